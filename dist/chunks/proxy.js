// src/adapters/proxy.ts
/**
* The proxy that a request goes through, as undici's EnvHttpProxyAgent decides it; `null` for none. Either case of the
* variables counts, the lower one first.
* Source: undici, lib/dispatcher/env-http-proxy-agent.js (docs: EnvHttpProxyAgent).
*/
function proxyFor(url, env) {
	const { protocol, hostname, port } = new URL(url);
	const variable = proxyVariables(env);
	const proxy = protocol === "https:" ? variable.httpsProxy : variable.httpProxy;
	if (proxy === "") return null;
	const at = Number(port) || (protocol === "https:" ? 443 : 80);
	const host = hostname.toLowerCase();
	if (variable.noProxy === "*") return null;
	return listOf(variable.noProxy).some((entry) => {
		const [, name = "", only] = /^(.+?)(?::(\d+))?$/.exec(entry) ?? [];
		const bare = name.replace(/^\*?\./, "").toLowerCase();
		return (only === void 0 || Number(only) === at) && (host === bare || host.endsWith(`.${bare}`));
	}) ? null : proxy;
}
/** What the three variables say; empty where they are not set. https without a proxy of its own goes through the other. */
function proxyVariables(env) {
	const variable = (name) => env[name.toLowerCase()] ?? env[name] ?? "";
	const httpProxy = variable("HTTP_PROXY");
	const noProxy = variable("NO_PROXY");
	const none = listOf(noProxy).includes("*");
	return {
		httpProxy,
		httpsProxy: variable("HTTPS_PROXY") || httpProxy,
		noProxy: none ? "*" : noProxy
	};
}
function listOf(noProxy) {
	return noProxy.split(/[,\s]/).filter((entry) => entry !== "");
}
/** The code of a failure by which a proxy wants to know who asks. */
const PROXY_WANTS_LOGIN = "PROXY_407";
/** What to do about a proxy that refused, by the code of the failure. */
function proxyMend(code, otherwise) {
	return code === PROXY_WANTS_LOGIN ? "It wants a name and a password: HTTPS_PROXY=http://NAME:PASSWORD@HOST:PORT, special characters percent-encoded." : otherwise;
}

Object.defineProperty(exports, "proxyFor", {
  enumerable: true,
  get: function () {
    return proxyFor;
  }
});
Object.defineProperty(exports, "proxyMend", {
  enumerable: true,
  get: function () {
    return proxyMend;
  }
});
Object.defineProperty(exports, "proxyVariables", {
  enumerable: true,
  get: function () {
    return proxyVariables;
  }
});