import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCommandLine } from '../../../src/app/run.ts';
import { leakLine, makeToken, TestRepository } from '../../scenarios/git-repository.ts';
import { testWorld } from '../test-world.ts';

let repository: TestRepository;
beforeEach(() => {
  repository = new TestRepository();
});
afterEach(() => repository.remove());

async function sealant(...argv: string[]) {
  const world = testWorld({ cwd: repository.top, argv, env: repository.env });
  const code = await runCommandLine(world, new AbortController().signal);
  return { code, out: world.printed(), err: world.complained() };
}

const file = (name: string) => readFileSync(join(repository.top, '.github', name), 'utf8');
const sha1 = (text: string) => createHash('sha1').update(text).digest('hex');

function baseline(results: object, more: object = {}): string {
  return JSON.stringify({ version: '1.5.0', plugins_used: [], filters_used: [], results, ...more });
}

async function openFindings(): Promise<number> {
  const { out } = await sealant('scan', '--tree', '--exclude', '.secrets.baseline', '--format', 'json');
  return (JSON.parse(out) as { findings: unknown[] }).findings.length;
}

describe('.gitleaksignore', () => {
  test('places in a commit and in files become suppressions of the values that stand there', async () => {
    const commit = repository.commit({ 'a.ts': `x\n${leakLine(1)}`, 'b:c.ts': leakLine(2) });
    expect(await openFindings()).toBe(2);
    repository.write('.gitleaksignore', `# known\n\n${commit}:a.ts:github-pat:2\nb:c.ts:github-pat:1\r\n`);
    const { code, out } = await sealant('import', '.gitleaksignore');
    expect([code, out]).toEqual([0, expect.stringContaining('0 rules, 0 allow entries, 2 suppressions')]);
    expect(await openFindings()).toBe(0);
    expect(out + file('sealant-baseline.txt')).not.toContain(makeToken(1));
  });

  test('a commit that the clone lacks becomes an allow entry of that rule in that file, or is told as lost', async () => {
    repository.commit({ 'gone.ts': leakLine(1), 'other.ts': leakLine(1) });
    const none = '1'.repeat(40);
    repository.write(
      '.gitleaksignore',
      `${none}:gone.ts:github-pat:1\n${none}:x.ts:odd-rule:1\nnonsense\n../x:github-pat:1\n`,
    );
    const { out } = await sealant('import', '.gitleaksignore');
    expect(out).toContain('1 allow entries, 0 suppressions');
    for (const part of ['no rule like “odd-rule”', '“nonsense” is no fingerprint', 'not a path inside'])
      expect(out).toContain(part);
    expect(await openFindings()).toBe(1);
  });
});

