const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_command_line = require("./command-line.js");
const require_imported = require("./imported.js");

// src/adapters/importers/gitleaks-ignore.ts
const MAX_LINE = 2e9;
/**
* Reads `.gitleaksignore` (betterleaks has the same form): a fingerprint a line, `COMMIT:FILE:RULE:LINE`, or
* `FILE:RULE:LINE` of a scan of files; lines that begin with `#` are comments. A file's name may hold colons.
* @see https://github.com/gitleaks/gitleaks#gitleaksignore
*/
function importGitleaksIgnore(text, { file }) {
	const into = require_imported.nothingImported();
	for (const [i, line] of text.replace(/^\ufeff/, "").split(/\r?\n/).entries()) {
		const trimmed = line.trim();
		if (trimmed === "" || trimmed.startsWith("#")) continue;
		const at = `${file}:${i + 1}`;
		const { commit, path = "", rule = "", line: number = "" } = FINGERPRINT.exec(trimmed)?.groups ?? {};
		if (path === "" || Number(number) < 1 || Number(number) > MAX_LINE) {
			into.lost.push({
				what: at,
				why: `“${require_command_line.neutralLine(trimmed.slice(0, 80))}” is no fingerprint of gitleaks.`
			});
			continue;
		}
		into.places.push({
			commit: commit ?? null,
			path: path.replaceAll("\\", "/").replace(/^\.\//, ""),
			line: Number(number),
			rule,
			sha1: null,
			kind: "false-positive",
			at
		});
	}
	return Promise.resolve(into);
}
const FINGERPRINT = /^(?:(?<commit>[0-9a-f]{40}|[0-9a-f]{64}):)?(?<path>.+):(?<rule>[^:]+):(?<line>\d{1,10})$/;

exports.importGitleaksIgnore = importGitleaksIgnore;