const require_correlate = require("./correlate.js");
const require_generate = require("./generate.js");
const require_opened_driver = require("./opened-driver.js");
const require_secret_document = require("./secret-document.js");
const require_versioned_secret = require("./versioned-secret.js");

// src/adapters/drivers/version-rotation.ts
/** How often a version is made anew when somebody else writes in between. */
const TRIES = 5;
/**
* Rotates a secret, or one text field of a JSON secret, in a vault that keeps versions. The new value gets a version of its
* own; the old one stays readable until it is retired. What is to be done is read from the versions, so every step may be
* repeated.
*/
function versionRotation({ id, open, now }) {
	return require_opened_driver.openedDriver({
		id,
		async open(entry, signal) {
			const secret = await open(entry, signal);
			const versions = await secret.versions();
			if (require_versioned_secret.isFailure(versions)) return versions;
			const current = versions.find((version) => version.current);
			return current === void 0 ? nothingHandedOut() : {
				secret,
				versions,
				current,
				now
			};
		},
		steps: {
			prepare,
			apply,
			test,
			promote,
			retire,
			verify
		},
		liveness: async (opened, value, context) => (await versionsHolding(opened, value, context)).length > 0 ? "live" : "dead",
		rotatedAt: ({ current }) => current.created
	});
}
async function prepare({ secret, current }, context) {
	const value = await valueIn(secret, current.id, context);
	if (value === null) return {
		kind: "failed",
		detail: `version ${current.id} has no such field, or it is no text`,
		mend: "Check #field in the reference."
	};
	if (context.leaked !== null && !require_correlate.isSameSecret(context.leaked, value)) return {
		kind: "done",
		detail: `version ${current.id} has replaced the leaked value already`
	};
	return await secret.refusal() ?? {
		kind: "done",
		notes: { from: current.id },
		detail: `version ${current.id} is to be replaced`
	};
}
async function apply({ secret, current }, context) {
	const from = context.notes.prepare?.["from"];
	if (from === void 0) return {
		kind: "skipped",
		detail: "the leaked value is replaced already"
	};
	const document = await secret.read(current.id);
	const value = document === null ? null : require_secret_document.fieldOf(document, context.entry.field);
	const old = context.leaked ?? await valueIn(secret, from, context);
	if (current.id !== from && value !== null && (old === null || !require_correlate.isSameSecret(old, value))) return {
		kind: "done",
		notes: { to: current.id },
		detail: `version ${current.id} has another value`
	};
	const made = document === null ? null : require_secret_document.withField(document, context.entry.field, newValue(context));
	if (made === null) return fieldGone(current);
	const to = await secret.add(made, current.id, context.operation);
	return require_versioned_secret.isFailure(to) ? to : {
		kind: "done",
		notes: {
			to,
			base: current.id
		},
		detail: `made version ${to}`
	};
}
async function test({ secret, current }, context) {
	const id = context.notes.apply?.["to"] ?? current.id;
	const value = await valueIn(secret, id, context);
	const old = await oldValue(secret, context);
	if (value !== null && (old === null || !require_correlate.isSameSecret(old, value))) return {
		kind: "done",
		detail: `version ${id} can be read and is another value`
	};
	return {
		kind: "failed",
		detail: `version ${id} can’t be read, or is the old value again`,
		mend: "Rotate once more."
	};
}
async function promote(opened, context) {
	const { secret, now } = opened;
	const { to, base } = context.notes.apply ?? {};
	if (to === void 0 || base === void 0 || !secret.staged) return handedOut(opened, context);
	const { field } = context.entry;
	const old = await oldValue(secret, context);
	return promoteStaged(secret, {
		to,
		base,
		operation: context.operation,
		now
	}, (document, made) => {
		const [theirs, value] = [require_secret_document.fieldOf(document, field), require_secret_document.fieldOf(made, field)];
		if (theirs !== null && (old === null || !require_correlate.isSameSecret(old, theirs))) return "replaced";
		return value === null ? null : require_secret_document.withField(document, field, value);
	});
}
/**
* Hands out a version that waits. Where somebody wrote in between, what they changed is kept.
* @param follow the document that is handed out by now, with the new value of the one that was made; `replaced` where it
*   has a new value already, `null` where it has no place for one
*/
async function promoteStaged(secret, { to, base, operation, now }, follow) {
	let [made, under] = [to, base];
	for (let tries = 0; tries < TRIES; tries++) {
		const result = await secret.promote(made, under);
		if (result === "done") return {
			kind: "done",
			notes: { promotedAt: now().toISOString() },
			detail: `version ${made} is handed out`
		};
		if (result !== "overtaken") return result;
		const versions = await secret.versions();
		if (require_versioned_secret.isFailure(versions)) return versions;
		const current = versions.find((version) => version.current);
		if (current === void 0) return nothingHandedOut();
		const [document, waiting] = [await secret.read(current.id), await secret.read(made)];
		const next = document === null || waiting === null ? null : follow(document, waiting);
		if (next === "replaced") return {
			kind: "done",
			notes: { promotedAt: current.created.toISOString() },
			detail: `version ${current.id} has replaced the old value meanwhile`
		};
		if (next === null) return fieldGone(current);
		const added = await secret.add(next, current.id, operation);
		if (require_versioned_secret.isFailure(added)) return added;
		[made, under] = [added, current.id];
	}
	return {
		kind: "failed",
		detail: "others keep writing to this secret",
		mend: "Run it again when they have finished."
	};
}
/** A version that is handed out as soon as it is there: this says since when, for the grace. */
async function handedOut(opened, context) {
	const { versions, current } = opened;
	const last = (await superseded(opened, context)).at(-1);
	return {
		kind: "done",
		notes: { promotedAt: ((last === void 0 ? void 0 : versions[versions.indexOf(last) + 1]) ?? current).created.toISOString() },
		detail: `version ${current.id} is handed out`
	};
}
async function retire(opened, context) {
	const old = await superseded(opened, context);
	if (old.length === 0) return {
		kind: "done",
		detail: "no readable version holds the old value"
	};
	const done = await opened.secret.retire(old, context.leaked !== null);
	return require_versioned_secret.isFailure(done) ? done : {
		kind: "done",
		detail: done
	};
}
async function verify(opened, context) {
	const { secret, current } = opened;
	const left = await superseded(opened, context);
	const value = await valueIn(secret, current.id, context);
	const again = value !== null && context.leaked !== null && require_correlate.isSameSecret(context.leaked, value);
	if (left.length === 0 && !again) return {
		kind: "done",
		detail: "no version that is handed out holds the old value"
	};
	return {
		kind: "failed",
		detail: "the old value is still in the vault",
		mend: "Somebody wrote it again meanwhile. Rotate once more."
	};
}
/** Older versions that hold the leaked value (proven by comparing), or, in a scheduled rotation, the one that was replaced. */
async function superseded(opened, context) {
	return (context.leaked === null ? opened.versions.filter(({ id }) => id === context.notes.prepare?.["from"]) : await versionsHolding(opened, context.leaked, context)).filter(({ current }) => !current);
}
async function versionsHolding({ secret, versions }, value, context) {
	const holding = [];
	for (const version of versions) {
		const stored = await valueIn(secret, version.id, context);
		if (stored !== null && require_correlate.isSameSecret(value, stored)) holding.push(version);
	}
	return holding;
}
async function valueIn(secret, id, { entry }) {
	const document = await secret.read(id);
	return document === null ? null : require_secret_document.fieldOf(document, entry.field);
}
async function oldValue(secret, context) {
	const from = context.notes.prepare?.["from"];
	return context.leaked ?? (from === void 0 ? null : valueIn(secret, from, context));
}
function newValue({ policy }) {
	return require_generate.generateValue(policy, "new value");
}
function nothingHandedOut() {
	return {
		kind: "failed",
		detail: "the secret has no version that is handed out",
		mend: "Store a value in it, then run it again."
	};
}
function fieldGone({ id }) {
	return {
		kind: "failed",
		detail: `version ${id} no longer has the field`,
		mend: "Somebody changed the secret meanwhile: look at it, then run it again."
	};
}

Object.defineProperty(exports, "promoteStaged", {
  enumerable: true,
  get: function () {
    return promoteStaged;
  }
});
Object.defineProperty(exports, "versionRotation", {
  enumerable: true,
  get: function () {
    return versionRotation;
  }
});