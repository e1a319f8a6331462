import * as z from 'zod/mini';

/** No path, rule or hash is longer. */
const MAX_TEXT = 8_192;
/** Findings that are read of one answer. */
const MAX_FINDINGS = 500_000;

export const text = () => z.string().check(z.maxLength(MAX_TEXT));
export const value = () => z.string();
export const place = () => z.number().check(z.int(), z.gte(-1));
export const list = <T extends z.ZodMiniType>(item: T) => z.array(item).check(z.maxLength(MAX_FINDINGS));

/** A JSON text in its shape, or where and how it is another: never what stands there, so a parser's message is left out. */
export function readShape<T extends z.ZodMiniType, R>(
  shape: T,
  json: string,
  take: (value: z.infer<T>) => R,
): { findings: R } | { fault: string } {
  const answer = parseOrNothing(json);
  if (answer === undefined) return { fault: 'it is no JSON' };
  const result = z.safeParse(shape, answer);
  if (result.success) return { findings: take(result.data) };
  const issue = result.error.issues[0];
  const path = issue?.path.map((key) => (typeof key === 'number' ? key : String(key).slice(0, 40))).join('.');
  return { fault: `${path || 'the whole'}: ${issue?.code ?? 'another shape'}` };
}

function parseOrNothing(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
