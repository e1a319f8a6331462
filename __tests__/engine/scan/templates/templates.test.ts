import { describe, expect, it } from 'vitest';
import { AppError } from '../../../../src/domain/app-error.ts';
import { fillTemplate, makerNames } from '../../../../src/engine/scan/templates/templates.ts';

describe('a template', () => {
  it('gives the same text for the same seed, and another for another', () => {
    expect(fillTemplate('a={alnum:40}', 1)).toBe(fillTemplate('a={alnum:40}', 1));
    expect(fillTemplate('a={alnum:40}', 1)).not.toBe(fillTemplate('a={alnum:40}', 2));
  });

  it.each([
    ['{alnum:24}', /^[A-Za-z0-9]{24}$/],
    ['{digits:12}', /^[0-9]{12}$/],
    ['{HEX:32}', /^[0-9A-F]{32}$/],
    ['{base64url:43}', /^[A-Za-z0-9_-]{43}$/],
    ['{uuid}', /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/],
    ['{repeat:x:5}', /^xxxxx$/],
    ['{alnum:8-12}', /^[A-Za-z0-9]{8,12}$/],
    ['{one-of:a:b}', /^[ab]$/],
  ])('%s is filled', (template, expected) => expect(fillTemplate(template, 1)).toMatch(expected));

  it('leaves what other languages would fill', () => {
    const text = 'a=${HOME} b={{ x }} c={"json": 1} d=${{ secrets.X }}';
    expect(fillTemplate(text, 1)).toBe(text);
  });

  it('names the nearest placeholder of a mistyped one', () => {
    expect(() => fillTemplate('{alnm:3}', 1)).toThrow(AppError);
    try {
      fillTemplate('{alnm:3}', 1);
    } catch (error) {
      expect((error as AppError).mend).toContain('Did you mean “alnum”?');
    }
  });

  it.each(makerNames)('{%s} fills without arguments, the same each time', (name) =>
    expect(fillTemplate(`{${name}}`, 1)).toBe(fillTemplate(`{${name}}`, 1)),
  );
});
