const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_scan = require("./scan.js");
const require_reference = require("./reference.js");
const require_http = require("./http.js");
const require_map_with_limit = require("./map-with-limit.js");
const require_token_claims = require("./token-claims.js");
const require_group_by_entry = require("./group-by-entry.js");
let node_path = require("node:path");

// src/adapters/vaults/azure/diagnose-login.ts
/**
* Why Entra ID gave no token. Its answer is foreign text: only its error number is read.
* Source of the numbers: learn.microsoft.com/entra/identity-platform/reference-error-codes, login.microsoftonline.com/error.
*/
function loginRefused(settings, identity, failure, error) {
	if (error instanceof require_scan.AppError) return error;
	const message = error instanceof Error ? error.message : "";
	const inner = error?.cause;
	if (inner instanceof require_scan.AppError) return inner;
	const code = /AADSTS(\d{3,8})/.exec(message)?.[1] ?? null;
	if (code === null && settings.login.method === "managed-identity") return noManagedIdentity(settings, message);
	if (code === null && settings.login.method === "cli") return noCli(settings, message);
	if (code === null && failure !== null) return require_group_by_entry.unreachableService(failure.host, failure);
	const refusal = (code === null ? null : explain(code, settings, identity)) ?? {
		what: "gave no token",
		mend: `The reason stands in Entra ID’s sign-in logs${code === null ? "" : `, and under login.microsoftonline.com/error?code=${code}`}.`
	};
	const number = code === null ? "" : ` (AADSTS${code})`;
	return new require_scan.AppError("vault", `${hostOf(settings.cloud.authority)} ${refusal.what}${number}.`, { mend: refusal.mend });
}
function explain(code, settings, identity) {
	const claims = identity.assertion === null ? {} : require_token_claims.claimsOf(identity.assertion);
	const trust = (what, hint = "") => ({
		what: `${what} of ${appOf(identity)}`,
		mend: `${hint}${federatedCredential(settings, identity, claims)}\nThe job’s token says: ${require_token_claims.shownClaims(claims)}.`
	});
	switch (code) {
		case "700213":
		case "70021":
		case "700238": {
			const immutable = require_token_claims.hasImmutableSubject(claims) ? "This repository’s “sub” has the immutable form, with ids (repo:OWNER@ID/NAME@ID:…), which older credentials don’t match. " : "";
			return trust(`found the subject “${require_token_claims.claimText(claims, "sub")}” in no federated credential`, immutable);
		}
		case "700211": return trust(`found the issuer “${require_token_claims.claimText(claims, "iss")}” in no federated credential`);
		case "700212": return trust(`found the audience “${require_token_claims.claimText(claims, "aud")}” in no federated credential`, `Leave “audience:” out, so that it is ${settings.cloud.federationAudience}, or add the one that is asked for. `);
		default: return explainApp(code, settings, identity);
	}
}
function explainApp(code, settings, identity) {
	const app = appOf(identity);
	switch (code) {
		case "700024":
		case "700021": return {
			what: "says that the job’s token has expired, or is not valid yet",
			mend: "Check the clock of a self-hosted runner. The token lives a few minutes, and a fresh one is asked for at each login."
		};
		case "700027":
		case "50027": return {
			what: "could not verify the signature of the job’s token",
			mend: "The issuer’s keys must be reachable from Entra ID: for GitHub Enterprise Server its URL must be public."
		};
		case "700016":
		case "7000229": return {
			what: `knows no ${app} in this tenant`,
			mend: `Check “client-id:” and “tenant-id:”. Give the application a service principal: az ad sp create --id ${idOf(identity)}`
		};
		case "90002":
		case "900023":
		case "900021": return {
			what: "knows no such tenant in this cloud",
			mend: `Check “tenant-id:” (az account show --query tenantId) and the cloud: ${settings.cloud.name} follows from “url:”.`
		};
		case "7000215": return {
			what: `does not accept the client secret of ${app}`,
			mend: "Use the secret’s value, not its id. Better none at all: auth: { method: federated, … }."
		};
		case "7000222": return {
			what: `says that the client secret of ${app} has expired`,
			mend: `Make a new one (az ad app credential reset --id ${idOf(identity)} --append), or do without: auth: { method: federated, … }.`
		};
		case "7000112": return {
			what: `says that ${app} is disabled`,
			mend: "Enable the enterprise application in Entra ID."
		};
		case "53003":
		case "530031": return {
			what: `blocks ${app} by a conditional access policy`,
			mend: "Let the policy for workload identities allow the addresses of this runner."
		};
		default: return null;
	}
}
/** The command that makes the trust, with the token's own claims. */
function federatedCredential(settings, identity, claims) {
	const audience = settings.login.method === "federated" ? settings.login.audience : settings.cloud.federationAudience;
	const issuer = require_token_claims.claimText(claims, "iss");
	const subject = require_token_claims.claimText(claims, "sub");
	const name = `github-${subject.replace(/^repo:/, "").replace(/[^A-Za-z0-9]+/g, "-")}`.slice(0, 100).replace(/-+$/, "");
	const document = JSON.stringify({
		name,
		issuer,
		subject,
		audiences: [audience]
	});
	return [
		"If this job is meant to read the vault, trust it:",
		`az ad app federated-credential create --id ${idOf(identity)} --parameters ${shellQuoted(document)}`,
		`For a managed identity: az identity federated-credential create --identity-name NAME --resource-group GROUP --name ${name} --issuer ${shellQuoted(issuer)} --subject ${shellQuoted(subject)} --audiences ${shellQuoted(audience)}`
	].join("\n");
}
function noManagedIdentity({ login }, message) {
	const chosen = login.method === "managed-identity" && login.clientId !== null;
	const absent = /no managed identity endpoint|unavailable|timed? ?out|ENOTFOUND|EHOSTUNREACH|network|No answer/i.test(message);
	return new require_scan.AppError("vault", absent ? "This machine has no managed identity." : "The machine’s managed identity gave no token.", { mend: chosen ? "Assign the identity of “client-id:” to the machine: az vm identity assign --name VM --resource-group GROUP --identities ID" : "GitHub-hosted runners have none: use auth: { method: federated, … }. On a machine of yours: az vm identity assign --name VM --resource-group GROUP" });
}
function noCli(settings, message) {
	const missing = /could not be found|not found|not installed/i.test(message);
	return new require_scan.AppError("vault", missing ? "The Azure CLI (az) is not installed." : "The Azure CLI (az) gave no token.", { mend: `${missing ? "Install it, then log" : "Log"} in: az cloud set --name ${settings.cloud.name} && az login${tenantOption(settings)}. In a workflow use auth: { method: federated, … }.` });
}
function tenantOption({ login }) {
	return login.method === "cli" && typeof login.tenantId === "string" ? ` --tenant ${login.tenantId}` : "";
}
function appOf({ clientId }) {
	return clientId === null ? "the application" : `the application ${clientId}`;
}
function idOf({ clientId }) {
	return clientId ?? "CLIENT_ID";
}
function hostOf(url) {
	return new URL(url).hostname;
}
function shellQuoted(text) {
	return `'${text.replaceAll("'", `'\\''`)}'`;
}
function init_diagnose_login() {
	return (init_diagnose_login = require_rolldown_runtime.__esmMin((() => {
		require_scan.init_app_error();
		require_token_claims.init_token_claims();
		require_group_by_entry.init_unreachable();
	})))();
}

// src/adapters/vaults/azure/credential.ts
function strangeScope({ url, cloud }) {
	return new require_scan.AppError("vault", `${url} asks for a token that is not for ${cloud.resource}. It got none.`, { mend: "That is no key vault of this cloud: check “url:”, and what answers under that name on this network." });
}
var EARLY, ASSERTION_REUSED, VaultCredential;
function init_credential() {
	return (init_credential = require_rolldown_runtime.__esmMin((() => {
		require_scan.init_app_error();
		require_token_claims.init_settings_entry();
		init_diagnose_login();
		EARLY = 12e4;
		ASSERTION_REUSED = 1e4;
		VaultCredential = class VaultCredential {
			/** The job's own token that was last sent; its claims go into messages, never itself. */
			assertion = null;
			/** For the mend of a refusal; `null` for identities that the machine or the user has. */
			clientId;
			#settings;
			#transport;
			#inner;
			#token = null;
			constructor(settings, transport, clientId, makeInner) {
				this.#settings = settings;
				this.#transport = transport;
				this.clientId = clientId;
				this.#inner = makeInner((assertion) => {
					this.assertion = assertion;
				});
			}
			/** Does no I/O. @throws AppError `vault` where a variable that should hold an id or a secret is not set */
			static async of(settings, identity, transport) {
				const sdk = await Promise.resolve().then(() => require("./npm-azure.js")).then((n) => (n.init_esm$1(), n.esm_exports$1));
				const { login, cloud } = settings;
				const options = {
					authorityHost: cloud.authority,
					httpClient: transport,
					redirectOptions: { maxRetries: 0 },
					retryOptions: {
						maxRetries: 3,
						retryDelayInMs: 300,
						maxRetryDelayInMs: 1e4
					}
				};
				const text = (id, what) => require_token_claims.textOf(identity, id, what);
				if (login.method === "managed-identity") {
					const clientId = login.clientId === null ? null : text(login.clientId, "client id");
					const inner = new sdk.ManagedIdentityCredential(clientId === null ? options : {
						...options,
						clientId
					});
					return new VaultCredential(settings, transport, clientId, () => inner);
				}
				if (login.method === "cli") {
					const tenant = login.tenantId === null ? {} : { tenantId: text(login.tenantId, "tenant id") };
					return new VaultCredential(settings, transport, null, () => new sdk.AzureCliCredential(tenant));
				}
				const tenantId = text(login.tenantId, "tenant id");
				const clientId = text(login.clientId, "client id");
				if (login.method === "client-secret") {
					const secret = require_token_claims.credentialOf(identity, login.clientSecret, "client secret").reveal();
					const inner = new sdk.ClientSecretCredential(tenantId, clientId, secret, options);
					return new VaultCredential(settings, transport, clientId, () => inner);
				}
				return new VaultCredential(settings, transport, clientId, (remember) => {
					let asked = null;
					const assert = async () => {
						if (asked === null || Date.now() - asked.at > ASSERTION_REUSED) asked = {
							at: Date.now(),
							assertion: identity.identityToken(login.audience)
						};
						const assertion = await asked.assertion;
						remember(assertion);
						return assertion.reveal();
					};
					return new sdk.ClientAssertionCredential(tenantId, clientId, assert, options);
				});
			}
			/**
			* Logs in, or gives the token that is still good.
			* @throws AppError `vault` for a refusal, with what the job's token says and what the trust must say
			*/
			async logIn() {
				return this.getToken(`${this.#settings.cloud.resource}/.default`);
			}
			/** For the SDK, with the scope and tenant of the vault's challenge. */
			async getToken(scopes, options = {}) {
				const wanted = `${this.#settings.cloud.resource}/.default`;
				if ((typeof scopes === "string" ? [scopes] : scopes).some((scope) => scope !== wanted)) throw strangeScope(this.#settings);
				if (options.claims !== void 0) this.#token = null;
				const held = await this.#token?.catch(() => null);
				if (held && held.expiresOnTimestamp - Date.now() > EARLY) return held;
				this.#token = this.#ask(wanted, options);
				return this.#token;
			}
			async #ask(scope, { claims }) {
				this.#transport.failure = null;
				try {
					const token = await this.#inner.getToken(scope, claims === void 0 ? {} : {
						claims,
						enableCae: true
					});
					if (token !== null) return token;
				} catch (error) {
					throw loginRefused(this.#settings, this, this.#transport.failure, error);
				}
				throw loginRefused(this.#settings, this, this.#transport.failure, null);
			}
		};
	})))();
}

