const require_start = require("./start.js");

// src/app/doctor/check.ts
function ok(id, says) {
	return {
		id,
		status: "ok",
		says,
		mend: null
	};
}
function info(id, says) {
	return {
		id,
		status: "info",
		says,
		mend: null
	};
}
function warn(id, says, mend) {
	return {
		id,
		status: "warn",
		says,
		mend
	};
}
function fail(id, says, mend) {
	return {
		id,
		status: "fail",
		says,
		mend
	};
}
/**
* Runs something whose AppErrors are what the doctor came to hear. Other errors are bugs and go on.
* @returns the checks, or one with the error's message and mend
*/
async function checkedBy(id, status, look) {
	try {
		return await look();
	} catch (error) {
		if (!(error instanceof require_start.AppError)) throw error;
		return [{
			id,
			status,
			says: error.message,
			mend: error.mend
		}];
	}
}
/** Whether a session that was opened for a look is gone again. */
function releaseCheck(name, borrowed, outcome) {
	if (borrowed) return ok(name, "The vault takes the token it is given, which lives on.");
	if (outcome.kind === "revoked-verified" || outcome.kind === "already-dead") return ok(name, "The vault lets us in, and takes the session back.");
	return warn(name, `The vault lets us in, but the session it gave could not be proven dead again (${outcome.kind}).`, outcome.mend);
}

Object.defineProperty(exports, "checkedBy", {
  enumerable: true,
  get: function () {
    return checkedBy;
  }
});
Object.defineProperty(exports, "fail", {
  enumerable: true,
  get: function () {
    return fail;
  }
});
Object.defineProperty(exports, "info", {
  enumerable: true,
  get: function () {
    return info;
  }
});
Object.defineProperty(exports, "ok", {
  enumerable: true,
  get: function () {
    return ok;
  }
});
Object.defineProperty(exports, "releaseCheck", {
  enumerable: true,
  get: function () {
    return releaseCheck;
  }
});
Object.defineProperty(exports, "warn", {
  enumerable: true,
  get: function () {
    return warn;
  }
});