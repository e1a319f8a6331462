// src/adapters/importers/code-ranges.ts
const LAST_CODE = 1114111;
/** POSIX classes, `[:alnum:]`. */
const ASCII_CLASSES = {
	alnum: [
		[48, 57],
		[65, 90],
		[97, 122]
	],
	alpha: [[65, 90], [97, 122]],
	ascii: [[0, 127]],
	blank: [[9, 9], [32, 32]],
	cntrl: [[0, 31], [127, 127]],
	digit: [[48, 57]],
	graph: [[33, 126]],
	lower: [[97, 122]],
	print: [[32, 126]],
	punct: [
		[33, 47],
		[58, 64],
		[91, 96],
		[123, 126]
	],
	space: [[9, 13], [32, 32]],
	upper: [[65, 90]],
	word: [
		[48, 57],
		[65, 90],
		[95, 95],
		[97, 122]
	],
	xdigit: [
		[48, 57],
		[65, 70],
		[97, 102]
	]
};
/** Perl classes, `\\d`. */
const PERL_CLASSES = {
	d: ASCII_CLASSES["digit"],
	w: ASCII_CLASSES["word"],
	s: [
		[9, 10],
		[12, 13],
		[32, 32]
	]
};
/** With the other case of every ASCII letter, and of single letters beyond. */
function foldCase(ranges) {
	const more = ranges.map(([from, to]) => [from, to]);
	for (const [from, to] of ranges) {
		if (from === to && from > 127) more.push(...otherCases(from));
		for (const [low, high, shift] of [[
			65,
			90,
			32
		], [
			97,
			122,
			-32
		]]) if (from <= high && to >= low) more.push([Math.max(from, low) + shift, Math.min(to, high) + shift]);
	}
	return union(more);
}
function otherCases(code) {
	const char = String.fromCodePoint(code);
	return [char.toLowerCase(), char.toUpperCase()].flatMap((other) => {
		const points = Array.from(other, (one) => one.codePointAt(0));
		return points.length === 1 ? [[points[0], points[0]]] : [];
	});
}
/** Sorts ranges and joins those that touch. */
function union(ranges) {
	const joined = [];
	for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
		const last = joined.at(-1);
		if (last !== void 0 && from <= last[1] + 1) last[1] = Math.max(last[1], to);
		else joined.push([from, to]);
	}
	return joined;
}
/** All characters that are not in the ranges. */
function complement(ranges) {
	const rest = [];
	let next = 0;
	for (const [from, to] of union(ranges)) {
		if (from > next) rest.push([next, from - 1]);
		next = to + 1;
	}
	if (next <= 1114111) rest.push([next, LAST_CODE]);
	return rest;
}

