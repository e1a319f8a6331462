import { parseJsonObject } from '../../domain/json-object.ts';

/**
 * The fields of a secret that is a JSON object, as each is handed to a job: a text as it is, a number as it stands, anything
 * else as JSON. Without those that are `null`, which count as absent.
 * @returns `null` for what is no JSON object
 */
export function fieldsOf(json: string): ReadonlyMap<string, string> | null {
  const document = parseJsonObject(json);
  if (document === null) return null;
  const numbers = parseJsonObject(withNumbersAsTexts(json)) ?? {};
  const texts = Object.entries(document).flatMap(([name, value]): [string, string][] => {
    if (value === null || value === undefined) return [];
    if (typeof value === 'string') return [[name, value]];
    return [[name, typeof value === 'number' ? String(numbers[name]) : JSON.stringify(value)]];
  });
  return new Map(texts);
}

/** Names of the fields of a JSON object; none for anything else. */
export function fieldNamesOf(json: string): string[] {
  return Object.keys(parseJsonObject(json) ?? {});
}

/** So that ids of more than 15 digits are given as they stand: JavaScript’s numbers would round them. */
export function withNumbersAsTexts(json: string): string {
  return json.replace(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g, (token) => (token.startsWith('"') ? token : `"${token}"`));
}
