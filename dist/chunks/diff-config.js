const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_json_object = require("./json-object.js");
const require_read_config = require("./read-config.js");

// src/app/config/diff-config.ts
const UNSET = "not set";
/** The change's author could otherwise drown the report. */
const MAX_SENTENCES = 50;
const MAX_LENGTH = 400;
/**
* What a change to the config would have altered, had it been honoured: for `receipt.configChanges`.
* The sentences quote the change's own text: neutralise them where they are shown.
*/
function diffConfig(base, head) {
	const before = factsOf(base);
	const after = factsOf(head);
	return limited([...settingChanges(before.settings, after.settings), ...listChanges(before.lists, after.lists)]);
}
/** The first sentences, each cut to a length, and how many more there are. */
function limited(sentences) {
	const shown = sentences.slice(0, MAX_SENTENCES).map((text) => text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text);
	return sentences.length > shown.length ? [...shown, `And ${sentences.length - shown.length} more.`] : shown;
}
/**
* As `diffConfig`, for the change's file as it stands there.
* @param headText the file's text in the change, or `null` where the change has none
*/
async function describeConfigChange(base, headText, file) {
	const { NO_CONFIG } = await Promise.resolve().then(() => require("./scan.js")).then((n) => n.config_exports);
	if (headText === null) return diffConfig(base, NO_CONFIG);
	try {
		return diffConfig(base, await require_read_config.readConfig(headText, file));
	} catch (error) {
		if (error instanceof require_start.AppError && error.code === "config") return [`The file would be faulty: ${error.message}`];
		throw error;
	}
}
/** What a change would have altered of the baseline. */
function diffBaseline(base, head) {
	const lineOf = ({ fingerprint, kind, reason }) => `${fingerprint} (${kind}: ${reason})`;
	const before = new Set(base.map(({ fingerprint }) => fingerprint));
	const after = new Set(head.map(({ fingerprint }) => fingerprint));
	const gained = head.filter(({ fingerprint }) => !before.has(fingerprint));
	const lost = base.filter(({ fingerprint }) => !after.has(fingerprint));
	return limited([...gained.map((entry) => `The baseline would gain ${lineOf(entry)}.`), ...lost.map((entry) => `The baseline would lose ${lineOf(entry)}.`)]);
}
function settingChanges(before, after) {
	return namesOf(before, after).flatMap((name) => {
		const [was, becomes] = [before.get(name) ?? UNSET, after.get(name) ?? UNSET];
		return was === becomes ? [] : [`${name} would become ${becomes} (is: ${was}).`];
	});
}
function listChanges(before, after) {
	return namesOf(before, after).flatMap((name) => {
		const [was, becomes] = [before.get(name) ?? [], after.get(name) ?? []];
		return [...becomes.filter((item) => !was.includes(item)).map((item) => `${name} would gain ${item}.`), ...was.filter((item) => !becomes.includes(item)).map((item) => `${name} would lose ${item}.`)];
	});
}
function namesOf(...maps) {
	return [...new Set(maps.flatMap((map) => [...map.keys()]))];
}
function factsOf({ scan, providers, profiles, correlate, respond, audit }) {
	return {
		settings: new Map([
			["scan.fail-on", scan.failOn ?? UNSET],
			["scan.verify", scan.verify],
			["scan.archives", String(scan.archives)],
			["scan.max-size", String(scan.maxSizeMib ?? UNSET)],
			["scan.min-confidence", String(scan.minConfidence ?? UNSET)],
			...Object.entries(providers).map(([id, { type, settings }]) => pair(`providers.${id}`, {
				type,
				...settings
			})),
			...Object.entries(profiles).flatMap(([name, { entries }]) => Object.entries(entries).map(([variable, entry]) => pair(`inject.profiles.${name}.${variable}`, entry))),
			pair("correlate", correlate),
			...Object.entries(scan.rules.override).map(([id, change]) => pair(`scan.rules.override.${id}`, change)),
			["respond.default", respond.default],
			pair("respond.rules", respond.rules),
			["audit.file", audit?.file ?? UNSET]
		]),
		lists: /* @__PURE__ */ new Map([
			["scan.allow", scan.allow.map(allowText)],
			["scan.exclude", scan.exclude],
			["scan.rules.extend", scan.rules.extend],
			["scan.rules.disable", scan.rules.disable],
			["respond.schedule", respond.schedule.map((entry) => stableJson(entry))],
			["respond.notify", respond.notify.map((entry) => stableJson(entry))]
		])
	};
}
function allowText({ paths, pathPattern, rules, value, reason, expires }) {
	return `“${[
		paths.length > 0 ? `path ${paths.join(" or ")}` : "",
		pathPattern === null ? "" : `path /${pathPattern}/`,
		rules.length > 0 ? `rule ${rules.join(" or ")}` : "",
		value === null ? "" : `value /${value}/`,
		expires === null ? "" : `until ${expires}`
	].filter((text) => text !== "").join(", ")}” (${reason})`;
}
function pair(name, value) {
	return [name, value === null ? UNSET : stableJson(value)];
}
/** JSON whose keys are sorted, so that a mere reordering is no change. */
function stableJson(value) {
	return JSON.stringify(value, (_, item) => require_json_object.isJsonObject(item) ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => a < b ? -1 : 1)) : item);
}

exports.describeConfigChange = describeConfigChange;
exports.diffBaseline = diffBaseline;
exports.diffConfig = diffConfig;
exports.limited = limited;