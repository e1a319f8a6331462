import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { AppError } from '../domain/app-error.ts';
import { type HttpAnswer, HttpClient, type HttpFailure, type HttpRequest } from './http.ts';
import { proxyFor } from './proxy.ts';

/**
 * Addresses that no public provider has: loopback, private, link-local (metadata services), shared, reserved, multicast.
 * Source: IANA IPv4 and IPv6 Special-Purpose Address Registries.
 */
const SPECIAL_V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
].concat([
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
]);
const SPECIAL_V6 = ['::/127', '64:ff9b:1::/48', '100::/64', '2001:db8::/32', 'fc00::/7', 'fe80::/10', 'ff00::/8'];
const TIMEOUT_MS = 10_000;

const special = new BlockList();
for (const [list, family] of [
  [SPECIAL_V4, 'ipv4'],
  [SPECIAL_V6, 'ipv6'],
] as const) {
  for (const range of list) {
    const [net, bits] = range.split('/');
    special.addSubnet(net!, Number(bits), family);
  }
}

export interface GuardedRequest {
  method: HttpRequest['method'];
  /** Below the base, beginning with `/`. Never made from anything found in scanned code. */
  path: string;
  headers?: Readonly<Record<string, string>>;
  body?: unknown;
  repeatable: boolean;
}

export interface GuardedSettings {
  env: Readonly<Record<string, string | undefined>>;
  /** For stand-ins on this machine: `http:` and loopback are accepted. Never set from a config. */
  standIn?: boolean;
}

/**
 * A client for one fixed provider, for calls that carry a leaked credential: https only, no redirects (an answer 3xx is
 * an answer), and no address inside private networks, so that neither a config nor a name server turns it inwards.
 * Behind a proxy the proxy resolves names, and its rules hold.
 */
export class GuardedClient {
  readonly #base: URL;
  readonly #settings: GuardedSettings;
  readonly #http: HttpClient;

  /** @throws AppError `internal` unless the base is https */
  constructor(base: string, settings: GuardedSettings) {
    this.#base = new URL(base);
    this.#settings = settings;
    this.#http = new HttpClient({ env: settings.env, timeout: TIMEOUT_MS });
    if (this.#base.protocol !== 'https:' && !settings.standIn)
      throw new AppError('internal', `${this.#base.host} would be called without TLS.`, {
        mend: 'Report this as a bug.',
      });
  }

  /**
   * Never throws for what network or server do.
   * @throws AppError `trust` when the host's name leads into a private network
   */
  async send(request: GuardedRequest, signal: AbortSignal): Promise<HttpAnswer | HttpFailure> {
    if (!this.#settings.standIn && proxyFor(this.#base.href, this.#settings.env) === null)
      await refusePrivate(this.#base.hostname);
    const url = `${this.#base.origin}${this.#base.pathname.replace(/\/$/, '')}${request.path}`;
    return this.#http.send({ ...request, url }, signal);
  }

  close(): Promise<void> {
    return this.#http.close();
  }
}

/** Whether an IP address is of no public host. IPv4 inside IPv6 counts as IPv4. */
export function isSpecialAddress(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  const plain = mapped ?? address;
  const family = isIP(plain);
  return family === 0 || special.check(plain, family === 6 ? 'ipv6' : 'ipv4');
}

async function refusePrivate(host: string): Promise<void> {
  let addresses: { address: string }[];
  try {
    addresses = await lookup(host, { all: true });
  } catch {
    return; // the call itself will say that the name is unknown
  }
  if (!addresses.some(({ address }) => isSpecialAddress(address))) return;
  throw new AppError('trust', `${host} resolves to an address inside a private network.`, {
    mend: 'A leaked credential is only sent to its public provider. Check the name server of this machine.',
  });
}
