import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walkArchive } from '../../../src/adapters/archives/walk-archive.ts';
import { archiveKind } from '../../../src/engine/scan/archive-kind.ts';
import { type MadeFile, makeGzip, makeTar, makeZip } from './made-archives.ts';

const MAX_BYTES = 1024 * 1024;

function walk(bytes: Uint8Array, path = 'a.zip') {
  const files: Record<string, string> = {};
  const skipped: string[] = [];
  const incomplete: string[] = [];
  const kind = archiveKind(bytes);
  if (kind === null || kind === 'other') throw new Error('no archive');
  const unpacked = walkArchive(bytes, path, kind, {
    maxBytes: MAX_BYTES,
    wants: (inner) => !inner.endsWith('.unwanted'),
    file: (inner, content) => {
      files[inner] = Buffer.from(content).toString('latin1');
    },
    skipped: (inner, reason) => skipped.push(`${inner} ${reason}`),
    incomplete: ({ message }) => incomplete.push(message),
  });
  return { files, skipped, incomplete, unpacked };
}

const LONG = `deep/${'folder/'.repeat(30)}file.txt`;
const FILES: MadeFile[] = [
  { name: './one.txt', content: 'first' },
  { name: 'folder/two.txt', content: 'second', stored: true },
  { name: LONG, content: 'third' },
  { name: 'no.unwanted', content: 'x' },
];
const inside = (path: string) => ({
  [`${path}!one.txt`]: 'first',
  [`${path}!folder/two.txt`]: 'second',
  [`${path}!${LONG}`]: 'third',
});

describe('the files of', () => {
  it.each([
    ['a.zip', makeZip(FILES), 'a.zip'],
    ['a.jar with something before its entries', makeZip(FILES, Buffer.from('PK\x03\x04padding')), 'a.jar'],
    ['a.tar with pax names', makeTar(FILES), 'a.tar'],
    ['a.tar with GNU names', makeTar(FILES, 'gnu'), 'a.tar'],
    ['a.tar.gz', makeGzip(makeTar(FILES)), 'a.tar.gz'],
  ])('%s are shown with their paths', (_title, bytes, path) => {
    expect(walk(bytes, path)).toMatchObject({ files: inside(path), skipped: [], incomplete: [] });
  });

  it('a gzip file are its content, under its name', () => {
    expect(walk(makeGzip('content'), 'log/a.txt.gz').files).toEqual({ 'log/a.txt.gz!a.txt': 'content' });
  });

  it('an archive in an archive are shown, of a third one within only that it is there', () => {
    const third = makeZip([{ name: 'x.txt', content: 'hidden' }]);
    const second = makeZip([
      { name: 'third.zip', content: third },
      { name: 'y.txt', content: 'shown' },
    ]);
    const { files, incomplete } = walk(makeTar([{ name: 'second.zip', content: second }]), 'a.tar');
    expect(files).toEqual({ 'a.tar!second.zip!y.txt': 'shown' });
    expect(incomplete).toEqual([
      'a.tar!second.zip!third.zip was not looked at to its end: it is an archive nested deeper than 2.',
    ]);
  });

  it('an empty archive are none', () => {
    expect(walk(makeZip([]))).toMatchObject({ files: {}, incomplete: [] });
  });

  it('an archive as ZIP tools on Windows wrote it have slashes', () => {
    expect(walk(makeZip([{ name: 'a\\b.txt', content: 'x' }])).files).toEqual({ 'a.zip!a/b.txt': 'x' });
  });
});

describe('what is not looked at is told', () => {
  it.each<[string, MadeFile, string[], string]>([
    ['locked by a password', { name: 'x', content: 'x', says: { flags: 1 } }, ['a.zip!x encrypted'], ''],
    ['too large', { name: 'x', content: Buffer.alloc(MAX_BYTES + 1) }, ['a.zip!x too-large'], ''],
    ['of a method that is not read', { name: 'x', content: 'x', says: { method: 93 } }, [], 'compressed by method 93'],
    [
      'larger than the archive says',
      { name: 'x', content: Buffer.alloc(2 * MAX_BYTES), says: { size: 10 } },
      [],
      'more than the archive says',
    ],
    ['broken', { name: 'x', content: '\xff\xff\xff', says: { method: 8 }, stored: true }, [], 'data is broken'],
  ])('a file that is %s, and the next one is shown', (_title, file, skipped, why) => {
    const found = walk(makeZip([file, { name: 'next', content: 'shown' }]));
    expect(found.files).toEqual({ 'a.zip!next': 'shown' });
    expect(found.skipped).toEqual(skipped);
    expect(found.incomplete.join()).toContain(why);
    expect(found.incomplete).toHaveLength(why === '' ? 0 : 1);
  });

  it('an archive that is cut off', () => {
    const zip = makeZip(FILES);
    expect(walk(zip.subarray(0, zip.length - 30)).incomplete).toHaveLength(1);
    const tar = makeTar([{ name: 'x', content: Buffer.alloc(2000) }]);
    expect(walk(tar.subarray(0, 1500), 'a.tar').incomplete).toEqual([
      'a.tar was not looked at to its end: it is cut off.',
    ]);
    expect(walk(makeGzip(Buffer.alloc(9000)).subarray(0, 20), 'a.gz').incomplete).toHaveLength(1);
  });
});

