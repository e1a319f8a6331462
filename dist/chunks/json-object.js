// src/domain/json-object.ts
/** Whether a value is what JSON calls an object (YAML a map, TOML a table): no list, not `null`. */
function isJsonObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The JSON object that a text is; `null` for any other JSON, and for what is none. */
function parseJsonObject(text) {
	try {
		const value = JSON.parse(text);
		return isJsonObject(value) ? value : null;
	} catch {
		return null;
	}
}

Object.defineProperty(exports, "isJsonObject", {
  enumerable: true,
  get: function () {
    return isJsonObject;
  }
});
Object.defineProperty(exports, "parseJsonObject", {
  enumerable: true,
  get: function () {
    return parseJsonObject;
  }
});