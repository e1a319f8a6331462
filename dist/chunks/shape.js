const require_npm_zod = require("./npm-zod.js");

// src/adapters/peers/shape.ts
/** No path, rule or hash is longer. */
const MAX_TEXT = 8192;
/** Findings that are read of one answer. */
const MAX_FINDINGS = 5e5;
const text = () => require_npm_zod.string().check(require_npm_zod._maxLength(MAX_TEXT));
const value = () => require_npm_zod.string();
const place = () => require_npm_zod.number().check(require_npm_zod.int(), require_npm_zod._gte(-1));
const list = (item) => require_npm_zod.array(item).check(require_npm_zod._maxLength(MAX_FINDINGS));
/** A JSON text in its shape, or where and how it is another: never what stands there, so a parser's message is left out. */
function readShape(shape, json, take) {
	const answer = parseOrNothing(json);
	if (answer === void 0) return { fault: "it is no JSON" };
	const result = require_npm_zod.safeParse(shape, answer);
	if (result.success) return { findings: take(result.data) };
	const issue = result.error.issues[0];
	return { fault: `${issue?.path.map((key) => typeof key === "number" ? key : String(key).slice(0, 40)).join(".") || "the whole"}: ${issue?.code ?? "another shape"}` };
}
function parseOrNothing(json) {
	try {
		return JSON.parse(json);
	} catch {
		return;
	}
}

Object.defineProperty(exports, "list", {
  enumerable: true,
  get: function () {
    return list;
  }
});
Object.defineProperty(exports, "place", {
  enumerable: true,
  get: function () {
    return place;
  }
});
Object.defineProperty(exports, "readShape", {
  enumerable: true,
  get: function () {
    return readShape;
  }
});
Object.defineProperty(exports, "text", {
  enumerable: true,
  get: function () {
    return text;
  }
});
Object.defineProperty(exports, "value", {
  enumerable: true,
  get: function () {
    return value;
  }
});