const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_reference = require("./reference.js");
const require_map_with_limit = require("./map-with-limit.js");
const require_entry_address = require("./entry-address.js");
const require_start = require("./start.js");
const require_wildcard = require("./wildcard.js");
const require_settings = require("./settings2.js");
const require_engine = require("./engine.js");
const require_token_claims = require("./token-claims.js");
const require_unreachable = require("./unreachable.js");
const require_command_line = require("./command-line.js");
const require_json_field = require("./json-field.js");
const require_group_by_entry = require("./group-by-entry.js");

// src/adapters/vaults/azure/list-secrets.ts
/**
* What the `*` of a reference stands for: `azkv://app-*`, `azkv://ID/app-*`, `azkv://secrets/*`. Names have no parts, so `**`
* means no more. A certificate's secret has the certificate's name and is among them.
*/
async function listSecrets(reader, reference, provider, signal) {
	const shown = require_reference.formatReference(reference);
	const parts = require_wildcard.wildcardOf(reference).prefix.split("/");
	if (parts.length > 1 && parts[0] === provider) parts.shift();
	if (parts.length > 1 && parts[0] === "secrets") parts.shift();
	const [prefix = "", ...more] = parts;
	if (more.length > 0 || !/^[0-9A-Za-z-]*$/.test(prefix)) throw new require_start.AppError("config", `“${shown}” means no secrets.`, { mend: `Write azkv://NAME-* or azkv://${provider}/NAME-*: names have letters, digits and hyphens only.` });
	const matches = new require_wildcard.Matches(reference, prefix.toLowerCase());
	await reader.list(shown, (name) => matches.offer(name.toLowerCase()), signal);
	return matches.parts;
}

// src/adapters/vaults/azure/diagnose.ts
/**
* A refusal by its status and Key Vault's inner code. `null` for one that is not known.
* Source: learn.microsoft.com/azure/key-vault/general/rest-error-codes.
*/
function refused(fault, status, code) {
	if (/Disabled$/.test(code)) return disabled(fault);
	if (/Expired$/.test(code)) return outsideItsTime(fault, "has expired");
	if (/NotYetValid$/.test(code)) return outsideItsTime(fault, "is not valid yet");
	if (!isMissingRole(code)) return firewalled(fault);
	if (status === 403) return forbidden(fault);
	if (status === 401) return unauthorized(fault);
	if (status === 429) return error(`${fault.settings.url} refused too many requests (429), and went on refusing`, "A vault serves 4,000 reads in 10 s, a subscription five times that: read fewer entries at once, or run fewer jobs side by side.");
	if (status >= 500) return error(`${fault.settings.url} failed (${status})`, "Run it again; see status.azure.com if it stays so.");
	return null;
}
/** Whether a 403 is about what the identity may do, not about where it calls from. */
function isMissingRole(code) {
	return !/Firewall|ForbiddenByConnection|PublicNetwork/i.test(code);
}
function mayNotList({ settings: { vaultName }, shown, principal }) {
	return error(`${shown}: this identity may not list the secrets of ${vaultName} (403)`, [
		"A wildcard needs the role for the vault, not only for single secrets:",
		`az role assignment create --role "Key Vault Secrets User" --assignee-object-id ${principal} --assignee-principal-type ServicePrincipal --scope "$(az keyvault show --name ${vaultName} --query id -o tsv)"`,
		`Where the vault uses access policies: az keyvault set-policy --name ${vaultName} --object-id ${principal} --secret-permissions get list`
	].join("\n"));
}
function disabled(fault) {
	return error(`${fault.shown}: this secret is disabled`, `Enable it: az keyvault secret set-attributes ${where(fault)} --enabled true`);
}
/** Key Vault gives such a secret all the same; whoever set the date meant that it is no longer, or not yet, used. */
function outsideItsTime(fault, what, when = null) {
	const since = when === null ? "" : ` (${when.toISOString()})`;
	const option = what.includes("expired") ? "--expires" : "--not-before";
	return error(`${fault.shown}: this secret ${what}${since}`, `Rotate it: az keyvault secret set --vault-name ${fault.settings.vaultName} --name ${fault.name} --file PATH. Or move the date: az keyvault secret set-attributes ${where(fault)} ${option} 2030-01-31T00:00:00Z. To take it all the same, set “allow-expired: true” on the provider.`);
}
function deleted(fault, purgedOn) {
	const until = purgedOn === null ? "" : ` until ${purgedOn.toISOString().slice(0, 10)}`;
	return error(`${fault.shown}: this secret was deleted`, `It can be recovered${until}: az keyvault secret recover --vault-name ${fault.settings.vaultName} --name ${fault.name}`);
}
/** @param names what the vault holds, as far as the identity may list it */
function notFound(fault, names) {
	const vault = `--vault-name ${fault.settings.vaultName}`;
	if (fault.version !== null) return error(`${fault.shown}: there is no such secret, or no such version of it (404)`, `List its versions: az keyvault secret list-versions ${vault} --name ${fault.name}`);
	const near = require_command_line.nearestName(fault.name, names);
	const hint = near === null ? "" : ` Did you mean “${require_command_line.neutralLine(near)}”?`;
	return error(`${fault.shown}: there is no such secret in ${fault.settings.vaultName} (404)`, `Check the name, or mark it optional: “?optional”. List what is there: az keyvault secret list ${vault} --query "[].name"${hint}`);
}
function forbidden(fault) {
	const { vaultName } = fault.settings;
	return error(`${fault.shown}: this identity may not read it (403)`, [
		"Give it the role for this one secret:",
		`az role assignment create --role "Key Vault Secrets User" --assignee-object-id ${fault.principal} --assignee-principal-type ServicePrincipal --scope "$(az keyvault show --name ${vaultName} --query id -o tsv)/secrets/${fault.name}"`,
		`A new assignment takes some minutes. Where the vault uses access policies: az keyvault set-policy --name ${vaultName} --object-id ${fault.principal} --secret-permissions get`
	].join("\n"));
}
function firewalled(fault) {
	const { vaultName, url } = fault.settings;
	return error(`${url}: its firewall does not let this runner in (403)`, `Run the job inside the vault’s network (a self-hosted runner, or GitHub’s private networking), or allow the runner’s fixed address: az keyvault network-rule add --name ${vaultName} --ip-address ADDRESS. GitHub-hosted runners have no fixed address.`);
}
function unauthorized(fault) {
	return error(`${fault.settings.url} does not accept the identity’s token (401)`, `The vault trusts another tenant: “tenant-id:” must be that of “az keyvault show --name ${fault.settings.vaultName} --query properties.tenantId”.`);
}
function where({ settings, name, version }) {
	return `--vault-name ${settings.vaultName} --name ${name}${version === null ? "" : ` --version ${version}`}`;
}
function error(what, mend) {
	return new require_start.AppError("vault", `${what}.`, { mend });
}