// src/adapters/vaults/azure/entry-address.ts
/**
* Reads the path of a reference: `NAME`, `secrets/NAME` or `certificates/NAME`, each also with the provider's id before
* it, and the version as `?version=` or as the last part (`secrets/NAME/VERSION`, the tail of a Key Vault identifier).
* @param provider the config's id of the provider
* @throws AppError `config` for a path of another shape
*/
function parseEntryAddress(reference, provider) {
	const parts = reference.path.split("/");
	if (parts.length > 1 && parts[0] === provider) parts.shift();
	const kind = KINDS.find((known) => parts.length > 1 && parts[0] === known) ?? "secrets";
	if (parts.length > 1 && parts[0] === kind) parts.shift();
	const [name = "", last = null] = parts;
	const shown = require_reference.formatReference({
		...reference,
		field: null
	});
	if (parts[0] === "keys") throw fault(shown, "names a key, which never leaves the vault", "A certificate’s private key is read as certificates/NAME.");
	if (parts.length > 2 || last !== null && reference.version !== null) throw fault(shown, "has too many parts", `Write azkv://NAME, azkv://${provider}/NAME or azkv://certificates/NAME.`);
	if (!/^[0-9A-Za-z-]{1,127}$/.test(name)) throw fault(shown, "holds no name of a secret", "Key Vault’s names have letters, digits and hyphens only; dots and underscores are often kept as hyphens.");
	return {
		kind,
		name,
		version: versionOf(reference.version, last, name, shown)
	};
}
function versionOf(asked, last, name, shown) {
	const version = asked ?? last;
	if (version === null || /^[0-9a-f]{32}$/i.test(version)) return version;
	const command = `az keyvault secret list-versions --name ${name} prints them.`;
	throw fault(shown, asked === null ? `ends in “${require_scan.neutralLine(version)}”, which is no version` : "has a version that is none", `Versions have 32 hexadecimal digits: ${command}${asked === null ? require_scan.didYouMean(name, KINDS) : ""}`);
}
function fault(shown, what, mend) {
	return new require_scan.AppError("config", `“${shown}” ${what}.`, { mend });
}
var KINDS;
function init_entry_address() {
	return (init_entry_address = require_rolldown_runtime.__esmMin((() => {
		require_scan.init_app_error();
		/* @__PURE__ */ require_scan.init_nearest_name();
		/* @__PURE__ */ require_scan.init_neutral_text();
		require_reference.init_reference();
		KINDS = ["secrets", "certificates"];
	})))();
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
	if (/Firewall|ForbiddenByConnection|PublicNetwork/i.test(code)) return firewalled(fault);
	if (status === 403) return forbidden(fault);
	if (status === 401) return unauthorized(fault);
	if (status === 429) return error(`${fault.settings.url} refused too many requests (429), and went on refusing`, "A vault serves 4,000 reads in 10 s, a subscription five times that: read fewer entries at once, or run fewer jobs side by side.");
	if (status >= 500) return error(`${fault.settings.url} failed (${status})`, "Run it again; see status.azure.com if it stays so.");
	return null;
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
	const near = require_scan.nearestName(fault.name, names);
	const hint = near === null ? "" : ` Did you mean “${require_scan.neutralLine(near)}”?`;
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
	return new require_scan.AppError("vault", `${what}.`, { mend });
}
function init_diagnose() {
	return (init_diagnose = require_rolldown_runtime.__esmMin((() => {
		require_scan.init_app_error();
		/* @__PURE__ */ require_scan.init_nearest_name();
		/* @__PURE__ */ require_scan.init_neutral_text();
	})))();
}

