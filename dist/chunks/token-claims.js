const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_scan = require("./scan.js");
const require_duration = require("./duration2.js");

// src/adapters/vaults/json-field.ts
/**
* One field of a secret that is a JSON document: by name, or by JSON pointer (RFC 6901) when it starts with a slash. A
* text is given as it is, a number as it stands, anything else as JSON.
*
* @param shown the reference without its field, for messages
* @returns `null` where it has no such field but `optional` says that this is fine
* @throws AppError `vault` where there is no such field, with the names of those there are; never with a value
*/
function jsonField(text, field, optional, shown) {
	const document = parseDocument(text);
	if (document === null) throw new require_scan.AppError("vault", `${shown}: the value is not a JSON object, so it has no field “${require_scan.neutralLine(field)}”.`, { mend: `Leave out “#${require_scan.neutralLine(field)}” to take the whole value, or store a JSON object.` });
	const value = fieldOf(document, field);
	if (typeof value === "number") return String(fieldOf(parseDocument(withNumbersAsTexts(text)) ?? {}, field));
	if (value !== void 0 && value !== null) return typeof value === "string" ? value : JSON.stringify(value);
	if (optional) return null;
	const names = Object.keys(document);
	const near = require_scan.nearestName(field, names);
	const hint = near === null ? "" : ` Did you mean “${require_scan.neutralLine(near)}”?`;
	throw new require_scan.AppError("vault", `${shown}: the value has no field “${require_scan.neutralLine(field)}”.`, { mend: names.length === 0 ? "It is an empty object." : `Its fields are: ${shownNames(names)}.${hint}` });
}
/** So that ids of more than 15 digits are given as they stand: JavaScript’s numbers would round them. */
function withNumbersAsTexts(json) {
	return json.replace(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g, (token) => token.startsWith("\"") ? token : `"${token}"`);
}
function parseDocument(text) {
	try {
		const value = JSON.parse(text);
		return typeof value === "object" && value !== null ? value : null;
	} catch {
		return null;
	}
}
function fieldOf(fields, field) {
	if (Object.hasOwn(fields, field)) return fields[field];
	if (!field.startsWith("/")) return void 0;
	return field.slice(1).split("/").map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~")).reduce((node, step) => typeof node === "object" && node !== null && Object.hasOwn(node, step) ? node[step] : void 0, fields);
}
function shownNames(names) {
	const shown = names.slice(0, SHOWN_NAMES).map((name) => require_scan.neutralLine(name.slice(0, 80)));
	return names.length > shown.length ? `${shown.join(", ")}, and ${names.length - shown.length} more` : shown.join(", ");
}
var SHOWN_NAMES;
function init_json_field() {
	return (init_json_field = require_rolldown_runtime.__esmMin((() => {
		require_scan.init_app_error();
		/* @__PURE__ */ require_scan.init_nearest_name();
		/* @__PURE__ */ require_scan.init_neutral_text();
		SHOWN_NAMES = 20;
	})))();
}

