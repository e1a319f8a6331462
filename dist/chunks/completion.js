const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_command_line = require("./command-line.js");

// src/app/commands/completion.ts
const SHELLS = {
	bash: bashScript,
	zsh: zshScript,
	fish: fishScript
};
const command = { async run({ positionals, world, commands }) {
	const shell = positionals[0] ?? "";
	const script = SHELLS[shell];
	if (!script) throw new require_start.AppError("usage", `There is no completion for “${shell}”.${require_command_line.didYouMean(shell, Object.keys(SHELLS))}`, { mend: "Write sealant completion bash, zsh or fish." });
	world.stdout.write(script(commands));
	return require_command_line.EXIT.clean;
} };
function flagsOf(command) {
	return Object.keys(require_command_line.INPUT_SPECS).filter((name) => require_command_line.takes(command, name));
}
function wordsOf(command, commands) {
	return [...Object.keys(commands[command]?.subcommands ?? {}), ...flagsOf(command).map((flag) => `--${flag}`)].join(" ");
}
function bashScript(commands) {
	return `_sealant() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words
  case "\${COMP_WORDS[1]}" in
${Object.keys(commands).map((name) => `    ${name}) words="${wordsOf(name, commands)}" ;;`).join("\n")}
    *) words="${Object.keys(commands).join(" ")} --help --version" ;;
  esac
  [ "$COMP_CWORD" -eq 1 ] && words="${Object.keys(commands).join(" ")} --help --version"
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _sealant sealant
`;
}
function zshScript(commands) {
	return `#compdef sealant\nautoload -U +X bashcompinit && bashcompinit\n${bashScript(commands)}`;
}
function fishScript(commands) {
	return `${Object.entries(commands).flatMap(([name, spec]) => [`complete -c sealant -n __fish_use_subcommand -a ${name} -d "${spec.summary.replaceAll("\"", "")}"`, ...flagsOf(name).map((flag) => `complete -c sealant -n "__fish_seen_subcommand_from ${name}" -l ${flag}`)]).join("\n")}\n`;
}

exports.command = command;