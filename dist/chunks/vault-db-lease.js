const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_vault_api = require("./vault-api.js");

// src/adapters/drivers/vault-db-lease.ts
/**
* Ends dynamic credentials by revoking their leases and waiting for it (`sync`). There is nothing to make anew: the next
* reader gets its own. Source: developer.hashicorp.com/vault/api-docs/system/leases.
*/
function create(access) {
	const leasesOf = async (entry) => ({
		api: await access.vault(entry),
		id: entry.path,
		one: /\/creds\/[^/]+\/[^/]+$/.test(entry.path)
	});
	return {
		id: "vault-db-lease",
		overlap: false,
		async step(step, context) {
			if (step === "prepare") return prepare(await leasesOf(context.entry), context);
			if (step === "retire") return retire(await leasesOf(context.entry), context);
			if (step === "verify") return verify(await leasesOf(context.entry), context);
			return {
				kind: "skipped",
				detail: "the next reader gets a credential of its own"
			};
		},
		async liveness(_value, context) {
			const alive = await count(await leasesOf(context.entry), context.signal);
			return typeof alive === "number" ? alive > 0 ? "live" : "dead" : "unknown";
		},
		async rotatedAt() {
			return null;
		}
	};
}
async function prepare(leases, context) {
	const alive = await count(leases, context.signal);
	if (typeof alive !== "number") return alive;
	return {
		kind: "done",
		detail: `${alive} ${alive === 1 ? "lease lives" : "leases live"}`
	};
}
async function retire(leases, context) {
	const answer = leases.one ? await leases.api.call("PUT", "sys/leases/revoke", {
		lease_id: leases.id,
		sync: true
	}, context.signal) : await leases.api.call("PUT", `sys/leases/revoke-prefix/${leases.id}`, { sync: true }, context.signal);
	if (answer.status < 300) return {
		kind: "done",
		detail: leases.one ? "the lease is revoked" : "every lease of the role is revoked"
	};
	if (await count(leases, context.signal) === 0) return {
		kind: "done",
		detail: "nothing is leased any more"
	};
	return require_vault_api.refused(answer, "revoke the lease", leases.one ? "path \"sys/leases/revoke\" { capabilities = [\"update\"] }" : `path "sys/leases/revoke-prefix/${leases.id}" { capabilities = ["update", "sudo"] }`);
}
async function verify(leases, context) {
	const alive = await count(leases, context.signal);
	if (alive === 0) return {
		kind: "done",
		detail: "no such lease lives"
	};
	if (typeof alive !== "number") return alive;
	return {
		kind: "failed",
		detail: `${alive} ${alive === 1 ? "lease" : "leases"} of it still live`,
		mend: leases.one ? "Look at the lease in the vault." : "Others read the role meanwhile. If those are yours, all is well; else run it again."
	};
}
async function count({ api, id, one }, signal) {
	if (one) {
		const answer = await api.call("PUT", "sys/leases/lookup", { lease_id: id }, signal);
		if (answer.status === 200) return 1;
		if (answer.status === 400 || answer.status === 404) return 0;
		return require_vault_api.refused(answer, "look up the lease", "path \"sys/leases/lookup\" { capabilities = [\"update\"] }");
	}
	const answer = await api.call("LIST", `sys/leases/lookup/${id}`, void 0, signal);
	if (answer.status === 404) return 0;
	const keys = answer.data["keys"];
	if (answer.status === 200 && Array.isArray(keys)) return keys.length;
	return require_vault_api.refused(answer, "list the leases", `path "sys/leases/lookup/${id}/*" { capabilities = ["list", "sudo"] }`);
}

exports.create = create;