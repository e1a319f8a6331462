const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_scan = require("./scan.js");

// src/adapters/drivers/postgres-login.ts
/**
* A login to PostgreSQL.
* @param url `postgresql://HOST:PORT/DATABASE`, without user and password. TLS with a checked certificate, but for this
*   machine; `?sslmode=disable` and `?sslmode=require` (unchecked) as libpq has them
* @throws AppError `config` for another kind of address, or one with a password in it
*/
function postgresLogin(url) {
	const address = URL.canParse(url) ? new URL(url) : null;
	if (address === null || !/^postgres(ql)?:$/.test(address.protocol) || address.password !== "") throw new require_scan.AppError("config", "The address for a test login is not postgresql://HOST:PORT/DATABASE without a password.", { mend: "Write, for example: test: postgresql://db.example.com:5432/app" });
	return { async login(user, password, signal) {
		const { Client } = (await Promise.resolve().then(() => require("./npm-pg.js")).then((n) => (n.init_esm(), n.esm_exports))).default;
		const client = new Client({
			host: address.hostname.replace(/^\[|\]$/g, ""),
			port: Number(address.port || 5432),
			database: decodeURIComponent(address.pathname.slice(1)),
			ssl: tlsOf(address),
			user,
			password: password.reveal(),
			connectionTimeoutMillis: TIMEOUT_MS
		});
		client.on("error", () => {});
		try {
			signal.throwIfAborted();
			await client.connect();
			return "accepted";
		} catch (error) {
			const code = error.code;
			return typeof code === "string" && REFUSED.test(code) ? "refused" : "unreachable";
		} finally {
			await client.end().catch(() => {});
		}
	} };
}
function tlsOf(address) {
	const mode = address.searchParams.get("sslmode");
	if (mode === "disable") return false;
	if (mode === "require") return { rejectUnauthorized: false };
	return mode !== null || !/^(localhost|127\.[\d.]+|\[::1\])$/.test(address.hostname);
}
var REFUSED, TIMEOUT_MS;
function init_postgres_login() {
	return (init_postgres_login = require_rolldown_runtime.__esmMin((() => {
		require_scan.init_app_error();
		REFUSED = /^28/;
		TIMEOUT_MS = 1e4;
	})))();
}

init_postgres_login();
exports.postgresLogin = postgresLogin;