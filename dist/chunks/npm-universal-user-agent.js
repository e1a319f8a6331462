const require_rolldown_runtime = require("./rolldown-runtime.js");

// node_modules/universal-user-agent/index.js
function getUserAgent() {
	if (typeof navigator === "object" && "userAgent" in navigator) return navigator.userAgent;
	if (typeof process === "object" && process.version !== void 0) return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
	return "<environment undetectable>";
}
function init_universal_user_agent() {
	return (init_universal_user_agent = require_rolldown_runtime.__esmMin((() => {})))();
}

Object.defineProperty(exports, "getUserAgent", {
  enumerable: true,
  get: function () {
    return getUserAgent;
  }
});
Object.defineProperty(exports, "init_universal_user_agent", {
  enumerable: true,
  get: function () {
    return init_universal_user_agent;
  }
});