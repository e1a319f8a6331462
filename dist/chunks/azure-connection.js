const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_settings = require("./settings2.js");

// src/adapters/drivers/azure-connection.ts
/**
* Logs in with a `providers:` entry of type `azure-key-vault`.
* @param at where the entry stands, for messages
* @throws AppError `config` for a faulty setting, `vault` for a refusal, with cause and mend
*/
async function connectAzure(id, settings, at, identity, surroundings, signal) {
	const read = require_settings.readAzureSettings(id, settings, at, surroundings.directory);
	const { client, transport, token } = await require_settings.openKeyVault(read, identity, surroundings, signal);
	return {
		id,
		settings: read,
		client,
		transport,
		credentials: [token],
		close: () => transport.close()
	};
}

exports.connectAzure = connectAzure;