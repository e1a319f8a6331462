import { listOf, recordOf, textOf } from '../rest/rest-api.ts';

/**
 * The fields of an item of 1Password as a JSON object, by their labels; those of a section below the section's label. Two of one
 * label in one place have their ids for names, so that none stands for the other. Fields without a value are left out.
 * Source: developer.1password.com/docs/connect/api-reference (item object).
 */
export function itemFields(item: Readonly<Record<string, unknown>>): string {
  const sections = new Map(listOf(item['sections']).map((one) => [textOf(one['id']), textOf(one['label'])]));
  const places = new Map<string, { id: string; label: string; value: string }[]>([['', []]]);
  for (const field of listOf(item['fields'])) {
    const value = textOf(field['value']);
    if (value === '') continue;
    const section = textOf(recordOf(field['section'])['id']);
    const place = section === '' ? '' : sections.get(section) || section;
    const id = textOf(field['id']);
    const one = { id, label: textOf(field['label']) || id, value };
    places.set(place, [...(places.get(place) ?? []), one]);
  }
  const named = [...places].map(([place, fields]) => [place, byName(fields)] as const);
  const top = named.find(([place]) => place === '')![1];
  const below = named.filter(([place]) => place !== '');
  return JSON.stringify({ ...Object.fromEntries(below), ...top });
}

function byName(fields: readonly { id: string; label: string; value: string }[]): Record<string, string> {
  const count = (label: string): number => fields.filter((field) => field.label === label).length;
  return Object.fromEntries(fields.map(({ id, label, value }) => [count(label) > 1 ? id : label, value]));
}
