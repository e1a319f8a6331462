import { AppError } from '../../domain/app-error.ts';
import { didYouMean } from '../../domain/nearest-name.ts';
import { neutralLine } from '../../domain/neutral-text.ts';
import { parseReference, type SecretReference } from '../../domain/reference.ts';
import { parseDuration } from './duration.ts';
import { type EnvName, parseEnvName } from './env-name.ts';
import { TRANSFORMS, type Transform, type Wildcard, wildcardOf } from './wildcard.ts';

/** How a job gets a secret: an environment variable, the path of a 0600 file in one, or a step output. */
export const DELIVERIES = ['env', 'file', 'output'] as const;
export type Delivery = (typeof DELIVERIES)[number];

/** One secret that is wanted. */
export interface InjectRequest {
  name: EnvName;
  reference: SecretReference;
  as: Delivery;
  /** Used, unmasked, where the reference is optional and the entry isn't there. Not for secrets. */
  default: string | null;
  /** Whether a value too short to be masked may be handed over in spite of it. */
  unmasked: boolean;
  /** Whether the value is base64 of what the job gets. */
  decode: 'base64' | null;
}

/** Several secrets that are wanted by one reference: entries below a path, or all fields of an entry. */
export interface WildcardRequest extends Omit<InjectRequest, 'name' | 'default'> {
  /** With one `*`, whose place the name of each secret takes: `APP_*`. */
  name: string;
  wildcard: Wildcard;
  transform: Transform;
}

export type Wanted = InjectRequest | WildcardRequest;

export function isWildcard(wanted: Wanted): wanted is WildcardRequest {
  return 'wildcard' in wanted;
}

const KEYS = ['ref', 'as', 'optional', 'default', 'unmasked', 'with', 'decode', 'wrap', 'transform'];
const MAX_PARAMETERS = 50;

/**
 * Reads a profile: `NAME: ref` or `NAME: { ref, as: env|file|output, optional, default, unmasked, with, decode, wrap }`:
 * `with` is what an engine that mints by a write is given, `decode: base64` undoes an encoding, `wrap: 5m` hands over a token
 * that unwraps the entry once. `APP_*: vault://secret/prod/*` takes all entries there, `…#*` all fields of one.
 *
 * @param where for messages: `.github/sealant.yml (inject.profiles.deploy)`
 * @throws AppError `config` for an unknown key, a bad name or reference, or two names that collide
 */
export function parseProfile(
  profile: Readonly<Record<string, unknown>>,
  where: string,
  as: Delivery = 'env',
): Wanted[] {
  return withoutCollisions(
    Object.entries(profile).map(([name, entry]) => parseEntry(name, entry, where, as)),
    where,
  );
}

/**
 * Reads an action's `secrets` input or `--secrets` flags: one secret a line, `NAME=ref` or `ref as NAME`, `#` comments.
 * `ref as NAME (file)` and `NAME=ref (output)` choose the delivery.
 * @throws AppError `config` as `parseProfile`
 */
export function parseRequestLines(lines: readonly string[], where: string, as: Delivery = 'env'): Wanted[] {
  const wanted = lines
    .flatMap((text) => text.split(/[\r\n]+|;\s*(?=[\w-]+:\/\/|[A-Za-z_*][\w*]*=)/))
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  return withoutCollisions(
    wanted.map((line) => parseLine(line, where, as)),
    where,
  );
}

function parseLine(line: string, where: string, as: Delivery): Wanted {
  const groups =
    /^(?<name>[^=\s:]+)\s*=\s*(?<ref>\S+)(?:\s+\((?<as>\w+)\))?$/.exec(line)?.groups ??
    /^(?<ref>\S+)\s+(?:as|\|)\s+(?<name>\S+)(?:\s+\((?<as>\w+)\))?$/.exec(line)?.groups;
  if (!groups)
    throw new AppError('config', `${where}: “${shown(line)}” is not a secret to inject.`, {
      mend: 'Write one a line: DB_PASSWORD=vault://secret/prod/db#password, or vault://secret/prod/db#password as DB_PASSWORD.',
    });
  const entry = { ref: groups['ref'], ...(groups['as'] === undefined ? {} : { as: groups['as'] }) };
  return parseEntry(groups['name']!, entry, where, as);
}

function parseEntry(name: string, entry: unknown, where: string, as: Delivery): Wanted {
  const pattern = name.includes('*');
  // What the star stands for is looked at when it is known.
  const envName = parseEnvName(pattern ? name.replace('*', 'X') : name, where);
  const at = `${where}.${name}`;
  const make = (settings: Record<string, unknown>): Wanted =>
    pattern ? wildcardRequestOf(name, settings, at, as) : requestOf(envName, settings, at, as);
  if (typeof entry === 'string') return make({ ref: entry });
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
    throw faulty(at, 'is neither a reference nor a mapping');
  for (const key of Object.keys(entry)) {
    if (!KEYS.includes(key)) throw faulty(at, `has the unknown key “${shown(key)}”.${didYouMean(key, KEYS)}`);
  }
  return make(entry as Record<string, unknown>);
}

