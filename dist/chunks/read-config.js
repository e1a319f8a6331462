const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_command_line = require("./command-line.js");

// src/app/config/read-config.ts
var read_config_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ readConfig: () => readConfig });
/** Larger files are refused unread. In UTF-8 bytes. */
const MAX_BYTES = 262144;
/** How often anchors may be repeated, all in all: enough for people, too little for a bomb. */
const MAX_ALIASES = 100;
const MAX_FAULTS_TOLD = 10;
/**
* Reads a config file's text. Pure: the caller brings the text, from disk or from the base commit.
* @param file its name, for messages
* @throws AppError `config` with every fault's line and column
*/
async function readConfig(text, file) {
	if (Buffer.byteLength(text, "utf8") > MAX_BYTES) throw new require_start.AppError("config", `${file} is larger than ${MAX_BYTES / 1024} KiB.`, { mend: "Keep what Sealant needs in it; suppressions of single findings belong into .github/sealant-baseline.txt." });
	const [yaml, { checkConfig, CONFIG_SCHEMA }, { faultsOf }, { buildConfig }] = await Promise.all([
		Promise.resolve().then(() => require("./npm-yaml.js")).then((n) => /* @__PURE__ */ require_rolldown_runtime.__toESM(n.require_dist(), 1)),
		Promise.resolve().then(() => require("./schema.js")),
		Promise.resolve().then(() => require("./config-faults.js")),
		Promise.resolve().then(() => require("./build-config.js"))
	]);
	const lines = new yaml.LineCounter();
	const document = parseYaml(yaml, text, file, lines);
	const value = plainValue(document, file);
	if (hasReservedKey(value)) throw new require_start.AppError("config", `${file}: “__proto__” can’t be a key.`, { mend: "Give it another name." });
	const place = (path, isKey) => lines.linePos(offsetOf(yaml, document, path, isKey));
	const result = checkConfig(value ?? {});
	if (!result.success) throw faulty(file, faultsOf(result.error.issues, CONFIG_SCHEMA).map((fault) => ({
		...place(fault.path, fault.isKey),
		says: sentence(fault)
	})));
	return buildConfig(result.data, file, (path) => place(path, true));
}
function parseYaml(yaml, text, file, lines) {
	let document;
	try {
		document = yaml.parseDocument(text, {
			lineCounter: lines,
			prettyErrors: false,
			uniqueKeys: true,
			stringKeys: true
		});
	} catch (cause) {
		throw tooDeep(file, cause);
	}
	const problems = [...document.errors, ...document.warnings];
	if (problems.length > 0) throw faulty(file, problems.map(({ pos, message }) => ({
		...lines.linePos(pos[0]),
		says: `${require_command_line.neutralLine(message.slice(0, 200))}.`
	})));
	return document;
}
/** The document as plain values. Nesting, aliases that multiply and an alias to itself all end here. */
function plainValue(document, file) {
	try {
		return withoutNulls(document.toJS({ maxAliasCount: MAX_ALIASES }));
	} catch (cause) {
		throw tooDeep(file, cause);
	}
}
function tooDeep(file, cause) {
	return new require_start.AppError("config", `${file} can’t be read: it nests too deeply, or repeats its anchors too often.`, {
		mend: `Write the values out instead of repeating anchors (at most ${MAX_ALIASES} aliases).`,
		cause
	});
}
/** A key without a value counts as absent, so that `scan:` with all its keys commented out is no fault. */
function withoutNulls(value) {
	if (Array.isArray(value)) return value.map(withoutNulls);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== null).map(([key, item]) => [key, withoutNulls(item)]));
}
/** The schema library passes over this key, and nothing that is written may be left out silently. */
function hasReservedKey(value) {
	if (typeof value !== "object" || value === null) return false;
	return Object.hasOwn(value, "__proto__") || Object.values(value).some(hasReservedKey);
}
/** Offset of a path's key or value; of the nearest thing above it where the path isn't in the file (a missing key). */
function offsetOf(yaml, document, path, isKey) {
	let node = document.contents;
	let offset = 0;
	for (const [i, part] of path.entries()) {
		if (yaml.isAlias(node)) node = node.resolve(document);
		if (yaml.isMap(node)) {
			const pair = node.items.find((item) => yaml.isScalar(item.key) && String(item.key.value) === String(part));
			if (!pair) break;
			offset = startOf(yaml, isKey && i === path.length - 1 || pair.value === null ? pair.key : pair.value) ?? offset;
			node = pair.value;
		} else if (yaml.isSeq(node)) {
			node = node.items[Number(part)];
			offset = startOf(yaml, node) ?? offset;
		} else break;
	}
	return offset;
}
function startOf(yaml, node) {
	return yaml.isNode(node) && node.range ? node.range[0] : null;
}
function sentence({ path, isKey, says }) {
	if (isKey) return path.length > 1 ? `in ${dotted(path.slice(0, -1))}: ${says}` : says;
	return path.length === 0 ? `the file ${says}` : `${dotted(path)} ${says}`;
}
function dotted(path) {
	const text = path.map((part) => typeof part === "number" ? `[${part + 1}]` : `.${part}`).join("");
	return require_command_line.neutralLine(text.slice(1, 120));
}
function faulty(file, faults) {
	const told = [...faults].sort((a, b) => a.line - b.line || a.col - b.col).slice(0, MAX_FAULTS_TOLD).map(({ line, col, says }) => `${file}:${line}:${col}: ${says}`);
	const more = faults.length > told.length ? [`and ${faults.length - told.length} more`] : [];
	return new require_start.AppError("config", [...told, ...more].join("\n"), { mend: `Mend ${faults.length === 1 ? "this line" : "these lines"}, then check with: sealant doctor. Editors complete the keys by schema/sealant.schema.json.` });
}

Object.defineProperty(exports, "readConfig", {
  enumerable: true,
  get: function () {
    return readConfig;
  }
});
Object.defineProperty(exports, "read_config_exports", {
  enumerable: true,
  get: function () {
    return read_config_exports;
  }
});