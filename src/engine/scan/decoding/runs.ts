/** Shortest run that is looked at: what is hidden in fewer characters is no longer than a short word. */
export const MIN_RUN = 24;

/** Characters of base64 (both alphabets) and hex, and of `\xXX`, `\uXXXX`, `%XX` and `&#XX;`. */
export const RUN_BYTES = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number(/[A-Za-z0-9+/\-_\\%&#;]/.test(String.fromCharCode(byte))),
);

/**
 * Calls `visit(start, end)` for every stretch of `MIN_RUN` bytes or more in which encoded text may stand. Looks at about
 * one byte in six of ordinary text: where one does not belong to a run, the next `MIN_RUN` bytes can't all. Stops where
 * `visit` says no.
 */
export function findRuns(bytes: Uint8Array, length: number, visit: (start: number, end: number) => boolean): boolean {
  let low = 0;
  let at = MIN_RUN - 1;
  while (at < length) {
    let back = at;
    while (back >= low && RUN_BYTES[bytes[back]!] === 1) back--;
    if (at - back < MIN_RUN) {
      at = back + MIN_RUN;
      continue;
    }
    let end = at + 1;
    while (end < length && RUN_BYTES[bytes[end]!] === 1) end++;
    if (!visit(back + 1, end)) return false;
    low = end;
    at = end + MIN_RUN;
  }
  return true;
}
