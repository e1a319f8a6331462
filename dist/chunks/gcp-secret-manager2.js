const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_reference = require("./reference.js");
const require_map_with_limit = require("./map-with-limit.js");
const require_start = require("./start.js");
const require_wildcard = require("./wildcard.js");
const require_secret_address = require("./secret-address.js");
const require_log_in = require("./log-in.js");
const require_unreachable = require("./unreachable.js");
const require_secret_value = require("./secret-value.js");
const require_command_line = require("./command-line.js");
const require_group_by_entry = require("./group-by-entry.js");

// src/adapters/vaults/gcp/list-secrets.ts
const PLACE = /^projects\/(?<project>[^/]+)(?:\/locations\/(?<location>[^/]+))?\/secrets\/(?<name>[^/]*)$/;
/**
* What the `*` of a reference stands for: `gcpsm://app-*`, `gcpsm://ID/app-*`, `gcpsm://projects/P/secrets/app-*`.
* Names have no parts, so `**` means no more.
*/
async function listSecrets(reader, reference, provider, settings, signal) {
	const prefix = require_wildcard.wildcardOf(reference).prefix;
	const shown = require_reference.formatReference(reference);
	const groups = PLACE.exec(prefix)?.groups;
	const short = prefix.startsWith(`${provider}/`) ? prefix.slice(provider.length + 1) : prefix;
	const name = groups?.["name"] ?? short;
	const project = groups?.["project"] ?? settings.project;
	const location = groups === void 0 ? settings.location : groups["location"] ?? null;
	if (!/^[A-Za-z0-9_-]*$/.test(name) || !require_secret_address.isProject(project) || location !== null && !require_secret_address.isLocation(location)) throw new require_start.AppError("config", `“${shown}” means no secrets.`, { mend: `Write gcpsm://NAME-*, gcpsm://${provider}/NAME-* or gcpsm://projects/PROJECT/secrets/NAME-*.` });
	const matches = new require_wildcard.Matches(reference, name);
	await reader.list({
		project,
		location
	}, shown, (found) => matches.offer(found), signal);
	return matches.parts;
}

// src/adapters/vaults/gcp/diagnose.ts
/** Why a version can't be read; anything but 404, which may be optional. */
function refused(fault, answer) {
	const { status } = answer;
	const { text, reason } = require_secret_address.reasonOf(answer);
	const { address } = fault;
	if (reason === "SERVICE_DISABLED") return error(`Secret Manager is off in the project ${address.project} (403)`, `Enable it: gcloud services enable secretmanager.googleapis.com --project=${address.project}`);
	if (/VPC_SERVICE_CONTROLS|SECURITY_POLICY_VIOLATED/.test(`${reason} ${text}`)) return error(`${fault.shown}: a service perimeter (VPC Service Controls) keeps this runner out (403)`, "Run the job inside the perimeter, or let an ingress rule name this identity and secretmanager.googleapis.com.");
	if (status === 403) return forbidden(fault);
	if (/DISABLED state/i.test(text) || /DESTROYED state/i.test(text)) return inState(fault, /DISABLED/i.test(text));
	if (status === 400 && require_secret_address.reasonOf(answer).error === "FAILED_PRECONDITION") return error(`${fault.shown}: its state does not allow reading it (400)`, `Look at it: gcloud secrets versions describe ${address.version} --secret=${address.name} ${require_secret_address.optionsOf(address)}. A key of your own (CMEK) that encrypts it may be disabled.`);
	if (status === 429) return error(`${require_secret_address.hostOf(address)} refused too many requests (429), and went on refusing`, `A project may access 90,000 versions a minute: see its quotas for ${address.project}, or read fewer secrets per job.`);
	if (status === 401) return error(`${require_secret_address.hostOf(address)} does not accept the access token (401)`, "It may have been revoked. Run it again.");
	if (status >= 500) return error(`${require_secret_address.hostOf(address)} failed (${status})`, "Run it again; see status.cloud.google.com if it stays so.");
	return error(`${fault.shown}: Secret Manager answered ${status}`, "Check the reference, “project:” and “location:”.");
}
/** @param names what the project holds, as far as the identity may list it */
function notFound({ address, shown }, names) {
	const near = names.includes(address.name) ? null : require_command_line.nearestName(address.name, names);
	const hint = near === null ? "" : ` Did you mean “${require_command_line.neutralLine(near)}”?`;
	const where = `${address.location === null ? "" : `${address.location} of `}project ${address.project}`;
	if (names.includes(address.name) || address.version !== "latest") return error(`${shown}: there is no such secret in ${where}, or no such version of it (404)`, `List its versions: gcloud secrets versions list ${address.name} ${require_secret_address.optionsOf(address)}${hint}`);
	const other = address.location === null ? " A regional secret needs “location:”." : " Without “location:” global secrets are meant.";
	return error(`${shown}: there is no such secret in ${where} (404)`, `Check the name, or mark it optional: “?optional”. List what is there: gcloud secrets list ${require_secret_address.optionsOf(address)}.${hint}${other} A secret with an expiry is deleted when that comes.`);
}
function damaged(shown) {
	return error(`${shown}: the value does not match its checksum, twice`, "It was altered on its way: look at proxies between this runner and Google. It was not used.");
}
function malformed(shown) {
	return error(`${shown}: the answer holds no value`, "Look at what answers in Secret Manager’s place on this network.");
}
/** Reading single secrets needs no list, so the role for it is often not there. */
function mayNotList(place, shown, member) {
	return error(`${shown}: this identity may not list the secrets of ${place.project} (403)`, `A wildcard needs it:\ngcloud projects add-iam-policy-binding ${place.project} --role=roles/secretmanager.viewer --member='${member}'`);
}
function inState({ address, shown }, isDisabled) {
	const version = address.version === "latest" ? "VERSION" : address.version;
	if (!isDisabled) return error(`${shown}: this version was destroyed`, `Add a new one: gcloud secrets versions add ${address.name} ${require_secret_address.optionsOf(address)} --data-file=PATH`);
	const latest = address.version === "latest" ? " “latest” is the newest version, whether it is enabled or not." : "";
	return error(`${shown}: this version is disabled`, `Enable it: gcloud secrets versions enable ${version} --secret=${address.name} ${require_secret_address.optionsOf(address)}.${latest}`);
}
function forbidden({ address, shown, member }) {
	return error(`${shown}: this identity may not read it, or it does not exist (403)`, `Give it the role for this one secret:\ngcloud secrets add-iam-policy-binding ${address.name} ${require_secret_address.optionsOf(address)} --role=roles/secretmanager.secretAccessor --member='${member}'`);
}
function error(what, mend) {
	return new require_start.AppError("vault", `${what}.`, { mend });
}

