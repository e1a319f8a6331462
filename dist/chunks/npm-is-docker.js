const require_rolldown_runtime = require("./rolldown-runtime.js");
let node_fs = require("node:fs");
node_fs = require_rolldown_runtime.__toESM(node_fs, 1);

// node_modules/is-docker/index.js
let isDockerCached;
function hasDockerEnv() {
	try {
		node_fs.default.statSync("/.dockerenv");
		return true;
	} catch {
		return false;
	}
}
function hasDockerCGroup() {
	try {
		return node_fs.default.readFileSync("/proc/self/cgroup", "utf8").includes("docker");
	} catch {
		return false;
	}
}
function isDocker() {
	if (isDockerCached === void 0) isDockerCached = hasDockerEnv() || hasDockerCGroup();
	return isDockerCached;
}

Object.defineProperty(exports, "isDocker", {
  enumerable: true,
  get: function () {
    return isDocker;
  }
});