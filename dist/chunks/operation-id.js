const require_start = require("./start.js");
const require_reference = require("./reference.js");
let node_crypto = require("node:crypto");

// src/adapters/verifiers/index.ts
/**
* Every provider that can be asked whether a credential lives, and told to end it. Only where the credential itself
* names what dies: nothing is ever deleted that was not proven to be the leaked one. Adding one = one file, one entry.
*/
const VERIFIERS = {
	"github-token": {
		credentials: [
			"github-pat",
			"github-oauth",
			"github-app-user",
			"github-refresh"
		],
		does: "POST https://api.github.com/credentials/revoke",
		load: () => Promise.resolve().then(() => require("./github-token.js"))
	},
	"github-installation": {
		credentials: ["github-app-token"],
		does: "DELETE https://api.github.com/installation/token",
		load: () => Promise.resolve().then(() => require("./github-installation.js"))
	},
	gitlab: {
		credentials: ["gitlab-pat"],
		does: "DELETE https://gitlab.com/api/v4/personal_access_tokens/self",
		load: () => Promise.resolve().then(() => require("./self-revoking.js")).then(({ revokerOf }) => revokerOf("gitlab", ["gitlab-pat"]))
	},
	slack: {
		credentials: ["slack-token"],
		does: "POST https://slack.com/api/auth.revoke",
		load: () => Promise.resolve().then(() => require("./self-revoking.js")).then(({ revokerOf }) => revokerOf("slack", ["slack-token"]))
	},
	buildkite: {
		credentials: ["buildkite-token"],
		does: "DELETE https://api.buildkite.com/v2/access-token",
		load: () => Promise.resolve().then(() => require("./self-revoking.js")).then(({ revokerOf }) => revokerOf("buildkite", ["buildkite-token"]))
	},
	discord: {
		credentials: ["discord-webhook"],
		does: "DELETE the webhook at https://discord.com",
		load: () => Promise.resolve().then(() => require("./self-revoking.js")).then(({ revokerOf }) => revokerOf("discord", ["discord-webhook"]))
	},
	sendgrid: {
		credentials: ["sendgrid-key"],
		does: "DELETE https://api.sendgrid.com/v3/api_keys/ID",
		load: () => Promise.resolve().then(() => require("./self-revoking.js")).then(({ revokerOf }) => revokerOf("sendgrid", ["sendgrid-key"]))
	},
	doppler: {
		credentials: ["doppler-token"],
		does: "POST https://api.doppler.com/v3/auth/revoke",
		load: () => Promise.resolve().then(() => require("./self-revoking.js")).then(({ revokerOf }) => revokerOf("doppler", ["doppler-token"]))
	},
	"vault-token": {
		credentials: ["vault-token"],
		does: "POST auth/token/revoke-self at the configured vault",
		load: () => Promise.resolve().then(() => require("./vault-token.js"))
	}
};
const KINDS = Object.values(VERIFIERS);
/** Whether some revoker ends this kind of credential. */
function isRevocable(credential) {
	return KINDS.some((kind) => kind.credentials.includes(credential));
}
/** Kinds of credential that can be ended. */
function revocableCredentials() {
	return KINDS.flatMap((kind) => kind.credentials);
}
/** The revokers, each loaded on first use and made once, so that one can hand several credentials in together. */
function revokerSet(surroundings) {
	const made = /* @__PURE__ */ new Map();
	return { async revoker(credential) {
		const kind = KINDS.find((one) => one.credentials.includes(credential));
		if (kind === void 0) return null;
		const known = made.get(kind) ?? kind.load().then(({ create }) => create(surroundings));
		made.set(kind, known);
		return known;
	} };
}

