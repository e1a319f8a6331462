const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_reference = require("./reference.js");
const require_check = require("./check.js");

// src/app/doctor/check-entries.ts
/** Whether the entries that the config names are there for a session, of a vault that can be asked so. Reads no value. */
async function checkEntries(name, references, session, onFault, signal) {
	const { look, list } = session;
	if (look === void 0) return [];
	const id = `${name}.entries`;
	const checks = [];
	for (const reference of references) {
		const shown = require_reference.formatReference(reference);
		const isWildcard = reference.path.includes("*");
		const looked = await require_check.checkedBy(id, onFault, async () => {
			if (!isWildcard) {
				await look(reference, signal);
				return [require_check.ok(id, `${shown} is there.`)];
			}
			const parts = await list?.(reference, signal);
			return parts === void 0 ? [] : [require_check.ok(id, `${shown} stands for ${parts.length} entries.`)];
		});
		checks.push(...looked);
	}
	return checks;
}

exports.checkEntries = checkEntries;