// src/adapters/vaults/gcp/secret-reader.ts
const PAGE = 1e3;
/** Reads versions of secrets over REST. Source: cloud.google.com/secret-manager/docs/reference/rest. */
var SecretReader = class {
	#http;
	#identity;
	#headers;
	/** @param reason goes into the project's audit log, in ASCII; `null` for none */
	constructor(http, identity, reason) {
		this.#http = http;
		this.#identity = identity;
		this.#headers = reason === null ? {} : { "x-goog-request-reason": reason };
	}
	/**
	* @param shown the reference without its field
	* @returns the bytes, their checksum verified; `null` where there is no such secret or version but it is optional
	* @throws AppError `vault` for anything else
	*/
	async read(address, optional, shown, signal) {
		const path = `${require_secret_address.parentOf(address)}/secrets/${address.name}/versions/${address.version}:access`;
		for (let attempt = 1;; attempt++) {
			const answer = await this.#get(address, path, signal);
			const fault = {
				address,
				shown,
				member: this.#identity.member
			};
			if (answer.status === 404 && optional) return null;
			if (answer.status === 404) throw notFound(fault, await this.#names(address, signal));
			if (answer.status !== 200) throw refused(fault, answer);
			const { data = "", dataCrc32c } = require_secret_address.recordOf(require_secret_address.recordOf(answer.body)["payload"]);
			if (typeof data !== "string") throw malformed(shown);
			const bytes = Buffer.from(data, "base64");
			if (dataCrc32c === void 0 || String(require_secret_value.crc32c(bytes)) === String(dataCrc32c)) return bytes;
			if (attempt === 2) throw damaged(shown);
		}
	}
	/**
	* Names of all secrets of a project or location, page by page.
	* Source: cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets/list.
	* @param offer takes each
	*/
	async list(place, shown, offer, signal) {
		let page = "";
		do {
			const query = `pageSize=${PAGE}${page === "" ? "" : `&pageToken=${encodeURIComponent(page)}`}`;
			const answer = await this.#get(place, `${require_secret_address.parentOf(place)}/secrets?${query}`, signal);
			if (answer.status === 403) throw mayNotList(place, shown, this.#identity.member);
			if (answer.status !== 200) throw refused({
				address: {
					...place,
					name: "*",
					version: "latest"
				},
				shown,
				member: this.#identity.member
			}, answer);
			const { secrets, nextPageToken } = require_secret_address.recordOf(answer.body);
			for (const secret of Array.isArray(secrets) ? secrets : []) offer(String(require_secret_address.recordOf(secret)["name"]).split("/").at(-1));
			const next = typeof nextPageToken === "string" ? nextPageToken : "";
			page = next === page ? "" : next;
		} while (page !== "");
	}
	async #get(address, path, signal) {
		const { value } = await this.#identity.token(signal);
		const host = require_secret_address.hostOf(address);
		const headers = {
			...this.#headers,
			...this.#quota(),
			...authorization(value)
		};
		const url = `https://${host}/v1/${path}`;
		const result = await this.#http.send({
			method: "GET",
			url,
			headers,
			repeatable: true
		}, signal);
		if (result.kind === "answer") return result;
		throw require_unreachable.unreachableService(host, result);
	}
	#quota() {
		const project = this.#identity.quotaProject;
		return project === null ? {} : { "x-goog-user-project": project };
	}
	/** Names for the message; empty where the identity may not list them. */
	async #names(address, signal) {
		const answer = await this.#get(address, `${require_secret_address.parentOf(address)}/secrets?pageSize=250`, signal).catch(() => null);
		const secrets = answer?.status === 200 ? require_secret_address.recordOf(answer.body)["secrets"] : [];
		if (!Array.isArray(secrets)) return [];
		return secrets.map((secret) => String(require_secret_address.recordOf(secret)["name"]).split("/").at(-1));
	}
};
function authorization(token) {
	return { authorization: `Bearer ${token.reveal()}` };
}

