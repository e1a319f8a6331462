const require_rolldown_runtime = require("./rolldown-runtime.js");

// node_modules/define-lazy-prop/index.js
function defineLazyProperty(object, propertyName, valueGetter) {
	const define = (value) => Object.defineProperty(object, propertyName, {
		value,
		enumerable: true,
		writable: true
	});
	Object.defineProperty(object, propertyName, {
		configurable: true,
		enumerable: true,
		get() {
			const result = valueGetter();
			define(result);
			return result;
		},
		set(value) {
			define(value);
		}
	});
	return object;
}
function init_define_lazy_prop() {
	return (init_define_lazy_prop = require_rolldown_runtime.__esmMin((() => {})))();
}

Object.defineProperty(exports, "defineLazyProperty", {
  enumerable: true,
  get: function () {
    return defineLazyProperty;
  }
});
Object.defineProperty(exports, "init_define_lazy_prop", {
  enumerable: true,
  get: function () {
    return init_define_lazy_prop;
  }
});