const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_scan = require("./scan.js");
const require_reference = require("./reference.js");
const require_http = require("./http.js");
const require_map_with_limit = require("./map-with-limit.js");
const require_token_claims = require("./token-claims.js");
let node_path = require("node:path");

// src/adapters/vaults/aws/partitions.ts
/** The partition of a region, by its name. */
function partitionOf(region) {
	const id = PARTITIONS.find(([regions]) => regions.test(region))?.[1] ?? "aws";
	return {
		id,
		audience: id === "aws-cn" ? "sts.amazonaws.com.cn" : "sts.amazonaws.com"
	};
}
/** Whether a text may be a region; whether there is one of that name is AWS's to say. */
function isRegion(text) {
	return /^[a-z]{2,4}(-[a-z]+){1,2}-\d{1,2}$/.test(text);
}
/** Reads an ARN of any partition; `null` for anything else. Source: docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html. */
function parseArn(text) {
	const parts = /^arn:(aws[a-z-]*):([a-z0-9-]+):([a-z0-9-]*):(\d{12}|):(.+)$/.exec(text);
	if (parts === null) return null;
	const [, partition = "", service = "", region = "", account = "", resource = ""] = parts;
	return {
		partition,
		service,
		region,
		account,
		resource
	};
}
var PARTITIONS;
function init_partitions() {
	return (init_partitions = require_rolldown_runtime.__esmMin((() => {
		PARTITIONS = [
			[/^us-gov-/, "aws-us-gov"],
			[/^cn-/, "aws-cn"],
			[/^eusc-/, "aws-eusc"],
			[/^us-isob-/, "aws-iso-b"],
			[/^eu-isoe-/, "aws-iso-e"],
			[/^us-isof-/, "aws-iso-f"],
			[/^us-iso-/, "aws-iso"]
		];
	})))();
}

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
	const arn = parseArn(path);
	const name = arn === null ? path : arn.resource.replace(/^[a-z]+[:/]/, "");
	if (arn !== null && arn.service !== store.service || !store.namePattern.test(name)) throw new require_scan.AppError("config", `${shown}: this is not the name or ARN of one: ${store.nameRule}.`, { mend: `See what there is: ${store.listCommand(region)}` });
	if (arn !== null && (arn.partition !== partition || arn.region !== region)) throw new require_scan.AppError("config", `${shown} is in ${arn.region} (${arn.partition}), its provider in ${region}.`, { mend: `Add a provider with region: ${arn.region}, and use its id as the scheme of this reference.` });
	return {
		path,
		version,
		shown
	};
}
/** The ARNs that a policy must name to allow an entry; `account` is `null` where it isn't known. */
function arnsOf(path, store, settings, account) {
	const arn = parseArn(path);
	const place = `arn:${settings.partition}:${store.service}:${settings.region}:${arn?.account || (account ?? "*")}`;
	if (arn === null) return [`${place}:${store.resourceOf(path)}`];
	return store.service === "ssm" || /-[A-Za-z0-9]{6}$/.test(path) ? [path] : [`${path}-??????`];
}
function init_entry() {
	return (init_entry = require_rolldown_runtime.__esmMin((() => {
		require_scan.init_app_error();
		require_reference.init_reference();
		init_partitions();
	})))();
}