// src/adapters/vaults/gcp-secret-manager.ts
/** Secrets read at once. */
const READS_AT_ONCE = 12;
/**
* Google Secret Manager: `{ type: gcp-secret-manager, project, location, auth: { method: federated | adc | service-account-key, … }, max-ttl }`.
* References: `gcpsm://NAME`, with several such providers `ID://NAME`; `gcpsm://projects/P/secrets/NAME` for another project.
*
* Over REST with the client that all our adapters have: Google's SDK adds 4.7 MB and a quarter of a second for four
* requests (measured, @google-cloud/secret-manager 6.1), its login alone 0.6 MB (google-auth-library 10.9).
*/
const vault = {
	scheme: "gcpsm",
	lifetime: require_secret_address.TOKEN_LIFETIME,
	create(id, settings, at, surroundings) {
		const read = require_secret_address.readGcpSettings(id, settings, at, surroundings.directory);
		return {
			id,
			open: (identity, signal) => openSession(id, read, identity, surroundings, signal)
		};
	}
};
async function openSession(id, settings, identity, { env }, signal) {
	const { http, login, token, close } = await require_log_in.openGoogle(settings, identity, { env }, signal);
	return sessionOf(id, settings, new SecretReader(http, login, requestReason(env)), token, close);
}
/** The run, for the project's audit log. Source: cloud.google.com/apis/docs/system-parameters (X-Goog-Request-Reason). */
function requestReason(env) {
	const [server, repository, run] = [
		"GITHUB_SERVER_URL",
		"GITHUB_REPOSITORY",
		"GITHUB_RUN_ID"
	].map((name) => env[name]);
	const reason = `${server}/${repository}/actions/runs/${run}`;
	return server && repository && run && /^[\x21-\x7e]{1,500}$/.test(reason) ? reason : null;
}
function sessionOf(id, settings, reader, token, close) {
	const lease = {
		kind: "static",
		provider: id
	};
	async function issueEntry({ address, references }, signal) {
		const shown = require_reference.formatReference({
			...references[0],
			field: null
		});
		const optional = references.every((reference) => reference.optional);
		const bytes = await reader.read(address, optional, shown, signal);
		if (bytes === null) return references.map(() => null);
		return references.map((reference) => {
			const value = require_secret_value.secretValue(bytes, reference.field, reference.optional, shown);
			return value === null ? null : {
				value,
				lease
			};
		});
	}
	return {
		credentials: [token.value],
		handle: null,
		sessionEndsLeases: true,
		async issue(references, remember, signal) {
			remember({
				kind: "expiring",
				provider: id,
				expiresAt: token.expiresAt
			});
			const entries = require_group_by_entry.groupByEntry(references, (reference) => {
				const address = require_secret_address.parseSecretAddress(reference, id, settings);
				return {
					key: JSON.stringify(Object.values(address)),
					address
				};
			});
			const issued = /* @__PURE__ */ new Map();
			await require_map_with_limit.mapWithLimit(entries, READS_AT_ONCE, async (entry) => {
				const secrets = await issueEntry(entry, signal);
				for (const [i, reference] of entry.references.entries()) issued.set(reference, secrets[i] ?? null);
			});
			return references.map((reference) => issued.get(reference) ?? null);
		},
		list: (reference, signal) => listSecrets(reader, reference, id, settings, signal),
		async release() {
			await close();
			return {
				kind: "not-revocable",
				mend: `Access tokens of a workload can’t be revoked; this one ends at ${token.expiresAt.toISOString()}.`
			};
		}
	};
}

exports.vault = vault;