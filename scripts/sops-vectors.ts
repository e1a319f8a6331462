import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { SOPS_PLAIN, sopsIdentity } from '../__tests__/adapters/vaults/sops/sops-vectors.ts';

/*
 * Writes __tests__/vectors/sops/ with the real sops (vectors at hand: 3.13.3, go install github.com/getsops/sops/v3/cmd/sops):
 *   npx tsx scripts/sops-vectors.ts PATH/TO/sops
 */
const FOLDER = new URL('../__tests__/vectors/sops/', import.meta.url).pathname;

async function writeVectors(sops: string): Promise<void> {
  const [ours, other] = await Promise.all(
    [sopsIdentity(), generateX25519Identity()].map(async (one) => identityToRecipient(await one)),
  );
  const folder = mkdtempSync(join(tmpdir(), 'sops-vectors-'));
  try {
    for (const { name, text, options = [], rule = {}, recipients = 'ours' } of SOPS_PLAIN) {
      const plain = join(folder, name);
      writeFileSync(plain, text);
      const age = { ours: ours!, other: other!, both: `${other},${ours}` }[recipients];
      writeFileSync(join(folder, '.sops.yaml'), JSON.stringify({ creation_rules: [{ age, ...rule }] }));
      const encrypted = execFileSync(sops, ['encrypt', ...options, plain], { encoding: 'utf8', cwd: folder });
      const target = join(FOLDER, name);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, encrypted);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void writeVectors(process.argv[2] ?? 'sops');
