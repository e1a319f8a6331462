const require_command_line = require("./command-line.js");

// src/engine/inject/release.ts
/**
* Gives back leases, then the session that they came from; the latest first. On success, failure and cancellation alike.
* Never throws: the job's result is not the vault's business. What may still be alive is a warning with its expiry.
*/
async function release(sessions, warn, audit, signal) {
	const reports = await Promise.all(sessions.map((session) => releaseOne(session, audit, signal)));
	for (const report of reports.flat()) if (report.alive) warn(wordingOf(report));
	return reports.flat();
}
async function releaseOne(held, audit, signal) {
	const { provider, releaser } = held;
	const reports = [];
	for (const lease of held.leases.toReversed()) {
		const outcome = await attempt(releaser, lease, signal);
		reports.push({
			provider,
			lease: lease.id,
			outcome,
			alive: !isDead(outcome),
			expiresAt: lease.expiresAt
		});
	}
	if (held.hasSession) {
		const outcome = await attempt(releaser, null, signal);
		const ended = isDead(outcome);
		reports.push({
			provider,
			lease: null,
			outcome,
			alive: !ended,
			expiresAt: held.expiresAt
		});
		if (ended && releaser.sessionEndsLeases) for (const report of reports) endWithSession(report);
	}
	for (const { lease, outcome, alive } of reports) {
		const detail = {
			provider,
			outcome: outcome.kind
		};
		audit.record({
			action: "release",
			target: lease ?? provider,
			result: alive ? "failed" : "ok",
			detail
		});
	}
	return reports;
}
/** A lease that could not be given back by itself dies with its session, a moment later and out of our sight. */
function endWithSession(report) {
	report.alive = false;
	if (isDead(report.outcome)) return;
	report.outcome = {
		kind: "accepted-unverified",
		mend: "mend" in report.outcome ? report.outcome.mend : ""
	};
}
async function attempt(releaser, lease, signal) {
	try {
		return await releaser.release(lease, signal);
	} catch {
		return {
			kind: "unknown-error",
			mend: "Revoke it in the vault by hand."
		};
	}
}
function isDead(outcome) {
	return outcome.kind === "revoked-verified" || outcome.kind === "already-dead";
}
function wordingOf({ provider, lease, outcome, expiresAt }) {
	const what = lease === null ? `The session of “${provider}”` : `Lease ${require_command_line.neutralLine(lease)} of “${provider}”`;
	const until = expiresAt === null ? "has no known expiry" : `expires at ${expiresAt.toISOString()}`;
	const mend = "mend" in outcome ? ` ${outcome.mend}` : "";
	return `${what} was not given back (${outcome.kind}); it ${until}.${mend}`;
}

Object.defineProperty(exports, "release", {
  enumerable: true,
  get: function () {
    return release;
  }
});