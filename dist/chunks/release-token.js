// src/adapters/vaults/rest/release-token.ts
/**
* Revokes a session's token, and looks whether it is dead: it is when a call with it is refused for its token.
* Never throws. Closes the API.
*/
async function releaseToken(api, { revoke, look }) {
	try {
		const answer = await revoke().catch(() => null);
		const looked = answer === null ? null : await look().catch(() => null);
		const status = answer?.status ?? 0;
		if (looked !== null && api.refusesToken(looked)) return { kind: status < 300 ? "revoked-verified" : "already-dead" };
		if (answer === null) return {
			kind: "unknown-error",
			mend: `${api.host} did not answer. The token ends by itself.`
		};
		if (status < 300) return {
			kind: "accepted-unverified",
			mend: `${api.host} took the revocation; looking gave ${looked?.status ?? "no answer"}.`
		};
		return {
			kind: "unknown-error",
			mend: `${api.host} answered ${status}. The token ends by itself.`
		};
	} finally {
		await api.close();
	}
}

Object.defineProperty(exports, "releaseToken", {
  enumerable: true,
  get: function () {
    return releaseToken;
  }
});