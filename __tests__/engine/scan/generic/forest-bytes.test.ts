import { describe, expect, test } from 'vitest';
import { forestBytes, forestOf } from '../../../../src/engine/scan/generic/forest-bytes.ts';
import { unpack } from '../../../../src/engine/scan/generic/model.ts';
import weights from '../../../../src/generated/generic-model.json' with { type: 'json' };

describe('trees as bytes', () => {
  const forest = unpack(weights);

  test('are the trees that were written', () => {
    expect(forestOf(forestBytes(forest))).toEqual(forest);
  });

  test('may start anywhere in a buffer', () => {
    const bytes = forestBytes(forest);
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(forestOf(shifted.subarray(3))).toEqual(forest);
  });

  test('in another byte order are left alone', () => {
    const bytes = forestBytes(forest);
    bytes.subarray(0, 4).reverse();
    expect(forestOf(bytes)).toBeNull();
  });
});
