const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_shell_quoted = require("./shell-quoted.js");
const require_git_questions = require("./git-questions.js");
const require_start = require("./start.js");
const require_command_line = require("./command-line.js");
let node_fs = require("node:fs");
let node_path = require("node:path");

// src/adapters/hook-command.ts
/** What each hook runs. */
const HOOK_SCAN = {
	"pre-commit": "scan --staged",
	"pre-push": "scan"
};
/** What comes behind it: a pre-push hook has the refs on standard input, which what follows may want. */
const HOOK_INPUT = {
	"pre-commit": "",
	"pre-push": " </dev/null"
};
/** The line by which a hook of somebody else runs the scan, too. */
function hookCommand(name, entry) {
	return `node ${require_shell_quoted.shellQuoted(entry)} ${HOOK_SCAN[name]}${HOOK_INPUT[name]} || exit $?`;
}

// src/adapters/hook-managers.ts
/**
* Which program manages the hooks, told by where they are and what is in one.
* Sources: typicode.github.io/husky (9: core.hooksPath is .husky/_, a hook's own file is .husky/NAME), pre-commit.com
* (repository-local hooks), lefthook.dev/configuration.
* @param folder where git looks for hooks, absolute
* @param text the hook that is there, or `null`
*/
function hookManager(name, folder, text, entry) {
	const words = HOOK_SCAN[name];
	if ((0, node_path.basename)(folder) === "_" && (0, node_path.basename)((0, node_path.dirname)(folder)) === ".husky") {
		const own = hookCommand(name, entry);
		return {
			name: "husky",
			place: (0, node_path.join)(".husky", name),
			file: (0, node_path.join)((0, node_path.dirname)(folder), name),
			lines: `sealant ${words}${HOOK_INPUT[name]} || exit $?\n# or, for you alone, where sealant is not on the PATH: ${own}`
		};
	}
	if (text !== null && /\bpre-commit\.com\b|\bpre_commit\b/.test(text)) return {
		name: "pre-commit",
		place: ".pre-commit-config.yaml, below “repos:”",
		file: null,
		lines: `- repo: local
  hooks:
    - id: sealant
      name: sealant
      entry: sealant ${words}
      language: system
      pass_filenames: false
      stages: [${name}]`
	};
	if (text !== null && /lefthook/i.test(text)) return {
		name: "lefthook",
		place: "lefthook.yml",
		file: null,
		lines: `${name}:\n  commands:\n    sealant:\n      run: sealant ${words}`
	};
	return null;
}

