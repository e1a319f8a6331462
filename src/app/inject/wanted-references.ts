import { parseReference, type SecretReference } from '../../domain/reference.ts';
import type { Config } from '../config/config.ts';

/** What the profiles of a config want, as often as they do. */
export function wantedReferences({ profiles }: Config): SecretReference[] {
  return Object.values(profiles).flatMap(({ entries }) =>
    Object.values(entries).map((entry) => {
      if (typeof entry === 'string') return parseReference(entry);
      const { ref, with: parameters } = recordOf(entry);
      const reference = parseReference(String(ref));
      return parameters === undefined ? reference : { ...reference, parameters: recordOf(parameters) };
    }),
  );
}

/** A mapping of the config; empty for anything else. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
