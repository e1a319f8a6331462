const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_engine = require("./engine.js");
const require_client = require("./client2.js");
const require_settings = require("./settings3.js");
const require_diagnose = require("./diagnose.js");
const require_reference = require("./reference.js");
const require_map_with_limit = require("./map-with-limit.js");
const require_json_field = require("./json-field.js");
const require_start = require("./start.js");
const require_wildcard = require("./wildcard.js");
const require_command_line = require("./command-line.js");
let node_fs = require("node:fs");
let node_path = require("node:path");

// src/adapters/vaults/hashicorp-vault/log-in.ts
/**
* Logs in by the configured method.
* @throws AppError `vault` for a refusal, with what the job's token says and what the role needs
*/
function logIn(client, login, identity, signal) {
	return require_settings.LOGIN_METHODS[login.method].logIn(client, login, identity, signal);
}

// src/adapters/vaults/hashicorp-vault/release.ts
const BY_HAND = "Revoke it by hand: bao lease revoke, or bao token revoke.";
/**
* Gives back leases and the token of a session, and asks afterwards whether they are gone.
* @param maxTtl what a renewal asks for, in ms; `null` for the role's own
*/
function releaserOf(client, token, maxTtl = null) {
	/** HTTP status, or 0 where no server answered. */
	async function statusOf(call, signal) {
		const answer = await client.try({
			...call,
			token: token.value
		}, signal);
		return answer.kind === "answer" ? answer.status : 0;
	}
	const lookUpToken = (signal) => statusOf({
		method: "GET",
		path: "auth/token/lookup-self",
		repeatable: true
	}, signal);
	async function releaseLease({ id }, signal) {
		const status = await statusOf({
			method: "PUT",
			path: "sys/leases/revoke",
			body: {
				lease_id: id,
				sync: true
			},
			repeatable: true
		}, signal);
		if (status === 0) return {
			kind: "unknown-error",
			mend: `The vault did not answer. ${BY_HAND}`
		};
		const gone = await statusOf({
			method: "PUT",
			path: "sys/leases/lookup",
			body: { lease_id: id },
			repeatable: true
		}, signal);
		if (gone === 400 || gone === 404) return { kind: status < 300 ? "revoked-verified" : "already-dead" };
		if (status < 300 && gone === 403) return {
			kind: "accepted-unverified",
			mend: `Allow the look: ${require_diagnose.policyLine("sys/leases/lookup", ["update"])}`
		};
		if (status === 403) return {
			kind: "not-permitted",
			mend: `Allow it: ${require_diagnose.policyLine("sys/leases/revoke", ["update"])}`
		};
		return {
			kind: "unknown-error",
			mend: `The vault answered ${status}. ${BY_HAND}`
		};
	}
	async function releaseToken(signal) {
		try {
			if (token.type === "batch") return {
				kind: "not-revocable",
				mend: "Batch tokens live until they expire: set token_type=service on the role."
			};
			if (token.borrowed) return {
				kind: "not-revocable",
				mend: "The token was given to the job; its giver ends it."
			};
			const status = await statusOf({
				method: "POST",
				path: "auth/token/revoke-self",
				repeatable: true
			}, signal);
			if (status === 0) return {
				kind: "unknown-error",
				mend: `The vault did not answer. ${BY_HAND}`
			};
			if (await lookUpToken(signal) === 403) return { kind: status < 300 ? "revoked-verified" : "already-dead" };
			if (status === 403) return {
				kind: "not-permitted",
				mend: `Allow it: ${require_diagnose.policyLine("auth/token/revoke-self", ["update"])}`
			};
			return {
				kind: "unknown-error",
				mend: `The vault answered ${status}. ${BY_HAND}`
			};
		} finally {
			await client.close();
		}
	}
	async function renew(lease, signal) {
		const increment = maxTtl === null ? {} : { increment: Math.floor(maxTtl / 1e3) };
		const path = lease === null ? "auth/token/renew-self" : "sys/leases/renew";
		const body = lease === null ? increment : {
			...increment,
			lease_id: lease.id
		};
		const answer = await client.try({
			method: "PUT",
			path,
			body,
			token: token.value,
			repeatable: true
		}, signal);
		if (answer.kind !== "answer" || answer.status !== 200) return null;
		const { auth, leaseDuration } = require_client.readAnswer(answer);
		const seconds = lease === null ? require_diagnose.secondsOf(auth?.["lease_duration"]) : leaseDuration;
		return seconds > 0 ? new Date(Date.now() + seconds * 1e3) : null;
	}
	return {
		renew,
		sessionEndsLeases: token.type === "service" && !token.borrowed,
		borrowed: token.borrowed,
		release: (lease, signal) => lease === null ? releaseToken(signal) : releaseLease(lease, signal)
	};
}