// src/adapters/vaults/azure/secret-reader.ts
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
var NAMES_LISTED, SecretReader;
function init_secret_reader() {
	return (init_secret_reader = require_rolldown_runtime.__esmMin((() => {
		require_scan.init_app_error();
		require_scan.init_secret();
		require_token_claims.init_token_claims();
		require_group_by_entry.init_unreachable();
		init_diagnose();
		NAMES_LISTED = 250;
		SecretReader = class {
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
					if (error instanceof require_scan.AppError) throw error;
					if (statusOf(error) !== 404) throw await this.#explain(fault, error);
					if (optional) return null;
					throw await this.#missing(fault, signal);
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
				if (status === null && failure !== null) return require_group_by_entry.unreachableService(failure.host, failure);
				const known = status === null ? null : refused(await this.#faultOf(fault), status, innerCodeOf(error));
				if (known !== null) return known;
				const answered = status === null ? "its answer could not be read" : `it answered ${status}`;
				return new require_scan.AppError("vault", `${fault.shown}: ${answered}.`, { mend: `Check “url:” (${fault.settings.url}) and the reference. The vault’s diagnostic log (AuditEvent) has the reason.` });
			}
			async #faultOf(fault) {
				const token = await this.#credential.logIn().catch(() => null);
				const claims = token === null ? {} : require_token_claims.claimsOf(new require_scan.Secret(token.token, "access token"));
				const found = require_token_claims.claimText(claims, "oid");
				const byClient = `"$(az ad sp show --id ${this.#credential.clientId ?? "CLIENT_ID"} --query id -o tsv)"`;
				return {
					...fault,
					principal: /^[0-9a-f-]{36}$/i.test(found) ? found : byClient
				};
			}
		};
	})))();
}

