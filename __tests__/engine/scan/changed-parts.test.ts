import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedParts } from '../../../src/engine/scan/changed-parts.ts';

const REACH = { behind: 5, ahead: 9 };

function lines(count: number, seed: number): string[] {
  return Array.from({ length: count }, (_, i) => `line ${i * 7919 + seed} of ${seed}`);
}

function partsOf(before: string, text: string) {
  return changedParts(Buffer.from(before), Buffer.from(text), REACH);
}

/** A list of lines of which some are replaced, removed, doubled or moved. */
const edited = fc
  .array(fc.record({ kind: fc.constantFrom('replace', 'remove', 'double', 'move'), at: fc.nat(), to: fc.nat() }), {
    maxLength: 6,
  })
  .map((edits) => {
    const before = lines(120, 1);
    const after = [...before];
    for (const { kind, at, to } of edits) {
      const i = at % after.length;
      const [line = ''] = after.splice(i, 1);
      if (kind === 'replace') after.splice(i, 0, `changed ${to}`);
      if (kind === 'double') after.splice(i, 0, line, line);
      if (kind === 'move') after.splice(to % after.length, 0, line);
    }
    return { before: before.join('\n'), text: after.join('\n') };
  });

describe('the parts of a text that changed', () => {
  it('are none where nothing did', () => {
    const text = lines(100, 1).join('\n');
    expect(partsOf(text, text)).toEqual([]);
  });

  it('are the one that was replaced, with the reach before it and both reaches behind it', () => {
    const before = lines(100, 1).join('\n');
    const at = before.indexOf('line', 1_000);
    const text = `${before.slice(0, at)}#${before.slice(at + 1)}`;
    const [part, ...others] = partsOf(before, text)!;
    expect(others).toEqual([]);
    expect(part!.start).toBe(at - REACH.ahead);
    expect(part!.end).toBeGreaterThanOrEqual(at + 1 + REACH.behind + REACH.ahead);
    expect(part!.end).toBeLessThan(at + 100);
  });

  it('lie around the place where something was removed', () => {
    const before = lines(100, 1).join('\n');
    const at = before.indexOf('line', 1_000);
    const text = before.slice(0, at) + before.slice(at + 300);
    const [part, ...others] = partsOf(before, text)!;
    expect(others).toEqual([]);
    expect(part!.start).toBeLessThanOrEqual(at - REACH.ahead + 5);
    expect(part!.end).toBeGreaterThan(at);
  });

  it('are two where two far apart changed', () => {
    const before = lines(2_000, 1);
    const after = [...before];
    after[200] = 'changed';
    after[1_800] = 'changed';
    expect(partsOf(before.join('\n'), after.join('\n'))).toHaveLength(2);
  });

  it('are null where most of the text is new', () => {
    expect(partsOf(lines(100, 1).join('\n'), lines(100, 2).join('\n'))).toBeNull();
  });

  it('leave out only places whose whole reach stands in the other text', () => {
    fc.assert(
      fc.property(edited, ({ before, text }) => {
        const parts = partsOf(before, text);
        if (parts === null) return;
        for (let i = 0, at = 0; at < text.length; at++) {
          while (i < parts.length && parts[i]!.end <= at) i++;
          if (i < parts.length && parts[i]!.start <= at) continue;
          const [from, to] = [Math.max(0, at - REACH.behind), Math.min(text.length, at + REACH.ahead)];
          const around = text.slice(from, to);
          const stayed =
            from === 0
              ? before.startsWith(around)
              : to === text.length
                ? before.endsWith(around)
                : before.includes(around);
          if (!stayed) throw new Error(`byte ${at} was left out, and ${around} is new`);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are ascending and apart from each other', () => {
    fc.assert(
      fc.property(edited, ({ before, text }) => {
        const parts = partsOf(before, text) ?? [];
        for (const [i, { start, end }] of parts.entries()) {
          expect(start).toBeLessThanOrEqual(end);
          if (i > 0) expect(start).toBeGreaterThan(parts[i - 1]!.end);
        }
      }),
    );
  });
});
