const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** The shape of a duration, for schemas and messages. */
const DURATION_SHAPE = /^(?:\d{1,9}[smhdw])+$/;

/** `90s`, `15m`, `1h30m`, `30d`, `2w` in milliseconds; `null` for anything else, a bare number included. */
export function parseDuration(text: string): number | null {
  if (!DURATION_SHAPE.test(text)) return null;
  let total = 0;
  for (const [, number, unit] of text.matchAll(/(\d+)([smhdw])/g)) total += Number(number) * UNITS[unit!]!;
  return total;
}
