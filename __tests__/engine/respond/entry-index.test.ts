import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReference } from '../../../src/domain/reference.ts';
import { Secret } from '../../../src/domain/secret.ts';
import {
  buildIndex,
  isIndexable,
  lookUpFindings,
  openIndex,
  sealIndex,
} from '../../../src/engine/respond/entry-index.ts';
import { localKeyedHash } from '../../../src/engine/respond/keyed-hash.ts';

const signal = AbortSignal.timeout(120_000);
const at = new Date('2026-11-24T05:00:00Z');
const hash = localKeyedHash(new Secret(randomBytes(32).toString('base64'), 'key'));
const other = localKeyedHash(new Secret(randomBytes(32).toString('base64'), 'key'));
const random = () => randomBytes(18).toString('base64url');
const version = (reference: string, value: string, current = true) => ({
  reference: parseReference(reference),
  current,
  value: new Secret(value, 'x'),
});
const leak = (value: string) => ({ secret: new Secret(value, 'leak') });

describe('an index of entries', () => {
  it('finds every planted leak among ten thousand entries, in whatever form, and nothing else', async () => {
    const values = Array.from({ length: 10_000 }, random);
    const index = await buildIndex(
      values.map((value, i) => version(`vault://secret/e${i}#f?version=1`, value)),
      hash,
      at,
      signal,
    );
    const planted = [3, 4_999, 9_999];
    const leaks = [...planted.map((i) => leak(` ${Buffer.from(values[i]!).toString('base64')}\n`)), leak(random())];
    const found = await lookUpFindings(
      leaks,
      await openIndex(await sealIndex(index, hash, signal), hash, signal),
      hash,
      signal,
    );
    expect([...found].map(([i, { reference }]) => [i, reference])).toEqual(
      planted.map((entry, i) => [i, `vault://secret/e${entry}#f?version=1`]),
    );
  });

  it('holds no value, nor anything that is found without the key', async () => {
    const values = Array.from({ length: 50 }, random);
    const index = await buildIndex(
      values.map((value, i) => version(`vault://secret/e${i}#f`, value)),
      hash,
      at,
      signal,
    );
    const text = await sealIndex(index, hash, signal);
    for (const value of values)
      for (const form of [value, Buffer.from(value).toString('base64'), Buffer.from(value).toString('hex')])
        expect(text).not.toContain(form);
    expect((await lookUpFindings(values.map(leak), index, other, signal)).size).toBe(0);
  });

  it('names the entry where the value is current', async () => {
    const value = random();
    const versions = [
      version('vault://secret/a#f?version=1', value, false),
      version('vault://secret/b#f?version=9', value, true),
      version('vault://secret/c#f?version=2', value, false),
    ];
    for (const order of [versions, versions.toReversed()]) {
      const index = await buildIndex(order, hash, at, signal);
      expect((await lookUpFindings([leak(value)], index, hash, signal)).get(0)).toEqual({
        reference: 'vault://secret/b#f?version=9',
        current: true,
      });
    }
  });

  it('is refused with any character changed, or with another key', async () => {
    const text = await sealIndex(
      await buildIndex([version('vault://secret/a#f', random())], hash, at, signal),
      hash,
      signal,
    );
    await expect(openIndex(text, other, signal)).rejects.toMatchObject({ code: 'corrupt' });
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 2), async (i) => {
        const changed = `${text.slice(0, i)}${text[i] === 'x' ? 'y' : 'x'}${text.slice(i + 1)}`;
        await expect(openIndex(changed, hash, signal)).rejects.toMatchObject({ code: 'corrupt' });
      }),
    );
  });

  it.each(['true', 'password', 'Production', '12345678', 'aaaaaaaaaaaa', 'short1', ''])(
    'leaves out %j, which anybody may have by chance',
    (value) => {
      expect(isIndexable(value)).toBe(false);
    },
  );

  it.each(['correct-horse', 'Tr0ub4dor', 'a1b2c3d4e5'])('holds %j', (value) => expect(isIndexable(value)).toBe(true));
});