// src/engine/respond/journal.ts
/** Every operation of a journal, oldest first. */
function progressOf(entries) {
	const all = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		if (entry.kind === "opened") {
			if (!all.has(entry.id)) all.set(entry.id, {
				operation: entry.operation,
				opened: entry.at,
				ended: {},
				started: /* @__PURE__ */ new Set(),
				closed: false
			});
			continue;
		}
		const progress = all.get(entry.id);
		if (progress === void 0) continue;
		if (entry.kind === "started") progress.started.add(entry.step);
		else if (entry.kind === "closed") progress.closed = true;
		else if (entry.result !== "failed") Object.assign(progress.ended, { [entry.step]: entry });
	}
	return [...all.values()];
}
/**
* The unfinished operation that a planned one goes on with: the same leak and entry, whatever day it began.
*/
function unfinishedLike(operation, entries) {
	return progressOf(entries).find((progress) => !progress.closed && progress.operation.entry === operation.entry && progress.operation.driver === operation.driver && progress.operation.leak?.fingerprint === operation.leak?.fingerprint) ?? null;
}

// src/engine/respond/revoke-credential.ts
/** How long a provider may take until a revoked credential stops working everywhere, in milliseconds. */
const SETTLE_MS = 3e4;
const FIRST_PAUSE_MS = 250;
/**
* Ends a credential and proves it: looks whether it lives, asks its provider to end it, and looks again with growing
* pauses until it is dead or the deadline has passed. Nothing is called for a credential that is dead already.
*/
async function revokeCredential(revoker, value, options) {
	const { signal, begunBefore = false } = options;
	const before = await revoker.liveness(value, signal);
	if (before === "dead" && begunBefore) return { kind: "revoked-verified" };
	if (before === "dead") return revoker.doubt === void 0 ? { kind: "already-dead" } : {
		kind: "unknown-error",
		mend: revoker.doubt
	};
	const outcome = await revoker.revoke(value, signal);
	if (outcome.kind !== "accepted-unverified" && outcome.kind !== "revoked-verified") return outcome;
	const after = await settle(revoker, value, before, options);
	if (after === "dead") return { kind: "revoked-verified" };
	return {
		kind: "accepted-unverified",
		mend: after === "live" ? "The provider accepted the call, but the credential still works. Revoke it by hand, now." : "The provider accepted the call, but whether the credential still works could not be asked. Look in its settings."
	};
}
async function settle(revoker, value, before, options) {
	const pause = options.pause ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms)));
	const deadline = options.settleMs ?? SETTLE_MS;
	let state = await revoker.liveness(value, options.signal);
	if (before === "unknown" && state === "unknown") return state;
	for (let waited = 0, next = FIRST_PAUSE_MS; state !== "dead" && waited < deadline; waited += next, next *= 2) {
		await pause(Math.min(next, deadline - waited));
		state = await revoker.liveness(value, options.signal);
	}
	return state;
}

