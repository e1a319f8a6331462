import { AppError } from '../../domain/app-error.ts';

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/**
 * Reads `90s`, `15m`, `1h30m`, `1d` or a number of seconds. Returns ms, more than 0.
 * @param at for the message: `--max-ttl` or `providers.vault.max-ttl`
 * @throws AppError `config`
 */
export function parseDuration(text: string, at: string): number {
  const parts = [...text.matchAll(/(\d{1,9})([smhd])/g)];
  const whole = /^\d{1,9}$/.test(text) ? Number(text) * 1000 : null;
  const sum = parts.reduce((ms, [, count, unit]) => ms + Number(count) * UNITS[unit!]!, 0);
  const wellFormed = whole !== null || (parts.length > 0 && parts.map(([part]) => part).join('') === text);
  const ms = whole ?? sum;
  if (wellFormed && ms > 0) return ms;
  throw new AppError('config', `${at}: “${text.slice(0, 40)}” is not a duration.`, {
    mend: 'Write seconds, minutes, hours or days: 90s, 15m, 1h30m, 1d.',
  });
}
