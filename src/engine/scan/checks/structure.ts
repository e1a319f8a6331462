import type { Check, CheckResult } from '../rules/rule.ts';
import { decodeBase32, decodeBase64, decodeBase64Json, pickIdentity } from './decode.ts';

/**
 * AWS access key id: base32 after the 4-character prefix; ids of the newer form hold the account number.
 * https://summitroute.com/blog/2018/06/20/aws_security_credential_formats/
 */
const awsKeyId: Check = ({ value }) => {
  const bytes = decodeBase32(value.slice(4, 14));
  if (bytes === null || decodeBase32(value.slice(4)) === null)
    return { verdict: 'invalid', reason: 'Holds a character that AWS key ids never hold.' };
  if (value.endsWith('EXAMPLE'))
    return { verdict: 'invalid', reason: 'An example of the AWS documentation.', fake: true };
  return { verdict: 'plausible', identity: awsAccount(value), confidence: 0.9 };
};

/** The 12-digit account of a key id made since about 2019, or nothing for older ones (whose 5th character is below `Q`). */
function awsAccount(id: string): Record<string, string> {
  if (!/^[Q-Z2-7]/.test(id.slice(4))) return {};
  const bytes = decodeBase32(id.slice(4, 14));
  if (bytes === null) return {};
  const account = (BigInt(`0x${bytes.toString('hex', 0, 6)}`) & 0x7fffffffff80n) >> 7n;
  return { account: account.toString().padStart(12, '0') };
}

/** An AWS secret access key: 40 base64 characters that mix classes and are not a digest or a path. */
const awsSecretKey: Check = ({ value }) => {
  const drop: CheckResult = { verdict: 'invalid', reason: 'Not the shape of an AWS secret access key.' };
  if (value.includes('EXAMPLE')) return drop;
  if (/^[0-9a-fA-F]+$/.test(value)) return drop;
  if (!/[a-z]/.test(value) || !/[A-Z]/.test(value) || !/[0-9+/]/.test(value)) return drop;
  return (value.match(/\//g)?.length ?? 0) > 5 ? drop : { verdict: 'plausible' };
};

/**
 * PyPI token: a version 2 macaroon whose location names the index.
 * https://pypi.org/help/#apitoken, https://github.com/rescrv/libmacaroons
 */
const pypiMacaroon: Check = ({ groups }) => {
  const bytes = decodeBase64(groups['body'] ?? '');
  const location = bytes?.toString('latin1', 3, 3 + (bytes[2] ?? 0)) ?? '';
  if (bytes?.[0] !== 2 || bytes[1] !== 1 || !/^[a-z0-9.-]{4,40}$/.test(location))
    return { verdict: 'invalid', reason: 'Not a macaroon.' };
  return { verdict: 'valid', reason: 'It decodes to a macaroon of the index.', identity: { index: location } };
};

/** Fields of decoded payloads that say whose a token is, by their identity name. */
const WHO: Readonly<Record<string, string>> = {
  o: 'organization',
  org: 'organization',
  n: 'name',
  u: 'user',
  url: 'url',
  region_url: 'region',
  email: 'account',
  signInAddress: 'sign-in-address',
  client_email: 'account',
  project_id: 'project',
};

/**
 * `base64-json:o,n` asks that the group `body` (else the value) decodes to a JSON object with these fields.
 * With `?` before them it only proves: the prefix says enough, and the provider does not document what is inside.
 */
const base64Json: Check = ({ value, groups, argument }) => {
  const [, optional, fields = ''] = /^(\??)(.*)$/.exec(argument ?? '') ?? [];
  const object = decodeBase64Json(groups['body'] ?? value);
  if (object === null || !fields.split(',').every((field) => field in object)) {
    const reason = 'Does not decode to what such a token holds.';
    return optional === '?' ? { verdict: 'plausible', confidence: 0.7, reason } : { verdict: 'invalid', reason };
  }
  return { verdict: 'valid', reason: 'It decodes to what such a token holds.', identity: pickIdentity(object, WHO) };
};

/** A Discord bot token's first part is the base64 of the bot's numeric id. https://discord.com/developers/docs/reference */
const discordBot: Check = ({ groups }) => {
  const id = decodeBase64(groups['id'] ?? '')?.toString('latin1') ?? '';
  return /^\d{17,20}$/.test(id)
    ? { verdict: 'valid', reason: 'Its first part is a Discord id.', identity: { bot: id }, confidence: 0.97 }
    : { verdict: 'invalid', reason: 'Its first part is no Discord id.' };
};

/** Asks that the value decodes to printable text, as passwords in `.npmrc` do. */
const base64Text: Check = ({ value }) =>
  /^[\x20-\x7e]{4,}$/.test(decodeBase64(value)?.toString('latin1') ?? '')
    ? { verdict: 'valid', reason: 'It decodes to text.', confidence: 0.9 }
    : { verdict: 'invalid', reason: 'Does not decode to text.' };

/** Asks that the value decodes to `user:password`, as in Docker configuration. */
const base64Pair: Check = ({ value }) => {
  const text = decodeBase64(value)?.toString('latin1') ?? '';
  const [, user = '', password = ''] = /^([\x21-\x39\x3b-\x7e]{0,100}):([\x20-\x7e]{4,})$/.exec(text) ?? [];
  if (password === '') return { verdict: 'invalid', reason: 'Does not decode to a user and a password.' };
  return { verdict: 'valid', reason: 'It decodes to a user and a password.', identity: { user }, confidence: 0.95 };
};

const BROWSER_SIGNS =
  /authDomain|messagingSenderId|measurementId|maps\.googleapis\.com\/maps\/api\/js|mobilesdk_app_id|CLIENT_ID|google_maps_api_key|<script/;

/** Google API keys that stand in a web or mobile client are public by design; what counts is how they are restricted. */
const googleBrowserKey: Check = ({ window, path }) =>
  BROWSER_SIGNS.test(window.text) || /google-services\.json$|GoogleService-Info\.plist$|\.html?$/.test(path)
    ? {
        verdict: 'plausible',
        severity: 'low',
        reason: 'It stands in a web or mobile client, where such keys are public.',
      }
    : { verdict: 'plausible' };

/** Copies named groups of the pattern (`team`, `app`) into the identity; `identity:team,app`. */
const identity: Check = ({ groups, argument }) => {
  const found: Record<string, string> = {};
  for (const name of (argument ?? '').split(',')) if (groups[name] !== undefined) found[name] = groups[name];
  return { verdict: 'plausible', identity: found };
};

export const structureChecks = {
  'aws-key-id': awsKeyId,
  'aws-secret-key': awsSecretKey,
  'pypi-macaroon': pypiMacaroon,
  'base64-json': base64Json,
  'base64-pair': base64Pair,
  'base64-text': base64Text,
  'discord-bot': discordBot,
  'google-browser-key': googleBrowserKey,
  identity,
} as const satisfies Record<string, Check>;
