import { AppError } from './app-error.ts';

/**
 * A pointer to one value in a vault: `scheme://path#field?version=n`, such as `vault://secret/prod/api#key`.
 * The scheme is a provider's id in the config, or its type's scheme where only one provider has that type.
 */
export interface SecretReference {
  scheme: string;
  /** Everything between `://` and `#` or `?`, without surrounding slashes; never empty. */
  path: string;
  field: string | null;
  version: string | null;
  /** Left out of the result, instead of an error, when the entry doesn't exist. */
  optional: boolean;
  /** What an engine that mints by a write is given (`with:`), such as the common name of a certificate. */
  parameters?: Readonly<Record<string, unknown>>;
  /** Hand over a token that unwraps the entry once (`wrap:`), instead of its values; for this long, in ms. */
  wrap?: number;
}

/** As a field: every field of the entry, as one JSON object. */
export const ALL_FIELDS = '*';

const SHAPE = /^(?<scheme>[a-z][a-z0-9-]*):\/\/(?<path>[^#?]+)(?<tail>[#?].*)?$/s;

/**
 * Reads a reference. The field may stand before or after the query.
 * @throws AppError `config` naming the fault
 */
export function parseReference(text: string): SecretReference {
  const groups = SHAPE.exec(text)?.groups;
  if (!groups || text.length > 2048 || /[\u0000-\u0020\u007f]/.test(text))
    throw malformed(text, 'it is not scheme://path#field');
  const { field, query } = splitTail(groups['tail'] ?? '');
  const path = groups['path']!.replace(/^\/+|\/+$/g, '');
  if (path === '' || path.split('/').some((part) => part === '..' || part === '.'))
    throw malformed(text, 'its path is empty or holds “.” or “..”');
  const parameters = new URLSearchParams(query);
  for (const key of parameters.keys()) {
    if (key !== 'version' && key !== 'optional')
      throw malformed(text, `it has the unknown parameter “${key}” (known: version, optional)`);
  }
  return {
    scheme: groups['scheme']!,
    path,
    field,
    version: parameters.get('version'),
    optional: parameters.has('optional') && parameters.get('optional') !== 'false',
  };
}

/** Whether `parseReference` takes a text. */
export function isReference(text: string): boolean {
  try {
    parseReference(text);
    return true;
  } catch {
    return false;
  }
}

/** The canonical text of a reference. */
export function formatReference(reference: SecretReference): string {
  const field = reference.field === null ? '' : `#${reference.field}`;
  const version = reference.version === null ? '' : `?version=${reference.version}`;
  return `${reference.scheme}://${reference.path}${field}${version}`;
}

function splitTail(tail: string): { field: string | null; query: string } {
  const hash = tail.indexOf('#');
  const mark = tail.indexOf('?');
  if (hash === -1) return { field: null, query: tail.slice(1) };
  if (mark === -1) return { field: tail.slice(1) || null, query: '' };
  if (hash < mark) return { field: tail.slice(1, mark) || null, query: tail.slice(mark + 1) };
  return { field: tail.slice(hash + 1) || null, query: tail.slice(1, hash) };
}

function malformed(text: string, why: string): AppError {
  const shown = text.length > 80 ? `${text.slice(0, 80)}…` : text;
  return new AppError('config', `“${shown}” is not a secret reference: ${why}.`, {
    mend: 'Write it as scheme://path#field, for example vault://secret/prod/api#key?version=3.',
  });
}
