import { AppError } from '../../domain/app-error.ts';
import { isJsonObject } from '../../domain/json-object.ts';
import { neutralLine } from '../../domain/neutral-text.ts';
import { joined } from './gitleaks-allowlist.ts';
import { type IgnoredPlace, type ImportContext, type Imported, nothingImported } from './imported.ts';

const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Reads a baseline of detect-secrets: the places it was told of, each with the SHA-1 of the value, and the patterns that it
 * leaves out.
 * @see https://github.com/Yelp/detect-secrets/blob/master/docs/design.md (potential secrets, `filters_used`)
 * @throws AppError `config` when it is no such baseline
 */
export function importDetectSecretsBaseline(text: string, { file }: ImportContext): Promise<Imported> {
  const into = nothingImported();
  const root = readRoot(text, file);
  for (const [path, places] of Object.entries(root.results)) {
    if (!Array.isArray(places)) into.lost.push({ what: `${file}: ${path}`, why: 'Its value is no list of findings.' });
    else for (const [i, place] of places.entries()) readPlace(place, `${file}: ${path} ${i + 1}`, path, into);
  }
  for (const filter of root.filters) readFilter(filter, file, into);
  if (root.hasPlugins)
    into.notes.push('Which plugins ran, and their limits, mean nothing here: Sealant’s own rules decide what is told.');
  return Promise.resolve(into);
}

interface Root {
  results: Readonly<Record<string, unknown>>;
  filters: readonly unknown[];
  hasPlugins: boolean;
}

function readRoot(text: string, file: string): Root {
  const root = text.length > MAX_BYTES ? null : parse(text);
  if (!isJsonObject(root) || !isJsonObject(root['results']))
    throw new AppError('config', `${file} is no baseline of detect-secrets: it has no “results”.`, {
      mend: 'Give the file that this has written: detect-secrets scan > .secrets.baseline',
    });
  const filters = Array.isArray(root['filters_used']) ? root['filters_used'] : [];
  // Before version 1, patterns of files stood at the top.
  const exclude = isJsonObject(root['exclude']) ? root['exclude']['files'] : null;
  const older =
    typeof exclude === 'string' && exclude !== '' ? [{ path: '.should_exclude_file', pattern: [exclude] }] : [];
  return { results: root['results'], filters: [...filters, ...older], hasPlugins: Array.isArray(root['plugins_used']) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
}

function readPlace(place: unknown, at: string, path: string, into: Imported): void {
  const { type, hashed_secret: sha1, line_number: line, is_secret: verdict } = isJsonObject(place) ? place : {};
  if (typeof sha1 !== 'string' || !/^[0-9a-f]{40}$/i.test(sha1) || typeof type !== 'string') {
    into.lost.push({ what: at, why: 'It has no “type” and “hashed_secret”.' });
    return;
  }
  into.places.push({
    commit: null,
    path: path.replaceAll('\\', '/').replace(/^\.\//, ''),
    line: typeof line === 'number' && Number.isInteger(line) && line > 0 ? line : null,
    rule: type,
    sha1: sha1.toLowerCase(),
    kind: KINDS[String(verdict)] ?? 'accepted-risk',
    at,
  });
}

/** What its audit said; without one, the secret is known and nobody has said that it is none. */
const KINDS: Readonly<Record<string, IgnoredPlace['kind']>> = { false: 'false-positive', true: 'accepted-risk' };

function readFilter(filter: unknown, file: string, into: Imported): void {
  const { path, pattern } = isJsonObject(filter) ? filter : {};
  if (typeof path !== 'string' || pattern === undefined) return;
  const patterns = (Array.isArray(pattern) ? pattern : [pattern]).filter((one) => typeof one === 'string');
  const name = path.slice(path.lastIndexOf('.') + 1);
  const what = `${file}: ${neutralLine(name)}`;
  const lose = (why: string) => into.lost.push({ what, why });
  const reason = `${name} of detect-secrets`;
  if (name === 'should_exclude_line')
    lose('Sealant’s allowlist looks at the value, the path and the rule, not at the line.');
  else if (name === 'should_exclude_file') {
    const pathPattern = joined(patterns, lose);
    if (typeof pathPattern === 'string') into.allow.push({ pathPattern, rules: [], value: null, reason });
  } else if (name === 'should_exclude_secret') {
    const value = joined(patterns, lose);
    if (typeof value === 'string') into.allow.push({ pathPattern: null, rules: [], value, reason });
  } else lose('Sealant has no such filter.');
}
