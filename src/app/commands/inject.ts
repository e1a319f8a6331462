import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { ChildEnvironment } from '../../adapters/exec/child-environment.ts';
import { AppError } from '../../domain/app-error.ts';
import { didYouMean } from '../../domain/nearest-name.ts';
import { neutralText } from '../../domain/neutral-text.ts';
import { type Injection, inject } from '../../engine/inject/inject.ts';
import { STREAM_MASK_LIMITS } from '../../engine/inject/masks.ts';
import { type Delivery, parseProfile, parseRequestLines, type Wanted } from '../../engine/inject/request.ts';
import { openAuditLog } from '../audit-log.ts';
import type { Command, CommandContext } from '../command.ts';
import type { Config } from '../config/config.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { SecretRun } from '../inject/secret-run.ts';
import type { InputValues } from '../input-values.ts';
import { loadConfig } from '../load-config.ts';
import { createProviders } from '../providers.ts';
import type { World } from '../world.ts';

/**
 * `sealant inject --profile P -- CMD`: runs CMD with the secrets in its environment and nowhere else, its output masked,
 * its exit code passed on, its leases given back. Without CMD the secrets go into 0600 files (`--dotenv`, `--json`).
 */
export const command: Command = {
  async run({ inputs, positionals, rest, world, signal }: CommandContext): Promise<ExitCode> {
    if (positionals[0] === 'selftest' && rest === null) {
      const { runSelftest } = await import('../inject/selftest.ts');
      return runSelftest(positionals.slice(1), world, signal);
    }
    refuseWrongUse(inputs, positionals, rest);
    await requireTrust(world);
    const { config, directory } = await loadConfig(world, inputs);
    const requests = requestsOf(inputs, config);
    if (rest === null) refuseFiles(requests);
    const surroundings = { env: world.env, directory };
    const providers = await createProviders(config, inputs, surroundings);
    const audit = await openAuditLog(world, inputs.text('audit') ?? config.audit?.file ?? null);
    const warn = (message: string): void => world.stderr.write(`warning: ${neutralText(message)}\n`);
    const tempFolder = world.env['RUNNER_TEMP'] ?? tmpdir();
    const run = new SecretRun(world, audit, warn);
    const job = new ChildEnvironment({ env: world.env, tempFolder, signal: run.signal, warn });
    return run.during(job, async () => {
      signal.addEventListener('abort', () => run.abort());
      const options = {
        providers,
        job,
        audit,
        signal: run.signal,
        maxTtl: null,
        now: () => world.now(),
        limits: STREAM_MASK_LIMITS,
      };
      const injection = await inject(requests, options);
      run.hold(injection.held);
      const files = await writeFiles(inputs, job, world);
      if (rest !== null) return run.runCommand(rest, job, files);
      tellWhatLives(injection, warn);
      // Leases in use by whoever reads the files can't be given back now; a session without leases can.
      if (injection.held.some(({ leases }) => leases.length > 0)) run.hold([]);
      return EXIT.clean;
    });
  },
};

function refuseWrongUse(inputs: InputValues, positionals: readonly string[], rest: readonly string[] | null): void {
  if (positionals.length > 0)
    throw new AppError('usage', `“${positionals[0]!.slice(0, 60)}” stands before “--”.`, {
      mend: 'Put the command behind “--”: sealant inject --profile deploy -- ./deploy.sh',
    });
  if (rest !== null && rest.length === 0)
    throw new AppError('usage', 'No command stands behind “--”.', {
      mend: 'sealant inject --profile deploy -- ./deploy.sh',
    });
  if (rest === null && !inputs.has('dotenv') && !inputs.has('json'))
    throw new AppError('usage', 'There is no command to run and no file to write.', {
      mend: 'sealant inject --profile deploy -- ./deploy.sh, or --dotenv FILE, or --json FILE.',
    });
}

/** A secret file ends with the command it was made for, so without one there is none. */
function refuseFiles(requests: readonly Wanted[]): void {
  const file = requests.find((request) => request.as === 'file');
  if (file === undefined) return;
  throw new AppError('usage', `${file.name} is wanted as a file, which needs a command behind “--”.`, {
    mend: `Run the command behind “--”, or ask for the value itself: ${file.name}: { ref: …, as: env }.`,
  });
}

/** In a workflow, secrets are for trusted events only; on a laptop whoever runs this may. */
async function requireTrust(world: World): Promise<void> {
  if (world.env['GITHUB_ACTIONS'] !== 'true') return;
  const [{ requireInjectTrust }, { readRunEvent }] = await Promise.all([
    import('../event-trust.ts'),
    import('../../adapters/actions/event.ts'),
  ]);
  requireInjectTrust(readRunEvent(world.env));
}

/**
 * The profile's secrets, and those named by flags; a flag wins over the profile's entry of that name.
 * @param as how those are delivered that don't say it themselves
 */
export function requestsOf(inputs: InputValues, config: Config, as: Delivery = 'env'): Wanted[] {
  const named = inputs.has('profile') ? inputs.text('profile') : null;
  const lines = parseRequestLines(inputs.list('secrets'), inputs.word('secrets'), as);
  const profile = named === null ? [] : profileOf(named, config, as);
  const requests = [...profile.filter(({ name }) => !lines.some((line) => line.name === name)), ...lines];
  if (requests.length > 0) return requests;
  const known = Object.keys(config.profiles);
  throw new AppError('usage', 'No secret is asked for.', {
    mend: `Give ${inputs.word('profile')} NAME${known.length > 0 ? ` (there are: ${known.join(', ')})` : ''}, or ${inputs.word('secrets')} NAME=vault://path#field.`,
  });
}

function profileOf(name: string, config: Config, as: Delivery): Wanted[] {
  const profile = Object.hasOwn(config.profiles, name) ? config.profiles[name] : undefined;
  if (profile !== undefined) return parseProfile(profile.entries, profile.at, as);
  const known = Object.keys(config.profiles);
  throw new AppError('config', `There is no profile “${name.slice(0, 60)}”.${didYouMean(name, known)}`, {
    mend:
      known.length > 0
        ? `There are: ${known.join(', ')}.`
        : 'Add one: inject: { profiles: { deploy: { API_KEY: vault://secret/prod/api#key } } }',
  });
}

/** Writes the files that were asked for; returns their paths. */
async function writeFiles(inputs: InputValues, job: ChildEnvironment, world: World): Promise<string[]> {
  const written: string[] = [];
  const { formatDotenv, formatJson } = await import('../../adapters/exec/secret-files.ts');
  const { createPrivateFile } = await import('../../adapters/files/create-private-file.ts');
  for (const [input, format] of [
    ['dotenv', formatDotenv],
    ['json', formatJson],
  ] as const) {
    const shown = inputs.text(input);
    if (shown === null) continue;
    const path = resolve(world.cwd, shown);
    createPrivateFile(path, shown, format(job.values()));
    written.push(path);
  }
  return written;
}

function tellWhatLives({ held }: Injection, warn: (message: string) => void): void {
  for (const { leases } of held) {
    for (const { id, expiresAt } of leases)
      warn(
        `Lease ${id} lives until ${expiresAt?.toISOString() ?? 'it is revoked'}: nothing gives it back before. Run the command behind “--” to have it ended.`,
      );
  }
}
