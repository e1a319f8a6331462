import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

function sourcesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !name.includes('/assembly/') && statSync(join(ROOT, name)).isFile())
    .sort();
}

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** Every file that may open a Secret, and why. A new line here is a decision to defend in review. */
const MAY_REVEAL: Readonly<Record<string, string>> = {
  'src/adapters/actions/job.ts': 'hands a masked value to the job: variable, output, 0600 file',
  'src/adapters/drivers/aws-iam-access-key.ts': 'tells the id of a key by its form',
  'src/adapters/drivers/aws-secret.ts': 'writes the new value into the vault',
  'src/adapters/drivers/azure-secret.ts': 'writes the new value into the vault',
  'src/adapters/drivers/gcp-connection.ts': 'authorization header',
  'src/adapters/drivers/gcp-secret.ts': 'writes the new value into the vault',
  'src/adapters/drivers/postgres-login.ts': 'proves by a login whether a password works',
  'src/adapters/drivers/secret-document.ts': 'finds and replaces a field of a JSON secret',
  'src/adapters/drivers/vault-db-static.ts': 'compares the leaked value with the role’s',
  'src/adapters/drivers/vault-kv-store.ts': 'writes the new value into the vault',
  'src/adapters/exec/child-environment.ts': 'hands values to the child: environment, 0600 file',
  'src/adapters/github/client.ts': 'authorization header',
  'src/adapters/github/complete-history.ts': 'authorization header of git fetch, by environment',
  'src/adapters/notifiers/repository-dispatch.ts': 'authorization header',
  'src/adapters/vaults/azure/credential.ts': 'the job’s token and the client secret, for the SDK’s login',
  'src/adapters/vaults/aws/clients.ts': 'signs requests',
  'src/adapters/vaults/aws/log-in.ts': 'body of a login',
  'src/adapters/vaults/aws/simulate.ts': 'body of a login',
  'src/adapters/vaults/embedded-vault.ts': 'key of the vault file',
  'src/adapters/vaults/embedded/vault-codec.ts': 'plain text of the vault file, before it is sealed',
  'src/adapters/vaults/embedded/vault-document.ts': 'size of a value',
  'src/adapters/vaults/embedded/vault-seal.ts': 'key of the vault file',
  'src/adapters/vaults/gcp/access-token.ts': 'bodies of logins, authorization header of the impersonation',
  'src/adapters/vaults/gcp/default-credentials.ts': 'parses a key file that a variable holds',
  'src/adapters/vaults/gcp/secret-reader.ts': 'authorization header',
  'src/adapters/vaults/gcp/test-permissions.ts': 'authorization header',
  'src/adapters/vaults/hashicorp-vault.ts': 'release handle, which the job masks before it saves it',
  'src/adapters/vaults/hashicorp-vault/client.ts': 'X-Vault-Token header',
  'src/adapters/vaults/hashicorp-vault/diagnose-login.ts': 'claims of the job’s own token, never the token',
  'src/adapters/vaults/hashicorp-vault/login/approle.ts': 'body of a login',
  'src/adapters/vaults/hashicorp-vault/login/jwt.ts': 'body of a login',
  'src/adapters/vaults/hashicorp-vault/login/kubernetes.ts': 'body of a login',
  'src/adapters/vaults/hashicorp-vault/login/userpass.ts': 'body of a login',
  'src/adapters/verifiers/github-batch.ts': 'asks GitHub about the credentials themselves',
  'src/adapters/vaults/settings-entry.ts': 'trims a credential that a variable holds',
  'src/adapters/vaults/doppler.ts': 'body of a login, of a revocation; release handle',
  'src/adapters/vaults/infisical.ts': 'body of a login, of a revocation; release handle',
  'src/adapters/vaults/rest/rest-api.ts': 'authorization header',
  'src/adapters/vaults/sops/decrypt-file.ts': 'the age key that opens a file',
  'src/adapters/vaults/token-claims.ts': 'claims of the job’s own token, never the token',
  'src/adapters/verifiers/github-installation.ts': 'asks GitHub about the credential itself',
  'src/adapters/verifiers/github-token.ts': 'asks GitHub about the credential itself',
  'src/adapters/verifiers/self-revoking.ts': 'asks the provider about the credential itself',
  'src/adapters/verifiers/token-revocation-service.ts': 'asks the company’s own revoker',
  'src/adapters/verifiers/vault-token.ts': 'tells batch tokens by their prefix',
  'src/app/commands/revoke.ts': 'runs the rules over what was given on standard input',
  'src/app/commands/vault.ts': 'vault get --out: a 0600 file',
  'src/domain/fingerprint.ts': 'hashes it',
  'src/engine/inject/decode-secret.ts': 'undoes base64 before the value is masked',
  'src/engine/inject/expand.ts': 'takes an entry apart into its fields, each of which is then masked',
  'src/engine/inject/guard/leak-finder.ts': 'derives the forms to look for in files',
  'src/engine/inject/masked-secret.ts': 'MaskedSecret’s own door',
  'src/engine/inject/masks.ts': 'derives the forms to mask',
  'src/engine/inject/variable-size.ts': 'size of a value',
  'src/engine/inject/selftest/selftest.ts': 'shows canaries, which are no secrets, in every form',
  'src/engine/respond/correlate.ts': 'compares digests',
  'src/engine/respond/entry-index.ts': 'keyed fingerprints',
  'src/engine/respond/keyed-hash.ts': 'key of the index',
  'src/engine/scan/verdicts/judge.ts': 'redaction, value allowlist',
  'src/engine/scan/scan-part.ts': 'from thread to thread',
  'src/engine/scan/verdicts/settle.ts': 'finds the value again in other versions of the file',
};

describe('Secret.reveal', () => {
  test('is called only by the files that are listed with their reason', () => {
    const callers = sourcesBelow('src').filter(
      (path) => path !== 'src/domain/secret.ts' && /\.reveal\(\)/.test(read(path)),
    );
    expect(callers).toEqual(Object.keys(MAY_REVEAL).sort());
  });
});

describe('registries', () => {
  const registries = ['vaults', 'drivers', 'verifiers', 'reporters', 'sources'];

  test.for(registries)('every file of %s is named by its registry, or used by one that is', (folder) => {
    const files = sourcesBelow(`src/adapters/${folder}`);
    const outside = sourcesBelow('src').filter((file) => !file.startsWith(`src/adapters/${folder}/`));
    const isUsedOutside = (file: string) =>
      outside.some((other) => read(other).includes(`${folder}/${file.split(`${folder}/`)[1]!}'`));
    const named = new Set([`src/adapters/${folder}/index.ts`, ...files.filter(isUsedOutside)]);
    for (const file of named) {
      for (const [, path] of read(file).matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)) {
        const target = join(dirname(file), path!);
        if (files.includes(target)) named.add(target);
      }
    }
    expect(files.filter((file) => !named.has(file))).toEqual([]);
  });
});

describe('entry points', () => {
  test.for(['src/cli.ts', 'src/main.ts', 'src/post.ts'])('%s has at most 20 lines', (path) => {
    expect(read(path).trimEnd().split('\n').length).toBeLessThanOrEqual(20);
  });
});

describe('the world', () => {
  test('is read by app/world.ts alone', () => {
    const readers = sourcesBelow('src').filter((path) =>
      /(?<![.\w])process\.(env|argv|cwd|stdout|stderr|stdin)\b/.test(stripComments(read(path))),
    );
    expect(readers.map((path) => relative('src', path))).toEqual(['app/world.ts']);
  });
});

function stripComments(source: string): string {
  return source
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, '')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '');
}
