const require_start = require("./start.js");
const require_command_line = require("./command-line.js");
const require_render_plan = require("./render-plan.js");
let node_fs = require("node:fs");
let node_path = require("node:path");

// src/adapters/actions/summary.ts
/** GitHub refuses a step's summary above 1 MiB (docs.github.com, workflow commands: adding a job summary). */
const MAX_SUMMARY_BYTES = 1048576;
const CUT = "\n\n_The summary was cut at 1 MiB; the log and the report file hold all of it._\n";
/**
* Appends Markdown to the step's summary. The runner masks it line by line, but nothing secret may be in it anyway.
* Returns whether it could be written: a summary that fails must not fail the job.
*/
function appendSummary(env, markdown) {
	const path = env["GITHUB_STEP_SUMMARY"];
	if (!path) return false;
	try {
		(0, node_fs.appendFileSync)(path, `${withinLimit(markdown)}\n`);
		return true;
	} catch {
		return false;
	}
}
function withinLimit(markdown) {
	if (Buffer.byteLength(markdown) < MAX_SUMMARY_BYTES) return markdown;
	const room = MAX_SUMMARY_BYTES - Buffer.byteLength(CUT) - 1;
	const cut = Buffer.from(markdown).subarray(0, room).toString("utf8");
	return cut.slice(0, cut.lastIndexOf("\n")) + CUT;
}
/** A new file's path below the runner's temp folder (or `fallback`). */
function reportPath(env, fallback) {
	return (0, node_path.join)(env["RUNNER_TEMP"] || fallback, `sealant-report-${process.pid}.json`);
}

// src/app/action/action-summary.ts
/** Sections of the job's summary besides the scan's own, which is a reporter. Markdown; none holds a value. */
/** Vault entries that were found in the change, as references. */
function entriesSection(entries) {
	if (entries.length === 0) return "";
	return [
		"### Vault entries that leaked",
		"",
		...entries.map((entry) => `- ${codeSpan(entry)}`),
		""
	].join("\n");
}
function planSection(plan) {
	if (plan.operations.length === 0 && plan.byHand.length === 0) return "";
	return [
		"### What would be done",
		"",
		...fenced(require_render_plan.renderPlan(plan)),
		""
	].join("\n");
}
function resultsSection(results) {
	if (results.length === 0) return "";
	return [
		"### What was done",
		"",
		...fenced(results.map(require_render_plan.renderResult).join("\n")),
		""
	].join("\n");
}
function injectionSection(delivered) {
	if (delivered.length === 0) return "";
	return [
		"### Injected",
		"",
		"| Name | As | Life |",
		"|---|---|---|",
		...delivered.map(({ request, lease, file }) => {
			const where = file === null ? request.as : "file, 0600";
			return `| ${codeSpan(request.name)} | ${where} | ${lifeOf(lease)} |`;
		}),
		""
	].join("\n");
}
function releaseSection(reports) {
	if (reports.length === 0) return "";
	const alive = reports.filter((report) => report.alive).length;
	return `**Sealant:** ${`${reports.length - alive} of ${reports.length} leases and sessions given back`}${alive > 0 ? "; the log says which are still alive, and until when" : ""}.\n`;
}
/** Files that hold an injected value, a line each. */
function guardSection(lines) {
	if (lines.length === 0) return "";
	return [
		"### Injected values in files",
		"",
		...lines.map((line) => `- ${codeSpan(line)}`),
		""
	].join("\n");
}
function auditSection(head) {
	return head === null ? "" : `Audit log: entry ${head.seq}, head ${codeSpan(head.hash)}\n`;
}
function lifeOf(lease) {
	if (lease === null) return "not there, optional";
	if (lease.kind === "static") return "static: it stays valid after the job";
	if (lease.expiresAt === null) return "leased, given back when the job ends";
	const until = `until ${lease.expiresAt.toISOString()}`;
	return lease.kind === "revocable" ? `leased ${until}, given back when the job ends` : `valid ${until}`;
}
/** Text as code, with everything escaped by which it could leave its table cell or become markup. */
function codeSpan(text) {
	return `<code>${require_command_line.neutralLine(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("|", "&#124;").replaceAll("`", "&#96;")}</code>`;
}
/** A code block whose fence is longer than any run of backticks in the text (CommonMark 0.31, 4.5). */
function fenced(text) {
	const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	return [
		`${fence}text`,
		text.trimEnd(),
		fence
	];
}