// src/adapters/vaults/azure/secret-reader.ts
/** Names listed to find the one that was meant. */
const NAMES_LISTED = 250;
/** Reads secrets through the SDK, and says in the user's terms why one can't be read. */
var SecretReader = class {
	#client;
	#settings;
	#credential;
	#transport;
	constructor(client, settings, credential, transport) {
		this.#client = client;
		this.#settings = settings;
		this.#credential = credential;
		this.#transport = transport;
	}
	/**
	* @param shown the reference without its field
	* @returns `null` where there is no such secret, also after it was deleted, but it is optional
	* @throws AppError `vault` for anything else
	*/
	async read({ name, version }, optional, shown, signal) {
		const fault = {
			settings: this.#settings,
			shown,
			name,
			version
		};
		try {
			const options = version === null ? { abortSignal: signal } : {
				abortSignal: signal,
				version
			};
			const { value, properties } = await this.#client.getSecret(name, options);
			const outside = this.#settings.allowExpired ? null : outsideOf(properties);
			if (outside !== null) throw outsideItsTime(await this.#faultOf(fault), ...outside);
			return {
				value: value ?? "",
				contentType: properties.contentType ?? null
			};
		} catch (error) {
			if (error instanceof require_start.AppError) throw error;
			if (statusOf(error) !== 404) throw await this.#explain(fault, error);
			if (optional) return null;
			throw await this.#missing(fault, signal);
		}
	}
	/**
	* Names of all secrets, page by page; also of disabled ones, which can't be read.
	* @param offer takes each
	*/
	async list(shown, offer, signal) {
		const names = this.#client.listPropertiesOfSecrets({ abortSignal: signal })[Symbol.asyncIterator]();
		for (;;) {
			const next = await names.next().catch(async (error) => {
				const fault = {
					settings: this.#settings,
					shown,
					name: "*",
					version: null
				};
				const known = await this.#explain(fault, error);
				throw statusOf(error) === 403 && isMissingRole(innerCodeOf(error)) ? mayNotList(await this.#faultOf(fault)) : known;
			});
			if (next.done === true) return;
			offer(next.value.name);
		}
	}
	/** 404 is both: never there, and deleted but not yet purged. */
	async #missing(fault, signal) {
		const whole = await this.#faultOf(fault);
		try {
			const { properties } = await this.#client.getDeletedSecret(fault.name, { abortSignal: signal });
			return deleted(whole, properties.scheduledPurgeDate ?? null);
		} catch {
			return notFound(whole, await this.#names(signal));
		}
	}
	async #names(signal) {
		const names = [];
		try {
			for await (const { name } of this.#client.listPropertiesOfSecrets({ abortSignal: signal })) {
				names.push(name);
				if (names.length === NAMES_LISTED) break;
			}
		} catch {}
		return names;
	}
	async #explain(fault, error) {
		const status = statusOf(error);
		const { failure } = this.#transport;
		if (status === null && failure !== null) return require_unreachable.unreachableService(failure.host, failure);
		const known = status === null ? null : refused(await this.#faultOf(fault), status, innerCodeOf(error));
		if (known !== null) return known;
		const answered = status === null ? "its answer could not be read" : `it answered ${status}`;
		return new require_start.AppError("vault", `${fault.shown}: ${answered}.`, { mend: `Check “url:” (${fault.settings.url}) and the reference. The vault’s diagnostic log (AuditEvent) has the reason.` });
	}
	async #faultOf(fault) {
		const token = await this.#credential.logIn().catch(() => null);
		const claims = token === null ? {} : require_token_claims.claimsOf(new require_engine.Secret(token.token, "access token"));
		const found = require_token_claims.claimText(claims, "oid");
		const byClient = `"$(az ad sp show --id ${this.#credential.clientId ?? "CLIENT_ID"} --query id -o tsv)"`;
		return {
			...fault,
			principal: /^[0-9a-f-]{36}$/i.test(found) ? found : byClient
		};
	}
};
/** Key Vault leaves it to its clients to heed the dates: it gives expired secrets, for recovery, and early ones, for tests. */
function outsideOf({ expiresOn, notBefore }) {
	const now = Date.now();
	if (expiresOn && expiresOn.getTime() <= now) return ["has expired", expiresOn];
	return notBefore && notBefore.getTime() > now ? ["is not valid yet", notBefore] : null;
}
function statusOf(error) {
	const status = error?.statusCode;
	return typeof status === "number" ? status : null;
}
/** The inner code of Key Vault's refusal, as the SDK reads it; the outer one where there is none. Foreign: matched, never shown. */
function innerCodeOf(error) {
	const { code, details } = error;
	const { error: outer } = details ?? {};
	const inner = outer?.innerError ?? outer?.innererror;
	return String(inner?.code ?? outer?.code ?? code ?? "");
}

