import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldOf, textFieldsOf, withField } from '../../../src/adapters/drivers/secret-document.ts';
import { Secret } from '../../../src/domain/secret.ts';

const secret = (text: string) => new Secret(text, 'test');
const changed = (text: string, field: string | null, value = 'new "value"\n') =>
  withField(secret(text), field, secret(value))?.reveal() ?? null;

describe('a field of a secret', () => {
  test.for<[what: string, text: string, field: string | null, value: string | null]>([
    ['without a field, the secret itself', 'plain text', null, 'plain text'],
    ['by name', '{"a":"x","b":"y"}', 'b', 'y'],
    ['by pointer', '{"a":{"b":["x","y"]}}', '/a/b/1', 'y'],
    ['by a name that looks like a pointer', '{"/a":"x","a":"y"}', '/a', 'x'],
    ['with an escaped pointer', '{"a/b":{"c~d":"x"}}', '/a~1b/c~0d', 'x'],
    ['of two with one name, the last', '{"a":"x","a":"y"}', 'a', 'y'],
    ['with escapes', '{"\\u0061":"\\u0078\\n"}', 'a', 'x\n'],
    ['that is not there', '{"a":"x"}', 'b', null],
    ['that is a number', '{"a":1}', 'a', null],
    ['that objects have anyway', '{"a":"x"}', 'toString', null],
    ['of all at once', '{"*":"x"}', '*', null],
    ['of what is no JSON', 'a=b', 'a', null],
    ['of an array', '["x"]', '0', null],
    ['of a broken document', '{"a":"x"', 'a', null],
  ])('%s', ([, text, field, value]) => {
    expect(fieldOf(secret(text), field)?.reveal() ?? null).toBe(value);
    expect(changed(text, field) === null).toBe(value === null);
  });

  test('is replaced, and all else of the text stays', () => {
    const text = '{ "n": 12345678901234567890.0,\r\n\t"p" : "old" ,"q":{"p":"kept","x":[1e400,"}"]} }';
    expect(changed(text, 'p')).toBe(text.replace('"old"', '"new \\"value\\"\\n"'));
    expect(changed(text, '/q/p')).toBe(text.replace('"kept"', '"new \\"value\\"\\n"'));
    expect(changed(text, '/q/x/1')).toBe(text.replace('"}"', '"new \\"value\\"\\n"'));
  });

  test('is replaced in any document as in its parsed form', () => {
    const documents = fc.dictionary(
      fc.string().filter((name) => name !== '*'),
      fc.jsonValue(),
      { minKeys: 1 },
    );
    fc.assert(
      fc.property(documents, fc.nat(), fc.string(), fc.nat(3), (document, pick, value, space) => {
        const names = Object.keys(document);
        const name = names[pick % names.length]!;
        const whole = { ...document, [name]: 'old' };
        const text = JSON.stringify(whole, null, space);
        const next = changed(text, name, value);
        expect(JSON.parse(next!)).toEqual(JSON.parse(JSON.stringify({ ...whole, [name]: value })));
        expect(fieldOf(secret(next!), name)?.reveal()).toBe(value);
      }),
    );
  });

  test('whatever the text, gives a value or none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), fc.string(), (text, field) => {
        const value = fieldOf(secret(text), field);
        expect(changed(text, field) === null).toBe(value === null);
      }),
    );
  });

  test('names of text fields are told, of objects only', () => {
    expect(textFieldsOf(secret('{"a":"x","b":1,"c":"y"}'))).toEqual(['a', 'c']);
    expect(textFieldsOf(secret('["a"]'))).toBeNull();
  });
});
