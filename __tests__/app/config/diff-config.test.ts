import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { BaselineEntry } from '../../../src/app/config/baseline-file.ts';
import { NO_CONFIG } from '../../../src/app/config/config.ts';
import { describeConfigChange, diffBaseline, diffConfig } from '../../../src/app/config/diff-config.ts';
import { readConfig } from '../../../src/app/config/read-config.ts';
import type { Fingerprint } from '../../../src/domain/fingerprint.ts';

const EVERYTHING = readFileSync(new URL('./everything.yml', import.meta.url), 'utf8');
const read = (text: string) => readConfig(text, 'x.yml');

describe('what a change would have altered', () => {
  test.each<[string, string, string[]]>([
    ['scan: { fail-on: low }', 'scan: { fail-on: never }', ['scan.fail-on would become never (is: low).']],
    ['', 'scan: { allow: [{ path: "**", reason: trust me }] }', ['scan.allow would gain “path **” (trust me).']],
    ['scan: { rules: { disable: [a] } }', 'scan: { rules: { disable: [a, b] } }', ['scan.rules.disable would gain b.']],
    ['scan: { rules: { extend: [r.yml] } }', '', ['scan.rules.extend would lose r.yml.']],
    ['scan: { exclude: [a, b] }', 'scan: { exclude: [b, a] }', []],
    [
      'providers: { v: { type: vault, url: "https://a" } }',
      'providers: { v: { url: "https://evil", type: vault } }',
      ['providers.v would become {"type":"vault","url":"https://evil"} (is: {"type":"vault","url":"https://a"}).'],
    ],
    ['audit: { file: a }', '', ['audit.file would become not set (is: a).']],
    [
      'inject: { profiles: { p: { A: "vault://a/b" } } }',
      'inject: { profiles: { p: { A: "vault://a/c" } } }',
      ['inject.profiles.p.A would become "vault://a/c" (is: "vault://a/b").'],
    ],
  ])('from %j to %j', async (before, after, sentences) => {
    expect(diffConfig(await read(before), await read(after))).toEqual(sentences);
  });

  test('every section of the config is compared', async () => {
    const sentences = diffConfig(NO_CONFIG, await read(EVERYTHING));
    const names = new Set(sentences.map((sentence) => sentence.split(' ')[0]));
    expect([...names]).toEqual([
      ...['scan.fail-on', 'scan.verify', 'scan.max-size', 'scan.min-confidence'],
      ...['correlate', 'respond.default', 'respond.rules', 'audit.file'],
      ...['providers.vault', 'providers.local', 'inject.profiles.deploy.DB_PASSWORD', 'inject.profiles.deploy.TLS_KEY'],
      ...['scan.allow', 'scan.exclude', 'scan.rules.extend', 'scan.rules.disable'],
      ...['respond.schedule', 'respond.notify'],
    ]);
  });

  test('a config equals itself', async () => {
    expect(diffConfig(await read(EVERYTHING), await read(`\n\n${EVERYTHING}`))).toEqual([]);
  });

  test('a faulty file in the change is told, not thrown', async () => {
    expect(await describeConfigChange(NO_CONFIG, 'nope: 1', 'x.yml')).toEqual([
      expect.stringContaining('The file would be faulty: x.yml:1:1: unknown key “nope”'),
    ]);
  });

  test('a deleted file loses what it said', async () => {
    const base = await read('scan: { fail-on: low }');
    expect(await describeConfigChange(base, null, 'x.yml')).toEqual(['scan.fail-on would become not set (is: low).']);
  });
});

describe('what a change would have altered of the baseline', () => {
  const entry = (digit: string): BaselineEntry => ({
    fingerprint: `v1:${digit.repeat(32)}` as Fingerprint,
    kind: 'false-positive',
    expires: null,
    owner: null,
    reason: 'x',
  });

  test('entries gained and lost', () => {
    expect(diffBaseline([entry('a')], [entry('b')])).toEqual([
      `The baseline would gain v1:${'b'.repeat(32)} (false-positive: x).`,
      `The baseline would lose v1:${'a'.repeat(32)} (false-positive: x).`,
    ]);
  });

  test('a change can’t drown the report', async () => {
    const many = Array.from({ length: 300 }, (_, i) => ({ ...entry('a'), fingerprint: `v1:${i}` as Fingerprint }));
    expect(diffBaseline([], many)).toHaveLength(51);
    expect(diffBaseline([], many).at(-1)).toBe('And 250 more.');
    const long = await read(`audit: { file: ${'x'.repeat(5000)} }`);
    expect(diffConfig(NO_CONFIG, long)[0]!.length).toBeLessThan(500);
  });
});
