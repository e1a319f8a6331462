import { openDispatcher } from '../http.ts';
import { proxyFor } from '../proxy.ts';

/**
 * What Octokit sends its requests with: through the proxy that `env` names, which Node's own `fetch` does not look at.
 * @returns `undefined` where no proxy is named for the address, so that nothing more is loaded
 */
export function proxiedFetch(
  apiUrl: string,
  env: Readonly<Record<string, string | undefined>>,
): typeof fetch | undefined {
  if (proxyFor(apiUrl, env) === null) return undefined;
  let opened: ReturnType<typeof openDispatcher> | null = null;
  return (async (url: string, options: RequestInit) => {
    // By NO_PROXY each host is decided anew: a log is fetched from another one than the API's.
    opened ??= openDispatcher({ env });
    const [{ fetch: send }, dispatcher] = await Promise.all([import('undici'), opened]);
    return send(url, { ...options, dispatcher } as Parameters<typeof send>[1]);
  }) as unknown as typeof fetch;
}
