const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_command_line = require("./command-line.js");
const require_reference = require("./reference.js");
const require_engine = require("./engine.js");
const require_entry_fields = require("./entry-fields.js");
const require_duration = require("./duration2.js");
const require_wildcard = require("./wildcard.js");
const require_inject_audit = require("./inject-audit.js");
const require_map_with_limit = require("./map-with-limit.js");
const require_masked_secret = require("./masked-secret.js");
const require_release = require("./release.js");

// src/engine/inject/request.ts
/** How a job gets a secret: an environment variable, the path of a 0600 file in one, or a step output. */
const DELIVERIES = [
	"env",
	"file",
	"output"
];
function isWildcard(wanted) {
	return "wildcard" in wanted;
}
const KEYS = [
	"ref",
	"as",
	"optional",
	"default",
	"unmasked",
	"with",
	"decode",
	"wrap",
	"transform"
];
const MAX_PARAMETERS = 50;
/**
* Reads a profile: `NAME: ref` or `NAME: { ref, as: env|file|output, optional, default, unmasked, with, decode, wrap }`:
* `with` is what an engine that mints by a write is given, `decode: base64` undoes an encoding, `wrap: 5m` hands over a token
* that unwraps the entry once. `APP_*: vault://secret/prod/*` takes all entries there, `…#*` all fields of one.
*
* @param where for messages: `.github/sealant.yml (inject.profiles.deploy)`
* @throws AppError `config` for an unknown key, a bad name or reference, or two names that collide
*/
function parseProfile(profile, where, as = "env") {
	return withoutCollisions(Object.entries(profile).map(([name, entry]) => parseEntry(name, entry, where, as)), where);
}
/**
* Reads an action's `secrets` input or `--secrets` flags: one secret a line, `NAME=ref` or `ref as NAME`, `#` comments.
* `ref as NAME (file)` and `NAME=ref (output)` choose the delivery.
* @throws AppError `config` as `parseProfile`
*/
function parseRequestLines(lines, where, as = "env") {
	return withoutCollisions(lines.flatMap((text) => text.split(/[\r\n]+|;\s*(?=[\w-]+:\/\/|[A-Za-z_*][\w*]*=)/)).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#")).map((line) => parseLine(line, where, as)), where);
}
function parseLine(line, where, as) {
	const groups = /^(?<name>[^=\s:]+)\s*=\s*(?<ref>\S+)(?:\s+\((?<as>\w+)\))?$/.exec(line)?.groups ?? /^(?<ref>\S+)\s+(?:as|\|)\s+(?<name>\S+)(?:\s+\((?<as>\w+)\))?$/.exec(line)?.groups;
	if (!groups) throw new require_start.AppError("config", `${where}: “${shown(line)}” is not a secret to inject.`, { mend: "Write one a line: DB_PASSWORD=vault://secret/prod/db#password, or vault://secret/prod/db#password as DB_PASSWORD." });
	const entry = {
		ref: groups["ref"],
		...groups["as"] === void 0 ? {} : { as: groups["as"] }
	};
	return parseEntry(groups["name"], entry, where, as);
}
function parseEntry(name, entry, where, as) {
	const pattern = name.includes("*");
	const envName = require_wildcard.parseEnvName(pattern ? name.replace("*", "X") : name, where);
	const at = `${where}.${name}`;
	const make = (settings) => pattern ? wildcardRequestOf(name, settings, at, as) : requestOf(envName, settings, at, as);
	if (typeof entry === "string") return make({ ref: entry });
	if (typeof entry !== "object" || entry === null || Array.isArray(entry)) throw faulty(at, "is neither a reference nor a mapping");
	for (const key of Object.keys(entry)) if (!KEYS.includes(key)) throw faulty(at, `has the unknown key “${shown(key)}”.${require_command_line.didYouMean(key, KEYS)}`);
	return make(entry);
}
function wildcardRequestOf(name, entry, at, as) {
	const { transform = "upper", ...rest } = entry;
	if (!require_wildcard.TRANSFORMS.includes(transform)) throw faulty(at, `has the “transform” “${shown(String(transform))}” (known: ${require_wildcard.TRANSFORMS.join(", ")})`);
	for (const key of [
		"default",
		"with",
		"wrap"
	]) if (rest[key] !== void 0) throw faulty(at, `has “${key}”, which is for one secret, not for what a “*” stands for`);
	const { reference, as: delivery, unmasked, decode } = read(rest, at, as);
	const wildcard = require_wildcard.wildcardOf(reference);
	if (wildcard === null) throw faulty(at, "has a “*” in its name, but its reference means one secret", "Write APP_*: vault://secret/prod/* for all entries there, or APP_*: vault://secret/prod/app#* for all fields of one.");
	return {
		name,
		reference,
		as: delivery,
		unmasked,
		decode,
		wildcard,
		transform
	};
}
function requestOf(name, entry, at, as) {
	if (entry["transform"] !== void 0) throw faulty(at, "has “transform”, but its name has no “*”");
	const request = {
		name,
		...read(entry, at, as)
	};
	if (require_wildcard.wildcardOf(request.reference) === null) return request;
	throw faulty(at, "means several secrets (“*”), but its name has no “*”", `Write ${shown(name)}_*: ${shown(String(entry["ref"]))}`);
}
function read(entry, at, as) {
	const { ref, optional = false, default: fallback = null, unmasked = false } = entry;
	const delivery = entry["as"] ?? as;
	if (typeof ref !== "string") throw faulty(at, "has no “ref”");
	if (typeof optional !== "boolean") throw faulty(at, "has an “optional” that is neither true nor false");
	if (typeof unmasked !== "boolean") throw faulty(at, "has an “unmasked” that is neither true nor false");
	if (fallback !== null && typeof fallback !== "string") throw faulty(at, "has a “default” that is no text");
	if (!DELIVERIES.includes(delivery)) throw faulty(at, `has the “as” “${shown(String(delivery))}” (known: ${DELIVERIES.join(", ")})`);
	if (entry["decode"] !== void 0 && entry["decode"] !== "base64") throw faulty(at, "has a “decode” that is not “base64”");
	const reference = require_reference.parseReference(ref);
	return {
		reference: {
			...reference,
			optional: reference.optional || optional || fallback !== null,
			...parametersOf(entry["with"], at),
			...wrapOf(entry["wrap"], reference, at)
		},
		decode: entry["decode"] === "base64" ? "base64" : null,
		as: delivery,
		default: fallback,
		unmasked
	};
}
function parametersOf(given, at) {
	if (given === void 0 || given === null) return {};
	if (!(typeof given === "object" && !Array.isArray(given)) || Object.keys(given).length > MAX_PARAMETERS) throw faulty(at, "has a “with” that is no mapping of parameters");
	return { parameters: given };
}
function wrapOf(given, { field }, at) {
	if (given === void 0 || given === null) return {};
	if (typeof given !== "string" && typeof given !== "number") throw faulty(at, "has a “wrap” that is no duration (such as 5m)");
	if (field !== null) throw faulty(at, `has “wrap”, which hands over the whole entry: leave out “#${shown(field)}”`);
	return { wrap: require_duration.parseDuration(`${given}`, `${at}.wrap`) };
}
function withoutCollisions(requests, where) {
	const seen = /* @__PURE__ */ new Map();
	for (const { name } of requests.filter((wanted) => !isWildcard(wanted))) {
		const other = seen.get(name.toUpperCase());
		if (other !== void 0) throw new require_start.AppError("config", `${where}: ${other} and ${name} are one variable (case doesn't count on Windows).`, { mend: "Give each secret a name of its own." });
		seen.set(name.toUpperCase(), name);
	}
	return requests;
}
function faulty(at, what, mend) {
	return new require_start.AppError("config", `${at} ${what}.`.replace(/\.\.$/, "."), { mend: mend ?? "Write NAME: vault://secret/prod/db#password, or NAME: { ref: vault://…, as: file, optional: true }." });
}
function shown(text) {
	return require_command_line.neutralLine(text.slice(0, 80));
}

// src/engine/inject/decode-secret.ts
/**
* Undoes base64 (`decode: base64`): text becomes text; bytes that are no UTF-8 stay base64 in a variable and become the bytes
* themselves in a file. Takes the standard and the URL-safe alphabet, wrapped or not.
* @param name of the variable, for the message
* @throws AppError `vault` for a value that is no base64
*/
function decodeBase64(secret, name) {
	const text = secret.reveal().replace(/[\r\n]+/g, "").trim();
	const characters = text.replace(/={1,2}$/, "");
	if (characters.length % 4 === 1 || !/^[A-Za-z0-9+/_-]+$/.test(characters)) throw new require_start.AppError("vault", `${name}: the value of ${secret.label} is not base64.`, { mend: "Leave out “decode: base64”, or store the value base64-encoded." });
	const bytes = Buffer.from(text, "base64");
	const decoded = bytes.toString("utf8");
	return Buffer.from(decoded, "utf8").equals(bytes) ? new require_engine.Secret(decoded, secret.label) : new require_engine.Secret(bytes.toString("base64"), secret.label, "base64");
}

// src/engine/inject/expand.ts
/**
* Which entries are wanted: those named, and what wildcards find. A name that may not be given to a job is refused here,
* before anything is read.
* @throws AppError `vault` for a wildcard that finds nothing and isn't optional, or more than it may
*/
async function locate(session, group, signal) {
	const located = [];
	for (const wanted of group) {
		const { reference } = wanted;
		if (!isWildcard(wanted) || wanted.wildcard.prefix === null) {
			located.push({
				wanted,
				reference,
				part: ""
			});
			continue;
		}
		for (const part of await listed(session, wanted, signal)) {
			const entry = require_wildcard.entryOf(reference, wanted.wildcard, part);
			if (!wanted.wildcard.fields) require_wildcard.nameFound(wanted.name, part, wanted.transform, require_reference.formatReference(entry));
			located.push({
				wanted,
				reference: entry,
				part
			});
		}
	}
	return located;
}
async function listed(session, wanted, signal) {
	const { reference } = wanted;
	const parts = await session.list?.(reference, signal) ?? null;
	const shown = require_reference.formatReference(reference);
	if (parts === null) throw new require_start.AppError("config", `${shown}: this vault can't list entries.`, { mend: "Name the secrets one by one." });
	if (parts.length === 0 && !reference.optional) throw new require_start.AppError("vault", `${shown}: nothing is there.`, { mend: "Check the path (case counts), or let nothing be fine: optional: true. “**” also finds what lies deeper." });
	return parts;
}
/** What was issued, by the names of variables; one entry of which all fields are wanted gives several. */
function nameSecrets(located, issued) {
	return located.flatMap((one, i) => {
		const secret = issued[i] ?? null;
		const { wanted, reference, part } = one;
		if (!isWildcard(wanted)) return [{
			wanted,
			request: wanted,
			secret
		}];
		if (secret === null) return [];
		if (wanted.wildcard.fields) return fieldsOfEntry(one, wanted, secret);
		return [named(wanted, require_wildcard.nameFound(wanted.name, part, wanted.transform, require_reference.formatReference(reference)), reference, secret)];
	});
}
function fieldsOfEntry({ reference, part }, wanted, secret) {
	const fields = require_entry_fields.fieldsOf(secret.value.reveal());
	const shown = require_reference.formatReference({
		...reference,
		field: null
	});
	if (fields === null) throw new require_start.AppError("vault", `${shown}: the value is not a JSON object, so it has no fields.`, { mend: "Leave out “#*” to take the whole value, or store a JSON object." });
	require_wildcard.refuseTooMany(reference, fields.size);
	return [...fields].map(([field, value]) => {
		const one = {
			...reference,
			field
		};
		const label = require_reference.formatReference(one);
		return named(wanted, require_wildcard.nameFound(wanted.name, part === "" ? field : `${part}_${field}`, wanted.transform, label), one, {
			value: new require_engine.Secret(value, label),
			lease: secret.lease
		});
	});
}
function named(wanted, name, reference, secret) {
	const { as, unmasked, decode } = wanted;
	return {
		wanted,
		request: {
			name,
			reference,
			as,
			unmasked,
			decode,
			default: null
		},
		secret
	};
}
/** @throws AppError `vault` where two secrets would be one variable: which of them a job got would be chance */
function refuseCollisions(secrets) {
	const seen = /* @__PURE__ */ new Map();
	for (const { request } of secrets) {
		const key = request.name.toUpperCase();
		const other = seen.get(key);
		if (other !== void 0) throw new require_start.AppError("vault", `${require_reference.formatReference(other.reference)} and ${require_reference.formatReference(request.reference)} would both be the variable ${request.name}.`, { mend: "Choose a narrower wildcard, or another name with a “*” for one of them; case doesn’t count on Windows." });
		seen.set(key, request);
	}
}

// src/engine/inject/variable-size.ts
/** Bytes of `NAME=VALUE` and its NUL. Source: execve(2), “Limits on size of arguments and environment” (MAX_ARG_STRLEN). */
const LONGEST_VARIABLE = 131072;
/** Bytes of all that are injected. Linux has 2 MiB for arguments and environment; the job's own need the rest. */
const MOST_TOGETHER = 1048576;
/**
* The runner takes a variable of any size, and then no later step starts any more, whatever it does.
* @throws AppError `vault` naming the variable with which the environment would become too large for programs to start
*/
function refuseLargeVariables(masked) {
	let together = 0;
	for (const [request, secret] of masked) {
		if (request.as !== "env") continue;
		const bytes = Buffer.byteLength(secret.reveal());
		together += Buffer.byteLength(request.name) + bytes + 2;
		if (Buffer.byteLength(request.name) + bytes + 2 > LONGEST_VARIABLE) throw tooLarge(request, `has ${bytes} bytes, and a variable less than ${LONGEST_VARIABLE}`);
		if (together > MOST_TOGETHER) throw tooLarge(request, `would make the injected variables larger than ${MOST_TOGETHER} bytes together`);
	}
}
function tooLarge({ name, reference }, says) {
	const target = require_reference.formatReference(reference);
	return new require_start.AppError("vault", `${name}: the value of ${target} ${says}: no later step could start.`, { mend: `Take it as a file: ${name}: { ref: "${target}", as: file }.` });
}

// src/engine/inject/inject.ts
var inject_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ inject: () => inject });
/** Clocks of vault and runner may differ by this much, in ms, before a lease counts as too long. */
const CLOCK_SKEW = 3e4;
const SESSIONS_AT_ONCE = 4;
/** With more (a narrowed AWS session for every twenty entries), each is hidden as it stands only. */
const FEW_CREDENTIALS = 4;
/** A release after a failure gets this long, in ms, whatever became of the run's own signal. */
const RELEASE_TIMEOUT = 3e4;
/**
* Hands secrets to a job: identity → open → issue → remember the lease → mask every form → export. Nothing is exported
* before everything is masked. When one secret can't be had the job gets none, and what was taken is given back.
*
* @throws AppError `config` for a scheme without a provider, `vault` for what the vault refused or a life beyond `maxTtl`
*/
async function inject(wanted, options) {
	const byProvider = groupByProvider(wanted, options.providers);
	const book = new require_masked_secret.MaskBook((forms) => options.job.registerMasks(forms), options.limits);
	const taken = [];
	try {
		const secrets = inOrder((await require_map_with_limit.mapWithLimit([...byProvider], SESSIONS_AT_ONCE, async ([provider, group]) => {
			return issueGroup(await openSession(provider, group, book, taken, options), group, options);
		})).flat(), wanted);
		refuseCollisions(secrets);
		const masked = maskAll(secrets, book, options);
		require_inject_audit.recordMasks(options.audit, book);
		refuseLargeVariables(masked);
		const delivered = secrets.map((secret) => deliver(secret, masked, options.job));
		warnOfMasks(book.reports, options.job);
		return {
			delivered,
			masks: book.reports,
			held: taken.map(heldOf)
		};
	} catch (error) {
		await require_release.release(taken.map(heldOf), (message) => options.job.warn(message), options.audit, AbortSignal.timeout(RELEASE_TIMEOUT));
		throw error;
	}
}
/** As they were asked for, whichever vault answered first. */
function inOrder(secrets, wanted) {
	const places = new Map(wanted.map((one, i) => [one, i]));
	return secrets.toSorted((a, b) => places.get(a.wanted) - places.get(b.wanted));
}
function groupByProvider(requests, providers) {
	const groups = /* @__PURE__ */ new Map();
	for (const request of requests) {
		const { scheme } = request.reference;
		const provider = providers.get(scheme);
		if (provider === void 0) throw new require_start.AppError("config", `${request.name}: no vault is configured for “${scheme}://”.`, { mend: `Add it to the config: providers: { ${scheme}: { type: vault, url: https://… } }.${require_command_line.didYouMean(scheme, providers.keys())}` });
		if ((request.reference.parameters ?? request.reference.wrap) !== void 0 && provider.takesParameters !== true) throw new require_start.AppError("config", `${request.name}: “with” and “wrap” mean nothing to the vault “${provider.id}”.`, { mend: "Leave them out: they are for HashiCorp Vault and OpenBao." });
		groups.set(provider, [...groups.get(provider) ?? [], request]);
	}
	return groups;
}
async function openSession(provider, group, book, taken, { job, audit, signal }) {
	let session;
	try {
		const wanted = group.map((request) => request.reference);
		session = await provider.open(job.identity, signal, wanted);
	} catch (error) {
		audit.record({
			action: "login",
			target: provider.id,
			result: "failed",
			detail: require_inject_audit.whyOf(error)
		});
		throw error;
	}
	const entry = {
		provider,
		session,
		leases: []
	};
	taken.push(entry);
	if (session.handle !== null && session.borrowed !== true) job.rememberSession(session.handle);
	const { credentials } = session;
	if (credentials.length > FEW_CREDENTIALS) for (const credential of credentials) book.hide(credential);
	else for (const credential of credentials) book.mask(credential);
	require_inject_audit.recordLogin(audit, provider.id, session);
	return entry;
}
async function issueGroup(taken, group, options) {
	try {
		return await readGroup(taken, group, options);
	} catch (error) {
		const detail = {
			wanted: group.length,
			...require_inject_audit.whyOf(error)
		};
		options.audit.record({
			action: "read",
			target: taken.provider.id,
			result: "failed",
			detail
		});
		throw error;
	}
}
async function readGroup({ provider, session, leases }, group, { job, audit, signal, maxTtl, now }) {
	const remember = (lease) => {
		if (lease.kind !== "revocable") return;
		leases.push(lease);
		job.rememberLease(lease, session.handle);
		require_inject_audit.recordLease(audit, lease);
	};
	const located = await locate(session, group, signal);
	const issued = await session.issue(located.map(({ reference }) => reference), remember, signal);
	for (const lease of issued.map((secret) => secret?.lease)) {
		const i = leases.findIndex((taken) => lease?.kind === "revocable" && taken.id === lease.id);
		if (i === -1) continue;
		require_inject_audit.recordShorterLease(audit, leases[i], lease);
		leases[i] = lease;
	}
	const longest = provider.maxTtl ?? maxTtl ?? Number.POSITIVE_INFINITY;
	return nameSecrets(located, issued).map(({ wanted, request, secret }) => {
		if (secret !== null && longest < Number.POSITIVE_INFINITY) checkLife(request, secret.lease, longest, now());
		if (secret === null || request.decode === null) return {
			wanted,
			request,
			secret
		};
		return {
			wanted,
			request,
			secret: {
				...secret,
				value: decodeBase64(secret.value, request.name)
			}
		};
	});
}
function checkLife(request, lease, maxTtl, now) {
	if (lease.kind === "static") return;
	const left = lease.expiresAt === null ? Number.POSITIVE_INFINITY : lease.expiresAt.getTime() - now.getTime();
	if (left <= maxTtl + CLOCK_SKEW) return;
	const life = Number.isFinite(left) ? `lives ${Math.round(left / 1e3)} s` : "never expires";
	throw new require_start.AppError("vault", `${request.name}: the credential that was issued ${life}; max-ttl is ${maxTtl / 1e3} s.`, { mend: `Lower the TTL of the vault’s role (${request.reference.path}), or raise max-ttl. ${lease.kind === "revocable" ? "It was given back." : "It was not handed over."}` });
}
function maskAll(issued, book, { audit }) {
	const masked = /* @__PURE__ */ new Map();
	for (const { request, secret } of issued) {
		const target = require_reference.formatReference(request.reference);
		if (secret === null) {
			audit.record({
				action: "read",
				target,
				result: "skipped",
				detail: { name: request.name }
			});
			continue;
		}
		const hidden = book.mask(secret.value);
		masked.set(request, hidden);
		const report = book.reports.at(-1);
		if (report.unmaskable && !request.unmasked) {
			audit.record({
				action: "read",
				target,
				result: "refused",
				detail: {
					name: request.name,
					masks: 0
				}
			});
			throw new require_start.AppError("vault", `${request.name}: the value of ${target} is too short to be hidden in the log.`, { mend: `Store a value of 4 characters or more, or accept that it is shown: ${request.name}: { ref: "${target}", unmasked: true }` });
		}
		if (request.as !== "file" && !hidden.fitsVariable) throw new require_start.AppError("vault", `${request.name}: the value of ${target} holds a NUL byte, which no variable can.`, { mend: `Take it as a file: ${request.name}: { ref: "${target}", as: file }.` });
		const detail = {
			name: request.name,
			as: request.as,
			masks: report.masks,
			lease: secret.lease.kind
		};
		audit.record({
			action: "read",
			target,
			result: "ok",
			detail
		});
	}
	return masked;
}
function deliver({ request, secret: issued }, masked, job) {
	const secret = masked.get(request);
	if (secret === void 0) {
		if (request.default !== null && request.as !== "file") job.exportPlain(request.name, request.default, request.as);
		return {
			request,
			lease: null,
			file: null
		};
	}
	const lease = issued?.lease ?? null;
	if (request.as === "output") job.setOutput(request.name, secret);
	if (request.as === "env") job.exportVariable(request.name, secret);
	if (request.as !== "file") return {
		request,
		lease,
		file: null
	};
	const file = job.writeFile(request.name, secret);
	job.exportPlain(request.name, file, "env");
	return {
		request,
		lease,
		file
	};
}
function warnOfMasks(reports, job) {
	const dropped = reports.reduce((sum, report) => sum + report.dropped, 0);
	const capped = reports.filter((report) => report.dropped > 0).map((report) => report.label);
	if (dropped > 0) job.warn(`${dropped} rarer forms of ${capped.join(", ")} are not masked: the limit on masks was reached.`);
	for (const { label, shortLines } of reports) if (shortLines > 0) job.warn(`${shortLines} lines of ${label} are shorter than 4 characters and are not masked.`);
}
function heldOf({ provider, session, leases }) {
	const hasSession = session.handle !== null && session.borrowed !== true;
	const expiresAt = session.handle?.expiresAt ? new Date(session.handle.expiresAt) : null;
	return {
		provider: provider.id,
		releaser: session,
		leases,
		hasSession,
		expiresAt
	};
}

Object.defineProperty(exports, "inject", {
  enumerable: true,
  get: function () {
    return inject;
  }
});
Object.defineProperty(exports, "inject_exports", {
  enumerable: true,
  get: function () {
    return inject_exports;
  }
});
Object.defineProperty(exports, "isWildcard", {
  enumerable: true,
  get: function () {
    return isWildcard;
  }
});
Object.defineProperty(exports, "parseProfile", {
  enumerable: true,
  get: function () {
    return parseProfile;
  }
});
Object.defineProperty(exports, "parseRequestLines", {
  enumerable: true,
  get: function () {
    return parseRequestLines;
  }
});