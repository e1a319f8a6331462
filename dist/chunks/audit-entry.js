let node_crypto = require("node:crypto");

// src/adapters/audit/audit-entry.ts
/** `prev` of the first entry. */
const GENESIS = "0".repeat(64);
/** UTF-16 units of one text in an entry; what is longer is cut, so that no file's content can get in by mistake. */
const MAX_TEXT = 512;
/** The entry that follows `last`, sealed. */
function nextEntry(last, event, context, at) {
	const entry = {
		seq: (last?.seq ?? 0) + 1,
		ts: at.toISOString(),
		actor: context.actor === null ? null : cut(context.actor),
		run: context.run,
		repo: context.repo,
		sha: context.sha,
		action: event.action,
		target: cut(event.target),
		result: event.result,
		detail: sorted(event.detail ?? {}),
		prev: last?.hash ?? GENESIS
	};
	return {
		...entry,
		hash: hashOf(entry)
	};
}
/** The line's text: keys in this order, details sorted, no spaces. Verification compares it byte for byte. */
function formatEntry(entry) {
	return JSON.stringify({
		...unsealed(entry),
		hash: entry.hash
	});
}
/** SHA-256, hex, of the entry's text without `hash`. As the text holds `prev`, it chains. */
function hashOf(entry) {
	return (0, node_crypto.createHash)("sha256").update("sealant-audit/1\0").update(JSON.stringify(unsealed(entry))).digest("hex");
}
/** Reads a line; `null` unless it is exactly what `formatEntry` writes. Says nothing about its hash. */
function parseEntry(line) {
	try {
		const entry = JSON.parse(line);
		return Number.isSafeInteger(entry.seq) && [
			entry.ts,
			entry.action,
			entry.target,
			entry.result,
			entry.prev,
			entry.hash
		].every((value) => typeof value === "string") && typeof entry.detail === "object" && entry.detail !== null && formatEntry(entry) === line ? entry : null;
	} catch {
		return null;
	}
}
function unsealed(entry) {
	const { seq, ts, actor, run, repo, sha, action, target, result, detail, prev } = entry;
	return {
		seq,
		ts,
		actor,
		run,
		repo,
		sha,
		action,
		target,
		result,
		detail: sorted(detail),
		prev
	};
}
function sorted(detail) {
	return Object.fromEntries(Object.entries(detail).sort(([a], [b]) => a < b ? -1 : 1).map(([key, value]) => [key, typeof value === "string" ? cut(value) : value]));
}
function cut(text) {
	return text.length > MAX_TEXT ? `${text.slice(0, 511)}…` : text;
}

Object.defineProperty(exports, "GENESIS", {
  enumerable: true,
  get: function () {
    return GENESIS;
  }
});
Object.defineProperty(exports, "formatEntry", {
  enumerable: true,
  get: function () {
    return formatEntry;
  }
});
Object.defineProperty(exports, "hashOf", {
  enumerable: true,
  get: function () {
    return hashOf;
  }
});
Object.defineProperty(exports, "nextEntry", {
  enumerable: true,
  get: function () {
    return nextEntry;
  }
});
Object.defineProperty(exports, "parseEntry", {
  enumerable: true,
  get: function () {
    return parseEntry;
  }
});