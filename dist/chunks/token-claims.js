const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_command_line = require("./command-line.js");

// src/adapters/vaults/token-claims.ts
var token_claims_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ claimsOf: () => claimsOf });
/** Claims that trust policies are written on. None is secret. */
const SHOWN = [
	"iss",
	"aud",
	"sub",
	"repository",
	"ref",
	"environment",
	"event_name",
	"job_workflow_ref"
];
/** The payload of a JWT, unverified: for messages only. Empty for what is no JWT. */
function claimsOf(token) {
	try {
		const payload = Buffer.from(token.reveal().split(".")[1] ?? "", "base64url").toString("utf8");
		const claims = JSON.parse(payload);
		return typeof claims === "object" && claims !== null ? claims : {};
	} catch {
		return {};
	}
}
/** A claim that is a text, fit for a message; empty where there is none. */
function claimText(claims, name) {
	const value = claims[name];
	return typeof value === "string" || Array.isArray(value) ? require_command_line.neutralLine(String(value).slice(0, 300)) : "";
}
/** The claims that a trust policy may ask for: `iss=…, aud=…, sub=…`. */
function shownClaims(claims) {
	return SHOWN.map((name) => [name, claimText(claims, name)]).filter(([, text]) => text !== "").map(([name, text]) => `${name}=${text}`).join(", ") || "nothing readable";
}
/** Since 2026-07-15 GitHub puts ids into `sub` of new and renamed repositories, which older policies don't match. */
function hasImmutableSubject(claims) {
	return /^repo:[^:/]+@\d+\/[^:/]+@\d+:/.test(claimText(claims, "sub"));
}

Object.defineProperty(exports, "claimText", {
  enumerable: true,
  get: function () {
    return claimText;
  }
});
Object.defineProperty(exports, "claimsOf", {
  enumerable: true,
  get: function () {
    return claimsOf;
  }
});
Object.defineProperty(exports, "hasImmutableSubject", {
  enumerable: true,
  get: function () {
    return hasImmutableSubject;
  }
});
Object.defineProperty(exports, "shownClaims", {
  enumerable: true,
  get: function () {
    return shownClaims;
  }
});
Object.defineProperty(exports, "token_claims_exports", {
  enumerable: true,
  get: function () {
    return token_claims_exports;
  }
});