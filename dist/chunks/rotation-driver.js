const require_rolldown_runtime = require("./rolldown-runtime.js");

// src/engine/respond/rotation-driver.ts
var ROTATION_STEPS;
function init_rotation_driver() {
	return (init_rotation_driver = require_rolldown_runtime.__esmMin((() => {
		ROTATION_STEPS = [
			"prepare",
			"apply",
			"test",
			"promote",
			"grace",
			"retire",
			"verify"
		];
	})))();
}

Object.defineProperty(exports, "ROTATION_STEPS", {
  enumerable: true,
  get: function () {
    return ROTATION_STEPS;
  }
});
Object.defineProperty(exports, "init_rotation_driver", {
  enumerable: true,
  get: function () {
    return init_rotation_driver;
  }
});