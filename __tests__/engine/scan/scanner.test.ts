import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reported } from '../../../src/domain/finding.ts';
import { GENERIC_STEMS } from '../../../src/engine/scan/generic/stems.ts';
import { type CompileOptions, compileRules } from '../../../src/engine/scan/rules/compile-rules.ts';
import type { Ruleset } from '../../../src/engine/scan/rules/rule.ts';
import { createScanner, type ScannerOptions, type ScanOutcome } from '../../../src/engine/scan/scanner.ts';
import type { Origin, ScanSource } from '../../../src/engine/scan/source.ts';
import { githubToken } from './made-tokens.ts';

const RULESET = JSON.parse(readFileSync('src/generated/ruleset.json', 'utf8')) as Ruleset;
const ONE = githubToken(1);
const TWO = githubToken(2);

interface Push {
  text: string | Buffer;
  origin?: Partial<Origin>;
}

interface Past {
  blobs?: Record<string, string | Buffer>;
  heads?: Record<string, string>;
}

/** A source whose objects are in memory: what a repository would give, without one. */
function inMemory({ blobs = {}, heads = {} }: Past): ScanSource {
  const bytesOf = (text: string | Buffer | undefined) => (text === undefined ? null : Buffer.from(text));
  return {
    read: async () => ({ source: 'tree', base: null, head: null, commits: 0, blobs: 0, files: 0 }),
    blob: async (id) => bytesOf(blobs[id]),
    head: async (path) => bytesOf(heads[path]),
    close: () => undefined,
  };
}

async function scan(
  pushes: readonly Push[],
  { past = {}, compile = {}, ...options }: Partial<ScannerOptions> & { past?: Past; compile?: CompileOptions } = {},
): Promise<ScanOutcome> {
  const scanner = createScanner({ ruleset: compileRules(RULESET, { stems: [], ...compile }), ...options });
  for (const { text, origin } of pushes) {
    const bytes = Buffer.from(text);
    scanner.sink.buffer(bytes.length).set(bytes);
    scanner.sink.scan({ path: 'src/a.ts', commit: null, previous: [], ...origin }, bytes.length);
  }
  return scanner.finish(inMemory(past), new AbortController().signal);
}

function places(outcome: ScanOutcome): string[] {
  return outcome.findings.map(({ path, startLine, commit }) => `${path}:${startLine}${commit ? `@${commit}` : ''}`);
}

