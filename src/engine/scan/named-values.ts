/**
 * Values that stand apart from their names, where no pattern sees both: in a Kubernetes Secret, encoded; in a table,
 * under the head of their column; in a file that is named after what it holds, alone; in a list that is joined, in parts.
 */
import { joinedList, mayJoinList } from './named/joined-list.ts';
import { kubernetesValues } from './named/kubernetes.ts';
import { secretFile } from './named/secret-file.ts';
import { tableValues } from './named/tables.ts';
import type { Match } from './rules/rule.ts';
import type { UnitText } from './unit-text.ts';

/** One of them. Offsets are bytes of the text, the end is exclusive; texts are bytes, one character each. */
export interface NamedValue {
  name: string;
  /** The value itself, decoded where it stands encoded. */
  value: string;
  start: number;
  end: number;
  /** A sentence that says how it was read. */
  how: string;
}

/** Of one text, at most; and lists among them, each of which takes a regex. */
const MAX_VALUES = 100_000;
const MAX_LISTS = 2_000;
/** What is longer, or of several lines, is a text of its own, and no password. */
const MAX_LENGTH = 300;

/**
 * The values of a text that stand apart from their names. Files of most names are looked at for lists only.
 * @param lists offsets of `LIST_MARKER`
 */
export function namedValues(unit: UnitText, lists: readonly number[] = []): NamedValue[] {
  const { path, bytes, length } = unit;
  const read = readerOf(path, length);
  if (read === null && lists.length === 0) return [];
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, length);
  return [...(read?.(text, path) ?? []), ...listValues(unit, lists)]
    .filter(({ value }) => value.length >= 3 && value.length <= MAX_LENGTH && !/[\x00-\x1f\x7f]/.test(value))
    .slice(0, MAX_VALUES);
}

function listValues(unit: UnitText, lists: readonly number[]): NamedValue[] {
  return lists
    .filter((offset) => mayJoinList(unit.bytes, offset))
    .slice(0, MAX_LISTS)
    .flatMap((offset) => joinedList(unit, offset) ?? []);
}

type Reader = (text: Buffer, path: string) => NamedValue[];

function readerOf(path: string, length: number): Reader | null {
  if (/\.(?:ya?ml|json)(?:\.\w{1,8})?$/i.test(path)) return kubernetesValues;
  if (/\.(?:csv|tsv|md|markdown)$/i.test(path)) return tableValues;
  return length <= MAX_LENGTH ? secretFile : null;
}

/**
 * Assigns each value to its name, line by line, lets `look` judge that text, and tells what it finds at the places of
 * the values.
 */
export function judgeNamed(values: readonly NamedValue[], look: (bytes: Uint8Array) => readonly Match[]): Match[] {
  if (values.length === 0) return [];
  let text = '';
  const starts = values.map(({ name, value }) => {
    const quote = value.includes('"') ? "'" : '"';
    text += `${name}: ${quote}`;
    const at = text.length;
    text += `${value}${quote}\n`;
    return at;
  });
  let index = 0;
  return look(Buffer.from(text, 'latin1')).flatMap((match) => {
    // in order of the text, as the values are
    while (index + 1 < starts.length && starts[index + 1]! <= match.start) index++;
    const of = values[index]!;
    if (match.start < starts[index]! || match.end > starts[index]! + of.value.length) return [];
    return [{ ...match, start: of.start, end: of.end, reasons: [of.how, ...match.reasons] }];
  });
}
