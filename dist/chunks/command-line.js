const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");

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

// src/app/exit-code.ts
/** What the process ends with. `inject -- CMD` passes on the command's own code instead. */
const EXIT = {
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
const BY_ERROR = {
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
function exitCodeOf(code) {
	return BY_ERROR[code];
}

// src/app/render-error.ts
/**
* An error as people read it: what is so, what to do, and (with `debug`) the causes with their stacks.
* Foreign causes are shown by message only, since a library's stack or inspected fields may hold what it was given.
*/
function renderError(error, options) {
	const paint = (code, text) => options.color ? `\u001b[${code}m${text}\u001b[0m` : text;
	if (error instanceof require_start.AppError) {
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
		const own = cause instanceof require_start.AppError ? cause.message : null;
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
/** ` Did you mean \u201cx\u201d?` or an empty string: the tail of an error message about an unknown name. */
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

// src/app/inputs/input-spec.ts
const ALL_ACTIONS = [
	"root",
	"scan",
	"inject",
	"rotate"
];
/** Actions and commands that scan. */
const SCANNING = [
	"root",
	"scan",
	"rotate"
];
const SCAN_COMMANDS = ["scan", "rotate"];
/** Those, and the comparison with another scanner. */
const FINDING_COMMANDS = [...SCAN_COMMANDS, "compare"];

// src/app/inputs/action.ts
/** Only in a workflow. */
const ACTION_INPUTS = {
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
		doc: "Used to read what a shallow checkout lacks, and the logs that selftest: check looks at.",
		commands: [],
		actions: ALL_ACTIONS,
		sensitive: true
	}
};

// src/adapters/peers/index.ts
/** Scanners that Sealant can be compared with. A new one is a file here and a line below. */
const PEERS = {
	gitleaks: () => Promise.resolve().then(() => require("./gitleaks.js")),
	betterleaks: () => Promise.resolve().then(() => require("./betterleaks.js")),
	kingfisher: () => Promise.resolve().then(() => require("./kingfisher.js")),
	trufflehog: () => Promise.resolve().then(() => require("./trufflehog.js"))
};
const PEER_IDS = Object.keys(PEERS);

// src/app/inputs/compare.ts
/** Comparison with another scanner. */
const COMPARE_INPUTS = {
	with: {
		kind: "choice",
		choices: PEER_IDS,
		doc: "The scanner to compare with. It must be installed; its validation and update checks are switched off.",
		commands: ["compare"],
		actions: []
	},
	bin: {
		kind: "text",
		placeholder: "FILE",
		doc: "Its program. Without it, the absolute folders of PATH are searched, but never what is scanned.",
		commands: ["compare"],
		actions: []
	}
};

// src/app/inputs/embedded-vault.ts
/** The embedded vault\u2019s own commands. */
const EMBEDDED_VAULT_INPUTS = {
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

// src/app/inputs/everywhere.ts
/** Every command. */
const COMMON_INPUTS = {
	config: {
		kind: "text",
		placeholder: "FILE",
		default: ".github/sealant.yml",
		doc: "The config file.",
		commands: [
			"scan",
			"compare",
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

// src/domain/severity.ts
/** How bad it is if the credential is live, from worst to least. */
const SEVERITIES = [
	"critical",
	"high",
	"medium",
	"low",
	"info"
];
/** What a finding does: `fail` turns the build red, `warn` is told in review and summary, `note` only in full output. */
const LEVELS = [
	"fail",
	"warn",
	"note"
];
/** Whether `a` is at least as severe as `b`. */
function isAtLeast(a, b) {
	return SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b);
}
/** Whether level `a` is at least as loud as `b`. */
function isAtLeastLevel(a, b) {
	return LEVELS.indexOf(a) <= LEVELS.indexOf(b);
}
/** What makes the build red: a level, a severity (that threshold moves what is a `fail`), proof, or nothing. */
const FAIL_ON = [
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

// src/app/inputs/findings.ts
/** Of commands that tell no findings. */
const TWO_FORMATS = ["pretty", "json"];
/** Which findings are told, how, and what they do to the build. */
const FINDINGS_INPUTS = {
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
		commands: FINDING_COMMANDS,
		actions: SCANNING
	},
	format: {
		kind: "list",
		placeholder: "FORMAT[=FILE]",
		doc: "Output format: pretty, json, jsonl, sarif, csv, junit, gitlab, github, html, summary. May be given several times; with =FILE it is written there.",
		choicesOf: {
			doctor: TWO_FORMATS,
			guard: TWO_FORMATS,
			rules: TWO_FORMATS,
			compare: TWO_FORMATS
		},
		commands: [
			...SCAN_COMMANDS,
			"report",
			"doctor",
			"guard",
			"rules",
			"compare"
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
		commands: FINDING_COMMANDS,
		actions: SCANNING
	},
	"disable-rule": {
		kind: "list",
		placeholder: "ID",
		doc: "Switch a rule off.",
		commands: FINDING_COMMANDS,
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

// src/app/inputs/inject.ts
/** Secrets into a job: inject, guard, policy, and a vault given without a config file. */
const INJECT_INPUTS = {
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
	selftest: {
		kind: "choice",
		choices: [
			"off",
			"print",
			"check"
		],
		default: "off",
		doc: "Instead of secrets: print made-up values in every form into this job\u2019s log, masked as secrets are; or check, in a later job, which forms the logs of this run show. Needs actions: read.",
		commands: [],
		actions: ["inject"]
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

// src/app/inputs/respond.ts
/** What is done about leaks and due rotations, and where it is recorded. */
const RESPOND_INPUTS = {
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

// src/app/inputs/scan-target.ts
/** What is scanned. */
const SCAN_TARGET_INPUTS = {
	base: {
		kind: "text",
		placeholder: "REV",
		doc: "Start of the commit range: every commit reachable from --head and not from here is scanned.",
		commands: FINDING_COMMANDS,
		actions: SCANNING
	},
	head: {
		kind: "text",
		placeholder: "REV",
		default: "HEAD",
		doc: "End of the commit range.",
		commands: FINDING_COMMANDS,
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
		commands: FINDING_COMMANDS,
		actions: []
	},
	history: {
		kind: "flag",
		doc: "Scan every blob that any ref reaches, once.",
		commands: FINDING_COMMANDS,
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

// src/app/inputs/suppressions.ts
/** Suppressions and git hooks. */
const SUPPRESSION_INPUTS = {
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

// src/app/inputs/index.ts
/**
* Every input there is, once: the command line's flags, the Action's inputs, the help, the completion and the README's
* tables all come from here, in this order (`scripts/sync-docs.ts` fills the files, and compares them when it is run with
* `--check`).
*/
const INPUTS = {
	...SCAN_TARGET_INPUTS,
	...FINDINGS_INPUTS,
	...COMPARE_INPUTS,
	...INJECT_INPUTS,
	...RESPOND_INPUTS,
	...EMBEDDED_VAULT_INPUTS,
	...SUPPRESSION_INPUTS,
	...ACTION_INPUTS,
	...COMMON_INPUTS
};
const INPUT_SPECS = INPUTS;
/** Whether a command takes an input. */
function takes(command, name) {
	const { commands } = INPUT_SPECS[name];
	return commands.includes(command) || commands.includes("*");
}

// src/app/input-values.ts
/**
* What was given for each input, read by kind. `source` words an input as its user wrote it
* (`--fail-on` on the command line, `fail-on:` in a workflow), for error messages.
*/
var InputValues = class {
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
		return new require_start.AppError("usage", `${this.#word(name)}: ${shown} ${what}.`, { mend });
	}
};

// src/app/interrupt.ts
/** Aborts at the first SIGINT or SIGTERM; a second one ends the process as if there were no handler. */
function interruptSignal() {
	const controller = new AbortController();
	for (const name of ["SIGINT", "SIGTERM"]) process.once(name, () => controller.abort(new Error(name)));
	return controller.signal;
}

// src/app/commands/index.ts
/**
* Every command, in the order of the help. Adding one = `src/app/commands/<name>.ts` exporting `command`, and one entry
* here; its flags are the entries of `src/app/inputs/` that name it.
*/
const COMMANDS = {
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
		load: () => Promise.resolve().then(() => require("./scan.js")).then((n) => n.scan_exports)
	},
	demo: {
		summary: "Plays the whole loop in a temporary repository: leak, red, rotate, revoke, inject, green",
		usage: "",
		words: 0,
		examples: [{
			run: "sealant demo",
			does: "takes some seconds, needs git, leaves nothing behind"
		}],
		load: () => Promise.resolve().then(() => require("./demo.js"))
	},
	help: {
		summary: "Shows how a command is used",
		usage: "[COMMAND]",
		words: 1,
		examples: [{
			run: "sealant help scan",
			does: "the flags of scan, with examples"
		}],
		load: () => Promise.resolve().then(() => require("./help.js"))
	},
	inject: {
		summary: "Runs a command with secrets from a vault in its environment only",
		usage: "[--profile NAME] [--secrets NAME=REF]\u2026 [-- CMD\u2026]",
		runsRest: true,
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
		load: () => Promise.resolve().then(() => require("./inject2.js"))
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
		words: 0,
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
		words: 3,
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
		words: 2,
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
	compare: {
		summary: "Runs another scanner over the same files, and says what only one of the two finds",
		usage: "--with gitleaks|betterleaks|kingfisher|trufflehog [PATH]",
		examples: [
			{
				run: "sealant compare --with gitleaks",
				does: "the files here, by both; places and rules, never a value"
			},
			{
				run: "sealant compare --with betterleaks --history",
				does: "every commit, by both"
			},
			{
				run: "sealant compare --with kingfisher --format json src",
				does: "the files below src, for machines"
			}
		],
		load: () => Promise.resolve().then(() => require("./compare.js"))
	},
	hook: {
		summary: "Installs git hooks that scan before a commit or a push",
		usage: "install",
		words: 1,
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
		words: 0,
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
		words: 0,
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
		words: 1,
		examples: [{
			run: "source <(sealant completion bash)",
			does: "complete commands and flags in this shell"
		}],
		load: () => Promise.resolve().then(() => require("./completion.js"))
	}
};

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
	const values = new InputValues(given, (name) => `--${name}`);
	for (const [name, texts] of given) checkValues(command, name, texts, values);
	return {
		values,
		positionals,
		rest
	};
}
/** Also of what this run will not look at: a flag that says nothing is not what was meant. */
function checkValues(command, name, texts, values) {
	const { kind, choicesOf } = INPUT_SPECS[name];
	if (kind === "choice") values.choice(name);
	if (kind === "number") values.number(name);
	if (kind === "flag") values.flag(name);
	const choices = choicesOf?.[command];
	const wrong = choices && texts.find((text) => !choices.includes(text));
	if (wrong === void 0) return;
	throw new require_start.AppError("usage", `--${name}: sealant ${command} has no \u201c${neutralLine(wrong.slice(0, 60))}\u201d.${didYouMean(wrong, choices)}`, { mend: `Use one of: ${choices.join(", ")}.` });
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
	return new require_start.AppError("usage", `\u201c${typed.slice(0, 60)}\u201d is not a flag of sealant ${command}.${hint}`, { mend: `See sealant ${command} --help for its flags.` });
}
function missingValue(name) {
	const spec = INPUT_SPECS[name];
	return new require_start.AppError("usage", `--${name} needs a value.`, { mend: `Write --${name} ${spec.placeholder ?? spec.choices?.join("|") ?? "VALUE"}.` });
}

// src/app/run.ts
var run_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	interruptSignal: () => interruptSignal,
	runCommandLine: () => runCommandLine
});
/** Runs the command line. The only place that catches: every AppError becomes a message and an exit code. */
async function runCommandLine(world, signal) {
	const [first, ...others] = world.argv;
	try {
		const version = require_start.versionAnswer(world.argv);
		if (version !== null) {
			world.stdout.write(version);
			return EXIT.clean;
		}
		if (first === void 0 || first === "--help" || first === "-h") return await runCommand("help", [], world, signal);
		return await runCommand(first, others, world, signal);
	} catch (error) {
		const debug = world.argv.includes("--debug");
		world.stderr.write(renderError(error, {
			color: require_start.usesColor(world, world.stderr, "auto"),
			debug
		}));
		return error instanceof require_start.AppError ? exitCodeOf(error.code) : EXIT.incomplete;
	}
}
async function runCommand(name, argv, world, signal) {
	const spec = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : void 0;
	if (!spec) throw new require_start.AppError("usage", `\u201c${name.slice(0, 60)}\u201d is not a command of sealant.${didYouMean(name, Object.keys(COMMANDS))}`, { mend: name.startsWith("-") ? "Put the command first: sealant scan --debug. sealant --help lists the commands." : "Run sealant --help for the list of commands." });
	const { values, positionals: plain, rest: passed } = parseArguments(name, argv);
	const [positionals, rest] = spec.runsRest ? [plain, passed] : [[...plain, ...passed ?? []], null];
	if (values.flag("help")) return (await COMMANDS["help"].load()).command.run({
		inputs: values,
		positionals: [name],
		rest: null,
		world,
		commands: COMMANDS,
		signal
	});
	refuseExtraWords(name, spec, positionals);
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
/** A word that nothing comes of is a flag without its dashes, or a wrong idea of what the command does. */
function refuseExtraWords(name, { words, usage, subcommands }, given) {
	const extra = words === void 0 ? void 0 : given[words];
	if (extra === void 0) return;
	const flags = Object.keys(INPUT_SPECS).filter((flag) => takes(name, flag));
	const subcommand = didYouMean(extra, Object.keys(subcommands ?? {}));
	const near = subcommand === "" ? didYouMean(extra, flags).replace("\u201c", "\u201c--") : subcommand;
	throw new require_start.AppError("usage", words === 0 ? `sealant ${name} takes no words, and got \u201c${neutralLine(extra.slice(0, 60))}\u201d.${near}` : `\u201c${neutralLine(extra.slice(0, 60))}\u201d is one word too many for sealant ${name}.${near}`, { mend: `Write: ${`sealant ${name} ${usage}`.trim()}\nsealant ${name} --help tells its flags.` });
}

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
Object.defineProperty(exports, "PEERS", {
  enumerable: true,
  get: function () {
    return PEERS;
  }
});
Object.defineProperty(exports, "SEVERITIES", {
  enumerable: true,
  get: function () {
    return SEVERITIES;
  }
});
Object.defineProperty(exports, "didYouMean", {
  enumerable: true,
  get: function () {
    return didYouMean;
  }
});
Object.defineProperty(exports, "exitCodeOf", {
  enumerable: true,
  get: function () {
    return exitCodeOf;
  }
});
Object.defineProperty(exports, "guardCommands", {
  enumerable: true,
  get: function () {
    return guardCommands;
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
Object.defineProperty(exports, "renderError", {
  enumerable: true,
  get: function () {
    return renderError;
  }
});
Object.defineProperty(exports, "run_exports", {
  enumerable: true,
  get: function () {
    return run_exports;
  }
});
Object.defineProperty(exports, "takes", {
  enumerable: true,
  get: function () {
    return takes;
  }
});