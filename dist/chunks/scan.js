const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_command_line = require("./command-line.js");
let node_fs = require("node:fs");
let node_path = require("node:path");

// src/app/config/config.ts
var config_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ NO_CONFIG: () => NO_CONFIG });
/** Where the config is, unless `--config` says otherwise; relative to the repository's root. */
const CONFIG_PATH = ".github/sealant.yml";
/** The config of a repository that has none. */
const NO_CONFIG = {
	file: "",
	providers: {},
	scan: {
		failOn: null,
		verify: "off",
		allow: [],
		exclude: [],
		archives: false,
		maxSizeMib: null,
		minConfidence: null,
		rules: {
			extend: [],
			disable: [],
			override: {},
			places: {}
		}
	},
	profiles: {},
	correlate: null,
	respond: {
		default: "plan",
		rules: [],
		schedule: [],
		notify: []
	},
	audit: null
};

// src/adapters/threads/thread-crew.ts
/** Threads beside the one that lists and settles; more wait for the disk, and each holds a buffer and the rules. */
const MOST_THREADS = 3;
/** Tasks that wait at a thread while it works on one. */
const WAITING_TASKS = 2;
/** Memory for what is made and dropped again; V8 takes three times as much unasked, and is no faster for it. */
const LIMITS = { maxYoungGenerationSizeMb: 16 };
/** Threads of this process, each with a scanner of its own. */
var ThreadCrew = class {
	#options;
	#stop = new SharedArrayBuffer(4);
	#members = [];
	constructor(options) {
		this.#options = options;
	}
	/** Texts that the threads have scanned so far. */
	get texts() {
		return this.#members.reduce((sum, { texts }) => sum + texts, 0);
	}
	start() {
		const { availableParallelism } = process.getBuiltinModule("node:os");
		const { threads = Math.min(availableParallelism() - 1, MOST_THREADS), beforeStart, signal } = this.#options;
		if (this.#members.length > 0 || threads === 0 || signal.aborted) return;
		beforeStart();
		const { Worker } = process.getBuiltinModule("node:worker_threads");
		const { entry, options } = this.#options;
		const workerData = {
			...options,
			stop: this.#stop
		};
		const stop = () => void Atomics.store(new Int32Array(this.#stop), 0, 1);
		signal.addEventListener("abort", stop, { once: true });
		const setup = {
			workerData,
			stdout: true,
			stderr: true,
			resourceLimits: LIMITS
		};
		const start = () => new Member(new Worker(entry, setup));
		this.#members = Array.from({ length: threads }, start);
	}
	offer(task) {
		let least;
		for (const member of this.#members) if (member.takes && (least === void 0 || member.tasks.length < least.tasks.length)) least = member;
		least?.take(task);
		return least !== void 0;
	}
	async settle() {
		const parts = await Promise.all(this.#members.map((member) => member.end()));
		for (const [i, part] of parts.entries()) {
			const { problem } = this.#members[i];
			if (part !== null) this.#options.absorb(part);
			else if (!this.#options.signal.aborted) this.#options.sink.incomplete({
				kind: "thread",
				message: `A thread of the scan broke off (${problem}), so what it had read was not judged.`,
				mend: "Scan again. Where memory is short, scan folder by folder: sealant scan --tree PATH"
			});
		}
		return this.#members.flatMap(({ left }) => left);
	}
};
/** One thread. Once broken it takes nothing more, and gives no part. */
var Member = class {
	#worker;
	/** Handed over and not done, the oldest first. */
	tasks = [];
	#ended;
	left = [];
	texts = 0;
	problem = null;
	constructor(worker) {
		this.#worker = worker;
		this.#ended = new Promise((resolve) => {
			worker.on("message", (message) => {
				if (message.kind === "part") resolve(message.part);
				else {
					this.tasks.shift();
					this.texts = message.texts;
					this.left.push(...message.left);
				}
			});
			worker.on("error", (error) => this.problem ??= error.code ?? error.name);
			worker.on("exit", (code) => {
				this.problem ??= `exit code ${code}`;
				resolve(null);
			});
		});
	}
	get takes() {
		return this.problem === null && this.tasks.length <= WAITING_TASKS;
	}
	take(task) {
		this.tasks.push(task);
		this.#send({
			kind: "task",
			task
		});
	}
	/** Asks for what the thread saw, once it has done its tasks; `null` where it broke. */
	async end() {
		this.#send({ kind: "end" });
		return await this.#ended;
	}
	#send(message) {
		this.#worker.postMessage(message);
	}
};

// src/domain/clock.ts
/** A steady clock in milliseconds. `performance.now()` would load `node:perf_hooks`: 0.7 ms of every scan (Node 20). */
function steadyNow() {
	const [seconds, nanoseconds] = process.hrtime();
	return seconds * 1e3 + nanoseconds / 1e6;
}

// src/domain/finding.ts
/**
* A finding without its value, also where a file is named by the value.
* @param hide takes the values of other findings out of a path
*/
function reported(finding, hide = (path) => path) {
	const { secret, ...rest } = finding;
	const clean = (path) => hide(secret.hideIn(path, finding.redacted));
	if ([
		finding.path,
		finding.head?.path ?? "",
		finding.listed ?? ""
	].every((path) => clean(path) === path)) return rest;
	return {
		...rest,
		path: clean(finding.path),
		head: finding.head && {
			...finding.head,
			path: clean(finding.head.path)
		},
		...finding.listed === void 0 ? {} : { listed: clean(finding.listed) }
	};
}

// src/app/policy/policy-files.ts
/**
* Where the files are read that judge a change: from disk, or from git as of the commit that is trusted.
* @param root the repository's root, or the folder that is scanned
* @throws AppError when the trusted commit can't be read: without its rules nothing can be judged
*/
async function openPolicyFiles(plan, root, repository) {
	const fromDisk = (path) => Promise.resolve(readText$2((0, node_path.isAbsolute)(path) ? path : (0, node_path.join)(root, path)));
	if (plan.policyFrom === null) return {
		read: fromDisk,
		readChange: null
	};
	if (repository === null) throw new require_start.AppError("incomplete", `${root} is not inside a git repository, so the rules of the base can\u2019t be read.`, { mend: "Check the repository out before this step:\n  - uses: actions/checkout@v5\n    with:\n      fetch-depth: 0" });
	const base = await repository.resolve(plan.policyFrom, "base");
	if (base.kind === "problem") throw new require_start.AppError("incomplete", base.problem.message, { mend: base.problem.mend });
	const at = (revision) => async (path) => {
		const below = belowRoot(root, path);
		if (below === null) return readText$2(path);
		return (await repository.bytesAt(revision, below))?.toString("utf8") ?? null;
	};
	const { target } = plan;
	return {
		read: at(base.id),
		readChange: target.kind === "range" ? at(target.head) : fromDisk
	};
}
/** The path below the root with `/`, or `null` when it is outside. */
function belowRoot(root, path) {
	if (!(0, node_path.isAbsolute)(path)) return path;
	const below = (0, node_path.relative)(root, path);
	return below.startsWith("..") || (0, node_path.isAbsolute)(below) ? null : below.split(node_path.sep).join("/");
}
function readText$2(file) {
	try {
		return (0, node_fs.statSync)(file, { throwIfNoEntry: false }) === void 0 ? null : (0, node_fs.readFileSync)(file, "utf8");
	} catch (cause) {
		const { code } = cause;
		if (code === "ENOENT" || code === "ENOTDIR") return null;
		throw unreadableFile(file, cause);
	}
}
function unreadableFile(file, cause) {
	if (cause.code === "EISDIR") return new require_start.AppError("config", `${require_command_line.neutralLine(file)} is a folder.`, {
		mend: "Name the file in it.",
		cause
	});
	return new require_start.AppError("config", `${file} can\u2019t be read (${cause.code ?? "unknown"}).`, {
		mend: "Let the user who runs sealant read it.",
		cause
	});
}

// src/adapters/sources/index.ts
/** Every source of texts. A new one is a file here and a line below; each is loaded only when asked for. */
const SOURCES = {
	range: () => Promise.resolve().then(() => git_range_exports),
	"working-tree": () => Promise.resolve().then(() => working_tree_exports),
	staged: () => Promise.resolve().then(() => staged_exports),
	tree: () => Promise.resolve().then(() => tree_exports),
	history: () => Promise.resolve().then(() => require("./history.js")),
	stdin: () => Promise.resolve().then(() => require("./stdin.js")),
	diff: () => Promise.resolve().then(() => require("./diff-file.js"))
};

// src/adapters/sources/repository.ts
var repository_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ findRepository: () => findRepository });
/** The repository that holds `directory` (an absolute path), or `null`. Source: gitrepository-layout(5). */
function findRepository(directory) {
	for (let at = (0, node_path.resolve)(directory);; at = (0, node_path.dirname)(at)) {
		const dotGit = (0, node_path.join)(at, ".git");
		const kind = kindOf(dotGit);
		if (kind === "directory" && kindOf((0, node_path.join)(dotGit, "HEAD")) !== null) return repositoryAt(at, dotGit, false);
		if (kind === "file") {
			const linked = readLine(dotGit)?.match(/^gitdir: (.+)$/)?.[1];
			if (linked !== void 0) return repositoryAt(at, (0, node_path.resolve)(at, linked), false);
		}
		if (kindOf((0, node_path.join)(at, "HEAD")) === "file" && ["objects", "refs"].every((name) => kindOf((0, node_path.join)(at, name)) === "directory")) return repositoryAt(at, at, true);
		if ((0, node_path.dirname)(at) === at) return null;
	}
}
function repositoryAt(top, gitDirectory, bare) {
	const common = readLine((0, node_path.join)(gitDirectory, "commondir"));
	return {
		top,
		bare,
		gitDirectory,
		commonDirectory: common === null ? gitDirectory : (0, node_path.resolve)(gitDirectory, common)
	};
}
/** Whether history or objects are missing on purpose. */
function stateOf(repository) {
	const config = readText$1((0, node_path.join)(repository.commonDirectory, "config")) ?? "";
	return {
		directory: repository.top,
		shallow: kindOf((0, node_path.join)(repository.commonDirectory, "shallow")) === "file",
		partial: /promisor|partial/i.test(config) && /^\s*(?:promisor\s*=\s*true|partialclone\s*=)/im.test(config)
	};
}
/** Hashes of the commits whose parents a shallow clone lacks. */
function shallowBoundary(repository) {
	const text = readText$1((0, node_path.join)(repository.commonDirectory, "shallow")) ?? "";
	return new Set(text.split("\n").filter((line) => line !== ""));
}
/** `path` (absolute) as git writes paths below the top: with `/`, `''` for the top itself. */
function pathBelowTop(repository, path) {
	return (0, node_path.relative)(repository.top, path).split(node_path.sep).join("/");
}
function kindOf(path) {
	const stats = (0, node_fs.statSync)(path, { throwIfNoEntry: false });
	if (stats === void 0) return null;
	return stats.isFile() ? "file" : stats.isDirectory() ? "directory" : "other";
}
function readText$1(path) {
	try {
		return (0, node_fs.readFileSync)(path, "utf8");
	} catch {
		return null;
	}
}
function readLine(path) {
	return readText$1(path)?.split("\n")[0]?.trimEnd() ?? null;
}

// src/app/scan/open-scan-target.ts
/**
* Opens what is to be scanned. Git begins its work here.
* @throws AppError `usage` where there is no such file, folder or repository
*/
async function openScanTarget(request) {
	const { plan, path, world } = request;
	const folder = folderOf(path);
	const place = repositoryAround(folder, world.env, plan.target.kind === "staged");
	const { kind } = plan.target;
	const repository = place !== null && (kind === "range" || kind === "working-tree" || kind === "staged" || kind === "history" || plan.policyFrom !== null) ? await openGit(place, world.env, kind) : null;
	const root = place?.top ?? folder;
	const below = kind === "tree" && place !== null ? pathBelowTop(place, folder) : "";
	try {
		return {
			...await openSource(request, place, repository),
			repository,
			root,
			below
		};
	} catch (error) {
		repository?.close();
		throw error;
	}
}
async function openSource(request, place, repository) {
	const { plan, world } = request;
	const { target } = plan;
	switch (target.kind) {
		case "nothing": return {
			source: NOTHING,
			reasons: []
		};
		case "stdin": return {
			source: (await SOURCES.stdin()).openStdin(world.stdin()),
			reasons: []
		};
		case "diff": {
			const from = target.file === "-" ? { stream: world.stdin() } : { file: (0, node_path.resolve)(request.path, target.file) };
			return {
				source: (await SOURCES.diff()).openDiffFile(from),
				reasons: []
			};
		}
		case "tree": return {
			source: (await SOURCES.tree()).openTree(request.path, request.share),
			reasons: []
		};
		default: return await openGitSource(request, place, repository);
	}
}
async function openGitSource(request, place, repository) {
	const { share = null, plan } = request;
	const { target } = plan;
	if (place === null || repository === null) {
		if (target.kind === "working-tree") return {
			source: (await SOURCES.tree()).openTree(request.path, request.share),
			reasons: ["There is no git repository here, so the files on disk were scanned."]
		};
		throw new require_start.AppError("usage", `${request.path} is not inside a git repository.`, { mend: "Run sealant in a clone, or scan the files on disk: sealant scan --tree PATH" });
	}
	const options = {
		repository,
		within: request.onlyBelow ? pathFilter(pathBelowTop(place, request.path)) : null
	};
	if (place.bare && (target.kind === "staged" || target.kind === "working-tree")) throw new require_start.AppError("usage", `${place.top} is a bare repository: it has no work tree.`, { mend: "Scan its commits: sealant scan --history, or --base A --head B" });
	switch (target.kind) {
		case "staged": return {
			source: (await SOURCES.staged()).openStaged(options),
			reasons: []
		};
		case "history": return {
			source: (await SOURCES.history()).openHistory({
				...options,
				share
			}),
			reasons: []
		};
		case "range": {
			const { range, reasons } = await settleRange(repository, target);
			return {
				source: (await SOURCES.range()).openGitRange({
					...options,
					...range,
					share
				}),
				reasons
			};
		}
		default: return {
			source: (await SOURCES["working-tree"]()).openWorkingTree(options),
			reasons: []
		};
	}
}
/** Looks into the clone for what the plan could only suppose. */
async function settleRange(repository, target) {
	const { base, head, without, otherwise } = target;
	const present = [];
	for (const name of without) if (await repository.firstExisting([name]) !== null) present.push(name);
	const range = {
		base,
		head,
		without: present
	};
	if (otherwise === null || base === null || await repository.firstExisting([base]) !== null) return {
		range,
		reasons: []
	};
	if (otherwise.base === null || await repository.firstExisting([otherwise.base]) !== null) return {
		range: {
			...range,
			base: otherwise.base
		},
		reasons: [otherwise.because]
	};
	return {
		range: {
			...range,
			base: null
		},
		reasons: [`${otherwise.because} That is not in the clone either, so the whole history was scanned.`]
	};
}
async function openGit(place, env, kind) {
	const { OpenRepository } = await Promise.resolve().then(() => open_repository_exports);
	if (kind === "range") return new OpenRepository(place, env, { plain: true });
	const repository = new OpenRepository(place, env, { hook: kind === "staged" });
	repository.objects;
	return repository;
}
/** Git names the repository to its hooks; elsewhere only the folder counts. */
function repositoryAround(folder, env, isStaged) {
	const named = isStaged ? env["GIT_DIR"] : void 0;
	if (!named) return findRepository(folder);
	const gitDirectory = (0, node_path.resolve)(folder, named);
	const around = findRepository(folder);
	if (around !== null && around.gitDirectory === gitDirectory) return around;
	return {
		top: (0, node_path.resolve)(folder, env["GIT_WORK_TREE"] ?? "."),
		bare: false,
		gitDirectory,
		commonDirectory: (0, node_path.resolve)(folder, env["GIT_COMMON_DIR"] ?? gitDirectory)
	};
}
function folderOf(path) {
	const stats = (0, node_fs.statSync)(path, { throwIfNoEntry: false });
	if (stats === void 0) throw new require_start.AppError("usage", `There is no file or folder ${path}.`, { mend: "Give the path of one that is there." });
	return stats.isDirectory() ? path : (0, node_path.dirname)(path);
}
function pathFilter(below) {
	if (below === "" || (0, node_path.isAbsolute)(below) || below.startsWith("..")) return null;
	return (path) => path === below || path.startsWith(`${below}/`);
}
const NOTHING = {
	read: () => Promise.resolve({
		source: "nothing",
		base: null,
		head: null,
		commits: 0,
		blobs: 0,
		files: 0
	}),
	blob: () => Promise.resolve(null),
	head: () => Promise.resolve(null),
	close() {}
};

// src/app/names-beside.ts
/** Names in the folder of a path that is not there: what may have been meant. */
function namesBeside(path) {
	try {
		return (0, node_fs.readdirSync)((0, node_path.dirname)(path));
	} catch {
		return [];
	}
}

// src/app/scan/scan-policy.ts
/** Where suppressed findings are listed; the module that reads the file is loaded only where there is one. */
const BASELINE_PATH = ".github/sealant-baseline.txt";
const DEFAULT_FAIL_ON = "medium";
const DEFAULT_MAX_MIB = 32;
const MIB = 1048576;
/** A scan of which nothing was asked: the config and the defaults decide. */
const NO_SCAN_SETTINGS = {
	failOn: null,
	minConfidence: null,
	maxSizeMib: null,
	exclude: [],
	ruleFiles: [],
	disabledRules: [],
	configFile: null
};
/**
* Puts together what judges a change: config, baseline, rule files and flags; flags win.
* @param builtIn ids of the rules that come with Sealant
* @param today `YYYY-MM-DD` (UTC)
* @throws AppError `config` when a file is wrong or a named one is missing
*/
async function loadPolicy(settings, files, builtIn, today) {
	const file = settings.configFile ?? ".github/sealant.yml";
	const [configText, baselineText] = await Promise.all([files.read(file), files.read(BASELINE_PATH)]);
	if (configText === null && settings.configFile !== null) throw missingFile(file, "config file", files);
	const config = await configOf(configText, file);
	const { scan } = config;
	const ruleFiles = [...scan.rules.extend, ...settings.ruleFiles];
	return {
		config,
		failOn: settings.failOn ?? scan.failOn ?? DEFAULT_FAIL_ON,
		minConfidence: settings.minConfidence ?? scan.minConfidence ?? 0,
		maxBytes: Math.floor((settings.maxSizeMib ?? scan.maxSizeMib ?? DEFAULT_MAX_MIB) * MIB),
		archives: settings.archives === true || scan.archives,
		...await pathRules([...scan.exclude, ...settings.exclude], scan.allow),
		...await readBaseline(baselineText, today),
		extraRules: await readRules(ruleFiles, files, builtIn),
		disabledRules: [...scan.rules.disable, ...settings.disabledRules],
		overrides: scan.rules.override,
		inlineAllow: files.readChange === null ? "honour" : "as-of-base",
		changes: await describeChanges(config, file, baselineText, ruleFiles, files)
	};
}
/**
* The policy for a scan whose paths start at a folder below the repository's root: path rules of the config start at the
* root all the same. What leaves paths out may also be said as seen from that folder, as `--exclude` is.
* @param below from the root, with `/`
*/
function anchorPolicy(policy, below) {
	const { excludes, allow } = policy;
	const fromRoot = (path) => `${below}/${path}`;
	return {
		...policy,
		excludes: excludes === null ? null : (path) => excludes(path) || excludes(fromRoot(path)),
		allow: allow.map(({ matchesPath, ...entry }) => matchesPath === void 0 ? entry : {
			...entry,
			matchesPath: (path) => matchesPath(fromRoot(path))
		})
	};
}
async function configOf(text, file) {
	if (text === null) return NO_CONFIG;
	const { readConfig } = await Promise.resolve().then(() => require("./read-config.js")).then((n) => n.read_config_exports);
	return await readConfig(text, file);
}
async function pathRules(exclude, allow) {
	if (exclude.length === 0 && allow.length === 0) return {
		excludes: null,
		allow: []
	};
	const { compileAllowlist, compileGlobs } = await Promise.resolve().then(() => require("./compile-allowlist.js"));
	return {
		excludes: await compileGlobs(exclude),
		allow: await compileAllowlist(allow)
	};
}
async function readBaseline(text, today) {
	if (text === null) return {
		baseline: /* @__PURE__ */ new Map(),
		staleSuppressions: () => []
	};
	const { baselineOf, parseBaseline, staleEntries } = await Promise.resolve().then(() => require("./baseline-file.js")).then((n) => n.baseline_file_exports);
	const entries = parseBaseline(text, BASELINE_PATH);
	return {
		baseline: baselineOf(entries, today),
		staleSuppressions: (found) => staleEntries(entries, found, today)
	};
}
async function readRules(paths, files, builtIn) {
	if (paths.length === 0) return [];
	const { readRuleFile } = await Promise.resolve().then(() => require("./read-rule-file.js"));
	const rules = [];
	for (const path of new Set(paths)) {
		const text = await files.read(path);
		if (text === null) throw missingFile(path, "rule file", files);
		rules.push(...await readRuleFile(text, path, [...builtIn, ...rules.map(({ id }) => id)]));
	}
	return rules;
}
async function describeChanges(config, file, baselineText, ruleFiles, files) {
	const { readChange } = files;
	if (readChange === null) return [];
	const changes = [];
	const changedConfig = await readChange(file);
	if (changedConfig !== null || config !== NO_CONFIG) {
		const { describeConfigChange } = await Promise.resolve().then(() => require("./diff-config.js"));
		changes.push(...await describeConfigChange(config, changedConfig, file));
	}
	const changedBaseline = await readChange(BASELINE_PATH);
	if (changedBaseline !== baselineText) changes.push(...await describeBaselineChange(baselineText, changedBaseline));
	for (const path of new Set(ruleFiles)) if (await readChange(path) !== await files.read(path)) changes.push(`The rule file ${path} is changed; it counts as it was before.`);
	return changes;
}
async function describeBaselineChange(before, after) {
	const [{ parseBaseline }, { diffBaseline }] = await Promise.all([Promise.resolve().then(() => require("./baseline-file.js")).then((n) => n.baseline_file_exports), Promise.resolve().then(() => require("./diff-config.js"))]);
	try {
		return diffBaseline(parseBaseline(before ?? "", BASELINE_PATH), parseBaseline(after ?? "", BASELINE_PATH));
	} catch (error) {
		if (error instanceof require_start.AppError && error.code === "config") return [`The baseline would be faulty: ${error.message}`];
		throw error;
	}
}
function missingFile(path, what, files) {
	const where = files.readChange === null ? "" : " as of the base of the change";
	const near = (0, node_path.isAbsolute)(path) ? require_command_line.didYouMean((0, node_path.basename)(path), namesBeside(path)) : "";
	return new require_start.AppError("config", `There is no ${what} ${require_command_line.neutralLine(path)}${where}.${near}`, { mend: files.readChange === null ? (0, node_path.isAbsolute)(path) ? "Mend the path: what a flag names is looked for from the folder that this runs in." : "Mend the path: what the config names is looked for from the repository\u2019s root." : "Add it to the base branch first: a change can\u2019t bring the rules that judge it." });
}

