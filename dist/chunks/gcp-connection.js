const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_log_in = require("./log-in.js");
const require_secret_address = require("./secret-address.js");
const require_unreachable = require("./unreachable.js");

// src/adapters/drivers/gcp-connection.ts
/**
* Logs in with a `providers:` entry of type `gcp-secret-manager`.
* @param at where the entry stands, for messages
* @throws AppError `config` for a faulty setting, `vault` for a refusal, with cause and mend
*/
async function connectGcp(id, settings, at, identity, { env, directory }, signal) {
	const read = require_secret_address.readGcpSettings(id, settings, at, directory);
	const { http, login, token, close } = await require_log_in.openGoogle(read, identity, { env }, signal);
	return {
		id,
		settings: read,
		member: () => login.member,
		credentials: [token.value],
		close,
		async call({ method, address, path, body, repeatable }, callSignal) {
			const { value } = await login.token(callSignal);
			const host = require_secret_address.hostOf(address);
			const quota = login.quotaProject === null ? {} : { "x-goog-user-project": login.quotaProject };
			const request = {
				method,
				url: `https://${host}/v1/${path}`,
				headers: {
					authorization: `Bearer ${value.reveal()}`,
					...quota
				},
				repeatable,
				...body === void 0 ? {} : { body }
			};
			const result = await http.send(request, callSignal);
			if (result.kind === "answer") return result;
			throw require_unreachable.unreachableService(host, result);
		}
	};
}

exports.connectGcp = connectGcp;