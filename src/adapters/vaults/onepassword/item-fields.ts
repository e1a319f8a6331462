import { listOf, recordOf, textOf } from '../rest/rest-api.ts';

interface ItemField {
  id: string;
  label: string;
  value: string;
}

/**
 * The fields of an item of 1Password as a JSON object, by their labels; those of a section below the section's label. Where one
 * label in one place is that of several, or of a field and a section, ids are the names, so that none stands for the other. Fields
 * without a value are left out.
 * Source: developer.1password.com/docs/connect/api-reference (item object).
 */
export function itemFields(item: Readonly<Record<string, unknown>>): string {
  const labels = new Map(listOf(item['sections']).map((one) => [textOf(one['id']), textOf(one['label'])]));
  const top: ItemField[] = [];
  const sections = new Map<string, ItemField[]>();
  for (const field of listOf(item['fields'])) {
    const value = textOf(field['value']);
    if (value === '') continue;
    const id = textOf(field['id']);
    const section = textOf(recordOf(field['section'])['id']);
    const place = section === '' ? top : (sections.get(section) ?? []);
    place.push({ id, label: textOf(field['label']) || id, value });
    if (section !== '') sections.set(section, place);
  }
  const ofTop = byName(top);
  const named = [...sections].map(([id, fields]) => ({ id, label: labels.get(id) || id, value: byName(fields) }));
  const taken = new Set(ofTop.map(([name]) => name));
  const ofSections = byName(named).map(([name, fields], i) => [taken.has(name) ? named[i]!.id : name, fields] as const);
  const members = [...ofSections.map(([name, fields]) => [name, Object.fromEntries(fields)] as const), ...ofTop];
  return JSON.stringify(Object.fromEntries<unknown>(members));
}

/** Labels as names; ids for those that are not the only ones of their label. */
function byName<Value>(all: readonly { id: string; label: string; value: Value }[]): [string, Value][] {
  const counts = new Map<string, number>();
  for (const { label } of all) counts.set(label, (counts.get(label) ?? 0) + 1);
  return all.map(({ id, label, value }) => [counts.get(label)! > 1 ? id : label, value]);
}
