const require_start = require("./start.js");
const require_command_line = require("./command-line.js");
const require_engine = require("./engine.js");
const require_duration = require("./duration2.js");
let node_path = require("node:path");

// src/adapters/vaults/settings-entry.ts
/** One mapping of a `providers:` entry, read key by key. Every method throws AppError `config` naming the key at fault. */
var SettingsEntry = class SettingsEntry {
	/** Where it stands, for messages. */
	at;
	#record;
	#example;
	#directory;
	/**
	* @param at where it stands, for messages
	* @param example what a whole entry of this type looks like, for messages
	* @param directory where relative paths start
	*/
	constructor(record, at, known, { example, directory }) {
		this.#record = record;
		this.at = at;
		this.#example = example;
		this.#directory = directory;
		for (const key of Object.keys(record)) if (!known.includes(key)) throw new require_start.AppError("config", `${at}: “${key.slice(0, 60)}” is not a setting here.${require_command_line.didYouMean(key, known)}`, { mend: `Known are: ${known.join(", ")}.` });
	}
	/** A text, or `null` where it is absent or empty. */
	text(key) {
		const value = this.#record[key];
		if (value === void 0 || value === null || value === "") return null;
		if (typeof value === "string") return value;
		throw new require_start.AppError("config", `${this.at}.${key} is not a text.`, { mend: `Put it in quotes: ${key}: "…"` });
	}
	required(key) {
		const value = this.text(key);
		if (value !== null) return value;
		throw new require_start.AppError("config", `${this.at} lacks “${key}”.`, { mend: `Write, for example: ${this.#example}` });
	}
	/**
	* Origin and path of a server, without a slash at the end; `http:` for this machine only.
	* @param otherwise where it is absent; without it, it is required
	*/
	server(key, otherwise) {
		const text = otherwise === void 0 ? this.required(key) : this.text(key) ?? otherwise;
		if (!URL.canParse(text)) throw new require_start.AppError("config", `${this.at}.${key} “${text.slice(0, 80)}” is no URL.`, { mend: `Write, for example: ${this.#example}` });
		const url = new URL(text);
		const local = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
		if (url.protocol !== "https:" && !(url.protocol === "http:" && local)) throw new require_start.AppError("config", `${this.at}.${key} is not https: tokens would cross the network in clear.`, { mend: "Use https://, with “ca:” for a certificate of your own CA. http:// is accepted for this machine only." });
		if (url.username || url.password || url.search || url.hash) throw new require_start.AppError("config", `${this.at}.${key} holds more than an address.`, { mend: "Leave out credentials, ? and #." });
		return `${url.origin}${url.pathname}`.replace(/\/+$/, "");
	}
	flag(key) {
		const value = this.#record[key] ?? false;
		if (typeof value === "boolean") return value;
		throw new require_start.AppError("config", `${this.at}.${key} is neither true nor false.`, { mend: `Write ${key}: true.` });
	}
	/** ms, or `null` where it is absent. */
	duration(key) {
		const value = this.text(key);
		return value === null ? null : require_duration.parseDuration(value, `${this.at}.${key}`);
	}
	/** An absolute path, or `null` where it is absent. */
	file(key) {
		const path = this.text(key);
		return path === null ? null : (0, node_path.resolve)(this.#directory, path);
	}
	/**
	* A credential never stands in the config itself: `env:NAME`, or `file:PATH`.
	* @param variable a name for it, for the message
	*/
	credential(key, variable) {
		const named = this.#sourceOf(this.required(key));
		if (named !== null) return named;
		throw new require_start.AppError("config", `${this.at}.${key} does not name an environment variable.`, { mend: `Write ${key}: env:${variable}, and set that variable from a GitHub secret; or ${key}: file:PATH.` });
	}
	/** An id, which is no secret but often kept with them: a text, `env:NAME` or `file:PATH`. */
	textOrSource(key) {
		const text = this.required(key);
		return this.#sourceOf(text) ?? text;
	}
	#sourceOf(text) {
		const variable = /^env:([A-Za-z_][A-Za-z0-9_]*)$/.exec(text)?.[1];
		if (variable !== void 0) return { variable };
		const path = /^file:(.+)$/.exec(text)?.[1];
		if (path === void 0) return null;
		return { variable: `file:${(0, node_path.isAbsolute)(path) ? path : (0, node_path.resolve)(this.#directory, path)}` };
	}
	/** The mapping `auth:` with its `method`, one of the keys of `methods`, which name the settings of each. */
	auth(methods) {
		const auth = this.#record["auth"];
		const at = `${this.at}.auth`;
		if (typeof auth !== "object" || auth === null || Array.isArray(auth)) throw new require_start.AppError("config", `${at} is missing or is no mapping.`, { mend: `Write, for example: ${this.#example}` });
		const record = auth;
		const names = Object.keys(methods);
		const method = names.find((name) => name === record["method"]);
		if (method === void 0) throw new require_start.AppError("config", `${at}.method is not one of ${names.join(", ")}.`, { mend: `Write, for example: ${this.#example}${require_command_line.didYouMean(String(record["method"]), names)}` });
		return [method, new SettingsEntry(record, at, ["method", ...methods[method]], {
			example: this.#example,
			directory: this.#directory
		})];
	}
};
/**
* What the variable or file that a setting names holds, without the line break that pasting leaves at its end.
* @param what for the message: `vault token`
* @throws AppError `vault` where it is not set, or not there
*/
function credentialOf(identity, source, what) {
	const value = identity.credential(source.variable)?.reveal().trim() ?? "";
	if (value !== "") return new require_engine.Secret(value, what);
	if (source.variable.startsWith("file:")) throw new require_start.AppError("vault", `${source.variable.slice(5)}, which should hold the ${what}, is not there or is empty.`, { mend: "Check the path. In a pod, automountServiceAccountToken must not be false." });
	throw new require_start.AppError("vault", `${source.variable}, which should hold the ${what}, is not set.`, { mend: `In a workflow: env: { ${source.variable}: \${{ secrets.${source.variable} }} }. Secrets are empty in pull requests from forks.` });
}
/** As `credentialOf`, for ids. */
function textOf(identity, source, what) {
	return typeof source === "string" ? source : credentialOf(identity, source, what).reveal();
}

Object.defineProperty(exports, "SettingsEntry", {
  enumerable: true,
  get: function () {
    return SettingsEntry;
  }
});
Object.defineProperty(exports, "credentialOf", {
  enumerable: true,
  get: function () {
    return credentialOf;
  }
});
Object.defineProperty(exports, "textOf", {
  enumerable: true,
  get: function () {
    return textOf;
  }
});