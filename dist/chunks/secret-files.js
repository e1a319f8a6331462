const require_rolldown_runtime = require("./rolldown-runtime.js");

// src/adapters/exec/secret-files.ts
/**
* The text of a .env file. Values of plain characters stand bare; others in single quotes, which every reader takes
* literally and over several lines; only those that hold a single quote in double quotes, escaped.
*/
function formatDotenv(values) {
	return Object.entries(values).map(([name, value]) => `${name}=${quoted(value)}\n`).join("");
}
/** The text of a JSON file: one object of strings. */
function formatJson(values) {
	return `${JSON.stringify(values, null, 2)}\n`;
}
function quoted(value) {
	if (/^[\w./:@%+,-]+$/.test(value)) return value;
	if (!value.includes("'")) return `'${value}'`;
	return `"${value.replace(/[\\"$`]/g, "\\$&").replaceAll("\r", "\\r").replaceAll("\n", "\\n")}"`;
}

exports.formatDotenv = formatDotenv;
exports.formatJson = formatJson;