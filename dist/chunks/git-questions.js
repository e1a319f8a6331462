const require_scan = require("./scan.js");

// src/adapters/git-questions.ts
/** What git needs of the environment besides what `guardedGitVariables` sets: no pager, no editor, no ssh command. */
const PASSED = /^(?:HOME|USERPROFILE|PATH|Path|XDG_CONFIG_HOME|SystemRoot|LC_ALL|GIT_(?!PAGER$)\w+)$/;
/**
* Settings that simple-git refuses by default, because they can run programs. Only ours get through: they switch those
* programs off, and nothing else may be passed to it here.
*/
const OURS = {
	allowUnsafeConfigEnvCount: true,
	allowUnsafeFsMonitor: true,
	allowUnsafeHooksPath: true,
	allowUnsafePager: true,
	allowUnsafeDiffExternal: true,
	allowUnsafeProtocolOverride: true
};
/** A question to git is answered at once, or a disk or a lock hangs. In ms. */
const TIMEOUT_MS = 3e4;
/**
* simple-git for a few questions about a repository, such as where its hooks are. It runs git under the same guard as a scan
* does: no program that the repository's config names, no prompt, no lock. Never for a scan, whose start it would double.
* @param directory absolute path of a folder that is there
* @param asked names of guarded settings whose real values are asked for
*/
async function openGitQuestions(directory, env, asked = []) {
	const { simpleGit } = await Promise.resolve().then(() => require("./npm-simple-git.js")).then((n) => n.dist_exports);
	const variables = Object.fromEntries(Object.entries(require_scan.guardedGitVariables(env, asked)).filter(([name]) => PASSED.test(name)));
	return simpleGit({
		baseDir: directory,
		allowEnvironment: Object.keys(variables).filter((name) => name.startsWith("GIT_")),
		maxConcurrentProcesses: 2,
		timeout: { block: TIMEOUT_MS },
		trimmed: true,
		unsafe: OURS
	}).env(variables);
}

Object.defineProperty(exports, "openGitQuestions", {
  enumerable: true,
  get: function () {
    return openGitQuestions;
  }
});