const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_command_line = require("./command-line.js");
const require_start = require("./start.js");
const require_engine = require("./engine.js");
const require_shell_quoted = require("./shell-quoted.js");
const require_scan = require("./scan.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_os = require("node:os");
let node_child_process = require("node:child_process");

// src/adapters/peers/find-program.ts
/**
* A program of that name in the absolute folders of PATH, or `null`. A relative entry would name a folder of what is
* scanned, and a program that stands in there came with it: neither is taken.
* @param scanned absolute path of what is scanned
*/
function findProgram(name, env, platform, scanned) {
	const root = (0, node_fs.realpathSync)(scanned);
	for (const folder of absoluteFolders(env)) {
		const file = (0, node_path.join)(folder, platform === "win32" ? `${name}.exe` : name);
		if (isExecutable(file) && !isInside(root, (0, node_fs.realpathSync)(file)) && !isInside(root, file)) return file;
	}
	return null;
}
/** The folders of PATH that don't depend on where we are. */
function absoluteFolders(env) {
	return (env["PATH"] ?? env["Path"] ?? "").split(node_path.delimiter).filter((folder) => (0, node_path.isAbsolute)(folder));
}
/** Whether it is a file that may be run. */
function isExecutable(file) {
	try {
		(0, node_fs.accessSync)(file, node_fs.constants.X_OK);
		return (0, node_fs.statSync)(file).isFile();
	} catch {
		return false;
	}
}
function isInside(root, file) {
	const way = (0, node_path.relative)(root, file);
	return way !== "" && way !== ".." && !way.startsWith(`..${node_path.sep}`) && !(0, node_path.isAbsolute)(way);
}

// src/adapters/peers/run-program.ts
/**
* Runs a program without a shell and without input, to its end or its limits, and keeps what it prints on standard output.
* What it says on standard error may hold values: nobody gets it, only whether there was anything.
*/
function runProgram({ program, args, cwd, env, signal, maxBytes, timeoutMs }) {
	return new Promise((done) => {
		const posix = process.platform !== "win32";
		const child = (0, node_child_process.spawn)(program, [...args], {
			cwd,
			env: { ...env },
			stdio: [
				"ignore",
				"pipe",
				"pipe"
			],
			detached: posix,
			windowsHide: true
		});
		const chunks = [];
		let size = 0;
		let cut = null;
		const end = (why) => {
			cut ??= why;
			killAll(child.pid, posix, () => child.kill("SIGKILL"));
		};
		const interrupt = () => end({ kind: "interrupted" });
		const timer = setTimeout(() => end({ kind: "timeout" }), timeoutMs);
		const finish = (how) => {
			clearTimeout(timer);
			signal.removeEventListener("abort", interrupt);
			done(cut ?? how);
		};
		signal.addEventListener("abort", interrupt, { once: true });
		if (signal.aborted) interrupt();
		child.stdout.on("data", (chunk) => {
			size += chunk.length;
			if (size > maxBytes) end({ kind: "too-large" });
			else chunks.push(chunk);
		});
		let complained = false;
		child.stderr.on("data", () => {
			complained = true;
		});
		child.on("error", ({ code, name }) => finish({
			kind: "not-started",
			why: code ?? name
		}));
		child.on("close", (code, by) => {
			if (code === null) finish({
				kind: "killed",
				by: by ?? "a signal"
			});
			else finish({
				kind: "ended",
				code,
				stdout: Buffer.concat(chunks),
				complained
			});
		});
	});
}
function killAll(pid, posix, killOne) {
	if (pid === void 0) return;
	try {
		if (posix) process.kill(-pid, "SIGKILL");
		else killOne();
	} catch {}
}

// src/adapters/peers/run-peer.ts
/** Of its answer. */
const MAX_BYTES = 268435456;
const TIMEOUT_MS = 18e5;
/**
* Runs another scanner and reads its answer, which is hostile text with values in it: nothing of it is written to disk,
* and the values are kept as Secrets. It gets no network and no variables but those that it needs.
* @throws AppError `incomplete` where it did not do its work, or its answer is none
*/
async function runPeer(run) {
	const { peer, program, input, env, signal } = run;
	const folder = (0, node_fs.mkdtempSync)((0, node_path.join)((0, node_os.tmpdir)(), "sealant-compare-"));
	const { maxBytes, timeoutMs } = run.limits ?? {
		maxBytes: MAX_BYTES,
		timeoutMs: TIMEOUT_MS
	};
	const args = peer.args(input);
	try {
		const end = await runProgram({
			program,
			args,
			cwd: folder,
			env: peerVariables(env, folder),
			signal,
			maxBytes,
			timeoutMs
		});
		return {
			...placed(answerOf(end, peer, [program, ...args]), run),
			complained: peer.tellsErrorsOnly && end.kind === "ended" && end.complained
		};
	} finally {
		(0, node_fs.rmSync)(folder, {
			recursive: true,
			force: true
		});
	}
}
/** What a program needs to run, and the other scanner's own config: nothing that switches its network on, no credential. */
const PASSED = /^(?:HOME|USERPROFILE|LANG|LC_\w+|TZ|XDG_(?:CACHE|CONFIG)_HOME|SystemRoot|windir|APPDATA|LOCALAPPDATA|NUMBER_OF_PROCESSORS|GOMAXPROCS|GIT_\w+|(?:GITLEAKS|BETTERLEAKS)_CONFIG(?:_TOML)?|KF_RULE_CACHE_DIR)$/i;
/** The discard port of this machine, where nobody listens: a call that should not be made leads nowhere. */
const NOWHERE = "http://127.0.0.1:9";
function peerVariables(env, folder) {
	const passed = Object.entries(require_scan.guardedGitVariables(env)).filter(([name]) => PASSED.test(name));
	const proxies = [
		"HTTP_PROXY",
		"HTTPS_PROXY",
		"ALL_PROXY"
	].flatMap((name) => [name, name.toLowerCase()]);
	return {
		...Object.fromEntries(passed),
		...Object.fromEntries(proxies.map((name) => [name, NOWHERE])),
		PATH: absoluteFolders(env).join(node_path.delimiter),
		TMPDIR: folder,
		TEMP: folder,
		TMP: folder
	};
}
function answerOf(end, peer, command) {
	const by = require_command_line.neutralLine(`Run it by itself, to see what it says: ${command.map(shellWord).join(" ")}`);
	if (end.kind !== "ended") throw failed(`${peer.program} ${whyNot(end)}.`, by);
	if (!peer.doneCodes.includes(end.code)) throw failed(`${peer.program} ended with code ${end.code}.`, by);
	const read = peer.read(end.stdout.toString("utf8"));
	if ("findings" in read) return read.findings;
	throw failed(`The answer of ${peer.program} is not what was asked for (${require_command_line.neutralLine(read.fault)}).`, by);
}
function whyNot(end) {
	switch (end.kind) {
		case "not-started": return `can’t be started (${end.why})`;
		case "killed": return `was ended by ${end.by}`;
		case "too-large": return `answers more than ${MAX_BYTES / 1024 / 1024} MiB, so it was ended`;
		case "timeout": return `did not end within ${TIMEOUT_MS / 6e4} minutes, so it was ended`;
		case "interrupted": return "was ended, because the run was interrupted";
	}
}
function failed(message, mend) {
	return new require_start.AppError("incomplete", message, { mend });
}
function shellWord(word) {
	return /^[\w./:@%+,=-]+$/.test(word) ? word : require_shell_quoted.shellQuoted(word);
}
function placed(told, { peer, root }) {
	const findings = [];
	for (const { value, path, rule, ...rest } of told) {
		const below = pathBelow(root, path);
		if (below === null) continue;
		const secret = value === null || value === "" ? null : new require_engine.Secret(value, `found by ${peer.program}`);
		findings.push({
			...rest,
			rule,
			path: below,
			secret
		});
	}
	return {
		findings,
		outside: told.length - findings.length
	};
}
/** With `/`, or `null` outside of the root. */
function pathBelow(root, path) {
	const way = (0, node_path.isAbsolute)(path) ? (0, node_path.relative)(root, path) : (0, node_path.relative)(root, (0, node_path.join)(root, path));
	if (way === "" || way === ".." || way.startsWith(`..${node_path.sep}`) || (0, node_path.isAbsolute)(way)) return null;
	return way.split(node_path.sep).join("/");
}

// src/engine/compare/match-findings.ts
/** Columns by which scanners differ about the same place: counted from 0 or 1, with the line break before or without. */
const COLUMN_SLACK = 2;
/** Lines of one finding that are looked at: a key has some dozens. */
const MAX_LINES = 2e3;
/**
* Puts together what two scanners found in the same files: they mean the same where, in one path, they tell the same
* value, or overlapping values or columns of one line. Of the same input nobody is asked to be right.
* @returns matches by path and line
*/
function matchFindings(ours, theirs) {
	const groups = new Groups(ours.length + theirs.length);
	const lines = byKeys(ours, lineKeys);
	const values = byKeys(ours, valueKeys);
	for (const [i, peer] of theirs.entries()) {
		const { secret } = peer;
		const alike = secret === null ? [] : found(values, valueKeys({
			...peer,
			secret
		}));
		const near = found(lines, peerLineKeys(peer));
		for (const at of alike) if (ours[at].secret.equals(secret)) groups.join(at, ours.length + i);
		for (const at of near) if (isSamePlace(ours[at], peer)) groups.join(at, ours.length + i);
	}
	joinTwins(theirs, ours.length, groups);
	return sorted(groups.all().map((members) => matchOf(members, ours, theirs)));
}
function matchOf(members, ours, theirs) {
	return {
		ours: members.filter((at) => at < ours.length).map((at) => ours[at]),
		theirs: members.filter((at) => at >= ours.length).map((at) => theirs[at - ours.length])
	};
}
/** Several rules of the other scanner may tell one place. */
function joinTwins(theirs, offset, groups) {
	const first = /* @__PURE__ */ new Map();
	for (const [i, { path, startLine, startColumn, endColumn, commit, secret }] of theirs.entries()) {
		if (startLine === null || startColumn === null) continue;
		const key = [
			path,
			startLine,
			startColumn,
			endColumn,
			commit,
			secret?.length
		].join("\0");
		const twin = first.get(key);
		if (twin === void 0) first.set(key, i);
		else groups.join(offset + twin, offset + i);
	}
}
/** On a common line of one commit. */
function isSamePlace(ours, peer) {
	if (ours.commit !== null && peer.commit !== null && ours.commit !== peer.commit) return false;
	if (peer.secret !== null && ours.secret.overlaps(peer.secret)) return true;
	if (ours.endLine > ours.startLine || (peer.endLine ?? 0) > (peer.startLine ?? 0)) return true;
	if (peer.startColumn === null || peer.endColumn === null) return peer.secret === null;
	return peer.startColumn < ours.endColumn + COLUMN_SLACK && peer.endColumn > ours.startColumn - COLUMN_SLACK && Math.min(peer.endColumn, ours.endColumn) - Math.max(peer.startColumn, ours.startColumn) > COLUMN_SLACK;
}
/** A commit may bring one blob under several names, of which each scanner tells another. */
function valueKeys({ path, commit, secret }) {
	const byPath = `${path}\0${secret.length}`;
	return commit === null ? [byPath] : [byPath, `${commit}:${secret.length}`];
}
function lineKeys({ path, startLine, endLine }) {
	return keysOf(path, startLine, endLine);
}
function peerLineKeys({ path, startLine, endLine }) {
	return startLine === null ? [] : keysOf(path, startLine, endLine ?? startLine);
}
function keysOf(path, first, last) {
	const count = Math.min(MAX_LINES, Math.max(1, last - first + 1));
	return Array.from({ length: count }, (_, i) => `${path}\0${first + i}`);
}
function byKeys(findings, keysOfOne) {
	const index = /* @__PURE__ */ new Map();
	for (const [at, finding] of findings.entries()) for (const key of keysOfOne(finding)) {
		const known = index.get(key);
		if (known === void 0) index.set(key, [at]);
		else known.push(at);
	}
	return index;
}
function found(index, keys) {
	return keys.flatMap((key) => index.get(key) ?? []);
}
function sorted(matches) {
	const inOrder = [...matches].sort((a, b) => {
		const [left, right] = [placeOf(a), placeOf(b)];
		return left.path < right.path ? -1 : left.path > right.path ? 1 : (left.startLine ?? 0) - (right.startLine ?? 0);
	});
	return {
		both: inOrder.filter(({ ours, theirs }) => ours.length > 0 && theirs.length > 0),
		onlyOurs: inOrder.filter(({ theirs }) => theirs.length === 0),
		onlyTheirs: inOrder.filter(({ ours }) => ours.length === 0)
	};
}
/** The finding that stands for a match. */
function placeOf({ ours, theirs }) {
	return ours[0] ?? theirs[0];
}
/** Sets of numbers that are joined one by one (union by halving paths). */
var Groups = class {
	#parents;
	constructor(size) {
		this.#parents = Array.from({ length: size }, (_, i) => i);
	}
	join(one, other) {
		const [a, b] = [this.#root(one), this.#root(other)];
		this.#parents[Math.max(a, b)] = Math.min(a, b);
	}
	all() {
		const members = /* @__PURE__ */ new Map();
		for (let i = 0; i < this.#parents.length; i++) {
			const root = this.#root(i);
			const known = members.get(root);
			if (known === void 0) members.set(root, [i]);
			else known.push(i);
		}
		return [...members.values()];
	}
	#root(of) {
		const parents = this.#parents;
		let at = of;
		while (parents[at] !== at) {
			parents[at] = parents[parents[at]];
			at = parents[at];
		}
		return at;
	}
};

// src/app/compare/comparison-report.ts
/** What both found, without values: not in a path and not in the name of a rule either. */
function comparisonReport(comparison, about, report) {
	const quiet = quietPlaces(report);
	const toPlace = (match) => {
		const { path, startLine, commit } = placeOf(match);
		const secrets = [...match.ours, ...match.theirs].map(({ secret }) => secret).filter((each) => each !== null);
		const hide = (text) => secrets.reduce((shown, each) => each.hideIn(shown, "…"), text);
		return {
			path: hide(path),
			line: startLine,
			commit,
			sealant: match.ours.map(ourFacts),
			other: uniqueFacts(match.theirs.map(({ rule, startLine: line }) => ({
				rule: hide(rule),
				line
			}))),
			suppressed: match.ours.length > 0 ? null : suppressionOf(match.theirs, quiet)
		};
	};
	return {
		schema: "sealant/compare/1",
		version: require_start.VERSION,
		with: {
			scanner: about.id,
			program: about.program
		},
		input: about.target,
		both: comparison.both.map(toPlace),
		onlySealant: comparison.onlyOurs.map(toPlace),
		onlyOther: comparison.onlyTheirs.map(toPlace),
		outside: about.outside,
		incomplete: [...report.receipt.incomplete, ...about.complained ? [complaint(about.id)] : []]
	};
}
function complaint(scanner) {
	return {
		kind: "other-scanner",
		message: `${scanner} told errors, so it may not have looked at everything.`,
		mend: `Run ${scanner} by itself, to see them.`
	};
}
function ourFacts({ ruleId, startLine, level, confidence, fingerprint }) {
	return {
		ruleId,
		line: startLine,
		level,
		confidence,
		fingerprint
	};
}
function uniqueFacts(facts) {
	return [...new Map(facts.map((fact) => [`${fact.line} ${fact.rule}`, fact])).values()];
}
/** Suppressions by path and line. */
function quietPlaces({ suppressed }) {
	const places = /* @__PURE__ */ new Map();
	for (const { finding, by } of suppressed) {
		const why = by.kind === "inline-allow" ? by.kind : `${by.kind}: ${by.reason}`;
		for (let line = finding.startLine; line <= finding.endLine; line++) places.set(`${finding.path}\0${line}`, why);
	}
	return places;
}
function suppressionOf(theirs, quiet) {
	for (const { path, startLine } of theirs) {
		const why = quiet.get(`${path}\0${startLine}`);
		if (why !== void 0) return why;
	}
	return null;
}

// src/app/compare/render-comparison.ts
/** For people: what only one found comes first, since both agree about the rest. */
function renderComparison(report, color) {
	const paint = require_start.paintFor(color);
	const other = report.with.scanner;
	const blocks = [
		block(`Only Sealant: ${require_engine.count(report.onlySealant.length)}`, report.onlySealant, other, paint),
		block(`Only ${other}: ${require_engine.count(report.onlyOther.length)}`, report.onlyOther, other, paint),
		block(`Both: ${require_engine.count(report.both.length)}`, report.both, other, paint)
	];
	const outside = report.outside > 0 ? [`${require_engine.plural(report.outside, "finding")} of ${other} outside of what was scanned.`] : [];
	const incomplete = report.incomplete.flatMap(({ message, mend }) => [paint.yellow(`incomplete: ${require_command_line.neutralLine(message)}`), `  → ${require_command_line.neutralLine(mend)}`]);
	const notes = [
		...outside,
		...incomplete,
		paint.dim(require_command_line.neutralLine(`Compared with ${report.with.program}.`))
	];
	return `${[...blocks.map((lines) => lines.join("\n")), notes.join("\n")].join("\n\n")}\n`;
}
function block(title, places, other, paint) {
	return [paint.bold(title), ...places.flatMap((place) => placeLines(place, other, paint))];
}
function placeLines(place, other, paint) {
	const at = [place.path, ...place.line === null ? [] : [place.line]].join(":");
	const commit = place.commit === null ? "" : ` (${place.commit.slice(0, 12)})`;
	const ours = place.sealant.map(({ ruleId, level, line }) => `${ruleId} (${level})${elsewhere(line, place)}`);
	const label = (name) => require_command_line.neutralLine(name).padEnd(Math.max(7, other.length));
	const theirs = place.other.map(({ rule, line }) => `${rule}${elsewhere(line, place)}`);
	return [
		`  ${paint.cyan(require_command_line.neutralLine(at))}${require_command_line.neutralLine(commit)}`,
		...ours.length === 0 ? [] : [`    ${label("sealant")}  ${require_command_line.neutralLine(ours.join(", "))}`],
		...theirs.length === 0 ? [] : [`    ${label(other)}  ${require_command_line.neutralLine(theirs.join(", "))}`],
		...place.suppressed === null ? [] : [`    ${paint.dim(require_command_line.neutralLine(`suppressed here: ${place.suppressed}`))}`]
	];
}
function elsewhere(line, place) {
	return line === null || line === place.line ? "" : ` line ${line}`;
}

// src/app/commands/compare.ts
/**
* `sealant compare --with SCANNER [PATH]`: both look at the same files or commits; told is what both found, and what only
* one did, by place and rule. Ends well when both have looked at everything, whatever they found.
*/
const command = { async run(context) {
	const { inputs, world, signal } = context;
	const id = scannerOf(context);
	const { peer } = await require_command_line.PEERS[id]();
	const path = pathOf(context);
	const target = targetOf(context, peer);
	const program = programOf(context, peer, path);
	const settings = require_scan.readScanSettings(inputs, world.cwd);
	const result = await require_scan.runScanJob({
		world,
		path,
		onlyBelow: false,
		plan: require_scan.planLocalScan(target),
		settings,
		signal
	});
	const { findings, ...peerFacts } = await runPeer({
		peer,
		program,
		...peerInput(target, path, result),
		env: world.env,
		signal
	});
	const comparison = matchFindings(result.findings, findings);
	const report = comparisonReport(comparison, {
		id,
		program,
		...peerFacts,
		target: target.kind
	}, result.report);
	world.stdout.write(inputs.list("format").at(-1) === "json" ? `${JSON.stringify(report, null, 2)}\n` : renderComparison(report, require_start.usesColor(world, world.stdout, inputs.choice("color"))));
	return report.incomplete.length > 0 ? require_command_line.EXIT.incomplete : require_command_line.EXIT.clean;
} };
function scannerOf({ inputs }) {
	if (inputs.has("with")) return inputs.choice("with");
	throw new require_start.AppError("usage", "sealant compare needs the name of the other scanner.", { mend: `sealant compare --with ${Object.keys(require_command_line.PEERS).join("|")} [PATH]` });
}
function pathOf({ positionals, world }) {
	const [given, more] = positionals;
	if (more !== void 0) throw new require_start.AppError("usage", `compare takes one PATH, and got “${require_command_line.neutralLine(positionals.join("” and “"))}”.`, { mend: "Name the folder that holds both, or run it once for each." });
	const path = (0, node_path.resolve)(world.cwd, given ?? ".");
	if ((0, node_fs.existsSync)(path)) return (0, node_fs.realpathSync)(path);
	throw new require_start.AppError("usage", `There is no file or folder “${require_command_line.neutralLine(given ?? ".")}”.`, { mend: "Give a path that is there. A revision goes with --base." });
}
function targetOf({ inputs, positionals }, peer) {
	const isRange = inputs.has("base") || inputs.has("head");
	const asked = [...inputs.flag("tree") ? ["tree"] : [], ...inputs.flag("history") ? ["history"] : []];
	if (isRange) asked.push("range");
	if (asked.length > 1) throw new require_start.AppError("usage", "--tree, --history and --base contradict each other.", { mend: "Give one of them: each says what to scan." });
	const kind = asked[0] ?? "tree";
	if (!peer.inputs.includes(kind)) throw new require_start.AppError("usage", `${peer.program} can’t be compared over a ${kind}.`, { mend: `It can be over: ${peer.inputs.join(", ")}.` });
	if (kind !== "tree" && positionals.length > 0) throw new require_start.AppError("usage", "Commits are compared as a whole, so PATH goes with files only.", { mend: "Leave it out, and run this inside of the repository." });
	if (kind !== "range") return { kind };
	const [base, head] = [inputs.has("base") ? inputs.text("base") : null, inputs.text("head")];
	return {
		kind,
		base,
		head,
		without: [],
		otherwise: null
	};
}
function programOf({ inputs, world }, peer, scanned) {
	if (inputs.has("bin")) {
		const file = (0, node_path.resolve)(world.cwd, inputs.text("bin"));
		if (isExecutable(file)) return file;
		throw new require_start.AppError("usage", `--bin: “${require_command_line.neutralLine(inputs.text("bin"))}” is no file that can be run.`, { mend: `Give the program of ${peer.program}. Get it: ${peer.install}` });
	}
	const found = findProgram(peer.program, world.env, world.platform, folderOf(scanned));
	if (found !== null) return found;
	throw new require_start.AppError("usage", `${peer.program} is in no absolute folder of PATH (programs inside of what is scanned don’t count).`, { mend: `Get it: ${peer.install}\nOr name its program: sealant compare --with ${peer.program} --bin FILE` });
}
/** What the other scanner is given, once it is known which commits ours has looked at. */
function peerInput({ kind }, path, { root, report }) {
	if (kind === "tree") return {
		input: {
			kind,
			path
		},
		root: folderOf(path)
	};
	const top = (0, node_fs.realpathSync)(root);
	if (kind === "history") return {
		input: {
			kind,
			path: top
		},
		root: top
	};
	const { base, head } = report.receipt;
	if (head === null) throw new require_start.AppError("incomplete", "The range could not be read, so there is nothing to compare.", { mend: report.receipt.incomplete[0]?.mend ?? "Run sealant scan with the same --base and --head." });
	return {
		input: {
			kind: "range",
			path: top,
			base,
			head
		},
		root: top
	};
}
function folderOf(path) {
	return (0, node_fs.statSync)(path).isDirectory() ? path : (0, node_path.dirname)(path);
}

exports.command = command;