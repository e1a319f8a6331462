const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_engine = require("./engine.js");
const require_command_line = require("./command-line.js");

// src/app/config/baseline-file.ts
var baseline_file_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	BASELINE_PATH: () => BASELINE_PATH,
	SUPPRESSION_KINDS: () => SUPPRESSION_KINDS,
	baselineOf: () => baselineOf,
	formatBaseline: () => formatBaseline,
	isDay: () => isDay,
	isExpired: () => isExpired,
	parseBaseline: () => parseBaseline,
	staleEntries: () => staleEntries
});
/** Where suppressed findings are listed; relative to the repository's root. */
const BASELINE_PATH = ".github/sealant-baseline.txt";
/** Why a finding is suppressed. */
const SUPPRESSION_KINDS = [
	"false-positive",
	"test-value",
	"revoked",
	"accepted-risk"
];
const MAX_BYTES = 4194304;
const MAX_FAULTS_TOLD = 10;
const HEADER = `# Findings of Sealant that are no leaks, one a line: fingerprint, kind, last day or -, owner or -, reason.
# Add one with: sealant suppress FINGERPRINT --reason "…"
`;
const SHAPE = /^(?<fingerprint>\S+) +(?<kind>\S+) +(?<expires>\S+) +(?<owner>\S+) +(?<reason>\S.*)$/;
/**
* Reads a baseline file. Pure: the caller brings the text, from disk or from the base commit.
* @throws AppError `config` naming every line that is no entry; a line that isn't understood must not go unnoticed
*/
function parseBaseline(text, file) {
	if (Buffer.byteLength(text, "utf8") > MAX_BYTES) throw new require_start.AppError("config", `${file} is larger than ${MAX_BYTES / 1024 / 1024} MiB.`, { mend: "Suppress whole folders or rules under scan.allow in .github/sealant.yml instead." });
	const entries = [];
	const faults = [];
	for (const [i, line] of text.split(/\r?\n/).entries()) {
		const trimmed = line.trim();
		if (trimmed === "" || trimmed.startsWith("#")) continue;
		const entry = parseLine(trimmed);
		if (typeof entry === "string") faults.push(`${file}:${i + 1}: ${entry}`);
		else entries.push(entry);
	}
	if (faults.length === 0) return entries;
	const more = faults.length > MAX_FAULTS_TOLD ? [`and ${faults.length - MAX_FAULTS_TOLD} more`] : [];
	throw new require_start.AppError("config", [...faults.slice(0, MAX_FAULTS_TOLD), ...more].join("\n"), { mend: "Mend or remove these lines. A line is: FINGERPRINT KIND LAST-DAY|- OWNER|- REASON, as sealant suppress writes it." });
}
function parseLine(line) {
	const { fingerprint = "", kind = "", expires = "", owner = "", reason = "" } = SHAPE.exec(line)?.groups ?? {};
	if (fingerprint === "") return `“${require_command_line.neutralLine(line.slice(0, 60))}” is no entry.`;
	if (!require_engine.isFingerprint(fingerprint)) return `“${require_command_line.neutralLine(fingerprint.slice(0, 60))}” is no fingerprint.`;
	if (!isKind(kind)) return `“${require_command_line.neutralLine(kind.slice(0, 40))}” is no kind (${SUPPRESSION_KINDS.join(", ")}).`;
	if (expires !== "-" && !isDay(expires)) return `“${require_command_line.neutralLine(expires.slice(0, 40))}” is neither a day such as 2027-01-31 nor -.`;
	return {
		fingerprint,
		kind,
		expires: orNull(expires),
		owner: orNull(owner),
		reason
	};
}
/** The file's text: sorted, so that two branches that add entries seldom touch the same line. */
function formatBaseline(entries) {
	const lines = entries.map(({ fingerprint, kind, expires, owner, reason }) => `${fingerprint} ${kind} ${expires ?? "-"} ${owner?.replace(/\s+/g, "") || "-"} ${reason.replace(/\s+/g, " ").trim()}`);
	return `${HEADER}${[...new Set(lines)].sort().map((line) => `${line}\n`).join("")}`;
}
/**
* What the engine takes: fingerprint → why. Entries whose last day has passed are left out.
* @param today `YYYY-MM-DD` (UTC)
*/
function baselineOf(entries, today) {
	return new Map(entries.filter((entry) => !isExpired(entry, today)).map(({ fingerprint, kind, reason, owner }) => [fingerprint, `${kind}: ${reason}${owner ? ` (${owner})` : ""}`]));
}
/**
* Sentences about entries that no longer do anything: expired ones, and (where the scan saw all there is) those whose
* value was not found any more.
* @param found fingerprints of every finding, suppressed ones included; `null` after a scan of a part
*/
function staleEntries(entries, found, today) {
	return entries.flatMap((entry) => {
		if (isExpired(entry, today)) return [`${entry.fingerprint} expired on ${entry.expires} (${entry.reason}).`];
		if (found !== null && !found.has(entry.fingerprint)) return [`${entry.fingerprint} matches nothing any more (${entry.reason}).`];
		return [];
	});
}
/** Whether an entry's last day has passed. */
function isExpired(entry, today) {
	return entry.expires !== null && entry.expires < today;
}
/** Whether a text is a day that exists, as `YYYY-MM-DD`. */
function isDay(text) {
	const time = Date.parse(`${text}T00:00:00Z`);
	return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
function isKind(text) {
	return SUPPRESSION_KINDS.includes(text);
}
function orNull(text) {
	return text === "-" ? null : text;
}

Object.defineProperty(exports, "BASELINE_PATH", {
  enumerable: true,
  get: function () {
    return BASELINE_PATH;
  }
});
Object.defineProperty(exports, "baseline_file_exports", {
  enumerable: true,
  get: function () {
    return baseline_file_exports;
  }
});
Object.defineProperty(exports, "formatBaseline", {
  enumerable: true,
  get: function () {
    return formatBaseline;
  }
});
Object.defineProperty(exports, "isDay", {
  enumerable: true,
  get: function () {
    return isDay;
  }
});
Object.defineProperty(exports, "parseBaseline", {
  enumerable: true,
  get: function () {
    return parseBaseline;
  }
});
Object.defineProperty(exports, "staleEntries", {
  enumerable: true,
  get: function () {
    return staleEntries;
  }
});