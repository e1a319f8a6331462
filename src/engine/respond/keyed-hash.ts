import { createHmac } from 'node:crypto';
import type { Secret } from '../../domain/secret.ts';

/** Port: HMAC-SHA-256 under a key that never shows. The key may be somewhere else, so many are asked for at once. */
export interface KeyedHash {
  /** One text per input, in order; the same for the same input as long as the key is the same. */
  digest(inputs: readonly Uint8Array[], signal: AbortSignal): Promise<readonly string[]>;
}

/** Under a key that is at hand, such as a field of a KV engine. */
export function localKeyedHash(key: Secret): KeyedHash {
  return {
    async digest(inputs) {
      return inputs.map((input) => createHmac('sha256', key.reveal()).update(input).digest('base64url'));
    },
  };
}

/** What is hashed of a value: `v1`, a zero byte, and the value in UTF-8. */
export function valueInput(value: string): Uint8Array {
  return Buffer.concat([Buffer.from('v1\0'), Buffer.from(value, 'utf8')]);
}
