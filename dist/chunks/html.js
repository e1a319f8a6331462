const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_markup = require("./markup.js");
const require_engine = require("./engine.js");
const require_place = require("./place.js");

// src/adapters/reporters/html-style.ts
/** The report's look, light and dark. */
const HTML_STYLE = `
:root{color-scheme:light dark;--ink:#1c2430;--soft:#5b6675;--paper:#f6f7f9;--card:#fff;--line:#dfe3e8;--fail:#c62828;--warn:#b26a00;--note:#1565a8;--good:#2e7d32;--mark:#ffe2e0}
@media(prefers-color-scheme:dark){:root{--ink:#e4e8ee;--soft:#98a3b3;--paper:#12161c;--card:#1a2029;--line:#2c3440;--fail:#ff7b72;--warn:#f0b35a;--note:#79b8ff;--good:#7ddb84;--mark:#5a2226}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
header,main{max-width:60rem;margin:0 auto;padding:1.5rem}
header{padding-bottom:0}
.name{margin:0;color:var(--soft)}
h1{margin:.2rem 0 1rem;font-size:1.6rem}
header.clean h1{color:var(--good)}header.findings h1{color:var(--fail)}header.incomplete h1,header.error h1{color:var(--warn)}
h2{margin:0 0 .3rem;font-size:1.1rem}
.counters{display:flex;gap:1.5rem;margin:0;padding:0;list-style:none;color:var(--soft)}
.counters b{color:var(--ink);font-size:1.2rem}
article,section,details{margin:1rem 0;padding:1rem 1.2rem;background:var(--card);border:1px solid var(--line);border-left:4px solid var(--line);border-radius:6px}
article.fail{border-left-color:var(--fail)}article.warn,.problem{border-left-color:var(--warn)}article.note{border-left-color:var(--note)}
.badge{color:var(--soft);font-size:.8rem;text-transform:uppercase;letter-spacing:.05em}
.fail .badge{color:var(--fail)}.warn .badge{color:var(--warn)}.note .badge{color:var(--note)}
.place{margin:0 0 .6rem;color:var(--soft);overflow-wrap:anywhere}
.place code{color:var(--ink)}
code,pre{font:13px/1.5 ui-monospace,monospace}
pre{margin:0 0 .6rem;padding:.6rem .8rem;background:var(--paper);border-radius:4px;overflow-x:auto}
.number{display:inline-block;min-width:3rem;padding-right:1rem;color:var(--soft);text-align:right;user-select:none}
mark{background:var(--mark);color:inherit;border-radius:2px}
dl{display:grid;grid-template-columns:7rem 1fr;gap:.3rem 1rem;margin:0}
dt,th{color:var(--soft);font-weight:normal;text-align:left;vertical-align:top}
dd{margin:0;overflow-wrap:anywhere}dd p{margin:0}
table{border-spacing:0}td,th{padding:.15rem 1rem .15rem 0;overflow-wrap:anywhere}
summary{cursor:pointer}
@media print{pre{white-space:pre-wrap}}
`;

