const require_start = require("./start.js");
const require_engine = require("./engine.js");
let node_fs = require("node:fs");

// src/adapters/files/read-credential.ts
/** No credential is longer, in bytes; what is, is another file. */
const LARGEST = 65536;
/** A credential by its variable's name, or by `file:/absolute/path`; `null` when unset, unreadable, too large or empty. */
function readCredential(env, name) {
	if (!name.startsWith("file:")) return env[name] || null;
	const path = name.slice(5);
	try {
		return (0, node_fs.statSync)(path).size > LARGEST ? null : (0, node_fs.readFileSync)(path, "utf8") || null;
	} catch {
		return null;
	}
}

// src/adapters/exec/masked-identity.ts
/**
* The job's OIDC token and what its environment brings, each masked by `mask` before it is handed on.
* @param askToken gives an OIDC token for an audience, or throws AppError `vault`
*/
function maskedIdentity(env, mask, askToken) {
	const masked = (value, label) => {
		const secret = new require_engine.Secret(value, label);
		mask(secret);
		return secret;
	};
	return {
		identityToken: async (audience) => masked(await askToken(audience), "OIDC token"),
		credential(name) {
			const value = readCredential(env, name.replace(/^env:/, ""));
			return value ? masked(value, name) : null;
		}
	};
}

// src/adapters/exec/no-token.ts
/** For a job that has the permission, and still gets no OIDC token. */
const NO_TOKEN_MEND = "Run the job again. If it stays so, see githubstatus.com, and check that the job has “id-token: write”.";
/** The job was not given the permission to ask for an OIDC token. */
function noPermission() {
	return new require_start.AppError("vault", "This job has no OIDC identity, so it can’t log in to the vault.", { mend: "Give the job the permission:\n  permissions:\n    id-token: write\nWorkflows of pull requests from forks never get it." });
}

Object.defineProperty(exports, "NO_TOKEN_MEND", {
  enumerable: true,
  get: function () {
    return NO_TOKEN_MEND;
  }
});
Object.defineProperty(exports, "maskedIdentity", {
  enumerable: true,
  get: function () {
    return maskedIdentity;
  }
});
Object.defineProperty(exports, "noPermission", {
  enumerable: true,
  get: function () {
    return noPermission;
  }
});
Object.defineProperty(exports, "readCredential", {
  enumerable: true,
  get: function () {
    return readCredential;
  }
});