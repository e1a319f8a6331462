import { AppError } from '../../domain/app-error.ts';
import { parseDuration as durationOf } from '../../domain/duration.ts';

/**
 * Reads `90s`, `15m`, `1h30m`, `1d` or a number of seconds. Returns ms, more than 0.
 * @param at for the message: `--max-ttl` or `providers.vault.max-ttl`
 * @throws AppError `config`
 */
export function parseDuration(text: string, at: string): number {
  const ms = /^\d{1,9}$/.test(text) ? Number(text) * 1000 : durationOf(text);
  if (ms !== null && ms > 0) return ms;
  throw new AppError('config', `${at}: “${text.slice(0, 40)}” is not a duration.`, {
    mend: 'Write seconds, minutes, hours or days: 90s, 15m, 1h30m, 1d.',
  });
}
