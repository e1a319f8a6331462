import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DRIVERS, driverSet } from '../../../src/adapters/drivers/index.ts';
import { postgresLogin } from '../../../src/adapters/drivers/postgres-login.ts';
import { parseReference } from '../../../src/domain/reference.ts';
import { Secret } from '../../../src/domain/secret.ts';

const unused = () => Promise.reject(new Error('not asked for'));
const set = driverSet({
  embedded: unused,
  vault: unused,
  aws: unused,
  azure: unused,
  gcp: unused,
  loginProbe: () => null,
  now: () => new Date(),
});

describe.each(Object.entries(DRIVERS))('the driver %s', (id, kind) => {
  it('is what the registry says, and is made without touching a vault', async () => {
    const driver = await set.driver(id);
    expect(driver).toMatchObject({ id, overlap: kind.overlap });
    expect(kind.id).toBe(id);
  });

  it('has its line in the README', () => {
    const readme = readFileSync(resolve(import.meta.dirname, '../../../README.md'), 'utf8');
    expect(readme).toContain(`\n| \`${id}\``);
  });
});

it('an unknown driver is named, with those there are', async () => {
  await expect(set.driver('__proto__')).rejects.toMatchObject({
    code: 'config',
    mend: expect.stringContaining('vault-kv'),
  });
});

describe('which driver fits an entry', () => {
  it.each<[string, string, string[]]>([
    ['vault://secret/prod/api#key', 'vault', ['vault-kv']],
    ['vault://database/static-creds/app#password', 'vault', ['vault-db-static']],
    ['vault://database/static-roles/app', 'vault', ['vault-db-static']],
    ['vault://team/db/static-roles/app', 'vault', ['vault-db-static']],
    ['vault://database/creds/app', 'vault', ['vault-db-lease']],
    ['vault://database/creds/app/abc123', 'vault', ['vault-db-lease']],
    ['vault://secret/prod/api', 'vault', []],
    ['file://prod/api#key', 'embedded', ['embedded']],
    ['awssm://prod/api#key', 'aws-secrets-manager', ['aws-iam-access-key', 'aws-secrets-manager']],
    ['awssm://prod/api', 'aws-secrets-manager', ['aws-secrets-manager']],
    ['azkv://db-password', 'azure-key-vault', ['azure-key-vault']],
    ['gcpsm://db-password#key', 'gcp-secret-manager', ['gcp-secret-manager']],
    ['awsssm://prod/api', 'aws-ssm', []],
  ])('%s of type %s: %j', (reference, type, ids) => {
    const fitting = Object.values(DRIVERS).filter((kind) => kind.handles(parseReference(reference), type));
    expect(fitting.map(({ id }) => id)).toEqual(ids);
  });
});

describe('a test login', () => {
  it.each(['postgresql://user:secret@db/app', 'mysql://db/app', 'db.example.com', ''])('is refused for %j', (url) => {
    expect(() => postgresLogin(url)).toThrowError(expect.objectContaining({ code: 'config' }));
  });

  it('to where nothing answers is unreachable, which is not refused', async () => {
    const probe = postgresLogin('postgresql://127.0.0.1:1/app');
    expect(await probe.login('app', new Secret('x', 'x'), AbortSignal.timeout(120_000))).toBe('unreachable');
  });
});
