const require_rolldown_runtime = require("./rolldown-runtime.js");
let node_fs = require("node:fs");
let node_path = require("node:path");

// src/app/interrupt.ts
/** Aborts at the first SIGINT or SIGTERM; a second one ends the process as if there were no handler. */
function interruptSignal() {
	const controller = new AbortController();
	for (const name of ["SIGINT", "SIGTERM"]) process.once(name, () => controller.abort(new Error(name)));
	return controller.signal;
}
function init_interrupt() {
	return (init_interrupt = require_rolldown_runtime.__esmMin((() => {})))();
}

// src/domain/app-error.ts
/** Makes a missing case of a union a compile error. */
function assertNever(value) {
	throw new AppError("internal", `Unexpected case: ${String(value)}.`, { mend: "Report this as a bug." });
}
var AppError;
function init_app_error() {
	return (init_app_error = require_rolldown_runtime.__esmMin((() => {
		AppError = class extends Error {
			name = "AppError";
			code;
			mend;
			constructor(code, message, options) {
				super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
				this.code = code;
				this.mend = options.mend;
			}
		};
	})))();
}

// src/domain/nearest-name.ts
/**
* The known name nearest to a mistyped one, or `null` when none is near enough to be meant.
* Distance is Damerau\u2013Levenshtein (optimal string alignment), at most a third of the longer name.
*/
function nearestName(typed, known) {
	let best = null;
	let bestDistance = Number.POSITIVE_INFINITY;
	for (const name of known) {
		const distance = distanceOf(typed.toLowerCase(), name.toLowerCase());
		if (distance < bestDistance && distance <= Math.max(1, Math.floor(Math.max(typed.length, name.length) / 3))) {
			best = name;
			bestDistance = distance;
		}
	}
	return best;
}
/** `", did you mean \u201cx\u201d?"` or an empty string: the tail of an error message about an unknown name. */
function didYouMean(typed, known) {
	const name = nearestName(typed, known);
	return name === null ? "" : ` Did you mean \u201c${name}\u201d?`;
}
function distanceOf(a, b) {
	let twoBack = [];
	let oneBack = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			let value = Math.min(oneBack[j] + 1, row[j - 1] + 1, oneBack[j - 1] + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, twoBack[j - 2] + 1);
			row.push(value);
		}
		twoBack = oneBack;
		oneBack = row;
	}
	return oneBack[b.length];
}
function init_nearest_name() {
	return (init_nearest_name = require_rolldown_runtime.__esmMin((() => {})))();
}

// src/app/commands/index.ts
var COMMANDS;
function init_commands() {
	return (init_commands = require_rolldown_runtime.__esmMin((() => {
		COMMANDS = {
			scan: {
				summary: "Finds secrets in what a change brings, in files, or in a whole history",
				usage: "[PATH]",
				examples: [
					{
						run: "sealant scan",
						does: "what you have and the default branch has not: commits, index, files"
					},
					{
						run: "sealant scan --base origin/main",
						does: "every commit since the default branch, all parents"
					},
					{
						run: "sealant scan --staged",
						does: "what the index would commit"
					},
					{
						run: "sealant scan --tree src --format json",
						does: "the files on disk below src, as JSON"
					},
					{
						run: "sealant scan --history --format sarif=history.sarif",
						does: "every blob that any ref reaches, once"
					},
					{
						run: "sealant scan --history --shard 1/4 --format json=shard-1.json",
						does: "a quarter of the history"
					},
					{
						run: "git diff | sealant scan --diff-file -",
						does: "the added lines of a diff"
					}
				],
				load: () => Promise.resolve().then(() => (init_scan(), scan_exports))
			},
			demo: {
				summary: "Plays the whole loop in a temporary repository: leak, red, rotate, revoke, inject, green",
				usage: "",
				examples: [{
					run: "sealant demo",
					does: "takes some seconds, needs git, leaves nothing behind"
				}],
				load: () => Promise.resolve().then(() => require("./demo.js"))
			},
			help: {
				summary: "Shows how a command is used",
				usage: "[COMMAND]",
				examples: [{
					run: "sealant help scan",
					does: "the flags of scan, with examples"
				}],
				load: () => Promise.resolve().then(() => require("./help.js"))
			},
			inject: {
				summary: "Runs a command with secrets from a vault in its environment only",
				usage: "[--profile NAME] [--secrets NAME=REF]\u2026 [-- CMD\u2026]",
				subcommands: { selftest: "shows made-up values in every form in a job\u2019s log; with check [LOG], which were hidden" },
				examples: [
					{
						run: "sealant inject --profile deploy -- ./deploy.sh",
						does: "run it with the secrets of a profile"
					},
					{
						run: "sealant inject --vault-url https://vault.example.com --secrets API_KEY=vault://secret/prod/api#key -- make publish",
						does: "the same without a config; VAULT_TOKEN logs in"
					},
					{
						run: "sealant inject --profile dev --dotenv .env",
						does: "write them into a new 0600 file"
					}
				],
				load: () => Promise.resolve().then(() => require("./inject2.js")).then((n) => (n.init_inject(), n.inject_exports))
			},
			guard: {
				summary: "Looks whether injected secrets stand in files that leave the job",
				usage: "PATH\u2026 [--profile NAME] [--variable NAME]\u2026",
				examples: [{
					run: "sealant guard --profile deploy dist reports",
					does: "look before they are uploaded"
				}, {
					run: "sealant guard --variable API_KEY \"$GITHUB_OUTPUT\"",
					does: "look into the outputs of this step"
				}],
				load: () => Promise.resolve().then(() => require("./guard2.js"))
			},
			rotate: {
				summary: "Says what to do about leaks, and does it: new value, leaked one dead, both proven",
				usage: "[--plan|--apply] [--finding FINGERPRINT] [--due|--resume]",
				examples: [
					{
						run: "sealant rotate --base origin/main",
						does: "which vault entries have leaked here, and what would be done"
					},
					{
						run: "sealant rotate --apply --base origin/main",
						does: "do what the config allows"
					},
					{
						run: "sealant rotate --apply --resume",
						does: "go on where a grace, or a kill, ended the run"
					},
					{
						run: "sealant rotate --apply --due",
						does: "rotate what respond.schedule says is due"
					}
				],
				load: () => Promise.resolve().then(() => require("./rotate.js"))
			},
			index: {
				summary: "Indexes vault entries by keyed hashes, to tell which one has leaked",
				usage: "[--index FILE]",
				examples: [{
					run: "sealant index",
					does: "write .sealant/index.json; run it on a schedule from a protected branch"
				}],
				load: () => Promise.resolve().then(() => require("./index-entries.js"))
			},
			revoke: {
				summary: "Ends one credential, and proves that it is dead",
				usage: "[--credential KIND] [--yes] < CREDENTIAL",
				examples: [{
					run: "sealant revoke < token.txt",
					does: "say what it is, and which call would end it"
				}, {
					run: "sealant revoke --yes < token.txt",
					does: "end it"
				}],
				load: () => Promise.resolve().then(() => require("./revoke.js"))
			},
			vault: {
				summary: "Keeps secrets in the embedded vault: one encrypted file",
				usage: "init|set|get|list|history|destroy [PATH#FIELD]",
				subcommands: {
					init: "makes an empty vault and its key",
					set: "stores a value read from standard input or typed unseen",
					get: "tells about a value, or writes it into a 0600 file (--out)",
					list: "lists what there is, below a prefix",
					history: "lists the versions of a value",
					destroy: "wipes one version of a value"
				},
				examples: [
					{
						run: "sealant vault init",
						does: "make .sealant/vault.age and its key"
					},
					{
						run: "sealant vault set prod/api#key < key.txt",
						does: "store a value, as file://prod/api#key"
					},
					{
						run: "sealant vault get prod/api#key --out key.txt",
						does: "write the current value into a new 0600 file"
					}
				],
				load: () => Promise.resolve().then(() => require("./vault.js"))
			},
			audit: {
				summary: "Checks an audit log",
				usage: "verify FILE [HEAD]",
				subcommands: { verify: "checks the hash chain and names the first bad line" },
				examples: [{
					run: "sealant audit verify sealant-audit.jsonl",
					does: "check the chain"
				}],
				load: () => Promise.resolve().then(() => require("./audit.js"))
			},
			rules: {
				summary: "Lists the rules, explains one, or tries rules against their own examples",
				usage: "list|show ID|test [FILE]",
				subcommands: {
					list: "lists every rule with its severity",
					show: "tells what a rule finds, why it matters and what to do",
					test: "fills the examples of the built-in rules, or of a file, and checks that each does as it says"
				},
				examples: [
					{
						run: "sealant rules list --format json",
						does: "every rule, for machines"
					},
					{
						run: "sealant rules show github-pat-classic",
						does: "one rule"
					},
					{
						run: "sealant rules test .github/sealant-rules.yml",
						does: "check your own rules"
					}
				],
				load: () => Promise.resolve().then(() => require("./rules.js"))
			},
			suppress: {
				summary: "Lists findings as no leaks, in .github/sealant-baseline.txt",
				usage: "FINGERPRINT|REPORT.json\u2026 --reason TEXT",
				examples: [{
					run: "sealant suppress FINGERPRINT --reason \"the key of the public demo\"",
					does: "suppress one finding"
				}, {
					run: "sealant suppress report.json --reason \"from before Sealant\" --kind accepted-risk --expires 2027-06-30",
					does: "suppress all findings of a JSON report for a while"
				}],
				load: () => Promise.resolve().then(() => require("./suppress.js"))
			},
			report: {
				summary: "Shows earlier JSON reports in another form, and joins those of several jobs",
				usage: "FILE [--format FORMAT[=FILE]]\u2026 | --merge FILE\u2026",
				examples: [{
					run: "sealant report report.json --format html=report.html",
					does: "a page from an earlier scan"
				}, {
					run: "sealant report --merge shard-1.json shard-2.json --format sarif=all.sarif",
					does: "one report of all shards; ends as the scan would have ended"
				}],
				load: () => Promise.resolve().then(() => require("./report.js"))
			},
			import: {
				summary: "Carries over what gitleaks, betterleaks or detect-secrets were told, and says what it could not",
				usage: "FILE\u2026 [--force]",
				examples: [
					{
						run: "sealant import .gitleaks.toml",
						does: "add its rules and allowlists to .github/sealant-rules.yml and .github/sealant.yml"
					},
					{
						run: "sealant import .gitleaksignore",
						does: "suppress what stands at its places: .github/sealant-baseline.txt"
					},
					{
						run: "sealant import .secrets.baseline",
						does: "the same, from a baseline of detect-secrets"
					},
					{
						run: "sealant import .gitleaks.toml --output -",
						does: "only print them"
					}
				],
				load: () => Promise.resolve().then(() => require("./import.js"))
			},
			hook: {
				summary: "Installs git hooks that scan before a commit or a push",
				usage: "install",
				subcommands: { install: "writes the hook; never over one of something else" },
				examples: [{
					run: "sealant hook install --pre-commit --pre-push",
					does: "install both"
				}],
				load: () => Promise.resolve().then(() => require("./hook.js"))
			},
			doctor: {
				summary: "Checks config, permissions, and whether each vault lets us in",
				usage: "",
				examples: [{
					run: "sealant doctor",
					does: "look at everything"
				}, {
					run: "sealant doctor --format json",
					does: "the same, for machines"
				}],
				load: () => Promise.resolve().then(() => require("./doctor.js"))
			},
			policy: {
				summary: "Prints what each vault must grant to this repository\u2019s jobs, ready to paste",
				usage: "[--environment NAME]",
				examples: [{
					run: "sealant policy --environment production",
					does: "roles and policies for jobs of an environment"
				}, {
					run: "sealant policy --repository octo-org/app --event pull_request",
					does: "those of another repository"
				}],
				load: () => Promise.resolve().then(() => require("./policy.js"))
			},
			completion: {
				summary: "Prints a completion script for a shell",
				usage: "bash|zsh|fish",
				examples: [{
					run: "source <(sealant completion bash)",
					does: "complete commands and flags in this shell"
				}],
				load: () => Promise.resolve().then(() => require("./completion.js"))
			}
		};
	})))();
}

// src/app/exit-code.ts
function exitCodeOf(code) {
	return BY_ERROR[code];
}
var EXIT, BY_ERROR;
function init_exit_code() {
	return (init_exit_code = require_rolldown_runtime.__esmMin((() => {
		EXIT = {
			/** Nothing to tell, or done. */
			clean: 0,
			/** Findings at or above `--fail-on`. */
			findings: 1,
			/** Wrong use or wrong config. */
			usage: 2,
			/** Something that should have been scanned could not be. Never reported as clean. */
			incomplete: 3,
			/** A vault or a provider failed. */
			provider: 4
		};
		BY_ERROR = {
			usage: EXIT.usage,
			config: EXIT.usage,
			trust: EXIT.usage,
			child: EXIT.usage,
			incomplete: EXIT.incomplete,
			internal: EXIT.incomplete,
			vault: EXIT.provider,
			provider: EXIT.provider,
			corrupt: EXIT.provider
		};
	})))();
}

// src/app/inputs/input-spec.ts
var ALL_ACTIONS, SCANNING, SCAN_COMMANDS;
function init_input_spec() {
	return (init_input_spec = require_rolldown_runtime.__esmMin((() => {
		ALL_ACTIONS = [
			"root",
			"scan",
			"inject",
			"rotate"
		];
		SCANNING = [
			"root",
			"scan",
			"rotate"
		];
		SCAN_COMMANDS = ["scan", "rotate"];
	})))();
}

// src/app/inputs/action.ts
var ACTION_INPUTS;
function init_action() {
	return (init_action = require_rolldown_runtime.__esmMin((() => {
		init_input_spec();
		ACTION_INPUTS = {
			annotations: {
				kind: "choice",
				choices: ["on", "off"],
				default: "on",
				doc: "Annotate the lines of findings in the pull request.",
				commands: [],
				actions: SCANNING
			},
			"step-summary": {
				kind: "choice",
				choices: ["on", "off"],
				default: "on",
				doc: "Write the job\u2019s summary.",
				commands: [],
				actions: ALL_ACTIONS
			},
			"github-token": {
				kind: "text",
				placeholder: "TOKEN",
				default: "${{ github.token }}",
				doc: "Used to read what a shallow checkout lacks.",
				commands: [],
				actions: SCANNING,
				sensitive: true
			}
		};
	})))();
}

// src/app/inputs/embedded-vault.ts
var EMBEDDED_VAULT_INPUTS;
function init_embedded_vault() {
	return (init_embedded_vault = require_rolldown_runtime.__esmMin((() => {
		EMBEDDED_VAULT_INPUTS = {
			vault: {
				kind: "text",
				placeholder: "FILE",
				default: ".sealant/vault.age",
				doc: "The embedded vault\u2019s file.",
				commands: ["vault"],
				actions: []
			},
			key: {
				kind: "text",
				placeholder: "env:NAME|file:PATH",
				default: "env:SEALANT_VAULT_KEY",
				doc: "Where the embedded vault\u2019s key is.",
				commands: ["vault"],
				actions: []
			},
			out: {
				kind: "text",
				placeholder: "FILE",
				doc: "Write the value into this file, created 0600.",
				commands: ["vault"],
				actions: []
			},
			"at-version": {
				kind: "number",
				placeholder: "N",
				doc: "A version of the entry, counted from 1.",
				commands: ["vault"],
				actions: []
			}
		};
	})))();
}

// src/app/inputs/everywhere.ts
var COMMON_INPUTS;
function init_everywhere() {
	return (init_everywhere = require_rolldown_runtime.__esmMin((() => {
		init_input_spec();
		COMMON_INPUTS = {
			config: {
				kind: "text",
				placeholder: "FILE",
				default: ".github/sealant.yml",
				doc: "The config file.",
				commands: [
					"scan",
					"inject",
					"guard",
					"rotate",
					"revoke",
					"index",
					"doctor",
					"policy",
					"suppress"
				],
				actions: ALL_ACTIONS
			},
			stats: {
				kind: "flag",
				doc: "Show time and volume per stage on standard error.",
				commands: ["scan"],
				actions: []
			},
			color: {
				kind: "choice",
				choices: [
					"always",
					"never",
					"auto"
				],
				default: "auto",
				doc: "Colours.",
				commands: ["*"],
				actions: []
			},
			debug: {
				kind: "flag",
				doc: "Show causes and stacks of errors.",
				commands: ["*"],
				actions: []
			},
			help: {
				kind: "flag",
				short: "h",
				doc: "Show help.",
				commands: ["*"],
				actions: []
			}
		};
	})))();
}

// src/domain/severity.ts
/** Whether `a` is at least as severe as `b`. */
function isAtLeast(a, b) {
	return SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b);
}
/** Whether level `a` is at least as loud as `b`. */
function isAtLeastLevel(a, b) {
	return LEVELS.indexOf(a) <= LEVELS.indexOf(b);
}
var SEVERITIES, LEVELS, FAIL_ON;
function init_severity() {
	return (init_severity = require_rolldown_runtime.__esmMin((() => {
		SEVERITIES = [
			"critical",
			"high",
			"medium",
			"low",
			"info"
		];
		LEVELS = [
			"fail",
			"warn",
			"note"
		];
		FAIL_ON = [
			"critical",
			"high",
			"medium",
			"low",
			"fail",
			"warn",
			"note",
			"verified",
			"never"
		];
	})))();
}

// src/app/inputs/findings.ts
var FINDINGS_INPUTS;
function init_findings() {
	return (init_findings = require_rolldown_runtime.__esmMin((() => {
		init_severity();
		init_input_spec();
		FINDINGS_INPUTS = {
			"fail-on": {
				kind: "choice",
				choices: FAIL_ON,
				default: "medium",
				doc: "What turns the build red: a severity (of findings that are sure enough), a level, only what a checksum proves (verified), or nothing (never).",
				commands: SCAN_COMMANDS,
				actions: SCANNING
			},
			"min-confidence": {
				kind: "number",
				placeholder: "0..1",
				doc: "Leave out findings below this confidence.",
				commands: SCAN_COMMANDS,
				actions: SCANNING
			},
			format: {
				kind: "list",
				placeholder: "FORMAT[=FILE]",
				doc: "Output format: pretty, json, jsonl, sarif, csv, junit, gitlab, github, html, summary. May be given several times; with =FILE it is written there.",
				commands: [
					...SCAN_COMMANDS,
					"report",
					"doctor",
					"guard",
					"rules"
				],
				actions: SCANNING
			},
			output: {
				kind: "text",
				placeholder: "FILE",
				short: "o",
				doc: "Write the (only) format into a file; of import: - prints instead of writing.",
				commands: [
					...SCAN_COMMANDS,
					"report",
					"import"
				],
				actions: []
			},
			rules: {
				kind: "list",
				placeholder: "FILE",
				doc: "More rules, from a YAML file.",
				commands: SCAN_COMMANDS,
				actions: SCANNING
			},
			"disable-rule": {
				kind: "list",
				placeholder: "ID",
				doc: "Switch a rule off.",
				commands: SCAN_COMMANDS,
				actions: SCANNING
			},
			"all-levels": {
				kind: "flag",
				doc: "Tell notes, too.",
				commands: [...SCAN_COMMANDS, "report"],
				actions: SCANNING
			},
			merge: {
				kind: "flag",
				doc: "Join the reports of several scans, or of the shards of one; whole only if all shards are there.",
				commands: ["report"],
				actions: []
			},
			"trust-change": {
				kind: "flag",
				doc: "Honour config, suppressions and allow comments as the change itself has them (default on a laptop, never in a pull request); --no-trust-change judges it by its base.",
				commands: ["scan"],
				actions: []
			}
		};
	})))();
}

// src/app/inputs/inject.ts
var INJECT_INPUTS;
function init_inject() {
	return (init_inject = require_rolldown_runtime.__esmMin((() => {
		INJECT_INPUTS = {
			profile: {
				kind: "text",
				placeholder: "NAME",
				doc: "The profile of inject.profiles in the config whose secrets are wanted.",
				commands: ["inject", "guard"],
				actions: ["root", "inject"]
			},
			secrets: {
				kind: "list",
				placeholder: "NAME=REF",
				doc: "A secret to inject, such as API_KEY=vault://secret/prod/api#key; may be given several times (in the Action: one a line). APP_*=vault://secret/prod/* takes all entries there, \u2026#* all fields of one.",
				commands: ["inject", "guard"],
				actions: ["root", "inject"]
			},
			"export-to": {
				kind: "choice",
				choices: [
					"env",
					"output",
					"file"
				],
				default: "env",
				doc: "Where injected secrets go: environment variables, step outputs, or 0600 files whose paths are exported.",
				commands: [],
				actions: ["root", "inject"]
			},
			guard: {
				kind: "choice",
				choices: [
					"on",
					"warn",
					"off"
				],
				default: "on",
				doc: "When the job ends, look for what was injected in the files that it changed, in outputs, summary and SARIF. A hit fails the job (on) or warns.",
				commands: [],
				actions: ["root", "inject"]
			},
			"guard-paths": {
				kind: "list",
				placeholder: "PATH",
				doc: "Folders and files that the guard searches whole, such as those that become artifacts.",
				commands: [],
				actions: ["root", "inject"]
			},
			repository: {
				kind: "text",
				placeholder: "OWNER/NAME",
				doc: "The repository whose jobs are to be trusted. Default: this one.",
				commands: ["policy"],
				actions: []
			},
			environment: {
				kind: "text",
				placeholder: "NAME",
				doc: "The deployment environment of the jobs that are to be trusted.",
				commands: ["policy"],
				actions: []
			},
			event: {
				kind: "text",
				placeholder: "EVENT",
				doc: "The event of the jobs that are to be trusted. Default: that of this job, or push.",
				commands: ["policy"],
				actions: []
			},
			ref: {
				kind: "text",
				placeholder: "REF",
				doc: "The ref of the jobs that are to be trusted. Default: that of this job, or refs/heads/main.",
				commands: ["policy"],
				actions: []
			},
			variable: {
				kind: "list",
				placeholder: "NAME",
				doc: "A variable whose value is looked for; may be given several times.",
				commands: ["guard"],
				actions: []
			},
			dotenv: {
				kind: "text",
				placeholder: "FILE",
				doc: "Write the secrets as a .env file, created 0600; never over an existing file.",
				commands: ["inject"],
				actions: []
			},
			json: {
				kind: "text",
				placeholder: "FILE",
				doc: "Write the secrets as a JSON file, created 0600; never over an existing file.",
				commands: ["inject"],
				actions: []
			},
			"vault-url": {
				kind: "text",
				placeholder: "URL",
				doc: "Address of HashiCorp Vault or OpenBao, for use without a config file.",
				commands: ["inject", "doctor"],
				actions: [
					"root",
					"inject",
					"rotate"
				]
			},
			"vault-role": {
				kind: "text",
				placeholder: "ROLE",
				doc: "Role for the login with the job\u2019s OIDC token.",
				commands: ["inject", "doctor"],
				actions: [
					"root",
					"inject",
					"rotate"
				]
			},
			"vault-audience": {
				kind: "text",
				placeholder: "AUDIENCE",
				doc: "Audience asked for in the OIDC token. Default: the vault\u2019s URL.",
				commands: ["inject", "doctor"],
				actions: [
					"root",
					"inject",
					"rotate"
				]
			},
			"vault-namespace": {
				kind: "text",
				placeholder: "NAMESPACE",
				doc: "Namespace of the vault.",
				commands: ["inject", "doctor"],
				actions: [
					"root",
					"inject",
					"rotate"
				]
			},
			"vault-auth-path": {
				kind: "text",
				placeholder: "MOUNT",
				default: "jwt",
				doc: "Mount of the JWT auth method.",
				commands: ["inject", "doctor"],
				actions: [
					"root",
					"inject",
					"rotate"
				]
			},
			"vault-ca": {
				kind: "text",
				placeholder: "FILE",
				doc: "PEM file of the CA that signed the vault\u2019s certificate.",
				commands: ["inject", "doctor"],
				actions: [
					"root",
					"inject",
					"rotate"
				]
			},
			"max-ttl": {
				kind: "text",
				placeholder: "DURATION",
				default: "15m",
				doc: "Longest life asked for, and accepted, of a lease or session. AWS gives no session under 15 minutes, Google no token over an hour; Azure\u2019s can\u2019t be chosen.",
				commands: ["inject"],
				actions: ["root", "inject"]
			}
		};
	})))();
}

// src/app/inputs/respond.ts
var RESPOND_INPUTS;
function init_respond() {
	return (init_respond = require_rolldown_runtime.__esmMin((() => {
		RESPOND_INPUTS = {
			respond: {
				kind: "choice",
				choices: [
					"report",
					"plan",
					"apply"
				],
				default: "plan",
				doc: "What to do about findings: name the vault entry, print the plan, or carry out what the config allows.",
				commands: [],
				actions: ["root", "rotate"]
			},
			plan: {
				kind: "flag",
				doc: "Print what would be done (default).",
				commands: ["rotate"],
				actions: []
			},
			apply: {
				kind: "flag",
				doc: "Carry out what the config allows.",
				commands: ["rotate"],
				actions: []
			},
			approve: {
				kind: "flag",
				doc: "Approve steps whose mode is approve. In a workflow, run this in an environment with required reviewers.",
				commands: ["rotate"],
				actions: ["root", "rotate"]
			},
			finding: {
				kind: "text",
				placeholder: "FINGERPRINT",
				doc: "Only this finding.",
				commands: ["rotate"],
				actions: ["rotate"]
			},
			due: {
				kind: "flag",
				doc: "Rotate what respond.schedule says is due, instead of findings.",
				commands: ["rotate"],
				actions: ["rotate"]
			},
			resume: {
				kind: "flag",
				doc: "Go on with rotations that a journal left unfinished.",
				commands: ["rotate"],
				actions: ["rotate"]
			},
			journal: {
				kind: "text",
				placeholder: "FILE",
				doc: "Where steps are journalled, so that a killed rotation resumes.",
				commands: ["rotate", "revoke"],
				actions: ["root", "rotate"]
			},
			index: {
				kind: "text",
				placeholder: "FILE",
				default: ".sealant/index.json",
				doc: "The keyed index of vault entries: index writes it, rotate looks leaks up in it instead of reading entries.",
				commands: ["index", "rotate"],
				actions: []
			},
			credential: {
				kind: "text",
				placeholder: "KIND",
				doc: "The kind of the credential on standard input, where it does not tell itself.",
				commands: ["revoke"],
				actions: []
			},
			yes: {
				kind: "flag",
				doc: "Do it without asking.",
				commands: ["revoke"],
				actions: []
			},
			audit: {
				kind: "text",
				placeholder: "FILE",
				doc: "Append every access, lease, mask count, rotation and revocation to this hash-chained log.",
				commands: [
					"inject",
					"rotate",
					"revoke",
					"index",
					"vault"
				],
				actions: [
					"root",
					"inject",
					"rotate"
				]
			}
		};
	})))();
}

// src/app/inputs/scan-target.ts
var SCAN_TARGET_INPUTS;
function init_scan_target() {
	return (init_scan_target = require_rolldown_runtime.__esmMin((() => {
		init_input_spec();
		SCAN_TARGET_INPUTS = {
			base: {
				kind: "text",
				placeholder: "REV",
				doc: "Start of the commit range: every commit reachable from --head and not from here is scanned.",
				commands: SCAN_COMMANDS,
				actions: SCANNING
			},
			head: {
				kind: "text",
				placeholder: "REV",
				default: "HEAD",
				doc: "End of the commit range.",
				commands: SCAN_COMMANDS,
				actions: SCANNING
			},
			staged: {
				kind: "flag",
				doc: "Scan what the index would commit.",
				commands: SCAN_COMMANDS,
				actions: []
			},
			tree: {
				kind: "flag",
				doc: "Scan the files on disk below PATH, but for folders named .git and node_modules.",
				commands: SCAN_COMMANDS,
				actions: []
			},
			history: {
				kind: "flag",
				doc: "Scan every blob that any ref reaches, once.",
				commands: SCAN_COMMANDS,
				actions: []
			},
			stdin: {
				kind: "flag",
				doc: "Scan standard input as one text.",
				commands: ["scan"],
				actions: []
			},
			"diff-file": {
				kind: "text",
				placeholder: "FILE",
				doc: "Scan the added lines of a unified diff; - reads standard input.",
				commands: ["scan"],
				actions: []
			},
			what: {
				kind: "choice",
				choices: [
					"auto",
					"range",
					"tree",
					"history"
				],
				default: "auto",
				doc: "What the Action scans. auto: the commits of a pull request, push or merge group; the whole history on a schedule or by hand.",
				commands: [],
				actions: SCANNING
			},
			shard: {
				kind: "text",
				placeholder: "I/N",
				doc: "Scan one of N parts of a history, a commit range or a tree, for jobs that divide the work; sealant report --merge joins them.",
				commands: ["scan"],
				actions: ["root", "scan"]
			},
			exclude: {
				kind: "list",
				placeholder: "GLOB",
				doc: "Leave paths out. The receipt counts them.",
				commands: SCAN_COMMANDS,
				actions: SCANNING
			},
			archives: {
				kind: "flag",
				doc: "Look into zip (jar, whl, docx, xlsx, odt), tar and gzip files. Without it the receipt names them as skipped.",
				commands: SCAN_COMMANDS,
				actions: SCANNING
			},
			"max-size": {
				kind: "number",
				placeholder: "MIB",
				default: "32",
				doc: "Largest text that is scanned, in MiB. Larger ones are named in the receipt.",
				commands: SCAN_COMMANDS,
				actions: SCANNING
			}
		};
	})))();
}

// src/app/inputs/suppressions.ts
var SUPPRESSION_INPUTS;
function init_suppressions() {
	return (init_suppressions = require_rolldown_runtime.__esmMin((() => {
		SUPPRESSION_INPUTS = {
			reason: {
				kind: "text",
				placeholder: "TEXT",
				doc: "Why this is not a leak. Required.",
				commands: ["suppress"],
				actions: []
			},
			expires: {
				kind: "text",
				placeholder: "DATE",
				doc: "Last day (YYYY-MM-DD, UTC) on which the suppression counts.",
				commands: ["suppress"],
				actions: []
			},
			kind: {
				kind: "choice",
				choices: [
					"false-positive",
					"test-value",
					"revoked",
					"accepted-risk"
				],
				default: "false-positive",
				doc: "What the suppressed finding is.",
				commands: ["suppress"],
				actions: []
			},
			owner: {
				kind: "text",
				placeholder: "WHO",
				doc: "Who answers for the suppression, such as @team.",
				commands: ["suppress"],
				actions: []
			},
			force: {
				kind: "flag",
				doc: "Replace rules and suppressions of the same name that are there already.",
				commands: ["import"],
				actions: []
			},
			"pre-commit": {
				kind: "flag",
				doc: "Install the pre-commit hook (default).",
				commands: ["hook"],
				actions: []
			},
			"pre-push": {
				kind: "flag",
				doc: "Install the pre-push hook.",
				commands: ["hook"],
				actions: []
			}
		};
	})))();
}

// src/app/inputs/index.ts
/** Whether a command takes an input. */
function takes(command, name) {
	const { commands } = INPUT_SPECS[name];
	return commands.includes(command) || commands.includes("*");
}
var INPUTS, INPUT_SPECS;
function init_inputs() {
	return (init_inputs = require_rolldown_runtime.__esmMin((() => {
		init_action();
		init_embedded_vault();
		init_everywhere();
		init_findings();
		init_inject();
		init_respond();
		init_scan_target();
		init_suppressions();
		INPUTS = {
			...SCAN_TARGET_INPUTS,
			...FINDINGS_INPUTS,
			...INJECT_INPUTS,
			...RESPOND_INPUTS,
			...EMBEDDED_VAULT_INPUTS,
			...SUPPRESSION_INPUTS,
			...ACTION_INPUTS,
			...COMMON_INPUTS
		};
		INPUT_SPECS = INPUTS;
	})))();
}

// src/app/input-values.ts
var InputValues;
function init_input_values() {
	return (init_input_values = require_rolldown_runtime.__esmMin((() => {
		init_app_error();
		/* @__PURE__ */ init_nearest_name();
		init_inputs();
		InputValues = class {
			#given;
			#word;
			constructor(given, word) {
				this.#given = given;
				this.#word = word;
			}
			has(name) {
				return this.#given.has(name);
			}
			/** The last value given, else the table's default, else `null`. */
			text(name) {
				return this.#given.get(name)?.at(-1) ?? INPUT_SPECS[name].default ?? null;
			}
			flag(name) {
				const value = this.#given.get(name)?.at(-1);
				if (value === void 0) return false;
				if (/^(true|yes|on|1|)$/i.test(value)) return true;
				if (/^(false|no|off|0)$/i.test(value)) return false;
				throw this.#wrong(name, value, "is neither true nor false", "Write true or false.");
			}
			list(name) {
				return this.#given.get(name) ?? [];
			}
			number(name) {
				const text = this.text(name);
				if (text === null) return null;
				const value = Number(text);
				if (text.trim() === "" || !Number.isFinite(value) || value < 0) throw this.#wrong(name, text, "is not a number", "Give a number of 0 or more.");
				return value;
			}
			choice(name) {
				const text = this.text(name) ?? "";
				const choices = INPUT_SPECS[name].choices ?? [];
				if (choices.includes(text)) return text;
				throw this.#wrong(name, text, "is not one of its values", `Use one of: ${choices.join(", ")}.${didYouMean(text, choices)}`);
			}
			/** How the user wrote this input. */
			word(name) {
				return this.#word(name);
			}
			#wrong(name, value, what, mend) {
				const shown = INPUT_SPECS[name].sensitive ? "its value" : `\u201c${value.slice(0, 60)}\u201d`;
				return new AppError("usage", `${this.#word(name)}: ${shown} ${what}.`, { mend });
			}
		};
	})))();
}

// src/app/parse-arguments.ts
/**
* Reads a command's arguments: `--name value`, `--name=value`, `--no-flag`, `-x value`, then `--` and the rest.
* `util.parseArgs` was tried: it can't tell a flag of another command from a typo, which is the message people need.
* @throws AppError `usage` naming the flag, and the nearest known one
*/
function parseArguments(command, argv) {
	const given = /* @__PURE__ */ new Map();
	const positionals = [];
	let rest = null;
	for (let i = 0; i < argv.length; i++) {
		const argument = argv[i];
		if (argument === "--") {
			rest = argv.slice(i + 1);
			break;
		}
		if (argument === "-" || !argument.startsWith("-")) {
			positionals.push(argument);
			continue;
		}
		const { name, value } = flagOf(command, argument);
		const isFlag = INPUT_SPECS[name].kind === "flag";
		const text = value ?? (isFlag ? "true" : argv[++i]);
		if (text === void 0 || value === null && !isFlag && /^--?[a-z]/.test(text) && text !== "-") throw missingValue(name);
		given.set(name, [...given.get(name) ?? [], text]);
	}
	return {
		values: new InputValues(given, (name) => `--${name}`),
		positionals,
		rest
	};
}
function flagOf(command, argument) {
	const equals = argument.indexOf("=");
	const typed = equals === -1 ? argument : argument.slice(0, equals);
	const value = equals === -1 ? null : argument.slice(equals + 1);
	const name = nameOf(command, typed);
	if (name !== null) return {
		name,
		value
	};
	if (typed.startsWith("--no-")) {
		const positive = nameOf(command, `--${typed.slice(5)}`);
		if (positive === "color") return {
			name: "color",
			value: "never"
		};
		if (positive !== null && INPUT_SPECS[positive].kind === "flag") return {
			name: positive,
			value: "false"
		};
	}
	throw unknownFlag(command, typed);
}
function nameOf(command, typed) {
	for (const [name, spec] of Object.entries(INPUT_SPECS)) {
		if (!takes(command, name)) continue;
		if (typed === `--${name}` || spec.short !== void 0 && typed === `-${spec.short}`) return name;
	}
	return null;
}
function unknownFlag(command, typed) {
	const bare = typed.replace(/^-+/, "");
	const names = Object.keys(INPUT_SPECS);
	const mine = names.filter((name) => takes(command, name));
	const elsewhere = names.includes(bare) ? INPUT_SPECS[bare].commands : [];
	const hint = elsewhere.length > 0 ? ` It is a flag of: ${elsewhere.join(", ")}.` : didYouMean(bare, mine).replace("\u201c", "\u201c--");
	return new AppError("usage", `\u201c${typed.slice(0, 60)}\u201d is not a flag of sealant ${command}.${hint}`, { mend: `See sealant ${command} --help for its flags.` });
}
function missingValue(name) {
	const spec = INPUT_SPECS[name];
	return new AppError("usage", `--${name} needs a value.`, { mend: `Write --${name} ${spec.placeholder ?? spec.choices?.join("|") ?? "VALUE"}.` });
}
function init_parse_arguments() {
	return (init_parse_arguments = require_rolldown_runtime.__esmMin((() => {
		init_app_error();
		/* @__PURE__ */ init_nearest_name();
		init_input_values();
		init_inputs();
	})))();
}

// src/domain/neutral-text.ts
/**
* Makes text that came from outside (scanned code, a file name, a vault's answer) safe for a log or a terminal:
* workflow commands (`::\u2026`, `##[\u2026`), carriage returns, ANSI escapes, other control characters and bidirectional
* overrides lose their power but stay visible.
*
* Sources: the runner's ActionCommand.TryParseV2 / TryParse (commands start a line after any white space, `##[` stands anywhere),
* Unicode TR 9 \u00a72 (explicit directional formatting).
*/
function neutralText(text) {
	return guardCommands(text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g, visible));
}
/**
* The part of `neutralText` that depends on neighbours: for a text put together, or wrapped into lines, from pieces that
* were neutralised one by one. Leaves escape sequences alone.
*/
function guardCommands(text) {
	return text.replace(/(^|\n)([^\S\n]*):(?=:)/g, "$1$2:\u200b").replace(/##(?=\[)/g, "##\u200b");
}
/** As `neutralText`, on one line: line breaks become visible too. */
function neutralLine(text) {
	return neutralText(text.replace(/\r?\n|\t/g, (c) => c === "	" ? " " : "\u23ce"));
}
/** As `neutralText`, for a text of ours of several lines (a remedy with YAML): each line by itself. */
function neutralLines(text) {
	return text.split(/\r?\n/).map(neutralLine).join("\n");
}
function visible(character) {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
function init_neutral_text() {
	return (init_neutral_text = require_rolldown_runtime.__esmMin((() => {})))();
}

// src/app/render-error.ts
/**
* An error as people read it: what is so, what to do, and (with `debug`) the causes with their stacks.
* Foreign causes are shown by message only, since a library's stack or inspected fields may hold what it was given.
*/
function renderError(error, options) {
	const paint = (code, text) => options.color ? `\u001b[${code}m${text}\u001b[0m` : text;
	if (error instanceof AppError) {
		const lines = [`${paint(31, "error:")} ${neutralText(error.message)}`, `${paint(36, " mend:")} ${neutralText(error.mend)}`];
		if (options.debug) lines.push(...causesOf(error).map((line) => paint(90, line)));
		return `${lines.join("\n")}\n`;
	}
	const name = error instanceof Error ? error.name : typeof error;
	const lines = [`${paint(31, "error:")} Sealant met a fault of its own (${name}).`, `${paint(36, " mend:")} Run it again with --debug and report what it prints; it holds no secret's value.`];
	if (options.debug && error instanceof Error) lines.push(...placesOf(error).map((line) => paint(90, line)));
	return `${lines.join("\n")}\n`;
}
function causesOf(error) {
	const lines = [];
	let cause = error.cause;
	for (let depth = 0; cause !== void 0 && depth < 5; depth++) {
		const own = cause instanceof AppError ? cause.message : null;
		const code = typeof cause === "object" && cause !== null && "code" in cause ? ` ${String(cause.code)}` : "";
		const name = cause instanceof Error ? cause.name : typeof cause;
		lines.push(neutralText(`cause: ${own ?? `${name}${code}`}`));
		cause = cause instanceof Error ? cause.cause : void 0;
	}
	return [...lines, ...placesOf(error)];
}
/** Stack frames without the message line. */
function placesOf(error) {
	return (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line)).slice(0, 12);
}
function init_render_error() {
	return (init_render_error = require_rolldown_runtime.__esmMin((() => {
		init_app_error();
		/* @__PURE__ */ init_neutral_text();
	})))();
}

// package.json
var version;
function init_package() {
	return (init_package = require_rolldown_runtime.__esmMin((() => {
		version = "0.1.0";
	})))();
}

// src/app/version.ts
var VERSION;
function init_version() {
	return (init_version = require_rolldown_runtime.__esmMin((() => {
		init_package();
		VERSION = version;
	})))();
}

// src/app/world.ts
/** The real world. */
function realWorld() {
	return {
		env: process.env,
		get cwd() {
			return currentFolder();
		},
		argv: process.argv.slice(2),
		get stdout() {
			return isPlainFile(1) ? directOutput(1, () => process.stdout) : outputOf(process.stdout);
		},
		get stderr() {
			return isPlainFile(2) ? directOutput(2, () => process.stderr) : outputOf(process.stderr);
		},
		stdin: readableStdin,
		now: () => /* @__PURE__ */ new Date(),
		platform: process.platform,
		entry: process.argv[1] ?? ""
	};
}
/** @throws AppError `usage` when it is gone */
function currentFolder() {
	try {
		return process.cwd();
	} catch (cause) {
		throw folderIsGone(cause);
	}
}
function folderIsGone(cause) {
	return new AppError("usage", "The folder that this runs in is not there any more.", {
		mend: "Change into a folder that is there: cd PATH",
		cause
	});
}
/**
* Node reads a folder as an empty stream, which would look clean.
* @throws AppError `usage` for a folder
*/
function readableStdin() {
	if (isFolder(0)) throw new AppError("usage", "Standard input is a folder, which holds no text.", { mend: "Give it a file, or scan the folder: sealant scan --tree PATH" });
	return process.stdin;
}
function isFolder(descriptor) {
	try {
		return (0, node_fs.fstatSync)(descriptor).isDirectory();
	} catch {
		return false;
	}
}
function outputOf(stream) {
	if (stream.listenerCount("error") === 0) stream.on("error", ({ code }) => {
		if (code !== "EPIPE") loseOutput(stream === process.stderr ? 2 : 1, code);
	});
	return {
		write: (text) => void stream.write(text),
		isTerminal: stream.isTTY === true,
		columns: stream.columns ?? DEFAULT_COLUMNS
	};
}
/** Whether output goes to a file or a pipe, where Node writes at once anyway; never on Windows, where pipes are different. */
function isPlainFile(descriptor) {
	if (process.platform === "win32") return false;
	try {
		const stats = (0, node_fs.fstatSync)(descriptor);
		return stats.isFile() || stats.isFIFO();
	} catch {
		return false;
	}
}
/** Writes without the stream, which costs a millisecond to make; with it once the reader is slower than we are. */
function directOutput(descriptor, stream) {
	const write = (data) => {
		let at = 0;
		while (at < data.length && !streamed.has(descriptor)) try {
			at += (0, node_fs.writeSync)(descriptor, data, at);
		} catch (error) {
			const { code } = error;
			if (code === "EPIPE") return;
			if (code !== "EAGAIN") {
				loseOutput(descriptor, code);
				return;
			}
			streamed.add(descriptor);
		}
		if (at < data.length) outputOf(stream()).write(data.subarray(at));
	};
	return {
		write: (text) => write(typeof text === "string" ? Buffer.from(text) : text),
		isTerminal: false,
		columns: DEFAULT_COLUMNS
	};
}
/** A full disk behind `> FILE`: the run goes on, since it may hold leases, but never ends as if its report were there. */
function loseOutput(descriptor, code) {
	if (lost.has(descriptor)) return;
	lost.add(descriptor);
	process.once("exit", () => {
		process.exitCode = 3;
	});
	if (descriptor === 2) return;
	const text = `error: Standard output can\u2019t be written (${code ?? "unknown"}), so the report is not whole.\n mend: Make room, or write it elsewhere: --output FILE\n`;
	try {
		(0, node_fs.writeSync)(2, text);
	} catch {}
}
/** Whether colours may be used: `--color`/`--no-color` first, then NO_COLOR and FORCE_COLOR (no-color.org), then the terminal. */
function usesColor(world, output, asked) {
	if (asked !== "auto") return asked === "always";
	if (world.env["NO_COLOR"]) return false;
	if (world.env["FORCE_COLOR"] && world.env["FORCE_COLOR"] !== "0") return true;
	return output.isTerminal && world.env["TERM"] !== "dumb";
}
var DEFAULT_COLUMNS, streamed, lost;
function init_world() {
	return (init_world = require_rolldown_runtime.__esmMin((() => {
		init_app_error();
		DEFAULT_COLUMNS = 100;
		streamed = /* @__PURE__ */ new Set();
		lost = /* @__PURE__ */ new Set();
	})))();
}

// src/app/run.ts
/** Runs the command line. The only place that catches: every AppError becomes a message and an exit code. */
async function runCommandLine(world, signal) {
	const [first, ...others] = world.argv;
	try {
		if (first === "--version" || first === "-V" || first === "version") {
			world.stdout.write(`sealant ${VERSION}\n`);
			return EXIT.clean;
		}
		if (first === void 0 || first === "--help" || first === "-h") return await runCommand("help", [], world, signal);
		return await runCommand(first, others, world, signal);
	} catch (error) {
		const debug = world.argv.includes("--debug");
		world.stderr.write(renderError(error, {
			color: usesColor(world, world.stderr, "auto"),
			debug
		}));
		return error instanceof AppError ? exitCodeOf(error.code) : EXIT.incomplete;
	}
}
async function runCommand(name, argv, world, signal) {
	const spec = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : void 0;
	if (!spec) throw new AppError("usage", `\u201c${name.slice(0, 60)}\u201d is not a command of sealant.${didYouMean(name, Object.keys(COMMANDS))}`, { mend: name.startsWith("-") ? "Put the command first: sealant scan --debug. sealant --help lists the commands." : "Run sealant --help for the list of commands." });
	const { values, positionals, rest } = parseArguments(name, argv);
	if (values.flag("help")) return (await COMMANDS["help"].load()).command.run({
		inputs: values,
		positionals: [name],
		rest: null,
		world,
		commands: COMMANDS,
		signal
	});
	const { command } = await spec.load();
	return command.run({
		inputs: values,
		positionals,
		rest,
		world,
		commands: COMMANDS,
		signal
	});
}
function init_run() {
	return (init_run = require_rolldown_runtime.__esmMin((() => {
		init_app_error();
		/* @__PURE__ */ init_nearest_name();
		init_commands();
		init_exit_code();
		init_parse_arguments();
		init_render_error();
		init_version();
		init_world();
	})))();
}

// src/domain/node-crypto.ts
/** `node:crypto`, loaded when first asked for: 2 ms (Node 20) to 4 ms (Node 24) that a scan without findings saves. */
function nodeCrypto() {
	return process.getBuiltinModule("node:crypto");
}
function init_node_crypto() {
	return (init_node_crypto = require_rolldown_runtime.__esmMin((() => {})))();
}

// src/domain/secret.ts
var INSPECT, MIN_HIDDEN, Secret;
function init_secret() {
	return (init_secret = require_rolldown_runtime.__esmMin((() => {
		INSPECT = Symbol.for("nodejs.util.inspect.custom");
		MIN_HIDDEN = 16;
		Secret = class {
			#value;
			/** What is shown instead of the value, such as `vault.token`. Never derived from the value. */
			label;
			/** What a file of it holds: the value as UTF-8 text, or (`base64`) the bytes that the value encodes. */
			encoding;
			/** @param encoding `base64` where the vault holds bytes that are no text: the value is their base64 text */
			constructor(value, label, encoding = "utf8") {
				this.#value = value;
				this.label = label;
				this.encoding = encoding;
			}
			/** The value itself. */
			reveal() {
				return this.#value;
			}
			/**
			* `text` (a path) with `instead` wherever the value stands in it. A shorter value stays: folders are called `test` and
			* `password`, too, and a path that is told wrong leads nowhere.
			*/
			hideIn(text, instead) {
				return this.#value.length < MIN_HIDDEN ? text : text.replaceAll(this.#value, () => instead);
			}
			/** Length of the value in UTF-16 units. */
			get length() {
				return this.#value.length;
			}
			/** Whether both hold the same value, in time that depends on the lengths alone. */
			equals(other) {
				const mine = Buffer.from(this.#value, "utf8");
				const theirs = Buffer.from(other.#value, "utf8");
				return mine.length === theirs.length && nodeCrypto().timingSafeEqual(mine, theirs);
			}
			/** Whether a digest (hex, lower case) is this value's: for lists that keep values by their hash. */
			hasDigest(algorithm, hex) {
				return nodeCrypto().createHash(algorithm).update(this.#value, "utf8").digest("hex") === hex;
			}
			toString() {
				return `[secret ${this.label}]`;
			}
			toJSON() {
				return this.toString();
			}
			[Symbol.toPrimitive]() {
				return this.toString();
			}
			[INSPECT]() {
				return this.toString();
			}
		};
	})))();
}

// src/app/payload-field.ts
/** A field of an event's payload, of which nothing is sure; `null` where it is absent or `null`. */
function payloadField(value, key) {
	if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return null;
	return value[key] ?? null;
}
function init_payload_field() {
	return (init_payload_field = require_rolldown_runtime.__esmMin((() => {})))();
}

// src/app/event-trust.ts
var event_trust_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	comesFromFork: () => comesFromFork,
	isOnProtectedRef: () => isOnProtectedRef,
	requireInjectTrust: () => requireInjectTrust,
	requireVaultTrust: () => requireVaultTrust,
	whyUntrusted: () => whyUntrusted
});
/** Whether the run is about a change that comes from another repository, or from one that is gone. */
function comesFromFork(event) {
	const change = payloadField(event.payload, "pull_request");
	if (change === null) return false;
	const head = payloadField(payloadField(change, "head"), "repo");
	const base = payloadField(payloadField(change, "base"), "repo");
	const from = textOf$1(head, "full_name");
	const to = textOf$1(base, "full_name") ?? event.repository;
	return from === null || from.toLowerCase() !== to.toLowerCase();
}
/** Whether the run is on the default branch, or on a ref with protection. */
function isOnProtectedRef(event, env) {
	if (env["GITHUB_REF_PROTECTED"] === "true") return true;
	const branch = textOf$1(payloadField(event.payload, "repository"), "default_branch");
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
	throw new AppError("trust", `${refused}: ${why}.`, { mend: [
		"Use a vault where only your own code runs, in a job of its own:",
		"  on: { push: { branches: [main] } }",
		"or skip the step for such changes:",
		"  if: github.event.pull_request.head.repo.full_name == github.repository"
	].join("\n") });
}
function textOf$1(value, key) {
	const text = payloadField(value, key);
	return typeof text === "string" && text !== "" ? text : null;
}
var DANGEROUS_EVENTS;
function init_event_trust() {
	return (init_event_trust = require_rolldown_runtime.__esmMin((() => {
		init_app_error();
		DANGEROUS_EVENTS = [
			"pull_request_target",
			"workflow_run",
			"issue_comment"
		];
	})))();
}

// src/adapters/reporters/index.ts
/** Whether a text names a format. */
function isReporterId(text) {
	return Object.hasOwn(REPORTERS, text);
}
/** Loads one reporter; the others are not loaded. */
async function loadReporter(id) {
	return (await REPORTERS[id]()).reporter;
}
var REPORTERS, REPORTER_IDS;
function init_reporters() {
	return (init_reporters = require_rolldown_runtime.__esmMin((() => {
		REPORTERS = {
			pretty: () => Promise.resolve().then(() => (init_pretty(), pretty_exports)),
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
		REPORTER_IDS = Object.keys(REPORTERS);
	})))();
}

// src/domain/finding.ts
/** A finding without its value, also where a file is named by the value. */
function reported(finding) {
	const { secret, ...rest } = finding;
	if (!isIn(secret, finding)) return rest;
	const clean = (path) => secret.hideIn(path, finding.redacted);
	return {
		...rest,
		path: clean(finding.path),
		head: finding.head && {
			...finding.head,
			path: clean(finding.head.path)
		}
	};
}
function isIn(secret, { path, head, redacted }) {
	return secret.hideIn(path, redacted) !== path || head !== null && secret.hideIn(head.path, redacted) !== head.path;
}
function init_finding() {
	return (init_finding = require_rolldown_runtime.__esmMin((() => {})))();
}

// src/app/write-report.ts
/**
* What `--format` and `--output` ask for.
* @throws AppError `usage` for an unknown format, or two that would mix on standard output
*/
function readReportForms(inputs, cwd) {
	const output = inputs.has("output") ? inputs.text("output") : null;
	const forms = inputs.list("format").map((text) => formOf(text, cwd));
	if (output !== null) {
		if (forms.length > 1 || (forms[0]?.file ?? null) !== null) throw new AppError("usage", "--output goes with one --format that names no file.", { mend: "Name each file in its format: --format json=report.json --format sarif=report.sarif" });
		return [{
			format: forms[0]?.format ?? "pretty",
			file: (0, node_path.resolve)(cwd, output)
		}];
	}
	const twice = forms.find(({ file }, at) => file !== null && forms.findIndex((one) => one.file === file) !== at);
	if (twice !== void 0) throw new AppError("usage", `--format is given twice for the file ${twice.file}: the second would overwrite the first.`, { mend: "Give each format a file of its own: --format json=report.json --format sarif=report.sarif" });
	const printed = forms.filter(({ file }) => file === null);
	if (printed.length > 1) throw new AppError("usage", `--format ${printed[0].format} and --format ${printed[1].format} would both go to standard output.`, { mend: `Write one into a file: --format ${printed[1].format}=FILE` });
	return printed.length === 0 ? [...forms, {
		format: "pretty",
		file: null
	}] : forms;
}
function formOf(text, cwd) {
	const equals = text.indexOf("=");
	const format = equals === -1 ? text : text.slice(0, equals);
	const file = equals === -1 ? null : text.slice(equals + 1);
	if (!isReporterId(format)) throw new AppError("usage", `--format: \u201c${format.slice(0, 40)}\u201d is no format.${didYouMean(format, REPORTER_IDS)}`, { mend: `Use one of: ${REPORTER_IDS.join(", ")}.` });
	if (file === "") throw new AppError("usage", `--format ${format}= names no file.`, { mend: `Write --format ${format}=FILE.` });
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
		if (file !== null) writeFile(file, reporter.render(report, {
			color: false,
			width: 100,
			verbose
		}));
		else {
			const color = usesColor(world, world.stdout, inputs.choice("color"));
			world.stdout.write(reporter.render(report, {
				color,
				width: world.stdout.columns,
				verbose
			}));
		}
	}
}
function writeFile(file, text) {
	try {
		(0, node_fs.writeFileSync)(file, text);
	} catch (cause) {
		throw unwritable(file, cause);
	}
}
function unwritable(file, cause) {
	return new AppError("usage", `${file} can\u2019t be written (${cause.code ?? "unknown"}).`, {
		mend: "Give a path in a folder that is there and may be written to.",
		cause
	});
}
function init_write_report() {
	return (init_write_report = require_rolldown_runtime.__esmMin((() => {
		init_reporters();
		init_app_error();
		/* @__PURE__ */ init_nearest_name();
		init_world();
	})))();
}

// src/adapters/threads/thread-crew.ts
var MOST_THREADS, WAITING_TASKS, ThreadCrew, Member;
function init_thread_crew() {
	return (init_thread_crew = require_rolldown_runtime.__esmMin((() => {
		MOST_THREADS = 3;
		WAITING_TASKS = 2;
		ThreadCrew = class {
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
				const start = () => new Member(new Worker(entry, {
					workerData,
					stdout: true,
					stderr: true
				}));
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
			}
		};
		Member = class {
			#worker;
			/** Handed over and not done, the oldest first. */
			tasks = [];
			#ended;
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
	})))();
}

// src/domain/clock.ts
/** A steady clock in milliseconds. `performance.now()` would load `node:perf_hooks`: 0.7 ms of every scan (Node 20). */
function steadyNow() {
	const [seconds, nanoseconds] = process.hrtime();
	return seconds * 1e3 + nanoseconds / 1e6;
}
function init_clock() {
	return (init_clock = require_rolldown_runtime.__esmMin((() => {})))();
}

// src/adapters/sources/index.ts
var SOURCES;
function init_sources() {
	return (init_sources = require_rolldown_runtime.__esmMin((() => {
		SOURCES = {
			range: () => Promise.resolve().then(() => (init_git_range(), git_range_exports)),
			"working-tree": () => Promise.resolve().then(() => (init_working_tree(), working_tree_exports)),
			staged: () => Promise.resolve().then(() => (init_staged(), staged_exports)),
			tree: () => Promise.resolve().then(() => (init_tree(), tree_exports)),
			history: () => Promise.resolve().then(() => require("./history.js")),
			stdin: () => Promise.resolve().then(() => require("./stdin.js")).then((n) => (n.init_stdin(), n.stdin_exports)),
			diff: () => Promise.resolve().then(() => require("./diff-file.js"))
		};
	})))();
}

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
	const config = readText$2((0, node_path.join)(repository.commonDirectory, "config")) ?? "";
	return {
		directory: repository.top,
		shallow: kindOf((0, node_path.join)(repository.commonDirectory, "shallow")) === "file",
		partial: /^\s*(?:promisor\s*=\s*true|partialclone\s*=)/im.test(config)
	};
}
/** Hashes of the commits whose parents a shallow clone lacks. */
function shallowBoundary(repository) {
	const text = readText$2((0, node_path.join)(repository.commonDirectory, "shallow")) ?? "";
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
function readText$2(path) {
	try {
		return (0, node_fs.readFileSync)(path, "utf8");
	} catch {
		return null;
	}
}
function readLine(path) {
	return readText$2(path)?.split("\n")[0]?.trimEnd() ?? null;
}
function init_repository() {
	return (init_repository = require_rolldown_runtime.__esmMin((() => {})))();
}

// src/app/open-scan-target.ts
/**
* Opens what is to be scanned. Git begins its work here.
* @throws AppError `usage` where there is no such file, folder or repository
*/
async function openScanTarget(request) {
	const { plan, path, world } = request;
	const folder = folderOf(path);
	const place = repositoryAround(folder, world.env, plan.target.kind === "staged");
	const { kind } = plan.target;
	const repository = place !== null && (kind === "range" || kind === "working-tree" || kind === "staged" || kind === "history" || plan.policyFrom !== null) ? await openGit(place, world.env, kind === "staged") : null;
	const root = place?.top ?? folder;
	try {
		return {
			...await openSource(request, place, repository),
			repository,
			root
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
		throw new AppError("usage", `${request.path} is not inside a git repository.`, { mend: "Run sealant in a clone, or scan the files on disk: sealant scan --tree PATH" });
	}
	const options = {
		repository,
		within: request.onlyBelow ? pathFilter(pathBelowTop(place, request.path)) : null
	};
	if (place.bare && (target.kind === "staged" || target.kind === "working-tree")) throw new AppError("usage", `${place.top} is a bare repository: it has no work tree.`, { mend: "Scan its commits: sealant scan --history, or --base A --head B" });
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
async function openGit(place, env, isStaged) {
	const { OpenRepository } = await Promise.resolve().then(() => (init_open_repository(), open_repository_exports));
	const repository = new OpenRepository(place, env, { hook: isStaged });
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
	if (stats === void 0) throw new AppError("usage", `There is no file or folder ${path}.`, { mend: "Give the path of one that is there." });
	return stats.isDirectory() ? path : (0, node_path.dirname)(path);
}
function pathFilter(below) {
	if (below === "" || (0, node_path.isAbsolute)(below) || below.startsWith("..")) return null;
	return (path) => path === below || path.startsWith(`${below}/`);
}
var NOTHING;
function init_open_scan_target() {
	return (init_open_scan_target = require_rolldown_runtime.__esmMin((() => {
		init_sources();
		init_repository();
		init_app_error();
		NOTHING = {
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
	})))();
}

// src/app/policy-files.ts
/**
* Where the files are read that judge a change: from disk, or from git as of the commit that is trusted.
* @param root the repository's root, or the folder that is scanned
* @throws AppError when the trusted commit can't be read: without its rules nothing can be judged
*/
async function openPolicyFiles(plan, root, repository) {
	const fromDisk = (path) => Promise.resolve(readText$1((0, node_path.isAbsolute)(path) ? path : (0, node_path.join)(root, path)));
	if (plan.policyFrom === null) return {
		read: fromDisk,
		readChange: null
	};
	if (repository === null) throw new AppError("incomplete", `${root} is not inside a git repository, so the rules of the base can\u2019t be read.`, { mend: "Check the repository out before this step:\n  - uses: actions/checkout@v5\n    with:\n      fetch-depth: 0" });
	const base = await repository.resolve(plan.policyFrom, "base");
	if (base.kind === "problem") throw new AppError("incomplete", base.problem.message, { mend: base.problem.mend });
	const at = (revision) => async (path) => {
		const below = belowRoot(root, path);
		if (below === null) return readText$1(path);
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
function readText$1(file) {
	try {
		return (0, node_fs.readFileSync)(file, "utf8");
	} catch (cause) {
		const { code } = cause;
		if (code === "ENOENT" || code === "ENOTDIR") return null;
		throw unreadableFile(file, cause);
	}
}
function unreadableFile(file, cause) {
	return new AppError("config", `${file} can\u2019t be read (${cause.code ?? "unknown"}).`, {
		mend: "Let the user who runs sealant read it.",
		cause
	});
}
function init_policy_files() {
	return (init_policy_files = require_rolldown_runtime.__esmMin((() => {
		init_app_error();
	})))();
}

// src/app/config/config.ts
var config_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ NO_CONFIG: () => NO_CONFIG });
var CONFIG_PATH, NO_CONFIG;
function init_config() {
	return (init_config = require_rolldown_runtime.__esmMin((() => {
		CONFIG_PATH = ".github/sealant.yml";
		NO_CONFIG = {
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
	})))();
}

// src/app/scan-policy.ts
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
async function configOf(text, file) {
	if (text === null) return NO_CONFIG;
	const { readConfig } = await Promise.resolve().then(() => require("./read-config.js")).then((n) => (n.init_read_config(), n.read_config_exports));
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
	const { baselineOf, parseBaseline, staleEntries } = await Promise.resolve().then(() => require("./baseline-file.js")).then((n) => (n.init_baseline_file(), n.baseline_file_exports));
	const entries = parseBaseline(text, BASELINE_PATH);
	return {
		baseline: baselineOf(entries, today),
		staleSuppressions: (found) => staleEntries(entries, found, today)
	};
}
async function readRules(paths, files, builtIn) {
	if (paths.length === 0) return [];
	const { readRuleFile } = await Promise.resolve().then(() => require("./read-rule-file.js")).then((n) => (n.init_read_rule_file(), n.read_rule_file_exports));
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
	const [{ parseBaseline }, { diffBaseline }] = await Promise.all([Promise.resolve().then(() => require("./baseline-file.js")).then((n) => (n.init_baseline_file(), n.baseline_file_exports)), Promise.resolve().then(() => require("./diff-config.js"))]);
	try {
		return diffBaseline(parseBaseline(before ?? "", BASELINE_PATH), parseBaseline(after ?? "", BASELINE_PATH));
	} catch (error) {
		if (error instanceof AppError && error.code === "config") return [`The baseline would be faulty: ${error.message}`];
		throw error;
	}
}
function missingFile(path, what, files) {
	const where = files.readChange === null ? "" : " as of the base of the change";
	return new AppError("config", `There is no ${what} ${path}${where}.`, { mend: files.readChange === null ? "Mend the path; it is relative to the repository\u2019s root." : "Add it to the base branch first: a change can\u2019t bring the rules that judge it." });
}
var BASELINE_PATH, DEFAULT_FAIL_ON, DEFAULT_MAX_MIB, MIB, NO_SCAN_SETTINGS;
function init_scan_policy() {
	return (init_scan_policy = require_rolldown_runtime.__esmMin((() => {
		init_app_error();
		init_config();
		BASELINE_PATH = ".github/sealant-baseline.txt";
		DEFAULT_FAIL_ON = "medium";
		DEFAULT_MAX_MIB = 32;
		MIB = 1048576;
		NO_SCAN_SETTINGS = {
			failOn: null,
			minConfidence: null,
			maxSizeMib: null,
			exclude: [],
			ruleFiles: [],
			disabledRules: [],
			configFile: null
		};
	})))();
}

// src/app/scan-job.ts
/**
* Scans, and says what was found and what was looked at. Whatever could not be scanned makes the outcome `incomplete`.
* @throws AppError `usage`, `config`, `trust`, or `incomplete` where not even a report can be made
*/
async function runScanJob(job) {
	const started = job.world.now();
	const begun = steadyNow();
	const opened = await openScanTarget(job);
	try {
		const engine = await Promise.resolve().then(() => (init_scan_engine(), scan_engine_exports));
		const today = started.toISOString().slice(0, 10);
		const policy = await policyOf(job, opened, engine, today);
		const scanner = createScanner$1(engine, policy, today, Boolean(job.share));
		job.onScanner?.(scanner);
		const crew = openCrew(job, engine, policy, scanner);
		const source = policy.archives ? await withArchives(opened.source) : opened.source;
		const summary = await source.read(scanner.sink, job.signal, crew);
		const outcome = await scanner.finish(source, job.signal);
		const findings = await nameCommits(source, outcome.findings);
		const red = findings.filter((finding) => engine.isRed(finding, policy.failOn));
		return {
			report: {
				schema: "sealant/report/1",
				outcome: outcomeOf(outcome, red.length),
				findings: findings.map(reported),
				suppressed: outcome.suppressed,
				receipt: {
					event: job.plan.eventName,
					...summary,
					reasons: [...job.plan.reasons, ...opened.reasons],
					...outcome.receipt,
					version: VERSION,
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
		clean: EXIT.clean,
		findings: EXIT.findings,
		incomplete: EXIT.incomplete,
		error: EXIT.incomplete
	}[report.outcome];
}
async function shardOf({ settings }, share, summary, { receipt }, policy) {
	const { shardFacts } = await Promise.resolve().then(() => (init_scan_shard(), scan_shard_exports));
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
	return policy;
}
function createScanner$1(engine, policy, today, tellsOrder) {
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
		tellsOrder,
		beforeRegexes: () => setRegexFlags(engine)
	});
}
async function withArchives(source) {
	const { lookIntoArchives } = await Promise.resolve().then(() => require("./archive-source.js"));
	return lookIntoArchives(source);
}
/** Other threads for what takes long; they start only when a source asks for them. */
function openCrew(job, engine, policy, scanner) {
	if (job.plan.target.kind !== "tree") return void 0;
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
			archives
		},
		sink: scanner.sink,
		absorb: (part) => scanner.absorb(part),
		signal: job.signal,
		beforeStart: () => setRegexFlags(engine)
	});
}
/** `worker.js` beside the running bundle, or `null` where sources run as they are. */
function threadEntry(entry) {
	if (entry === void 0 || !(0, node_fs.existsSync)(entry)) return null;
	const file = (0, node_path.join)((0, node_path.dirname)((0, node_fs.realpathSync)(entry)), "worker.js");
	return (0, node_fs.existsSync)(file) ? file : null;
}
/** `node:v8` brings Node's streams along: 2 ms that a scan of files without any keyword saves. */
function setRegexFlags({ LINEAR_REGEX_FLAGS }) {
	const { setFlagsFromString } = process.getBuiltinModule("node:v8");
	for (const flag of LINEAR_REGEX_FLAGS) setFlagsFromString(flag);
}
/** Puts commits in place of blobs, where the source found out blobs only. */
async function nameCommits(source, findings) {
	if (source.commitsOf === void 0 || findings.length === 0) return findings;
	const blobs = new Set(findings.flatMap(({ commit }) => commit === null ? [] : [commit]));
	const commits = await source.commitsOf([...blobs]);
	return findings.map((finding) => ({
		...finding,
		commit: commits.get(finding.commit ?? "") ?? null
	}));
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
function init_scan_job() {
	return (init_scan_job = require_rolldown_runtime.__esmMin((() => {
		init_thread_crew();
		/* @__PURE__ */ init_finding();
		init_exit_code();
		init_open_scan_target();
		init_policy_files();
		init_scan_policy();
		init_version();
	})))();
}

// src/app/scan-range.ts
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
	if (base === null && own === null) throw new AppError("usage", `On the event \u201c${plan.eventName}\u201d a range needs a base.`, { mend: "Give one:\n  with:\n    what: range\n    base: origin/main" });
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
function pullRequestPlan(event, trust) {
	const change = payloadField(event.payload, "pull_request");
	const base = hash(text(payloadField(change, "base"), "sha"));
	const head = hash(text(payloadField(change, "head"), "sha"));
	if (base === null || head === null) throw new AppError("trust", `The payload of the event \u201c${event.name}\u201d names no base and head of the change.`, { mend: "Run it on a pull request, with the payload that GitHub wrote (GITHUB_EVENT_PATH)." });
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
	if (base === null || head === null) throw new AppError("trust", "The payload of the event \u201cmerge_group\u201d names no base_sha and head_sha.", { mend: "Run it in a merge queue, with the payload that GitHub wrote (GITHUB_EVENT_PATH)." });
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
var PLANS;
function init_scan_range() {
	return (init_scan_range = require_rolldown_runtime.__esmMin((() => {
		init_app_error();
		init_event_trust();
		PLANS = {
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
	})))();
}

// src/app/scan-inputs.ts
/** What judges the change, as far as inputs say it. */
function readScanSettings(inputs, cwd) {
	const absolute = (path) => (0, node_path.isAbsolute)(path) ? path : (0, node_path.resolve)(cwd, path);
	const minConfidence = inputs.number("min-confidence");
	if (minConfidence !== null && minConfidence > 1) throw new AppError("usage", `${inputs.word("min-confidence")}: ${minConfidence} is more than 1.`, { mend: "Give a number from 0 to 1, such as 0.7." });
	if (inputs.has("max-size") && inputs.number("max-size") === 0) throw new AppError("usage", `${inputs.word("max-size")}: with 0 nothing would be scanned.`, { mend: "Give a size in MiB, such as 32, or leave it out." });
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
/**
* What the command line asks to scan; in a workflow, what the event brings unless a flag says otherwise.
* @throws AppError `usage` for flags that contradict each other, `trust` for one that this event may not use
*/
async function planScan(inputs, world) {
	const plan = await planFor(inputs, world, targetOf(inputs));
	if (!inputs.has("trust-change")) return plan;
	if (inputs.flag("trust-change")) {
		if (plan.policyFrom === null) return plan;
		throw new AppError("trust", `--trust-change is not allowed on the event \u201c${plan.eventName}\u201d.`, { mend: "Leave it out: a change may not bring the rules that judge it. Merge new rules and suppressions first." });
	}
	return {
		...plan,
		policyFrom: plan.policyFrom ?? policyCommit(plan.target)
	};
}
async function planFor(inputs, world, target) {
	if (!isAboutEvent(world)) return planLocalScan(target ?? { kind: "working-tree" });
	const { readRunEvent } = await Promise.resolve().then(() => require("./event.js")).then((n) => (n.init_event(), n.event_exports));
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
	if (second !== void 0) throw new AppError("usage", `${inputs.word(first)} and ${inputs.word(second)} contradict each other.`, { mend: "Give one of them: each says what to scan." });
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
var TARGET_FLAGS;
function init_scan_inputs() {
	return (init_scan_inputs = require_rolldown_runtime.__esmMin((() => {
		init_app_error();
		init_scan_range();
		TARGET_FLAGS = [
			["base", "head"],
			["staged"],
			["tree"],
			["history"],
			["stdin"],
			["diff-file"]
		];
	})))();
}

// src/app/scan-shard.ts
var scan_shard_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ shardFacts: () => shardFacts });
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
	throw new AppError("usage", `${inputs.word("shard")} divides a history, a commit range or a tree.`, { mend: "sealant scan --history --shard 1/4\nsealant scan --base A --head B --shard 1/4\nsealant scan --tree DIR --shard 1/4" });
}
/** What else has to be the same in all shards of one scan: the range, and whatever judges it. */
function shardFacts({ source, base, head }, ruleset, policy, settings) {
	const { config, failOn, minConfidence, maxBytes, archives, baseline } = policy;
	const suppressed = [...baseline.keys()].sort();
	return [
		VERSION,
		source,
		base,
		head,
		ruleset,
		failOn,
		minConfidence,
		maxBytes,
		archives,
		settings.exclude,
		config.scan,
		suppressed
	];
}
var DIVISIBLE;
function init_scan_shard() {
	return (init_scan_shard = require_rolldown_runtime.__esmMin((() => {
		init_app_error();
		init_version();
		DIVISIBLE = [
			"range",
			"history",
			"tree",
			"nothing"
		];
	})))();
}

// src/engine/scan/archive-kind.ts
/**
* Tells an archive by its first bytes, or `null`: ZIP (and so JAR, wheel, Office and OpenDocument files) by the header
* of its first entry or, when empty, of its end; gzip by RFC 1952; tar by the magic of POSIX and GNU.
*/
function archiveKind(bytes) {
	const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 8)).toString("latin1");
	if (head.startsWith("PK") || head.startsWith("PK")) return "zip";
	if (head.startsWith("\u008b\b")) return "gzip";
	if (OTHERS.some((magic) => head.startsWith(magic))) return "other";
	return bytes.length >= 512 && standsAt$1(bytes, TAR_MAGIC, "ustar") ? "tar" : null;
}
function standsAt$1(bytes, offset, text) {
	for (let i = 0; i < text.length; i++) if (bytes[offset + i] !== text.charCodeAt(i)) return false;
	return true;
}
var TAR_MAGIC, OTHERS;
function init_archive_kind() {
	return (init_archive_kind = require_rolldown_runtime.__esmMin((() => {
		TAR_MAGIC = 257;
		OTHERS = [
			"7z\u00bc\u00af'",
			"Rar!\x07",
			"\u00fd7zXZ\0",
			"BZh",
			"(\u00b5/\u00fd",
			"LZIP"
		];
	})))();
}

// src/adapters/sources/disk-file.ts
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
var FLAGS;
function init_disk_file() {
	return (init_disk_file = require_rolldown_runtime.__esmMin((() => {
		FLAGS = node_fs.constants.O_RDONLY | (node_fs.constants.O_NOFOLLOW ?? 0) | (node_fs.constants.O_NONBLOCK ?? 0);
	})))();
}

// src/engine/scan/packed-rules.ts
/** The ruleset that `packRules` was given; its rules are read when they are first asked for more than id and keywords. */
function unpackRules(packed) {
	const [head, ...bodies] = packed.split("\n");
	const { hash, rules } = JSON.parse(head);
	return {
		hash,
		rules: rules.map(([id, keywords], i) => packedRule(id, keywords, bodies[i]))
	};
}
/** A rule with all of its fields as its own, for those who spread or print it. */
function wholeRule(rule) {
	return rule instanceof PackedRule ? {
		id: rule.id,
		keywords: rule.keywords,
		...rule.body
	} : rule;
}
/** The fields defined above make it one. */
function packedRule(id, keywords, packed) {
	return new PackedRule(id, keywords, packed);
}
var PackedRule;
function init_packed_rules() {
	return (init_packed_rules = require_rolldown_runtime.__esmMin((() => {
		PackedRule = class {
			id;
			keywords;
			#packed;
			#body;
			constructor(id, keywords, packed) {
				this.id = id;
				this.keywords = keywords;
				this.#packed = packed;
			}
			/** Everything but id and keywords, read when it is first asked for. */
			get body() {
				this.#body ??= JSON.parse(this.#packed);
				return this.#body;
			}
		};
		for (const field of Object.keys({
			name: true,
			severity: true,
			confidence: true,
			pattern: true,
			ignoreCase: true,
			reach: true,
			lengths: true,
			checks: true,
			near: true,
			requiresNear: true,
			credential: true,
			publicPrefix: true,
			remedy: true
		})) Object.defineProperty(PackedRule.prototype, field, { get() {
			return this.body[field];
		} });
	})))();
}

// src/generated/ruleset.json
var ruleset_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ default: () => ruleset_default });
var ruleset_default;
function init_ruleset() {
	return (init_ruleset = require_rolldown_runtime.__esmMin((() => {
		init_packed_rules();
		ruleset_default = unpackRules(process.getBuiltinModule("node:fs").readFileSync(`${__dirname}/../data/ruleset.txt`, "latin1"));
	})))();
}

// src/engine/scan/escapes.ts
function isHex(byte) {
	return byte !== void 0 && (byte >= 48 && byte <= 57 || (byte | 32) >= 97 && (byte | 32) <= 102);
}
/**
* Whether the bytes right before `offset` write out a character (`\n`, `\x22`, `\u0022`, `%22`), so that their last
* letter or digit is no part of the word that starts at `offset`.
*/
function endsEscape(bytes, offset, start) {
	const at = (back) => offset - back < start ? void 0 : bytes[offset - back];
	if (at(2) === BACKSLASH$1) return LETTERS.has(at(1));
	if (!isHex(at(1)) || !isHex(at(2))) return false;
	if (at(3) === PERCENT || at(3) === 120 && at(4) === BACKSLASH$1) return true;
	return isHex(at(3)) && isHex(at(4)) && at(5) === 117 && at(6) === BACKSLASH$1;
}
/**
* The text with characters that are written out as escapes put in place of their last letter or digit, the rest of each
* escape as spaces behind its first character: as long as before, and what follows begins a word of its own.
*
* @returns `null` where there is no escape
*/
function withoutEscapes(text) {
	if (!text.includes("\\") && !text.includes("%")) return null;
	const plain = text.replace(ESCAPE$2, (written) => {
		const letter = ONE_LETTER[written[1]];
		if (written.length === 2 && letter !== void 0) return `\\${letter}`;
		const code = Number.parseInt(written.slice(written[0] === "%" ? 1 : 2), 16);
		const character = code >= 33 && code <= 126 ? String.fromCharCode(code) : " ";
		return /\w/.test(character) ? written : written[0] + " ".repeat(written.length - 2) + character;
	});
	return plain === text ? null : plain;
}
var BACKSLASH$1, PERCENT, LETTERS, ESCAPE$2, ONE_LETTER;
function init_escapes() {
	return (init_escapes = require_rolldown_runtime.__esmMin((() => {
		BACKSLASH$1 = 92;
		PERCENT = 37;
		LETTERS = new Set([..."nrtbfv0"].map((letter) => letter.charCodeAt(0)));
		ESCAPE$2 = /\\(?:[nrtbfv0]|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4})|%[0-9A-Fa-f]{2}/g;
		ONE_LETTER = {
			n: "\n",
			r: "\r",
			t: "	",
			b: " ",
			f: " ",
			v: " ",
			"0": " "
		};
	})))();
}

// src/engine/scan/anchor.ts
/**
* Reads the start of a case-sensitive regex source: an optional `(?<![\u2026])`, then plain characters, maybe inside one
* capturing group. A keyword hit that does not stand there need not be looked at, which spares most windows.
*
* @returns `null` where the pattern does not begin like that or has another beginning by alternation
*/
function anchorOf(source) {
	const behind = /^\(\?<!(\[\^?(?:\\.|[^\]\\])*\])\)/.exec(source);
	const notBefore = behind === null ? null : bytesOf(behind[1]);
	let rest = source.slice(behind?.[0].length ?? 0);
	const group = /^\(\?<\w+>/.exec(rest);
	if (group !== null) rest = rest.slice(group[0].length);
	if (hasOtherStart(rest, group === null ? 0 : 1)) return null;
	const literal = readLiteral(rest);
	return literal === "" ? null : {
		literal,
		notBefore
	};
}
/** Whether an anchor's literal stands at `offset` of a text that starts at `start` of these bytes. */
function standsAt(anchor, bytes, offset, start) {
	const { literal, notBefore } = anchor;
	if (notBefore !== null && offset > start && notBefore[bytes[offset - 1]] === 1 && !endsEscape(bytes, offset, start)) return false;
	for (let i = 0; i < literal.length; i++) if (bytes[offset + i] !== literal.charCodeAt(i)) return false;
	return true;
}
/** Whether alternation at the top, or in the opened group or a quantifier behind that group, lets it begin otherwise. */
function hasOtherStart(rest, opened) {
	let depth = opened;
	for (const [token] of rest.matchAll(/\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|\)[?*{]|[\s\S]/g)) {
		if (token === "|" && depth <= opened) return true;
		if (token === "(") depth++;
		if (token[0] === ")") {
			if (depth === opened && opened > 0) return token !== ")" || hasTopAlternation(rest);
			depth--;
		}
	}
	return false;
}
/** Alternation outside the first group, whose opening bracket is cut off. */
function hasTopAlternation(rest) {
	let depth = 1;
	for (const [token] of rest.matchAll(/\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|[\s\S]/g)) if (token === "(") depth++;
	else if (token === ")") depth--;
	else if (token === "|" && depth === 0) return true;
	return false;
}
function readLiteral(rest) {
	const run = /^(?:[\w\-/:,"'=@!#%&;<>~` ]|\\[^\w\s])+/.exec(rest)?.[0] ?? "";
	const characters = run.match(/\\?[\s\S]/g) ?? [];
	if (/^[?*+{]/.test(rest.slice(run.length))) characters.pop();
	return characters.map((character) => character.at(-1)).join("");
}
/** Which bytes a class (`[\u2026]`) holds; rules share few classes. */
function bytesOf(source) {
	let bytes = classes.get(source);
	if (bytes === void 0) {
		const regex = new RegExp(source);
		bytes = Uint8Array.from({ length: 256 }, (_, byte) => Number(regex.test(String.fromCharCode(byte))));
		classes.set(source, bytes);
	}
	return bytes;
}
var classes;
function init_anchor() {
	return (init_anchor = require_rolldown_runtime.__esmMin((() => {
		init_escapes();
		classes = /* @__PURE__ */ new Map();
	})))();
}

// src/engine/scan/expand-case.ts
/**
* Rewrites a regex source so that it matches ASCII letters in either case without the `i` flag, which would shut
* V8's linear-time engine out (`LINEAR_REGEX_FLAGS`).
*
* @param source a source without the `u` and `v` flags; group names, escapes and back-references stay as they are
*/
function expandCase(source) {
	let out = "";
	let at = 0;
	while (at < source.length) {
		const token = tokenAt(source, at);
		out += expandToken(token);
		at += token.length;
	}
	return out;
}
function tokenAt(source, at) {
	for (const shape of [
		ESCAPE$1,
		GROUP_HEAD,
		CLASS,
		QUANTIFIER
	]) {
		shape.lastIndex = at;
		const found = shape.exec(source);
		if (found) return found[0];
	}
	return source[at];
}
function expandToken(token) {
	if (token.length === 1) return isLetter(token) ? `[${token.toLowerCase()}${token.toUpperCase()}]` : token;
	if (token[0] === "[") return expandClass(token);
	const code = escapedCode(token);
	return code !== null && isLetter(code) ? `[${code.toLowerCase()}${code.toUpperCase()}]` : token;
}
/** The character of `\x41` or `\u0041`, else `null`: `\d` and its like have no case. */
function escapedCode(token) {
	return /^\\[xu][0-9a-fA-F]+$/.test(token) ? String.fromCharCode(Number.parseInt(token.slice(2), 16)) : null;
}
function expandClass(token) {
	const open = token.startsWith("[^") ? "[^" : "[";
	const inner = token.slice(open.length, -1);
	const items = inner.match(CLASS_ITEM) ?? [];
	let added = "";
	for (let i = 0; i < items.length; i++) {
		const low = characterOf$1(items[i]);
		if (low === null) continue;
		const high = items[i + 1] === "-" && i + 2 < items.length ? characterOf$1(items[i + 2]) : null;
		added += otherCase(low, high ?? low);
		if (high !== null) i += 2;
	}
	return `${open}${inner.endsWith("-") && added !== "" ? `${inner.slice(0, -1)}${added}-` : inner + added}]`;
}
function characterOf$1(item) {
	if (item.length === 1) return item;
	return escapedCode(item) ?? (/^\\[^a-zA-Z0-9]$/.test(item) ? item[1] : null);
}
/** The letters of a range in their other case, as parts of a class. */
function otherCase(low, high) {
	const [from, to] = [low.charCodeAt(0), high.charCodeAt(0)];
	return part(Math.max(from, 97), Math.min(to, 122), -32) + part(Math.max(from, 65), Math.min(to, 90), 32);
}
function part(from, to, shift) {
	if (from > to) return "";
	const [a, b] = [String.fromCharCode(from + shift), String.fromCharCode(to + shift)];
	return from === to ? a : `${a}-${b}`;
}
function isLetter(character) {
	return /^[A-Za-z]$/.test(character);
}
var ESCAPE$1, GROUP_HEAD, CLASS, QUANTIFIER, CLASS_ITEM;
function init_expand_case() {
	return (init_expand_case = require_rolldown_runtime.__esmMin((() => {
		ESCAPE$1 = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|c[A-Za-z]|k<\w+>|[\s\S])/y;
		GROUP_HEAD = /\(\?(?:<\w+>|<?[=!]|:)/y;
		CLASS = /\[\^?(?:\\[\s\S]|[^\]\\])*\]/y;
		QUANTIFIER = /\{\d+(?:,\d*)?\}/y;
		CLASS_ITEM = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|c[A-Za-z]|[\s\S])|[\s\S]/g;
	})))();
}

// src/engine/scan/generic/stems.ts
var GENERIC_STEMS;
function init_stems() {
	return (init_stems = require_rolldown_runtime.__esmMin((() => {
		GENERIC_STEMS = [
			"pass",
			"pwd",
			"secret",
			"token",
			"cred",
			"auth",
			"apikey",
			"api_key",
			"api-key",
			"key=",
			"key =",
			"key  ",
			"key	",
			"key:",
			"key :",
			"key\"",
			"key'",
			"key\\",
			"key`",
			"key>",
			"key(",
			"pw=",
			"pw =",
			"pw:",
			"pw\"",
			"pw'",
			"psk",
			"salt",
			"otp",
			"jwt",
			"senha",
			"kennwort",
			"contrase",
			"://",
			"basic ",
			"bearer ",
			"identified",
			"securestring",
			"mysql",
			"curl"
		];
	})))();
}

// src/engine/scan/rule-override.ts
/** The rule as it is in force. */
function overrideRule(rule, override) {
	if (override === void 0) return rule;
	const { disableKeywords = [], ...changes } = override;
	const keywords = rule.keywords.filter((keyword) => !disableKeywords.includes(keyword));
	return {
		...wholeRule(rule),
		...changes,
		keywords
	};
}
function init_rule_override() {
	return (init_rule_override = require_rolldown_runtime.__esmMin((() => {
		init_packed_rules();
	})))();
}

// src/engine/scan/compile-rules.ts
/**
* Makes rules ready: joins their keywords into one list.
*
* @throws AppError `config` on a rule without a keyword, since it would never be looked at
*/
function compileRules(ruleset, options = {}) {
	const { extra = [], stems = GENERIC_STEMS, overrides = {} } = options;
	const disabled = new Set(options.disabled);
	const rules = [...ruleset.rules, ...extra].filter(({ id }) => !disabled.has(id)).map((rule) => overrideRule(rule, overrides[rule.id]));
	rules.push(PROBE_RULE);
	const index = /* @__PURE__ */ new Map();
	const ruleLists = [];
	const add = (keyword) => {
		const known = index.get(keyword);
		if (known !== void 0) return known;
		index.set(keyword, ruleLists.length);
		return ruleLists.push([]) - 1;
	};
	rules.forEach((rule, position) => {
		if (rule.keywords.length === 0 && rule.requiresNear !== true) throw withoutKeyword(rule.id);
		for (const keyword of new Set(rule.keywords)) ruleLists[add(keyword)].push(position);
	});
	const stemIndices = new Set(stems.map(add));
	const allowMarker = add(ALLOW_MARKER);
	const keywords = [...index.keys()];
	const regexes = new Array(rules.length);
	const byKeyword = new Array(keywords.length);
	return {
		hash: extra.length === 0 && disabled.size === 0 && stems === GENERIC_STEMS && Object.keys(overrides).length === 0 ? ruleset.hash : hashOf$1([
			ruleset.hash,
			extra,
			[...disabled].sort(),
			stems,
			overrides
		]),
		rules,
		disabled,
		overrides,
		keywords,
		rulesOfKeyword: (keyword) => {
			byKeyword[keyword] ??= ruleLists[keyword].map((rule) => ({
				rule,
				anchor: anchorAt(rules[rule], keywords[keyword])
			}));
			return byKeyword[keyword];
		},
		useOf: (keyword) => {
			if (!stemIndices.has(keyword)) return "keyword";
			return ruleLists[keyword].length > 0 || keyword === allowMarker ? "both" : "stem";
		},
		allowMarker,
		...lookups(rules),
		regexOf: (rule) => {
			regexes[rule] ??= regexFor(rules[rule]);
			return regexes[rule];
		}
	};
}
/** Questions that only texts with a match ask. */
function lookups(rules) {
	let named;
	let dependents;
	const nearRegexes = /* @__PURE__ */ new Map();
	return {
		ruleNamed: (id) => {
			named ??= new Map(rules.map((rule) => [rule.id, rule]));
			return named.get(id);
		},
		dependentsOf: (ruleId) => {
			dependents ??= dependentsIn(rules);
			return dependents.get(ruleId) ?? [];
		},
		nearRegex: (pattern) => {
			const regex = nearRegexes.get(pattern) ?? new RegExp(expandCase(pattern), "g");
			nearRegexes.set(pattern, regex);
			return regex;
		}
	};
}
function dependentsIn(rules) {
	const dependents = /* @__PURE__ */ new Map();
	rules.forEach((rule, index) => {
		if (rule.keywords.length > 0) return;
		for (const id of new Set(rule.near?.map(({ rule: other }) => other))) if (id !== null) dependents.set(id, [...dependents.get(id) ?? [], index]);
	});
	return dependents;
}
function anchorAt(rule, keyword) {
	const anchor = rule.ignoreCase ? null : anchorOf(rule.pattern);
	return anchor?.literal.toLowerCase().startsWith(keyword) ? anchor : null;
}
function hashOf$1(content) {
	return nodeCrypto().createHash("sha256").update(JSON.stringify(content)).digest("hex");
}
function regexFor(rule) {
	try {
		return new RegExp(rule.ignoreCase ? expandCase(rule.pattern) : rule.pattern, "g");
	} catch (cause) {
		throw badPattern(rule.id, cause);
	}
}
function badPattern(id, cause) {
	return new AppError("config", `The pattern of rule "${id}" is not a regular expression.`, {
		mend: `Correct its \`pattern\`, or disable it: \`scan: { rules: { disable: [${id}] } }\`.`,
		cause
	});
}
function withoutKeyword(id) {
	return new AppError("config", `Rule "${id}" has no keyword, so it would never be looked at.`, { mend: "Give it `keywords`: lower-case texts of 3 characters or more, one of which every match contains." });
}
var LINEAR_REGEX_FLAGS, ALLOW_MARKER, PROBE_RULE;
function init_compile_rules() {
	return (init_compile_rules = require_rolldown_runtime.__esmMin((() => {
		init_app_error();
		init_anchor();
		init_expand_case();
		init_stems();
		init_rule_override();
		LINEAR_REGEX_FLAGS = ["--enable-experimental-regexp-engine-on-excessive-backtracks", "--regexp-backtracks-before-fallback=50000"];
		ALLOW_MARKER = "sealant:allow";
		PROBE_RULE = {
			id: "sealant-self-probe",
			name: "Self-probe",
			severity: "info",
			confidence: 1,
			keywords: ["sealant-probe-"],
			pattern: "sealant-probe-[0-9a-f]{32}",
			ignoreCase: false,
			reach: {
				before: 0,
				after: 33
			},
			checks: [],
			credential: null,
			publicPrefix: 0,
			remedy: ""
		};
	})))();
}

// src/domain/fingerprint.ts
/**
* Identity of a finding for baselines, suppressions and de-duplication.
*
* A value that can't be guessed is identified by its SHA-256 alone, wherever it stands. A guessable one (a person's
* password) would be recovered from such a hash by trying words, so its fingerprint is made of its place
* (`path` and `name`, the assigned name or the rule) and 12 bits of the value's hash.
*
* @param bits estimated entropy of the whole value, in bits
*/
function fingerprintOf(secret, place, bits) {
	const { createHash } = nodeCrypto();
	const digest = createHash("sha256").update("sealant:v1\0").update(secret.reveal()).digest();
	if (!isGuessable(bits)) return format(digest);
	const bucket = digest.readUInt16BE(0) >> 4;
	return format(createHash("sha256").update(`sealant:v1:place\0${place.path}\0${place.name}\0${bucket}`).digest());
}
/** Whether a value of that estimated entropy, in bits, could be found by trying. */
function isGuessable(bits) {
	return bits < GUESSABLE_BITS;
}
/** Whether a text has the shape of a fingerprint. */
function isFingerprint(text) {
	return /^v1:[0-9a-f]{32}$/.test(text);
}
function format(digest) {
	return `v1:${digest.toString("hex", 0, 16)}`;
}
var GUESSABLE_BITS;
function init_fingerprint() {
	return (init_fingerprint = require_rolldown_runtime.__esmMin((() => {
		GUESSABLE_BITS = 64;
	})))();
}

// src/engine/scan/path-context.ts
/** Sorts a path (relative, with `/`) into the first kind that fits, or `null`: then it is taken for what is shipped. */
function pathContext(path) {
	const lower = path.toLowerCase();
	for (const [kind, shape] of KINDS) if (shape.test(lower)) return kind;
	return /Tests?\.(?:java|kt|cs|php|scala|groovy)$/.test(path) ? "test" : null;
}
var KINDS;
function init_path_context() {
	return (init_path_context = require_rolldown_runtime.__esmMin((() => {
		KINDS = [
			["fixture", /(?:^|\/)(?:__)?(?:fixtures?|testdata|test[-_]data|mocks?|stubs?|cassettes?|snapshots?)(?:__)?(?:\/|$)/],
			["vendored", /(?:^|\/)(?:node_modules|vendor|third[-_]party|bower_components|site-packages)\//],
			["lock-file", /(?:^|\/)(?:package-lock\.json|[^/]*\.lock|[^/]*\.lockb|pnpm-lock\.ya?ml|go\.sum|npm-shrinkwrap\.json)$/],
			["test", /(?:^|\/)(?:__)?(?:tests?|specs?|e2e|testing)(?:__)?\/|[._-](?:test|spec|tests)\.\w+$|(?:^|\/)test_[^/]*\.py$|_test\.(?:go|rb|exs|dart|cc|cpp)$/],
			["example", /(?:^|\/)(?:examples?|samples?|demos?)\/|[._-](?:example|sample)(?:\.\w+)?$|\.(?:template|dist|tmpl)$/],
			["documentation", /(?:^|\/)(?:docs?|documentation|man|wiki)\/|\.(?:md|mdx|rst|adoc|asciidoc)$|(?:^|\/)(?:changelog|readme)[^/]*$/]
		];
	})))();
}

// src/engine/scan/generic/bounds.ts
/** Whether a value that only a machine makes stands, quoted, under a name that ends in a word for a secret. */
function isRandomSecret({ candidate, core, shape }) {
	return candidate.quote !== "" && SECRET_NAME.test(candidate.name) && shape.bits >= RANDOM_BITS && shape.bits >= RANDOM_DENSITY * shape.length && shape.placeholder === 0 && shape.digits > 0 && /^[^\s()[\]{}<>\\]{16,128}$/.test(core) && !/:\/\/|^[\w.-]*\/[\w./-]*$/.test(core);
}
/** Whether a value that is built as people are told to build passwords stands under a name that ends in a word for one. */
function isChosenPassword({ candidate, shape }) {
	return candidate.separator !== "==" && candidate.separator !== "!=" && PASSWORD_NAME.test(candidate.name) && CHOSEN.test(candidate.value) && shape.placeholder < .3 && shape.bits >= WORD_BITS$1;
}
/**
* The least confidence a candidate gets from its form alone. Commands and statements that set or send a password
* (`IDENTIFIED BY`, `mysql -p`, `curl -u`, `ConvertTo-SecureString`, `SetBasicAuth`) have no other meaning, so a value that is not a
* stand-in is told even where the score, which saw few of them, would not.
*/
function floorOf(subject) {
	const { candidate, shape } = subject;
	const { separator, value } = candidate;
	if (isRandomSecret(subject) || isChosenPassword(subject)) return FORM_CONFIDENCE;
	if (!FORMS$1.has(separator) || separator === "login" && shape.bits < WORD_BITS$1) return 0;
	if (STAND_IN.test(value) || shape.placeholder > .5 || /[+"'`]/.test(value[0]) || value.length < 4) return 0;
	return FORM_CONFIDENCE;
}
/** Whether a test, an example or a document writes `password: 'password'`: that is no password anywhere else. */
function isWordItself({ core, path }) {
	return WORD_ITSELF.test(core) && pathContext(path) !== null;
}
/** The score's confidence, kept within what form and shape allow. */
function bounded(confidence, subject) {
	if (isWordItself(subject)) return 0;
	const least = Math.max(confidence, floorOf(subject));
	return UUID.test(subject.core) ? Math.min(least, UUID_CONFIDENCE) : least;
}
var FORM_CONFIDENCE, FORMS$1, WORD_BITS$1, STAND_IN, RANDOM_BITS, RANDOM_DENSITY, SECRET_NAME, PASSWORD_NAME, CHOSEN, UUID, UUID_CONFIDENCE, WORD_ITSELF;
function init_bounds() {
	return (init_bounds = require_rolldown_runtime.__esmMin((() => {
		init_path_context();
		FORM_CONFIDENCE = .6;
		FORMS$1 = /* @__PURE__ */ new Set([
			"by",
			"command",
			"securestring",
			"login"
		]);
		WORD_BITS$1 = 18;
		STAND_IN = /^(?:user(?:name)?|pass(?:w(?:or)?d)?|pwd?|pw|secret|token|key|[A-Z]+(?:_[A-Z]+)+)$/;
		RANDOM_BITS = 90;
		RANDOM_DENSITY = 3.6;
		SECRET_NAME = /(?:pass(?:word|wd|phrase)?|pwd|secret|(?:api|auth|access|refresh|private|bot|deploy)[._-]?token|(?:secret|private|encryption|signing|validation|master|hmac)[._-]?key)$/i;
		PASSWORD_NAME = /(?:pass(?:word|wd|phrase)?|pwd)\d?$/i;
		CHOSEN = /^(?=.*[a-z])(?=.*\d)(?=.*[A-Z!@#$%^&*+?~])[^\s(){}[\]<>\\/"'`]{8,24}$/;
		UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
		UUID_CONFIDENCE = .65;
		WORD_ITSELF = /^(?:my|test|some|a)?[._-]?(?:pass(?:w(?:or)?d|phrase)?|pwd|pw|secret)$/i;
	})))();
}

// src/engine/scan/generic/sql-columns.ts
/** Whether a comma after the name may be that of a list of columns: by bytes alone, at most 300 of them. */
function isColumn(bytes, at) {
	let p = at;
	const floor = Math.max(0, at - 200);
	while (p > floor && bytes[p] !== 40) {
		if (bytes[p] === 41 || bytes[p] === 59) return false;
		p--;
	}
	if (bytes[p] !== 40) return false;
	for (let i = p; i > Math.max(0, p - 90); i--) {
		if (bytes[i] === 10) return false;
		if ((bytes[i] | 32) === 111 && (bytes[i - 1] | 32) === 116 && (bytes[i - 2] | 32) === 110) return true;
	}
	return false;
}
/** The value that an `INSERT INTO table (\u2026, password, \u2026) VALUES (\u2026)` gives the column. */
function columnTie({ text }, name) {
	if (!/[,)`"\]]/.test(text[name.end] ?? "") || !COLUMN.test(name.text)) return null;
	const columns = INTO.exec(text.slice(Math.max(0, name.start - 256), name.start))?.groups?.["columns"];
	if (columns === void 0) return null;
	VALUES.lastIndex = name.end;
	const values = VALUES.exec(text);
	if (!values) return null;
	let at = name.end + values[0].length;
	for (let left = columns.split(",").length - 1; left > 0; left--) {
		SKIPPED.lastIndex = at;
		const skipped = SKIPPED.exec(text);
		if (!skipped) return null;
		at += skipped[0].length;
	}
	DIGEST.lastIndex = at;
	if (DIGEST.test(text)) return null;
	const blank = /^\s*N?(?=')/.exec(text.slice(at, at + 24));
	return blank && {
		separator: "by",
		end: at + blank[0].length
	};
}
var INTO, COLUMN, VALUES, SKIPPED, DIGEST;
function init_sql_columns() {
	return (init_sql_columns = require_rolldown_runtime.__esmMin((() => {
		INTO = /insert[ \t]+(?:ignore[ \t]+)?into[ \t]+[\w.`"[\]]{1,80}[ \t]*\((?<columns>[^()]{0,200})$/i;
		COLUMN = /pass(?!ed|ing|ive)|pwd|secret/i;
		VALUES = /[^()]{0,300}\)\s{0,20}values\s{0,20}\(/iy;
		SKIPPED = /\s{0,20}(?:N?'(?:[^'\\\n]|\\.|''){0,200}'|"[^"\n]{0,200}"|[^,'"()\n]{0,80}(?:\([^()\n]{0,80}\))?)\s{0,20},/y;
		DIGEST = /\s{0,20}N?'(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128}|)'/iy;
	})))();
}

// src/engine/scan/generic/stretch.ts
/** The stretch around `offset`: its line from at most 256 bytes before, and some 450 after. Constant cost on any input. */
function stretchAt(unit, offset) {
	const floor = Math.max(0, offset - BEFORE$2);
	const { bytes } = unit;
	let line = offset;
	while (line > floor && bytes[line - 1] !== 10) line--;
	return {
		text: unit.latin1(floor, offset + AFTER$1),
		base: floor,
		at: offset - floor,
		line: line - floor,
		cut: line === floor && floor > 0
	};
}
/** The same stretch reaching 4 kB on, for a value that did not end within the first. */
function widen(unit, stretch) {
	return {
		...stretch,
		text: unit.latin1(stretch.base, stretch.base + stretch.at + LONGEST)
	};
}
/** Whether the byte may stand in a name: letters, digits, `_`, `$`, `-`, `.`. */
function isNameByte(byte) {
	if (byte === void 0) return false;
	return byte >= 97 && byte <= 122 || byte >= 65 && byte <= 90 || byte >= 48 && byte <= 57 || byte === 95 || byte === 45 || byte === 46 || byte === 36;
}
var BEFORE$2, AFTER$1, LONGEST;
function init_stretch() {
	return (init_stretch = require_rolldown_runtime.__esmMin((() => {
		BEFORE$2 = 256;
		AFTER$1 = 448;
		LONGEST = 4096;
	})))();
}

// src/engine/scan/generic/ties.ts
function match$1(regex, text, at) {
	regex.lastIndex = at;
	return regex.exec(text);
}
/** The tie that follows the name, if one does. */
function readTie(stretch, name) {
	const { text } = stretch;
	const apart = farTie(text, name);
	if (apart) return apart;
	const closed = name.end + (match$1(CLOSE, text, name.end)?.[0].length ?? 0);
	const fallback = match$1(FALLBACK, text, closed);
	if (fallback) return {
		separator: "=",
		end: closed + fallback[0].length
	};
	const typed = match$1(TYPED, text, closed);
	const from = typed ? closed + typed[0].length : closed;
	const symbol = match$1(SYMBOL, text, from);
	if (symbol) return symbolTie(text, name, closed, from + symbol[0].length, symbol[1]);
	const says = match$1(SAYS, text, from);
	if (says) return {
		separator: "is",
		end: from + says[0].length
	};
	return blankTie(stretch, name, from);
}
/** Ties with other words between the name and the value. */
function farTie(text, name) {
	const after = (regex, separator) => {
		const found = match$1(regex, text, name.end);
		return found && {
			separator,
			end: name.end + found[0].length
		};
	};
	const byName = isNamed(text, name) ? after(PAIR, "pair") : null;
	if (byName) return byName;
	const next = text[name.end];
	if (next === "\"" || next === "'" || next === "\\") return after(SERIALISED, "serialised") ?? after(BLOCK, "pair");
	if (next === ":") return after(PARAMETER, "pair") ?? loginTie(text, name);
	if (next === "<") return text.endsWith("<key>", name.start) ? after(PLIST, ">") : null;
	if (name.flag && (next === "\n" || next === "\r")) return after(NEXT_ENTRY, " ");
	return loginTie(text, name);
}
function loginTie(text, name) {
	if (!LOGIN_NAME.test(name.text)) return null;
	const found = match$1(LOGIN, text, name.end);
	return found && {
		separator: "login",
		end: name.end + found[0].length
	};
}
function blankTie(stretch, name, from) {
	const { text } = stretch;
	const blank = match$1(BLANK, text, from);
	if (!blank) return null;
	const end = from + blank[0].length;
	const quote = /^@?["'`]/.test(text.slice(end, end + 2)) && name.text !== "pass";
	const before = text.slice(stretch.line, name.start);
	return name.flag || quote && !name.quoted || isDirective(before) || isSetting(stretch, before, end) ? {
		separator: " ",
		end
	} : null;
}
/** Whether the line holds nothing but the name and one word that is no word of a language: `requirepass \u2026`. */
function isSetting({ text, cut }, before, end) {
	if (cut || before.trim() !== "") return false;
	const [line = ""] = text.slice(end, end + 130).split(/\r?\n/, 1);
	return /^(?=[^\s]*\d)(?=[^\s]*[A-Za-z])[^\s"'`()[\]{};,<>$]{8,120}[ \t]*$/.test(line);
}
function symbolTie(text, name, closed, end, mark) {
	const separator = SYMBOLS$1[mark] ?? mark;
	if (!isTie(separator, text, name, {
		closed,
		end
	})) return null;
	return {
		separator,
		end: mark === ":" && text[end] === "-" && text.slice(name.start - 2, name.start) === "${" ? end + 1 : end
	};
}
function isTie(separator, text, name, at) {
	switch (separator) {
		case ",": return name.quoted;
		case ":": return !text.startsWith("//", at.end) && !isCall(text, name, at.closed);
		case "=>": return !isCall(text, name, at.closed);
		case "|": return isCell(text, name, at.closed);
		case ">": return isElement(text, name, at.closed);
		default: return true;
	}
}
function isCall(text, name, closed) {
	return text[closed - 1] === ")" && name.quoted;
}
/** Whether the name is a cell of a table, rather than one of a union of string types, as TypeScript has them. */
function isCell(text, name, closed) {
	const before = text.slice(Math.max(0, name.start - 48), name.start);
	return !/["']$/.test(before) && BLANKS.test(text[closed] ?? "") && /\|[^|\n]{0,40}$/.test(before);
}
function isElement(text, name, closed) {
	return /<[\w:.-]{0,40}$/.test(text.slice(Math.max(0, name.start - 42), name.start)) || name.quoted && closed > name.end;
}
/** Whether the name is itself the value of `key`, `name`, `id`: `name: DB_PASSWORD`, `<add key="\u2026"`. */
function isNamed(text, name) {
	return /\b(?:key|name|id|field|property|param|setting|env)["'`]?[ \t]*(?:=>|[=:])[ \t]*["'`]?$/i.test(text.slice(Math.max(0, name.start - 32), name.start));
}
/** Whether the line is a command that names and sets: `set`, `ENV`, `machine \u2026 login \u2026 password`. */
function isDirective(before) {
	return /^[ \t#/*>$-]*\\?(?:(?:[\w./-]{1,20}[ \t]+){1,3}(?:set|config)|set|env|arg|setenv|machine|login|default|export)[ \t][^'"=]{0,60}$/i.test(before);
}
var PAIR, BLOCK, PARAMETER, PLIST, FALLBACK, LOGIN, LOGIN_NAME, NEXT_ENTRY, SERIALISED, CLOSE, TYPED, SYMBOL, SAYS, BLANK, BLANKS, SYMBOLS$1;
function init_ties() {
	return (init_ties = require_rolldown_runtime.__esmMin((() => {
		PAIR = new RegExp(`["'\`]?[ \\t]*[,;]?\\s{0,80}(?:["'\`]?(?:type|description|enabled|disabled|sensitive|isSecret|secured|masked|scope)["'\`]?[ \\t]*(?:=>|[=:])[ \\t]*["'\`]?[^"'\`,;\\n<>]{0,40}["'\`]?,?\\s{0,80}){0,3}["'\`]?(?:value|val|default|defaultvalue|content)["'\`]?[ \\t]*(?:=>|[=:])[ \\t]*`, "iy");
		BLOCK = /["'][ \t]*[:=]?[ \t]*\{\s{0,40}(?:["']?(?:type|description|sensitive|nullable|ephemeral|displayName|required)["']?[ \t]*[=:][ \t]*(?:"[^"\n]{0,160}"|\w{1,24}(?:\(\w{1,20}\))?),?\s{1,80}){0,5}["']?(?:default|defaultvalue|value)["']?[ \t]*[=:][ \t]*/iy;
		PARAMETER = /:[ \t]*\r?\n(?:[ \t]{1,12}(?:Type|Description|NoEcho|MinLength|MaxLength|AllowedPattern|ConstraintDescription)[ \t]*:[^\r\n]{0,160}\r?\n){1,8}[ \t]{1,12}Default[ \t]*:[ \t]*/y;
		PLIST = /<\/key>\s{0,80}<(?:string|data)>/iy;
		FALLBACK = /[ \t]*(?:\|\||\?\?|\?:|or\b|(?<=\))[ \t]*\{)[ \t]*(?=["'`])/y;
		LOGIN = /(?:[ \t]*[=:])?[ \t]*[([][ \t]*[bu@]?(?:"[^"\n\\]{1,80}"|'[^'\n\\]{1,80}')[ \t]*,[ \t]*(?=[bu@]?["'])/y;
		LOGIN_NAME = /(?:auth|credentials?)$/i;
		NEXT_ENTRY = /[ \t]*\r?\n[ \t]{0,80}-[ \t]+/y;
		SERIALISED = /\\?";s:\d{1,4}:(?=\\?")/y;
		CLOSE = /(?:\[\d{0,4}\])?(?:\\{0,3}["'`]|&quot;)?[\])]{0,2}(?:\*\*|`)?[!?]?/y;
		TYPED = /[ \t]*(?::[ \t]*|[ \t]+)(?:as[ \t]+)?[&*[\]]{0,3}(?:'static[ \t]+)?(?:string|str|bytes?|text|any|char|optional|secretstr|varchar)\b[\w<>[\]?|&' *]{0,24}(?==[^=>])/iy;
		SYMBOL = /[ \t]*(?:<-|->)?(===?|!==?|=>|:=|\?\?=|\|\|=|\?=|\+=|=|:|\||,|\(|>|<-)(?:\*\*)?[ \t]*/y;
		SAYS = /[ \t]+(?:is|was|are|to|equals)[ \t]+(?=["'`A-Z0-9])/iy;
		BLANK = /[ \t]+/y;
		BLANKS = /[ \t]/;
		SYMBOLS$1 = {
			"===": "==",
			"==": "==",
			"!==": "!=",
			"!=": "!=",
			"??=": "=",
			"||=": "=",
			"?=": "=",
			"+=": "=",
			"<-": "="
		};
	})))();
}

// src/engine/scan/generic/syntax.ts
/** The kind of text at `path`, by its name alone. */
function pathKind(path) {
	if (LOCK.test(path)) return "lock";
	if (MESSAGES.test(path)) return "messages";
	return CODE.test(path) ? "code" : "text";
}
/** Whether the line, up to the candidate, is or holds a comment. */
function inComment(before) {
	return COMMENT$1.test(before);
}
/** Whether a string literal opened before the end of `before` is still open. */
function inString(before) {
	let open = "";
	for (let i = 0; i < before.length; i++) {
		const char = before[i];
		if (char === "\\") i++;
		else if (open === "") {
			if (char === "\"" || char === "'" || char === "`") open = char;
		} else if (char === open) open = "";
	}
	return open !== "";
}
var CODE, LOCK, MESSAGES, COMMENT$1;
function init_syntax() {
	return (init_syntax = require_rolldown_runtime.__esmMin((() => {
		CODE = /\.(?:[cm]?[jt]sx?|py|pyi|go|java|rb|php|phtml|c|h|cc|hh|cpp|hpp|cs|fs|vb|rs|swift|m|mm|kt|kts|scala|groovy|dart|lua|pl|pm|ex|exs|erl|clj|hs|r|jl|vue|svelte|html?|xhtml|erb|haml|ejs|jsp|aspx?|cshtml|twig|css|scss|less|tf|sol|zig|nim)$/i;
		LOCK = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|composer\.lock|cargo\.lock|gemfile\.lock|poetry\.lock|pipfile\.lock|uv\.lock|go\.sum|deno\.lock|bun\.lock|packages\.lock\.json)$|\.(?:lock|snap|map|svg|sum)$/i;
		MESSAGES = /(?:^|[/._-])(?:i18n|l10n|locales?|lang(?:uages?)?|translations?|messages?)(?:[/._-]|$)/i;
		COMMENT$1 = /^[ \t]*(?:\/\/|\/\*|#|\*|--|;|<!--|%|rem\b)|[ \t](?:\/\/|#)[ \t]/i;
	})))();
}

// src/engine/scan/generic/value-span.ts
function match(regex, text, at) {
	regex.lastIndex = at;
	return regex.exec(text);
}
/**
* The value that starts at `at`, after the separator: quoted, wrapped in a call, bare, or on the next line.
* `more` asks for a longer stretch, since the closing quote was not in this one.
*/
function readValue(text, at, around) {
	if (around.separator === ">") return fromGroup(text, at, match(ELEMENT, text, at));
	const quoted = readQuoted(text, at);
	if (quoted) return quoted;
	const next = match(NEXT_LINE, text, at);
	if (next) return readNextLine(text, at + next[0].length, around);
	if (around.separator === "(" || around.separator === "," || around.separator === "is") return null;
	if (around.separator === "|") return fromGroup(text, at, match(CELL, text, at));
	return readBare(text, at, around);
}
function fromGroup(text, at, found) {
	const value = found?.[1];
	if (!found || value === void 0) return null;
	const start = at + found[0].indexOf(value);
	const end = start + value.length;
	return text[start] === "$" ? null : {
		start,
		end,
		close: end,
		quote: "",
		wrapper: "",
		nextLine: false
	};
}
function readQuoted(text, at) {
	let open = at;
	for (let wraps = 0; wraps < 3; wraps++) {
		const quote = match(QUOTE, text, open);
		if (quote) return closeQuote(text, at, open, quote[0]);
		const wrap = match(WRAP, text, open);
		if (!wrap) return null;
		open += wrap[0].length;
	}
	return null;
}
function closeQuote(text, at, open, quote) {
	const start = open + quote.length;
	const end = quote.length === 1 ? plainEnd(text, start, quote) : text.indexOf(quote, start);
	if (end === -1) return text.length - start > 3e3 ? null : "more";
	if (end <= start || quote !== "`" && quote.length < 3 && text.slice(start, end).includes("\n")) return null;
	return {
		start,
		end,
		close: end + quote.length,
		quote,
		wrapper: text.slice(at, open).trim(),
		nextLine: false
	};
}
/** The first unescaped `quote`; a line break ends the search with an empty span, the text's end with -1. */
function plainEnd(text, start, quote) {
	for (let i = start; i < text.length; i++) {
		const char = text[i];
		if (char === "\\") i++;
		else if (char === quote) return i;
		else if (char === "\n" && quote !== "`") return start;
	}
	return -1;
}
function readNextLine(text, at, around) {
	const quoted = readQuoted(text, at);
	if (quoted === "more") return quoted;
	if (quoted) return {
		...quoted,
		nextLine: true
	};
	if (around.isCode || around.separator === "(" || around.separator === ",") return null;
	const word = match(WORD, text, at)?.[0] ?? "";
	const value = word.replace(/[,;]$/, "");
	const rest = text.slice(at + word.length, at + word.length + 3);
	if (value.length < 8 || !/\d/.test(value) || /[:({[]$/.test(value) || !/^[ \t]*(?:\r?\n|$)/.test(rest)) return null;
	const end = at + value.length;
	return {
		start: at,
		end,
		close: end,
		quote: "",
		wrapper: "",
		nextLine: true
	};
}
function readBare(text, from, around) {
	const at = from + (match(TAG, text, from)?.[0].length ?? 0);
	const isExport = /^[ \t]*export[ \t]+$/.test(around.before);
	if (!(!around.isCode || isExport || inComment(around.before) || inString(around.before)) || around.isCode && /["'`]$/.test(around.before)) return null;
	const word = match(WORD, text, at)?.[0];
	if (word === void 0 || /^[${<%@]/.test(word)) return null;
	if (SCHEME.test(word)) {
		const gap = match(/[ \t]+/y, text, at + word.length)?.[0].length ?? 0;
		return gap > 0 && !/^(?:bearer|basic)$/i.test(word) ? readBare(text, at + word.length + gap, {
			...around,
			before: ""
		}) : null;
	}
	const value = cutWord(word, around);
	if (value.length < 2 || /[([]$/.test(word.slice(0, value.length + 1))) return null;
	const end = at + value.length;
	return {
		start: at,
		end,
		close: end,
		quote: "",
		wrapper: "",
		nextLine: false
	};
}
/** Cuts a bare word where the surrounding syntax ends it: `&` in a query, `;` in a connection string, a comma. */
function cutWord(word, around) {
	let value = word;
	const stop = /[?&;][\w.$%[\]-]{0,40}$/.test(around.before) ? value.search(/[&;#\\]/) : value.search(/;|&\w{1,40}=|\\[nrt"']|,\w{1,40}=/);
	if (stop >= 0) value = value.slice(0, stop);
	value = value.replace(/[,;)\]}.]+$/, "");
	return value;
}
var WRAP, QUOTE, NEXT_LINE, WORD, ELEMENT, CELL, SCHEME, TAG;
function init_value_span() {
	return (init_value_span = require_rolldown_runtime.__esmMin((() => {
		init_syntax();
		WRAP = /(?:(?:new[ \t]+)?[A-Za-z_$][\w.$:]{0,60}(?:<\w{1,20}>)?[ \t]?\([ \t]*|\[\]\w{1,8}[({][ \t]*|[[({&@][ \t]*|!!?\w{1,10}[ \t]+|[bBrRuUfFlLN]{1,2}(?=["'`]))/y;
		QUOTE = /\\{1,3}["']|"{3}|'{3}|'{2,4}(?=[^\s'"`,;:)}\]])|["'`]|&(?:quot|apos|#39|#34);/y;
		NEXT_LINE = /(?:\\|[|>][+-]?\d?|\()?[ \t]*\r?\n[ \t]{0,80}(?:[*#>][ \t]+|\/\/[ \t]*)?/y;
		WORD = /[^\s"'`<>]{1,512}/y;
		ELEMENT = /\s{0,40}(?:<!\[CDATA\[)?([^<>\s][^<>\r\n]{0,511}?)(?:\]\]>)?\s{0,40}(?=<\/)/y;
		CELL = /[`*]{0,3}([^\s`|*][^|\r\n]{0,200}?)[`*]{0,3}[ \t]*(?=\||\r?\n|$)/y;
		SCHEME = /^(?:bearer|basic|token|apikey|api-key|key|digest|oauth|jwt|negotiate|ntlm)$/i;
		TAG = /(?:&[\w-]{1,40}|!!?\w{1,20})[ \t]+(?![|>])/y;
	})))();
}

// src/engine/scan/generic/assignment.ts
function byteSet(text) {
	const set = /* @__PURE__ */ new Uint8Array(256);
	for (let i = 0; i < text.length; i++) set[text.charCodeAt(i)] = 1;
	return set;
}
function skipBlanks(bytes, from) {
	let p = from;
	while (p < from + 40 && (bytes[p] === SPACE || bytes[p] === TAB)) p++;
	return p;
}
/**
* Whether the name around `at` may be followed by a value, by bytes alone: most hits in ordinary code and prose end
* here. At most some 200 bytes are looked at.
*/
function mayAssign(bytes, at, length) {
	let end = at;
	const cap = Math.min(length, at + LONGEST_NAME);
	while (end < cap && isNameByte(bytes[end])) end++;
	if (end >= cap || isAuthor(bytes, at)) return false;
	const next = bytes[end];
	if (CLOSERS[next] === 1) return isClosed(bytes, end, length);
	if (next === PARENTHESIS) return isCalledWithText(bytes, end, length);
	if (next === 10 || next === 13) return isBeforeValue(bytes, end, length);
	if (next === 44) return isColumn(bytes, at);
	if (next !== SPACE && next !== TAB) return FOLLOW[next] === 1;
	const p = skipBlanks(bytes, end + 1);
	if (p >= length) return false;
	return FOLLOW[bytes[p]] === 1 || startsWord(bytes, p) || isFlagLike(bytes, at);
}
/** Whether a separator follows the closing quote or bracket. */
function isClosed(bytes, end, length) {
	let p = end;
	while (p < end + 6 && CLOSERS[bytes[p] ?? 0] === 1) p++;
	const after = skipBlanks(bytes, p);
	if (after >= length) return false;
	const byte = bytes[after];
	return FOLLOW_CLOSED[byte] === 1 || byte === 10 || byte === 13 || after > p && (byte | 32) === 118 || startsWord(bytes, after);
}
/** Whether a quote stands among the arguments. */
function isCalledWithText(bytes, end, length) {
	for (let p = end + 1; p < Math.min(length, end + 90); p++) {
		const byte = bytes[p];
		if (byte === 34 || byte === 39 || byte === 96) return true;
		if (byte === 10 || byte === 41) return false;
	}
	return false;
}
/** Whether the next line starts with `value`, as after `- name: DB_PASSWORD`, or is a list's next entry. */
function isBeforeValue(bytes, end, length) {
	let p = end;
	const cap = Math.min(length, end + 80);
	while (p < cap && bytes[p] <= SPACE) p++;
	if (bytes[p] === 45) return bytes[p + 1] === SPACE;
	return ((bytes[p] ?? 0) | 32) === 118 && ((bytes[p + 1] ?? 0) | 32) === 97 && ((bytes[p + 2] ?? 0) | 32) === 108;
}
/** `author`, `authority`, but not `authorization`. */
function isAuthor(bytes, at) {
	const lower = (i) => (bytes[at + i] ?? 0) | 32;
	return lower(0) === 97 && lower(1) === 117 && lower(2) === 116 && lower(4) === 111 && lower(6) !== 105;
}
/** `is`, `string`, `str`, `[]byte`: a sentence that tells, or a type before `=`. */
function startsWord(bytes, p) {
	const two = String.fromCharCode((bytes[p] ?? 0) | 32, (bytes[p + 1] ?? 0) | 32);
	return two === "is" || two === "st" || two === "by" || two === "va" || two === "or" || two === "as";
}
/** Whether the name starts a word after `-`, `/`, `\` or near the line's start, as in options and `set NAME value`. */
function isFlagLike(bytes, at) {
	let p = at;
	const floor = Math.max(0, at - 48);
	while (p > floor && isNameByte(bytes[p - 1])) p--;
	if (bytes[p] === 45 || bytes[p - 1] === 47 || bytes[p - 1] === 92) return true;
	let words = 0;
	while (p > floor && bytes[p - 1] !== 10) {
		p--;
		if (bytes[p] === SPACE && ++words > 4) return false;
	}
	return true;
}
function readName({ text, at, line }) {
	let start = at;
	let end = at;
	while (start > line && isNameByte(text.charCodeAt(start - 1))) start--;
	while (end < text.length && isNameByte(text.charCodeAt(end))) end++;
	const dashes = start;
	while (start < at && (text[start] === "-" || text[start] === ".")) start++;
	while (end > at && (text[end - 1] === "." || text[end - 1] === "-")) end--;
	if (end - start > LONGEST_NAME || end <= start) return null;
	const flag = start > dashes && text[dashes] === "-" || /[ \t][/\\]$/.test(text.slice(Math.max(0, start - 2), start));
	const quoted = isQuoted(text, end, start) || isQuoted(text, end, dashes);
	return {
		text: text.slice(start, end),
		start,
		end,
		flag,
		quoted,
		prose: !quoted && isProse(text, line, start, end)
	};
}
function isQuoted(text, end, start) {
	const mark = text[end] === "\\" ? text[end + 1] : text[end];
	return (mark === "\"" || mark === "'" || mark === "`") && text[start - 1] === mark;
}
/** Whether the name is the last word of a quoted sentence. */
function isProse(text, line, start, end) {
	const mark = /^[.!?:]?\\?["'`]/.exec(text.slice(end, end + 3))?.[0].slice(-1);
	if (mark === void 0) return false;
	const open = text.lastIndexOf(mark, start - 1);
	return open >= line && /\s/.test(text.slice(open + 1, start));
}
/** The value assigned to the name around the stem, if there is one. */
function readAssignment(stretch, isCode) {
	const name = readName(stretch);
	if (!name) return null;
	const tie = columnTie(stretch, name) ?? readTie(stretch, name);
	if (!tie) return null;
	const before = stretch.text.slice(stretch.line, name.start);
	const span = readValue(stretch.text, tie.end, {
		before,
		separator: tie.separator,
		isCode
	});
	if (span === null || span === "more") return span;
	const value = stretch.text.slice(span.start, span.end);
	if (HEADER.test(value)) return null;
	return {
		name: tie.separator === "login" ? "password" : name.text,
		value,
		start: stretch.base + span.start,
		end: stretch.base + span.end,
		separator: tie.separator,
		quote: span.quote,
		wrapper: span.wrapper,
		before,
		after: stretch.text.slice(span.close, span.close + 32),
		nextLine: span.nextLine,
		prose: name.prose
	};
}
var LONGEST_NAME, TAB, SPACE, PARENTHESIS, FOLLOW, FOLLOW_CLOSED, CLOSERS, HEADER;
function init_assignment() {
	return (init_assignment = require_rolldown_runtime.__esmMin((() => {
		init_sql_columns();
		init_stretch();
		init_ties();
		init_value_span();
		LONGEST_NAME = 80;
		TAB = 9;
		SPACE = 32;
		PARENTHESIS = 40;
		FOLLOW = byteSet("=:(|\"'`>?+-\\[*<&");
		FOLLOW_CLOSED = byteSet("=:,;>|])\"'`-+?{<");
		CLOSERS = byteSet("\"'`\\])*");
		HEADER = /^(?:basic|bearer)[ \t]/i;
	})))();
}

// src/engine/scan/generic/special.ts
/** The special forms a stem announces, by the stem as the text has it, lower-cased. */
function formsAt(head) {
	for (const stem in FORMS) if (head.startsWith(stem)) return FORMS[stem];
	return [];
}
/** The value of the special form that starts at the stem, if it is one. */
function readSpecial(stretch, form) {
	form.regex.lastIndex = stretch.at;
	const indices = form.regex.exec(stretch.text)?.indices?.groups;
	const span = indices?.["v"] ?? indices?.["v2"];
	if (!span) return null;
	const [start, end] = span;
	const value = stretch.text.slice(start, end);
	const before = stretch.text.slice(stretch.line, start);
	if (form.separator === "basic" && !isBasicPair(value)) return null;
	if (form.separator === "by" && !STATEMENT.test(before) && !before.includes("IDENTIFIED")) return null;
	return {
		name: form.name,
		value,
		start: stretch.base + start,
		end: stretch.base + end,
		separator: form.separator,
		quote: stretch.text[start - 1] === "\"" || stretch.text[start - 1] === "'" ? stretch.text[start - 1] : "",
		wrapper: "",
		before,
		after: stretch.text.slice(end, end + 32),
		nextLine: false,
		prose: false
	};
}
/** Whether the base64 text is `user:password` (RFC 7617): printable, with a colon. */
function isBasicPair(value) {
	let text;
	try {
		text = atob(value);
	} catch {
		return false;
	}
	return text.includes(":") && !/[\x00-\x1f]/.test(text);
}
/** Whether `user:password@` may stand after `://`: a colon, then an `@`, before anything that ends the authority. */
function mayHoldUser(bytes, from, length) {
	let colon = false;
	for (let i = from; i < Math.min(length, from + 210); i++) {
		const byte = bytes[i];
		if (byte === 64) return colon;
		if (byte === 58) colon = true;
		else if (STOP.has(byte)) return false;
	}
	return false;
}
var FORMS, STATEMENT, STOP;
function init_special() {
	return (init_special = require_rolldown_runtime.__esmMin((() => {
		FORMS = {
			"://": [{
				separator: "url",
				name: "password",
				regex: /:\/\/(?:[^\s"'`<>/@:?#[\]\\]{0,80}):(?<v>[^\s"'`<>/@]{1,128}(?:@[^\s"'`<>/@]{1,60}(?=@))?)@(?=[\w.[\-{$%*(])/dy
			}],
			"basic ": [{
				separator: "basic",
				name: "authorization",
				regex: /basic[ \t]+(?<v>[A-Za-z0-9+/]{6,400}={0,2})(?![\w.-])/diy
			}],
			"bearer ": [{
				separator: "bearer",
				name: "authorization",
				regex: /bearer[ \t]+(?<v>[A-Za-z0-9._~+/=-]{8,2048})/diy
			}],
			identified: [{
				separator: "by",
				name: "password",
				regex: /identified[ \t]+(?:with[ \t]+['"`]?\w{1,40}['"`]?[ \t]+)?(?:by|as)[ \t]+(?:password[ \t]+)?(?:\\?['"](?<v>[^'"\r\n\\]{1,128})|(?<v2>[^\s'";\\]{3,128}))/diy
			}],
			securestring: [{
				separator: "securestring",
				name: "password",
				regex: /securestring[ \t]+(?:-(?:asplaintext|force|string)[ \t]+){0,3}(?:['"](?<v>[^'"\r\n]{1,128})['"]|(?<v2>[^\s'"$(-][^\s'"]{2,127}))/diy
			}],
			mysql: [{
				separator: "command",
				name: "password",
				regex: /mysql(?:dump|admin|import|show|slap)?(?:[ \t]+(?!-p)[^\s|;&]{1,60}){0,8}[ \t]+-p(?:['"](?<v>[^'"\r\n]{1,80})['"]|(?<v2>[^\s'"$;|&]{3,80}))/dy
			}],
			curl: [{
				separator: "command",
				name: "user",
				regex: /curl(?:[ \t]+(?!-u|--user\b|--proxy-user\b|-U)[^\s|;]{1,160}){0,16}[ \t]+(?:-u|-U|--user|--proxy-user)[ \t=]*['"]?[^\s:'"$]{1,60}:(?<v>[^\s'"]{1,128})/dy
			}],
			pass: [{
				separator: "command",
				name: "password",
				regex: /pass[ \t]+-p[ \t]*(?:['"](?<v>[^'"\r\n]{1,80})['"]|(?<v2>[^\s'"$]{2,80}))/dy
			}]
		};
		STATEMENT = /\b(?:create|alter|grant|set)\b/i;
		STOP = new Set([..." 	\r\n\"'`<>/?#"].map((char) => char.charCodeAt(0)));
	})))();
}

// src/engine/scan/generic/candidates.ts
/**
* Every value that stands where a secret could, for the stems found at `offsets` (bytes, any order, repeats allowed).
* Constant work per offset; most end after a look at some bytes.
*/
function candidatesAt(unit, offsets) {
	const kind = pathKind(unit.path);
	const found = /* @__PURE__ */ new Map();
	for (let i = 0; i < offsets.length; i++) {
		const offset = offsets[i];
		if (offset < 0 || offset >= unit.length) continue;
		const special = specialAt(unit, offset);
		const candidate = special === void 0 ? assignmentAt(unit, offset, kind === "code") : special;
		if (!candidate) continue;
		const other = found.get(candidate.start);
		if (other === void 0 || offset < other.offset) found.set(candidate.start, {
			candidate,
			offset
		});
	}
	return [...found.values()].map(({ candidate }) => candidate).sort((a, b) => a.start - b.start);
}
/** The special form at the offset; `null` where the stem announces one that is not there; `undefined` for other stems. */
function specialAt(unit, offset) {
	const first = unit.bytes[offset];
	if (!SPECIAL_FIRST.has(first | 32) && first !== 58) return void 0;
	if (first === 58 && !mayHoldUser(unit.bytes, offset + 3, unit.length)) return null;
	const head = unit.latin1(offset, offset + 12).toLowerCase();
	const forms = formsAt(head);
	if (forms.length === 0) return void 0;
	const stretch = stretchAt(unit, offset);
	for (const form of forms) {
		const candidate = readSpecial(stretch, form);
		if (candidate) return candidate;
	}
	return /^(?:pass|secure)/.test(head) ? void 0 : null;
}
function assignmentAt(unit, offset, isCode) {
	if (!mayAssign(unit.bytes, offset, unit.length)) return null;
	const stretch = stretchAt(unit, offset);
	const read = readAssignment(stretch, isCode);
	if (read !== "more") return read;
	const again = readAssignment(widen(unit, stretch), isCode);
	return again === "more" ? null : again;
}
var SPECIAL_FIRST;
function init_candidates() {
	return (init_candidates = require_rolldown_runtime.__esmMin((() => {
		init_assignment();
		init_special();
		init_stretch();
		init_syntax();
		SPECIAL_FIRST = new Set([...":bismcp"].map((char) => char.charCodeAt(0)));
	})))();
}

// src/engine/scan/generic/name-features.ts
/** 1 password, 2 secret, 3 token, 4 key, 5 auth, 6 credential, 7 salt/otp/jwt, 0 something else. */
function classOfWord(word) {
	return word === void 0 ? 0 : CLASSES.findIndex((regex) => regex.test(word)) + 1;
}
/** The last word of the name that means something. */
function headOf(s) {
	for (let i = s.words.length - 1; i >= 0; i--) if (!PLAIN.test(s.words[i])) return s.words[i];
	return s.words.at(-1);
}
function any(regex) {
	return (s) => s.words.some((word) => regex.test(word));
}
function last(regex) {
	return (s) => regex.test(s.words.at(-1) ?? "");
}
var CLASSES, PLAIN, ABOUT, NAME_FEATURES;
function init_name_features() {
	return (init_name_features = require_rolldown_runtime.__esmMin((() => {
		CLASSES = [
			/(?:pass(?:w(?:or[dt])?|wd|phrase|code)?|pwd|pw|psk|senha|kennwort|contrasena)s?$/,
			/secrets?$/,
			/tokens?$/,
			/keys?$/,
			/auth|authorization/,
			/cred(?:ential)?s?$/,
			/^(?:salt|otp|totp|jwt|nonce)$/
		];
		PLAIN = /^(?:values?|val|str|string|text|txt|raw|plain|plaintext|data|env|prod|production|dev|staging|stage|default|here|\d+)$/;
		ABOUT = /^(?:file|files|path|url|uri|dir|directory|folder|endpoint|host|server|address|link|location|source|src|href|domain|port|page|route|site|label|title|text|message|msg|error|errors|hint|help|tooltip|placeholder|description|desc|info|prompt|caption|header|headers|note|advice|warning|question|example|length|len|size|count|min|max|limit|number|num|index|idx|bits|bytes|rounds|iterations|strength|score|ttl|expiry|expires|expire|expiration|expired|time|timeout|timestamp|at|date|age|days|in|lifetime|duration|interval|ms|seconds|validity|type|types|kind|mode|method|methods|provider|policy|algorithm|alg|format|version|scope|scopes|status|state|scheme|strategy|class|style|field|fields|column|param|params|parameter|prop|property|attribute|attr|attrs|regex|pattern|prefix|suffix|separator|encoding|role|roles|level|flag|grant|hash|hashed|digest|code|codes|map|list|set|table|store|storage|cache|config|options|settings|manager|service|handler|factory|helper|util|utils|module|plugin|middleware|controller|view|form|input|button|icon|event|action|request|response|callback|enabled|required|disabled|visible|changed|reset|confirmation|rule|rules|id|ids|name|names|user|username|email|owner|uid|alias|issuer|audience|realm|group|account)$/;
		NAME_FEATURES = [
			{
				id: "n.pass",
				say: "the name says password",
				of: (s) => /(?<!get)pass(?!ed|ing|ive|port|enger|age|thr)|pwd|\bpw\b|psk|senha|kennwort/.test(s.nameLower)
			},
			{
				id: "n.secret",
				say: "the name says secret",
				of: (s) => s.nameLower.includes("secret")
			},
			{
				id: "n.token",
				say: "the name says token",
				of: (s) => s.nameLower.includes("token")
			},
			{
				id: "n.key",
				say: "the name says key",
				of: (s) => /key/.test(s.nameLower)
			},
			{
				id: "n.auth",
				say: "the name says authorization",
				of: (s) => s.nameLower.includes("auth")
			},
			{
				id: "n.cred",
				say: "the name says credential",
				of: (s) => s.nameLower.includes("cred")
			},
			{
				id: "n.last",
				say: "the name ends like that of a secret",
				of: (s) => classOfWord(headOf(s))
			},
			{
				id: "n.first",
				say: "",
				of: (s) => classOfWord(s.words[0])
			},
			{
				id: "n.words",
				say: "",
				of: (s) => s.words.length
			},
			{
				id: "n.bare",
				say: "the name is just that word",
				of: (s) => /^(?:pass(?:word|wd|phrase)?|pwd|pw|secret|token|key|auth|api_?key)$/.test(s.nameLower)
			},
			{
				id: "n.private",
				say: "the name is of a private key or secret",
				of: any(/^(?:private|priv|access|secret|master|encrypt\w*|signing|sign|consumer|client|license|service|account|storage|session|cookie|hmac|jwt|api|app)$/)
			},
			{
				id: "n.privatekey",
				say: "the name is of a private key or secret",
				of: (s) => /(?:private|secret|access|master|encryption|signing|consumer|api|app|auth|account|storage|validation|cipher|crypt|service)[._-]?key/.test(s.nameLower)
			},
			{
				id: "n.identity",
				say: "",
				of: last(/^(?:id|ids|name|names|user|username|email|owner|uid|alias|issuer|audience|realm|group|account)$/)
			},
			{
				id: "n.about",
				say: "",
				of: last(ABOUT)
			},
			{
				id: "n.hash",
				say: "",
				of: any(/^(?:hash|hashed|hashes|digest|checksum|encrypted|enc|cipher|ciphertext|sha|sha1|sha256|md5|bcrypt|signature|sig|sign|fingerprint|thumbprint|integrity)$/)
			},
			{
				id: "n.interface",
				say: "",
				of: any(/^(?:label|title|tooltip|hint|help|message|msg|text|error|placeholder|forgot|mandatory|invalid|show|hide|enter|description|caption|heading|button|btn|lbl|txt|input|field|prompt)$/)
			},
			{
				id: "n.public",
				say: "",
				of: any(/^(?:public|pub|publishable|primary|foreign|partition|sort|cache|index|row|column|map|object|lookup|translation|i18n|sitekey|site|csrf|xsrf|page|next|continuation|cancel|cancellation|sync|bucket|group|dict|hot|shortcut|keyboard|parent|child|react|unique|composite|shard|routing|translate|message|msg|locale|registry|query|search|sub)$/)
			},
			{
				id: "n.again",
				say: "",
				of: any(/^(?:confirm|confirmation|confirmed|repeat|retype|again|re|new|old|current|previous|reset|forgot|change|forgotten)$/)
			},
			{
				id: "n.test",
				say: "",
				of: any(/^(?:test|tests|mock|fake|dummy|example|sample|wrong|invalid|bad|incorrect|expected|valid|good|correct|stub|default|some|my|foo)$/)
			},
			{
				id: "n.system",
				say: "the name says whose it is",
				of: any(/^(?:db|database|mysql|postgres\w*|pg|redis|mongo\w*|smtp|mail|email|ldap|root|admin|jdbc|ftp|ssh|aws|github|gitlab|slack|stripe|twilio|google|azure|facebook|twitter|dropbox|elastic|rabbitmq|sql|mssql|oracle|sa|vault|docker|npm|sonar|jenkins|grafana|wordpress|proxy|wifi|bot)$/)
			},
			{
				id: "n.verb",
				say: "",
				of: (s) => /^(?:get|is|has|check|verify|validate|generate|create|make|find|load|read|parse|fetch|build|compare|hash|encrypt|decrypt|use|require|needs?|show|hide|enter|invalid|missing|toggle|on|handle|assert|expect|on)$/.test(s.words[0] ?? "")
			},
			{
				id: "n.upper",
				say: "the name is written as a constant",
				of: (s) => /^[A-Z][A-Z0-9_]+$/.test(s.candidate.name)
			},
			{
				id: "n.camel",
				say: "",
				of: (s) => /[a-z][A-Z]/.test(s.candidate.name)
			},
			{
				id: "n.snake",
				say: "",
				of: (s) => s.candidate.name.includes("_")
			},
			{
				id: "n.dotted",
				say: "",
				of: (s) => s.candidate.name.includes(".")
			}
		];
	})))();
}

// src/engine/scan/generic/syntax-features.ts
function tied(...separators) {
	return (s) => separators.includes(s.candidate.separator);
}
function before(regex) {
	return (s) => regex.test(s.candidate.before);
}
function after(regex) {
	return (s) => regex.test(s.candidate.after);
}
function wrapped(regex) {
	return (s) => regex.test(s.candidate.wrapper);
}
function path(regex) {
	return (s) => regex.test(s.path);
}
/** 0 none, 1 single, 2 double, 3 backtick, 4 escaped or doubled. */
function quoteKind(s) {
	const { quote } = s.candidate;
	return quote.length > 1 ? 4 : [
		"",
		"'",
		"\"",
		"`"
	].indexOf(quote);
}
var SYNTAX_FEATURES, PATH_FEATURES;
function init_syntax_features() {
	return (init_syntax_features = require_rolldown_runtime.__esmMin((() => {
		SYNTAX_FEATURES = [
			{
				id: "s.equals",
				say: "assigned with =",
				of: tied("=", ":=")
			},
			{
				id: "s.colon",
				say: "given as name: value",
				of: tied(":", "=>")
			},
			{
				id: "s.call",
				say: "passed to a setter",
				of: tied("(")
			},
			{
				id: "s.comma",
				say: "",
				of: tied(",")
			},
			{
				id: "s.blank",
				say: "an option of a command line",
				of: tied(" ")
			},
			{
				id: "s.markup",
				say: "",
				of: tied("pair", "serialised", ">", "|", "is")
			},
			{
				id: "s.url",
				say: "user and password in a URL",
				of: tied("url")
			},
			{
				id: "s.header",
				say: "an authorization header",
				of: tied("basic", "bearer")
			},
			{
				id: "s.special",
				say: "in a form made for credentials",
				of: tied("url", "basic", "bearer", "by", "command", "securestring", "login")
			},
			{
				id: "s.sql",
				say: "a password in SQL or a command",
				of: tied("by", "command", "securestring")
			},
			{
				id: "s.quote",
				say: "",
				of: quoteKind
			},
			{
				id: "s.nextline",
				say: "",
				of: (s) => s.candidate.nextLine
			},
			{
				id: "s.wrapped",
				say: "",
				of: (s) => s.candidate.wrapper !== ""
			},
			{
				id: "s.lookup",
				say: "",
				of: wrapped(/get|env|fetch|param|config|input|find|read|load|require|prompt|t\(|_\(|translate|format|select|query|\$\(|\[/i)
			},
			{
				id: "s.flag",
				say: "an option of a command line",
				of: before(/(?:^|\s)-{1,2}$|[ \t]\/$/)
			},
			{
				id: "s.namequoted",
				say: "",
				of: before(/["'`]$/)
			},
			{
				id: "s.first",
				say: "first on its line",
				of: before(/^[ \t]*(?:[-*#][ \t]*)?["']?(?:export[ \t]+|const[ \t]+|let[ \t]+|var[ \t]+|env[ \t]+|set[ \t]+)?$/i)
			},
			{
				id: "s.statement",
				say: "",
				of: before(/assert|expect|should|\brefute|\bequal|\.to\b|\b(?:if|elif|while|case|when|return|throw|raise|unless|def|func|function|print\w*|log|echo|puts|console|error|warn|Errorf|Fatalf)\b/i)
			},
			{
				id: "s.assert",
				say: "",
				of: before(/assert|expect|should|\brefute|\bequal|\.to\b/i)
			},
			{
				id: "s.host",
				say: "",
				of: after(/^@(?:[\w.-]*example\.|host\b|hostname|server|domain|some|your|my|foo|test|www\.|abc)/i)
			},
			{
				id: "s.standin",
				say: "",
				of: before(/:\/\/(?:my_?|test_?|some_?|db_?)?(?:user(?:name|id)?|usr|uname|u|login|name|foo|me|x|account):$/i)
			},
			{
				id: "s.local",
				say: "",
				of: after(/^@(?:localhost|127\.|0\.0\.0\.0|\[::1)/)
			},
			{
				id: "s.digest",
				say: "",
				of: before(/gpg|pgp|fingerprint|commit|\bsha\d*\b|integrity|checksum|digest|revision|etag|\bhash/i)
			},
			{
				id: "s.user",
				say: "a user name stands beside it",
				of: before(/user|login|email|name=|_id\b|account|host/i)
			},
			{
				id: "s.ends",
				say: "ends the line",
				of: after(/^[ \t]*[,;)}\]]{0,4}[ \t]*\\?\r?(?:\n|$)/)
			},
			{
				id: "s.comment",
				say: "",
				of: (s) => s.comment
			},
			{
				id: "s.string",
				say: "",
				of: (s) => s.string
			},
			{
				id: "s.joined",
				say: "",
				of: after(/^[ \t]*[+.[({%]/)
			},
			{
				id: "s.arrow",
				say: "",
				of: after(/^["']?[ \t]*(?:=>|->|:|=|\?|\|\||&&)/)
			},
			{
				id: "s.more",
				say: "",
				of: after(/^[ \t]+[A-Za-z]/)
			},
			{
				id: "s.comma-after",
				say: "",
				of: after(/^[ \t]*,/)
			},
			{
				id: "s.closes",
				say: "",
				of: after(/^[ \t]*[)}\]]/)
			}
		];
		PATH_FEATURES = [
			{
				id: "k.code",
				say: "",
				of: (s) => s.kind === "code"
			},
			{
				id: "k.test",
				say: "",
				of: path(/(?:^|[/._-])(?:tests?|specs?|__tests__|fixtures?|mocks?|testdata|e2e|testing)(?:[/._-]|$)|_test\.\w+$/i)
			},
			{
				id: "k.doc",
				say: "",
				of: path(/\.(?:md|mdx|rst|adoc|txt|html?)$|(?:^|\/)docs?\//i)
			},
			{
				id: "k.config",
				say: "in a configuration file",
				of: path(/\.(?:ya?ml|env|ini|conf|cfg|toml|properties|tfvars|sh|env\.\w+)$|(?:^|\/)(?:\.env|dockerfile|\.npmrc|\.netrc)/i)
			},
			{
				id: "k.data",
				say: "",
				of: path(/\.(?:json\d?|xml|csv|sql|har)$/i)
			},
			{
				id: "k.example",
				say: "",
				of: path(/example|sample|demo|template|\.dist$/i)
			}
		];
	})))();
}

// src/generated/generic-language.json
var data$1, load$1, generic_language_default;
function init_generic_language() {
	return (init_generic_language = require_rolldown_runtime.__esmMin((() => {
		;
		load$1 = () => data$1 ??= JSON.parse(process.getBuiltinModule("node:fs").readFileSync(`${__dirname}/../data/generic-language.json`, "latin1"));
		generic_language_default = {
			get version() {
				return load$1().version;
			},
			get pairs() {
				return load$1().pairs;
			},
			get words() {
				return load$1().words;
			}
		};
	})))();
}

// src/engine/scan/generic/language.ts
function dictionary() {
	words ??= `${generic_language_default.words} ${COMMON}`.split(" ");
	return words;
}
function readStarts() {
	const all = dictionary();
	const first = /* @__PURE__ */ new Uint16Array(17576);
	const next = new Uint16Array(all.length + 1);
	for (let i = 0; i < all.length; i++) {
		const word = all[i];
		if (word.length < SHORTEST_WORD || word.length > LONGEST_WORD) continue;
		const start = startNumber(word, 0);
		if (start < 0) continue;
		next[i + 1] = first[start];
		first[start] = i + 1;
	}
	return {
		first,
		next
	};
}
/** The three letters at `at` as a number, or -1. */
function startNumber(text, at) {
	const a = text.charCodeAt(at) - 97;
	const b = text.charCodeAt(at + 1) - 97;
	const c = text.charCodeAt(at + 2) - 97;
	return a >= 0 && b >= 0 && c >= 0 && a < 26 && b < 26 && c < 26 ? (a * 26 + b) * 26 + c : -1;
}
/** The length of the longest word of 4 letters or more that starts at `at` in the lower-case text, or 0. */
function wordLength(text, at) {
	const start = startNumber(text, at);
	if (start < 0) return 0;
	starts ??= readStarts();
	const all = dictionary();
	let longest = 0;
	for (let i = starts.first[start]; i > 0; i = starts.next[i]) {
		const word = all[i - 1];
		if (word.length > longest && text.startsWith(word, at)) longest = word.length;
	}
	return longest;
}
/** Whether the lower-case text is a word of ordinary code or a common password. */
function isWord$1(text) {
	known ??= new Set(dictionary());
	return known.has(text);
}
function isListed(text) {
	return COMMON.indexOf(text) !== -1 && ` ${COMMON} `.includes(` ${text} `);
}
/** Whether people use this very text as a password or name everywhere (`admin`, `test`, `qwerty`). */
function isCommon(text) {
	return isListed(text) || /^(?:1234?5?6?7?8?9?0?|(\w)\1*|pass(?:word)?\d{0,4})$/.test(text);
}
function readBits() {
	const { pairs } = generic_language_default;
	return Float64Array.from({ length: 784 }, (_, i) => (pairs.charCodeAt(i) - 40) / 5);
}
function symbolOf(code) {
	if (code >= 97 && code <= 122) return code - 97;
	return code >= 48 && code <= 57 ? 26 : 27;
}
/**
* How surprising the second lower-case character is after the first, in bits, by letter pairs of ordinary words.
* Codes are those of characters; 0 stands for the start.
*/
function pairBits(first, second) {
	bits ??= readBits();
	return bits[symbolOf(first) * SYMBOLS + symbolOf(second)];
}
/** The words of a name: split at case changes, digits and separators, lower-cased. */
function splitWords(name) {
	return (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).map((word) => word.toLowerCase());
}
var SHORTEST_WORD, LONGEST_WORD, COMMON, words, known, starts, SYMBOLS, bits;
function init_language() {
	return (init_language = require_rolldown_runtime.__esmMin((() => {
		init_generic_language();
		SHORTEST_WORD = 4;
		LONGEST_WORD = 12;
		COMMON = "admin administrator root test testing tester guest demo hello welcome letmein qwerty qwertz asdf secret secrets password passwd pass passwort user username master monkey dragon login changeme default super pssw abcd temp super1 foobar mysql postgres mongo redis oracle rabbit sample example private public token dummy";
		;
		;
		;
		SYMBOLS = 28;
		;
	})))();
}

// src/engine/scan/generic/value-features.ts
function is(regex) {
	return (s) => regex.test(s.core);
}
/** The share of the value's words that are also words of the name. */
function sharedWords(s) {
	const words = splitWords(s.candidate.value.slice(0, 128));
	if (words.length === 0) return 0;
	return words.filter((word) => word.length > 2 && s.nameLower.includes(word)).length / words.length;
}
/** The length of the shortest unit whose repetition gives the value, as a share of its length. */
function periodOf(text) {
	const n = Math.min(text.length, 128);
	for (let p = 1; p <= n / 2; p++) {
		let i = p;
		while (i < n && text[i] === text[i - p]) i++;
		if (i === n) return p / n;
	}
	return 1;
}
/** The share of the alphabet's order in the value: `abcdef`, `123456`. */
function sequenceShare(s) {
	let n = 0;
	for (let i = 1; i < s.lower.length; i++) if (Math.abs(s.lower.charCodeAt(i) - s.lower.charCodeAt(i - 1)) <= 1) n++;
	return n / Math.max(1, s.lower.length - 1);
}
var KNOWN, IDENTIFIERS, STANDARD_HEX, VALUE_FEATURES;
function init_value_features() {
	return (init_value_features = require_rolldown_runtime.__esmMin((() => {
		init_language();
		KNOWN = [
			/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
			/^\d{4}-\d\d-\d\d|^\d{1,2}:\d\d|^\d+ ?(?:ms|s|m|h|d|days?|hours?|minutes?|seconds?)$/,
			/^[a-z][\w+.-]*:\/\/|^(?:www\.|mailto:|urn:)/i,
			/^(?:[.~]{0,2}\/|[A-Za-z]:\\|[\w.-]+\/[\w.-]+\/|\\\\)|\.(?:pem|key|crt|json|ya?ml|txt|php|html?|js|ts|py|xml|conf|cfg|sh|rb|go|properties|cer|p12|pfx|jks)$/i,
			/^[\w.+-]+@[\w-]+\.[\w.]+$/,
			/^(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?(?:\/|$)/i,
			/^[\d.,]+$/,
			/\\[dwsb]|\[\^?[a-z0-9]-|\(\?:|\.\*|\{\d,/i
		];
		IDENTIFIERS = [
			/^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)+$/,
			/^[a-z]+(?:[A-Z][a-z]+)+$|^(?:[A-Z][a-z]+){2,}$/,
			/^_?[a-z]+(?:_[a-z\d]+)+$/,
			/^[a-z]+(?:-[a-z\d]+)+$/,
			/^[A-Z]+(?:_[A-Z\d]+)+$/,
			/^[\w.-]+(?::[\w.*-]+)+$/
		];
		STANDARD_HEX = /* @__PURE__ */ new Set([
			32,
			40,
			48,
			56,
			64,
			96,
			128
		]);
		VALUE_FEATURES = [
			{
				id: "v.length",
				say: "the length of the value",
				of: (s) => s.shape.length
			},
			{
				id: "v.bits",
				say: "the value is hard to guess",
				of: (s) => s.shape.bits
			},
			{
				id: "v.density",
				say: "the value looks random",
				of: (s) => s.shape.bits / Math.max(1, s.shape.length)
			},
			{
				id: "v.entropy",
				say: "the value has high entropy",
				of: (s) => s.shape.entropy
			},
			{
				id: "v.pair",
				say: "its letters do not follow each other as in words",
				of: (s) => s.shape.pair
			},
			{
				id: "v.coverage",
				say: "",
				of: (s) => s.shape.coverage
			},
			{
				id: "v.digits",
				say: "digits in the value",
				of: (s) => s.shape.digits
			},
			{
				id: "v.uppers",
				say: "capitals in the value",
				of: (s) => s.shape.uppers
			},
			{
				id: "v.lowers",
				say: "",
				of: (s) => s.shape.lowers
			},
			{
				id: "v.symbols",
				say: "symbols in the value",
				of: (s) => s.shape.symbols
			},
			{
				id: "v.switches",
				say: "letters, capitals and digits alternate",
				of: (s) => s.shape.switches
			},
			{
				id: "v.distinct",
				say: "",
				of: (s) => s.shape.distinct
			},
			{
				id: "v.letters",
				say: "",
				of: (s) => s.shape.longestLetters
			},
			{
				id: "v.placeholder",
				say: "",
				of: (s) => s.shape.placeholder
			},
			{
				id: "v.hex",
				say: "the value is long hex",
				of: (s) => /^(?:[0-9a-f]+|[0-9A-F]+)$/.test(s.core) ? s.core.length : 0
			},
			{
				id: "v.hash",
				say: "the value has the length of a key or hash",
				of: (s) => STANDARD_HEX.has(s.core.length) && /^[0-9a-f]+$/i.test(s.core)
			},
			{
				id: "v.base64",
				say: "the value could be base64",
				of: (s) => s.core.length % 4 === 0 && /^[A-Za-z0-9+/]{8,}={0,2}$/.test(s.core) && /[0-9+/=]/.test(s.core)
			},
			{
				id: "v.token",
				say: "the value is one long token",
				of: is(/^(?=.*\d)(?=.*[A-Za-z])[A-Za-z0-9_.~+/-]{16,}={0,2}$/)
			},
			{
				id: "v.known",
				say: "",
				of: (s) => KNOWN.some((shape) => shape.test(s.core))
			},
			{
				id: "v.identifier",
				say: "",
				of: (s) => IDENTIFIERS.some((shape) => shape.test(s.core))
			},
			{
				id: "v.code",
				say: "",
				of: is(/[()[\]{}<>\\]|%[sdvqx]|\$\w/)
			},
			{
				id: "v.path",
				say: "",
				of: is(/^(?:[.~]{0,2}\/|[A-Za-z]:\\|[\w.-]+\/[\w.-]+\/|\\\\)|\.(?:pem|key|crt|json|ya?ml|txt|php|html?|js|ts|py|xml|conf|cfg|sh|rb|go|properties|cer|p12|pfx|jks)$/i)
			},
			{
				id: "v.domain",
				say: "",
				of: is(/^(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?(?:\/|$)/i)
			},
			{
				id: "v.kebab",
				say: "",
				of: is(/^[a-z]+(?:-[a-z\d]+)+$/)
			},
			{
				id: "v.constant",
				say: "",
				of: is(/^[A-Z]+(?:_[A-Z\d]+)+$/)
			},
			{
				id: "v.lower",
				say: "",
				of: is(/^[a-z]+$/)
			},
			{
				id: "v.title",
				say: "",
				of: is(/^[A-Z][a-z]+$/)
			},
			{
				id: "v.word",
				say: "",
				of: (s) => s.word
			},
			{
				id: "v.common",
				say: "a password everybody tries first",
				of: (s) => s.common
			},
			{
				id: "v.human",
				say: "letters, digits and symbols, as people choose passwords",
				of: is(/^(?=.*[a-z])(?=.*\d)(?=.*[^\w\s]|.*[A-Z])[^\s]{6,24}$/)
			},
			{
				id: "v.leet",
				say: "digits or symbols stand between letters",
				of: is(/[A-Za-z][0134@$!]+[A-Za-z]/)
			},
			{
				id: "v.pass",
				say: "",
				of: is(/pass|pwd/i)
			},
			{
				id: "v.tongue",
				say: "",
				of: is(/pass?w[o\u00f6]r[td]|wachtwoord|contrase|contrasenya|adgangskode|l.{1,2}senord|passord|salasana|parol|heslo|senha|jelsz|has\S{1,2}o|kodeord|mot de passe|palavra|clave|sifre|token|code|key|password/i)
			},
			{
				id: "v.period",
				say: "",
				of: (s) => periodOf(s.lower)
			},
			{
				id: "v.example",
				say: "",
				of: is(/example|sample|xxxx|placeholder|your|change|replace|dummy|insert/i)
			},
			{
				id: "v.secret",
				say: "",
				of: is(/secret|token|key|auth|cred/i)
			},
			{
				id: "v.shared",
				say: "",
				of: sharedWords
			},
			{
				id: "v.isname",
				say: "",
				of: (s) => s.lower === s.nameLower || s.nameLower.endsWith(s.lower) || s.lower.endsWith(s.nameLower)
			},
			{
				id: "v.sequence",
				say: "",
				of: sequenceShare
			},
			{
				id: "v.spaces",
				say: "",
				of: (s) => (s.core.match(/ /g) ?? []).length
			},
			{
				id: "v.sentence",
				say: "",
				of: is(/^[A-Z\xc3-\xf4][^ ]* .*[a-z]|[a-z] [a-z]+ [a-z]/)
			},
			{
				id: "v.foreign",
				say: "",
				of: is(/[\x80-\xff]/)
			},
			{
				id: "v.marks",
				say: "",
				of: is(/[=;,&|]./)
			}
		];
	})))();
}

// src/engine/scan/generic/features.ts
/** The values of all features, in order. */
function measure(subject) {
	const out = new Float64Array(FEATURES.length);
	out.set(nameFeatures(subject));
	for (let i = NAMES; i < PATHS; i++) out[i] = Number(FEATURES[i].of(subject));
	if (lastPath !== subject.path) {
		byPath = Float64Array.from(PATH_FEATURES, ({ of }) => Number(of(subject)));
		lastPath = subject.path;
	}
	out.set(byPath, PATHS);
	return out;
}
function nameFeatures(subject) {
	const { name } = subject.candidate;
	let known = byName.get(name);
	if (known === void 0) {
		known = Float64Array.from(NAME_FEATURES, ({ of }) => Number(of(subject)));
		if (byName.size === KEPT_NAMES) byName.clear();
		byName.set(name, known);
	}
	return known;
}
var FEATURES, NAMES, PATHS, KEPT_NAMES, byName, lastPath, byPath;
function init_features() {
	return (init_features = require_rolldown_runtime.__esmMin((() => {
		init_name_features();
		init_syntax_features();
		init_value_features();
		FEATURES = [
			...NAME_FEATURES,
			...VALUE_FEATURES,
			...SYNTAX_FEATURES,
			...PATH_FEATURES
		];
		NAMES = NAME_FEATURES.length;
		PATHS = FEATURES.length - PATH_FEATURES.length;
		KEPT_NAMES = 512;
		byName = /* @__PURE__ */ new Map();
		;
		byPath = /* @__PURE__ */ new Float64Array(0);
	})))();
}

// src/generated/generic-model.json
var data, load, generic_model_default;
function init_generic_model() {
	return (init_generic_model = require_rolldown_runtime.__esmMin((() => {
		;
		load = () => data ??= JSON.parse(process.getBuiltinModule("node:fs").readFileSync(`${__dirname}/../data/generic-model.json`, "latin1"));
		generic_model_default = {
			get version() {
				return load().version;
			},
			get about() {
				return load().about;
			},
			get bias() {
				return load().bias;
			},
			get step() {
				return load().step;
			},
			get features() {
				return load().features;
			},
			get edges() {
				return load().edges;
			},
			get calibration() {
				return load().calibration;
			},
			get tell() {
				return load().tell;
			},
			get trees() {
				return load().trees;
			}
		};
	})))();
}

// src/engine/scan/generic/model.ts
/** Codes are characters from `#` on, without the backslash and the control characters after `~`. */
function codeAt(text, i) {
	const code = text.charCodeAt(i);
	if (code >= 161) return code - 161 + 91;
	return code > 92 ? code - 36 : code - 35;
}
/** Reads the trees of a weights file. */
function unpack(packed) {
	const reading = {
		packed,
		text: "",
		order: packed.features.map(indexOf),
		feature: [],
		threshold: [],
		value: [],
		right: []
	};
	const roots = [];
	for (const text of packed.trees) {
		roots.push(reading.feature.length);
		reading.text = text;
		readNode(reading, 0);
	}
	const { feature, threshold, value, right } = reading;
	return {
		roots: Int32Array.from(roots),
		feature: Int16Array.from(feature),
		threshold: Float64Array.from(threshold),
		value: Float64Array.from(value),
		right: Int32Array.from(right),
		rest: restOf(roots, feature, value)
	};
}
function restOf(roots, feature, value) {
	const rest = new Float64Array(roots.length + 1);
	for (let tree = roots.length - 1; tree >= 0; tree--) {
		let most = 0;
		const end = roots[tree + 1] ?? feature.length;
		for (let node = roots[tree]; node < end; node++) if (feature[node] < 0) most = Math.max(most, value[node]);
		rest[tree] = rest[tree + 1] + most;
	}
	return rest;
}
/** @throws {Error} when the weights ask for a feature that the code no longer has: train again. */
function indexOf(id) {
	const index = FEATURES.findIndex((feature) => feature.id === id);
	if (index < 0) throw new Error(`generic-model.json names the feature ${id}, which does not exist`);
	return index;
}
/** Reads the subtree that starts at character `at`; returns where the next one starts. */
function readNode(reading, at) {
	const { packed, text, feature, right } = reading;
	const node = feature.length;
	const split = codeAt(text, at) - 1;
	feature.push(split < 0 ? -1 : reading.order[split]);
	reading.value.push((codeAt(text, at + 1) - HALF) * packed.step);
	reading.threshold.push(split < 0 ? 0 : packed.edges[split][codeAt(text, at + 2)]);
	right.push(0);
	if (split < 0) return at + 2;
	const middle = readNode(reading, at + 3);
	right[node] = feature.length;
	return readNode(reading, middle);
}
/**
* Runs the features through every tree, for the log-odds. Ends early, with some value below `least`, where the rest of
* the trees can't lift it to `least` any more.
*/
function scoreBy(forest, bias, features, least = Number.NEGATIVE_INFINITY) {
	const { roots, feature, threshold, value, right, rest } = forest;
	let logit = bias;
	for (let tree = 0; tree < roots.length; tree++) {
		if (logit + rest[tree] < least) return logit;
		let i = roots[tree];
		for (let asked = feature[i]; asked >= 0; asked = feature[i]) i = features[asked] <= threshold[i] ? i + 1 : right[i];
		logit += value[i];
	}
	return logit;
}
/** How much each feature moved the log-odds, indexed as `FEATURES`: each split's change goes to the one that was asked. */
function movedBy({ roots, feature, threshold, value, right }, features) {
	const moved = new Float64Array(features.length);
	for (const root of roots) {
		let i = root;
		for (let asked = feature[i]; asked >= 0; asked = feature[i]) {
			const next = features[asked] <= threshold[i] ? i + 1 : right[i];
			moved[asked] += value[next] - value[i];
			i = next;
		}
	}
	return moved;
}
/** A scorer that reads its weights when first asked. */
function scorerOf(weights) {
	let forest;
	let least = Number.NEGATIVE_INFINITY;
	const read = () => {
		if (forest === void 0) {
			forest = unpack(weights());
			least = leastOf(weights());
		}
		return forest;
	};
	return {
		scoreOf: (features) => scoreBy(read(), weights().bias, features, least),
		movedBy: (features) => movedBy(read(), features),
		confidenceOf: (logit) => interpolate(weights().calibration, logit),
		leastTold: () => weights().tell
	};
}
/** Log-odds below which the confidence is surely below `tell`. */
function leastOf({ calibration: { at, is }, tell }) {
	let least = Number.NEGATIVE_INFINITY;
	for (let i = 0; i < at.length && is[i] < tell; i++) least = at[i];
	return least;
}
function interpolate({ at, is }, logit) {
	if (logit <= at[0]) return is[0];
	for (let i = 1; i < at.length; i++) if (logit <= at[i]) {
		const t = (logit - at[i - 1]) / (at[i] - at[i - 1]);
		return is[i - 1] + t * (is[i] - is[i - 1]);
	}
	return is.at(-1);
}
var HALF, BUILT_IN$1;
function init_model() {
	return (init_model = require_rolldown_runtime.__esmMin((() => {
		init_generic_model();
		init_features();
		HALF = 45;
		BUILT_IN$1 = scorerOf(() => generic_model_default);
	})))();
}

// src/engine/scan/generic/placeholder.ts
/** Judges by the value alone. */
function nonValue(value) {
	if (EMPTY.test(value)) return "empty";
	if (TEMPLATE.test(value) || HOLE.test(value) || JOINED.test(value)) return "template";
	if (MASKED.test(value)) return "masked";
	if (HASH.test(value)) return "hash";
	if (PUBLIC_KEY.test(value)) return "public key";
	return CIPHERTEXT.test(value) ? "ciphertext" : null;
}
/** The share of the value that is words people write where a real value should stand (`your`, `example`, `changeme`). */
function placeholderShare(value) {
	if (value.length === 0) return 0;
	let n = 0;
	const head = value.slice(0, 256);
	WORDS.lastIndex = 0;
	for (let found = WORDS.exec(head); found !== null; found = WORDS.exec(head)) n += found[0].length;
	return n / Math.min(256, value.length);
}
var TEMPLATE, HOLE, MASKED, EMPTY, CIPHERTEXT, HASH, PUBLIC_KEY, WORDS, JOINED;
function init_placeholder() {
	return (init_placeholder = require_rolldown_runtime.__esmMin((() => {
		TEMPLATE = /^(?:\$\{[^}]*\}|\$\([^)]*\)|\$[A-Za-z_]\w*|\{\{[^}]*\}\}|%\{?[A-Za-z_]\w*\}?%?|%[sdvq@]|\{\w*\}|<[^<>]{0,120}>|\[[A-Za-z][\w .-]*\]|#\{[^}]*\}|@[A-Z_]+@|<%[^%]*%>|\{%[^%]*%\}|:[A-Za-z_]+\??|&[a-z]+;|__[A-Za-z_]+__)$/;
		HOLE = /\$\{[^}]+\}|\{\{[^}]+\}\}|#\{[^}]+\}|<%=|%\(\w+\)s|\$\(\w/;
		MASKED = /^[xX*.\u2022_?#: -]{3,}$|^(.{1,8}?)\1{3,}$|\*{3,}|\.{3}|\u2026|\xe2\x80\xa6|\[(?:\.{2,}|[A-Z]{4,})\]/;
		EMPTY = /^(?:null|nil|none|true|false|undefined|nan|void|yes|no|on|off|n\/a|string|boolean|bool|number|integer|int|text|object|array|any|function|required|optional|empty|unset|tbd|todo|default|hidden|redacted|\[?(?:redacted|hidden|filtered|masked)\]?)$/i;
		CIPHERTEXT = /^(?:ENC\[|ENC\(|\{cipher\}|\$ANSIBLE_VAULT|age1|-----BEGIN (?:AGE|PGP) |vault:v\d+:|AQICAH|Ag[A-P][A-Za-z0-9+/]{200,}|gAAAAA[A-Za-z0-9_-]{60,})/;
		HASH = /^(?:\$(?:2[abxy]?|argon2\w{0,2}|5|6|1|y|apr1|pbkdf2[\w-]*|scrypt|s0)\$|\{(?:SSHA|SHA|SMD5|CRYPT|PBKDF2)\w*\}|sha(?:1|256|384|512)[-:$]|pbkdf2[_:$(]|md5[:$]|SCRAM-SHA-|\*[0-9A-F]{40}$)/i;
		PUBLIC_KEY = /^(?:MIGfMA0G|MII[BCD]I[jT]AN|MFwwDQ|MFkwEw|MHYwEA|MIGbMB|MCowBQ|ssh-(?:rsa|ed25519|dss) |ecdsa-sha2-|-----BEGIN (?:RSA )?PUBLIC|-----BEGIN CERT)/;
		WORDS = /change.?(?:me|it|this)|your|example|sample|placeholder|replace|insert|dummy|redacted|goes.?here|my.?(?:own|secret|pass|token|key|app|api)|xxx|todo|fixme|foo|bar(?![a-z])|lorem|some.?(?:thing|api|secret|token|key|pass)|fake|mock|not.?(?:a.?)?real|invalid|wrong|abc.?(?:123|def)|1234|secret.?here|enter.?|supersecret|deadbeef|test/gi;
		JOINED = /^["'`]\s*(?:[+.&]|\|\|)\s*[\w.()[\]>-]+\s*(?:[+.&]|\|\|)\s*["'`]$/;
	})))();
}

// src/engine/scan/generic/rejection.ts
/** Whether the name is of a text that is shown, and the value one. */
function isForPeople({ name, value }) {
	return INTERFACE.test(name) && (!/\d/.test(value) || value.includes(" "));
}
/** Whether the value has more blanks than any password. */
function isSentence(value) {
	let blanks = 0;
	for (let i = 0; i < value.length && blanks <= 8; i++) if (value.charCodeAt(i) === 32) blanks++;
	return blanks > 8 && value[0] !== "{";
}
/** Why a candidate is no secret whatever the score would say, or `null`. */
function rejection(candidate) {
	if (PUBLIC_NAME.test(candidate.name)) return "public name";
	if (/^(?:\.{2,}|\u2026|\[\.)/.test(candidate.after) || candidate.after.startsWith("\u00e2\u0080\u00a6")) return "cut short";
	if (isForPeople(candidate)) return "interface text";
	if (candidate.separator === "," && (JUDGES.test(candidate.before) || /^[ \t]*(?::|=>)/.test(candidate.after))) return "code";
	if (/tokens$/i.test(candidate.name) && /^[\d_.,]+$/.test(candidate.value)) return "count";
	if (/\barn:aws[^\s"']*$/.test(candidate.before)) return "public name";
	if (SAMPLE.test(candidate.value)) return "sample";
	if (FINGERPRINT.test(candidate.value) && /\b(?:gpg|pgp|fingerprint)\b[^=]*$/i.test(candidate.before)) return "public name";
	if (candidate.quote === "" && CMDLET.test(candidate.value)) return "code";
	if (candidate.value.includes("\n")) return "code";
	if (isSentence(candidate.value)) return "interface text";
	return nonValue(candidate.value);
}
var PUBLIC_NAME, CMDLET, INTERFACE, JUDGES, SAMPLE, FINGERPRINT;
function init_rejection() {
	return (init_rejection = require_rolldown_runtime.__esmMin((() => {
		init_placeholder();
		PUBLIC_NAME = /public[._-]?key(?:[._-]?token)?$|^(?:no|ask|skip|without)[._-]?pass|^authenticity[._-]?token$|^hashed[._-]|^sec-websocket-(?:key|accept)$|^(?:csrf|xsrf)[\w.-]*$|(?:next|page|continuation|cursor|sync)[._-]?(?:page[._-]?)?token$|[._-](?:sha\d*|md5|checksum|digest|fingerprint|thumbprint)$/i;
		CMDLET = /^(?:Convert|Get|New|Read|Set|Import|Export|Select|Invoke|Out)(?:To|From)?-[A-Z][A-Za-z]+$/;
		INTERFACE = /^(?:label|lbl|title|tooltip|placeholder|hint|caption|heading|button|btn|message|msg|error|help|prompt)[._-]|(?:label|title|tooltip|placeholder|hint|caption|message|error|help(?:text)?|description|prompt)$/i;
		JUDGES = /(?:hash|check|verify|compare|valid\w{0,8}|match\w{0,4}|encrypt|decrypt)\w{0,40}\(["'`]$/i;
		SAMPLE = /^[A-Za-z0-9+/=]*EXAMPLE[A-Za-z0-9+/=]*$/;
		FINGERPRINT = /^(?:0x)?(?:[0-9A-F]{8}|[0-9A-F]{16}|[0-9A-F]{40})$/i;
	})))();
}

// src/engine/scan/generic/rules.ts
/** The rule that a candidate falls under. */
function ruleOf(candidate) {
	return BY_ID.get(ruleIdOf(candidate));
}
function ruleIdOf(candidate) {
	const { separator, name, before } = candidate;
	if (separator === "url") return "url-credentials";
	if (separator === "basic" || separator === "bearer") return "authorization-header";
	if (separator === "by") return "sql-password";
	if (separator === "command" || separator === "securestring") return "command-line-password";
	const password = /pass(?!ed|ing|ive)|pwd|\bpw\b|psk/i.test(name);
	if (password && /\b(?:create|alter)[ \t]+(?:user|role|login)\b/i.test(before)) return "sql-password";
	if (password && /(?:server|data source|host|user id|uid|database|initial catalog)[ \t]*=[^;\n]{0,80};/i.test(before)) return "connection-string-password";
	if (password && separator === " " && /-$|[ \t]\/$/.test(before)) return "command-line-password";
	return password ? "generic-password" : "generic-secret";
}
/** A password everybody tries first protects nothing worth an alarm of the same height. */
function severityOf(severity, subject) {
	if (severity === "high" && subject.shape.bits < 40) return "medium";
	return severity === "medium" && (subject.common || subject.shape.bits < 12) ? "low" : severity;
}
var STORE, GENERIC_RULES, BY_ID;
function init_rules() {
	return (init_rules = require_rolldown_runtime.__esmMin((() => {
		STORE = "Move the value to a vault or to the CI secret store and read it at run time, then change it wherever it is accepted: it stays in the history.";
		GENERIC_RULES = [
			{
				id: "generic-secret",
				name: "Hardcoded secret",
				severity: "high",
				description: "A hard-to-guess value is assigned to a name that says secret, token, key or credential. Whoever reads the code can use it.",
				remedy: STORE,
				credential: null
			},
			{
				id: "generic-password",
				name: "Hardcoded password",
				severity: "medium",
				description: "A fixed text is assigned to a name that says password. Whoever reads the code can log in with it.",
				remedy: STORE,
				credential: null
			},
			{
				id: "url-credentials",
				name: "Password in a URL",
				severity: "high",
				description: "A URL carries a user name and password (RFC 3986 userinfo). URLs end up in logs, histories and error messages.",
				remedy: `${STORE} Build the URL from parts.`,
				credential: null
			},
			{
				id: "authorization-header",
				name: "Credentials in an Authorization header",
				severity: "high",
				description: "A fixed Basic or Bearer authorization header (RFC 7617, RFC 6750). Base64 hides nothing.",
				remedy: STORE,
				credential: null
			},
			{
				id: "connection-string-password",
				name: "Password in a connection string",
				severity: "high",
				description: "A database connection string carries its password.",
				remedy: `${STORE} Prefer an identity the database trusts over a password.`,
				credential: null
			},
			{
				id: "sql-password",
				name: "Password in an SQL statement",
				severity: "high",
				description: "A statement creates or changes a database user with a fixed password.",
				remedy: `${STORE} Set the password in a session that is not kept.`,
				credential: null
			},
			{
				id: "command-line-password",
				name: "Password on a command line",
				severity: "medium",
				description: "A command gets its password as an argument, where every process list and shell history shows it.",
				remedy: `${STORE} Pass it by standard input or a file only its user can read.`,
				credential: null
			}
		];
		BY_ID = new Map(GENERIC_RULES.map((rule) => [rule.id, rule]));
	})))();
}

// src/engine/scan/generic/entropy.ts
function isLower(code) {
	return code >= 97 && code <= 122;
}
function isUpper(code) {
	return code >= 65 && code <= 90;
}
function isDigit$1(code) {
	return code >= 48 && code <= 57;
}
/** Bits one character adds after the one before it, when it is no part of a word. */
function characterBits(value, lower, i, mixed) {
	const code = value.charCodeAt(i);
	const last = i > 0 ? value.charCodeAt(i - 1) : 0;
	if (i > 0 && code === last) return 1;
	if (i > 1 && code - last === last - value.charCodeAt(i - 2) && Math.abs(code - last) === 1) return 1;
	if (isDigit$1(code)) return 3.32;
	if (!isLower(code) && !isUpper(code)) return 4.5;
	const pair = i > 0 ? pairBits(lower.charCodeAt(i - 1), lower.charCodeAt(i)) : 4.7;
	return Math.min(4.7, Math.max(1.5, pair)) + (mixed ? .9 : 0);
}
/** Whether upper and lower case alternate more than in camel case. */
function isMixed(value) {
	let switches = 0;
	let letters = 0;
	for (let i = 1; i < value.length; i++) {
		const code = value.charCodeAt(i);
		const last = value.charCodeAt(i - 1);
		if (isLower(code) || isUpper(code)) letters++;
		if (isLower(last) && isUpper(code)) switches++;
	}
	return switches * 5 > letters;
}
/** The same, where the Shannon entropy of the first `LOOK` characters is known. */
function bitsOf(value, entropy) {
	const text = value.slice(0, 256);
	const n = text.length;
	if (n === 0) return 0;
	const lower = text.toLowerCase();
	const isLeet = /[01345@$!]/.test(lower);
	const plain = isLeet ? lower.replace(/[01345@$!]/g, (c) => LEET[c] ?? c) : lower;
	const mixed = isMixed(text);
	cost.fill(Number.POSITIVE_INFINITY, 1, n + 1);
	const hex = /^[0-9a-f]+$/i.test(text);
	for (let i = 0; i < n; i++) {
		const here = cost[i];
		const bits = characterBits(text, lower, i, mixed && !hex);
		cost[i + 1] = Math.min(cost[i + 1], here + (hex ? Math.min(4, bits) : bits));
		const length = wordLength(plain, i);
		if (length === 0) continue;
		const leet = !isLeet || lower.startsWith(plain.slice(i, i + length), i) ? 0 : 3;
		cost[i + length] = Math.min(cost[i + length], here + WORD_BITS + leet);
	}
	return Math.min(cost[n] * value.length / n, entropy * value.length + 4);
}
/** Shannon entropy of the characters, in bits per character. */
function shannon(value) {
	counts.fill(0);
	for (let i = 0; i < value.length; i++) counts[value.charCodeAt(i) & 255] += 1;
	let sum = 0;
	let last = 0;
	let term = 0;
	for (let i = 0; i < 256; i++) {
		const n = counts[i];
		if (n === 0) continue;
		if (n !== last) term = n / value.length * Math.log2(n / value.length);
		last = n;
		sum -= term;
	}
	return sum;
}
/** The share of the value's letters that belongs to dictionary words of 4 letters or more, longest first from the left. */
function wordCoverage(value) {
	const lower = value.toLowerCase().slice(0, 256);
	let letters = 0;
	let covered = 0;
	for (let i = 0; i < lower.length; i++) if (isLower(lower.charCodeAt(i))) letters++;
	if (letters === 0) return 0;
	for (let i = 0; i + 4 <= lower.length;) {
		const step = wordLength(lower, i);
		covered += step;
		i += step || 1;
	}
	return covered / letters;
}
var WORD_BITS, LOOK, LEET, cost, counts;
function init_entropy() {
	return (init_entropy = require_rolldown_runtime.__esmMin((() => {
		init_language();
		WORD_BITS = 11;
		LOOK = 256;
		LEET = {
			"0": "o",
			"1": "i",
			"3": "e",
			"4": "a",
			"5": "s",
			"@": "a",
			$: "s",
			"!": "i"
		};
		cost = /* @__PURE__ */ new Float64Array(257);
		counts = /* @__PURE__ */ new Uint32Array(256);
	})))();
}

// src/engine/scan/generic/subject.ts
function classOf(code) {
	if (code >= 97 && code <= 122) return 0;
	if (code >= 65 && code <= 90) return 1;
	return code >= 48 && code <= 57 ? 2 : 3;
}
/** Counts the value's characters, classes and pairs. */
function shapeOf(value) {
	const counts = [
		0,
		0,
		0,
		0
	];
	let switches = 0;
	let pair = 0;
	let run = 0;
	let longest = 0;
	const lower = value.toLowerCase();
	for (let i = 0; i < value.length; i++) {
		const kind = classOf(value.charCodeAt(i));
		counts[kind] += 1;
		if (i > 0 && kind !== classOf(value.charCodeAt(i - 1))) switches++;
		run = kind < 2 ? run + 1 : 0;
		if (run > longest) longest = run;
		pair += pairBits(i > 0 ? lower.charCodeAt(i - 1) : 0, lower.charCodeAt(i));
	}
	const n = Math.max(1, value.length);
	const entropy = shannon(value);
	return {
		length: value.length,
		bits: bitsOf(value, value.length <= 256 ? entropy : shannon(value.slice(0, 256))),
		entropy,
		pair: pair / n,
		coverage: wordCoverage(value),
		digits: counts[2] / n,
		uppers: counts[1] / n,
		lowers: counts[0] / n,
		symbols: counts[3] / n,
		switches: switches / n,
		distinct: new Set(value).size / n,
		longestLetters: longest,
		placeholder: placeholderShare(value)
	};
}
/** The random token inside a value that is itself a structured text, such as JSON in a string. */
function coreOf(value) {
	if (value.length < 24 || !/[\s{}":,;=&]/.test(value)) return value;
	let best = "";
	for (const [token] of value.slice(0, 2048).matchAll(/[A-Za-z0-9_+/-]{20,}={0,2}/g)) if (token.length > best.length && /\d/.test(token) && /[A-Za-z]/.test(token)) best = token;
	return best === "" ? value : best;
}
/** Gathers what the features need. */
function subjectOf(candidate, path) {
	const core = coreOf(candidate.value);
	const lower = core.toLowerCase();
	return {
		candidate,
		core,
		lower,
		nameLower: candidate.name.toLowerCase(),
		words: splitWords(candidate.name),
		shape: shapeOf(core),
		common: isCommon(lower),
		word: isWord$1(lower),
		path,
		kind: pathKind(path),
		comment: inComment(candidate.before),
		string: inString(candidate.before)
	};
}
function init_subject() {
	return (init_subject = require_rolldown_runtime.__esmMin((() => {
		init_entropy();
		init_language();
		init_placeholder();
		init_syntax();
	})))();
}

// src/engine/scan/generic/index.ts
/**
* Secrets by name, value and syntax, where no provider's format is known: for the stems of `GENERIC_STEMS` that stand at
* `offsets` (bytes of the unit, any order). Linear: constant work per offset. Matches come sorted and don't overlap;
* `confidence` is calibrated on repositories the model has not seen.
*
* @param scorer other weights than the built-in ones, as the evaluation needs that leaves repositories out
*/
function detectGeneric(unit, offsets, scorer = BUILT_IN$1) {
	const matches = [];
	for (const candidate of candidatesAt(unit, offsets)) {
		if (rejection(candidate) !== null) continue;
		const match = judge$2(unit, candidate, scorer);
		if (!match) continue;
		const last = matches.at(-1);
		if (last && last.end > match.start) {
			if (isInner(match, last) || match.confidence > last.confidence) matches[matches.length - 1] = match;
		} else matches.push(match);
	}
	return matches;
}
/** A user's password in a URL is told rather than the whole URL. */
function isInner(match, around) {
	return match.end <= around.end && (match.ruleId === "url-credentials" || match.ruleId === "authorization-header");
}
function judge$2(unit, candidate, scorer) {
	const subject = subjectOf(candidate, unit.path);
	const features = measure(subject);
	const confidence = bounded(scorer.confidenceOf(scorer.scoreOf(features)), subject);
	if (confidence < scorer.leastTold()) return null;
	const rule = ruleOf(candidate);
	return {
		ruleId: rule.id,
		start: candidate.start,
		end: candidate.end,
		value: unit.utf8(candidate.start, candidate.end),
		confidence: Math.round(confidence * 100) / 100,
		validity: "plausible",
		severity: severityOf(rule.severity, subject),
		name: candidate.name || rule.id,
		bits: subject.shape.bits,
		identity: {},
		reasons: [...reasonsOf(scorer.movedBy(features), features), guessing(subject.shape.bits)]
	};
}
/** What spoke loudest for a secret. A feature that is absent can move the score, too, but its sentence would be untrue. */
function reasonsOf(moved, features) {
	const spoke = [];
	for (const [i, { say }] of FEATURES.entries()) if (moved[i] > .15 && features[i] > 0 && say !== "") spoke.push({
		say,
		by: moved[i]
	});
	spoke.sort((a, b) => b.by - a.by);
	return [...new Set(spoke.map(({ say }) => say))].slice(0, TOLD_REASONS);
}
function guessing(bits) {
	return isGuessable(bits) ? "a person could have made the value up" : `nobody makes up such a value (about ${Math.round(bits)} bits of chance)`;
}
var TOLD_REASONS;
function init_generic() {
	return (init_generic = require_rolldown_runtime.__esmMin((() => {
		init_fingerprint();
		init_bounds();
		init_candidates();
		init_features();
		init_model();
		init_rejection();
		init_rules();
		init_subject();
		TOLD_REASONS = 3;
	})))();
}

// src/engine/scan/overlaps.ts
/** Whether a rule id is one of the generic detector's; a rule that knows the provider beats them. */
function isGeneric(ruleId) {
	return GENERIC_IDS.has(ruleId);
}
/**
* Keeps one match of those whose values overlap: what a checksum proves over what has the shape, a rule that knows
* the provider over a generic one, the more confident, the longer, the earlier. In order of the text.
*/
function resolveOverlaps(matches) {
	if (matches.length < 2) return [...matches];
	const sorted = [...matches].sort((a, b) => a.start - b.start || b.end - a.end);
	const kept = [];
	let cluster = [];
	let clusterEnd = -1;
	for (const match of sorted) {
		if (match.start >= clusterEnd) {
			keepBest(cluster, kept);
			cluster = [];
		}
		cluster.push(match);
		clusterEnd = Math.max(clusterEnd, match.end);
	}
	keepBest(cluster, kept);
	return kept;
}
function keepBest(cluster, kept) {
	if (cluster.length === 1) {
		kept.push(cluster[0]);
		return;
	}
	cluster.sort(byRank);
	const chosen = [];
	for (const match of cluster) insertFree(chosen, match);
	kept.push(...chosen);
}
function byRank(a, b) {
	return Number(b.validity === "valid") - Number(a.validity === "valid") || Number(isGeneric(a.ruleId)) - Number(isGeneric(b.ruleId)) || b.confidence - a.confidence || b.end - b.start - (a.end - a.start) || a.start - b.start || (a.ruleId < b.ruleId ? -1 : Number(a.ruleId > b.ruleId));
}
/** Puts a match into a list sorted by start unless it overlaps one of them. */
function insertFree(chosen, match) {
	let low = 0;
	let high = chosen.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (chosen[middle].start < match.start) low = middle + 1;
		else high = middle;
	}
	const before = chosen[low - 1];
	const after = chosen[low];
	if (before !== void 0 && before.end > match.start) return;
	if (after !== void 0 && after.start < match.end) return;
	chosen.splice(low, 0, match);
}
var GENERIC_IDS;
function init_overlaps() {
	return (init_overlaps = require_rolldown_runtime.__esmMin((() => {
		init_rules();
		GENERIC_IDS = new Set(GENERIC_RULES.map(({ id }) => id));
	})))();
}

// src/engine/scan/levels.ts
/**
* The level of a finding and the sentences that say why.
*
* Severity against the threshold gives the start: at or above it `fail`, one below `warn`, else `note`. What offline
* checks prove stays there wherever it stands; what only looks like a secret goes down a step where confidence is low
* or where the path speaks of tests, examples and the like (two steps for generic findings). The path doesn't quiet a
* value that is not easily guessed and of which the detector is sure: real keys leak through tests and examples, too.
*/
function levelOf(input, failOn) {
	const threshold = thresholdOf(failOn);
	const start = startStep(input.severity, threshold);
	const reasons = [`Severity ${input.severity}, ${Math.round(input.confidence * 100)} % confidence.`];
	if (input.validity === "valid") {
		reasons.push("A checksum or the structure of the value proves that it is what it looks like.");
		return {
			level: LEVELS[start],
			reasons
		};
	}
	let step = start;
	if (input.confidence < SURE$2) {
		step += input.confidence < UNSURE ? 2 : 1;
		reasons.push("By its shape alone it may be something else.");
	}
	const context = pathContext(input.path);
	if (context !== null) {
		const isQuieted = input.bits < WEAK_BITS || input.confidence < SURE_ANYWHERE || FOREIGN.has(context);
		if (isQuieted) step += isGeneric(input.ruleId) ? 2 : 1;
		reasons.push(isQuieted ? CONTEXT_WORDS[context] : `${CONTEXT_WORDS[context].slice(0, -1)}, but it is not what one makes up for that.`);
	}
	return {
		level: LEVELS[Math.min(step, LEVELS.length - 1)],
		reasons
	};
}
function thresholdOf(failOn) {
	return SEVERITIES.find((severity) => severity === failOn) ?? DEFAULT_THRESHOLD;
}
function startStep(severity, threshold) {
	if (isAtLeast(severity, threshold)) return 0;
	return SEVERITIES.indexOf(severity) - SEVERITIES.indexOf(threshold) === 1 ? 1 : 2;
}
/**
* Whether a finding turns the build red.
*
* @param isLive what a live check said of it, where there was one. `verified` asks that; without a live check it asks
*   for offline proof, so that turning verification off never turns the gate off.
*/
function isRed(finding, failOn, isLive) {
	if (failOn === "never") return false;
	if (failOn === "verified") return isLive ?? finding.validity === "valid";
	if (failOn === "note") return true;
	if (failOn === "warn") return finding.level !== "note";
	return finding.level === "fail";
}
var DEFAULT_THRESHOLD, SURE$2, UNSURE, SURE_ANYWHERE, WEAK_BITS, FOREIGN, CONTEXT_WORDS;
function init_levels() {
	return (init_levels = require_rolldown_runtime.__esmMin((() => {
		init_severity();
		init_overlaps();
		init_path_context();
		DEFAULT_THRESHOLD = "medium";
		SURE$2 = .7;
		UNSURE = .4;
		SURE_ANYWHERE = .75;
		WEAK_BITS = 32;
		FOREIGN = /* @__PURE__ */ new Set(["lock-file", "vendored"]);
		CONTEXT_WORDS = {
			test: "It stands in a test.",
			fixture: "It stands in test data.",
			example: "It stands in an example.",
			documentation: "It stands in documentation.",
			"lock-file": "It stands in a lock file.",
			vendored: "It stands in a copy of foreign code."
		};
	})))();
}

// src/domain/redaction.ts
/**
* A preview of a secret: its public prefix (as the provider documents it: `ghp_`, `AKIA`) and its length.
*
* @param value the secret
* @param publicPrefix how many leading characters are the same for every token of this kind; 0 shows none.
*   At most a third of the value and at most 12 characters are shown.
*/
function redact(value, publicPrefix) {
	const shown = Math.max(0, Math.min(publicPrefix, MAX_SHOWN, Math.floor(value.length / 3)));
	return `${value.slice(0, shown)}\u2026(${value.length} characters)`;
}
var MAX_SHOWN;
function init_redaction() {
	return (init_redaction = require_rolldown_runtime.__esmMin((() => {
		MAX_SHOWN = 12;
	})))();
}

// src/engine/scan/decode.ts
/**
* Tells text from binary and brings text to UTF-8. UTF-16 is known by its byte order mark or by where its zeros
* stand; lone surrogates become U+FFFD and half a unit at the end is dropped.
*/
function decode(bytes) {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	const head = buffer.subarray(0, SNIFF_BYTES);
	const mark = byteOrderMark(head);
	if (mark === "utf-8") return asUtf8(buffer.subarray(3));
	if (mark !== null) return transcode(buffer.subarray(2), mark);
	if (!head.includes(0)) return isLfsPointer(buffer) ? { kind: "git-lfs-pointer" } : {
		kind: "text",
		bytes: buffer
	};
	const order = guessUtf16(head);
	return order === null ? { kind: "binary" } : transcode(buffer, order);
}
function byteOrderMark(head) {
	if (head[0] === 239 && head[1] === 187 && head[2] === 191) return "utf-8";
	if (head[0] === 254 && head[1] === 255) return "utf-16be";
	if (head[0] === 255 && head[1] === 254) return "utf-16le";
	return null;
}
function asUtf8(bytes) {
	return bytes.subarray(0, SNIFF_BYTES).includes(0) ? { kind: "binary" } : {
		kind: "text",
		bytes
	};
}
/** Which byte order the zeros speak for, or `null`. */
function guessUtf16(head) {
	const units = head.length >> 1;
	if (units < 2) return null;
	const zeros = [0, 0];
	for (let i = 0; i < units * 2; i++) if (head[i] === 0) zeros[i & 1]++;
	const [even, odd] = [zeros[0] / units, zeros[1] / units];
	if (odd >= ZERO_HIGH && even <= ZERO_LOW) return "utf-16le";
	if (even >= ZERO_HIGH && odd <= ZERO_LOW) return "utf-16be";
	return null;
}
function transcode(bytes, order) {
	const whole = bytes.subarray(0, bytes.length & -2);
	const little = order === "utf-16le" ? whole : Buffer.from(whole).swap16();
	return asUtf8(Buffer.from(little.toString("utf16le"), "utf8"));
}
function isLfsPointer(bytes) {
	return bytes.length < LFS_POINTER_BYTES && bytes.toString("latin1", 0, 40) === LFS_VERSION;
}
var SNIFF_BYTES, LFS_POINTER_BYTES, LFS_VERSION, ZERO_HIGH, ZERO_LOW;
function init_decode() {
	return (init_decode = require_rolldown_runtime.__esmMin((() => {
		SNIFF_BYTES = 8e3;
		LFS_POINTER_BYTES = 1024;
		LFS_VERSION = "version https://git-lfs.github.com/spec/";
		ZERO_HIGH = .3;
		ZERO_LOW = .02;
	})))();
}

// src/engine/scan/decoding/base64.ts
function isBase64(byte) {
	return byte !== void 0 && SEXTETS[byte] !== 255;
}
/**
* Tells by the first 16 characters whether base64 that starts at `offset` may hold text, without making a string: of
* random data, one in 100,000 passes.
*/
function openingOf(bytes, offset) {
	if (groupAt(bytes, offset) >>> 8 === 8075) return "gzip";
	let isWide = true;
	let isText = true;
	for (let group = 0; group < SURE_GROUPS && (isText || isWide); group++) {
		const three = groupAt(bytes, offset + group * 4);
		if (three === -1) return null;
		for (let i = 0; i < 3; i++) {
			const byte = three >>> 16 - i * 8 & 255;
			if ((group * 3 + i) % 2 === 1) isWide &&= byte === 0;
			else isWide &&= isTextByte(byte);
			isText &&= isTextByte(byte);
		}
	}
	if (isText) return "text";
	return isWide ? "utf-16le" : null;
}
/** The three bytes of four characters as one number, or -1. */
function groupAt(bytes, offset) {
	let three = 0;
	for (let i = 0; i < 4; i++) {
		const sextet = SEXTETS[bytes[offset + i] ?? 0];
		if (sextet === 255) return -1;
		three = three << 6 | sextet;
	}
	return three;
}
function isTextByte(byte) {
	return byte >= 32 && byte <= 126 || byte === 10 || byte === 9 || byte === 13;
}
var SEXTETS, SURE_GROUPS;
function init_base64() {
	return (init_base64 = require_rolldown_runtime.__esmMin((() => {
		SEXTETS = (/* @__PURE__ */ new Uint8Array(256)).fill(255);
		for (const [value, character] of [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"].entries()) SEXTETS[character.charCodeAt(0)] = value;
		SEXTETS["-".charCodeAt(0)] = 62;
		SEXTETS["_".charCodeAt(0)] = 63;
		SURE_GROUPS = 4;
	})))();
}

// src/engine/scan/decoding/base64-layer.ts
/** Reads base64 that starts at `start` (and ends before `end`, or goes on in further lines), or `null`. */
function readBase64(bytes, start, end, length, unzip) {
	const opening = openingOf(bytes, start);
	if (opening === null) return null;
	const lines = linesFrom(bytes, start, end, length);
	const data = Buffer.from(lines.map(([from, to]) => latin1(bytes, from, to)).join(""), "base64");
	const last = lines.at(-1)[1];
	const stop = skipPadding(bytes, last, length);
	if (opening === "gzip") {
		const text = unzip(data);
		return text === null ? null : {
			encoding: "gzip in base64",
			bytes: text,
			start,
			end: stop,
			places: null
		};
	}
	if (opening === "utf-16le") {
		const text = Buffer.from(data.toString("utf16le"), "utf8");
		return isText(text) ? {
			encoding: "UTF-16 in base64",
			bytes: text,
			start,
			end: stop,
			places: null
		} : null;
	}
	if (!isText(data)) return null;
	return {
		encoding: "base64",
		bytes: data,
		start,
		end: stop,
		places: placesIn(lines, stop)
	};
}
/** Whether nearly all of the beginning is text. */
function isText(bytes) {
	const head = bytes.subarray(0, SNIFFED);
	let texts = 0;
	for (const byte of head) {
		if (byte === 0) return false;
		if (isTextByte(byte) || byte >= 128) texts++;
	}
	return texts >= head.length * MIN_TEXT_SHARE;
}
function latin1(bytes, start, end) {
	return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString("latin1");
}
function linesFrom(bytes, start, end, length) {
	const lines = [[start, end]];
	const width = end - start;
	let at = end;
	while (width >= MIN_LINE && bytes[at] !== 61) {
		const from = afterBreak(bytes, at, length);
		if (from === -1) break;
		let to = from;
		while (to < length && isBase64(bytes[to])) to++;
		if (to - from > width || to === from) break;
		lines.push([from, to]);
		at = to;
		if (to - from < width) break;
	}
	return lines;
}
/** Where the next line's content starts, or -1 when no line ends at `at`. */
function afterBreak(bytes, at, length) {
	let next = at;
	let broke = false;
	while (next < length && next - at < MAX_BREAK) {
		const byte = bytes[next];
		if (byte === 10) broke = true;
		else if (byte === 92 && (bytes[next + 1] === 110 || bytes[next + 1] === 114)) {
			broke ||= bytes[next + 1] === 110;
			next++;
		} else if (byte !== 13 && byte !== 32 && byte !== 9) break;
		next++;
	}
	return broke ? next : -1;
}
function skipPadding(bytes, at, length) {
	let end = at;
	while (end < length && end - at < 2 && bytes[end] === 61) end++;
	return end;
}
/** A byte is written with two or three characters of its group of four. */
function placesIn(lines, stop) {
	const placeOf = (index) => {
		let character = index;
		for (const [from, to] of lines) {
			if (character < to - from) return from + character;
			character -= to - from;
		}
		return stop;
	};
	return {
		startOf: (offset) => placeOf(Math.floor(offset * 8 / 6)),
		endOf: (offset) => Math.min(stop, placeOf(Math.floor((offset * 8 - 1) / 6)) + 1)
	};
}
var MIN_LINE, MAX_BREAK, SNIFFED, MIN_TEXT_SHARE;
function init_base64_layer() {
	return (init_base64_layer = require_rolldown_runtime.__esmMin((() => {
		init_base64();
		MIN_LINE = 40;
		MAX_BREAK = 64;
		SNIFFED = 512;
		MIN_TEXT_SHARE = .9;
	})))();
}

// src/engine/scan/decoding/escape-layer.ts
/** Whether a printable ASCII character is written out in bytes `start` to `end`. */
function hasEscapes(bytes, start, end) {
	for (let at = start; at < end - 2; at++) {
		const byte = bytes[at];
		if ((byte === 37 || byte === 92 || byte === 38) && mayEscape(bytes, at)) return true;
	}
	return false;
}
function mayEscape(bytes, at) {
	const [byte, next, third] = [
		bytes[at],
		bytes[at + 1],
		bytes[at + 2]
	];
	if (byte === 37) return isHighDigit(next) && isHexDigit(third);
	if (byte === 38) return next === 35 || bytes.subarray(at, at + 8).includes(59);
	return next === 120 ? isHighDigit(third) : next === 117 && third === 48 && bytes[at + 3] === 48;
}
/** The first digit of a printable ASCII character's code. */
function isHighDigit(byte) {
	return byte >= 50 && byte <= 55;
}
function isHexDigit(byte) {
	return byte >= 48 && byte <= 57 || (byte | 32) >= 97 && (byte | 32) <= 102;
}
/**
* Reads the line around a run with written-out characters, at most `BEFORE` and `AFTER` bytes around it.
* @param least where the last one ended
*/
function readEscapes(bytes, start, end, least, length) {
	let from = start;
	while (from > least && start - from < BEFORE$1 && bytes[from - 1] !== 10) from--;
	let to = end;
	while (to < length && to - end < AFTER && bytes[to] !== 10) to++;
	const text = Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString("latin1");
	const places = [];
	let plain = "";
	let at = 0;
	let encoding = null;
	const copy = (until) => {
		for (; at < until; at++) places.push(from + at);
	};
	for (const found of text.matchAll(ESCAPE)) {
		const character = characterOf(found);
		if (character === null) continue;
		plain += text.slice(at, found.index) + character;
		copy(found.index);
		places.push(from + found.index);
		at = found.index + found[0].length;
		encoding ??= encodingOf(found[0]);
	}
	if (encoding === null) return null;
	plain += text.slice(at);
	copy(text.length);
	const placeOf = (offset) => places[offset] ?? to;
	return {
		encoding,
		start: from,
		end: to,
		places: {
			startOf: placeOf,
			endOf: placeOf
		},
		bytes: Buffer.from(plain, "latin1")
	};
}
function characterOf(found) {
	const [, hex, unicode, percent, decimal, hexEntity, name] = found;
	if (name !== void 0) return NAMED[name];
	const code = decimal === void 0 ? Number.parseInt(hex ?? unicode ?? percent ?? hexEntity, 16) : Number(decimal);
	return code >= 32 && code <= 126 ? String.fromCharCode(code) : null;
}
function encodingOf(written) {
	if (written[0] === "%") return "URL encoding";
	return written[0] === "&" ? "HTML entities" : "escapes";
}
var BEFORE$1, AFTER, ESCAPE, NAMED;
function init_escape_layer() {
	return (init_escape_layer = require_rolldown_runtime.__esmMin((() => {
		BEFORE$1 = 256;
		AFTER = 1024;
		ESCAPE = /\\x([0-9A-Fa-f]{2})|\\u\{?([0-9A-Fa-f]{4})\}?|%([0-9A-Fa-f]{2})|&#([0-9]{2,3});|&#[xX]([0-9A-Fa-f]{2});|&(quot|apos|amp|lt|gt|equals|colon);/g;
		NAMED = {
			quot: "\"",
			apos: "'",
			amp: "&",
			lt: "<",
			gt: ">",
			equals: "=",
			colon: ":"
		};
	})))();
}

// src/engine/scan/decoding/hex-layer.ts
/** Reads a run of hex digits of text, or `null`. */
function readHex(bytes, start, end) {
	const length = end - start;
	if (length < 32 || length % 2 === 1) return null;
	for (let i = 0; i < SURE_BYTES; i++) {
		const high = NIBBLES[bytes[start + i * 2]];
		const low = NIBBLES[bytes[start + i * 2 + 1]];
		if (high === 255 || low === 255 || !isTextByte(high << 4 | low)) return null;
	}
	for (let at = start; at < end; at++) if (NIBBLES[bytes[at]] === 255) return null;
	const data = Buffer.from(Buffer.from(bytes.buffer, bytes.byteOffset + start, length).toString("latin1"), "hex");
	if (!isText(data)) return null;
	const placeOf = (offset) => start + offset * 2;
	return {
		encoding: "hex",
		bytes: data,
		start,
		end,
		places: {
			startOf: placeOf,
			endOf: placeOf
		}
	};
}
var MIN_HEX, SURE_BYTES, NIBBLES;
function init_hex_layer() {
	return (init_hex_layer = require_rolldown_runtime.__esmMin((() => {
		init_base64();
		init_base64_layer();
		MIN_HEX = 32;
		SURE_BYTES = 12;
		NIBBLES = (/* @__PURE__ */ new Uint8Array(256)).fill(255);
		for (const [value, digit] of [..."0123456789abcdef"].entries()) {
			NIBBLES[digit.charCodeAt(0)] = value;
			NIBBLES[digit.toUpperCase().charCodeAt(0)] = value;
		}
	})))();
}

// src/engine/scan/decoding/runs.ts
/**
* Calls `visit(start, end)` for every stretch of `MIN_RUN` bytes or more in which encoded text may stand. Looks at about
* one byte in six of ordinary text: where one does not belong to a run, the next `MIN_RUN` bytes can't all. Stops where
* `visit` says no.
*/
function findRuns(bytes, length, visit) {
	let low = 0;
	let at = 23;
	while (at < length) {
		let back = at;
		while (back >= low && RUN_BYTES[bytes[back]] === 1) back--;
		if (at - back < 24) {
			at = back + 24;
			continue;
		}
		let end = at + 1;
		while (end < length && RUN_BYTES[bytes[end]] === 1) end++;
		if (!visit(back + 1, end)) return false;
		low = end;
		at = end + 24;
	}
	return true;
}
var MIN_RUN$1, RUN_BYTES;
function init_runs() {
	return (init_runs = require_rolldown_runtime.__esmMin((() => {
		MIN_RUN$1 = 24;
		RUN_BYTES = Uint8Array.from({ length: 256 }, (_, byte) => Number(/[A-Za-z0-9+/\-_\\%&#;]/.test(String.fromCharCode(byte))));
	})))();
}

// src/engine/scan/decoding/layer-search.ts
/**
* Decodes what stands encoded in a text (base64, also of gzip and UTF-16, hex, escapes, URL encoding, HTML entities),
* nested up to `MAX_DEPTH`, and looks into it.
*
* @param runs finds the runs of the text itself
*/
function searchLayers(path, bytes, length, runs, options) {
	const search = new LayerSearch(path, options);
	return {
		matches: search.searchIn(bytes, length, runs, 1),
		cut: search.cut
	};
}
/** Encodings that leave most of a text as it is. */
function isLight(encoding) {
	return encoding === "escapes" || encoding === "URL encoding" || encoding === "HTML entities";
}
/**
* Where a match is written. What is compressed has no places inside, so values share the stretch out among them: two of
* one place would be taken for one.
*/
function spanIn({ places, start, end }, match, index, count) {
	if (places !== null) return {
		start: places.startOf(match.start),
		end: places.endOf(match.end)
	};
	const share = (end - start) / count;
	return {
		start: start + Math.floor(share * index),
		end: start + Math.floor(share * (index + 1))
	};
}
/** Base64 words of a run; the letter of a written-out line feed before one is no part of it. */
function forEachWord(bytes, start, end, visit) {
	let from = start;
	while (from < end) {
		while (from < end && !isBase64(bytes[from])) from++;
		let to = from;
		while (to < end && isBase64(bytes[to])) to++;
		if (from > start && bytes[from - 1] === 92) from++;
		if (to - from >= 24) visit(from, to);
		from = to;
	}
}
var MAX_DEPTH$1, MAX_DECODED, SURE$1, ESCAPE_REACH, LayerSearch;
function init_layer_search() {
	return (init_layer_search = require_rolldown_runtime.__esmMin((() => {
		init_overlaps();
		init_base64();
		init_base64_layer();
		init_escape_layer();
		init_hex_layer();
		init_runs();
		MAX_DEPTH$1 = 3;
		MAX_DECODED = 33554432;
		SURE$1 = .7;
		ESCAPE_REACH = 64;
		LayerSearch = class {
			cut = null;
			#path;
			#options;
			#left;
			constructor(path, options) {
				this.#path = path;
				this.#options = options;
				this.#left = options.maxDecoded ?? 33554432;
			}
			searchIn(bytes, length, runs, depth) {
				const matches = [];
				let read = 0;
				runs((start, end) => {
					if (hasEscapes(bytes, start, end)) {
						const layer = end <= read ? null : readEscapes(bytes, start, end, read, length);
						if (layer !== null) {
							read = layer.end;
							this.#enter(layer, depth, matches);
						}
					}
					forEachWord(bytes, start, end, (from, to) => {
						const layer = this.#readWord(bytes, from, to, length);
						if (layer !== null) this.#enter(layer, depth, matches);
					});
					return this.cut === null;
				});
				return matches;
			}
			#readWord(bytes, start, end, length) {
				return (end - start >= 32 ? readHex(bytes, start, end) : null) ?? readBase64(bytes, start, end, length, this.#unzip);
			}
			#enter(layer, depth, matches) {
				this.#left -= layer.bytes.length;
				if (this.#left < 0) this.cut = "decoding";
				else if (!this.#options.goOn()) this.cut = "timeout";
				if (this.cut !== null) return;
				const found = this.#options.look(this.#path, layer.bytes).filter((match) => this.#isTold(match, layer));
				if (depth < MAX_DEPTH$1) found.push(...this.#searchInside(layer.bytes, depth + 1));
				found.forEach((match, index) => {
					const span = spanIn(layer, match, index, found.length);
					matches.push({
						...match,
						...span,
						reasons: [`Found inside ${layer.encoding}`, ...match.reasons]
					});
				});
			}
			#searchInside(bytes, depth) {
				const runs = (visit) => findRuns(bytes, bytes.length, visit);
				return this.searchIn(bytes, bytes.length, runs, depth);
			}
			#isTold(match, { encoding, places }) {
				if (isGeneric(match.ruleId) ? match.confidence < SURE$1 : !this.#options.hasChecks(match.ruleId)) return false;
				if (places === null || !isLight(encoding)) return true;
				const from = Math.max(0, match.start - ESCAPE_REACH);
				return places.endOf(match.end) - places.startOf(from) > match.end - from;
			}
			#unzip = (bytes) => {
				const { gunzipSync, constants } = process.getBuiltinModule("node:zlib");
				try {
					return gunzipSync(bytes, {
						maxOutputLength: Math.max(1, this.#left),
						finishFlush: constants.Z_SYNC_FLUSH
					});
				} catch (error) {
					if (error.code === "ERR_BUFFER_TOO_LARGE") this.cut = "decoding";
					return null;
				}
			};
		};
	})))();
}

// src/engine/scan/checks/crc32.ts
/** CRC-32 (ISO-HDLC, the one of zip and PNG) of a latin1 text or of bytes, as an unsigned number. */
function crc32(data) {
	const bytes = typeof data === "string" ? Buffer.from(data, "latin1") : data;
	let value = -1;
	for (const byte of bytes) value = table[(value ^ byte) & 255] ^ value >>> 8;
	return (value ^ -1) >>> 0;
}
/** A number in base 62 (`0-9A-Za-z`), left-padded with `0`. */
function base62(value, width) {
	let text = "";
	for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = BASE62[rest % 62] + text;
	return text.padStart(width, "0");
}
/** The CRC-32 of a text as 8 hex digits, most significant first. */
function crc32Hex(text) {
	return crc32(text).toString(16).padStart(8, "0");
}
/** The CRC-32 of a text as 8 hex digits, least significant byte first. */
function crc32HexLittleEndian(text) {
	return crc32LittleEndian(text).toString("hex");
}
/** The CRC-32 of a text as 4 bytes, least significant first. */
function crc32LittleEndian(text) {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32LE(crc32(text));
	return bytes;
}
var table, BASE62;
function init_crc32() {
	return (init_crc32 = require_rolldown_runtime.__esmMin((() => {
		table = Int32Array.from({ length: 256 }, (_, index) => {
			let value = index;
			for (let bit = 0; bit < 8; bit++) value = value >>> 1 ^ (value & 1 ? 3988292384 : 0);
			return value;
		});
		BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
	})))();
}

// src/engine/scan/checks/decode.ts
/** Decodes base64 or base64url, padded or not; `null` when a character doesn't belong. */
function decodeBase64(text) {
	const stripped = text.replace(/=+$/, "");
	if (stripped === "" || /[^A-Za-z0-9+/_-]/.test(stripped)) return null;
	return Buffer.from(stripped, /[_-]/.test(stripped) ? "base64url" : "base64");
}
/** The JSON object in base64 or base64url text, or `null`. */
function decodeBase64Json(text) {
	const bytes = decodeBase64(text);
	if (bytes?.[0] !== 123) return null;
	try {
		return JSON.parse(bytes.toString("utf8"));
	} catch {
		return null;
	}
}
/** Decodes RFC 4648 base32 of either case without padding; `null` when a character doesn't belong. */
function decodeBase32(text) {
	const bytes = [];
	let held = 0;
	let bits = 0;
	for (const char of text.toUpperCase()) {
		const value = BASE32.indexOf(char);
		if (value === -1) return null;
		held = (held << 5 | value) & 4095;
		bits += 5;
		if (bits >= 8) {
			bits -= 8;
			bytes.push(held >> bits & 255);
		}
	}
	return Buffer.from(bytes);
}
/** Encodes bytes as upper-case RFC 4648 base32 without padding. */
function encodeBase32(bytes) {
	let text = "";
	let held = 0;
	let bits = 0;
	for (const byte of bytes) {
		held = (held << 8 | byte) & 65535;
		for (bits += 8; bits >= 5; bits -= 5) text += BASE32[held >> bits - 5 & 31];
	}
	return bits > 0 ? text + BASE32[held << 5 - bits & 31] : text;
}
/** `value` when it is a non-empty printable text of at most 100 characters, for an identity field. */
function shortText(value) {
	return typeof value === "string" && /^[\x20-\x7e]{1,100}$/.test(value) ? value : null;
}
/** Keeps of a decoded object the fields that tell who or where, as identity. */
function pickIdentity(object, fields) {
	const identity = {};
	for (const [field, name] of Object.entries(fields)) {
		const text = shortText(object[field]);
		if (text !== null) identity[name] = text;
	}
	return identity;
}
var BASE32;
function init_decode$1() {
	return (init_decode$1 = require_rolldown_runtime.__esmMin((() => {
		BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
	})))();
}

// src/engine/scan/checks/marvin32.ts
/**
* Marvin32, the checksum of Azure's identifiable keys, as an unsigned 32-bit number (both halves of the state xored).
* https://github.com/microsoft/security-utilities (IdentifiableSecrets), https://github.com/dotnet/runtime (Marvin.cs)
*
* @param seed 64 bits; Azure's are 8 ASCII characters read big-endian
*/
function marvin32(bytes, seed) {
	const state = {
		low: Number(seed & MASK) | 0,
		high: Number(seed >> 32n & MASK) | 0
	};
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let at = 0;
	for (; at + 4 <= bytes.length; at += 4) mix(state, view.getInt32(at, true));
	let tail = 128;
	for (let end = bytes.length - 1; end >= at; end--) tail = tail << 8 | bytes[end];
	mix(state, tail);
	mix(state, 0);
	return (state.low ^ state.high) >>> 0;
}
/** A seed from its 8 ASCII characters. */
function marvinSeed(text) {
	return Buffer.from(text, "latin1").readBigUInt64BE();
}
function mix(state, word) {
	let low = state.low + word | 0;
	let high = state.high ^ low;
	low = rotate(low, 20) + high | 0;
	high = rotate(high, 9) ^ low;
	low = rotate(low, 27) + high | 0;
	high = rotate(high, 19);
	state.low = low;
	state.high = high;
}
function rotate(value, bits) {
	return value << bits | value >>> 32 - bits;
}
var MASK;
function init_marvin32() {
	return (init_marvin32 = require_rolldown_runtime.__esmMin((() => {
		MASK = 4294967295n;
	})))();
}

// src/engine/scan/checks/azure.ts
/** The three checksum characters of an Entra client secret's first 37 (`\u20268Q~\u2026`): the start of Marvin32 in base 66. */
function entraChecksum(text) {
	let rest = marvin32(Buffer.from(text, "latin1"), marvinSeed("AadPwd00"));
	let digits = "";
	for (; rest > 0; rest = Math.floor(rest / 66)) digits = ENTRA_ALPHABET[rest % 66] + digits;
	return digits.slice(0, 3);
}
/** The bytes of a decoded legacy Azure DevOps token that its checksum covers. */
function adoCoveredBytes(bytes) {
	return Buffer.concat([
		bytes.subarray(0, 2),
		bytes.subarray(3, 7),
		bytes.subarray(9, 22),
		bytes.subarray(23, 32)
	]);
}
var RIGHT, WRONG$1, AZURE_SEEDS, LENIENT, azureIdentifiable, azureCask, ENTRA_ALPHABET, entraSecret, ADO_MASKS, azureDevopsPat, azureChecks;
function init_azure() {
	return (init_azure = require_rolldown_runtime.__esmMin((() => {
		init_crc32();
		init_decode$1();
		init_marvin32();
		RIGHT = {
			verdict: "valid",
			reason: "Its checksum is right."
		};
		WRONG$1 = {
			verdict: "invalid",
			reason: "Its checksum is wrong."
		};
		AZURE_SEEDS = {
			"+ASt": ["Default0"],
			"+ASb": [
				"Send0000",
				"Manage00",
				"Listen00",
				"System00",
				"Unknown0"
			],
			"+AEh": [
				"Send0000",
				"Manage00",
				"Listen00",
				"System00",
				"Unknown0"
			],
			"+ARm": [
				"Send0000",
				"Manage00",
				"Listen00",
				"System00",
				"Unknown0"
			],
			"+ABa": ["AbAcct00"],
			AzFu: [
				"Functi00",
				"System00",
				"Master00"
			],
			ACDb: [
				"MastRO00",
				"MastRW00",
				"SystRO00",
				"SystRW00",
				"SysAll00",
				"Resour00",
				"Encryp00"
			],
			AzCa: ["Access00"],
			AzSe: ["Query000", "PAdmin00"],
			"+AMC": ["Classic0"],
			"+ACR": ["ACRDflt0"],
			AIoT: [
				"IoTHub00",
				"DpsKey00",
				"Device00"
			],
			APIM: [
				"Tenant00",
				"IoTHub00",
				"Gatewy00",
				"GitKey00"
			]
		};
		LENIENT = /* @__PURE__ */ new Set(["AzCa", "AZEG"]);
		azureIdentifiable = ({ value, argument }) => {
			const signature = argument ?? "";
			const bytes = decodeBase64(value);
			if (bytes === null) return WRONG$1;
			const expected = bytes.readUInt32LE(bytes.length - 4);
			const body = bytes.subarray(0, -4);
			if ((AZURE_SEEDS[signature] ?? []).some((seed) => marvin32(body, marvinSeed(seed)) === expected)) return RIGHT;
			return LENIENT.has(signature) ? { verdict: "plausible" } : {
				...WRONG$1,
				fake: true
			};
		};
		azureCask = ({ value }) => {
			const body = value.slice(0, 80);
			const hash = Buffer.alloc(4);
			hash.writeUInt32LE(marvin32(Buffer.from(body, "base64"), marvinSeed("Default0")));
			const year = 2024 + "ABCDEFGHIJKLMNOPQRSTUVWXYZ".indexOf(value[58] ?? "");
			const month = 1 + "ABCDEFGHIJKL".indexOf(value[59] ?? "");
			const identity = year >= 2024 && month >= 1 ? { issued: `${year}-${String(month).padStart(2, "0")}` } : {};
			if (hash.toString("base64", 0, 3) === value.slice(80, 84)) return {
				...RIGHT,
				identity
			};
			return {
				verdict: "plausible",
				identity
			};
		};
		ENTRA_ALPHABET = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~";
		entraSecret = ({ value }) => entraChecksum(value.slice(0, 37)) === value.slice(37) ? RIGHT : { verdict: "plausible" };
		ADO_MASKS = [3770247469, 270137646];
		azureDevopsPat = ({ value }) => {
			const bytes = decodeBase32(value);
			if (bytes?.length !== 32) return WRONG$1;
			const stored = Buffer.from([
				bytes[22],
				bytes[8],
				bytes[7],
				bytes[2]
			]).readUInt32LE();
			const sum = crc32(adoCoveredBytes(bytes));
			return ADO_MASKS.some((mask) => (sum ^ mask) >>> 0 === stored) ? RIGHT : WRONG$1;
		};
		azureChecks = {
			"azure-identifiable": azureIdentifiable,
			"azure-cask": azureCask,
			"entra-client-secret": entraSecret,
			"azure-devops-pat": azureDevopsPat
		};
	})))();
}

// src/engine/scan/checks/checksum.ts
/** A wrong checksum drops the candidate, unless the argument is `optional`: then it proves nothing. */
function judge$1(right, argument) {
	if (right) return VALID;
	return argument === "optional" ? UNPROVEN : WRONG;
}
var VALID, WRONG, UNPROVEN, crc32Base62, githubFineGrained, gitlabRoutable, grafanaServiceAccount, crc32Tail, crc32HexSum, crc32Base64Sum, checksumChecks;
function init_checksum() {
	return (init_checksum = require_rolldown_runtime.__esmMin((() => {
		init_crc32();
		init_decode$1();
		VALID = {
			verdict: "valid",
			reason: "Its checksum is right."
		};
		WRONG = {
			verdict: "invalid",
			reason: "Its checksum is wrong.",
			fake: true
		};
		UNPROVEN = { verdict: "plausible" };
		crc32Base62 = ({ groups, argument }) => judge$1(base62(crc32(groups["body"] ?? ""), 6) === groups["sum"], argument);
		githubFineGrained = ({ value }) => {
			const digest = nodeCrypto().createHash("sha256").update(value.slice(0, 77)).digest();
			return judge$1(encodeBase32(digest).slice(0, 8) === value.slice(77, 85).toUpperCase(), "optional");
		};
		gitlabRoutable = ({ value, groups }) => {
			const [payload = "", length = ""] = [groups["payload"], groups["length"]];
			if (crc32(value.slice(0, -7)).toString(36).padStart(7, "0") !== value.slice(-7) || Number.parseInt(length, 36) !== payload.length) return WRONG;
			const text = decodeBase64(payload)?.toString("latin1") ?? "";
			const identity = {};
			const names = {
				o: "organization",
				u: "user",
				g: "group",
				p: "project",
				c: "cell",
				t: "type"
			};
			for (const [, key, id] of text.matchAll(/(?:^|\n)([ougpct]):([0-9a-z]{1,13})(?=\n|[^0-9a-z]|$)/g)) identity[names[key]] = String(Number.parseInt(id, 36));
			return {
				...VALID,
				identity
			};
		};
		grafanaServiceAccount = ({ value, groups }) => judge$1(crc32HexLittleEndian(value.slice(0, -9)) === groups["sum"]?.toLowerCase(), null);
		crc32Tail = ({ value, argument }) => judge$1(crc32Hex(value.slice(0, -8)).toUpperCase() === value.slice(-8), argument);
		crc32HexSum = ({ groups, argument }) => judge$1(crc32Hex(groups["body"] ?? "") === groups["sum"]?.toLowerCase(), argument);
		crc32Base64Sum = ({ groups, value, argument }) => {
			return judge$1([groups["body"] ?? "", value.slice(0, -6)].map((text) => crc32LittleEndian(text).toString("base64").slice(0, 6)).includes(groups["sum"] ?? ""), argument);
		};
		checksumChecks = {
			"crc32-base62": crc32Base62,
			"crc32-tail": crc32Tail,
			"crc32-hex": crc32HexSum,
			"crc32-base64": crc32Base64Sum,
			"github-fine-grained": githubFineGrained,
			"gitlab-routable": gitlabRoutable,
			"grafana-service-account": grafanaServiceAccount
		};
	})))();
}

// src/engine/scan/checks/jwt.ts
function expiry(identity, expires, issued) {
	const reason = "It decodes to a signed token.";
	if (expires === null || issued === null) return {
		verdict: "valid",
		identity,
		reason,
		confidence: .8
	};
	return expires.getTime() - issued.getTime() <= DAY ? {
		verdict: "valid",
		identity,
		reason: `${reason} It was issued for a day or less.`,
		severity: "low",
		confidence: .8
	} : {
		verdict: "valid",
		identity,
		reason,
		confidence: .85
	};
}
function hasClaim(payload, wanted) {
	if (wanted.startsWith("!")) return payload[wanted.slice(1)] === void 0;
	const [claim = "", value] = wanted.split("=");
	return value === void 0 ? payload[claim] !== void 0 : payload[claim] === value;
}
/** `{"sub":"1234567890","name":"John Doe"}` of jwt.io, and its like. */
function isKnownDemo(payload) {
	return payload["sub"] === "1234567890" && (payload["name"] === "John Doe" || payload["iat"] === 1516239022);
}
function instantOf(seconds) {
	return typeof seconds === "number" && seconds > 1e8 && seconds < 1e11 ? /* @__PURE__ */ new Date(seconds * 1e3) : null;
}
var jwt, DAY, CLAIM_FITS, jwtChecks;
function init_jwt() {
	return (init_jwt = require_rolldown_runtime.__esmMin((() => {
		init_decode$1();
		jwt = ({ value, argument }) => {
			const [head = "", body = ""] = value.slice(value.indexOf("eyJ")).split(".");
			const header = decodeBase64Json(head);
			const payload = decodeBase64Json(body);
			if (header === null || payload === null) return {
				verdict: "invalid",
				reason: "Not a JSON Web Token."
			};
			if (shortText(header["alg"]) === null) return {
				verdict: "invalid",
				reason: "Its header names no algorithm."
			};
			if (argument !== null && !hasClaim(payload, argument)) return {
				verdict: "invalid",
				reason: "Another kind of token."
			};
			if (isKnownDemo(payload)) return {
				verdict: "invalid",
				reason: "The demonstration token of the JWT documentation.",
				fake: true
			};
			const identity = pickIdentity(payload, {
				iss: "issuer",
				sub: "subject",
				aud: "audience",
				role: "role",
				email: "email"
			});
			const expires = instantOf(payload["exp"]);
			if (expires !== null) identity["expires"] = expires.toISOString();
			if (header["alg"] === "none") return {
				verdict: "plausible",
				identity,
				severity: "low",
				reason: "It is not signed."
			};
			const judged = expiry(identity, expires, instantOf(payload["iat"]));
			return argument === null ? judged : {
				...judged,
				confidence: CLAIM_FITS
			};
		};
		DAY = 864e5;
		CLAIM_FITS = .97;
		jwtChecks = { jwt };
	})))();
}

// src/engine/scan/checks/bech32.ts
/** Whether a text is well-formed bech32 with a right checksum (BIP 173; age keys). Upper or lower case, not mixed. */
function isBech32(text) {
	const lower = text.toLowerCase();
	if (text !== lower && text !== text.toUpperCase()) return false;
	const split = lower.lastIndexOf("1");
	if (split < 1 || lower.length - split < 7) return false;
	const values = Array.from(lower.slice(split + 1), (char) => CHARSET.indexOf(char));
	return !values.includes(-1) && polymod([...expand(lower.slice(0, split)), ...values]) === 1;
}
/** Encodes bytes as bech32 under a prefix, in lower case. */
function encodeBech32(prefix, bytes) {
	const values = toFiveBits(bytes);
	const check = polymod([
		...expand(prefix),
		...values,
		0,
		0,
		0,
		0,
		0,
		0
	]) ^ 1;
	for (let i = 0; i < 6; i++) values.push(check >> 5 * (5 - i) & 31);
	return `${prefix}1${values.map((value) => CHARSET[value]).join("")}`;
}
function toFiveBits(bytes) {
	const values = [];
	let bits = 0;
	let held = 0;
	for (const byte of bytes) {
		held = (held << 8 | byte) & 4095;
		for (bits += 8; bits >= 5; bits -= 5) values.push(held >> bits - 5 & 31);
	}
	if (bits > 0) values.push(held << 5 - bits & 31);
	return values;
}
function expand(prefix) {
	const codes = Array.from(prefix, (char) => char.charCodeAt(0));
	return [
		...codes.map((code) => code >> 5),
		0,
		...codes.map((code) => code & 31)
	];
}
function polymod(values) {
	let check = 1;
	for (const value of values) {
		const top = check >>> 25;
		check = (check & 33554431) << 5 ^ value;
		for (let i = 0; i < 5; i++) if (top >> i & 1) check ^= GENERATOR[i];
	}
	return check >>> 0;
}
var CHARSET, GENERATOR;
function init_bech32() {
	return (init_bech32 = require_rolldown_runtime.__esmMin((() => {
		CHARSET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
		GENERATOR = [
			996825010,
			642813549,
			513874426,
			1027748829,
			705979059
		];
	})))();
}

// src/engine/scan/checks/private-key.ts
function locked(reason) {
	return {
		verdict: "valid",
		severity: "low",
		confidence: .9,
		reason
	};
}
/** The bytes of a PEM body: header lines, escapes (`\n`), quotes, concatenation and indentation are skipped. */
function pemBytes(body) {
	const lines = body.replace(/\\[nrt]|\\\r?\n/g, "\n").split(/[\r\n]+/).filter((line) => !/^\W*[A-Za-z-]{2,20}: /.test(line));
	return Buffer.from(lines.join("").replace(/[^A-Za-z0-9+/]/g, ""), "base64");
}
/** Length of a DER element's header and content at the start of the bytes, or `null`. */
function derElement(bytes, tag) {
	const first = bytes[1];
	if (bytes[0] !== tag || first === void 0) return null;
	if (first < 128) return {
		header: 2,
		length: first
	};
	const size = first & 127;
	if (size < 1 || size > 3 || bytes.length < 2 + size) return null;
	return {
		header: 2 + size,
		length: bytes.readUIntBE(2, size)
	};
}
function isOneSequence(bytes) {
	const element = derElement(bytes, 48);
	if (element === null) return false;
	const rest = bytes.length - element.header - element.length;
	return rest >= 0 && rest <= 2;
}
/** Whether less than a tenth of what the structure announces is there: nobody can use or complete it. */
function isExcerpt(bytes) {
	const element = derElement(bytes, 48);
	return element !== null && bytes.length < element.length / 10;
}
/** The algorithm that a PKCS#8 structure names: version, then a sequence that starts with an object identifier. */
function algorithmOf(bytes) {
	const outer = derElement(bytes, 48);
	const inner = outer && derElement(bytes.subarray(outer.header + 3), 48);
	if (!outer || !inner) return null;
	const oid = bytes.subarray(outer.header + 3 + inner.header);
	const element = derElement(oid, 6);
	return element ? ALGORITHMS[oid.toString("hex", 2, 2 + element.length)] ?? null : null;
}
/** `openssh-key-v1`, NUL, then the cipher's name as a length-prefixed text. https://github.com/openssh/openssh-portable PROTOCOL.key */
function openssh(bytes) {
	if (bytes.toString("latin1", 0, 15) !== "openssh-key-v1\0") return BROKEN;
	const length = bytes.length >= 19 ? bytes.readUInt32BE(15) : 0;
	if (bytes.toString("latin1", 19, 19 + Math.min(length, 64)) !== "none") return locked("It is encrypted with a passphrase.");
	const algorithm = /ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-nistp\d{3}/.exec(bytes.toString("latin1", 0, 128))?.[0];
	return {
		verdict: "valid",
		reason: "It parses as an OpenSSH private key.",
		confidence: .97,
		identity: algorithm === void 0 ? {} : { algorithm }
	};
}
/** An armoured OpenPGP secret key: its first packet must be a secret-key packet (tag 5, RFC 9580 \u00a75.5.1.3). */
function openpgp(body) {
	const first = pemBytes(body.replace(/=[A-Za-z0-9+/]{4}\s*$/, ""))[0] ?? 0;
	const tag = (first & 192) === 192 ? first & 63 : (first & 60) >> 2;
	return (first & 128) !== 0 && tag === 5 ? {
		verdict: "valid",
		reason: "It parses as an OpenPGP secret key.",
		confidence: .95
	} : BROKEN;
}
var BROKEN, ALGORITHMS, privateKey, bech32, putty, base64PrivateKey, privateKeyChecks;
function init_private_key() {
	return (init_private_key = require_rolldown_runtime.__esmMin((() => {
		init_bech32();
		BROKEN = {
			verdict: "plausible",
			confidence: .5,
			reason: "The key could not be parsed: cut off, or a sample."
		};
		ALGORITHMS = {
			"2a864886f70d010101": "RSA",
			"2a8648ce3d0201": "EC",
			"2b6570": "Ed25519",
			"2b6571": "Ed448",
			"2b656e": "X25519",
			"2a8648ce380401": "DSA"
		};
		privateKey = ({ value, groups }) => {
			const body = groups["body"] ?? value;
			const kind = groups["kind"] ?? "";
			if (/xxxxxx|\.{3}|<[a-z]|\$\{|\{\{/i.test(body)) return {
				verdict: "invalid",
				reason: "A placeholder, not a key.",
				fake: true
			};
			if (kind.startsWith("PGP")) return openpgp(body);
			const encrypted = /ENCRYPTED/.test(kind) || /Proc-Type[^A-Za-z]{1,8}4,ENCRYPTED/.test(body);
			const bytes = pemBytes(body);
			if (bytes.length < 24) return {
				verdict: "invalid",
				reason: "Too short for a key."
			};
			if (/ENCRYPTED/.test(body)) return locked("Its passphrase is needed to use it.");
			if (kind.startsWith("OPENSSH")) return openssh(bytes);
			if (isExcerpt(bytes)) return {
				verdict: "invalid",
				reason: "An excerpt of a key.",
				fake: true
			};
			if (!isOneSequence(bytes)) return BROKEN;
			if (encrypted) return locked("Its passphrase is needed to use it.");
			const algorithm = algorithmOf(bytes);
			return {
				verdict: "valid",
				reason: "It parses as a private key.",
				confidence: .95,
				identity: algorithm === null ? {} : { algorithm }
			};
		};
		bech32 = ({ value }) => isBech32(value) ? {
			verdict: "valid",
			reason: "Its checksum is right."
		} : {
			verdict: "invalid",
			reason: "Its checksum is wrong.",
			fake: true
		};
		putty = ({ value }) => /Encryption: none/.test(value) ? {
			verdict: "valid",
			reason: "It is a PuTTY key without a passphrase.",
			confidence: .95
		} : locked("It is encrypted with a passphrase.");
		base64PrivateKey = (input) => {
			const text = Buffer.from(input.value, "base64").toString("latin1");
			const [, kind, body] = /^-----BEGIN ([A-Z ]{0,20}PRIVATE KEY)-----([\s\S]{30,})-----END/.exec(text) ?? [];
			if (kind === void 0 || body === void 0) return {
				verdict: "invalid",
				reason: "Does not decode to a private key."
			};
			return privateKey({
				...input,
				value: text,
				groups: {
					kind,
					body
				}
			});
		};
		privateKeyChecks = {
			"private-key": privateKey,
			"base64-private-key": base64PrivateKey,
			bech32,
			putty
		};
	})))();
}

// src/engine/scan/checks/shape.ts
/** What a filter looks at: the group `body` (the random part) where the pattern names one, else the value. */
function bodyOf(input) {
	return input.groups["body"] ?? input.value;
}
/** Shannon entropy of a text, in bits per character. */
function shannonEntropy(text) {
	const counts = /* @__PURE__ */ new Map();
	for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
	let entropy = 0;
	for (const count of counts.values()) entropy -= count / text.length * Math.log2(count / text.length);
	return entropy;
}
/** Why a text is a placeholder, or `null`. */
function placeholderReason(text) {
	if (TEMPLATE_SYNTAX.test(text)) return "A template, not a value.";
	if (PLACEHOLDER_WORDS.test(text)) return "Says itself that it is a placeholder.";
	if (isRepetitive(text)) return "The same characters over and over.";
	return sequentialShare(text) >= .5 ? "Counts up or down." : null;
}
/** One character six times in a row, hardly any distinct ones, or one short unit repeated. */
function isRepetitive(text) {
	if (/(.)\1{5}/.test(text)) return true;
	if (text.length >= 12 && new Set(text).size <= 4) return true;
	for (let unit = 1; unit <= Math.min(10, text.length / 3); unit++) {
		let same = 0;
		for (let i = unit; i < text.length; i++) if (text[i] === text[i - unit]) same++;
		if (same >= (text.length - unit) * .9) return true;
	}
	return false;
}
/** How much of a text, 0 to 1, belongs to runs of at least five that follow the alphabet, digits or keyboard. */
function sequentialShare(text) {
	const lower = text.toLowerCase();
	let covered = 0;
	for (let i = 0; i + 5 <= lower.length;) {
		let length = 0;
		for (const sequence of SEQUENCES) length = Math.max(length, runLength(lower, i, sequence));
		if (length >= 5) covered += length;
		i += length >= 5 ? length : 1;
	}
	return covered / lower.length;
}
function runLength(text, start, sequence) {
	for (const order of [sequence, Array.from(sequence).reverse().join("")]) {
		const at = order.indexOf(text.slice(start, start + 5));
		if (at === -1) continue;
		let length = 5;
		while (start + length < text.length && text[start + length] === order[at + length]) length++;
		return length;
	}
	return 0;
}
var KEEP, entropy, mixedClasses, notHex, hasDigit, notPlaceholder, PLACEHOLDER_WORDS, TEMPLATE_SYNTAX, SEQUENCES, shapeChecks;
function init_shape() {
	return (init_shape = require_rolldown_runtime.__esmMin((() => {
		KEEP = { verdict: "plausible" };
		entropy = (input) => shannonEntropy(bodyOf(input)) >= Number(input.argument) ? KEEP : {
			verdict: "invalid",
			reason: "Too regular to be random."
		};
		mixedClasses = (input) => {
			const body = bodyOf(input);
			return [
				/[a-z]/,
				/[A-Z]/,
				/[0-9]/
			].filter((kind) => kind.test(body)).length >= Number(input.argument ?? 2) ? KEEP : {
				verdict: "invalid",
				reason: "Made of one kind of characters."
			};
		};
		notHex = (input) => /^[0-9a-fA-F]+$/.test(bodyOf(input)) ? {
			verdict: "invalid",
			reason: "A hexadecimal number."
		} : KEEP;
		hasDigit = (input) => /[0-9]/.test(bodyOf(input)) ? KEEP : {
			verdict: "invalid",
			reason: "Holds no digit."
		};
		notPlaceholder = (input) => {
			const reason = placeholderReason(input.argument === "whole" ? input.value : bodyOf(input));
			return reason === null ? KEEP : {
				verdict: "invalid",
				reason,
				fake: true
			};
		};
		PLACEHOLDER_WORDS = /example|placeholder|changeme|change[-_]me|redacted|dummy|sample|insert[-_]?(?:your|here|key|token)|replace[-_]?(?:me|with|this)|your[-_]?(?:api|access|auth|secret|token|key|password|own|app|client|project)|(?:token|key|secret|password|goes|value)[-_]?here|(?:my|some|fake|test|mock)[-_](?:api|access|secret|token|key|password)|notareal|not[-_]a[-_]real|deadbeef|lorem|foobar|todo[-_]/i;
		TEMPLATE_SYNTAX = /\$\{|\$\(|\{\{|\}\}|<[A-Za-z][\w -]*>|%[sd]\b|\*{3}|\.{3}/;
		SEQUENCES = [
			"abcdefghijklmnopqrstuvwxyz",
			"0123456789012345678901234567890",
			"qwertyuiopasdfghjklzxcvbnm"
		];
		shapeChecks = {
			entropy,
			"mixed-classes": mixedClasses,
			"not-hex": notHex,
			"has-digit": hasDigit,
			"not-placeholder": notPlaceholder
		};
	})))();
}

// src/engine/scan/checks/structure.ts
/** The 12-digit account of a key id made since about 2019, or nothing for older ones (whose 5th character is below `Q`). */
function awsAccount(id) {
	if (!/^[Q-Z2-7]/.test(id.slice(4))) return {};
	const bytes = decodeBase32(id.slice(4, 14));
	if (bytes === null) return {};
	return { account: ((BigInt(`0x${bytes.toString("hex", 0, 6)}`) & 140737488355200n) >> 7n).toString().padStart(12, "0") };
}
var awsKeyId, awsSecretKey, pypiMacaroon, WHO, base64Json, discordBot, base64Text, base64Pair, BROWSER_SIGNS, googleBrowserKey, identity, structureChecks;
function init_structure() {
	return (init_structure = require_rolldown_runtime.__esmMin((() => {
		init_decode$1();
		awsKeyId = ({ value }) => {
			if (decodeBase32(value.slice(4, 14)) === null || decodeBase32(value.slice(4)) === null) return {
				verdict: "invalid",
				reason: "Holds a character that AWS key ids never hold."
			};
			if (value.endsWith("EXAMPLE")) return {
				verdict: "invalid",
				reason: "An example of the AWS documentation.",
				fake: true
			};
			return {
				verdict: "plausible",
				identity: awsAccount(value),
				confidence: .9
			};
		};
		awsSecretKey = ({ value }) => {
			const drop = {
				verdict: "invalid",
				reason: "Not the shape of an AWS secret access key."
			};
			if (value.includes("EXAMPLE")) return drop;
			if (/^[0-9a-fA-F]+$/.test(value)) return drop;
			if (!/[a-z]/.test(value) || !/[A-Z]/.test(value) || !/[0-9+/]/.test(value)) return drop;
			return (value.match(/\//g)?.length ?? 0) > 5 ? drop : { verdict: "plausible" };
		};
		pypiMacaroon = ({ groups }) => {
			const bytes = decodeBase64(groups["body"] ?? "");
			const location = bytes?.toString("latin1", 3, 3 + (bytes[2] ?? 0)) ?? "";
			if (bytes?.[0] !== 2 || bytes[1] !== 1 || !/^[a-z0-9.-]{4,40}$/.test(location)) return {
				verdict: "invalid",
				reason: "Not a macaroon."
			};
			return {
				verdict: "valid",
				reason: "It decodes to a macaroon of the index.",
				identity: { index: location }
			};
		};
		WHO = {
			o: "organization",
			org: "organization",
			n: "name",
			u: "user",
			url: "url",
			region_url: "region",
			email: "account",
			signInAddress: "sign-in-address",
			client_email: "account",
			project_id: "project"
		};
		base64Json = ({ value, groups, argument }) => {
			const [, optional, fields = ""] = /^(\??)(.*)$/.exec(argument ?? "") ?? [];
			const object = decodeBase64Json(groups["body"] ?? value);
			if (object === null || !fields.split(",").every((field) => field in object)) {
				const reason = "Does not decode to what such a token holds.";
				return optional === "?" ? {
					verdict: "plausible",
					confidence: .7,
					reason
				} : {
					verdict: "invalid",
					reason
				};
			}
			return {
				verdict: "valid",
				reason: "It decodes to what such a token holds.",
				identity: pickIdentity(object, WHO)
			};
		};
		discordBot = ({ groups }) => {
			const id = decodeBase64(groups["id"] ?? "")?.toString("latin1") ?? "";
			return /^\d{17,20}$/.test(id) ? {
				verdict: "valid",
				reason: "Its first part is a Discord id.",
				identity: { bot: id },
				confidence: .97
			} : {
				verdict: "invalid",
				reason: "Its first part is no Discord id."
			};
		};
		base64Text = ({ value }) => /^[\x20-\x7e]{4,}$/.test(decodeBase64(value)?.toString("latin1") ?? "") ? {
			verdict: "valid",
			reason: "It decodes to text.",
			confidence: .9
		} : {
			verdict: "invalid",
			reason: "Does not decode to text."
		};
		base64Pair = ({ value }) => {
			const text = decodeBase64(value)?.toString("latin1") ?? "";
			const [, user = "", password = ""] = /^([\x21-\x39\x3b-\x7e]{0,100}):([\x20-\x7e]{4,})$/.exec(text) ?? [];
			if (password === "") return {
				verdict: "invalid",
				reason: "Does not decode to a user and a password."
			};
			return {
				verdict: "valid",
				reason: "It decodes to a user and a password.",
				identity: { user },
				confidence: .95
			};
		};
		BROWSER_SIGNS = /authDomain|messagingSenderId|measurementId|maps\.googleapis\.com\/maps\/api\/js|mobilesdk_app_id|CLIENT_ID|google_maps_api_key|<script/;
		googleBrowserKey = ({ window, path }) => BROWSER_SIGNS.test(window.text) || /google-services\.json$|GoogleService-Info\.plist$|\.html?$/.test(path) ? {
			verdict: "plausible",
			severity: "low",
			reason: "It stands in a web or mobile client, where such keys are public."
		} : { verdict: "plausible" };
		identity = ({ groups, argument }) => {
			const found = {};
			for (const name of (argument ?? "").split(",")) if (groups[name] !== void 0) found[name] = groups[name];
			return {
				verdict: "plausible",
				identity: found
			};
		};
		structureChecks = {
			"aws-key-id": awsKeyId,
			"aws-secret-key": awsSecretKey,
			"pypi-macaroon": pypiMacaroon,
			"base64-json": base64Json,
			"base64-pair": base64Pair,
			"base64-text": base64Text,
			"discord-bot": discordBot,
			"google-browser-key": googleBrowserKey,
			identity
		};
	})))();
}

// src/engine/scan/checks/index.ts
/** Why a rule's checks drop a match, or `null` where they keep it. */
function whyDropped(rule, input) {
	for (const spec of rule.checks) {
		const { check, argument } = parseCheck(spec);
		const result = check({
			...input,
			argument
		});
		if (result.verdict === "invalid") return result;
	}
	return null;
}
/**
* Runs a rule's checks in order over one match. The first `invalid` drops it; one `valid` makes it valid; the last
* stated severity and confidence count.
*
* @param rule its `checks` and the `confidence` of a match that nothing proves
* @returns `null` when a check dropped the match
*/
function runChecks(rule, input) {
	const judgement = {
		validity: "plausible",
		confidence: rule.confidence,
		severity: null,
		identity: {},
		reasons: []
	};
	for (const spec of rule.checks) {
		const { check, argument } = parseCheck(spec);
		const result = check({
			...input,
			argument
		});
		if (result.verdict === "invalid") return null;
		if (result.verdict === "valid") judgement.validity = "valid";
		judgement.confidence = result.confidence ?? (result.verdict === "valid" ? PROVEN : judgement.confidence);
		judgement.severity = result.severity ?? judgement.severity;
		Object.assign(judgement.identity, result.identity);
		if (result.reason !== void 0) judgement.reasons.push(result.reason);
	}
	return judgement;
}
/** Parts `entropy:3.2` into the check and its argument. Unknown names don't get past `parse-rules.ts`. */
function parseCheck(spec) {
	const colon = spec.indexOf(":");
	const name = colon === -1 ? spec : spec.slice(0, colon);
	return {
		name,
		check: checks[name],
		argument: colon === -1 ? null : spec.slice(colon + 1)
	};
}
var checks, PROVEN;
function init_checks() {
	return (init_checks = require_rolldown_runtime.__esmMin((() => {
		init_azure();
		init_checksum();
		init_jwt();
		init_private_key();
		init_shape();
		init_structure();
		checks = {
			...shapeChecks,
			...checksumChecks,
			...structureChecks,
			...jwtChecks,
			...privateKeyChecks,
			...azureChecks
		};
		PROVEN = .99;
	})))();
}

// src/engine/scan/windows.ts
function joins(lastStart, lastEnd, start, end) {
	if (start > lastEnd + CONTEXT) return false;
	return Math.max(lastEnd, end) - Math.min(lastStart, start) <= MAX_WINDOW || start >= lastStart && end <= lastEnd;
}
/**
* Runs a rule's regex over a window and tells what its checks let through.
*
* @param emit gets each match; stops the run by returning `false`
* @returns `false` when stopped
*/
function matchWindow(unit, ruleset, at, emit) {
	const rule = ruleset.rules[at.rule];
	const regex = ruleset.regexOf(at.rule);
	let window = cutWindow(unit, at.start - CONTEXT, at.end + CONTEXT);
	let found = allSpansIn(regex, window.text);
	if (found.some((span) => touchesEdge(span, window, unit.length))) {
		window = cutWindow(unit, at.start - EXTENSION, at.end + EXTENSION);
		found = allSpansIn(regex, window.text);
	}
	for (const span of found) {
		const match = judge(unit, rule, window, span);
		if (match !== null && !emit(match)) return false;
	}
	return true;
}
function cutWindow(unit, start, end) {
	const offset = Math.max(0, start);
	return {
		text: unit.latin1(offset, end),
		offset
	};
}
function touchesEdge(span, window, length) {
	return span.index === 0 && window.offset > 0 || span.end === window.text.length && window.offset + window.text.length < length;
}
/**
* Also those that show only once escapes are read, since the `n` of a written-out line feed is glued to the token behind
* it. What the text itself shows comes first.
*/
function allSpansIn(regex, text) {
	const found = spansIn(regex, text);
	const plain = withoutEscapes(text);
	if (plain === null) return found;
	const more = spansIn(regex, plain).filter((span) => found.every((known) => known.valueEnd <= span.valueStart || span.valueEnd <= known.valueStart));
	return more.length === 0 ? found : [...found, ...more].sort((a, b) => a.index - b.index);
}
function spansIn(regex, text) {
	const spans = [];
	regex.lastIndex = 0;
	for (let found = regex.exec(text); found !== null; found = regex.exec(text)) if (found[0] === "") regex.lastIndex++;
	else spans.push(spanOf(regex, text, found));
	return spans;
}
/**
* The linear-time engine knows no `d` flag, so the group's place is looked for in the match, and asked of a second
* regex only where its text occurs more than once.
*/
function spanOf(regex, text, found) {
	const groups = found.groups ?? {};
	const { index } = found;
	const end = index + found[0].length;
	const value = groups["secret"];
	if (value === void 0) return {
		index,
		end,
		valueStart: index,
		valueEnd: end,
		groups
	};
	const first = found[0].indexOf(value);
	const valueStart = index + (found[0].indexOf(value, first + 1) === -1 ? first : placeOfGroup(regex, text, index) - index);
	return {
		index,
		end,
		valueStart,
		valueEnd: valueStart + value.length,
		groups
	};
}
function placeOfGroup(regex, text, index) {
	const indexed = new RegExp(regex.source, "dy");
	indexed.lastIndex = index;
	return indexed.exec(text).indices.groups["secret"][0];
}
function judge(unit, rule, window, span) {
	const start = window.offset + span.valueStart;
	const end = window.offset + span.valueEnd;
	const value = unit.utf8(start, end);
	if (value === "") return null;
	const judgement = runChecks(rule, {
		value,
		groups: span.groups,
		window,
		path: unit.path
	});
	if (judgement === null) return null;
	return {
		ruleId: rule.id,
		start,
		end,
		value,
		confidence: judgement.confidence,
		validity: judgement.validity,
		severity: judgement.severity ?? rule.severity,
		name: rule.id,
		bits: shannonEntropy(value) * value.length,
		identity: judgement.identity,
		reasons: judgement.reasons
	};
}
var CONTEXT, MAX_WINDOW, EXTENSION, Windows;
function init_windows() {
	return (init_windows = require_rolldown_runtime.__esmMin((() => {
		init_checks();
		init_shape();
		init_escapes();
		CONTEXT = 16;
		MAX_WINDOW = 65536;
		EXTENSION = 4096;
		Windows = class {
			#rules;
			#spans;
			#touched = [];
			constructor(rules) {
				this.#rules = rules;
				this.#spans = new Array(rules.length);
			}
			/** @param offset where the keyword starts, in bytes of the text @param length of the keyword */
			add(rule, offset, length) {
				const { before, after } = this.#rules[rule].reach;
				const start = offset - before;
				const end = offset + length + after;
				let spans = this.#spans[rule];
				if (spans === void 0) {
					spans = [];
					this.#spans[rule] = spans;
					this.#touched.push(rule);
				}
				const last = spans.length - 2;
				if (last >= 0 && joins(spans[last], spans[last + 1], start, end)) {
					spans[last] = Math.min(spans[last], start);
					spans[last + 1] = Math.max(spans[last + 1], end);
				} else spans.push(start, end);
			}
			/** Hands over every window once and starts anew. Offsets may lie outside the text. Stops where `visit` says no. */
			drain(visit) {
				if (this.#touched.length === 0) return true;
				let complete = true;
				for (const rule of this.#touched) {
					const spans = this.#spans[rule];
					for (let i = 0; i < spans.length && complete; i += 2) complete = visit(rule, spans[i], spans[i + 1]);
					this.#spans[rule] = void 0;
				}
				this.#touched.length = 0;
				return complete;
			}
		};
	})))();
}

// src/engine/scan/composite.ts
/**
* Runs the rules that have no keyword of their own around the matches of the rules they need near, and adds what
* they find to `matches`. Where no such rule fired, nothing is run.
*
* @returns `false` where there was no time for all, or `most` matches were reached
*/
function findBeside(matches, most, { unit, ruleset, goOn }) {
	const known = /* @__PURE__ */ new Set();
	for (const [ruleId, found] of byRule(matches)) for (const index of ruleset.dependentsOf(ruleId)) {
		const within = linesTo(ruleset.rules[index], ruleId);
		for (const { start, end } of spansAround(unit, found, within)) {
			if (!goOn()) return false;
			matchWindow(unit, ruleset, {
				rule: index,
				start,
				end
			}, (match) => {
				const key = `${match.ruleId} ${match.start}`;
				if (!known.has(key)) matches.push(match);
				known.add(key);
				return matches.length < most;
			});
			if (matches.length >= most) return false;
		}
	}
	return true;
}
/** Raises the confidence of matches that have a neighbour, and drops those that need one and have none. */
function judgeNeighbours(matches, surroundings) {
	const { ruleset } = surroundings;
	const composite = new Set(matches.map(({ ruleId }) => ruleId).filter((id) => ruleset.ruleNamed(id)?.near !== void 0));
	if (composite.size === 0) return [...matches];
	const found = byRule(matches);
	return matches.flatMap((match) => {
		if (!composite.has(match.ruleId)) return [match];
		const rule = ruleset.ruleNamed(match.ruleId);
		const neighbour = bestNeighbour(rule.near, match, found, surroundings);
		if (neighbour === null) return rule.requiresNear === true ? [] : [match];
		return [raised(match, neighbour)];
	});
}
function raised(match, { confidence, reason, identity }) {
	return {
		...match,
		confidence: Math.max(match.confidence, confidence),
		identity: {
			...identity,
			...match.identity
		},
		reasons: [...match.reasons, reason]
	};
}
/** The surest of the neighbours that are there. */
function bestNeighbour(near, match, found, { unit, ruleset, goOn }) {
	let best = null;
	for (const one of near) {
		if (best !== null && best.confidence >= one.confidence) continue;
		if (one.rule === null) {
			if (goOn() && standsNear(ruleset.nearRegex(one.pattern), unit, match, one.within)) best = {
				confidence: one.confidence,
				reason: "What belongs to it stands close by",
				identity: {}
			};
			continue;
		}
		const other = nearest(found.get(one.rule) ?? [], match, unit, one.within);
		if (other === null) continue;
		const title = ruleset.ruleNamed(one.rule)?.name ?? one.rule;
		best = {
			confidence: one.confidence,
			reason: `Its counterpart stands close by: ${title}`,
			identity: other.identity
		};
	}
	return best;
}
/** Matches of each rule, in order of the text. */
function byRule(matches) {
	const found = /* @__PURE__ */ new Map();
	for (const match of matches) {
		const list = found.get(match.ruleId);
		if (list === void 0) found.set(match.ruleId, [match]);
		else list.push(match);
	}
	for (const list of found.values()) list.sort((a, b) => a.start - b.start);
	return found;
}
/** Most lines that a rule lets stand between itself and another rule's match. */
function linesTo(rule, ruleId) {
	return Math.max(...rule.near.filter((one) => one.rule === ruleId).map(({ within }) => within));
}
/** The lines around matches as spans of bytes; those that touch are one. */
function spansAround(unit, matches, within) {
	const spans = [];
	for (const match of matches) {
		const span = linesAround(unit, match, within);
		const last = spans.at(-1);
		if (last !== void 0 && span.start <= last.end && span.end - last.start <= 4 * MAX_BYTES) last.end = span.end;
		else spans.push(span);
	}
	return spans;
}
function linesAround(unit, match, within) {
	const { bytes, length } = unit;
	const least = Math.max(0, match.start - MAX_BYTES);
	let start = match.start;
	for (let feeds = 0; start > least; start--) if (bytes[start - 1] === 10 && feeds++ === within) break;
	const most = Math.min(length, match.end + MAX_BYTES);
	let end = match.end;
	for (let feeds = 0; end < most; end++) if (bytes[end] === 10 && feeds++ === within) break;
	return {
		start,
		end
	};
}
function standsNear(regex, unit, match, within) {
	const { start, end } = linesAround(unit, match, within);
	return [unit.latin1(start, match.start), unit.latin1(match.end, end)].some((text) => {
		regex.lastIndex = 0;
		return regex.test(text);
	});
}
/** The nearest of another rule's matches that does not overlap this one, or `null` where none is near enough. */
function nearest(others, match, unit, within) {
	let low = 0;
	let high = others.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (others[middle].start < match.start) low = middle + 1;
		else high = middle;
	}
	const isNear = (other) => {
		if (other === void 0) return false;
		const [from, to] = other.end <= match.start ? [other.end, match.start] : [match.end, other.start];
		return from <= to && to - from <= MAX_BYTES && feedsIn(unit, from, to) <= within;
	};
	return [
		others[low - 1],
		others[low],
		others[low + 1]
	].find(isNear) ?? null;
}
function feedsIn(unit, start, end) {
	let feeds = 0;
	for (let at = start; at < end; at++) if (unit.bytes[at] === 10) feeds++;
	return feeds;
}
var MAX_BYTES;
function init_composite() {
	return (init_composite = require_rolldown_runtime.__esmMin((() => {
		init_windows();
		MAX_BYTES = 4096;
	})))();
}

// src/engine/scan/literal-bytes.ts
function isQuote(byte) {
	return byte === 34 || byte === 39 || byte === 96;
}
/** Where the next literal's content starts, of one that ended right before `at`; `null` where nothing is joined. */
function nextLiteral(bytes, at, end) {
	const first = bytes[at];
	if (first === 44 || first === 59 || first === 41 || first === 58 || first === 62) return null;
	let i = afterSpace(bytes, at, end);
	const hasSpace = i > at;
	const byte = bytes[i];
	const isOperator = byte === 43 || byte === 46 || byte === 38 || byte === 126;
	if (isOperator) {
		i++;
		if (bytes[i] === byte && byte !== 43) i++;
		i = afterSpace(bytes, i, end);
	} else if (!hasSpace) return null;
	if (!isQuote(bytes[i]) && isQuote(bytes[i + 1] ?? 0) && isPrefix(bytes[i])) i++;
	return i < end && isQuote(bytes[i]) ? {
		start: i + 1,
		isAdjacent: !isOperator
	} : null;
}
function isPrefix(byte) {
	return byte === 64 || byte === 36 || byte === 76 || "bBrRuUfF".includes(String.fromCharCode(byte));
}
/** Behind blanks, line breaks and the sign that a line goes on, at most `MAX_GAP`. */
function afterSpace(bytes, at, end) {
	const most = Math.min(end, at + MAX_GAP);
	let i = at;
	while (i < most) {
		const byte = bytes[i];
		const goesOn = byte === 92 && isLineEnd(bytes, i + 1);
		if (byte !== 32 && byte !== 9 && byte !== 10 && byte !== 13 && !goesOn) break;
		i++;
	}
	return i;
}
function isLineEnd(bytes, at) {
	return bytes[at] === 10 || bytes[at] === 13 && bytes[at + 1] === 10;
}
/** Whether the line that ends at `feed` ends as a YAML key of a block scalar does: `: |`, `: >-`, `: |2+`. */
function isBlockStart(bytes, feed, least) {
	let i = feed - 1;
	while (i > least && (bytes[i] === 32 || bytes[i] === 13)) i--;
	for (let marks = 0; marks < 2 && i > least && (bytes[i] === 43 || bytes[i] === 45 || isDigit(bytes[i])); marks++) i--;
	if (bytes[i] !== 62 && bytes[i] !== 124) return false;
	return i - 2 >= least && bytes[i - 1] === 32 && bytes[i - 2] === 58;
}
function isDigit(byte) {
	return byte >= 48 && byte <= 57;
}
/** The next line feed, or `most`. */
function feedFrom(bytes, at, most) {
	let feed = at;
	while (feed < most && bytes[feed] !== 10) feed++;
	return feed;
}
function startOfLine(bytes, at) {
	const least = Math.max(0, at - BEHIND);
	let start = at;
	while (start > least && bytes[start - 1] !== 10) start--;
	return start;
}
function indentAt(bytes, at) {
	let i = at;
	while (bytes[i] === 32) i++;
	return i - at;
}
function isWord(bytes, from, to) {
	for (let i = from; i < to; i++) if (!isTokenByte(bytes[i])) return false;
	return true;
}
/** Letters, digits and what else tokens and base64 are made of. */
function isTokenByte(byte) {
	return (byte | 32) >= 97 && (byte | 32) <= 122 || isDigit(byte) || byte === 43 || byte === 45 || byte === 46 || byte === 47 || byte === 61 || byte === 95;
}
var BEHIND, MAX_GAP, LF, BACKSLASH;
function init_literal_bytes() {
	return (init_literal_bytes = require_rolldown_runtime.__esmMin((() => {
		BEHIND = 200;
		MAX_GAP = 64;
		LF = 10;
		BACKSLASH = 92;
	})))();
}

// src/engine/scan/joined-literals.ts
/**
* Joins what stands around `at`; `joined` is `null` where no part of it could be a secret that a seam parts. What stands
* before `end` need not be asked about again.
*/
function readJoined(bytes, at, length) {
	const reading = new Reading(bytes, length);
	const lineStart = startOfLine(bytes, at);
	const feed = feedFrom(bytes, at, Math.min(length, at + AHEAD));
	if (bytes[feed] === 10 && isBlockStart(bytes, feed, at)) reading.readBlock(lineStart, feed);
	else reading.readLiterals(lineStart, at);
	return {
		joined: reading.isPlausible() ? reading.joined() : null,
		end: reading.end
	};
}
/** What was found in a joined text and goes over a seam, told at its first part's place and on to its last part's end. */
function placeJoined(joined, matches) {
	const { seams, places, how } = joined;
	return matches.flatMap((match) => {
		if (!seams.some((seam) => match.start < seam && seam < match.end) && !(how === "block" && match.start >= seams[0])) return [];
		if (how === "adjacent" && isGeneric(match.ruleId) && match.confidence < SURE) return [];
		const reasons = ["Put together from parts", ...match.reasons];
		const [start, end] = [places[match.start], places[match.end - 1] + 1];
		return [{
			match: {
				...match,
				start,
				end,
				reasons
			},
			how
		}];
	});
}
/**
* Adds joined matches. What was found of a part alone gives way to the whole, unless a check proves the part only, or
* a provider's whole token merely stands beside something else in quotes.
*/
function addJoined(matches, found) {
	const overlaps = (a, b) => a.start < b.end && b.start < a.end;
	const stays = (known, by) => known.validity === "valid" && by.match.validity !== "valid" || by.how === "adjacent" && !isGeneric(known.ruleId);
	const joined = found.filter((by) => !matches.some((known) => overlaps(known, by.match) && stays(known, by)));
	return [...matches.filter((known) => !joined.some((by) => overlaps(known, by.match))), ...joined.map(({ match }) => match)];
}
var AHEAD, BEHIND_LAST, MAX_JOINED, MIN_RUN, SURE, JoinFinder, Reading;
function init_joined_literals() {
	return (init_joined_literals = require_rolldown_runtime.__esmMin((() => {
		init_literal_bytes();
		init_overlaps();
		AHEAD = 160;
		BEHIND_LAST = 16;
		MAX_JOINED = 8192;
		MIN_RUN = 12;
		SURE = .7;
		JoinFinder = class {
			/** Where one may be, in the order noted, in bytes of the text. */
			offsets = [];
			#bytes;
			#start;
			#end;
			/** Between these, nothing is joined; whether a line ends at the second. */
			#from = 0;
			#to = 0;
			#isLine = false;
			/** @param start @param end of the text in `bytes` */
			constructor(bytes, start, end) {
				this.#bytes = bytes;
				this.#start = start;
				this.#end = end;
			}
			/**
			* Notes `offset` where a literal that ends soon behind it goes on in another one: `"a" + "b"`, `'a' . 'b'`,
			* `"a" "b"`, `a\` at a line's end, or a YAML block scalar. It makes no string, and looks at each byte about once.
			*/
			note(offset) {
				const at = this.#start + offset;
				const isKnown = at >= this.#from && at < this.#to;
				if (isKnown && this.#isLine) return;
				const bytes = this.#bytes;
				const most = Math.min(this.#end, at + AHEAD);
				let i = isKnown ? this.#to : at;
				for (; i < most; i++) {
					const byte = bytes[i];
					if (byte === 10) break;
					if (byte === 92 ? isLineEnd(bytes, i + 1) : isQuote(byte) && nextLiteral(bytes, i + 1, this.#end) !== null) {
						this.offsets.push(offset);
						return;
					}
				}
				const isLine = i < most;
				if (isLine && isBlockStart(bytes, i, at)) {
					this.offsets.push(offset);
					return;
				}
				if (!isKnown) this.#from = at;
				this.#to = i;
				this.#isLine = isLine;
			}
		};
		Reading = class {
			#bytes;
			#length;
			#out = [];
			#places = [];
			#seams = [];
			/** Where the stretch ends in the text. */
			end = 0;
			#how = "operator";
			/** What ends the last literal; 0 before one was met. */
			#quote = 0;
			constructor(bytes, length) {
				this.#bytes = bytes;
				this.#length = length;
			}
			/** From `start` on to the end of the last literal, without what stands between those that begin behind `at`. */
			readLiterals(start, at) {
				const bytes = this.#bytes;
				let i = start;
				while (i < this.#length && this.#out.length < MAX_JOINED) {
					const byte = bytes[i];
					const next = i < at ? null : this.#continuation(i, byte);
					if (next !== null) {
						this.#seams.push(this.#out.length);
						i = next;
					} else if (byte === 10 || this.#isOver(i, at)) break;
					else this.#put(i++);
				}
				this.end = Math.max(i, at + 1);
				if (this.#seams.length === 0) return;
				const rest = Math.min(this.#length, i + BEHIND_LAST);
				while (i < rest && bytes[i] !== 10) this.#put(i++);
			}
			/** Whether the last literal ends here, or none that goes on was met in time. */
			#isOver(i, at) {
				if (this.#seams.length === 0) return i > at + AHEAD;
				return this.#bytes[i] === this.#quote && this.#bytes[i - 1] !== 92;
			}
			#continuation(i, byte) {
				if (byte === 92 && isLineEnd(this.#bytes, i + 1)) return afterSpace(this.#bytes, i + 1, this.#length);
				if (!isQuote(byte)) return null;
				const next = nextLiteral(this.#bytes, i + 1, this.#length);
				if (next === null) return null;
				if (next.isAdjacent) this.#how = "adjacent";
				this.#quote = this.#bytes[next.start - 1];
				return next.start;
			}
			/** A YAML block scalar whose header ends at `feed`, when each of its lines is one word: `key: "line1line2"`. */
			readBlock(start, feed) {
				const bytes = this.#bytes;
				this.#how = "block";
				this.end = feed + 1;
				let header = feed;
				while (header > start && bytes[header] !== 58) header--;
				for (let i = start; i <= header; i++) this.#put(i);
				this.#put(header, 32);
				this.#put(header, 34);
				const outer = indentAt(bytes, start);
				let at = feed + 1;
				while (at < this.#length && this.#out.length < MAX_JOINED) {
					const line = feedFrom(bytes, at, Math.min(this.#length, at + MAX_JOINED));
					const indent = indentAt(bytes, at);
					const from = at + indent;
					if (from >= line || indent <= outer) break;
					let to = line;
					while (to > from && (bytes[to - 1] === 13 || bytes[to - 1] === 32)) to--;
					if (!isWord(bytes, from, to)) {
						this.#seams.length = 0;
						return;
					}
					this.#seams.push(this.#out.length);
					for (let i = from; i < to; i++) this.#put(i);
					at = line + 1;
				}
				this.end = at;
				this.#put(Math.max(0, at - 1), 34);
			}
			/** Whether the characters on both sides of a seam are one run that is long enough. */
			isPlausible() {
				const out = this.#out;
				return this.#seams.some((seam) => {
					let from = seam;
					while (from > 0 && isTokenByte(out[from - 1])) from--;
					let to = seam;
					while (to < out.length && isTokenByte(out[to])) to++;
					return to > seam && (from < seam || this.#how === "block") && to - from >= MIN_RUN;
				});
			}
			joined() {
				return {
					bytes: Uint8Array.from(this.#out),
					places: this.#places,
					seams: this.#seams,
					how: this.#how
				};
			}
			#put(place, byte = this.#bytes[place]) {
				this.#out.push(byte);
				this.#places.push(place);
			}
		};
	})))();
}

// src/engine/scan/look-alikes.ts
/** A prefix that ends in a separator is the provider's own at any length; another only near the right length. */
function prefixOf(rule) {
	if (rule.publicPrefix < MIN_PREFIX || rule.lengths === void 0) return [];
	const prefix = (anchorOf(rule.pattern)?.literal ?? "").slice(0, rule.publicPrefix);
	if (prefix.length < rule.publicPrefix) return [];
	const { min, max } = rule.lengths;
	if (prefix.length >= OWN_PREFIX && /[_.-]$/.test(prefix) && !PLAIN_WORD.test(prefix)) return [{
		prefix,
		least: 0,
		most: max + SLACK$1
	}];
	return [{
		prefix,
		least: min - NEAR,
		most: max + NEAR
	}];
}
var BEFORE, SLACK$1, MIN_PREFIX, OWN_PREFIX, NEAR, PLAIN_WORD, LookAlikes;
function init_look_alikes() {
	return (init_look_alikes = require_rolldown_runtime.__esmMin((() => {
		init_anchor();
		init_checks();
		BEFORE = 96;
		SLACK$1 = 8;
		MIN_PREFIX = 3;
		OWN_PREFIX = 4;
		NEAR = 3;
		PLAIN_WORD = /^(?:key|api|live|test|secret|sandbox|token|access)[_.-]$/;
		LookAlikes = class {
			#ruleset;
			#prefixes;
			#exact;
			constructor(ruleset) {
				this.#ruleset = ruleset;
			}
			has(unit, match) {
				return this.#isMalformed(match.value) || this.#isFake(unit, match);
			}
			#isMalformed(value) {
				this.#prefixes ??= this.#ruleset.rules.flatMap(prefixOf);
				return this.#prefixes.some(({ prefix, least, most }) => value.length >= least && value.length <= most && (value.startsWith(prefix) || value.startsWith(prefix, 1)));
			}
			/**
			* Asks the rules whose keyword stands in or before the value, and whose pattern fits it. Rules that are bound to a
			* name (in any case) are not asked: what is fake there is for the generic detector to say.
			*/
			#isFake(unit, { start, end }) {
				const offset = Math.max(0, start - BEFORE);
				const text = unit.latin1(offset, end + 2);
				const lower = text.toLowerCase();
				this.#exact ??= this.#ruleset.rules.map((rule, index) => ({
					rule,
					index
				})).filter(({ rule }) => rule.checks.length > 0 && !rule.ignoreCase);
				return this.#exact.some(({ rule, index }) => rule.keywords.some((keyword) => lower.includes(keyword)) && this.#drops(rule, index, {
					unit,
					text,
					offset,
					start,
					end
				}));
			}
			#drops(rule, index, at) {
				const regex = this.#ruleset.regexOf(index);
				for (const found of at.text.matchAll(regex)) {
					const value = found.groups?.["secret"] ?? found[0];
					const from = at.offset + found.index + found[0].lastIndexOf(value);
					if (from >= at.end || from + value.length <= at.start) continue;
					const window = {
						text: at.text,
						offset: at.offset
					};
					if (whyDropped(rule, {
						value,
						groups: found.groups ?? {},
						window,
						path: at.unit.path
					})?.fake) return true;
				}
				return false;
			}
		};
	})))();
}

// src/engine/scan/offsets.ts
var Offsets;
function init_offsets() {
	return (init_offsets = require_rolldown_runtime.__esmMin((() => {
		Offsets = class {
			#list = /* @__PURE__ */ new Int32Array(1024);
			#count = 0;
			push(offset) {
				if (this.#count === this.#list.length) {
					const grown = new Int32Array(this.#count * 2);
					grown.set(this.#list);
					this.#list = grown;
				}
				this.#list[this.#count++] = offset;
			}
			/** A view of what was pushed since `clear`: valid until the next `push`. */
			all() {
				return this.#list.subarray(0, this.#count);
			}
			clear() {
				this.#count = 0;
			}
		};
	})))();
}

// src/generated/prefilter.ts
var PREFILTER_WASM;
function init_prefilter() {
	return (init_prefilter = require_rolldown_runtime.__esmMin((() => {
		PREFILTER_WASM = "AGFzbQEAAAABRgpgAX8Bf2ACf38Bf2AAAX9gA39/fwF/YAV/f39/fwF/YAR/f39/AX9gB39/f39/f38Bf2ADf39/AGAGf39/f39/AX9gAAADIB8BAQAAAAUDAwAAAQAABgECBwICBAEEBAEACAIJAAMFBQMBAAEGWxJ/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAsHYwkGZnJlZUF0ABIFYnVpbGQAFQZoaXRzQXQAEQhyZXN1bWVBdAAPBGZpbmQAEwpjb3VudExpbmVzABQPZW5jb2RlZFJlc3VtZUF0ABoLZmluZEVuY29kZWQAGQZtZW1vcnkCAAwBBAqYbh9MAQF/IAAgAUEBIwkbBEAjBSEABSMFIQADQCAAIwNLBH8gAEEBay0AAEEKRwVBAAsEQCAAQQFrIQAMAQsLCyMEIwIgASAAIwUjCRANC7kBAQF/An8gAEH6AE0gAEHhAE9xBEAgAEG/CWotAAAMAQtBGiAAQSBGDQAaQQogAEEtRiAAQd8ARnIgAEEuRnIgAEEvRnIgAEE6RnINABpBBgshAgJ/IAFB+gBNIAFB4QBPcQRAIAFBvwlqLQAADAELQRogAUEgRg0AGkEKIAFBLUYgAUHfAEZyIAFBLkZyIAFBL0ZyIAFBOkZyDQAaQQYLIAJsIgJBA2wgAiMOIABBCHRqIAFqLQAAGwvGAgEDfwNAIAFBA0gEQCAALQAAIgNBgAhqLQAAQRBxBEACfyADIABBAWoiAS0AAEYgA0HgAEdxBEAgAS0AASIAIANGBH9BAAUgA0EnRgR/IABBgAhqLQAAQQhxBUEBCwtFDAELIAEhAANAIAAjAEkEQCAALQAAIgJB3ABGBEAgAEEBaiEABSACIANGBEAgACABSwwEBUEAIAJBCkYgA0HgAEdxDQQaCwsgAEEBaiEADAELCyMBCw8LIANB3ABGBEAgACEBA0AgASAAQQNqSQR/IAEtAABB3ABGBUEACwRAIAFBAWohAQwBCwsgAS0AAEGACGotAABBEHFBAEcPCyADQSZGBH8gAC0AASICQeEARiACQfEARnIgAkEjRnIFQQALBEBBAQ8LIAAQCyIARSAAIwBPcgRAQQAPCyABQQFqIQEMAQsLQQAL0gQCBH8BfiAALQAAIgFBIUYgAUEmRnIjACAAQQJqS3EEQEEBDwsgAUH7AEYgAUEkRnIgAUElRnIgAUHAAEZyBEBBAA8LIwAiASAAQYAEaiICIAEgAkkbIQEgACECA0AgASACSwR/IAItAABBgAhqLQAAQSBxQQBHBUEBC0UEQCACQQFqIQIMAQsLIwFBACACIwBGGwRAQQEPCyACIABrIgFBAkkEQEEADwsCfyABQQlGBEAgAC0ACEEgckHlAEYEfyAAKQMAQqDAgIGChIiQIIRC7sqd+8au2rD0AFEFQQALDAELQQAgAUEISw0AGiAAKQMAQqDAgIGChIiQIIRCf0IIIAGtfUIDhoiDIgVC6u7RA1EgBULryuUDUXIgBULu6LHrBlFyIAVC9N6tq+YNUXIgBULvwtWjhw1RciAFQuHgpdvWrB5RciAFQuTSnau2jh1RciAFQuHgpeuyrdk8UXILBEAgAiMAIQEDQCABIAJLBH8gAi0AAEGACGotAABBBHEFQQALBEAgAkEBaiECDAELCyACSQR/IAIQAwVBAAsPCyAAIQECfwNAIAEgAkkEQEEBIAEtAAAiA0EmRiADQTtGciADQdwARnIgA0EsRnIgA0EjRnINAhogAUEBaiEBDAELC0EACwR/QQEFIAIhAQNAIAAgAUkEQCABQQFrIgMtAAAiBEHdAEcgBEEpR3EgBEH9AEdxIARBLkdxRQRAIAMhAQwCCwsLIAEgAGtBAkkEf0EABSABIAFBAWsgASACSRstAAAiAEHbAEcgAEEoR3ELCwusAgECfyMAIgEgAEE9aiICIAEgAkkbIQIgACEBA0AgASACSQR/IAEtAABBgAhqLQAAQQJxBH9BAQUgAS0AAEEuRgsEf0EBBSABLQAAQSRGCwR/QQEFIAEtAABBOkYLBUEACwRAIAFBAWohAQwBCwsgACABRgRAQQAPCyABLQAAQTxGBEAgAUEVaiECIAFBAWohAANAIAAgAkkEfyAALQAAQYAIai0AAEECcQVBAAsEQCAAQQFqIQAMAQsLIABBAWogASAALQAAQT5GGyEBCyABLQAAQYAIai0AAEEEcQRAIAFBAWohAQsgAS0AAEEoRgRAIwAhAiABQQFqIQADQCAAIAJJBH8gAC0AAEGACGotAABBBHEFQQALBEAgAEEBaiEADAELCwVBACEACyAAC7YBAQF/IAAhBANAIAAgAUkEfyAALQAAQYAIai0AAEEEcQVBAAsEQCAAQQFqIQAMAQsLIAAgBEYgACACaiABS3IEQEEADwsgACEBA0AgACABIAJqSQRAQQEgAC0AACIEQS9GQQEgBEErRiAEQYAIai0AAEHAAXEbG0UEQCADBH8gBEHfAEYgBEEuRnIgBEH+AEZyIARBPUZyIARBLUZyBUEAC0UEQEEADwsLIABBAWohAAwBCwtBAQvPAQECfyABIABBwANqIgMgASADSRshAwNAIAAgA0kEQCACRSAALQAAIgFBJkZxIAFBO0YgAUH8AEZycgRAQQAPCyABQYAIai0AACIBQQhxBEAgAUEEcUUEQEEADwsgAC0AAUEtRgR/IABBAmohBAJ/IAJFBEAgBC0AAEHwAEYMAQtBASAELQAAIgFBIHJB9QBGDQAaIAFBLUYEfyAELQABQfUARgR/QQEFIAQtAAFB8ABGCwVBAAsLBUEACwRAQQEPCwsgAEEBaiEADAELC0EAC6IBAQR/IAIhA0F/IQUDQCACQQNqIAFNBEAgACACaiIELQABIQYgBC0AACAGEAEgBiAELQACEAFsAn8gBkH6AE0gBkHhAE9xBEAgBkG/CWotAAAMAQtBGiAGQSBGDQAaQQogBkEtRiAGQd8ARnIgBkEuRnIgBkEvRnIgBkE6RnINABpBBgtuIgQgBUkEQCAEIQUgAiEDCyACQQJqIQIMAQsLIAMLtgEAAkACQCAAKAIAQaDAgAFyQf///wdxIgBB9sKxA0YNACAAQeTKmQNGDQAgAEHj3rkDRg0AIABB9PLBA0YNACAAQeTKzQNGDQAgAEHl3IUDRg0AIABB5NLNA0YNACAAQfPKuQNGDQAgAEHp5s0DRg0AIABB88qNA0YNACAAQe3CzQNGDQAgAEHzxr0DRg0AIABB7uqxA0YNACAAQeXgoQNGDQAgAEHyysUDRg0ADAELQQEPC0EAC4YCAQJ/IAAtAAEhAQJAAkACQAJAAkACQAJAAkACQCAALQAAIgJBPUcEQCACQSFGDQEgAkE6Rg0CIAJBP0YNAyACQfwARg0EIAJBK0YNBSACQTxGDQYgAkEsRg0HIAJBKEYNByACQT5GDQcMCAsgAUE9Rg0IQQJBASABQT5GGw8LIAFBPUcEQEEADwsMBwtBAkEBIAFBPUYbDwsgAUE9RgRAQQIPC0EDQQAgAUE/RgR/IAAtAAJBPUYFQQALGw8LQQNBASABQfwARgR/IAAtAAJBPUYFQQALGw8LQQJBACABQT1GGw8LQQJBACABQS1GGw8LQQEPC0EADwtBA0ECIAAtAAJBPUYbC6MKAQR/IwQhAyAAIQIDQCACIANJBH8gAi0AAEGACGotAABBBHEFQQALBEAgAkEBaiECDAELCyACQQJqIgMgAiACLwEAIgRBrfwARiIFIARBvNoARiAFGwR/IAMQCQVBAAsbIgMQCSIEBEACfyABIQAgAyAEaiICLQAAQSpGIgEEQCACLQABQSpGIQELIwQhBSACQQJqIAIgARshAQNAIAEgBUkEfyABLQAAQYAIai0AAEEEcQVBAAsEQCABQQFqIQEMAQsLIARBAUYEfyADLQAABUEACyICQSxGBEAjCAR/IAFBAxAABUEACwwBCyACQShGBEAgAUEDEAAMAQtBACACQTpGBH8gAS0AAEEvRgVBAAsEfyABLQABQS9GBUEACw0AGiACQfwARgRAIAAtAABBgAhqLQAAQQRxBH8gAUECEAAFQQALDAELIAJBPkYEQCMIBH9BAQUjBSECA0AgAiMDSwR/IAJBAWstAABBgAhqLQAAQQFxBH9BAQUgAkEBay0AAEE6RgsFQQALBEAgAkEBayECDAELCyACIwNLBH8gAkEBay0AAEE8RgVBAAsLBH8gAUEBEAAFQQALDAELIAFBABAACw8LIAAgAkYEQEEADwsjBCEBIAIhAANAIAAgAUkEfyAALQAAQYAIai0AAEHAAHEFQQALBEAgAEEBaiEADAELCyACLwEAQaDAAHIhAyAAIgEgAmsiBEECRiIABEAgA0H03gFGIANB6eYBRnIhAAsgAEUEQCAEQQNGBH8gA0Hh5AFGIANB98IBRnIFQQALIQALIAAEfyAABSADQeXiAUYgBEEGRnELBH8jBCEDIAEhAANAIAAgA0kEfyAALQAAQYAIai0AAEEEcQVBAAsEQCAAQQFqIQAMAQsLIABBACAAIAFLBH8gAC0AAEGACGotAABB0AFxBUEACxsFQQALIgAEfyAAQQQQAAVBAAsEQEEBDwsjByMIQQEgAi0AACIAQYAIai0AAEEQcUEARyIBBH8gAQUgAEHAAEYEfyACLQABQYAIai0AAEEQcQVBAAsLG0UjBxsiAEUEQAJ/IwUhAANAIAAjA0sEfyAAQQFrLQAAQQpHBUEACwRAIABBAWshAAwBCwsgACEBQQECfwNAIwUgAUEEaksEQCABLQAAQYAIai0AAEEEcQRAQQEgASgCAUGgwIABckH///8HcSIDQePeuQNGIANB88rRA0ZyDQMaCyABQQFqIQEMAQsLQQALDQAaA0AgACMFSQR/IAAtAAAiAUEJRiABQSBGciABQSNGciABQS9GciABQSpGciABQT5GciABQSRGciABQS1GcgVBAAsEQCAAQQFqIQAMAQsLQQAjBSAAQQFqIAAgAC0AAEHcAEYbIgBBBGpJDQAaIAAoAgBBoMCAAXJB////B3EiAEHl3NkDRiAAQfPK0QNGciAAQeHknQNGciAAQe3CjQNGciAAQezenQNGciAAQeTKmQNGciAAQeXwwQNGcgshAAsgAAR/IAAFIwUhASMFIQADQCAAIwNLBH8gAEEBay0AAEEKRwVBAAsEQCAAQQFrIQAMAQsLA0AgACABSQR/IAAtAABBgAhqLQAAQQhxBUEACwRAIABBAWohAAwBCwsjBSAARwR/QQAFIwQiACACQQhqIgEgACABSRshASACIQADQCAAIAFJBH8gAC0AAEGACGotAABBCHFBAEcFQQELRQRAIABBAWohAAwBCwsgAkEIaiAARgsLBH8gAkEAEAAFQQALC6UGAQN/QQEgAC0AACIDQSRGQQEgA0HfAEYgA0GACGotAABBwABxGxsEQAJ/IABBAWogAC0AAUGACGotAABBEHEEfyADQSByIgFB8gBGIAFB4gBGciABQfUARnIgAUHmAEZyIAFB7ABGcgR/QQEFIAAtAABBzgBGCwVBAAsNABogAEECaiAALQACQYAIai0AAEEQcQR/IAAtAABBIHIiAUHyAEYgAUHiAEZyIAFB9QBGciABQeYARnIgAUHsAEZyBH9BAQUgAC0AAEHOAEYLBUEACwR/IAAtAAFBIHIiAUHyAEYgAUHiAEZyIAFB9QBGciABQeYARnIgAUHsAEZyBH9BAQUgAC0AAUHOAEYLBUEACw0AGiAAEAQhAiAALQAAQe4ARiIBBEAgAC0AAUHlAEYhAQsgAQRAIAAtAAJB9wBGIQELQQAgAQR/IAAtAANBgAhqLQAAQQRxBSABCyACGwR/IwAhASAAQQNqIQADQCAAIAFJBH8gAC0AAEGACGotAABBBHEFQQALBEAgAEEBaiEADAELCyAAEAQFIAILCw8LAkAgA0HbAEYEfyAALQABQd0ARgVBAAsEQCAAQQpqIQEgAEECaiECA0AgASACSwR/IAItAABBgAhqLQAAQQJxBUEACwRAIAJBAWohAgwBCwsgAiAAQQJqSwR/IAItAABBKEYEf0EBBSACLQAAQfsARgsFQQALBEAjACEBIAJBAWohAAwCCwsgA0EoRiADQdsARnIgA0H7AEZyIANBJkZyIANBwABGcgRAIwAhASAAQQFqIQAMAQsgA0EhRwRAQQAPCyAAQQJqIABBAWogAC0AAUEhRhsiAUEKaiECIAEhAANAIAAgAkkEfyAALQAAQYAIai0AAEECcQVBAAsEQCAAQQFqIQAMAQsLIAAgAUsEfyAALQAAQYAIai0AAEEEcQVBAAsEQCMAIQEDQCAAIAFJBH8gAC0AAEGACGotAABBBHEFQQALBEAgAEEBaiEADAELCwVBACEACyAADwsDQCAAIAFJBH8gAC0AAEGACGotAABBBHEFQQALBEAgAEEBaiEADAELCyAAC7oDAQJ/IAAtAAAiAUEoRiABQdwARnIEfyAAQQFqBSABQT5GIAFB/ABGcgR/IABBAWoiAC0AAEErRgR/QQEFIAAtAABBLUYLBEAgAEEBaiEACyAAQQFqIAAgAC0AAEGACGotAABBgAFxGwUgAAsLIQAjACEBA0AgACABSQR/IAAtAABBgAhqLQAAQQRxBUEACwRAIABBAWohAAwBCwsgAEEBaiAAIAAtAABBDUYbIgAjAE8Ef0EBBSAALQAAQQpHCwRAQQAPCyMAIgEgAEHRAGoiAiABIAJJGyEBIABBAWohAANAIAAgAUkEfyAALQAAQYAIai0AAEEEcQVBAAsEQCAAQQFqIQAMAQsLIAAtAAAiAUEjRiABQSpGciABQT5GcgR/IAAtAAFBgAhqLQAAQQRxBUEACwRAIwAhASAAQQFqIQADQCAAIAFJBH8gAC0AAEGACGotAABBBHEFQQALBEAgAEEBaiEADAELCyAADwsgAUEvRgR/IAAtAAFBL0YFQQALBEAjACEBIABBAmohAANAIAAgAUkEfyAALQAAQYAIai0AAEEEcQVBAAsEQCAAQQFqIQAMAQsLCyAAC+8DACABJAAgASACSSQBIANBAUYEQCAAIQEjACICIABB7ARqIgMgAiADSRshAwJAA0AgACADSQRAIAAgAUshAiAALQAAQTxGBH8gAC0AAUEvRgVBAAsNAkEAIQIgAC0AAEE+RgR/IABBAWstAABB3QBHBUEACw0CIABBAWohAAwBCwtBACECCyACDwsgABACBEBBAQ8LIAAQDCICBEAgAhACBEBBAQ8LIAZFIANBA0dxBH9BACEDIAIhAANAIAAjAEkEfyAALQAAQYAIai0AAEEgcUEARwVBAQtFBEAgACIBQQFqIQAgA0EBaiADIAEtAABBgAhqLQAAQYABcRshAwwBCwsgA0EASiAAIAJrQQhPcQR/QQEFIAAjAEZBACMBGwsFQQALDwsgA0EERiADQQNGcgRAQQAPCyADQQJGBEBBAQ8LIAYEfyAEIAVJBH8gBUEBay0AAEGACGotAABBEHEFQQALBH9BAAUgBCEBA0AgASAFSQR/IAEtAABBgAhqLQAAQQRxBUEACwRAIAFBAWohAQwBCwsgAUEGaiAFSQR/IAEtAABBIHJB5QBGBUEACwR/IAEtAAFBIHJB+ABGBUEACwR/IAEtAAJBIHJB8ABGBUEACwR/QQEFIAQgBRAOCwsFQQELRQRAQQAPCyAAEAML/QMBA38gACECA0AgASACSwR/IAItAABBgAhqLQAAQQRxBUEACwRAIAJBAWohAgwBCwsCf0EAIAEgAk0NABogAi0AASEDQQEgAi0AACIEQSpGIARBI0ZyIARBO0ZyIARBJUZyDQAaIANBKkYgA0EvRnIgBEEvRg0AGiADQS1GIARBLUYNABogA0EhRiAEQTxGDQAaIANBIHJB5QBGIARBIHJB8gBGcQR/IAItAAJBIHJB7QBGBUEACwsEQEEBDwtBACECA0AgACABSQRAIAAtAAAiA0GACGotAABBBHEEfwJ/QQAgASAAQQFqIgRNDQAaIAQtAABBI0YEQCAELQABQYAIai0AAEEEcUEARwwBCyAELQAAQS9GBH8gBC0AAUEvRgVBAAsEfyAELQACQYAIai0AAEEEcQVBAAsLBUEACwRAQQEPCyADQdwARgRAIABBAWoiAC0AAEGACGotAABBBHEEfwJ/QQAgASAAQQFqIgNNDQAaIAMtAABBI0YEQCADLQABQYAIai0AAEEEcUEARwwBCyADLQAAQS9GBH8gAy0AAUEvRgVBAAsEfyADLQACQYAIai0AAEEEcQVBAAsLBUEACwRAQQEPCwUgAgR/IAJBACACIANHGwUgAyACIANBgAhqLQAAQRBxGwshAgsgAEEBaiEADAELCyACQQBHCwQAIxALtgQBB38gAC0AFSEEIAAtABQiBSABQQh0ciEGIAUgACgCDCIFaiIHLQAAIActAAFBCHRyIActAAJBEHRyQaDAgAFyQbHz3fF5bEEOdiIHQQZ2QQJ0IQggAgRAIAggCCgCgKACQQFrIgc2AoCgAiMMIAdBBHRqIgcgACkDADcDACAHIAAoAgg2AgggByAGNgIMBSAHQQN2IgYgBi0AgCBBASAHQQdxdHI6AIAgIAggCCgCgKACQQFqNgKAoAILIAAoAhBBA0sEQCAEIAVqIgMtAAAgAy0AAUEIdHIgAy0AAkEQdHJBoMCAAXJBsfPd8XlsQQ52IgNBBnZBAnQhBSACBEAgBSAFKAKAoAJBAWsiAjYCgKACIwwgAkEEdGoiAiAAKQMANwMAIAIgACgCCDYCCCACIAFBCHQgBHI2AgwFIANBA3YiACAALQCAIEEBIANBB3F0cjoAgCAgBSAFKAKAoAJBAWo2AoCgAgsPCyAEQQFGIgYEfyAFLwEBBSAFLwEAQQh0CyEHA0AgA0GAAkkEQCADQSBxBEAgByADQRB0IAMgBhtyQaDAgAFyQbHz3fF5bEEOdiIIQQZ2QQJ0IQkgAgRAIAkgCSgCgKACQQFrIgU2AoCgAiMMIAVBBHRqIgUgACkDADcDACAFIAAoAgg2AgggBSABQQh0IARyNgIMBSAIQQN2IgUgBS0AgCBBASAIQQdxdHI6AIAgIAkgCSgCgKACQQFqNgKAoAILCyADQQFqIQMMAQsLCwQAIw4LBgBBkKADC5QFAgt/AX4gBEEARyQLQQAhBANAIAEgAkkEQCABKQMAIhCnQf///wdxQaDAgAFyQbHz3fF5bEEOdiIFQQN2LQCAICAFQQdxdkEBcSAQQhCIp0H///8HcUGgwIABckGx893xeWxBDnYiBUEDdi0AgCAgBUEHcXZBAXFBAXRyIBBCIIinQf///wdxQaDAgAFyQbHz3fF5bEEOdiIFQQN2LQCAICAFQQdxdkEBcUECdHIgASgCBkH///8HcUGgwIABckGx893xeWxBDnYiBUEDdi0AgCAgBUEHcXZBAXFBA3RyIQYDQCAGBEAgASAGaEEBdGohCyAGIAZBAWtxIQYgCygCAEH///8HcUGgwIABckGx893xeWxBFHZBAnQiBSgChKACIQkgBSgCgKACIQcDQCAHIAlJBEAgC0EBaiALIwwgB0EEdGoiBSgCDCINQf8BcSIIayAIQf8BRhshDAJAIAUoAgAgBSgCCCAMKAIAIAUoAgRycUcNACMNIA1BCHZBGGxqIg4oAhAiCCAMaiADSyAAIAxLcg0AIAhBBEsEfyAOKAIMIQpBBCEFAn8DQCAFIAhJBEBBACAFIAxqLQAAIg9BIHIgDyAFIApqLQAAIg9B+gBNIA9B4QBPcRsgD0cNAhogBUEBaiEFDAELC0EBCwVBAQtFDQAgDi0AFiIFQQFxBEAjDiAEQQN0aiIIIAwgAGs2AgAgCCANQQh2QQJ0NgIEIARBAWohBAsgBUECcQRAQQNBASAMIAAgAyMLEB4bIQUjDiAEQQN0aiIIIAwgAGs2AgAgCCAFNgIEIARBAWohBAsLIAdBAWohBwwBCwsgBCMPSgRAIAtBAmokECAEDwsMAQsLIAFBCGohAQwBCwsgASQQIAQLXwECfwNAIABBEGoiAiABTQRAIAMgAP0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9I/1kaWohAyACIQAMAQsLA0AgACABSQRAIAMgAC0AAEEKRmohAyAAQQFqIQAMAQsLIAMLiwQBCX8gACQMIwwgA0EEdGokDSMNIAJBGGxqJA5BACEAA0AgAEHMCigCAEgEQCAAQdEKai0AACMOIABB0ApqLQAAQQh0ampBAToAACAAQQJqIQAMAQsLEBsDQCACIAZLBEAjDSAGQRhsaiELIAFBAmohDCABLQAAIQ0gAS0AASEKQQAhB0EAIQVBACEDQQAhAANAIABBBCANIA1BBE8bSQRAIAcgACAMai0AACIIIABBA3QiCXRyIQcgA0H/ASAJdHIhAyAFQSAgCXRyIAUgCEH6AE0gCEHhAE9xGyEFIABBAWohAAwBCwsgCyAHNgIAIAsgBTYCBCALIAM2AgggCyAMNgIMIAsgDTYCECALIAwgDUEAEAc6ABQgCwJ/IA1BA0sEQCAMIA1BARAHDAELQQFB/wEgDC0AASIAIAwtAAIQASAMLQAAIAAQAUkbCzoAFSALIAo6ABYgASANQQJqaiEBIAZBAWohBgwBCwtBACEDA0AgA0ECSQRAQQAhAANAIAAgAkkEQCMNIABBGGxqIAAgAxAQIABBAWohAAwBCwsgA0UEQEEAIQBBACQRQQAhAQNAIAFBgCBNBEAjESIFIAFBAnQiBigCgKACIgcgBSAHShskESAGIAAgB2oiADYCgKACIAFBAWohAQwBCwsLIANBAWohAwwBCwsgBCMRQQF0ayQPIw4gBEEDdGoL2QgBAX8gAUEBayIFIAEgACABSQR/IAUtAABBgAhqLQAAQRBxBUEACxshAQNAIAAgAUkEfyABQQFrLQAAQYAIai0AAEEEcQVBAAsEQCABQQFrIQEMAQsLIAAgAUYEf0EABSABQQFrLQAAIgBBOkYgAEE9RnIgAEE+RnILBH8gAiIALQAAQYAIai0AAEEQcQRAIAJBAWohAAsDQCAAIANJBH8gAC0AAEGACGotAABBBHEFQQALBEAgAEEBaiEADAELCyAAQQFqIAAgAC0AAEEsRgR/QQEFIAAtAABBO0YLGyEAA0AgACADSQR/IAAtAABBgAhqLQAAQQhxBUEACwRAIABBAWohAAwBCwsgAEEBaiAAIAAtAABBgAhqLQAAQRBxGxAIBUEACwRAQQEPCyACLQAAIgFB3ABGIgAgAUEiRnIgAUEnRnIEQCACQQFqIAIgABsoAgBBovbM0wNGBH9BAQUgAkEBaiEAA0AgACADSQR/IAAtAABBgAhqLQAAQQRxBUEACwRAIABBAWohAAwBCwsgAEEBaiAAIAAtAABBOkYEf0EBBSAALQAAQT1GCxshAANAIAAgA0kEfyAALQAAQYAIai0AAEEEcQVBAAsEQCAAQQFqIQAMAQsLIAAtAABB+wBHBH9BAAUgAEEBaiEAA0AgACADSQR/IAAtAABBgAhqLQAAQQhxBUEACwRAIABBAWohAAwBCwsgAEEBaiAAIAAtAABBgAhqLQAAQRBxGxAICwsPCyABQTpGBH8gAkEBaiEAA0AgACADSQR/IAAtAABBgAhqLQAAQQRxBUEACwRAIABBAWohAAwBCwsgAEEBaiAAIAAtAABBDUYbIgAtAABBCkcEf0EABSAALQABQYAIai0AAEEEcQsEfyAAQQFqIQADQCAAIANJBH8gAC0AAEGACGotAABBBHEFQQALBEAgAEEBaiEADAELCyAALQAAIgBBxABGIABB1ABGciAAQc4ARnIgAEHNAEZyIABBwQBGciAAQcMARnIFQQALBUEACwRAQQEPCyABQTxGBEAgAi0AAUEvRg8LIAQEfyABQQ1GIAFBCkZyBUEACwRAA0AgAiADSQR/IAItAABBgAhqLQAAQQhxBUEACwRAIAJBAWohAgwBCwsgAi0AAEEtRgR/IAItAAFBgAhqLQAAQQRxQQBHBUEACw8LAn8DQCACIANJBH8gAi0AAEGACGotAABBBHEFQQALBEAgAkEBaiECDAELCyACLQAAQT1GBH9BAQUgAi0AAEE6RgsEQCACQQFqIQIDQCACIANJBH8gAi0AAEGACGotAABBBHEFQQALBEAgAkEBaiECDAELCwtBACACLQAAIgBB2wBHIABBKEdxDQAaIAJBAWohAgNAIAIgA0kEfyACLQAAQYAIai0AAEEEcQVBAAsEQCACQQFqIQIMAQsLIAItAABBgAhqLQAAQRBxBH9BAQUgAi0AAUGACGotAABBEHFBAEcLCwutBQEGfyAAIQIDQCABIAJPBEAgASACSwR/IAItAAAFQQALIgVBxwBrIQMCQCAFQfoATSAFQeEAT3ENACAFQcEAayEDIAVB2gBNIAVBwQBPcQ0AIAVBBGohAyAFQTlNIAVBME9xDQBBPiEDIAVBLUYgBUErRnINAEE/Qf8BIAVB3wBGIAVBL0ZyGyEDCyADQf8BRgRAIAIgAEEYak8EfyAAEBgEf0EBBSACIABBIGpPBH9BACEGAn8DQCAGQQhJBEAgACAGai0AACIEQTBrIQMgBEE5TSAEQTBPcUUEQCAEQSByIgNB1wBrQf8BIANB5gBNIANB4QBPcRshAwsgACAGai0AASIHQTBrIQQgB0E5TSAHQTBPcUUEQCAHQSByIgRB1wBrQf8BIARB5gBNIARB4QBPcRshBAtBACAEQf8BRiADQf8BRnIEf0EABSADQQR0IARyIgNB/gBNIANBIE9xIANBCkZyIANBCUZyIANBDUZyC0UNAhogBkECaiEGDAELC0EBCwVBAAsLBUEACwRAQQEPCyAFQdwARiAFQSVGciAFQSZGciACQQJqIAFJcQR/IAItAAEhACACLQACIQMCfyACLQAAIgRBJUYEQCAAQTdNIABBMk9xBH8gA0E5TSADQTBPcQR/IANBMGsFIANBIHIiAEHXAGtB/wEgAEHmAE0gAEHhAE9xGwtB/wFHBUEACwwBCyAEQSZGBEBBASAAQSNGDQEaQQIhAANAIABBCEkEQEEBIAAgAmotAABBO0YNAxogAEEBaiEADAELC0EADAELIABB+ABGBH8gA0E3TSADQTJPcQUgA0EwRiAAQfUARnEEfyACLQADQTBGBUEACwsLBUEACwRAQQEPCyACQQJqIAJBAWogBUHcAEYbIQALIAJBAWohAgwBCwtBAAv9BAEJf0EBIQRBASEFA0AgA0EISQRAIANFIAAgA2otAAMiAUHHAGshAgJAIAFB+gBNIAFB4QBPcQ0AIAFBwQBrIQIgAUHaAE0gAUHBAE9xDQAgAUEEaiECIAFBOU0gAUEwT3ENAEE+IQIgAUEtRiABQStGcg0AQT9B/wEgAUHfAEYgAUEvRnIbIQILIAAgA2otAAAiCEHHAGshAQJAIAhB+gBNIAhB4QBPcQ0AIAhBwQBrIQEgCEHaAE0gCEHBAE9xDQAgCEEEaiEBIAhBOU0gCEEwT3ENAEE+IQEgCEEtRiAIQStGcg0AQT9B/wEgCEHfAEYgCEEvRnIbIQELIAFBEnQgACADai0AASIJQccAayEBAkAgCUH6AE0gCUHhAE9xDQAgCUHBAGshASAJQdoATSAJQcEAT3ENACAJQQRqIQEgCUE5TSAJQTBPcQ0AQT4hASAJQS1GIAlBK0ZyDQBBP0H/ASAJQd8ARiAJQS9GchshAQsgAUEMdHIhCCAAIANqLQACIglBxwBrIQECQCAJQfoATSAJQeEAT3ENACAJQcEAayEBIAlB2gBNIAlBwQBPcQ0AIAlBBGohASAJQTlNIAlBME9xDQBBPiEBIAlBLUYgCUErRnINAEE/Qf8BIAlB3wBGIAlBL0ZyGyEBCyACIAggAUEGdHJyIgJBCHZBiz9GcQRAQQEPC0EQIQEDQCABQQBOBEAgAiABdkH/AXEiB0H+AE0gB0EgT3EgB0EKRnIgB0EJRnIgB0ENRnIiCEEAIAQbIQQgB0UgCCAGG0EAIAUbIQUgBkUhBiABQQhrIQEMAQsLIAQgBXJFBEBBAA8LIANBBGohAwwBCwtBAQvuAwIEfwF7A0AgASACSQRA/QwaPj4/Pj8/Pj4+PCcsJSQtIAH9AAQAIgr9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwAAAECBAggEAAAAAAAAAAAIApBBP1t/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WRBf3NB//8DcSIHQX9zaCIIIAZqQRhJIAhBEElxBEAgB0EQdEF/c2chBiABQRBqIQEMAgsgCEEQRiAGQRBqIgdBGElxBEAgByEGIAFBEGohAQwCCyABIAZrIQcgASAIaiEGA0AgAyAGSwR/IAYtAAAiAUHcAEYEf0EBBQJ/IAFBxwBrIAFB+gBNIAFB4QBPcQ0AGiABQcEAayABQdoATSABQcEAT3ENABogAUEEaiABQTlNIAFBME9xDQAaQT4gAUEtRiABQStGcg0AGkE/Qf8BIAFB3wBGIAFBL0ZyGwtB/wFHCyABQSVGciABQSZGciABQSNGciABQTtGcgVBAAsEQCAGQQFqIQYMAQsLIAMgBiADIAZJGyIBIAdrQRhPBH8gByABEBcFQQALBEAgBCAJQQN0aiIGIAcgAGs2AgAgBiABIABrNgIEIAlBAWoiCSAFRgRAIAEkCiAJDwsLIAFBAWohAUEAIQYMAQsLIAMgASAGayABIANPGyQKIAkLBAAjCguWBQECf0HhACEAA0AgAEH6AE0EQCAAQYAIaiIBIAEtAABBwwByOgAAIABBAWohAAwBCwtBwQAhAANAIABB2gBNBEAgAEGACGoiASABLQAAQcMAcjoAACAAQQFqIQAMAQsLQTAhAANAIABBOU0EQCAAQYAIaiIBIAEtAABBgwFyOgAAIABBAWohAAwBCwtB3wAhAANAIABB3wBNBEAgAEGACGoiASABLQAAQQNyOgAAIABBAWohAAwBCwtBLSEAA0AgAEEuTQRAIABBgAhqIgEgAS0AAEEBcjoAACAAQQFqIQAMAQsLQSQhAANAIABBJE0EQCAAQYAIaiIBIAEtAABBAXI6AAAgAEEBaiEADAELC0EJIQADQCAAQQ1NBEAgAEGACGoiASABLQAAQShyOgAAIABBAWohAAwBCwtBICEAA0AgAEEgTQRAIABBgAhqIgEgAS0AAEEscjoAACAAQQFqIQAMAQsLQQkhAANAIABBCU0EQCAAQYAIaiIBIAEtAABBBHI6AAAgAEEBaiEADAELC0GgASEAA0AgAEGgAU0EQCAAQYAIaiIBIAEtAABBKHI6AAAgAEEBaiEADAELC0EiIQADQCAAQSJNBEAgAEGACGoiASABLQAAQTByOgAAIABBAWohAAwBCwtBJyEAA0AgAEEnTQRAIABBgAhqIgEgAS0AAEEwcjoAACAAQQFqIQAMAQsLQeAAIQADQCAAQeAATQRAIABBgAhqIgEgAS0AAEEwcjoAACAAQQFqIQAMAQsLQTwhAANAIABBPE0EQCAAQYAIaiIBIAEtAABBIHI6AAAgAEEBaiEADAELC0E+IQADQCAAQT5NBEAgAEGACGoiASABLQAAQSByOgAAIABBAWohAAwBCwsLhAQBAn8jBCECIAAhAQNAIAEgAkkEfyABLQAAQYAIai0AAEEEcQVBAAsEQCABQQFqIQEMAQsLIAEtAABBOkYEQCMEIQIgAUEBaiEAA0AgACACSQR/IAAtAABBgAhqLQAAQQRxBUEACwRAIABBAWohAAwBCwsgACEBBSAAIAFGBEBBAA8LCyABLQAAQSByQeEARgR/IAEtAAFBIHJB8wBGBUEACwR/IAEtAAJBgAhqLQAAQQRxBUEACwRAIwQhAiABQQJqIQADQCAAIAJJBH8gAC0AAEGACGotAABBBHEFQQALBEAgAEEBaiEADAELCyAAIQELQQAhAANAIABBA0gEQCABQQFqIAEgAS0AACIBQSpGIAFBJkZyIAFB2wBGciABQd0ARnIbIQEgAEEBaiEADAELCyABLQAAQSdGIgAEf0EBBSABKAIAQaDAgAFyQf///wdxIgJB4vLRA0YgAkHz6MkDRnIgAkH0yuEDRnIgAkHh3OUDRnIgAkHj0IUDRnIgAkHv4NEDRnIgAkHzyo0DRnIgAkH2wskDRnILRQRAQQAPCyAABH8jBAUjBCIAIAFBQGsiAiAAIAJJGwshAANAIAAgAUsEfyABLQAAQT1HBUEACwR/IAEtAABBCkcFQQALBEAgAUEBaiEBDAELCyABQQAgACABSwR/IAEtAABBPUYFQQALGwvlAwEBfyACJAIgAEGAAmsgASAAIAFrQYACSxskAyACIABBwANqIgEgASACSxskBCMEIQMgACIBIQIDQCACIANJBH8gAi0AAEGACGotAABBAXEFQQALBEAgAkEBaiECDAELCyACIwRGBEBBAA8LA0AgASMDSwR/IAFBAWstAABBgAhqLQAAQQFxBUEACwRAIAFBAWshAQwBCwsgASEDA0AgACABSwR/IAEtAABBLUYEf0EBBSABLQAAQS5GCwVBAAsEQCABQQFqIQEMAQsLA0AgACACSQR/IAJBAWstAABBLUYEf0EBBSACQQFrLQAAQS5GCwVBAAsEQCACQQFrIQIMAQsLIAIgAWtB0ABLIAEgAk9yBEBBAA8LIAEkBSACJAYgASADSwR/IAMtAABBLUYFQQALBH9BAQUgASMDQQJqTwR/IAFBAWstAABBL0YEf0EBBSABQQFrLQAAQdwARgsFQQALBH8gAUECay0AAEGACGotAABBBHFBAEcFQQALC0EARyQHIAJBAWogAiACLQAAQdwARhstAAAiAEEnRiAAQSJGciAAQeAARnIEfyABIwNLBH8gACABQQFrLQAARgVBAAsEf0EBBSADIwNLBH8gACADQQFrLQAARgVBAAsLBUEACyQIQQELjwwBAn8gAC0AAUEgciEEAkACQAJAAkACQAJAAkAgAC0AAEEgciIFQTpHBEAgBUHiAGsOEgEEBwcHBwcCBwcHAwcHBQcHBgcLIAIgAEEDaiIAQdIBaiIBIAEgAksbIQFBACECAn8DQCAAIAFJBEAgAiAALQAAIgNBwABGDQIaIANBOkYEQEEBIQIFIANBP0YgA0EvRnIgA0EjRnIEQEEADAQFQQAgA0GgAUdBACADQQxHQQAgA0ELR0EAIANBgAhqLQAAQSBxGxsbDQQaCwsgAEEBaiEADAELC0EACw8LIARB4QBGBH8gAEEFaiACQQZBABAFBSAAQQZqIAJBCEEBEAULDwsgAEEKaiIBIQADQCAAIAJJBH8gAC0AAEGACGotAABBBHEFQQALBEAgAEEBaiEADAELCyAALQAAQSByIQIgACABSwR/IAJB4gBGIAJB9wBGciACQeEARnIFQQALDwsgAEEFaiACQQAQBg8LIARB9QBGBEAgAEEEaiACQQEQBg8LDAILIARB4QBGBH8gAEEEaiIFIQQDQCACIARLBH8gBC0AAEGACGotAABBBHEFQQALBEAgBEEBaiEEDAELCyAEIAVLBH8gBC0AAEEtRgVBAAsEfyAELQABQfAARgVBAAsFQQALBEBBAQ8LDAELIARB5QBGBH8gAC0AA0EgckH1AEYFQQALBH8gAC0ADEGACGotAABBBHEFQQALBEBBAQ8LCyADQQBHJAkgACABIAIQHQR/IAAtAABBIHJB4QBGBH8gAC0AAUEgckH1AEYFQQALBH8gAC0AAkEgckH0AEYFQQALBH8gAC0ABEEgckHvAEYFQQALBH8gAC0ABkEgckHpAEcFQQALBUEBCwRAQQAhAQVBASEBAkACfyMFIQNBACMGIgAtAAAiAkEpRyACQSxHcSACQeAAR3EgAkEiR3EgAkHdAEdxDQAaIwQhBCADQcoBayMDIgIgAyACa0HKAUsbIQIDQCACIANJBH8gA0EBay0AAEEoRwVBAAsEQEEAIANBAWsiAy0AAEEpRg0CGgwBCwtBACACIANGDQAaIAQgAEGtAmoiAiACIARLGyEDA0AgACADSQR/IAAtAABBKUcFQQALBEAgACICQQFqIQBBACACLQAAQShGDQIaDAELC0EAIAAgA0YNABogAEEBaiECA0AgAiAESQR/IAItAABBgAhqLQAAQQhxBUEACwRAIAJBAWohAgwBCwsgAi0AAEEgckH2AEYEfyACLQABQSByQeEARgVBAAsLDQAjAyMFIwYjBCMHEBYNACMCIQMjBCEEIwYiAC0AAEHbAEYEQCAAQQVqIQIgAEEBaiEBA0AgASACSQR/IAEtAABBgAhqLQAAQYABcQVBAAsEQCABQQFqIQEMAQsLIAFBAWogACABLQAAQd0ARhshAAsgACEBA0AgASAAQQNqSQR/IAEtAABB3ABGBUEACwRAIAFBAWohAQwBCwsgAS0AAEGACGotAABBEHEEfyABQQFqBSAAQQZqIAAgAC0AAEEmRgR/IAAoAgFB8eq9owdGBUEACwR/IAAtAAVBO0YFQQALGwshAEEAIQEDQCABQQJIBH8gAC0AAEHdAEYEf0EBBSAALQAAQSlGCwVBAAsEQCAAQQFqIQAgAUEBaiEBDAELCyAALQAAQSpGBH8gAC0AAUEqRgVBAAsEfyAAQQJqBSAAQQFqIAAgAC0AAEHgAEYbCyIAQQFqIAAgAC0AAEEhRgR/QQEFIAAtAABBP0YLGyIAIQEDQCABIARJBH8gAS0AAEGACGotAABBBHEFQQALBEAgAUEBaiEBDAELCyABLQAAIgJB+wBGBH9BAQVBAkEAIAJBP0YgAkH8AEZyBH9BAQUgAS0AAEEgckHvAEYLGwsiAgR/IAEgAmohAQNAIAEgBEkEfyABLQAAQYAIai0AAEEEcQVBAAsEQCABQQFqIQEMAQsLIAEtAABBgAhqLQAAQRBxBH8gBCQAIAMgBEskASABEAIFQQALBUEAC0EBIQENACAAEBwiAQR/IAEgABAKBUEACwR/QQEFIAAgABAKCyEBCwsgAQsLnQEEAEGMCgsBLABBmAoLIgQAAAAaAAAAEQgNDRoJCAkQAgQNCxARDAERERULBgYFBwIAQbwKCwFsAEHICgtgBAAAAFgAAAB0aGhlaW5lcmFucmVvbmF0ZW5uZHRpZXNvcnRlZWRpc2l0YWxhcnN0dG9udG5nc2Vhc2lvbGVjb21lZGVyaXJvaWNuZXJhY2UvLy0tICBhYWV5Y3RydHZl";
	})))();
}

// src/engine/scan/prefilter.ts
function align(offset) {
	return offset + 15 & -16;
}
function pack(keywords, usesOf) {
	let packed = "";
	let references = 0;
	for (const [i, keyword] of keywords.entries()) {
		if (keyword.length < 3 || keyword.length > 250) throw unfit(keyword);
		packed += String.fromCharCode(keyword.length, USES[usesOf(i)]) + keyword;
		references += keyword.length === 3 ? 129 : 2;
	}
	if (!LOWER_ASCII.test(keywords.join(""))) throw unfit(keywords.find((keyword) => !LOWER_ASCII.test(keyword)));
	return {
		bytes: Buffer.from(packed, "latin1"),
		references
	};
}
function unfit(keyword) {
	return /* @__PURE__ */ new RangeError(`keyword ${JSON.stringify(keyword)}: 3 to 250 ASCII characters in lower case`);
}
var HIT_CAPACITY, CHUNK, SLACK, PAGE, MIN_KEYWORD, MAX_KEYWORD, USES, Prefilter, LOWER_ASCII;
function init_prefilter$1() {
	return (init_prefilter$1 = require_rolldown_runtime.__esmMin((() => {
		init_prefilter();
		HIT_CAPACITY = 32768;
		CHUNK = 131072;
		SLACK = 32;
		PAGE = 65536;
		MIN_KEYWORD = 3;
		MAX_KEYWORD = 250;
		USES = {
			keyword: 1,
			stem: 2,
			both: 3
		};
		Prefilter = class {
			keywords;
			#module;
			#textAt;
			#view;
			#hits;
			/**
			* @param keywords lower-case ASCII, 3 to 250 bytes each, no two the same
			* @param usesOf what a keyword, by index, is for: rules, or as one of `GENERIC_STEMS`, or both
			* @throws RangeError for any other keyword
			*/
			constructor(keywords, usesOf = () => "keyword") {
				this.keywords = keywords;
				const packed = pack(keywords, usesOf);
				const compiled = new WebAssembly.Module(Buffer.from(PREFILTER_WASM, "base64"));
				this.#module = new WebAssembly.Instance(compiled).exports;
				const wordsAt = this.#module.freeAt();
				const base = align(wordsAt + packed.bytes.length);
				this.#grow(base + packed.references * 16 + keywords.length * 24 + HIT_CAPACITY * 8);
				new Uint8Array(this.#module.memory.buffer).set(packed.bytes, wordsAt);
				this.#textAt = align(this.#module.build(base, wordsAt, keywords.length, packed.references, HIT_CAPACITY));
				this.#view = new Uint8Array(this.#module.memory.buffer);
				this.#hits = this.#hitsArea();
			}
			/** `size` bytes of the text area, whose content is what was last written there. */
			reserve(size) {
				this.#grow(this.#textAt + size + SLACK);
				return this.#view.subarray(this.#textAt, this.#textAt + size);
			}
			/**
			* Tells `visitor` every occurrence of every keyword in bytes `from` to `from + length` of the text area. The order is
			* that of the text within `MAX_KEYWORD` bytes.
			*
			* @returns whether all of the text was looked at; else `goOn` said no
			*/
			find(from, length, visitor, { inCode = false, goOn } = {}) {
				const start = this.#textAt + from;
				const end = start + length;
				this.#view.fill(0, end, end + SLACK);
				const hits = this.#hits;
				let at = start;
				while (at < end) {
					if (goOn && !goOn()) return false;
					const found = this.#module.find(start, at, Math.min(at + CHUNK, end), end, inCode);
					for (let i = 0; i < found * 2; i += 2) {
						const told = hits[i + 1];
						if ((told & 1) === 0) visitor.keyword(hits[i], told >> 2);
						else visitor.stem?.(hits[i], told === 3);
					}
					at = this.#module.resumeAt();
				}
				return true;
			}
			/**
			* Calls `visit(start, end)` for every run in bytes `from` to `from + length` of the text area that may hold something
			* encoded (`assembly/encoded-runs.ts`); offsets are bytes from `from`. Stops early where `visit` says no.
			*/
			findEncoded(from, length, visit) {
				const start = this.#textAt + from;
				const end = start + length;
				this.#view.fill(0, end, end + SLACK);
				const out = this.#module.hitsAt();
				let at = start;
				while (at < end) {
					const found = this.#module.findEncoded(start, at, Math.min(at + CHUNK, end), end, out, HIT_CAPACITY);
					at = this.#module.encodedResumeAt();
					for (let i = 0; i < found * 2; i += 2) if (!visit(this.#hits[i], this.#hits[i + 1])) return;
				}
			}
			/** How many lines bytes `from` to `from + length` hold; a last one without a line feed counts. */
			countLines(from, length) {
				if (length === 0) return 0;
				const start = this.#textAt + from;
				const feeds = this.#module.countLines(start, start + length);
				return this.#view[start + length - 1] === 10 ? feeds : feeds + 1;
			}
			#grow(bytes) {
				const missing = bytes - this.#module.memory.buffer.byteLength;
				if (missing <= 0) return;
				this.#module.memory.grow(Math.ceil(missing / PAGE));
				this.#view = new Uint8Array(this.#module.memory.buffer);
				this.#hits = this.#hitsArea();
			}
			#hitsArea() {
				return new Int32Array(this.#module.memory.buffer, this.#module.hitsAt(), HIT_CAPACITY * 2);
			}
		};
		LOWER_ASCII = /^[\0-@[-\x7f]*$/;
	})))();
}

// src/engine/scan/stats.ts
var STAGES, StageClock;
function init_stats() {
	return (init_stats = require_rolldown_runtime.__esmMin((() => {
		STAGES = [
			"decode",
			"prefilter",
			"windows",
			"generic",
			"joined",
			"composite",
			"layers",
			"place",
			"compare",
			"head",
			"probe"
		];
		StageClock = class {
			stats;
			#clock;
			constructor(clock) {
				this.#clock = clock;
				this.stats = Object.fromEntries(STAGES.map((stage) => [stage, {
					ms: 0,
					count: 0,
					bytes: 0
				}]));
			}
			now() {
				return this.#clock();
			}
			/** Adds what another thread measured. */
			addAll(stats) {
				for (const stage of STAGES) {
					this.stats[stage].ms += stats[stage].ms;
					this.stats[stage].count += stats[stage].count;
					this.stats[stage].bytes += stats[stage].bytes;
				}
			}
			/** Adds the time since `since` to a stage and returns the time it is. */
			add(stage, since, count, bytes) {
				const now = this.#clock();
				const stats = this.stats[stage];
				stats.ms += now - since;
				stats.count += count;
				stats.bytes += bytes;
				return now;
			}
		};
	})))();
}

// src/engine/scan/unit-text.ts
var UnitText;
function init_unit_text() {
	return (init_unit_text = require_rolldown_runtime.__esmMin((() => {
		UnitText = class {
			path;
			bytes;
			length;
			#buffer;
			/** Lines asked for lately, as pairs of start and end: on one line of 30 MB, every question costs a pass otherwise. */
			#lines = [];
			constructor(path, bytes, length) {
				this.path = path;
				this.bytes = bytes;
				this.length = length;
				this.#buffer = Buffer.from(bytes.buffer, bytes.byteOffset, length);
			}
			/** One character per byte: for regexes over ASCII syntax, since string offsets equal byte offsets. */
			latin1(start, end) {
				return this.#buffer.toString("latin1", Math.max(0, start), Math.min(this.length, end));
			}
			/** The text as people see it. */
			utf8(start, end) {
				return this.#buffer.toString("utf8", Math.max(0, start), Math.min(this.length, end));
			}
			/** Offset of the first byte of the line that holds `offset`. */
			lineStart(offset) {
				return this.#lines[this.#lineAt(offset)];
			}
			/** Offset of the line's `\n`, or the text's length on the last line. */
			lineEnd(offset) {
				return this.#lines[this.#lineAt(offset) + 1];
			}
			/** Index in `#lines` of the line that holds `offset` or whose `\n` stands there. */
			#lineAt(offset) {
				const lines = this.#lines;
				for (let i = 0; i < lines.length; i += 2) if (lines[i] <= offset && offset <= lines[i + 1]) return i;
				const end = this.#buffer.indexOf(10, offset);
				if (lines.length >= 12) lines.splice(-2);
				const start = offset <= 0 ? 0 : this.#buffer.lastIndexOf(10, offset - 1) + 1;
				lines.unshift(start, end === -1 ? this.length : end);
				return 0;
			}
		};
	})))();
}

// src/engine/scan/detector.ts
function withSeverity(match, severity) {
	return severity === void 0 ? match : {
		...match,
		severity
	};
}
var MAX_MATCHES, STEM_BATCH, Detector;
function init_detector() {
	return (init_detector = require_rolldown_runtime.__esmMin((() => {
		init_anchor();
		init_composite();
		init_layer_search();
		init_syntax();
		init_joined_literals();
		init_look_alikes();
		init_offsets();
		init_overlaps();
		init_prefilter$1();
		init_stats();
		init_unit_text();
		init_windows();
		MAX_MATCHES = 1e4;
		STEM_BATCH = 2048;
		Detector = class Detector {
			prefilter;
			#options;
			#windows;
			#lookAlikes;
			/** Of the stems of a text, and of those behind which a value may stand. */
			#stems = new Offsets();
			#assigned = new Offsets();
			/** Looks at decoded text, while this one's buffer still holds the text it stood in. */
			#inner;
			constructor(options) {
				this.#options = options;
				this.prefilter = new Prefilter(options.ruleset.keywords, options.ruleset.useOf);
				this.#windows = new Windows(options.ruleset.rules);
				this.#lookAlikes = new LookAlikes(options.ruleset);
			}
			/** As `detect`, of bytes that stand elsewhere. */
			detectIn(path, bytes) {
				this.prefilter.reserve(bytes.length).set(bytes);
				return this.detect(path, 0, bytes.length);
			}
			/**
			* Looks through `length` bytes of UTF-8 that stand in the buffer from `from`; of binary data, for what a checksum or
			* its structure proves only, since anything may look like anything there.
			* The result's `unit` is a view of the buffer: valid until it is written again.
			*/
			detect(path, from, length, kind = "text") {
				const { clock, budgetMs, ruleset } = this.#options;
				const deadline = clock.now() + budgetMs;
				const goOn = () => clock.now() < deadline;
				const started = clock.now();
				const bytes = this.prefilter.reserve(from + length);
				const markers = [];
				const joins = kind === "text" && this.#options.decodes !== false ? new JoinFinder(bytes, from, from + length) : null;
				this.#stems.clear();
				this.#assigned.clear();
				const complete = this.prefilter.find(from, length, {
					keyword: (offset, keyword) => {
						for (const { rule, anchor } of ruleset.rulesOfKeyword(keyword)) {
							if (anchor !== null && !standsAt(anchor, bytes, from + offset, from)) continue;
							this.#windows.add(rule, offset, ruleset.keywords[keyword].length);
							if (anchor !== null) joins?.note(offset);
						}
						if (keyword === ruleset.allowMarker) markers.push(offset);
					},
					stem: (offset, mayAssign) => {
						this.#stems.push(offset);
						if (mayAssign) this.#assigned.push(offset);
					}
				}, {
					inCode: pathKind(path) === "code",
					goOn
				});
				if (joins !== null) for (const offset of this.#stems.all()) joins.note(offset);
				clock.add("prefilter", started, 1, length);
				const unit = new UnitText(path, bytes.subarray(from), length);
				markers.sort((a, b) => a - b);
				const detection = {
					kind,
					unit,
					matches: [],
					markers,
					cut: complete ? null : "timeout"
				};
				this.#runRules(detection, goOn);
				if (kind === "text") this.#runGeneric(detection, goOn);
				else detection.matches = detection.matches.filter(({ validity }) => validity === "valid");
				if (joins !== null && joins.offsets.length > 0) this.#runJoined(detection, joins.offsets, goOn);
				if (detection.matches.length > 0) this.#runComposites(detection, goOn);
				if (kind === "text" && this.#options.decodes !== false) this.#runLayers(detection, from, goOn);
				detection.matches = resolveOverlaps(detection.matches);
				return detection;
			}
			#runJoined(detection, joins, goOn) {
				if (detection.cut !== null) return;
				const { clock } = this.#options;
				const { unit } = detection;
				const started = clock.now();
				const found = [];
				let read = 0;
				for (const at of joins.sort((a, b) => a - b)) {
					if (at < read) continue;
					const { joined, end } = readJoined(unit.bytes, at, unit.length);
					read = end;
					if (joined !== null) found.push(...placeJoined(joined, this.#look(unit.path, joined.bytes)));
					if (found.length < 1e4 && goOn()) continue;
					detection.cut = found.length < 1e4 ? "timeout" : "too-many";
					break;
				}
				if (found.length > 0) detection.matches = addJoined(detection.matches, found);
				clock.add("joined", started, joins.length, 0);
			}
			#runComposites(detection, goOn) {
				const { clock, ruleset } = this.#options;
				const { unit, matches } = detection;
				const started = clock.now();
				const surroundings = {
					unit,
					ruleset,
					goOn
				};
				if (detection.kind === "text" && !findBeside(matches, 1e4, surroundings)) detection.cut ??= matches.length < 1e4 ? "timeout" : "too-many";
				detection.matches = judgeNeighbours(matches, surroundings);
				clock.add("composite", started, matches.length, unit.length);
			}
			#runLayers(detection, from, goOn) {
				if (detection.cut !== null) return;
				const { clock, ruleset } = this.#options;
				const { unit, matches } = detection;
				const started = clock.now();
				const runs = (visit) => this.prefilter.findEncoded(from, unit.length, visit);
				const { matches: found, cut } = searchLayers(unit.path, unit.bytes, unit.length, runs, {
					look: (path, bytes) => this.#look(path, bytes),
					hasChecks: (id) => (ruleset.ruleNamed(id)?.checks.length ?? 0) > 0,
					goOn
				});
				detection.cut = cut;
				const known = matches.filter(({ ruleId }) => !isGeneric(ruleId));
				for (const match of found) if (known.every(({ start, end }) => end <= match.start || match.end <= start)) matches.push(match);
				clock.add("layers", started, found.length, unit.length);
			}
			#look(path, bytes) {
				const { clock } = this.#options;
				this.#inner ??= new Detector({
					...this.#options,
					decodes: false,
					clock: new StageClock(() => clock.now())
				});
				return this.#inner.detectIn(path, bytes).matches;
			}
			#runRules(detection, goOn) {
				const { clock, ruleset } = this.#options;
				const { unit, matches } = detection;
				const started = clock.now();
				let windows = 0;
				let bytes = 0;
				if (!this.#windows.drain((rule, start, end) => {
					if (windows++ === 0) this.#options.beforeRegexes?.();
					bytes += end - start;
					matchWindow(unit, ruleset, {
						rule,
						start,
						end
					}, (match) => matches.push(match) < 1e4);
					return matches.length < 1e4 && goOn();
				})) detection.cut = matches.length < 1e4 ? "timeout" : "too-many";
				if (windows > 0) clock.add("windows", started, windows, bytes);
			}
			#runGeneric(detection, goOn) {
				const offsets = this.#assigned.all();
				const stems = offsets.length;
				if (stems === 0 || detection.cut !== null) return;
				const { clock, generic, ruleset } = this.#options;
				const started = clock.now();
				offsets.sort();
				let at = 0;
				while (at < stems && detection.cut === null) {
					const found = generic(detection.unit, offsets.subarray(at, at + STEM_BATCH));
					if (found.length > 0) this.#options.beforeRegexes?.();
					for (const match of found) if (!ruleset.disabled.has(match.ruleId) && !this.#lookAlikes.has(detection.unit, match)) detection.matches.push(withSeverity(match, ruleset.overrides[match.ruleId]?.severity));
					at += STEM_BATCH;
					if (detection.matches.length >= 1e4) detection.cut = "too-many";
					else if (at < stems && !goOn()) detection.cut = "timeout";
				}
				clock.add("generic", started, stems, detection.unit.length);
			}
		};
	})))();
}

// src/engine/scan/found-values.ts
/** The value, and those of its lines that are worth hiding alone. */
function partsOf(value) {
	if (!value.includes("\n")) return [value];
	return [value, ...value.split(/\r?\n/).map((part) => part.trim())].filter((part) => part.length >= MIN_PART);
}
function placeByLength(list, length) {
	const at = list.findIndex(({ text }) => text.length < length);
	return at === -1 ? list.length : at;
}
var LONG_HEAD, SHORT_HEAD, MIN_PART, FoundValues;
function init_found_values() {
	return (init_found_values = require_rolldown_runtime.__esmMin((() => {
		LONG_HEAD = 12;
		SHORT_HEAD = 4;
		MIN_PART = 8;
		FoundValues = class {
			#byHead = /* @__PURE__ */ new Map();
			#seen = /* @__PURE__ */ new Set();
			#entries = [];
			add(value, redacted) {
				if (value.length >= SHORT_HEAD && !this.#seen.has(value)) this.#entries.push([value, redacted]);
				for (const text of partsOf(value)) {
					if (text.length < SHORT_HEAD || this.#seen.has(text)) continue;
					this.#seen.add(text);
					const head = text.slice(0, text.length < LONG_HEAD ? SHORT_HEAD : LONG_HEAD);
					const list = this.#byHead.get(head);
					if (list === void 0) this.#byHead.set(head, [{
						text,
						redacted
					}]);
					else list.splice(placeByLength(list, text.length), 0, {
						text,
						redacted
					});
				}
			}
			/** What was added, for a thread that settles the findings of several. */
			entries() {
				return this.#entries;
			}
			/** The text with every value in it replaced by what `render` makes of its redaction and length (UTF-16 units). */
			replaceIn(text, render) {
				let out = "";
				let from = 0;
				for (let at = 0; at + SHORT_HEAD <= text.length; at++) {
					const found = this.#valueAt(text, at);
					if (found === void 0) continue;
					out += text.slice(from, at) + render(found.redacted, found.text.length);
					from = at + found.text.length;
					at = from - 1;
				}
				return from === 0 ? text : out + text.slice(from);
			}
			/** A frame without any of the values; its mark stays on the redaction it marks. */
			hideIn(frame) {
				const hide = (text) => this.replaceIn(text, (redacted) => redacted);
				const index = frame.markLine - frame.startLine;
				const lines = frame.lines.map((text, at) => at === index ? text : hide(text));
				const mark = frame.lines[index];
				const before = hide(mark.slice(0, frame.markStart - 1));
				const shown = mark.slice(frame.markStart - 1, frame.markEnd - 1);
				lines[index] = before + shown + hide(mark.slice(frame.markEnd - 1));
				const markStart = before.length + 1;
				return {
					...frame,
					lines,
					markStart,
					markEnd: markStart + shown.length
				};
			}
			#valueAt(text, at) {
				for (const head of [LONG_HEAD, SHORT_HEAD]) {
					const found = this.#byHead.get(text.slice(at, at + head))?.find((each) => text.startsWith(each.text, at));
					if (found !== void 0) return found;
				}
			}
		};
	})))();
}

// src/engine/scan/allowlist.ts
/**
* The first entry that allows a value at a place, or `null`. An entry without any condition allows nothing: it would
* silence every finding.
*
* @param today `YYYY-MM-DD` (UTC)
*/
function findAllowEntry(entries, at, today) {
	return entries.find((entry) => !isExpired(entry, today) && fits(entry, at)) ?? null;
}
/** Whether an entry's last day has passed. */
function isExpired(entry, today) {
	return entry.expires !== void 0 && entry.expires < today;
}
function fits(entry, at) {
	const { matchesPath, rules, value } = entry;
	if (matchesPath === void 0 && rules === void 0 && value === void 0) return false;
	if (matchesPath !== void 0 && !matchesPath(at.path)) return false;
	if (rules !== void 0 && !rules.includes(at.ruleId)) return false;
	return value === void 0 || testAfresh(value, at.value);
}
function testAfresh(pattern, value) {
	pattern.lastIndex = 0;
	return pattern.test(value);
}
function init_allowlist() {
	return (init_allowlist = require_rolldown_runtime.__esmMin((() => {})))();
}

// src/engine/scan/documented-samples.ts
/** The document that a value is a sample of, or `null`. AWS's samples are told by the EXAMPLE in them and never reported. */
function sampleOf(value) {
	const hash = nodeCrypto().createHash("sha256").update(value).digest("hex").slice(0, 16);
	for (const [document, hashes] of Object.entries(SAMPLES)) if (hashes.includes(hash)) return document;
	return null;
}
var SAMPLES;
function init_documented_samples() {
	return (init_documented_samples = require_rolldown_runtime.__esmMin((() => {
		SAMPLES = {
			"Docker\u2019s API documentation": "33a6d3750d9a769b 441c66009c2ab920 9ec0be036c22f06f b5b17ca1d65733bb e9897976005540a6",
			"RFC 6749": "00cf4c781dc37003 6c96130f130ab0d6 ca7459e2b26776de",
			"RFC 6750": "b8e148545b13c78b",
			"RFC 7617": "cf4d418ed3de92d7"
		};
	})))();
}

// src/engine/scan/judge.ts
/** Makes the finding of a sighting. */
function findingOf(sighting, standing, options, values) {
	const { match, secret, facts, location, frame } = sighting;
	const { ruleId, severity, confidence, validity, identity } = match;
	const judged = levelOf({
		ruleId,
		severity,
		confidence,
		validity,
		bits: match.bits,
		path: location.path
	}, options.failOn ?? "medium");
	const sample = sampleOf(secret.reveal());
	return {
		ruleId,
		title: facts.title,
		level: sample === null ? judged.level : "note",
		severity,
		confidence,
		validity,
		credential: facts.credential,
		...location,
		commit: sighting.commit,
		head: standing?.location ?? null,
		fingerprint: sighting.fingerprint,
		redacted: redact(secret.reveal(), facts.publicPrefix),
		identity,
		reasons: [
			...match.reasons,
			...judged.reasons,
			...restReasons(sighting, options, sample)
		].map(asSentence),
		entry: null,
		remedy: facts.remedy,
		...options.tellsOrder ? { order: sighting.order } : {},
		frame: frame === null ? null : values.hideIn(frame),
		secret
	};
}
function restReasons(sighting, options, sample) {
	const reasons = sample === null ? [] : [`It is the sample of ${sample}, which opens nothing`];
	const expires = sighting.match.identity["expires"];
	const today = options.today ?? (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
	if (expires !== void 0 && expires < today) reasons.push(`It expired on ${expires.slice(0, 10)}`);
	return [...reasons, ...allowReasons(sighting, options)];
}
function allowReasons({ allowLine }, { inlineAllow }) {
	if (allowLine === null || inlineAllow !== "as-of-base") return [];
	return [`The comment that allows it (line ${allowLine}) counts only where it stood by this value before the change.`];
}
/**
* Why a sighting is not told, or `null`.
* @param isAllowedBefore whether a comment already allowed it before the change
*/
async function suppressionOf(sighting, standing, options, isAllowedBefore) {
	const { allow = [], baseline, inlineAllow = "honour" } = options;
	const line = standing === null ? sighting.allowLine : standing.allowLine;
	if (line !== null && (inlineAllow === "honour" || await isAllowedBefore(sighting))) return {
		kind: "inline-allow",
		line
	};
	const today = options.today ?? (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
	const at = {
		path: sighting.location.path,
		ruleId: sighting.match.ruleId,
		value: sighting.secret.reveal()
	};
	const entry = findAllowEntry(allow, at, today);
	if (entry !== null) return {
		kind: "allowlist",
		reason: entry.reason
	};
	const reason = baseline?.get(sighting.fingerprint);
	return reason === void 0 ? null : {
		kind: "baseline",
		reason
	};
}
function asSentence(reason) {
	const start = reason.charAt(0).toUpperCase() + reason.slice(1);
	return /[.!?]$/.test(start) ? start : `${start}.`;
}
function init_judge() {
	return (init_judge = require_rolldown_runtime.__esmMin((() => {
		init_redaction();
		/* @__PURE__ */ init_allowlist();
		init_documented_samples();
		init_levels();
	})))();
}

// src/engine/scan/scan-part.ts
function packSighting({ secret, ...rest }) {
	return {
		...rest,
		value: secret.reveal(),
		label: secret.label
	};
}
function unpackSighting({ value, label, ...rest }) {
	return {
		...rest,
		secret: new Secret(value, label)
	};
}
function init_scan_part() {
	return (init_scan_part = require_rolldown_runtime.__esmMin((() => {
		init_secret();
	})))();
}

// src/engine/scan/scan-record.ts
var MAX_SKIPPED_PATHS, MAX_PROBLEMS, ScanRecord;
function init_scan_record() {
	return (init_scan_record = require_rolldown_runtime.__esmMin((() => {
		MAX_SKIPPED_PATHS = 50;
		MAX_PROBLEMS = 200;
		ScanRecord = class {
			data = {
				texts: 0,
				bytes: 0,
				lines: 0,
				skipped: {},
				skippedPaths: [],
				problems: [],
				unlisted: 0
			};
			scanned(bytes, lines) {
				this.data.bytes += bytes;
				this.data.lines += lines;
			}
			skip(path, reason) {
				this.#count(reason, 1);
				this.#list({
					path,
					reason
				});
			}
			problem(problem) {
				if (this.data.problems.length < MAX_PROBLEMS) this.data.problems.push(problem);
				else this.data.unlisted++;
			}
			/** Takes over what another thread recorded. */
			add(other) {
				this.data.texts += other.texts;
				this.scanned(other.bytes, other.lines);
				for (const [reason, count] of Object.entries(other.skipped)) this.#count(reason, count);
				for (const skipped of other.skippedPaths) this.#list(skipped);
				for (const problem of other.problems) this.problem(problem);
				this.data.unlisted += other.unlisted;
			}
			receipt() {
				const { bytes, lines, skipped, skippedPaths, problems, unlisted } = this.data;
				const message = `${unlisted} more problems are not listed.`;
				const more = unlisted === 0 ? [] : [{
					kind: "more",
					message,
					mend: "Mend those listed, then scan again."
				}];
				return {
					bytes,
					lines,
					skipped,
					skippedPaths,
					incomplete: [...problems, ...more]
				};
			}
			/** Lists the first paths in order, so that it is all the same in which order, and by which thread, they were met. */
			#list(skipped) {
				const listed = this.data.skippedPaths;
				let at = listed.length;
				while (at > 0 && listed[at - 1].path > skipped.path) at--;
				if (at === MAX_SKIPPED_PATHS) return;
				listed.splice(at, 0, skipped);
				if (listed.length > MAX_SKIPPED_PATHS) listed.pop();
			}
			#count(reason, count) {
				this.data.skipped[reason] = (this.data.skipped[reason] ?? 0) + count;
			}
		};
	})))();
}

// src/engine/scan/self-probe.ts
/**
* Whether secrets made just now are found: one of the probe rule, and a GitHub-shaped token with a right checksum
* where a rule for it is in force. So a receipt proves that prefilter, windows and checks did work in this very run.
*
* @param scan runs the engine over a text as over any other
*/
function selfProbe(rules, scan) {
	const head = `ghp_`;
	const knowsGithub = rules.some(({ keywords }) => keywords.includes(head));
	for (let attempt = 0; attempt < TRIES; attempt++) {
		const probe = PROBE_RULE.keywords[0] + randomText(32, 16).toLowerCase();
		const token = knowsGithub ? githubToken(head) : null;
		const found = scan(Buffer.from(`# ${probe}\n'${token ?? ""}'\n`));
		const sees = (value, fits) => found.some((match) => match.value === value && fits(match));
		if (!sees(probe, ({ ruleId }) => ruleId === PROBE_RULE.id)) return false;
		if (token === null || sees(token, ({ validity }) => validity === "valid")) return true;
	}
	return false;
}
/** https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/ */
function githubToken(head) {
	const body = randomText(30, 62);
	return head + body + base62(crc32(body), 6);
}
/** Unlike anything before is all it must be, so that `node:crypto` need not be loaded. */
function randomText(length, radix) {
	return Array.from({ length }, () => base62(Math.floor(Math.random() * radix), 1)).join("");
}
var TRIES;
function init_self_probe() {
	return (init_self_probe = require_rolldown_runtime.__esmMin((() => {
		init_crc32();
		init_compile_rules();
		TRIES = 3;
	})))();
}

// src/engine/scan/added-lines.ts
/**
* Counts how often each of some lines stands in a text. Lines of other lengths are never hashed.
*
* @returns hash \u2192 times; a line that does not occur is missing
*/
function countLines(bytes, wanted) {
	const counts = /* @__PURE__ */ new Map();
	const hashes = /* @__PURE__ */ new Set();
	const lengths = /* @__PURE__ */ new Set();
	for (const line of wanted) {
		hashes.add(line.hash);
		lengths.add(line.length);
	}
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	for (let at = 0; at <= buffer.length;) {
		const feed = buffer.indexOf(10, at);
		const stop = feed === -1 ? buffer.length : feed;
		if (lengths.has(textEnd(buffer, at, stop) - at)) {
			const { hash } = lineOf(buffer, at, stop);
			if (hashes.has(hash)) counts.set(hash, (counts.get(hash) ?? 0) + 1);
		}
		at = stop + 1;
	}
	return counts;
}
/**
* Whether a change brought any of these lines: one that stands more often in the new text than in every version the
* change started from. So a merge brings only what no parent has.
*/
function isBrought(lines, now, before) {
	return lines.some(({ hash }) => before.every((counts) => (now.get(hash) ?? 0) > (counts.get(hash) ?? 0)));
}
function textEnd(buffer, start, stop) {
	return stop > start && buffer[stop - 1] === 13 ? stop - 1 : stop;
}
function lineOf(buffer, start, stop) {
	const text = buffer.subarray(start, textEnd(buffer, start, stop));
	return {
		length: text.length,
		hash: nodeCrypto().createHash("sha256").update(text).digest("base64").slice(0, 22)
	};
}
var TextLines;
function init_added_lines() {
	return (init_added_lines = require_rolldown_runtime.__esmMin((() => {
		TextLines = class {
			#unit;
			#buffer;
			#start = -1;
			#last = {
				length: 0,
				hash: ""
			};
			constructor(unit) {
				this.#unit = unit;
				this.#buffer = Buffer.from(unit.bytes.buffer, unit.bytes.byteOffset, unit.length);
			}
			/** The lines that bytes `start` to `end` (exclusive) touch. */
			touched(start, end) {
				const lines = [];
				let at = this.#unit.lineStart(start);
				do {
					const stop = this.#unit.lineEnd(at);
					lines.push(this.#line(at, stop));
					at = stop + 1;
				} while (at < end);
				return lines;
			}
			#line(start, stop) {
				if (start !== this.#start) this.#last = lineOf(this.#buffer, start, stop);
				this.#start = start;
				return this.#last;
			}
		};
	})))();
}

// src/engine/scan/inline-allow.ts
/**
* Finds the comment that allows a match: on a line the value touches, or alone on the line before.
*
* @param markers offsets of `ALLOW_MARKER` in the text, ascending
* @returns where the marker stands, in bytes, or `null`
*/
function findAllowance(unit, markers, match) {
	if (markers.length === 0) return null;
	const firstLine = unit.lineStart(match.start);
	const lastEnd = unit.lineEnd(match.end);
	const first = firstFrom(markers, firstLine === 0 ? 0 : unit.lineStart(firstLine - 1));
	for (const offset of markers.slice(first, first + MAX_COMMENTS)) {
		if (offset >= lastEnd) break;
		const allowance = readAllowance(unit, offset);
		if (allowance === null || offset < firstLine && !allowance.alone) continue;
		if (allowance.rules === null || allowance.rules.includes(match.ruleId)) return offset;
	}
	return null;
}
/** Index of the first of some ascending offsets that is not below `least`. */
function firstFrom(offsets, least) {
	let low = 0;
	let high = offsets.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (offsets[middle] < least) low = middle + 1;
		else high = middle;
	}
	return low;
}
function readAllowance(unit, offset) {
	const lineStart = unit.lineStart(offset);
	const before = unit.utf8(Math.max(lineStart, offset - REACH), offset);
	const found = COMMENT.exec(unit.utf8(offset, Math.min(unit.lineEnd(offset), offset + REACH)));
	if (found?.index !== 0) return null;
	const rules = found[1]?.split(",").map((id) => id.trim());
	const alone = offset - lineStart <= REACH && /^[^\p{L}\p{N}]*(?:rem\s+)?$/iu.test(before);
	return {
		rules: rules === void 0 ? null : rules.filter((id) => id !== ""),
		offset,
		alone
	};
}
var MAX_COMMENTS, REACH, COMMENT;
function init_inline_allow() {
	return (init_inline_allow = require_rolldown_runtime.__esmMin((() => {
		init_compile_rules();
		MAX_COMMENTS = 64;
		REACH = 512;
		COMMENT = new RegExp(`${ALLOW_MARKER}(?![\\w-])(?:\\[([^\\]\\r\\n]*)\\])?`, "i");
	})))();
}

// src/engine/scan/positions.ts
var Positions;
function init_positions() {
	return (init_positions = require_rolldown_runtime.__esmMin((() => {
		Positions = class {
			#unit;
			#line = 1;
			#lineStart = 0;
			/** Start of the line after, or -1 when not known yet. */
			#nextStart = -1;
			#offset = 0;
			#column = 1;
			constructor(unit) {
				this.#unit = unit;
			}
			/** @param offset in bytes; inside a character, its start counts */
			at(offset) {
				if (offset < this.#offset) this.#restart();
				while (offset >= this.#next()) this.#enterLine(this.#next());
				this.#column += this.#unit.utf8(this.#offset, offset).length;
				this.#offset = offset;
				return {
					line: this.#line,
					column: this.#column
				};
			}
			#next() {
				if (this.#nextStart === -1) this.#nextStart = this.#unit.lineEnd(this.#lineStart) + 1;
				return this.#nextStart;
			}
			#enterLine(start) {
				this.#line++;
				this.#lineStart = start;
				this.#offset = start;
				this.#column = 1;
				this.#nextStart = -1;
			}
			#restart() {
				this.#line = 1;
				this.#lineStart = 0;
				this.#nextStart = -1;
				this.#offset = 0;
				this.#column = 1;
			}
		};
	})))();
}

// src/engine/scan/settle.ts
/** Sightings that the change brought, judged against the versions it started from. */
async function keepBrought(sightings, settling) {
	const wanted = /* @__PURE__ */ new Map();
	for (const { previous, lines, location } of sightings) for (const id of previous) {
		const entry = wanted.get(id);
		if (entry === void 0) wanted.set(id, {
			lines: [...lines],
			path: location.path
		});
		else entry.lines.push(...lines);
	}
	const before = /* @__PURE__ */ new Map();
	for (const [id, { lines, path }] of wanted) {
		const text = await previousText(id, path, settling);
		before.set(id, text === null ? null : countLines(text, lines));
	}
	return sightings.filter(({ previous, lines, counts }) => {
		const known = previous.map((id) => before.get(id) ?? null);
		if (known.includes(null)) return true;
		return known.length === 0 || isBrought(lines, counts, known);
	});
}
async function previousText(id, path, settling) {
	const bytes = settling.signal.aborted ? null : await settling.source.blob(id);
	if (bytes === null) {
		settling.incomplete({
			kind: "missing-object",
			message: `${path}: its earlier version ${id.slice(0, 12)} could not be read, so old lines can't be told from new ones.`,
			mend: "Fetch the history: `actions/checkout` with `fetch-depth: 0`, or `git fetch --unshallow`."
		});
		return null;
	}
	const decoded = decode(bytes);
	return decoded.kind === "text" ? decoded.bytes : /* @__PURE__ */ new Uint8Array(0);
}
/**
* One secret in one path is told once: as its oldest commit brought it (with every place it has there). Places of the
* same commit and line stay apart only where they are different.
*/
function keepOldest(sightings) {
	const oldest = /* @__PURE__ */ new Map();
	const keyOf = ({ fingerprint, location }) => `${fingerprint}\0${location.path}`;
	for (const sighting of sightings) {
		const known = oldest.get(keyOf(sighting));
		if (known === void 0 || sighting.order < known.order) oldest.set(keyOf(sighting), sighting);
	}
	const places = /* @__PURE__ */ new Set();
	return sightings.filter((sighting) => {
		if (sighting.order !== oldest.get(keyOf(sighting)).order) return false;
		const { startLine, startColumn } = sighting.location;
		const place = `${keyOf(sighting)}\0${startLine}:${startColumn}`;
		return places.size < places.add(place).size;
	});
}
/** Finds a value in a text again: by the rules' matches, else wherever it is written. `nearLine` decides between several. */
function standingIn(detection, value, ruleId, nearLine) {
	const { unit, matches, markers } = detection;
	const spans = matches.filter((match) => match.value === value).map(({ start, end }) => ({
		start,
		end
	}));
	if (spans.length === 0) {
		const bytes = Buffer.from(value, "utf8");
		const at = Buffer.from(unit.bytes.buffer, unit.bytes.byteOffset, unit.length).indexOf(bytes);
		if (at === -1) return null;
		spans.push({
			start: at,
			end: at + bytes.length
		});
	}
	const positions = new Positions(unit);
	let best = null;
	for (const span of spans) {
		const [start, end] = [positions.at(span.start), positions.at(span.end)];
		const distance = Math.abs(start.line - nearLine);
		if (best !== null && distance >= Math.abs(best.location.startLine - nearLine)) continue;
		const lines = {
			startLine: start.line,
			startColumn: start.column,
			endLine: end.line,
			endColumn: end.column
		};
		best = {
			location: {
				path: unit.path,
				...lines
			},
			span
		};
	}
	const allowed = findAllowance(unit, markers, {
		ruleId,
		...best.span
	});
	return {
		location: best.location,
		allowLine: allowed === null ? null : positions.at(allowed).line
	};
}
/** Calls `visit` for each sighting with the newest version of its path, where there is one that can be scanned. */
async function visitHeads(sightings, settling, visit) {
	const byPath = /* @__PURE__ */ new Map();
	for (const sighting of sightings) {
		const group = byPath.get(sighting.location.path);
		if (group === void 0) byPath.set(sighting.location.path, [sighting]);
		else group.push(sighting);
	}
	for (const [path, group] of byPath) {
		if (settling.signal.aborted) return;
		const detection = scanText(await settling.source.head(path), path, settling);
		if (detection === null) continue;
		for (const sighting of group) {
			const { secret, match, location } = sighting;
			visit(sighting, standingIn(detection, secret.reveal(), match.ruleId, location.startLine));
		}
	}
}
/** Whether some version a change started from holds the same value with a comment that allows it. */
async function isAllowedBefore(sighting, settling) {
	const { previous, secret, match, location } = sighting;
	for (const id of previous) {
		const detection = scanText(await settling.source.blob(id), location.path, settling);
		if (detection === null) continue;
		const standing = standingIn(detection, secret.reveal(), match.ruleId, location.startLine);
		if (standing !== null && standing.allowLine !== null) return true;
	}
	return false;
}
function scanText(bytes, path, settling) {
	if (bytes === null || bytes.length > settling.maxBytes) return null;
	const decoded = decode(bytes);
	return decoded.kind === "text" ? settling.detect(path, decoded.bytes) : null;
}
/** Findings in the order people read: by path, then place. */
function inOrder$1(a, b) {
	if (a.path !== b.path) return a.path < b.path ? -1 : 1;
	return a.startLine - b.startLine || a.startColumn - b.startColumn || (a.ruleId < b.ruleId ? -1 : 1);
}
function init_settle() {
	return (init_settle = require_rolldown_runtime.__esmMin((() => {
		init_added_lines();
		init_decode();
		init_inline_allow();
		init_positions();
	})))();
}

// src/engine/scan/code-frame.ts
function linesBefore(unit, lineStart) {
	const lines = [];
	let start = lineStart;
	while (lines.length < AROUND && start > 0) {
		const end = start - 1;
		start = unit.lineStart(end);
		lines.unshift([start, end]);
	}
	return lines;
}
function linesAfter(unit, lineEnd) {
	const lines = [];
	let end = lineEnd;
	while (lines.length < AROUND && end + 1 < unit.length) {
		const start = end + 1;
		end = unit.lineEnd(start);
		lines.push([start, end]);
	}
	return lines;
}
function withoutCovers(text) {
	return text.replace(/[\ue000-\uf8ff]/g, "\ufffd");
}
var AROUND, READ, DROPPED, SHOWN_BEFORE, SHOWN_AFTER, CUT, FIRST_COVER, COVERS, CodeFrames;
function init_code_frame() {
	return (init_code_frame = require_rolldown_runtime.__esmMin((() => {
		init_found_values();
		AROUND = 2;
		READ = 2048;
		DROPPED = 1024;
		SHOWN_BEFORE = 80;
		SHOWN_AFTER = 120;
		CUT = "\u2026";
		FIRST_COVER = 57344;
		COVERS = /([\ue000-\uf8ff])\1*/g;
		CodeFrames = class {
			#unit;
			#hidden;
			#values = new FoundValues();
			#redactions = [];
			/** @param hidden all that was found, by place, none overlapping */
			constructor(unit, hidden) {
				this.#unit = unit;
				this.#hidden = hidden;
				for (const { value, redacted } of hidden) this.#values.add(value, redacted);
			}
			/** @param line line number of the value's first line, from 1 */
			around(own, line) {
				const lineStart = this.#unit.lineStart(own.start);
				const lineEnd = this.#unit.lineEnd(own.start);
				const before = linesBefore(this.#unit, lineStart).map(([from, to]) => this.#neighbour(from, to));
				const mark = this.#marked(own, lineStart, lineEnd);
				const next = own.end > lineEnd ? [] : linesAfter(this.#unit, lineEnd);
				return {
					startLine: line - before.length,
					lines: [
						...before,
						mark.text,
						...next.map(([from, to]) => this.#neighbour(from, to))
					],
					markLine: line,
					markStart: mark.start,
					markEnd: mark.end
				};
			}
			/** The line of the finding itself, and the columns of its redaction. */
			#marked(own, lineStart, lineEnd) {
				const end = Math.min(own.end, lineEnd);
				const from = Math.max(lineStart, own.start - READ);
				const to = Math.min(lineEnd, end + READ);
				let before = this.#covered(from, own.start);
				if (from > lineStart) before = before.slice(DROPPED);
				let after = this.#covered(end, to);
				if (to < lineEnd) after = after.slice(0, -1024);
				before = this.#uncovered(before);
				after = this.#uncovered(after.replace(/\r$/, ""));
				if (before.length > SHOWN_BEFORE || from > lineStart) before = CUT + before.slice(-80);
				if (after.length > SHOWN_AFTER || to < lineEnd) after = after.slice(0, SHOWN_AFTER) + CUT;
				const start = before.length + 1;
				return {
					text: before + own.redacted + after,
					start,
					end: start + own.redacted.length
				};
			}
			#neighbour(lineStart, lineEnd) {
				const to = Math.min(lineEnd, lineStart + READ);
				let text = this.#covered(lineStart, to);
				if (to < lineEnd) text = text.slice(0, -1024);
				text = this.#uncovered(text.replace(/\r$/, ""));
				const most = 200;
				return text.length > most || to < lineEnd ? text.slice(0, most) + CUT : text;
			}
			/** Bytes `from` to `to` as a string of the same length as without hiding, with covers in place of values. */
			#covered(from, to) {
				const unit = this.#unit;
				let text = "";
				let at = from;
				for (let i = this.#firstEndingAfter(from); i < this.#hidden.length; i++) {
					const { start, end, redacted } = this.#hidden[i];
					if (start >= to) break;
					const begin = Math.max(start, at);
					const stop = Math.min(end, to);
					text += withoutCovers(unit.utf8(at, begin)) + this.#cover(redacted, unit.utf8(begin, stop).length);
					at = stop;
				}
				text += withoutCovers(unit.utf8(at, to));
				return this.#values.replaceIn(text, (redacted, length) => this.#cover(redacted, length));
			}
			#firstEndingAfter(offset) {
				let low = 0;
				let high = this.#hidden.length;
				while (low < high) {
					const middle = low + high >> 1;
					if (this.#hidden[middle].end <= offset) low = middle + 1;
					else high = middle;
				}
				return low;
			}
			#cover(redacted, length) {
				let index = this.#redactions.indexOf(redacted);
				if (index === -1) index = Math.min(this.#redactions.push(redacted) - 1, 6399);
				return String.fromCharCode(FIRST_COVER + index).repeat(length);
			}
			#uncovered(text) {
				return text.replace(COVERS, (run) => this.#redactions[run.charCodeAt(0) - FIRST_COVER]);
			}
		};
	})))();
}

// src/engine/scan/sighting.ts
/** Looks a rule's facts up by id, among the rules in force and the generic ones. */
function ruleFacts(ruleset) {
	let facts;
	return (ruleId) => {
		facts ??= new Map([...GENERIC_RULES.map(({ id, name, remedy, credential }) => {
			return [id, {
				title: name,
				credential,
				publicPrefix: 0,
				remedy
			}];
		}), ...ruleset.rules.map(({ id, name, credential, publicPrefix, remedy }) => {
			return [id, {
				title: name,
				credential,
				publicPrefix,
				remedy
			}];
		})]);
		return facts.get(ruleId) ?? {
			title: ruleId,
			credential: null,
			publicPrefix: 0,
			remedy: ""
		};
	};
}
/** Makes sightings of what was found in a text: places, frames, fingerprints; without what a hunk did not add. */
function sightingsOf(detection, origin, order, factsOf) {
	const { unit } = detection;
	const positions = new Positions(unit);
	const matches = detection.matches.filter(({ ruleId }) => ruleId !== PROBE_RULE.id);
	const hidden = matches.map((match) => ({
		start: match.start,
		end: match.end,
		value: match.value,
		redacted: redact(match.value, factsOf(match.ruleId).publicPrefix)
	}));
	const frames = new CodeFrames(unit, hidden);
	const lines = new TextLines(unit);
	const touched = origin.previous.length === 0 ? [] : matches.map(({ start, end }) => lines.touched(start, end));
	const counts = touched.length === 0 ? /* @__PURE__ */ new Map() : countLines(textOf(unit), touched.flat());
	const sightings = [];
	matches.forEach((match, index) => {
		const location = locate(positions, match, origin);
		if (!isAdded(location, origin)) return;
		const { value, start: _start, end: _end, ...rest } = match;
		const secret = new Secret(value, match.ruleId);
		sightings.push({
			match: rest,
			secret,
			fingerprint: fingerprintOf(secret, {
				path: origin.path,
				name: match.name
			}, match.bits),
			facts: factsOf(match.ruleId),
			location,
			frame: detection.kind === "text" && sightings.length < MAX_FRAMES$1 ? frames.around(hidden[index], location.startLine) : null,
			commit: origin.commit,
			order,
			previous: origin.previous,
			lines: touched[index] ?? [],
			counts,
			allowLine: allowLineOf(detection, match, location)
		});
	});
	return sightings;
}
function textOf(unit) {
	return unit.bytes.subarray(0, unit.length);
}
function locate(positions, match, origin) {
	const start = positions.at(match.start);
	const end = positions.at(match.end);
	const shift = origin.hunk === void 0 ? 0 : origin.hunk.startLine - 1;
	return {
		path: origin.path,
		startLine: start.line + shift,
		startColumn: start.column,
		endLine: end.line + shift,
		endColumn: end.column
	};
}
function isAdded({ startLine, endLine }, { hunk }) {
	if (hunk === void 0) return true;
	for (let line = startLine; line <= endLine; line++) if (hunk.added(line)) return true;
	return false;
}
function allowLineOf({ unit, markers }, match, location) {
	const at = findAllowance(unit, markers, match);
	if (at === null) return null;
	return at < unit.lineStart(match.start) ? location.startLine - 1 : location.startLine;
}
var MAX_FRAMES$1;
function init_sighting() {
	return (init_sighting = require_rolldown_runtime.__esmMin((() => {
		init_fingerprint();
		init_redaction();
		init_secret();
		init_added_lines();
		init_code_frame();
		init_compile_rules();
		init_rules();
		init_inline_allow();
		init_positions();
		MAX_FRAMES$1 = 200;
	})))();
}

// src/engine/scan/scanner.ts
function createScanner(options) {
	return new EngineScanner(options);
}
var DEFAULT_MAX_BYTES, DEFAULT_BUDGET_MS, MAX_FRAMES, MOST_BYTES, MOST_BINARY_BYTES, EngineScanner;
function init_scanner() {
	return (init_scanner = require_rolldown_runtime.__esmMin((() => {
		/* @__PURE__ */ init_finding();
		init_redaction();
		init_archive_kind();
		init_decode();
		init_layer_search();
		init_detector();
		init_found_values();
		init_generic();
		init_judge();
		init_scan_part();
		init_scan_record();
		init_self_probe();
		init_settle();
		init_sighting();
		init_stats();
		DEFAULT_MAX_BYTES = 33554432;
		DEFAULT_BUDGET_MS = 1e4;
		MAX_FRAMES = 2e3;
		MOST_BYTES = 268435456;
		MOST_BINARY_BYTES = 4194304;
		EngineScanner = class {
			sink = this;
			maxBytes;
			#options;
			#clock;
			#detector;
			#factsOf;
			#values = new FoundValues();
			#record = new ScanRecord();
			#sightings = [];
			#buffer = /* @__PURE__ */ new Uint8Array(0);
			#frames = 0;
			#partsProbed = true;
			#beforeRegexes;
			constructor(options) {
				const { ruleset, generic = detectGeneric, budgetMs = DEFAULT_BUDGET_MS } = options;
				this.maxBytes = Math.min(options.maxBytes ?? 33554432, MOST_BYTES);
				this.#options = options;
				this.#clock = new StageClock(options.clock ?? steadyNow);
				this.#beforeRegexes = options.beforeRegexes;
				const beforeRegexes = () => this.#prepareRegexes();
				this.#detector = new Detector({
					ruleset,
					generic,
					budgetMs,
					clock: this.#clock,
					beforeRegexes
				});
				this.#factsOf = ruleFacts(ruleset);
			}
			get texts() {
				return this.#record.data.texts;
			}
			buffer(size) {
				this.#buffer = this.#detector.prefilter.reserve(size);
				return this.#buffer;
			}
			excludes(path, onlyAsked = false) {
				if (!this.#options.excludes?.(path)) return false;
				if (!onlyAsked) this.skipped(path, "path-rule");
				return true;
			}
			skipped(path, reason) {
				this.#record.skip(path, reason);
			}
			incomplete(problem) {
				this.#record.problem(problem);
			}
			scan(origin, length) {
				if (length > this.maxBytes) {
					this.skipped(origin.path, "too-large");
					return;
				}
				this.#record.data.texts++;
				const detection = this.#examine(origin.path, this.#buffer.subarray(0, length), this.#record);
				if (detection === null) return;
				if (detection.cut !== null) this.incomplete(this.#cutShort(origin, detection.cut));
				if (detection.matches.length > 0) this.#sight(detection, origin);
			}
			release() {
				const selfProbe = this.#probe();
				const sightings = this.#sightings.map(packSighting);
				this.#sightings = [];
				return {
					sightings,
					values: this.#values.entries(),
					record: this.#record.data,
					stats: this.#clock.stats,
					selfProbe
				};
			}
			absorb(part) {
				for (const sighting of part.sightings) this.#keep(unpackSighting(sighting));
				for (const [value, redacted] of part.values) this.#values.add(value, redacted);
				this.#record.add(part.record);
				this.#clock.addAll(part.stats);
				this.#partsProbed &&= part.selfProbe;
			}
			async finish(source, signal) {
				const settling = {
					source,
					signal,
					detect: (path, bytes) => this.#detector.detectIn(path, bytes),
					incomplete: (problem) => this.incomplete(problem),
					maxBytes: this.maxBytes
				};
				const started = this.#clock.now();
				const brought = keepOldest(await keepBrought(this.#sightings, settling));
				this.#sightings = [];
				const compared = this.#clock.add("compare", started, brought.length, 0);
				const standings = await this.#standings(brought, settling);
				this.#clock.add("head", compared, standings.size, 0);
				const findings = [];
				const suppressed = [];
				for (const sighting of brought) {
					const standing = standings.get(sighting) ?? null;
					const finding = findingOf(sighting, standing, this.#options, this.#values);
					const by = await suppressionOf(sighting, standing, this.#options, (each) => isAllowedBefore(each, settling));
					if (by !== null) suppressed.push({
						finding: reported(finding),
						by
					});
					else findings.push(finding);
				}
				if (signal.aborted) this.incomplete({
					kind: "cancelled",
					message: "The scan was cancelled before its end.",
					mend: "Run it again."
				});
				const probed = this.#probe() && this.#partsProbed;
				return {
					findings: findings.sort(inOrder$1),
					suppressed: suppressed.sort((a, b) => inOrder$1(a.finding, b.finding)),
					receipt: {
						...this.#record.receipt(),
						ruleset: this.#options.ruleset.hash,
						selfProbe: probed
					},
					stats: this.#clock.stats
				};
			}
			/** Decodes and detects what stands at the start of the buffer. `null` where there is nothing to scan. */
			#examine(path, bytes, record) {
				const started = this.#clock.now();
				const decoded = decode(bytes);
				this.#clock.add("decode", started, 1, bytes.length);
				if (decoded.kind !== "text") {
					record.skip(path, decoded.kind === "binary" && archiveKind(bytes) !== null ? "archive" : decoded.kind);
					if (decoded.kind === "git-lfs-pointer" || bytes.length > MOST_BINARY_BYTES) return null;
					return this.#detector.detect(path, 0, bytes.length, "binary");
				}
				const length = decoded.bytes.length;
				const inPlace = decoded.bytes.buffer === bytes.buffer;
				const from = inPlace ? decoded.bytes.byteOffset - bytes.byteOffset : 0;
				if (!inPlace) this.#detector.prefilter.reserve(length).set(decoded.bytes);
				record.scanned(bytes.length, this.#detector.prefilter.countLines(from, length));
				return this.#detector.detect(path, from, length);
			}
			#sight(detection, origin) {
				const started = this.#clock.now();
				const least = this.#options.minConfidence ?? 0;
				const sightings = sightingsOf(detection, origin, origin.order ?? this.texts, this.#factsOf);
				for (const sighting of sightings) if (sighting.match.confidence >= least) this.#keep(sighting);
				for (const { ruleId, value } of detection.matches) this.#values.add(value, redact(value, this.#factsOf(ruleId).publicPrefix));
				this.#clock.add("place", started, sightings.length, detection.unit.length);
			}
			#keep(sighting) {
				if (sighting.frame !== null && ++this.#frames > MAX_FRAMES) sighting.frame = null;
				this.#sightings.push(sighting);
			}
			async #standings(sightings, settling) {
				const standings = /* @__PURE__ */ new Map();
				const committed = sightings.filter(({ commit }) => commit !== null);
				await visitHeads(committed, settling, (sighting, standing) => standings.set(sighting, standing));
				return standings;
			}
			#prepareRegexes() {
				this.#beforeRegexes?.();
				this.#beforeRegexes = void 0;
			}
			/** The last that runs, over a text of our own: it does without `beforeRegexes`. */
			#probe() {
				this.#beforeRegexes = void 0;
				const started = this.#clock.now();
				const unrecorded = new ScanRecord();
				const found = selfProbe(this.#options.ruleset.rules, (text) => {
					const buffer = this.buffer(text.length);
					buffer.set(text);
					return this.#examine("self-probe", buffer, unrecorded)?.matches ?? [];
				});
				this.#clock.add("probe", started, 1, 0);
				return found;
			}
			#cutShort({ path, commit }, cut) {
				const where = commit === null ? path : `${path} at ${commit.slice(0, 12)}`;
				if (cut === "too-many") return {
					kind: "too-many-findings",
					message: `${where}: more than ${MAX_MATCHES} findings; the rest of this file was not looked at.`,
					mend: "Look at what is told first. If the file is a list of test data, leave it out by a path rule."
				};
				if (cut === "decoding") return {
					kind: "decoding-budget",
					message: `${where}: what it holds in encoded or compressed form is more than ${MAX_DECODED / 1048576} MiB and was not looked at to its end.`,
					mend: "Leave the file out by a path rule, or decode it and scan what comes out."
				};
				return {
					kind: "timeout",
					message: `${where}: not scanned to its end within ${this.#options.budgetMs ?? 1e4} ms.`,
					mend: "Raise the time budget for one file, or leave the file out by a path rule."
				};
			}
		};
	})))();
}

// src/app/scan-engine.ts
var scan_engine_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	BUILT_IN: () => BUILT_IN,
	GENERIC_RULES: () => GENERIC_RULES,
	LINEAR_REGEX_FLAGS: () => LINEAR_REGEX_FLAGS,
	compileRules: () => compileRules,
	createScanner: () => createScanner,
	isRed: () => isRed
});
var BUILT_IN;
function init_scan_engine() {
	return (init_scan_engine = require_rolldown_runtime.__esmMin((() => {
		init_ruleset();
		init_compile_rules();
		init_generic();
		init_levels();
		init_scanner();
		BUILT_IN = ruleset_default;
	})))();
}

// src/adapters/sources/git-process.ts
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
var STDERR_LIMIT, SAFE_CONFIG, REPOSITORY_VARIABLES, CONFIG_VARIABLE, Git;
function init_git_process() {
	return (init_git_process = require_rolldown_runtime.__esmMin((() => {
		STDERR_LIMIT = 16384;
		SAFE_CONFIG = [
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
		].flatMap((setting) => ["-c", setting]);
		REPOSITORY_VARIABLES = /* @__PURE__ */ new Set([
			"GIT_DIR",
			"GIT_WORK_TREE",
			"GIT_INDEX_FILE",
			"GIT_COMMON_DIR",
			"GIT_OBJECT_DIRECTORY",
			"GIT_ALTERNATE_OBJECT_DIRECTORIES"
		]);
		CONFIG_VARIABLE = /^GIT_(?:CONFIG_|CEILING_DIRECTORIES$|DISCOVERY_ACROSS_FILESYSTEM$|EXEC_PATH$)/;
		Git = class {
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
	})))();
}

// src/adapters/reporters/order.ts
/** Findings as every report lists them: loudest level first, then by severity, path, line and column. A new array. */
function inOrder(findings) {
	return [...findings].sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || compareText(a.path, b.path) || a.startLine - b.startLine || a.startColumn - b.startColumn || compareText(a.ruleId, b.ruleId));
}
/** Order by UTF-16 units: the same on every machine, unlike `localeCompare`. */
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function init_order() {
	return (init_order = require_rolldown_runtime.__esmMin((() => {
		init_severity();
	})))();
}

// src/adapters/reporters/phrases.ts
/** `12,345` */
function count(value) {
	return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}
/** `1 file`, `2 files`, `2 entries`. */
function plural(value, singular, many = `${singular}s`) {
	return `${count(value)} ${value === 1 ? singular : many}`;
}
/** Bytes for people: `980 B`, `1.2 MB` (powers of ten). */
function byteSize(bytes) {
	if (bytes < 1e3) return `${bytes} B`;
	const units = [
		"kB",
		"MB",
		"GB",
		"TB"
	];
	let value = bytes / 1e3;
	let unit = 0;
	while (value >= 999.5 && unit < units.length - 1) {
		value /= 1e3;
		unit++;
	}
	return `${value < 9.95 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}
/** Milliseconds for people: `42 ms`, `1.3 s`, `2 min 5 s`. */
function duration(ms) {
	if (ms < 999.5) return `${Math.round(ms)} ms`;
	if (ms < 59950) return `${(ms / 1e3).toFixed(1)} s`;
	const seconds = Math.round(ms / 1e3);
	return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
/** How many findings each level has. */
function levelCounts(report) {
	const counts = {
		fail: 0,
		warn: 0,
		note: 0
	};
	for (const finding of report.findings) counts[finding.level]++;
	return counts;
}
/** `2 failing, 1 warning, 3 notes`, or an empty string. */
function levelSentence(counts) {
	const words = {
		fail: (n) => `${count(n)} failing`,
		warn: (n) => plural(n, "warning"),
		note: (n) => plural(n, "note")
	};
	return LEVELS.filter((level) => counts[level] > 0).map((level) => words[level](counts[level])).join(", ");
}
/** The one sentence that says how it ended. Never says clean of what was not scanned. */
function outcomeSentence(report) {
	const levels = levelSentence(levelCounts(report));
	const problems = report.receipt.incomplete.length;
	switch (report.outcome) {
		case "findings": return `${plural(report.findings.length, "secret")} found: ${levels}.${problems > 0 ? " The scan is incomplete, too." : ""}`;
		case "incomplete": return `Incomplete: ${problems > 0 ? `${plural(problems, "thing")} could not be scanned` : "the self-probe was not found"}, so this is not clean.${levels === "" ? "" : ` Found so far: ${levels}.`}`;
		case "error": return "The scan ended with an error, so nothing is said to be clean.";
		case "clean":
			if (levels !== "") return `Nothing that fails the build: ${levels}.`;
			return scannedNothing(report.receipt) ? "Nothing to scan: the change brings no text." : `Clean: no secrets found${report.receipt.shard ? ` in shard ${shardWords(report.receipt.shard)}` : ""}.`;
	}
}
/** Whether not one text was looked at. */
function scannedNothing(receipt) {
	return receipt.files === 0 && receipt.blobs === 0 && receipt.bytes === 0;
}
/** `3 commits \u00b7 12 files \u00b7 1.2 MB \u00b7 3,456 lines in 42 ms` */
function scannedSentence(receipt) {
	return `${[
		receipt.commits > 0 ? plural(receipt.commits, "commit") : "",
		receipt.blobs > 0 && receipt.blobs !== receipt.files ? plural(receipt.blobs, "blob") : "",
		plural(receipt.files, "file"),
		byteSize(receipt.bytes),
		plural(receipt.lines, "line")
	].filter((part) => part !== "").join(" \u00b7 ")} in ${duration(receipt.durationMs)}`;
}
/** Which range or place: `push, 1a2b3c4d5e..6f7a8b9c0d`. Text from outside: neutralise it. */
function rangeSentence(receipt) {
	const what = receipt.event === receipt.source ? receipt.source : `${receipt.event}, ${receipt.source}`;
	if (receipt.shard) return `${rangeSentence(withoutShard(receipt))}, shard ${shardWords(receipt.shard)}`;
	const [base, head] = [shortCommit(receipt.base), shortCommit(receipt.head)];
	if (base === null) return head === null ? what : `${what} up to ${head}`;
	return head === null ? `${what} since ${base}` : `${what} ${base}..${head}`;
}
function shardWords({ index, count: of }) {
	return `${index} of ${of}`;
}
function withoutShard({ shard: _, ...receipt }) {
	return receipt;
}
/** The first ten characters of a full hash; other names whole. */
function shortCommit(commit) {
	return commit !== null && /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 10) : commit;
}
/** `3 binary, 1 too large`, or `nothing`. */
function skippedSentence(receipt) {
	const parts = Object.entries(receipt.skipped).filter(([, n]) => n > 0).map(([reason, n]) => `${count(n)} ${SKIP_WORDS[reason] ?? reason}`);
	return parts.length === 0 ? "nothing" : parts.join(", ");
}
/** `rules 1a2b3c4d5e \u00b7 sealant 0.1.0 \u00b7 self-probe found` */
function provenanceSentence(receipt) {
	return `rules ${receipt.ruleset.slice(0, 10)} \u00b7 sealant ${receipt.version} \u00b7 self-probe ${receipt.selfProbe ? "found" : "NOT FOUND"}`;
}
/** `2 by baseline, 1 by inline-allow`, or an empty string. */
function suppressedSentence(suppressed) {
	const counts = /* @__PURE__ */ new Map();
	for (const { by } of suppressed) counts.set(by.kind, (counts.get(by.kind) ?? 0) + 1);
	return [...counts].map(([kind, n]) => `${count(n)} by ${kind}`).join(", ");
}
/** `99 %`, never rounded up to certainty. */
function percent(confidence) {
	return `${Math.min(99, Math.floor(confidence * 100))} %`;
}
/** The facts that made a finding, in one sentence; an empty string where there are none. */
function reasonsSentence({ reasons }) {
	return reasons.length === 0 ? "" : `Why: ${reasons.map((reason) => reason.replace(/[.\s]+$/, "")).join("; ")}.`;
}
var SKIP_WORDS;
function init_phrases() {
	return (init_phrases = require_rolldown_runtime.__esmMin((() => {
		init_severity();
		SKIP_WORDS = {
			binary: "binary",
			"too-large": "too large",
			"path-rule": "left out by a path rule",
			submodule: "submodule",
			symlink: "symbolic link",
			"special-file": "pipe, socket or device",
			"git-lfs-pointer": "Git LFS pointer (its content is not in the repository)",
			archive: "archive that was not opened (zip, tar and gzip are with --archives)",
			encrypted: "locked by a password"
		};
	})))();
}

// src/adapters/reporters/paint.ts
/**
* Six styles need no library: those there are ask the terminal when they are loaded, which costs a scan a millisecond.
* @param color whether escape sequences may be used
*/
function paintFor(color) {
	return Object.fromEntries(Object.entries(STYLES).map(([name, [begin, end]]) => [name, color ? styled(begin, end) : plain]));
}
function plain(text) {
	return text;
}
/** The style begins anew where a text inside it has ended one of its kind. */
function styled(begin, end) {
	const [open, close] = [`\u001b[${begin}m`, `\u001b[${end}m`];
	return (text) => open + text.replaceAll(close, close + open) + close;
}
var STYLES;
function init_paint() {
	return (init_paint = require_rolldown_runtime.__esmMin((() => {
		STYLES = {
			bold: [1, 22],
			dim: [2, 22],
			red: [31, 39],
			green: [32, 39],
			yellow: [33, 39],
			cyan: [36, 39]
		};
	})))();
}

// src/adapters/reporters/terminal-text.ts
/**
* How many terminal columns a text takes: 2 for East Asian wide and emoji, 0 for combining marks and zero-width.
* Source: Unicode TR 11 (blocks, not every character). Escape sequences are not expected.
*/
function displayWidth(text) {
	if (/^[\u0020-\u007e]*$/.test(text)) return text.length;
	let width = 0;
	for (const character of text) width += characterWidth(character);
	return width;
}
function characterWidth(character) {
	const code = character.codePointAt(0);
	if (code < 768) return 1;
	if (ZERO_WIDTH.test(character)) return 0;
	return code >= 4352 && code <= 4447 || code >= 11904 && code <= 42191 && code !== 12351 || code >= 44032 && code <= 55203 || code >= 63744 && code <= 64255 || code >= 65072 && code <= 65135 || code >= 65280 && code <= 65376 || code >= 65504 && code <= 65510 || code >= 127744 && code <= 129791 || code >= 131072 && code <= 262141 ? 2 : 1;
}
/** The longest beginning that fits `columns`, with `\u2026` where something was cut. */
function cutEnd(text, columns) {
	if (displayWidth(text) <= columns) return text;
	let kept = "";
	let width = 0;
	for (const character of text) {
		width += characterWidth(character);
		if (width > columns - 1) break;
		kept += character;
	}
	return `${kept}\u2026`;
}
/** The longest end that fits `columns`, with `\u2026` where something was cut. */
function cutStart(text, columns) {
	if (displayWidth(text) <= columns) return text;
	const characters = [...text];
	let from = characters.length;
	let width = 0;
	while (from > 0) {
		width += characterWidth(characters[from - 1]);
		if (width > columns - 1) break;
		from--;
	}
	return `\u2026${characters.slice(from).join("")}`;
}
/** Breaks a text at spaces into lines of at most `columns`; a longer word keeps a line of its own, whole. */
function wrap(text, columns) {
	const lines = [];
	let line = "";
	let width = 0;
	for (const word of text.split(" ")) {
		const wordWidth = displayWidth(word);
		if (line !== "" && width + 1 + wordWidth > columns) {
			lines.push(line);
			line = word;
			width = wordWidth;
		} else {
			width += (line === "" ? 0 : 1) + wordWidth;
			line = line === "" ? word : `${line} ${word}`;
		}
	}
	lines.push(line);
	return lines.map((done) => done.trimEnd());
}
/**
* A text of one or more lines behind a label, wrapped to `columns`; later lines are indented as far.
* @param indent columns that the label and the two spaces before it take
*/
function labelled(label, text, indent, columns, labelStyle, textStyle = (plain) => plain) {
	return text.split("\n").flatMap((line) => line.startsWith(" ") ? [line] : wrap(line, columns - indent)).map((line, i) => `  ${labelStyle((i === 0 ? label : "").padEnd(indent - 2))}${textStyle(line)}`.trimEnd());
}
var ZERO_WIDTH;
function init_terminal_text() {
	return (init_terminal_text = require_rolldown_runtime.__esmMin((() => {
		ZERO_WIDTH = /^(?:\p{Mn}|\p{Me}|[\u200b-\u200d])$/u;
	})))();
}

// src/adapters/reporters/pretty-frame.ts
/**
* A code frame: source lines with their numbers, and a line of carets with `label` under the redacted value.
* @param columns how many terminal columns a line may take, from 40
*/
function drawFrame(frame, label, columns, paint) {
	const gutter = Math.max(4, String(frame.startLine + frame.lines.length - 1).length + 1);
	const room = columns - gutter - 3;
	const bar = paint.dim("\u2502");
	const drawn = [];
	frame.lines.forEach((line, i) => {
		const number = frame.startLine + i;
		const head = `${String(number).padStart(gutter)} ${bar} `;
		if (number !== frame.markLine) {
			drawn.push(`${paint.dim(head)}${paint.dim(cutEnd(neutralLine(line), room))}`.trimEnd());
			return;
		}
		const { before, mark, after } = fitMarked(line, frame, room);
		drawn.push(`${head}${before}${paint.red(paint.bold(mark))}${after}`.trimEnd());
		const carets = caretLine(displayWidth(before), Math.max(1, displayWidth(mark)), label, room, paint);
		drawn.push(`${" ".repeat(gutter)} ${bar} ${carets}`.trimEnd());
	});
	return drawn;
}
/** The marked line in three neutralised pieces that fit `room` together; of a long line the part around the mark stays. */
function fitMarked(line, frame, room) {
	const mark = cutEnd(neutralLine(line.slice(frame.markStart - 1, frame.markEnd - 1)), room);
	const before = neutralLine(line.slice(0, frame.markStart - 1));
	const after = neutralLine(line.slice(frame.markEnd - 1));
	const free = room - displayWidth(mark);
	const wantedAfter = Math.min(displayWidth(after), Math.max(Math.floor(free / 3), free - displayWidth(before)));
	return {
		before: free - wantedAfter > 0 ? cutStart(before, free - wantedAfter) : "",
		mark,
		after: wantedAfter > 0 ? cutEnd(after, wantedAfter) : ""
	};
}
function caretLine(indent, length, label, room, paint) {
	const carets = "^".repeat(length);
	if (indent + length + 1 + displayWidth(label) <= room) return `${" ".repeat(indent)}${paint.red(carets)} ${paint.dim(label)}`;
	const before = indent - displayWidth(label) - 1;
	return before >= 0 ? `${" ".repeat(before)}${paint.dim(label)} ${paint.red(carets)}` : `${" ".repeat(indent)}${paint.red(carets)}`;
}
function init_pretty_frame() {
	return (init_pretty_frame = require_rolldown_runtime.__esmMin((() => {
		/* @__PURE__ */ init_neutral_text();
		init_terminal_text();
	})))();
}

// src/adapters/reporters/pretty-finding.ts
/**
* One finding: headline, place, code frame, why it is one and what to do.
* @param known the finding above that has the same value, or `null`; what it said is not said again
*/
function drawFinding(finding, known, columns, paint) {
	const title = neutralLine(finding.title);
	const facts = `${finding.severity} \u00b7 ${percent(finding.confidence)}`;
	const gap = columns - INDENT - displayWidth(title) - facts.length;
	const right = gap >= 2 ? `${" ".repeat(gap)}${paint.dim(facts)}` : "";
	return [
		`${badge(finding.level, paint)}  ${paint.bold(title)}${right}`,
		...placeLines(finding, columns, paint),
		...finding.frame ? [
			"",
			...drawFrame(finding.frame, neutralLine(finding.ruleId), columns, paint),
			""
		] : [`${" ".repeat(INDENT)}${paint.red(neutralLine(finding.redacted))} ${paint.dim(neutralLine(finding.ruleId))}`],
		...factsOf(finding, known, gap < 2 ? facts : null).flatMap(([label, text]) => labelled(label, label === "do" ? text : neutralLine(text), LABEL_COLUMNS$1, columns, paint.dim))
	];
}
function badge(level, paint) {
	const { symbol, word } = BADGES[level];
	const color = {
		fail: paint.red,
		warn: paint.yellow,
		note: paint.cyan
	}[level];
	return color(paint.bold(`${symbol} ${word}`));
}
function placeLines(finding, columns, paint) {
	const indent = " ".repeat(INDENT);
	const place = `${neutralLine(finding.path)}:${finding.startLine}:${finding.startColumn}`;
	if (finding.commit === null) return [`${indent}${paint.cyan(place)}`];
	const commit = `commit ${neutralLine(shortCommit(finding.commit) ?? "")}`;
	return INDENT + displayWidth(place) + 3 + commit.length <= columns ? [`${indent}${paint.cyan(place)}${paint.dim(` \u00b7 ${commit}`)}`] : [`${indent}${paint.cyan(place)}`, `${indent}${paint.dim(commit)}`];
}
/** Labels and texts below the frame. @param rating severity and confidence, where the headline had no room for them */
function factsOf(finding, known, rating) {
	const facts = rating === null ? [] : [["level", rating]];
	const sameWhy = known !== null && known.reasons.join("\n") === finding.reasons.join("\n");
	const identity = Object.entries(finding.identity).map(([key, value]) => `${key}: ${value}`);
	const why = [...finding.reasons, ...identity.length > 0 ? [identity.join(" \u00b7 ")] : []];
	if (!sameWhy) for (const [i, reason] of why.entries()) facts.push([i === 0 ? "why" : "", reason]);
	if (known !== null) facts.push(["same", `the value found above at ${known.path}:${known.startLine}`]);
	else facts.push(["do", neutralLines(finding.remedy)]);
	if (known === null && finding.entry) {
		const age = finding.entry.current ? "its current version" : "an older version";
		facts.push(["entry", `${finding.entry.reference} (${age})`]);
	}
	const moved = movedSentence(finding);
	if (moved !== null) facts.push(["now", moved]);
	return known === null ? [...facts, ["id", finding.fingerprint]] : facts;
}
/** Where it stands at the end of the range, if that is news; `null` otherwise. */
function movedSentence(finding) {
	if (finding.commit === null) return null;
	if (finding.head === null) return "not in the newest version any more, but still in the history";
	if (finding.head.path === finding.path && finding.head.startLine === finding.startLine) return null;
	return `at ${finding.head.path}:${finding.head.startLine}`;
}
var BADGES, INDENT, LABEL_COLUMNS$1;
function init_pretty_finding() {
	return (init_pretty_finding = require_rolldown_runtime.__esmMin((() => {
		/* @__PURE__ */ init_neutral_text();
		init_phrases();
		init_pretty_frame();
		init_terminal_text();
		BADGES = {
			fail: {
				symbol: "\u2716",
				word: "FAIL"
			},
			warn: {
				symbol: "\u25b2",
				word: "WARN"
			},
			note: {
				symbol: "\u25cf",
				word: "NOTE"
			}
		};
		INDENT = 8;
		LABEL_COLUMNS$1 = 11;
	})))();
}

// src/adapters/reporters/pretty.ts
var pretty_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ reporter: () => reporter });
function receiptBlock(report, style, columns, paint) {
	const { receipt } = report;
	const lines = [outcomeLine(report, paint)];
	const put = (label, text, color = (plain) => plain) => {
		lines.push(...labelled(label, neutralLine(text), LABEL_COLUMNS, columns, paint.dim, color));
	};
	put("scanned", scannedSentence(receipt));
	put("range", rangeSentence(receipt));
	for (const [i, reason] of (receipt.reasons ?? []).entries()) put(i === 0 ? "because" : "", reason);
	put("skipped", skippedSentence(receipt));
	if (style.verbose) for (const path of skippedPaths(receipt)) put("", path, paint.dim);
	const hidden = style.verbose ? 0 : levelCounts(report).note;
	if (hidden > 0) put("not told", `${plural(hidden, "note")} (--all-levels tells them)`);
	if (report.suppressed.length > 0) put("suppressed", suppressedSentence(report.suppressed));
	put("proof", provenanceSentence(receipt), receipt.selfProbe ? void 0 : paint.red);
	for (const { kind, message, mend } of receipt.incomplete) {
		put("incomplete", `${message} (${kind})`, paint.yellow);
		lines.push(...labelled("", neutralLines(`\u2192 ${mend}`), LABEL_COLUMNS, columns, paint.dim));
	}
	for (const [i, stale] of (receipt.staleSuppressions ?? []).entries()) put(i === 0 ? "stale" : "", stale, paint.yellow);
	for (const change of receipt.configChanges) put("config", `not applied: ${change}`, paint.yellow);
	return lines;
}
function outcomeLine(report, paint) {
	const sentence = outcomeSentence(report);
	switch (report.outcome) {
		case "clean": return paint.green(paint.bold(`\u2714 ${sentence}`));
		case "findings": return paint.red(paint.bold(`\u2716 ${sentence}`));
		case "incomplete":
		case "error": return paint.yellow(paint.bold(`\u25b2 ${sentence}`));
	}
}
function skippedPaths(receipt) {
	const shown = receipt.skippedPaths.slice(0, SKIPPED_PATHS_SHOWN).map(({ path, reason }) => `${path} (${reason})`);
	const total = Object.values(receipt.skipped).reduce((sum, n) => sum + n, 0);
	return total > shown.length ? [...shown, `and ${count(total - shown.length)} more`] : shown;
}
var NARROWEST, WIDEST, LABEL_COLUMNS, SKIPPED_PATHS_SHOWN, reporter;
function init_pretty() {
	return (init_pretty = require_rolldown_runtime.__esmMin((() => {
		/* @__PURE__ */ init_neutral_text();
		init_order();
		init_paint();
		init_phrases();
		init_pretty_finding();
		init_terminal_text();
		NARROWEST = 40;
		WIDEST = 120;
		LABEL_COLUMNS = 13;
		SKIPPED_PATHS_SHOWN = 20;
		reporter = {
			extension: "txt",
			render(report, style) {
				const paint = paintFor(style.color);
				const columns = Math.min(WIDEST, Math.max(NARROWEST, style.width));
				const told = inOrder(report.findings).filter((finding) => style.verbose || finding.level !== "note");
				const first = /* @__PURE__ */ new Map();
				const blocks = told.map((finding) => {
					const known = first.get(finding.fingerprint);
					if (!known) first.set(finding.fingerprint, finding);
					return drawFinding(finding, known ?? null, columns, paint);
				});
				blocks.push(receiptBlock(report, style, columns, paint));
				const text = blocks.map((lines) => lines.join("\n")).join("\n\n");
				return guardCommands(`${text.replace(/[ \t]+$/gm, "")}\n`);
			}
		};
	})))();
}

// src/adapters/sources/git-problem.ts
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
var FETCH_ALL, FETCH_OBJECTS, MISSING;
function init_git_problem() {
	return (init_git_problem = require_rolldown_runtime.__esmMin((() => {
		FETCH_ALL = `Run: git fetch --unshallow
In a workflow, check out with the whole history:
  - uses: actions/checkout@v5
    with:
      fetch-depth: 0`;
		FETCH_OBJECTS = `Run: git fetch --refetch --no-filter
In a workflow, leave \u201cfilter:\u201d out of the checkout step:
  - uses: actions/checkout@v5
    with:
      fetch-depth: 0`;
		MISSING = /bad object|missing (?:blob|tree|commit|object)|unable to (?:read|find)|could not (?:read|fetch)|promisor|loose object|object file|packfile/i;
	})))();
}

// src/adapters/sources/nul-splitter.ts
var NulSplitter;
function init_nul_splitter() {
	return (init_nul_splitter = require_rolldown_runtime.__esmMin((() => {
		NulSplitter = class {
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
	})))();
}

// src/adapters/sources/raw-diff.ts
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
/** Whether an id stands for \u201cnothing\u201d. */
function isZeroId(id) {
	return /^0+$/.test(id);
}
var COMMIT_MARK, COMMIT_FORMAT, RawDiffParser, RawDiffError, SUBMODULE_MODE;
function init_raw_diff() {
	return (init_raw_diff = require_rolldown_runtime.__esmMin((() => {
		init_nul_splitter();
		COMMIT_MARK = 1;
		COMMIT_FORMAT = "--format=tformat:%x01%H";
		RawDiffParser = class {
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
		RawDiffError = class extends Error {
			name = "RawDiffError";
			constructor(token) {
				super(`not a raw diff entry: ${JSON.stringify(token.slice(0, 120))}`);
			}
		};
		SUBMODULE_MODE = "160000";
	})))();
}

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
function isFile(mode) {
	return mode !== "160000" && mode !== "000000";
}
var BlobFeed;
function init_blob_feed() {
	return (init_blob_feed = require_rolldown_runtime.__esmMin((() => {
		init_git_problem();
		init_raw_diff();
		BlobFeed = class {
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
				this.#repository.objects.request(id, this.#sink.maxBytes, (answer) => {
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
	})))();
}

// src/adapters/sources/object-reader.ts
/** Whether a name can be asked for: `cat-file --batch` ends a name at a line break. */
function isAskable(name) {
	return !/[\n\0]/.test(name);
}
/** The bytes of an answered object in one piece. */
function joinChunks(chunks) {
	return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
}
var NEWLINE, MAX_HEADER, ObjectReader;
function init_object_reader() {
	return (init_object_reader = require_rolldown_runtime.__esmMin((() => {
		NEWLINE = 10;
		MAX_HEADER = 16384;
		ObjectReader = class {
			#child;
			#queue = [];
			#next = 0;
			#out = "";
			#flushing = false;
			#end = null;
			/** Bytes of an unfinished header line. */
			#header = [];
			#body = null;
			constructor(git, options = {}) {
				this.#child = git.start([
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
					if (this.#header.reduce((sum, part) => sum + part.length, 0) > MAX_HEADER) this.#child.kill();
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
	})))();
}

// src/adapters/sources/open-repository.ts
var open_repository_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ OpenRepository: () => OpenRepository });
/** @throws AppError `usage` for what git would take for an option, or what no revision can hold */
function refuseOption(revision) {
	if (revision !== "" && !revision.startsWith("-") && !revision.startsWith("^") && isAskable(revision)) return;
	throw new AppError("usage", `\u201c${neutralLine(revision).slice(0, 80)}\u201d can't be a revision.`, { mend: "Give --base and --head a branch, tag or commit." });
}
function bytesOfAnswer(answer) {
	return answer.kind === "object" ? joinChunks(answer.chunks) : null;
}
function asIncompleteError(end, doing, state) {
	const { message, mend } = describeGitFailure(end, doing, state);
	return new AppError("incomplete", message, { mend });
}
var MAX_ANSWER, OpenRepository;
function init_open_repository() {
	return (init_open_repository = require_rolldown_runtime.__esmMin((() => {
		init_app_error();
		/* @__PURE__ */ init_nearest_name();
		/* @__PURE__ */ init_neutral_text();
		init_git_problem();
		init_git_process();
		init_object_reader();
		init_repository();
		MAX_ANSWER = 268435456;
		OpenRepository = class {
			place;
			state;
			git;
			#objects = null;
			/** @param options.hook whether git itself started us, so that `GIT_INDEX_FILE` and its like count */
			constructor(place, env, options = {}) {
				this.place = place;
				this.state = stateOf(place);
				this.git = new Git(place.top, env, { keepRepository: options.hook ?? false });
			}
			/** Started on first use; call it early to let the process warm up. */
			get objects() {
				this.#objects ??= new ObjectReader(this.git);
				return this.#objects;
			}
			/**
			* The full hash of a commit named as git names revisions.
			* @param role `base` or `head`, for messages
			* @throws AppError `usage` when there is no such revision, `incomplete` when a shallow clone lacks it
			*/
			async resolve(revision, role) {
				refuseOption(revision);
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
				const answers = await Promise.all(revisions.map((each) => this.objects.ask(`${each}^{commit}`, MAX_ANSWER)));
				for (const [i, answer] of answers.entries()) if (answer.kind === "object") return {
					name: revisions[i],
					id: answer.id
				};
				return null;
			}
			/** The bytes of an object, or `null` when it is not to be had. */
			async bytesOf(id) {
				return bytesOfAnswer(await this.objects.ask(id, MAX_ANSWER));
			}
			/**
			* A file as of a revision (`''`: as of the index), or `null` where it is not there.
			* @throws AppError `incomplete` when git fails
			*/
			async bytesAt(revision, path) {
				const name = `${revision}:${path}`;
				if (isAskable(name)) {
					const answer = await this.objects.ask(name, MAX_ANSWER);
					if (answer.kind === "failed") throw asIncompleteError(answer.end, `reading ${neutralLine(name)}`, this.state);
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
				this.git.abandonAll();
			}
			async #unknownRevision(revision, role) {
				const looksLikeHash = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(revision);
				if (looksLikeHash && (this.state.shallow || this.state.partial)) return new AppError("incomplete", `The ${role} commit ${revision} is not in this shallow clone.`, { mend: FETCH_ALL });
				if (looksLikeHash) return new AppError("usage", `There is no commit ${revision} in ${this.state.directory}.`, { mend: `Fetch it first: git fetch origin ${revision}` });
				const { stdout } = await this.git.output(["for-each-ref", "--format=%(refname:short)"]);
				const names = stdout.toString("utf8").split("\n").filter(Boolean);
				return new AppError("usage", `\u201c${neutralLine(revision)}\u201d names no commit in ${this.state.directory}.${didYouMean(revision, names)}`, { mend: this.state.shallow ? FETCH_ALL : `Give --${role} a branch, tag or commit that \u201cgit rev-parse ${revision.slice(0, 80)}\u201d knows; \u201cgit fetch origin\u201d gets what the remote has.` });
			}
		};
	})))();
}

// src/adapters/sources/git-range.ts
var git_range_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	beginListing: () => beginListing,
	openGitRange: () => openGitRange,
	parseOutput: () => parseOutput,
	readCommits: () => readCommits
});
/**
* Every version of a file that a commit in base..head brought, of all parents. A merge counts for what it has and none of
* its parents: `-c` lists such files alone. A rename tells the old name's id, so that only edited lines are new.
*/
function openGitRange(options) {
	const { repository, head } = options;
	const listing = beginListing(options);
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
		const [names, commits] = await Promise.all([resolveBoth(repository, base, head), readCommits(listing, feed, sink)]);
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
function resolveBoth(repository, base, head) {
	return Promise.all([base === null ? null : repository.resolve(base, "base"), repository.resolve(head, "head")]);
}
function hashOf(name) {
	return name?.kind === "commit" ? name.id : null;
}
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
	}), `listing the commits of ${base === null ? "" : `${neutralLine(base)}..`}${neutralLine(head)}`, sink);
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
function init_git_range() {
	return (init_git_range = require_rolldown_runtime.__esmMin((() => {
		/* @__PURE__ */ init_neutral_text();
		init_blob_feed();
		init_git_problem();
		init_open_repository();
		init_raw_diff();
		init_repository();
	})))();
}

// src/adapters/sources/staged.ts
var staged_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	beginComparisons: () => beginComparisons,
	mergeComparisons: () => mergeComparisons,
	mergeHeads: () => mergeHeads,
	openStaged: () => openStaged
});
/** What the index would commit, against `HEAD`. Files on disk do not count. */
function openStaged(options) {
	const { repository } = options;
	const comparisons = beginComparisons(repository, mergeHeads(repository));
	return {
		read: (sink, signal) => readStaged(options, comparisons, sink, signal),
		blob: (id) => repository.bytesOf(id),
		head: (path) => repository.bytesAt("", path),
		close: () => repository.close()
	};
}
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
function init_staged() {
	return (init_staged = require_rolldown_runtime.__esmMin((() => {
		init_blob_feed();
		init_git_range();
		init_raw_diff();
	})))();
}

// src/adapters/sources/tree.ts
var tree_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ openTree: () => openTree });
/**
* The files on disk below a folder, or one file; needs no git.
* @param root absolute path
* @param share the part of the files that is read here; all of them without it
* @throws AppError `usage` when there is no such file or folder
*/
function openTree(root, share = null) {
	const stats = (0, node_fs.statSync)(root, { throwIfNoEntry: false });
	if (stats === void 0 || !(stats.isDirectory() || stats.isFile())) throw new AppError("usage", `There is no file or folder ${root}.`, { mend: "Give the path of one: sealant scan --tree PATH" });
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
var LEFT_OUT, FILES_PER_TURN, FILES_PER_TASK, ALONE_MS, TreeReading;
function init_tree() {
	return (init_tree = require_rolldown_runtime.__esmMin((() => {
		init_app_error();
		init_disk_file();
		LEFT_OUT = {
			".git": true,
			node_modules: true
		};
		FILES_PER_TURN = 2e3;
		FILES_PER_TASK = 64;
		ALONE_MS = 30;
		TreeReading = class {
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
	})))();
}

// src/adapters/sources/refs.ts
function asHash(text) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : null;
}
function readText(file) {
	try {
		return (0, node_fs.readFileSync)(file, "utf8");
	} catch {
		return null;
	}
}
var MAX_DEPTH, RefFiles;
function init_refs() {
	return (init_refs = require_rolldown_runtime.__esmMin((() => {
		MAX_DEPTH = 5;
		RefFiles = class {
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
	})))();
}

// src/adapters/sources/status.ts
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
var StatusError, StatusParser, FIELDS, READERS;
function init_status() {
	return (init_status = require_rolldown_runtime.__esmMin((() => {
		init_nul_splitter();
		StatusError = class extends Error {
			name = "StatusError";
		};
		StatusParser = class {
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
		FIELDS = {
			"1": 8,
			"2": 9,
			u: 10,
			"?": 1
		};
		READERS = {
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
	})))();
}

// src/adapters/sources/working-tree.ts
var working_tree_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ openWorkingTree: () => openWorkingTree });
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
			message: `${neutralLine(path)} could not be opened by git.`,
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
	feed.paths.add(path);
	if (entry.disk.submodule || path.endsWith("/")) {
		sink.skipped(path, "submodule");
		return;
	}
	const file = Buffer.concat([Buffer.from(`${repository.place.top}/`), entry.path]);
	const previous = entry.disk.previous.filter((id) => !isZeroId(id));
	scanDiskFile(sink, path.includes("\ufffd") ? file : file.toString("utf8"), {
		path,
		commit: null,
		previous
	});
}
var REMOTE_DEFAULTS, LOCAL_DEFAULTS;
function init_working_tree() {
	return (init_working_tree = require_rolldown_runtime.__esmMin((() => {
		/* @__PURE__ */ init_neutral_text();
		init_blob_feed();
		init_disk_file();
		init_git_problem();
		init_git_range();
		init_raw_diff();
		init_refs();
		init_staged();
		init_status();
		REMOTE_DEFAULTS = [
			"refs/remotes/origin/HEAD",
			"refs/remotes/origin/main",
			"refs/remotes/origin/master"
		];
		LOCAL_DEFAULTS = ["refs/heads/main", "refs/heads/master"];
	})))();
}

// src/app/commands/scan.ts
var scan_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ command: () => command });
function pathOf({ positionals, rest, world }, { target }) {
	const [given, more] = [...positionals, ...rest ?? []];
	if (given === void 0) return null;
	if (more !== void 0) throw new AppError("usage", `scan takes one PATH, and got \u201c${given}\u201d and \u201c${more}\u201d.`, { mend: "Name the folder that holds both, or run it once for each." });
	if (target.kind === "stdin" || target.kind === "diff") throw new AppError("usage", `--${target.kind === "stdin" ? "stdin" : "diff-file"} and the path \u201c${given}\u201d contradict each other.`, { mend: "Leave the path out." });
	const path = (0, node_path.resolve)(world.cwd, given);
	if ((0, node_fs.existsSync)(path)) return path;
	throw new AppError("usage", `There is no file or folder \u201c${given}\u201d.${didYouMean((0, node_path.basename)(path), siblings(path))}`, { mend: "Give a path that is there. A revision goes with --base." });
}
function siblings(path) {
	return (0, node_fs.existsSync)((0, node_path.dirname)(path)) ? (0, node_fs.readdirSync)((0, node_path.dirname)(path)) : [];
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
var QUIET_MS, PROGRESS_MS, command;
function init_scan() {
	return (init_scan = require_rolldown_runtime.__esmMin((() => {
		init_app_error();
		/* @__PURE__ */ init_nearest_name();
		init_scan_inputs();
		init_scan_job();
		init_scan_shard();
		init_write_report();
		QUIET_MS = 1e3;
		PROGRESS_MS = 250;
		command = { async run(context) {
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
	})))();
}

Object.defineProperty(exports, "ADO_MASKS", {
  enumerable: true,
  get: function () {
    return ADO_MASKS;
  }
});
Object.defineProperty(exports, "AZURE_SEEDS", {
  enumerable: true,
  get: function () {
    return AZURE_SEEDS;
  }
});
Object.defineProperty(exports, "AppError", {
  enumerable: true,
  get: function () {
    return AppError;
  }
});
Object.defineProperty(exports, "BUILT_IN", {
  enumerable: true,
  get: function () {
    return BUILT_IN;
  }
});
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
Object.defineProperty(exports, "DEFAULT_BUDGET_MS", {
  enumerable: true,
  get: function () {
    return DEFAULT_BUDGET_MS;
  }
});
Object.defineProperty(exports, "Detector", {
  enumerable: true,
  get: function () {
    return Detector;
  }
});
Object.defineProperty(exports, "EXIT", {
  enumerable: true,
  get: function () {
    return EXIT;
  }
});
Object.defineProperty(exports, "FAIL_ON", {
  enumerable: true,
  get: function () {
    return FAIL_ON;
  }
});
Object.defineProperty(exports, "FETCH_ALL", {
  enumerable: true,
  get: function () {
    return FETCH_ALL;
  }
});
Object.defineProperty(exports, "GENERIC_RULES", {
  enumerable: true,
  get: function () {
    return GENERIC_RULES;
  }
});
Object.defineProperty(exports, "Git", {
  enumerable: true,
  get: function () {
    return Git;
  }
});
Object.defineProperty(exports, "INPUT_SPECS", {
  enumerable: true,
  get: function () {
    return INPUT_SPECS;
  }
});
Object.defineProperty(exports, "InputValues", {
  enumerable: true,
  get: function () {
    return InputValues;
  }
});
Object.defineProperty(exports, "LEVELS", {
  enumerable: true,
  get: function () {
    return LEVELS;
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
Object.defineProperty(exports, "RawDiffParser", {
  enumerable: true,
  get: function () {
    return RawDiffParser;
  }
});
Object.defineProperty(exports, "SEVERITIES", {
  enumerable: true,
  get: function () {
    return SEVERITIES;
  }
});
Object.defineProperty(exports, "Secret", {
  enumerable: true,
  get: function () {
    return Secret;
  }
});
Object.defineProperty(exports, "StageClock", {
  enumerable: true,
  get: function () {
    return StageClock;
  }
});
Object.defineProperty(exports, "VERSION", {
  enumerable: true,
  get: function () {
    return VERSION;
  }
});
Object.defineProperty(exports, "adoCoveredBytes", {
  enumerable: true,
  get: function () {
    return adoCoveredBytes;
  }
});
Object.defineProperty(exports, "archiveKind", {
  enumerable: true,
  get: function () {
    return archiveKind;
  }
});
Object.defineProperty(exports, "askedRange", {
  enumerable: true,
  get: function () {
    return askedRange;
  }
});
Object.defineProperty(exports, "assertNever", {
  enumerable: true,
  get: function () {
    return assertNever;
  }
});
Object.defineProperty(exports, "base62", {
  enumerable: true,
  get: function () {
    return base62;
  }
});
Object.defineProperty(exports, "checks", {
  enumerable: true,
  get: function () {
    return checks;
  }
});
Object.defineProperty(exports, "compareText", {
  enumerable: true,
  get: function () {
    return compareText;
  }
});
Object.defineProperty(exports, "compileRules", {
  enumerable: true,
  get: function () {
    return compileRules;
  }
});
Object.defineProperty(exports, "config_exports", {
  enumerable: true,
  get: function () {
    return config_exports;
  }
});
Object.defineProperty(exports, "crc32", {
  enumerable: true,
  get: function () {
    return crc32;
  }
});
Object.defineProperty(exports, "crc32Hex", {
  enumerable: true,
  get: function () {
    return crc32Hex;
  }
});
Object.defineProperty(exports, "crc32HexLittleEndian", {
  enumerable: true,
  get: function () {
    return crc32HexLittleEndian;
  }
});
Object.defineProperty(exports, "crc32LittleEndian", {
  enumerable: true,
  get: function () {
    return crc32LittleEndian;
  }
});
Object.defineProperty(exports, "createScanner", {
  enumerable: true,
  get: function () {
    return createScanner;
  }
});
Object.defineProperty(exports, "decode", {
  enumerable: true,
  get: function () {
    return decode;
  }
});
Object.defineProperty(exports, "describeGitFailure", {
  enumerable: true,
  get: function () {
    return describeGitFailure;
  }
});
Object.defineProperty(exports, "detectGeneric", {
  enumerable: true,
  get: function () {
    return detectGeneric;
  }
});
Object.defineProperty(exports, "didYouMean", {
  enumerable: true,
  get: function () {
    return didYouMean;
  }
});
Object.defineProperty(exports, "encodeBase32", {
  enumerable: true,
  get: function () {
    return encodeBase32;
  }
});
Object.defineProperty(exports, "encodeBech32", {
  enumerable: true,
  get: function () {
    return encodeBech32;
  }
});
Object.defineProperty(exports, "entraChecksum", {
  enumerable: true,
  get: function () {
    return entraChecksum;
  }
});
Object.defineProperty(exports, "event_trust_exports", {
  enumerable: true,
  get: function () {
    return event_trust_exports;
  }
});
Object.defineProperty(exports, "exitCodeOf", {
  enumerable: true,
  get: function () {
    return exitCodeOf;
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
Object.defineProperty(exports, "fingerprintOf", {
  enumerable: true,
  get: function () {
    return fingerprintOf;
  }
});
Object.defineProperty(exports, "inOrder", {
  enumerable: true,
  get: function () {
    return inOrder;
  }
});
Object.defineProperty(exports, "inOrder$1", {
  enumerable: true,
  get: function () {
    return inOrder$1;
  }
});
Object.defineProperty(exports, "init_app_error", {
  enumerable: true,
  get: function () {
    return init_app_error;
  }
});
Object.defineProperty(exports, "init_archive_kind", {
  enumerable: true,
  get: function () {
    return init_archive_kind;
  }
});
Object.defineProperty(exports, "init_azure", {
  enumerable: true,
  get: function () {
    return init_azure;
  }
});
Object.defineProperty(exports, "init_bech32", {
  enumerable: true,
  get: function () {
    return init_bech32;
  }
});
Object.defineProperty(exports, "init_blob_feed", {
  enumerable: true,
  get: function () {
    return init_blob_feed;
  }
});
Object.defineProperty(exports, "init_checks", {
  enumerable: true,
  get: function () {
    return init_checks;
  }
});
Object.defineProperty(exports, "init_clock", {
  enumerable: true,
  get: function () {
    return init_clock;
  }
});
Object.defineProperty(exports, "init_compile_rules", {
  enumerable: true,
  get: function () {
    return init_compile_rules;
  }
});
Object.defineProperty(exports, "init_config", {
  enumerable: true,
  get: function () {
    return init_config;
  }
});
Object.defineProperty(exports, "init_crc32", {
  enumerable: true,
  get: function () {
    return init_crc32;
  }
});
Object.defineProperty(exports, "init_decode", {
  enumerable: true,
  get: function () {
    return init_decode$1;
  }
});
Object.defineProperty(exports, "init_decode$1", {
  enumerable: true,
  get: function () {
    return init_decode;
  }
});
Object.defineProperty(exports, "init_detector", {
  enumerable: true,
  get: function () {
    return init_detector;
  }
});
Object.defineProperty(exports, "init_disk_file", {
  enumerable: true,
  get: function () {
    return init_disk_file;
  }
});
Object.defineProperty(exports, "init_event_trust", {
  enumerable: true,
  get: function () {
    return init_event_trust;
  }
});
Object.defineProperty(exports, "init_exit_code", {
  enumerable: true,
  get: function () {
    return init_exit_code;
  }
});
Object.defineProperty(exports, "init_finding", {
  enumerable: true,
  get: function () {
    return init_finding;
  }
});
Object.defineProperty(exports, "init_fingerprint", {
  enumerable: true,
  get: function () {
    return init_fingerprint;
  }
});
Object.defineProperty(exports, "init_generic", {
  enumerable: true,
  get: function () {
    return init_generic;
  }
});
Object.defineProperty(exports, "init_git_problem", {
  enumerable: true,
  get: function () {
    return init_git_problem;
  }
});
Object.defineProperty(exports, "init_git_process", {
  enumerable: true,
  get: function () {
    return init_git_process;
  }
});
Object.defineProperty(exports, "init_input_values", {
  enumerable: true,
  get: function () {
    return init_input_values;
  }
});
Object.defineProperty(exports, "init_inputs", {
  enumerable: true,
  get: function () {
    return init_inputs;
  }
});
Object.defineProperty(exports, "init_interrupt", {
  enumerable: true,
  get: function () {
    return init_interrupt;
  }
});
Object.defineProperty(exports, "init_marvin32", {
  enumerable: true,
  get: function () {
    return init_marvin32;
  }
});
Object.defineProperty(exports, "init_nearest_name", {
  enumerable: true,
  get: function () {
    return init_nearest_name;
  }
});
Object.defineProperty(exports, "init_neutral_text", {
  enumerable: true,
  get: function () {
    return init_neutral_text;
  }
});
Object.defineProperty(exports, "init_node_crypto", {
  enumerable: true,
  get: function () {
    return init_node_crypto;
  }
});
Object.defineProperty(exports, "init_object_reader", {
  enumerable: true,
  get: function () {
    return init_object_reader;
  }
});
Object.defineProperty(exports, "init_open_repository", {
  enumerable: true,
  get: function () {
    return init_open_repository;
  }
});
Object.defineProperty(exports, "init_order", {
  enumerable: true,
  get: function () {
    return init_order;
  }
});
Object.defineProperty(exports, "init_packed_rules", {
  enumerable: true,
  get: function () {
    return init_packed_rules;
  }
});
Object.defineProperty(exports, "init_phrases", {
  enumerable: true,
  get: function () {
    return init_phrases;
  }
});
Object.defineProperty(exports, "init_raw_diff", {
  enumerable: true,
  get: function () {
    return init_raw_diff;
  }
});
Object.defineProperty(exports, "init_render_error", {
  enumerable: true,
  get: function () {
    return init_render_error;
  }
});
Object.defineProperty(exports, "init_reporters", {
  enumerable: true,
  get: function () {
    return init_reporters;
  }
});
Object.defineProperty(exports, "init_repository", {
  enumerable: true,
  get: function () {
    return init_repository;
  }
});
Object.defineProperty(exports, "init_rules", {
  enumerable: true,
  get: function () {
    return init_rules;
  }
});
Object.defineProperty(exports, "init_ruleset", {
  enumerable: true,
  get: function () {
    return init_ruleset;
  }
});
Object.defineProperty(exports, "init_run", {
  enumerable: true,
  get: function () {
    return init_run;
  }
});
Object.defineProperty(exports, "init_scan_engine", {
  enumerable: true,
  get: function () {
    return init_scan_engine;
  }
});
Object.defineProperty(exports, "init_scan_inputs", {
  enumerable: true,
  get: function () {
    return init_scan_inputs;
  }
});
Object.defineProperty(exports, "init_scan_job", {
  enumerable: true,
  get: function () {
    return init_scan_job;
  }
});
Object.defineProperty(exports, "init_scan_policy", {
  enumerable: true,
  get: function () {
    return init_scan_policy;
  }
});
Object.defineProperty(exports, "init_scan_range", {
  enumerable: true,
  get: function () {
    return init_scan_range;
  }
});
Object.defineProperty(exports, "init_scan_shard", {
  enumerable: true,
  get: function () {
    return init_scan_shard;
  }
});
Object.defineProperty(exports, "init_scanner", {
  enumerable: true,
  get: function () {
    return init_scanner;
  }
});
Object.defineProperty(exports, "init_secret", {
  enumerable: true,
  get: function () {
    return init_secret;
  }
});
Object.defineProperty(exports, "init_settle", {
  enumerable: true,
  get: function () {
    return init_settle;
  }
});
Object.defineProperty(exports, "init_severity", {
  enumerable: true,
  get: function () {
    return init_severity;
  }
});
Object.defineProperty(exports, "init_sighting", {
  enumerable: true,
  get: function () {
    return init_sighting;
  }
});
Object.defineProperty(exports, "init_stats", {
  enumerable: true,
  get: function () {
    return init_stats;
  }
});
Object.defineProperty(exports, "init_version", {
  enumerable: true,
  get: function () {
    return init_version;
  }
});
Object.defineProperty(exports, "init_world", {
  enumerable: true,
  get: function () {
    return init_world;
  }
});
Object.defineProperty(exports, "init_write_report", {
  enumerable: true,
  get: function () {
    return init_write_report;
  }
});
Object.defineProperty(exports, "interruptSignal", {
  enumerable: true,
  get: function () {
    return interruptSignal;
  }
});
Object.defineProperty(exports, "isAtLeast", {
  enumerable: true,
  get: function () {
    return isAtLeast;
  }
});
Object.defineProperty(exports, "isAtLeastLevel", {
  enumerable: true,
  get: function () {
    return isAtLeastLevel;
  }
});
Object.defineProperty(exports, "isFingerprint", {
  enumerable: true,
  get: function () {
    return isFingerprint;
  }
});
Object.defineProperty(exports, "levelCounts", {
  enumerable: true,
  get: function () {
    return levelCounts;
  }
});
Object.defineProperty(exports, "loadReporter", {
  enumerable: true,
  get: function () {
    return loadReporter;
  }
});
Object.defineProperty(exports, "marvin32", {
  enumerable: true,
  get: function () {
    return marvin32;
  }
});
Object.defineProperty(exports, "marvinSeed", {
  enumerable: true,
  get: function () {
    return marvinSeed;
  }
});
Object.defineProperty(exports, "missingObject", {
  enumerable: true,
  get: function () {
    return missingObject;
  }
});
Object.defineProperty(exports, "nearestName", {
  enumerable: true,
  get: function () {
    return nearestName;
  }
});
Object.defineProperty(exports, "neutralLine", {
  enumerable: true,
  get: function () {
    return neutralLine;
  }
});
Object.defineProperty(exports, "neutralLines", {
  enumerable: true,
  get: function () {
    return neutralLines;
  }
});
Object.defineProperty(exports, "neutralText", {
  enumerable: true,
  get: function () {
    return neutralText;
  }
});
Object.defineProperty(exports, "nodeCrypto", {
  enumerable: true,
  get: function () {
    return nodeCrypto;
  }
});
Object.defineProperty(exports, "open_repository_exports", {
  enumerable: true,
  get: function () {
    return open_repository_exports;
  }
});
Object.defineProperty(exports, "outcomeSentence", {
  enumerable: true,
  get: function () {
    return outcomeSentence;
  }
});
Object.defineProperty(exports, "percent", {
  enumerable: true,
  get: function () {
    return percent;
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
Object.defineProperty(exports, "plural", {
  enumerable: true,
  get: function () {
    return plural;
  }
});
Object.defineProperty(exports, "provenanceSentence", {
  enumerable: true,
  get: function () {
    return provenanceSentence;
  }
});
Object.defineProperty(exports, "rangeSentence", {
  enumerable: true,
  get: function () {
    return rangeSentence;
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
Object.defineProperty(exports, "realWorld", {
  enumerable: true,
  get: function () {
    return realWorld;
  }
});
Object.defineProperty(exports, "reasonsSentence", {
  enumerable: true,
  get: function () {
    return reasonsSentence;
  }
});
Object.defineProperty(exports, "renderError", {
  enumerable: true,
  get: function () {
    return renderError;
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
Object.defineProperty(exports, "ruleFacts", {
  enumerable: true,
  get: function () {
    return ruleFacts;
  }
});
Object.defineProperty(exports, "ruleset_exports", {
  enumerable: true,
  get: function () {
    return ruleset_exports;
  }
});
Object.defineProperty(exports, "runChecks", {
  enumerable: true,
  get: function () {
    return runChecks;
  }
});
Object.defineProperty(exports, "runCommandLine", {
  enumerable: true,
  get: function () {
    return runCommandLine;
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
Object.defineProperty(exports, "scan_engine_exports", {
  enumerable: true,
  get: function () {
    return scan_engine_exports;
  }
});
Object.defineProperty(exports, "scannedSentence", {
  enumerable: true,
  get: function () {
    return scannedSentence;
  }
});
Object.defineProperty(exports, "shallowProblem", {
  enumerable: true,
  get: function () {
    return shallowProblem;
  }
});
Object.defineProperty(exports, "shortCommit", {
  enumerable: true,
  get: function () {
    return shortCommit;
  }
});
Object.defineProperty(exports, "sightingsOf", {
  enumerable: true,
  get: function () {
    return sightingsOf;
  }
});
Object.defineProperty(exports, "skippedSentence", {
  enumerable: true,
  get: function () {
    return skippedSentence;
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
Object.defineProperty(exports, "suppressedSentence", {
  enumerable: true,
  get: function () {
    return suppressedSentence;
  }
});
Object.defineProperty(exports, "takes", {
  enumerable: true,
  get: function () {
    return takes;
  }
});
Object.defineProperty(exports, "unreadable", {
  enumerable: true,
  get: function () {
    return unreadable;
  }
});
Object.defineProperty(exports, "usesColor", {
  enumerable: true,
  get: function () {
    return usesColor;
  }
});
Object.defineProperty(exports, "wholeRule", {
  enumerable: true,
  get: function () {
    return wholeRule;
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