const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_vault_api = require("./vault-api.js");

// src/adapters/drivers/transit-hash.ts
/** Inputs in one call. OpenBao 2.7 takes at most 1000 texts in a body, names of members included. */
const BATCH = 200;
/**
* HMACs by the transit engine of Vault or OpenBao: the key never leaves it. Its first version is always used, so that
* rotating the key doesn't make an index useless; make another key to start anew.
* Source: developer.hashicorp.com/vault/api-docs/secret/transit, “Generate HMAC”.
*
* @param path `transit/NAME`
*/
function transitHash(api, path) {
	const [, mount, name] = /^(.+)\/([^/]+)$/.exec(path) ?? [];
	if (mount === void 0) throw new require_start.AppError("config", `“${path}” names no key of a transit engine.`, { mend: "Write correlate: { key: vault://transit/sealant }." });
	return { async digest(inputs, signal) {
		const digests = [];
		for (let at = 0; at < inputs.length; at += BATCH) {
			const batch = inputs.slice(at, at + BATCH).map((input) => ({ input: Buffer.from(input).toString("base64") }));
			const body = {
				key_version: 1,
				batch_input: batch
			};
			const { status, data, errors } = await api.call("POST", `${mount}/hmac/${name}/sha2-256`, body, signal);
			if (status >= 300) throw refused(status, `${mount}/hmac/${name}`, errors);
			const results = data["batch_results"];
			if (!Array.isArray(results) || results.length !== batch.length) throw require_vault_api.unexpected("keyed hashes");
			digests.push(...results.map(hmacOf));
		}
		return digests;
	} };
}
function hmacOf(result) {
	const hmac = typeof result === "object" && result !== null ? result.hmac : null;
	if (typeof hmac !== "string" || !hmac.startsWith("vault:v1:")) throw require_vault_api.unexpected("a keyed hash");
	return hmac.slice(9);
}
function refused(status, path, errors) {
	const isMissing = status === 404 || errors.some((error) => error.includes("key not found"));
	return new require_start.AppError("vault", `The vault answered ${status} when asked for keyed hashes at “${path}”.`, { mend: isMissing ? `Make the key: bao secrets enable transit; bao write -f ${path.replace("/hmac/", "/keys/")}` : `Add to the policy of the role: path "${path}/sha2-256" { capabilities = ["update"] }` });
}

exports.transitHash = transitHash;