const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_command_line = require("./command-line.js");
const require_engine = require("./engine.js");
const require_transport = require("./transport.js");
const require_map_with_limit = require("./map-with-limit.js");
const require_settings_entry = require("./settings-entry.js");
const require_reference = require("./reference.js");
const require_partitions = require("./partitions.js");
const require_token_claims = require("./token-claims.js");
const require_wildcard = require("./wildcard.js");
const require_json_field = require("./json-field.js");

// src/adapters/vaults/aws/entry.ts
/** Which entry a reference points into, as a key. */
function entryKey({ path, version }) {
	return `${path}\0${version ?? ""}`;
}
/**
* @throws AppError `config` for what can't be the name or ARN of one, or is elsewhere: AWS would only say “not found”
*/
function entryOf(reference, store, { region, partition }) {
	const { path, version } = reference;
	const shown = require_reference.formatReference({
		...reference,
		field: null
	});
	if (path.endsWith("*")) return wildcardEntry(path, shown, store, region);
	const arn = require_partitions.parseArn(path);
	const name = arn === null ? path : arn.resource.replace(/^[a-z]+[:/]/, "");
	if (arn !== null && arn.service !== store.service || !store.namePattern.test(name)) throw new require_start.AppError("config", `${shown}: this is not the name or ARN of one: ${store.nameRule}.`, { mend: `See what there is: ${store.listCommand(region)}` });
	if (arn !== null && (arn.partition !== partition || arn.region !== region)) throw new require_start.AppError("config", `${shown} is in ${arn.region} (${arn.partition}), its provider in ${region}.`, { mend: `Add a provider with region: ${arn.region}, and use its id as the scheme of this reference.` });
	return {
		path,
		version,
		shown
	};
}
/** All entries below a prefix, as one: for the session that is to read them. */
function wildcardEntry(path, shown, store, region) {
	const prefix = path.replace(/\*+$/, "");
	if (require_partitions.parseArn(prefix) !== null || prefix.startsWith("arn:")) throw new require_start.AppError("config", `${shown}: a wildcard stands behind a name, not behind an ARN.`, { mend: `See what there is: ${store.listCommand(region)}` });
	const isFolder = prefix === "" || prefix.endsWith("/");
	if (prefix !== "" && !store.namePattern.test(prefix) || store.listScope === "folder" && !isFolder) throw new require_start.AppError("config", `${shown}: no names can begin so: ${store.nameRule}.`, { mend: isFolder ? `See what there is: ${store.listCommand(region)}` : "Parameter Store lists whole folders: put the “*” behind a slash, awsssm://prod/*." });
	return {
		path: `${prefix}*`,
		version: null,
		shown
	};
}
/** Whether one of these entries, by their keys, is the entry or a wildcard that stands for it. */
function isCovered(keys, entry) {
	if (keys.has(entryKey(entry))) return true;
	const inside = (key) => key.endsWith("*\0") && entry.path.startsWith(key.slice(0, -2));
	return entry.version === null && [...keys].some(inside);
}
/** The ARNs that a policy must name to allow an entry; `account` is `null` where it isn't known. */
function arnsOf(path, store, settings, account) {
	const arn = require_partitions.parseArn(path);
	const place = `arn:${settings.partition}:${store.service}:${settings.region}:${arn?.account || (account ?? "*")}`;
	if (path.endsWith("*")) return [`${place}:${store.resourceOf("").replace(/-\?+$/, "")}${path}`];
	if (arn === null) return [`${place}:${store.resourceOf(path)}`];
	return store.service === "ssm" || /-[A-Za-z0-9]{6}$/.test(path) ? [path] : [`${path}-??????`];
}