// src/engine/respond/apply.ts
/**
* Carries out one operation, or goes on with it where an earlier run ended. A step is journalled before its call and
* after it; a step that had begun but not ended is done again, which drivers allow.
* @throws AppError `incomplete` when interrupted; the next run goes on
*/
async function applyOperation(planned, ports, signal) {
	const { journal, clock } = ports;
	const earlier = unfinishedLike(planned, journal.entries()) ?? progressOf(journal.entries()).find((progress) => progress.operation.id === planned.id) ?? null;
	const operation = earlier?.operation ?? planned;
	if (earlier === null) journal.append({
		kind: "opened",
		at: clock.now().toISOString(),
		id: operation.id,
		operation
	});
	const run = new OperationRun(operation, ports, signal);
	if (earlier?.closed) return run.closed(earlier);
	for (const step of operation.steps) {
		if (signal.aborted) throw interrupted(operation);
		const progress = run.progress();
		if (progress.ended[step] !== void 0) continue;
		const end = await run.step(step, progress);
		if (end.kind === "waiting") return {
			kind: "waiting",
			operation,
			until: end.until
		};
		if (end.kind === "failed") return {
			kind: "failed",
			operation,
			step,
			detail: end.detail,
			mend: end.mend
		};
	}
	journal.append({
		kind: "closed",
		at: clock.now().toISOString(),
		id: operation.id,
		result: "done"
	});
	return run.closed(run.progress());
}
/** Every operation that the journal left unfinished. */
function unfinishedOperations(journal) {
	return progressOf(journal.entries()).filter((progress) => !progress.closed).map((progress) => progress.operation);
}
var OperationRun = class {
	#operation;
	#ports;
	#signal;
	/** Kept for this run only; a later run reads it from the commit again. */
	#leaked;
	constructor(operation, ports, signal) {
		this.#operation = operation;
		this.#ports = ports;
		this.#signal = signal;
	}
	progress() {
		return progressOf(this.#ports.journal.entries()).find(({ operation }) => operation.id === this.#operation.id);
	}
	closed(progress) {
		const notes = progress.ended.revoke?.notes;
		const outcome = notes?.["outcome"];
		const details = this.#operation.steps.flatMap((step) => {
			const end = progress.ended[step];
			return end?.result === "done" ? [`${step}: ${end.detail}`] : [];
		});
		return {
			kind: "done",
			operation: this.#operation,
			outcome: outcome === void 0 ? null : {
				kind: outcome,
				mend: notes?.["mend"] ?? ""
			},
			details
		};
	}
	async step(step, progress) {
		const { journal, clock, audit } = this.#ports;
		const { id } = this.#operation;
		if (!progress.started.has(step) || step !== "grace") journal.append({
			kind: "started",
			at: clock.now().toISOString(),
			id,
			step
		});
		const end = await this.#call(step, progress).catch(failureOf);
		if (end.kind === "waiting") return end;
		const notes = end.kind === "ended" ? end.notes : {};
		const result = end.kind === "ended" ? end.result : "failed";
		journal.append({
			kind: "ended",
			at: clock.now().toISOString(),
			id,
			step,
			result,
			notes,
			detail: end.detail
		});
		audit.record(this.#auditOf(step, end));
		return end;
	}
	async #call(step, progress) {
		if (step === "grace") return this.#grace(progress);
		if (step === "revoke") return this.#revoke(progress);
		if (step === "notify") return this.#notify(progress);
		return endOf(await (await this.#driver()).step(step, await this.#context(progress)));
	}
	/** Counted from when the new value became current, as the driver tells, else as the journal does. */
	#grace(progress) {
		const promoted = progress.ended.promote;
		const from = promoted?.notes["promotedAt"] ?? promoted?.at ?? progress.opened;
		const until = new Date(Date.parse(from) + this.#operation.graceMs);
		if (this.#ports.clock.now() < until) return {
			kind: "waiting",
			until
		};
		return {
			kind: "ended",
			result: "done",
			notes: {},
			detail: `old and new were both valid from ${from}`
		};
	}
	async #notify(progress) {
		const { id, entry, revoker, steps } = this.#operation;
		const { notifier } = this.#ports;
		if (notifier === null) return {
			kind: "ended",
			result: "skipped",
			notes: {},
			detail: "nobody is to be told any more"
		};
		const state = steps.every((step) => step === "notify" || progress.ended[step] !== void 0) ? "ended" : "promoted";
		const result = await notifier.notify({
			operation: id,
			entry,
			credential: revoker,
			state
		}, this.#signal);
		return result.kind === "failed" ? result : {
			kind: "ended",
			result: "done",
			notes: {},
			detail: result.detail
		};
	}
	async #revoke(progress) {
		const credential = this.#operation.revoker;
		const revoker = await this.#ports.revokers.revoker(credential);
		const leaked = await this.#reveal();
		if (revoker === null || leaked === null) return leaked === null ? this.#leakGone() : noRevoker(credential);
		const outcome = await revokeCredential(revoker, leaked, {
			signal: this.#signal,
			begunBefore: progress.started.has("revoke")
		});
		if (outcome.kind === "unknown-error" || outcome.kind === "not-permitted") return {
			kind: "failed",
			detail: `revocation: ${outcome.kind}`,
			mend: outcome.mend
		};
		const mend = "mend" in outcome ? outcome.mend : "";
		return {
			kind: "ended",
			result: "done",
			notes: {
				outcome: outcome.kind,
				mend
			},
			detail: outcome.kind,
			outcome
		};
	}
	#driver() {
		const id = this.#operation.driver;
		if (id === null) throw new require_start.AppError("internal", "An operation without a driver has a rotation step.", { mend: "Report this as a bug." });
		return this.#ports.drivers.driver(id);
	}
	async #context(progress) {
		const notes = {};
		for (const [step, end] of Object.entries(progress.ended)) notes[step] = end.notes;
		const leaked = await this.#reveal();
		if (leaked === null && this.#operation.leak !== null) {
			const { mend } = this.#leakGone();
			throw new require_start.AppError("incomplete", "The leaked value can’t be read from its commit.", { mend });
		}
		return {
			operation: this.#operation.id,
			entry: require_reference.parseReference(this.#operation.entry),
			leaked,
			notes,
			policy: this.#operation.generation,
			signal: this.#signal
		};
	}
	async #reveal() {
		const { leak } = this.#operation;
		if (this.#leaked === void 0) this.#leaked = leak === null ? null : await this.#ports.leaks.reveal(leak, this.#signal);
		return this.#leaked;
	}
	#leakGone() {
		const { leak } = this.#operation;
		return {
			kind: "failed",
			detail: "the leaked value can’t be read from its commit",
			mend: `Fetch the whole history (actions/checkout with fetch-depth: 0), so that ${leak?.commit ?? "the commit"} is there.`
		};
	}
	#auditOf(step, end) {
		const { id, entry, leak, driver, revoker } = this.#operation;
		return {
			action: step === "revoke" || step === "notify" ? step : "rotate",
			target: entry ?? leak?.fingerprint ?? id,
			result: end.kind === "failed" ? "failed" : end.result === "skipped" ? "skipped" : "ok",
			detail: {
				step,
				operation: id,
				fingerprint: leak?.fingerprint ?? null,
				by: step === "revoke" ? revoker : driver,
				what: end.detail
			}
		};
	}
};
/** A vault or provider that can't be had fails this operation; the others go on. Anything else is not for here. */
function failureOf(error) {
	if (error instanceof require_start.AppError && [
		"vault",
		"provider",
		"incomplete",
		"corrupt"
	].includes(error.code)) return {
		kind: "failed",
		detail: error.message,
		mend: error.mend
	};
	throw error;
}
function endOf(result) {
	switch (result.kind) {
		case "done": return {
			kind: "ended",
			result: "done",
			notes: result.notes ?? {},
			detail: result.detail
		};
		case "skipped": return {
			kind: "ended",
			result: "skipped",
			notes: {},
			detail: result.detail
		};
		case "failed": return result;
		default: return require_start.assertNever(result);
	}
}
function noRevoker(credential) {
	return {
		kind: "failed",
		detail: `there is no revoker for ${credential}`,
		mend: "Use the Sealant version that made this plan."
	};
}
function interrupted(operation) {
	return new require_start.AppError("incomplete", `The response ${operation.id} was interrupted between two steps.`, { mend: "Run it again: sealant rotate --apply --resume. It goes on where it ended." });
}

