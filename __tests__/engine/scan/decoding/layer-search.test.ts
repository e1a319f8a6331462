import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RunFinder, searchLayers } from '../../../../src/engine/scan/decoding/layer-search.ts';
import { findRuns, MIN_RUN, RUN_BYTES } from '../../../../src/engine/scan/decoding/runs.ts';
import { type Detection, Detector } from '../../../../src/engine/scan/detector.ts';
import { detectGeneric } from '../../../../src/engine/scan/generic/index.ts';
import { compileRules } from '../../../../src/engine/scan/rules/compile-rules.ts';
import type { Match, Ruleset } from '../../../../src/engine/scan/rules/rule.ts';
import { StageClock } from '../../../../src/engine/scan/stats.ts';
import ruleset from '../../../../src/generated/ruleset.json' with { type: 'json' };
import { githubToken } from '../made-tokens.ts';

const TOKEN = githubToken(5);
const OTHER = githubToken(6);
const detector = new Detector({
  ruleset: compileRules(ruleset as Ruleset),
  generic: detectGeneric,
  budgetMs: 60_000,
  clock: new StageClock(() => 0),
});

function detect(text: string | Uint8Array): Detection {
  return detector.detectIn('src/a.js', Buffer.from(text));
}

function values(text: string | Uint8Array): string[] {
  return detect(text).matches.map(({ value }) => value);
}

const base64 = (text: string | Uint8Array): string => Buffer.from(text).toString('base64');
const base64url = (text: string): string => Buffer.from(text).toString('base64url');
const hex = (text: string): string => Buffer.from(text).toString('hex');
const wide = (text: string): string => Buffer.from(text, 'utf16le').toString('base64');
const lines = (text: string, width: number, between: string): string =>
  text.match(new RegExp(`.{1,${width}}`, 'g'))!.join(between);
const each = (text: string, write: (code: string) => string): string =>
  [...text].map((character) => write(character.charCodeAt(0).toString(16).padStart(2, '0'))).join('');

/** Every layer that is looked into. */
function layersOf(bytes: Uint8Array, runs: RunFinder): string[] {
  const seen: string[] = [];
  const look = (_path: string, layer: Uint8Array): Match[] => {
    seen.push(Buffer.from(layer).toString('latin1'));
    return [];
  };
  searchLayers('a', bytes, bytes.length, runs, { look, hasChecks: () => true, goOn: () => true });
  return seen;
}

function countOf(runs: RunFinder): number {
  let count = 0;
  runs(() => ++count > 0);
  return count;
}

const SETTINGS = `{"user": "ci", "pat": "${TOKEN}", "retries": 3, "mode": "fast and quiet", "region": "eu"}`;

const ENCODINGS: Readonly<Record<string, (text: string) => string>> = {
  base64,
  'base64 without padding': (text) => base64(text).replace(/=+$/, ''),
  'the URL alphabet': base64url,
  'base64 of several lines': (text) => lines(base64(text), 76, '\n    '),
  'base64 with written-out line feeds': (text) => lines(base64(text), 64, '\\n'),
  'a data URL': (text) => `data:application/json;base64,${base64(text)}`,
  hex,
  'upper-case hex': (text) => hex(text).toUpperCase(),
  'gzip in base64': (text) => base64(gzipSync(text)),
  'UTF-16 in base64': wide,
  'base64 of base64': (text) => base64(base64(text)),
  'base64 of gzip of base64': (text) => base64(gzipSync(base64(text))),
  'hex escapes': (text) => each(text, (code) => `\\x${code}`),
  'Unicode escapes': (text) => each(text, (code) => `\\u00${code}`),
  'URL encoding': encodeURIComponent,
  'URL encoding of every character': (text) => each(text, (code) => `%${code}`),
  'HTML entities': (text) => text.replaceAll('"', '&quot;'),
  'numbered HTML entities': (text) => each(text, (code) => `&#x${code};`),
  'URL-encoded base64': (text) => encodeURIComponent(base64(text)),
};

