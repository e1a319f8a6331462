import { expect, test } from 'vitest';
import { mapWithLimit } from '../../../src/engine/inject/map-with-limit.ts';

/** Work that ends only when it is told to. */
function heldWork() {
  const running = new Map<number, { end: () => void; fail: (error: Error) => void }>();
  const started: number[] = [];
  const map = (item: number) =>
    new Promise<string>((resolve, reject) => {
      started.push(item);
      running.set(item, { end: () => resolve(`done ${item}`), fail: reject });
    });
  return { map, started, running };
}
const settled = () => new Promise<void>((next) => setImmediate(next));

test('results stand in the order of the items, whatever ends first, and no more run than the limit allows', async () => {
  const { map, started, running } = heldWork();
  const all = mapWithLimit([1, 2, 3, 4], 2, map);
  expect(started).toEqual([1, 2]);
  running.get(2)!.end();
  await settled();
  expect(started).toEqual([1, 2, 3]);
  running.get(3)!.end();
  await settled();
  running.get(4)!.end();
  running.get(1)!.end();
  expect(await all).toEqual(['done 1', 'done 2', 'done 3', 'done 4']);
});

test('after a failure no more are started, those that run are waited for, and the first failure is thrown', async () => {
  const { map, started, running } = heldWork();
  let over = false;
  const all = mapWithLimit([1, 2, 3], 2, map).finally(() => {
    over = true;
  });
  const thrown = all.catch((error: unknown) => error);
  const [first, second] = [new Error('first'), new Error('second')];
  running.get(2)!.fail(first);
  await settled();
  expect([started, over]).toEqual([[1, 2], false]);
  running.get(1)!.fail(second);
  expect(await thrown).toBe(first);
});

test('of no items, nothing is done', async () => {
  expect(await mapWithLimit([], 4, () => Promise.reject(new Error('asked')))).toEqual([]);
});
