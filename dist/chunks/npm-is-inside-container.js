const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_npm_is_docker = require("./npm-is-docker.js");
let node_fs = require("node:fs");
node_fs = require_rolldown_runtime.__toESM(node_fs, 1);

// node_modules/is-inside-container/index.js
let cachedResult;
const hasContainerEnv = () => {
	try {
		node_fs.default.statSync("/run/.containerenv");
		return true;
	} catch {
		return false;
	}
};
function isInsideContainer() {
	if (cachedResult === void 0) cachedResult = hasContainerEnv() || require_npm_is_docker.isDocker();
	return cachedResult;
}

Object.defineProperty(exports, "isInsideContainer", {
  enumerable: true,
  get: function () {
    return isInsideContainer;
  }
});