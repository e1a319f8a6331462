import { describe, expect, test } from 'vitest';
import { auditSection, entriesSection, planSection } from '../../../src/app/action/action-summary.ts';
import type { Fingerprint } from '../../../src/domain/fingerprint.ts';
import type { ByHand } from '../../../src/engine/respond/plan.ts';

const byHand = (path: string): ByHand => ({
  leak: { fingerprint: `v1:${'0'.repeat(32)}` as Fingerprint, ruleId: 'r', title: 'T', path, line: 1, commit: null },
  entry: null,
  why: 'it is no vault entry',
  mend: 'Delete it.',
});

describe('the sections of the summary', () => {
  test.for(['a``` b', '```\n# out', '````````'])('a path can’t leave the code block: %j', (path) => {
    const text = planSection({ operations: [], byHand: [byHand(path)] });
    const fence = /^(`{3,})text$/m.exec(text)?.[1] ?? '';
    const body = text.slice(text.indexOf('text\n') + 5, text.lastIndexOf(fence));
    expect(fence.length).toBeGreaterThan(2);
    expect(body).not.toContain(fence);
    expect(text.match(/^# /m)).toBeNull();
  });

  test('a reference can’t leave its code span', () => {
    const text = entriesSection(['vault://secret/</code><img src=x>`|a#b']);
    expect(text).not.toContain('<img');
    expect(text.match(/<code>/g)).toHaveLength(1);
  });

  test('nothing to say is nothing', () => {
    expect([entriesSection([]), planSection({ operations: [], byHand: [] }), auditSection(null)]).toEqual(['', '', '']);
  });
});
