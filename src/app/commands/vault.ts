import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  addVersion,
  currentOf,
  destroyVersion,
  type FieldAddress,
  nameOf,
  type VaultDocument,
  type VaultVersion,
  versionsOf,
} from '../../adapters/vaults/embedded/vault-document.ts';
import { openVaultFile, type VaultFile } from '../../adapters/vaults/embedded/vault-file.ts';
import { parseKeySource, readKeyFile, toVaultKey, type VaultKey } from '../../adapters/vaults/embedded/vault-key.ts';
import { DEFAULT_FIELD } from '../../adapters/vaults/embedded-vault.ts';
import { AppError } from '../../domain/app-error.ts';
import type { AuditLog } from '../../domain/audit.ts';
import { didYouMean } from '../../domain/nearest-name.ts';
import { openAuditLog } from '../audit-log.ts';
import type { Command, CommandContext } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { readSecret } from '../inject/read-secret.ts';
import { initVault, keyFileBeside } from './vault-init.ts';

/** What a subcommand works with. */
interface VaultCall {
  context: CommandContext;
  file: VaultFile;
  audit: AuditLog;
}

const SUBCOMMANDS: Readonly<Record<string, (call: VaultCall) => Promise<ExitCode>>> = {
  set: setValue,
  get: getValue,
  list: listEntries,
  history: showHistory,
  destroy: destroyValue,
};

/** `sealant vault …`: the embedded vault. No subcommand prints a value. */
export const command: Command = {
  async run(context) {
    const verb = context.positionals[0] ?? '';
    refuseExtraWords(verb, context.positionals.length);
    const audit = await openAuditLog(context.world, context.inputs.text('audit'));
    if (verb === 'init') return initVault(context);
    const subcommand = Object.hasOwn(SUBCOMMANDS, verb) ? SUBCOMMANDS[verb] : undefined;
    if (subcommand === undefined) {
      const known = ['init', ...Object.keys(SUBCOMMANDS)];
      throw new AppError(
        'usage',
        verb === ''
          ? 'sealant vault needs to be told what to do.'
          : `“${verb.slice(0, 60)}” is not something that sealant vault does.`,
        { mend: `Use one of: ${known.join(', ')}.${didYouMean(verb, known)}` },
      );
    }
    const path = context.inputs.text('vault')!;
    return subcommand({ context, file: openVaultFile(path, context.world.cwd, keyOf(context, path)), audit });
  },
};

async function setValue({ context, file, audit }: VaultCall): Promise<ExitCode> {
  const address = addressOf(context);
  const value = await readSecret(context.world, `Value of ${nameOf(address)}`);
  const after = await file.update((document) => {
    if (currentOf(document, address)?.value?.equals(value)) return document;
    return addVersion(document, address, value, { state: 'current', at: context.world.now(), operation: null });
  });
  const { version } = currentOf(after, address)!;
  audit.record({ action: 'write', target: referenceOf(address), result: 'ok', detail: { version } });
  context.world.stdout.write(`${nameOf(address)} is at version ${version}.\n`);
  return EXIT.clean;
}

async function getValue({ context, file, audit }: VaultCall): Promise<ExitCode> {
  const address = addressOf(context);
  const document = await file.read();
  const found = chosenVersion(document, address, context.inputs.number('at-version'));
  const out = context.inputs.text('out');
  if (out === null) {
    context.world.stdout.write(`${describe(address, found)}\n`);
    context.world.stderr.write('The value is not printed. Write it into a file with --out FILE.\n');
    return EXIT.clean;
  }
  if (found.value === null)
    throw new AppError('vault', `Version ${found.version} of “${nameOf(address)}” is destroyed.`, {
      mend: 'Choose another with --at-version N.',
    });
  audit.record({ action: 'read', target: referenceOf(address), result: 'ok', detail: { version: found.version } });
  const { createPrivateFile } = await import('../../adapters/files/create-private-file.ts');
  createPrivateFile(resolve(context.world.cwd, out), out, found.value.reveal());
  context.world.stdout.write(`Wrote version ${found.version} of ${nameOf(address)} into ${out}.\n`);
  return EXIT.clean;
}

