const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_reference = require("./reference.js");
const require_secret_address = require("./secret-address.js");
const require_secret_value = require("./secret-value.js");

// src/adapters/drivers/gcp-secret.ts
/** The secrets of a project. */
function gcpSecrets(connection) {
	const { settings } = connection;
	return {
		async names(prefix, signal) {
			const path = `${require_secret_address.parentOf(settings)}/secrets`;
			const pages = await allPages(connection, settings, path, "secrets", signal);
			if (!Array.isArray(pages)) throw new require_start.AppError("vault", `Google Cloud answered ${pages.status} when asked to list secrets.`, { mend: `Give the role to list them: gcloud projects add-iam-policy-binding ${settings.project} --role=roles/secretmanager.viewer --member='${connection.member()}'` });
			return pages.map((one) => String(require_secret_address.recordOf(one)["name"]).split("/").at(-1)).filter((name) => name.startsWith(prefix));
		},
		secret: (entry, signal) => new GcpSecret(connection, entry, signal)
	};
}
async function allPages(connection, address, path, key, signal) {
	const found = [];
	let token = "";
	do {
		const call = {
			method: "GET",
			address,
			path: `${path}?${`pageSize=1000${token === "" ? "" : `&pageToken=${encodeURIComponent(token)}`}`}`,
			repeatable: true
		};
		const answer = await connection.call(call, signal);
		if (answer.status !== 200) return answer;
		const page = require_secret_address.recordOf(answer.body);
		if (Array.isArray(page[key])) found.push(...page[key]);
		token = typeof page["nextPageToken"] === "string" ? page["nextPageToken"] : "";
	} while (token !== "");
	return found;
}
/**
* A secret of Google Secret Manager. A new version is handed out at once as “latest”; an old one is disabled, and destroyed
* for good only where it was proven to be what leaked.
* Source: cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets.versions.
*/
var GcpSecret = class {
	staged = false;
	#connection;
	#signal;
	#address;
	#shown;
	constructor(connection, entry, signal) {
		this.#connection = connection;
		this.#signal = signal;
		this.#address = require_secret_address.parseSecretAddress({
			...entry,
			version: null
		}, connection.id, connection.settings);
		this.#shown = require_reference.formatReference({
			...entry,
			field: null,
			version: null
		});
	}
	async refusal() {
		return null;
	}
	async versions() {
		const path = `${this.#path}/versions`;
		const all = await allPages(this.#connection, this.#address, path, "versions", this.#signal);
		if (!Array.isArray(all)) return this.#failure(all, "list its versions", "secretmanager.viewer");
		const numbered = all.map((one) => require_secret_address.recordOf(one)).map(({ name, createTime, state }) => ({
			id: String(name).split("/").at(-1),
			created: new Date(String(createTime)),
			state
		})).sort((a, b) => Number(a.id) - Number(b.id));
		const latest = numbered.at(-1)?.id;
		return numbered.filter(({ state }) => state === "ENABLED").map(({ id, created }) => ({
			id,
			created,
			current: id === latest
		}));
	}
	async read(id) {
		const answer = await this.#call({
			method: "GET",
			path: `${this.#path}/versions/${id}:access`,
			repeatable: true
		});
		if (answer.status === 404 || answer.status === 400) return null;
		const data = require_secret_address.recordOf(require_secret_address.recordOf(answer.body)["payload"])["data"];
		if (answer.status !== 200 || typeof data !== "string") {
			const { detail, mend } = this.#failure(answer, "read a version of it", "secretmanager.secretAccessor");
			throw new require_start.AppError("vault", `${this.#shown}: ${detail}.`, { mend });
		}
		const value = require_secret_value.secretValue(Buffer.from(data, "base64"), null, false, this.#shown);
		return value?.encoding === "utf8" ? value : null;
	}
	async add(document) {
		const bytes = Buffer.from(document.reveal(), "utf8");
		const payload = {
			data: bytes.toString("base64"),
			dataCrc32c: String(require_secret_value.crc32c(bytes))
		};
		const path = `${this.#path}:addVersion`;
		const answer = await this.#call({
			method: "POST",
			path,
			body: { payload },
			repeatable: false
		});
		const { name } = require_secret_address.recordOf(answer.body);
		if (answer.status === 200 && typeof name === "string") return name.split("/").at(-1);
		return this.#failure(answer, "add a version to it", "secretmanager.secretVersionManager");
	}
	async promote() {
		return "done";
	}
	async retire(old, proven) {
		for (const { id } of old) {
			const action = proven ? "destroy" : "disable";
			const path = `${this.#path}/versions/${id}:${action}`;
			const answer = await this.#call({
				method: "POST",
				path,
				body: {},
				repeatable: true
			});
			if (answer.status !== 200) return this.#failure(answer, `${action} a version of it`, "secretmanager.secretVersionManager");
		}
		return `${proven ? "destroyed" : "disabled"} ${old.map(({ id }) => `version ${id}`).join(", ")}`;
	}
	get #path() {
		return `${require_secret_address.parentOf(this.#address)}/secrets/${this.#address.name}`;
	}
	#call(call) {
		return this.#connection.call({
			...call,
			address: this.#address
		}, this.#signal);
	}
	#failure({ status }, what, role) {
		const { name } = this.#address;
		const mend = status === 403 ? `Give the role for this one secret: gcloud secrets add-iam-policy-binding ${name} ${require_secret_address.optionsOf(this.#address)} --role=roles/${role} --member='${this.#connection.member()}'` : `List what is there: gcloud secrets list ${require_secret_address.optionsOf(this.#address)}`;
		return {
			kind: "failed",
			absent: status === 404,
			detail: `Google Cloud answered ${status} when asked to ${what}`,
			mend
		};
	}
};

exports.gcpSecrets = gcpSecrets;