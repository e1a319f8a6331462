import { parseJsonObject } from '../../domain/json-object.ts';
import { ALL_FIELDS } from '../../domain/reference.ts';
import { Secret } from '../../domain/secret.ts';
import { jsonField, pointerSteps } from '../vaults/json-field.ts';

/**
 * The value that a reference's field means in a whole secret: itself without a field, else a field of the JSON object.
 * @returns `null` where there is no such field, or it is no text
 */
export function fieldOf(document: Secret, field: string | null): Secret | null {
  if (field === null) return document;
  const text = document.reveal();
  const place = placeOf(text, field);
  if (place === null || text[place.start] !== '"') return null;
  const value = jsonField(text, field, true, document.label);
  return value === null ? null : new Secret(value, `${document.label}#${field}`);
}

/**
 * The whole secret with another value for a field. All else stays as it is, byte for byte: numbers that JavaScript can't
 * hold, the order of fields, white space.
 * @returns `null` where there is no such field, or it is no text
 */
export function withField(document: Secret, field: string | null, value: Secret): Secret | null {
  if (field === null) return value;
  const text = document.reveal();
  const place = placeOf(text, field);
  if (place === null || text[place.start] !== '"') return null;
  const changed = `${text.slice(0, place.start)}${JSON.stringify(value.reveal())}${text.slice(place.end)}`;
  return new Secret(changed, document.label);
}

/** Names of the fields of a JSON object that are texts, or `null` for what is no JSON object. */
export function textFieldsOf(document: Secret): string[] | null {
  const object = parseJsonObject(document.reveal());
  return object === null
    ? null
    : Object.keys(object).filter((name) => typeof object[name] === 'string' && name !== ALL_FIELDS);
}

interface Place {
  start: number;
  end: number;
}

/** Where the value of a field stands: by name, or by JSON pointer (RFC 6901) where no field has that name. */
function placeOf(text: string, field: string): Place | null {
  const object = parseJsonObject(text);
  // All fields are none.
  if (object === null || field === ALL_FIELDS) return null;
  const whole = { start: text.indexOf('{'), end: text.length };
  if (Object.hasOwn(object, field)) return memberOf(text, whole, field);
  if (!field.startsWith('/')) return null;
  return pointerSteps(field).reduce<Place | null>(
    (place, step) => (place === null ? null : memberOf(text, place, step)),
    whole,
  );
}

/** The value of a member of the object or array that starts at a place. Of members with one name the last counts, as in JSON.parse. */
function memberOf(text: string, { start }: Place, name: string): Place | null {
  const isObject = text[start] === '{';
  if (!isObject && text[start] !== '[') return null;
  let found: Place | null = null;
  let at = behindSpace(text, start + 1);
  for (let index = 0; at < text.length && !']}'.includes(text[at]!); index++) {
    let key = String(index);
    if (isObject) {
      const end = behindValue(text, at);
      key = JSON.parse(text.slice(at, end)) as string;
      at = behindSpace(text, behindSpace(text, end) + 1);
    }
    const end = behindValue(text, at);
    if (key === name) found = { start: at, end };
    at = behindSpace(text, end);
    if (text[at] === ',') at = behindSpace(text, at + 1);
  }
  return found;
}

function behindSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\n\r'.includes(text[at]!)) at++;
  return at;
}

/** Behind the value that starts here, in a text that JSON.parse has taken. */
function behindValue(text: string, start: number): number {
  if (text[start] === '"') return behindString(text, start);
  let at = start;
  for (let depth = 0; at < text.length; ) {
    const character = text[at]!;
    if (character === '"') {
      at = behindString(text, at);
      continue;
    }
    if ('{['.includes(character)) depth++;
    if (']}'.includes(character) && --depth <= 0) return depth < 0 ? at : at + 1;
    if (depth === 0 && (character === ',' || ' \t\n\r'.includes(character))) return at;
    at++;
  }
  return at;
}

function behindString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}