// src/adapters/vaults/hashicorp-vault/list-entries.ts
/** Folders listed at once, and in all: a wildcard over more is a mistake. */
const LISTS_AT_ONCE = 6;
const MOST_FOLDERS = 1e3;
/**
* What the `*` of a reference into KV stands for. `*` asks for one folder, `**` for those below, too.
* Source: developer.hashicorp.com/vault/api-docs/secret/kv (list secrets).
* @throws AppError `vault` for another engine, or what the policy doesn't allow
*/
async function listEntries({ client, token, mounts }, reference, signal) {
	const shown = require_reference.formatReference(reference);
	const { prefix, deep } = require_wildcard.wildcardOf(reference);
	const start = prefix.slice(0, prefix.lastIndexOf("/") + 1);
	const mount = start === "" ? null : await mounts.find(start.replace(/\/+$/, ""), signal);
	if (mount?.engine === "other" || start === "") throw new require_start.AppError("vault", `${shown}: only entries of a KV engine can be listed.`, { mend: "Put the “*” behind the mount of one: vault://secret/prod/*. What other engines mint is named one by one." });
	const { path, engine } = mount ?? {
		path: start.split("/")[0],
		engine: "kv-2"
	};
	const matches = new require_wildcard.Matches(reference);
	let folders = [start];
	for (let seen = 0; folders.length > 0 && seen <= MOST_FOLDERS; seen += folders.length) {
		const keys = await require_map_with_limit.mapWithLimit(folders, LISTS_AT_ONCE, async (folder) => {
			const inside = folder.slice(path.length + 1).replace(/\/+$/, "");
			return (await keysOf([
				path,
				...engine === "kv-2" ? ["metadata"] : [],
				...inside === "" ? [] : [inside]
			].join("/"))).map((key) => `${folder}${key}`);
		});
		for (const name of keys.flat()) if (!name.endsWith("/")) matches.offer(name);
		folders = deep ? keys.flat().filter((name) => name.endsWith("/") && mayHold(name, prefix)) : [];
	}
	if (folders.length > 0) throw new require_start.AppError("vault", `${shown} lies over more than ${MOST_FOLDERS} folders.`, { mend: "Choose a narrower wildcard: a job should get what it uses." });
	return matches.parts;
	async function keysOf(apiPath) {
		const answer = await client.call({
			method: "LIST",
			path: apiPath,
			token,
			repeatable: true
		}, signal);
		if (answer.status === 404) return [];
		const { url, namespace } = client.address;
		const keys = answer.data?.["keys"];
		if (answer.status === 200 && Array.isArray(keys)) return keys.filter((key) => typeof key === "string" && key !== "");
		const down = require_diagnose.unavailable(url, answer);
		if (down !== null) throw down;
		throw require_diagnose.forbidden({
			reference: shown,
			apiPath,
			namespace,
			mounts: []
		}, require_diagnose.policyLine(`${apiPath}/`, ["list"]), `list ${apiPath}`);
	}
}
/** Whether a folder may hold names that begin with the prefix. */
function mayHold(folder, prefix) {
	return folder.startsWith(prefix) || prefix.startsWith(folder);
}

