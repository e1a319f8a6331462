const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_command_line = require("./command-line.js");

// src/app/commands/help.ts
const INDENT = 2;
const FLAG_COLUMN = 30;
const command = { async run({ positionals, inputs, world, commands }) {
	const paint = require_start.paintFor(require_start.usesColor(world, world.stdout, inputs.choice("color")));
	const name = positionals[0];
	world.stdout.write(name === void 0 ? overview(commands, paint) : commandHelp(name, commands, paint, world.stdout.columns));
	return require_command_line.EXIT.clean;
} };
function overview(commands, paint) {
	const lines = [
		`${paint.bold("sealant")} finds secrets in what a change brings, injects short-lived ones, and makes leaked ones harmless.`,
		"",
		`${paint.bold("Usage:")} sealant COMMAND [ARGUMENTS] [FLAGS]`,
		"",
		paint.bold("Commands:")
	];
	const width = Math.max(...Object.keys(commands).map((name) => name.length)) + INDENT;
	for (const [name, spec] of Object.entries(commands)) lines.push(`  ${paint.cyan(name.padEnd(width))}${spec.summary}`);
	lines.push("", `Run ${paint.cyan("sealant COMMAND --help")} for flags and examples, ${paint.cyan("sealant --version")} for the version.`);
	lines.push(exitCodes(paint), "");
	return lines.join("\n");
}
function commandHelp(name, commands, paint, columns) {
	const spec = specOf(name, commands);
	const lines = [
		`${paint.bold(`sealant ${name}`)} ${spec.usage}`,
		"",
		`${spec.summary}.`
	];
	for (const [word, does] of Object.entries(spec.subcommands ?? {})) {
		if (lines.at(-1) === `${spec.summary}.`) lines.push("", paint.bold("Subcommands:"));
		lines.push(`  ${paint.cyan(word.padEnd(28))}${does}`);
	}
	lines.push("", paint.bold("Flags:"));
	for (const [flag, input] of Object.entries(require_command_line.INPUT_SPECS)) if (require_command_line.takes(name, flag)) lines.push(...flagLines(flag, forCommand(name, input), paint, columns));
	lines.push("", paint.bold("Examples:"));
	for (const example of spec.examples) lines.push(`  ${paint.cyan(example.run)}`, `      ${paint.dim(example.does)}`);
	lines.push(exitCodes(paint), "");
	return lines.join("\n");
}
/** Where this command knows other values than others. */
function forCommand(name, input) {
	const choices = input.choicesOf?.[name];
	if (choices === void 0) return input;
	const { placeholder: _, ...rest } = input;
	return {
		...rest,
		kind: "choice",
		choices,
		doc: input.doc.replace(/:.*$/s, ".")
	};
}
function flagLines(name, spec, paint, columns) {
	const value = spec.kind === "flag" ? "" : ` ${spec.placeholder ?? (spec.kind === "choice" ? name.toUpperCase() : "VALUE")}`;
	const left = `${spec.short ? `-${spec.short}, ` : ""}--${name}${value}`;
	const choices = spec.choices ? ` One of: ${spec.choices.join(", ")}.` : "";
	const fallback = spec.default ? ` Default: ${spec.default}.` : "";
	const text = wrap(`${spec.doc}${choices}${fallback}`, Math.max(40, Math.min(columns, 120) - FLAG_COLUMN));
	const first = left.length > 27 ? [`  ${paint.cyan(left)}`] : [];
	const head = first.length > 0 ? " ".repeat(FLAG_COLUMN) : `  ${paint.cyan(left)}${" ".repeat(28 - left.length)}`;
	return [...first, ...text.map((line, i) => (i === 0 ? head : " ".repeat(FLAG_COLUMN)) + line)];
}
function wrap(text, width) {
	const lines = [""];
	for (const word of text.split(" ")) if (lines.at(-1).length + word.length + 1 > width) lines.push(word);
	else lines[lines.length - 1] += (lines.at(-1) === "" ? "" : " ") + word;
	return lines;
}
function exitCodes(paint) {
	return [
		"",
		paint.bold("Exit codes:"),
		"  0 clean · 1 findings at or above --fail-on · 2 wrong use or config",
		"  3 incomplete: something could not be scanned · 4 a vault or provider failed"
	].join("\n");
}
function specOf(name, commands) {
	const spec = Object.hasOwn(commands, name) ? commands[name] : void 0;
	if (spec) return spec;
	throw new require_start.AppError("usage", `“${name.slice(0, 60)}” is not a command.${require_command_line.didYouMean(name, Object.keys(commands))}`, { mend: "Run sealant --help for the list of commands." });
}

exports.command = command;