/** A base64 piece shorter than this would hide unrelated text. */
const SHORTEST_CORE = 8;
/** Columns at which tools wrap base64: 64 (PEM, openssl) and 76 (MIME, coreutils). */
const WRAPS = [76, 64] as const;

/**
 * Base64 texts by which a value shows in a log, wherever it stands in the encoded data.
 *
 * Base64 encodes 3 bytes in 4 characters, so a value has three encodings, one for each position modulo 3. Of each only
 * the characters are taken that depend on the value alone (its core): the first and last are shared with what stands
 * before and after it (`user:` or a line feed). Cores also stand in the padded, unpadded and line-fed forms.
 */
export function base64Forms(bytes: Buffer): string[] {
  const cores = [0, 1, 2].map((offset) => base64Core(bytes, offset)).filter((core) => core.length >= SHORTEST_CORE);
  // The lines of the wrapped text hide the whole text too, since adjacent hits merge.
  const whole = wrap(cores[0] ?? '', WRAPS[0], SHORTEST_CORE).join('') === cores[0] ? cores.slice(1) : cores;
  const twice = base64Core(Buffer.from(cores[0] ?? '', 'latin1'), 0);
  // The padded text, too: its last character holds up to 4 bits of the value that no core has.
  return [...whole, bytes.toString('base64'), ...cores.map(urlSafe), ...(twice.length >= SHORTEST_CORE ? [twice] : [])];
}

/** The lines of a long value's base64 text, as wrapped at 64 and at 76 columns; a log is masked line by line. */
export function wrappedBase64Forms(bytes: Buffer): string[] {
  return WRAPS.flatMap((columns) => wrap(base64Core(bytes, 0), columns, SHORTEST_CORE));
}

/** `text` cut every `columns` characters; nothing when it fits on one line. A last line under `shortest` is left out. */
export function wrap(text: string, columns: number, shortest: number): string[] {
  if (text.length <= columns) return [];
  const lines: string[] = [];
  for (let i = 0; i < text.length; i += columns) lines.push(text.slice(i, i + columns));
  return lines.filter((line) => line.length >= shortest);
}

/** The base64 characters that depend on nothing but `bytes`, when `offset` (mod 3) bytes stand before them. */
function base64Core(bytes: Buffer, offset: number): string {
  const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
  return text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
}

function urlSafe(text: string): string {
  return text.replaceAll('+', '-').replaceAll('/', '_');
}
