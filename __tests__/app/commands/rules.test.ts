import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCommandLine } from '../../../src/app/run.ts';
import { testWorld } from '../test-world.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealant-rules-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function rules(...argv: string[]) {
  const world = testWorld({ cwd: folder, argv: ['rules', ...argv], env: {} });
  const code = await runCommandLine(world, new AbortController().signal);
  return { code, out: world.printed(), err: world.complained() };
}

/** A rule file with one rule whose pattern takes `length` hex digits. */
function write(length: number): void {
  const text = `
- id: acme-token
  name: Acme token
  description: Acts as its owner at Acme.
  severity: high
  keywords: [acme_]
  pattern: '(?<![A-Za-z0-9_])acme_[0-9a-f]{${length}}(?![A-Za-z0-9_])'
  remedy: Delete it at acme.example.
  examples: ['ACME_TOKEN=acme_{hex:32}']
  negative-examples: ['acme_{hex:31}']
`;
  writeFileSync(join(folder, 'mine.yml'), text);
}

test('lists every rule, of patterns and of the generic detector', async () => {
  const { code, out } = await rules('list', '--format', 'json');
  const { schema, rules: listed } = JSON.parse(out) as { schema: string; rules: { id: string }[] };
  expect(code).toBe(0);
  expect(schema).toBe('sealant/rules/1');
  expect(listed.map(({ id }) => id)).toEqual(expect.arrayContaining(['github-pat-classic', 'generic-secret']));
});

test('shows what a rule finds and what to do', async () => {
  const { code, out } = await rules('show', 'github-pat-classic');
  expect(code).toBe(0);
  expect(out).toContain('What to do: ');
  expect(out).toContain('github.com/settings/tokens');
});

test('names the nearest id of a mistyped one', async () => {
  const { code, err } = await rules('show', 'github-pat-clasic');
  expect(code).toBe(2);
  expect(err).toContain('Did you mean “github-pat-classic”?');
});

test('tries the built-in rules', async () => {
  expect(await rules('test')).toMatchObject({ code: 0, out: expect.stringMatching(/all as they say\.\n$/) });
});

test('tries the rules of a file, and says which example is missed or wrongly found', async () => {
  write(32);
  expect(await rules('test', 'mine.yml')).toMatchObject({ code: 0, out: '1 rules, 2 examples: all as they say.\n' });
  write(31);
  const { code, out } = await rules('test', 'mine.yml');
  expect(code).toBe(2);
  expect(out).toContain('acme-token misses its example (seed 1, 2, 3): ACME_TOKEN=acme_{hex:32}');
  expect(out).toContain('acme-token finds something in its counter-example (seed 1, 2, 3): acme_{hex:31}');
});

test('refuses a file that is no rule file, with the line', async () => {
  writeFileSync(join(folder, 'mine.yml'), '- id: x\n  patern: foo\n');
  const { code, err } = await rules('test', 'mine.yml');
  expect(code).toBe(2);
  expect(err).toContain('mine.yml:2:11: entry 1 (x), “patern”: ');
  expect(err).toContain('Did you mean “pattern”?');
});
