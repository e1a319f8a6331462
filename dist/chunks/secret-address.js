const require_start = require("./start.js");
const require_json_object = require("./json-object.js");
const require_settings_entry = require("./settings-entry.js");
const require_reference = require("./reference.js");

// src/adapters/vaults/gcp/api-error.ts
/** Source: cloud.google.com/apis/design/errors; RFC 6749 §5.2 for token endpoints. */
function reasonOf({ body }) {
	const outer = recordOf(body);
	if (typeof outer["error"] === "string") return {
		error: outer["error"],
		text: textOf(outer["error_description"]),
		reason: ""
	};
	const { status, message, details } = recordOf(outer["error"]);
	const reasons = Array.isArray(details) ? details.map((detail) => textOf(recordOf(detail)["reason"])) : [];
	return {
		error: textOf(status),
		text: textOf(message),
		reason: reasons.find((reason) => reason !== "") ?? ""
	};
}
function recordOf(value) {
	return require_json_object.isJsonObject(value) ? value : {};
}
function textOf(value) {
	return typeof value === "string" ? value.slice(0, 2e3) : "";
}

// src/adapters/vaults/gcp/settings.ts
const KEYS = [
	"project",
	"location",
	"auth",
	"max-ttl",
	"ca",
	"timeout"
];
const AUTH_KEYS = {
	federated: [
		"workload-identity-provider",
		"service-account",
		"audience"
	],
	adc: [],
	"service-account-key": ["key"]
};
const DEFAULT_TIMEOUT = 15e3;
const DEFAULT_MAX_TTL = 9e5;
/** What generateAccessToken takes, in ms, without a policy of the organisation's. */
const TOKEN_LIFETIME = {
	least: 6e4,
	most: 36e5
};
const EXAMPLE = "{ type: gcp-secret-manager, project: my-project, auth: { method: federated, workload-identity-provider: projects/123456789/locations/global/workloadIdentityPools/github/providers/sealant } }";
/**
* @param id the config's id of the provider
* @param at where the entry stands, for messages
* @param directory where the relative path of `ca` starts
* @throws AppError `config` naming the key at fault
*/
function readGcpSettings(id, settings, at, directory) {
	if (id === "projects") throw new require_start.AppError("config", `${at}: “projects” can’t be the name of a provider of Secret Manager.`, { mend: "References start with that word where they name a project: gcpsm://projects/PROJECT/secrets/NAME. Call it, for example, gcp." });
	const entry = new require_settings_entry.SettingsEntry(settings, at, KEYS, {
		example: EXAMPLE,
		directory
	});
	const location = entry.text("location");
	if (location !== null && !isLocation(location)) throw new require_start.AppError("config", `${at}.location “${location.slice(0, 40)}” is not a region.`, { mend: "Write it as europe-west3, or leave it out for global secrets." });
	const project = entry.required("project");
	if (!isProject(project)) throw new require_start.AppError("config", `${at}.project “${project.slice(0, 40)}” is not a project’s id or number.`, { mend: "Find it: gcloud projects list --format=\"value(projectId)\". Its display name is not meant." });
	return {
		project,
		location,
		login: parseLogin(entry, at),
		maxTtl: Math.min(entry.duration("max-ttl") ?? DEFAULT_MAX_TTL, TOKEN_LIFETIME.most),
		ca: entry.file("ca"),
		timeout: entry.duration("timeout") ?? DEFAULT_TIMEOUT
	};
}
/** Source: cloud.google.com/resource-manager/docs/creating-managing-projects; `example.com:id` for domain-scoped ones. */
function isProject(text) {
	return /^(?:\d{1,20}|(?:[a-z0-9.-]{1,64}:)?[a-z][a-z0-9-]{4,28}[a-z0-9])$/.test(text);
}
/** A region's name; it becomes part of a host. */
function isLocation(text) {
	return /^[a-z]{2,20}-[a-z]{2,20}\d{1,2}$/.test(text);
}
function parseLogin(entry, at) {
	const [method, auth] = entry.auth(AUTH_KEYS);
	if (method === "adc") return { method };
	if (method === "service-account-key") return {
		method,
		key: auth.credential("key", "GCP_SERVICE_ACCOUNT_KEY")
	};
	const pool = parsePool(auth.required("workload-identity-provider"), at);
	const serviceAccount = auth.text("service-account");
	if (serviceAccount !== null && !/^[a-z0-9.-]{1,63}@[a-z0-9.:-]{1,100}\.gserviceaccount\.com$/.test(serviceAccount)) throw new require_start.AppError("config", `${at}.auth.service-account “${serviceAccount.slice(0, 80)}” is no service account.`, { mend: "Write its address: NAME@PROJECT.iam.gserviceaccount.com. Leave it out where the pool’s own identity has the role." });
	return {
		method,
		pool,
		serviceAccount,
		audience: auth.text("audience") ?? `https://iam.googleapis.com/${pool.resource}`
	};
}
function parsePool(text, at) {
	const resource = text.replace(/^(?:https:)?\/\/iam\.googleapis\.com\//, "");
	const [, project = "", pool = "", provider = ""] = /^projects\/(\d{1,20})\/locations\/global\/workloadIdentityPools\/([a-z0-9-]{4,32})\/providers\/([a-z0-9-]{4,32})$/.exec(resource) ?? [];
	if (project !== "") return {
		resource,
		project,
		pool,
		provider
	};
	const named = /^projects\/[a-z]/.test(resource) ? " It holds the project’s id, but its number is needed." : "";
	throw new require_start.AppError("config", `${at}.auth.workload-identity-provider is not the name of a provider.${named}`, { mend: "Print it: gcloud iam workload-identity-pools providers describe PROVIDER --location=global --workload-identity-pool=POOL --format=\"value(name)\"" });
}

// src/adapters/vaults/gcp/secret-address.ts
const NAMED = /^projects\/(?<project>[^/]+)(?:\/locations\/(?<location>[^/]+))?\/secrets\/(?<name>[^/]+)(?:\/versions\/(?<version>[^/]+))?$/;
/**
* Reads the path of a reference: `NAME`, `ID/NAME` with the provider's id, or a full resource name
* (`projects/P/secrets/NAME/versions/3`, `projects/P/locations/L/secrets/NAME`).
* @throws AppError `config` for a path of another shape
*/
function parseSecretAddress(reference, provider, settings) {
	const shown = require_reference.formatReference({
		...reference,
		field: null
	});
	const groups = NAMED.exec(reference.path)?.groups;
	const short = reference.path.startsWith(`${provider}/`) ? reference.path.slice(provider.length + 1) : reference.path;
	const name = groups?.["name"] ?? short;
	const project = groups?.["project"] ?? settings.project;
	const location = groups === void 0 ? settings.location : groups["location"] ?? null;
	if (!/^[A-Za-z0-9_-]{1,255}$/.test(name) || !isProject(project) || location !== null && !isLocation(location)) throw new require_start.AppError("config", `“${shown}” names no secret.`, { mend: `Write gcpsm://NAME, gcpsm://${provider}/NAME or gcpsm://projects/PROJECT/secrets/NAME. Names have letters, digits, hyphens and underscores.` });
	const version = reference.version ?? groups?.["version"] ?? "latest";
	if (!/^(?:\d{1,19}|[A-Za-z][\w-]{0,62})$/.test(version)) throw new require_start.AppError("config", `“${shown}” has a version that is none.`, { mend: `Write a number, an alias or “latest”: gcloud secrets versions list ${name} --project=${project}` });
	return {
		project,
		location,
		name,
		version
	};
}
/** Host of the API. Source: cloud.google.com/secret-manager/regional-secrets/config-sm-rs (regional endpoints). */
function hostOf({ location }) {
	return location === null ? "secretmanager.googleapis.com" : `secretmanager.${location}.rep.googleapis.com`;
}
/** `projects/P[/locations/L]`. */
function parentOf({ project, location }) {
	return `projects/${project}${location === null ? "" : `/locations/${location}`}`;
}
/** `--project=P [--location=L]`, for commands of `gcloud`. */
function optionsOf({ project, location }) {
	return `--project=${project}${location === null ? "" : ` --location=${location}`}`;
}

Object.defineProperty(exports, "TOKEN_LIFETIME", {
  enumerable: true,
  get: function () {
    return TOKEN_LIFETIME;
  }
});
Object.defineProperty(exports, "hostOf", {
  enumerable: true,
  get: function () {
    return hostOf;
  }
});
Object.defineProperty(exports, "isLocation", {
  enumerable: true,
  get: function () {
    return isLocation;
  }
});
Object.defineProperty(exports, "isProject", {
  enumerable: true,
  get: function () {
    return isProject;
  }
});
Object.defineProperty(exports, "optionsOf", {
  enumerable: true,
  get: function () {
    return optionsOf;
  }
});
Object.defineProperty(exports, "parentOf", {
  enumerable: true,
  get: function () {
    return parentOf;
  }
});
Object.defineProperty(exports, "parseSecretAddress", {
  enumerable: true,
  get: function () {
    return parseSecretAddress;
  }
});
Object.defineProperty(exports, "readGcpSettings", {
  enumerable: true,
  get: function () {
    return readGcpSettings;
  }
});
Object.defineProperty(exports, "reasonOf", {
  enumerable: true,
  get: function () {
    return reasonOf;
  }
});
Object.defineProperty(exports, "recordOf", {
  enumerable: true,
  get: function () {
    return recordOf;
  }
});