describe('a bomb ends as incomplete, within its budget:', () => {
  it('gzip that unpacks to 200 times its size and more', () => {
    const { incomplete, unpacked } = walk(makeGzip(Buffer.alloc(64 * MAX_BYTES)), 'a.gz');
    expect(incomplete[0]).toMatch(/^a\.gz was not looked at to its end: it unpacks to more than \d+ MiB\.$/);
    expect(unpacked).toBeLessThan(14 * MAX_BYTES);
  });

  it('many files that each unpack to much', () => {
    const content = Buffer.alloc(MAX_BYTES);
    const files = Array.from({ length: 60 }, (_, i) => ({ name: `${i}`, content }));
    const { incomplete, unpacked } = walk(makeZip(files));
    expect(incomplete).toHaveLength(1);
    expect(incomplete[0]).toMatch(/^a\.zip was not looked at to its end: it unpacks to more than \d+ MiB\.$/);
    expect(unpacked).toBeLessThan(14 * MAX_BYTES);
  });

  it('entries that all share one content, as many as a directory can list', () => {
    const zip = makeZip([{ name: 'x', content: Buffer.alloc(MAX_BYTES) }]);
    const start = zip.readUInt32LE(zip.length - 6);
    const central = zip.subarray(start, zip.length - 22);
    const end = Buffer.from(zip.subarray(zip.length - 22));
    end.writeUInt16LE(5_000, 10);
    end.writeUInt32LE(central.length * 5_000, 12);
    const bomb = Buffer.concat([zip.subarray(0, start), ...new Array<Buffer>(5_000).fill(central), end]);
    const { incomplete, unpacked } = walk(bomb);
    expect(incomplete).toHaveLength(1);
    expect(unpacked).toBeLessThan(100 * MAX_BYTES);
  });

  it('more files than an archive may hold', () => {
    const files = Array.from({ length: 20_050 }, (_, i) => ({ name: `${i}`, content: '', stored: true }));
    expect(walk(makeZip(files)).incomplete).toEqual([
      'a.zip was not looked at to its end: it holds more than 20000 files.',
    ]);
  });

  it('archives nested a hundred deep', () => {
    let bytes = makeZip([{ name: 'x', content: 'core' }]);
    for (let i = 0; i < 100; i++) bytes = makeZip([{ name: 'x.zip', content: bytes }]);
    const { incomplete, files } = walk(bytes);
    expect(files).toEqual({});
    expect(incomplete).toHaveLength(1);
  });
});

it('a directory that points before the archive is broken, not a fault of ours', () => {
  const zip = makeZip([{ name: 'x', content: 'shown' }]);
  zip.writeUInt32LE(zip.readUInt32LE(zip.length - 6) + 1, zip.length - 6);
  zip.writeUInt32LE(0, zip.readUInt32LE(zip.length - 6) - 1 + 42);
  expect(walk(zip).incomplete).toEqual([
    'a.zip!x was not looked at to its end: it does not stand where the archive says.',
  ]);
});

describe('whatever the bytes are, it ends without a throw and within its budget', () => {
  const within = (bytes: Uint8Array): void => {
    if (['zip', 'gzip', 'tar'].includes(archiveKind(bytes) ?? ''))
      expect(walk(bytes).unpacked).toBeLessThanOrEqual(8 * MAX_BYTES);
  };
  const heads = fc.constantFrom('PK\x03\x04', 'PK\x05\x06', '\x1f\x8b\x08');

  it('random bytes behind a magic number', () => {
    fc.assert(
      fc.property(heads, fc.uint8Array({ maxLength: 600 }), (head, bytes) => {
        within(Buffer.concat([Buffer.from(head, 'latin1'), bytes]));
      }),
      { numRuns: 3_000 },
    );
  });

  it.each([
    ['ZIP', makeZip(FILES)],
    ['tar', makeTar(FILES)],
    ['tar in gzip', makeGzip(makeTar(FILES))],
  ])('a %s archive with bytes changed and its end cut', (_title, whole) => {
    const change = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), fc.nat(whole.length), (changes, length) => {
        const bytes = Buffer.from(whole);
        for (const { at, byte } of changes) bytes[at] = byte;
        within(bytes.subarray(0, length));
      }),
      { numRuns: 3_000 },
    );
  });
});
