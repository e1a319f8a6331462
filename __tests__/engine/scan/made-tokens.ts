import { base62, crc32 } from '../../../src/engine/scan/checks/crc32.ts';

/** A GitHub-shaped token with a right checksum, always the same for a seed. Made here so that none is written down. */
export function githubToken(seed: number): string {
  const body = Array.from({ length: 30 }, (_, index) =>
    base62((seed * 7919 + index * 31 + index * index * 17) % 62, 1),
  ).join('');
  return `gh${'p'}_${body}${base62(crc32(body), 6)}`;
}

/** A PEM-framed block of random-looking lines; enough for frames and windows, not a key. */
export function pemBlock(lines: number): string {
  const kind = 'PRIVATE';
  const body = Array.from({ length: lines }, (_, index) =>
    Buffer.from(`line ${index} `.repeat(6)).toString('base64').slice(0, 64),
  );
  return [`-----BEGIN ${kind} KEY-----`, ...body, `-----END ${kind} KEY-----`].join('\n');
}
