const require_start = require("./start.js");
const require_proxy = require("./proxy.js");

// src/adapters/vaults/unreachable.ts
/** No server answered. For services whose hosts are fixed; Vault, whose address is the user's, has words of its own. */
function unreachableService(host, failure) {
	const [what, mend] = UNREACHABLE[failure.reason];
	const tries = failure.tries > 1 ? ` after ${failure.tries} tries` : "";
	return new require_start.AppError("vault", `${host}: ${what} (${failure.code})${tries}.`, { mend: require_proxy.proxyMend(failure.code, mend) });
}
const PROXY = "Where this runner needs a proxy, set HTTPS_PROXY; hosts that don’t go through it stand in NO_PROXY.";
const UNREACHABLE = {
	dns: ["its name is not known", `Check the name. A private endpoint needs a runner inside that network. ${PROXY}`],
	refused: ["nothing answers there", `Check that this runner may reach it (firewall, private endpoint). ${PROXY}`],
	tls: ["its certificate is not accepted", "Where a proxy opens TLS, name its CA: ca: path/to/ca.pem."],
	timeout: ["it did not answer in time", `Check the network, or raise “timeout:” (such as timeout: 60s). ${PROXY}`],
	aborted: ["the call was cancelled", "Run it again."],
	"too-large": ["its answer is larger than 8 MiB", "Check that nothing on the way answers in its place."],
	proxy: ["the proxy refused the connection", "Check HTTPS_PROXY, and that the proxy allows this host."],
	broken: ["the connection broke", `Run it again. ${PROXY}`]
};

Object.defineProperty(exports, "unreachableService", {
  enumerable: true,
  get: function () {
    return unreachableService;
  }
});