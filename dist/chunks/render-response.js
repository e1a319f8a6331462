const require_command_line = require("./command-line.js");
const require_render_plan = require("./render-plan.js");

// src/app/respond/render-response.ts
/** What a response did, or would do, as text. Ends in a line break. */
function renderResponse(result, acted) {
	const { plan, results, left, notDue, answered } = result;
	const parts = acted ? results.map(require_render_plan.renderResult) : planParts(result);
	for (const { operation, why } of left) parts.push(`left: rotate or revoke ${require_command_line.neutralLine(operation.entry ?? operation.revoker ?? "")}: ${why}\n`);
	if (acted && plan.byHand.length > 0) parts.push(require_render_plan.renderPlan({
		operations: [],
		byHand: plan.byHand
	}));
	for (const { entry, why } of notDue) parts.push(`not rotated: ${require_command_line.neutralLine(entry)}: ${require_command_line.neutralLine(why)}\n`);
	for (const { title, path, startLine, fingerprint } of answered) parts.push(`dead already: ${require_command_line.neutralLine(`${title}, ${path}:${startLine}`)} [${fingerprint}]\n`);
	if (parts.length === 0) parts.push(`Nothing to respond to: ${result.sought}.\n`);
	return parts.join("\n");
}
function planParts({ plan }) {
	return plan.operations.length + plan.byHand.length === 0 ? [] : [require_render_plan.renderPlan(plan)];
}
/** Green is only what is dead, replaced, or in its grace; a plan is red as long as there is something to do. */
function exitCodeOfResponse(result, acted) {
	const { plan, results, left } = result;
	if (!acted) return plan.operations.length + plan.byHand.length > 0 ? require_command_line.EXIT.findings : require_command_line.EXIT.clean;
	if (results.some((one) => !isGreen(one))) return require_command_line.EXIT.provider;
	return left.length + plan.byHand.length > 0 ? require_command_line.EXIT.findings : require_command_line.EXIT.clean;
}
function isGreen(result) {
	if (result.kind !== "done") return result.kind === "waiting";
	return result.outcome === null || result.outcome.kind === "revoked-verified" || result.outcome.kind === "already-dead";
}

Object.defineProperty(exports, "exitCodeOfResponse", {
  enumerable: true,
  get: function () {
    return exitCodeOfResponse;
  }
});
Object.defineProperty(exports, "renderResponse", {
  enumerable: true,
  get: function () {
    return renderResponse;
  }
});