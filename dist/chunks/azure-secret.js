const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_reference = require("./reference.js");
const require_engine = require("./engine.js");
const require_entry_address = require("./entry-address.js");
const require_unreachable = require("./unreachable.js");
const require_versioned_secret = require("./versioned-secret.js");

// src/adapters/drivers/azure-secret.ts
/** The secrets of a key vault. */
function azureSecrets(connection) {
	return {
		async names(prefix, signal) {
			const names = [];
			try {
				for await (const { name } of connection.client.listPropertiesOfSecrets({ abortSignal: signal })) if (name.startsWith(prefix)) names.push(name);
			} catch (error) {
				throw asError(connection.settings.url, failureOf(connection, error, "list secrets"));
			}
			return names;
		},
		secret: (entry, signal) => new AzureSecret(connection, entry, signal)
	};
}
/**
* A secret of Azure Key Vault. A new version is handed out at once; an old one stays readable by its id until it is
* disabled, which can be undone. Key Vault deletes no single version.
* Source: learn.microsoft.com/azure/key-vault/secrets/about-secrets, …/rest/api/keyvault/secrets.
*/
var AzureSecret = class {
	staged = false;
	#connection;
	#signal;
	#address;
	#shown;
	constructor(connection, entry, signal) {
		this.#connection = connection;
		this.#signal = signal;
		this.#address = require_entry_address.parseEntryAddress(entry, connection.id);
		this.#shown = require_reference.formatReference({
			...entry,
			field: null,
			version: null
		});
	}
	async refusal() {
		const { name, kind } = this.#address;
		const certificate = {
			kind: "failed",
			detail: "it is the key of a certificate, which its issuer makes",
			mend: `Make a new version of the certificate: az keyvault certificate create --vault-name ${this.#vaultName} --name ${name} --policy "$(az keyvault certificate show --vault-name ${this.#vaultName} --name ${name} --query policy)"`
		};
		if (kind === "certificates") return certificate;
		const current = await this.#try("read it", () => this.#connection.client.getSecret(name, this.#options));
		if (require_versioned_secret.isFailure(current)) return current;
		return current.properties.certificateKeyId === void 0 && current.properties.managed !== true ? null : certificate;
	}
	async versions() {
		const { name } = this.#address;
		const { client } = this.#connection;
		const current = await this.#try("read it", () => client.getSecret(name, this.#options), isDisabled);
		if (require_versioned_secret.isFailure(current)) return current;
		const currentId = current?.properties.version ?? null;
		const all = await this.#try("list its versions", async () => {
			const found = [];
			for await (const one of client.listPropertiesOfSecretVersions(name, this.#options)) found.push(one);
			return found;
		});
		if (require_versioned_secret.isFailure(all)) return all;
		return all.filter((version) => version.enabled !== false).map(({ version: id = "", createdOn = /* @__PURE__ */ new Date(0) }) => ({
			id,
			created: createdOn,
			current: id === currentId
		})).sort((a, b) => a.created.getTime() - b.created.getTime() || Number(a.current) - Number(b.current));
	}
	async read(id) {
		const { client } = this.#connection;
		const options = {
			...this.#options,
			version: id
		};
		const answer = await this.#try("read a version of it", () => client.getSecret(this.#address.name, options), (error) => statusOf(error) === 404 || isDisabled(error));
		if (require_versioned_secret.isFailure(answer)) throw asError(this.#shown, answer);
		return answer?.value === void 0 ? null : new require_engine.Secret(answer.value, this.#shown);
	}
	async add(document, base) {
		const { client } = this.#connection;
		const { name } = this.#address;
		const before = await this.#try("read it", () => client.getSecret(name, {
			...this.#options,
			version: base
		}));
		if (require_versioned_secret.isFailure(before)) return before;
		const options = {
			...this.#options,
			...carriedOver(before.properties)
		};
		const added = await this.#try("set it", () => client.setSecret(name, document.reveal(), options));
		return require_versioned_secret.isFailure(added) ? added : added.properties.version ?? "";
	}
	async promote() {
		return "done";
	}
	async retire(old) {
		const { client } = this.#connection;
		for (const { id } of old) {
			const disabled = await this.#try("disable a version of it", () => client.updateSecretProperties(this.#address.name, id, {
				...this.#options,
				enabled: false
			}));
			if (require_versioned_secret.isFailure(disabled)) return disabled;
		}
		return `disabled ${old.map(({ id }) => `version ${id}`).join(", ")}`;
	}
	get #options() {
		return { abortSignal: this.#signal };
	}
	get #vaultName() {
		return this.#connection.settings.vaultName;
	}
	async #try(what, call, isNone = (_) => false) {
		try {
			return await call();
		} catch (error) {
			return isNone(error) ? null : failureOf(this.#connection, error, what, this.#address.name);
		}
	}
};
/** What a new version keeps of the old one: its kind, its tags, and how long it lives. */
function carriedOver({ contentType, tags, createdOn, expiresOn }) {
	const life = expiresOn !== void 0 && createdOn !== void 0 ? expiresOn.getTime() - createdOn.getTime() : 0;
	return {
		...contentType === void 0 ? {} : { contentType },
		...tags === void 0 ? {} : { tags },
		...life > 0 ? { expiresOn: new Date(Date.now() + life) } : {}
	};
}
function statusOf(error) {
	return Number(error.statusCode);
}
/** A disabled version is refused, as its own kind of 403. The service writes `innererror`, the SDK's model `innerError`. */
function isDisabled(error) {
	const fault = error.details?.error;
	return statusOf(error) === 403 && /Disabled$/.test(String((fault?.innerError ?? fault?.innererror)?.code));
}
/** @throws the error itself where it is no answer of the vault: a bug, an AppError of the login */
function failureOf({ settings, transport }, error, what, name = "NAME") {
	if (error instanceof require_start.AppError) throw error;
	const { statusCode } = error;
	if (typeof statusCode !== "number") {
		if (transport.failure !== null) throw require_unreachable.unreachableService(transport.failure.host, transport.failure);
		throw error;
	}
	const scope = `"$(az keyvault show --name ${settings.vaultName} --query id -o tsv)/secrets/${name}"`;
	const mend = statusCode === 403 ? `Give the identity that Sealant logs in with the role for this one secret: az role assignment create --role "Key Vault Secrets Officer" --assignee OBJECT_ID --scope ${scope}` : statusCode === 404 ? `List what is there: az keyvault secret list --vault-name ${settings.vaultName} --query "[].name"` : "The vault’s diagnostic log (AuditEvent) has the reason.";
	return {
		kind: "failed",
		absent: statusCode === 404,
		detail: `${settings.vaultName} answered ${statusCode} when asked to ${what}`,
		mend
	};
}
function asError(shown, { detail, mend }) {
	return new require_start.AppError("vault", `${shown}: ${detail}.`, { mend });
}

exports.azureSecrets = azureSecrets;