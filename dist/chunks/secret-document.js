const require_json_object = require("./json-object.js");
const require_engine = require("./engine.js");
const require_json_field = require("./json-field.js");

// src/adapters/drivers/secret-document.ts
/**
* The value that a reference's field means in a whole secret: itself without a field, else a field of the JSON object.
* @returns `null` where there is no such field, or it is no text
*/
function fieldOf(document, field) {
	if (field === null) return document;
	const text = document.reveal();
	const place = placeOf(text, field);
	if (place === null || text[place.start] !== "\"") return null;
	const value = require_json_field.jsonField(text, field, true, document.label);
	return value === null ? null : new require_engine.Secret(value, `${document.label}#${field}`);
}
/**
* The whole secret with another value for a field. All else stays as it is, byte for byte: numbers that JavaScript can't
* hold, the order of fields, white space.
* @returns `null` where there is no such field, or it is no text
*/
function withField(document, field, value) {
	if (field === null) return value;
	const text = document.reveal();
	const place = placeOf(text, field);
	if (place === null || text[place.start] !== "\"") return null;
	const changed = `${text.slice(0, place.start)}${JSON.stringify(value.reveal())}${text.slice(place.end)}`;
	return new require_engine.Secret(changed, document.label);
}
/** Names of the fields of a JSON object that are texts, or `null` for what is no JSON object. */
function textFieldsOf(document) {
	const object = require_json_object.parseJsonObject(document.reveal());
	return object === null ? null : Object.keys(object).filter((name) => typeof object[name] === "string" && name !== "*");
}
/** Where the value of a field stands: by name, or by JSON pointer (RFC 6901) where no field has that name. */
function placeOf(text, field) {
	const object = require_json_object.parseJsonObject(text);
	if (object === null || field === "*") return null;
	const whole = {
		start: text.indexOf("{"),
		end: text.length
	};
	if (Object.hasOwn(object, field)) return memberOf(text, whole, field);
	if (!field.startsWith("/")) return null;
	return require_json_field.pointerSteps(field).reduce((place, step) => place === null ? null : memberOf(text, place, step), whole);
}
/** The value of a member of the object or array that starts at a place. Of members with one name the last counts, as in JSON.parse. */
function memberOf(text, { start }, name) {
	const isObject = text[start] === "{";
	if (!isObject && text[start] !== "[") return null;
	let found = null;
	let at = behindSpace(text, start + 1);
	for (let index = 0; at < text.length && !"]}".includes(text[at]); index++) {
		let key = String(index);
		if (isObject) {
			const end = behindValue(text, at);
			key = JSON.parse(text.slice(at, end));
			at = behindSpace(text, behindSpace(text, end) + 1);
		}
		const end = behindValue(text, at);
		if (key === name) found = {
			start: at,
			end
		};
		at = behindSpace(text, end);
		if (text[at] === ",") at = behindSpace(text, at + 1);
	}
	return found;
}
function behindSpace(text, from) {
	let at = from;
	while (at < text.length && " 	\n\r".includes(text[at])) at++;
	return at;
}
/** Behind the value that starts here, in a text that JSON.parse has taken. */
function behindValue(text, start) {
	if (text[start] === "\"") return behindString(text, start);
	let at = start;
	for (let depth = 0; at < text.length;) {
		const character = text[at];
		if (character === "\"") {
			at = behindString(text, at);
			continue;
		}
		if ("{[".includes(character)) depth++;
		if ("]}".includes(character) && --depth <= 0) return depth < 0 ? at : at + 1;
		if (depth === 0 && (character === "," || " 	\n\r".includes(character))) return at;
		at++;
	}
	return at;
}
function behindString(text, start) {
	let at = start + 1;
	while (at < text.length && text[at] !== "\"") at += text[at] === "\\" ? 2 : 1;
	return at + 1;
}

Object.defineProperty(exports, "fieldOf", {
  enumerable: true,
  get: function () {
    return fieldOf;
  }
});
Object.defineProperty(exports, "textFieldsOf", {
  enumerable: true,
  get: function () {
    return textFieldsOf;
  }
});
Object.defineProperty(exports, "withField", {
  enumerable: true,
  get: function () {
    return withField;
  }
});