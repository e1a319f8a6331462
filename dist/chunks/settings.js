const require_start = require("./start.js");
const require_settings_entry = require("./settings-entry.js");
const require_partitions = require("./partitions.js");

// src/adapters/vaults/aws/settings.ts
const KEYS = [
	"region",
	"auth",
	"max-ttl",
	"endpoint",
	"ca",
	"timeout"
];
const METHODS = {
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
/** For one try, in ms. */
const DEFAULT_TIMEOUT = 15e3;
/**
* @param type for examples: `aws-secrets-manager`
* @param at where the entry stands, for messages
* @throws AppError `config` naming the key at fault
*/
function readAwsSettings(type, settings, at, { env, directory }) {
	const example = `{ type: ${type}, region: eu-west-1, auth: { method: web-identity, role-arn: arn:aws:iam::111122223333:role/ci } }`;
	const entry = new require_settings_entry.SettingsEntry(settings, at, KEYS, {
		example,
		directory
	});
	const region = entry.text("region") ?? env["AWS_REGION"] ?? env["AWS_DEFAULT_REGION"] ?? entry.required("region");
	if (!require_partitions.isRegion(region)) throw new require_start.AppError("config", `${at}.region “${region.slice(0, 40)}” is not the name of a region.`, { mend: "Write it as AWS does: region: eu-west-1" });
	return {
		region,
		partition: require_partitions.partitionOf(region).id,
		login: readLogin(...entry.auth(METHODS), region),
		maxTtl: entry.duration("max-ttl"),
		endpoint: readEndpoint(entry, "endpoint"),
		ca: entry.file("ca"),
		timeout: entry.duration("timeout") ?? 15e3
	};
}
/**
* @param auth the mapping that holds the settings of the login
* @param region where it logs in
* @throws AppError `config` naming the key at fault
*/
function readLogin(method, auth, region) {
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
	const { at } = auth;
	const partition = require_partitions.partitionOf(region);
	const roleArn = auth.required("role-arn");
	const arn = require_partitions.parseArn(roleArn);
	if (arn === null || arn.service !== "iam" || arn.account === "" || !arn.resource.startsWith("role/")) throw new require_start.AppError("config", `${at}.role-arn is not the ARN of a role.`, { mend: `Write, for example: role-arn: arn:${partition.id}:iam::111122223333:role/ci` });
	if (arn.partition !== partition.id) throw new require_start.AppError("config", `${at}: the role is in the partition “${arn.partition}”, the region ${region} in “${partition.id}”.`, { mend: "Name a role and a region of the same partition; accounts of one don’t exist in another." });
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
	throw new require_start.AppError("config", `${at}.session-name is not a name for a session.`, { mend: "Use 2 to 64 letters, digits and _+=,.@- only." });
}
/** An origin, or `null` where the key is absent. @throws AppError `config` */
function readEndpoint(entry, key) {
	const text = entry.text(key);
	if (text === null) return null;
	const url = URL.canParse(text) ? new URL(text) : null;
	const local = url !== null && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
	if (url !== null && (url.protocol === "https:" || url.protocol === "http:" && local)) return url.origin;
	throw new require_start.AppError("config", `${entry.at}.${key} is no https address.`, { mend: "Leave it out to use AWS itself. http:// is accepted for this machine only." });
}

Object.defineProperty(exports, "DEFAULT_TIMEOUT", {
  enumerable: true,
  get: function () {
    return DEFAULT_TIMEOUT;
  }
});
Object.defineProperty(exports, "readAwsSettings", {
  enumerable: true,
  get: function () {
    return readAwsSettings;
  }
});
Object.defineProperty(exports, "readEndpoint", {
  enumerable: true,
  get: function () {
    return readEndpoint;
  }
});
Object.defineProperty(exports, "readLogin", {
  enumerable: true,
  get: function () {
    return readLogin;
  }
});