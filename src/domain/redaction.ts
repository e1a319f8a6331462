/** No more than this many characters of a value are ever shown, and only of its public prefix. */
const MAX_SHOWN = 12;

/**
 * A preview of a secret: its public prefix (as the provider documents it: `ghp_`, `AKIA`) and its length.
 *
 * @param value the secret
 * @param publicPrefix how many leading characters are the same for every token of this kind; 0 shows none.
 *   At most a third of the value and at most 12 characters are shown.
 */
export function redact(value: string, publicPrefix: number): string {
  const shown = Math.max(0, Math.min(publicPrefix, MAX_SHOWN, Math.floor(value.length / 3)));
  return `${value.slice(0, shown)}…(${value.length} characters)`;
}
