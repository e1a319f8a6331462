// src/adapters/drivers/versioned-secret.ts
function isFailure(result) {
	return typeof result === "object" && result !== null && result.kind === "failed";
}

Object.defineProperty(exports, "isFailure", {
  enumerable: true,
  get: function () {
    return isFailure;
  }
});