const require_rolldown_runtime = require("./rolldown-runtime.js");

// src/adapters/drivers/versioned-secret.ts
function isFailure(result) {
	return typeof result === "object" && result !== null && result.kind === "failed";
}
function init_versioned_secret() {
	return (init_versioned_secret = require_rolldown_runtime.__esmMin((() => {})))();
}

Object.defineProperty(exports, "init_versioned_secret", {
  enumerable: true,
  get: function () {
    return init_versioned_secret;
  }
});
Object.defineProperty(exports, "isFailure", {
  enumerable: true,
  get: function () {
    return isFailure;
  }
});