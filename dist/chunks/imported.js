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

Object.defineProperty(exports, "nothingImported", {
  enumerable: true,
  get: function () {
    return nothingImported;
  }
});