// src/adapters/vaults/aws/transport.ts
function urlOf({ protocol, hostname, port, path, query }) {
	const pairs = Object.entries(query ?? {}).flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((one) => `${encodeURIComponent(name)}=${encodeURIComponent(one ?? "")}`));
	const tail = pairs.length === 0 ? "" : `?${pairs.join("&")}`;
	return `${protocol}//${hostname}${port === void 0 ? "" : `:${port}`}${path}${tail}`;
}
async function readBody(body) {
	const chunks = [];
	let size = 0;
	for await (const chunk of body) {
		size += chunk.length;
		if (size > LARGEST_BODY) throw Object.assign(/* @__PURE__ */ new Error("body too large"), { code: "BODY_TOO_LARGE" });
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
var LARGEST_BODY, AwsUnreachable, AwsTransport;
function init_transport() {
	return (init_transport = require_rolldown_runtime.__esmMin((() => {
		require_http.init_http();
		LARGEST_BODY = 8388608;
		AwsUnreachable = class extends Error {
			reason;
			code;
			constructor(code, { reason, cause }) {
				super(`AWS could not be reached: ${code}`, { cause });
				this.name = reason === "timeout" ? "TimeoutError" : "AwsUnreachable";
				this.reason = reason;
				this.code = reason === "broken" ? "ECONNRESET" : code;
			}
		};
		AwsTransport = class {
			metadata = { handlerProtocol: "http/1.1" };
			#settings;
			#env;
			#dispatcher = null;
			constructor(settings, surroundings) {
				this.#settings = settings;
				this.#env = surroundings.env;
			}
			/** @throws AwsUnreachable */
			async handle(request, options = {}) {
				const { ca, timeout } = this.#settings;
				const limit = AbortSignal.timeout(timeout);
				const signal = options.abortSignal instanceof AbortSignal ? options.abortSignal : null;
				try {
					this.#dispatcher ??= require_http.openDispatcher({
						env: this.#env,
						ca,
						timeout
					});
					const { request: send } = await Promise.resolve().then(() => require("./npm-undici.js")).then((n) => /* @__PURE__ */ require_rolldown_runtime.__toESM(n.require_undici(), 1));
					const answer = await send(urlOf(request), {
						method: request.method,
						headers: request.headers,
						body: request.body ?? null,
						dispatcher: await this.#dispatcher,
						signal: signal === null ? limit : AbortSignal.any([limit, signal])
					});
					const headers = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
					const body = await readBody(answer.body);
					return { response: {
						statusCode: answer.statusCode,
						headers: Object.fromEntries(headers),
						body
					} };
				} catch (error) {
					const { reason, code } = require_http.failureOf(error, limit.aborted && signal?.aborted !== true, signal?.aborted === true);
					throw new AwsUnreachable(code, {
						reason,
						cause: error
					});
				}
			}
			updateHttpClientConfig() {}
			httpHandlerConfigs() {
				return {};
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

// src/adapters/vaults/aws/diagnose.ts
/** @throws the error itself where it is not AWS's: a bug, or an abort */
function serviceFault(error, settings) {
	if (error instanceof require_scan.AppError) throw error;
	if (error instanceof AwsUnreachable) throw unreachable(error, settings);
	const { name, message, $metadata } = error;
	if (name === "AbortError") throw new require_scan.AppError("vault", `AWS (${settings.region}): the call was cancelled.`, {
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
	return new require_scan.AppError("vault", `${where} can’t be reached (${require_scan.neutralLine(error.code)}).`, {
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
		fault: new require_scan.AppError("vault", `${entry.shown}: AWS answered ${shownFault(fault)}.`, { mend: "Check the name and the version; CloudTrail has the call with its reason." })
	};
}
/** @throws AppError `vault` for a fault that is not about any one entry */
function throwForSession(fault, { region }) {
	const { name, status } = fault;
	const error = (what, mend) => new require_scan.AppError("vault", `AWS (${region}) ${what}.`, { mend });
	if (/^ExpiredToken|^RequestExpired/.test(name)) throw error(`no longer accepts the session (${shownFault(fault)})`, "It expired. Raise max-ttl: above the length of this step, or log in again (aws sso login).");
	if (/^(UnrecognizedClient|InvalidClientTokenId|InvalidSignature|SignatureDoesNotMatch|IncompleteSignature|InvalidAccessKeyId|AuthFailure)/.test(name)) throw error(`does not accept the credentials (${shownFault(fault)})`, "Check that the key is active and whole, that the account has opted in to this region, and the clock of this machine.");
	if (/Throttl|TooManyRequests|RequestLimitExceeded|LimitExceeded/.test(name)) throw error(`refused too many requests (${shownFault(fault)}), and went on refusing`, "Read fewer entries per job, or ask AWS for a higher quota.");
	if (status >= 500) throw error(`failed (${shownFault(fault)})`, "Run it again; see health.aws.amazon.com if it stays so.");
}
function shownFault({ name, status }) {
	return `${require_scan.neutralLine(name.slice(0, 60))}, ${status}`;
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
	if (/explicit deny/i.test(message)) return new require_scan.AppError("vault", `${what}: a policy denies it.`, { mend: "A Deny wins over every Allow. Look for it in the resource policy, the permissions boundary and the organisation’s SCPs." });
	const arns = arnsOf(entry.path, store, settings, accountOf(message, settings));
	return new require_scan.AppError("vault", `${what} in ${settings.region}.`, { mend: `Add to the permission policy of the role:\n  ${statementOf(store.readAction, arns)}` });
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
	return new require_scan.AppError("vault", `${entry.shown}: its KMS key does not decrypt it for ${principalOf(message)}.`, { mend: `Check that the key is enabled, and add to the permission policy of the role (the key’s policy must agree):\n  ${statement}` });
}
function deleted({ shown, path }, { region }) {
	return new require_scan.AppError("vault", `${shown} is marked for deletion in ${region}.`, { mend: `Bring it back: aws secretsmanager restore-secret --region ${region} --secret-id ${path}` });
}
/** The message also for those who asked in the wrong region, which AWS can't tell from a wrong name. */
function notFound({ shown, path }, store, { region }) {
	const slash = store.service === "secretsmanager" && !path.startsWith("arn:");
	return new require_scan.AppError("vault", `${shown} is not in ${region}.`, { mend: `Check the name (case counts) and the region of the provider, or mark it optional: “?optional”. What is there: ${store.listCommand(region)}${slash ? " A name that begins with “/” is given by its ARN." : ""}` });
}
function noVersion({ shown, version, path }, { region }) {
	return new require_scan.AppError("vault", `${shown}: it has no version or label “${require_scan.neutralLine(version ?? "")}” in ${region}.`, { mend: `Refer to another version, or to none. For a secret: aws secretsmanager list-secret-version-ids --region ${region} --secret-id ${path}` });
}
function principalOf(message) {
	return /arn:aws[a-z-]*:(?:iam|sts)::\d{12}:[\w+=,.@/-]{1,200}/.exec(message)?.[0] ?? "this identity";
}
function accountOf(message, { login }) {
	return /arn:aws[a-z-]*:(?:iam|sts)::(\d{12}):/.exec(message)?.[1] ?? (login.method === "web-identity" ? login.account : null);
}
function init_diagnose() {
	return (init_diagnose = require_rolldown_runtime.__esmMin((() => {
		require_scan.init_app_error();
		/* @__PURE__ */ require_scan.init_neutral_text();
		init_entry();
		init_transport();
	})))();
}

// src/adapters/vaults/aws/read-secrets.ts
/**
* Reads current versions twenty at a time, and others one by one. What a batch does not settle (the role may not call it,
* AWS left something out, a passing failure) is read by itself.
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
	return async (entries, signal) => {
		const answers = /* @__PURE__ */ new Map();
		const current = entries.filter(({ version }) => version === null);
		if (current.length > 1) await require_map_with_limit.mapWithLimit(chunksOf(current, BATCH), BATCHES_AT_ONCE, (chunk) => tryBatch(chunk, answers, signal));
		const left = entries.filter((entry) => !answers.has(entry));
		await require_map_with_limit.mapWithLimit(left, READS_AT_ONCE, async (entry) => answers.set(entry, await readOne(entry, signal)));
		return entries.map((entry) => answers.get(entry));
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
var BATCH, BATCHES_AT_ONCE, READS_AT_ONCE, MOST_PAGES;
function init_read_secrets() {
	return (init_read_secrets = require_rolldown_runtime.__esmMin((() => {
		init_diagnose();
		BATCH = 20;
		BATCHES_AT_ONCE = 3;
		READS_AT_ONCE = 6;
		MOST_PAGES = 40;
	})))();
}

// src/adapters/vaults/aws/clients.ts
/**
* Options that all clients of the SDK are made with. What would redirect them comes from the config alone, never from
* variables or files of the machine.
*/
function clientOptions(settings, transport) {
	return {
		region: settings.region,
		...settings.endpoint === null ? {} : { endpoint: settings.endpoint },
		ignoreConfiguredEndpointUrls: true,
		requestHandler: transport,
		maxAttempts: TRIES,
		retryMode: "standard",
		customUserAgent: "sealant"
	};
}
/** The `credentials` option of a client. */
function signWith({ keyId, secretKey, token }) {
	const credentials = {
		accessKeyId: keyId,
		secretAccessKey: secretKey.reveal()
	};
	return { credentials: token === null ? credentials : {
		...credentials,
		sessionToken: token.reveal()
	} };
}
/**
* The SDK warns users of an old Node that its own next versions won't run there; this one, which is bundled, does.
*/
async function quietSdk() {
	const { state } = await Promise.resolve().then(() => require("./npm-aws-sdk.js")).then((n) => (n.init_client(), n.client_exports));
	state.warningEmitted = true;
}
var TRIES;
function init_clients() {
	return (init_clients = require_rolldown_runtime.__esmMin((() => {
		TRIES = 5;
	})))();
}

// src/adapters/vaults/aws/diagnose-login.ts
/**
* Why STS gave no session for the job's token. Its wording is matched, not shown.
* Source: docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html (Errors).
*/
function webIdentityRefused(fault, login, settings, token) {
	const { name, message, status } = fault;
	const claims = require_token_claims.claimsOf(token);
	const error = (what, mend) => new require_scan.AppError("vault", `AWS (${settings.region}): ${what} (${require_scan.neutralLine(name.slice(0, 60))}, ${status}).`, { mend });
	const told = `The job's token says: ${require_token_claims.shownClaims(claims)}.`;
	if (/^ExpiredToken/.test(name)) return error("the job’s token had expired", "Run it again; check the clock of a self-hosted runner.");
	if (/^AccessDenied/.test(name)) return error(`${login.roleArn} does not trust this job, or is not there`, `${told}${require_token_claims.hasImmutableSubject(claims) ? " Its “sub” is the immutable form, with ids; older policies name the one without." : ""}\nThe role's trust policy must contain:\n${trustStatement(claims, login, settings)}`);
	if (/audience/i.test(message)) return error(`the identity provider does not know the audience “${require_scan.neutralLine(login.audience)}”`, `Add it: aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${providerArn(claims, login, settings)} --client-id ${login.audience}\nOr set audience: to one that it knows. ${told}`);
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
	return new require_scan.AppError("vault", `AWS: ${sso ? "the SSO session is over" : "no credentials were found"}${profile === null ? "" : ` for the profile “${require_scan.neutralLine(profile)}”`}.`, {
		mend: inJob ? "In a job, log in with its own identity: auth: { method: web-identity, role-arn: arn:aws:iam::ACCOUNT:role/NAME }, and permissions: { id-token: write }." : `Log in: aws sso login${flag}. Or set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.`,
		cause: error
	});
}
var GITHUB;
function init_diagnose_login() {
	return (init_diagnose_login = require_rolldown_runtime.__esmMin((() => {
		require_scan.init_app_error();
		/* @__PURE__ */ require_scan.init_neutral_text();
		require_token_claims.init_token_claims();
		GITHUB = "https://token.actions.githubusercontent.com";
	})))();
}

// src/adapters/vaults/aws/session-policy.ts
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
	const arns = entries.flatMap((entry) => arnsOf(entry.path, store, settings, account));
	return {
		entries,
		policy: sessionPolicy([...new Set(arns)], store, settings.region)
	};
}
/** A session policy grants nothing by itself: a session may do what both it and its role allow. */
function sessionPolicy(resources, store, region) {
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
var LONGEST_POLICY, MOST_ENTRIES;
function init_session_policy() {
	return (init_session_policy = require_rolldown_runtime.__esmMin((() => {
		init_entry();
		LONGEST_POLICY = 2048;
		MOST_ENTRIES = 20;
	})))();
}

// src/adapters/vaults/aws/log-in.ts
/**
* Logs in.
* @param wanted what will be read, where that is known; empty for a session that may read what its role may
* @returns one access, or several where what is wanted does not fit into the policy of one session
* @throws AppError `vault` with cause and mend
*/
async function logIn(parts, identity, wanted, signal) {
	const { login } = parts.settings;
	await quietSdk();
	if (login.method === "web-identity") return assumeRole(parts, login, identity, wanted, signal);
	return [{
		covers: null,
		credentials: login.method === "keys" ? keysOf(login, identity) : await defaultChain(parts, login.profile)
	}];
}
function keysOf(login, identity) {
	return {
		keyId: require_token_claims.textOf(identity, login.keyId, "AWS access key id"),
		secretKey: require_token_claims.credentialOf(identity, login.secretKey, "AWS secret access key"),
		token: login.token === null ? null : require_token_claims.credentialOf(identity, login.token, "AWS session token"),
		expiresAt: null
	};
}
/** Environment, profile, SSO, container, instance: as AWS's own tools look for credentials. */
async function defaultChain({ settings, transport, surroundings }, profile) {
	const { defaultProvider } = await Promise.resolve().then(() => require("./npm-aws-sdk.js")).then((n) => /* @__PURE__ */ require_rolldown_runtime.__toESM(n.require_dist_cjs$3(), 1));
	const found = await defaultProvider({
		clientConfig: clientOptions(settings, transport),
		...profile === null ? {} : { profile }
	})().catch((error) => {
		throw noCredentials(error, profile, surroundings.env);
	});
	return {
		keyId: found.accessKeyId,
		secretKey: new require_scan.Secret(found.secretAccessKey, "AWS secret access key"),
		token: found.sessionToken === void 0 ? null : new require_scan.Secret(found.sessionToken, "AWS session token"),
		expiresAt: found.expiration ?? null
	};
}
async function assumeRole({ store, settings, transport, surroundings }, login, identity, wanted, signal) {
	const token = await identity.identityToken(login.audience);
	const { AssumeRoleWithWebIdentityCommand, STSClient } = await Promise.resolve().then(() => require("./npm-aws-sdk.js")).then((n) => /* @__PURE__ */ require_rolldown_runtime.__toESM(n.require_dist_cjs(), 1));
	const client = new STSClient(clientOptions(settings, transport));
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
		const credentials = await assume(sessionPolicy(["*"], store, settings.region));
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
		secretKey: new require_scan.Secret(SecretAccessKey ?? "", "AWS secret access key"),
		token: new require_scan.Secret(SessionToken ?? "", "AWS session token"),
		expiresAt: Expiration ?? null
	};
}
/** A session is asked for no longer than max-ttl, but STS gives none under 15 minutes. */
function durationOf(maxTtl) {
	return Math.min(LONGEST_SESSION, Math.max(SHORTEST_SESSION, Math.ceil((maxTtl ?? 0) / 1e3)));
}
/** What CloudTrail shows of the session: which run of which repository it was. */
function sessionNameOf(env) {
	return [
		"sealant",
		env["GITHUB_RUN_ID"],
		env["GITHUB_REPOSITORY"]
	].filter((part) => part).join("-").replace(/[^\w+=,.@-]+/g, "-").slice(0, 64);
}
var SHORTEST_SESSION, LONGEST_SESSION, SESSIONS_AT_ONCE;
function init_log_in() {
	return (init_log_in = require_rolldown_runtime.__esmMin((() => {
		require_scan.init_secret();
		require_token_claims.init_settings_entry();
		init_clients();
		init_diagnose();
		init_diagnose_login();
		init_entry();
		init_session_policy();
		SHORTEST_SESSION = 900;
		LONGEST_SESSION = 43200;
		SESSIONS_AT_ONCE = 4;
	})))();
}

// src/adapters/vaults/aws/session.ts
/** A provider over one of AWS's services. Does no I/O. */
function awsProvider(id, store, settings, surroundings) {
	return {
		id,
		maxTtl: settings.maxTtl,
		open: (identity, signal, wanted = []) => openSession(id, {
			store,
			settings,
			surroundings,
			transport: new AwsTransport(settings, surroundings)
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
	async function readGroup(access, entries, signal) {
		const client = {
			...clientOptions(settings, transport),
			...signWith(access.credentials)
		};
		const answers = await (await store.connect({
			client,
			settings
		}))(entries, signal);
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
		const access = accesses.find(({ covers }) => covers === null || covers.has(entryKey(entry)));
		if (access === void 0) throw new require_scan.AppError("internal", `${entry.shown}: the session was opened for other entries.`, { mend: "Report this as a bug." });
		groups.set(access, [...groups.get(access) ?? [], entry]);
	}
	return groups;
}
/**
* What must not be seen in a log. Of several sessions only the secret keys, without which a session token signs nothing:
* tokens are long, and their many forms would use up the masks that the job's own secrets need.
*/
function secretsOf(accesses) {
	return accesses.flatMap(({ credentials: { secretKey, token } }) => token === null || accesses.length > 1 ? [secretKey] : [secretKey, token]);
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
		throw new require_scan.AppError("vault", `${shown} is binary, so it has no field.`, { mend: "Leave out “#…” and take it as a file: { ref: …, as: file }." });
	}
	const value = reference.field === null ? text : require_token_claims.jsonField(text, reference.field, reference.optional, shown);
	return value === null ? null : {
		value: new require_scan.Secret(value, label),
		lease
	};
}
function bytesSecret(answer, label) {
	const bytes = answer.kind === "bytes" ? answer.bytes : /* @__PURE__ */ new Uint8Array();
	return new require_scan.Secret(Buffer.from(bytes).toString("base64"), label, "base64");
}
/** The text that bytes are, when writing it gives the same bytes. */
function asText(bytes) {
	const text = Buffer.from(bytes).toString("utf8");
	return Buffer.from(text, "utf8").equals(bytes) ? text : null;
}
var GROUPS_AT_ONCE;
function init_session() {
	return (init_session = require_rolldown_runtime.__esmMin((() => {
		require_scan.init_app_error();
		require_reference.init_reference();
		require_scan.init_secret();
		require_token_claims.init_json_field();
		init_clients();
		init_entry();
		init_log_in();
		init_transport();
		GROUPS_AT_ONCE = 4;
	})))();
}

// src/adapters/vaults/aws/settings.ts
/**
* @param type for examples: `aws-secrets-manager`
* @param at where the entry stands, for messages
* @throws AppError `config` naming the key at fault
*/
function readAwsSettings(type, settings, at, { env, directory }) {
	const example = `{ type: ${type}, region: eu-west-1, auth: { method: web-identity, role-arn: arn:aws:iam::111122223333:role/ci } }`;
	const entry = new require_token_claims.SettingsEntry(settings, at, KEYS, example);
	const region = entry.text("region") ?? env["AWS_REGION"] ?? env["AWS_DEFAULT_REGION"] ?? entry.required("region");
	if (!isRegion(region)) throw new require_scan.AppError("config", `${at}.region “${region.slice(0, 40)}” is not the name of a region.`, { mend: "Write it as AWS does: region: eu-west-1" });
	const partition = partitionOf(region);
	const ca = entry.text("ca");
	return {
		region,
		partition: partition.id,
		login: readLogin(entry, at, region, partition),
		maxTtl: entry.duration("max-ttl"),
		endpoint: readEndpoint(entry.text("endpoint"), at),
		ca: ca === null ? null : (0, node_path.resolve)(directory, ca),
		timeout: entry.duration("timeout") ?? DEFAULT_TIMEOUT
	};
}
function readLogin(entry, at, region, partition) {
	const [method, auth] = entry.auth(METHODS);
	if (method === "default") return {
		method,
		profile: auth.text("profile")
	};
	if (method === "keys") {
		const token = auth.text("session-token") === null ? null : auth.credential("session-token", "AWS_SESSION_TOKEN");
		const secretKey = auth.credential("secret-access-key", "AWS_SECRET_ACCESS_KEY");
		return {
			method,
			keyId: auth.textOrSource("access-key-id"),
			secretKey,
			token
		};
	}
	const roleArn = auth.required("role-arn");
	const arn = parseArn(roleArn);
	if (arn === null || arn.service !== "iam" || arn.account === "" || !arn.resource.startsWith("role/")) throw new require_scan.AppError("config", `${at}.auth.role-arn is not the ARN of a role.`, { mend: `Write, for example: role-arn: arn:${partition.id}:iam::111122223333:role/ci` });
	if (arn.partition !== partition.id) throw new require_scan.AppError("config", `${at}: the role is in the partition “${arn.partition}”, the region ${region} in “${partition.id}”.`, { mend: "Name a role and a region of the same partition; accounts of one don’t exist in another." });
	return {
		method,
		roleArn,
		account: arn.account,
		audience: auth.text("audience") ?? partition.audience,
		sessionName: readSessionName(auth.text("session-name"), at)
	};
}
/** Source: docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html (RoleSessionName). */
function readSessionName(name, at) {
	if (name === null || /^[\w+=,.@-]{2,64}$/.test(name)) return name;
	throw new require_scan.AppError("config", `${at}.auth.session-name is not a name for a session.`, { mend: "Use 2 to 64 letters, digits and _+=,.@- only." });
}
function readEndpoint(text, at) {
	if (text === null) return null;
	const url = URL.canParse(text) ? new URL(text) : null;
	const local = url !== null && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
	if (url !== null && (url.protocol === "https:" || url.protocol === "http:" && local)) return url.origin;
	throw new require_scan.AppError("config", `${at}.endpoint is no https address.`, { mend: "Leave it out to use AWS itself. http:// is accepted for this machine only." });
}
var KEYS, METHODS, DEFAULT_TIMEOUT;
function init_settings() {
	return (init_settings = require_rolldown_runtime.__esmMin((() => {
		require_scan.init_app_error();
		require_token_claims.init_settings_entry();
		init_partitions();
		KEYS = [
			"region",
			"auth",
			"max-ttl",
			"endpoint",
			"ca",
			"timeout"
		];
		METHODS = {
			"web-identity": [
				"role-arn",
				"audience",
				"session-name"
			],
			default: ["profile"],
			keys: [
				"access-key-id",
				"secret-access-key",
				"session-token"
			]
		};
		DEFAULT_TIMEOUT = 15e3;
	})))();
}

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
Object.defineProperty(exports, "init_diagnose", {
  enumerable: true,
  get: function () {
    return init_diagnose;
  }
});
Object.defineProperty(exports, "init_read_secrets", {
  enumerable: true,
  get: function () {
    return init_read_secrets;
  }
});
Object.defineProperty(exports, "init_session", {
  enumerable: true,
  get: function () {
    return init_session;
  }
});
Object.defineProperty(exports, "init_settings", {
  enumerable: true,
  get: function () {
    return init_settings;
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
Object.defineProperty(exports, "readAwsSettings", {
  enumerable: true,
  get: function () {
    return readAwsSettings;
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
Object.defineProperty(exports, "throwForSession", {
  enumerable: true,
  get: function () {
    return throwForSession;
  }
});