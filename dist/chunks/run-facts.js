const require_start = require("./start.js");
const require_command_line = require("./command-line.js");
const require_entry_pattern = require("./entry-pattern.js");
const require_inject_audit = require("./inject-audit.js");

// src/engine/respond/trust.ts
/** Events that run with the repository's secrets on behalf of somebody else's change. */
const UNTRUSTED_EVENTS = /* @__PURE__ */ new Set([
	"pull_request_target",
	"workflow_run",
	"issue_comment",
	"issues",
	"discussion_comment"
]);
/** Events that only people with write access, or the clock, start. */
const STARTED_BY_US = /* @__PURE__ */ new Set([
	"local",
	"schedule",
	"workflow_dispatch",
	"repository_dispatch"
]);
/**
* Lets a run read entries in order to plan, or says why not: nothing of a change from outside may reach a vault.
* @throws AppError `trust`
*/
function requireTrustToRead(trust) {
	if (UNTRUSTED_EVENTS.has(trust.event)) throw refused(`the event “${trust.event}” runs for changes that nobody has reviewed`);
	if (trust.fork) throw refused("the change comes from a fork");
}
/**
* Lets a run act, or says why not.
* @throws AppError `trust`
*/
function requireTrust(trust) {
	requireTrustToRead(trust);
	if (STARTED_BY_US.has(trust.event) || trust.approved) return;
	if (trust.event === "push" && trust.protectedRef) return;
	throw refused(`the event “${trust.event}” on an unprotected branch needs approval`);
}
function refused(why) {
	return new require_start.AppError("trust", `Nothing is compared with a vault, rotated or revoked here: ${why}.`, { mend: "Run it on push to the default branch, on schedule or workflow_dispatch; or in a job with “environment: NAME” that has required reviewers, with “approve: true”." });
}

// src/app/respond/cloud-connections.ts
/** The config's clouds, each logged in to on first use. Their sessions can't be given back: they end by themselves. */
var CloudConnections = class {
	#options;
	#open = /* @__PURE__ */ new Map();
	constructor(options) {
		this.#options = options;
	}
	aws(entry) {
		const { identity, signal } = this.#options;
		return this.#connect(entry, async ({ settings, at }, surroundings) => {
			const { connectAws } = await Promise.resolve().then(() => require("./aws-connection.js"));
			return connectAws(settings, at, identity, surroundings, signal);
		});
	}
	azure(entry) {
		const { identity, signal } = this.#options;
		return this.#connect(entry, async ({ settings, at }, surroundings) => {
			const { connectAzure } = await Promise.resolve().then(() => require("./azure-connection.js"));
			return connectAzure(entry.id, settings, at, identity, surroundings, signal);
		});
	}
	gcp(entry) {
		const { identity, signal } = this.#options;
		return this.#connect(entry, async ({ settings, at }, surroundings) => {
			const { connectGcp } = await Promise.resolve().then(() => require("./gcp-connection.js"));
			return connectGcp(entry.id, settings, at, identity, surroundings, signal);
		});
	}
	/** The secrets of a provider; `null` for a type that is no cloud’s. */
	async store(entry) {
		switch (entry.provider.type) {
			case "aws-secrets-manager": {
				const { awsSecrets } = await Promise.resolve().then(() => require("./aws-secret.js"));
				return awsSecrets(await this.aws(entry));
			}
			case "azure-key-vault": {
				const { azureSecrets } = await Promise.resolve().then(() => require("./azure-secret.js"));
				return azureSecrets(await this.azure(entry));
			}
			case "gcp-secret-manager": {
				const { gcpSecrets } = await Promise.resolve().then(() => require("./gcp-secret.js"));
				return gcpSecrets(await this.gcp(entry));
			}
			default: return null;
		}
	}
	/** Never throws. */
	async close() {
		for (const connecting of this.#open.values()) await connecting.then((one) => one.close()).catch(() => {});
		this.#open.clear();
	}
	#connect({ id, provider }, logIn) {
		const known = this.#open.get(id);
		if (known !== void 0) return known;
		const { world, directory, mask, audit } = this.#options;
		const connecting = logIn(provider, {
			env: world.env,
			directory
		}).then((connection) => {
			for (const credential of connection.credentials) mask(credential);
			audit.record({
				action: "login",
				target: id,
				result: "ok",
				detail: { type: provider.type }
			});
			return connection;
		});
		this.#open.set(id, connecting);
		return connecting;
	}
};

