import { expect, test } from 'vitest';
import { checkMarkup } from './well-formed.ts';

test.each([
  ['<a><b></a></b>'],
  ['<a b=c></a>'],
  ['<a b="<"></a>'],
  ['a & b'],
  ['<a>'],
  ['a < b'],
  ['\u0001'],
  ['\ud800'],
])('the checker itself refuses %j', (text) => {
  expect(() => checkMarkup(text)).toThrow();
});