// src/app/scan/scan-job.ts
/**
* Scans, and says what was found and what was looked at. Whatever could not be scanned makes the outcome `incomplete`.
* @throws AppError `usage`, `config`, `trust`, or `incomplete` where not even a report can be made
*/
async function runScanJob(job) {
	const started = job.world.now();
	const begun = steadyNow();
	const opened = await openScanTarget(job);
	try {
		const engine = await Promise.resolve().then(() => require("./engine.js")).then((n) => n.scan_engine_exports);
		const today = started.toISOString().slice(0, 10);
		const policy = await policyOf(job, opened, engine, today);
		const scanner = createScanner(engine, policy, today, {
			tellsOrder: Boolean(job.share),
			versions: job.plan.target.kind === "history"
		});
		job.onScanner?.(scanner);
		const crew = openCrew(job, engine, policy, scanner);
		const source = policy.archives ? await withArchives(opened.source) : opened.source;
		const summary = await source.read(scanner.sink, job.signal, crew);
		const outcome = await scanner.finish(source, job.signal);
		const { findings } = outcome;
		const red = findings.filter((finding) => engine.isRed(finding, policy.failOn));
		return {
			report: {
				schema: "sealant/report/1",
				outcome: outcomeOf(outcome, red.length),
				findings: findings.map((finding) => reported(finding, outcome.hide)),
				suppressed: outcome.suppressed,
				receipt: {
					event: job.plan.eventName,
					...summary,
					reasons: [
						...job.plan.reasons,
						...opened.reasons,
						...summary.reasons ?? []
					],
					...outcome.receipt,
					version: require_start.VERSION,
					time: started.toISOString(),
					durationMs: Math.round(steadyNow() - begun),
					configChanges: policy.changes,
					staleSuppressions: policy.staleSuppressions(summary.source === "history" && !job.share ? everyFingerprint(outcome) : null),
					...job.share ? { shard: await shardOf(job, job.share, summary, outcome, policy) } : {}
				}
			},
			findings,
			red,
			config: policy.config,
			root: opened.root,
			stats: outcome.stats
		};
	} finally {
		opened.source.close();
		opened.repository?.close();
	}
}
/** What the process ends with. Incomplete wins: what was not scanned can't be judged, and all findings are told anyway. */
function exitCodeOfScan({ report }) {
	return {
		clean: require_command_line.EXIT.clean,
		findings: require_command_line.EXIT.findings,
		incomplete: require_command_line.EXIT.incomplete,
		error: require_command_line.EXIT.incomplete
	}[report.outcome];
}
async function shardOf({ settings }, share, summary, { receipt }, policy) {
	const { shardFacts } = await Promise.resolve().then(() => require("./shard-facts.js"));
	return share.receipt(shardFacts(summary, receipt.ruleset, policy, settings));
}
async function policyOf(job, opened, engine, today) {
	const builtIn = engine.BUILT_IN.rules.map(({ id }) => id);
	const files = await openPolicyFiles(job.plan, opened.root, opened.repository);
	const policy = await loadPolicy(job.settings, files, builtIn, today);
	if (policy.disabledRules.length > 0 || Object.keys(policy.overrides).length > 0) {
		const { checkRuleSettings } = await Promise.resolve().then(() => require("./check-rule-settings.js"));
		checkRuleSettings(policy, [...engine.BUILT_IN.rules, ...policy.extraRules], engine.GENERIC_RULES);
	}
	return opened.below === "" ? policy : anchorPolicy(policy, opened.below);
}
function createScanner(engine, policy, today, kind) {
	const { extraRules, disabledRules, overrides, maxBytes, minConfidence, failOn, allow, baseline, inlineAllow } = policy;
	return engine.createScanner({
		ruleset: engine.compileRules(engine.BUILT_IN, {
			extra: extraRules,
			disabled: disabledRules,
			overrides
		}),
		maxBytes,
		minConfidence,
		failOn,
		...policy.excludes === null ? {} : { excludes: policy.excludes },
		allow,
		baseline,
		inlineAllow,
		today,
		...kind,
		beforeRegexes: () => setFlags(engine.REGEX_FLAGS)
	});
}
async function withArchives(source) {
	const { lookIntoArchives } = await Promise.resolve().then(() => require("./archive-source.js"));
	return lookIntoArchives(source);
}
/** Other threads for what takes long; they start only when a source asks for them. */
function openCrew(job, engine, policy, scanner) {
	const versions = job.plan.target.kind === "history";
	if (!versions && job.plan.target.kind !== "tree") return void 0;
	if (versions && policy.archives) return void 0;
	const entry = threadEntry(job.world.entry);
	if (entry === null) return void 0;
	const { extraRules, disabledRules, overrides, maxBytes, minConfidence, archives } = policy;
	return new ThreadCrew({
		entry,
		options: {
			extraRules,
			disabledRules,
			overrides,
			maxBytes,
			minConfidence,
			archives,
			versions
		},
		sink: scanner.sink,
		absorb: (part) => scanner.absorb(part),
		signal: job.signal,
		beforeStart: () => setFlags(engine.REGEX_FLAGS)
	});
}
/** `worker.js` beside the running bundle, or `null` where sources run as they are. */
function threadEntry(entry) {
	if (entry === void 0 || !(0, node_fs.existsSync)(entry)) return null;
	const file = (0, node_path.join)((0, node_path.dirname)((0, node_fs.realpathSync)(entry)), "worker.js");
	return (0, node_fs.existsSync)(file) ? file : null;
}
/** `node:v8` brings Node's streams along: 2 ms that a scan of files without any keyword saves. */
function setFlags(flags) {
	const { setFlagsFromString } = process.getBuiltinModule("node:v8");
	for (const flag of flags) setFlagsFromString(flag);
}
/** What a scan of everything found; `null` where it could not see everything. */
function everyFingerprint({ findings, suppressed, receipt }) {
	if (receipt.incomplete.length > 0) return null;
	return new Set([...findings, ...suppressed.map(({ finding }) => finding)].map(({ fingerprint }) => fingerprint));
}
function outcomeOf({ receipt }, red) {
	if (receipt.incomplete.length > 0 || !receipt.selfProbe) return "incomplete";
	return red > 0 ? "findings" : "clean";
}

// src/app/payload-field.ts
/** A field of an event's payload, of which nothing is sure; `null` where it is absent or `null`. */
function payloadField(value, key) {
	if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return null;
	return value[key] ?? null;
}

// src/app/event-trust.ts
var event_trust_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	comesFromFork: () => comesFromFork,
	isOnProtectedRef: () => isOnProtectedRef,
	requireInjectTrust: () => requireInjectTrust,
	requireVaultTrust: () => requireVaultTrust,
	whyUntrusted: () => whyUntrusted
});
/**
* Events that run with the repository's own rights on behalf of a change, or a comment, by anybody.
* Sources: GitHub Security Lab, \u201cPreventing pwn requests\u201d; zizmor, dangerous-triggers.
*/
const DANGEROUS_EVENTS = [
	"pull_request_target",
	"workflow_run",
	"issue_comment"
];
/** Whether the run is about a change that comes from another repository, or from one that is gone. */
function comesFromFork(event) {
	const change = payloadField(event.payload, "pull_request");
	if (change === null) return false;
	const head = payloadField(payloadField(change, "head"), "repo");
	const base = payloadField(payloadField(change, "base"), "repo");
	const from = textOf(head, "full_name");
	const to = textOf(base, "full_name") ?? event.repository;
	return from === null || from.toLowerCase() !== to.toLowerCase();
}
/** Whether the run is on the default branch, or on a ref with protection. */
function isOnProtectedRef(event, env) {
	if (env["GITHUB_REF_PROTECTED"] === "true") return true;
	const branch = textOf(payloadField(event.payload, "repository"), "default_branch");
	return branch !== null && event.ref === `refs/heads/${branch}`;
}
/** Why this run may not be given anything of a vault, or `null` where it may. */
function whyUntrusted(event) {
	if (event.name === "") return "the event is unknown (GITHUB_EVENT_NAME is empty)";
	if (DANGEROUS_EVENTS.includes(event.name)) return `the event \u201c${event.name}\u201d runs with your rights for changes that nobody has reviewed`;
	return comesFromFork(event) ? "the change comes from a fork" : null;
}
/**
* Lets a run take secrets out of a vault, or says why not.
* @throws AppError `trust`
*/
function requireInjectTrust(event) {
	requireVaultTrust(event, "No secret is injected here");
}
/**
* Lets a run log in to a vault, or says why not.
* @param refused how the message begins: `No vault is asked here`
* @throws AppError `trust`
*/
function requireVaultTrust(event, refused) {
	const why = whyUntrusted(event);
	if (why === null) return;
	throw new require_start.AppError("trust", `${refused}: ${why}.`, { mend: [
		"Use a vault where only your own code runs, in a job of its own:",
		"  on: { push: { branches: [main] } }",
		"or skip the step for such changes:",
		"  if: github.event.pull_request.head.repo.full_name == github.repository"
	].join("\n") });
}
function textOf(value, key) {
	const text = payloadField(value, key);
	return typeof text === "string" && text !== "" ? text : null;
}

// src/adapters/reporters/index.ts
/** Every output format. A new one is a file here and a line below. */
const REPORTERS = {
	pretty: () => Promise.resolve().then(() => require("./engine.js")).then((n) => n.pretty_exports),
	json: () => Promise.resolve().then(() => require("./json.js")),
	jsonl: () => Promise.resolve().then(() => require("./jsonl.js")),
	sarif: () => Promise.resolve().then(() => require("./sarif.js")),
	csv: () => Promise.resolve().then(() => require("./csv.js")),
	junit: () => Promise.resolve().then(() => require("./junit.js")),
	gitlab: () => Promise.resolve().then(() => require("./gitlab.js")),
	github: () => Promise.resolve().then(() => require("./github.js")),
	html: () => Promise.resolve().then(() => require("./html.js")),
	summary: () => Promise.resolve().then(() => require("./summary.js"))
};
const REPORTER_IDS = Object.keys(REPORTERS);
/** Whether a text names a format. */
function isReporterId(text) {
	return Object.hasOwn(REPORTERS, text);
}
/** Loads one reporter; the others are not loaded. */
async function loadReporter(id) {
	return (await REPORTERS[id]()).reporter;
}

// src/app/reports/write-report.ts
/**
* What `--format` and `--output` ask for.
* @throws AppError `usage` for an unknown format, or two that would mix on standard output
*/
function readReportForms(inputs, cwd) {
	const output = inputs.has("output") ? inputs.text("output") : null;
	const forms = inputs.list("format").map((text) => formOf(text, cwd));
	if (output !== null) {
		if (forms.length > 1 || (forms[0]?.file ?? null) !== null) throw new require_start.AppError("usage", "--output goes with one --format that names no file.", { mend: "Name each file in its format: --format json=report.json --format sarif=report.sarif" });
		return [{
			format: forms[0]?.format ?? "pretty",
			file: (0, node_path.resolve)(cwd, output)
		}];
	}
	const twice = forms.find(({ file }, at) => file !== null && forms.findIndex((one) => one.file === file) !== at);
	if (twice !== void 0) throw new require_start.AppError("usage", `--format is given twice for the file ${twice.file}: the second would overwrite the first.`, { mend: "Give each format a file of its own: --format json=report.json --format sarif=report.sarif" });
	const printed = forms.filter(({ file }) => file === null);
	if (printed.length > 1) throw new require_start.AppError("usage", `--format ${printed[0].format} and --format ${printed[1].format} would both go to standard output.`, { mend: `Write one into a file: --format ${printed[1].format}=FILE` });
	return printed.length === 0 ? [...forms, {
		format: "pretty",
		file: null
	}] : forms;
}
function formOf(text, cwd) {
	const equals = text.indexOf("=");
	const format = equals === -1 ? text : text.slice(0, equals);
	const file = equals === -1 ? null : text.slice(equals + 1);
	if (!isReporterId(format)) throw new require_start.AppError("usage", `--format: \u201c${format.slice(0, 40)}\u201d is no format.${require_command_line.didYouMean(format, REPORTER_IDS)}`, { mend: `Use one of: ${REPORTER_IDS.join(", ")}.` });
	if (file === "") throw new require_start.AppError("usage", `--format ${format}= names no file.`, { mend: `Write --format ${format}=FILE.` });
	return {
		format,
		file: file === null ? null : (0, node_path.resolve)(cwd, file)
	};
}
/**
* Writes the report in every form.
* @throws AppError `usage` when a file can't be written
*/
async function writeReport(report, forms, world, inputs) {
	for (const { format, file } of [...forms].sort((a, b) => Number(a.file !== null) - Number(b.file !== null))) {
		const reporter = await loadReporter(format);
		const verbose = inputs.flag("all-levels");
		const textIn = (style) => reporter.pieces?.(report) ?? [reporter.render(report, style)];
		if (file !== null) writeFile(file, batches(textIn({
			color: false,
			width: 100,
			verbose
		})));
		else {
			const color = require_start.usesColor(world, world.stdout, inputs.choice("color"));
			for (const text of batches(textIn({
				color,
				width: world.stdout.columns,
				verbose
			}))) world.stdout.write(text);
		}
	}
}
/** Characters of a report that are written at a time, at least. */
const BATCH = 65536;
function* batches(pieces) {
	let batch = "";
	for (const piece of pieces) {
		batch += piece;
		if (batch.length < BATCH) continue;
		yield batch;
		batch = "";
	}
	yield batch;
}
function writeFile(file, texts) {
	try {
		const descriptor = (0, node_fs.openSync)(file, "w");
		try {
			for (const text of texts) (0, node_fs.writeFileSync)(descriptor, text);
		} finally {
			(0, node_fs.closeSync)(descriptor);
		}
	} catch (cause) {
		if (cause.code === "EPIPE") return;
		throw unwritable(file, cause);
	}
}
function unwritable(file, cause) {
	return new require_start.AppError("usage", `${file} can\u2019t be written (${cause.code ?? "unknown"}).`, {
		mend: "Give a path in a folder that is there and may be written to.",
		cause
	});
}

