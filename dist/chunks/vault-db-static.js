const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_engine = require("./engine.js");
const require_correlate = require("./correlate.js");
const require_value_forms = require("./value-forms.js");
const require_vault_api = require("./vault-api.js");

// src/adapters/drivers/vault-db-static.ts
/**
* Rotates a static role of Vault's or OpenBao's database engine: the engine sets a new password in the database itself,
* so the old one is dead at once. With a way to log in (`test:` in the config), the database's own refusal proves it.
* Source: developer.hashicorp.com/vault/api-docs/secret/databases, "Rotate static role credentials".
*/
function create(access) {
	const roleOf = async (entry) => {
		const [, mount, name] = /^(.+)\/static-(?:creds|roles)\/([^/]+)$/.exec(entry.path);
		return {
			api: await access.vault(entry),
			mount,
			name,
			probe: access.loginProbe(entry)
		};
	};
	const nothing = async () => ({
		kind: "skipped",
		detail: "a static role has one password"
	});
	const steps = {
		prepare,
		apply,
		test,
		promote: nothing,
		grace: nothing,
		retire: nothing,
		verify
	};
	return {
		id: "vault-db-static",
		overlap: false,
		async step(step, context) {
			return steps[step](await roleOf(context.entry), context);
		},
		async liveness(value, context) {
			const role = await roleOf(context.entry);
			const now = await credentials(role, context.signal);
			if ("kind" in now) return "unknown";
			if (role.probe !== null) return probed(role.probe, now.user, value, context.signal);
			return require_correlate.isSameSecret(value, now.password) ? "live" : "dead";
		},
		async rotatedAt(entry, signal) {
			const now = await credentials(await roleOf(entry), signal);
			return "kind" in now ? null : new Date(now.rotated);
		}
	};
}
async function prepare(role, context) {
	const now = await credentials(role, context.signal);
	if ("kind" in now) return now;
	const notes = { rotated: now.rotated };
	if (context.leaked !== null && !require_correlate.isSameSecret(context.leaked, now.password)) return {
		kind: "done",
		notes,
		detail: "the leaked password is replaced already"
	};
	return {
		kind: "done",
		notes,
		detail: `the password of ${now.user} is to be replaced`
	};
}
async function apply(role, context) {
	const now = await credentials(role, context.signal);
	if ("kind" in now) return now;
	if (isReplaced(now, context)) return {
		kind: "done",
		detail: "the password is replaced"
	};
	const answer = await role.api.call("POST", `${role.mount}/rotate-role/${role.name}`, {}, context.signal);
	if (answer.status >= 300) return require_vault_api.refused(answer, "rotate the role", `path "${role.mount}/rotate-role/${role.name}" { capabilities = ["update"] }`);
	return {
		kind: "done",
		detail: `the database has a new password for ${now.user}`
	};
}
async function test(role, context) {
	const now = await credentials(role, context.signal);
	if ("kind" in now) return now;
	if (!isReplaced(now, context)) return {
		kind: "failed",
		detail: "the role still has the old password",
		mend: "Run it again; it rotates once more."
	};
	if (role.probe === null) return {
		kind: "done",
		detail: "the role has another password (not tried: no test login in the config)"
	};
	const answer = await role.probe.login(now.user, now.password, context.signal);
	if (answer === "accepted") return {
		kind: "done",
		detail: "the database accepts the new password"
	};
	return {
		kind: "failed",
		detail: answer === "refused" ? "the database refuses the new password" : "the database can’t be reached for a test login",
		mend: "Check the address of the test login in the config, and the role in the vault."
	};
}
async function verify(role, context) {
	const now = await credentials(role, context.signal);
	if ("kind" in now) return now;
	if (!isReplaced(now, context)) return {
		kind: "failed",
		detail: "the role has the old password again",
		mend: "Rotate once more."
	};
	if (context.leaked === null || role.probe === null) return {
		kind: "done",
		detail: "the role has another password"
	};
	const old = await probed(role.probe, now.user, context.leaked, context.signal);
	if (old === "dead") return {
		kind: "done",
		detail: "the database refuses the old password"
	};
	return {
		kind: "failed",
		detail: old === "live" ? "the database still accepts the old password" : "the database can’t be reached to try the old password",
		mend: old === "live" ? "Another user or host rule accepts it: change it in the database." : "Run it again when it can."
	};
}
function isReplaced(now, { leaked, notes }) {
	return leaked === null ? now.rotated !== notes.prepare?.["rotated"] : !require_correlate.isSameSecret(leaked, now.password);
}
/** Every normal form of the found value is tried: which one the database knew can't be told any more. */
async function probed(probe, user, value, signal) {
	let state = "dead";
	for (const form of require_value_forms.valueForms(value.reveal())) {
		const answer = await probe.login(user, new require_engine.Secret(form, value.label), signal);
		if (answer === "accepted") return "live";
		if (answer === "unreachable") state = "unknown";
	}
	return state;
}
async function credentials(role, signal) {
	const path = `${role.mount}/static-creds/${role.name}`;
	const answer = await role.api.call("GET", path, void 0, signal);
	if (answer.status !== 200) return require_vault_api.refused(answer, "read the role’s password", `path "${role.mount}/static-creds/${role.name}" { capabilities = ["read"] }`);
	const { username: user, password, last_vault_rotation: rotated } = answer.data;
	if (typeof user !== "string" || typeof password !== "string" || typeof rotated !== "string") throw require_vault_api.unexpected("a static role");
	return {
		user,
		password: new require_engine.Secret(password, `${role.mount}/static-creds/${role.name}#password`),
		rotated
	};
}

exports.create = create;