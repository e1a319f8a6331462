const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_map_with_limit = require("./map-with-limit.js");
const require_settings = require("./settings.js");

// src/adapters/vaults/aws/read-parameters.ts
/** Reads parameters ten at a time, decrypted. A refusal names no parameter, so what was refused together is read one by one. */
async function parameterReader(client, context) {
	const { GetParametersCommand } = await Promise.resolve().then(() => require("./npm-aws-sdk.js")).then((n) => /* @__PURE__ */ require_rolldown_runtime.__toESM(n.require_dist_cjs$1(), 1));
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
			const fault = require_settings.serviceFault(error, context.settings);
			require_settings.throwForSession(fault, context.settings);
			const [first, second] = entries;
			if (second === void 0) answers.set(first, require_settings.entryFault(fault, first, context));
			else for (const entry of entries) await readChunk([entry], answers, signal);
		}
	}
	/** A name without a hierarchy may have been stored with a slash before it, which references can't tell. */
	async function readRooted(entry, answers, signal) {
		if (entry.path.includes("/") || entry.path.startsWith("arn:")) return;
		await readNamed(/* @__PURE__ */ new Map([[selectorOf(`/${entry.path}`, entry), entry]]), answers, signal).catch((error) => {
			require_settings.serviceFault(error, context.settings);
		});
	}
	return async (entries, signal) => {
		const answers = /* @__PURE__ */ new Map();
		await require_map_with_limit.mapWithLimit(require_settings.chunksOf(entries, BATCH), BATCHES_AT_ONCE, (chunk) => readChunk(chunk, answers, signal));
		for (const entry of entries.filter((one) => !answers.has(one))) await readRooted(entry, answers, signal);
		return entries.map((entry) => answers.get(entry) ?? absent(entry, context));
	};
}
function absent(entry, { store, settings }) {
	return {
		kind: "absent",
		fault: entry.version === null ? require_settings.notFound(entry, store, settings) : require_settings.noVersion(entry, settings)
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
var BATCH, BATCHES_AT_ONCE;
function init_read_parameters() {
	return (init_read_parameters = require_rolldown_runtime.__esmMin((() => {
		require_settings.init_diagnose();
		require_settings.init_read_secrets();
		BATCH = 10;
		BATCHES_AT_ONCE = 3;
	})))();
}

// src/adapters/vaults/aws-ssm.ts
var vault, parameterStore;
function init_aws_ssm() {
	return (init_aws_ssm = require_rolldown_runtime.__esmMin((() => {
		init_read_parameters();
		require_settings.init_session();
		require_settings.init_settings();
		vault = {
			scheme: "awsssm",
			create: (id, settings, at, surroundings) => require_settings.awsProvider(id, parameterStore, require_settings.readAwsSettings("aws-ssm", settings, at, surroundings), surroundings)
		};
		parameterStore = {
			service: "ssm",
			readAction: "ssm:GetParameters",
			batchAction: null,
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
	})))();
}

init_aws_ssm();
exports.vault = vault;