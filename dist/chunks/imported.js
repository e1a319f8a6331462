const require_rolldown_runtime = require("./rolldown-runtime.js");

// src/adapters/importers/imported.ts
function nothingImported() {
	return {
		rules: [],
		allow: [],
		disable: [],
		places: [],
		notes: [],
		lost: []
	};
}
function init_imported() {
	return (init_imported = require_rolldown_runtime.__esmMin((() => {})))();
}

Object.defineProperty(exports, "init_imported", {
  enumerable: true,
  get: function () {
    return init_imported;
  }
});
Object.defineProperty(exports, "nothingImported", {
  enumerable: true,
  get: function () {
    return nothingImported;
  }
});