/** The report's look, light and dark. */
export const HTML_STYLE = `
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