// src/adapters/vaults/aws/diagnose.ts
/** @throws the error itself where it is not AWS's: a bug, or an abort */
function serviceFault(error, settings) {
	if (error instanceof require_start.AppError) throw error;
	if (error instanceof require_transport.AwsUnreachable) throw unreachable(error, settings);
	const { name, message, $metadata } = error;
	if (name === "AbortError") throw new require_start.AppError("vault", `AWS (${settings.region}): the call was cancelled.`, {
		mend: "Run it again.",
		cause: error
	});
	if (typeof $metadata !== "object") throw error;
	const status = Number($metadata.httpStatusCode ?? 0);
	return {
		name: String(name),
		message: String(message),
		status
	};
}
function unreachable(error, { endpoint, region, ca }) {
	const where = endpoint ?? `AWS in ${region}`;
	const mends = {
		dns: "Check “region:”. A private network needs a proxy (HTTPS_PROXY) or a VPC endpoint.",
		tls: `A proxy that opens TLS has a CA of its own: name it, ca: path/to/ca.pem.${ca === null ? "" : " The one that is named did not sign this."}`,
		proxy: "Check HTTPS_PROXY, or name the host in NO_PROXY.",
		aborted: "Run it again."
	};
	return new require_start.AppError("vault", `${where} can’t be reached (${require_command_line.neutralLine(error.code)}).`, {
		mend: mends[error.reason] ?? "Check the network of this runner: firewall, HTTPS_PROXY, NO_PROXY.",
		cause: error
	});
}
/**
* What a fault means for one entry.
* @throws AppError `vault` where it would be the same for every entry: expired or unknown credentials, throttling, an outage
*/
function entryFault(fault, entry, { store, settings }) {
	throwForSession(fault, settings);
	const { name, message } = fault;
	if (/kms/i.test(message) || /^(Decryption|KMS|InvalidKeyId)/.test(name)) return {
		kind: "refused",
		fault: keyDenied(fault, entry, store, settings)
	};
	if (/^AccessDenied/.test(name)) return {
		kind: "refused",
		fault: denied(fault, entry, store, settings)
	};
	if (/marked for deletion|scheduled for deletion/i.test(message)) return {
		kind: "absent",
		fault: deleted(entry, settings)
	};
	if (/NotFound/.test(name)) return {
		kind: "absent",
		fault: entry.version !== null && /version|staging label|stage/i.test(message) ? noVersion(entry, settings) : notFound(entry, store, settings)
	};
	return {
		kind: "refused",
		fault: new require_start.AppError("vault", `${entry.shown}: AWS answered ${shownFault(fault)}.`, { mend: "Check the name and the version; CloudTrail has the call with its reason." })
	};
}
/**
* Why a wildcard could not be listed.
* @param resources what a policy must name to allow it
* @throws AppError `vault` where everything else would fail as well
*/
function listFault(error, resources, { shown }, { store, settings }) {
	const fault = serviceFault(error, settings);
	throwForSession(fault, settings);
	if (/^AccessDenied/.test(fault.name)) return new require_start.AppError("vault", `${shown}: ${principalOf(fault.message)} may not list what is there (${store.listAction}).`, { mend: `A wildcard needs it. Add to the permission policy of the role:\n  ${statementOf(store.listAction, resources)}` });
	return new require_start.AppError("vault", `${shown}: AWS answered ${shownFault(fault)} when asked what is there.`, { mend: "Check the path; CloudTrail has the call with its reason." });
}
/** @throws AppError `vault` for a fault that is not about any one entry */
function throwForSession(fault, { region }) {
	const { name, status } = fault;
	const error = (what, mend) => new require_start.AppError("vault", `AWS (${region}) ${what}.`, { mend });
	if (/^ExpiredToken|^RequestExpired/.test(name)) throw error(`no longer accepts the session (${shownFault(fault)})`, "It expired. Raise max-ttl: above the length of this step, or log in again (aws sso login).");
	if (/^(UnrecognizedClient|InvalidClientTokenId|InvalidSignature|SignatureDoesNotMatch|IncompleteSignature|InvalidAccessKeyId|AuthFailure)/.test(name)) throw error(`does not accept the credentials (${shownFault(fault)})`, "Check that the key is active and whole, that the account has opted in to this region, and the clock of this machine.");
	if (/Throttl|TooManyRequests|RequestLimitExceeded|LimitExceeded/.test(name)) throw error(`refused too many requests (${shownFault(fault)}), and went on refusing`, "Read fewer entries per job, or ask AWS for a higher quota.");
	if (status >= 500) throw error(`failed (${shownFault(fault)})`, "Run it again; see health.aws.amazon.com if it stays so.");
}
function shownFault({ name, status }) {
	return `${require_command_line.neutralLine(name.slice(0, 60))}, ${status}`;
}
/** One statement of a policy, ready to paste. */
function statementOf(action, resources) {
	const resource = resources.length === 1 ? resources[0] : resources;
	return JSON.stringify({
		Effect: "Allow",
		Action: action,
		Resource: resource
	}).replaceAll("\":", "\": ").replaceAll(",\"", ", \"");
}
function denied({ message }, entry, store, settings) {
	const action = new RegExp(`${store.service}:[A-Za-z]{1,60}`).exec(message)?.[0] ?? store.readAction;
	const what = `${entry.shown}: ${principalOf(message)} may not call ${action} on it`;
	if (/explicit deny/i.test(message)) return new require_start.AppError("vault", `${what}: a policy denies it.`, { mend: "A Deny wins over every Allow. Look for it in the resource policy, the permissions boundary and the organisation’s SCPs." });
	const arns = arnsOf(entry.path, store, settings, accountOf(message, settings));
	return new require_start.AppError("vault", `${what} in ${settings.region}.`, { mend: `Add to the permission policy of the role:\n  ${statementOf(store.readAction, arns)}` });
}
function keyDenied({ message }, entry, store, settings) {
	const account = accountOf(message, settings) ?? "ACCOUNT";
	const key = /arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:key\/[\w-]{1,60}/.exec(message)?.[0] ?? `arn:${settings.partition}:kms:${settings.region}:${account}:key/KEY-ID`;
	const statement = JSON.stringify({
		Effect: "Allow",
		Action: "kms:Decrypt",
		Resource: key,
		Condition: { StringEquals: { "kms:ViaService": `${store.service}.${settings.region}.amazonaws.com` } }
	});
	return new require_start.AppError("vault", `${entry.shown}: its KMS key does not decrypt it for ${principalOf(message)}.`, { mend: `Check that the key is enabled, and add to the permission policy of the role (the key’s policy must agree):\n  ${statement}` });
}
function deleted({ shown, path }, { region }) {
	return new require_start.AppError("vault", `${shown} is marked for deletion in ${region}.`, { mend: `Bring it back: aws secretsmanager restore-secret --region ${region} --secret-id ${path}` });
}
/** The message also for those who asked in the wrong region, which AWS can't tell from a wrong name. */
function notFound({ shown, path }, store, { region }) {
	const slash = store.service === "secretsmanager" && !path.startsWith("arn:");
	return new require_start.AppError("vault", `${shown} is not in ${region}.`, { mend: `Check the name (case counts) and the region of the provider, or mark it optional: “?optional”. What is there: ${store.listCommand(region)}${slash ? " A name that begins with “/” is given by its ARN." : ""}` });
}
function noVersion({ shown, version, path }, { region }) {
	return new require_start.AppError("vault", `${shown}: it has no version or label “${require_command_line.neutralLine(version ?? "")}” in ${region}.`, { mend: `Refer to another version, or to none. For a secret: aws secretsmanager list-secret-version-ids --region ${region} --secret-id ${path}` });
}
function principalOf(message) {
	return /arn:aws[a-z-]*:(?:iam|sts)::\d{12}:[\w+=,.@/-]{1,200}/.exec(message)?.[0] ?? "this identity";
}
function accountOf(message, { login }) {
	return /arn:aws[a-z-]*:(?:iam|sts)::(\d{12}):/.exec(message)?.[1] ?? (login.method === "web-identity" ? login.account : null);
}