// src/adapters/vaults/hashicorp-vault/read-entry.ts
/** Reads entries of one session. */
var EntryReader = class {
	#client;
	#token;
	#mounts;
	constructor(client, token, mounts) {
		this.#client = client;
		this.#token = token;
		this.#mounts = mounts;
	}
	/**
	* Reads an entry: of KV in either version, or of any engine that gives its secret for a GET.
	* @returns `null` where there is no such entry
	* @throws AppError `vault` for anything else, saying which policy line or setting is missing
	*/
	async read(address, optional, signal) {
		const mount = await this.#mounts.find(address.path, signal);
		if (mount === null) return this.#readUnknown(address, optional, signal);
		if (mount.engine === "kv-2") {
			const apiPath = dataPath(mount, address.path);
			const answer = await this.#get(apiPath, address, true, signal);
			return this.#versioned(answer, apiPath, address, optional, signal);
		}
		if (address.version !== null) throw notVersioned(address);
		const answer = await this.#get(address.path, address, mount.engine === "kv-1", signal);
		return this.#plain(answer, address, true, optional, signal);
	}
	/** Where the vault doesn't tell the engine: as KV version 2 first, because that read has no effect anywhere else. */
	async #readUnknown(address, optional, signal) {
		const [first = "", ...rest] = address.path.split("/");
		const guess = `${first}/data/${rest.join("/")}`;
		const versioned = await this.#get(guess, address, true, signal);
		if (versioned.status === 200 && (isVersioned(versioned) || versioned.wrapped !== null)) return this.#versioned(versioned, guess, address, optional, signal);
		if (address.version !== null) return this.#versioned(versioned, guess, address, optional, signal);
		const plain = await this.#get(address.path, address, false, signal);
		return this.#plain(plain, address, plain.status !== 404 || !isUnmounted(plain), optional, signal);
	}
	async #get(path, { version, wrap }, repeatable, signal) {
		const query = version === null ? "" : `?version=${encodeURIComponent(version)}`;
		return this.#client.call({
			method: "GET",
			path,
			query,
			token: this.#token,
			repeatable,
			wrap
		}, signal);
	}
	async #versioned(answer, apiPath, address, optional, signal) {
		const metadata = require_diagnose.recordOf(answer.data?.["metadata"]);
		const fields = require_diagnose.recordOf(answer.data?.["data"]);
		const wrapped = wrappedEntry(answer);
		if (wrapped !== null) return wrapped;
		if (answer.status === 200 && fields !== null) return {
			fields,
			...WITHOUT_LEASE,
			expiresAt: null
		};
		if (answer.status === 404 && optional) return null;
		if (answer.status === 404 && metadata !== null) throw gone(address, metadata);
		throw await this.#refusal(answer, apiPath, address, true, signal);
	}
	async #plain(answer, address, mounted, optional, signal) {
		const { status, data, leaseId, leaseDuration, renewable } = answer;
		const wrapped = wrappedEntry(answer);
		if (wrapped !== null) return wrapped;
		if (status === 200 && data !== null) return {
			fields: data,
			leaseId,
			leaseDuration,
			renewable,
			expiresAt: null
		};
		if (status === 404 && optional && mounted) return null;
		throw await this.#refusal(answer, address.path, address, mounted, signal);
	}
	async #refusal(answer, apiPath, address, mounted, signal) {
		const { url, namespace } = this.#client.address;
		const down = require_diagnose.unavailable(url, answer);
		if (down !== null) return down;
		const fault = {
			reference: address.shown,
			apiPath,
			namespace,
			mounts: []
		};
		if (answer.status === 404) return require_diagnose.notFound({
			...fault,
			mounts: mounted ? [] : await this.#mounts.list(signal)
		}, mounted);
		if (answer.status === 403) return await this.#isTokenAlive(signal) ? require_diagnose.forbidden(fault) : require_diagnose.expiredToken(url);
		if (answer.status === 405) return notReadable(address);
		return new require_start.AppError("vault", `${address.shown}: ${url} answered ${answer.status} without a secret.`, { mend: "Check that “url:” is the vault’s API and that the path names one entry, not a folder." });
	}
	async #isTokenAlive(signal) {
		const call = {
			method: "GET",
			path: "auth/token/lookup-self",
			token: this.#token,
			repeatable: true
		};
		const answer = await this.#client.try(call, signal);
		return answer.kind !== "answer" || answer.status !== 403;
	}
};
const WITHOUT_LEASE = {
	leaseId: "",
	leaseDuration: 0,
	renewable: false
};
/** The wrapping token of an answer, as an entry with the one field `token`; `null` where it isn't wrapped. */
function wrappedEntry({ status, wrapped }) {
	const token = status === 200 ? require_diagnose.textOf(wrapped?.["token"]) : null;
	if (token === null) return null;
	const expiresAt = new Date(Date.now() + require_diagnose.secondsOf(wrapped?.["ttl"]) * 1e3);
	return {
		fields: { token },
		...WITHOUT_LEASE,
		expiresAt
	};
}
/** `mount/data/rest` of an entry in KV version 2. */
function dataPath(mount, path) {
	return `${mount.path}/data/${path.slice(mount.path.length + 1)}`;
}
function isVersioned({ data }) {
	return require_diagnose.recordOf(data?.["metadata"]) !== null && data !== null && "data" in data;
}
function isUnmounted({ errors }) {
	return errors.some((error) => /no handler for route/i.test(error));
}
function notVersioned({ shown }) {
	return new require_start.AppError("vault", `${shown}: this secrets engine keeps no versions.`, { mend: "Leave out “?version=”, or enable versions: bao kv enable-versioning MOUNT." });
}
function gone({ shown }, metadata) {
	const version = typeof metadata["version"] === "number" ? `Version ${metadata["version"]}` : "That version";
	const destroyed = metadata["destroyed"] === true;
	const since = require_diagnose.textOf(metadata["deletion_time"])?.slice(0, 40);
	return new require_start.AppError("vault", `${shown}: ${version} ${destroyed ? "is destroyed" : `was deleted${since ? ` at ${since}` : ""}`}.`, { mend: destroyed ? "Write a new version, or refer to another one." : "Undelete it (bao kv undelete), or write a new version." });
}
function notReadable({ shown, path }) {
	return new require_start.AppError("vault", `${shown}: ${path} can't be read (405).`, { mend: "It is a folder, or its engine mints secrets by a write: NAME: { ref: vault://pki/issue/ROLE#certificate, with: { common_name: … } }." });
}

