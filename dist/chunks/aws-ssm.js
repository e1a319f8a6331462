const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_session = require("./session.js");
const require_map_with_limit = require("./map-with-limit.js");
const require_settings = require("./settings.js");

// src/adapters/vaults/aws/read-parameters.ts
/** Source: docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html (Names). */
const BATCH = 10;
const BATCHES_AT_ONCE = 3;
/**
* Reads parameters ten at a time, decrypted. A refusal names no parameter, so what was refused together is read one by one.
* Listing a folder gives the values, too, ten at a time; those are kept, so that they are not asked for again.
*/
async function parameterReader(client, context) {
	const { GetParametersByPathCommand, GetParametersCommand } = await Promise.resolve().then(() => require("./npm-aws-sdk.js")).then((n) => /* @__PURE__ */ require_rolldown_runtime.__toESM(n.require_dist_cjs$1(), 1));
	const listed = /* @__PURE__ */ new Map();
	async function readNamed(names, answers, signal) {
		const command = new GetParametersCommand({
			Names: [...names.keys()],
			WithDecryption: true
		});
		const { Parameters } = await client.send(command, { abortSignal: signal });
		for (const parameter of Parameters ?? []) {
			if (parameter.Value === void 0) continue;
			for (const [name, entry] of names) if (isNamed(name, parameter)) answers.set(entry, {
				kind: "text",
				text: parameter.Value
			});
		}
	}
	async function readChunk(entries, answers, signal) {
		try {
			await readNamed(new Map(entries.map((entry) => [selectorOf(nameOf(entry.path), entry), entry])), answers, signal);
		} catch (error) {
			const fault = require_session.serviceFault(error, context.settings);
			require_session.throwForSession(fault, context.settings);
			const [first, second] = entries;
			if (second === void 0) answers.set(first, require_session.entryFault(fault, first, context));
			else for (const entry of entries) await readChunk([entry], answers, signal);
		}
	}
	/** A name without a hierarchy may have been stored with a slash before it, which references can't tell. */
	async function readRooted(entry, answers, signal) {
		if (entry.path.includes("/") || entry.path.startsWith("arn:")) return;
		await readNamed(/* @__PURE__ */ new Map([[selectorOf(`/${entry.path}`, entry), entry]]), answers, signal).catch((error) => {
			require_session.serviceFault(error, context.settings);
		});
	}
	async function read(entries, signal) {
		const known = (entry) => entry.version === null ? listed.get(entry.path) : void 0;
		const answers = new Map(entries.flatMap((entry) => known(entry) ? [[entry, known(entry)]] : []));
		const asked = entries.filter((entry) => !answers.has(entry));
		await require_map_with_limit.mapWithLimit(require_session.chunksOf(asked, BATCH), BATCHES_AT_ONCE, (chunk) => readChunk(chunk, answers, signal));
		for (const entry of entries.filter((one) => !answers.has(one))) await readRooted(entry, answers, signal);
		return entries.map((entry) => answers.get(entry) ?? absent(entry, context));
	}
	async function list(wildcard, offer, signal) {
		const { prefix, deep } = wildcard;
		const asked = {
			Path: `/${prefix}`.replace(/(.)\/$/, "$1"),
			Recursive: deep,
			WithDecryption: true,
			MaxResults: BATCH
		};
		let page;
		try {
			do {
				const command = new GetParametersByPathCommand(page === void 0 ? asked : {
					...asked,
					NextToken: page
				});
				const { Parameters = [], NextToken } = await client.send(command, { abortSignal: signal });
				for (const { Name = "", Value } of Parameters) {
					const path = Name.replace(/^\//, "");
					offer(path);
					if (Value !== void 0) listed.set(path, {
						kind: "text",
						text: Value
					});
				}
				page = NextToken === page ? void 0 : NextToken;
			} while (page !== void 0);
		} catch (error) {
			const folder = require_session.arnsOf(`${prefix}*`, context.store, context.settings, null);
			throw require_session.listFault(error, folder.flatMap((arn) => [arn.replace(/\/?\*$/, ""), arn]), wildcard, context);
		}
	}
	return {
		read,
		list
	};
}
function absent(entry, { store, settings }) {
	return {
		kind: "absent",
		fault: entry.version === null ? require_session.notFound(entry, store, settings) : require_session.noVersion(entry, settings)
	};
}
/** The name of a parameter in a hierarchy begins with a slash, which references leave out. */
function nameOf(path) {
	return path.includes("/") && !path.startsWith("arn:") ? `/${path}` : path;
}
/** `name:3` for a version, `name:label` for a label. */
function selectorOf(name, { version }) {
	return version === null ? name : `${name}:${version}`;
}
function isNamed(name, { Name, ARN, Selector = "" }) {
	return name === `${Name}${Selector}` || name === `${ARN}${Selector}`;
}

// src/adapters/vaults/aws-ssm.ts
/**
* AWS Systems Manager Parameter Store: `{ type: aws-ssm, region, auth: { method: web-identity, role-arn }, max-ttl }`.
* `awsssm://path/of/parameter#field?version=NUMBER-OR-LABEL`; without a field, the whole value, decrypted; `awsssm://prod/*` for
* a folder.
*/
const vault = {
	scheme: "awsssm",
	lifetime: require_session.SESSION_LIFETIME,
	create: (id, settings, at, surroundings) => require_session.awsProvider(id, parameterStore, require_settings.readAwsSettings("aws-ssm", settings, at, surroundings), surroundings)
};
const parameterStore = {
	service: "ssm",
	readAction: "ssm:GetParameters",
	batchAction: null,
	listAction: "ssm:GetParametersByPath",
	listScope: "folder",
	namePattern: /^[\w./-]{1,1011}$/,
	nameRule: "names have letters, digits and /_.- only",
	resourceOf: (name) => `parameter/${name}`,
	listCommand: (region) => `aws ssm describe-parameters --region ${region} --query 'Parameters[].Name'`,
	async connect({ client, settings }) {
		const { SSMClient } = await Promise.resolve().then(() => require("./npm-aws-sdk.js")).then((n) => /* @__PURE__ */ require_rolldown_runtime.__toESM(n.require_dist_cjs$1(), 1));
		return parameterReader(new SSMClient(client), {
			store: parameterStore,
			settings
		});
	}
};

exports.parameterStore = parameterStore;
exports.vault = vault;