/** Draws `docs/demo.svg`: the terminal after `sealant demo`, as text in an SVG. Run by hand when the demo changes. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const LINE_HEIGHT = 18;
const CHARACTER_WIDTH = 8.05;
const MAX_COLUMNS = 112;
const MARGIN = 20;
const COLORS: Readonly<Record<string, string>> = { 1: 'b', 2: 'd', 31: 'r', 32: 'g', 33: 'y', 36: 'c', 90: 'd' };
/** Lines of the demo that say the same again in other words; a picture has to be looked at in one go. */
const LEFT_OUT =
  /^\s*(?:Keep a copy|Wrote its key|Audit log:|skipped |range |proof |- (?:prepare|apply|test|promote|grace|retire|verify):)/;

const output = execFileSync(process.execPath, [resolve(ROOT, 'dist/cli.js'), 'demo', '--color', 'always'], {
  encoding: 'utf8',
});
const lines = output
  .trim()
  .split('\n')
  .filter((line) => !LEFT_OUT.test(plain(line)));

function plain(line: string): string {
  return line.replace(/\u001b\[[0-9;]*m/g, '');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** One line's coloured runs as `tspan`s. */
function spans(line: string): string {
  let style = '';
  let column = 0;
  let result = '';
  for (const part of line.split(/(\u001b\[[0-9;]*m)/)) {
    const code = /^\u001b\[(?<code>[0-9;]*)m$/.exec(part)?.groups?.['code'];
    if (code !== undefined) {
      style =
        code === '0' || code === '' || code === '39' || code === '22' ? '' : (COLORS[code.split(';').at(-1)!] ?? style);
      continue;
    }
    const room = MAX_COLUMNS - column;
    const text = part.length > room ? `${part.slice(0, Math.max(0, room - 1))}…` : part;
    if (room <= 0 || text === '') continue;
    column += part.length;
    result += style ? `<tspan class="${style}">${escapeXml(text)}</tspan>` : escapeXml(text);
  }
  return result;
}

const height = lines.length * LINE_HEIGHT + MARGIN * 2;
const width = Math.round(MAX_COLUMNS * CHARACTER_WIDTH + MARGIN * 2);
const rows = lines.map(
  (line, i) =>
    `<text xml:space="preserve" x="${MARGIN}" y="${MARGIN + (i + 1) * LINE_HEIGHT - 5}">${spans(line)}</text>`,
);
mkdirSync(resolve(ROOT, 'docs'), { recursive: true });
writeFileSync(
  resolve(ROOT, 'docs/demo.svg'),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="The terminal after sealant demo">
<style>text{font:13px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;fill:#d6deeb;white-space:pre}.b{font-weight:bold;fill:#fff}.r{fill:#ff6b6b;font-weight:bold}.g{fill:#7ee787}.y{fill:#f2cc60}.c{fill:#79c0ff}.d{fill:#8b949e}</style>
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
${rows.join('\n')}
</svg>
`,
);
