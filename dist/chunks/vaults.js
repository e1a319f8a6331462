const require_rolldown_runtime = require("./rolldown-runtime.js");

// src/adapters/vaults/index.ts
var vaults_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	isVaultType: () => isVaultType,
	vaults: () => vaults
});
function isVaultType(type) {
	return Object.hasOwn(vaults, type);
}
var vaults;
function init_vaults() {
	return (init_vaults = require_rolldown_runtime.__esmMin((() => {
		vaults = {
			vault: () => Promise.resolve().then(() => require("./hashicorp-vault.js")).then((n) => (n.init_hashicorp_vault(), n.hashicorp_vault_exports)),
			embedded: () => Promise.resolve().then(() => require("./embedded-vault.js")).then((n) => (n.init_embedded_vault(), n.embedded_vault_exports)),
			"aws-secrets-manager": () => Promise.resolve().then(() => require("./aws-secrets-manager.js")).then((n) => (n.init_aws_secrets_manager(), n.aws_secrets_manager_exports)),
			"aws-ssm": () => Promise.resolve().then(() => require("./aws-ssm.js")),
			"azure-key-vault": () => Promise.resolve().then(() => require("./azure-key-vault2.js")),
			"gcp-secret-manager": () => Promise.resolve().then(() => require("./gcp-secret-manager2.js")),
			sops: () => Promise.resolve().then(() => require("./sops.js"))
		};
	})))();
}

Object.defineProperty(exports, "init_vaults", {
  enumerable: true,
  get: function () {
    return init_vaults;
  }
});
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