const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");

// src/adapters/drivers/postgres-login.ts
/** SQLSTATE class 28: the server knows the login and refuses it. Source: postgresql.org/docs, Appendix A. */
const REFUSED = /^28/;
const TIMEOUT_MS = 1e4;
/**
* A login to PostgreSQL.
* @param url `postgresql://HOST:PORT/DATABASE`, without user and password. TLS with a checked certificate, but for this
*   machine; `?sslmode=disable` and `?sslmode=require` (unchecked) as libpq has them
* @throws AppError `config` for another kind of address, or one with a password in it
*/
function postgresLogin(url) {
	const address = URL.canParse(url) ? new URL(url) : null;
	if (address === null || !/^postgres(ql)?:$/.test(address.protocol) || address.password !== "") throw new require_start.AppError("config", "The address for a test login is not postgresql://HOST:PORT/DATABASE without a password.", { mend: "Write, for example: test: postgresql://db.example.com:5432/app" });
	return { async login(user, password, signal) {
		const { Client } = (await Promise.resolve().then(() => require("./npm-pg.js")).then((n) => n.esm_exports)).default;
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

exports.postgresLogin = postgresLogin;