// src/adapters/vaults/azure/secret-value.ts
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
		if (field === null) return new require_scan.Secret(secret.value, label, "base64");
		if (optional) return null;
		throw noField(shown, field, "A PKCS#12 certificate has none: take it whole, as a file ({ ref: …, as: file }).");
	}
	if (field === null) return new require_scan.Secret(secret.value, label);
	const text = type === PEM ? pemField(secret.value, field, optional, shown) : require_token_claims.jsonField(secret.value, field, optional, shown);
	return text === null ? null : new require_scan.Secret(text, label);
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
	return new require_scan.AppError("vault", `${shown}: the certificate has no field “${require_scan.neutralLine(field)}”.`, { mend });
}
function isBase64(text) {
	return text !== "" && Buffer.from(text, "base64").toString("base64") === text;
}
var PKCS12, PEM, PEM_FIELDS;
function init_secret_value() {
	return (init_secret_value = require_rolldown_runtime.__esmMin((() => {
		require_scan.init_app_error();
		/* @__PURE__ */ require_scan.init_neutral_text();
		require_scan.init_secret();
		require_token_claims.init_json_field();
		PKCS12 = "application/x-pkcs12";
		PEM = "application/x-pem-file";
		PEM_FIELDS = [
			"private-key",
			"certificate",
			"chain"
		];
	})))();
}

