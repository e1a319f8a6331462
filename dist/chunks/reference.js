const require_start = require("./start.js");

// src/domain/reference.ts
const SHAPE = /^(?<scheme>[a-z][a-z0-9-]*):\/\/(?<path>[^#?]+)(?<tail>[#?].*)?$/s;
/**
* Reads a reference. The field may stand before or after the query.
* @throws AppError `config` naming the fault
*/
function parseReference(text) {
	const groups = SHAPE.exec(text)?.groups;
	if (!groups || text.length > 2048 || /[\u0000-\u0020\u007f]/.test(text)) throw malformed(text, "it is not scheme://path#field");
	const { field, query } = splitTail(groups["tail"] ?? "");
	const path = groups["path"].replace(/^\/+|\/+$/g, "");
	if (path === "" || path.split("/").some((part) => part === ".." || part === ".")) throw malformed(text, "its path is empty or holds “.” or “..”");
	const parameters = new URLSearchParams(query);
	for (const key of parameters.keys()) if (key !== "version" && key !== "optional") throw malformed(text, `it has the unknown parameter “${key}” (known: version, optional)`);
	return {
		scheme: groups["scheme"],
		path,
		field,
		version: parameters.get("version"),
		optional: parameters.has("optional") && parameters.get("optional") !== "false"
	};
}
/** Whether `parseReference` takes a text. */
function isReference(text) {
	try {
		parseReference(text);
		return true;
	} catch {
		return false;
	}
}
/** The canonical text of a reference. */
function formatReference(reference) {
	const field = reference.field === null ? "" : `#${reference.field}`;
	const version = reference.version === null ? "" : `?version=${reference.version}`;
	return `${reference.scheme}://${reference.path}${field}${version}`;
}
function splitTail(tail) {
	const hash = tail.indexOf("#");
	const mark = tail.indexOf("?");
	if (hash === -1) return {
		field: null,
		query: tail.slice(1)
	};
	if (mark === -1) return {
		field: tail.slice(1) || null,
		query: ""
	};
	if (hash < mark) return {
		field: tail.slice(1, mark) || null,
		query: tail.slice(mark + 1)
	};
	return {
		field: tail.slice(hash + 1) || null,
		query: tail.slice(1, hash)
	};
}
function malformed(text, why) {
	const shown = text.length > 80 ? `${text.slice(0, 80)}…` : text;
	return new require_start.AppError("config", `“${shown}” is not a secret reference: ${why}.`, { mend: "Write it as scheme://path#field, for example vault://secret/prod/api#key?version=3." });
}

Object.defineProperty(exports, "formatReference", {
  enumerable: true,
  get: function () {
    return formatReference;
  }
});
Object.defineProperty(exports, "isReference", {
  enumerable: true,
  get: function () {
    return isReference;
  }
});
Object.defineProperty(exports, "parseReference", {
  enumerable: true,
  get: function () {
    return parseReference;
  }
});