import { createHash } from 'node:crypto';
import { bech32 } from '@scure/base';

/** A file before sops encrypted it, and what is read from it afterwards. `scripts/sops-vectors.ts` makes the encrypted ones. */
export interface SopsVector {
  name: string;
  text: string;
  options?: readonly string[];
  /** More of its creation rule in .sops.yaml. */
  rule?: Readonly<Record<string, unknown>>;
  /** Whom it is for: the key below, another one, or both. */
  recipients?: 'ours' | 'other' | 'both';
  /** The content, as JSON. */
  json: string;
}

/** The age key of all vectors, made from a word so that no key stands in the repository. */
export async function sopsIdentity(): Promise<string> {
  const seed = createHash('sha256').update('sealant sops vectors').digest();
  return bech32.encode('age-secret-key-', bech32.toWords(seed)).toUpperCase();
}

const YAML = `# a comment
key: contract-key-value
user: contract-user-value
db:
    password: "p\\u00e4ss: \\"quoted\\" #no comment"
    port: 5432
    ratio: 0.000000125
    on: true
    off: false
    none: null
    empty: ""
list:
    - first
    # inside
    - second: 2
      third: [3, 4.5, yes]
big: 12345678901234567
pem: |
    first line
    second line
plain_unencrypted: seen
count_unencrypted: 7
huge_unencrypted: 1e+25
tiny_unencrypted: 0.00000025
flag_unencrypted: true
day_unencrypted: 2027-01-31
'10': digits
`;
const READ =
  '{"key":"contract-key-value","user":"contract-user-value","db":{"password":"p\u00e4ss: \\"quoted\\" #no comment","port":5432,"ratio":0.000000125,"on":true,"off":false,"none":null,"empty":""},"list":["first",{"second":2,"third":[3,4.5,"yes"]}],"big":12345678901234567,"pem":"first line\\nsecond line\\n","plain_unencrypted":"seen","count_unencrypted":7,"huge_unencrypted":1e+25,"tiny_unencrypted":2.5e-7,"flag_unencrypted":true,"day_unencrypted":"2027-01-31T00:00:00Z","10":"digits"}';

export const SOPS_PLAIN: readonly SopsVector[] = [
  {
    name: 'contract.yaml',
    text: 'key: contract-key-value\nuser: contract-user-value\n',
    json: '{"key":"contract-key-value","user":"contract-user-value"}',
  },
  { name: 'app.yaml', text: YAML, json: READ },
  { name: 'shared.yaml', text: YAML, recipients: 'both', json: READ },
  { name: 'foreign.yaml', text: 'key: other\n', recipients: 'other', json: '' },
  {
    name: 'only-passwords.yaml',
    text: 'host: db.example.com\nport: 5432\npassword: contract-key-value\n',
    rule: { encrypted_regex: '^pass', mac_only_encrypted: true },
    json: '{"host":"db.example.com","port":5432,"password":"contract-key-value"}',
  },
  {
    name: 'app.json',
    text: '{"key":"contract-key-value","2":{"b":[1,2.5,true,null,""],"a":"x:y"},"user":"contract-user-value","n_unencrypted":1.50}',
    json: '{"key":"contract-key-value","2":{"b":[1,2.5,true,null,""],"a":"x:y"},"user":"contract-user-value","n_unencrypted":1.5}',
  },
  {
    name: 'prod.env',
    text: '# comment\nKEY=contract-key-value\nUSER=contract-user-value\nEMPTY=\nURL=postgres://u@h/d?a=b\nPEM=one\\ntwo\n',
    json: '{"KEY":"contract-key-value","USER":"contract-user-value","EMPTY":"","URL":"postgres://u@h/d?a=b","PEM":"one\\ntwo"}',
  },
  {
    name: 'blob.json',
    text: 'contract key\nvalue',
    options: ['--input-type', 'binary', '--output-type', 'json'],
    json: '{"data":"contract key\\nvalue"}',
  },
];
