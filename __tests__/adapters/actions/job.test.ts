import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ActionsJob } from '../../../src/adapters/actions/job.ts';
import { type Remembered, recall } from '../../../src/adapters/actions/remembered.ts';
import { Secret } from '../../../src/domain/secret.ts';
import { parseEnvName } from '../../../src/engine/inject/env-name.ts';
import { MaskBook } from '../../../src/engine/inject/masked-secret.ts';

const NAME = parseEnvName('DB_PASSWORD', 'test');
const VALUE = ['kQ8', 'wz-31', '/plum'].join('');

describe('ActionsJob', () => {
  let folder: string;
  let output: string;
  let job: ActionsJob;
  const file = (name: string): string => join(folder, name);
  /** name → value of a file command, as the runner reads it. */
  const commands = (name: string): Record<string, string> => {
    const found: Record<string, string> = {};
    for (const [, key, , value] of readFileSync(file(name), 'utf8').matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2$/gm))
      found[key!] = value!;
    return found;
  };
  const masked = (value = VALUE) => {
    return new MaskBook((forms) => job.registerMasks(forms)).mask(new Secret(value, 'vault.password'));
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sealant-job-'));
    for (const name of ['ENV', 'OUTPUT', 'STATE']) {
      writeFileSync(file(name), '');
      vi.stubEnv(`GITHUB_${name}`, file(name));
    }
    vi.stubEnv('DB_PASSWORD', undefined);
    output = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      output += String(text);
      return true;
    });
    job = new ActionsJob({ env: {}, stdout: process.stdout, tempFolder: folder });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });

  test('every mask starts a line, even after a line that was left open', () => {
    process.stdout.write('connecting… ');
    masked();
    const lines = output.split('\n').filter((line) => line.includes('::add-mask::'));
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((line) => !line.startsWith('::add-mask::'))).toEqual([]);
  });

  test('a value that is exported was masked before, and is remembered to be blanked', () => {
    const secret = masked();
    expect(output).toContain(`::add-mask::${VALUE}\n`);
    job.exportVariable(NAME, secret);
    expect(commands('ENV')).toEqual({ DB_PASSWORD: VALUE });
    expect(remembered()).toEqual([{ kind: 'variable', name: 'DB_PASSWORD' }]);
  });

  test('a value with line ends and delimiters arrives byte for byte', () => {
    const value = `${VALUE}\nEOF\nghadelimiter_1\n100%0A`;
    job.exportVariable(NAME, masked(value));
    expect(commands('ENV')['DB_PASSWORD']).toBe(value);
  });

  test('a file is new, for this user alone, in a folder of its own that is remembered before it is written', () => {
    const path = job.writeFile(NAME, masked());
    expect(readFileSync(path, 'utf8')).toBe(VALUE);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(join(path, '..')).mode & 0o777).toBe(0o700);
    expect(remembered()).toEqual([{ kind: 'folder', path: join(path, '..') }]);
  });

  test('a file is never written over', () => {
    job.writeFile(NAME, masked());
    expect(() => job.writeFile(NAME, masked())).toThrowError(/EEXIST/);
  });

  test('leases and sessions come back in post as they were', () => {
    const handle = { provider: 'vault', type: 'vault', state: { url: 'https://v.example' }, expiresAt: null };
    const expiresAt = new Date('2027-01-01T00:00:00Z');
    const lease = { kind: 'revocable', id: 'a/b', provider: 'vault', expiresAt, renewable: true } as const;
    job.rememberSession(handle);
    job.rememberLease(lease, handle);
    expect(remembered()).toEqual([
      { kind: 'session', handle },
      { kind: 'lease', lease, handle },
    ]);
  });

  test('what post is told fits into its environment, however many and large the outputs are', () => {
    job.guards = true;
    job.setOutput(NAME, masked('x'.repeat(40_000)));
    for (let i = 0; i < 20; i++) job.setOutput(NAME, masked(`${VALUE}${'\n'.repeat(i)}`.padEnd(30_000, 'y')));
    const state = Object.values(commands('STATE'));
    expect(Math.max(...state.map((text) => Buffer.byteLength(text)))).toBeLessThan(64 * 1024);
    expect(Buffer.byteLength(state.join(''))).toBeLessThan(300 * 1024);
    expect(output).toContain('::warning::The output DB_PASSWORD is too large to be looked for when the job ends.');
    expect(remembered()[0]).toMatchObject({ kind: 'output', name: 'DB_PASSWORD' });
  });

  test('a record that was cut off is told apart from no record', () => {
    expect(recall({ STATE_remembered_0: '{"kind":"lea', STATE_other: 'x' })).toEqual([null]);
  });

  test('a job without the permission is told the YAML to add', async () => {
    await expect(job.identity.identityToken('https://v.example')).rejects.toMatchObject({
      code: 'vault',
      mend: expect.stringContaining('id-token: write'),
    });
  });

  test('a credential from the environment is masked before it is handed on', () => {
    job = new ActionsJob({ env: { VAULT_TOKEN: VALUE }, stdout: process.stdout, tempFolder: folder });
    expect(job.identity.credential('env:VAULT_TOKEN')?.equals(new Secret(VALUE, ''))).toBe(true);
    expect(output).toContain(`::add-mask::${VALUE}\n`);
    expect(job.identity.credential('OTHER')).toBeNull();
  });

  test('post deletes the folder with its files, also when it is gone already', () => {
    const path = job.writeFile(NAME, masked());
    chmodSync(path, 0o400);
    job.deleteFolder(join(path, '..'));
    expect(existsSync(join(path, '..'))).toBe(false);
    expect(() => job.deleteFolder(join(path, '..'))).not.toThrow();
  });

  /** As the runner hands state to post. */
  function remembered(): readonly (Remembered | null)[] {
    return recall(Object.fromEntries(Object.entries(commands('STATE')).map(([name, text]) => [`STATE_${name}`, text])));
  }
});
