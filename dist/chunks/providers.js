const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_vaults = require("./vaults.js");
const require_start = require("./start.js");
const require_command_line = require("./command-line.js");
const require_duration = require("./duration2.js");

// src/app/providers.ts
var providers_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	createProviders: () => createProviders,
	withInputs: () => withInputs
});
/** The id of the vault that inputs (`--vault-url`) describe. */
const INPUT_PROVIDER = "vault";
const DEFAULT_MAX_TTL = "15m";
/**
* The configured vaults, by the scheme of references: each by its id, and by its type's scheme where it is the only one
* of its type. Only the code of types that are configured is loaded; none is logged in to.
* @throws AppError `config` for an unknown type or a faulty setting
*/
async function createProviders(config, inputs, surroundings) {
	const configured = Object.entries(withInputs(config.providers, inputs, surroundings.env));
	const byScheme = /* @__PURE__ */ new Map();
	const ofType = /* @__PURE__ */ new Map();
	for (const [id, provider] of configured) {
		const { type, at } = provider;
		if (!require_vaults.isVaultType(type)) throw unknownType(type, at);
		const { vault } = await require_vaults.vaults[type]();
		const created = vault.create(id, withMaxTtl(provider, vault.lifetime, inputs), at, surroundings);
		byScheme.set(id, created);
		ofType.set(vault.scheme, [...ofType.get(vault.scheme) ?? [], created]);
	}
	for (const [scheme, [first, second]] of ofType) if (second === void 0 && !byScheme.has(scheme)) byScheme.set(scheme, first);
	return byScheme;
}
/**
* The config's vaults, and the one that inputs describe; that one wins over an entry of the same id.
* @throws AppError `usage` for an address without a way to log in
*/
function withInputs(providers, inputs, env) {
	if (!inputs.has("vault-url")) return providers;
	const settings = {
		url: inputs.text("vault-url"),
		auth: authOf(inputs, env)
	};
	if (inputs.has("vault-namespace")) settings["namespace"] = inputs.text("vault-namespace");
	if (inputs.has("vault-ca")) settings["ca"] = inputs.text("vault-ca");
	return {
		...providers,
		[INPUT_PROVIDER]: {
			type: "vault",
			settings,
			at: inputs.word("vault-url")
		}
	};
}
function authOf(inputs, env) {
	if (inputs.has("vault-role")) {
		const auth = {
			method: "jwt",
			role: inputs.text("vault-role")
		};
		if (inputs.has("vault-audience")) auth["audience"] = inputs.text("vault-audience");
		if (inputs.has("vault-auth-path")) auth["path"] = inputs.text("vault-auth-path");
		return auth;
	}
	if (env["VAULT_TOKEN"]) return {
		method: "token",
		token: "env:VAULT_TOKEN"
	};
	throw new require_start.AppError("usage", `${inputs.word("vault-url")} is given, but not how to log in.`, { mend: `Give ${inputs.word("vault-role")} (login with the job's OIDC token), or set VAULT_TOKEN.` });
}
/**
* The settings with a `max-ttl`, for what has a life that can be asked for. An input that was given wins over the config, and is
* for all vaults: each takes of it what it can give. The default fills what neither says.
* @throws AppError `config` for a `max-ttl` in the config that the vault can't give
*/
function withMaxTtl({ type, settings, at }, lifetime, inputs) {
	const configured = settings["max-ttl"];
	if (lifetime === void 0 || typeof lifetime === "string") {
		if (configured === void 0) return settings;
		throw new require_start.AppError("config", `${at}.max-ttl can't be had from ${type}: ${lifetime ?? "what it gives does not end by itself"}.`, { mend: "Leave “max-ttl” out." });
	}
	if (inputs.has("max-ttl")) {
		const asked = require_duration.parseDuration(inputs.text("max-ttl") ?? DEFAULT_MAX_TTL, inputs.word("max-ttl"));
		const given = Math.min(lifetime.most, Math.max(lifetime.least, asked));
		return {
			...settings,
			"max-ttl": `${Math.ceil(given / 1e3)}s`
		};
	}
	if (typeof configured !== "string") return {
		"max-ttl": DEFAULT_MAX_TTL,
		...settings
	};
	const wanted = require_duration.parseDuration(configured, `${at}.max-ttl`);
	if (wanted >= lifetime.least && wanted <= lifetime.most) return settings;
	const [bound, word] = wanted < lifetime.least ? [lifetime.least, "less"] : [lifetime.most, "more"];
	throw new require_start.AppError("config", `${at}.max-ttl is ${configured}; ${type} gives no ${word} than ${bound / 6e4} minutes.`, { mend: `Write max-ttl: ${bound / 6e4}m, or leave it out for ${DEFAULT_MAX_TTL}.` });
}
function unknownType(type, at) {
	const known = Object.keys(require_vaults.vaults);
	return new require_start.AppError("config", `${at}: there is no type of vault “${require_command_line.neutralLine(type.slice(0, 40))}”.${require_command_line.didYouMean(type, known)}`, { mend: `Known types: ${known.join(", ")}.` });
}

Object.defineProperty(exports, "createProviders", {
  enumerable: true,
  get: function () {
    return createProviders;
  }
});
Object.defineProperty(exports, "providers_exports", {
  enumerable: true,
  get: function () {
    return providers_exports;
  }
});