import type { Peer } from './peer.ts';

/** Scanners that Sealant can be compared with. A new one is a file here and a line below. */
export const PEERS = {
  gitleaks: () => import('./gitleaks.ts'),
  betterleaks: () => import('./betterleaks.ts'),
  kingfisher: () => import('./kingfisher.ts'),
  trufflehog: () => import('./trufflehog.ts'),
} satisfies Record<string, () => Promise<{ peer: Peer }>>;

export type PeerId = keyof typeof PEERS;

export const PEER_IDS = Object.keys(PEERS) as PeerId[];