// src/adapters/vaults/aws/diagnose-login.ts
const GITHUB = "https://token.actions.githubusercontent.com";
/**
* Why STS gave no session for the job's token. Its wording is matched, not shown.
* Source: docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html (Errors).
*/
function webIdentityRefused(fault, login, settings, token) {
	const { name, message, status } = fault;
	const claims = require_token_claims.claimsOf(token);
	const error = (what, mend) => new require_start.AppError("vault", `AWS (${settings.region}): ${what} (${require_command_line.neutralLine(name.slice(0, 60))}, ${status}).`, { mend });
	const told = `The job's token says: ${require_token_claims.shownClaims(claims)}.`;
	if (/^ExpiredToken/.test(name)) return error("the job’s token had expired", "Run it again; check the clock of a self-hosted runner.");
	if (/^AccessDenied/.test(name)) return error(`${login.roleArn} does not trust this job, or is not there`, `${told}${require_token_claims.hasImmutableSubject(claims) ? " Its “sub” is the immutable form, with ids; older policies name the one without." : ""}\nThe role's trust policy must contain:\n${trustStatement(claims, login, settings)}`);
	if (/audience/i.test(message)) return error(`the identity provider does not know the audience “${require_command_line.neutralLine(login.audience)}”`, `Add it: aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${providerArn(claims, login, settings)} --client-id ${login.audience}\nOr set audience: to one that it knows. ${told}`);
	if (/^InvalidIdentityToken/.test(name) && /provider/i.test(message)) return error(`account ${login.account} has no identity provider for this job’s token`, `Create it once: aws iam create-open-id-connect-provider --url ${issuerOf(claims)} --client-id-list ${login.audience}\n${told}`);
	if (/^InvalidIdentityToken/.test(name)) return error("the job’s token was not accepted", `${told} Check the identity provider ${providerArn(claims, login, settings)}.`);
	if (/^IDPCommunicationError/.test(name)) return error("AWS could not fetch the keys of the token’s issuer", "Run it again; see githubstatus.com.");
	if (/MaxSessionDuration|DurationSeconds/i.test(message)) return error("the role allows no session as long as max-ttl", `Lower max-ttl:, or raise it: aws iam update-role --role-name ${roleName(login.roleArn)} --max-session-duration SECONDS`);
	if (/^RegionDisabled/.test(name)) return error(`STS is not activated for the account in ${settings.region}`, "Activate it (IAM, Account settings), or use another region.");
	return error(`${login.roleArn} could not be assumed`, `${told} CloudTrail has the call with its reason.`);
}
/** One statement of a trust policy that lets in jobs as this one, and no others. */
function trustStatement(claims, login, settings) {
	const host = issuerHost(claims);
	const statement = {
		Effect: "Allow",
		Principal: { Federated: providerArn(claims, login, settings) },
		Action: "sts:AssumeRoleWithWebIdentity",
		Condition: { StringEquals: {
			[`${host}:aud`]: login.audience,
			[`${host}:sub`]: require_token_claims.claimText(claims, "sub") || "repo:OWNER/NAME:ref:refs/heads/main"
		} }
	};
	return JSON.stringify(statement, null, 2);
}
function providerArn(claims, login, { partition }) {
	return `arn:${partition}:iam::${login.account}:oidc-provider/${issuerHost(claims)}`;
}
function issuerOf(claims) {
	return require_token_claims.claimText(claims, "iss") || GITHUB;
}
function issuerHost(claims) {
	return issuerOf(claims).replace(/^[a-z]+:\/\//, "").replace(/\/+$/, "");
}
function roleName(arn) {
	return arn.slice(arn.lastIndexOf("/") + 1);
}
/** Nothing on this machine logs in to AWS. */
function noCredentials(error, profile, env) {
	const sso = /sso/i.test(String(error.message));
	const flag = profile === null ? "" : ` --profile ${profile}`;
	const inJob = env["GITHUB_ACTIONS"] === "true";
	return new require_start.AppError("vault", `AWS: ${sso ? "the SSO session is over" : "no credentials were found"}${profile === null ? "" : ` for the profile “${require_command_line.neutralLine(profile)}”`}.`, {
		mend: inJob ? "In a job, log in with its own identity: auth: { method: web-identity, role-arn: arn:aws:iam::ACCOUNT:role/NAME }, and permissions: { id-token: write }." : `Log in: aws sso login${flag}. Or set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.`,
		cause: error
	});
}

// src/adapters/vaults/aws/session-policy.ts
/** Characters. Source: docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html (Policy). */
const LONGEST_POLICY = 2048;
/** As many as one call reads (BatchGetSecretValue; two calls of GetParameters). */
const MOST_ENTRIES = 20;
/** Shares out entries so that the policy of each group fits into a session. */
function narrowGroups(entries, store, settings, account) {
	const groups = [];
	let current = [];
	for (const entry of entries) {
		const next = [...current, entry];
		const fits = next.length <= MOST_ENTRIES && narrow(next, store, settings, account).policy.length <= LONGEST_POLICY;
		if (!fits && current.length > 0) groups.push(narrow(current, store, settings, account));
		current = fits ? next : [entry];
	}
	return current.length === 0 ? groups : [...groups, narrow(current, store, settings, account)];
}
/** One group, however long its policy is. */
function narrow(entries, store, settings, account) {
	const arns = (some) => [...new Set(some.flatMap((entry) => arnsOf(entry.path, store, settings, account)))];
	const wildcards = entries.filter(({ path }) => path.endsWith("*"));
	const lists = store.listScope === "folder" ? arns(wildcards).flatMap((arn) => [arn.replace(/\/?\*$/, ""), arn]) : ["*"];
	return {
		entries,
		policy: sessionPolicy(arns(entries), store, settings.region, wildcards.length > 0 ? lists : [])
	};
}
/**
* A session policy grants nothing by itself: a session may do what both it and its role allow.
* @param lists what may be listed; empty for nothing
*/
function sessionPolicy(resources, store, region, lists = []) {
	const statements = [
		{
			Effect: "Allow",
			Action: store.readAction,
			Resource: resources
		},
		{
			Effect: "Allow",
			Action: "kms:Decrypt",
			Resource: "*",
			Condition: { StringLike: { "kms:ViaService": `${store.service}.${region}.*` } }
		},
		...lists.length === 0 ? [] : [{
			Effect: "Allow",
			Action: store.listAction,
			Resource: lists
		}],
		...store.batchAction === null ? [] : [{
			Effect: "Allow",
			Action: store.batchAction,
			Resource: "*"
		}]
	];
	return JSON.stringify({
		Version: "2012-10-17",
		Statement: statements
	});
}

// src/adapters/vaults/aws/log-in.ts
/**
* What STS gives, in ms; a role may allow less than the longest.
* Source: docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html (DurationSeconds).
*/
const SESSION_LIFETIME = {
	least: 9e5,
	most: 432e5
};
const SESSIONS_AT_ONCE = 4;
/**
* Logs in.
* @param wanted what will be read, where that is known; empty for a session that may read what its role may
* @returns one access, or several where what is wanted does not fit into the policy of one session
* @throws AppError `vault` with cause and mend
*/
async function logIn(parts, identity, wanted, signal) {
	const { login } = parts.settings;
	await require_transport.quietSdk();
	if (login.method === "web-identity") return assumeRole(parts, login, identity, wanted, signal);
	return [{
		covers: null,
		credentials: login.method === "keys" ? keysOf(login, identity) : await defaultChain(parts, login.profile)
	}];
}
function keysOf(login, identity) {
	return {
		keyId: require_settings_entry.textOf(identity, login.keyId, "AWS access key id"),
		secretKey: require_settings_entry.credentialOf(identity, login.secretKey, "AWS secret access key"),
		token: login.token === null ? null : require_settings_entry.credentialOf(identity, login.token, "AWS session token"),
		expiresAt: null
	};
}
/** Environment, profile, SSO, container, instance: as AWS's own tools look for credentials. */
async function defaultChain({ settings, transport, surroundings }, profile) {
	const { defaultProvider } = await Promise.resolve().then(() => require("./npm-aws-sdk.js")).then((n) => /* @__PURE__ */ require_rolldown_runtime.__toESM(n.require_dist_cjs$4(), 1));
	const found = await defaultProvider({
		clientConfig: require_transport.clientOptions(settings, transport),
		...profile === null ? {} : { profile }
	})().catch((error) => {
		throw noCredentials(error, profile, surroundings.env);
	});
	return {
		keyId: found.accessKeyId,
		secretKey: new require_engine.Secret(found.secretAccessKey, "AWS secret access key"),
		token: found.sessionToken === void 0 ? null : new require_engine.Secret(found.sessionToken, "AWS session token"),
		expiresAt: found.expiration ?? null
	};
}
async function assumeRole({ store, settings, transport, surroundings, policy: ownPolicy }, login, identity, wanted, signal) {
	const token = await identity.identityToken(login.audience);
	const { AssumeRoleWithWebIdentityCommand, STSClient } = await Promise.resolve().then(() => require("./npm-aws-sdk.js")).then((n) => /* @__PURE__ */ require_rolldown_runtime.__toESM(n.require_dist_cjs(), 1));
	const client = new STSClient(require_transport.clientOptions(settings, transport));
	const asked = {
		RoleArn: login.roleArn,
		RoleSessionName: login.sessionName ?? sessionNameOf(surroundings.env),
		WebIdentityToken: token.reveal(),
		DurationSeconds: durationOf(settings.maxTtl)
	};
	async function assume(policy) {
		try {
			const command = new AssumeRoleWithWebIdentityCommand({
				...asked,
				Policy: policy
			});
			return credentialsOf((await client.send(command, { abortSignal: signal })).Credentials ?? {});
		} catch (error) {
			const fault = serviceFault(error, settings);
			if (/^PackedPolicyTooLarge/.test(fault.name)) return "policy-too-large";
			throw webIdentityRefused(fault, login, settings, token);
		}
	}
	/** STS packs policies in a way that can't be foreseen: what does not fit is halved, down to single entries. */
	async function assumeGroup({ entries, policy }) {
		const credentials = await assume(policy);
		if (credentials !== "policy-too-large") return [{
			covers: new Set(entries.map(entryKey)),
			credentials
		}];
		if (entries.length === 1) return [await assumeAll()];
		const half = Math.ceil(entries.length / 2);
		const halves = [entries.slice(0, half), entries.slice(half)];
		return (await require_map_with_limit.mapWithLimit(halves, 1, (part) => assumeGroup(narrow(part, store, settings, login.account)))).flat();
	}
	async function assumeAll() {
		const credentials = await assume(ownPolicy ?? sessionPolicy(["*"], store, settings.region, ["*"]));
		if (credentials !== "policy-too-large") return {
			covers: null,
			credentials
		};
		throw webIdentityRefused({
			name: "PackedPolicyTooLarge",
			message: "",
			status: 400
		}, login, settings, token);
	}
	const [first, ...rest] = narrowGroups(wanted, store, settings, login.account);
	if (first === void 0) return [await assumeAll()];
	return [...await assumeGroup(first), ...(await require_map_with_limit.mapWithLimit(rest, SESSIONS_AT_ONCE, assumeGroup)).flat()];
}
function credentialsOf({ AccessKeyId, SecretAccessKey, SessionToken, Expiration }) {
	return {
		keyId: AccessKeyId ?? "",
		secretKey: new require_engine.Secret(SecretAccessKey ?? "", "AWS secret access key"),
		token: new require_engine.Secret(SessionToken ?? "", "AWS session token"),
		expiresAt: Expiration ?? null
	};
}
/** In seconds; as short as can be where nothing is said. */
function durationOf(maxTtl) {
	const { least, most } = SESSION_LIFETIME;
	return Math.ceil(Math.min(most, Math.max(least, maxTtl ?? least)) / 1e3);
}
/** What CloudTrail shows of the session: which run of which repository it was. */
function sessionNameOf(env) {
	return [
		"sealant",
		env["GITHUB_RUN_ID"],
		env["GITHUB_REPOSITORY"]
	].filter((part) => part).join("-").replace(/[^\w+=,.@-]+/g, "-").slice(0, 64);
}

// src/adapters/vaults/aws/read-secrets.ts
/** Source: docs.aws.amazon.com/secretsmanager/latest/apireference/API_BatchGetSecretValue.html (SecretIdList). */
const BATCH = 20;
const BATCHES_AT_ONCE = 3;
const READS_AT_ONCE = 6;
const MOST_PAGES = 40;
/** Source: docs.aws.amazon.com/secretsmanager/latest/apireference/API_ListSecrets.html (MaxResults). */
const LISTED = 100;
/**
* Reads current versions twenty at a time, and others one by one. What a batch does not settle (the role may not call it,
* AWS left something out, a passing failure) is read by itself. Lists a hundred names at a time.
*/
async function secretReader(client, context) {
	const sdk = await Promise.resolve().then(() => require("./npm-aws-sdk.js")).then((n) => /* @__PURE__ */ require_rolldown_runtime.__toESM(n.require_dist_cjs$2(), 1));
	let batchAllowed = true;
	async function readOne(entry, signal) {
		try {
			const command = new sdk.GetSecretValueCommand({
				SecretId: entry.path,
				...versionOf(entry.version)
			});
			return answerOf(await client.send(command, { abortSignal: signal }));
		} catch (error) {
			return entryFault(serviceFault(error, context.settings), entry, context);
		}
	}
	async function readBatch(entries, answers, signal) {
		const SecretIdList = entries.map(({ path }) => path);
		let page;
		for (let i = 0; i < MOST_PAGES; i++) {
			const asked = page === void 0 ? { SecretIdList } : {
				SecretIdList,
				NextToken: page
			};
			const answer = await client.send(new sdk.BatchGetSecretValueCommand(asked), { abortSignal: signal });
			note(answer, entries, answers, context);
			if (answer.NextToken === void 0 || answer.NextToken === page) return;
			page = answer.NextToken;
		}
	}
	async function tryBatch(entries, answers, signal) {
		if (!batchAllowed) return;
		try {
			await readBatch(entries, answers, signal);
		} catch (error) {
			const fault = serviceFault(error, context.settings);
			throwForSession(fault, context.settings);
			if (/^AccessDenied/.test(fault.name)) batchAllowed = false;
		}
	}
	async function read(entries, signal) {
		const answers = /* @__PURE__ */ new Map();
		const current = entries.filter(({ version }) => version === null);
		if (current.length > 1) await require_map_with_limit.mapWithLimit(chunksOf(current, BATCH), BATCHES_AT_ONCE, (chunk) => tryBatch(chunk, answers, signal));
		const left = entries.filter((entry) => !answers.has(entry));
		await require_map_with_limit.mapWithLimit(left, READS_AT_ONCE, async (entry) => answers.set(entry, await readOne(entry, signal)));
		return entries.map((entry) => answers.get(entry));
	}
	async function list(wildcard, offer, signal) {
		const { prefix } = wildcard;
		const asked = {
			MaxResults: LISTED,
			...prefix === "" ? {} : { Filters: [{
				Key: "name",
				Values: [prefix]
			}] }
		};
		let page;
		try {
			do {
				const command = new sdk.ListSecretsCommand(page === void 0 ? asked : {
					...asked,
					NextToken: page
				});
				const { SecretList = [], NextToken } = await client.send(command, { abortSignal: signal });
				for (const { Name = "" } of SecretList) offer(Name);
				page = NextToken === page ? void 0 : NextToken;
			} while (page !== void 0);
		} catch (error) {
			throw listFault(error, ["*"], wildcard, context);
		}
	}
	return {
		read,
		list
	};
}
function note({ SecretValues = [], Errors = [] }, entries, answers, context) {
	for (const value of SecretValues) for (const entry of entries) if (isNamed(entry.path, value)) answers.set(entry, answerOf(value));
	for (const { SecretId, ErrorCode = "", Message = "" } of Errors) {
		const entry = entries.find(({ path }) => path === SecretId);
		if (entry === void 0 || /Throttl|Internal|Unavailable/.test(ErrorCode)) continue;
		answers.set(entry, entryFault({
			name: ErrorCode,
			message: Message,
			status: 400
		}, entry, context));
	}
}
function chunksOf(items, size) {
	return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}
/** A version is named by its id, 32 characters or more, or by a stage: AWSCURRENT, AWSPREVIOUS, a label of one's own. */
function versionOf(version) {
	if (version === null) return {};
	return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(version) || /^[\w-]{32,64}$/.test(version) ? { VersionId: version } : { VersionStage: version };
}
/** Whether a value is the one asked for: by name, by ARN, or by an ARN without its last six characters. */
function isNamed(path, { ARN, Name }) {
	return Name === path || ARN === path || ARN?.slice(0, -7) === path && path.startsWith("arn:");
}
function answerOf({ SecretString, SecretBinary }) {
	if (SecretString !== void 0) return {
		kind: "text",
		text: SecretString
	};
	return {
		kind: "bytes",
		bytes: SecretBinary ?? /* @__PURE__ */ new Uint8Array()
	};
}

// src/adapters/vaults/aws/session.ts
const GROUPS_AT_ONCE = 4;
/** A provider over one of AWS's services. Does no I/O. */
function awsProvider(id, store, settings, surroundings) {
	return {
		id,
		maxTtl: settings.maxTtl,
		open: (identity, signal, wanted = []) => openSession(id, {
			store,
			settings,
			surroundings,
			transport: new require_transport.AwsTransport(settings, surroundings)
		}, identity, wanted, signal)
	};
}
async function openSession(provider, parts, identity, wanted, signal) {
	const { store, settings, transport } = parts;
	try {
		const entries = [...entriesOf(wanted, store, settings).values()].map(({ entry }) => entry);
		return sessionOf(provider, parts, await logIn(parts, identity, entries, signal));
	} catch (error) {
		await transport.close();
		throw error;
	}
}
function sessionOf(provider, { store, settings, transport }, accesses) {
	const lease = {
		kind: "static",
		provider
	};
	const readers = /* @__PURE__ */ new Map();
	function readerOf(access) {
		const client = {
			...require_transport.clientOptions(settings, transport),
			...require_transport.signWith(access.credentials)
		};
		const reader = readers.get(access) ?? store.connect({
			client,
			settings
		});
		readers.set(access, reader);
		return reader;
	}
	async function readGroup(access, entries, signal) {
		const answers = await (await readerOf(access)).read(entries, signal);
		return entries.map((entry, i) => [entryKey(entry), answers[i]]);
	}
	return {
		sessionEndsLeases: true,
		credentials: secretsOf(accesses),
		handle: null,
		async issue(references, remember, signal) {
			const wanted = entriesOf(references, store, settings);
			const groups = share([...wanted.values()].map(({ entry }) => entry), accesses);
			for (const { credentials } of groups.keys()) if (credentials.expiresAt !== null) remember({
				kind: "expiring",
				provider,
				expiresAt: credentials.expiresAt
			});
			const read = await require_map_with_limit.mapWithLimit([...groups], GROUPS_AT_ONCE, ([access, entries]) => readGroup(access, entries, signal));
			const answers = new Map(read.flat());
			for (const [key, { optional }] of wanted) throwUnlessGiven(answers.get(key), optional);
			return references.map((reference) => pick(answers.get(entryKey(reference)), reference, lease));
		},
		async list(reference, signal) {
			const entry = entryOf(reference, store, settings);
			const [access] = share([entry], accesses).keys();
			const { deep } = require_wildcard.wildcardOf(reference);
			const matches = new require_wildcard.Matches(reference);
			const wildcard = {
				prefix: entry.path.slice(0, -1),
				deep,
				shown: entry.shown
			};
			await (await readerOf(access)).list(wildcard, (name) => matches.offer(name), signal);
			return matches.parts;
		},
		async release() {
			await transport.close();
			return {
				kind: "not-revocable",
				mend: "AWS can’t end a session early: it expires by itself. Values are static: rotate them."
			};
		}
	};
}
/** Each entry once, and whether all that want it can do without. */
function entriesOf(references, store, settings) {
	const entries = /* @__PURE__ */ new Map();
	for (const reference of references) {
		const key = entryKey(reference);
		const known = entries.get(key);
		const entry = known?.entry ?? entryOf(reference, store, settings);
		entries.set(key, {
			entry,
			optional: reference.optional && known?.optional !== false
		});
	}
	return entries;
}
/** Which access reads which entries. */
function share(entries, accesses) {
	const groups = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const access = accesses.find(({ covers }) => covers === null || isCovered(covers, entry));
		if (access === void 0) throw new require_start.AppError("internal", `${entry.shown}: the session was opened for other entries.`, { mend: "Report this as a bug." });
		groups.set(access, [...groups.get(access) ?? [], entry]);
	}
	return groups;
}
/** What must not be seen in a log: both halves of each key, and the token without which they sign nothing. */
function secretsOf(accesses) {
	return accesses.flatMap(({ credentials: { keyId, secretKey, token } }) => [
		secretKey,
		...token === null ? [] : [token],
		new require_engine.Secret(keyId, "AWS access key id")
	]);
}
function throwUnlessGiven(answer, optional) {
	if (answer.kind === "refused" || answer.kind === "absent" && !optional) throw answer.fault;
}
function pick(answer, reference, lease) {
	if (answer.kind === "absent" || answer.kind === "refused") return null;
	const label = require_reference.formatReference(reference);
	const shown = require_reference.formatReference({
		...reference,
		field: null
	});
	const text = answer.kind === "text" ? answer.text : asText(answer.bytes);
	if (text === null) {
		if (reference.field === null) return {
			value: bytesSecret(answer, label),
			lease
		};
		throw new require_start.AppError("vault", `${shown} is binary, so it has no field.`, { mend: "Leave out “#…” and take it as a file: { ref: …, as: file }." });
	}
	const value = reference.field === null ? text : require_json_field.jsonField(text, reference.field, reference.optional, shown);
	return value === null ? null : {
		value: new require_engine.Secret(value, label),
		lease
	};
}
function bytesSecret(answer, label) {
	const bytes = answer.kind === "bytes" ? answer.bytes : /* @__PURE__ */ new Uint8Array();
	return new require_engine.Secret(Buffer.from(bytes).toString("base64"), label, "base64");
}
/** The text that bytes are, when writing it gives the same bytes. */
function asText(bytes) {
	const text = Buffer.from(bytes).toString("utf8");
	return Buffer.from(text, "utf8").equals(bytes) ? text : null;
}

