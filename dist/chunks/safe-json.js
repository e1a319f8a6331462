// src/adapters/reporters/safe-json.ts
/**
* JSON that is safe in a log and in HTML: workflow commands, control and bidirectional characters and `<` are written
* as `\u` escapes, so that a reader gets the very same text back.
*/
function safeJson(value, indent = 0) {
	return JSON.stringify(value, null, indent).replace(/[<\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g, escapeUnit).replace(/##(?=\[)/g, "#\\u0023");
}
function escapeUnit(unit) {
	return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

Object.defineProperty(exports, "safeJson", {
  enumerable: true,
  get: function () {
    return safeJson;
  }
});