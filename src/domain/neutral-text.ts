/**
 * Makes text that came from outside (scanned code, a file name, a vault's answer) safe for a log or a terminal:
 * workflow commands (`::…`, `##[…`), carriage returns, ANSI escapes, other control characters and bidirectional
 * overrides lose their power but stay visible.
 *
 * Sources: the runner's ActionCommand.TryParseV2 / TryParse (commands start a line after any white space, `##[` stands anywhere),
 * Unicode TR 9 §2 (explicit directional formatting).
 */
export function neutralText(text: string): string {
  return guardCommands(
    text.replace(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g,
      visible,
    ),
  );
}

/**
 * The part of `neutralText` that depends on neighbours: for a text put together, or wrapped into lines, from pieces that
 * were neutralised one by one. Leaves escape sequences alone.
 */
export function guardCommands(text: string): string {
  return text.replace(/(^|\n)([^\S\n]*):(?=:)/g, '$1$2:\u200b').replace(/##(?=\[)/g, '##\u200b');
}

/** As `neutralText`, on one line: line breaks become visible too. */
export function neutralLine(text: string): string {
  return neutralText(text.replace(/\r?\n|\t/g, (c) => (c === '\t' ? ' ' : '⏎')));
}

/** As `neutralText`, for a text of ours of several lines (a remedy with YAML): each line by itself. */
export function neutralLines(text: string): string {
  return text.split(/\r?\n/).map(neutralLine).join('\n');
}

function visible(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
