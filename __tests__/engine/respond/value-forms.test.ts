import { describe, expect, it } from 'vitest';
import { valueForms } from '../../../src/engine/respond/value-forms.ts';

const PASSWORD = ['Wint', 'er-Ti', 'ger7', '!'].join('');

describe('the forms of a value', () => {
  it.each([
    ['a registry’s base64 of user and password', Buffer.from(`bot:${PASSWORD}`).toString('base64')],
    ['a pair of user and password', `bot:${PASSWORD}`],
    ['base64', Buffer.from(PASSWORD).toString('base64')],
    ['space around it', ` ${PASSWORD}\n`],
    ['URL encoding', PASSWORD.replace('!', '%21')],
  ])('hold the password of %s', (_title, value) => {
    expect(valueForms(value)).toContain(PASSWORD);
  });

  it('hold no part of a URL', () => {
    expect(valueForms('https://vault.example.org/v1')).toEqual(['https://vault.example.org/v1']);
  });
});
