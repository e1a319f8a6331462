// src/engine/respond/rotation-driver.ts
/** The fixed order of a rotation. Each step is idempotent, journalled before its call, and resumable after a kill. */
const ROTATION_STEPS = [
	"prepare",
	"apply",
	"test",
	"promote",
	"grace",
	"retire",
	"verify"
];

Object.defineProperty(exports, "ROTATION_STEPS", {
  enumerable: true,
  get: function () {
    return ROTATION_STEPS;
  }
});