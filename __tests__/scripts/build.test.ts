import { expect, inject, test } from 'vitest';
import { buildWarnings } from '../build-dist.ts';

test('the bundler has nothing to warn of: what is loaded late is in a chunk of its own', async () => {
  expect(await buildWarnings(inject('distFolder'))).toEqual([]);
}, 180_000);
