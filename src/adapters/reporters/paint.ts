/** Colour functions that leave a text alone where colours are off. */
export type Paint = Readonly<Record<keyof typeof STYLES, (text: string) => string>>;

/** Codes that begin and end a style (ECMA-48, 8.3.117). */
const STYLES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;

/**
 * Six styles need no library: those there are ask the terminal when they are loaded, which costs a scan a millisecond.
 * @param color whether escape sequences may be used
 */
export function paintFor(color: boolean): Paint {
  return Object.fromEntries(
    Object.entries(STYLES).map(([name, [begin, end]]) => [name, color ? styled(begin, end) : plain]),
  ) as unknown as Paint;
}

function plain(text: string): string {
  return text;
}

/** The style begins anew where a text inside it has ended one of its kind. */
function styled(begin: number, end: number): (text: string) => string {
  const [open, close] = [`\u001b[${begin}m`, `\u001b[${end}m`];
  return (text) => open + text.replaceAll(close, close + open) + close;
}
