import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { openJournalFile } from '../../../src/adapters/journal/journal-file.ts';
import { type JournalEntry, progressOf } from '../../../src/engine/respond/journal.ts';
import { planResponse } from '../../../src/engine/respond/plan.ts';
import { finding, means, policy } from '../../engine/respond/examples.ts';

const rules = [{ when: {}, do: 'rotate', mode: 'auto', graceMs: 0 } as const];
const operation = planResponse([{ finding: finding(), liveness: 'unknown', exposed: false }], policy({ rules }), means)
  .operations[0]!;
const at = '2026-11-24T05:00:00.000Z';
const opened: JournalEntry = { kind: 'opened', at, id: operation.id, operation };
const started: JournalEntry = { kind: 'started', at, id: operation.id, step: 'prepare' };

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealant-journal-'));
  path = join(folder, 'journal.jsonl');
  return () => rmSync(folder, { recursive: true, force: true });
});

async function written(...entries: JournalEntry[]) {
  const journal = await openJournalFile(path, 'journal.jsonl');
  for (const entry of entries) journal.append(entry);
  journal.close();
}
async function read() {
  const journal = await openJournalFile(path, 'journal.jsonl');
  journal.close();
  return journal.entries();
}

it('a journal gives back what was written, also across runs', async () => {
  await written(opened);
  await written(started);
  expect(await read()).toEqual([opened, started]);
});

it('a line torn by a crash was never acted on, so it is dropped and written over', async () => {
  await written(opened);
  appendFileSync(path, '{"kind":"started","at":"2026');
  expect(await read()).toEqual([opened]);
  await written(started);
  expect(await read()).toEqual([opened, started]);
});

it.each([
  ['text', 'hello\n'],
  ['a later format', '{"kind":"sealant-journal","version":2}\n'],
])('%s is no journal', async (_, text) => {
  writeFileSync(path, text);
  await expect(read()).rejects.toMatchObject({ code: 'corrupt', message: /Line 1/ });
});

it.each<[string, (line: string) => string]>([
  ['no JSON', () => 'x'],
  ['an unknown kind', (line) => line.replace('"opened"', '"other"')],
  ['an unknown step', (line) => line.replace('"promote"', '"delete"')],
  ['another operation’s id', (line) => line.replace(operation.id, 'f'.repeat(32))],
  ['no time', (line) => line.replace(at, 'yesterday')],
])('an entry with %s is refused with its line', async (_, change) => {
  await written(opened);
  const [head, line] = readFileSync(path, 'utf8').split('\n');
  writeFileSync(path, `${head}\n${change(line!)}\n`);
  await expect(read()).rejects.toMatchObject({ code: 'corrupt', message: /Line 2/ });
});

it('a journal that came with the checkout is refused: a change could name entries in it', async () => {
  await written(opened);
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'ignore' });
  git('init', '-q');
  await expect(read()).resolves.toHaveLength(1);
  git('add', 'journal.jsonl');
  await expect(read()).rejects.toMatchObject({ code: 'trust', mend: expect.stringContaining('git rm --cached') });
});

it('progress knows what began, what ended well, and what is closed', () => {
  const ended = { kind: 'ended', at, id: operation.id, notes: {}, detail: '' } as const;
  const entries: JournalEntry[] = [
    opened,
    started,
    { ...ended, step: 'prepare', result: 'done' },
    { ...started, step: 'apply' },
    { ...ended, step: 'apply', result: 'failed' },
    { kind: 'started', at, id: 'unknown', step: 'retire' },
  ];
  const [progress, ...others] = progressOf(entries);
  expect(others).toEqual([]);
  expect([...progress!.started]).toEqual(['prepare', 'apply']);
  expect(Object.keys(progress!.ended)).toEqual(['prepare']);
  expect(progress!.closed).toBe(false);
  expect(progressOf([...entries, { kind: 'closed', at, id: operation.id, result: 'done' }])[0]!.closed).toBe(true);
});
