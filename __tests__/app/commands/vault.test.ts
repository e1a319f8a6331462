import { EventEmitter } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { beforeEach, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../../src/app/run.ts';
import { testWorld } from '../test-world.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealant-vault-'));
  return () => rmSync(folder, { recursive: true, force: true });
});

/** What a person types at a terminal. */
class Keyboard extends EventEmitter {
  readonly isTTY = true;
  readonly modes: boolean[] = [];
  constructor(keys: readonly string[]) {
    super();
    this.once('newListener', () => setImmediate(() => this.#type(keys)));
  }
  #type(keys: readonly string[]): void {
    for (const key of keys) this.emit('data', key);
  }
  setRawMode(mode: boolean): void {
    this.modes.push(mode);
  }
  setEncoding(): void {}
  resume(): void {}
  pause(): void {}
}

async function vault(argv: string[], stdin: string | Buffer | Keyboard = '', env: Record<string, string> = {}) {
  const stream = stdin instanceof Keyboard ? stdin : Readable.from([Buffer.from(stdin)]);
  const world = testWorld({
    cwd: folder,
    env,
    argv: ['vault', ...argv],
    stdin: () => stream as unknown as NodeJS.ReadableStream,
  });
  const code = await runCommandLine(world, AbortSignal.timeout(120_000));
  return { code, out: world.printed(), err: world.complained() };
}
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('vault init', () => {
  it('makes a vault and a key that only the owner reads, tells the recipient, and keeps the key out of git', async () => {
    const { code, out, err } = await vault(['init']);
    expect(code).toBe(0);
    const identity = read('.sealant/vault.key').split('\n')[1]!;
    expect(identity).toMatch(/^AGE-SECRET-KEY-1/);
    expect(out).toMatch(/Public recipient: age1[a-z0-9]{58}/);
    expect(out + err).not.toContain(identity);
    for (const name of ['vault.key', 'vault.age'])
      expect(statSync(join(folder, '.sealant', name)).mode & 0o777).toBe(0o600);
    expect(read('.sealant/.gitignore')).toContain('vault.key');
  });

  it('never overwrites a vault or its key', async () => {
    await vault(['init']);
    const before = read('.sealant/vault.key');
    const { code, err } = await vault(['init']);
    expect([code, err.includes('There is a vault')]).toEqual([2, true]);
    expect(read('.sealant/vault.key')).toBe(before);
  });

  it('seals with a passphrase from the environment and writes no key then', async () => {
    const env = { SEALANT_VAULT_KEY: 'correct horse battery' };
    expect((await vault(['init'], '', env)).code).toBe(0);
    expect(existsSync(join(folder, '.sealant/vault.key'))).toBe(false);
    expect((await vault(['set', 'a'], 'value', env)).code).toBe(0);
    expect((await vault(['list'], '', env)).out).toContain('a#value  version 1');
  });
});

describe('vault', () => {
  beforeEach(async () => {
    await vault(['init']);
  });

  it.each([
    ['piped, without its last line break', 'the value\n', 'the value'],
    ['piped, with line breaks inside', 'a\nb\n\n', 'a\nb\n'],
    ['typed unseen, with a correction', new Keyboard(['t', 'hx', '\u007f', 'e', '\r']), 'the'],
  ])('set takes a value %s', async (_, stdin, value) => {
    const { code, out, err } = await vault(['set', 'prod/api#key'], stdin);
    expect(code).toBe(0);
    expect(out + err).not.toContain(value);
    if (stdin instanceof Keyboard) expect(stdin.modes).toEqual([true, false]);
    await vault(['get', 'file://prod/api#key', '--out', 'out.txt']);
    expect(read('out.txt')).toBe(value);
    expect(statSync(join(folder, 'out.txt')).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['nothing', '', /Nothing came/],
    ['what is no text', Buffer.from([0xff, 0xfe, 0x41]), /not UTF-8/],
    ['a break-off', new Keyboard(['s', 'e', '\u0003']), /Broken off/],
  ])('set refuses %s and changes nothing', async (_, stdin, message) => {
    const { code, err } = await vault(['set', 'prod/api'], stdin);
    expect(err).toMatch(message);
    expect(code).toBe(2);
    expect((await vault(['list'])).out).toBe('');
  });

  it('makes no new version of the same value', async () => {
    await vault(['set', 'a'], 'value');
    expect((await vault(['set', 'a'], 'value')).out).toContain('version 1');
    expect((await vault(['set', 'a'], 'other')).out).toContain('version 2');
  });

  it('get tells about a value, never prints it, and never writes over a file', async () => {
    await vault(['set', 'a'], 'the-secret-value');
    const { out, err, code } = await vault(['get', 'a']);
    expect(code).toBe(0);
    expect(out).toContain('16 characters');
    expect(out + err).not.toContain('the-secret-value');
    writeFileSync(join(folder, 'there'), 'mine');
    expect((await vault(['get', 'a', '--out', 'there'])).code).toBe(2);
    expect(read('there')).toBe('mine');
  });

  it('list goes by prefix, history by version, destroy wipes one', async () => {
    await vault(['set', 'prod/a'], 'one');
    await vault(['set', 'prod/a'], 'two');
    await vault(['set', 'test/b'], 'three');
    expect((await vault(['list', 'prod/'])).out.trim().split('\n')).toHaveLength(1);
    expect((await vault(['destroy', 'prod/a', '--at-version', '1'])).code).toBe(0);
    const { out } = await vault(['history', 'prod/a']);
    expect(out).toMatch(/version 1 {2}destroyed[\s\S]*version 2 {2}current/);
    expect((await vault(['get', 'prod/a', '--at-version', '1', '--out', 'x'])).err).toContain('destroyed');
  });

  it('writes every access into the audit log, without values', async () => {
    await vault(['set', 'a', '--audit', 'audit.jsonl'], 'the-secret-value');
    await vault(['get', 'a', '--out', 'x', '--audit', 'audit.jsonl']);
    await vault(['destroy', 'a', '--at-version', '1', '--audit', 'audit.jsonl']);
    const log = read('audit.jsonl');
    expect(log.match(/"action":"\w+"/g)).toEqual(['write', 'read', 'destroy'].map((action) => `"action":"${action}"`));
    expect(log).not.toContain('the-secret-value');
  });

  it.each<[string[], RegExp]>([
    [['sett', 'a'], /Did you mean “set”/],
    [[], /needs to be told what to do/],
    [['get'], /One entry is needed/],
    [['get', 'nothing'], /not in the vault/],
    [['get', '../a'], /not in the vault|can't name/],
    [['history', 'nothing'], /not in the vault/],
    [['destroy', 'a'], /which version/],
    [['list', '--vault', 'none.age', '--key', 'file:.sealant/vault.key'], /no embedded vault at “none.age”/],
    [['list', '--key', 'env:NOT_SET'], /NOT_SET is not set/],
    [['list', '--key', 'file:none'], /key file “none” can't be read/],
  ])('%j is refused with what to do', async (argv, message) => {
    const { code, err } = await vault(argv);
    expect(err).toMatch(message);
    expect(err).toContain('mend:');
    expect(code).not.toBe(0);
  });

  it('does not repeat a key that was given in place of where it is', async () => {
    const key = read('.sealant/vault.key').split('\n')[1]!;
    const { err } = await vault(['list', '--key', key]);
    expect(err).toContain('Write where the key is');
    expect(err).not.toContain(key);
  });
});
