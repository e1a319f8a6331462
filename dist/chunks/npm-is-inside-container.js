const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_npm_is_docker = require("./npm-is-docker.js");
let node_fs = require("node:fs");
node_fs = require_rolldown_runtime.__toESM(node_fs, 1);

// node_modules/is-inside-container/index.js
function isInsideContainer() {
	if (cachedResult === void 0) cachedResult = hasContainerEnv() || require_npm_is_docker.isDocker();
	return cachedResult;
}
var cachedResult, hasContainerEnv;
function init_is_inside_container() {
	return (init_is_inside_container = require_rolldown_runtime.__esmMin((() => {
		require_npm_is_docker.init_is_docker();
		;
		hasContainerEnv = () => {
			try {
				node_fs.default.statSync("/run/.containerenv");
				return true;
			} catch {
				return false;
			}
		};
	})))();
}

Object.defineProperty(exports, "init_is_inside_container", {
  enumerable: true,
  get: function () {
    return init_is_inside_container;
  }
});
Object.defineProperty(exports, "isInsideContainer", {
  enumerable: true,
  get: function () {
    return isInsideContainer;
  }
});