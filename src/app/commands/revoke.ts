import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { isRevocable, revocableCredentials, revokerSet, VERIFIERS } from '../../adapters/verifiers/index.ts';
import type { VerifierKind } from '../../adapters/verifiers/verifier-kind.ts';
import { AppError } from '../../domain/app-error.ts';
import { fingerprintOf } from '../../domain/fingerprint.ts';
import { didYouMean } from '../../domain/nearest-name.ts';
import type { Secret } from '../../domain/secret.ts';
import { applyOperation } from '../../engine/respond/apply.ts';
import { DEFAULT_POLICY } from '../../engine/respond/generate.ts';
import type { Journal, JournalEntry } from '../../engine/respond/journal.ts';
import { operationId } from '../../engine/respond/operation-id.ts';
import type { LeakPlace, Operation } from '../../engine/respond/plan.ts';
import { requireTrust } from '../../engine/respond/trust.ts';
import { openAuditLog } from '../audit-log.ts';
import type { Command, CommandContext } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { readSecret } from '../inject/read-secret.ts';
import { loadConfig } from '../load-config.ts';
import { readRunFacts } from '../respond/run-facts.ts';
import { VaultSet } from '../respond/vault-set.ts';
import { runScanJob } from '../scan/scan-job.ts';
import { NO_SCAN_SETTINGS } from '../scan/scan-policy.ts';
import { planLocalScan } from '../scan/scan-range.ts';

/** Bits: a token that a rule or the user vouches for is no guessable word. */
const TOKEN_BITS = 128;

/** `sealant revoke`: ends one credential read from standard input, and proves that it is dead. */
export const command: Command = {
  async run(context): Promise<ExitCode> {
    const { inputs, world } = context;
    // Not repeated in the message: it may well be the credential.
    if (context.positionals.length > 0)
      throw new AppError('usage', 'sealant revoke takes no words: the credential is read from standard input.', {
        mend: 'sealant revoke < token.txt\nWhat was typed as a word is in the shell’s history: clear it there.',
      });
    const { trust } = await readRunFacts(world, true);
    requireTrust(trust);
    const value = await readSecret(world, 'Credential to revoke');
    const { credential, title } = await kindOf(value, context);
    const does = verifierOf(credential).does;
    if (!inputs.flag('yes')) {
      world.stdout.write(`This is a ${title} (${credential}). With --yes it is ended: ${does}\n`);
      return EXIT.findings;
    }
    return revoke(context, value, { credential, title });
  },
};

async function revoke(
  { inputs, world, signal }: CommandContext,
  value: Secret,
  { credential, title }: { credential: string; title: string },
): Promise<ExitCode> {
  const { config, directory } = await loadConfig(world, inputs);
  const audit = await openAuditLog(world, inputs.text('audit') ?? config.audit?.file ?? null);
  const journal = await journalOf(inputs.text('journal'), world.cwd);
  const unused = { identityToken: () => Promise.reject(new Error('unused')), credential: () => null };
  const vaults = new VaultSet({ config, world, directory, identity: unused, mask: () => {}, audit, signal });
  try {
    const result = await applyOperation(
      operationFor(value, credential, title),
      {
        journal,
        clock: world,
        audit,
        drivers: { driver: () => Promise.reject(new Error('unused')) },
        revokers: revokerSet({ env: world.env, vault: await vaults.vaultAddress() }),
        leaks: { reveal: async () => value },
        notifier: null,
      },
      signal,
    );
    const outcome = result.kind === 'done' ? result.outcome : null;
    const mend = result.kind === 'failed' ? result.mend : outcome !== null && 'mend' in outcome ? outcome.mend : '';
    world.stdout.write(`${result.kind === 'failed' ? result.detail : `revocation: ${outcome?.kind}`} (${title})\n`);
    if (mend !== '') world.stderr.write(` mend: ${mend}\n`);
    const isDead = outcome?.kind === 'revoked-verified' || outcome?.kind === 'already-dead';
    return isDead ? EXIT.clean : EXIT.provider;
  } finally {
    journal.close();
  }
}

/** What the credential is: as the rules prove it, or as the user says where they don't. */
async function kindOf(
  value: Secret,
  { inputs, world, signal }: CommandContext,
): Promise<{ credential: string; title: string }> {
  const named = inputs.text('credential');
  if (named !== null && !isRevocable(named)) throw unknownKind(named);
  const stdin = () => Readable.from([Buffer.from(value.reveal())]) as NodeJS.ReadableStream;
  const { findings } = await runScanJob({
    world: { ...world, env: world.env, now: world.now, stdin },
    path: world.cwd,
    onlyBelow: false,
    plan: planLocalScan({ kind: 'stdin' }),
    settings: NO_SCAN_SETTINGS,
    signal,
  });
  const found = findings.find(({ secret, credential }) => credential !== null && secret.equals(value));
  if (found !== undefined && named !== null && found.credential !== named)
    throw new AppError('usage', `This is a ${found.title} (${found.credential}), no ${named}.`, {
      mend: 'Leave --credential out.',
    });
  const credential = named ?? found?.credential ?? null;
  if (credential === null)
    throw new AppError('usage', 'What came on standard input is no credential that Sealant knows.', {
      mend: `Pipe in the credential alone, and name its kind where it does not tell itself: --credential ${revocableCredentials().join('|')}`,
    });
  if (!isRevocable(credential))
    throw new AppError('usage', `No call is known that ends a ${found?.title ?? credential} with itself alone.`, {
      mend: found?.remedy ?? 'Revoke it where it was made.',
    });
  return { credential, title: found?.title ?? credential };
}

function operationFor(value: Secret, credential: string, title: string): Operation {
  const fingerprint = fingerprintOf(value, { path: 'standard input', name: credential }, TOKEN_BITS);
  const leak: LeakPlace = { fingerprint, ruleId: credential, title, path: 'standard input', line: 1, commit: null };
  return {
    id: operationId(fingerprint, credential, '*'),
    leak,
    entry: null,
    driver: null,
    revoker: credential,
    mode: 'auto',
    graceMs: 0,
    generation: DEFAULT_POLICY,
    steps: ['revoke'],
    why: ['asked for on the command line'],
  };
}

async function journalOf(path: string | null, cwd: string): Promise<Journal & { close(): void }> {
  if (path !== null) {
    const { openJournalFile } = await import('../../adapters/journal/journal-file.ts');
    return openJournalFile(resolve(cwd, path), path);
  }
  // Without a file a killed run is simply run again: a dead credential is found dead.
  const entries: JournalEntry[] = [];
  return { entries: () => entries, append: (entry) => void entries.push(entry), close() {} };
}

function verifierOf(credential: string): VerifierKind {
  const kinds: readonly VerifierKind[] = Object.values(VERIFIERS);
  return kinds.find((kind) => kind.credentials.includes(credential))!;
}

function unknownKind(named: string): AppError {
  const known = revocableCredentials();
  return new AppError('usage', `Sealant can’t revoke a “${named.slice(0, 60)}”.${didYouMean(named, known)}`, {
    mend: `It can revoke: ${known.join(', ')}.`,
  });
}
