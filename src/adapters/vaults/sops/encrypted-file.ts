import type { Node } from 'yaml';
import { AppError } from '../../../domain/app-error.ts';

/** A value of a file: what stands there, and the text that sops' checksum counts for it. */
export interface Leaf {
  kind: 'leaf';
  /** As JSON: a text in quotes, a number as it stands. */
  json: string;
  /** `null` for what doesn't count. */
  counted: string | null;
}
export type Tree =
  | Leaf
  | { kind: 'list'; items: readonly Tree[] }
  | { kind: 'map'; entries: readonly (readonly [string, Tree])[] };

/** A file that sops encrypted, read but not decrypted. */
export interface EncryptedFile {
  content: Tree;
  metadata: Metadata;
}

/** The `sops` part of a file. Source: github.com/getsops/sops (README, “Encryption Protocol” and “Message Authentication Code”). */
export interface Metadata {
  /** The data key, for each age recipient: armored. */
  age: readonly { recipient: string; enc: string }[];
  /** Other ways in, by which this can't open it: `kms`, `pgp`, … */
  others: readonly string[];
  /** Whether the data key is shared out among groups of keys. */
  isShared: boolean;
  mac: string;
  lastModified: string;
  /** Whether the checksum counts encrypted values only. */
  macOnlyEncrypted: boolean;
}

export type FileFormat = 'yaml' | 'json' | 'dotenv';
const OTHERS = ['kms', 'gcp_kms', 'azure_kv', 'hc_vault', 'hckms', 'pgp'];

/** By the end of a file's name; `null` for another. */
export function formatOf(path: string): FileFormat | null {
  if (/\.ya?ml$/i.test(path)) return 'yaml';
  if (/\.json$/i.test(path)) return 'json';
  return /(^|[./])env(\.[\w-]+)?$/i.test(path) ? 'dotenv' : null;
}

/**
 * @param shown the reference, for messages
 * @throws AppError `vault` for what sops did not write
 */
export async function readEncryptedFile(text: string, format: FileFormat, shown: string): Promise<EncryptedFile> {
  const whole = format === 'dotenv' ? parseDotenv(text, shown) : await parseYaml(text, shown);
  if (whole.kind !== 'map') throw notEncrypted(shown);
  const isMetadata = ([key]: readonly [string, Tree]): boolean =>
    format === 'dotenv' ? key.startsWith('sops_') : key === 'sops';
  const kept = whole.entries.filter(isMetadata);
  const metadata = format === 'dotenv' ? flatMetadata(kept) : nestedMetadata(kept[0]?.[1]);
  if (metadata === null) throw notEncrypted(shown);
  return { content: { kind: 'map', entries: whole.entries.filter((entry) => !isMetadata(entry)) }, metadata };
}

/** YAML, of which JSON is a part; by its nodes, since the order of keys counts and numbers must stay as they stand. */
async function parseYaml(text: string, shown: string): Promise<Tree> {
  const { isMap, isScalar, isSeq, parseAllDocuments } = await import('yaml');
  const documents = parseAllDocuments(text, { intAsBigInt: true, logLevel: 'silent' });
  const [document, second] = 'empty' in documents ? [] : documents;
  if (document === undefined || document.errors.length > 0) throw unreadable(shown, 'it is neither YAML nor JSON');
  if (second !== undefined) throw unreadable(shown, 'it holds several YAML documents');
  const treeOf = (node: Node | null): Tree => {
    if (isMap<Node, Node | null>(node))
      return { kind: 'map', entries: node.items.map(({ key, value }) => [nameOf(key), treeOf(value)] as const) };
    if (isSeq<Node>(node)) return { kind: 'list', items: node.items.map(treeOf) };
    if (node === null) return leafOf(null, '');
    if (isScalar(node)) return leafOf(node.value, node.source ?? '');
    throw unreadable(shown, 'it holds YAML aliases');
  };
  const nameOf = (key: Node): string => {
    if (isScalar(key)) return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
    throw unreadable(shown, 'a key of it is no text');
  };
  return treeOf(document.contents);
}

