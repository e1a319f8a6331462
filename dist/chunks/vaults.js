const require_rolldown_runtime = require("./rolldown-runtime.js");

// src/adapters/vaults/index.ts
var vaults_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	isVaultType: () => isVaultType,
	vaults: () => vaults
});
/** Every type of vault, by the `type:` of a `providers:` entry. Loaded when one is used, so that a scan loads none. */
const vaults = {
	vault: () => Promise.resolve().then(() => require("./hashicorp-vault.js")),
	embedded: () => Promise.resolve().then(() => require("./embedded-vault.js")),
	"aws-secrets-manager": () => Promise.resolve().then(() => require("./aws-secrets-manager.js")).then((n) => n.aws_secrets_manager_exports),
	"aws-ssm": () => Promise.resolve().then(() => require("./aws-ssm.js")),
	"azure-key-vault": () => Promise.resolve().then(() => require("./azure-key-vault2.js")),
	"gcp-secret-manager": () => Promise.resolve().then(() => require("./gcp-secret-manager2.js")),
	sops: () => Promise.resolve().then(() => require("./sops.js")),
	"onepassword-connect": () => Promise.resolve().then(() => require("./onepassword-connect.js")),
	doppler: () => Promise.resolve().then(() => require("./doppler.js")),
	infisical: () => Promise.resolve().then(() => require("./infisical.js"))
};
function isVaultType(type) {
	return Object.hasOwn(vaults, type);
}

Object.defineProperty(exports, "isVaultType", {
  enumerable: true,
  get: function () {
    return isVaultType;
  }
});
Object.defineProperty(exports, "vaults", {
  enumerable: true,
  get: function () {
    return vaults;
  }
});
Object.defineProperty(exports, "vaults_exports", {
  enumerable: true,
  get: function () {
    return vaults_exports;
  }
});