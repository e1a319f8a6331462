import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { deriveMasks } from '../../../../src/engine/inject/masks.ts';
import { canariesOf } from '../../../../src/engine/inject/selftest/canaries.ts';
import { idsIn, readSelftest, selftestLines } from '../../../../src/engine/inject/selftest/selftest.ts';
import { RunnerMasker } from '../runner-masker.ts';

const IDS = Array.from({ length: 25 }, (_, i) => createHash('md5').update(`${i}`).digest('hex'));

function logOf(id: string, masksOf: (forms: readonly string[]) => readonly string[]): string {
  const runner = new RunnerMasker();
  for (const { secret } of canariesOf(id)) for (const mask of masksOf(deriveMasks(secret).forms)) runner.addMask(mask);
  return selftestLines(id)
    .map((line) => `2026-11-24T08:00:00.0000000Z ${runner.maskLine(line)}`)
    .join('\n');
}

describe('a selftest in a log', () => {
  test('as the runner masks it, given our masks: nothing that is promised is visible, and all but a few forms are promised', () => {
    const visible: string[] = [];
    let tried = 0;
    let promised = 0;
    for (const id of IDS) {
      const log = logOf(id, (forms) => forms);
      expect(idsIn(log)).toEqual([id]);
      const results = readSelftest(id, log);
      expect(results.length).toBeGreaterThan(190);
      tried += results.length;
      promised += results.filter((result) => result.promised).length;
      const shown = results.filter((result) => result.state !== 'hidden' && result.promised);
      visible.push(...shown.map(({ name, seen }) => `${id} ${name} ${seen}`));
    }
    expect(visible).toEqual([]);
    expect(promised / tried).toBeGreaterThan(0.98);
  });

  test('as the runner masks it, given the value alone: what it shows is named', () => {
    const results = readSelftest(
      IDS[0]!,
      logOf(IDS[0]!, (forms) => forms.slice(0, 1)),
    );
    const stateOf = (name: string) => results.find((result) => result.name === name)?.state;
    expect(stateOf('token: plain')).toBe('hidden');
    expect(stateOf('token: hex')).toBe('visible');
    expect(stateOf('password: base64 of base64')).toBe('visible');
  });

  test('as nobody masks it: everything is visible', () => {
    const states = readSelftest(IDS[0]!, selftestLines(IDS[0]!).join('\n')).map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(['visible']));
  });

  test('whose lines are gone is not called hidden', () => {
    const lines = selftestLines(IDS[0]!);
    const states = readSelftest(IDS[0]!, lines.slice(0, 1).join('\n')).map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(['missing']));
  });

  test('no line is a command of the runner', () => {
    for (const id of IDS) {
      for (const line of selftestLines(id)) expect(line).not.toMatch(/^\s*::|##\[|[\r\n]/);
    }
  });

  test('another id makes other values', () => {
    const values = IDS.flatMap((id) => canariesOf(id).map(({ secret }) => secret.reveal()));
    expect(new Set(values).size).toBe(values.length);
  });
});
