const require_start = require("./start.js");
const require_duration = require("./duration.js");

// src/engine/inject/duration.ts
/**
* Reads `90s`, `15m`, `1h30m`, `1d` or a number of seconds. Returns ms, more than 0.
* @param at for the message: `--max-ttl` or `providers.vault.max-ttl`
* @throws AppError `config`
*/
function parseDuration(text, at) {
	const ms = /^\d{1,9}$/.test(text) ? Number(text) * 1e3 : require_duration.parseDuration(text);
	if (ms !== null && ms > 0) return ms;
	throw new require_start.AppError("config", `${at}: “${text.slice(0, 40)}” is not a duration.`, { mend: "Write seconds, minutes, hours or days: 90s, 15m, 1h30m, 1d." });
}

Object.defineProperty(exports, "parseDuration", {
  enumerable: true,
  get: function () {
    return parseDuration;
  }
});