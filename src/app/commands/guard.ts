import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { readCredential } from '../../adapters/files/read-credential.ts';
import { AppError } from '../../domain/app-error.ts';
import { neutralLine } from '../../domain/neutral-text.ts';
import { Secret } from '../../domain/secret.ts';
import { isWildcard, type Wanted } from '../../engine/inject/request.ts';
import type { Command, CommandContext } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { type GuardReport, guard, guardLines, guardReceipt } from '../inject/guard.ts';
import type { InputValues } from '../input-values.ts';
import { loadConfig } from '../load-config.ts';
import type { World } from '../world.ts';
import { requestsOf } from './inject.ts';

/**
 * `sealant guard PATH…`: looks whether what was injected stands in files that leave the job. The values are taken from the
 * job's own environment, by the names of a profile or of `--variable`; no vault is asked.
 */
export const command: Command = {
  async run({ inputs, positionals, world }: CommandContext) {
    if (positionals.length === 0)
      throw new AppError('usage', 'No path to look into is given.', {
        mend: 'sealant guard --profile deploy dist/ reports/ "$GITHUB_OUTPUT"',
      });
    const places = positionals.map((path) => ({ path: existing(path, world), since: null, names: null, deep: true }));
    const secrets = secretsOf(await namesOf(inputs, world), world);
    const report = guard(secrets, places, world.cwd);
    world.stdout.write(
      inputs.list('format').includes('json') ? `${JSON.stringify(report, null, 2)}\n` : textOf(report),
    );
    if (report.hits.length > 0) return EXIT.findings;
    return report.receipt.missed.length > 0 || report.names.length === 0 ? EXIT.incomplete : EXIT.clean;
  },
};

function existing(path: string, world: World): string {
  const absolute = resolve(world.cwd, path);
  if (statSync(absolute, { throwIfNoEntry: false }) !== undefined) return absolute;
  throw new AppError('usage', `“${neutralLine(path.slice(0, 200))}” is not there.`, {
    mend: 'Name files or folders that exist; an empty $GITHUB_OUTPUT does.',
  });
}

/** Names of variables that hold secrets, and whether each holds the path of a file instead. */
async function namesOf(inputs: InputValues, world: World): Promise<ReadonlyMap<string, boolean>> {
  const names = new Map(inputs.list('variable').map((name) => [name, false]));
  if (!inputs.has('profile') && !inputs.has('secrets')) {
    if (names.size > 0) return names;
    throw new AppError('usage', 'It is not said what to look for.', {
      mend: 'Give --profile NAME, or --variable NAME for each variable that holds a secret.',
    });
  }
  const { config } = await loadConfig(world, inputs);
  for (const wanted of requestsOf(inputs, config))
    for (const name of variablesOf(wanted, world)) names.set(name, wanted.as === 'file');
  return names;
}

/** What a wildcard stood for isn't known here, but what its variables are called is. */
function variablesOf(wanted: Wanted, { env }: World): string[] {
  if (!isWildcard(wanted)) return [wanted.name];
  const [head = '', tail = ''] = wanted.name.split('*');
  if (head !== '' || tail !== '')
    return Object.keys(env).filter(
      (name) => name.startsWith(head) && name.endsWith(tail) && name.length > head.length + tail.length,
    );
  throw new AppError(
    'usage',
    'The profile takes secrets by the name “*”, so which variables they are is not known here.',
    {
      mend: 'Name them: sealant guard --variable NAME PATH…, or give the wildcard a prefix: APP_*.',
    },
  );
}

function secretsOf(names: ReadonlyMap<string, boolean>, { env }: World): ReadonlyMap<string, Secret> {
  const secrets = new Map<string, Secret>();
  for (const [name, isFile] of names) {
    const value = isFile ? readCredential(env, `file:${env[name] ?? ''}`) : readCredential(env, name);
    if (value !== null) secrets.set(name, new Secret(value, name));
  }
  if (secrets.size > 0) return secrets;
  throw new AppError('usage', `None of ${[...names.keys()].map(neutralLine).join(', ')} is set here.`, {
    mend: 'Run it after the secrets were injected: in a later step, or behind “--”: sealant inject --profile deploy -- sh -c "make && sealant guard --profile deploy dist".',
  });
}

function textOf(report: GuardReport): string {
  const lines = guardLines(report);
  const advice =
    lines.length > 0
      ? ['Remove the value where it is written, or read it when it is needed. What has left already must be rotated.']
      : [];
  return `${[...lines, ...advice, ...guardReceipt(report)].join('\n')}\n`;
}
