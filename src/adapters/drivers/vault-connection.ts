import type { VaultConnection } from '../vaults/hashicorp-vault.ts';
import type { VaultApi } from './vault-api.ts';

/** A logged-in client as drivers use it. Their steps may be repeated as a whole, so single writes aren't. */
export function apiOf({ client, token }: VaultConnection): VaultApi {
  return {
    async call(method, path, body, signal) {
      const [bare, query] = path.split('?', 2);
      const { status, data, errors } = await client.call(
        {
          method,
          path: bare!,
          token: token.value,
          repeatable: method === 'GET' || method === 'LIST',
          ...(query === undefined ? {} : { query: `?${query}` }),
          ...(body === undefined ? {} : { body }),
        },
        signal,
      );
      return { status, data: data ?? {}, errors };
    },
  };
}
