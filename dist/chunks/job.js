const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_npm_actions = require("./npm-actions.js");
const require_command_line = require("./command-line.js");
const require_masked_secret = require("./masked-secret.js");
const require_start = require("./start.js");
const require_no_token = require("./no-token.js");
const require_injected_values = require("./injected-values.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_crypto = require("node:crypto");

// src/adapters/actions/identity.ts
/** The job's own identity and what its environment brings, each masked by `mask` before it is handed on. */
function jobIdentity(env, mask) {
	return require_no_token.maskedIdentity(env, mask, async (audience) => {
		if (!env["ACTIONS_ID_TOKEN_REQUEST_URL"]) throw require_no_token.noPermission();
		return askTokenService(audience);
	});
}
async function askTokenService(audience) {
	try {
		return await require_npm_actions.getIDToken(audience);
	} catch (cause) {
		throw noToken(cause);
	}
}
function noToken(cause) {
	return new require_start.AppError("vault", "GitHub’s token service gave this job no OIDC token.", {
		mend: require_no_token.NO_TOKEN_MEND,
		cause
	});
}

// src/adapters/actions/remembered.ts
const KINDS = [
	"session",
	"lease",
	"folder",
	"variable",
	"output",
	"injected",
	"audit",
	"done"
];
/** The runner gives `post` what `main` saved, as variables `STATE_<name>`. */
const STATE_PREFIX = "remembered_";
/** Everything that `main` remembered, oldest first. A record that can't be read is `null`: something is left behind then. */
function recall(env) {
	const prefix = `STATE_${STATE_PREFIX}`;
	return Object.keys(env).filter((name) => name.startsWith(prefix)).sort((a, b) => Number(a.slice(prefix.length)) - Number(b.slice(prefix.length))).map((name) => parse(env[name] ?? ""));
}
function parse(text) {
	try {
		const record = JSON.parse(text);
		if (record.kind === "lease") return {
			...record,
			lease: revived(record.lease)
		};
		return KINDS.includes(record.kind) ? record : null;
	} catch {
		return null;
	}
}
/** JSON turned the date into text. */
function revived(lease) {
	return {
		...lease,
		expiresAt: lease.expiresAt === null ? null : new Date(lease.expiresAt)
	};
}

// src/adapters/actions/job.ts
var job_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ ActionsJob: () => ActionsJob });
/**
* Bytes of outputs that `post` is told, of one and of all. It gets them in its environment, which a process can't start with
* beyond 128 KiB a variable, and then nothing would be given back.
*/
const LARGEST_OUTPUT = 32768;
const MOST_OUTPUTS = 262144;
/**
* The job this action runs in: the one place that masks, exports, writes secret files and keeps private state.
* Everything goes through `@actions/core`, whose file commands refuse a value that holds their delimiter.
*/
var ActionsJob = class {
	identity;
	/** Whether `post` looks for what is injected, for which it must know it. */
	guards = false;
	#surroundings;
	#masks;
	#records = 0;
	#outputBytes = 0;
	#folder = null;
	constructor(surroundings) {
		this.#surroundings = surroundings;
		this.#masks = new require_masked_secret.MaskBook((forms) => this.registerMasks(forms));
		this.identity = jobIdentity(surroundings.env, (secret) => this.mask(secret));
	}
	/** Hides every form of a secret that the action itself was given. */
	mask(secret) {
		this.#masks.mask(secret);
	}
	/**
	* A whole line goes first, because the runner reads a command only at the start of a line and would print this one,
	* value and all (actions/runner, ActionCommand.TryParseV2).
	*/
	registerMasks(forms) {
		this.#surroundings.stdout.write(`Hiding ${forms.length} forms of a secret from the log.\n`);
		for (const form of forms) require_npm_actions.setSecret(form);
	}
	exportVariable(name, secret) {
		const value = secret.reveal();
		this.#remember({
			kind: "variable",
			name,
			...this.guards ? { digest: require_injected_values.digestOf(value) } : {}
		});
		require_npm_actions.exportVariable(name, value);
	}
	setOutput(name, secret) {
		const value = secret.reveal();
		if (this.guards) this.#rememberOutput(name, value);
		require_npm_actions.setOutput(name, value);
	}
	exportPlain(name, text, as) {
		if (as === "output") {
			require_npm_actions.setOutput(name, text);
			return;
		}
		this.#remember({
			kind: "variable",
			name
		});
		require_npm_actions.exportVariable(name, text);
	}
	writeFile(name, secret) {
		if (this.#folder === null) {
			this.#folder = (0, node_path.join)(this.#surroundings.tempFolder, `sealant-${(0, node_crypto.randomUUID)()}`);
			this.#remember({
				kind: "folder",
				path: this.#folder
			});
			(0, node_fs.mkdirSync)(this.#folder, { mode: 448 });
		}
		const path = (0, node_path.join)(this.#folder, name);
		(0, node_fs.writeFileSync)(path, Buffer.from(secret.reveal(), secret.encoding), {
			mode: 384,
			flag: "wx"
		});
		return path;
	}
	rememberSession(handle) {
		this.#remember({
			kind: "session",
			handle
		});
	}
	/** As `rememberSession`, for a session that this step means to end itself. Returns what to call when it has. */
	rememberUntilDone(handle) {
		const name = this.#remember({
			kind: "session",
			handle
		});
		return () => require_npm_actions.saveState(name, JSON.stringify({ kind: "done" }));
	}
	rememberLease(lease, handle) {
		this.#remember({
			kind: "lease",
			lease,
			handle
		});
	}
	/** Notes that everything was handed over: the job's own work begins. */
	rememberInjected() {
		this.#remember({
			kind: "injected",
			at: Date.now()
		});
	}
	/** Lets `post` write into the same audit log. */
	rememberAudit(path) {
		this.#remember({
			kind: "audit",
			path
		});
	}
	warn(message) {
		require_npm_actions.warning(require_command_line.neutralText(message));
	}
	/** Why the step fails, as its annotation. */
	fail(reason) {
		require_npm_actions.error(require_command_line.neutralText(reason.trim()), { title: "Sealant" });
	}
	/** Sets an output that holds no secret. */
	tell(name, text) {
		require_npm_actions.setOutput(name, text);
	}
	/** For `post`: later post steps no longer see the value. */
	blankVariable(name) {
		require_npm_actions.exportVariable(name, "");
	}
	/** For `post`: deletes a folder of secret files. */
	deleteFolder(path) {
		(0, node_fs.rmSync)(path, {
			recursive: true,
			force: true
		});
	}
	#rememberOutput(name, value) {
		const bytes = Buffer.byteLength(JSON.stringify(value));
		if (bytes > LARGEST_OUTPUT || this.#outputBytes + bytes > MOST_OUTPUTS) {
			this.warn(`The output ${name} is too large to be looked for when the job ends. Take it as a file to have it guarded.`);
			return;
		}
		this.#outputBytes += bytes;
		this.#remember({
			kind: "output",
			name,
			value
		});
	}
	/** State that only this action's own `post` gets. One record per name, since a killed job keeps what was written. */
	#remember(record) {
		const name = `${STATE_PREFIX}${this.#records++}`;
		require_npm_actions.saveState(name, JSON.stringify(record));
		return name;
	}
};

Object.defineProperty(exports, "ActionsJob", {
  enumerable: true,
  get: function () {
    return ActionsJob;
  }
});
Object.defineProperty(exports, "job_exports", {
  enumerable: true,
  get: function () {
    return job_exports;
  }
});
Object.defineProperty(exports, "recall", {
  enumerable: true,
  get: function () {
    return recall;
  }
});