import { neutralLine } from '../../domain/neutral-text.ts';
import type { Secret } from '../../domain/secret.ts';

/** Claims that trust policies are written on. None is secret. */
const SHOWN = ['iss', 'aud', 'sub', 'repository', 'ref', 'environment', 'event_name', 'job_workflow_ref'];

/** The payload of a JWT, unverified: for messages only. Empty for what is no JWT. */
export function claimsOf(token: Secret): Readonly<Record<string, unknown>> {
  try {
    const payload = Buffer.from(token.reveal().split('.')[1] ?? '', 'base64url').toString('utf8');
    const claims: unknown = JSON.parse(payload);
    return typeof claims === 'object' && claims !== null ? (claims as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** A claim that is a text, fit for a message; empty where there is none. */
export function claimText(claims: Readonly<Record<string, unknown>>, name: string): string {
  const value = claims[name];
  return typeof value === 'string' || Array.isArray(value) ? neutralLine(String(value).slice(0, 300)) : '';
}

/** The claims that a trust policy may ask for: `iss=…, aud=…, sub=…`. */
export function shownClaims(claims: Readonly<Record<string, unknown>>): string {
  const shown = SHOWN.map((name) => [name, claimText(claims, name)]).filter(([, text]) => text !== '');
  return shown.map(([name, text]) => `${name}=${text}`).join(', ') || 'nothing readable';
}

/** Since 2026-07-15 GitHub puts ids into `sub` of new and renamed repositories, which older policies don't match. */
export function hasImmutableSubject(claims: Readonly<Record<string, unknown>>): boolean {
  return /^repo:[^:/]+@\d+\/[^:/]+@\d+:/.test(claimText(claims, 'sub'));
}