describe('.secrets.baseline', () => {
  test('values are known by their SHA-1, wherever in the file they stand now', async () => {
    repository.commit({ 'a.ts': `moved\ndown\n${leakLine(1)}${leakLine(2)}` });
    const place = {
      type: 'Keyword',
      filename: 'a.ts',
      hashed_secret: sha1(makeToken(1)),
      line_number: 1,
      is_secret: false,
    };
    repository.write('.secrets.baseline', baseline({ 'a.ts': [place] }));
    await sealant('import', '.secrets.baseline');
    expect(file('sealant-baseline.txt')).toContain(' false-positive - - imported from .secrets.baseline');
    expect(await openFindings()).toBe(1);
  });

  test('the hash of a part of the value counts in the line it was told for only', async () => {
    repository.commit({ 'a.ts': `${leakLine(1)}${leakLine(2)}` });
    const place = { type: 'GitHub Token', hashed_secret: sha1(makeToken(1).slice(0, 3)), line_number: 2 };
    repository.write('.secrets.baseline', baseline({ 'a.ts': [place] }));
    await sealant('import', '.secrets.baseline');
    expect(
      file('sealant-baseline.txt')
        .split('\n')
        .filter((line) => line.startsWith('v1:')),
    ).toHaveLength(1);
    expect(await openFindings()).toBe(1);
  });

  test('what does not fit any more, and what it can’t read, is told', async () => {
    repository.commit({ 'a.ts': leakLine(1), 'clean.ts': 'x\n' });
    const place = { type: 'Keyword', hashed_secret: sha1('another value'), line_number: 1 };
    const results = { 'a.ts': [place, { type: 'x' }], 'clean.ts': [place], 'gone.ts': [place], 'odd.ts': 7 };
    const filters_used = [
      { path: 'detect_secrets.filters.regex.should_exclude_file', pattern: ['^lib/'] },
      { path: 'detect_secrets.filters.regex.should_exclude_line', pattern: ['x'] },
    ];
    repository.write('.secrets.baseline', baseline(results, { filters_used }));
    const { out } = await sealant('import', '.secrets.baseline');
    expect(out).toContain('1 allow entries, 0 suppressions');
    expect(out).toContain('At 1 places Sealant finds nothing');
    expect(out).toContain('Not carried over: 5.');
    for (const part of [
      'the file has changed since',
      'no “type”',
      'There is no file gone.ts',
      'no list of findings',
      'not at the line',
    ])
      expect(out).toContain(part);
  });

  test.for(['', '[]', '{"results": []}', '{'])('%j is refused', async (text) => {
    repository.write('.secrets.baseline', text);
    const { code, err } = await sealant('import', '.secrets.baseline');
    expect([code, err]).toEqual([2, expect.stringContaining('is no baseline of detect-secrets')]);
  });
});

describe('files that are there already', () => {
  const CONFIG =
    '# ours\nversion: 1\nscan:\n  fail-on: high # keep\n  allow:\n    - path: docs/**\n      reason: text\n';
  const TOML = `[[rules]]\nid = "kiwi"\nregex = '''kiwi_[a-f]{16}'''\n[allowlist]\npaths = ['''^lib/''']\n`;

  test('are added to: comments and entries stay, and a second import changes nothing', async () => {
    repository.commit({ '.github/sealant.yml': CONFIG, '.gitleaks.toml': TOML });
    await sealant('import', '.gitleaks.toml');
    const after = file('sealant.yml');
    for (const part of ['# ours', 'fail-on: high # keep', 'path: docs/**', '^lib', 'sealant-rules.yml'])
      expect(after).toContain(part);
    const rules = file('sealant-rules.yml');
    const { out } = await sealant('import', '.gitleaks.toml');
    expect(out).toContain('sealant.yml has all of it already');
    expect([file('sealant.yml'), file('sealant-rules.yml')]).toEqual([after, rules]);
  });

  test('a rule of the same name is left as it is, and told; --force replaces it', async () => {
    repository.commit({ '.gitleaks.toml': TOML });
    await sealant('import', '.gitleaks.toml');
    const before = file('sealant-rules.yml');
    repository.write('.gitleaks.toml', TOML.replace('{16}', '{24}'));
    expect((await sealant('import', '.gitleaks.toml')).out).toContain('was left as it is (--force replaces it)');
    expect(file('sealant-rules.yml')).toBe(before);
    await sealant('import', '.gitleaks.toml', '--force');
    expect(file('sealant-rules.yml')).toContain('{24}');
  });

  test('a faulty config is told, and nothing is written', async () => {
    repository.commit({ '.github/sealant.yml': 'version: 1\nscam: {}\n', '.gitleaks.toml': TOML });
    const { code, err } = await sealant('import', '.gitleaks.toml');
    expect([code, err]).toEqual([2, expect.stringContaining('scam')]);
    expect(existsSync(join(repository.top, '.github/sealant-rules.yml'))).toBe(false);
  });

  test('--output - prints and writes nothing', async () => {
    writeFileSync(join(repository.top, '.gitleaks.toml'), TOML);
    expect((await sealant('import', '.gitleaks.toml', '--output', '-')).out).toContain('kiwi_');
    expect(existsSync(join(repository.top, '.github'))).toBe(false);
  });
});
