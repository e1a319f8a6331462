const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_command_line = require("./command-line.js");
const require_engine = require("./engine.js");
const require_mask_stream = require("./mask-stream.js");
const require_masks = require("./masks.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_crypto = require("node:crypto");

// src/engine/inject/selftest/canaries.ts
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
/** Without “[”, with which a line of a log may be a command of the runner, and without letters that end a shape. */
const SYMBOLS = `${LETTERS}!"$%&'()*+,-./:;<=>?@\\^_\`{|}~ `;
/**
* Values of every shape that vaults hold, made from an id alone.
* @param id of one selftest, hex
*/
function canariesOf(id) {
	const draw = (name, alphabet, length) => {
		const bytes = Buffer.concat([
			0,
			1,
			2,
			3
		].map((i) => digestOf(`${id}/${name}/${i}`)));
		return Array.from(bytes.subarray(0, length), (byte) => alphabet[byte % alphabet.length]).join("");
	};
	const password = `${draw("password", SYMBOLS, 26)}'&"/<%\\é`.replace(/^ +/, "");
	const lines = [
		0,
		1,
		2
	].map((i) => draw(`line ${i}`, LETTERS, 48));
	const values = {
		token: draw("token", LETTERS, 40),
		password,
		long: draw("long", LETTERS, 110),
		lines: lines.join("\n"),
		json: JSON.stringify({
			username: draw("user", LETTERS, 12),
			password: draw("inner", SYMBOLS, 20).trim()
		}),
		url: `postgres://app:${encodeURIComponent(draw("in url", SYMBOLS, 20).trim())}@db.example.com:5432/app`
	};
	return Object.entries(values).map(([name, value]) => ({
		name,
		secret: new require_engine.Secret(value, `selftest ${name}`)
	}));
}
function digestOf(text) {
	return (0, node_crypto.createHash)("sha256").update(`sealant-selftest/1\0${text}`).digest();
}

// src/engine/inject/selftest/log-forms.ts
const b64 = (text) => Buffer.from(text, "utf8").toString("base64");
const wrapped = (text, columns) => text.match(new RegExp(`.{1,${columns}}`, "g")) ?? [];
const percent = (value, kept, upper = true) => [...Buffer.from(value, "utf8")].map((byte) => {
	const hex = byte.toString(16).padStart(2, "0");
	return byte < 128 && kept.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : `%${upper ? hex.toUpperCase() : hex}`;
}).join("");
const each = (value, map) => value.split("").map(map).join("");
const u = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
const json = (value) => JSON.stringify(value).slice(1, -1);
const entities = (value, quote, apostrophe) => each(value, (c) => ({
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": quote,
	"'": apostrophe
})[c] ?? c);
const quoted = (value) => each(value, (c) => /[\s"'\\|&;()<>!{}*[\]?^$`,]/.test(c) ? `\\${c}` : c).replace(/^[#~]/, "\\$&");
const one = (name, show, visible = 0, from = 4) => ({
	name,
	show: (value) => [show(value)],
	visible,
	from
});
const LOG_FORMS = [
	one("plain", (v) => v),
	one("as part of a word", (v) => `A${v}Z`, 2),
	one("trimmed", (v) => v.trim()),
	one("base64", b64, 4),
	one("base64 without padding", (v) => b64(v).replace(/=+$/, ""), 2, 6),
	one("base64 of value and line feed (echo | base64)", (v) => b64(`${v}\n`), 5, 6),
	one("base64 of user:value", (v) => b64(`user:${v}`), 11, 8),
	one("base64 of u:value", (v) => b64(`u:${v}`), 7, 8),
	one("base64 of value:x", (v) => b64(`${v}:x`), 8, 8),
	one("base64url", (v) => b64(v).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, ""), 2, 6),
	one("base64url of us:value", (v) => b64(`us:${v}`).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, ""), 6, 8),
	one("base64 of base64", (v) => b64(b64(v)), 8, 8),
	{
		name: "base64 wrapped at 76",
		show: (v) => wrapped(b64(v), 76),
		visible: 9,
		from: 6
	},
	{
		name: "base64 wrapped at 64",
		show: (v) => wrapped(b64(v), 64),
		visible: 9,
		from: 6
	},
	one("hex", (v) => Buffer.from(v, "utf8").toString("hex")),
	one("hex in upper case", (v) => Buffer.from(v, "utf8").toString("hex").toUpperCase()),
	{
		name: "hex wrapped at 60",
		show: (v) => wrapped(Buffer.from(v, "utf8").toString("hex"), 60),
		visible: 11,
		from: 4
	},
	one("encodeURIComponent", (v) => percent(v, /[\w.!~*'()-]/)),
	one("percent-encoded in lower case", (v) => percent(v, /[\w.!~*'()-]/, false)),
	one("RFC 3986 component", (v) => percent(v, /[\w.~-]/)),
	one("encodeURI", (v) => percent(v, /[\w.!~*'();/?:@&=+$,#-]/)),
	one("form-encoded", (v) => percent(v, /[\w.* -]/).replaceAll(" ", "+")),
	one("percent-encoded twice", (v) => percent(percent(v, /[\w.!~*'()-]/), /[\w.!~*'()-]/)),
	one("JSON", json),
	one("JSON, ASCII only", (v) => each(json(v), (c) => c > "~" ? u(c) : c)),
	one("JSON of Go", (v) => each(json(v), (c) => /[<>&]/.test(c) ? u(c) : c)),
	one("JSON of PHP", (v) => json(v).replaceAll("/", "\\/")),
	one("JSON in JSON", (v) => json(json(v))),
	one("shell, '\\''", (v) => v.replaceAll("'", "'\\''")),
	one(`shell, '"'"'`, (v) => v.replaceAll("'", `'"'"'`)),
	one("shell, %q", quoted),
	one("shell, in double quotes", (v) => each(v, (c) => /["\\$`]/.test(c) ? `\\${c}` : c)),
	one("with \\\" for quotes", (v) => v.replaceAll("\"", "\\\"")),
	one("SQL", (v) => v.replaceAll("'", "''")),
	one("XML", (v) => entities(v, "&quot;", "&apos;")),
	one("HTML, decimal", (v) => entities(v, "&#34;", "&#39;")),
	one("HTML, hexadecimal", (v) => entities(v, "&quot;", "&#x27;")),
	{
		...one("lower case", (v) => v.toLowerCase(), 0, 12),
		to: 64
	},
	{
		...one("upper case", (v) => v.toUpperCase(), 0, 12),
		to: 64
	}
];
/** How many characters of the shown lines a reader of the masked log sees. */
function visibleCharacters(masked) {
	return masked.join("").replaceAll("***", "").replace(/=+$/, "").length;
}

// src/engine/inject/selftest/selftest.ts
const MARK = "Sealant selftest";
/** The line that tells a log's reader which selftest this is. */
function markerOf(id) {
	return `${MARK} ${id}`;
}
/** Ids of the selftests whose lines a log has. */
function idsIn(log) {
	return [...new Set([...log.matchAll(new RegExp(`${MARK} ([0-9a-f]{32})\\b`, "g"))].map(([, id]) => id))];
}
/** Lines for the log that show every canary in every form, each with a name before it, so that none begins with a command. */
function selftestLines(id) {
	const forms = shownForms(id).flatMap(({ canary, form, number }) => linesOf(form, canary).map((line) => `${prefixOf(canary, number)}${line}`));
	return [markerOf(id), ...forms];
}
/** Looks in a log for the lines of a selftest, and at how much of each form they show. */
function readSelftest(id, log) {
	const shown = /* @__PURE__ */ new Map();
	for (const [, key, text] of log.matchAll(/selftest ([a-z]+\/\d\d) \| ?([^\r\n]*)/g)) shown.set(key, [...shown.get(key) ?? [], text]);
	const mask = maskerOf(id);
	return shownForms(id).map(({ canary, form, number }) => {
		const name = `${canary.name}: ${form.name}`;
		const wanted = linesOf(form, canary);
		const promised = seenOf(form, wanted.map(mask), 1) === 0;
		const lines = shown.get(keyOf(canary, number)) ?? [];
		if (lines.length < wanted.length) return {
			name,
			state: "missing",
			seen: 0,
			promised
		};
		const seen = seenOf(form, lines, Math.ceil(lines.length / wanted.length));
		return {
			name,
			state: seen === 0 ? "hidden" : "visible",
			seen,
			promised
		};
	});
}
/** How the masks of our own, without the runner's, hide a line. */
function maskerOf(id) {
	const table = new require_mask_stream.MaskTable();
	for (const { secret } of canariesOf(id)) table.add(require_masks.deriveMasks(secret).forms);
	return (line) => {
		const stream = new require_mask_stream.MaskStream(table);
		return Buffer.concat([stream.push(Buffer.from(line)), stream.end()]).toString("utf8");
	};
}
/** Characters that are seen and shouldn't be. A shell's quoting leaves a backslash at the end of each line but the last. */
function seenOf(form, lines, times) {
	return Math.max(0, visibleCharacters(lines) - form.visible * times - (lines.length - times));
}
function shownForms(id) {
	return canariesOf(id).flatMap((canary) => LOG_FORMS.map((form, number) => ({
		canary,
		form,
		number
	})).filter(({ form: { from, to } }) => {
		const { length } = canary.secret.reveal();
		return length >= from && length <= (to ?? Number.POSITIVE_INFINITY);
	}));
}
function linesOf(form, { secret }) {
	return form.show(secret.reveal()).flatMap((text) => text.split("\n"));
}
function prefixOf(canary, number) {
	return `selftest ${keyOf(canary, number)} | `;
}
function keyOf({ name }, number) {
	return `${name}/${String(number).padStart(2, "0")}`;
}

// src/app/inject/selftest.ts
/** Forms that are named in a report; more are counted. */
const MOST_NAMED = 20;
const EXAMPLE = `jobs:
  selftest:
    runs-on: ubuntu-latest
    steps: [{ uses: OWNER/sealant/inject@v1, with: { selftest: print } }]
  look:
    needs: selftest
    runs-on: ubuntu-latest
    permissions: { actions: read }
    steps: [{ uses: OWNER/sealant/inject@v1, with: { selftest: check } }]`;
/**
* `sealant inject selftest [check [LOG]]`. No vault is asked, and no secret is read.
* @param token what GitHub is asked for logs with; default `GITHUB_TOKEN`
*/
async function runSelftest(words, world, signal, token = tokenOf(world.env)) {
	const [verb, file, more] = words;
	if (verb === void 0) return printSelftest(world);
	if (verb !== "check" || more !== void 0) throw new require_start.AppError("usage", `“${require_command_line.neutralLine((more ?? verb).slice(0, 60))}” means nothing to selftest.`, { mend: "sealant inject selftest prints; sealant inject selftest check [LOG] looks at what was printed." });
	if (file === void 0) return reportOn(await logsOfRun(world, token, signal), world);
	return reportOn([{
		name: file,
		text: readLog((0, node_path.resolve)(world.cwd, file), file)
	}], world);
}
/** The input `selftest` of the inject Action. */
async function selftestForAction({ inputs, job, token, world, signal }) {
	if (inputs.has("profile") || inputs.has("secrets")) throw new require_start.AppError("usage", "selftest takes the place of secrets, and both are asked for.", { mend: `Give the selftest a job of its own:\n${EXAMPLE}` });
	const code = await runSelftest(inputs.choice("selftest") === "check" ? ["check"] : [], world, signal, token);
	job.tell("outcome", code === require_command_line.EXIT.clean ? "clean" : code === require_command_line.EXIT.findings ? "findings" : "incomplete");
	if (code === require_command_line.EXIT.findings) job.fail("A log shows forms of masked values that it should hide; see above which.");
	if (code === require_command_line.EXIT.incomplete) job.fail("Some lines of the selftest are missing in its log; see above which.");
	return code;
}
function tokenOf(env) {
	const { GITHUB_TOKEN: token } = env;
	return token ? new require_engine.Secret(token, "GITHUB_TOKEN") : null;
}
/** Masks canaries as inject masks secrets, then prints them in every form. */
async function printSelftest(world) {
	const { env, stdout } = world;
	if (env["GITHUB_ACTIONS"] !== "true") throw new require_start.AppError("usage", "Only in a job of GitHub Actions is there a log that hides something.", { mend: `In a workflow:\n${EXAMPLE}` });
	const { ActionsJob } = await Promise.resolve().then(() => require("./job.js")).then((n) => n.job_exports);
	const job = new ActionsJob({
		env,
		stdout,
		tempFolder: env["RUNNER_TEMP"] ?? ""
	});
	const id = (0, node_crypto.randomBytes)(16).toString("hex");
	for (const { secret } of canariesOf(id)) job.mask(secret);
	for (const line of selftestLines(id)) stdout.write(`${line}\n`);
	stdout.write(`Each line above should show *** behind its bar. GitHub gives a log only when its job has ended, so a later job looks:\n${EXAMPLE}\nOr download the log, and run: sealant inject selftest check LOG\n`);
	return require_command_line.EXIT.clean;
}
async function logsOfRun({ env }, token, signal) {
	const run = Number(env["GITHUB_RUN_ID"]);
	const repository = env["GITHUB_REPOSITORY"];
	if (token === null || !Number.isSafeInteger(run) || !repository) throw new require_start.AppError("usage", "There is neither a log to look at nor a token to fetch this run’s logs with.", { mend: `Download the log and run: sealant inject selftest check LOG. Or in a workflow:\n${EXAMPLE}` });
	const { readJobLogs } = await Promise.resolve().then(() => require("./job-logs.js"));
	try {
		return await readJobLogs({
			apiUrl: env["GITHUB_API_URL"] || "https://api.github.com",
			token,
			env
		}, repository, run, signal);
	} catch (cause) {
		throw unreadableRun(cause);
	}
}
function unreadableRun(cause) {
	const { status } = cause;
	const code = typeof status === "number" ? ` (${status})` : "";
	return new require_start.AppError("vault", `The logs of this run can’t be read from GitHub${code}.`, {
		mend: "Give the job the permission:\n  permissions:\n    actions: read\nOr download the log and run: sealant inject selftest check LOG",
		cause
	});
}
function readLog(path, shown) {
	try {
		return (0, node_fs.readFileSync)(path, "utf8");
	} catch (cause) {
		throw unreadableLog(shown, cause);
	}
}
function unreadableLog(shown, cause) {
	return new require_start.AppError("usage", `The log “${shown}” can’t be read.`, {
		mend: "Name a log that was downloaded: gh run view RUN --log > log.txt",
		cause
	});
}
/** Findings where something promised is seen; incomplete where nothing, or not all of it, could be looked at. */
function reportOn(logs, { stdout }) {
	const tests = logs.flatMap(({ name, text }) => text === null ? [] : idsIn(text).map((id) => ({
		name,
		results: readSelftest(id, text)
	})));
	const running = logs.filter(({ text }) => text === null).map(({ name }) => name);
	if (tests.length === 0) throw new require_start.AppError("incomplete", "No log has the lines of a selftest.", { mend: `${running.length > 0 ? `Not looked at, as they still run or their log is gone: ${running.map(require_command_line.neutralLine).join(", ")}. ` : ""}Run sealant inject selftest in a job that ends before this one (needs:).` });
	const codes = tests.map(({ name, results }) => {
		stdout.write(`${renderResults(name, results)}\n`);
		if (results.some(({ state, promised }) => state === "visible" && promised)) return require_command_line.EXIT.findings;
		return results.some(({ state }) => state === "missing") ? require_command_line.EXIT.incomplete : require_command_line.EXIT.clean;
	});
	return codes.find((code) => code === require_command_line.EXIT.findings) ?? codes.find((code) => code !== require_command_line.EXIT.clean) ?? require_command_line.EXIT.clean;
}
function renderResults(name, results) {
	const of = (test) => results.filter(test);
	return [
		`${require_command_line.neutralLine(name)}: ${of(({ state }) => state === "hidden").length} of ${results.length} forms are hidden.`,
		named("Visible, and should be hidden", of(({ state, promised }) => state === "visible" && promised)),
		named("Visible, beyond the limit of 30 masks a value", of(({ state, promised }) => state === "visible" && !promised)),
		named("Not in the log", of(({ state }) => state === "missing"))
	].filter((line) => line !== "").join("\n");
}
function named(what, results) {
	if (results.length === 0) return "";
	const names = results.slice(0, MOST_NAMED).map(({ name }) => name);
	const more = results.length - names.length;
	return `  ${what}: ${names.join("; ")}${more > 0 ? `; and ${more} more` : ""}.`;
}

exports.runSelftest = runSelftest;
exports.selftestForAction = selftestForAction;