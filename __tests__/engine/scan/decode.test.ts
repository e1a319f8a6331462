import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/engine/scan/decode.ts';

function textOf(bytes: Uint8Array): string {
  const decoded = decode(bytes);
  return decoded.kind === 'text' ? Buffer.from(decoded.bytes).toString('utf8') : decoded.kind;
}

const utf16le = (text: string): Buffer => Buffer.from(text, 'utf16le');
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
const TEXT = 'password = "é"\nzwei 🔑\n';

describe('decode', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16LE with a mark', utf16le(`\ufeff${TEXT}`)],
    ['UTF-16BE with a mark', utf16be(`\ufeff${TEXT}`)],
    ['UTF-16LE without a mark', utf16le(TEXT)],
    ['UTF-16BE without a mark', utf16be(TEXT)],
    ['UTF-16LE with half a unit at the end', Buffer.concat([utf16le(TEXT), Buffer.from('x')])],
  ])('reads %s', (_name, bytes) => {
    expect(textOf(bytes)).toBe(TEXT);
  });

  it.each([
    ['a NUL among the first 8000 bytes', Buffer.from(`${'a'.repeat(7999)}\0b`), 'binary'],
    ['UTF-32LE with a mark', Buffer.from([0xff, 0xfe, 0, 0, 65, 0, 0, 0]), 'binary'],
    ['an executable', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]), 'binary'],
    [
      'a git-lfs pointer',
      Buffer.from(`version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12\n`),
      'git-lfs-pointer',
    ],
  ])('tells %s from text', (_name, bytes, kind) => {
    expect(decode(bytes).kind).toBe(kind);
  });

  it('takes a NUL after the first 8000 bytes for text, as git does', () => {
    expect(decode(Buffer.from(`${'a'.repeat(8000)}\0`)).kind).toBe('text');
  });

  it('reads lone surrogates as replacement characters', () => {
    expect(textOf(Buffer.concat([utf16le('\ufeffab'), Buffer.from([0x3d, 0xd8]), utf16le('cd')]))).toBe('ab\ufffdcd');
  });

  it('brings back any text from any encoding it knows by a mark', () => {
    const anyText = fc.string({ unit: 'grapheme', maxLength: 200 }).filter((text) => !/\0|^\ufeff/.test(text));
    fc.assert(
      fc.property(anyText, (text) => {
        expect(textOf(Buffer.from(text))).toBe(text);
        expect(textOf(utf16le(`\ufeff${text}`))).toBe(text);
        expect(textOf(utf16be(`\ufeff${text}`))).toBe(text);
      }),
    );
  });

  it('never throws and never reads beyond its input', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const decoded = decode(bytes);
        if (decoded.kind === 'text') expect(decoded.bytes.length).toBeLessThanOrEqual(bytes.length * 1.5);
      }),
    );
  });
});