// src/adapters/importers/go-pattern.ts
/** What of a pattern can't be read, in words for its author. */
var GoPatternFault = class extends Error {};
const CONTROLS = {
	a: 7,
	f: 12,
	t: 9,
	n: 10,
	r: 13,
	v: 11
};
const MAX_DEPTH = 200;
/**
* Reads a regular expression of Go (RE2).
* @see https://github.com/google/re2/wiki/Syntax, https://pkg.go.dev/regexp/syntax
* @throws GoPatternFault for what is no such pattern: look-around, back-references, possessive and atomic groups, and
*   for classes of Unicode, which the scan can't run over bytes
*/
function readGoPattern(source) {
	const reader = new GoPatternReader(source);
	const node = reader.choice({
		fold: false,
		dotAll: false,
		lines: false,
		swapped: false
	});
	if (!reader.done) throw new GoPatternFault("an unmatched “)”");
	return {
		node,
		groups: reader.groups
	};
}
var GoPatternReader = class {
	#chars;
	#at = 0;
	#depth = 0;
	groups = 0;
	constructor(source) {
		this.#chars = Array.from(source);
	}
	get done() {
		return this.#at >= this.#chars.length;
	}
	/** Alternatives up to the end or the group's “)”. Flags set on the way hold to there, over “|” too. */
	choice(flags) {
		if (++this.#depth > MAX_DEPTH) throw new GoPatternFault("too many groups inside each other");
		const own = { ...flags };
		const options = [this.#sequence(own)];
		while (this.#take("|")) options.push(this.#sequence(own));
		this.#depth--;
		return options.length === 1 ? options[0] : {
			kind: "choice",
			options
		};
	}
	#sequence(flags) {
		const items = [];
		while (!this.done && !this.#sees("|") && !this.#sees(")")) {
			if (this.#takeAll("\\Q")) {
				items.push(...this.#quoted(flags));
				continue;
			}
			const item = this.#atom(flags);
			if (item !== null) items.push(this.#repeated(item, flags));
		}
		return items.length === 1 ? items[0] : {
			kind: "sequence",
			items
		};
	}
	#quoted(flags) {
		const items = [];
		while (!this.done && !this.#takeAll("\\E")) items.push(literal(this.#next(), flags));
		return items;
	}
	#repeated(item, flags) {
		const bounds = this.#bounds();
		if (bounds === null) return item;
		const lazy = this.#take("?") !== flags.swapped;
		if (this.#take("+")) throw new GoPatternFault("a possessive quantifier, which Go doesn’t have");
		if (this.#bounds() !== null) throw new GoPatternFault("two quantifiers in a row");
		if (bounds.max < bounds.min) throw new GoPatternFault("a quantifier whose bounds are the wrong way round");
		return {
			kind: "repeat",
			item,
			...bounds,
			lazy
		};
	}
	#bounds() {
		if (this.#take("?")) return {
			min: 0,
			max: 1
		};
		if (this.#take("*")) return {
			min: 0,
			max: Number.POSITIVE_INFINITY
		};
		if (this.#take("+")) return {
			min: 1,
			max: Number.POSITIVE_INFINITY
		};
		const [whole, low, comma, high] = /^\{(\d{1,4})(,?)(\d{0,4})\}/.exec(this.#chars.slice(this.#at, this.#at + 12).join("")) ?? [];
		if (whole === void 0 || comma === "" && high !== "") return null;
		this.#at += whole.length;
		const min = Number(low);
		if (comma === "") return {
			min,
			max: min
		};
		return {
			min,
			max: high === "" ? Number.POSITIVE_INFINITY : Number(high)
		};
	}
	/** `null` for a flag group, which is nothing itself. */
	#atom(flags) {
		const char = this.#next();
		switch (char) {
			case "(": return this.#group(flags);
			case "[": return {
				kind: "set",
				ranges: folded(this.#characterClass(), flags)
			};
			case ".": return {
				kind: "set",
				ranges: flags.dotAll ? [[0, LAST_CODE]] : complement([[10, 10]])
			};
			case "^": return {
				kind: "assertion",
				what: flags.lines ? "line-start" : "text-start"
			};
			case "$": return {
				kind: "assertion",
				what: flags.lines ? "line-end" : "text-end"
			};
			case "*":
			case "+":
			case "?": throw new GoPatternFault(`a “${char}” with nothing before it`);
			case "\\": return this.#escape(flags);
			default: return literal(char, flags);
		}
	}
	#group(flags) {
		if (!this.#take("?")) return this.#captured(null, flags);
		if (this.#take(">")) throw new GoPatternFault("an atomic group, which Go doesn’t have");
		const named = /^P?<(?<name>[A-Za-z_]\w*)>/.exec(this.#chars.slice(this.#at, this.#at + 120).join(""));
		if (named) {
			this.#at += named[0].length;
			return this.#captured(named.groups["name"], flags);
		}
		if (this.#sees("=") || this.#sees("!") || this.#sees("<")) throw new GoPatternFault("look-around, which Go doesn’t have");
		const inner = this.#flagChange(flags);
		if (this.#take(")")) {
			Object.assign(flags, inner);
			return null;
		}
		if (!this.#take(":")) throw new GoPatternFault("a group of a kind that Go doesn’t have");
		return this.#closed(this.choice(inner));
	}
	#captured(name, flags) {
		const index = ++this.groups;
		return {
			kind: "group",
			item: this.#closed(this.choice(flags)),
			index,
			name
		};
	}
	#closed(node) {
		if (!this.#take(")")) throw new GoPatternFault("a group that is not closed");
		return node;
	}
	#flagChange(flags) {
		const changed = { ...flags };
		let on = true;
		while (!this.done && !this.#sees(")") && !this.#sees(":")) {
			const char = this.#next();
			if (char === "-") on = false;
			else if (char === "i") changed.fold = on;
			else if (char === "s") changed.dotAll = on;
			else if (char === "m") changed.lines = on;
			else if (char === "U") changed.swapped = on;
			else throw new GoPatternFault(`the flag “${char}”, which Go doesn’t have`);
		}
		return changed;
	}
	#escape(flags) {
		const char = this.#peek();
		const assertions = {
			A: "text-start",
			z: "text-end",
			b: "word-edge",
			B: "no-word-edge"
		};
		const what = Object.hasOwn(assertions, char) ? assertions[char] : void 0;
		if (what !== void 0) {
			this.#at++;
			return {
				kind: "assertion",
				what
			};
		}
		if (/[1-9k]/.test(char)) throw new GoPatternFault("a back-reference, which Go doesn’t have");
		return {
			kind: "set",
			ranges: folded(this.#escapedSet(), flags)
		};
	}
	#escapedSet() {
		const char = this.#next();
		const perl = PERL_CLASSES[char.toLowerCase()];
		if (perl !== void 0) return char === char.toLowerCase() ? perl : complement(perl);
		if (char === "p" || char === "P") throw new GoPatternFault("a class of Unicode (\\p)");
		const code = this.#escapedCode(char);
		return [[code, code]];
	}
	#escapedCode(char) {
		if (char === "x") return this.#hexCode();
		if (char === "0") {
			const [digits = ""] = /^[0-7]{0,2}/.exec(this.#chars.slice(this.#at, this.#at + 2).join("")) ?? [];
			this.#at += digits.length;
			return Number.parseInt(`0${digits}`, 8);
		}
		const control = CONTROLS[char];
		if (control !== void 0) return control;
		if (/[A-Za-z0-9]/.test(char)) throw new GoPatternFault(`the escape “\\${char}”, which Go doesn’t have`);
		return char.codePointAt(0);
	}
	#hexCode() {
		const [whole, long, short] = /^(?:\{([0-9A-Fa-f]{1,6})\}|([0-9A-Fa-f]{2}))/.exec(this.#chars.slice(this.#at, this.#at + 8).join("")) ?? [];
		const code = Number.parseInt(long ?? short ?? "", 16);
		if (whole === void 0 || code > 1114111) throw new GoPatternFault("an “\\x” that is no character");
		this.#at += whole.length;
		return code;
	}
	#characterClass() {
		const negated = this.#take("^");
		const ranges = [];
		for (let first = true; first || !this.#sees("]"); first = false) {
			if (this.done) throw new GoPatternFault("a character class that is not closed");
			ranges.push(...this.#classMember());
		}
		this.#at++;
		const joined = union(ranges);
		return negated ? complement(joined) : joined;
	}
	#classMember() {
		const posix = /^\[:(?<not>\^?)(?<name>[a-z]+):\]/.exec(this.#chars.slice(this.#at, this.#at + 14).join(""));
		if (posix) {
			const { not, name } = posix.groups;
			const known = Object.hasOwn(ASCII_CLASSES, name) ? ASCII_CLASSES[name] : null;
			if (known === null) throw new GoPatternFault(`the class [:${name}:], which Go doesn’t have`);
			this.#at += posix[0].length;
			return (not === "" ? known : complement(known)).map(([from, to]) => [from, to]);
		}
		const low = this.#classCode();
		if (typeof low !== "number") return low.map(([from, to]) => [from, to]);
		if (!this.#sees("-") || this.#chars[this.#at + 1] === "]") return [[low, low]];
		this.#at++;
		const high = this.#classCode();
		if (typeof high !== "number" || high < low) throw new GoPatternFault("a range of characters that is none");
		return [[low, high]];
	}
	/** One character of a class, or the class (`\d`) that stands there. */
	#classCode() {
		const char = this.#next();
		if (char !== "\\") return char.codePointAt(0);
		const set = this.#escapedSet();
		return set.length === 1 && set[0][0] === set[0][1] ? set[0][0] : set;
	}
	#peek() {
		if (this.done) throw new GoPatternFault("a “\\” at its end");
		return this.#chars[this.#at];
	}
	#next() {
		const char = this.#peek();
		this.#at++;
		return char;
	}
	#sees(char) {
		return this.#chars[this.#at] === char;
	}
	#take(char) {
		if (!this.#sees(char)) return false;
		this.#at++;
		return true;
	}
	#takeAll(text) {
		const chars = Array.from(text);
		if (!chars.every((char, i) => this.#chars[this.#at + i] === char)) return false;
		this.#at += chars.length;
		return true;
	}
};
function literal(char, flags) {
	const code = char.codePointAt(0);
	return {
		kind: "set",
		ranges: folded([[code, code]], flags)
	};
}
function folded(ranges, { fold }) {
	return fold ? foldCase(ranges) : ranges;
}

// src/adapters/importers/write-pattern.ts
const ASSERTIONS = {
	"text-start": "^",
	"text-end": "$",
	"line-start": "(?<![^\\n])",
	"line-end": "(?![^\\n])",
	"word-edge": "\\b",
	"no-word-edge": "\\B"
};
/** Characters beyond ASCII that a class may name one by one. */
const MAX_WIDE = 64;
/**
* Writes a pattern as JavaScript source without flags.
* @throws GoPatternFault for classes beyond ASCII that can't be listed
*/
function writePattern(node, form) {
	switch (node.kind) {
		case "set": return writeSet(node.ranges, form);
		case "assertion": return ASSERTIONS[node.what];
		case "sequence": return node.items.map((item) => isChoice(item, form) ? `(?:${writePattern(item, form)})` : writePattern(item, form)).join("");
		case "choice": return node.options.map((option) => writePattern(option, form)).join("|");
		case "group":
			if (node.index === form.secret) return `(?<secret>${writePattern(node.item, form)})`;
			return `(?:${writePattern(node.item, form)})`;
		case "repeat": return `${writeItem(node.item, form)}${writeBounds(node, form)}`;
	}
}
/** Whether every letter of a pattern stands with its other case, and there is one: then the rule can ignore case. */
function foldsThroughout(node) {
	const sets = setsOf(node).filter((ranges) => holdsLetter(ranges));
	return sets.length > 0 && sets.every((ranges) => letters(ranges).every((code) => includes(ranges, code ^ 32)));
}
function setsOf(node) {
	if (node.kind === "set") return [node.ranges];
	if (node.kind === "sequence") return node.items.flatMap(setsOf);
	if (node.kind === "choice") return node.options.flatMap(setsOf);
	return node.kind === "assertion" ? [] : setsOf(node.item);
}
function letters(ranges) {
	const found = [];
	for (const base of [65, 97]) for (let code = base; code < base + 26; code++) if (includes(ranges, code)) found.push(code);
	return found;
}
function holdsLetter(ranges) {
	return letters(ranges).length > 0;
}
function includes(ranges, code) {
	return ranges.some(([from, to]) => code >= from && code <= to);
}
function isChoice(node, form) {
	return node.kind === "choice" || node.kind === "set" && writeSet(node.ranges, form).includes("|") && !isOneUnit(node.ranges, form);
}
function writeItem(item, form) {
	const text = writePattern(item, form);
	if (item.kind === "group") return text;
	return item.kind === "set" && isOneUnit(item.ranges, form) ? text : `(?:${text})`;
}
function writeBounds({ min, max, lazy }, { cap }) {
	const most = max === Number.POSITIVE_INFINITY && cap !== null ? Math.max(min, cap) : max;
	return `${boundsText(min, most)}${lazy && most !== min ? "?" : ""}`;
}
function boundsText(min, max) {
	if (min === 0 && max === 1) return "?";
	if (max === Number.POSITIVE_INFINITY) return min === 0 ? "*" : min === 1 ? "+" : `{${min},}`;
	return min === max ? `{${min}}` : `{${min},${max}}`;
}
/** Whether a set is written as one class or character, so that a quantifier may follow. */
function isOneUnit(ranges, { over }) {
	return over === "text" ? ranges.every(([from, to]) => to <= 65535 || coversWide(from, to)) : wideOf(ranges).length === 0;
}
function coversWide(from, to) {
	return from <= 65536 && to === 1114111;
}
function writeSet(ranges, form) {
	if (form.over === "text") {
		const units = ranges.filter(([from]) => from <= 65535).map(([from, to]) => [from, Math.min(to, 65535)]);
		if (units.length === 0) throw new GoPatternFault("a character beyond the first 65,536");
		return writeClass(units, 65535, form);
	}
	const wide = wideOf(ranges);
	const narrow = ranges.filter(([from]) => from < 128).map(([from, to]) => [from, Math.min(to, 127)]);
	const bytes = includes(ranges, 1114111) && includes(ranges, 128) && wide.length === 0 ? [...narrow.filter(([from]) => from < 128), [128, 255]] : narrow;
	const options = wide.map((code) => bytesOf(code));
	if (bytes.length > 0 || options.length === 0) options.unshift(writeClass(bytes, 255, form));
	return options.join("|");
}
/** The characters beyond ASCII that a set names one by one. */
function wideOf(ranges) {
	const beyond = ranges.flatMap(([from, to]) => to < 128 ? [] : [[Math.max(from, 128), to]]);
	if (beyond.length === 0) return [];
	if (beyond.length === 1 && beyond[0][0] === 128 && beyond[0][1] === 1114111) return [];
	if (beyond.reduce((sum, [from, to]) => sum + to - from + 1, 0) > MAX_WIDE) throw new GoPatternFault("a class of many characters beyond ASCII");
	return beyond.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
}
function bytesOf(code) {
	return Array.from(Buffer.from(String.fromCodePoint(code), "utf8"), (byte) => `\\x${byte.toString(16)}`).join("");
}
function writeClass(given, last, { ignoreCase }) {
	const ranges = ignoreCase ? withoutUpper(given) : given;
	if (ranges.length === 0) return "[^\\x00-\\xff]";
	const [only] = ranges;
	if (ranges.length === 1 && only[0] === only[1]) return escapeChar(only[0]);
	const plain = `[${ranges.map(writeRange).join("")}]`;
	const others = complement(given).filter(([from]) => from <= last).map(([from, to]) => [from, Math.min(to, last)]);
	if (others.length === 0) return "[\\x00-\\uffff]".replace("\\uffff", last === 255 ? "\\xff" : "\\uffff");
	const negated = `[^${others.map(writeRange).join("")}]`;
	return negated.length < plain.length ? negated : plain;
}
function withoutUpper(ranges) {
	return ranges.flatMap(([from, to]) => {
		if (from > 90 || to < 65) return [[from, to]];
		const kept = [];
		if (from < 65) kept.push([from, 64]);
		if (to > 90) kept.push([91, to]);
		return kept;
	});
}
function writeRange([from, to]) {
	if (from === 48 && to === 57) return "\\d";
	if (from === to) return escapeInClass(from);
	return to === from + 1 ? escapeInClass(from) + escapeInClass(to) : `${escapeInClass(from)}-${escapeInClass(to)}`;
}
const CONTROL_NAMES = {
	9: "\\t",
	10: "\\n",
	11: "\\v",
	12: "\\f",
	13: "\\r"
};
function escapeChar(code) {
	return shown(code) ?? (/[\\^$.*+?()[\]{}|/]/.test(String.fromCharCode(code)) ? `\\${String.fromCharCode(code)}` : String.fromCharCode(code));
}
function escapeInClass(code) {
	return shown(code) ?? (/[\\\]^[-]/.test(String.fromCharCode(code)) ? `\\${String.fromCharCode(code)}` : String.fromCharCode(code));
}
function shown(code) {
	if (CONTROL_NAMES[code] !== void 0) return CONTROL_NAMES[code];
	if (code >= 32 && code < 127) return null;
	return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
}

// src/adapters/importers/gitleaks-allowlist.ts
/**
* Carries one `allowlist` over.
* @param rules ids it is for; empty for all
* @param where how messages call it: `rule acme-token`, `the global allowlist`
*/
function importAllowlist(table, rules, where, into) {
	const reason = table.text("description").trim() || `allowed by ${where} of gitleaks`;
	const target = table.text("regexTarget").toLowerCase() || "secret";
	const all = /^(?:and|&&)$/i.test(table.text("condition").trim());
	const commits = table.texts("commits");
	const regexes = table.texts("regexes");
	const lose = (why) => into.lost.push({
		what: `an allowlist of ${where}`,
		why
	});
	const paths = joined(table.texts("paths"), lose);
	const byValue = target === "secret" ? joined(regexes, lose) : null;
	const stopwords = stopwordPattern(table.texts("stopwords"));
	for (const key of table.others()) lose(`It has “${key}”, which Sealant doesn’t know.`);
	if (commits.length > 0) lose(`It names ${commits.length === 1 ? "a commit" : `${commits.length} commits`}. Sealant suppresses values, not commits: sealant suppress.`);
	if (target !== "secret" && regexes.length > 0) lose(`Its ${regexes.length === 1 ? "regex looks" : `${regexes.length} regexes look`} at the ${target}; Sealant’s allowlist looks at the value, the path and the rule.`);
	const lostOne = commits.length > 0 || target !== "secret" && regexes.length > 0 || paths === void 0 || byValue === void 0;
	if (all && lostOne) return;
	const conditions = {
		pathPattern: paths ?? null,
		values: [byValue, stopwords].filter((one) => typeof one === "string")
	};
	into.allow.push(...entriesOf(conditions, all, rules, reason));
}
function entriesOf({ pathPattern, values }, all, rules, reason) {
	if (pathPattern === null && values.length === 0) return [];
	if (all) return [{
		pathPattern,
		rules,
		value: allOf(values),
		reason
	}];
	return [...pathPattern === null ? [] : [{
		pathPattern,
		rules,
		value: null,
		reason
	}], ...values.map((value) => ({
		pathPattern: null,
		rules,
		value,
		reason
	}))];
}
function allOf(values) {
	if (values.length < 2) return values[0] ?? null;
	return `^${values.map((value) => `(?=[\\s\\S]*(?:${value}))`).join("")}`;
}
/** One pattern for several; `null` for none, `undefined` where one can't be carried over (which is told). */
function joined(regexes, lose) {
	if (regexes.length === 0) return null;
	const sources = [];
	for (const regex of regexes) try {
		const source = textPattern(regex);
		new RegExp(source);
		sources.push(source);
	} catch (error) {
		if (!(error instanceof GoPatternFault || error instanceof SyntaxError)) throw error;
		lose(`A pattern of it has ${error instanceof GoPatternFault ? error.message : "a form that JavaScript refuses"}.`);
	}
	if (sources.length === 0) return void 0;
	return [...new Set(sources)].length === 1 ? sources[0] : sources.map((source) => `(?:${source})`).join("|");
}
/** A regex of Go over a path or value, as JavaScript source. */
function textPattern(regex) {
	return writePattern(readGoPattern(regex).node, {
		over: "text",
		cap: null,
		ignoreCase: false,
		secret: null
	});
}
/** Stopwords count in any case, anywhere in the value. */
function stopwordPattern(words) {
	if (words.length === 0) return null;
	const anyCase = (word) => textPattern(`(?i)${word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}`);
	return words.map(anyCase).join("|");
}

Object.defineProperty(exports, "GoPatternFault", {
  enumerable: true,
  get: function () {
    return GoPatternFault;
  }
});
Object.defineProperty(exports, "foldsThroughout", {
  enumerable: true,
  get: function () {
    return foldsThroughout;
  }
});
Object.defineProperty(exports, "importAllowlist", {
  enumerable: true,
  get: function () {
    return importAllowlist;
  }
});
Object.defineProperty(exports, "joined", {
  enumerable: true,
  get: function () {
    return joined;
  }
});
Object.defineProperty(exports, "readGoPattern", {
  enumerable: true,
  get: function () {
    return readGoPattern;
  }
});
Object.defineProperty(exports, "writePattern", {
  enumerable: true,
  get: function () {
    return writePattern;
  }
});