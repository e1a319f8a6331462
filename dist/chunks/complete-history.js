const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_scan = require("./scan.js");

// src/adapters/github/complete-history.ts
const REMOTE_BRANCH = /^refs\/remotes\/origin\//;
/**
* Fetches what a shallow checkout lacks for `base..head`, and no more where GitHub can say how much that is: the default
* checkout has one commit, a full clone of a large repository takes minutes.
*/
async function completeHistory(request) {
	const git = new require_scan.Git(request.directory, request.env);
	const { base, head } = request;
	const shallow = await isShallow(git);
	if (!shallow && (base === null || await hasCommit(git, base)) && await hasCommit(git, head)) return { kind: "present" };
	const range = base === null ? null : {
		base,
		head
	};
	return (range && await completeRange(git, request, range, shallow)) ?? await fetchAll(git, request);
}
async function completeRange(git, request, range, shallow) {
	const asked = {
		base: range.base.replace(REMOTE_BRANCH, ""),
		head: range.head
	};
	const comparison = await request.compare(asked).catch(() => null);
	if (comparison === null) return null;
	if (await countRange(git, range) === comparison.ahead) return { kind: "present" };
	const depth = Math.max(comparison.ahead, comparison.behind) + 1;
	return await fetchCommits(request, shallow ? [`--depth=${depth}`] : []) === null && await countRange(git, range) === comparison.ahead ? {
		kind: "fetched",
		depth
	} : null;
}
async function fetchAll(git, request) {
	const failure = await fetchCommits(request, await isShallow(git) ? ["--unshallow"] : []);
	return failure === null ? {
		kind: "fetched",
		depth: null
	} : {
		kind: "failed",
		why: failure
	};
}
/** Returns what went wrong, or `null`. */
async function fetchCommits(request, how) {
	const { protocol, origin } = new URL(request.remote);
	const scheme = protocol.replace(":", "");
	const git = new require_scan.Git(request.directory, {
		...request.env,
		...headerInConfig(request, origin)
	});
	const settings = [
		`protocol.${scheme}.allow=always`,
		"credential.helper=",
		"http.followRedirects=false"
	];
	const quiet = [
		"--quiet",
		"--no-tags",
		"--no-write-fetch-head",
		"--no-recurse-submodules",
		"--no-auto-maintenance"
	];
	const config = settings.flatMap((setting) => ["-c", setting]);
	const wanted = [request.base, request.head].filter((revision) => revision !== null).map(refspecOf);
	const { end } = await git.output([
		...config,
		"fetch",
		...quiet,
		...how,
		"--",
		request.remote,
		...wanted
	]);
	if (end.code === 0) return null;
	const said = end.stderr.trim().split("\n").at(-1) ?? "";
	return `git fetch ended with ${end.code ?? end.failure?.code ?? "a signal"}: ${said.slice(0, 200)}`;
}
/**
* The token as a header for its own host, by `GIT_CONFIG_*` variables: arguments can be read by every process of the
* machine. The empty value first drops a header that the checkout left in the repository's config; GitHub refuses two.
*/
function headerInConfig({ env, token }, origin) {
	const before = Number(env["GIT_CONFIG_COUNT"] ?? 0) || 0;
	const basic = Buffer.from(`x-access-token:${token.reveal()}`).toString("base64");
	const key = `http.${origin}/.extraheader`;
	return {
		GIT_CONFIG_COUNT: String(before + 2),
		[`GIT_CONFIG_KEY_${before}`]: key,
		[`GIT_CONFIG_VALUE_${before}`]: "",
		[`GIT_CONFIG_KEY_${before + 1}`]: key,
		[`GIT_CONFIG_VALUE_${before + 1}`]: `AUTHORIZATION: basic ${basic}`
	};
}
function refspecOf(revision) {
	return REMOTE_BRANCH.test(revision) ? `+refs/heads/${revision.replace(REMOTE_BRANCH, "")}:${revision}` : revision;
}
async function isShallow(git) {
	const { stdout } = await git.output(["rev-parse", "--is-shallow-repository"]);
	return stdout.toString("utf8").trim() === "true";
}
async function hasCommit(git, hash) {
	const { end } = await git.output([
		"cat-file",
		"-e",
		`${hash}^{commit}`
	]);
	return end.code === 0;
}
/** Commits of `base..head` as far as they are here, or `null` when one of the two isn't. */
async function countRange(git, { base, head }) {
	const { end, stdout } = await git.output([
		"rev-list",
		"--count",
		`${base}..${head}`,
		"--"
	]);
	return end.code === 0 ? Number(stdout.toString("utf8")) : null;
}

exports.completeHistory = completeHistory;