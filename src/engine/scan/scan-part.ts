import { Secret } from '../../domain/secret.ts';
import type { RecordedScan } from './scan-record.ts';
import type { Sighting } from './sighting.ts';
import type { ScanStats } from './stats.ts';

/**
 * What one thread saw, for another one to settle: plain data that survives a structured clone. It holds values, so it
 * goes from thread to thread of one process only: never to a file, a pipe or another process.
 */
export interface ScanPart {
  sightings: (Omit<Sighting, 'secret'> & { value: string; label: string })[];
  /** All values seen, with their redactions, to be hidden in frames. */
  values: [value: string, redacted: string][];
  record: RecordedScan;
  stats: ScanStats;
  selfProbe: boolean;
}

export function packSighting({ secret, ...rest }: Sighting): ScanPart['sightings'][number] {
  return { ...rest, value: secret.reveal(), label: secret.label };
}

export function unpackSighting({ value, label, ...rest }: ScanPart['sightings'][number]): Sighting {
  return { ...rest, secret: new Secret(value, label) };
}
