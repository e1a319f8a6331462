import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runChild } from '../../../src/adapters/exec/run-child.ts';
import { AppError } from '../../../src/domain/app-error.ts';
import { MaskTable } from '../../../src/engine/inject/mask-stream.ts';

const folder = mkdtempSync(join(tmpdir(), 'sealant-exec-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  code: number;
  out: string;
  err: string;
}

async function start(script: string, masks: readonly string[] = [], env: Record<string, string> = {}) {
  const table = new MaskTable();
  table.add(masks);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  const child = await runChild({
    command: process.execPath,
    args: ['-e', script],
    env: { PATH: process.env['PATH'] ?? '', ...env },
    cwd: folder,
    masks: table,
    stdout: (bytes) => out.push(bytes),
    stderr: (bytes) => err.push(bytes),
  });
  const ran = async (): Promise<Ran> => {
    const code = await child.exitCode;
    return { code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() };
  };
  return { child, ran, out };
}

const run = async (...args: Parameters<typeof start>): Promise<Ran> => (await start(...args)).ran();

describe('runChild', () => {
  test.each([0, 1, 7, 255])('passes on the exit code %i', async (code) => {
    expect((await run(`process.exit(${code})`)).code).toBe(code);
  });

  test('tells a death by signal as 128 and its number', async () => {
    expect((await run('process.kill(process.pid, "SIGKILL")')).code).toBe(137);
  });

  test('passes signals on', async () => {
    const { child, ran, out } = await start(
      'process.on("SIGTERM", () => process.exit(33)); console.log("up"); setInterval(() => {}, 1000)',
    );
    await expect.poll(() => Buffer.concat(out).toString()).toContain('up');
    child.signal('SIGTERM');
    expect((await ran()).code).toBe(33);
  });

  test('gives the child the variables it is told, and no others', async () => {
    const { out } = await run('console.log(process.env.GIVEN, process.env.HOME)', [], { GIVEN: 'here' });
    expect(out).toBe('here undefined\n');
  });

  test('hides masks on both streams, also when they are written in pieces', async () => {
    const script = `
      const s = process.env.S;
      process.stdout.write('a ' + s.slice(0, 3));
      setTimeout(() => { process.stdout.write(s.slice(3) + ' b\\n'); process.stderr.write('err ' + s + '\\n'); }, 60);`;
    expect(await run(script, ['hunter-twenty-two'], { S: 'hunter-twenty-two' })).toEqual({
      code: 0,
      out: 'a *** b\n',
      err: 'err ***\n',
    });
  });

  test('passes on megabytes of bytes unharmed', async () => {
    const script =
      'const b = Buffer.alloc(65536); for (let i = 0; i < b.length; i++) b[i] = i % 251; for (let i = 0; i < 80; i++) process.stdout.write(b)';
    const { ran, out } = await start(script, ['no such text here']);
    await ran();
    const all = Buffer.concat(out);
    expect(all.length).toBe(80 * 65_536);
    expect(all.every((byte, i) => byte === (i % 65_536) % 251)).toBe(true);
  });

  test('does not wait for a grandchild that holds the output open', async () => {
    const flag = join(folder, 'grandchild');
    const inner = `setTimeout(() => require("fs").writeFileSync(${JSON.stringify(flag)}, ""), 20000)`;
    const script = `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(inner)}], { stdio: ['ignore', 'inherit', 'inherit'], detached: true }).unref(); console.log('done')`;
    const { out } = await run(script);
    expect(out).toBe('done\n');
    expect(existsSync(flag)).toBe(false);
  });

  test('an environment that is too large is told with another way', async () => {
    const fault = await start('0', [], { LARGE: 'x'.repeat(3_000_000) }).catch((error: unknown) => error);
    expect((fault as AppError).mend).toContain('as: file');
    expect((fault as AppError).message).not.toContain('xxx');
  });

  test('a command that is not there, or is no program, is told with what to do', async () => {
    writeFileSync(join(folder, 'text'), 'no program');
    const options = { args: [], env: {}, cwd: folder, masks: new MaskTable(), stdout: () => {}, stderr: () => {} };
    for (const [command, told] of [
      ['no-such-command', /was not found/],
      [join(folder, 'text'), /can’t be started \(EACCES\)/],
    ] as const) {
      const fault = await runChild({ ...options, command }).catch((error: unknown) => error);
      expect(fault).toBeInstanceOf(AppError);
      expect((fault as AppError).code).toBe('child');
      expect((fault as AppError).message).toMatch(told);
    }
  });
});
