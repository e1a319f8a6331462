const require_rolldown_runtime = require("./rolldown-runtime.js");

// node_modules/has-flag/index.js
var require_has_flag = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = (flag, argv = process.argv) => {
		const prefix = flag.startsWith("-") ? "" : flag.length === 1 ? "-" : "--";
		const position = argv.indexOf(prefix + flag);
		const terminatorPosition = argv.indexOf("--");
		return position !== -1 && (terminatorPosition === -1 || position < terminatorPosition);
	};
}));

Object.defineProperty(exports, "require_has_flag", {
  enumerable: true,
  get: function () {
    return require_has_flag;
  }
});