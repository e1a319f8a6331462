/**
 * The proxy that a request goes through, as undici's EnvHttpProxyAgent decides it; `null` for none. Either case of the
 * variables counts, the lower one first.
 * Source: undici, lib/dispatcher/env-http-proxy-agent.js (docs: EnvHttpProxyAgent).
 */
export function proxyFor(url: string, env: Readonly<Record<string, string | undefined>>): string | null {
  const { protocol, hostname, port } = new URL(url);
  const variable = proxyVariables(env);
  const proxy = protocol === 'https:' ? variable.httpsProxy : variable.httpProxy;
  if (proxy === '') return null;
  const at = Number(port) || (protocol === 'https:' ? 443 : 80);
  const host = hostname.toLowerCase();
  if (variable.noProxy === '*') return null;
  const direct = listOf(variable.noProxy).some((entry) => {
    const [, name = '', only] = /^(.+?)(?::(\d+))?$/.exec(entry) ?? [];
    const bare = name.replace(/^\*?\./, '').toLowerCase();
    return (only === undefined || Number(only) === at) && (host === bare || host.endsWith(`.${bare}`));
  });
  return direct ? null : proxy;
}

/** What the three variables say; empty where they are not set. https without a proxy of its own goes through the other. */
export function proxyVariables(env: Readonly<Record<string, string | undefined>>): {
  httpProxy: string;
  httpsProxy: string;
  noProxy: string;
} {
  const variable = (name: string): string => env[name.toLowerCase()] ?? env[name] ?? '';
  const httpProxy = variable('HTTP_PROXY');
  const noProxy = variable('NO_PROXY');
  // undici knows the star only where it stands alone.
  const none = listOf(noProxy).includes('*');
  return { httpProxy, httpsProxy: variable('HTTPS_PROXY') || httpProxy, noProxy: none ? '*' : noProxy };
}

function listOf(noProxy: string): string[] {
  return noProxy.split(/[,\s]/).filter((entry) => entry !== '');
}

/** The code of a failure by which a proxy wants to know who asks. */
const PROXY_WANTS_LOGIN = 'PROXY_407';

/** What to do about a proxy that refused, by the code of the failure. */
export function proxyMend(code: string, otherwise: string): string {
  return code === PROXY_WANTS_LOGIN
    ? 'It wants a name and a password: HTTPS_PROXY=http://NAME:PASSWORD@HOST:PORT, special characters percent-encoded.'
    : otherwise;
}