// src/adapters/vaults/azure/clouds.ts
var AZURE_CLOUDS;
function init_clouds() {
	return (init_clouds = require_rolldown_runtime.__esmMin((() => {
		AZURE_CLOUDS = [
			{
				name: "AzureCloud",
				suffix: ".vault.azure.net",
				authority: "https://login.microsoftonline.com",
				resource: "https://vault.azure.net",
				federationAudience: "api://AzureADTokenExchange"
			},
			{
				name: "AzureChinaCloud",
				suffix: ".vault.azure.cn",
				authority: "https://login.partner.microsoftonline.cn",
				resource: "https://vault.azure.cn",
				federationAudience: "api://AzureADTokenExchangeChina"
			},
			{
				name: "AzureUSGovernment",
				suffix: ".vault.usgovcloudapi.net",
				authority: "https://login.microsoftonline.us",
				resource: "https://vault.usgovcloudapi.net",
				federationAudience: "api://AzureADTokenExchangeUSGov"
			}
		];
	})))();
}

// src/adapters/vaults/azure/settings.ts
/**
* @param id the config's id of the provider
* @param at where the entry stands, for messages
* @param directory where the relative path of `ca` starts
* @throws AppError `config` naming the key at fault
*/
function readAzureSettings(id, settings, at, directory) {
	if (RESERVED_IDS.includes(id)) throw new require_scan.AppError("config", `${at}: “${id}” can’t be the name of a key vault’s provider.`, { mend: `References start with that word where they name a kind: azkv://${id}/NAME. Call it, for example, az.` });
	const entry = new require_token_claims.SettingsEntry(settings, at, KEYS, EXAMPLE);
	const { url, vaultName, cloud } = parseUrl(entry.required("url"), at);
	const ca = entry.text("ca");
	return {
		url,
		vaultName,
		cloud,
		login: parseLogin(entry, cloud),
		allowExpired: entry.flag("allow-expired"),
		ca: ca === null ? null : (0, node_path.resolve)(directory, ca),
		timeout: entry.duration("timeout") ?? DEFAULT_TIMEOUT
	};
}
function parseLogin(entry, cloud) {
	const [method, auth] = entry.auth(AUTH_KEYS);
	const optionalId = (key) => auth.text(key) === null ? null : auth.textOrSource(key);
	if (method === "managed-identity") return {
		method,
		clientId: optionalId("client-id")
	};
	if (method === "cli") return {
		method,
		tenantId: optionalId("tenant-id")
	};
	const app = {
		tenantId: auth.textOrSource("tenant-id"),
		clientId: auth.textOrSource("client-id")
	};
	if (method === "federated") return {
		method,
		...app,
		audience: auth.text("audience") ?? cloud.federationAudience
	};
	return {
		method,
		...app,
		clientSecret: auth.credential("client-secret", "AZURE_CLIENT_SECRET")
	};
}
function parseUrl(text, at) {
	const url = URL.canParse(text) ? new URL(text) : null;
	const cloud = AZURE_CLOUDS.find(({ suffix }) => url?.hostname.endsWith(suffix));
	const vaultName = url?.hostname.split(".")[0] ?? "";
	const bare = url?.pathname === "/" && !url.username && !url.password && !url.search && !url.hash && !url.port;
	if (url?.protocol === "https:" && bare && cloud && `${vaultName}${cloud.suffix}` === url.hostname) return {
		url: url.origin,
		vaultName,
		cloud
	};
	const hsm = url?.hostname.endsWith(".managedhsm.azure.net") ? " A managed HSM holds keys, no secrets." : "";
	throw new require_scan.AppError("config", `${at}.url “${text.slice(0, 80)}” is not the address of a key vault.${hsm}`, { mend: `Write https://NAME${AZURE_CLOUDS[0].suffix} (or ${AZURE_CLOUDS.slice(1).map(({ suffix }) => `NAME${suffix}`).join(", ")}) with nothing behind it; “az keyvault show --name NAME --query properties.vaultUri” prints it.` });
}
var KEYS, AUTH_KEYS, DEFAULT_TIMEOUT, EXAMPLE, RESERVED_IDS;
function init_settings() {
	return (init_settings = require_rolldown_runtime.__esmMin((() => {
		require_scan.init_app_error();
		require_token_claims.init_settings_entry();
		init_clouds();
		KEYS = [
			"url",
			"auth",
			"allow-expired",
			"ca",
			"timeout"
		];
		AUTH_KEYS = {
			federated: [
				"tenant-id",
				"client-id",
				"audience"
			],
			"managed-identity": ["client-id"],
			"client-secret": [
				"tenant-id",
				"client-id",
				"client-secret"
			],
			cli: ["tenant-id"]
		};
		DEFAULT_TIMEOUT = 15e3;
		EXAMPLE = "{ type: azure-key-vault, url: https://kv-prod.vault.azure.net, auth: { method: federated, tenant-id: \"…\", client-id: \"…\" } }";
		RESERVED_IDS = [
			"secrets",
			"certificates",
			"keys"
		];
	})))();
}

