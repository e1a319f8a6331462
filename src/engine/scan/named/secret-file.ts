import type { NamedValue } from './named-value.ts';

/** A file's name that says what it holds: `db_password.txt`, `master.key`, `.vault_pass`, `secrets/api-token`. */
const NAME =
  /(?:^|\/)(\.?[\w-]{0,40}(?:master[._-]key|password|passwd|vault[._-]?pass|secret(?:[._-]?key)?|(?:api|auth|access|deploy|bot)[._-]?(?:token|key))[\w-]{0,12})(?:\.(?:txt|key|secret|conf|dat))?$/i;

/** Files of logins, by name: of OpenVPN and others a user's name and the password, a line each. */
const LOGIN = /(?:^|\/)[\w.-]{0,40}(?:auth|login|cred(?:ential)?s?|user-?pass)[\w-]{0,20}(?:\.(?:txt|conf|up|pass))?$/i;
/** https://ppp.samba.org/pppd.html, “Authentication”: client, server, secret, addresses. */
const PPP = /(?:^|\/)(?:chap|pap|srp)-secrets$/;
const PPP_LINE =
  /^([ \t]*(?:"[^"\n]{1,80}"|[^\s"#]\S{0,79})[ \t]+(?:"[^"\n]{1,80}"|\S{1,80})[ \t]+"?)([^\s"]{3,120})"?/gm;

/** The passwords in a file that holds nothing but logins. */
function logins(content: string, path: string): NamedValue[] {
  if (PPP.test(path))
    return Array.from(content.matchAll(PPP_LINE), ({ index, 1: head = '', 2: value = '' }) => {
      const start = index + head.length;
      return {
        name: 'password',
        value,
        start,
        end: start + value.length,
        how: 'In the third column of a file of secrets',
      };
    });
  const login = LOGIN.test(path) ? /^([\w.@+-]{1,80}\r?\n)([^\s=:{}<>]{4,120})\s{0,8}$/.exec(content) : null;
  if (login === null) return [];
  const [, user = '', value = ''] = login;
  const end = user.length + value.length;
  return [{ name: 'password', value, start: user.length, end, how: 'Below a user’s name in a file of a login' }];
}

/** What a file holds whose only content is one word, under the file's name. */
export function secretFile(text: Buffer, path: string): NamedValue[] {
  const content = text.toString('latin1');
  const name = PPP.test(path) ? undefined : NAME.exec(path)?.[1];
  if (name === undefined) return logins(content, path);
  const value = content.trim();
  if (value === '' || /\s/.test(value)) return [];
  const start = content.indexOf(value);
  const how = 'The only content of a file that is named after it';
  return [
    { name: name.replace(/^\.|\.(?=[^.]*$)/g, '').replaceAll('.', '_'), value, start, end: start + value.length, how },
  ];
}