// src/adapters/vaults/hashicorp-vault/ssh-certificate.ts
/** How many length-prefixed fields of the key follow the nonce. Source: openssh-portable, PROTOCOL.certkeys. */
const KEY_FIELDS = {
	"ssh-ed25519-cert-v01@openssh.com": 1,
	"ssh-rsa-cert-v01@openssh.com": 2,
	"ecdsa-sha2-nistp256-cert-v01@openssh.com": 2,
	"ecdsa-sha2-nistp384-cert-v01@openssh.com": 2,
	"ecdsa-sha2-nistp521-cert-v01@openssh.com": 2,
	"sk-ssh-ed25519-cert-v01@openssh.com": 2,
	"sk-ecdsa-sha2-nistp256-cert-v01@openssh.com": 3
};
/**
* When an SSH certificate ends (`TYPE BASE64 [COMMENT]`).
* @returns `null` for what is no certificate, of an unknown type, or valid for ever
*/
function sshValidBefore(text) {
	const blob = Buffer.from(text.trim().split(/\s+/)[1] ?? "", "base64");
	try {
		let at = 0;
		const skipField = () => {
			const start = at + 4;
			at = start + blob.readUInt32BE(at);
			return blob.subarray(start, at);
		};
		const fields = KEY_FIELDS[skipField().toString("latin1")];
		if (fields === void 0) return null;
		for (let i = 0; i < fields + 1; i++) skipField();
		at += 12;
		skipField();
		skipField();
		const ms = blob.readBigUInt64BE(at + 8) * 1000n;
		return ms < BigInt(864e13) ? new Date(Number(ms)) : null;
	} catch {
		return null;
	}
}