function wildcardRequestOf(name: string, entry: Record<string, unknown>, at: string, as: Delivery): WildcardRequest {
  const { transform = 'upper', ...rest } = entry;
  if (!TRANSFORMS.includes(transform as Transform))
    throw faulty(at, `has the “transform” “${shown(String(transform))}” (known: ${TRANSFORMS.join(', ')})`);
  for (const key of ['default', 'with', 'wrap'])
    if (rest[key] !== undefined)
      throw faulty(at, `has “${key}”, which is for one secret, not for what a “*” stands for`);
  const { reference, as: delivery, unmasked, decode } = read(rest, at, as);
  const wildcard = wildcardOf(reference);
  if (wildcard === null)
    throw faulty(
      at,
      'has a “*” in its name, but its reference means one secret',
      'Write APP_*: vault://secret/prod/* for all entries there, or APP_*: vault://secret/prod/app#* for all fields of one.',
    );
  return { name, reference, as: delivery, unmasked, decode, wildcard, transform: transform as Transform };
}

function requestOf(name: EnvName, entry: Record<string, unknown>, at: string, as: Delivery): InjectRequest {
  if (entry['transform'] !== undefined) throw faulty(at, 'has “transform”, but its name has no “*”');
  const request = { name, ...read(entry, at, as) };
  if (wildcardOf(request.reference) === null) return request;
  throw faulty(
    at,
    'means several secrets (“*”), but its name has no “*”',
    `Write ${shown(name)}_*: ${shown(String(entry['ref']))}`,
  );
}

function read(entry: Record<string, unknown>, at: string, as: Delivery): Omit<InjectRequest, 'name'> {
  const { ref, optional = false, default: fallback = null, unmasked = false } = entry;
  const delivery = entry['as'] ?? as;
  if (typeof ref !== 'string') throw faulty(at, 'has no “ref”');
  if (typeof optional !== 'boolean') throw faulty(at, 'has an “optional” that is neither true nor false');
  if (typeof unmasked !== 'boolean') throw faulty(at, 'has an “unmasked” that is neither true nor false');
  if (fallback !== null && typeof fallback !== 'string') throw faulty(at, 'has a “default” that is no text');
  if (!DELIVERIES.includes(delivery as Delivery))
    throw faulty(at, `has the “as” “${shown(String(delivery))}” (known: ${DELIVERIES.join(', ')})`);
  if (entry['decode'] !== undefined && entry['decode'] !== 'base64')
    throw faulty(at, 'has a “decode” that is not “base64”');
  const reference = parseReference(ref);
  return {
    reference: {
      ...reference,
      optional: reference.optional || optional || fallback !== null,
      ...parametersOf(entry['with'], at),
      ...wrapOf(entry['wrap'], reference, at),
    },
    decode: entry['decode'] === 'base64' ? 'base64' : null,
    as: delivery as Delivery,
    default: fallback,
    unmasked,
  };
}

function parametersOf(given: unknown, at: string): Pick<SecretReference, 'parameters'> {
  if (given === undefined || given === null) return {};
  const isMapping = typeof given === 'object' && !Array.isArray(given);
  if (!isMapping || Object.keys(given).length > MAX_PARAMETERS)
    throw faulty(at, 'has a “with” that is no mapping of parameters');
  return { parameters: given as Record<string, unknown> };
}

function wrapOf(given: unknown, { field }: SecretReference, at: string): Pick<SecretReference, 'wrap'> {
  if (given === undefined || given === null) return {};
  if (typeof given !== 'string' && typeof given !== 'number')
    throw faulty(at, 'has a “wrap” that is no duration (such as 5m)');
  if (field !== null) throw faulty(at, `has “wrap”, which hands over the whole entry: leave out “#${shown(field)}”`);
  return { wrap: parseDuration(`${given}`, `${at}.wrap`) };
}

function withoutCollisions(requests: Wanted[], where: string): Wanted[] {
  const seen = new Map<string, string>();
  for (const { name } of requests.filter((wanted) => !isWildcard(wanted))) {
    const other = seen.get(name.toUpperCase());
    if (other !== undefined)
      throw new AppError('config', `${where}: ${other} and ${name} are one variable (case doesn't count on Windows).`, {
        mend: 'Give each secret a name of its own.',
      });
    seen.set(name.toUpperCase(), name);
  }
  return requests;
}

function faulty(at: string, what: string, mend?: string): AppError {
  return new AppError('config', `${at} ${what}.`.replace(/\.\.$/, '.'), {
    mend: mend ?? 'Write NAME: vault://secret/prod/db#password, or NAME: { ref: vault://…, as: file, optional: true }.',
  });
}

function shown(text: string): string {
  return neutralLine(text.slice(0, 80));
}
