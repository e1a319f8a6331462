const require_start = require("./start.js");
const require_http = require("./http.js");
const require_proxy = require("./proxy.js");
let node_net = require("node:net");
let node_dns_promises = require("node:dns/promises");

// src/adapters/guarded-client.ts
/**
* Addresses that no public provider has: loopback, private, link-local (metadata services), shared, reserved, multicast.
* Source: IANA IPv4 and IPv6 Special-Purpose Address Registries.
*/
const SPECIAL_V4 = [
	"0.0.0.0/8",
	"10.0.0.0/8",
	"100.64.0.0/10",
	"127.0.0.0/8",
	"169.254.0.0/16",
	"172.16.0.0/12"
].concat([
	"192.0.0.0/24",
	"192.0.2.0/24",
	"192.168.0.0/16",
	"198.18.0.0/15",
	"198.51.100.0/24",
	"203.0.113.0/24",
	"224.0.0.0/3"
]);
const SPECIAL_V6 = [
	"::/127",
	"64:ff9b:1::/48",
	"100::/64",
	"2001:db8::/32",
	"fc00::/7",
	"fe80::/10",
	"ff00::/8"
];
const TIMEOUT_MS = 1e4;
const special = new node_net.BlockList();
for (const [list, family] of [[SPECIAL_V4, "ipv4"], [SPECIAL_V6, "ipv6"]]) for (const range of list) {
	const [net, bits] = range.split("/");
	special.addSubnet(net, Number(bits), family);
}
/**
* A client for one fixed provider, for calls that carry a leaked credential: https only, no redirects (an answer 3xx is
* an answer), and no address inside private networks, so that neither a config nor a name server turns it inwards.
* Behind a proxy the proxy resolves names, and its rules hold.
*/
var GuardedClient = class {
	#base;
	#settings;
	#http;
	/** @throws AppError `internal` unless the base is https */
	constructor(base, settings) {
		this.#base = new URL(base);
		this.#settings = settings;
		this.#http = new require_http.HttpClient({
			env: settings.env,
			timeout: TIMEOUT_MS
		});
		if (this.#base.protocol !== "https:" && !settings.standIn) throw new require_start.AppError("internal", `${this.#base.host} would be called without TLS.`, { mend: "Report this as a bug." });
	}
	/**
	* Never throws for what network or server do.
	* @throws AppError `trust` when the host's name leads into a private network
	*/
	async send(request, signal) {
		if (!this.#settings.standIn && require_proxy.proxyFor(this.#base.href, this.#settings.env) === null) await refusePrivate(this.#base.hostname);
		const url = `${this.#base.origin}${this.#base.pathname.replace(/\/$/, "")}${request.path}`;
		return this.#http.send({
			...request,
			url
		}, signal);
	}
	close() {
		return this.#http.close();
	}
};
/** Whether an IP address is of no public host. IPv4 inside IPv6 counts as IPv4. */
function isSpecialAddress(address) {
	const plain = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
	const family = (0, node_net.isIP)(plain);
	return family === 0 || special.check(plain, family === 6 ? "ipv6" : "ipv4");
}
async function refusePrivate(host) {
	let addresses;
	try {
		addresses = await (0, node_dns_promises.lookup)(host, { all: true });
	} catch {
		return;
	}
	if (!addresses.some(({ address }) => isSpecialAddress(address))) return;
	throw new require_start.AppError("trust", `${host} resolves to an address inside a private network.`, { mend: "A leaked credential is only sent to its public provider. Check the name server of this machine." });
}

// src/adapters/verifiers/client-for.ts
/** The guarded client of a provider's one host, or of its stand-in in tests. */
function clientFor(host, { env, standIns }) {
	const standIn = standIns?.[host];
	return standIn === void 0 ? new GuardedClient(`https://${host}`, { env }) : new GuardedClient(standIn, {
		env,
		standIn: true
	});
}

Object.defineProperty(exports, "clientFor", {
  enumerable: true,
  get: function () {
    return clientFor;
  }
});