/** A word too many may be the value itself, so it is not repeated. */
function refuseExtraWords(verb: string, count: number): void {
  if (count <= (verb === 'init' ? 1 : 2)) return;
  throw new AppError('usage', `sealant vault ${verb === 'init' ? 'init takes no more words' : 'takes one entry'}.`, {
    mend:
      verb === 'set'
        ? 'A value is no argument, since others could read it there: sealant vault set prod/api#key < key.txt'
        : 'sealant vault --help tells how it is used.',
  });
}

async function listEntries({ context, file }: VaultCall): Promise<ExitCode> {
  const prefix = stripScheme(context.positionals[1] ?? '');
  const document = await file.read();
  const rows = [...document]
    .filter(([path]) => path.startsWith(prefix))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, fields]) => [...fields.keys()].sort().map((field) => ({ path, field })));
  for (const address of rows) {
    const current = currentOf(document, address);
    const state = current === null ? 'no current value' : `version ${current.version}, set ${current.since}`;
    context.world.stdout.write(`${nameOf(address)}  ${state}\n`);
  }
  context.world.stderr.write(`${rows.length} ${rows.length === 1 ? 'field' : 'fields'}\n`);
  return EXIT.clean;
}

async function showHistory({ context, file }: VaultCall): Promise<ExitCode> {
  const address = addressOf(context);
  const versions = versionsOf(await file.read(), address);
  if (versions.length === 0) throw notThere(address);
  for (const version of versions) context.world.stdout.write(`${describe(address, version)}\n`);
  return EXIT.clean;
}

async function destroyValue({ context, file, audit }: VaultCall): Promise<ExitCode> {
  const address = addressOf(context);
  const version = context.inputs.number('at-version');
  if (version === null)
    throw new AppError('usage', 'sealant vault destroy needs to be told which version.', {
      mend: `sealant vault destroy '${nameOf(address)}' --at-version N; sealant vault history '${nameOf(address)}' lists them.`,
    });
  await file.update((document) => destroyVersion(document, address, version, context.world.now()));
  audit.record({ action: 'destroy', target: referenceOf(address), result: 'ok', detail: { version } });
  context.world.stdout.write(`Version ${version} of ${nameOf(address)} is destroyed.\n`);
  return EXIT.clean;
}

function keyOf(context: CommandContext, vaultPath: string): VaultKey {
  const source = parseKeySource(context.inputs.text('key')!);
  if (source.kind === 'file') return readKeyFile(source.path, context.world.cwd);
  const value = context.world.env[source.name];
  if (value) return toVaultKey(value, source.name);
  const beside = keyFileBeside(vaultPath);
  if (!context.inputs.has('key') && existsSync(resolve(context.world.cwd, beside)))
    return readKeyFile(beside, context.world.cwd);
  throw new AppError('vault', `${source.name} is not set, and there is no key file “${beside}”.`, {
    mend: 'Give the key with --key file:PATH or --key env:NAME, or make a vault with: sealant vault init',
  });
}

function addressOf(context: CommandContext): FieldAddress {
  const [, name, extra] = context.positionals;
  if (name === undefined || extra !== undefined)
    throw new AppError('usage', 'One entry is needed, as PATH or PATH#FIELD.', {
      mend: `sealant vault ${context.positionals[0]} prod/api#key`,
    });
  const [path, field] = stripScheme(name).split('#', 2);
  return { path: path!, field: field || DEFAULT_FIELD };
}

function stripScheme(name: string): string {
  return name.replace(/^file:\/\//, '');
}

function chosenVersion(document: VaultDocument, address: FieldAddress, number: number | null): VaultVersion {
  const found =
    number === null
      ? currentOf(document, address)
      : versionsOf(document, address).find((version) => version.version === number);
  if (!found) throw notThere(address);
  return found;
}

function notThere(address: FieldAddress): AppError {
  return new AppError('vault', `“${nameOf(address)}” is not in the vault, or not in that version.`, {
    mend: 'See what there is: sealant vault list',
  });
}

function describe(address: FieldAddress, version: VaultVersion): string {
  const size = version.value === null ? 'no value' : `${version.value.length} characters`;
  return `${nameOf(address)}  version ${version.version}  ${version.state} since ${version.since}  created ${version.created}  ${size}`;
}

function referenceOf(address: FieldAddress): string {
  return `file://${nameOf(address)}`;
}