// src/adapters/vaults/azure/secret-value.ts
/** How Key Vault marks the secret behind a certificate. Source: learn.microsoft.com/azure/key-vault/certificates/certificate-scenarios. */
const PKCS12 = "application/x-pkcs12";
const PEM = "application/x-pem-file";
const PEM_FIELDS = [
	"private-key",
	"certificate",
	"chain"
];
/**
* The value that a reference asks for: whole, or one field of it.
* A field of JSON is found by name or JSON pointer; a PEM certificate has `private-key`, `certificate` (its own) and
* `chain` (its own and those above it). A PKCS#12 certificate is bytes.
*
* @param shown the reference without its field, for messages
* @returns `null` where the field isn't there but `optional`
*/
function secretValue(secret, field, optional, shown) {
	const label = field === null ? shown : `${shown}#${field}`;
	const type = secret.contentType?.split(";")[0]?.trim().toLowerCase() ?? "";
	if (type === PKCS12 && isBase64(secret.value)) {
		if (field === null) return new require_engine.Secret(secret.value, label, "base64");
		if (optional) return null;
		throw noField(shown, field, "A PKCS#12 certificate has none: take it whole, as a file ({ ref: …, as: file }).");
	}
	if (field === null) return new require_engine.Secret(secret.value, label);
	const text = type === PEM ? pemField(secret.value, field, optional, shown) : require_json_field.jsonField(secret.value, field, optional, shown);
	return text === null ? null : new require_engine.Secret(text, label);
}
function pemField(value, field, optional, shown) {
	const blocks = value.match(/-----BEGIN [A-Z0-9 ]{1,40}-----[^-]*-----END [A-Z0-9 ]{1,40}-----/g) ?? [];
	const certificates = blocks.filter((block) => block.startsWith("-----BEGIN CERTIFICATE"));
	const parts = {
		"private-key": blocks.filter((block) => /^-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(block)).slice(0, 1),
		certificate: certificates.slice(0, 1),
		chain: certificates
	};
	const found = Object.hasOwn(parts, field) ? parts[field] : [];
	if (found.length > 0) return `${found.join("\n")}\n`;
	if (optional) return null;
	throw noField(shown, field, `A PEM certificate has: ${PEM_FIELDS.join(", ")}.`);
}
function noField(shown, field, mend) {
	return new require_start.AppError("vault", `${shown}: the certificate has no field “${require_command_line.neutralLine(field)}”.`, { mend });
}
function isBase64(text) {
	return text !== "" && Buffer.from(text, "base64").toString("base64") === text;
}

