const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_scan = require("./scan.js");
const require_masked_secret = require("./masked-secret.js");
const require_reference = require("./reference.js");
const require_release = require("./release.js");
const require_map_with_limit = require("./map-with-limit.js");

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
	if (characters.length % 4 === 1 || !/^[A-Za-z0-9+/_-]+$/.test(characters)) throw new require_scan.AppError("vault", `${name}: the value of ${secret.label} is not base64.`, { mend: "Leave out “decode: base64”, or store the value base64-encoded." });
	const bytes = Buffer.from(text, "base64");
	const decoded = bytes.toString("utf8");
	return Buffer.from(decoded, "utf8").equals(bytes) ? new require_scan.Secret(decoded, secret.label) : new require_scan.Secret(bytes.toString("base64"), secret.label, "base64");
}
function init_decode_secret() {
	return (init_decode_secret = require_rolldown_runtime.__esmMin((() => {
		require_scan.init_app_error();
		require_scan.init_secret();
	})))();
}

// src/engine/inject/inject.ts
var inject_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ inject: () => inject });
/**
* Hands secrets to a job: identity → open → issue → remember the lease → mask every form → export. Nothing is exported
* before everything is masked. When one secret can't be had the job gets none, and what was taken is given back.
*
* @throws AppError `config` for a scheme without a provider, `vault` for what the vault refused or a life beyond `maxTtl`
*/
async function inject(requests, options) {
	const byProvider = groupByProvider(requests, options.providers);
	const book = new require_masked_secret.MaskBook((forms) => options.job.registerMasks(forms), options.limits);
	const taken = [];
	try {
		const secrets = (await require_map_with_limit.mapWithLimit([...byProvider], SESSIONS_AT_ONCE, async ([provider, group]) => {
			return issueGroup(await openSession(provider, group, book, taken, options), group, options);
		})).flat();
		const masked = maskAll(secrets, book, options);
		const delivered = requests.map((request) => deliver(request, secrets, masked, options.job));
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
function groupByProvider(requests, providers) {
	const groups = /* @__PURE__ */ new Map();
	for (const request of requests) {
		const { scheme } = request.reference;
		const provider = providers.get(scheme);
		if (provider === void 0) throw new require_scan.AppError("config", `${request.name}: no vault is configured for “${scheme}://”.`, { mend: `Add it to the config: providers: { ${scheme}: { type: vault, url: https://… } }.${require_scan.didYouMean(scheme, providers.keys())}` });
		if ((request.reference.parameters ?? request.reference.wrap) !== void 0 && provider.takesParameters !== true) throw new require_scan.AppError("config", `${request.name}: “with” and “wrap” mean nothing to the vault “${provider.id}”.`, { mend: "Leave them out: they are for HashiCorp Vault and OpenBao." });
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
			result: "failed"
		});
		throw error;
	}
	const entry = {
		provider,
		session,
		leases: []
	};
	taken.push(entry);
	for (const credential of session.credentials) book.mask(credential);
	if (session.handle !== null && session.borrowed !== true) job.rememberSession(session.handle);
	audit.record({
		action: "login",
		target: provider.id,
		result: "ok"
	});
	return entry;
}
async function issueGroup({ provider, session, leases }, group, { job, audit, signal, maxTtl, now }) {
	const remember = (lease) => {
		if (lease.kind !== "revocable") return;
		leases.push(lease);
		job.rememberLease(lease, session.handle);
		audit.record({
			action: "lease",
			target: lease.id,
			result: "ok",
			detail: { provider: provider.id }
		});
	};
	const secrets = await session.issue(group.map((request) => request.reference), remember, signal);
	for (const lease of secrets.map((secret) => secret?.lease)) {
		const i = leases.findIndex((taken) => lease?.kind === "revocable" && taken.id === lease.id);
		if (i !== -1) leases[i] = lease;
	}
	const longest = provider.maxTtl ?? maxTtl ?? Number.POSITIVE_INFINITY;
	return group.map((request, i) => {
		const secret = secrets[i] ?? null;
		if (secret !== null && longest < Number.POSITIVE_INFINITY) checkLife(request, secret.lease, longest, now());
		if (secret === null || request.decode === null) return {
			request,
			secret
		};
		return {
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
	throw new require_scan.AppError("vault", `${request.name}: the credential that was issued ${life}; max-ttl is ${maxTtl / 1e3} s.`, { mend: `Lower the TTL of the vault’s role (${request.reference.path}), or raise max-ttl. ${lease.kind === "revocable" ? "It was given back." : "It was not handed over."}` });
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
		if (report.unmaskable && !request.unmasked) throw new require_scan.AppError("vault", `${request.name}: the value of ${target} is too short to be hidden in the log.`, { mend: `Store a value of 4 characters or more, or accept that it is shown: ${request.name}: { ref: "${target}", unmasked: true }` });
		if (request.as !== "file" && !hidden.fitsVariable) throw new require_scan.AppError("vault", `${request.name}: the value of ${target} holds a NUL byte, which no variable can.`, { mend: `Take it as a file: ${request.name}: { ref: "${target}", as: file }.` });
		const detail = {
			name: request.name,
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
function deliver(request, issued, masked, job) {
	const secret = masked.get(request);
	if (secret === void 0) {
		if (request.default !== null && request.as !== "file") job.exportPlain(request.name, request.default, request.as);
		return {
			request,
			lease: null,
			file: null
		};
	}
	const lease = issued.find((one) => one.request === request)?.secret?.lease ?? null;
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
var CLOCK_SKEW, SESSIONS_AT_ONCE, RELEASE_TIMEOUT;
function init_inject() {
	return (init_inject = require_rolldown_runtime.__esmMin((() => {
		require_scan.init_app_error();
		/* @__PURE__ */ require_scan.init_nearest_name();
		require_reference.init_reference();
		init_decode_secret();
		require_masked_secret.init_masked_secret();
		require_release.init_release();
		CLOCK_SKEW = 3e4;
		SESSIONS_AT_ONCE = 4;
		RELEASE_TIMEOUT = 3e4;
	})))();
}

Object.defineProperty(exports, "init_inject", {
  enumerable: true,
  get: function () {
    return init_inject;
  }
});
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