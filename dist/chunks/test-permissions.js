const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_http = require("./http.js");
const require_secret_address = require("./secret-address.js");

// src/adapters/vaults/gcp/test-permissions.ts
const READ = "secretmanager.versions.access";
const BEYOND = [
	"secretmanager.versions.add",
	"secretmanager.versions.destroy",
	"secretmanager.secrets.delete",
	"secretmanager.secrets.setIamPolicy"
];
/**
* Asks what a token's identity may do with secrets, which needs no permission. Nothing is read.
* Source: cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets/testIamPermissions.
* @throws AppError `config` for faulty settings or names
*/
async function testPermissions(id, settings, at, references, token, { env, directory }, signal) {
	const read = require_secret_address.readGcpSettings(id, settings, at, directory);
	const http = new require_http.HttpClient({
		env,
		ca: read.ca,
		timeout: read.timeout
	});
	try {
		return await Promise.all(references.map(async (reference) => {
			const address = require_secret_address.parseSecretAddress(reference, id, read);
			const url = `https://${require_secret_address.hostOf(address)}/v1/${require_secret_address.parentOf(address)}/secrets/${address.name}:testIamPermissions`;
			const headers = { authorization: `Bearer ${token.reveal()}` };
			const body = { permissions: [READ, ...BEYOND] };
			const answer = await http.send({
				method: "POST",
				url,
				headers,
				body,
				repeatable: true
			}, signal);
			if (answer.kind !== "answer" || answer.status !== 200) return null;
			const found = require_secret_address.recordOf(answer.body)["permissions"] ?? [];
			const granted = Array.isArray(found) ? found : [];
			const beyond = BEYOND.filter((one) => granted.includes(one));
			return {
				name: address.name,
				mayRead: granted.includes(READ),
				beyond
			};
		}));
	} finally {
		await http.close();
	}
}

exports.testPermissions = testPermissions;