// src/adapters/git-hooks.ts
/** In the hook's second line; a hook without it is somebody else's. */
const MARK = "# Installed by: sealant hook install";
/**
* Writes a hook where git looks for it (`core.hooksPath` included), unless one of somebody else is there.
* @param entry absolute path of the command line's entry file
*/
async function installHook(name, entry, directory, env) {
	const folder = await hooksFolder(directory, env);
	if (folder === null) return { kind: "no-repository" };
	const path = (0, node_path.join)(folder, name);
	const before = readHook(path);
	const manager = hookManager(name, folder, before, entry);
	if (manager !== null || before !== null && !before.includes(MARK)) {
		const own = manager === null ? path : manager.file;
		return own !== null && (readHook(own) ?? "").split("\n").some((line) => runs(line, name)) ? {
			kind: "joined",
			path: own
		} : {
			kind: "foreign",
			path,
			manager
		};
	}
	const text = hookText(name, entry);
	if (before === text) return {
		kind: "unchanged",
		path
	};
	(0, node_fs.mkdirSync)(folder, { recursive: true });
	(0, node_fs.writeFileSync)(path, text, { mode: 493 });
	(0, node_fs.chmodSync)(path, 493);
	return {
		kind: before === null ? "installed" : "updated",
		path
	};
}
/** Whether a line of a hook runs the scan that ours would run. */
function runs(line, name) {
	return !line.trimStart().startsWith("#") && (name === "pre-commit" ? RUNS_STAGED : RUNS_SCAN).test(line);
}
const RUNS_STAGED = /(?:sealant|cli\.c?js)\S* scan --staged\b/;
const RUNS_SCAN = /(?:sealant|cli\.c?js)\S* scan\b(?! --staged)/;
/** `core.hooksPath` and all; `null` where git opens no repository. */
async function hooksFolder(directory, env) {
	try {
		const git = await require_git_questions.openGitQuestions(directory, env, ["core.hooksPath"]);
		return (0, node_path.resolve)(directory, await git.revparse(["--git-path", "hooks"]));
	} catch {
		return null;
	}
}
function readHook(path) {
	try {
		return (0, node_fs.readFileSync)(path, "utf8");
	} catch (cause) {
		const { code } = cause;
		if (code === "ENOENT" || code === "ENOTDIR") return null;
		throw cause;
	}
}
function hookText(name, entry) {
	return `#!/bin/sh
${MARK}
# Runs before every ${name === "pre-commit" ? "commit" : "push"}. Skip it once with --no-verify.
entry=${require_shell_quoted.shellQuoted(entry)}
run_sealant() {
  if [ -f "$entry" ]; then node "$entry" "$@"
  elif command -v sealant >/dev/null 2>&1; then command sealant "$@"
  else
    echo "sealant is gone from $entry. Install it again, or delete $0." >&2
    return 1
  fi
}
${name === "pre-commit" ? "run_sealant scan --staged\n" : PRE_PUSH}`;
}
const PRE_PUSH = `while read -r _ local _ remote; do
  case "$local" in *[!0]*) ;; *) continue ;; esac
  base=
  case "$remote" in
    *[!0]*) git cat-file -e "$remote^{commit}" 2>/dev/null && base=$remote ;;
  esac
  if [ -z "$base" ]; then
    new=$(git rev-list --boundary "$local^{commit}" --not --remotes="$1" 2>/dev/null) || new=unknown
    [ -n "$new" ] || continue
    base=$(printf '%s\\n' "$new" | sed -n 's/^-//p' | head -n 1)
  fi
  if [ -n "$base" ]
  then run_sealant scan --base "$base" --head "$local" </dev/null || exit $?
  else run_sealant scan --history </dev/null || exit $?
  fi
done
`;

// src/app/commands/hook.ts
/** `sealant hook install [--pre-commit] [--pre-push]`: git hooks that scan before a commit or a push. */
const command = { async run({ positionals, inputs, world }) {
	if (positionals.length !== 1 || positionals[0] !== "install") throw new require_start.AppError("usage", "sealant hook needs “install”.", { mend: "sealant hook install [--pre-commit] [--pre-push]" });
	const push = inputs.flag("pre-push");
	const names = [...inputs.flag("pre-commit") || !push ? ["pre-commit"] : [], ...push ? ["pre-push"] : []];
	for (const name of names) {
		const result = await installHook(name, world.entry, world.cwd, world.env);
		world.stdout.write(`${sentence(name, result, world.entry)}\n`);
	}
	return require_command_line.EXIT.clean;
} };
function sentence(name, result, entry) {
	switch (result.kind) {
		case "installed": return `Installed the ${name} hook: ${require_command_line.neutralLine(result.path)}`;
		case "updated": return `Updated the ${name} hook: ${require_command_line.neutralLine(result.path)}`;
		case "unchanged": return `The ${name} hook is installed already: ${require_command_line.neutralLine(result.path)}`;
		case "joined": return `The ${name} hook of something else runs the scan already: ${require_command_line.neutralLine(result.path)}`;
		case "foreign": throw foreign(name, result, entry);
		case "no-repository": throw new require_start.AppError("usage", "Hooks need a git repository, and git opens none here.", { mend: "Run it inside a clone; git status says why if this is one." });
	}
}
function foreign(name, { path, manager }, entry) {
	if (manager !== null) return new require_start.AppError("usage", `The hooks here are written by ${manager.name}, which would undo ours. Nothing was changed.`, { mend: `Add to ${require_command_line.neutralLine(manager.place)}:\n${manager.lines}` });
	return new require_start.AppError("usage", `There is a ${name} hook of something else: ${require_command_line.neutralLine(path)}. It was left as it is.`, { mend: `Add this line to it, before any exec or exit:\n  ${hookCommand(name, entry)}` });
}

exports.command = command;