import { execFile } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { openAuditFile } from '../../../src/adapters/audit/audit-file.ts';
import { verifyAuditFile } from '../../../src/adapters/audit/verify-audit-file.ts';

const context = { actor: 'octocat', run: '1', repo: 'org/app', sha: 'c0ff'.repeat(10) };
const now = () => new Date('2026-11-24T05:00:00Z');
let path: string;
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'sealant-audit-'));
  path = join(folder, 'log', 'audit.jsonl');
  return () => rmSync(folder, { recursive: true, force: true });
});

function write(count: number): string[] {
  const audit = openAuditFile(path, context, now);
  for (let i = 0; i < count; i++)
    audit.record({ action: 'read', target: `vault://secret/${i}`, result: 'ok', detail: { masks: i } });
  return lines();
}
const lines = () => readFileSync(path, 'utf8').split('\n').slice(0, -1);

describe('an audit log', () => {
  it('is made at the first entry, readable by its owner only, and verifies', async () => {
    const audit = openAuditFile(path, context, now);
    expect(audit.head).toBeNull();
    write(3);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(await verifyAuditFile(path)).toMatchObject({
      kind: 'intact',
      entries: 3,
      head: JSON.parse(lines()[2]!).hash,
    });
  });

  it('goes on with the chain of an earlier run, and tells its head', async () => {
    write(2);
    const audit = openAuditFile(path, { ...context, run: '2' }, now);
    audit.record({ action: 'revoke', target: 'token', result: 'failed' });
    expect(await verifyAuditFile(path)).toEqual({ kind: 'intact', entries: 3, head: audit.head!.hash });
    expect(audit.head!.seq).toBe(3);
  });

  it('has the documented form', () => {
    expect(Object.keys(JSON.parse(write(1)[0]!))).toEqual(
      'seq ts actor run repo sha action target result detail prev hash'.split(' '),
    );
  });

  it('cuts what is too long to be a reference', () => {
    openAuditFile(path, context, now).record({
      action: 'read',
      target: 'x'.repeat(10_000),
      result: 'ok',
      detail: { what: 'y'.repeat(10_000) },
    });
    expect(lines()[0]!.length).toBeLessThan(2_000);
  });

  it('keeps one chain when two processes write at once', async () => {
    const module = join(import.meta.dirname, '../../../src/adapters/audit/audit-file.ts');
    const script = `import { openAuditFile } from ${JSON.stringify(module)};
      const audit = openAuditFile(${JSON.stringify(path)}, { actor: null, run: null, repo: null, sha: null }, () => new Date());
      for (let i = 0; i < 40; i++) audit.record({ action: 'read', target: String(i), result: 'ok' });`;
    const run = () => promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script]);
    await Promise.all([run(), run()]);
    expect(await verifyAuditFile(path)).toMatchObject({ kind: 'intact', entries: 80 });
  });
});

describe('tampering with an audit log', () => {
  it.each<[string, (all: string[]) => string[], number, string]>([
    ['a changed text', (all) => all.with(2, all[2]!.replace('secret/2', 'secret/9')), 3, 'altered'],
    ['a changed result', (all) => all.with(0, all[0]!.replace('"ok"', '"failed"')), 1, 'altered'],
    ['a line taken out', (all) => all.toSpliced(1, 1), 2, 'out-of-sequence'],
    ['two lines exchanged', (all) => [all[0]!, all[2]!, all[1]!, all[3]!, all[4]!], 2, 'out-of-sequence'],
    ['a doubled line', (all) => all.toSpliced(2, 0, all[1]!), 3, 'out-of-sequence'],
    ['the first lines taken out', (all) => all.slice(2), 1, 'out-of-sequence'],
    ['a blank put in', (all) => all.with(1, all[1]!.replace('{', '{ ')), 2, 'not-an-entry'],
    ['an empty line put in', (all) => all.toSpliced(1, 0, ''), 2, 'not-an-entry'],
    ['a foreign line put in', (all) => all.toSpliced(3, 0, '{"seq":4}'), 4, 'not-an-entry'],
  ])('by %s is found at its line', async (_, change, line, fault) => {
    const all = write(5);
    writeFileSync(
      path,
      change(all)
        .map((one) => `${one}\n`)
        .join(''),
    );
    expect(await verifyAuditFile(path)).toMatchObject({ kind: 'tampered', line, fault });
  });

  it('by a line that is sealed anew is found at the next one', async () => {
    const all = write(3);
    rmSync(path);
    const other = write(1);
    const audit = openAuditFile(path, { ...context, actor: 'somebody else' }, now);
    audit.record({ action: 'read', target: 'vault://secret/1', result: 'ok' });
    writeFileSync(path, `${[other[0], lines()[1], all[2]].join('\n')}\n`);
    expect(await verifyAuditFile(path)).toMatchObject({ kind: 'tampered', line: 3, fault: 'unlinked' });
  });

  it('at any byte is found', async () => {
    write(4);
    const whole = readFileSync(path);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 2), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const damaged = Buffer.from(whole);
        damaged[at]! ^= mask;
        writeFileSync(path, damaged);
        expect((await verifyAuditFile(path)).kind).toBe('tampered');
      }),
    );
  });

  it('of the last entry keeps anything from being chained to it', () => {
    const all = write(2);
    writeFileSync(path, `${all[0]}\n${all[1]!.replace('"ok"', '"failed"')}\n`);
    expect(() => write(1)).toThrowError(expect.objectContaining({ code: 'corrupt' }));
  });
});

describe('a crash in the middle of an entry', () => {
  it('is told, loses no entry before it, and is repaired and noted by the next one', async () => {
    const all = write(3);
    writeFileSync(path, `${all.join('\n')}`.slice(0, -20));
    expect(await verifyAuditFile(path)).toMatchObject({ kind: 'torn', entries: 2, line: 3 });
    openAuditFile(path, context, now).record({ action: 'read', target: 'after', result: 'ok' });
    expect(await verifyAuditFile(path)).toMatchObject({ kind: 'intact', entries: 4 });
    expect(lines().map((line) => JSON.parse(line).action)).toEqual(['read', 'read', 'recover', 'read']);
  });

  it('of the very first entry leaves an empty log', async () => {
    write(1);
    writeFileSync(path, '{"seq":1,"ts"');
    expect(await verifyAuditFile(path)).toMatchObject({ kind: 'torn', entries: 0 });
    openAuditFile(path, context, now).record({ action: 'read', target: 'after', result: 'ok' });
    expect(await verifyAuditFile(path)).toMatchObject({ kind: 'intact', entries: 2 });
  });

  it('with a long torn line finds the last whole one all the same', async () => {
    write(2);
    appendFileSync(path, 'x'.repeat(100_000));
    openAuditFile(path, context, now).record({ action: 'read', target: 'after', result: 'ok' });
    expect(await verifyAuditFile(path)).toMatchObject({ kind: 'intact', entries: 4 });
  });
});