// src/app/action/read-action-inputs.ts
const PARTS = [
	"root",
	"scan",
	"inject",
	"rotate"
];
/**
* The input by which an action.yml says which part it is. `GITHUB_ACTION_PATH` can't: the runner sets it for composite
* actions only (docs.github.com/en/actions/reference/workflows-and-actions/variables), and `GITHUB_ACTION` is the step's id.
*/
const PART_INPUT = "part";
/**
* Reads the `INPUT_…` variables the runner makes of a step's `with:` and of the defaults in action.yml: the name in upper
* case, spaces as `_`, hyphens kept. Values are trimmed, an empty one is unset, a list has one entry a line.
* @throws AppError `usage` for a part that isn't one
*/
function readActionInputs(env) {
	const part = partOf(env);
	const mine = names().filter((name) => require_command_line.INPUT_SPECS[name].actions.includes(part));
	const given = /* @__PURE__ */ new Map();
	for (const name of mine) {
		const values = valuesOf(require_command_line.INPUT_SPECS[name].kind, env[variableOf(name)] ?? "");
		if (values.length > 0) given.set(name, values);
	}
	return {
		part,
		values: new require_command_line.InputValues(given, (name) => `input ${name}`),
		warnings: Object.keys(env).flatMap((variable) => warningAbout(variable, env[variable], part, mine))
	};
}
/** The variable the runner puts an input into. */
function variableOf(name) {
	return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}
function partOf(env) {
	const text = env[variableOf(PART_INPUT)] ?? "";
	const part = text === "" ? "root" : PARTS.find((known) => known === text);
	if (part !== void 0) return part;
	throw new require_start.AppError("usage", `The input “${PART_INPUT}” is “${require_command_line.neutralLine(text).slice(0, 40)}”, which is no part.`, { mend: `Remove “${PART_INPUT}:” from the step; each action.yml sets it. For one part only, use its folder: uses: OWNER/REPO/scan@SHA.` });
}
function valuesOf(kind, text) {
	return (kind === "list" ? text.split(/\r?\n/) : [text]).map((line) => line.trim()).filter((line) => line !== "");
}
function warningAbout(variable, value, part, mine) {
	if (!variable.startsWith("INPUT_") || variable === variableOf(PART_INPUT) || !value) return [];
	if (mine.some((name) => variableOf(name) === variable)) return [];
	const typed = variable.slice(6).toLowerCase();
	const elsewhere = names().find((name) => name === typed && require_command_line.INPUT_SPECS[name].actions.length > 0);
	const hint = elsewhere === void 0 ? require_command_line.didYouMean(typed, mine) : ` It is an input of: ${require_command_line.INPUT_SPECS[elsewhere].actions.join(", ")}.`;
	return [`The input “${require_command_line.neutralLine(typed).slice(0, 60)}” is not known to this action (${part}) and is ignored.${hint}`];
}
function names() {
	return Object.keys(require_command_line.INPUT_SPECS);
}

Object.defineProperty(exports, "appendSummary", {
  enumerable: true,
  get: function () {
    return appendSummary;
  }
});
Object.defineProperty(exports, "auditSection", {
  enumerable: true,
  get: function () {
    return auditSection;
  }
});
Object.defineProperty(exports, "entriesSection", {
  enumerable: true,
  get: function () {
    return entriesSection;
  }
});
Object.defineProperty(exports, "guardSection", {
  enumerable: true,
  get: function () {
    return guardSection;
  }
});
Object.defineProperty(exports, "injectionSection", {
  enumerable: true,
  get: function () {
    return injectionSection;
  }
});
Object.defineProperty(exports, "planSection", {
  enumerable: true,
  get: function () {
    return planSection;
  }
});
Object.defineProperty(exports, "readActionInputs", {
  enumerable: true,
  get: function () {
    return readActionInputs;
  }
});
Object.defineProperty(exports, "releaseSection", {
  enumerable: true,
  get: function () {
    return releaseSection;
  }
});
Object.defineProperty(exports, "reportPath", {
  enumerable: true,
  get: function () {
    return reportPath;
  }
});
Object.defineProperty(exports, "resultsSection", {
  enumerable: true,
  get: function () {
    return resultsSection;
  }
});
Object.defineProperty(exports, "variableOf", {
  enumerable: true,
  get: function () {
    return variableOf;
  }
});