describe('a scan', () => {
  it('tells what it found, where, and hides it everywhere but in the secret', async () => {
    const outcome = await scan([{ text: `one\nconst é🔑 = '${ONE}'; // ${TWO}\n` }]);
    expect(outcome.findings).toHaveLength(2);
    const [first] = outcome.findings;
    expect(first).toMatchObject({
      ruleId: 'github-pat-classic',
      level: 'fail',
      validity: 'valid',
      startLine: 2,
      startColumn: 14,
      endLine: 2,
      endColumn: 54,
      commit: null,
      head: null,
      redacted: 'ghp_…(40 characters)',
    });
    expect(first!.secret.reveal()).toBe(ONE);
    for (const reason of first!.reasons) expect(reason).toMatch(/^[A-Z].*[.]$/);
    expect(JSON.stringify(outcome)).not.toContain(ONE.slice(5, 12));
    expect(JSON.stringify(outcome)).not.toContain(TWO.slice(5, 12));
    expect(outcome.receipt).toMatchObject({ selfProbe: true, lines: 2, incomplete: [], ruleset: expect.any(String) });
  });

  it.each([
    ['UTF-16LE', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16BE without a mark', (text: string) => Buffer.from(text, 'utf16le').swap16()],
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\ufeff${text}`)],
  ])('gives positions as in the decoded text of %s', async (_name, encode) => {
    const { findings, receipt } = await scan([{ text: encode(`é ${ONE}\n`) }]);
    expect(findings).toMatchObject([{ startLine: 1, startColumn: 3, endColumn: 43 }]);
    expect(receipt.lines).toBe(1);
  });

  it('counts what it skips', async () => {
    const lfs = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 9\n`;
    const { receipt } = await scan(
      [{ text: `a\0${ONE}` }, { text: lfs, origin: { path: 'big.bin' } }, { text: 'x'.repeat(99) }],
      {
        maxBytes: 150,
      },
    );
    expect(receipt.skipped).toEqual({ binary: 1, 'git-lfs-pointer': 1 });
    expect(receipt.skippedPaths).toEqual([
      { path: 'big.bin', reason: 'git-lfs-pointer' },
      { path: 'src/a.ts', reason: 'binary' },
    ]);
  });

  it('finds proven tokens in binary files, which it still counts as skipped', async () => {
    const plausible = {
      ...RULESET.rules[0]!,
      id: 'plausible',
      keywords: ['like_'],
      pattern: 'like_[a-z]{8}',
      checks: [],
    };
    const text = 'like_abcdefgh';
    expect((await scan([{ text }], { compile: { extra: [plausible] } })).findings).toHaveLength(1);
    const { findings, receipt } = await scan(
      [{ text: Buffer.from(`\0\u0001\n ${ONE} \0 ${text} password="a1B2c3D4e5F6"`) }],
      {
        compile: { extra: [plausible], stems: GENERIC_STEMS },
      },
    );
    expect(findings).toMatchObject([{ ruleId: 'github-pat-classic', startLine: 2, startColumn: 2, frame: null }]);
    expect(receipt.skipped).toEqual({ binary: 1 });
  });

  it('counts what path rules leave out', async () => {
    const scanner = createScanner({ ruleset: compileRules(RULESET), excludes: (path) => path.endsWith('.min.js') });
    expect(['a.min.js', 'a.js'].filter((path) => scanner.sink.excludes(path))).toEqual(['a.min.js']);
    const { receipt } = await scanner.finish(inMemory({}), new AbortController().signal);
    expect(receipt.skipped).toEqual({ 'path-rule': 1 });
  });

  it('proves itself even where the rule for its token is disabled', async () => {
    const disabled = RULESET.rules.map(({ id }) => id);
    const outcome = await scan([{ text: ONE }], { compile: { disabled } });
    expect(outcome.findings).toEqual([]);
    expect(outcome.receipt.selfProbe).toBe(true);
  });

  it('names another ruleset once something is added or disabled', async () => {
    const hashes = await Promise.all(
      [{}, { disabled: ['github-pat-classic'] }, { disabled: ['generic-password'] }].map(async (compile) => {
        return (await scan([], { compile: { stems: undefined as never, ...compile } })).receipt.ruleset;
      }),
    );
    expect(new Set(hashes).size).toBe(3);
    expect(hashes[0]).toBe(RULESET.hash);
  });

  it('leaves out what is below the least confidence, but still hides it', async () => {
    const { findings } = await scan([{ text: `${ONE}\n` }], { minConfidence: 1 });
    expect(findings).toEqual([]);
  });

  it('is incomplete when cancelled', async () => {
    const scanner = createScanner({ ruleset: compileRules(RULESET) });
    const { receipt } = await scanner.finish(inMemory({}), AbortSignal.abort());
    expect(receipt.incomplete).toMatchObject([{ kind: 'cancelled' }]);
  });

  it('is incomplete when a text takes longer than its budget', async () => {
    let time = 0;
    const { receipt } = await scan([{ text: `${ONE}\n`.repeat(10_000) }], { budgetMs: 5, clock: () => time++ });
    expect(receipt.incomplete).toMatchObject([{ kind: 'timeout', message: expect.stringContaining('src/a.ts') }]);
  });
});

describe('what a change brings', () => {
  const change = { commit: 'c1', previous: ['old'] };

  it('is only what its earlier version had not', async () => {
    const outcome = await scan([{ text: `a ${ONE}\nb ${TWO}\n`, origin: change }], {
      past: { blobs: { old: `x\na ${ONE}\n` } },
    });
    expect(places(outcome)).toEqual(['src/a.ts:2@c1']);
  });

  it('is also one more copy of an old line', async () => {
    const outcome = await scan([{ text: `a ${ONE}\na ${ONE}\n`, origin: change }], {
      past: { blobs: { old: `a ${ONE}\n` } },
    });
    expect(places(outcome)).toEqual(['src/a.ts:1@c1', 'src/a.ts:2@c1']);
  });

  it('is not a line that only moved, nor other line breaks or another encoding', async () => {
    const text = `x\r\na ${ONE}\r\n`;
    const old = `a ${ONE}\nx\n`;
    expect(places(await scan([{ text, origin: change }], { past: { blobs: { old } } }))).toEqual([]);
    const wide = Buffer.from(`\ufeff${text}`, 'utf16le');
    expect(places(await scan([{ text: wide, origin: change }], { past: { blobs: { old } } }))).toEqual([]);
  });

  it('is, of a merge, what no parent has', async () => {
    const origin = { commit: 'm', previous: ['left', 'right'] };
    const blobs = { left: `a ${ONE}\n`, right: 'b\n' };
    expect(places(await scan([{ text: `a ${ONE}\nb ${TWO}\n`, origin }], { past: { blobs } }))).toEqual([
      'src/a.ts:2@m',
    ]);
  });

  it('is told, and the scan incomplete, when the earlier version is missing', async () => {
    const outcome = await scan([{ text: `a ${ONE}\n`, origin: change }]);
    expect(places(outcome)).toEqual(['src/a.ts:1@c1']);
    expect(outcome.receipt.incomplete).toMatchObject([{ kind: 'missing-object' }]);
  });

  it('is, of a hunk, what is on added lines, counted as in the file', async () => {
    const origin = { hunk: { startLine: 10, added: (line: number) => line === 11 } };
    expect(places(await scan([{ text: `a ${ONE}\nb ${TWO}\n`, origin }]))).toEqual(['src/a.ts:11']);
  });

  it('is told once for a path, as of its oldest commit, in whatever order commits come', async () => {
    const first = { text: `${ONE}\n`, origin: { commit: 'c1', order: 1 } };
    const second = { text: `x\n${ONE} again\n`, origin: { commit: 'c2', order: 2 } };
    const elsewhere = { text: `${ONE}\n`, origin: { commit: 'c2', order: 2, path: 'b.ts' } };
    for (const pushes of [
      [first, second, elsewhere],
      [elsewhere, second, first],
    ]) {
      expect(places(await scan(pushes))).toEqual(['b.ts:1@c2', 'src/a.ts:1@c1']);
    }
  });

  it('says where it stands now', async () => {
    const push = { text: `${ONE}\n`, origin: { commit: 'c1' } };
    const heads = { 'src/a.ts': `\n\nsecond = ${ONE}\n` };
    expect((await scan([push], { past: { heads } })).findings[0]!.head).toEqual({
      path: 'src/a.ts',
      startLine: 3,
      startColumn: 10,
      endLine: 3,
      endColumn: 50,
    });
    const twice = { text: `x\n${ONE}\n`, origin: { commit: 'c1' } };
    const near = { heads: { 'src/a.ts': `${ONE}\n\n\n${ONE}\n\n\n\n${ONE}\n` } };
    expect((await scan([twice], { past: near })).findings[0]!.head!.startLine).toBe(1);
    const later = { text: `${'\n'.repeat(9)}${ONE}\n`, origin: { commit: 'c1' } };
    expect((await scan([later], { past: near })).findings[0]!.head!.startLine).toBe(8);
    const unmatched = { heads: { 'src/a.ts': `in a word: x${ONE}x\n` } };
    expect((await scan([push], { past: unmatched })).findings[0]!.head).toMatchObject({
      startLine: 1,
      startColumn: 13,
    });
    expect((await scan([push], { past: { heads: { 'src/a.ts': 'gone\n' } } })).findings[0]!.head).toBeNull();
    expect((await scan([push])).findings[0]!.head).toBeNull();
  });
});

describe('what is allowed', () => {
  const comment = `# sealant:allow\nkey = ${ONE}\n`;

  it('travels on as suppressed, without its value', async () => {
    const outcome = await scan([{ text: comment }]);
    expect(outcome.findings).toEqual([]);
    expect(outcome.suppressed).toMatchObject([{ by: { kind: 'inline-allow', line: 1 }, finding: { startLine: 2 } }]);
    expect(outcome.suppressed[0]!.finding).not.toHaveProperty('secret');
  });

  it('is also what a comment in the newest version allows', async () => {
    const push = { text: `key = ${ONE}\n`, origin: { commit: 'c1' } };
    const outcome = await scan([push], { past: { heads: { 'src/a.ts': comment } } });
    expect(outcome.suppressed).toMatchObject([{ by: { kind: 'inline-allow', line: 1 } }]);
  });

  it('is not what an older comment allowed that is gone in the newest version', async () => {
    const push = { text: comment, origin: { commit: 'c1' } };
    expect(places(await scan([push], { past: { heads: { 'src/a.ts': `key = ${ONE}\n` } } }))).toEqual([
      'src/a.ts:2@c1',
    ]);
  });

  it('is not what a change allows itself', async () => {
    const fresh = { text: comment, origin: { commit: 'c1' } };
    const past = { heads: { 'src/a.ts': comment } };
    expect(places(await scan([fresh], { inlineAllow: 'as-of-base', past }))).toEqual(['src/a.ts:2@c1']);
    const replaced = { text: comment, origin: { commit: 'c1', previous: ['old'] } };
    const blobs = { old: `# sealant:allow\nkey = ${TWO}\n` };
    const outcome = await scan([replaced], { inlineAllow: 'as-of-base', past: { ...past, blobs } });
    expect(places(outcome)).toEqual(['src/a.ts:2@c1']);
    expect(outcome.findings[0]!.reasons.join(' ')).toContain('before the change');
  });

  it('stays allowed when a change touches the line of a value that was allowed before', async () => {
    const push = { text: `# sealant:allow\n  key = ${ONE};\n`, origin: { commit: 'c1', previous: ['old'] } };
    const outcome = await scan([push], { inlineAllow: 'as-of-base', past: { blobs: { old: comment } } });
    expect(outcome.findings).toEqual([]);
    expect(outcome.suppressed).toHaveLength(1);
  });

  it('is what the allowlist or the baseline says', async () => {
    const push = { text: `key = ${ONE}\n` };
    const allow = [{ matchesPath: (path: string) => path === 'src/a.ts', reason: 'a test value' }];
    expect((await scan([push], { allow })).suppressed).toMatchObject([
      { by: { kind: 'allowlist', reason: 'a test value' } },
    ]);
    const [finding] = (await scan([push])).findings;
    const baseline = new Map([[finding!.fingerprint, 'known']]);
    expect((await scan([push], { baseline })).suppressed).toMatchObject([
      { by: { kind: 'baseline', reason: 'known' } },
    ]);
  });
});

describe('frames', () => {
  it('hide values that only another text gave away', async () => {
    const outcome = await scan([
      { text: `${TWO}\nno match, since it is part of a word: x${ONE}\n` },
      { text: `${ONE}\n`, origin: { path: 'src/b.ts' } },
    ]);
    expect(outcome.findings[0]!.frame!.lines).toEqual([
      'ghp_…(40 characters)',
      'no match, since it is part of a word: xghp_…(40 characters)',
    ]);
  });
});

describe('a scan on several threads', () => {
  it('gives what one thread gives', async () => {
    const lfs = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 9\n`;
    const texts = [
      { text: `a ${ONE}\n`, origin: { commit: 'c1', order: 1 } },
      { text: `x${TWO}\na ${ONE}\n`, origin: { commit: 'c2', order: 2, path: 'b.ts' } },
      { text: `a ${ONE}\nb ${TWO}\n`, origin: { commit: 'c3', order: 3, previous: ['old'] } },
      { text: lfs, origin: { path: 'big.bin' } },
    ];
    const past = { blobs: { old: `a ${ONE}\n` }, heads: { 'b.ts': `${ONE}\n` } };
    const alone = await scan(texts, { past });
    const options = { ruleset: compileRules(RULESET, { stems: [] }) };
    const settler = createScanner(options);
    for (const share of [texts.slice(1), texts.slice(0, 1)]) {
      const worker = createScanner(options);
      for (const { text, origin } of share) {
        worker.sink.buffer(text.length).set(Buffer.from(text));
        worker.sink.scan({ path: 'src/a.ts', commit: null, previous: [], ...origin }, text.length);
      }
      settler.absorb(structuredClone(worker.release()));
    }
    const together = await settler.finish(inMemory(past), new AbortController().signal);
    const told = (outcome: typeof alone) => outcome.findings.map((finding) => reported(finding));
    expect(told(together)).toEqual(told(alone));
    expect(together.findings.map(({ secret }) => secret.reveal())).toEqual(
      alone.findings.map(({ secret }) => secret.reveal()),
    );
    expect(together.receipt).toEqual(alone.receipt);
  });

  it('is not proven when one thread could not prove itself', async () => {
    const settler = createScanner({ ruleset: compileRules(RULESET) });
    const part = createScanner({ ruleset: compileRules(RULESET) }).release();
    settler.absorb({ ...part, selfProbe: false });
    expect((await settler.finish(inMemory({}), new AbortController().signal)).receipt.selfProbe).toBe(false);
  });
});

describe('a source that knows blobs only', () => {
  async function scanBlobs(commitsOf: NonNullable<ScanSource['commitsOf']>): Promise<ScanOutcome> {
    const scanner = createScanner({ ruleset: compileRules(RULESET, { stems: [] }), versions: true });
    for (const [id, text] of [
      ['blob1', `const a = '${ONE}';`],
      ['blob2', `const b = '${TWO}'; // sealant:allow`],
    ] as const) {
      const bytes = Buffer.from(text);
      scanner.sink.buffer(bytes.length).set(bytes);
      scanner.sink.scan({ path: `${id}.ts`, commit: id, previous: [] }, bytes.length);
    }
    return scanner.finish({ ...inMemory({}), commitsOf }, new AbortController().signal);
  }

  it('is asked for the commits of all findings at once, suppressed ones too', async () => {
    const asked: (readonly string[])[] = [];
    const { findings, suppressed } = await scanBlobs(async (blobs) => {
      asked.push([...blobs].sort());
      return new Map([
        ['blob1', { commit: 'commit1', path: 'before.ts' }],
        ['blob2', { commit: 'commit2', path: 'blob2.ts' }],
      ]);
    });
    expect(asked).toEqual([['blob1', 'blob2']]);
    expect(findings.map(({ commit, path }) => [commit, path])).toEqual([['commit1', 'before.ts']]);
    expect(suppressed.map(({ finding }) => finding.commit)).toEqual(['commit2']);
  });

  it('leaves the commit open where none brought the blob', async () => {
    const { findings } = await scanBlobs(async () => new Map());
    expect(findings.map(({ commit }) => commit)).toEqual([null]);
  });

  it('is heard when it fails', async () => {
    await expect(scanBlobs(() => Promise.reject(new Error('git ended')))).rejects.toThrow('git ended');
  });
});
