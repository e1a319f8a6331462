import type { ReportedFinding } from '../../domain/finding.ts';
import type { ScanReport } from '../../domain/receipt.ts';
import type { Level } from '../../domain/severity.ts';
import type { Reporter } from '../../engine/report.ts';
import { HTML_STYLE } from './html-style.ts';
import { html, htmlLines } from './markup.ts';
import { inOrder } from './order.ts';
import {
  levelCounts,
  outcomeSentence,
  percent,
  plural,
  provenanceSentence,
  rangeSentence,
  scannedSentence,
  shortCommit,
  skippedSentence,
} from './phrases.ts';
import { shownPlace } from './place.ts';

const LEVEL_WORD: Record<Level, string> = { fail: 'Fail', warn: 'Warn', note: 'Note' };

/** One file that needs nothing else: no script, no font, no request. The policy in its head forbids them, too. */
export const reporter: Reporter = {
  extension: 'html',
  render(report) {
    const findings = inOrder(report.findings);
    const title = html(outcomeSentence(report));
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Sealant: ${title}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<header class="${report.outcome}">
<p class="name">Sealant report</p>
<h1>${title}</h1>
${counters(report)}
</header>
<main>
${report.receipt.incomplete.map(problem).join('\n')}
${findings.map(article).join('\n')}
${suppressedPart(report)}
${receiptPart(report)}
</main>
</body>
</html>
`;
  },
};

function counters(report: ScanReport): string {
  const counts = levelCounts(report);
  const items = (['fail', 'warn', 'note'] as const).map(
    (level) => `<li class="${level}"><b>${counts[level]}</b> ${LEVEL_WORD[level].toLowerCase()}</li>`,
  );
  return `<ul class="counters">${items.join('')}</ul>`;
}

function problem({ kind, message, mend }: ScanReport['receipt']['incomplete'][number]): string {
  const { first, rest } = htmlLines(mend);
  return `<section class="problem"><h2>Not scanned: ${html(kind)}</h2><p>${html(message)}</p><p><b>What to do</b> ${first}</p>${rest}</section>`;
}

function article(finding: ReportedFinding): string {
  const at = shownPlace(finding);
  const commit = finding.commit === null ? '' : ` · commit ${html(shortCommit(finding.commit) ?? '')}`;
  const gone = finding.commit !== null && finding.head === null ? ' · gone from the newest version' : '';
  const remedy = htmlLines(finding.remedy);
  const facts: [string, string][] = [
    ['Why', list(finding.reasons)],
    ['Tells itself', list(Object.entries(finding.identity).map(([key, value]) => `${key}: ${value}`))],
    ['What to do', `<p>${remedy.first}</p>${remedy.rest}`],
    ['Vault entry', finding.entry ? `<p><code>${html(finding.entry.reference)}</code></p>` : ''],
    ['Id', `<p><code>${html(finding.fingerprint)}</code></p>`],
  ];
  return `<article class="${finding.level}">
<h2><span class="badge">${LEVEL_WORD[finding.level]}</span> ${html(finding.title)}</h2>
<p class="place"><code>${html(at.path)}:${at.startLine}:${at.startColumn}</code>${commit}${gone} · ${html(finding.ruleId)} · ${finding.severity} · ${percent(finding.confidence)}</p>
${frame(finding)}
<dl>${facts
    .filter(([, body]) => body !== '')
    .map(([name, body]) => `<dt>${name}</dt><dd>${body}</dd>`)
    .join('')}</dl>
</article>`;
}

function list(texts: readonly string[]): string {
  return texts.map((text) => `<p>${html(text)}</p>`).join('');
}

function frame({ frame, redacted }: ReportedFinding): string {
  if (!frame) return `<pre><mark>${html(redacted)}</mark></pre>`;
  const lines = frame.lines.map((line, i) => {
    const number = frame.startLine + i;
    const text =
      number === frame.markLine
        ? `${html(line.slice(0, frame.markStart - 1))}<mark>${html(line.slice(frame.markStart - 1, frame.markEnd - 1))}</mark>${html(line.slice(frame.markEnd - 1))}`
        : html(line);
    return `<span class="number">${number}</span>${text}`;
  });
  return `<pre>${lines.join('\n')}</pre>`;
}

function suppressedPart({ suppressed }: ScanReport): string {
  if (suppressed.length === 0) return '';
  const rows = suppressed.map(({ by, finding }) => {
    const why = by.kind === 'inline-allow' ? `comment in line ${by.line}` : by.reason;
    return `<tr><td>${html(finding.title)}</td><td><code>${html(finding.path)}:${finding.startLine}</code></td><td>${by.kind}: ${html(why)}</td></tr>`;
  });
  return `<details><summary>${plural(suppressed.length, 'suppressed finding')}</summary><table>${rows.join('')}</table></details>`;
}

function receiptPart({ receipt }: ScanReport): string {
  const facts: [string, string][] = [
    ['Scanned', scannedSentence(receipt)],
    ['Range', rangeSentence(receipt)],
    ['Skipped', skippedSentence(receipt)],
    ['Proof', provenanceSentence(receipt)],
    ['Time', receipt.time],
    ...(receipt.reasons ?? []).map((reason): [string, string] => ['Because', reason]),
    ...(receipt.staleSuppressions ?? []).map((stale): [string, string] => ['Stale suppression', stale]),
    ...receipt.configChanges.map((change): [string, string] => ['Not applied', change]),
    ...receipt.skippedPaths.map(({ path, reason }): [string, string] => ['Skipped', `${path} (${reason})`]),
  ];
  const rows = facts.map(([name, text]) => `<tr><th>${name}</th><td>${html(text)}</td></tr>`);
  return `<section><h2>What was scanned</h2><table>${rows.join('')}</table></section>`;
}
