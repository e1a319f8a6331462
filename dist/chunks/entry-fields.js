const require_json_object = require("./json-object.js");

// src/engine/inject/entry-fields.ts
/**
* The fields of a secret that is a JSON object, as each is handed to a job: a text as it is, a number as it stands, anything
* else as JSON. Without those that are `null`, which count as absent.
* @returns `null` for what is no JSON object
*/
function fieldsOf(json) {
	const document = require_json_object.parseJsonObject(json);
	if (document === null) return null;
	const numbers = require_json_object.parseJsonObject(withNumbersAsTexts(json)) ?? {};
	const texts = Object.entries(document).flatMap(([name, value]) => {
		if (value === null || value === void 0) return [];
		if (typeof value === "string") return [[name, value]];
		return [[name, typeof value === "number" ? String(numbers[name]) : JSON.stringify(value)]];
	});
	return new Map(texts);
}
/** Names of the fields of a JSON object; none for anything else. */
function fieldNamesOf(json) {
	return Object.keys(require_json_object.parseJsonObject(json) ?? {});
}
/** So that ids of more than 15 digits are given as they stand: JavaScript’s numbers would round them. */
function withNumbersAsTexts(json) {
	return json.replace(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g, (token) => token.startsWith("\"") ? token : `"${token}"`);
}

Object.defineProperty(exports, "fieldNamesOf", {
  enumerable: true,
  get: function () {
    return fieldNamesOf;
  }
});
Object.defineProperty(exports, "fieldsOf", {
  enumerable: true,
  get: function () {
    return fieldsOf;
  }
});
Object.defineProperty(exports, "withNumbersAsTexts", {
  enumerable: true,
  get: function () {
    return withNumbersAsTexts;
  }
});