import { isJsonObject } from '../../../domain/json-object.ts';
import type { HttpAnswer } from '../../http.ts';

/** What Google's APIs say of a failure. Foreign text: matched, never shown. */
export interface ApiReason {
  /** OAuth's error code, or the status's name: `invalid_grant`, `PERMISSION_DENIED`. */
  error: string;
  text: string;
  /** Of `google.rpc.ErrorInfo`: `SERVICE_DISABLED`. */
  reason: string;
}

/** Source: cloud.google.com/apis/design/errors; RFC 6749 §5.2 for token endpoints. */
export function reasonOf({ body }: HttpAnswer): ApiReason {
  const outer = recordOf(body);
  if (typeof outer['error'] === 'string')
    return { error: outer['error'], text: textOf(outer['error_description']), reason: '' };
  const { status, message, details } = recordOf(outer['error']);
  const reasons = Array.isArray(details) ? details.map((detail) => textOf(recordOf(detail)['reason'])) : [];
  return { error: textOf(status), text: textOf(message), reason: reasons.find((reason) => reason !== '') ?? '' };
}

export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return isJsonObject(value) ? value : {};
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 2000) : '';
}
