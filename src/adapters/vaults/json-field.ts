import { AppError } from '../../domain/app-error.ts';
import { nearestName } from '../../domain/nearest-name.ts';
import { neutralLine } from '../../domain/neutral-text.ts';
import { ALL_FIELDS } from '../../domain/reference.ts';
import { withNumbersAsTexts } from '../../engine/inject/entry-fields.ts';

const SHOWN_NAMES = 20;

/**
 * One field of a secret that is a JSON document: by name, or by JSON pointer (RFC 6901) when it starts with a slash. A
 * text is given as it is, a number as it stands, anything else as JSON. All fields are the document itself.
 *
 * @param shown the reference without its field, for messages
 * @returns `null` where it has no such field but `optional` says that this is fine
 * @throws AppError `vault` where there is no such field, with the names of those there are; never with a value
 */
export function jsonField(text: string, field: string, optional: boolean, shown: string): string | null {
  const document = parseDocument(text);
  if (document === null)
    throw new AppError(
      'vault',
      `${shown}: the value is not a JSON object, so it has no field “${neutralLine(field)}”.`,
      {
        mend: `Leave out “#${neutralLine(field)}” to take the whole value, or store a JSON object.`,
      },
    );
  if (field === ALL_FIELDS) return text;
  const value = fieldOf(document, field);
  if (typeof value === 'number') return String(fieldOf(parseDocument(withNumbersAsTexts(text)) ?? {}, field));
  if (value !== undefined && value !== null) return typeof value === 'string' ? value : JSON.stringify(value);
  if (optional) return null;
  const names = Object.keys(document);
  const near = nearestName(field, names);
  const hint = near === null ? '' : ` Did you mean “${neutralLine(near)}”?`;
  throw new AppError('vault', `${shown}: the value has no field “${neutralLine(field)}”.`, {
    mend: names.length === 0 ? 'It is an empty object.' : `Its fields are: ${shownNames(names)}.${hint}`,
  });
}

function parseDocument(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** A field by name, or by JSON pointer when it starts with a slash; `undefined` where there is none. */
export function fieldOf(fields: Readonly<Record<string, unknown>>, field: string): unknown {
  if (Object.hasOwn(fields, field)) return fields[field];
  if (!field.startsWith('/')) return undefined;
  return pointerSteps(field).reduce<unknown>(
    (node, step) =>
      typeof node === 'object' && node !== null && Object.hasOwn(node, step)
        ? (node as Record<string, unknown>)[step]
        : undefined,
    fields,
  );
}

/** The names along a JSON pointer. Source: RFC 6901, 3 and 4. */
export function pointerSteps(pointer: string): string[] {
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function shownNames(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN_NAMES).map((name) => neutralLine(name.slice(0, 80)));
  return names.length > shown.length
    ? `${shown.join(', ')}, and ${names.length - shown.length} more`
    : shown.join(', ');
}