// src/adapters/vaults/azure/transport.ts
async function readText(body) {
	const chunks = [];
	let size = 0;
	for await (const chunk of body) {
		size += chunk.length;
		if (size > LARGEST_BODY) throw Object.assign(/* @__PURE__ */ new Error("too large"), { code: "BODY_TOO_LARGE" });
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString("utf8");
}
function flat(headers) {
	const entries = Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value]);
	return Object.fromEntries(entries.filter(([, value]) => value !== void 0));
}
var LARGEST_BODY, MACHINE_ENDPOINTS, AzureTransport;
function init_transport() {
	return (init_transport = require_rolldown_runtime.__esmMin((() => {
		require_http.init_http();
		LARGEST_BODY = 8388608;
		MACHINE_ENDPOINTS = [
			"169.254.169.254",
			"localhost",
			"127.0.0.1"
		];
		AzureTransport = class {
			/** Why the last request got no answer, with the host; `null` when it got one. The SDK's own errors wrap this beyond recognition. */
			failure = null;
			/** Ends what is under way and keeps from starting more. */
			signal;
			#settings;
			#dispatcher = null;
			#tries = 0;
			constructor(settings, signal) {
				const exempt = [settings.env["no_proxy"] ?? settings.env["NO_PROXY"] ?? "", ...MACHINE_ENDPOINTS];
				const env = {
					...settings.env,
					no_proxy: exempt.filter((host) => host !== "").join(",")
				};
				this.#settings = {
					...settings,
					env
				};
				this.signal = signal;
			}
			async sendRequest(request) {
				const { createHttpHeaders, RestError } = await Promise.resolve().then(() => require("./npm-azure.js")).then((n) => (n.init_esm$2(), n.esm_exports$2));
				const limit = AbortSignal.timeout(this.#settings.timeout);
				this.#tries++;
				try {
					this.#dispatcher ??= require_http.openDispatcher(this.#settings);
					const dispatcher = await this.#dispatcher;
					const { request: send } = await Promise.resolve().then(() => require("./npm-undici.js")).then((n) => /* @__PURE__ */ require_rolldown_runtime.__toESM(n.require_undici(), 1));
					const answer = await send(request.url, {
						method: request.method,
						headers: request.headers.toJSON({ preserveCase: true }),
						body: typeof request.body === "string" ? request.body : null,
						dispatcher,
						signal: AbortSignal.any([limit, this.signal])
					});
					const bodyAsText = await readText(answer.body);
					this.failure = null;
					this.#tries = 0;
					return {
						request,
						status: answer.statusCode,
						headers: createHttpHeaders(flat(answer.headers)),
						bodyAsText
					};
				} catch (error) {
					const failure = require_http.failureOf(error, limit.aborted && !this.signal.aborted, this.signal.aborted);
					this.failure = {
						...failure,
						tries: this.#tries,
						host: new URL(request.url).hostname
					};
					const code = failure.reason === "aborted" ? "ABORTED" : failure.code;
					throw Object.assign(new RestError(`No answer (${failure.reason}).`, {
						code,
						request
					}), { cause: error });
				}
			}
			/** Ends idle connections. */
			async close() {
				const dispatcher = await this.#dispatcher?.catch(() => null);
				this.#dispatcher = null;
				await dispatcher?.close();
			}
		};
	})))();
}

