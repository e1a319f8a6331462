import v8 from 'node:v8';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileRules, REGEX_FLAGS } from '../../../src/engine/scan/rules/compile-rules.ts';
import type { Ruleset, ScanRule } from '../../../src/engine/scan/rules/rule.ts';
import { createScanner, type ScannerOptions, type ScanOutcome } from '../../../src/engine/scan/scanner.ts';
import ruleset from '../../../src/generated/ruleset.json' with { type: 'json' };
import { githubToken } from './made-tokens.ts';

const TOKEN = githubToken(3);
const MEGABYTE = 1_048_576;

async function scan(text: string | Uint8Array, options: Partial<ScannerOptions> = {}): Promise<ScanOutcome> {
  const scanner = createScanner({ ruleset: compileRules(ruleset as Ruleset), budgetMs: 8_000, ...options });
  const bytes = Buffer.from(text);
  scanner.sink.buffer(bytes.length).set(bytes);
  scanner.sink.scan({ path: 'a.txt', commit: null, previous: [] }, bytes.length);
  const nothing = { blob: async () => null, head: async () => null, close: () => undefined };
  const read = async () => ({ source: 'stdin', base: null, head: null, commits: 0, blobs: 0, files: 0 });
  return scanner.finish({ read, ...nothing }, new AbortController().signal);
}

/** Whether the token was told, or the receipt says that not all was looked at. */
function isHonest({ findings, receipt }: ScanOutcome): boolean {
  return findings.some(({ secret }) => secret.reveal() === TOKEN) || receipt.incomplete.length > 0;
}

beforeAll(() => {
  for (const flag of REGEX_FLAGS) v8.setFlagsFromString(flag);
});

describe('hostile input', () => {
  it.each([
    ['a line of 100 MB', () => `${'x'.repeat(100 * MEGABYTE)} ${TOKEN}`],
    ['5 MB of a rule keyword', () => `${'ghp_'.repeat(1_250_000)} ${TOKEN}`],
    ['150,000 stems on one line', () => `${'password=token:secret '.repeat(50_000)}${TOKEN}`],
    ['200,000 assignments on one line', () => `${'password="a1B2c3D4e5F6";'.repeat(200_000)}\n${TOKEN}`],
    ['a million brackets', () => `${'{"a":['.repeat(500_000)}"${TOKEN}"`],
    ['a million quotes and backslashes', () => `${'\\"'.repeat(1_000_000)} "${TOKEN}"`],
    ['20,000 tokens on one line', () => `${`${TOKEN} `.repeat(20_000)}`],
    ['9,000 tokens on a line of 32 MB', () => `${`${TOKEN}${' '.repeat(3_600)}`.repeat(9_000)}`],
    [
      '9,000 tokens among 90,000 allow comments for other rules on one line',
      () => `${`${TOKEN} ${'sealant:allow[x] '.repeat(10)}`.repeat(9_000)}`,
    ],
    ['100,000 allow comments', () => `${'# sealant:allow\n'.repeat(100_000)}\n\n${TOKEN}`],
    ['5 MB of line feeds', () => `${'\n'.repeat(5 * MEGABYTE)}${TOKEN}`],
    ['a URL of 3 MB', () => `https://${'a:b@'.repeat(750_000)} ${TOKEN}`],
  ])('%s ends, with everything told or said to be missing', async (_name, make) => {
    expect(isHonest(await scan(make(), { maxBytes: 128 * MEGABYTE }))).toBe(true);
  });

  it('a long line of tokens with an earlier version ends', async () => {
    const text = `${`${TOKEN}${' '.repeat(3_600)}`.repeat(5_000)}`;
    const scanner = createScanner({ ruleset: compileRules(ruleset as Ruleset) });
    scanner.sink.buffer(text.length).set(Buffer.from(text));
    scanner.sink.scan({ path: 'a.txt', commit: 'c1', previous: ['old'] }, text.length);
    const old = async () => Buffer.from(text);
    const read = async () => ({ source: 'range', base: null, head: null, commits: 0, blobs: 0, files: 0 });
    const { findings } = await scanner.finish(
      { read, blob: old, head: old, close: () => undefined },
      new AbortController().signal,
    );
    expect(findings).toEqual([]);
  });

  it('random bytes around a token never hide it', async () => {
    const noise = fc.uint8Array({ maxLength: 2_000 }).map((bytes) => bytes.map((byte) => byte || 1));
    await fc.assert(
      fc.asyncProperty(noise, noise, async (before, after) => {
        const outcome = await scan(Buffer.concat([before, Buffer.from(`\n${TOKEN}\n`), after]));
        const found = outcome.findings.find(({ secret }) => secret.reveal() === TOKEN);
        // Two random bytes may be a byte order mark of UTF-16, which makes other text of all the rest.
        if (!isWide(before)) expect(found).toMatchObject({ startColumn: 1, endColumn: 41 });
      }),
      { numRuns: 60 },
    );
  });

  it('text cut at any byte, in any encoding, keeps the token before the cut', async () => {
    const text = `é🔑 ${TOKEN}\nzweite Zeile 語 🔑\n`;
    const encodings = [
      Buffer.from(text),
      Buffer.from(`\ufeff${text}`, 'utf16le'),
      Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
    ];
    for (const bytes of encodings) {
      const tail = bytes.length - Math.floor(bytes.length / 4);
      for (let length = tail; length <= bytes.length; length++) {
        const { findings } = await scan(bytes.subarray(0, length));
        expect(findings, `${length} bytes`).toMatchObject([{ startLine: 1, startColumn: 5, endColumn: 45 }]);
      }
    }
  });

  it('a catastrophic pattern of a user ends, since it goes on in linear time', async () => {
    const rule: ScanRule = {
      ...(ruleset as Ruleset).rules[0]!,
      id: 'user-rule',
      keywords: ['bad_'],
      pattern: 'bad_(?<secret>(?:[a-z]+)+)9',
      ignoreCase: true,
      reach: { before: 0, after: 200 },
      checks: [],
    };
    const rules = compileRules(ruleset as Ruleset, { extra: [rule] });
    const { findings } = await scan(`bad_${'a'.repeat(60)}!\nBAD_${'Q'.repeat(40)}9\n${TOKEN}`, { ruleset: rules });
    expect(findings.map(({ ruleId, startLine }) => `${ruleId}:${startLine}`)).toEqual([
      'user-rule:2',
      'github-pat-classic:3',
    ]);
  });
});

function isWide(bytes: Uint8Array): boolean {
  return bytes.length >= 2 && ((bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0xff && bytes[1] === 0xfe));
}
