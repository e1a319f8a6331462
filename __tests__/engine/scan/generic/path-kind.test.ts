import { expect, test } from 'vitest';
import { pathKind } from '../../../../src/engine/scan/generic/syntax.ts';

test.for([
  ['src/a.ts', 'code'],
  ['SRC/A.TS', 'code'],
  ['a.mjsx', 'code'],
  ['a.h', 'code'],
  ['.m', 'code'],
  ['index.htm', 'code'],
  ['ts', 'text'],
  ['a.ts/readme', 'text'],
  ['a.d/ts', 'text'],
  ['a.tss', 'text'],
  ['README.md', 'text'],
  ['', 'text'],
  ['a.', 'text'],
  ['yarn.lock', 'lock'],
  ['go.sum', 'lock'],
  ['dist/a.js.map', 'lock'],
  ['Package-Lock.json', 'lock'],
  ['sub/packages.lock.json', 'lock'],
  ['my-package-lock.json', 'text'],
  ['package-lock.json/a.json', 'text'],
  ['locales/en.lock', 'lock'],
  ['locales/en.js', 'messages'],
  ['src/messages_de.properties', 'messages'],
  ['lang.php', 'messages'],
  ['a/LANG/b.ts', 'messages'],
  ['a-i18n', 'messages'],
  ['slang/a.ts', 'code'],
  ['messagesx/a.ts', 'code'],
] as const)('“%s” is %s by its name', ([path, kind]) => {
  expect(pathKind(path)).toBe(kind);
});
