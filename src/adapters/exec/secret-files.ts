/**
 * The text of a .env file. Values of plain characters stand bare; others in single quotes, which every reader takes
 * literally and over several lines; only those that hold a single quote in double quotes, escaped.
 */
export function formatDotenv(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${quoted(value)}\n`)
    .join('');
}

/** The text of a JSON file: one object of strings. */
export function formatJson(values: Readonly<Record<string, string>>): string {
  return `${JSON.stringify(values, null, 2)}\n`;
}

function quoted(value: string): string {
  if (/^[\w./:@%+,-]+$/.test(value)) return value;
  if (!value.includes("'")) return `'${value}'`;
  return `"${value
    .replace(/[\\"$`]/g, '\\$&')
    .replaceAll('\r', '\\r')
    .replaceAll('\n', '\\n')}"`;
}
