import { encodeBech32 } from '../checks/bech32.ts';
import { ed25519PublicKey, encodeBase58Check } from '../checks/wallet.ts';
import type { Maker, Random } from './template-random.ts';

/** A DER element. */
function der(tag: number, ...parts: Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const length = content.length;
  if (length < 0x80) return Buffer.concat([Buffer.from([tag, length]), content]);
  const size = length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function integer(random: Random, bytes: number): Buffer {
  const content = Buffer.from(random.bytes(bytes));
  content[0] = 0x40 | (content[0]! & 0x3f);
  return der(2, content);
}

const ZERO = Buffer.from([2, 1, 0]);
const oid = (hex: string) => der(6, Buffer.from(hex, 'hex'));

/** PKCS#1 with random numbers in place of a key's: the right structure, useless as a key. */
function rsa(random: Random): Buffer {
  const sizes = [128, 3, 128, 64, 64, 64, 64, 64];
  return der(0x30, ZERO, ...sizes.map((size) => integer(random, size)));
}

function ec(random: Random): Buffer {
  const curve = der(0xa0, oid('2a8648ce3d030107'));
  return der(
    0x30,
    Buffer.from([2, 1, 1]),
    der(4, random.bytes(32)),
    curve,
    der(0xa1, der(3, Buffer.from([0, 4]), random.bytes(64))),
  );
}

function pkcs8(random: Random): Buffer {
  const algorithm = der(0x30, oid('2a864886f70d010101'), Buffer.from([5, 0]));
  return der(0x30, ZERO, algorithm, der(4, rsa(random)));
}

function encryptedPkcs8(random: Random): Buffer {
  const scheme = der(0x30, oid('2a864886f70d01050d'), der(0x30, der(4, random.bytes(16)), integer(random, 2)));
  return der(0x30, scheme, der(4, random.bytes(1232)));
}

function openssh(random: Random, cipher: string): Buffer {
  const text = (data: string | Uint8Array) => {
    const bytes = Buffer.from(data);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    return Buffer.concat([length, bytes]);
  };
  const kind = text('ssh-ed25519');
  const open = Buffer.concat([kind, text(random.bytes(32))]);
  const secret = Buffer.concat([Buffer.from(random.bytes(8)), open, text(random.bytes(64)), text('ci')]);
  const kdf = cipher === 'none' ? 'none' : 'bcrypt';
  return Buffer.concat([
    Buffer.from('openssh-key-v1\0'),
    text(cipher),
    text(kdf),
    text(kdf === 'none' ? '' : random.bytes(24)),
    Buffer.from([0, 0, 0, 1]),
    text(open),
    text(secret),
  ]);
}

/** An armoured OpenPGP packet of tag 5 (secret key) with random content. */
function openpgp(random: Random): Buffer {
  const content = Buffer.concat([Buffer.from([4, 0x65, 0, 0, 0, 1]), random.bytes(700)]);
  return Buffer.concat([
    Buffer.from([0xc5, 0xc0 + ((content.length - 192) >> 8), (content.length - 192) & 0xff]),
    content,
  ]);
}

const structures: Readonly<Record<string, (random: Random) => Buffer>> = {
  'RSA PRIVATE KEY': rsa,
  'EC PRIVATE KEY': ec,
  'DSA PRIVATE KEY': (random) => der(0x30, ZERO, ...[128, 20, 128, 128, 20].map((size) => integer(random, size))),
  'PRIVATE KEY': pkcs8,
  'ENCRYPTED PRIVATE KEY': encryptedPkcs8,
  'OPENSSH PRIVATE KEY': (random) => openssh(random, 'none'),
  'PGP PRIVATE KEY BLOCK': openpgp,
};

/**
 * `{pem:RSA PRIVATE KEY}`; `{pem:RSA PRIVATE KEY:escaped}` on one line with `\n` written out; `encrypted` for the
 * legacy form with a passphrase; `locked` for an OpenSSH key with a passphrase.
 */
const pem: Maker = (random, [label = 'PRIVATE KEY', form = '']) => {
  const bytes = form === 'locked' ? openssh(random, 'aes256-ctr') : structures[label]!(random);
  const lines = bytes.toString('base64').match(/.{1,64}/g)!;
  if (form === 'encrypted')
    lines.unshift('Proc-Type: 4,ENCRYPTED', `DEK-Info: AES-128-CBC,${random.text('0123456789ABCDEF', 32)}`, '');
  if (label.startsWith('PGP')) lines.unshift('');
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join(form === 'escaped' ? '\\n' : '\n');
};

/** `{putty}`, `{putty:aes256-cbc}` */
const putty: Maker = (random, [encryption = 'none']) =>
  [
    'PuTTY-User-Key-File-3: ssh-ed25519',
    `Encryption: ${encryption}`,
    'Comment: ci',
    'Public-Lines: 2',
    Buffer.from(random.bytes(48)).toString('base64'),
    Buffer.from(random.bytes(20)).toString('base64'),
    'Private-Lines: 1',
    Buffer.from(random.bytes(36)).toString('base64'),
    `Private-MAC: ${random.text('0123456789abcdef', 64)}`,
    '',
  ].join('\n');

/** Words of BIP 39's English list, enough to draw a phrase from. */
const PHRASE_WORDS =
  'abandon ability badge cactus dance eager fabric galaxy habit icon jacket kangaroo label machine naive oak panda quality rabbit saddle table ugly vacant wagon yard zebra amateur bamboo captain dolphin elder fantasy garage hammer island jaguar ketchup lemon maple ocean'.split(
    ' ',
  );

/** `{mnemonic:12}`: so many different words. */
const mnemonic: Maker = (random, [count = '12']) => {
  const left = [...PHRASE_WORDS];
  return Array.from({ length: Number(count) }, () => left.splice(random.below(left.length), 1)[0]!).join(' ');
};

/** A Solana key pair file: the seed's bytes and the public key's. */
const solanaKeypair: Maker = (random) => {
  const seed = random.bytes(32);
  return `[${[...seed, ...ed25519PublicKey(seed)].join(',')}]`;
};

/** Makers of keys with the right structure and random content, by placeholder name. */
export const keyMakers: Readonly<Record<string, Maker>> = {
  pem,
  /** `{base64-pem:RSA PRIVATE KEY}`: the PEM file in base64, on one line. */
  'base64-pem': (random, args) => Buffer.from(pem(random, args)).toString('base64'),
  putty,
  mnemonic,
  'solana-keypair': solanaKeypair,
  /** `{wif}`: a Bitcoin private key; `{wif:ef}` one of the test network. */
  wif: (random, [version = '80']) =>
    encodeBase58Check(Buffer.concat([Buffer.from(version, 'hex'), random.bytes(32), Buffer.from([1])])),
  /** `{xprv}`: an extended private key; the version as an argument (`04358394` for `tprv`). */
  xprv: (random, [version = '0488ade4']) =>
    encodeBase58Check(
      Buffer.concat([
        Buffer.from(version, 'hex'),
        Buffer.alloc(9),
        random.bytes(32),
        Buffer.from([0]),
        random.bytes(32),
      ]),
    ),
  /** `{bech32:PREFIX:BYTES}` */
  bech32: (random, [prefix = 'nsec', bytes = '32']) => encodeBech32(prefix, random.bytes(Number(bytes))),
  age: (random) => encodeBech32('age-secret-key-', random.bytes(32)).toUpperCase(),
};
