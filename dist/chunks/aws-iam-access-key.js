const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_engine = require("./engine.js");
const require_correlate = require("./correlate.js");
const require_start = require("./start.js");
const require_command_line = require("./command-line.js");
const require_transport = require("./transport.js");
const require_session = require("./session.js");
const require_aws_secret = require("./aws-secret.js");
const require_opened_driver = require("./opened-driver.js");
const require_secret_document = require("./secret-document.js");
const require_version_rotation = require("./version-rotation.js");
const require_versioned_secret = require("./versioned-secret.js");
let node_timers_promises = require("node:timers/promises");

// src/adapters/drivers/aws-access-keys.ts
/** A new or changed key is known everywhere after some seconds: so often, and so far apart (ms), STS is asked again. */
const TRIES = 15;
const PAUSE = 2e3;
/** Access keys of IAM users. Calls throw AppError `vault` with the action that the role lacks. */
var AwsAccessKeys = class AwsAccessKeys {
	#sdk;
	#client;
	#connection;
	#signal;
	constructor(sdk, connection, signal) {
		this.#sdk = sdk;
		this.#client = new sdk.IAMClient(connection.signed);
		this.#connection = connection;
		this.#signal = signal;
	}
	static async of(connection, signal) {
		return new AwsAccessKeys(await Promise.resolve().then(() => require("./npm-aws-sdk.js")).then((n) => /* @__PURE__ */ require_rolldown_runtime.__toESM(n.require_dist_cjs$3(), 1)), connection, signal);
	}
	/** The user of a key; `null` where there is no such key. */
	async userOf(keyId) {
		const command = new this.#sdk.GetAccessKeyLastUsedCommand({ AccessKeyId: keyId });
		return this.#call("GetAccessKeyLastUsed", async (options) => (await this.#client.send(command, options)).UserName ?? null);
	}
	/** Ids of all keys of a user. */
	async keysOf(user) {
		const command = new this.#sdk.ListAccessKeysCommand({ UserName: user });
		return await this.#call("ListAccessKeys", async (options) => ((await this.#client.send(command, options)).AccessKeyMetadata ?? []).map(({ AccessKeyId }) => AccessKeyId ?? "")) ?? [];
	}
	async create(user) {
		const command = new this.#sdk.CreateAccessKeyCommand({ UserName: user });
		const made = await this.#call("CreateAccessKey", async (options) => (await this.#client.send(command, options)).AccessKey);
		return {
			keyId: made?.AccessKeyId ?? "",
			secretKey: new require_engine.Secret(made?.SecretAccessKey ?? "", "AWS secret access key")
		};
	}
	async deactivate(user, keyId) {
		const asked = {
			UserName: user,
			AccessKeyId: keyId,
			Status: "Inactive"
		};
		await this.#call("UpdateAccessKey", (options) => this.#client.send(new this.#sdk.UpdateAccessKeyCommand(asked), options));
	}
	async delete(user, keyId) {
		const asked = {
			UserName: user,
			AccessKeyId: keyId
		};
		await this.#call("DeleteAccessKey", (options) => this.#client.send(new this.#sdk.DeleteAccessKeyCommand(asked), options));
	}
	/** Who a pair is, by GetCallerIdentity, which needs no permission. */
	async identify(pair) {
		const { GetCallerIdentityCommand, STSClient } = await Promise.resolve().then(() => require("./npm-aws-sdk.js")).then((n) => /* @__PURE__ */ require_rolldown_runtime.__toESM(n.require_dist_cjs(), 1));
		const credentials = require_transport.signWith({
			...pair,
			token: null,
			expiresAt: null
		});
		const client = new STSClient({
			...this.#connection.options,
			...credentials
		});
		try {
			const { Arn = "" } = await client.send(new GetCallerIdentityCommand({}), { abortSignal: this.#signal });
			return { arn: Arn };
		} catch (error) {
			const { name, status } = require_session.serviceFault(error, this.#connection.settings);
			if (/^(InvalidClientTokenId|InvalidAccessKeyId|UnrecognizedClient)/.test(name)) return "unknown-key";
			if (/^SignatureDoesNotMatch/.test(name)) return "other-secret";
			throw notAsked(name, status, error);
		}
	}
	/** As `identify`, again and again until the answer is the one that is wanted, or time is up. */
	async identifyUntil(pair, isWanted) {
		for (let attempt = 1;; attempt++) {
			const identity = await this.identify(pair);
			if (isWanted(identity) || attempt === TRIES || this.#signal.aborted) return identity;
			await (0, node_timers_promises.setTimeout)(PAUSE, void 0, { signal: this.#signal }).catch(() => {});
		}
	}
	/** `null` where the user or key is not there. */
	async #call(action, send) {
		try {
			return await send({ abortSignal: this.#signal });
		} catch (error) {
			const { name, status } = require_session.serviceFault(error, this.#connection.settings);
			if (/^NoSuchEntity/.test(name)) return null;
			throw refusedCall(action, name, status, error);
		}
	}
};
function notAsked(name, status, cause) {
	return new require_start.AppError("vault", `AWS could not be asked whose a key is (${require_command_line.neutralLine(name.slice(0, 60))}, ${status}).`, {
		mend: "Run it again.",
		cause
	});
}
function refusedCall(action, name, status, cause) {
	const statement = require_session.statementOf(`iam:${action}`, ["arn:aws:iam::ACCOUNT:user/NAME"]);
	return new require_start.AppError("vault", `AWS refused iam:${action} (${require_command_line.neutralLine(name.slice(0, 60))}, ${status}).`, {
		mend: /^AccessDenied/.test(name) ? `Add to the permission policy of the role that Sealant logs in with: ${statement}` : "CloudTrail has the call with its reason.",
		cause
	});
}

// src/adapters/drivers/aws-iam-access-key.ts
/** An IAM user has two keys at most. Source: docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html. */
const MOST_KEYS = 2;
/**
* Rotates the access key of an IAM user, which a JSON secret of Secrets Manager holds: `#field` of the reference names the
* secret key, and the id stands in another field. A second key is made and handed out; the old one is deactivated when the
* grace is over, proven to be refused (GetCallerIdentity), and then deleted.
* Source: docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html (Updating access keys).
*/
function create(access) {
	return require_opened_driver.openedDriver({
		id: "aws-iam-access-key",
		async open(entry, signal) {
			const connection = await access.aws(entry);
			const secret = (await require_aws_secret.awsSecrets(connection)).secret(entry, signal);
			const versions = await secret.versions();
			if (require_versioned_secret.isFailure(versions)) return versions;
			const current = versions.find((version) => version.current);
			if (current === void 0) return noPair("AWSCURRENT");
			return {
				secret,
				versions,
				current,
				keys: await AwsAccessKeys.of(connection, signal),
				now: () => access.now()
			};
		},
		steps: {
			prepare,
			apply,
			test,
			promote,
			retire,
			verify
		},
		async liveness(opened, value, context) {
			const pairs = await pairsHolding(opened, value, context.entry);
			if ((await Promise.all(pairs.map((pair) => opened.keys.identify(pair)))).some((identity) => typeof identity === "object")) return "live";
			return pairs.length === 0 ? "unknown" : "dead";
		},
		rotatedAt: ({ current }) => current.created
	});
}
async function prepare({ secret, keys, current }, context) {
	const pair = await pairIn(secret, current.id, context.entry);
	if (pair === null) return noPair(current.id);
	if (context.leaked !== null && !require_correlate.isSameSecret(context.leaked, pair.secretKey)) return {
		kind: "done",
		detail: `version ${current.id} holds another key already`
	};
	const refusal = await secret.refusal();
	if (refusal !== null) return refusal;
	const user = await keys.userOf(pair.keyId);
	if (user === null) return {
		kind: "failed",
		detail: `there is no key ${pair.keyId} in IAM`,
		mend: "Store a key that is there."
	};
	return await noRoom(keys, user, pair.keyId) ?? {
		kind: "done",
		notes: {
			from: current.id,
			user
		},
		detail: `key ${pair.keyId} of ${user} is to be replaced`
	};
}
async function apply({ secret, keys, current }, context) {
	const { from, user } = context.notes.prepare ?? {};
	if (from === void 0 || user === void 0) return {
		kind: "skipped",
		detail: "the leaked key is replaced already"
	};
	const made = await secret.madeBy(context.operation, from);
	if (made !== null) return {
		kind: "done",
		notes: {
			to: made,
			base: from
		},
		detail: `made version ${made}`
	};
	const pair = await pairIn(secret, current.id, context.entry);
	if (pair === null) return noPair(current.id);
	const full = await noRoom(keys, user, pair.keyId);
	if (full !== null) return full;
	const fresh = await keys.create(user);
	const document = withPair(pair, context.entry, fresh);
	const to = document === null ? noPair(current.id) : await secret.add(document, current.id, context.operation);
	if (!require_versioned_secret.isFailure(to)) return {
		kind: "done",
		notes: {
			to,
			base: current.id
		},
		detail: `made key ${fresh.keyId} of ${user}, as version ${to}`
	};
	await keys.delete(user, fresh.keyId);
	return to;
}
async function test({ secret, keys, current }, context) {
	const id = context.notes.apply?.["to"] ?? current.id;
	const pair = await pairIn(secret, id, context.entry);
	if (pair === null) return noPair(id);
	const identity = await keys.identifyUntil(pair, (found) => typeof found === "object");
	if (typeof identity === "object") return {
		kind: "done",
		detail: `key ${pair.keyId} is ${identity.arn}`
	};
	return {
		kind: "failed",
		detail: `AWS does not accept key ${pair.keyId} (${identity})`,
		mend: "Run it again in a minute."
	};
}
async function promote(opened, context) {
	const { secret, current, now } = opened;
	const { to, base } = context.notes.apply ?? {};
	if (to === void 0 || base === void 0) return {
		kind: "done",
		notes: { promotedAt: current.created.toISOString() },
		detail: `version ${current.id} is handed out`
	};
	const { entry, operation } = context;
	const old = await pairIn(secret, base, entry);
	return require_version_rotation.promoteStaged(secret, {
		to,
		base,
		operation,
		now
	}, (document, made) => {
		const [theirs, fresh] = [pairOf(document, "", entry), pairOf(made, "", entry)];
		if (theirs !== null && theirs.keyId !== old?.keyId) return "replaced";
		return theirs === null || fresh === null ? null : withPair(theirs, entry, fresh);
	});
}
/** Only a key whose secret is proven to be the old one is touched. */
async function retire(opened, context) {
	const { keys } = opened;
	const retired = [];
	for (const pair of await oldPairs(opened, context)) {
		const identity = await keys.identify(pair);
		if (identity === "other-secret") continue;
		retired.push(pair);
		const user = await keys.userOf(pair.keyId);
		if (typeof identity === "object" && user !== null) await keys.deactivate(user, pair.keyId);
	}
	const notes = { versions: retired.map(({ version }) => version).join(",") };
	const named = [...new Set(retired.map(({ keyId }) => keyId))].join(", ");
	return {
		kind: "done",
		notes,
		detail: named === "" ? "no key has the old secret" : `deactivated ${named}`
	};
}
async function verify(opened, context) {
	const { secret, keys, current, versions } = opened;
	const ids = (context.notes.retire?.["versions"] ?? "").split(",").filter((id) => id !== "");
	const deleted = /* @__PURE__ */ new Set();
	for (const id of ids) {
		const pair = await pairIn(secret, id, context.entry);
		if (pair === null) continue;
		if (await keys.identifyUntil(pair, (found) => found === "unknown-key") !== "unknown-key") return {
			kind: "failed",
			detail: `AWS still accepts key ${pair.keyId}`,
			mend: "Run it again in a minute."
		};
		const user = await keys.userOf(pair.keyId);
		if (user !== null) await keys.delete(user, pair.keyId);
		deleted.add(pair.keyId);
	}
	const pair = await pairIn(secret, current.id, context.entry);
	const identity = pair === null ? "unknown-key" : await keys.identify(pair);
	if (typeof identity !== "object") return {
		kind: "failed",
		detail: "AWS does not accept the key that is handed out",
		mend: "Rotate once more."
	};
	const marked = versions.filter(({ id }) => ids.includes(id) && id !== current.id);
	const unmarked = marked.length === 0 ? "" : await secret.retire(marked);
	if (require_versioned_secret.isFailure(unmarked)) return unmarked;
	return {
		kind: "done",
		detail: `${deleted.size === 0 ? "there was none to delete" : `AWS refused ${[...deleted].join(", ")}, and it was deleted`}; ${pair.keyId} is ${identity.arn}`
	};
}
/** The pairs with the leaked secret, or, in a scheduled rotation, the one that was replaced; never the one handed out. */
async function oldPairs(opened, context) {
	const { secret, current } = opened;
	const from = context.notes.prepare?.["from"];
	const handedOut = await pairIn(secret, current.id, context.entry);
	const scheduled = from === void 0 ? null : await pairIn(secret, from, context.entry);
	return (context.leaked === null ? scheduled === null ? [] : [scheduled] : await pairsHolding(opened, context.leaked, context.entry)).filter(({ keyId }) => keyId !== handedOut?.keyId);
}
async function pairsHolding({ secret, versions }, value, entry) {
	const pairs = [];
	for (const { id } of versions) {
		const pair = await pairIn(secret, id, entry);
		if (pair !== null && require_correlate.isSameSecret(value, pair.secretKey)) pairs.push(pair);
	}
	return pairs;
}
async function pairIn(secret, version, entry) {
	const document = await secret.read(version);
	return document === null ? null : pairOf(document, version, entry);
}
/** The secret key by the reference's field, and the only other field that is the id of a key. */
function pairOf(document, version, { field }) {
	const secretKey = field === null ? null : require_secret_document.fieldOf(document, field);
	if (secretKey === null) return null;
	const [only, ...others] = (require_secret_document.textFieldsOf(document) ?? []).flatMap((name) => {
		const value = require_secret_document.fieldOf(document, name)?.reveal() ?? "";
		return /^AKIA[A-Z0-9]{16}$/.test(value) ? [[name, value]] : [];
	});
	if (only === void 0 || others.length > 0) return null;
	return {
		document,
		version,
		secretKey,
		idField: only[0],
		keyId: only[1]
	};
}
function withPair({ document, idField }, { field }, fresh) {
	const withId = require_secret_document.withField(document, idField, new require_engine.Secret(fresh.keyId, "AWS access key id"));
	return withId === null ? null : require_secret_document.withField(withId, field, fresh.secretKey);
}
async function noRoom(keys, user, keyId) {
	const all = await keys.keysOf(user);
	if (all.length < MOST_KEYS) return null;
	const other = all.find((id) => id !== keyId) ?? "KEY";
	return {
		kind: "failed",
		detail: `${user} has two access keys, ${keyId} and ${other}, and IAM allows no third`,
		mend: `See when it was used (aws iam get-access-key-last-used --access-key-id ${other}); if nobody does: aws iam delete-access-key --user-name ${user} --access-key-id ${other}`
	};
}
function noPair(version) {
	return {
		kind: "failed",
		detail: `version ${version} is no JSON object with a secret key in #field and one access key id in another field`,
		mend: "Store both: {\"accessKeyId\": \"AKIA…\", \"secretAccessKey\": \"…\"}, and refer to #secretAccessKey."
	};
}

exports.create = create;