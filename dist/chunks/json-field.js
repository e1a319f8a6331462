const require_start = require("./start.js");
const require_command_line = require("./command-line.js");
const require_entry_fields = require("./entry-fields.js");

// src/adapters/vaults/json-field.ts
const SHOWN_NAMES = 20;
/**
* One field of a secret that is a JSON document: by name, or by JSON pointer (RFC 6901) when it starts with a slash. A
* text is given as it is, a number as it stands, anything else as JSON. All fields are the document itself.
*
* @param shown the reference without its field, for messages
* @returns `null` where it has no such field but `optional` says that this is fine
* @throws AppError `vault` where there is no such field, with the names of those there are; never with a value
*/
function jsonField(text, field, optional, shown) {
	const document = parseDocument(text);
	if (document === null) throw new require_start.AppError("vault", `${shown}: the value is not a JSON object, so it has no field “${require_command_line.neutralLine(field)}”.`, { mend: `Leave out “#${require_command_line.neutralLine(field)}” to take the whole value, or store a JSON object.` });
	if (field === "*") return text;
	const value = fieldOf(document, field);
	if (typeof value === "number") return String(fieldOf(parseDocument(require_entry_fields.withNumbersAsTexts(text)) ?? {}, field));
	if (value !== void 0 && value !== null) return typeof value === "string" ? value : JSON.stringify(value);
	if (optional) return null;
	const names = Object.keys(document);
	const near = require_command_line.nearestName(field, names);
	const hint = near === null ? "" : ` Did you mean “${require_command_line.neutralLine(near)}”?`;
	throw new require_start.AppError("vault", `${shown}: the value has no field “${require_command_line.neutralLine(field)}”.`, { mend: names.length === 0 ? "It is an empty object." : `Its fields are: ${shownNames(names)}.${hint}` });
}
function parseDocument(text) {
	try {
		const value = JSON.parse(text);
		return typeof value === "object" && value !== null ? value : null;
	} catch {
		return null;
	}
}
/** A field by name, or by JSON pointer when it starts with a slash; `undefined` where there is none. */
function fieldOf(fields, field) {
	if (Object.hasOwn(fields, field)) return fields[field];
	if (!field.startsWith("/")) return void 0;
	return pointerSteps(field).reduce((node, step) => typeof node === "object" && node !== null && Object.hasOwn(node, step) ? node[step] : void 0, fields);
}
/** The names along a JSON pointer. Source: RFC 6901, 3 and 4. */
function pointerSteps(pointer) {
	return pointer.slice(1).split("/").map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function shownNames(names) {
	const shown = names.slice(0, SHOWN_NAMES).map((name) => require_command_line.neutralLine(name.slice(0, 80)));
	return names.length > shown.length ? `${shown.join(", ")}, and ${names.length - shown.length} more` : shown.join(", ");
}

Object.defineProperty(exports, "fieldOf", {
  enumerable: true,
  get: function () {
    return fieldOf;
  }
});
Object.defineProperty(exports, "jsonField", {
  enumerable: true,
  get: function () {
    return jsonField;
  }
});
Object.defineProperty(exports, "pointerSteps", {
  enumerable: true,
  get: function () {
    return pointerSteps;
  }
});