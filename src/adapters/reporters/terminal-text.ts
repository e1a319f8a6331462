/**
 * How many terminal columns a text takes: 2 for East Asian wide and emoji, 0 for combining marks and zero-width.
 * Source: Unicode TR 11 (blocks, not every character). Escape sequences are not expected.
 */
export function displayWidth(text: string): number {
  if (/^[\u0020-\u007e]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

const ZERO_WIDTH = /^(?:\p{Mn}|\p{Me}|[\u200b-\u200d])$/u;

function characterWidth(character: string): number {
  const code = character.codePointAt(0)!;
  if (code < 0x300) return 1;
  if (ZERO_WIDTH.test(character)) return 0;
  const wide =
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf && code !== 0x303f) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd);
  return wide ? 2 : 1;
}

/** The longest beginning that fits `columns`, with `…` where something was cut. */
export function cutEnd(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let kept = '';
  let width = 0;
  for (const character of text) {
    width += characterWidth(character);
    if (width > columns - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

/** The longest end that fits `columns`, with `…` where something was cut. */
export function cutStart(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  const characters = [...text];
  let from = characters.length;
  let width = 0;
  while (from > 0) {
    width += characterWidth(characters[from - 1]!);
    if (width > columns - 1) break;
    from--;
  }
  return `…${characters.slice(from).join('')}`;
}

/** Breaks a text at spaces into lines of at most `columns`; a longer word keeps a line of its own, whole. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const word of text.split(' ')) {
    const wordWidth = displayWidth(word);
    if (line !== '' && width + 1 + wordWidth > columns) {
      lines.push(line);
      line = word;
      width = wordWidth;
    } else {
      width += (line === '' ? 0 : 1) + wordWidth;
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  lines.push(line);
  return lines.map((done) => done.trimEnd());
}

type Style = (text: string) => string;

/**
 * A text of one or more lines behind a label, wrapped to `columns`; later lines are indented as far.
 * @param indent columns that the label and the two spaces before it take
 */
export function labelled(
  label: string,
  text: string,
  indent: number,
  columns: number,
  labelStyle: Style,
  textStyle: Style = (plain) => plain,
): string[] {
  // Lines that are indented by themselves are code: they stay as they are.
  const lines = text.split('\n').flatMap((line) => (line.startsWith(' ') ? [line] : wrap(line, columns - indent)));
  return lines.map((line, i) =>
    `  ${labelStyle((i === 0 ? label : '').padEnd(indent - 2))}${textStyle(line)}`.trimEnd(),
  );
}