// src/adapters/vaults/hashicorp-vault/mint-entry.ts
/** A file named by a parameter (a public key, a signing request) is no larger, in bytes. */
const LARGEST_FILE = 65536;
/** A write there changes the vault itself, or overwrites what is kept. */
const NOT_MINTING = /^(sys|identity|cubbyhole)\//;
/**
* Has an entry minted by a write: `pki/issue/ROLE`, `ssh/sign/ROLE`, `ssh/issue/ROLE`, `transit/decrypt/KEY`, or any path of
* an engine that answers a POST with what it made. Sources: developer.hashicorp.com/vault/api-docs/secret/{pki,ssh,transit}.
*
* @param parameters the body; a text `file:PATH` is what that file holds
* @throws AppError `vault` for a refusal; `config` for a parameter's file that can't be read, or a path that mints nothing
*/
async function mintEntry({ client, token, mounts, directory, maxTtl }, address, parameters, signal) {
	const mount = NOT_MINTING.test(address.path) ? null : await mounts.find(address.path, signal);
	if (NOT_MINTING.test(address.path) || mount?.type === "kv") throw mintsNothing(address);
	const body = {};
	for (const [name, value] of Object.entries(parameters)) body[name] = filled(value, directory, address);
	if ((mount?.type === "pki" || mount?.type === "ssh") && maxTtl !== null && !("ttl" in body || "not_after" in body)) body["ttl"] = `${Math.floor(maxTtl / 1e3)}s`;
	const { path, wrap } = address;
	const answer = await client.call({
		method: "POST",
		path,
		body,
		token,
		repeatable: false,
		wrap
	}, signal);
	const entry = answer.status === 200 ? wrappedEntry(answer) ?? mintedEntry(answer) : null;
	if (entry !== null) return entry;
	throw require_diagnose.unavailable(client.address.url, answer) ?? refused(address, answer, client.address.namespace);
}
function mintedEntry({ data, auth, leaseId, leaseDuration, renewable }) {
	const fields = data ?? auth;
	return fields === null ? null : {
		fields,
		leaseId,
		leaseDuration,
		renewable,
		expiresAt: certificateEnd(fields)
	};
}
/** When a certificate ends: as PKI tells it, or as it stands in an SSH certificate. */
function certificateEnd(fields) {
	const signed = require_diagnose.textOf(fields["signed_key"]);
	if (signed !== null) return sshValidBefore(signed);
	const expiration = fields["expiration"];
	return require_diagnose.textOf(fields["certificate"]) !== null && typeof expiration === "number" && require_diagnose.secondsOf(expiration) > 0 ? /* @__PURE__ */ new Date(expiration * 1e3) : null;
}
function filled(value, directory, { shown }) {
	const path = typeof value === "string" ? /^file:(.+)$/.exec(value)?.[1] : void 0;
	if (path === void 0) return value;
	try {
		const absolute = (0, node_path.resolve)(directory, path);
		if ((0, node_fs.statSync)(absolute).size <= LARGEST_FILE) return (0, node_fs.readFileSync)(absolute, "utf8").trim();
	} catch (cause) {
		throw unreadable(shown, path, cause);
	}
	throw unreadable(shown, path, void 0);
}
function unreadable(shown, path, cause) {
	return new require_start.AppError("config", `${shown}: “${path.slice(0, 200)}” can't be read, or is larger than 64 KiB.`, {
		mend: "Check “with:”. Relative paths start at the repository’s root, and an earlier step has to make the file.",
		cause
	});
}
function refused(address, { status, errors }, namespace) {
	const fault = {
		reference: address.shown,
		apiPath: address.path,
		namespace,
		mounts: []
	};
	if (status === 403) return require_diagnose.forbidden(fault, require_diagnose.policyLine(address.path, ["update"]), `have ${require_command_line.neutralLine(address.path)} made`);
	if (status === 404 || status === 405) return new require_start.AppError("vault", `${address.shown}: nothing there answers a write (${status}).`, { mend: "Check the path: pki/issue/ROLE, ssh/sign/ROLE, transit/decrypt/KEY. Entries that are read take no “with:”." });
	const word = PARAMETERS.find((name) => errors.some((error) => error.toLowerCase().includes(name)));
	return new require_start.AppError("vault", `${address.shown}: the vault does not accept “with:” (${status}).`, { mend: `${word === void 0 ? "" : `It complains about “${word.replaceAll("_", " ")}”. `}Compare “with:” with what the role allows: bao read ${require_command_line.neutralLine(address.path.replace(/\/(issue|sign)\//, "/roles/"))}; the vault’s audit log has the request.` });
}
const PARAMETERS = [...[
	"common name",
	"common_name",
	"alt_names",
	"subject alternate",
	"ttl",
	"csr",
	"public_key",
	"public key"
], ...[
	"valid_principals",
	"principals",
	"extension",
	"ciphertext",
	"context",
	"unknown role",
	"cert_type"
]];
function mintsNothing({ shown }) {
	return new require_start.AppError("config", `${shown} is an entry that is read; “with:” would write there.`, { mend: "Leave out “with:”. It is for engines that mint by a write: pki/issue/ROLE, ssh/sign/ROLE, transit/decrypt/KEY." });
}

