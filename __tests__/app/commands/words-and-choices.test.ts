import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../../src/app/commands/index.ts';
import { runCommandLine } from '../../../src/app/run.ts';
import { makeToken } from '../../scenarios/git-repository.ts';
import { testWorld } from '../test-world.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealant-words-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function sealant(argv: readonly string[], stdin = '') {
  const env = { PATH: process.env['PATH'], HOME: folder };
  const world = testWorld({
    cwd: folder,
    argv,
    env,
    stdin: () => Readable.from(stdin === '' ? [] : [Buffer.from(stdin)]),
  });
  const code = await runCommandLine(world, new AbortController().signal);
  return { code, out: world.printed(), err: world.complained() };
}

describe('a word too many', () => {
  const limited = Object.entries(COMMANDS).flatMap(([name, { words }]) =>
    words === undefined ? [] : [{ name, words }],
  );

  test.each(limited)('is refused by $name', async ({ name, words }) => {
    for (const dashes of [[], ['--']]) {
      const { code, err } = await sealant([name, ...Array.from({ length: words }, () => 'x'), ...dashes, 'surplus']);
      expect(code).toBe(2);
      expect(err).toMatch(/takes no words|one word too many/);
      expect(err).toContain(`Write: sealant ${name}`);
    }
  });

  test('that is nearly a flag is told as one', async () => {
    expect((await sealant(['doctor', 'format'])).err).toContain('Did you mean “--format”?');
    expect((await sealant(['index', 'confg'])).err).toContain('Did you mean “--config”?');
  });

  test.each([['revoke'], ['vault', 'set', 'prod/api#key'], ['vault', 'init']])(
    'is not repeated where it may be the secret itself: %s %s',
    async (...argv) => {
      const { code, err } = await sealant([...argv.filter((word) => word !== undefined), makeToken(1)]);
      expect(code).toBe(2);
      expect(err).not.toContain(makeToken(1));
    },
  );

  test('words after -- are words, but for the command that inject runs', async () => {
    const { code, err } = await sealant(['report', '--', 'report.json']);
    expect([code, err]).toEqual([2, expect.stringContaining('“report.json” can’t be read: there is no such file')]);
  });
});

describe('a value that a command does not know', () => {
  test.each<[string[], string]>([
    [['doctor', '--format', 'sarif'], 'Use one of: pretty, json.'],
    [['rules', 'list', '--format', 'xml'], 'Use one of: pretty, json.'],
    [['rules', 'test', '--format', 'jsn'], 'Did you mean “json”?'],
    [['guard', '--format', 'html', '.'], 'Use one of: pretty, json.'],
    [['compare', '--with', 'gitleaks', '--format', 'json=x'], 'Use one of: pretty, json.'],
    [['rules', 'list', '--color', 'alway'], 'Did you mean “always”?'],
    [['scan', '--tree', '--min-confidence', 'high'], 'is not a number'],
    [['doctor', '--debug=maybe'], 'Write true or false.'],
  ])('is told by %j', async (argv, message) => {
    const { code, out, err } = await sealant(argv);
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(message)]);
  });

  test('is not offered by its help', async () => {
    expect((await sealant(['doctor', '--help'])).out).toMatch(
      /--format FORMAT\s+Output format\. One of: pretty, json\./,
    );
    expect((await sealant(['scan', '--help'])).out).toContain('sarif');
  });

  test('rules test answers machines, too', async () => {
    writeFileSync(join(folder, 'rules.yml'), '[]\n');
    const { out } = await sealant(['rules', 'test', '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({ schema: 'sealant/rules-test/1', faults: [] });
  });
});

describe('nothing to do', () => {
  test('empty standard input is clean, and told', async () => {
    const { code, out } = await sealant(['scan', '--stdin']);
    expect([code, out]).toEqual([0, expect.stringContaining('Standard input was empty')]);
    expect((await sealant(['scan', '--stdin'], 'a\n')).out).not.toContain('was empty');
    const diff = await sealant(['scan', '--diff-file', '-']);
    expect([diff.code, diff.out]).toEqual([0, expect.stringContaining('the diff has no changes')]);
    const { out: json } = await sealant(['scan', '--stdin', '--format', 'json']);
    expect(JSON.parse(json)).toMatchObject({ outcome: 'clean', receipt: { files: 0, reasons: [expect.any(String)] } });
  });

  test('rotate says what it looked for, and where', async () => {
    for (const acts of [[], ['--apply']]) {
      const { out: due, code } = await sealant(['rotate', '--due', ...acts]);
      expect([code, due]).toEqual([
        0,
        'Nothing to respond to: the config has no respond.schedule, so nothing ever falls due.\n',
      ]);
      const { out: resumed } = await sealant(['rotate', '--resume', ...acts]);
      expect(resumed).toContain('there is no journal');
      expect(resumed).toContain('journal.jsonl');
    }
    writeFileSync(join(folder, 'a.txt'), 'nothing\n');
    expect((await sealant(['rotate', '--tree'])).out).toBe('Nothing to respond to: the scan found no leak.\n');
    mkdirSync(join(folder, '.sealant'), { recursive: true });
    writeFileSync(join(folder, '.sealant/journal.jsonl'), '');
    expect((await sealant(['rotate', '--resume'])).out).toContain('has no unfinished rotation');
  });
});