// src/adapters/reporters/html.ts
const LEVEL_WORD = {
	fail: "Fail",
	warn: "Warn",
	note: "Note"
};
/** One file that needs nothing else: no script, no font, no request. The policy in its head forbids them, too. */
const reporter = {
	extension: "html",
	render(report) {
		const findings = require_engine.inOrder(report.findings);
		const title = require_markup.html(require_engine.outcomeSentence(report));
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
${report.receipt.incomplete.map(problem).join("\n")}
${findings.map(article).join("\n")}
${suppressedPart(report)}
${receiptPart(report)}
</main>
</body>
</html>
`;
	}
};
function counters(report) {
	const counts = require_engine.levelCounts(report);
	return `<ul class="counters">${[
		"fail",
		"warn",
		"note"
	].map((level) => `<li class="${level}"><b>${counts[level]}</b> ${LEVEL_WORD[level].toLowerCase()}</li>`).join("")}</ul>`;
}
function problem({ kind, message, mend }) {
	const { first, rest } = require_markup.htmlLines(mend);
	return `<section class="problem"><h2>Not scanned: ${require_markup.html(kind)}</h2><p>${require_markup.html(message)}</p><p><b>What to do</b> ${first}</p>${rest}</section>`;
}
function article(finding) {
	const at = require_place.shownPlace(finding);
	const commit = finding.commit === null ? "" : ` · commit ${require_markup.html(require_engine.shortCommit(finding.commit) ?? "")}`;
	const gone = finding.commit !== null && finding.head === null ? " · gone from the newest version" : "";
	const remedy = require_markup.htmlLines(finding.remedy);
	const facts = [
		["Why", list(finding.reasons)],
		["Tells itself", list(Object.entries(finding.identity).map(([key, value]) => `${key}: ${value}`))],
		["What to do", `<p>${remedy.first}</p>${remedy.rest}`],
		["Vault entry", finding.entry ? `<p><code>${require_markup.html(finding.entry.reference)}</code></p>` : ""],
		["Id", `<p><code>${require_markup.html(finding.fingerprint)}</code></p>`]
	];
	return `<article class="${finding.level}">
<h2><span class="badge">${LEVEL_WORD[finding.level]}</span> ${require_markup.html(finding.title)}</h2>
<p class="place"><code>${require_markup.html(at.path)}:${at.startLine}:${at.startColumn}</code>${commit}${gone} · ${require_markup.html(finding.ruleId)} · ${finding.severity} · ${require_engine.percent(finding.confidence)}</p>
${frame(finding)}
<dl>${facts.filter(([, body]) => body !== "").map(([name, body]) => `<dt>${name}</dt><dd>${body}</dd>`).join("")}</dl>
</article>`;
}
function list(texts) {
	return texts.map((text) => `<p>${require_markup.html(text)}</p>`).join("");
}
function frame({ frame, redacted }) {
	if (!frame) return `<pre><mark>${require_markup.html(redacted)}</mark></pre>`;
	return `<pre>${frame.lines.map((line, i) => {
		const number = frame.startLine + i;
		return `<span class="number">${number}</span>${number === frame.markLine ? `${require_markup.html(line.slice(0, frame.markStart - 1))}<mark>${require_markup.html(line.slice(frame.markStart - 1, frame.markEnd - 1))}</mark>${require_markup.html(line.slice(frame.markEnd - 1))}` : require_markup.html(line)}`;
	}).join("\n")}</pre>`;
}
function suppressedPart({ suppressed }) {
	if (suppressed.length === 0) return "";
	const rows = suppressed.map(({ by, finding }) => {
		const why = by.kind === "inline-allow" ? `comment in line ${by.line}` : by.reason;
		return `<tr><td>${require_markup.html(finding.title)}</td><td><code>${require_markup.html(finding.path)}:${finding.startLine}</code></td><td>${by.kind}: ${require_markup.html(why)}</td></tr>`;
	});
	return `<details><summary>${require_engine.plural(suppressed.length, "suppressed finding")}</summary><table>${rows.join("")}</table></details>`;
}
function receiptPart({ receipt }) {
	return `<section><h2>What was scanned</h2><table>${[
		["Scanned", require_engine.scannedSentence(receipt)],
		["Range", require_engine.rangeSentence(receipt)],
		["Skipped", require_engine.skippedSentence(receipt)],
		["Proof", require_engine.provenanceSentence(receipt)],
		["Time", receipt.time],
		...(receipt.reasons ?? []).map((reason) => ["Because", reason]),
		...(receipt.staleSuppressions ?? []).map((stale) => ["Stale suppression", stale]),
		...receipt.configChanges.map((change) => ["Not applied", change]),
		...receipt.skippedPaths.map(({ path, reason }) => ["Skipped", `${path} (${reason})`])
	].map(([name, text]) => `<tr><th>${name}</th><td>${require_markup.html(text)}</td></tr>`).join("")}</table></section>`;
}

exports.reporter = reporter;