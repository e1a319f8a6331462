// src/adapters/reporters/place.ts
/** Where a reader who has the newest version finds it: there if it is still there, else where it was brought. */
function shownPlace(finding) {
	return finding.head ?? finding;
}

Object.defineProperty(exports, "shownPlace", {
  enumerable: true,
  get: function () {
    return shownPlace;
  }
});