import type { Check, CheckResult } from '../rules/rule.ts';
import { decodeBase64Json, pickIdentity, shortText } from './decode.ts';

/**
 * JSON Web Token (RFC 7519): header and payload must decode to JSON, the header must name an algorithm. Tells issuer,
 * subject, audience and expiry. The token is bound to no clock here: what is told is the date, and a token whose life
 * was short (at most a day) and that is not from the future is `low`.
 *
 * `jwt:CLAIM=VALUE` asks for a claim: `jwt:role=service_role`; `jwt:!role` for its absence.
 */
const jwt: Check = ({ value, argument }) => {
  const [head = '', body = ''] = value.slice(value.indexOf('eyJ')).split('.');
  const header = decodeBase64Json(head);
  const payload = decodeBase64Json(body);
  if (header === null || payload === null) return { verdict: 'invalid', reason: 'Not a JSON Web Token.' };
  if (shortText(header['alg']) === null) return { verdict: 'invalid', reason: 'Its header names no algorithm.' };
  if (argument !== null && !hasClaim(payload, argument))
    return { verdict: 'invalid', reason: 'Another kind of token.' };
  if (isKnownDemo(payload))
    return { verdict: 'invalid', reason: 'The demonstration token of the JWT documentation.', fake: true };
  if (isNatsClaim(header, payload))
    return { verdict: 'invalid', reason: 'A claim of NATS, useless without the seed it names.', fake: true };
  const identity = pickIdentity(payload, {
    iss: 'issuer',
    sub: 'subject',
    aud: 'audience',
    role: 'role',
    email: 'email',
  });
  const expires = instantOf(payload['exp']);
  if (expires !== null) identity['expires'] = expires.toISOString();
  if (header['alg'] === 'none') return { verdict: 'plausible', identity, severity: 'low', reason: 'It is not signed.' };
  const judged = expiry(identity, expires, instantOf(payload['iat']));
  return argument === null ? judged : { ...judged, confidence: CLAIM_FITS };
};

const DAY = 86_400_000;
/** A claim that names the provider says more than the shape. */
const CLAIM_FITS = 0.97;

type ProvenResult = Extract<CheckResult, { verdict: 'valid' }>;

function expiry(identity: Record<string, string>, expires: Date | null, issued: Date | null): ProvenResult {
  const reason = 'It decodes to a signed token.';
  if (expires === null || issued === null) return { verdict: 'valid', identity, reason, confidence: 0.8 };
  return expires.getTime() - issued.getTime() <= DAY
    ? {
        verdict: 'valid',
        identity,
        reason: `${reason} It was issued for a day or less.`,
        severity: 'low',
        confidence: 0.8,
      }
    : { verdict: 'valid', identity, reason, confidence: 0.85 };
}

function hasClaim(payload: Record<string, unknown>, wanted: string): boolean {
  if (wanted.startsWith('!')) return payload[wanted.slice(1)] === undefined;
  const [claim = '', value] = wanted.split('=');
  return value === undefined ? payload[claim] !== undefined : payload[claim] === value;
}

/** `{"sub":"1234567890","name":"John Doe"}` of jwt.io, and its like. */
function isKnownDemo(payload: Record<string, unknown>): boolean {
  return payload['sub'] === '1234567890' && (payload['name'] === 'John Doe' || payload['iat'] === 1516239022);
}

/**
 * Operators', accounts' and users' claims of NATS: whoever shows one must sign a nonce with its seed, so that it is as
 * public as a certificate; but for a user's that bears itself. https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/jwt
 */
function isNatsClaim(header: Record<string, unknown>, payload: Record<string, unknown>): boolean {
  const nats = payload['nats'];
  if (!/^ed25519(?:-nkey)?$/.test(shortText(header['alg']) ?? '') || typeof nats !== 'object' || nats === null)
    return false;
  return (nats as Record<string, unknown>)['bearer_token'] !== true;
}

function instantOf(seconds: unknown): Date | null {
  const valid = typeof seconds === 'number' && seconds > 1e8 && seconds < 1e11;
  return valid ? new Date(seconds * 1000) : null;
}

export const jwtChecks = { jwt } as const satisfies Record<string, Check>;
