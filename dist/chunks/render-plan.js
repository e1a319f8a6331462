const require_command_line = require("./command-line.js");

// src/engine/respond/render-plan.ts
const STEP_TEXT = {
	prepare: "look at the entry and make ready",
	apply: "put the new value in force",
	test: "prove that the new value works",
	promote: "hand out the new value from now on",
	grace: "leave both valid",
	retire: "end the leaked value in the vault",
	verify: "prove that the leaked value is dead",
	notify: "tell the repositories that use it",
	revoke: "have its provider end the leaked value, and prove it"
};
/** The plan as text, for people: what would be done, in order, and what only they can do. Ends in a line break. */
function renderPlan(plan) {
	if (plan.operations.length === 0 && plan.byHand.length === 0) return "Nothing to respond to.\n";
	const parts = plan.operations.map((operation, index) => renderOperation(operation, index + 1));
	if (plan.byHand.length > 0) parts.push(["By hand:", ...plan.byHand.map(renderByHand)].join("\n"));
	return `${parts.join("\n\n")}\n`;
}
/** What became of one operation, as text. Ends in a line break. */
function renderResult(result) {
	const name = require_command_line.neutralLine(titleOf(result.operation));
	switch (result.kind) {
		case "done": {
			const outcome = result.outcome === null ? "" : ` (${result.outcome.kind})`;
			const mend = result.outcome !== null && "mend" in result.outcome && result.outcome.mend ? `\n  mend: ${result.outcome.mend}` : "";
			return `done${outcome}: ${name}\n${result.details.map((detail) => `  ${require_command_line.neutralLine(detail)}\n`).join("")}${mend}`;
		}
		case "waiting": return `waiting: ${name}\n  resumable at ${result.until.toISOString()}: sealant rotate --apply --resume\n`;
		case "failed": return `failed at ${result.step}: ${name}\n  ${require_command_line.neutralLine(result.detail)}\n  mend: ${require_command_line.neutralLine(result.mend)}\n`;
	}
}
function renderOperation(operation, number) {
	const lines = [`${number}. ${require_command_line.neutralLine(titleOf(operation))} (${operation.mode})`];
	if (operation.leak !== null) lines.push(`   leaked as ${placeText(operation.leak)}`);
	for (const why of operation.why) lines.push(`   because ${require_command_line.neutralLine(why)}`);
	for (const step of operation.steps) {
		const grace = step === "grace" ? ` for ${durationText(operation.graceMs)}` : "";
		lines.push(`   - ${step}: ${STEP_TEXT[step]}${grace}`);
	}
	return lines.join("\n");
}
function titleOf(operation) {
	if (operation.driver === null) return `revoke a ${operation.revoker}`;
	return `rotate ${operation.entry} with ${operation.driver}`;
}
function renderByHand(item) {
	const entry = item.entry === null ? "" : ` (${require_command_line.neutralLine(item.entry)})`;
	return `- ${placeText(item.leak)}${entry}: ${require_command_line.neutralLine(item.why)}\n  mend: ${require_command_line.neutralLine(item.mend)}`;
}
function placeText(leak) {
	const commit = leak.commit === null ? "" : ` in ${leak.commit.slice(0, 12)}`;
	return `${require_command_line.neutralLine(`${leak.title}, ${leak.path}:${leak.line}`)}${commit} [${leak.fingerprint}]`;
}
function durationText(ms) {
	const [size, unit] = [
		[864e5, "d"],
		[36e5, "h"],
		[6e4, "m"],
		[1e3, "s"]
	].find(([size]) => ms >= size && ms % size === 0) ?? [1, "ms"];
	return `${ms / size} ${unit}`;
}

Object.defineProperty(exports, "renderPlan", {
  enumerable: true,
  get: function () {
    return renderPlan;
  }
});
Object.defineProperty(exports, "renderResult", {
  enumerable: true,
  get: function () {
    return renderResult;
  }
});