const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_scan = require("./scan.js");
const require_transport = require("./transport.js");

// src/adapters/drivers/azure-connection.ts
/**
* Logs in with a `providers:` entry of type `azure-key-vault`.
* @param at where the entry stands, for messages
* @throws AppError `config` for a faulty setting, `vault` for a refusal, with cause and mend
*/
async function connectAzure(id, settings, at, identity, surroundings, signal) {
	const read = require_transport.readAzureSettings(id, settings, at, surroundings.directory);
	const transport = new require_transport.AzureTransport({
		...read,
		env: surroundings.env
	}, signal);
	try {
		const credential = await require_transport.VaultCredential.of(read, identity, transport);
		const { token } = await credential.logIn();
		const { SecretClient } = await Promise.resolve().then(() => require("./npm-azure.js")).then((n) => (n.init_esm(), n.esm_exports));
		return {
			id,
			settings: read,
			client: new SecretClient(read.url, credential, {
				httpClient: transport,
				redirectOptions: { maxRetries: 0 },
				retryOptions: {
					maxRetries: 3,
					retryDelayInMs: 300,
					maxRetryDelayInMs: 1e4
				}
			}),
			transport,
			credentials: [new require_scan.Secret(token, "Azure access token")],
			close: () => transport.close()
		};
	} catch (error) {
		await transport.close();
		throw error;
	}
}
function init_azure_connection() {
	return (init_azure_connection = require_rolldown_runtime.__esmMin((() => {
		require_scan.init_secret();
		require_transport.init_credential();
		require_transport.init_settings();
		require_transport.init_transport();
	})))();
}

init_azure_connection();
exports.connectAzure = connectAzure;