// src/app/scan/scan-range.ts
/** On a laptop: what the clone has and the default branch has not, by the change's own rules. */
function planLocalScan(target) {
	return {
		eventName: "local",
		target,
		trust: "trusted",
		isFork: false,
		policyFrom: null,
		reasons: []
	};
}
/**
* What a workflow's event brings, and how far it may be trusted.
* Sources: docs.github.com \u201cEvents that trigger workflows\u201d and \u201cWebhook events and payloads\u201d.
* @throws AppError `trust` when a pull request's payload doesn't say what it is compared with
*/
function planEventScan(event, asked) {
	const plan = planOf(event);
	if (asked.base !== null || asked.head !== null || asked.what === "range") return askedRange$1(plan, asked);
	if (asked.what === "tree" || asked.what === "history") return {
		...plan,
		target: { kind: asked.what },
		reasons: [...plan.reasons, `Asked for: ${asked.what}.`]
	};
	return plan;
}
function askedRange$1(plan, { base, head }) {
	const { target } = plan;
	const own = target.kind === "range" ? target : null;
	if (base === null && own === null) throw new require_start.AppError("usage", `On the event \u201c${plan.eventName}\u201d a range needs a base.`, { mend: "Give one:\n  with:\n    what: range\n    base: origin/main" });
	if (base === null && head === null) return plan;
	return {
		...plan,
		target: {
			kind: "range",
			base: base ?? own.base,
			head: head ?? own?.head ?? "HEAD",
			without: [],
			otherwise: null
		},
		reasons: [...plan.reasons, "The range was asked for."]
	};
}
function planOf(event) {
	const known = PLANS[event.name];
	if (known) return known(event);
	return payloadField(event.payload, "pull_request") === null ? historyPlan(event) : pullRequestPlan(event, "untrusted");
}
const PLANS = {
	push: pushPlan,
	pull_request_target: (event) => pullRequestPlan(event, "none"),
	merge_group: mergeGroupPlan,
	workflow_run: workflowRunPlan,
	issue_comment: (event) => ({
		...historyPlan(event),
		trust: "none",
		policyFrom: hash(event.sha),
		reasons: ["Anybody can comment, so this run is only good for scanning."]
	})
};
function pullRequestPlan(event, trust) {
	const change = payloadField(event.payload, "pull_request");
	const base = hash(text(payloadField(change, "base"), "sha"));
	const head = hash(text(payloadField(change, "head"), "sha"));
	if (base === null || head === null) throw new require_start.AppError("trust", `The payload of the event \u201c${event.name}\u201d names no base and head of the change.`, { mend: "Run it on a pull request, with the payload that GitHub wrote (GITHUB_EVENT_PATH)." });
	const sha = hash(event.sha);
	const isTestMerge = /^refs\/pull\/\d+\/merge$/.test(event.ref) && trust === "untrusted" && sha !== null && sha !== head;
	const isFork = comesFromFork(event);
	return {
		eventName: event.name,
		target: {
			kind: "range",
			base,
			head,
			without: isTestMerge ? [`${event.sha}^1`] : [],
			otherwise: null
		},
		trust,
		isFork,
		policyFrom: base,
		reasons: [
			"The commits of the pull request, judged by the rules of its base.",
			...isFork ? ["The change comes from a fork."] : [],
			...trust === "none" ? [`The event \u201c${event.name}\u201d runs with the repository\u2019s rights.`] : []
		]
	};
}
function pushPlan(event) {
	const { payload } = event;
	const after = hash(text(payload, "after")) ?? hash(event.sha);
	const before = hash(text(payload, "before"));
	const plan = {
		eventName: event.name,
		trust: "trusted",
		isFork: false,
		policyFrom: null
	};
	if (payloadField(payload, "deleted") === true || after === null) return {
		...plan,
		target: { kind: "nothing" },
		reasons: [`${event.ref} was deleted, which brings nothing.`]
	};
	const name = text(payloadField(payload, "repository"), "default_branch");
	const isDefault = name !== null && event.ref === `refs/heads/${name}`;
	const others = name === null || isDefault ? null : `refs/remotes/origin/${name}`;
	const whole = {
		base: null,
		because: "The default branch is not in the clone, so the whole history was scanned."
	};
	if (before === null) return {
		...plan,
		target: {
			kind: "range",
			base: others,
			head: after,
			without: [],
			otherwise: others === null ? null : whole
		},
		reasons: [others === null ? `${event.ref} is new, so its whole history was scanned.` : `${event.ref} is new, so it was compared with the default branch.`]
	};
	const gone = `The commit before the push (${before}) is not in the clone; after a force-push it belongs to no branch.`;
	const otherwise = others === null ? {
		base: null,
		because: `${gone} The whole history was scanned.`
	} : {
		base: others,
		because: `${gone} The branch was compared with the default branch.`
	};
	return {
		...plan,
		target: {
			kind: "range",
			base: before,
			head: after,
			without: others === null ? [] : [others],
			otherwise
		},
		reasons: [payloadField(payload, "forced") === true ? "The commits of the force-push." : "The commits of the push."]
	};
}
function mergeGroupPlan(event) {
	const group = payloadField(event.payload, "merge_group");
	const base = hash(text(group, "base_sha"));
	const head = hash(text(group, "head_sha")) ?? hash(event.sha);
	if (base === null || head === null) throw new require_start.AppError("trust", "The payload of the event \u201cmerge_group\u201d names no base_sha and head_sha.", { mend: "Run it in a merge queue, with the payload that GitHub wrote (GITHUB_EVENT_PATH)." });
	return {
		eventName: event.name,
		target: {
			kind: "range",
			base,
			head,
			without: [],
			otherwise: null
		},
		trust: "untrusted",
		isFork: false,
		policyFrom: base,
		reasons: ["The commits of the merge group, judged by the rules of its base."]
	};
}
function workflowRunPlan(event) {
	const run = payloadField(event.payload, "workflow_run");
	const head = hash(text(run, "head_sha"));
	const pulls = payloadField(run, "pull_requests");
	const first = Array.isArray(pulls) ? pulls[0] : null;
	const name = text(payloadField(event.payload, "repository"), "default_branch");
	const base = hash(text(payloadField(first, "base"), "sha")) ?? (name === null ? null : `refs/remotes/origin/${name}`);
	const from = text(payloadField(run, "head_repository"), "full_name");
	const isFork = from === null || from.toLowerCase() !== event.repository.toLowerCase();
	const trust = {
		eventName: event.name,
		trust: "none",
		isFork,
		policyFrom: hash(event.sha) ?? base
	};
	const reasons = ["The event \u201cworkflow_run\u201d runs with the repository\u2019s rights after anybody\u2019s change."];
	if (head === null) return {
		...trust,
		target: { kind: "history" },
		reasons
	};
	return {
		...trust,
		target: {
			kind: "range",
			base,
			head,
			without: [],
			otherwise: null
		},
		reasons
	};
}
function historyPlan(event) {
	return {
		eventName: event.name === "" ? "unknown" : event.name,
		target: { kind: "history" },
		trust: event.name === "" ? "untrusted" : "trusted",
		isFork: false,
		policyFrom: null,
		reasons: [`The event \u201c${event.name}\u201d brings no commits of its own, so the whole history was scanned.`]
	};
}
/** A full hash, or `null` for anything else, also for the zeros that stand for \u201cnothing\u201d. */
function hash(value) {
	return value !== null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) && !/^0+$/.test(value) ? value : null;
}
function text(value, key) {
	const found = payloadField(value, key);
	return typeof found === "string" ? found : null;
}

// src/app/scan/scan-inputs.ts
/** What judges the change, as far as inputs say it. */
function readScanSettings(inputs, cwd) {
	const absolute = (path) => (0, node_path.isAbsolute)(path) ? path : (0, node_path.resolve)(cwd, path);
	const minConfidence = inputs.number("min-confidence");
	if (minConfidence !== null && minConfidence > 1) throw new require_start.AppError("usage", `${inputs.word("min-confidence")}: ${minConfidence} is more than 1.`, { mend: "Give a number from 0 to 1, such as 0.7." });
	if (inputs.has("max-size") && inputs.number("max-size") === 0) throw new require_start.AppError("usage", `${inputs.word("max-size")}: with 0 nothing would be scanned.`, { mend: "Give a size in MiB, such as 32, or leave it out." });
	return {
		failOn: inputs.has("fail-on") ? inputs.choice("fail-on") : null,
		minConfidence,
		maxSizeMib: inputs.has("max-size") ? inputs.number("max-size") : null,
		exclude: inputs.list("exclude"),
		archives: inputs.flag("archives"),
		ruleFiles: inputs.list("rules").map(absolute),
		disabledRules: inputs.list("disable-rule"),
		configFile: inputs.has("config") ? absolute(inputs.text("config")) : null
	};
}
/** Flags that each say what to scan. Two of different lines contradict each other. */
const TARGET_FLAGS = [
	["base", "head"],
	["staged"],
	["tree"],
	["history"],
	["stdin"],
	["diff-file"]
];
/**
* What the command line asks to scan; in a workflow, what the event brings unless a flag says otherwise.
* @throws AppError `usage` for flags that contradict each other, `trust` for one that this event may not use
*/
async function planScan(inputs, world) {
	const plan = await planFor(inputs, world, targetOf(inputs));
	if (!inputs.has("trust-change")) return plan;
	if (inputs.flag("trust-change")) {
		if (plan.policyFrom === null) return plan;
		throw new require_start.AppError("trust", `--trust-change is not allowed on the event \u201c${plan.eventName}\u201d.`, { mend: "Leave it out: a change may not bring the rules that judge it. Merge new rules and suppressions first." });
	}
	return {
		...plan,
		policyFrom: plan.policyFrom ?? policyCommit(plan.target)
	};
}
async function planFor(inputs, world, target) {
	if (!isAboutEvent(world)) return planLocalScan(target ?? { kind: "working-tree" });
	const { readRunEvent } = await Promise.resolve().then(() => require("./event.js")).then((n) => n.event_exports);
	const event = readRunEvent(world.env);
	if (target === null || target.kind === "range") return planEventScan(event, askedRange(inputs));
	return {
		...planEventScan(event, {
			what: "auto",
			base: null,
			head: null
		}),
		target
	};
}
/** Whether we run in a workflow and in its checkout: in a folder elsewhere the event's commits mean nothing. */
function isAboutEvent({ env, cwd }) {
	if (env["GITHUB_ACTIONS"] !== "true" || !env["GITHUB_EVENT_NAME"]) return false;
	const workspace = env["GITHUB_WORKSPACE"];
	if (!workspace) return true;
	const below = (0, node_path.relative)(realPathOf(workspace), realPathOf(cwd));
	return below === "" || !(below.startsWith("..") || (0, node_path.isAbsolute)(below));
}
function realPathOf(path) {
	return (0, node_fs.existsSync)(path) ? (0, node_fs.realpathSync)(path) : (0, node_path.resolve)(path);
}
/** The range that `--base` and `--head` (or the Action's inputs) name. */
function askedRange(inputs, what = "auto") {
	return {
		what,
		base: inputs.has("base") ? inputs.text("base") : null,
		head: inputs.has("head") ? inputs.text("head") : null
	};
}
function targetOf(inputs) {
	const [first, second] = TARGET_FLAGS.map((names) => names.find((name) => isGiven(inputs, name))).filter((name) => name !== void 0);
	if (first === void 0) return null;
	if (second !== void 0) throw new require_start.AppError("usage", `${inputs.word(first)} and ${inputs.word(second)} contradict each other.`, { mend: "Give one of them: each says what to scan." });
	return targetNamed(first, inputs);
}
function targetNamed(name, inputs) {
	switch (name) {
		case "staged":
		case "tree":
		case "history":
		case "stdin": return { kind: name };
		case "diff-file": return {
			kind: "diff",
			file: inputs.text("diff-file")
		};
		default: {
			const { base, head } = askedRange(inputs);
			return {
				kind: "range",
				base,
				head: head ?? "HEAD",
				without: [],
				otherwise: null
			};
		}
	}
}
function isGiven(inputs, name) {
	return name === "base" || name === "head" || name === "diff-file" ? inputs.has(name) : inputs.flag(name);
}
/** The commit that stands for \u201cbefore the change\u201d, outside of workflows. */
function policyCommit(target) {
	return target.kind === "range" && target.base !== null ? target.base : "HEAD";
}

// src/app/scan/scan-shard.ts
/** What a scan can be divided by: the rest is small, or comes as one stream. */
const DIVISIBLE = [
	"range",
	"history",
	"tree",
	"nothing"
];
/**
* The share that `--shard` asks for, or `null`.
* @throws AppError `usage` for what is no shard, or a target that can't be divided
*/
async function readShare(inputs, plan) {
	const text = inputs.has("shard") ? inputs.text("shard") : null;
	if (text === null) return null;
	const { parseShard, ShardShare } = await Promise.resolve().then(() => require("./shard.js"));
	const shard = parseShard(text, inputs.word("shard"));
	if (DIVISIBLE.includes(plan.target.kind)) return new ShardShare(shard);
	throw new require_start.AppError("usage", `${inputs.word("shard")} divides a history, a commit range or a tree.`, { mend: "sealant scan --history --shard 1/4\nsealant scan --base A --head B --shard 1/4\nsealant scan --tree DIR --shard 1/4" });
}

// src/adapters/sources/disk-file.ts
/** Not through a link, and not waiting for the other end of a pipe. */
const FLAGS = node_fs.constants.O_RDONLY | (node_fs.constants.O_NOFOLLOW ?? 0) | (node_fs.constants.O_NONBLOCK ?? 0);
/** Of a larger file, the sink is asked by its beginning whether the rest is wanted: binaries are most of them. */
const LARGE = 1048576;
const BEGINNING = 65536;
/**
* Reads a file straight into the sink's memory and scans it. Too large, links and special files are skipped and counted;
* a file that can't be read makes the scan incomplete.
* @param file the path to open; bytes where the name is not UTF-8
* @returns whether it was scanned
*/
function scanDiskFile(sink, file, origin) {
	let descriptor;
	try {
		descriptor = (0, node_fs.openSync)(file, FLAGS);
	} catch (error) {
		return reportOpenError(sink, origin.path, error);
	}
	try {
		return scanDescriptor(sink, descriptor, origin);
	} catch (error) {
		if (typeof error.syscall !== "string") throw error;
		sink.incomplete(unreadable(origin.path, error));
		return false;
	} finally {
		(0, node_fs.closeSync)(descriptor);
	}
}
function scanDescriptor(sink, descriptor, origin) {
	const stats = (0, node_fs.fstatSync)(descriptor);
	if (!stats.isFile()) {
		sink.skipped(origin.path, "special-file");
		return false;
	}
	if (stats.size > LARGE && stats.size <= sink.maxBytes) {
		const length = readFully(descriptor, sink.buffer(BEGINNING), BEGINNING, BEGINNING);
		if (sink.leaves(origin.path, length, stats.size)) return true;
	}
	for (let room = stats.size + 1;; room = Math.max(room * 2, 65536)) {
		if (stats.size > sink.maxBytes || room > sink.maxBytes * 2) {
			sink.skipped(origin.path, "too-large");
			return false;
		}
		const allowed = Math.min(room, sink.maxBytes);
		const length = readFully(descriptor, sink.buffer(allowed), allowed, stats.size);
		if (length === room) continue;
		sink.scan(origin, length);
		return true;
	}
}
/** Fills the buffer from the file's start, up to `room` bytes; a read that ends at the expected size is the last. */
function readFully(descriptor, buffer, room, expected) {
	let length = 0;
	while (length < room) {
		const count = (0, node_fs.readSync)(descriptor, buffer, length, room - length, length);
		length += count;
		if (count === 0 || length === expected) break;
	}
	return length;
}
function reportOpenError(sink, path, error) {
	if (error.code === "ELOOP") sink.skipped(path, "symlink");
	else if (error.code === "ENXIO") sink.skipped(path, "special-file");
	else sink.incomplete(unreadable(path, error));
	return false;
}
/** Words a file or folder that could not be read. */
function unreadable(path, error) {
	const why = {
		EACCES: "permission denied",
		EPERM: "not permitted",
		ENOENT: "it was gone when its turn came",
		EMFILE: "too many open files",
		EIO: "input/output error"
	};
	const code = error.code ?? error.name;
	return {
		kind: "unreadable",
		message: `${path === "" ? "." : path} could not be read: ${why[code] ?? code}.`,
		mend: {
			EACCES: "Run as a user who may read it, or leave it out: --exclude GLOB.",
			EPERM: "Run as a user who may read it, or leave it out: --exclude GLOB.",
			ENOENT: "Scan again while nothing writes there."
		}[code] ?? "Check the disk, then scan again; or leave it out: --exclude GLOB."
	};
}
/** A file's bytes, or `null` where it is gone, no regular file, or can't be read. */
function readDiskFile(file) {
	try {
		const descriptor = (0, node_fs.openSync)(file, FLAGS);
		try {
			return (0, node_fs.fstatSync)(descriptor).isFile() ? (0, node_fs.readFileSync)(descriptor) : null;
		} finally {
			(0, node_fs.closeSync)(descriptor);
		}
	} catch {
		return null;
	}
}

