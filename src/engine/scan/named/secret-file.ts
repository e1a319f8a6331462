import type { NamedValue } from './named-value.ts';

/** A file's name that says what it holds: `db_password.txt`, `master.key`, `.vault_pass`, `secrets/api-token`. */
const NAME =
  /(?:^|\/)(\.?[\w-]{0,40}(?:master[._-]key|password|passwd|vault[._-]?pass|secret(?:[._-]?key)?|(?:api|auth|access|deploy|bot)[._-]?(?:token|key))[\w-]{0,12})(?:\.(?:txt|key|secret|conf|dat))?$/i;

/** What a file holds whose only content is one word, under the file's name. */
export function secretFile(text: Buffer, path: string): NamedValue[] {
  const name = NAME.exec(path)?.[1];
  if (name === undefined) return [];
  const content = text.toString('latin1');
  const value = content.trim();
  if (value === '' || /\s/.test(value)) return [];
  const start = content.indexOf(value);
  const how = 'The only content of a file that is named after it';
  return [
    { name: name.replace(/^\.|\.(?=[^.]*$)/g, '').replaceAll('.', '_'), value, start, end: start + value.length, how },
  ];
}
