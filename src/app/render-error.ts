import { AppError } from '../domain/app-error.ts';
import { neutralText } from '../domain/neutral-text.ts';

/**
 * An error as people read it: what is so, what to do, and (with `debug`) the causes with their stacks.
 * Foreign causes are shown by message only, since a library's stack or inspected fields may hold what it was given.
 */
export function renderError(error: unknown, options: { color: boolean; debug: boolean }): string {
  const paint = (code: number, text: string) => (options.color ? `\u001b[${code}m${text}\u001b[0m` : text);
  if (error instanceof AppError) {
    const lines = [
      `${paint(31, 'error:')} ${neutralText(error.message)}`,
      `${paint(36, ' mend:')} ${neutralText(error.mend)}`,
    ];
    if (options.debug) lines.push(...causesOf(error).map((line) => paint(90, line)));
    return `${lines.join('\n')}\n`;
  }
  const name = error instanceof Error ? error.name : typeof error;
  const lines = [
    `${paint(31, 'error:')} Sealant met a fault of its own (${name}).`,
    `${paint(36, ' mend:')} Run it again with --debug and report what it prints; it holds no secret's value.`,
  ];
  // The message of an unforeseen error could quote what was being scanned, so only its kind and place are told.
  if (options.debug && error instanceof Error) lines.push(...placesOf(error).map((line) => paint(90, line)));
  return `${lines.join('\n')}\n`;
}

function causesOf(error: AppError): string[] {
  const lines: string[] = [];
  let cause: unknown = error.cause;
  for (let depth = 0; cause !== undefined && depth < 5; depth++) {
    const own = cause instanceof AppError ? cause.message : null;
    const code = typeof cause === 'object' && cause !== null && 'code' in cause ? ` ${String(cause.code)}` : '';
    const name = cause instanceof Error ? cause.name : typeof cause;
    lines.push(neutralText(`cause: ${own ?? `${name}${code}`}`));
    cause = cause instanceof Error ? cause.cause : undefined;
  }
  return [...lines, ...placesOf(error)];
}

/** Stack frames without the message line. */
function placesOf(error: Error): string[] {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12);
}
