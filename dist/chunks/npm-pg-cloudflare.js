const require_rolldown_runtime = require("./rolldown-runtime.js");

// node_modules/pg-cloudflare/dist/empty.js
var require_empty = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {};
}));

Object.defineProperty(exports, "require_empty", {
  enumerable: true,
  get: function () {
    return require_empty;
  }
});