describe('what stands encoded in a text', () => {
  it.each(Object.keys(ENCODINGS))('is found in %s, at its place', (name) => {
    const text = `const a = 1;\nconst settings = "${ENCODINGS[name]!(SETTINGS)}";\nconst b = 2;\n`;
    const { matches } = detect(text);
    expect(matches.map(({ value, ruleId }) => [value, ruleId])).toEqual([[TOKEN, 'github-pat-classic']]);
    const [{ start, end }] = matches as [Match];
    expect(start).toBeGreaterThanOrEqual(text.indexOf('"') + 1);
    expect(end).toBeLessThanOrEqual(text.lastIndexOf('"'));
  });

  it('is told as found inside it, innermost last', () => {
    const [match] = detect(`x = "${base64(gzipSync(SETTINGS))}"`).matches;
    expect(match!.reasons[0]).toBe('Found inside gzip in base64');
    const [nested] = detect(`x = "${base64(`y: ${hex(SETTINGS)}`)}"`).matches;
    expect(nested!.reasons.slice(0, 2)).toEqual(['Found inside base64', 'Found inside hex']);
  });

  it('stands exactly where its own characters are written', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.constantFrom(base64, base64url, hex), (noise, encode) => {
        const before = `hello ${noise.replace(/[^ -~]/g, '')} there, the pat is `;
        const written = encode(`${before}${TOKEN} and no more of them`);
        const text = `key = "${written}"`;
        const [match] = detect(text).matches;
        expect(match?.value).toBe(TOKEN);
        const decoded = Buffer.from(written, encode === hex ? 'hex' : 'base64').indexOf(TOKEN);
        const per = encode === hex ? 2 : 4 / 3;
        expect(match!.start).toBe(7 + Math.floor(decoded * per));
        expect(match!.end).toBe(7 + Math.ceil((decoded + TOKEN.length) * per));
      }),
      { numRuns: 60 },
    );
  });

  it('is told value by value, also where compression leaves them no places', () => {
    const two = `first: ${TOKEN}, second: ${OTHER}, both of them`;
    for (const encode of [base64, (text: string) => base64(gzipSync(text)), hex])
      expect(values(`x = "${encode(two)}"`).sort()).toEqual([TOKEN, OTHER].sort());
  });

  it('nested deeper than three times is not looked for', () => {
    const deep = (times: number): string => (times === 0 ? SETTINGS : base64(deep(times - 1)));
    expect(values(`x = "${deep(3)}"`)).toEqual([TOKEN]);
    expect(values(`x = "${deep(4)}"`)).toEqual([]);
  });

  it('is no reason to tell what stands there in the open a second time', () => {
    expect(values(`a = "${TOKEN}"; url = "https://x/?q=%7B%22a%22%3A1%7D&pat=${TOKEN}"`)).toEqual([TOKEN, TOKEN]);
  });

  it.each([
    ['a picture', base64(Buffer.from('89504e470d0a1a0a0000000d49484452'.repeat(4), 'hex'))],
    ['a hash', `sha512-${base64(Buffer.alloc(64, 0x9c))}`],
    ['a path', 'packages/some-long-name/src/components/another_name/index'],
    ['base64 of plain prose', base64('There is nothing to see here, so move along and do not look back again.')],
    ['broken gzip', `H4sIAAAAAAAA${base64(Buffer.alloc(60, 7))}`],
  ])('%s gives nothing', (_name, text) => {
    expect(values(`const x = "${text}";`)).toEqual([]);
  });
});

describe('budgets', () => {
  it.each([
    ['a gzip bomb', base64(gzipSync(Buffer.alloc(200_000_000, 'a')))],
    ['ten bombs below it', `${base64(gzipSync(Buffer.alloc(8_000_000, 'a')))}\n`.repeat(10)],
  ])('%s is said to be not looked at', (_name, text) => {
    expect(detect(`x = "${text}"\n`).cut).toBe('decoding');
  });

  it('plain base64 of the largest text fits', () => {
    expect(detect(`x = "${base64(`${'all is well. '.repeat(1_800_000)}${TOKEN}`)}"`)).toMatchObject({
      cut: null,
      matches: [{ value: TOKEN }],
    });
  });

  it('stop where time runs out', () => {
    const look = (): Match[] => [];
    const bytes = Buffer.from(base64(SETTINGS));
    const options = { look, hasChecks: () => true, goOn: () => false };
    const runs = (visit: (start: number, end: number) => boolean): boolean => findRuns(bytes, bytes.length, visit);
    expect(searchLayers('a', bytes, bytes.length, runs, options)).toEqual({ matches: [], cut: 'timeout' });
  });
});

describe('runs', () => {
  it('are those that a look at every byte finds', () => {
    const piece = fc.oneof(
      fc.constantFrom(' ', '"', '\n', '='),
      fc.nat(60).map((length) => 'aZ9+/-_\\%&#;'.repeat(6).slice(0, length)),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const bytes = Buffer.from(pieces.join(''));
        const found: [number, number][] = [];
        findRuns(bytes, bytes.length, (start, end) => found.push([start, end]) > 0);
        const plain: [number, number][] = [];
        let start = 0;
        for (let at = 0; at <= bytes.length; at++) {
          if (at < bytes.length && RUN_BYTES[bytes[at]!] === 1) continue;
          if (at - start >= MIN_RUN) plain.push([start, at]);
          start = at + 1;
        }
        expect(found).toEqual(plain);
      }),
    );
  });

  it('that the prefilter leaves out hold nothing', () => {
    const written = fc.string({ minLength: 20, maxLength: 60 });
    const piece = fc.oneof(
      fc.constantFrom(' ', '"', '\n', '=', '\\n', 'a_long_name/of-some_FILE/that9goes/on', 'x'.repeat(130_000)),
      fc.nat(40).map((length) => 'aZ9+/-_\\%&#;'.repeat(6).slice(0, length)),
      fc.constantFrom(...Object.values(ENCODINGS)).chain((encode) => written.map((text) => encode(text))),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(3), (pieces, shift) => {
        const bytes = Buffer.from(' '.repeat(shift) + pieces.join(''));
        detector.prefilter.reserve(bytes.length).set(bytes);
        const all: RunFinder = (visit) => findRuns(bytes, bytes.length, visit);
        const promising: RunFinder = (visit) => detector.prefilter.findEncoded(0, bytes.length, visit);
        expect(layersOf(bytes, promising)).toEqual(layersOf(bytes, all));
        expect(countOf(promising)).toBeLessThanOrEqual(countOf(all));
      }),
      { numRuns: 200 },
    );
  });

  it('of random bytes decode to nothing and never throw', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 3_000 }),
        fc.constantFrom(base64, (b: Uint8Array) => Buffer.from(b).toString('hex')),
        (noise, encode) => {
          expect(detect(`"${encode(noise)}"`).cut).toBeNull();
          detect(noise);
        },
      ),
    );
  });
});
