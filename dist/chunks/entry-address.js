const require_start = require("./start.js");
const require_command_line = require("./command-line.js");
const require_reference = require("./reference.js");

// src/adapters/vaults/azure/entry-address.ts
const KINDS = ["secrets", "certificates"];
/**
* Reads the path of a reference: `NAME`, `secrets/NAME` or `certificates/NAME`, each also with the provider's id before
* it, and the version as `?version=` or as the last part (`secrets/NAME/VERSION`, the tail of a Key Vault identifier).
* @param provider the config's id of the provider
* @throws AppError `config` for a path of another shape
*/
function parseEntryAddress(reference, provider) {
	const parts = reference.path.split("/");
	if (parts.length > 1 && parts[0] === provider) parts.shift();
	const kind = KINDS.find((known) => parts.length > 1 && parts[0] === known) ?? "secrets";
	if (parts.length > 1 && parts[0] === kind) parts.shift();
	const [name = "", last = null] = parts;
	const shown = require_reference.formatReference({
		...reference,
		field: null
	});
	if (parts[0] === "keys") throw fault(shown, "names a key, which never leaves the vault", "A certificate’s private key is read as certificates/NAME.");
	if (parts.length > 2 || last !== null && reference.version !== null) throw fault(shown, "has too many parts", `Write azkv://NAME, azkv://${provider}/NAME or azkv://certificates/NAME.`);
	if (!/^[0-9A-Za-z-]{1,127}$/.test(name)) throw fault(shown, "holds no name of a secret", "Key Vault’s names have letters, digits and hyphens only; dots and underscores are often kept as hyphens.");
	return {
		kind,
		name,
		version: versionOf(reference.version, last, name, shown)
	};
}
function versionOf(asked, last, name, shown) {
	const version = asked ?? last;
	if (version === null || /^[0-9a-f]{32}$/i.test(version)) return version;
	const command = `az keyvault secret list-versions --name ${name} prints them.`;
	throw fault(shown, asked === null ? `ends in “${require_command_line.neutralLine(version)}”, which is no version` : "has a version that is none", `Versions have 32 hexadecimal digits: ${command}${asked === null ? require_command_line.didYouMean(name, KINDS) : ""}`);
}
function fault(shown, what, mend) {
	return new require_start.AppError("config", `“${shown}” ${what}.`, { mend });
}

Object.defineProperty(exports, "parseEntryAddress", {
  enumerable: true,
  get: function () {
    return parseEntryAddress;
  }
});