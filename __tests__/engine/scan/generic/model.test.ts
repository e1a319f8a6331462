import { describe, expect, test } from 'vitest';
import { predict, random, train } from '../../../../scripts/train-generic/boost.ts';
import { pack } from '../../../../scripts/train-generic/pack.ts';
import { FEATURES } from '../../../../src/engine/scan/generic/features.ts';
import {
  BUILT_IN,
  type PackedModel,
  scoreBy,
  unpack,
  type Weights,
} from '../../../../src/engine/scan/generic/model.ts';
import weights from '../../../../src/generated/generic-model.json' with { type: 'json' };

describe('the weights', () => {
  const next = random(3);
  const x = Array.from({ length: 400 }, () => Float64Array.from(FEATURES, () => Math.round(next() * 8) / 4));
  const y = Uint8Array.from(x, (row) => Number(row[0]! + row[5]! * row[9]! > 2));
  const options = { trees: 12, depth: 5, rate: 0.2, lambda: 1, leaf: 0.7, columns: 0.5, rows: 0.8, seed: 1 };
  const model = train({ x, y, w: new Float64Array(x.length).fill(1) }, options);

  test('packed and read again score as trained, but for rounding', () => {
    const packed = JSON.parse(
      pack(
        model,
        FEATURES.map(({ id }) => id),
        { at: [0], is: [0.5], tell: 0.5 },
      ),
    ) as PackedModel;
    const trees = unpack(packed);
    for (const row of x) {
      expect(Math.abs(scoreBy(trees, packed.bias, row) - predict(model, row))).toBeLessThan(0.15);
    }
  });

  test('learn what the labels say', () => {
    const right = x.filter((row, i) => predict(model, row) > 0 === (y[i] === 1)).length;
    expect(right / x.length).toBeGreaterThan(0.9);
  });

  test('of a feature that does not exist are refused', () => {
    const packed = { bias: 0, step: 1, features: ['n.nothing'], edges: [[0]], trees: [] };
    expect(() => unpack(packed)).toThrow(/n\.nothing/);
  });

  test('of the product give each feature its share of the score', () => {
    const row = x[0]!;
    expect(BUILT_IN.scoreOf(row)).toBe(BUILT_IN.scoreOf(row));
    expect(BUILT_IN.movedBy(row).some((by) => by !== 0)).toBe(true);
  });
});

test('a score ends early only where it would end below what is asked for', () => {
  const packed = weights as Weights;
  const forest = unpack(packed);
  const next = random(7);
  const rows = Array.from({ length: 1_000 }, () => Float64Array.from(FEATURES, () => Math.round(next() * 30) / 6));
  const whole = rows.map((row) => scoreBy(forest, packed.bias, row));
  const least = whole.toSorted((a, b) => a - b)[900]!;
  const early = rows.map((row) => scoreBy(forest, packed.bias, row, least));
  rows.forEach((_, i) => {
    if (whole[i]! >= least) expect(early[i]).toBe(whole[i]);
    else expect(early[i]).toBeLessThan(least);
  });
  expect(early.some((logit, i) => logit !== whole[i])).toBe(true);
});

describe('confidence', () => {
  test('never falls as the score rises, and stays a probability', () => {
    let last = 0;
    for (let logit = -12; logit <= 12; logit += 0.25) {
      const confidence = BUILT_IN.confidenceOf(logit);
      expect(confidence).toBeGreaterThanOrEqual(last);
      expect(confidence).toBeLessThan(1);
      last = confidence;
    }
    expect(last).toBeGreaterThan(BUILT_IN.leastTold());
  });
});

test('every feature has its own id', () => {
  expect(new Set(FEATURES.map(({ id }) => id)).size).toBe(FEATURES.length);
});
