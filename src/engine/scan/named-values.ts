/**
 * Values that stand apart from their names, where no pattern sees both: in a Kubernetes Secret, encoded; in a table,
 * under the head of their column; in a file that is named after what it holds, alone; in a list that is joined, in parts.
 */
import { joinedList, mayJoinList } from './named/joined-list.ts';
import { kubernetesValues } from './named/kubernetes.ts';
import type { NamedValue } from './named/named-value.ts';
import { secretFile } from './named/secret-file.ts';
import { tableValues } from './named/tables.ts';
import type { Match } from './rules/rule.ts';
import type { UnitText } from './unit-text.ts';

/** Of one text, at most. */
export const MAX_VALUES = 100_000;
/** What is longer, or of several lines, is a text of its own, and no password. */
const MAX_LENGTH = 300;

/** What a text holds, and why it was not looked at to its end, or `null`. */
export interface NamedValues {
  values: readonly NamedValue[];
  cut: 'timeout' | 'too-many' | null;
}

/**
 * The values of a text that stand apart from their names. Files of most names are looked at for lists only.
 * @param lists offsets of `LIST_MARKER`
 * @param goOn whether there is time for another list, each of which takes a regex
 */
export function namedValues(
  unit: UnitText,
  lists: readonly number[] = [],
  goOn: () => boolean = () => true,
): NamedValues {
  const { path, bytes, length } = unit;
  const read = readerOf(path, length);
  const all = read === null ? [] : read(Buffer.from(bytes.buffer, bytes.byteOffset, length), path);
  const { values: joined, cut } = listValues(unit, lists, goOn);
  const values = [...all, ...joined].filter(
    ({ value }) => value.length >= 3 && value.length <= MAX_LENGTH && !/[\x00-\x1f\x7f]/.test(value),
  );
  return { values: values.slice(0, MAX_VALUES), cut: cut ?? (values.length > MAX_VALUES ? 'too-many' : null) };
}

function listValues(unit: UnitText, lists: readonly number[], goOn: () => boolean): NamedValues {
  const values: NamedValue[] = [];
  for (const offset of lists) {
    if (!mayJoinList(unit.bytes, offset)) continue;
    if (!goOn()) return { values, cut: 'timeout' };
    const value = joinedList(unit, offset);
    if (value !== null) values.push(value);
  }
  return { values, cut: null };
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
