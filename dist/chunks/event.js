const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_json_object = require("./json-object.js");
let node_fs = require("node:fs");

// src/adapters/actions/event.ts
var event_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ readRunEvent: () => readRunEvent });
/**
* Reads the run's event from the variables and the file the runner provides
* (docs.github.com/en/actions/reference/workflows-and-actions/variables).
* @throws AppError `trust` when the payload can't be read: without it nobody knows whether the run can be trusted
*/
function readRunEvent(env) {
	return {
		name: env["GITHUB_EVENT_NAME"] ?? "",
		payload: readPayload(env["GITHUB_EVENT_PATH"]),
		repository: env["GITHUB_REPOSITORY"] ?? "",
		ref: env["GITHUB_REF"] ?? "",
		sha: env["GITHUB_SHA"] ?? "",
		actor: env["GITHUB_ACTOR"] ?? "",
		runId: env["GITHUB_RUN_ID"] ?? "",
		serverUrl: env["GITHUB_SERVER_URL"] ?? "https://github.com"
	};
}
function readPayload(path) {
	if (!path) return {};
	try {
		const parsed = JSON.parse((0, node_fs.readFileSync)(path, "utf8"));
		if (require_json_object.isJsonObject(parsed)) return parsed;
		throw new TypeError("The payload is not an object.");
	} catch (cause) {
		throw unreadablePayload(cause);
	}
}
function unreadablePayload(cause) {
	return new require_start.AppError("trust", "The event’s payload (GITHUB_EVENT_PATH) can’t be read, so the run can’t be judged.", {
		mend: "Run the action on a GitHub runner, and let no earlier step change or delete the file that GITHUB_EVENT_PATH names.",
		cause
	});
}

Object.defineProperty(exports, "event_exports", {
  enumerable: true,
  get: function () {
    return event_exports;
  }
});
Object.defineProperty(exports, "readRunEvent", {
  enumerable: true,
  get: function () {
    return readRunEvent;
  }
});