/** How far a cluster's storage is, as its signed header says it. */
interface Point {
  header: string;
  local: bigint;
  replicated: bigint;
}

/**
 * How far the vault was when it answered writes, by cluster. Sent with what follows, it makes a server that lags behind
 * answer 412 instead of an older truth (or “permission denied” for a token that it hasn't heard of).
 * Source: developer.hashicorp.com/vault/docs/enterprise/consistency (conditional forwarding), hashicorp/vault
 * api/client.go (`v1:CLUSTER:LOCAL:REPLICATED:HMAC`, base64).
 */
export class ReplicationIndex {
  readonly #points = new Map<string, Point>();

  /** Takes a header `X-Vault-Index` of an answer. What can't be read is left out. */
  record(header: string | null): void {
    const [version, cluster, local, replicated] = Buffer.from(header ?? '', 'base64')
      .toString('latin1')
      .split(':');
    if (header === null || header.length > 1024 || version !== 'v1' || !cluster) return;
    if (!/^\d{1,20}$/.test(local ?? '') || !/^\d{1,20}$/.test(replicated ?? '')) return;
    const point = { header, local: BigInt(local!), replicated: BigInt(replicated!) };
    const known = this.#points.get(cluster);
    if (known && (known.local > point.local || known.replicated > point.replicated)) return;
    this.#points.set(cluster, point);
  }

  /** The headers to send, one for each cluster. */
  headers(): string[] {
    return [...this.#points.values()].map(({ header }) => header);
  }
}
