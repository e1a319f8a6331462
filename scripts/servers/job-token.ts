import { createPublicKey, verify } from 'node:crypto';

/** A token of a job, its signature checked or not. */
export interface JobToken {
  claims: Readonly<Record<string, unknown>>;
  iss: string;
  sub: string;
  aud: string;
  /** Seconds since 1970. */
  exp: number;
  nbf: number;
}

/** Reads a JWT without checking anything; `null` for what is none. */
export function readJobToken(jwt: string): JobToken | null {
  try {
    const claims = JSON.parse(Buffer.from(jwt.split('.')[1]!, 'base64url').toString('utf8')) as Record<string, unknown>;
    const text = (name: string): string => String(claims[name] ?? '');
    return {
      claims,
      iss: text('iss'),
      sub: text('sub'),
      aud: text('aud'),
      exp: Number(claims['exp']),
      nbf: Number(claims['nbf'] ?? 0),
    };
  } catch {
    return null;
  }
}

/** Whether a JWT was signed (RS256) by its issuer, whose keys are fetched the way a cloud does it: discovery, then JWKS. */
export async function isSignedByIssuer(jwt: string, issuer: string): Promise<boolean> {
  const [header = '', payload = '', signature = ''] = jwt.split('.');
  const { alg, kid } = JSON.parse(Buffer.from(header, 'base64url').toString('utf8')) as { alg: string; kid: string };
  const discovery = (await (await fetch(`${issuer}/.well-known/openid-configuration`)).json()) as { jwks_uri: string };
  const { keys } = (await (await fetch(discovery.jwks_uri)).json()) as { keys: { kid: string }[] };
  const jwk = keys.find((key) => key.kid === kid);
  if (alg !== 'RS256' || jwk === undefined) return false;
  const key = createPublicKey({ key: jwk as never, format: 'jwk' });
  return verify('RSA-SHA256', Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, 'base64url'));
}
