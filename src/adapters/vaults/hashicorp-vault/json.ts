import { isJsonObject } from '../../../domain/json-object.ts';

const LONGEST_LIFE = 10 * 365 * 86_400;

export function recordOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return isJsonObject(value) ? value : null;
}

/** A number of seconds, at most ten years; 0 for anything else. */
export function secondsOf(value: unknown): number {
  return typeof value === 'number' && value > 0 ? Math.min(value, LONGEST_LIFE) : 0;
}

export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