/** One `NAME=VALUE` a line, line breaks of a value as `\n`. */
function parseDotenv(text: string, shown: string): Tree {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const entries = lines.map((line) => {
    const equals = line.indexOf('=');
    if (equals <= 0) throw unreadable(shown, 'a line of it is not NAME=VALUE');
    const value = line.slice(equals + 1).replaceAll('\\n', '\n');
    return [line.slice(0, equals), leafOf(value, value)] as const;
  });
  return { kind: 'map', entries };
}

/** @param source how it stands in the file */
function leafOf(value: unknown, source: string): Leaf {
  if (value === null || value === undefined) return { kind: 'leaf', json: 'null', counted: null };
  if (typeof value === 'boolean') return { kind: 'leaf', json: String(value), counted: value ? 'True' : 'False' };
  if (typeof value === 'bigint') return { kind: 'leaf', json: String(value), counted: String(value) };
  if (typeof value === 'number')
    return Number.isFinite(value) ? { kind: 'leaf', json: String(value), counted: decimalOf(value) } : textLeaf(source);
  return textLeaf(String(value));
}

export function textLeaf(text: string): Leaf {
  return { kind: 'leaf', json: JSON.stringify(text), counted: text };
}

/** A number without an exponent, in the fewest digits that tell it. */
function decimalOf(value: number): string {
  const [, sign = '', whole = '', part = '', exponent = ''] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(`${value}`) ?? [];
  const shift = Number(exponent || 0);
  if (shift === 0) return String(value);
  if (shift > 0)
    return `${sign}${whole}${part.padEnd(shift, '0').slice(0, shift)}${part.length > shift ? `.${part.slice(shift)}` : ''}`;
  return `${sign}0.${'0'.repeat(-shift - 1)}${whole}${part}`;
}

function nestedMetadata(tree: Tree | undefined): Metadata | null {
  const text = (node: Tree | undefined): string =>
    node?.kind === 'leaf' && node.json !== 'null' ? String(JSON.parse(node.json)) : '';
  const member = (node: Tree | undefined, name: string): Tree | undefined =>
    node?.kind === 'map' ? node.entries.find(([key]) => key === name)?.[1] : undefined;
  const items = (name: string): readonly Tree[] => {
    const node = member(tree, name);
    return node?.kind === 'list' ? node.items : [];
  };
  if (tree?.kind !== 'map') return null;
  return {
    age: items('age').map((one) => ({ recipient: text(member(one, 'recipient')), enc: text(member(one, 'enc')) })),
    others: OTHERS.filter((name) => items(name).length > 0),
    isShared: items('key_groups').length > 1,
    mac: text(member(tree, 'mac')),
    lastModified: text(member(tree, 'lastmodified')),
    macOnlyEncrypted: text(member(tree, 'mac_only_encrypted')) === 'true',
  };
}

/** Lists and maps of metadata stand in the names: `sops_age__list_0__map_enc`. */
function flatMetadata(entries: readonly (readonly [string, Tree])[]): Metadata | null {
  const texts = new Map(
    entries.map(([name, leaf]) => [name.slice('sops_'.length), leaf.kind === 'leaf' ? leaf.counted : '']),
  );
  if (texts.size === 0) return null;
  const ages = [...texts.keys()].flatMap((name) => /^age__list_(\d+)__map_enc$/.exec(name)?.[1] ?? []);
  const names = [...texts.keys()];
  return {
    age: ages.map((i) => ({
      recipient: texts.get(`age__list_${i}__map_recipient`) ?? '',
      enc: texts.get(`age__list_${i}__map_enc`) ?? '',
    })),
    others: OTHERS.filter((other) => names.some((name) => name.startsWith(`${other}__list_`))),
    isShared: names.some((name) => name.startsWith('key_groups__list_1__')),
    mac: texts.get('mac') ?? '',
    lastModified: texts.get('lastmodified') ?? '',
    macOnlyEncrypted: texts.get('mac_only_encrypted') === 'true',
  };
}

function notEncrypted(shown: string): AppError {
  return new AppError('vault', `${shown} is not encrypted by sops.`, {
    mend: 'Encrypt it (sops encrypt --in-place FILE), and rotate what stood there in clear.',
  });
}

function unreadable(shown: string, why: string): AppError {
  return new AppError('vault', `${shown} can't be read: ${why}.`, {
    mend: 'Give a file that sops wrote, of the format its name says: .yaml, .json or .env.',
  });
}
