import type { Document, LineCounter } from 'yaml';
import { AppError } from '../../domain/app-error.ts';
import { neutralLine } from '../../domain/neutral-text.ts';
import type { Config } from './config.ts';
import type { ConfigFault } from './config-faults.ts';

/** Larger files are refused unread. In UTF-8 bytes. */
const MAX_BYTES = 256 * 1024;
/** How often anchors may be repeated, all in all: enough for people, too little for a bomb. */
const MAX_ALIASES = 100;
const MAX_FAULTS_TOLD = 10;

/**
 * Reads a config file's text. Pure: the caller brings the text, from disk or from the base commit.
 * @param file its name, for messages
 * @throws AppError `config` with every fault's line and column
 */
export async function readConfig(text: string, file: string): Promise<Config> {
  if (Buffer.byteLength(text, 'utf8') > MAX_BYTES)
    throw new AppError('config', `${file} is larger than ${MAX_BYTES / 1024} KiB.`, {
      mend: 'Keep what Sealant needs in it; suppressions of single findings belong into .github/sealant-baseline.txt.',
    });
  const [yaml, { checkConfig, CONFIG_SCHEMA }, { faultsOf }, { buildConfig }] = await Promise.all([
    import('yaml'),
    import('./schema.ts'),
    import('./config-faults.ts'),
    import('./build-config.ts'),
  ]);
  const lines = new yaml.LineCounter();
  const document = parseYaml(yaml, text, file, lines);
  const value = plainValue(document, file);
  if (hasReservedKey(value))
    throw new AppError('config', `${file}: “__proto__” can’t be a key.`, { mend: 'Give it another name.' });
  const place = (path: readonly (string | number)[], isKey: boolean) =>
    lines.linePos(offsetOf(yaml, document, path, isKey));
  const result = checkConfig(value ?? {});
  if (!result.success) {
    const faults = faultsOf(result.error.issues, CONFIG_SCHEMA);
    throw faulty(
      file,
      faults.map((fault) => ({ ...place(fault.path, fault.isKey), says: sentence(fault) })),
    );
  }
  return buildConfig(result.data, file, (path) => place(path, true));
}

interface PlacedFault {
  line: number;
  col: number;
  says: string;
}

function parseYaml(yaml: typeof import('yaml'), text: string, file: string, lines: LineCounter): Document.Parsed {
  let document: Document.Parsed;
  try {
    document = yaml.parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      uniqueKeys: true,
      stringKeys: true,
    });
  } catch (cause) {
    throw tooDeep(file, cause);
  }
  const problems = [...document.errors, ...document.warnings];
  if (problems.length > 0)
    throw faulty(
      file,
      problems.map(({ pos, message }) => ({
        ...lines.linePos(pos[0]),
        says: `${neutralLine(message.slice(0, 200))}.`,
      })),
    );
  return document;
}

/** The document as plain values. Nesting, aliases that multiply and an alias to itself all end here. */
function plainValue(document: Document.Parsed, file: string): unknown {
  try {
    return withoutNulls(document.toJS({ maxAliasCount: MAX_ALIASES }));
  } catch (cause) {
    throw tooDeep(file, cause);
  }
}

function tooDeep(file: string, cause: unknown): AppError {
  return new AppError('config', `${file} can’t be read: it nests too deeply, or repeats its anchors too often.`, {
    mend: `Write the values out instead of repeating anchors (at most ${MAX_ALIASES} aliases).`,
    cause,
  });
}

/** A key without a value counts as absent, so that `scan:` with all its keys commented out is no fault. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== null)
      .map(([key, item]) => [key, withoutNulls(item)]),
  );
}

/** The schema library passes over this key, and nothing that is written may be left out silently. */
function hasReservedKey(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.hasOwn(value, '__proto__') || Object.values(value).some(hasReservedKey);
}

/** Offset of a path's key or value; of the nearest thing above it where the path isn't in the file (a missing key). */
function offsetOf(
  yaml: typeof import('yaml'),
  document: Document.Parsed,
  path: readonly (string | number)[],
  isKey: boolean,
): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const [i, part] of path.entries()) {
    if (yaml.isAlias(node)) node = node.resolve(document);
    if (yaml.isMap(node)) {
      const pair = node.items.find((item) => yaml.isScalar(item.key) && String(item.key.value) === String(part));
      if (!pair) break;
      const wantsKey = isKey && i === path.length - 1;
      offset = startOf(yaml, wantsKey || pair.value === null ? pair.key : pair.value) ?? offset;
      node = pair.value;
    } else if (yaml.isSeq(node)) {
      node = node.items[Number(part)];
      offset = startOf(yaml, node) ?? offset;
    } else break;
  }
  return offset;
}

function startOf(yaml: typeof import('yaml'), node: unknown): number | null {
  return yaml.isNode(node) && node.range ? node.range[0] : null;
}

function sentence({ path, isKey, says }: ConfigFault): string {
  if (isKey) return path.length > 1 ? `in ${dotted(path.slice(0, -1))}: ${says}` : says;
  return path.length === 0 ? `the file ${says}` : `${dotted(path)} ${says}`;
}

function dotted(path: readonly (string | number)[]): string {
  const text = path.map((part) => (typeof part === 'number' ? `[${part + 1}]` : `.${part}`)).join('');
  return neutralLine(text.slice(1, 120));
}

function faulty(file: string, faults: readonly PlacedFault[]): AppError {
  const told = [...faults]
    .sort((a, b) => a.line - b.line || a.col - b.col)
    .slice(0, MAX_FAULTS_TOLD)
    .map(({ line, col, says }) => `${file}:${line}:${col}: ${says}`);
  const more = faults.length > told.length ? [`and ${faults.length - told.length} more`] : [];
  return new AppError('config', [...told, ...more].join('\n'), {
    mend: `Mend ${faults.length === 1 ? 'this line' : 'these lines'}, then check with: sealant doctor. Editors complete the keys by schema/sealant.schema.json.`,
  });
}