// src/adapters/vaults/hashicorp-vault/mounts.ts
/** Namespaces in a path, one below the other, that are looked for. */
const DEEPEST_NAMESPACE = 2;
/**
* Finds out which secrets engine serves a path, so that users need not write `data/` nor know versions.
* Asks the endpoint that the vault's own CLI asks (`sys/internal/ui/mounts/PATH`), which needs no policy of its own but
* some access to the mount; each mount is asked for once.
*/
var MountTable = class {
	#client;
	#token;
	#known = [];
	/** One question at a time: its answer serves the paths that wait. */
	#last = Promise.resolve();
	constructor(client, token) {
		this.#client = client;
		this.#token = token;
	}
	/** The mount of a path, or `null` where the vault doesn't tell. */
	find(path, signal) {
		const found = this.#last.then(() => this.#known.find((mount) => isBelow(path, mount.path)) ?? this.#ask(path, signal));
		this.#last = found.catch(() => null);
		return found;
	}
	/**
	* Where the session's namespace has no such mount, the path may start with a namespace below it, as in any call of the API.
	* Source: developer.hashicorp.com/vault/docs/enterprise/namespaces (usage), openbao.org/docs/concepts/namespaces.
	*/
	async #ask(path, signal) {
		const parts = path.split("/");
		for (let depth = 0; depth <= DEEPEST_NAMESPACE && depth < parts.length; depth++) {
			const found = await this.#askIn(parts.slice(0, depth), parts.slice(depth).join("/"), signal);
			if (found !== null) return found;
		}
		return null;
	}
	async #askIn(namespace, path, signal) {
		const call = [
			...namespace,
			"sys/internal/ui/mounts",
			path
		].join("/");
		const answer = await this.#client.try({
			method: "GET",
			path: call,
			token: this.#token,
			repeatable: true
		}, signal);
		if (answer.kind !== "answer" || answer.status !== 200) return null;
		const { data } = require_client.readAnswer(answer);
		const mountPath = require_diagnose.textOf(data?.["path"])?.replace(/\/+$/g, "");
		const type = require_diagnose.textOf(data?.["type"]);
		if (!mountPath || type === null || !isBelow(path, mountPath)) return null;
		const version = require_diagnose.recordOf(data?.["options"])?.["version"];
		const engine = type === "kv" || type === "generic" ? version === "2" ? "kv-2" : "kv-1" : "other";
		const mount = {
			path: [...namespace, mountPath].join("/"),
			engine,
			type
		};
		this.#known.push(mount);
		return mount;
	}
	/** The secrets engines that the token can see, each with a trailing slash; for messages. Empty when refused. */
	async list(signal) {
		const answer = await this.#client.try({
			method: "GET",
			path: "sys/internal/ui/mounts",
			token: this.#token,
			repeatable: true
		}, signal);
		if (answer.kind !== "answer" || answer.status !== 200) return [];
		return Object.keys(require_diagnose.recordOf(require_client.readAnswer(answer).data?.["secret"]) ?? {}).filter((name) => !/^(sys|identity|cubbyhole)\//.test(name));
	}
};
function isBelow(path, mount) {
	return path === mount || path.startsWith(`${mount}/`);
}

