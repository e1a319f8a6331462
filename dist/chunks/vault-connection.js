const require_rolldown_runtime = require("./rolldown-runtime.js");

// src/adapters/drivers/vault-connection.ts
/** A logged-in client as drivers use it. Their steps may be repeated as a whole, so single writes aren't. */
function apiOf({ client, token }) {
	return { async call(method, path, body, signal) {
		const [bare, query] = path.split("?", 2);
		const { status, data, errors } = await client.call({
			method,
			path: bare,
			token: token.value,
			repeatable: method === "GET" || method === "LIST",
			...query === void 0 ? {} : { query: `?${query}` },
			...body === void 0 ? {} : { body }
		}, signal);
		return {
			status,
			data: data ?? {},
			errors
		};
	} };
}

exports.apiOf = apiOf;