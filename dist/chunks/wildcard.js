const require_start = require("./start.js");
const require_command_line = require("./command-line.js");
const require_reference = require("./reference.js");

// src/engine/inject/env-name.ts
/**
* Variables by which a value becomes code, a path to code, a proxy or another identity in a later step. The runner
* itself refuses NODE_OPTIONS only (actions/runner, FileCommandManager.cs `_setEnvBlockList`).
*/
const DENIED_NAMES = /* @__PURE__ */ new Set([
	...[
		"PATH",
		"PATHEXT",
		"COMSPEC",
		"HOME",
		"USERPROFILE",
		"SHELL",
		"IFS",
		"ENV",
		"BASHOPTS",
		"SHELLOPTS",
		"CDPATH"
	],
	...[
		"PS0",
		"PS1",
		"PS2",
		"PS4",
		"PROMPT_COMMAND",
		"GLOBIGNORE",
		"FPATH",
		"ZDOTDIR",
		"TMPDIR",
		"TMP",
		"TEMP",
		"PWD"
	],
	...[
		"EDITOR",
		"VISUAL",
		"PAGER",
		"MANPAGER",
		"BROWSER",
		"LESSOPEN",
		"LESSCLOSE",
		"TERMCAP",
		"TERMINFO",
		"CLASSPATH"
	],
	...[
		"JAVA_TOOL_OPTIONS",
		"_JAVA_OPTIONS",
		"JDK_JAVA_OPTIONS",
		"JAVA_OPTS",
		"MAVEN_OPTS",
		"GRADLE_OPTS",
		"SBT_OPTS"
	],
	...[
		"HTTP_PROXY",
		"HTTPS_PROXY",
		"ALL_PROXY",
		"FTP_PROXY",
		"NO_PROXY",
		"DOCKER_HOST",
		"DOCKER_CONFIG",
		"KUBECONFIG"
	],
	...[
		"MAKEFLAGS",
		"MFLAGS",
		"GNUMAKEFLAGS",
		"CI",
		"HOSTALIASES",
		"LOCALDOMAIN",
		"RES_OPTIONS",
		"OPENSSL_CONF",
		"GCONV_PATH"
	],
	...[
		"GOFLAGS",
		"GOPROXY",
		"GOENV",
		"GOROOT",
		"GOTOOLCHAIN",
		"RUSTFLAGS",
		"RUSTC",
		"RUSTC_WRAPPER",
		"CC",
		"CXX",
		"LD",
		"AR"
	]
]);
const DENIED_PREFIXES = [
	...[
		"LD_",
		"DYLD_",
		"BASH_",
		"NODE_",
		"NPM_CONFIG_",
		"YARN_",
		"PNPM_",
		"COREPACK_",
		"BUN_",
		"DENO_",
		"PYTHON",
		"PIP_"
	],
	...[
		"UV_",
		"PERL",
		"RUBY",
		"BUNDLE_",
		"GEM_",
		"PHP_",
		"COMPOSER_",
		"GIT_",
		"SSH_",
		"GITHUB_",
		"RUNNER_",
		"ACTIONS_"
	],
	...[
		"INPUT_",
		"STATE_",
		"SEALANT_",
		"SSL_CERT_",
		"MALLOC_",
		"GLIBC_",
		"CARGO_",
		"DOTNET_",
		"COMPLUS_",
		"CORECLR_",
		"COR_"
	]
];
const DENIED_SUFFIXES = ["_PROXY", "_CA_BUNDLE"];
/** Variables of package managers that carry a credential and no power, as `NODE_AUTH_TOKEN` for setup-node's .npmrc. */
const ALLOWED = /* @__PURE__ */ new Set([
	"NODE_AUTH_TOKEN",
	"GITHUB_PAT",
	"GEM_HOST_API_KEY",
	"COMPOSER_AUTH",
	"CARGO_REGISTRY_TOKEN"
]);
const LONGEST_NAME = 128;
/** Why a name may not be given to a job, or `null`. Windows has names without case, so case doesn't count. */
function envNameFault(name) {
	if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return "it is not a name of letters, digits and _ that starts without a digit";
	if (name.length > LONGEST_NAME) return `it is longer than ${LONGEST_NAME} characters`;
	const upper = name.toUpperCase();
	if (ALLOWED.has(upper)) return null;
	return DENIED_NAMES.has(upper) || DENIED_PREFIXES.some((prefix) => upper.startsWith(prefix)) || DENIED_SUFFIXES.some((suffix) => upper.endsWith(suffix)) ? "programs and later steps obey this variable, so a vault’s value must not set it" : null;
}
/**
* @param where for the message: `inject.profiles.deploy` or `--secrets`
* @throws AppError `config` for a name with a fault
*/
function parseEnvName(name, where) {
	const fault = envNameFault(name);
	if (fault === null) return name;
	throw new require_start.AppError("config", `${where}: “${require_command_line.neutralLine(name.slice(0, 80))}” can't be injected: ${fault}.`, { mend: "Give the secret a name of its own, such as DEPLOY_TOKEN, and read that name where it is used." });
}

