import { describe, expect, it } from 'vitest';
import { ScanRecord } from '../../../src/engine/scan/scan-record.ts';

function record(skips: number, problems: number, name = 'a'): ScanRecord {
  const made = new ScanRecord();
  made.scanned(10, 2);
  for (let i = 0; i < skips; i++) made.skip(`${i}.bin`, 'binary');
  for (let i = 0; i < problems; i++) made.problem({ kind: 'unreadable', message: `${name} ${i}`, mend: '' });
  return made;
}

describe('ScanRecord', () => {
  it('lists the first paths and problems and counts all', () => {
    const receipt = record(80, 230).receipt();
    expect(receipt.skipped).toEqual({ binary: 80 });
    expect(receipt.skippedPaths).toHaveLength(50);
    expect(receipt.incomplete).toHaveLength(201);
    expect(receipt.incomplete.at(-1)!.message).toContain('30 more');
  });

  it('lists a problem once', () => {
    const all = record(0, 3);
    all.add(record(0, 3).data);
    expect(all.receipt().incomplete).toHaveLength(3);
  });

  it('adds up the records of several threads', () => {
    const all = record(30, 150);
    all.add(record(40, 230, 'b').data);
    const receipt = all.receipt();
    expect(receipt).toMatchObject({ bytes: 20, lines: 4, skipped: { binary: 70 } });
    expect(receipt.skippedPaths).toHaveLength(50);
    expect(receipt.incomplete.at(-1)!.message).toContain('180 more');
  });
});