// src/adapters/sources/pack-index.ts
/** What is amiss in a file of git's; such a repository is left to git. */
var UnreadablePack = class extends Error {
	name = "UnreadablePack";
};
/** Index files up to this size, in bytes, are read whole; of larger ones what is asked for. */
const WHOLE = 1048576;
const ID_BYTES$2 = 20;
const MAGIC = 4285812579;
/** Behind magic and version: 256 counts of ids, the ids, a checksum of each, where each object begins. */
const COUNTS_AT = 8;
const IDS_AT = 1032;
/** Of each object: its id, a checksum, where it begins. */
const OBJECT_BYTES = 28;
/** In a pack: `PACK`, a version and how many objects follow. */
const PACK_HEADER = 12;
/** A pack's index, version 2, for ids of SHA-1. Source: gitformat-pack(5). */
var PackIndex = class {
	#descriptor;
	/** In bytes. */
	#size;
	#whole = null;
	#head;
	#count;
	/** @param whole bytes up to which it is read at once @throws UnreadablePack, or an error of the file system */
	constructor(path, whole = WHOLE) {
		this.#descriptor = (0, node_fs.openSync)(path, "r");
		const { size } = (0, node_fs.fstatSync)(this.#descriptor);
		this.#size = size;
		if (size <= whole) this.#whole = this.#bytes(0, size);
		this.#head = this.#bytes(0, IDS_AT);
		if (this.#head.readUInt32BE(0) !== MAGIC || this.#head.readUInt32BE(4) !== 2) throw new UnreadablePack("version");
		this.#count = this.#head.readUInt32BE(1028);
	}
	/** Where an object begins in the pack, or `null`. @param id 20 bytes */
	find(id) {
		const first = id[0];
		const low = first === 0 ? 0 : this.#head.readUInt32BE(COUNTS_AT + (first - 1) * 4);
		const high = this.#head.readUInt32BE(COUNTS_AT + first * 4);
		if (high < low || high > this.#count) throw new UnreadablePack("counts");
		const ids = this.#bytes(IDS_AT + low * ID_BYTES$2, (high - low) * ID_BYTES$2);
		for (let from = 0, to = high - low; from < to;) {
			const middle = from + to >> 1;
			const order = compare(ids, middle * ID_BYTES$2, id);
			if (order === 0) return this.#offsetOf(low + middle);
			if (order < 0) from = middle + 1;
			else to = middle;
		}
		return null;
	}
	/**
	* Whether a pack is the one that this index is of, by all that git looks at before it reads from one. From one that is
	* not, git takes nothing: it has the objects from elsewhere.
	* @param pack its descriptor @throws an error of the file system
	*/
	isOf(pack) {
		const { size } = (0, node_fs.fstatSync)(pack);
		const rest = this.#size - IDS_AT - this.#count * OBJECT_BYTES - 40;
		if (size < 32 || rest < 0 || rest > Math.max(0, this.#count - 1) * 8) return false;
		for (let at = 12; at < IDS_AT; at += 4) if (this.#head.readUInt32BE(at) < this.#head.readUInt32BE(at - 4)) return false;
		const [header, trailer] = [Buffer.alloc(PACK_HEADER), Buffer.alloc(ID_BYTES$2)];
		(0, node_fs.readSync)(pack, header, 0, PACK_HEADER, 0);
		(0, node_fs.readSync)(pack, trailer, 0, ID_BYTES$2, size - ID_BYTES$2);
		const isPack = header.toString("latin1", 0, 4) === "PACK" && [2, 3].includes(header.readUInt32BE(4));
		const sameObjects = header.readUInt32BE(8) === this.#count;
		return isPack && sameObjects && trailer.equals(this.#bytes(this.#size - 40, ID_BYTES$2));
	}
	close() {
		(0, node_fs.closeSync)(this.#descriptor);
	}
	#offsetOf(position) {
		const offsetsAt = IDS_AT + this.#count * 24;
		const offset = this.#bytes(offsetsAt + position * 4, 4).readUInt32BE(0);
		if (offset < 2147483648) return offset;
		const largeAt = offsetsAt + this.#count * 4 + (offset - 2147483648) * 8;
		return Number(this.#bytes(largeAt, 8).readBigUInt64BE(0));
	}
	#bytes(at, length) {
		const bytes = this.#whole?.subarray(at, at + length) ?? Buffer.allocUnsafe(length);
		if ((this.#whole === null ? (0, node_fs.readSync)(this.#descriptor, bytes, 0, length, at) : bytes.length) !== length) throw new UnreadablePack("cut off");
		return bytes;
	}
};
/** Byte by byte, since the first few tell: `Buffer.compare` checks each of its bounds first. */
function compare(ids, at, id) {
	for (let i = 0; i < ID_BYTES$2; i++) {
		const difference = ids[at + i] - id[i];
		if (difference !== 0) return difference;
	}
	return 0;
}

// src/adapters/sources/git-process.ts
const STDERR_LIMIT = 16384;
/**
* Settings of a repository, or of its user, that would run a program, hide something or change what is printed. Given as
* `-c`, which wins over every file. Source: git-config(1).
*/
const SAFE_SETTINGS = [
	"core.fsmonitor=false",
	"core.hooksPath=/dev/null",
	"core.pager=cat",
	"core.quotePath=false",
	"diff.external=",
	"diff.orderFile=/dev/null",
	"diff.relative=false",
	"diff.ignoreSubmodules=none",
	"log.showSignature=false",
	"submodule.recurse=false",
	"color.ui=never",
	"protocol.allow=never"
];
const SAFE_CONFIG = SAFE_SETTINGS.flatMap((setting) => ["-c", setting]);
/**
* For git processes that read whole packs: by default git maps them whole, which counts as memory of the process. A
* history of 35,980 blobs: 139 MiB instead of 191, and 4 % more time. Source: git-config(1), core.packedGitWindowSize.
*/
const SMALL_WINDOWS = [
	"-c",
	"core.packedGitWindowSize=4m",
	"-c",
	"core.packedGitLimit=32m"
];
/** Variables that choose a repository. Set by git for its hooks; elsewhere they could point the scan somewhere else. */
const REPOSITORY_VARIABLES = /* @__PURE__ */ new Set([
	"GIT_DIR",
	"GIT_WORK_TREE",
	"GIT_INDEX_FILE",
	"GIT_COMMON_DIR",
	"GIT_OBJECT_DIRECTORY",
	"GIT_ALTERNATE_OBJECT_DIRECTORIES"
]);
/** Variables that say where git's own settings are; `safe.directory` is often given so. */
const CONFIG_VARIABLE = /^GIT_(?:CONFIG_|CEILING_DIRECTORIES$|DISCOVERY_ACROSS_FILESYSTEM$|EXEC_PATH$)/;
/**
* The environment of every git process: no `GIT_*` but those of settings, no replaced or grafted history, no lock taken,
* English messages, no prompt.
* @param keepRepository whether the caller runs as a hook of git, whose index or object folder is named by variables
*/
function gitEnvironment(env, keepRepository) {
	const clean = {};
	for (const name of Object.keys(env)) {
		if (name.startsWith("GIT_") && !CONFIG_VARIABLE.test(name) && !(keepRepository && REPOSITORY_VARIABLES.has(name))) continue;
		const value = env[name];
		if (value !== void 0) clean[name] = value;
	}
	return {
		...clean,
		LC_ALL: "C",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_NO_REPLACE_OBJECTS: "1",
		GIT_GRAFT_FILE: "/dev/null",
		GIT_TERMINAL_PROMPT: "0",
		GIT_NO_LAZY_FETCH: "1",
		GIT_PAGER: "cat"
	};
}
/**
* The same settings and surroundings as variables, for a git that somebody else starts: another scanner, a library.
* Source: git-config(1), GIT_CONFIG_COUNT.
* @param asked names of settings that are left as they are, because their values are what is asked for
*/
function guardedGitVariables(env, asked = []) {
	const clean = gitEnvironment(env, false);
	const given = Number.parseInt(clean["GIT_CONFIG_COUNT"] ?? "0", 10);
	const before = Number.isSafeInteger(given) && given > 0 ? given : 0;
	const all = [...SAFE_SETTINGS, "advice.graftFileDeprecated=false"].filter((setting) => !asked.some((name) => setting.startsWith(`${name}=`)));
	const settings = all.flatMap((setting, i) => {
		const [key = "", value = ""] = setting.split("=");
		return [[`GIT_CONFIG_KEY_${before + i}`, key], [`GIT_CONFIG_VALUE_${before + i}`, value]];
	});
	return {
		...clean,
		GIT_CONFIG_COUNT: String(before + all.length),
		...Object.fromEntries(settings)
	};
}
/** Starts git processes in one folder. Arguments are passed as they are, without a shell. */
var Git = class {
	cwd;
	#env;
	#running = /* @__PURE__ */ new Set();
	constructor(cwd, env, options = {}) {
		this.cwd = cwd;
		this.#env = gitEnvironment(env, options.keepRepository ?? false);
	}
	/** @param input whether it will be written to; a pipe less is a third of a millisecond less */
	start(args, input = true) {
		const { spawn } = process.getBuiltinModule("node:child_process");
		const handle = spawn("git", [...SAFE_CONFIG, ...args], {
			cwd: this.cwd,
			env: this.#env,
			stdio: [
				input ? "pipe" : "ignore",
				"pipe",
				"pipe"
			],
			windowsHide: true
		});
		const child = {
			args,
			handle,
			ended: endOf(handle),
			kill: () => void handle.kill("SIGKILL")
		};
		this.#running.add(child);
		child.ended.then(() => this.#running.delete(child));
		return child;
	}
	/** Starts git without input. Its output is kept until `follow` is called. */
	begin(args) {
		const child = this.start(args, false);
		const output = {
			early: [],
			take: (chunk) => output.early.push(chunk)
		};
		child.handle.stdout.on("data", (chunk) => output.take(chunk));
		return {
			...child,
			output
		};
	}
	/** Hands each piece of a begun process's output on as it comes, to its end. Rethrows what `take` throws. */
	async follow(child, take) {
		const { output } = child;
		const faults = [];
		output.take = (chunk) => {
			if (faults.length > 0) return;
			try {
				take(chunk);
			} catch (error) {
				faults.push(error);
				child.kill();
			}
		};
		for (const chunk of output.early.splice(0)) output.take(chunk);
		const end = await child.ended;
		if (faults.length > 0) throw faults[0];
		return end;
	}
	/** Runs git to its end and returns all of its output. */
	async output(args) {
		const chunks = [];
		return {
			end: await this.follow(this.begin(args), (chunk) => chunks.push(chunk)),
			stdout: Buffer.concat(chunks)
		};
	}
	/** Ends every process that still runs; those who wait for one learn of its end. */
	killAll() {
		for (const child of this.#running) child.kill();
	}
	/** Ends every process that still runs and lets go of it. Nobody may wait for one any more. */
	abandonAll() {
		for (const child of this.#running) abandon(child);
	}
};
/** Kills a process and lets go of its pipes, so that nobody waits for its end. */
function abandon({ handle, kill }) {
	kill();
	handle.unref();
	for (const stream of handle.stdio) stream?.destroy();
}
function endOf(handle) {
	let stderr = "";
	handle.stderr.on("data", (chunk) => {
		if (stderr.length < STDERR_LIMIT) stderr += chunk.toString("utf8").slice(0, STDERR_LIMIT - stderr.length);
	});
	handle.stdio[0]?.on("error", () => {});
	return new Promise((resolve) => {
		handle.on("error", (failure) => resolve({
			code: null,
			stderr,
			failure
		}));
		handle.on("close", (code) => resolve({
			code,
			stderr,
			failure: null
		}));
	});
}

// src/adapters/sources/git-problem.ts
/** How to get a whole history, for a laptop and for a workflow. */
const FETCH_ALL = `Run: git fetch --unshallow
In a workflow, check out with the whole history:
  - uses: actions/checkout@v5
    with:
      fetch-depth: 0`;
const FETCH_OBJECTS = `Run: git fetch --refetch --no-filter
In a workflow, leave \u201cfilter:\u201d out of the checkout step:
  - uses: actions/checkout@v5
    with:
      fetch-depth: 0`;
/** Words a git process that failed, by the message it left. `doing` completes \u201cGit failed while \u2026\u201d. */
function describeGitFailure(end, doing, state) {
	if (end.failure !== null) return describeNoStart(end.failure, doing);
	const { stderr } = end;
	if (/dubious ownership/.test(stderr)) return dubiousOwnership(stderr, state.directory);
	if (/not a git repository/i.test(stderr)) return {
		kind: "git",
		message: `${state.directory} is not inside a git repository, or git can't open it.`,
		mend: "Run sealant in a clone, or scan the files on disk: sealant scan --tree PATH"
	};
	if (/invalid filter-spec|unknown option|unrecognized argument/.test(stderr)) return {
		kind: "git",
		message: `This git is too old for what was asked while ${doing}: ${firstLine(stderr)}`,
		mend: "Use git 2.32 or later."
	};
	if (/shallow/.test(stderr)) return shallowProblem(state.directory);
	if (MISSING.test(stderr)) return missingObject(firstLine(stderr), state);
	return {
		kind: "git",
		message: `Git ${end.code === null ? "was ended by a signal" : `ended with code ${end.code}`} while ${doing}: ${firstLine(stderr) || "no message"}`,
		mend: `Run in ${state.directory}: git fsck --connectivity-only`
	};
}
const MISSING = /bad object|missing (?:blob|tree|commit|object)|unable to (?:read|find)|could not (?:read|fetch)|promisor|loose object|object file|packfile/i;
function describeNoStart(failure, doing) {
	if (failure.code === "ENOENT") return {
		kind: "git",
		message: `Git could not be started while ${doing}: the program \u201cgit\u201d or the folder to run it in was not found.`,
		mend: "Install git 2.32 or later and put it on the PATH, or scan the files on disk: sealant scan --tree PATH"
	};
	return {
		kind: "git",
		message: `Git could not be started while ${doing} (${failure.code ?? failure.name}).`,
		mend: "Check that \u201cgit --version\u201d runs here."
	};
}
function dubiousOwnership(stderr, directory) {
	const named = /repository at '([^'\n]+)'/.exec(stderr)?.[1] ?? directory;
	return {
		kind: "git",
		message: `Git refuses to read ${named}, because another user owns it, so nothing was scanned.`,
		mend: `If you trust that folder, run: git config --global --add safe.directory ${quoteForShell(named)}`
	};
}
/** The history stops at the boundary of a shallow clone. */
function shallowProblem(directory) {
	return {
		kind: "shallow",
		message: `The clone in ${directory} is shallow: its history ends inside the range, so earlier commits of the range were not scanned.`,
		mend: FETCH_ALL
	};
}
/** An object that the scan needed is not there. */
function missingObject(what, state) {
	if (state.partial) return {
		kind: "missing-object",
		message: `The clone in ${state.directory} is partial (made with --filter), and an object of the range is not in it: ${what}`,
		mend: FETCH_OBJECTS
	};
	if (state.shallow) return {
		kind: "missing-object",
		message: `An object is missing: ${what}`,
		mend: FETCH_ALL
	};
	return {
		kind: "missing-object",
		message: `The repository in ${state.directory} lacks an object, or it is damaged: ${what}`,
		mend: "Run: git fsck --full\nthen clone the repository again, or fetch the object."
	};
}
function firstLine(text) {
	const lines = text.split("\n").filter((line) => line.trim() !== "");
	return (lines.find((each) => /^(?:fatal|error):/.test(each)) ?? lines[0] ?? "").replace(/^(?:fatal|error): /, "").slice(0, 300);
}
function quoteForShell(text) {
	return /^[\w./:@-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

// src/adapters/sources/nul-splitter.ts
/** Cuts bytes that come piece by piece at NUL, as git ends its entries with `-z`. */
var NulSplitter = class {
	#take;
	#rest = Buffer.alloc(0);
	/** @param take gets each token without its NUL; valid for the duration of the call */
	constructor(take) {
		this.#take = take;
	}
	push(chunk) {
		const data = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
		let at = 0;
		for (let end = data.indexOf(0, at); end !== -1; end = data.indexOf(0, at)) {
			this.#take(data.subarray(at, end));
			at = end + 1;
		}
		this.#rest = data.subarray(at);
	}
	/** What came after the last NUL. */
	get rest() {
		return this.#rest;
	}
};

// src/adapters/sources/raw-diff.ts
/** Marks a commit in the output of `git log` with `COMMIT_FORMAT`; no raw entry and no path token starts so. */
const COMMIT_MARK = 1;
/** For `git log -z`. */
const COMMIT_FORMAT = "--format=tformat:%x01%H";
/**
* Reads git's raw diff format with `-z` piece by piece: `:100644 100644 ID ID M NUL path NUL`, two paths for R and C, and
* the combined form with one more colon, mode and id per parent.
* Source: git-diff(1), RAW OUTPUT FORMAT and DIFF FORMAT FOR MERGES.
*/
var RawDiffParser = class {
	#events;
	#tokens = new NulSplitter((token) => this.#token(token));
	#open = null;
	#pathsLeft = 0;
	constructor(events) {
		this.#events = events;
	}
	push(chunk) {
		this.#tokens.push(chunk);
	}
	/** Whether the output ended where an entry ends. `false` means that it was cut off. */
	isComplete() {
		return this.#open === null && this.#tokens.rest.every((byte) => byte === 10);
	}
	#token(token) {
		if (this.#open !== null) {
			this.#pathsLeft--;
			if (this.#pathsLeft > 0) return;
			const entry = {
				...this.#open,
				path: Buffer.from(token)
			};
			this.#open = null;
			this.#events.entry(entry);
			return;
		}
		let start = 0;
		while (start < token.length && token[start] === 10) start++;
		if (start === token.length) return;
		if (token[start] === COMMIT_MARK) {
			this.#events.commit?.(token.toString("latin1", start + 1));
			return;
		}
		this.#open = parseEntry(token.toString("latin1", start));
		this.#pathsLeft = this.#open.old.length === 1 && /^[RC]/.test(this.#open.status) ? 2 : 1;
	}
};
function parseEntry(text) {
	const colons = /^:+/.exec(text)?.[0].length ?? 0;
	const words = text.slice(colons).split(" ");
	if (colons === 0 || words.length !== colons * 2 + 3) throw new RawDiffError(text);
	const modes = words.slice(0, colons + 1);
	const ids = words.slice(colons + 1, colons * 2 + 2);
	return {
		old: ids.slice(0, colons).map((id, i) => ({
			mode: modes[i],
			id
		})),
		mode: modes[colons],
		id: ids[colons],
		status: words.at(-1)
	};
}
/** Git printed something that is no raw diff. */
var RawDiffError = class extends Error {
	name = "RawDiffError";
	constructor(token) {
		super(`not a raw diff entry: ${JSON.stringify(token.slice(0, 120))}`);
	}
};
/** Whether an id stands for \u201cnothing\u201d. */
function isZeroId(id) {
	return /^0+$/.test(id);
}
const SUBMODULE_MODE = "160000";

// src/adapters/sources/blob-feed.ts
/** Copies chunks into the sink and scans them at once, so that nobody else can take the buffer in between. */
function scanChunks(sink, origin, chunks, size) {
	const buffer = sink.buffer(size);
	let at = 0;
	for (const chunk of chunks) {
		buffer.set(chunk, at);
		at += chunk.length;
	}
	sink.scan(origin, size);
}
/** Takes changed files as git lists them, asks for their blobs and scans each as its bytes arrive. */
var BlobFeed = class {
	paths = /* @__PURE__ */ new Set();
	blobs = 0;
	#repository;
	#sink;
	#within;
	#share;
	#seen = /* @__PURE__ */ new Set();
	#pending = 0;
	#lost = null;
	#fault = null;
	#wake = null;
	constructor(repository, sink, within, share = null) {
		this.#repository = repository;
		this.#sink = sink;
		this.#within = within;
		this.#share = share;
	}
	/** @param commit the commit that has this version, or `null` */
	take(entry, commit) {
		const path = entry.path.toString("utf8");
		if (isZeroId(entry.id)) return;
		const order = this.#share?.list(`${commit} ${entry.id} ${path}`);
		if (!this.#takesOn(entry.id, path)) return;
		if (entry.mode === "160000") {
			this.#sink.skipped(path, "submodule");
			return;
		}
		const previous = entry.old.filter((side) => isFile(side.mode) && !isZeroId(side.id)).map((side) => side.id);
		if (previous.includes(entry.id)) return;
		const key = `${entry.id} ${previous.join(" ")} ${path}`;
		if (this.#seen.has(key)) return;
		this.#seen.add(key);
		this.#ask(entry.id, {
			path,
			commit,
			previous,
			...order === void 0 ? {} : { order }
		});
	}
	/** Whether this version is to be scanned here. Of shards, each counts the paths that are its own. */
	#takesOn(id, path) {
		const share = this.#share;
		if (share === null || share.ownsBlob(id)) {
			if (!this.wants(path)) return false;
			if (share?.ownsPath(path) ?? true) this.paths.add(path);
			return true;
		}
		if (share.ownsPath(path) && (this.#within?.(path) ?? true) && !this.#sink.excludes(path, true)) this.paths.add(path);
		return false;
	}
	/** Whether a path is to be scanned; the sink counts what its rules leave out. */
	wants(path) {
		return (this.#within === null || this.#within(path)) && !this.#sink.excludes(path);
	}
	/** Settles when everything asked for was answered; tells what was lost. */
	async settled() {
		if (this.#pending > 0) await new Promise((resolve) => this.#wake = resolve);
		if (this.#fault !== null) throw this.#fault.error;
		if (this.#lost === null) return;
		const { end, blobs } = this.#lost;
		const problem = describeGitFailure(end, "reading blobs (git cat-file)", this.#repository.state);
		this.#sink.incomplete({
			...problem,
			message: `${problem.message} ${blobs} blobs were not scanned.`
		});
	}
	#ask(id, origin) {
		this.#pending++;
		this.#repository.request(id, this.#sink.maxBytes, (answer) => {
			try {
				if (this.#fault === null) this.#scan(answer, origin);
			} catch (error) {
				this.#fault = { error };
			}
			if (--this.#pending === 0) this.#wake?.();
		});
	}
	#scan(answer, origin) {
		switch (answer.kind) {
			case "object":
				this.blobs++;
				scanChunks(this.#sink, origin, answer.chunks, answer.size);
				break;
			case "too-large":
				this.#sink.skipped(origin.path, "too-large");
				break;
			case "missing":
				this.#sink.incomplete(missingObject(`blob ${answer.name} of ${origin.path}`, this.#repository.state));
				break;
			case "failed": this.#lost = {
				end: answer.end,
				blobs: (this.#lost?.blobs ?? 0) + 1
			};
		}
	}
};
function isFile(mode) {
	return mode !== "160000" && mode !== "000000";
}

// src/adapters/sources/object-reader.ts
const NEWLINE = 10;
/** No header is longer: a name as asked (a path may be 4,096 bytes) and a few words. */
const MAX_HEADER$1 = 16384;
/**
* One `git cat-file --batch`, asked by name (an id, `REV:PATH`, `:PATH` for the index, `REV^{commit}`) and answering in
* order. Started at once, so that it warms up while others find out what to ask.
*
* Format: git-cat-file(1), BATCH OUTPUT: `<id> SP <type> SP <size> LF <contents> LF`, or `<name> SP missing LF`.
*/
var ObjectReader = class {
	#child;
	#queue = [];
	#next = 0;
	#out = "";
	#flushing = false;
	#end = null;
	/** Bytes of an unfinished header line. */
	#header = [];
	#body = null;
	/** @param options.buffered for many objects: the last answers come only after `endInput` */
	constructor(git, options = {}) {
		this.#child = git.start([
			...options.buffered ? SMALL_WINDOWS : [],
			"cat-file",
			"--batch",
			...options.buffered ? ["--buffer"] : []
		]);
		this.#child.handle.stdout.on("data", (chunk) => this.#read(chunk));
		this.#child.ended.then((end) => this.#finish(end));
	}
	/**
	* Asks for an object. `take` is called once, in the order of the requests.
	* @param name must not hold a line break (`isAskable`)
	* @param maxBytes larger objects are passed over and answered `too-large`
	*/
	request(name, maxBytes, take) {
		if (this.#end !== null) {
			take({
				kind: "failed",
				end: this.#end
			});
			return;
		}
		this.#queue.push({
			name,
			maxBytes,
			take
		});
		this.#out += `${name}\n`;
		if (this.#flushing) return;
		this.#flushing = true;
		queueMicrotask(() => this.#flush());
	}
	/** As `request`, as a promise. */
	ask(name, maxBytes) {
		return new Promise((resolve) => this.request(name, maxBytes, resolve));
	}
	/** Says that no more will be asked; with `buffered` the last answers come only then. */
	endInput() {
		this.#flush();
		this.#child.handle.stdin.end();
	}
	close() {
		if (this.#end === null) this.#child.kill();
	}
	#flush() {
		this.#flushing = false;
		if (this.#out === "" || this.#end !== null) return;
		this.#child.handle.stdin.write(this.#out);
		this.#out = "";
	}
	#read(chunk) {
		let at = 0;
		while (at < chunk.length) at = this.#body === null ? this.#readHeader(chunk, at) : this.#readBody(chunk, at);
	}
	#readHeader(chunk, from) {
		const end = chunk.indexOf(NEWLINE, from);
		this.#header.push(chunk.subarray(from, end === -1 ? chunk.length : end));
		if (end === -1) {
			if (this.#header.reduce((sum, part) => sum + part.length, 0) > MAX_HEADER$1) this.#child.kill();
			return chunk.length;
		}
		const line = (this.#header.length === 1 ? this.#header[0] : Buffer.concat(this.#header)).toString("utf8");
		this.#header = [];
		const request = this.#shift();
		if (request !== void 0) this.#begin(request, line);
		return end + 1;
	}
	#begin(request, line) {
		const found = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/.exec(line);
		if (found === null) {
			request.take({
				kind: "missing",
				name: request.name
			});
			return;
		}
		const size = Number(found[3]);
		this.#body = {
			request,
			id: found[1],
			type: found[2],
			size,
			left: size + 1,
			chunks: size > request.maxBytes ? null : []
		};
	}
	#readBody(chunk, from) {
		const body = this.#body;
		const end = Math.min(chunk.length, from + body.left);
		const contents = Math.min(end, from + body.left - 1);
		if (body.chunks !== null && contents > from) body.chunks.push(chunk.subarray(from, contents));
		body.left -= end - from;
		if (body.left > 0) return end;
		this.#body = null;
		const { id, type, size, chunks } = body;
		body.request.take(chunks === null ? {
			kind: "too-large",
			id,
			type,
			size
		} : {
			kind: "object",
			id,
			type,
			size,
			chunks
		});
		return end;
	}
	#shift() {
		const request = this.#queue[this.#next++];
		if (this.#next > 1024 && this.#next * 2 > this.#queue.length) {
			this.#queue.splice(0, this.#next);
			this.#next = 0;
		}
		return request;
	}
	#finish(end) {
		this.#end = end;
		if (this.#body !== null) this.#body.request.take({
			kind: "failed",
			end
		});
		this.#body = null;
		for (let request = this.#shift(); request !== void 0; request = this.#shift()) request.take({
			kind: "failed",
			end
		});
	}
};
/** Whether a name can be asked for: `cat-file --batch` ends a name at a line break. */
function isAskable(name) {
	return !/[\n\0]/.test(name);
}
/** The bytes of an answered object in one piece. */
function joinChunks(chunks) {
	return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
}

// src/adapters/sources/revision-name.ts
/** @throws AppError `usage` for what git would take for an option, or what no revision can hold */
function refuseOption(revision) {
	if (revision !== "" && !revision.startsWith("-") && !revision.startsWith("^") && isAskable(revision)) return;
	throw new require_start.AppError("usage", `\u201c${require_command_line.neutralLine(revision).slice(0, 80)}\u201d can't be a revision.`, { mend: "Give --base and --head a branch, tag or commit." });
}

// src/adapters/sources/commit-listing.ts
function beginListing(options) {
	const { repository, base, head, without = [] } = options;
	for (const revision of [head, ...base === null ? [] : [base]]) refuseOption(revision);
	repository.objects;
	const bases = base === null ? without : [base, ...without];
	return {
		repository,
		base,
		head,
		child: repository.git.begin(logArguments(bases, head, repository.state.partial))
	};
}
/**
* Feeds what the commits of a range brought.
* @returns how many commits there were
*/
async function readCommits(listing, feed, sink) {
	const { repository, base, head, child } = listing;
	const boundary = repository.state.shallow ? shallowBoundary(repository.place) : /* @__PURE__ */ new Set();
	const ends = [];
	let commits = 0;
	let commit = null;
	await parseOutput(repository, child, new RawDiffParser({
		commit(id) {
			commits++;
			commit = id;
			if (boundary.has(id)) ends.push(id);
		},
		entry: (entry) => commit !== null && boundary.has(commit) && base !== null ? void 0 : feed.take(entry, commit)
	}), `listing the commits of ${base === null ? "" : `${require_command_line.neutralLine(base)}..`}${require_command_line.neutralLine(head)}`, sink);
	if (ends.length > 0) sink.incomplete(shallowProblem(repository.state.directory));
	if (base !== null) for (const id of ends) await readBoundary(repository, base, id, feed, sink);
	return commits;
}
/** What a commit at the shallow boundary has and the base has not: the nearest thing to its unknown history. */
async function readBoundary(repository, base, id, feed, sink) {
	const parser = new RawDiffParser({ entry: (entry) => feed.take(entry, id) });
	const args = [
		"diff-tree",
		"-r",
		"--raw",
		"-z",
		"--no-abbrev",
		"-M",
		`${base}^{tree}`,
		`${id}^{tree}`
	];
	await parseOutput(repository, repository.git.begin(args), parser, `comparing ${id} with the base`, sink);
}
/** Reads the raw diff that git prints; whatever goes wrong makes the scan incomplete. */
async function parseOutput(repository, child, parser, doing, sink) {
	const end = await streamParsed(repository, child, parser);
	if (end instanceof RawDiffError) sink.incomplete({
		kind: "git",
		message: `Git printed something unknown while ${doing}: ${end.message}.`,
		mend: "Report this with the version that \u201cgit --version\u201d prints."
	});
	else if (end.code !== 0 || end.failure !== null || /^(?:error|fatal):/m.test(end.stderr)) sink.incomplete(describeGitFailure(end, doing, repository.state));
	else if (!parser.isComplete()) sink.incomplete({
		kind: "git",
		message: `Git\u2019s output was cut off while ${doing}.`,
		mend: "Run it again; if it stays so, run: git fsck --connectivity-only"
	});
}
async function streamParsed(repository, child, parser) {
	try {
		return await repository.git.follow(child, (chunk) => parser.push(chunk));
	} catch (error) {
		if (error instanceof RawDiffError) return error;
		throw error;
	}
}
/** Arguments of `git log`. Renames need blobs to compare, which a partial clone may lack: there only exact ones count. */
function logArguments(bases, head, partial) {
	return [
		"log",
		"--raw",
		"-z",
		"--no-abbrev",
		"-c",
		partial ? "-M100%" : "-M",
		"-l1000",
		"--root",
		"--topo-order",
		"--reverse",
		COMMIT_FORMAT,
		"--no-color",
		"--no-notes",
		"--no-show-signature",
		"--no-ext-diff",
		"--no-textconv",
		"--ignore-submodules=none",
		"--no-relative",
		head,
		...bases.map((base) => `^${base}`),
		"--"
	];
}

// src/adapters/sources/git-range.ts
var git_range_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ openGitRange: () => openGitRange });
/**
* Every version of a file that a commit in base..head brought, of all parents. A merge counts for what it has and none of
* its parents: `-c` lists such files alone. A rename tells the old name's id, so that only edited lines are new.
*/
function openGitRange(options) {
	const { repository, head } = options;
	const plain = repository.plainRange(options.base, head, options.without ?? []);
	const listing = plain === null ? beginListing(options) : plain;
	return {
		read: (sink, signal) => readRange(options, listing, sink, signal),
		blob: (id) => repository.bytesOf(id),
		head: (path) => repository.bytesAt(head, path),
		close: () => repository.close()
	};
}
async function readRange(options, listing, sink, signal) {
	const { repository, base, head, within, share } = options;
	return repository.endedBy(signal, async () => {
		const feed = new BlobFeed(repository, sink, within, share);
		const [names, commits] = await Promise.all([resolveBoth(repository, base, head), "child" in listing ? readCommits(listing, feed, sink) : feedPlain(listing, feed)]);
		await feed.settled();
		for (const name of names) if (name?.kind === "problem") sink.incomplete(name.problem);
		return {
			source: "range",
			base: hashOf(names[0]),
			head: hashOf(names[1]),
			commits,
			blobs: feed.blobs,
			files: feed.paths.size
		};
	});
}
/** @returns how many commits there were */
function feedPlain({ commits }, feed) {
	for (const { id, entries } of commits) for (const entry of entries) feed.take(entry, id);
	return commits.length;
}
function resolveBoth(repository, base, head) {
	return Promise.all([base === null ? null : repository.resolve(base, "base"), repository.resolve(head, "head")]);
}
function hashOf(name) {
	return name?.kind === "commit" ? name.id : null;
}

// src/generated/inflate.ts
const INFLATE_WASM = "AGFzbQEAAAABKAZgAX8Bf2AAAX9gA39/fwF/YAV/f39/fwF/YAJ/fwF/YAR/f39/AX8DDAsDBAEFAQAAAAECAgQFAXABBAQFAwEAAQYkB38BQQALfwFBAAt+AUIAC34BQgALfwFBAAt/AUEAC38BQQALBzMFBmZyZWVBdAAEB2luZmxhdGUAAwVhbGlrZQAKC2FsaWtlQmVmb3JlAAkGbWVtb3J5AgAJCQEAQQELAwYHBQwBCwqjHgu1AwEIf0EBIAF0IQpBBCABdCIFIABqIghBIGohCSAAQQAgBUEgavwLAANAIAMgBksEQCAIIAIgBmotAABBAXRqIgUgBS8BAEEBajsBACAGQQFqIQYMAQsLIAhBADsBAEEBIQdBACEGQQEhBQNAIAVBD00EQCAHQQF0IAggBUEBdGovAQAiC2siB0EASARAQQAPCyAFQQF0Qcg8aiAGOwEAIAYgC2ohBiAFQQFqIQUMAQsLQQAhBgNAIAMgBksEQCACIAZqLQAAIgUEQCAJIAVBAXRByDxqIgUvAQAiB0EBdGogBjsBACAFIAdBAWo7AQALIAZBAWohBgwBCwtBACEGQQAhAkEBIQUDQCABIAVPBEAgCCAFQQF0ai8BACELQQAhBwNAIAcgC0kEQCAJIAZBAXRqLwEAIAQoAgARAAAgBXIhDCACIQMDQCADIApJBEAgACADQQJ0aiAMNgIAIANBASAFdGohAwwBCwsgBkEBaiEGQQEgBUEBa3QhAwNAIAIgA3EEQCACIANzIQIgA0EBdiEDDAELCyACIANyIQIgB0EBaiEHDAELCyAFQQFqIQUMAQsLQQELhwEBBn8gAEEgaiEGQQEhAwNAIANBD00EQCACIwJCAYOnciECIwJCAYgkAiMDQgF9JAMgAiAAIANBAXRqLwEAIgdrIARIBEAgBiACIAVqIARrQQF0ai8BACABKAIAEQAADwsgBSAHaiEFIAQgB2pBAXQhBCACQQF0IQIgA0EBaiEDDAELC0GACAuaBgIKfwR+IwAhCSMCIQwjAyENIwQhACMFIQQjBiEHIwEhCANAIAwgCSAIIAggCUsbKQMAIA2GhCEMIAlCPyANfUIDiKdqIQkgDUI4hCENIAxC/weDp0ECdEGACGooAgAiA0GAAnEEQCANIANBD3GtIgp9IQ0gACIBQQFqIQAgASADQRB2OgAAIAwgCogiDEL/B4OnQQJ0QYAIaigCACIDQYACcQRAIA0gA0EPca19IQ0gACIBQQFqIQAgASADQRB2OgAAIAwgA0EPca2IIgxC/weDp0ECdEGACGooAgAiA0GAAnEEQCAMIANBD3GtiCEMIA0gA0EPca19IQ0gACADQRB2OgAAIAcgAEEBaiIASQR/QQEFIAkgDUIDiKdrIAhLCwRAQQAPCwwDCwsLIAMEQCAMIANBD3GtIgqIIQwgDSAKfSENBSAMJAIgDSQDQYAoQdA+EAEhAyMCIQwjAyENIANBgAJxBEAgACADQRB2OgAAIAcgAEEBaiIASQR/QQEFIAkgDUIDiKdrIAhLCwRAQQAPCwwCCwsgA0GADHEEQCAJJAAgDCQCIA0kAyAAJAQgACAHTUEAIANBgARxGw8LIAxCASADQQR2QQ9xrSILhkIBfYOnIANBEHZqIQYgCSAIIAggCUsbKQMAIA0gC30iCoYgDCALiIQhCyAJQj8gCn1CA4inaiEJIApCOIQhCiALQv8Bg6dBAnRB4CxqKAIAIgMEfiAKIANBD3GtIgp9IQ0gCyAKiAUgCyQCIAokA0HgNEHwPhABIQMjAyENIwILIgtCASADQQR2QQ9xrSIKhkIBfYOnIANBEHZqIQEgCyAKiCEMIA0gCn0hDSADQYAIcQRAQQAPCyAAIAZqIAdLIAEgACAEa0tyBH9BAQUgCSANQgOIp2sgCEsLBEBBAA8LIAAiAyABayECIAMgBmohBSABQQhPBEADQCADIAIpAwA3AwAgAkEIaiECIAUgA0EIaiIDSw0ACwUDQCADIAVJBEAgAiIBQQFqIQIgAyABLQAAOgAAIANBAWohAwwBCwsLIAAgBmohAAwACwAL1gkDBHsBfgN/IAFBBkkEQEF/DwtBASAALQABIglBIHEgAC0AACIKQQR2QQdLIApBD3FBCEdyBH9BAQUgCkEIdCAJckEfcAsbBEBBfw8LIABBAmokACAAIAFqJAFCACQCQgAkAyACJAQgAiQFIAIgA2okBgNAIwNCIFQEQCMCIwAjASMAIwFJGykDACMDhoQkAiMAQj8jA31CA4inaiQAIwNCOIQkAwsjAkIBg6cjAkIBiCQCIwNCAX0kAyMDQiBUBEAjAiMAIwEjACMBSRspAwAjA4aEJAIjAEI/IwN9QgOIp2okACMDQjiEJAMLIwJCA4OnIQEjAkICiCQCIwNCAn0kAyABBH8gAUEBRgR/QYg6QQhBkAH8CwBBmDtBCUHwAPwLAEGIPEEHQRj8CwBBoDxCiJCgwICBgoQINwAAQYAIQQpBiDpBoAJB0D4QABpBiDpBBUEe/AsAQeAsQQhBiDpBHkHwPhAAGhACBSABQQJGBH8QCAVBAAsLBQJ/IwNCB4OnIQEjA0IgVARAIwIjACMBIwAjAUkbKQMAIwOGhCQCIwBCPyMDfUIDiKdqJAAjA0I4hCQDCyMCIAGtIgiIJAIjAyAIfSQDIwNCIFQEQCMCIwAjASMAIwFJGykDACMDhoQkAiMAQj8jA31CA4inaiQAIwNCOIQkAwsjAkL//wODpyEBIwJCEIgkAiMDQhB9JAMjA0IgVARAIwIjACMBIwAjAUkbKQMAIwOGhCQCIwBCPyMDfUIDiKdqJAAjA0I4hCQDCyMCQv//A4OnIQMjAkIQiCQCIwNCEH0kA0EAIAEgA3NB//8DRw0AGiMAIwNCA4inayQAQgAkAkIAJANBACMEIAFqIgMjBksjACABaiIJIwFLcg0AGiMEIwAgAfwKAAAgCSQAIAMkBEEBCwsEfyMBIwAjA0IDiKdrSQVBAQsEQEF/DwtFDQALIwNCB4OnIQAjA0IgVARAIwIjACMBIwAjAUkbKQMAIwOGhCQCIwBCPyMDfUIDiKdqJAAjA0I4hCQDCyMCIACtIgiIJAIjAyAIfSQDIwAjA0IDiKdrJAAjASMAQQRqSQRAQX8PC0EBIQFBACEAIwQgAmsiCSACaiEKA0AgAiAKSQRAIAIgAkGwK2oiAyAKIAMgCkkbIgsgAmtBcHFqIgMgAksEQCAAIAEgAyACa2xq/QwAAAAAAAAAAAAAAAAAAAAAIQT9DAAAAAAAAAAAAAAAAAAAAAAhBf0MAAAAAAAAAAAAAAAAAAAAACEGA0AgAiADSQRAIAUgBP2uASEFIAQgAv0ABAAiB/19/X/9rgEhBCAGIAf9iQH9DBAADwAOAA0ADAALAAoACQD9ugH9rgEgB/2KAf0MCAAHAAYABQAEAAMAAgABAP26Af2uASEGIAJBEGohAgwBCwsgASAE/RsAIAT9GwFqIAT9GwJqIAT9GwNqaiEBIAb9GwAgBv0bAWogBv0bAmogBv0bA2ogBf0bACAF/RsBaiAF/RsCaiAF/RsDakEEdGpqIQALA0AgAiALSQRAIAEgAi0AAGoiASAAaiEAIAJBAWohAgwBCwsgAUHx/wNwIQEgAEHx/wNwIQAMAQsLQX8gCSMAKAIAIgJBgP6DeHFBCHcgAkH/gfwHcUEIeHIgAEEQdCABckcbCwUAQaA/CwcAIABBEHQLUAAgAEGAAkkEQCAAQRB0QYACcg8LIABBgAJGBEBBgAQPCyAAQYECayIAQRxLBEBBgAgPCyAAQQF0Qfw8ai8BAEEQdCAAQbY9ai0AAEEEdHILKgAgAEEdSwRAQYAIDwsgAEEBdEHUPWovAQBBEHQgAEGQPmotAABBBHRyC5YHAgd/AX4jA0IgVARAIwIjACMBIwAjAUkbKQMAIwOGhCQCIwBCPyMDfUIDiKdqJAAjA0I4hCQDCyMCQh+DpyEBIwJCBYgkAiMDQgV9JAMjA0IgVARAIwIjACMBIwAjAUkbKQMAIwOGhCQCIwBCPyMDfUIDiKdqJAAjA0I4hCQDCyMCQh+DpyECIwJCBYgkAiMDQgV9JAMjA0IgVARAIwIjACMBIwAjAUkbKQMAIwOGhCQCIwBCPyMDfUIDiKdqJAAjA0I4hCQDCyMCQg+DpyMCQgSIJAIjA0IEfSQDQQRqIQMCQCACQQFqIgRBHksgAUGBAmoiAkGeAktyDQBBiDpBAEET/AsAA0AgACADSQRAIABB6DxqLQAAQYg6aiMDQiBUBEAjAiMAIwEjACMBSRspAwAjA4aEJAIjAEI/IwN9QgOIp2okACMDQjiEJAMLIwJCB4OnIwJCA4gkAiMDQgN9JAM6AAAgAEEBaiEADAELC0HANUEHQYg6QRNBkD8QAEUNACACIARqIQVBACEAA0AgACAFSQRAIwIjACMBIwAjAUkbKQMAIwOGhCQCIwBCPyMDfUIDiKdqJAAjA0I4hCQDAkAjAkL/AIOnQQJ0QcA1aigCACIBRQRAQcA5QZA/EAEhAQwBCyMCIAFBD3GtIgeIJAIjAyAHfSQDCyABQYAIcQR/QQEFIwEjACMDQgOIp2tJCw0CIAFBEHYiBkEQSQRAIAAiAUEBaiEAIAFBiDpqIAY6AAAMAgtBACEDIAZBEEYEfyAARQ0DIABBhzpqLQAAIQMjA0IgVARAIwIjACMBIwAjAUkbKQMAIwOGhCQCIwBCPyMDfUIDiKdqJAAjA0I4hCQDCyMCQgODpyMCQgKIJAIjA0ICfSQDQQNqBSAGQRFGBH8jA0IgVARAIwIjACMBIwAjAUkbKQMAIwOGhCQCIwBCPyMDfUIDiKdqJAAjA0I4hCQDCyMCQgeDpyMCQgOIJAIjA0IDfSQDQQNqBSMDQiBUBEAjAiMAIwEjACMBSRspAwAjA4aEJAIjAEI/IwN9QgOIp2okACMDQjiEJAMLIwJC/wCDpyMCQgeIJAIjA0IHfSQDQQtqCwsiBiAAaiIBIAVLDQIgAEGIOmogAyAG/AsAIAEhAAwBCwtBiDwtAABFDQBBgAhBCkGIOiACQdA+EAAEf0HgLEEIIAJBiDpqIARB8D4QAAVBAAsEfxACBUEACw8LQQALawEBfwNAIANBCGogAk0EfyAAIANrQQhrKQMAIAEgA2tBCGspAwBRBUEACwRAIANBCGohAwwBCwsDQCACIANLBH8gACADa0EBay0AACABIANrQQFrLQAARgVBAAsEQCADQQFqIQMMAQsLIAMLXwEBfwNAIANBCGogAk0EfyAAIANqKQMAIAEgA2opAwBRBUEACwRAIANBCGohAwwBCwsDQCACIANLBH8gACADai0AACABIANqLQAARgVBAAsEQCADQQFqIQMMAQsLIAMLC5gCCwBB6DwLExAREgAIBwkGCgULBAwDDQIOAQ8AQfw8CzoDAAQABQAGAAcACAAJAAoACwANAA8AEQATABcAGwAfACMAKwAzADsAQwBTAGMAcwCDAKMAwwDjAAIBAEG+PQsUAQEBAQICAgIDAwMDBAQEBAUFBQUAQdQ9CzwBAAIAAwAEAAUABwAJAA0AEQAZACEAMQBBAGEAgQDBAAEBgQEBAgEDAQQBBgEIAQwBEAEYASABMAFAAWAAQZQ+CxoBAQICAwMEBAUFBgYHBwgICQkKCgsLDAwNDQBBvD4LARwAQcg+CwkEAAAACAAAAAEAQdw+CwEcAEHoPgsJBAAAAAgAAAACAEH8PgsBHABBiD8LCQQAAAAIAAAAAw==";

// src/adapters/sources/inflate.ts
const PAGE = 65536;
/** Bytes behind the input that are read with it. */
const SLACK = 8;
/** Bytes behind the output that are written before it is cut to its size. */
const OVERRUN = 16;
/**
* Inflates single zlib streams of little size, and compares what came out: without Node's zlib, which takes a millisecond to load and makes a stream of
* each. `assembly/inflate.ts` does the work.
*/
var Inflater = class {
	#module;
	#inputAt;
	#view;
	constructor() {
		const compiled = new WebAssembly.Module(Buffer.from(INFLATE_WASM, "base64"));
		this.#module = new WebAssembly.Instance(compiled).exports;
		this.#inputAt = this.#module.freeAt();
		this.#view = new Uint8Array(this.#module.memory.buffer);
	}
	/** Room for `length` bytes of a stream, for `inflate` to read. */
	input(length) {
		this.#grow(this.#inputAt + length + SLACK);
		return this.#view.subarray(this.#inputAt, this.#inputAt + length);
	}
	/**
	* Inflates the stream that begins at `from` of the last `input` and is `length` bytes at most; what lies behind it does
	* not matter.
	* @returns what came out, a copy; `null` for a broken stream, or one of more than `limit` bytes
	*/
	inflate(from, length, limit) {
		const inputAt = this.#inputAt + from;
		const outputAt = inputAt + length + SLACK + 15 & -16;
		this.#grow(outputAt + limit + OVERRUN);
		const size = this.#module.inflate(inputAt, length, outputAt, limit);
		return size < 0 ? null : Buffer.from(this.#view.subarray(outputAt, outputAt + size));
	}
	/** How many bytes two texts share at their start, and how many of the others at their end. Uses the input's room. */
	sameEnds(before, after) {
		const at = this.#inputAt;
		const other = at + before.length;
		const end = other + after.length;
		this.#grow(end);
		this.#view.set(before, at);
		this.#view.set(after, other);
		const shorter = Math.min(before.length, after.length);
		const start = this.#module.alike(at, other, shorter);
		return {
			start,
			end: this.#module.alikeBefore(other, end, shorter - start)
		};
	}
	#grow(bytes) {
		const missing = bytes - this.#view.length;
		if (missing <= 0) return;
		this.#module.memory.grow(Math.ceil(missing / PAGE));
		this.#view = new Uint8Array(this.#module.memory.buffer);
	}
};

// src/adapters/sources/pack-delta.ts
const COPY = 128;
/**
* What a delta makes of its base. Source: gitformat-pack(5), \u201cDeltified representation\u201d.
* @param most largest result, in bytes
* @throws UnreadablePack
*/
function applyDelta(base, delta, most) {
	const reader = new DeltaReader(delta);
	const baseSize = reader.number();
	const size = reader.number();
	if (baseSize !== base.length || size > most) throw new UnreadablePack("delta");
	const result = Buffer.allocUnsafe(size);
	let filled = 0;
	while (reader.at < delta.length) {
		const code = delta[reader.at++];
		const isCopy = (code & COPY) !== 0;
		const from = isCopy ? reader.optional(code, 4) : reader.at;
		const length = isCopy ? reader.optional(code >> 4, 3) || 65536 : code;
		const source = isCopy ? base : delta;
		if (length === 0 || from + length > source.length || filled + length > size) throw new UnreadablePack("delta");
		source.copy(result, filled, from, from + length);
		filled += length;
		if (!isCopy) reader.at += length;
	}
	if (filled !== size || reader.at !== delta.length) throw new UnreadablePack("delta");
	return result;
}
var DeltaReader = class {
	at = 0;
	#delta;
	constructor(delta) {
		this.#delta = delta;
	}
	/** Seven bits per byte, the lowest first. */
	number() {
		let value = 0;
		for (let scale = 1;; scale *= 128) {
			const byte = this.#delta[this.at++] ?? 0;
			value += (byte & 127) * scale;
			if ((byte & 128) === 0) return value;
		}
	}
	/** Up to `many` bytes, the lowest first, of which those are there that a bit of `code` names. */
	optional(code, many) {
		let value = 0;
		for (let i = 0; i < many; i++) if ((code & 1 << i) !== 0) value += (this.#delta[this.at++] ?? 0) * 256 ** i;
		return value;
	}
};

// src/adapters/sources/pack-file.ts
/** Bytes read at once; most objects take fewer. */
const WINDOW = 8192;
/** Type and size of an object, and where its base is, take fewer. */
const MAX_HEADER = 64;
/** Git makes no longer chains (`pack.depth`). */
const MAX_CHAIN = 4095;
const ID_BYTES$1 = 20;
const TYPES = [
	void 0,
	"commit",
	"tree",
	"blob",
	"tag"
];
const OFFSET_DELTA = 6;
const ID_DELTA = 7;
/** A pack and its index. Source: gitformat-pack(5). */
var PackFile = class {
	#index;
	#descriptor;
	#inflater;
	/** @param path of the index @throws UnreadablePack, or an error of the file system */
	constructor(path, inflater) {
		this.#inflater = inflater;
		this.#index = new PackIndex(path);
		this.#descriptor = (0, node_fs.openSync)(path.replace(/idx$/, "pack"), "r");
		if (!this.#index.isOf(this.#descriptor)) throw new UnreadablePack("pack");
	}
	/** Where an object begins, or `null`. @param id 20 bytes */
	find(id) {
		return this.#index.find(id);
	}
	/**
	* @param most largest size, in bytes, that is read
	* @throws UnreadablePack where it is larger, or not as it should be
	*/
	read(offset, most, depth = 0) {
		const window = this.#inflater.input(WINDOW);
		const filled = (0, node_fs.readSync)(this.#descriptor, window, 0, WINDOW, offset);
		const { type, size, base, length } = this.#headerOf(window.subarray(0, Math.min(filled, MAX_HEADER)), offset);
		if (size > most || depth > MAX_CHAIN) throw new UnreadablePack("size");
		const end = length + size + (size >> 12) + (size >> 14) + (size >> 25) + 13;
		const there = end <= WINDOW ? Math.min(end, filled) : (0, node_fs.readSync)(this.#descriptor, this.#inflater.input(end), 0, end, offset);
		const bytes = this.#inflater.inflate(length, there - length, size);
		if (bytes?.length !== size) throw new UnreadablePack("contents");
		const plain = TYPES[type];
		if (plain !== void 0) return {
			type: plain,
			bytes
		};
		if (base === null) throw new UnreadablePack("base");
		const from = this.read(base, most, depth + 1);
		return {
			type: from.type,
			bytes: applyDelta(from.bytes, bytes, most)
		};
	}
	#headerOf(bytes, offset) {
		let length = 0;
		const next = () => {
			const byte = bytes[length++];
			if (byte === void 0) throw new UnreadablePack("header");
			return byte;
		};
		let byte = next();
		const type = byte >> 4 & 7;
		let size = byte & 15;
		for (let scale = 16; (byte & 128) !== 0; scale *= 128) {
			byte = next();
			size += (byte & 127) * scale;
		}
		let base = null;
		if (type === OFFSET_DELTA) {
			byte = next();
			let back = byte & 127;
			while ((byte & 128) !== 0) {
				byte = next();
				back = (back + 1) * 128 + (byte & 127);
			}
			if (back > 0 && back < offset) base = offset - back;
		} else if (type === ID_DELTA) {
			base = this.find(bytes.slice(length, length + ID_BYTES$1));
			length += ID_BYTES$1;
		}
		return {
			type,
			size,
			base,
			length
		};
	}
	close() {
		this.#index.close();
		(0, node_fs.closeSync)(this.#descriptor);
	}
};

// src/adapters/sources/object-store.ts
/** More packs than git itself leaves lying about (`gc.autoPackLimit`) are left to git. */
const MOST_PACKS = 50;
/** In bytes; larger objects are left to git. */
const LARGEST = 4194304;
/** What is tried first, in bytes: of a file of its own, its object's size is not known before. */
const USUAL = 65536;
/** Of a file of its own, in bytes. */
const LARGEST_FILE = 1048576;
/** Objects that one scan reads by itself, and their bytes: of more, git reads each faster, and on another core. */
const MOST_OBJECTS = 1e3;
const MOST_BYTES = 33554432;
/**
* A repository's objects, read without git: to start two git processes, and to wait for them, is a third of the scan of a
* small pull request. Only what is plain in every respect is read so; all else is git's (`openObjectStore`).
*/
var ObjectStore = class {
	#folder;
	#inflater = new Inflater();
	#packs = null;
	#objectsLeft = MOST_OBJECTS;
	#bytesLeft = MOST_BYTES;
	constructor(folder) {
		this.#folder = folder;
	}
	/**
	* An object by its id (40 hex digits).
	* @returns `null` where it can't be had this way, be it missing, broken, or too much: then git is to be asked
	*/
	read(id) {
		if (--this.#objectsLeft < 0) return null;
		try {
			const object = this.#packed(Buffer.from(id, "hex")) ?? this.#loose(id);
			this.#bytesLeft -= object?.bytes.length ?? 0;
			return this.#bytesLeft < 0 ? null : object;
		} catch {
			return null;
		}
	}
	/** How many bytes two objects share at their start, and how many of the others at their end. */
	sameEnds(before, after) {
		return this.#inflater.sameEnds(before, after);
	}
	#packed(id) {
		this.#packs ??= this.#openPacks();
		for (const pack of this.#packs) {
			const offset = pack.find(id);
			if (offset !== null) return pack.read(offset, LARGEST);
		}
		return null;
	}
	#openPacks() {
		const folder = (0, node_path.join)(this.#folder, "pack");
		if (!(0, node_fs.existsSync)(folder)) return [];
		const indices = (0, node_fs.readdirSync)(folder).filter((name) => name.endsWith(".idx"));
		if (indices.length > MOST_PACKS) throw new UnreadablePack("too many");
		return indices.map((name) => new PackFile(`${folder}/${name}`, this.#inflater));
	}
	/** Deflated: the text `TYPE SP SIZE NUL`, then the contents. Source: gitrepository-layout(5), Git Internals 10.2. */
	#loose(id) {
		const length = this.#readFile(`${this.#folder}/${id.slice(0, 2)}/${id.slice(2)}`);
		if (length === null) return null;
		const whole = this.#inflater.inflate(0, length, USUAL) ?? this.#inflater.inflate(0, length, LARGEST);
		const end = whole?.indexOf(0) ?? -1;
		if (whole === null || end === -1) return null;
		const [type = "", size] = whole.toString("latin1", 0, end).split(" ");
		const bytes = whole.subarray(end + 1);
		return String(bytes.length) === size ? {
			type,
			bytes
		} : null;
	}
	/** Reads a file to where the inflater finds it. @returns its length, or `null` where it is large */
	#readFile(path) {
		const descriptor = (0, node_fs.openSync)(path, "r");
		try {
			const read = (0, node_fs.readSync)(descriptor, this.#inflater.input(USUAL), 0, USUAL, 0);
			if (read < USUAL) return read;
			const all = (0, node_fs.readSync)(descriptor, this.#inflater.input(LARGEST_FILE), 0, LARGEST_FILE, 0);
			return all < LARGEST_FILE ? all : null;
		} finally {
			(0, node_fs.closeSync)(descriptor);
		}
	}
	close() {
		for (const pack of this.#packs ?? []) pack.close();
		this.#packs = null;
		this.#objectsLeft = 0;
	}
};
/**
* Opens the objects of a repository that needs no more than `gitrepository-layout(5)` said from the start, and that git
* itself would open: no extensions of the format, nothing borrowed from elsewhere, missing or cut off, and ours alone.
* @returns `null` for any other
*/
function openObjectStore(place) {
	try {
		return isPlain(place) ? new ObjectStore((0, node_path.join)(place.commonDirectory, "objects")) : null;
	} catch {
		return null;
	}
}
function isPlain({ top, bare, gitDirectory, commonDirectory }) {
	const user = process.geteuid?.();
	if (bare || user === void 0) return false;
	for (const path of [
		top,
		(0, node_path.join)(top, ".git"),
		gitDirectory
	]) if ((0, node_fs.statSync)(path).uid !== user) return false;
	if (!isPlainConfig((0, node_fs.readFileSync)((0, node_path.join)(commonDirectory, "config"), "utf8"))) return false;
	if (!/^(?:ref: refs\/\S+|[0-9a-f]{40})\n?$/.test((0, node_fs.readFileSync)((0, node_path.join)(gitDirectory, "HEAD"), "utf8"))) return false;
	return ![
		"shallow",
		"objects/info/alternates",
		"objects/info/http-alternates",
		"config.worktree",
		"reftable"
	].some((name) => (0, node_fs.existsSync)((0, node_path.join)(commonDirectory, name)));
}
/** Line by line, without regexes, which would take longer to compile. */
function isPlainConfig(config) {
	let isOfVersion0 = false;
	for (const line of config.toLowerCase().split("\n")) {
		if (line.endsWith("\\") || line.includes("extensions") || line.includes("promisor") || line.includes("partial")) return false;
		if (line.includes("repositoryformatversion")) {
			if (line.replaceAll(" ", "").replaceAll("	", "").trim() !== "repositoryformatversion=0") return false;
			isOfVersion0 = true;
		}
	}
	return isOfVersion0;
}

// src/adapters/sources/tree-changes.ts
const FOLDER_MODE = "040000";
const ID_BYTES = 20;
/** In bytes; a folder of some 1,500 files. Git compares larger ones faster. */
const LARGEST_TREE = 65536;
const NO_ID = "0".repeat(40);
/** Something that git is to be asked. */
var NotPlain = class extends Error {
	name = "NotPlain";
};
/** Compares the trees of commits that follow each other. */
var TreeChanges = class {
	#store;
	/** What was read as one commit's is the next one's earlier version. */
	#trees = /* @__PURE__ */ new Map();
	#entries = [];
	#hasRemoved = false;
	constructor(store) {
		this.#store = store;
	}
	/**
	* What one commit changed against its only parent, in git's order, without what it removed.
	* @param before the parent's tree, `null` for a root commit
	* @throws NotPlain where a tree can't be read, or where files came and others went: those may be renames
	*/
	between(before, after) {
		const entries = [];
		this.#entries = entries;
		this.#hasRemoved = false;
		this.#compare(before, after, "");
		if (this.#hasRemoved && entries.some(({ status }) => status === "A")) throw new NotPlain();
		return entries;
	}
	#compare(beforeId, afterId, folder) {
		if (beforeId === afterId) return;
		const before = this.#tree(beforeId);
		const after = this.#tree(afterId);
		const [old, now] = differingEntries(this.#store, before, after);
		for (let i = 0, j = 0; i < old.length || j < now.length;) {
			const left = old[i];
			const right = now[j];
			const isOld = right === void 0 || left !== void 0 && left.name < right.name;
			const isNew = left === void 0 || right !== void 0 && right.name < left.name;
			if (!isNew) i++;
			if (!isOld) j++;
			this.#entry(isNew ? void 0 : left, isOld ? void 0 : right, folder);
		}
	}
	#entry(left, right, folder) {
		if (left?.id === right?.id && left?.mode === right?.mode) return;
		const { name, mode } = right ?? left;
		if (mode === FOLDER_MODE) this.#compare(left?.id ?? null, right?.id ?? null, folder + name);
		else if (right === void 0) this.#hasRemoved = true;
		else this.#entries.push({
			path: Buffer.from(folder + name, "latin1"),
			old: [{
				mode: left?.mode ?? "000000",
				id: left?.id ?? NO_ID
			}],
			mode,
			id: right.id,
			status: left === void 0 ? "A" : "M"
		});
	}
	#tree(id) {
		if (id === null) return Buffer.alloc(0);
		const tree = this.#trees.get(id) ?? treeBytes(this.#store, id);
		this.#trees.set(id, tree);
		return tree;
	}
};
function treeBytes(store, id) {
	const tree = store.read(id);
	if (tree?.type !== "tree" || tree.bytes.length > LARGEST_TREE) throw new NotPlain();
	return tree.bytes;
}
/** The entries of both trees without most of those that are the same. */
function differingEntries(store, before, after) {
	const { start: alike, end } = store.sameEnds(before, after);
	let start = 0;
	for (let next = entryEnd(before, start); next <= alike; next = entryEnd(before, start)) start = next;
	const old = readEntries(before, start, end);
	const now = readEntries(after, start, end);
	return before.length - old.end === after.length - now.end ? [old.entries, now.entries] : [readEntries(before).entries, readEntries(after).entries];
}
/** Where the entry that begins at `at` ends; beyond the tree where it is not whole. */
function entryEnd(tree, at) {
	const end = tree.indexOf(0, at);
	return end === -1 ? tree.length + 1 : end + 1 + ID_BYTES;
}
/**
* Entries from one on, up to that which holds the last byte before the last `without` ones.
* Source: Git Internals 10.2: `MODE SP NAME NUL` and the id's 20 bytes, one after the other.
*/
function readEntries(tree, from = 0, without = 0) {
	const entries = [];
	let at = from;
	while (at < tree.length - without) {
		const space = tree.indexOf(32, at);
		const end = tree.indexOf(0, at);
		const next = end + 1 + ID_BYTES;
		if (space === -1 || end < space || next > tree.length) throw new NotPlain();
		const mode = tree.toString("latin1", at, space).padStart(6, "0");
		const name = tree.toString("latin1", space + 1, end) + (mode === FOLDER_MODE ? "/" : "");
		entries.push({
			name,
			mode,
			id: tree.toString("hex", end + 1, next)
		});
		at = next;
	}
	return {
		entries,
		end: at
	};
}
/** The id of what stands at a path (`a/b/c`) of a tree, `null` where nothing does. @throws NotPlain */
function idAtPath(store, tree, path) {
	let id = tree;
	const names = path.split("/");
	for (const [i, part] of names.entries()) {
		const name = Buffer.from(part, "utf8").toString("latin1");
		const isLast = i === names.length - 1;
		const found = readEntries(treeBytes(store, id)).entries.find((entry) => entry.name === `${name}/` || isLast && entry.name === name);
		if (found === void 0) return null;
		id = found.id;
	}
	return id;
}

// src/adapters/sources/plain-range.ts
/** Commits that are looked at; what is further away git finds sooner. */
const MOST_COMMITS = 128;
/** Changed files of all commits together. */
const MOST_ENTRIES = 500;
/**
* The commits of a range and what each changed, read from the objects: where they are a plain row without merges and
* renames, and near.
* @param head, outs ids of commits
* @returns `null` for any other range: git is to be asked
*/
function readPlainRange(store, head, outs) {
	try {
		const changes = new TreeChanges(store);
		let before = null;
		let left = MOST_ENTRIES;
		return { commits: rowOf(store, head, outs).map(({ id, tree, parents: [parent] }) => {
			before = parent === void 0 ? null : before ?? readCommit(store, parent).tree;
			const entries = changes.between(before, tree);
			before = tree;
			left -= entries.length;
			if (left < 0) throw new NotPlain();
			return {
				id,
				entries
			};
		}) };
	} catch (error) {
		if (error instanceof NotPlain) return null;
		throw error;
	}
}
/**
* Goes back from both ends, newest first, until all that is left is known to be out. What is reachable from the head alone
* is a row of single parents, so nothing below its first outside commit can be above it: dates only say where to look
* first. @throws NotPlain
*/
function rowOf(store, head, outs) {
	const walk = new Walk(store);
	walk.reach(head, true, false);
	for (const out of outs) walk.reach(out, false, true);
	walk.run();
	const row = [];
	for (let id = head; id !== void 0;) {
		const commit = walk.commits.get(id);
		if (commit === void 0) throw new NotPlain();
		if (commit.isOut) break;
		if (commit.parents.length > 1) throw new NotPlain();
		row.push(commit);
		id = commit.parents[0];
	}
	return row.reverse();
}
var Walk = class {
	commits = /* @__PURE__ */ new Map();
	#store;
	#queue = /* @__PURE__ */ new Set();
	constructor(store) {
		this.#store = store;
	}
	reach(id, inHead, isOut) {
		let commit = this.commits.get(id);
		if (commit === void 0) {
			if (this.commits.size >= MOST_COMMITS) throw new NotPlain();
			commit = {
				id,
				...readCommit(this.#store, id),
				inHead: false,
				isOut: false
			};
			this.commits.set(id, commit);
		} else if ((commit.inHead || !inHead) && (commit.isOut || !isOut)) return;
		commit.inHead ||= inHead;
		commit.isOut ||= isOut;
		this.#queue.add(commit);
	}
	/** To the end of what is reachable from one side only. */
	run() {
		for (let next = this.#newest(); next !== null; next = this.#newest()) {
			this.#queue.delete(next);
			if (!next.isOut && next.parents.length > 1) throw new NotPlain();
			for (const parent of next.parents) this.reach(parent, next.inHead, next.isOut);
		}
	}
	#newest() {
		let newest = null;
		let isSettled = true;
		for (const commit of this.#queue) {
			if (!commit.inHead || !commit.isOut) isSettled = false;
			if (newest === null || commit.date > newest.date) newest = commit;
		}
		return isSettled ? null : newest;
	}
};
/** @throws NotPlain */
function readCommit(store, id) {
	const object = store.read(id);
	if (object?.type !== "commit") throw new NotPlain();
	const end = object.bytes.indexOf("\n\n");
	const head = object.bytes.toString("latin1", 0, end === -1 ? object.bytes.length : end);
	const found = /^tree ([0-9a-f]{40})((?:\nparent [0-9a-f]{40})*)\nauthor .*\ncommitter .*> (\d+) /.exec(head);
	if (found === null) throw new NotPlain();
	const [, tree, parents, date] = found;
	return {
		tree,
		parents: parents.match(/[0-9a-f]{40}/g) ?? [],
		date: Number(date)
	};
}

// src/adapters/sources/refs.ts
/** Git follows no longer chain of symbolic refs. Source: refs.c, SYMREF_MAXDEPTH. */
const MAX_DEPTH = 5;
/**
* Reads refs from their files, so that git can start walking commits without a process asking for them first.
* Sources: gitrepository-layout(5); git-pack-refs(1) for `packed-refs`.
*/
var RefFiles = class {
	#place;
	#packed = null;
	constructor(place) {
		this.#place = place;
	}
	/** The hash that a full ref name or `HEAD` stands for, or `null` when there is none or its files don't tell. */
	hashOf(name) {
		let ref = name;
		for (let depth = 0; depth <= MAX_DEPTH; depth++) {
			const text = this.#read(ref);
			if (text === null) return this.#inPacked(ref);
			if (!text.startsWith("ref:")) return asHash(text);
			ref = text.slice(4).trim();
			if (!ref.startsWith("refs/") || ref.includes("..") || /[\0\n]/.test(ref)) return null;
		}
		return null;
	}
	#read(ref) {
		const folder = ref === "HEAD" ? this.#place.gitDirectory : this.#place.commonDirectory;
		return readText((0, node_path.join)(folder, ref))?.trim() ?? null;
	}
	/** A line of `packed-refs` is `HASH SP NAME LF`. */
	#inPacked(ref) {
		this.#packed ??= `\n${readText((0, node_path.join)(this.#place.commonDirectory, "packed-refs")) ?? ""}`;
		const at = this.#packed.indexOf(` ${ref}\n`);
		return at === -1 ? null : asHash(this.#packed.slice(this.#packed.lastIndexOf("\n", at) + 1, at));
	}
};
function asHash(text) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : null;
}
function readText(file) {
	if (!(0, node_fs.existsSync)(file)) return null;
	try {
		return (0, node_fs.readFileSync)(file, "utf8");
	} catch {
		return null;
	}
}

// src/adapters/sources/plain-repository.ts
/** Where git looks for a short name, besides its own folder. Source: gitrevisions(7), <refname>. */
const NAMED = [
	"refs/*",
	"refs/tags/*",
	"refs/heads/*",
	"refs/remotes/*",
	"refs/remotes/*/HEAD"
];
const ID = /^[0-9a-f]{40}$/;
/**
* A repository whose files say all there is to know of it, read without git. Every answer is what git would give, or that
* git is to be asked.
*/
var PlainRepository = class {
	#place;
	#store;
	#refs;
	#named = /* @__PURE__ */ new Map();
	constructor(place, store) {
		this.#place = place;
		this.#store = store;
		this.#refs = new RefFiles(place);
	}
	/** The id of the commit that a revision names, or `null`: git is to be asked. */
	commitNamed(revision) {
		let id = this.#named.get(revision);
		if (id === void 0) {
			id = this.#lookUp(revision);
			this.#named.set(revision, id);
		}
		return id;
	}
	/** @returns `null`: git is to be asked */
	object(id) {
		return ID.test(id) ? this.#store.read(id) : null;
	}
	/** A file as of a revision; `absent` where there is none; `null`: git is to be asked. */
	fileAt(revision, path) {
		if (path.split("/").some((name) => name === "" || name === "." || name === "..")) return null;
		const commit = this.commitNamed(revision);
		if (commit === null) return null;
		try {
			const id = idAtPath(this.#store, readCommit(this.#store, commit).tree, path);
			if (id === null) return "absent";
			const object = this.#store.read(id);
			return object === null || object.type === "blob" ? object?.bytes ?? null : "absent";
		} catch (error) {
			if (error instanceof NotPlain) return null;
			throw error;
		}
	}
	/** What the commits of a range changed; `null`: git is to be asked. */
	range(base, head, without) {
		const outs = [base, ...without].map((name) => this.commitNamed(name));
		const top = this.commitNamed(head);
		if (top === null) return null;
		const known = outs.filter((id) => id !== null);
		return known.length === outs.length ? readPlainRange(this.#store, top, known) : null;
	}
	close() {
		this.#store.close();
	}
	#lookUp(revision) {
		const child = /^(?<name>[^^]+)\^1$/.exec(revision)?.groups?.["name"];
		const id = ID.test(child ?? revision) ? child ?? revision : this.#inRefs(child ?? revision);
		if (id === null) return null;
		try {
			const { parents } = readCommit(this.#store, id);
			return child === void 0 ? id : parents[0] ?? null;
		} catch (error) {
			if (error instanceof NotPlain) return null;
			throw error;
		}
	}
	/** A plain name that stands for one ref only. */
	#inRefs(name) {
		if (name === "HEAD") return this.#refs.hashOf(name);
		if (!/^[A-Za-z][\w./-]*$/.test(name) || /\.\.|\/\/|\/\.|\.lock|\.$|\/$/.test(name)) return null;
		if (name.startsWith("refs/")) return this.#refs.hashOf(name);
		if ((0, node_fs.existsSync)((0, node_path.join)(this.#place.gitDirectory, name)) || (0, node_fs.existsSync)((0, node_path.join)(this.#place.commonDirectory, name))) return null;
		const found = NAMED.map((form) => this.#refs.hashOf(form.replace("*", name))).filter((hash) => hash !== null);
		return found.length === 1 ? found[0] : null;
	}
};
/** @returns `null` for a repository that only git can read */
function openPlainRepository(place) {
	const store = openObjectStore(place);
	return store === null ? null : new PlainRepository(place, store);
}

// src/adapters/sources/open-repository.ts
var open_repository_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ OpenRepository: () => OpenRepository });
/** Largest object read for a question (config, earlier version of a file), in bytes. */
const MAX_ANSWER = 268435456;
/**
* A repository being read: one `git cat-file --batch` for everything asked by name, and other git processes on demand.
* What can be read without git, exactly as it would, is, where that is asked for.
*/
var OpenRepository = class {
	place;
	state;
	git;
	#objects = null;
	/** Until the first object that it can't read. */
	#plain;
	/**
	* @param options.hook whether git itself started us, so that `GIT_INDEX_FILE` and its like count
	* @param options.plain whether few objects will be read, so that it is worth while to do without git
	*/
	constructor(place, env, options = {}) {
		this.place = place;
		this.#plain = options.plain ? openPlainRepository(place) : null;
		this.state = stateOf(place);
		this.git = new Git(place.top, env, { keepRepository: options.hook ?? false });
	}
	/** Started on first use; call it early to let the process warm up. */
	get objects() {
		this.#objects ??= new ObjectReader(this.git);
		return this.#objects;
	}
	/** What the commits of a range changed, where git need not be asked for it. */
	plainRange(base, head, without) {
		return base === null ? null : this.#plain?.range(base, head, without) ?? null;
	}
	/** Asks for an object by its id. `take` is called once, in the order of the requests, maybe at once. */
	request(id, maxBytes, take) {
		const object = this.#plain?.object(id) ?? null;
		if (object === null) {
			this.#plain = null;
			this.objects.request(id, maxBytes, take);
			return;
		}
		const { type, bytes } = object;
		const size = bytes.length;
		take(size > maxBytes ? {
			kind: "too-large",
			id,
			type,
			size
		} : {
			kind: "object",
			id,
			type,
			size,
			chunks: [bytes]
		});
	}
	/**
	* The full hash of a commit named as git names revisions.
	* @param role `base` or `head`, for messages
	* @throws AppError `usage` when there is no such revision, `incomplete` when a shallow clone lacks it
	*/
	async resolve(revision, role) {
		refuseOption(revision);
		const plain = this.#plain?.commitNamed(revision) ?? null;
		if (plain !== null) return {
			kind: "commit",
			id: plain
		};
		const answer = await this.objects.ask(`${revision}^{commit}`, MAX_ANSWER);
		if (answer.kind === "failed") return {
			kind: "problem",
			problem: describeGitFailure(answer.end, `looking up ${revision}`, this.state)
		};
		if (answer.kind === "missing") throw await this.#unknownRevision(revision, role);
		return {
			kind: "commit",
			id: answer.id
		};
	}
	/** The first of these revisions that exists, as given. */
	async firstExisting(revisions) {
		const ids = await Promise.all(revisions.map((each) => this.#commitNamed(each)));
		for (const [i, id] of ids.entries()) if (id !== null) return {
			name: revisions[i],
			id
		};
		return null;
	}
	/** The bytes of an object, or `null` when it is not to be had. */
	async bytesOf(id) {
		return this.#plain?.object(id)?.bytes ?? bytesOfAnswer(await this.objects.ask(id, MAX_ANSWER));
	}
	/**
	* A file as of a revision (`''`: as of the index), or `null` where it is not there.
	* @throws AppError `incomplete` when git fails
	*/
	async bytesAt(revision, path) {
		const plain = this.#plain?.fileAt(revision, path) ?? null;
		if (plain !== null) return plain === "absent" ? null : plain;
		const name = `${revision}:${path}`;
		if (isAskable(name)) {
			const answer = await this.objects.ask(name, MAX_ANSWER);
			if (answer.kind === "failed") throw asIncompleteError(answer.end, `reading ${require_command_line.neutralLine(name)}`, this.state);
			return answer.kind === "object" && answer.type !== "blob" ? null : bytesOfAnswer(answer);
		}
		if (name.includes("\0")) return null;
		const { end, stdout } = await this.git.output([
			"cat-file",
			"blob",
			name
		]);
		return end.code === 0 ? stdout : null;
	}
	/** Ends git's work early; whoever waits for it gets what there is, and is told of the failure. */
	stop() {
		this.git.killAll();
	}
	/** Does work with git that ends early when the signal comes. */
	async endedBy(signal, work) {
		const stop = () => this.stop();
		signal.addEventListener("abort", stop, { once: true });
		try {
			return await work();
		} finally {
			signal.removeEventListener("abort", stop);
		}
	}
	/** Lets go of git. Nobody may wait for an answer any more. Safe to call twice. */
	close() {
		this.#plain?.close();
		this.git.abandonAll();
	}
	async #commitNamed(revision) {
		const plain = this.#plain?.commitNamed(revision) ?? null;
		if (plain !== null) return plain;
		const answer = await this.objects.ask(`${revision}^{commit}`, MAX_ANSWER);
		return answer.kind === "object" ? answer.id : null;
	}
	async #unknownRevision(revision, role) {
		const looksLikeHash = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(revision);
		if (looksLikeHash && (this.state.shallow || this.state.partial)) return new require_start.AppError("incomplete", `The ${role} commit ${revision} is not in this shallow clone.`, { mend: FETCH_ALL });
		if (looksLikeHash) return new require_start.AppError("usage", `There is no commit ${revision} in ${this.state.directory}.`, { mend: `Fetch it first: git fetch origin ${revision}` });
		const ends = /^(?<base>[^.].*?)\.{2,3}(?<head>.*)$/.exec(revision)?.groups;
		if (ends !== void 0) return new require_start.AppError("usage", `\u201c${require_command_line.neutralLine(revision)}\u201d is a range, and --${role} takes one end of it.`, { mend: `Give each end: --base ${require_command_line.neutralLine(ends["base"])} --head ${require_command_line.neutralLine(ends["head"] || "HEAD")}` });
		if (this.state.shallow) return new require_start.AppError("incomplete", `\u201c${require_command_line.neutralLine(revision)}\u201d names no commit in ${this.state.directory}, a shallow clone, which lacks most of them.`, { mend: FETCH_ALL });
		const { stdout } = await this.git.output(["for-each-ref", "--format=%(refname:short)"]);
		const names = stdout.toString("utf8").split("\n").filter(Boolean);
		return new require_start.AppError("usage", `\u201c${require_command_line.neutralLine(revision)}\u201d names no commit in ${this.state.directory}.${require_command_line.didYouMean(revision, names)}`, { mend: `Give --${role} a branch, tag or commit that \u201cgit rev-parse ${revision.slice(0, 80)}\u201d knows; \u201cgit fetch origin\u201d gets what the remote has.` });
	}
};
function bytesOfAnswer(answer) {
	return answer.kind === "object" ? joinChunks(answer.chunks) : null;
}
function asIncompleteError(end, doing, state) {
	const { message, mend } = describeGitFailure(end, doing, state);
	return new require_start.AppError("incomplete", message, { mend });
}

// src/adapters/sources/index-comparison.ts
/**
* Compares the index with `HEAD`, and with every other parent of a merge that is being made: only what differs from all
* of them is the merge's own.
*/
function beginComparisons(repository, parents) {
	repository.objects;
	return [null, ...parents].map((parent) => repository.git.begin(diffArguments(parent)));
}
/** Merges the comparisons of one index with several parents into entries that differ from all of them. */
async function mergeComparisons(repository, comparisons, sink) {
	const [first = /* @__PURE__ */ new Map(), ...others] = await Promise.all(comparisons.map(async (child) => {
		const entries = /* @__PURE__ */ new Map();
		const parser = new RawDiffParser({ entry: (entry) => entries.set(entry.path.toString("latin1"), entry) });
		await parseOutput(repository, child, parser, "comparing the index with HEAD", sink);
		return entries;
	}));
	return [...first].flatMap(([path, entry]) => {
		const same = others.map((entries) => entries.get(path));
		if (same.includes(void 0)) return [];
		return [{
			...entry,
			old: [...entry.old, ...same.flatMap((other) => other.old)]
		}];
	});
}
/** The other parents of a merge that is being made. Source: gitrepository-layout(5), git-merge(1). */
function mergeHeads(repository) {
	try {
		return (0, node_fs.readFileSync)((0, node_path.join)(repository.place.gitDirectory, "MERGE_HEAD"), "latin1").split("\n").filter((line) => /^[0-9a-f]{40,64}$/.test(line));
	} catch {
		return [];
	}
}
/** `git diff`, since `diff-index` can't compare with a HEAD that has no commit yet. */
function diffArguments(parent) {
	return [
		"diff",
		"--cached",
		"--raw",
		"-z",
		"--no-abbrev",
		"-M",
		"--no-color",
		"--no-ext-diff",
		"--no-textconv",
		"--no-relative",
		"--ignore-submodules=none",
		...parent === null ? [] : [parent],
		"--"
	];
}

// src/adapters/sources/staged.ts
var staged_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ openStaged: () => openStaged });
/** What the index would commit, against `HEAD`. Files on disk do not count. */
function openStaged(options) {
	const { repository } = options;
	const parents = mergeHeads(repository);
	const comparisons = beginComparisons(repository, parents);
	return {
		read: (sink, signal) => readStaged(options, comparisons, sink, signal),
		blob: (id) => repository.bytesOf(id),
		head: (path) => repository.bytesAt("", path),
		close: () => repository.close()
	};
}
async function readStaged({ repository, within }, comparisons, sink, signal) {
	return repository.endedBy(signal, async () => {
		const feed = new BlobFeed(repository, sink, within);
		for (const entry of await mergeComparisons(repository, comparisons, sink)) feed.take(entry, null);
		await feed.settled();
		return {
			source: "staged",
			base: null,
			head: null,
			commits: 0,
			blobs: feed.blobs,
			files: feed.paths.size
		};
	});
}

// src/adapters/sources/tree.ts
var tree_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ openTree: () => openTree });
/**
* Folders that a tree scan leaves out below its root: git's own store (`--history` reads that) and installed packages,
* which are others' code. To scan them, name them: `sealant scan --tree node_modules/x`.
*/
const LEFT_OUT = {
	".git": true,
	node_modules: true
};
/** Between two of these the walk lets signals, timers and other threads be heard. */
const FILES_PER_TURN = 2e3;
/** Files handed to another thread at a time. */
const FILES_PER_TASK = 64;
/** Time after which other threads are worth their start, in ms. */
const ALONE_MS = 30;
/**
* The files on disk below a folder, or one file; needs no git.
* @param root absolute path
* @param share the part of the files that is read here; all of them without it
* @throws AppError `usage` when there is no such file or folder
*/
function openTree(root, share = null) {
	const stats = (0, node_fs.statSync)(root, { throwIfNoEntry: false });
	if (stats === void 0 || !(stats.isDirectory() || stats.isFile())) throw new require_start.AppError("usage", `There is no file or folder ${root}.`, { mend: "Give the path of one: sealant scan --tree PATH" });
	return {
		read: (sink, signal, crew) => stats.isFile() ? readOne((0, node_fs.realpathSync)(root), sink, share) : new TreeReading(root, sink, crew, share).run(signal),
		blob: () => Promise.resolve(null),
		head: () => Promise.resolve(null),
		close() {}
	};
}
function emptySummary() {
	return {
		source: "tree",
		base: null,
		head: null,
		commits: 0,
		blobs: 0,
		files: 0
	};
}
function readOne(file, sink, share) {
	const path = (0, node_path.basename)(file);
	if (!isOurs(share, path)) return Promise.resolve(emptySummary());
	if (!sink.excludes(path)) scanDiskFile(sink, file, {
		path,
		commit: null,
		previous: []
	});
	return Promise.resolve({
		...emptySummary(),
		files: 1
	});
}
/** One walk: lists folders, scans files, or hands them to other threads when it takes long. */
var TreeReading = class {
	#root;
	#sink;
	#crew;
	#share;
	#started = steadyNow();
	#pending = [""];
	#summary = emptySummary();
	#task = [];
	#untilTurn = FILES_PER_TURN;
	#isAlone = true;
	constructor(root, sink, crew, share) {
		this.#root = root;
		this.#sink = sink;
		this.#crew = crew;
		this.#share = share;
	}
	async run(signal) {
		const pending = this.#pending;
		const walkSink = this.#share?.walkSink(this.#sink) ?? this.#sink;
		for (let below = pending.pop(); below !== void 0 && !signal.aborted; below = pending.pop()) for (const path of walkFolder(this.#root, below, walkSink, pending, this.#scanBytes)) {
			this.#take(path);
			if (this.#untilTurn <= 0) await this.#turn();
			if (signal.aborted) break;
		}
		if (!signal.aborted) this.#scanTask();
		await this.#crew?.settle();
		return this.#summary;
	}
	#take(path) {
		if (!isOurs(this.#share, path)) return;
		this.#summary.files++;
		if (this.#sink.excludes(path)) return;
		if (this.#isAlone) {
			this.#untilTurn--;
			this.#scan(path);
			if (this.#crew === void 0 || steadyNow() - this.#started < ALONE_MS) return;
			this.#isAlone = false;
			this.#untilTurn = 0;
			this.#crew.start();
		} else if (this.#task.push(path) === FILES_PER_TASK) {
			const paths = this.#task;
			if (this.#crew.offer({
				kind: "files",
				root: this.#root,
				paths
			})) this.#task = [];
			else {
				this.#scanTask();
				this.#untilTurn = 0;
			}
		}
	}
	#scanTask() {
		for (const path of this.#task) this.#scan(path);
		this.#task = [];
	}
	#scan(path) {
		scanDiskFile(this.#sink, `${this.#root}/${path}`, {
			path,
			commit: null,
			previous: []
		});
	}
	/** A file whose name is not UTF-8. */
	#scanBytes = (path, name) => {
		if (!isOurs(this.#share, path)) return;
		this.#summary.files++;
		if (!this.#sink.excludes(path)) scanDiskFile(this.#sink, name, {
			path,
			commit: null,
			previous: []
		});
	};
	async #turn() {
		this.#untilTurn = FILES_PER_TURN;
		await new Promise((resolve) => setImmediate(resolve));
	}
};
function isOurs(share, path) {
	if (share === null) return true;
	share.list(path);
	return share.ownsPath(path);
}
/** The paths of the regular files in a folder; its folders go to `pending`, what is neither is counted. */
function walkFolder(root, below, sink, pending, scanBytes) {
	const folder = below === "" ? root : `${root}/${below}`;
	let entries;
	try {
		entries = (0, node_fs.readdirSync)(folder, { withFileTypes: true });
	} catch (error) {
		sink.incomplete(unreadable(below, error));
		return [];
	}
	if (entries.some((entry) => entry.name.includes("\ufffd"))) {
		walkBytes(folder, below, sink, pending, scanBytes);
		return [];
	}
	const files = [];
	for (const entry of entries) {
		const path = below === "" ? entry.name : `${below}/${entry.name}`;
		if (entry.isFile()) files.push(path);
		else visit(entry, path, sink, pending);
	}
	return files;
}
/** Everything that is no regular file. */
function visit(entry, path, sink, pending) {
	if (entry.isDirectory()) {
		const name = path.slice(path.lastIndexOf("/") + 1);
		if (LEFT_OUT[name]) sink.skipped(`${path}/`, "path-rule");
		else if (!sink.excludes(`${path}/`)) pending.push(path);
	} else if (entry.isSymbolicLink()) sink.skipped(path, "symlink");
	else sink.skipped(path, "special-file");
}
/** As `walkFolder`, with names as bytes. */
function walkBytes(folder, below, sink, pending, scanBytes) {
	const at = Buffer.from(`${folder}/`);
	for (const entry of (0, node_fs.readdirSync)(folder, {
		withFileTypes: true,
		encoding: "buffer"
	})) {
		const name = entry.name.toString("utf8");
		const path = below === "" ? name : `${below}/${name}`;
		if (entry.isFile()) scanBytes(path, Buffer.concat([at, entry.name]));
		else if (entry.isDirectory() && name.includes("\ufffd")) sink.incomplete({
			kind: "unreadable",
			message: `${path}/ was not scanned: the folder\u2019s name is not UTF-8.`,
			mend: "Rename it, or leave it out: --exclude GLOB."
		});
		else visit(entry, path, sink, pending);
	}
}

// src/adapters/sources/status.ts
/** Git printed something that is no status. */
var StatusError = class extends Error {
	name = "StatusError";
};
/** Reads `git status --porcelain=v2 -z` piece by piece. Source: git-status(1), Porcelain Format Version 2. */
var StatusParser = class {
	#take;
	#tokens = new NulSplitter((token) => this.#token(token));
	#skipNext = false;
	constructor(take) {
		this.#take = take;
	}
	push(chunk) {
		this.#tokens.push(chunk);
	}
	#token(token) {
		if (this.#skipNext) {
			this.#skipNext = false;
			return;
		}
		const kind = String.fromCharCode(token[0] ?? 0);
		if (kind === "#" || kind === "!") return;
		const count = FIELDS[kind];
		if (count === void 0) throw new StatusError(`not a status line: ${JSON.stringify(token.toString("latin1", 0, 80))}`);
		const { fields, path } = splitFields(token, count);
		this.#skipNext = kind === "2";
		this.#take(READERS[kind](fields, path));
	}
};
/** How many fields stand before the path, by the kind of line. */
const FIELDS = {
	"1": 8,
	"2": 9,
	u: 10,
	"?": 1
};
const READERS = {
	"1": changedEntry,
	"2": changedEntry,
	u: unmergedEntry,
	"?": (_fields, path) => ({
		path,
		index: null,
		disk: {
			previous: [],
			submodule: false
		}
	})
};
/** `1 XY SUB MODE-HEAD MODE-INDEX MODE-DISK ID-HEAD ID-INDEX PATH`; a rename has its score before the path. */
function changedEntry(fields, path) {
	const [, states = "..", submodule = "N...", headMode = "", indexMode = "", diskMode = "", headId = "", indexId = ""] = fields;
	return {
		path,
		index: states[0] === "." ? null : {
			old: [{
				mode: headMode,
				id: headId
			}],
			mode: indexMode,
			id: indexId
		},
		disk: states[1] === "." || diskMode === "000000" ? null : {
			previous: [indexId],
			submodule: submodule.startsWith("S")
		}
	};
}
/** `u XY SUB MODE-1 MODE-2 MODE-3 MODE-DISK ID-1 ID-2 ID-3 PATH`; stage 2 is ours, stage 3 theirs. */
function unmergedEntry(fields, path) {
	const [, , submodule = "N...", , , , diskMode = "", , ours = "", theirs = ""] = fields;
	return {
		path,
		index: null,
		disk: diskMode === "000000" ? null : {
			previous: [ours, theirs],
			submodule: submodule.startsWith("S")
		}
	};
}
function splitFields(token, count) {
	const fields = [];
	let at = 0;
	for (let i = 0; i < count; i++) {
		const end = token.indexOf(32, at);
		if (end === -1) throw new StatusError(`a status line with too few fields: ${JSON.stringify(token.toString("latin1", 0, 80))}`);
		fields.push(token.toString("latin1", at, end));
		at = end + 1;
	}
	return {
		fields,
		path: Buffer.from(token.subarray(at))
	};
}

// src/adapters/sources/working-tree.ts
var working_tree_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ openWorkingTree: () => openWorkingTree });
/** Where the default branch is, in order. The remote's word counts before a local branch. */
const REMOTE_DEFAULTS = [
	"refs/remotes/origin/HEAD",
	"refs/remotes/origin/main",
	"refs/remotes/origin/master"
];
const LOCAL_DEFAULTS = ["refs/heads/main", "refs/heads/master"];
/**
* What a developer's clone has and its default branch has not: commits, the index, changed files and untracked ones that
* are not ignored. Where nothing was ever pushed (no remote branch), the whole history of `HEAD` counts.
*/
function openWorkingTree(options) {
	const { repository } = options;
	const begun = begin(repository);
	return {
		read: (sink, signal) => readWorkingTree(options, begun, sink, signal),
		blob: (id) => repository.bytesOf(id),
		head: (path) => Promise.resolve(readDiskFile((0, node_path.join)(repository.place.top, path))),
		close: () => repository.close()
	};
}
function begin(repository) {
	const parents = mergeHeads(repository);
	return {
		unmerged: beginUnmerged(repository),
		status: repository.git.begin([
			"status",
			"--porcelain=v2",
			"-z",
			"--untracked-files=all",
			"--ignore-submodules=dirty",
			"--no-ahead-behind"
		]),
		comparisons: parents.length === 0 ? [] : beginComparisons(repository, parents)
	};
}
function beginUnmerged(repository) {
	const refs = new RefFiles(repository.place);
	const head = refs.hashOf("HEAD");
	if (head === null) return askUnmerged(repository);
	const name = [...REMOTE_DEFAULTS, ...LOCAL_DEFAULTS].find((each) => refs.hashOf(each) !== null);
	const base = name === void 0 ? null : {
		name,
		id: refs.hashOf(name)
	};
	return Promise.resolve(listUnmerged(repository, head, base));
}
/** Where files don't tell (no commit yet, or refs kept in another format), git is asked. */
async function askUnmerged(repository) {
	const [head, base] = await Promise.all([repository.firstExisting(["HEAD"]), repository.firstExisting([...REMOTE_DEFAULTS, ...LOCAL_DEFAULTS])]);
	return head === null ? {
		base: null,
		head: null,
		listing: null
	} : listUnmerged(repository, head.id, base);
}
function listUnmerged(repository, head, base) {
	const isOnlyLocal = base !== null && LOCAL_DEFAULTS.includes(base.name) && base.id === head;
	const from = base === null || isOnlyLocal ? null : base.id;
	return {
		base: from,
		head,
		listing: from === head ? null : beginListing({
			repository,
			base: from,
			head
		})
	};
}
async function readWorkingTree({ repository, within }, begun, sink, signal) {
	return repository.endedBy(signal, async () => {
		const feed = new BlobFeed(repository, sink, within);
		const [commits] = await Promise.all([begun.unmerged.then(({ listing }) => listing === null ? 0 : readCommits(listing, feed, sink)), readUncommitted(repository, begun, feed, sink)]);
		await feed.settled();
		const { base, head } = await begun.unmerged;
		return {
			source: "working-tree",
			base,
			head,
			commits,
			blobs: feed.blobs,
			files: feed.paths.size
		};
	});
}
/** The index and the files on disk, where they differ from `HEAD`. */
async function readUncommitted(repository, begun, feed, sink) {
	const entries = [];
	const parser = new StatusParser((entry) => entries.push(entry));
	const doing = "listing what is not committed";
	try {
		const end = await repository.git.follow(begun.status, (chunk) => parser.push(chunk));
		if (end.code !== 0 || end.failure !== null) sink.incomplete(describeGitFailure(end, doing, repository.state));
		for (const [, path] of end.stderr.matchAll(/^warning: could not open directory '(.*)': /gm)) sink.incomplete({
			kind: "unreadable",
			message: `${require_command_line.neutralLine(path)} could not be opened by git.`,
			mend: "Run as a user who may read it, or list it in .gitignore."
		});
	} catch (error) {
		if (!(error instanceof StatusError)) throw error;
		sink.incomplete({
			kind: "git",
			message: `Git printed something unknown while ${doing}: ${error.message}.`,
			mend: "Report this with the version that \u201cgit --version\u201d prints."
		});
	}
	const isMerging = begun.comparisons.length > 0;
	if (isMerging) for (const entry of await mergeComparisons(repository, begun.comparisons, sink)) feed.take(entry, null);
	for (const entry of entries) scanUncommitted(repository, isMerging ? {
		...entry,
		index: null
	} : entry, feed, sink);
}
function scanUncommitted(repository, entry, feed, sink) {
	if (entry.index !== null) feed.take({
		...entry.index,
		path: entry.path,
		status: "M"
	}, null);
	if (entry.disk === null) return;
	const path = entry.path.toString("utf8");
	if (!feed.wants(path)) return;
	if (entry.disk.submodule || path.endsWith("/")) {
		sink.skipped(path, "submodule");
		return;
	}
	const file = Buffer.concat([Buffer.from(`${repository.place.top}/`), entry.path]);
	const origin = {
		path,
		commit: null,
		previous: entry.disk.previous.filter((id) => !isZeroId(id))
	};
	if (scanDiskFile(sink, path.includes("\ufffd") ? file : file.toString("utf8"), origin)) feed.paths.add(path);
}

// src/app/commands/scan.ts
var scan_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ command: () => command });
/** Progress shows after the first, and moves every second of these, in ms. */
const QUIET_MS = 1e3;
const PROGRESS_MS = 250;
const command = { async run(context) {
	const { inputs, world, signal } = context;
	const forms = readReportForms(inputs, world.cwd);
	const settings = readScanSettings(inputs, world.cwd);
	const plan = await planScan(inputs, world);
	const path = pathOf(context, plan);
	const share = await readShare(inputs, plan);
	const progress = startProgress(world);
	const result = await runScanJob({
		world,
		path: path ?? world.cwd,
		onlyBelow: path !== null,
		plan,
		share,
		settings,
		signal,
		onScanner: progress.watch
	}).finally(progress.stop);
	await writeReport(result.report, forms, world, inputs);
	if (inputs.flag("stats")) {
		const { renderStats } = await Promise.resolve().then(() => require("./render-stats.js"));
		world.stderr.write(renderStats(result.stats, result.report.receipt.durationMs));
	}
	return exitCodeOfScan(result);
} };
function pathOf({ positionals, world }, { target }) {
	const [given, more] = positionals;
	if (given === void 0) return null;
	if (more !== void 0) throw new require_start.AppError("usage", `scan takes one PATH, and got \u201c${given}\u201d and \u201c${more}\u201d.`, { mend: "Name the folder that holds both, or run it once for each." });
	if (target.kind === "stdin" || target.kind === "diff") throw new require_start.AppError("usage", `--${target.kind === "stdin" ? "stdin" : "diff-file"} and the path \u201c${given}\u201d contradict each other.`, { mend: "Leave the path out." });
	const path = (0, node_path.resolve)(world.cwd, given);
	if ((0, node_fs.existsSync)(path)) return path;
	throw new require_start.AppError("usage", `There is no file or folder \u201c${given}\u201d.${require_command_line.didYouMean((0, node_path.basename)(path), namesBeside(path))}`, { mend: "Give a path that is there. A revision goes with --base." });
}
/** Says on a terminal how far a long scan is. */
function startProgress(world) {
	let timer = null;
	let isShown = false;
	return {
		watch(scanner) {
			const started = steadyNow();
			timer = setInterval(() => {
				if (steadyNow() - started < QUIET_MS || !world.stderr.isTerminal) return;
				isShown = true;
				world.stderr.write(`\r\u001b[Kscanning\u2026 ${scanner.texts.toLocaleString("en")} texts`);
			}, PROGRESS_MS);
		},
		stop() {
			if (timer !== null) clearInterval(timer);
			if (isShown) world.stderr.write("\r\x1B[K");
		}
	};
}

Object.defineProperty(exports, "COMMIT_FORMAT", {
  enumerable: true,
  get: function () {
    return COMMIT_FORMAT;
  }
});
Object.defineProperty(exports, "CONFIG_PATH", {
  enumerable: true,
  get: function () {
    return CONFIG_PATH;
  }
});
Object.defineProperty(exports, "FETCH_ALL", {
  enumerable: true,
  get: function () {
    return FETCH_ALL;
  }
});
Object.defineProperty(exports, "Git", {
  enumerable: true,
  get: function () {
    return Git;
  }
});
Object.defineProperty(exports, "NO_CONFIG", {
  enumerable: true,
  get: function () {
    return NO_CONFIG;
  }
});
Object.defineProperty(exports, "NO_SCAN_SETTINGS", {
  enumerable: true,
  get: function () {
    return NO_SCAN_SETTINGS;
  }
});
Object.defineProperty(exports, "ObjectReader", {
  enumerable: true,
  get: function () {
    return ObjectReader;
  }
});
Object.defineProperty(exports, "PackIndex", {
  enumerable: true,
  get: function () {
    return PackIndex;
  }
});
Object.defineProperty(exports, "RawDiffParser", {
  enumerable: true,
  get: function () {
    return RawDiffParser;
  }
});
Object.defineProperty(exports, "SMALL_WINDOWS", {
  enumerable: true,
  get: function () {
    return SMALL_WINDOWS;
  }
});
Object.defineProperty(exports, "UnreadablePack", {
  enumerable: true,
  get: function () {
    return UnreadablePack;
  }
});
Object.defineProperty(exports, "askedRange", {
  enumerable: true,
  get: function () {
    return askedRange;
  }
});
Object.defineProperty(exports, "config_exports", {
  enumerable: true,
  get: function () {
    return config_exports;
  }
});
Object.defineProperty(exports, "describeGitFailure", {
  enumerable: true,
  get: function () {
    return describeGitFailure;
  }
});
Object.defineProperty(exports, "event_trust_exports", {
  enumerable: true,
  get: function () {
    return event_trust_exports;
  }
});
Object.defineProperty(exports, "exitCodeOfScan", {
  enumerable: true,
  get: function () {
    return exitCodeOfScan;
  }
});
Object.defineProperty(exports, "findRepository", {
  enumerable: true,
  get: function () {
    return findRepository;
  }
});
Object.defineProperty(exports, "guardedGitVariables", {
  enumerable: true,
  get: function () {
    return guardedGitVariables;
  }
});
Object.defineProperty(exports, "loadReporter", {
  enumerable: true,
  get: function () {
    return loadReporter;
  }
});
Object.defineProperty(exports, "missingObject", {
  enumerable: true,
  get: function () {
    return missingObject;
  }
});
Object.defineProperty(exports, "open_repository_exports", {
  enumerable: true,
  get: function () {
    return open_repository_exports;
  }
});
Object.defineProperty(exports, "planEventScan", {
  enumerable: true,
  get: function () {
    return planEventScan;
  }
});
Object.defineProperty(exports, "planLocalScan", {
  enumerable: true,
  get: function () {
    return planLocalScan;
  }
});
Object.defineProperty(exports, "planScan", {
  enumerable: true,
  get: function () {
    return planScan;
  }
});
Object.defineProperty(exports, "readDiskFile", {
  enumerable: true,
  get: function () {
    return readDiskFile;
  }
});
Object.defineProperty(exports, "readReportForms", {
  enumerable: true,
  get: function () {
    return readReportForms;
  }
});
Object.defineProperty(exports, "readScanSettings", {
  enumerable: true,
  get: function () {
    return readScanSettings;
  }
});
Object.defineProperty(exports, "readShare", {
  enumerable: true,
  get: function () {
    return readShare;
  }
});
Object.defineProperty(exports, "reported", {
  enumerable: true,
  get: function () {
    return reported;
  }
});
Object.defineProperty(exports, "repository_exports", {
  enumerable: true,
  get: function () {
    return repository_exports;
  }
});
Object.defineProperty(exports, "requireInjectTrust", {
  enumerable: true,
  get: function () {
    return requireInjectTrust;
  }
});
Object.defineProperty(exports, "requireVaultTrust", {
  enumerable: true,
  get: function () {
    return requireVaultTrust;
  }
});
Object.defineProperty(exports, "runScanJob", {
  enumerable: true,
  get: function () {
    return runScanJob;
  }
});
Object.defineProperty(exports, "scanChunks", {
  enumerable: true,
  get: function () {
    return scanChunks;
  }
});
Object.defineProperty(exports, "scanDiskFile", {
  enumerable: true,
  get: function () {
    return scanDiskFile;
  }
});
Object.defineProperty(exports, "scan_exports", {
  enumerable: true,
  get: function () {
    return scan_exports;
  }
});
Object.defineProperty(exports, "shallowProblem", {
  enumerable: true,
  get: function () {
    return shallowProblem;
  }
});
Object.defineProperty(exports, "stateOf", {
  enumerable: true,
  get: function () {
    return stateOf;
  }
});
Object.defineProperty(exports, "steadyNow", {
  enumerable: true,
  get: function () {
    return steadyNow;
  }
});
Object.defineProperty(exports, "unreadable", {
  enumerable: true,
  get: function () {
    return unreadable;
  }
});
Object.defineProperty(exports, "whyUntrusted", {
  enumerable: true,
  get: function () {
    return whyUntrusted;
  }
});
Object.defineProperty(exports, "writeReport", {
  enumerable: true,
  get: function () {
    return writeReport;
  }
});