// src/engine/inject/wildcard.ts
/** Most entries, or fields, that one wildcard may stand for: beyond it the prefix is a mistake, or too wide a grant. */
const MOST_MATCHES = 1e3;
/** How the name of an entry or field becomes the name of a variable. */
const TRANSFORMS = ["upper", "keep"];
/**
* The wildcard of a reference: `path/*`, `path/name-*`, `path/**`, `…#*`, or `null` where it has none.
* @throws AppError `config` for a `*` anywhere else, or with a version of several entries
*/
function wildcardOf(reference) {
	const { path, field, version } = reference;
	const [, head = "", stars = ""] = /^(.*?)(\*{0,2})$/s.exec(path) ?? [];
	const fields = field === "*";
	if (head.includes("*") || !fields && field?.includes("*")) throw misplaced(reference, "has a “*” where none can stand", "A “*” stands at the end of the path, or for all fields: “#*”.");
	if (stars === "" && !fields) return null;
	if (stars !== "" && version !== null) throw misplaced(reference, "asks for one version of several entries", "Leave out “?version=”, or name the entry.");
	return {
		prefix: stars === "" ? null : head,
		deep: stars === "**",
		fields
	};
}
/** Collects what a wildcard stands for, as a vault lists it. */
var Matches = class {
	#reference;
	#prefix;
	#deep;
	#parts = /* @__PURE__ */ new Set();
	/** @param prefix what the names that are offered begin with, where that is not the prefix in the reference */
	constructor(reference, prefix) {
		const wildcard = wildcardOf(reference);
		this.#reference = reference;
		this.#prefix = prefix ?? wildcard?.prefix ?? reference.path;
		this.#deep = wildcard?.deep === true;
	}
	/**
	* Takes a name if it is meant.
	* @throws AppError `vault` beyond `MOST_MATCHES`
	*/
	offer(name) {
		const part = name.slice(this.#prefix.length);
		if (!name.startsWith(this.#prefix) || part === "" || !this.#deep && part.includes("/")) return;
		this.#parts.add(part);
		if (this.#parts.size > 1e3) throw tooMany(this.#reference);
	}
	/** What the `*` stands for, sorted. */
	get parts() {
		return [...this.#parts].sort();
	}
};
/** @throws AppError `vault` where there are more fields than one wildcard may stand for */
function refuseTooMany(reference, count) {
	if (count > 1e3) throw tooMany(reference);
}
/**
* The variable for what a wildcard found: `-`, `.`, `/` and spaces of its name become `_`, letters become capitals (`upper`) or stay
* (`keep`), and the result takes the place of the `*` in the pattern.
*
* @param pattern `APP_*`
* @param found what the `*` of the reference stands for: `db/password`
* @param shown the reference to it, for the message
* @throws AppError `vault` for a name that may not be given to a job: it comes from the vault, so nobody has looked at it
*/
function nameFound(pattern, found, transform, shown) {
	const joined = found.replace(/[-./ ]|%20/g, "_");
	const name = pattern.replace("*", () => transform === "upper" ? joined.toUpperCase() : joined);
	const fault = envNameFault(name);
	if (fault === null) return name;
	throw new require_start.AppError("vault", `${require_command_line.neutralLine(shown.slice(0, 200))} would become the variable “${require_command_line.neutralLine(name.slice(0, 80))}”, which can't be injected: ${fault}.`, { mend: "Put a prefix before the “*” (APP_*), choose a narrower wildcard, or name the secrets one by one." });
}
/** The reference to one of the entries that a wildcard stands for. */
function entryOf(reference, { prefix }, part) {
	return {
		...reference,
		path: `${prefix}${part}`
	};
}
function tooMany(reference) {
	return new require_start.AppError("vault", `${require_reference.formatReference(reference)} stands for more than ${MOST_MATCHES} secrets.`, { mend: "Choose a narrower wildcard: a job should get what it uses." });
}
function misplaced(reference, what, mend) {
	return new require_start.AppError("config", `“${require_command_line.neutralLine(require_reference.formatReference(reference).slice(0, 200))}” ${what}.`, { mend });
}

Object.defineProperty(exports, "Matches", {
  enumerable: true,
  get: function () {
    return Matches;
  }
});
Object.defineProperty(exports, "TRANSFORMS", {
  enumerable: true,
  get: function () {
    return TRANSFORMS;
  }
});
Object.defineProperty(exports, "entryOf", {
  enumerable: true,
  get: function () {
    return entryOf;
  }
});
Object.defineProperty(exports, "nameFound", {
  enumerable: true,
  get: function () {
    return nameFound;
  }
});
Object.defineProperty(exports, "parseEnvName", {
  enumerable: true,
  get: function () {
    return parseEnvName;
  }
});
Object.defineProperty(exports, "refuseTooMany", {
  enumerable: true,
  get: function () {
    return refuseTooMany;
  }
});
Object.defineProperty(exports, "wildcardOf", {
  enumerable: true,
  get: function () {
    return wildcardOf;
  }
});