Object.defineProperty(exports, "SESSION_LIFETIME", {
  enumerable: true,
  get: function () {
    return SESSION_LIFETIME;
  }
});
Object.defineProperty(exports, "arnsOf", {
  enumerable: true,
  get: function () {
    return arnsOf;
  }
});
Object.defineProperty(exports, "awsProvider", {
  enumerable: true,
  get: function () {
    return awsProvider;
  }
});
Object.defineProperty(exports, "chunksOf", {
  enumerable: true,
  get: function () {
    return chunksOf;
  }
});
Object.defineProperty(exports, "entryFault", {
  enumerable: true,
  get: function () {
    return entryFault;
  }
});
Object.defineProperty(exports, "entryOf", {
  enumerable: true,
  get: function () {
    return entryOf;
  }
});
Object.defineProperty(exports, "listFault", {
  enumerable: true,
  get: function () {
    return listFault;
  }
});
Object.defineProperty(exports, "logIn", {
  enumerable: true,
  get: function () {
    return logIn;
  }
});
Object.defineProperty(exports, "noVersion", {
  enumerable: true,
  get: function () {
    return noVersion;
  }
});
Object.defineProperty(exports, "notFound", {
  enumerable: true,
  get: function () {
    return notFound;
  }
});
Object.defineProperty(exports, "secretReader", {
  enumerable: true,
  get: function () {
    return secretReader;
  }
});
Object.defineProperty(exports, "serviceFault", {
  enumerable: true,
  get: function () {
    return serviceFault;
  }
});
Object.defineProperty(exports, "statementOf", {
  enumerable: true,
  get: function () {
    return statementOf;
  }
});
Object.defineProperty(exports, "throwForSession", {
  enumerable: true,
  get: function () {
    return throwForSession;
  }
});