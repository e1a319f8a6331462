const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_client = require("./client2.js");

// src/adapters/verifiers/vault-token.ts
/**
* Tokens of Vault and OpenBao: each ends itself, at the configured vault only. With it end the leases taken with it.
* Source: developer.hashicorp.com/vault/api-docs/auth/token.
*/
function create({ vault, env }) {
	const client = vault === null ? null : new require_client.VaultClient(vault, {
		env,
		directory: "."
	});
	return {
		credentials: ["vault-token"],
		async liveness(token, signal) {
			if (client === null) return "unknown";
			const answer = await client.try({
				method: "GET",
				path: "sys/internal/ui/mounts",
				token,
				repeatable: true
			}, signal);
			if (answer.kind !== "answer") return "unknown";
			if (answer.status === 200) return "live";
			const isVaults = require_client.readAnswer(answer).errors.some((error) => /permission denied|invalid token/.test(error));
			return answer.status === 403 && isVaults ? "dead" : "unknown";
		},
		async revoke(token, signal) {
			if (client === null) return {
				kind: "not-revocable",
				mend: "Name the vault that issued it: providers: { vault: { type: vault, url: https://… } }"
			};
			if (/^(hvb|b)\./.test(token.reveal())) return {
				kind: "not-revocable",
				mend: "A batch token can’t be revoked; it ends with its TTL, or with its parent token."
			};
			const answer = await client.try({
				method: "POST",
				path: "auth/token/revoke-self",
				token,
				repeatable: true
			}, signal);
			if (answer.kind === "answer" && answer.status === 204) return { kind: "revoked-verified" };
			if (answer.kind === "answer" && answer.status === 403) return {
				kind: "not-permitted",
				mend: "The vault refuses the token, or the token may not revoke itself: vault token revoke -accessor ACCESSOR"
			};
			return {
				kind: "unknown-error",
				mend: "The vault could not be asked. Check its address and run it again."
			};
		}
	};
}

exports.create = create;