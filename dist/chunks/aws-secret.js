const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_command_line = require("./command-line.js");
const require_reference = require("./reference.js");
const require_engine = require("./engine.js");
const require_session = require("./session.js");
const require_aws_secrets_manager = require("./aws-secrets-manager.js");
const require_versioned_secret = require("./versioned-secret.js");
let node_crypto = require("node:crypto");

// src/adapters/drivers/aws-secret.ts
const CURRENT = "AWSCURRENT";
const PENDING = "AWSPENDING";
/** The secrets of an account in a region. */
async function awsSecrets(connection) {
	const sdk = await Promise.resolve().then(() => require("./npm-aws-sdk.js")).then((n) => /* @__PURE__ */ require_rolldown_runtime.__toESM(n.require_dist_cjs$2(), 1));
	const client = new sdk.SecretsManagerClient(connection.signed);
	return {
		async names(prefix, signal) {
			const names = [];
			const Filters = prefix === "" ? [] : [{
				Key: "name",
				Values: [prefix]
			}];
			let NextToken;
			do {
				const asked = {
					MaxResults: 100,
					Filters,
					...NextToken === void 0 ? {} : { NextToken }
				};
				const page = await client.send(new sdk.ListSecretsCommand(asked), { abortSignal: signal }).catch((error) => {
					throw listRefused(require_session.serviceFault(error, connection.settings), connection.settings.region);
				});
				names.push(...(page.SecretList ?? []).map(({ Name }) => Name ?? ""));
				NextToken = page.NextToken;
			} while (NextToken !== void 0);
			return names.filter((name) => name.startsWith(prefix));
		},
		secret: (entry, signal) => new AwsSecret({
			sdk,
			client,
			connection,
			entry,
			signal
		})
	};
}
/**
* A secret of AWS Secrets Manager. A new value waits as AWSPENDING; when AWSCURRENT moves to it, AWS marks the old one as
* AWSPREVIOUS. Retired is a version without labels: AWS can't delete one, hands it out only by its id, and drops it in time.
* Source: docs.aws.amazon.com/secretsmanager/latest/userguide/whats-in-a-secret.html (Secret version).
*/
var AwsSecret = class {
	staged = true;
	#parts;
	#path;
	constructor(parts) {
		this.#parts = parts;
		this.#path = require_session.entryOf(parts.entry, require_aws_secrets_manager.secretsManager, parts.connection.settings).path;
	}
	async refusal() {
		const { sdk, client, connection } = this.#parts;
		const told = await this.#call("DescribeSecret", (options) => client.send(new sdk.DescribeSecretCommand({ SecretId: this.#path }), options));
		if (require_versioned_secret.isFailure(told)) return told;
		if (told.RotationEnabled !== true && told.OwningService === void 0) return null;
		return {
			kind: "failed",
			detail: `the secret has ${told.OwningService === void 0 ? "a rotation function of its own" : "an AWS service that rotates it"}, which alone knows what must change with it`,
			mend: `Start it: aws secretsmanager rotate-secret --region ${connection.settings.region} --secret-id ${this.#path}`
		};
	}
	async versions() {
		const { sdk, client } = this.#parts;
		const found = [];
		let NextToken;
		do {
			const asked = {
				SecretId: this.#path,
				MaxResults: 100,
				...NextToken === void 0 ? {} : { NextToken }
			};
			const page = await this.#call("ListSecretVersionIds", (options) => client.send(new sdk.ListSecretVersionIdsCommand(asked), options));
			if (require_versioned_secret.isFailure(page)) return page;
			for (const { VersionId = "", VersionStages: stages = [], CreatedDate = /* @__PURE__ */ new Date(0) } of page.Versions ?? []) if (stages.length > 0) found.push({
				id: VersionId,
				created: CreatedDate,
				current: stages.includes(CURRENT),
				stages
			});
			NextToken = page.NextToken;
		} while (NextToken !== void 0);
		return found.sort((a, b) => a.created.getTime() - b.created.getTime() || Number(a.current) - Number(b.current));
	}
	async read(id) {
		const { sdk, client, entry } = this.#parts;
		const shown = require_reference.formatReference({
			...entry,
			field: null,
			version: null
		});
		const answer = await this.#call("GetSecretValue", (options) => client.send(new sdk.GetSecretValueCommand({
			SecretId: this.#path,
			VersionId: id
		}), options), ({ name }) => /NotFound/.test(name) ? "gone" : null);
		if (require_versioned_secret.isFailure(answer)) throw new require_start.AppError("vault", `${shown}: ${answer.detail}.`, { mend: answer.mend });
		if (answer === "gone" || answer.SecretString === void 0) return null;
		return new require_engine.Secret(answer.SecretString, shown);
	}
	async add(document, base, operation) {
		const { sdk, client } = this.#parts;
		const token = idOf(operation, base);
		const asked = {
			SecretId: this.#path,
			ClientRequestToken: token,
			SecretString: document.reveal(),
			VersionStages: [PENDING]
		};
		const added = await this.#call("PutSecretValue", (options) => client.send(new sdk.PutSecretValueCommand(asked), options), ({ name }) => name === "ResourceExistsException" ? "exists" : null);
		return require_versioned_secret.isFailure(added) ? added : token;
	}
	/** The version that an operation has made upon a base, if it has. */
	async madeBy(operation, base) {
		const versions = await this.versions();
		const id = idOf(operation, base);
		return !require_versioned_secret.isFailure(versions) && versions.some((version) => version.id === id) ? id : null;
	}
	async promote(id, base) {
		const versions = await this.versions();
		if (require_versioned_secret.isFailure(versions)) return versions;
		const current = versions.find((version) => version.current)?.id;
		if (current !== id) {
			if (current !== base) return "overtaken";
			const moved = await this.#move(CURRENT, base, id);
			if (moved !== "done") return moved;
		}
		if (!versions.find((version) => version.id === id)?.stages.includes(PENDING)) return "done";
		const unmarked = await this.#move(PENDING, id, null);
		return require_versioned_secret.isFailure(unmarked) ? unmarked : "done";
	}
	async retire(old) {
		const versions = await this.versions();
		if (require_versioned_secret.isFailure(versions)) return versions;
		const removed = [];
		for (const { id, stages } of versions.filter((version) => old.some((one) => one.id === version.id))) for (const stage of stages.filter((one) => one !== CURRENT)) {
			const moved = await this.#move(stage, id, null);
			if (require_versioned_secret.isFailure(moved)) return moved;
			removed.push(`${stage} from version ${id}`);
		}
		return `removed ${removed.join(", ")}; AWS drops versions without a label in time, and until then hands them out by their id alone`;
	}
	/** Moves a label, or takes it away; `overtaken` where it isn't where it was. */
	async #move(VersionStage, from, to) {
		const { sdk, client } = this.#parts;
		const target = to === null ? {} : { MoveToVersionId: to };
		const asked = {
			SecretId: this.#path,
			VersionStage,
			RemoveFromVersionId: from,
			...target
		};
		const moved = await this.#call("UpdateSecretVersionStage", (options) => client.send(new sdk.UpdateSecretVersionStageCommand(asked), options), ({ name }) => name === "InvalidParameterException" ? "overtaken" : null);
		if (require_versioned_secret.isFailure(moved) || moved === "overtaken") return moved;
		return "done";
	}
	/** A call; a refusal of it as a failed step, with the statement that is missing. */
	async #call(action, send, expected = () => null) {
		const { settings } = this.#parts.connection;
		try {
			return await send({ abortSignal: this.#parts.signal });
		} catch (error) {
			const fault = require_session.serviceFault(error, settings);
			require_session.throwForSession(fault, settings);
			return expected(fault) ?? this.#failure(action, fault);
		}
	}
	#failure(action, { name, status, message }) {
		const { settings } = this.#parts.connection;
		const arns = require_session.arnsOf(this.#path, require_aws_secrets_manager.secretsManager, settings, accountIn(message));
		const mend = /^AccessDenied/.test(name) ? `Add to the permission policy of the role that Sealant logs in with: ${require_session.statementOf(`secretsmanager:${action}`, arns)}` : /NotFound/.test(name) ? `Check the name and the region. What is there: ${require_aws_secrets_manager.secretsManager.listCommand(settings.region)}` : "CloudTrail has the call with its reason.";
		return {
			kind: "failed",
			absent: /NotFound/.test(name) || /marked for deletion|scheduled for deletion/i.test(message),
			detail: `AWS refused ${action} (${require_command_line.neutralLine(name.slice(0, 60))}, ${status})`,
			mend
		};
	}
};
function listRefused({ name, status }, region) {
	return new require_start.AppError("vault", `AWS (${region}) refused ListSecrets (${require_command_line.neutralLine(name.slice(0, 60))}, ${status}).`, { mend: `Add to the permission policy of the role that Sealant logs in with: ${require_session.statementOf("secretsmanager:ListSecrets", ["*"])}` });
}
/** A version's id is the token that it was asked for with: 32 to 64 characters. */
function idOf(operation, base) {
	return (0, node_crypto.createHash)("sha256").update(`${operation}\0${base}`).digest("hex").slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
function accountIn(message) {
	return /arn:aws[a-z-]*:(?:iam|sts)::(\d{12}):/.exec(message)?.[1] ?? null;
}

exports.awsSecrets = awsSecrets;