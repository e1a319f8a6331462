import { describe, expect, test } from 'vitest';
import { readActionInputs, variableOf } from '../../../src/app/action/read-action-inputs.ts';
import { INPUT_SPECS, type InputName } from '../../../src/app/inputs/index.ts';

const PARTS = ['root', 'scan', 'inject', 'rotate'] as const;

describe('readActionInputs', () => {
  test('an input is read from the runner’s variable: upper case, hyphens kept', () => {
    const { values } = readActionInputs({ 'INPUT_FAIL-ON': ' high ' });
    expect(values.choice('fail-on')).toBe('high');
  });

  test('an empty input is unset', () => {
    const { values } = readActionInputs({ 'INPUT_FAIL-ON': '', INPUT_BASE: '  ' });
    expect([values.has('fail-on'), values.has('base'), values.choice('fail-on')]).toEqual([false, false, 'medium']);
  });

  test('a list has one entry a line, without blank ones', () => {
    const { values } = readActionInputs({ INPUT_SECRETS: '\n A=vault://a/b#c \r\n\n B=vault://a/b#d\n' });
    expect(values.list('secrets')).toEqual(['A=vault://a/b#c', 'B=vault://a/b#d']);
  });

  test('a mistyped name is warned about with the nearest one', () => {
    expect(readActionInputs({ 'INPUT_FAIL-ONN': 'high' }).warnings).toEqual([
      'The input “fail-onn” is not known to this action (root) and is ignored. Did you mean “fail-on”?',
    ]);
  });

  test('an input of another part is not read, and said to be of that part', () => {
    const { values, warnings } = readActionInputs({ INPUT_PART: 'inject', 'INPUT_FAIL-ON': 'high' });
    expect(values.has('fail-on')).toBe(false);
    expect(warnings[0]).toContain('It is an input of: root, scan, rotate.');
  });

  test('a name from outside can’t give the runner a command', () => {
    const { warnings } = readActionInputs({ 'INPUT_A\n::ADD-MASK::X': 'y' });
    expect(warnings[0]).not.toMatch(/\n/);
  });

  test('an unknown part is refused with the way out', () => {
    expect(() => readActionInputs({ INPUT_PART: 'everything' })).toThrowError(/which is no part/);
  });

  test.for(PARTS)('every input of “%s” is read, and no other', (part) => {
    const names = Object.keys(INPUT_SPECS) as InputName[];
    const env = Object.fromEntries(names.map((name) => [variableOf(name), 'x']));
    const { values } = readActionInputs({ ...env, INPUT_PART: part });
    expect(names.filter((name) => values.has(name))).toEqual(
      names.filter((name) => INPUT_SPECS[name].actions.includes(part)),
    );
  });
});