// src/adapters/vaults/settings-entry.ts
function sourceOf(text) {
	const variable = /^env:([A-Za-z_][A-Za-z0-9_]*)$/.exec(text)?.[1];
	return variable === void 0 ? null : { variable };
}
/**
* What a setting or the variable it names holds, without the line break that pasting leaves at its end.
* @throws AppError `vault` where the variable is not set
*/
function credentialOf(identity, source, what) {
	const value = identity.credential(source.variable)?.reveal().trim() ?? "";
	if (value !== "") return new require_scan.Secret(value, what);
	throw new require_scan.AppError("vault", `${source.variable}, which should hold the ${what}, is not set.`, { mend: `In a workflow: env: { ${source.variable}: \${{ secrets.${source.variable} }} }. Secrets are empty in pull requests from forks.` });
}
/** As `credentialOf`, for ids. */
function textOf(identity, source, what) {
	return typeof source === "string" ? source : credentialOf(identity, source, what).reveal();
}
var SettingsEntry;
function init_settings_entry() {
	return (init_settings_entry = require_rolldown_runtime.__esmMin((() => {
		require_scan.init_app_error();
		/* @__PURE__ */ require_scan.init_nearest_name();
		require_scan.init_secret();
		require_duration.init_duration();
		SettingsEntry = class SettingsEntry {
			#record;
			#at;
			#example;
			/**
			* @param at where it stands, for messages
			* @param example what a whole entry of this type looks like, for messages
			*/
			constructor(record, at, known, example) {
				this.#record = record;
				this.#at = at;
				this.#example = example;
				for (const key of Object.keys(record)) if (!known.includes(key)) throw new require_scan.AppError("config", `${at}: “${key.slice(0, 60)}” is not a setting here.${require_scan.didYouMean(key, known)}`, { mend: `Known are: ${known.join(", ")}.` });
			}
			/** A text, or `null` where it is absent or empty. */
			text(key) {
				const value = this.#record[key];
				if (value === void 0 || value === null || value === "") return null;
				if (typeof value === "string") return value;
				throw new require_scan.AppError("config", `${this.#at}.${key} is not a text.`, { mend: `Put it in quotes: ${key}: "…"` });
			}
			required(key) {
				const value = this.text(key);
				if (value !== null) return value;
				throw new require_scan.AppError("config", `${this.#at} lacks “${key}”.`, { mend: `Write, for example: ${this.#example}` });
			}
			flag(key) {
				const value = this.#record[key] ?? false;
				if (typeof value === "boolean") return value;
				throw new require_scan.AppError("config", `${this.#at}.${key} is neither true nor false.`, { mend: `Write ${key}: true.` });
			}
			/** ms, or `null` where it is absent. */
			duration(key) {
				const value = this.text(key);
				return value === null ? null : require_duration.parseDuration(value, `${this.#at}.${key}`);
			}
			/** A credential never stands in the config itself. */
			credential(key, variable) {
				const named = sourceOf(this.required(key));
				if (named !== null) return named;
				throw new require_scan.AppError("config", `${this.#at}.${key} does not name an environment variable.`, { mend: `Write ${key}: env:${variable}, and set that variable from a GitHub secret.` });
			}
			/** An id, which is no secret but often kept with them: a text, or `env:NAME`. */
			textOrSource(key) {
				const text = this.required(key);
				return sourceOf(text) ?? text;
			}
			/** The mapping `auth:` with its `method`, one of the keys of `methods`, which name the settings of each. */
			auth(methods) {
				const auth = this.#record["auth"];
				const at = `${this.#at}.auth`;
				if (typeof auth !== "object" || auth === null || Array.isArray(auth)) throw new require_scan.AppError("config", `${at} is missing or is no mapping.`, { mend: `Write, for example: ${this.#example}` });
				const record = auth;
				const names = Object.keys(methods);
				const method = names.find((name) => name === record["method"]);
				if (method === void 0) throw new require_scan.AppError("config", `${at}.method is not one of ${names.join(", ")}.`, { mend: `Write, for example: ${this.#example}${require_scan.didYouMean(String(record["method"]), names)}` });
				return [method, new SettingsEntry(record, at, ["method", ...methods[method]], this.#example)];
			}
		};
	})))();
}

// src/adapters/vaults/token-claims.ts
/** The payload of a JWT, unverified: for messages only. Empty for what is no JWT. */
function claimsOf(token) {
	try {
		const payload = Buffer.from(token.reveal().split(".")[1] ?? "", "base64url").toString("utf8");
		const claims = JSON.parse(payload);
		return typeof claims === "object" && claims !== null ? claims : {};
	} catch {
		return {};
	}
}
/** A claim that is a text, fit for a message; empty where there is none. */
function claimText(claims, name) {
	const value = claims[name];
	return typeof value === "string" || Array.isArray(value) ? require_scan.neutralLine(String(value).slice(0, 300)) : "";
}
/** The claims that a trust policy may ask for: `iss=…, aud=…, sub=…`. */
function shownClaims(claims) {
	return SHOWN.map((name) => [name, claimText(claims, name)]).filter(([, text]) => text !== "").map(([name, text]) => `${name}=${text}`).join(", ") || "nothing readable";
}
/** Since 2026-07-15 GitHub puts ids into `sub` of new and renamed repositories, which older policies don't match. */
function hasImmutableSubject(claims) {
	return /^repo:[^:/]+@\d+\/[^:/]+@\d+:/.test(claimText(claims, "sub"));
}
var SHOWN;
function init_token_claims() {
	return (init_token_claims = require_rolldown_runtime.__esmMin((() => {
		/* @__PURE__ */ require_scan.init_neutral_text();
		SHOWN = [
			"iss",
			"aud",
			"sub",
			"repository",
			"ref",
			"environment",
			"event_name",
			"job_workflow_ref"
		];
	})))();
}

Object.defineProperty(exports, "SettingsEntry", {
  enumerable: true,
  get: function () {
    return SettingsEntry;
  }
});
Object.defineProperty(exports, "claimText", {
  enumerable: true,
  get: function () {
    return claimText;
  }
});
Object.defineProperty(exports, "claimsOf", {
  enumerable: true,
  get: function () {
    return claimsOf;
  }
});
Object.defineProperty(exports, "credentialOf", {
  enumerable: true,
  get: function () {
    return credentialOf;
  }
});
Object.defineProperty(exports, "hasImmutableSubject", {
  enumerable: true,
  get: function () {
    return hasImmutableSubject;
  }
});
Object.defineProperty(exports, "init_json_field", {
  enumerable: true,
  get: function () {
    return init_json_field;
  }
});
Object.defineProperty(exports, "init_settings_entry", {
  enumerable: true,
  get: function () {
    return init_settings_entry;
  }
});
Object.defineProperty(exports, "init_token_claims", {
  enumerable: true,
  get: function () {
    return init_token_claims;
  }
});
Object.defineProperty(exports, "jsonField", {
  enumerable: true,
  get: function () {
    return jsonField;
  }
});
Object.defineProperty(exports, "shownClaims", {
  enumerable: true,
  get: function () {
    return shownClaims;
  }
});
Object.defineProperty(exports, "textOf", {
  enumerable: true,
  get: function () {
    return textOf;
  }
});