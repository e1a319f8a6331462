import { resolve } from 'node:path';
import { environmentIdentity } from '../../adapters/exec/environment-identity.ts';
import { keepOutOfGit } from '../../adapters/files/keep-out-of-git.ts';
import { AppError } from '../../domain/app-error.ts';
import type { EntryVersion } from '../../engine/respond/correlate.ts';
import { buildIndex, sealIndex } from '../../engine/respond/entry-index.ts';
import { requireTrust } from '../../engine/respond/trust.ts';
import { openAuditLog } from '../audit-log.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { loadConfig } from '../load-config.ts';
import { keyedHashOf } from '../respond/keyed-hash-of.ts';
import { readRunFacts } from '../respond/run-facts.ts';
import { VaultSet } from '../respond/vault-set.ts';

/** `sealant index`: writes which entry has which keyed hash, so that leaks are told without reading entries again. */
export const command: Command = {
  async run({ inputs, world, signal }) {
    requireTrust((await readRunFacts(world, false)).trust);
    const { config, directory } = await loadConfig(world, inputs);
    const prefixes = config.correlate?.prefixes ?? [];
    if (prefixes.length === 0)
      throw new AppError('config', 'The config names no entries to index.', {
        mend: 'Add: correlate: { key: vault://transit/sealant, prefixes: ["vault://secret/prod/**"] }',
      });
    const audit = await openAuditLog(world, inputs.text('audit') ?? config.audit?.file ?? null);
    const identity = environmentIdentity(world.env, () => {}, signal);
    const vaults = new VaultSet({ config, world, directory, identity, mask: () => {}, audit, signal });
    try {
      const hash = await keyedHashOf(config, vaults);
      const versions: EntryVersion[] = [];
      for (const prefix of new Set(prefixes)) versions.push(...(await vaults.versions(prefix)));
      const index = await buildIndex(versions, hash, world.now(), signal);
      const shown = inputs.text('index')!;
      const { mkdirSync } = await import('node:fs');
      const { dirname } = await import('node:path');
      const { writeFileAtomically } = await import('../../adapters/files/write-file-atomically.ts');
      const path = resolve(world.cwd, shown);
      mkdirSync(dirname(path), { recursive: true });
      writeFileAtomically(path, Buffer.from(await sealIndex(index, hash, signal)));
      keepOutOfGit(path);
      audit.record({ action: 'index', target: shown, result: 'ok', detail: { entries: index.entries.size } });
      world.stdout.write(`${index.entries.size} values of ${versions.length} versions indexed in ${shown}.\n`);
      return EXIT.clean;
    } finally {
      await vaults.close();
    }
  },
};
