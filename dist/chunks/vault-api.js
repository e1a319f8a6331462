const require_start = require("./start.js");

// src/adapters/drivers/vault-api.ts
/** What a refusal means for a driver, as a failed step. */
function refused(answer, what, policy) {
	const mend = answer.status === 403 ? `Add to the policy of the role that Sealant logs in with: ${policy}` : answer.status === 404 ? "Check the entry’s path in the config." : "Look in the vault’s own log for the cause, then run it again.";
	return {
		kind: "failed",
		detail: `the vault answered ${answer.status} when asked to ${what}`,
		mend
	};
}
/** @throws AppError `vault` for an answer that isn't Vault's */
function unexpected(what) {
	return new require_start.AppError("vault", `The vault’s answer about ${what} does not have the documented form.`, { mend: "Check that providers.….url is the address of Vault or OpenBao itself." });
}

Object.defineProperty(exports, "refused", {
  enumerable: true,
  get: function () {
    return refused;
  }
});
Object.defineProperty(exports, "unexpected", {
  enumerable: true,
  get: function () {
    return unexpected;
  }
});