// src/engine/respond/operation-id.ts
/**
* Identity of one response: the same for every try on a day, so that a second run meets the first one's work.
* 32 hex digits of HMAC-SHA-256 over entry (or credential) and day, keyed by the fingerprint; a scheduled rotation has
* no fingerprint and is keyed by `schedule`.
*
* @param day `YYYY-MM-DD`, UTC
*/
function operationId(fingerprint, target, day) {
	return (0, node_crypto.createHmac)("sha256", fingerprint ?? "schedule").update(`sealant-operation/1\0${target}\0${day}`).digest("hex").slice(0, 32);
}

Object.defineProperty(exports, "VERIFIERS", {
  enumerable: true,
  get: function () {
    return VERIFIERS;
  }
});
Object.defineProperty(exports, "applyOperation", {
  enumerable: true,
  get: function () {
    return applyOperation;
  }
});
Object.defineProperty(exports, "isRevocable", {
  enumerable: true,
  get: function () {
    return isRevocable;
  }
});
Object.defineProperty(exports, "operationId", {
  enumerable: true,
  get: function () {
    return operationId;
  }
});
Object.defineProperty(exports, "progressOf", {
  enumerable: true,
  get: function () {
    return progressOf;
  }
});
Object.defineProperty(exports, "revocableCredentials", {
  enumerable: true,
  get: function () {
    return revocableCredentials;
  }
});
Object.defineProperty(exports, "revokerSet", {
  enumerable: true,
  get: function () {
    return revokerSet;
  }
});
Object.defineProperty(exports, "unfinishedOperations", {
  enumerable: true,
  get: function () {
    return unfinishedOperations;
  }
});