// src/adapters/vaults/hashicorp-vault/session.ts
/** Entries read at once. */
const READS_AT_ONCE = 6;
/** A logged-in session over its client. */
function sessionOf({ provider, client, token, maxTtl, handle, directory }) {
	const mounts = new MountTable(client, token.value);
	const reader = new EntryReader(client, token.value, mounts);
	const minting = {
		client,
		token: token.value,
		mounts,
		directory,
		maxTtl
	};
	const releaser = releaserOf(client, token, maxTtl);
	const lister = {
		client,
		token: token.value,
		mounts
	};
	async function issueEntry(references, remember, signal) {
		const { path, version, parameters, wrap } = references[0];
		const shown = require_reference.formatReference({
			...references[0],
			field: null
		});
		const optional = references.every((reference) => reference.optional);
		const address = {
			path,
			version,
			shown,
			wrap
		};
		const entry = parameters === void 0 ? await reader.read(address, optional, signal) : await mintEntry(minting, address, parameters, signal);
		if (entry === null) return references.map(() => null);
		let lease = leaseOf(entry, provider);
		if (lease.kind !== "static") {
			remember(lease);
			lease = await shortened(lease, signal);
		}
		return references.map((reference) => pick(entry, reference, lease));
	}
	/** Asks for a shorter life; where the vault refuses, the caller's own check decides. */
	async function shortened(lease, signal) {
		if (lease.kind !== "revocable" || maxTtl === null || !lease.renewable) return lease;
		if (lease.expiresAt !== null && lease.expiresAt.getTime() - Date.now() <= maxTtl) return lease;
		return {
			...lease,
			expiresAt: await releaser.renew?.(lease, signal) ?? lease.expiresAt
		};
	}
	return {
		...releaser,
		credentials: [token.value],
		granted: token.granted ?? null,
		handle,
		list: (reference, signal) => listEntries(lister, reference, signal),
		async issue(references, remember, signal) {
			const entries = /* @__PURE__ */ new Map();
			for (const reference of references) {
				const entry = keyOf(reference);
				entries.set(entry, [...entries.get(entry) ?? [], reference]);
			}
			const issued = /* @__PURE__ */ new Map();
			await require_map_with_limit.mapWithLimit([...entries.values()], READS_AT_ONCE, async (group) => {
				const secrets = await issueEntry(group, remember, signal);
				for (const [i, reference] of group.entries()) issued.set(reference, secrets[i] ?? null);
			});
			return references.map((reference) => issued.get(reference) ?? null);
		}
	};
}
/** References with one key are asked once: the same entry, minted with the same parameters. */
function keyOf({ path, version, parameters, wrap }) {
	const sorted = Object.entries(parameters ?? {}).sort(([a], [b]) => a < b ? -1 : 1);
	return JSON.stringify([
		path,
		version,
		wrap ?? null,
		parameters === void 0 ? null : sorted
	]);
}
function leaseOf({ leaseId, leaseDuration, renewable, expiresAt: end }, provider) {
	if (leaseId === "" && end !== null) return {
		kind: "expiring",
		provider,
		expiresAt: end
	};
	const expiresAt = leaseDuration > 0 ? new Date(Date.now() + leaseDuration * 1e3) : null;
	return leaseId === "" ? {
		kind: "static",
		provider
	} : {
		kind: "revocable",
		id: leaseId,
		provider,
		expiresAt,
		renewable
	};
}
function pick(entry, reference, lease) {
	if (reference.field === "*") {
		const texts = Object.entries(entry.fields).map(([name, one]) => [name, isPemList(one) ? one.join("\n") : one]);
		return {
			value: new require_engine.Secret(JSON.stringify(Object.fromEntries(texts)), require_reference.formatReference(reference)),
			lease
		};
	}
	const names = Object.keys(entry.fields);
	const field = reference.field ?? (names.length === 1 ? names[0] : null);
	const value = field === null ? void 0 : require_json_field.fieldOf(entry.fields, field);
	if (value === void 0 || value === null) {
		if (reference.optional && field !== null) return null;
		throw require_diagnose.noField(require_reference.formatReference({
			...reference,
			field: null
		}), reference.field, names);
	}
	const text = typeof value === "string" ? value : isPemList(value) ? value.join("\n") : JSON.stringify(value);
	return {
		value: new require_engine.Secret(text, require_reference.formatReference({
			...reference,
			field
		})),
		lease
	};
}
/** A certificate chain, which PKI gives as a list and files hold one after the other. */
function isPemList(value) {
	return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === "string" && one.startsWith("-----BEGIN "));
}

