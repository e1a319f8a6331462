import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import AjvDraft04 from 'ajv-draft-04';
import type { ReporterId } from '../../../src/adapters/reporters/index.ts';
import { checkMarkup } from './well-formed.ts';

const require = createRequire(import.meta.url);

/** A parser per format. Typed by the registry: a reporter without one does not compile. */
export const PARSERS: Record<ReporterId, (text: string) => void> = {
  pretty: (text) => {
    for (const line of text.split('\n')) if (/[ \t]$/.test(line)) throw new Error(`trailing space: “${line}”`);
  },
  json: (text) => void JSON.parse(text),
  jsonl: (text) => {
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    if (lines.at(-1).type !== 'receipt') throw new Error('no receipt at the end');
  },
  sarif: checkSarif,
  csv: (text) => void parseCsv(text),
  junit: (text) => void checkMarkup(text),
  gitlab: checkGitlab,
  github: (text) => void parseCommands(text),
  html: (text) => void checkMarkup(text, ['meta']),
  summary: checkSummary,
};

let sarifSchema: ReturnType<AjvDraft04.default['compile']> | null = null;

/** By the OASIS schema (rtm.5), as @microsoft/jest-sarif ships it. */
function checkSarif(text: string): void {
  sarifSchema ??= new AjvDraft04.default({ strict: false, unicodeRegExp: false, validateFormats: false }).compile(
    JSON.parse(readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')),
  );
  if (!sarifSchema(JSON.parse(text))) throw new Error(JSON.stringify(sarifSchema.errors?.slice(0, 3)));
}

/** Records of RFC 4180. Throws for a stray quote, a short row or a record that doesn't end in CRLF. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let rest = text;
  while (rest !== '') {
    const row: string[] = [];
    for (;;) {
      const cell = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest);
      if (!cell) throw new Error(`not CSV at: ${rest.slice(0, 60)}`);
      row.push(cell[1]?.replaceAll('""', '"') ?? cell[2] ?? '');
      rest = rest.slice(cell[0].length);
      if (cell[3] === '\r\n') break;
    }
    if (rows[0] && row.length !== rows[0].length) throw new Error(`${row.length} cells: ${row.join('|')}`);
    rows.push(row);
  }
  return rows;
}

export interface Annotation {
  kind: string;
  properties: Record<string, string>;
  message: string;
}

/** What the runner would read (ActionCommand.TryParseV2). Throws for a line it would take for another command. */
export function parseCommands(text: string): Annotation[] {
  return text
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trimStart().startsWith('::'))
    .map((line) => {
      const parts = /^::(error|warning|notice) ([^:]*)::(.*)$/.exec(line);
      if (!parts) throw new Error(`another command: ${line.slice(0, 80)}`);
      const properties = Object.fromEntries(
        parts[2]!
          .split(',')
          .map((pair) => [pair.slice(0, pair.indexOf('=')), unescaped(pair.slice(pair.indexOf('=') + 1))]),
      );
      return { kind: parts[1]!, properties, message: unescaped(parts[3]!) };
    });
}

function unescaped(text: string): string {
  return text.replace(/%(0D|0A|3A|2C|25)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function checkSummary(text: string): void {
  if (Buffer.byteLength(text) > 1024 * 1024) throw new Error('over 1 MiB');
  const allowed = new Set(['details', 'summary', 'code', 'br', 'pre']);
  for (const [, name] of text.matchAll(/<\/?([a-z!?]*)/gi))
    if (!allowed.has(name!)) throw new Error(`markup from outside: <${name}`);
  const columns = { '|': 0 };
  for (const line of text.split('\n')) {
    const pipes = line.split('|').length - 1;
    if (!line.startsWith('|')) columns['|'] = 0;
    else if (columns['|'] === 0) columns['|'] = pipes;
    else if (columns['|'] !== pipes) throw new Error(`row of ${pipes} pipes in a table of ${columns['|']}`);
  }
}

/** The rules of GitLab's secret-detection-report-format.json 15.0.2 that our fields meet, restated. */
const gitlabSchema = new Ajv({ strict: false }).compile({
  type: 'object',
  required: ['scan', 'version', 'vulnerabilities'],
  properties: {
    version: { type: 'string', pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$' },
    scan: {
      type: 'object',
      required: ['analyzer', 'end_time', 'scanner', 'start_time', 'status', 'type'],
      properties: {
        start_time: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$' },
        end_time: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$' },
        status: { enum: ['success', 'failure'] },
        type: { const: 'secret_detection' },
        scanner: { type: 'object', required: ['id', 'name', 'version', 'vendor'] },
        analyzer: { type: 'object', required: ['id', 'name', 'version', 'vendor'] },
        messages: {
          type: 'array',
          items: {
            type: 'object',
            required: ['level', 'value'],
            properties: { level: { enum: ['info', 'warn', 'fatal'] }, value: { type: 'string', minLength: 1 } },
          },
        },
      },
    },
    vulnerabilities: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'identifiers', 'location'],
        not: { required: ['raw_source_code_extract'] },
        properties: {
          id: { type: 'string', minLength: 1 },
          name: { type: 'string', maxLength: 255 },
          description: { type: 'string', maxLength: 1048576 },
          severity: { enum: ['Info', 'Unknown', 'Low', 'Medium', 'High', 'Critical'] },
          solution: { type: 'string', maxLength: 7000 },
          identifiers: {
            type: 'array',
            minItems: 1,
            items: { type: 'object', required: ['type', 'name', 'value'], properties: { value: { minLength: 1 } } },
          },
          location: {
            type: 'object',
            required: ['commit'],
            properties: { commit: { type: 'object', required: ['sha'], properties: { sha: { minLength: 1 } } } },
          },
        },
      },
    },
  },
});

function checkGitlab(text: string): void {
  const report = JSON.parse(text);
  if (!gitlabSchema(report)) throw new Error(JSON.stringify(gitlabSchema.errors));
  const ids = report.vulnerabilities.map((v: { id: string }) => v.id);
  if (new Set(ids).size !== ids.length) throw new Error('two vulnerabilities with one id');
}
