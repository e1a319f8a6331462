const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_command_line = require("./command-line.js");
const require_scan = require("./scan.js");
const require_baseline_file = require("./baseline-file.js");
const require_read_config = require("./read-config.js");
const require_check = require("./check.js");
const require_git_questions = require("./git-questions.js");
let node_fs = require("node:fs");
let node_path = require("node:path");

// src/app/doctor/check-config.ts
/**
* The config file and the baseline as they are on disk.
* @param named the file `--config` names, or `null` for the usual one
*/
async function checkConfig(world, named) {
	const directory = require_scan.findRepository(world.cwd)?.top ?? world.cwd;
	const path = named === null ? (0, node_path.resolve)(directory, require_scan.CONFIG_PATH) : (0, node_path.resolve)(world.cwd, named);
	const shown = named ?? ".github/sealant.yml";
	let config = null;
	return {
		checks: [...await require_check.checkedBy("config", "fail", async () => {
			const text = readText(path, shown);
			if (text === null) return named === null ? [require_check.info("config", `There is no ${shown}: defaults hold.`)] : [require_check.fail("config", `There is no ${shown}.`, "Give --config a file that is there.")];
			config = await require_read_config.readConfig(text, shown);
			return [require_check.ok("config", `${shown} is valid.`)];
		}), ...await checkBaseline(directory, world.now())],
		config,
		directory
	};
}
async function checkBaseline(directory, now) {
	return require_check.checkedBy("baseline", "fail", async () => {
		const text = readText((0, node_path.resolve)(directory, require_baseline_file.BASELINE_PATH), require_baseline_file.BASELINE_PATH);
		if (text === null) return [];
		const entries = require_baseline_file.parseBaseline(text, require_baseline_file.BASELINE_PATH);
		const stale = require_baseline_file.staleEntries(entries, null, now.toISOString().slice(0, 10));
		if (stale.length === 0) return [require_check.ok("baseline", `${require_baseline_file.BASELINE_PATH} suppresses ${entries.length} findings.`)];
		return [require_check.warn("baseline", `${require_baseline_file.BASELINE_PATH}: ${stale.slice(0, 5).join(" ")}${stale.length > 5 ? ` And ${stale.length - 5} more.` : ""}`, `Remove these lines from ${require_baseline_file.BASELINE_PATH}, or give them a new day.`)];
	});
}
function readText(path, shown) {
	try {
		return (0, node_fs.readFileSync)(path, "utf8");
	} catch (cause) {
		if (cause.code === "ENOENT") return null;
		throw unreadable(shown, cause);
	}
}
function unreadable(shown, cause) {
	return new require_start.AppError("config", `${shown} can’t be read.`, {
		mend: "Check its permissions.",
		cause
	});
}

// src/app/doctor/check-job.ts
/**
* What the workflow's job may do: its event, whether secrets may be injected there, its identity. Empty outside of a
* job of GitHub Actions.
*/
async function checkJob({ env }) {
	if (env["GITHUB_ACTIONS"] !== "true") return [{
		...require_check.info("job", "Not in a job of GitHub Actions: its permissions, the claims of its token, and what a vault answers to it can’t be seen from here."),
		mend: "Run sealant doctor in the job. What vaults must grant to it, sealant policy prints here: sealant policy --event push --ref refs/heads/main"
	}];
	const [{ readRunEvent }, { comesFromFork, isOnProtectedRef, requireInjectTrust }] = await Promise.all([Promise.resolve().then(() => require("./event.js")).then((n) => n.event_exports), Promise.resolve().then(() => require("./scan.js")).then((n) => n.event_trust_exports)]);
	const event = readRunEvent(env);
	const from = comesFromFork(event) ? ", from a fork" : "";
	const on = isOnProtectedRef(event, env) ? "protected" : "unprotected";
	const checks = [require_check.info("event", `The event is “${event.name}”${from}; the ref ${event.ref || "(none)"} is ${on}.`)];
	try {
		requireInjectTrust(event);
		checks.push(require_check.ok("trust", "Secrets may be injected for this event."));
	} catch (error) {
		if (!(error instanceof require_start.AppError)) throw error;
		checks.push(require_check.warn("trust", error.message, error.mend));
	}
	checks.push(env["ACTIONS_ID_TOKEN_REQUEST_URL"] ? require_check.ok("id-token", "The job has an identity (OIDC) to log in to vaults with.") : require_check.warn("id-token", "The job has no identity (OIDC): it can scan, but can’t log in to a vault.", "Give the job the permission:\n  permissions:\n    contents: read\n    id-token: write"));
	return checks;
}

