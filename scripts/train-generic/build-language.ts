/**
 * Counts words and letter pairs in ordinary packages and writes `src/generated/generic-language.json`.
 *
 *   npx tsx scripts/train-generic/build-language.ts FOLDER...
 *
 * A folder's children are packages. Kept are the words of 4 to 12 letters found in most packages, and for each pair of
 * letters (case folded; digits are one symbol, everything else ends a word) the log-probability of the second after the
 * first over distinct words, as one character: code 40 + round(-10 * log2 p / 2), capped.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const WORDS = 1700;
const FILES_PER_PACKAGE = 120;
const SYMBOLS = 'abcdefghijklmnopqrstuvwxyz0 ';

function* files(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* files(path);
    else if (/\.(?:[cm]?[jt]s|py|md|rst|ya?ml)$/.test(entry.name) && !/\.min\./.test(entry.name)) yield path;
  }
}

const packages = new Map<string, number>();
for (const root of process.argv.slice(2)) {
  for (const name of readdirSync(root)) {
    const seen = new Set<string>();
    let n = 0;
    if (!statSync(join(root, name)).isDirectory()) continue;
    for (const file of files(join(root, name))) {
      if (statSync(file).size > 100_000) continue;
      if (++n > FILES_PER_PACKAGE) break;
      for (const [word] of readFileSync(file, 'utf8').matchAll(/[A-Z]?[a-z]{2,}|[A-Z]{3,}(?![a-z])/g))
        seen.add(word.toLowerCase());
    }
    for (const word of seen) packages.set(word, (packages.get(word) ?? 0) + 1);
  }
}
const ranked = [...packages].filter(([, n]) => n >= 4).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
const words = ranked
  .map(([w]) => w)
  .filter((w) => w.length >= 4 && w.length <= 12)
  .slice(0, WORDS)
  .sort();
const counts = new Float64Array(28 * 28).fill(0.3);
for (const [word] of ranked) {
  const text = ` ${word} `;
  for (let i = 1; i < text.length; i++) counts[SYMBOLS.indexOf(text[i - 1]!) * 28 + SYMBOLS.indexOf(text[i]!)]! += 1;
}
// digits: next to a letter at a word's edge about as often as a boundary, next to a digit mostly
for (let s = 0; s < 28; s++) {
  counts[s * 28 + 26] = s === 26 ? 400 : counts[s * 28 + 27]! * 0.15 + 0.3;
  if (s !== 26) counts[26 * 28 + s] = 10;
}
let pairs = '';
for (let a = 0; a < 28; a++) {
  let sum = 0;
  for (let b = 0; b < 28; b++) sum += counts[a * 28 + b]!;
  for (let b = 0; b < 28; b++)
    pairs += String.fromCharCode(40 + Math.min(60, Math.round(-5 * Math.log2(counts[a * 28 + b]! / sum))));
}
const out = new URL('../../src/generated/generic-language.json', import.meta.url);
writeFileSync(out, `${JSON.stringify({ version: 1, pairs, words: words.join(' ') }, null, 1)}\n`);
console.log(`${packages.size} words seen, ${words.length} kept, e.g. ${words.slice(0, 30).join(' ')}`);
