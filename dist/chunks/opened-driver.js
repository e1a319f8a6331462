const require_versioned_secret = require("./versioned-secret.js");

// src/adapters/drivers/opened-driver.ts
/** The old value stays valid beside the new one. An entry that can't be opened fails each step, and nothing is known of it. */
function openedDriver(driver) {
	return {
		id: driver.id,
		overlap: true,
		async step(step, context) {
			const opened = await driver.open(context.entry, context.signal);
			if (require_versioned_secret.isFailure(opened)) return opened;
			if (step === "grace") return {
				kind: "skipped",
				detail: "counted by the response"
			};
			return driver.steps[step](opened, context);
		},
		async liveness(value, context) {
			const opened = await driver.open(context.entry, context.signal);
			return require_versioned_secret.isFailure(opened) ? "unknown" : driver.liveness(opened, value, context);
		},
		async rotatedAt(entry, signal) {
			const opened = await driver.open(entry, signal);
			return require_versioned_secret.isFailure(opened) ? null : driver.rotatedAt(opened);
		}
	};
}

Object.defineProperty(exports, "openedDriver", {
  enumerable: true,
  get: function () {
    return openedDriver;
  }
});