// src/app/respond/vault-set.ts
/** The types that responses can work with, and the scheme of each. */
const SCHEMES = {
	embedded: "file",
	vault: "vault",
	"aws-secrets-manager": "awssm",
	"azure-key-vault": "azkv",
	"gcp-secret-manager": "gcpsm"
};
/** The config's vaults, each opened on first use and given back by `close`. */
var VaultSet = class {
	#options;
	#connections = /* @__PURE__ */ new Map();
	#forget = /* @__PURE__ */ new Map();
	#clouds;
	constructor(options) {
		this.#options = options;
		this.#clouds = new CloudConnections(options);
	}
	/** Type of the provider that a scheme names: its id, or its type's scheme where only one has that type. */
	typeOf(scheme) {
		return this.#find(scheme)?.provider.type ?? null;
	}
	async embedded(entry) {
		const { provider } = this.#provider(entry.scheme, "embedded");
		const { identity, world, directory } = this.#options;
		const { openEmbeddedVault } = await Promise.resolve().then(() => require("./embedded-vault.js"));
		return openEmbeddedVault(provider.settings, provider.at, identity, {
			env: world.env,
			directory
		});
	}
	async vault(entry) {
		const { apiOf } = await Promise.resolve().then(() => require("./vault-connection.js"));
		return apiOf(await this.#connect(entry.scheme));
	}
	async aws(entry) {
		return this.#clouds.aws(this.#provider(entry.scheme, "aws-secrets-manager"));
	}
	async azure(entry) {
		return this.#clouds.azure(this.#provider(entry.scheme, "azure-key-vault"));
	}
	async gcp(entry) {
		return this.#clouds.gcp(this.#provider(entry.scheme, "gcp-secret-manager"));
	}
	/** Where the first configured Vault is: the only place that a Vault token is sent to. */
	async vaultAddress() {
		const found = Object.entries(this.#options.config.providers).find(([, { type }]) => type === "vault");
		if (found === void 0) return null;
		const { readVaultSettings } = await Promise.resolve().then(() => require("./settings3.js"));
		return readVaultSettings(found[1].settings, found[1].at, this.#options.directory);
	}
	loginProbe(entry) {
		const { rules, schedule } = this.#options.config.respond;
		const named = rules.find(({ when, test }) => test !== void 0 && when.entry !== void 0 && require_entry_pattern.matchesEntry(when.entry, entry)) ?? schedule.find((rule) => rule.test !== void 0 && require_entry_pattern.matchesEntry(rule.entry, entry));
		if (named?.test === void 0) return null;
		const url = named.test;
		return { async login(user, password, signal) {
			const { postgresLogin } = await Promise.resolve().then(() => require("./postgres-login.js"));
			return postgresLogin(url).login(user, password, signal);
		} };
	}
	now() {
		return this.#options.world.now();
	}
	/** Every version that can be read of the entries that a pattern means. */
	async versions(pattern) {
		const scheme = pattern.slice(0, pattern.indexOf("://"));
		const type = this.typeOf(scheme);
		const entry = {
			scheme,
			path: "",
			field: null,
			version: null,
			optional: false
		};
		let found = [];
		if (type === "embedded") {
			const { embeddedVersions } = await Promise.resolve().then(() => require("./entry-versions.js"));
			found = embeddedVersions(await (await this.embedded(entry)).read(), scheme, pattern);
		} else if (type === "vault") {
			const { vaultVersions } = await Promise.resolve().then(() => require("./vault-versions.js"));
			found = await vaultVersions(await this.vault(entry), scheme, pattern, this.#options.signal);
		} else {
			const store = await this.#clouds.store(this.#provider(scheme, type ?? "vault"));
			if (store === null) throw this.#unsuitable(scheme, "vault");
			const { storeVersions } = await Promise.resolve().then(() => require("./store-versions.js"));
			found = await storeVersions(store, scheme, pattern, this.#options.signal);
		}
		const detail = { versions: found.length };
		this.#options.audit.record({
			action: "read",
			target: pattern,
			result: "ok",
			detail
		});
		return found;
	}
	/** Gives every session back. Never throws. */
	async close() {
		for (const [id, connecting] of this.#connections) {
			const connection = await connecting.catch(() => null);
			if (connection === null) continue;
			if (!connection.token.borrowed) {
				const { kind } = await connection.releaser.release(null, AbortSignal.timeout(15e3));
				const result = kind === "revoked-verified" || kind === "already-dead" ? "ok" : "failed";
				const detail = {
					provider: id,
					outcome: kind
				};
				this.#options.audit.record({
					action: "release",
					target: id,
					result,
					detail
				});
				if (result === "ok") this.#forget.get(connection)?.();
			}
			await connection.client.close();
		}
		this.#connections.clear();
	}
	#connect(scheme) {
		const { id, provider } = this.#provider(scheme, "vault");
		const known = this.#connections.get(id);
		if (known !== void 0) return known;
		const connecting = this.#logIn(id, provider);
		this.#connections.set(id, connecting);
		return connecting;
	}
	async #logIn(id, provider) {
		const { identity, world, directory, signal, mask, remember, audit } = this.#options;
		const [{ connect, handleOf }, { readVaultSettings }] = await Promise.all([Promise.resolve().then(() => require("./hashicorp-vault.js")), Promise.resolve().then(() => require("./settings3.js"))]);
		const settings = readVaultSettings(provider.settings, provider.at, directory);
		const connection = await connect(settings, identity, {
			env: world.env,
			directory
		}, signal).catch((error) => {
			audit.record({
				action: "login",
				target: id,
				result: "failed",
				detail: require_inject_audit.whyOf(error)
			});
			throw error;
		});
		const forget = connection.token.borrowed ? void 0 : remember?.(handleOf(id, settings, connection.token));
		if (forget !== void 0) this.#forget.set(connection, forget);
		mask(connection.token.value);
		const { expiresAt } = connection.token;
		const detail = {
			method: settings.login.method,
			until: expiresAt?.toISOString() ?? null
		};
		audit.record({
			action: "login",
			target: id,
			result: "ok",
			detail
		});
		return connection;
	}
	#find(scheme) {
		const { providers } = this.#options.config;
		const named = Object.hasOwn(providers, scheme) ? providers[scheme] : void 0;
		if (named !== void 0) return {
			id: scheme,
			provider: named
		};
		const ofType = Object.entries(providers).filter(([, { type }]) => SCHEMES[type] === scheme);
		return ofType.length === 1 ? {
			id: ofType[0][0],
			provider: ofType[0][1]
		} : null;
	}
	#provider(scheme, type) {
		const found = this.#find(scheme);
		if (found !== null && found.provider.type === type) return found;
		throw this.#unsuitable(scheme, type);
	}
	#unsuitable(scheme, type) {
		const known = Object.keys(this.#options.config.providers);
		return new require_start.AppError("config", `No vault that Sealant can rotate in is configured for “${scheme}://”.`, { mend: `Add it to the config: providers: { ${scheme}: { type: ${type}, … } }.${require_command_line.didYouMean(scheme, known)}` });
	}
};

