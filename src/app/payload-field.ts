/** A field of an event's payload, of which nothing is sure; `null` where it is absent or `null`. */
export function payloadField(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return null;
  return (value as Record<string, unknown>)[key] ?? null;
}