// src/adapters/vaults/azure-key-vault.ts
/** Secrets read at once; a vault serves 4,000 reads in 10 s to all its callers. */
const READS_AT_ONCE = 12;
/**
* Azure Key Vault: `{ type: azure-key-vault, url, auth: { method: federated | managed-identity | client-secret | cli, … } }`.
* References: `azkv://NAME`, with several such providers `ID://NAME`; `certificates/NAME` for a certificate with its key.
*/
const vault = {
	scheme: "azkv",
	lifetime: "Entra ID gives access tokens of 60 to 90 minutes, whatever is asked for",
	create(id, settings, at, surroundings) {
		const read = require_settings.readAzureSettings(id, settings, at, surroundings.directory);
		return {
			id,
			open: (identity, signal) => openSession(id, read, identity, surroundings, signal)
		};
	}
};
async function openSession(id, settings, identity, surroundings, signal) {
	const { client, credential, transport, token, expiresOn } = await require_settings.openKeyVault(settings, identity, surroundings, signal);
	return sessionOf(id, new SecretReader(client, settings, credential, transport), transport, token, expiresOn);
}
function sessionOf(id, reader, transport, token, expiresOn) {
	const lease = {
		kind: "static",
		provider: id
	};
	async function issueEntry({ address, references }, signal) {
		const shown = require_reference.formatReference({
			...references[0],
			field: null
		});
		const optional = references.every((reference) => reference.optional);
		const secret = await reader.read(address, optional, shown, signal);
		if (secret === null) return references.map(() => null);
		return references.map((reference) => {
			const value = secretValue(secret, reference.field, reference.optional, shown);
			return value === null ? null : {
				value,
				lease
			};
		});
	}
	return {
		credentials: [token],
		handle: null,
		sessionEndsLeases: true,
		async issue(references, remember, signal) {
			transport.signal = signal;
			remember({
				kind: "expiring",
				provider: id,
				expiresAt: new Date(expiresOn)
			});
			const entries = require_group_by_entry.groupByEntry(references, (reference) => {
				const address = require_entry_address.parseEntryAddress(reference, id);
				return {
					key: `${address.name.toLowerCase()}/${address.version ?? ""}`,
					address
				};
			});
			const read = (entry) => issueEntry(entry, signal);
			const first = await require_map_with_limit.mapWithLimit(entries.slice(0, 1), 1, read);
			const rest = await require_map_with_limit.mapWithLimit(entries.slice(1), READS_AT_ONCE, read);
			const issued = /* @__PURE__ */ new Map();
			for (const [i, secrets] of [...first, ...rest].entries()) for (const [j, reference] of entries[i].references.entries()) issued.set(reference, secrets[j] ?? null);
			return references.map((reference) => issued.get(reference) ?? null);
		},
		async list(reference, signal) {
			transport.signal = signal;
			return listSecrets(reader, reference, id, signal);
		},
		async release() {
			await transport.close();
			return {
				kind: "not-revocable",
				mend: `Access tokens of Entra ID can’t be revoked; this one ends at ${new Date(expiresOn).toISOString()}.`
			};
		}
	};
}

exports.vault = vault;