// src/app/respond/run-facts.ts
/** On a laptop whoever runs this may; in a workflow its event decides. */
async function readRunFacts(world, approved) {
	const { env } = world;
	if (env["GITHUB_ACTIONS"] !== "true") return {
		trust: {
			event: "local",
			fork: false,
			protectedRef: false,
			approved
		},
		exposed: false
	};
	const [{ readRunEvent }, { comesFromFork, isOnProtectedRef }] = await Promise.all([Promise.resolve().then(() => require("./event.js")).then((n) => n.event_exports), Promise.resolve().then(() => require("./scan.js")).then((n) => n.event_trust_exports)]);
	const event = readRunEvent(env);
	const repository = event.payload["repository"];
	return {
		trust: {
			event: event.name === "" ? "unknown" : event.name,
			fork: comesFromFork(event),
			protectedRef: isOnProtectedRef(event, env),
			approved
		},
		exposed: repository?.private === false
	};
}

Object.defineProperty(exports, "VaultSet", {
  enumerable: true,
  get: function () {
    return VaultSet;
  }
});
Object.defineProperty(exports, "readRunFacts", {
  enumerable: true,
  get: function () {
    return readRunFacts;
  }
});
Object.defineProperty(exports, "requireTrust", {
  enumerable: true,
  get: function () {
    return requireTrust;
  }
});
Object.defineProperty(exports, "requireTrustToRead", {
  enumerable: true,
  get: function () {
    return requireTrustToRead;
  }
});