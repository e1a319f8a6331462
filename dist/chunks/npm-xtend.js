const require_rolldown_runtime = require("./rolldown-runtime.js");

// node_modules/xtend/mutable.js
var require_mutable = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = extend;
	var hasOwnProperty = Object.prototype.hasOwnProperty;
	function extend(target) {
		for (var i = 1; i < arguments.length; i++) {
			var source = arguments[i];
			for (var key in source) if (hasOwnProperty.call(source, key)) target[key] = source[key];
		}
		return target;
	}
}));

Object.defineProperty(exports, "require_mutable", {
  enumerable: true,
  get: function () {
    return require_mutable;
  }
});