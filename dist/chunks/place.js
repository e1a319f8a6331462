const require_rolldown_runtime = require("./rolldown-runtime.js");

// src/adapters/reporters/place.ts
/** Where a reader who has the newest version finds it: there if it is still there, else where it was brought. */
function shownPlace(finding) {
	return finding.head ?? finding;
}
function init_place() {
	return (init_place = require_rolldown_runtime.__esmMin((() => {})))();
}

Object.defineProperty(exports, "init_place", {
  enumerable: true,
  get: function () {
    return init_place;
  }
});
Object.defineProperty(exports, "shownPlace", {
  enumerable: true,
  get: function () {
    return shownPlace;
  }
});