import { AppError } from '../../domain/app-error.ts';
import type { DriverSet } from '../../engine/respond/apply.ts';
import type { DriverAccess, DriverKind } from './driver-kind.ts';

/** Every driver, the more particular first. Adding one = one file and one entry. */
export const DRIVERS = {
  embedded: {
    id: 'embedded',
    overlap: true,
    newValue: 'generated',
    handles: (entry, type) => type === 'embedded' && entry.path !== '',
    load: () => import('./embedded.ts'),
  },
  'vault-db-static': {
    id: 'vault-db-static',
    overlap: false,
    newValue: 'issued',
    handles: (entry, type) => type === 'vault' && /\/static-(?:creds|roles)\/[^/]+$/.test(entry.path),
    load: () => import('./vault-db-static.ts'),
  },
  'vault-db-lease': {
    id: 'vault-db-lease',
    overlap: false,
    newValue: 'issued',
    // A KV engine may have a folder “creds”, too.
    named: true,
    handles: (entry, type) => type === 'vault' && /[^/]\/creds\/[^/]+(?:\/[^/]+)?$/.test(entry.path),
    load: () => import('./vault-db-lease.ts'),
  },
  'vault-kv': {
    id: 'vault-kv',
    overlap: true,
    newValue: 'generated',
    handles: (entry, type) =>
      type === 'vault' && entry.field !== null && !/\/static-(?:creds|roles)\/[^/]+$/.test(entry.path),
    load: () => import('./vault-kv.ts'),
  },
  'aws-iam-access-key': {
    id: 'aws-iam-access-key',
    overlap: true,
    newValue: 'issued',
    // Only the config knows that a secret is a key of IAM.
    named: true,
    handles: (entry, type) => type === 'aws-secrets-manager' && entry.field !== null,
    load: () => import('./aws-iam-access-key.ts'),
  },
  'aws-secrets-manager': {
    id: 'aws-secrets-manager',
    overlap: true,
    newValue: 'generated',
    handles: (_, type) => type === 'aws-secrets-manager',
    load: () => import('./aws-secrets-manager.ts'),
  },
  'azure-key-vault': {
    id: 'azure-key-vault',
    overlap: true,
    newValue: 'generated',
    handles: (_, type) => type === 'azure-key-vault',
    load: () => import('./azure-key-vault.ts'),
  },
  'gcp-secret-manager': {
    id: 'gcp-secret-manager',
    overlap: true,
    newValue: 'generated',
    handles: (_, type) => type === 'gcp-secret-manager',
    load: () => import('./gcp-secret-manager.ts'),
  },
} as const satisfies Record<string, DriverKind>;

export type DriverId = keyof typeof DRIVERS;

/** The drivers, each loaded on first use. */
export function driverSet(access: DriverAccess): DriverSet {
  return {
    async driver(id) {
      const kind = Object.hasOwn(DRIVERS, id) ? DRIVERS[id as DriverId] : undefined;
      if (kind === undefined)
        throw new AppError('config', `There is no rotation driver “${id.slice(0, 60)}”.`, {
          mend: `Use one of: ${Object.keys(DRIVERS).join(', ')}.`,
        });
      return (await kind.load()).create(access);
    },
  };
}
