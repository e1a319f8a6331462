const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_correlate = require("./correlate.js");
const require_generate = require("./generate.js");
const require_embedded_vault = require("./embedded-vault.js");

// src/adapters/drivers/embedded.ts
/**
* Rotates an entry of the embedded vault. The new value lies there as `pending` under the operation's id until it is
* promoted; the leaked version stays readable by number until it is retired. What is to be done is read from the file,
* so every step may be repeated.
*/
function create(access) {
	const open = (context) => access.embedded(context.entry);
	const steps = {
		prepare: async (context) => prepare(await open(context), context, access.now()),
		apply: async () => ({
			kind: "skipped",
			detail: "the vault itself is all there is to change"
		}),
		test: async (context) => test(await open(context), context),
		promote: async (context) => promote(await open(context), context, access.now()),
		grace: async () => ({
			kind: "skipped",
			detail: "counted by the response"
		}),
		retire: async (context) => retire(await open(context), context, access.now()),
		verify: async (context) => verify(await open(context), context)
	};
	return {
		id: "embedded",
		overlap: true,
		step: (step, context) => steps[step](context),
		async liveness(value, context) {
			return require_embedded_vault.versionsOf(await (await open(context)).read(), addressOf(context.entry)).some((version) => version.value !== null && require_correlate.isSameSecret(value, version.value)) ? "live" : "dead";
		},
		async rotatedAt(entry) {
			const current = require_embedded_vault.currentOf(await (await access.embedded(entry)).read(), addressOf(entry));
			return current === null ? null : new Date(current.created);
		}
	};
}
async function prepare(file, context, at) {
	const address = addressOf(context.entry);
	const after = await file.update((document) => {
		if (require_embedded_vault.currentOf(document, address) === null || isReplaced(document, context) || ours(document, context)) return document;
		const value = require_generate.generateValue(context.policy, require_embedded_vault.nameOf(address));
		return require_embedded_vault.addVersion(document, address, value, {
			state: "pending",
			at,
			operation: context.operation
		});
	});
	const current = require_embedded_vault.currentOf(after, address);
	if (current === null) return {
		kind: "failed",
		detail: `${require_embedded_vault.nameOf(address)} has no current value`,
		mend: `Set one: sealant vault set '${require_embedded_vault.nameOf(address)}'`
	};
	const made = ours(after, context);
	if (made === null) return {
		kind: "done",
		notes: { to: String(current.version) },
		detail: `version ${current.version} has replaced the leaked value already`
	};
	const from = require_embedded_vault.versionsOf(after, address).findLast((version) => version.version < made.version && version.state !== "pending");
	return {
		kind: "done",
		notes: {
			from: String(from?.version),
			to: String(made.version)
		},
		detail: `made version ${made.version}`
	};
}
async function test(file, context) {
	const made = versionNumbered(await file.read(), context, toVersion(context));
	if (made?.value && (context.leaked === null || !require_correlate.isSameSecret(context.leaked, made.value))) return {
		kind: "done",
		detail: `version ${made.version} can be read and is another value`
	};
	return {
		kind: "failed",
		detail: "the new version can’t be read back, or is the leaked value",
		mend: "Run it again."
	};
}
async function promote(file, context, at) {
	const to = toVersion(context);
	const after = await file.update((document) => {
		const current = require_embedded_vault.currentOf(document, addressOf(context.entry));
		return current !== null && current.version >= to ? document : require_embedded_vault.promoteVersion(document, addressOf(context.entry), to, at);
	});
	const current = require_embedded_vault.currentOf(after, addressOf(context.entry));
	return {
		kind: "done",
		notes: { promotedAt: current.since },
		detail: `version ${current.version} is handed out`
	};
}
async function retire(file, context, at) {
	const address = addressOf(context.entry);
	const retired = [];
	await file.update((document) => superseded(document, context).reduce((before, { version }) => {
		retired.push(version);
		return require_embedded_vault.destroyVersion(before, address, version, at);
	}, document));
	if (retired.length === 0) return {
		kind: "done",
		detail: "no readable version holds the old value"
	};
	return {
		kind: "done",
		detail: `destroyed ${retired.map((version) => `version ${version}`).join(", ")}`
	};
}
async function verify(file, context) {
	const document = await file.read();
	const left = superseded(document, context);
	const current = require_embedded_vault.currentOf(document, addressOf(context.entry));
	const leakedAgain = current?.value && context.leaked !== null && require_correlate.isSameSecret(context.leaked, current.value);
	if (left.length === 0 && current !== null && !leakedAgain) return {
		kind: "done",
		detail: `only version ${current.version} is handed out; no readable version holds the old value`
	};
	return {
		kind: "failed",
		detail: "the old value is still in the vault",
		mend: "Somebody set it again meanwhile. Rotate once more: sealant rotate --apply"
	};
}
/** Versions that hold the leaked value (proven by comparing), or, in a scheduled rotation, the one that was replaced. */
function superseded(document, context) {
	return require_embedded_vault.versionsOf(document, addressOf(context.entry)).filter((version) => {
		if (version.value === null || version.state === "current") return false;
		if (version.state === "pending") return version.version < toVersion(context);
		if (context.leaked !== null) return require_correlate.isSameSecret(context.leaked, version.value);
		return String(version.version) === context.notes.prepare?.["from"];
	});
}
/** Whether the leaked value isn't the current one any more. */
function isReplaced(document, context) {
	const current = require_embedded_vault.currentOf(document, addressOf(context.entry));
	return context.leaked !== null && current?.value != null && !require_correlate.isSameSecret(context.leaked, current.value);
}
/** The version that this operation made. */
function ours(document, context) {
	return require_embedded_vault.versionsOf(document, addressOf(context.entry)).find((version) => version.operation === context.operation) ?? null;
}
function versionNumbered(document, context, number) {
	return require_embedded_vault.versionsOf(document, addressOf(context.entry)).find((version) => version.version === number) ?? null;
}
function toVersion(context) {
	return Number(context.notes.prepare?.["to"]);
}
function addressOf(entry) {
	return {
		path: entry.path,
		field: entry.field ?? "value"
	};
}

exports.create = create;