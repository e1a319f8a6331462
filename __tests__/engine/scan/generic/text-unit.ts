import { GENERIC_STEMS } from '../../../../src/engine/scan/generic/index.ts';
import { UnitText } from '../../../../src/engine/scan/unit-text.ts';

const STEM = new RegExp(
  `(?=${GENERIC_STEMS.map((stem) => stem.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`,
  'gi',
);

/** A text as a unit, with the byte offsets of its stems. */
export function unitOf(text: string, path: string): { unit: UnitText; offsets: number[] } {
  const bytes = Buffer.from(text, 'utf8');
  const offsets = [...bytes.toString('latin1').matchAll(STEM)].map((hit) => hit.index);
  return { unit: new UnitText(path, bytes, bytes.length), offsets };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** A text of random shape, the same in every run. */
export function randomText(length: number, seed = 1, alphabet = LETTERS): string {
  let state = seed * 2654435761;
  let text = '';
  while (text.length < length) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    text += alphabet[(state >>> 8) % alphabet.length];
  }
  return text;
}