// src/app/doctor/check-surroundings.ts
const OLDEST_NODE = [20, 19];
/** Whether this Node runs what we ship. @param version `24.1.0` */
function checkNode(version) {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	const [leastMajor, leastMinor] = OLDEST_NODE;
	return major > leastMajor || major === leastMajor && minor >= leastMinor ? require_check.ok("node", `Node ${version}.`) : require_check.fail("node", `Node ${version} is too old.`, `Install Node ${OLDEST_NODE.join(".")} or later.`);
}
/** Git, the repository around the current folder, and whether its history is all here. */
async function checkGit(world) {
	const { cwd, env } = world;
	const version = await gitVersion(world);
	if (version === null) return [require_check.fail("git", "Git is not installed, or not in PATH.", "Install git 2.32 or later; without it: sealant scan --tree PATH.")];
	const repository = require_scan.findRepository(cwd);
	if (repository === null) return [require_check.ok("git", `Git ${version}.`), require_check.info("repository", "This folder is in no git repository; a scan here reads the files on disk.")];
	const state = require_scan.stateOf(repository);
	const refused = await refusal(repository.top, env);
	if (refused !== null) {
		const { message, mend } = require_scan.describeGitFailure({
			code: 128,
			stderr: refused,
			failure: null
		}, "opening the repository", state);
		return [require_check.ok("git", `Git ${version}.`), require_check.fail("repository", message, mend)];
	}
	const history = state.shallow ? require_check.warn("history", "The clone is shallow: commits behind its boundary can’t be scanned.", require_scan.FETCH_ALL) : state.partial ? require_check.warn("history", "The clone is partial: objects that are missing can’t be scanned.", "Run: git fetch --refetch --no-filter") : require_check.ok("history", "The whole history is here.");
	return [
		require_check.ok("git", `Git ${version}.`),
		require_check.ok("repository", `Repository ${repository.top}.`),
		history
	];
}
async function gitVersion({ cwd, env }) {
	const { installed, major, minor, patch } = await (await require_git_questions.openGitQuestions(cwd, env)).version();
	return installed ? [
		major,
		minor,
		patch
	].join(".") : null;
}
/** What git says when it refuses to open a repository, or `null`. */
async function refusal(top, env) {
	return (await require_git_questions.openGitQuestions(top, env)).revparse(["--git-dir"]).then(() => null, (error) => error.message);
}

// src/app/commands/doctor.ts
/** `sealant doctor`: looks at what Sealant needs, and says what is wrong and how to mend it. */
const command = { async run({ inputs, world, signal }) {
	const { checks, config, directory } = await checkConfig(world, inputs.has("config") ? inputs.text("config") : null);
	const all = [
		checkNode(process.versions.node),
		...await checkGit(world),
		...checks,
		...await checkJob(world)
	];
	if (config !== null) {
		const { checkVaults } = await Promise.resolve().then(() => require("./check-vaults.js"));
		all.push(...await checkVaults(config, world, directory, signal));
	}
	const json = inputs.list("format").includes("json");
	world.stdout.write(json ? renderJson(all) : renderPretty(all, require_start.usesColor(world, world.stdout, inputs.choice("color"))));
	return exitCodeFor(all);
} };
function exitCodeFor(checks) {
	const failed = checks.filter(({ status }) => status === "fail");
	if (failed.length === 0) return require_command_line.EXIT.clean;
	return failed.every(({ id }) => id.startsWith("providers.")) ? require_command_line.EXIT.provider : require_command_line.EXIT.usage;
}
function renderJson(checks) {
	return `${JSON.stringify({
		schema: "sealant/doctor/1",
		version: require_start.VERSION,
		checks
	}, null, 2).replace(/##(?=\[)/g, "#\\u0023")}\n`;
}
const MARKS = {
	ok: {
		sign: "✔",
		color: "green"
	},
	info: {
		sign: "·",
		color: "cyan"
	},
	warn: {
		sign: "▲",
		color: "yellow"
	},
	fail: {
		sign: "✖",
		color: "red"
	}
};
function renderPretty(checks, color) {
	const paint = require_start.paintFor(color);
	const width = Math.max(...checks.map(({ id }) => id.length));
	const lines = checks.filter((check) => !isToPaste(check)).flatMap(({ id, status, says, mend }) => {
		const mark = paint[MARKS[status].color](MARKS[status].sign);
		const indent = " ".repeat(width + 4);
		const told = says.split("\n").map((line, i) => i === 0 ? line : `${indent}${line}`);
		const advice = mend === null ? [] : mend.split("\n").map((line, i) => `${indent}${i === 0 ? "→ " : "  "}${line}`);
		return [`${mark} ${require_command_line.neutralLine(id).padEnd(width)}  ${told.map(require_command_line.neutralLine).join("\n")}`, ...advice.map(require_command_line.neutralLine)];
	});
	const bad = checks.filter(({ status }) => status === "fail").length;
	const verdict = bad === 0 ? "Nothing stands in the way." : `${bad} of ${checks.length} checks failed.`;
	const pastes = checks.filter(isToPaste).map(({ id, says, mend }) => {
		const [title = "", text = ""] = [`# ${id}: ${says}`, mend ?? ""];
		return `${require_command_line.neutralLine(title)}\n${text.split("\n").map(require_command_line.neutralLine).join("\n")}\n\n`;
	});
	return `${lines.join("\n")}\n\n${pastes.join("")}${require_command_line.neutralText(verdict)}\n`;
}
/** What a vault must be told for this job. */
function isToPaste({ id, status }) {
	return status === "info" && id.endsWith(".trust");
}

exports.command = command;