// src/adapters/vaults/hashicorp-vault.ts
const DEFAULT_TIMEOUT = 15e3;
/** HashiCorp Vault and OpenBao: `{ type: vault, url, namespace, auth: { method, … }, max-ttl, ca, client-cert, client-key, timeout }`. */
const vault = {
	scheme: "vault",
	lifetime: {
		least: 1e3,
		most: Number.POSITIVE_INFINITY
	},
	create(id, settings, at, surroundings) {
		const read = require_settings.readVaultSettings(settings, at, surroundings.directory);
		return {
			id,
			maxTtl: read.maxTtl,
			takesParameters: true,
			open: (identity, signal) => openSession(id, read, identity, surroundings, signal)
		};
	},
	resume
};
async function openSession(provider, settings, identity, surroundings, signal) {
	const { client, token } = await connect(settings, identity, surroundings, signal);
	const handle = handleOf(provider, settings, token);
	const { directory } = surroundings;
	return sessionOf({
		provider,
		client,
		token,
		maxTtl: settings.maxTtl,
		handle,
		directory
	});
}
/**
* Logs in.
* @throws AppError `vault`: unreachable, sealed, or refused, with cause and mend
*/
async function connect(settings, identity, surroundings, signal) {
	const client = new require_client.VaultClient(settings, surroundings);
	try {
		const token = await logIn(client, settings.login, identity, signal);
		const releaser = releaserOf(client, token, settings.maxTtl);
		return {
			client,
			token: await shortened(token, settings.maxTtl, releaser, signal),
			releaser
		};
	} catch (error) {
		await client.close();
		throw error;
	}
}
/** A role may give a token that lives a month: it is asked to end after `maxTtl`, in ms, and stays as it is where that is refused. */
async function shortened(token, maxTtl, releaser, signal) {
	const left = (token.expiresAt?.getTime() ?? 0) - Date.now();
	if (maxTtl === null || token.borrowed || !token.renewable || left <= maxTtl) return token;
	const expiresAt = await releaser.renew?.(null, signal) ?? token.expiresAt;
	return {
		...token,
		expiresAt,
		granted: token.expiresAt
	};
}
/** What a later process needs to end a session of which this one knows the token. */
function handleOf(provider, settings, token) {
	const { url, namespace, ca, cert, key } = settings;
	const optional = {
		namespace,
		ca,
		cert,
		key
	};
	const state = {
		url,
		token: token.value.reveal(),
		tokenType: token.type
	};
	if (token.borrowed) state["borrowed"] = "true";
	for (const [name, value] of Object.entries(optional)) if (value !== null) state[name] = value;
	return {
		provider,
		type: "vault",
		state,
		expiresAt: token.expiresAt?.toISOString() ?? null
	};
}
function resume({ state }, surroundings) {
	const address = {
		url: state["url"] ?? "",
		namespace: state["namespace"] ?? null,
		ca: state["ca"] ?? null,
		cert: state["cert"] ?? null,
		key: state["key"] ?? null,
		timeout: DEFAULT_TIMEOUT
	};
	const type = state["tokenType"];
	return releaserOf(new require_client.VaultClient(address, surroundings), {
		value: new require_engine.Secret(state["token"] ?? "", "vault session token"),
		type: type === "service" || type === "batch" ? type : "unknown",
		borrowed: state["borrowed"] === "true"
	});
}

exports.MountTable = MountTable;
exports.connect = connect;
exports.dataPath = dataPath;
exports.handleOf = handleOf;
exports.vault = vault;