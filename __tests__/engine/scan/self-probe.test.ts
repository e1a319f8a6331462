import { describe, expect, it } from 'vitest';
import { PROBE_RULE } from '../../../src/engine/scan/rules/compile-rules.ts';
import type { Match, ScanRule } from '../../../src/engine/scan/rules/rule.ts';
import { selfProbe } from '../../../src/engine/scan/self-probe.ts';

const GITHUB: ScanRule = { ...PROBE_RULE, id: 'github', keywords: [`gh${'p'}_`] };

/** A stand-in for the engine that finds what it is told to. */
function finding(shapes: Record<string, RegExp>, validity: Match['validity'] = 'valid'): (text: Buffer) => Match[] {
  return (text) =>
    Object.entries(shapes).flatMap(([ruleId, shape]) => {
      const value = shape.exec(text.toString())?.[0];
      return value === undefined ? [] : [{ ruleId, value, validity } as Match];
    });
}

const PROBE = { [PROBE_RULE.id]: /sealant-probe-\w+/ };
const TOKEN = { github: /gh\w_\w{36}/ };

describe('selfProbe', () => {
  it.each([
    ['both are found', { ...PROBE, ...TOKEN }, [GITHUB], true],
    ['nothing is found', {}, [GITHUB], false],
    ['only the probe is found', PROBE, [GITHUB], false],
    ['only the token is found', TOKEN, [GITHUB], false],
    ['the probe is found and no rule knows the token', PROBE, [], true],
    ['a part of the probe is found', { [PROBE_RULE.id]: /sealant-probe-\w{3}/, ...TOKEN }, [GITHUB], false],
  ])('when %s', (_name, shapes, rules, expected) => {
    expect(selfProbe(rules, finding(shapes))).toBe(expected);
  });

  it('fails when the token is found without its checksum being proven', () => {
    expect(selfProbe([GITHUB], finding({ ...PROBE, ...TOKEN }, 'plausible'))).toBe(false);
  });

  it('asks for another value each time', () => {
    const seen = new Set<string>();
    const scan = (text: Buffer): Match[] => {
      seen.add(text.toString());
      return [];
    };
    for (let i = 0; i < 5; i++) selfProbe([GITHUB], scan);
    expect(seen.size).toBe(5);
  });
});
