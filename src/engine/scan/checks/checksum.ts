import { nodeCrypto } from '../../../domain/node-crypto.ts';
import type { Check, CheckResult } from '../rules/rule.ts';
import { base62, crc32, crc32Hex, crc32HexLittleEndian, crc32LittleEndian } from './crc32.ts';
import { decodeBase64, encodeBase32 } from './decode.ts';

const VALID: CheckResult = { verdict: 'valid', reason: 'Its checksum is right.' };
const WRONG: CheckResult = { verdict: 'invalid', reason: 'Its checksum is wrong.', fake: true };
const UNPROVEN: CheckResult = { verdict: 'plausible' };

/** A wrong checksum drops the candidate, unless the argument is `optional`: then it proves nothing. */
function judge(right: boolean, argument: string | null): CheckResult {
  if (right) return VALID;
  return argument === 'optional' ? UNPROVEN : WRONG;
}

/**
 * Group `body`, then group `sum`: CRC-32 of the body in base 62, six characters. GitHub and npm tokens.
 * https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
 */
const crc32Base62: Check = ({ groups, argument }) =>
  judge(base62(crc32(groups['body'] ?? ''), 6) === groups['sum'], argument);

/**
 * The start of the base32 SHA-256 of a fine-grained GitHub token's first 77 characters, after them.
 * Not documented by GitHub, so it only raises the confidence.
 */
const githubFineGrained: Check = ({ value }) => {
  const digest = nodeCrypto().createHash('sha256').update(value.slice(0, 77)).digest();
  return judge(encodeBase32(digest).slice(0, 8) === value.slice(77, 85).toUpperCase(), 'optional');
};

/**
 * Routable GitLab tokens: prefix, base64url payload, `.01.`, payload length (base 36, 2), CRC-32 of all before (base 36, 7).
 * The payload's lines name organisation, user, group, project and cell.
 * https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/
 */
const gitlabRoutable: Check = ({ value, groups }) => {
  const [payload = '', length = ''] = [groups['payload'], groups['length']];
  const sum = crc32(value.slice(0, -7)).toString(36).padStart(7, '0');
  if (sum !== value.slice(-7) || Number.parseInt(length, 36) !== payload.length) return WRONG;
  const text = decodeBase64(payload)?.toString('latin1') ?? '';
  const identity: Record<string, string> = {};
  const names: Record<string, string> = {
    o: 'organization',
    u: 'user',
    g: 'group',
    p: 'project',
    c: 'cell',
    t: 'type',
  };
  for (const [, key, id] of text.matchAll(/(?:^|\n)([ougpct]):([0-9a-z]{1,13})(?=\n|[^0-9a-z]|$)/g))
    identity[names[key!]!] = String(Number.parseInt(id!, 36));
  return { ...VALID, identity };
};

/** `glsa_` and 32 characters, `_`, CRC-32 of what stands before it, least significant byte first. Grafana's apikey package. */
const grafanaServiceAccount: Check = ({ value, groups }) =>
  judge(crc32HexLittleEndian(value.slice(0, -9)) === groups['sum']?.toLowerCase(), null);

/** The last 8 characters are the CRC-32 (upper-case hex) of all before them. Atlassian and Bitbucket tokens. */
const crc32Tail: Check = ({ value, argument }) =>
  judge(crc32Hex(value.slice(0, -8)).toUpperCase() === value.slice(-8), argument);

/** Group `body`, then group `sum`: CRC-32 of the body, lower-case hex. Zuplo; Cloudflare's scannable tokens. */
const crc32HexSum: Check = ({ groups, argument }) =>
  judge(crc32Hex(groups['body'] ?? '') === groups['sum']?.toLowerCase(), argument);

/** Group `body`, then group `sum`: the first six base64 characters of the CRC-32, least significant byte first. Confluent. */
const crc32Base64Sum: Check = ({ groups, value, argument }) => {
  const sums = [groups['body'] ?? '', value.slice(0, -6)].map((text) =>
    crc32LittleEndian(text).toString('base64').slice(0, 6),
  );
  return judge(sums.includes(groups['sum'] ?? ''), argument);
};

export const checksumChecks = {
  'crc32-base62': crc32Base62,
  'crc32-tail': crc32Tail,
  'crc32-hex': crc32HexSum,
  'crc32-base64': crc32Base64Sum,
  'github-fine-grained': githubFineGrained,
  'gitlab-routable': gitlabRoutable,
  'grafana-service-account': grafanaServiceAccount,
} as const satisfies Record<string, Check>;
