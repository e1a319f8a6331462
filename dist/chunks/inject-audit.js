const require_start = require("./start.js");

// src/engine/inject/inject-audit.ts
/** A login, and whether the session was cut to `max-ttl`. */
function recordLogin(audit, provider, { handle, granted = null }) {
	const until = handle?.expiresAt ?? null;
	audit.record({
		action: "login",
		target: provider,
		result: "ok",
		detail: { until }
	});
	if (granted !== null) recordShorter(audit, provider, granted, until === null ? null : new Date(until));
}
/** The end of a session that held no leases. */
function recordRelease(audit, provider, { kind }) {
	const result = kind === "revoked-verified" || kind === "already-dead" ? "ok" : "failed";
	audit.record({
		action: "release",
		target: provider,
		result,
		detail: {
			provider,
			outcome: kind
		}
	});
}
function recordLease(audit, { id, provider, expiresAt }) {
	const detail = {
		provider,
		until: expiresAt?.toISOString() ?? null
	};
	audit.record({
		action: "lease",
		target: id,
		result: "ok",
		detail
	});
}
/** A lease as it was given, and as it is after a shorter life was asked for. */
function recordShorterLease(audit, given, now) {
	if (given.expiresAt !== null && given.expiresAt.getTime() !== now.expiresAt?.getTime()) recordShorter(audit, given.id, given.expiresAt, now.expiresAt);
}
function recordShorter(audit, target, from, until) {
	const result = until !== null && until < from ? "ok" : "failed";
	const detail = {
		from: from.toISOString(),
		until: until?.toISOString() ?? null
	};
	audit.record({
		action: "shorten",
		target,
		result,
		detail
	});
}
/** How many texts are hidden, of how many secrets and sessions. */
function recordMasks(audit, { size, reports }) {
	const dropped = reports.reduce((sum, report) => sum + report.dropped, 0);
	audit.record({
		action: "mask",
		target: "log",
		result: "ok",
		detail: {
			secrets: reports.length,
			masks: size,
			dropped
		}
	});
}
/** What is told of a failure: the message of an AppError, which holds no value; of others the kind alone. */
function whyOf(error) {
	if (error instanceof require_start.AppError) return { why: error.message };
	return { why: error instanceof Error ? error.name : typeof error };
}

Object.defineProperty(exports, "recordLease", {
  enumerable: true,
  get: function () {
    return recordLease;
  }
});
Object.defineProperty(exports, "recordLogin", {
  enumerable: true,
  get: function () {
    return recordLogin;
  }
});
Object.defineProperty(exports, "recordMasks", {
  enumerable: true,
  get: function () {
    return recordMasks;
  }
});
Object.defineProperty(exports, "recordRelease", {
  enumerable: true,
  get: function () {
    return recordRelease;
  }
});
Object.defineProperty(exports, "recordShorterLease", {
  enumerable: true,
  get: function () {
    return recordShorterLease;
  }
});
Object.defineProperty(exports, "whyOf", {
  enumerable: true,
  get: function () {
    return whyOf;
  }
});