// src/adapters/vaults/azure-key-vault.ts
async function openSession(id, settings, identity, surroundings, signal) {
	const transport = new AzureTransport({
		...settings,
		env: surroundings.env
	}, signal);
	const credential = await VaultCredential.of(settings, identity, transport);
	const token = await credential.logIn();
	const { SecretClient } = await Promise.resolve().then(() => require("./npm-azure.js")).then((n) => (n.init_esm(), n.esm_exports));
	const client = new SecretClient(settings.url, credential, {
		httpClient: transport,
		redirectOptions: { maxRetries: 0 },
		retryOptions: {
			maxRetries: 3,
			retryDelayInMs: 300,
			maxRetryDelayInMs: 1e4
		}
	});
	return sessionOf(id, new SecretReader(client, settings, credential, transport), transport, new require_scan.Secret(token.token, "Azure access token"), token.expiresOnTimestamp);
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
				const address = parseEntryAddress(reference, id);
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
		async release() {
			await transport.close();
			return {
				kind: "not-revocable",
				mend: `Access tokens of Entra ID can’t be revoked; this one ends at ${new Date(expiresOn).toISOString()}.`
			};
		}
	};
}
var READS_AT_ONCE, vault;
function init_azure_key_vault() {
	return (init_azure_key_vault = require_rolldown_runtime.__esmMin((() => {
		require_reference.init_reference();
		require_scan.init_secret();
		init_credential();
		init_entry_address();
		init_secret_reader();
		init_secret_value();
		init_settings();
		init_transport();
		READS_AT_ONCE = 12;
		vault = {
			scheme: "azkv",
			create(id, settings, at, surroundings) {
				const read = readAzureSettings(id, settings, at, surroundings.directory);
				return {
					id,
					open: (identity, signal) => openSession(id, read, identity, surroundings, signal)
				};
			}
		};
	})))();
}

init_azure_key_vault();
exports.vault = vault;