// src/domain/duration.ts
const UNITS = {
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: 864e5,
	w: 6048e5
};
/** The shape of a duration, for schemas and messages. */
const DURATION_SHAPE = /^(?:\d{1,9}[smhdw])+$/;
/** `90s`, `15m`, `1h30m`, `30d`, `2w` in milliseconds; `null` for anything else, a bare number included. */
function parseDuration(text) {
	if (!DURATION_SHAPE.test(text)) return null;
	let total = 0;
	for (const [, number, unit] of text.matchAll(/(\d+)([smhdw])/g)) total += Number(number) * UNITS[unit];
	return total;
}

Object.defineProperty(exports, "parseDuration", {
  enumerable: true,
  get: function () {
    return parseDuration;
  }
});