const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_scan = require("./scan.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_child_process = require("node:child_process");

// src/adapters/git-hooks.ts
/**
* Writes a hook where git looks for it (`core.hooksPath` included), unless one of somebody else is there.
* @param entry absolute path of the command line's entry file
*/
async function installHook(name, entry, directory, env) {
	const folder = await hooksFolder(directory, env);
	if (folder === null) return { kind: "no-repository" };
	const path = (0, node_path.join)(folder, name);
	const before = readHook(path);
	if (before !== null && !before.includes(MARK)) return {
		kind: "foreign",
		path
	};
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
/** The line by which a hook of somebody else runs the scan, too. */
function hookCommand(name, entry) {
	const words = name === "pre-commit" ? "scan --staged" : "scan";
	return `node ${shellWord(entry)} ${words} || exit $?`;
}
function hooksFolder(directory, env) {
	return new Promise((done) => {
		(0, node_child_process.execFile)("git", [
			"rev-parse",
			"--git-path",
			"hooks"
		], {
			cwd: directory,
			env: {
				...env,
				LC_ALL: "C"
			},
			windowsHide: true
		}, (fault, stdout) => {
			done(fault ? null : (0, node_path.resolve)(directory, stdout.replace(/\r?\n$/, "")));
		});
	});
}
function readHook(path) {
	try {
		return (0, node_fs.readFileSync)(path, "utf8");
	} catch (cause) {
		if (cause.code === "ENOENT") return null;
		throw cause;
	}
}
function hookText(name, entry) {
	return `#!/bin/sh
${MARK}
# Runs before every ${name === "pre-commit" ? "commit" : "push"}. Skip it once with --no-verify.
entry=${shellWord(entry)}
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
function shellWord(text) {
	return `'${text.replaceAll("'", "'\\''")}'`;
}
var MARK, PRE_PUSH;
function init_git_hooks() {
	return (init_git_hooks = require_rolldown_runtime.__esmMin((() => {
		MARK = "# Installed by: sealant hook install";
		PRE_PUSH = `while read -r _ local _ remote; do
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
	})))();
}

// src/app/commands/hook.ts
function sentence(name, result, entry) {
	switch (result.kind) {
		case "installed": return `Installed the ${name} hook: ${require_scan.neutralLine(result.path)}`;
		case "updated": return `Updated the ${name} hook: ${require_scan.neutralLine(result.path)}`;
		case "unchanged": return `The ${name} hook is installed already: ${require_scan.neutralLine(result.path)}`;
		case "foreign": throw new require_scan.AppError("usage", `There is a ${name} hook of something else: ${result.path}. It was left as it is.`, { mend: `Add this line to it:\n  ${hookCommand(name, entry)}` });
		case "no-repository": throw new require_scan.AppError("usage", "Hooks need a git repository, and git opens none here.", { mend: "Run it inside a clone; git status says why if this is one." });
	}
}
var command;
function init_hook() {
	return (init_hook = require_rolldown_runtime.__esmMin((() => {
		init_git_hooks();
		require_scan.init_app_error();
		/* @__PURE__ */ require_scan.init_neutral_text();
		require_scan.init_exit_code();
		command = { async run({ positionals, inputs, world }) {
			if (positionals.length !== 1 || positionals[0] !== "install") throw new require_scan.AppError("usage", "sealant hook needs “install”.", { mend: "sealant hook install [--pre-commit] [--pre-push]" });
			const push = inputs.flag("pre-push");
			const names = [...inputs.flag("pre-commit") || !push ? ["pre-commit"] : [], ...push ? ["pre-push"] : []];
			for (const name of names) {
				const result = await installHook(name, world.entry, world.cwd, world.env);
				world.stdout.write(`${sentence(name, result, world.entry)}\n`);
			}
			return require_scan.EXIT.clean;
		} };
	})))();
}

init_hook();
exports.command = command;