const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_scan = require("./scan.js");
const require_templates = require("./templates.js");
const require_rule = require("./rule.js");

// src/adapters/importers/go-pattern.ts
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
function literal(char, flags) {
	const code = char.codePointAt(0);
	return {
		kind: "set",
		ranges: folded([[code, code]], flags)
	};
}
/** With the other case of every ASCII letter, and of single letters beyond. */
function folded(ranges, { fold }) {
	if (!fold) return ranges;
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
var GoPatternFault, LAST_CODE, ASCII_CLASSES, PERL_CLASSES, CONTROLS, MAX_DEPTH, GoPatternReader;
function init_go_pattern() {
	return (init_go_pattern = require_rolldown_runtime.__esmMin((() => {
		GoPatternFault = class extends Error {};
		LAST_CODE = 1114111;
		ASCII_CLASSES = {
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
		PERL_CLASSES = {
			d: ASCII_CLASSES["digit"],
			w: ASCII_CLASSES["word"],
			s: [
				[9, 10],
				[12, 13],
				[32, 32]
			]
		};
		CONTROLS = {
			a: 7,
			f: 12,
			t: 9,
			n: 10,
			r: 13,
			v: 11
		};
		MAX_DEPTH = 200;
		GoPatternReader = class {
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
	})))();
}

// src/adapters/importers/pattern-example.ts
/**
* Templates (`templates.ts`) of texts that a pattern ought to match, likeliest first; whoever takes one has to try it.
* Random parts stay placeholders, so that nothing here looks like a live token.
*/
function examplesOfPattern(node) {
	const [short, long] = [templateOf(node, 0), templateOf(node, 1)];
	return [.../* @__PURE__ */ new Set([short, long])].flatMap((text) => [
		text,
		` ${text} `,
		`"${text}"`,
		`${text}\n`,
		`x = ${text};\n`
	]);
}
/** @param extra how often an optional part is taken */
function templateOf(node, extra) {
	switch (node.kind) {
		case "assertion": return node.what === "line-start" || node.what === "line-end" ? "\n" : "";
		case "set": return oneOf(node.ranges);
		case "group": return templateOf(node.item, extra);
		case "sequence": return node.items.map((item) => templateOf(item, extra)).join("");
		case "choice": return templateOf(node.options[0], extra);
		case "repeat": {
			const { item, min, max } = node;
			const inner = item.kind === "group" && item.item.kind === "set" ? item.item : item;
			const optional = min === 0 ? Math.min(max, extra) : min;
			const times = inner.kind === "set" && optional > 0 ? lengthIn(optional, max, inner.ranges) : optional;
			return inner.kind === "set" ? run(inner.ranges, times) : templateOf(item, extra).repeat(Math.min(times, 50));
		}
	}
}
/** Long enough to be random where the alphabet is large; as short as may be where it is white space and quotes. */
function lengthIn(min, max, ranges) {
	return charactersOf$1(ranges).length < 10 || isWide(ranges) ? min : Math.min(Math.max(min, OPEN_LENGTH), max);
}
/** A class that takes nearly anything is filler between the parts that count. */
function isWide(ranges) {
	return ranges.reduce((sum, [from, to]) => sum + to - from + 1, 0) > 128;
}
function run(ranges, times) {
	if (times === 0) return "";
	if (isWide(ranges)) return oneOf(ranges).repeat(times);
	const only = charactersOf$1(ranges);
	if (only.length < 4) return (only[0] ?? oneOf(ranges)).repeat(times);
	const kind = KINDS.find(([, text]) => text === rangesText(ranges))?.[0];
	return kind === void 0 ? `{chars:${only}:${times}}` : `{${kind}:${times}}`;
}
function rangesText(ranges) {
	return ranges.map(([from, to]) => `${String.fromCharCode(from)}-${String.fromCharCode(to)}`).join("");
}
/** Letters and digits of a set, as a template can name them. */
function charactersOf$1(ranges) {
	return Array.from(PREFERRED, (char) => char.charCodeAt(0)).filter((code) => ranges.some(([from, to]) => code >= from && code <= to)).map((code) => String.fromCharCode(code)).join("");
}
function oneOf(ranges) {
	const preferred = charactersOf$1(ranges);
	if (isWide(ranges) && preferred.includes("x")) return "x";
	if (preferred.length > 3) return `{chars:${preferred}:1}`;
	if (preferred !== "") return preferred[0];
	if (ranges.find(([from, to]) => from <= 32 && to >= 32) !== void 0) return " ";
	return String.fromCodePoint(ranges[0]?.[0] ?? 120);
}
var OPEN_LENGTH, KINDS, PREFERRED;
function init_pattern_example() {
	return (init_pattern_example = require_rolldown_runtime.__esmMin((() => {
		OPEN_LENGTH = 32;
		KINDS = [
			["digits", "0-9"],
			["hex", "0-9a-f"],
			["alnum", "0-9A-Za-z"],
			["lower-alnum", "0-9a-z"],
			["upper-alnum", "0-9A-Z"],
			["lower", "a-z"],
			["upper", "A-Z"],
			["alpha", "A-Za-z"],
			["base32", "2-7A-Z"]
		];
		PREFERRED = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
	})))();
}

// src/adapters/importers/pattern-keywords.ts
/**
* Lower-case texts, one of which every match of a pattern holds: the longest stretch of fixed text there is.
* `null` where no stretch of three printable characters is fixed.
*/
function keywordsOfPattern(node) {
	const best = required(node);
	return best === null ? null : [...new Set(best.map((text) => text.slice(0, LONGEST)))];
}
/** The best set of texts that a part can't do without. */
function required(node) {
	switch (node.kind) {
		case "group": return required(node.item);
		case "repeat": return node.min > 0 ? required(node.item) : null;
		case "choice": {
			const sets = node.options.map(required);
			const all = sets.includes(null) ? [] : [...new Set(sets.flat())];
			return all.length > 0 && all.length <= MAX_TEXTS ? all : null;
		}
		case "sequence": return alongSequence(node.items);
		default: return alongSequence([node]);
	}
}
function alongSequence(items) {
	let best = null;
	let run = [""];
	const consider = (texts) => {
		if (texts?.every((text) => text.length >= SHORTEST) && isBetter(texts, best)) best = [...texts];
	};
	for (const item of items) {
		const texts = textsOf(item);
		const grown = texts === null ? null : run.flatMap((head) => texts.map((tail) => head + tail));
		if (grown !== null && grown.length <= MAX_TEXTS) {
			run = grown;
			consider(run);
			continue;
		}
		if (items.length > 1) consider(required(item));
		run = texts === null ? [""] : texts.length <= MAX_TEXTS ? texts : [""];
		consider(run);
	}
	return best;
}
/** Longer texts are rarer; of equally long ones, fewer. */
function isBetter(texts, than) {
	if (than === null) return true;
	const [mine, theirs] = [shortest(texts), shortest(than)];
	return mine > theirs || mine === theirs && texts.length < than.length;
}
function shortest(texts) {
	return Math.min(LONGEST, ...texts.map((text) => text.length));
}
/** All texts a part may stand for, in lower case; `null` when they are many or not printable. */
function textsOf(node) {
	switch (node.kind) {
		case "assertion": return [""];
		case "set": return charactersOf(node.ranges);
		case "group": return textsOf(node.item);
		case "choice": {
			const options = node.options.map(textsOf);
			return options.includes(null) ? null : limited(options.flat());
		}
		case "sequence": return node.items.reduce((heads, item) => continued(heads, item), [""]);
		case "repeat": return repeated(node);
	}
}
function repeated({ item, min, max }) {
	if (max > 4) return null;
	const all = min === 0 ? [""] : [];
	let heads = [""];
	for (let round = 1; round <= max && heads !== null; round++) {
		heads = continued(heads, item);
		if (heads !== null && round >= min) all.push(...heads);
	}
	return heads === null ? null : limited(all);
}
function continued(heads, item) {
	const tails = heads === null ? null : textsOf(item);
	if (heads === null || tails === null || heads.length * tails.length > MAX_TEXTS) return null;
	return heads.flatMap((head) => tails.map((tail) => head + tail));
}
function limited(texts) {
	const distinct = [...new Set(texts)];
	return distinct.length > MAX_TEXTS ? null : distinct;
}
function charactersOf(ranges) {
	const found = /* @__PURE__ */ new Set();
	for (const [from, to] of ranges) {
		if (from < 32 || to > 126 || to - from > 7) return null;
		for (let code = from; code <= to; code++) found.add(String.fromCharCode(code).toLowerCase());
	}
	return found.size <= 4 ? [...found] : null;
}
var SHORTEST, LONGEST, MAX_TEXTS;
function init_pattern_keywords() {
	return (init_pattern_keywords = require_rolldown_runtime.__esmMin((() => {
		SHORTEST = 3;
		LONGEST = 24;
		MAX_TEXTS = 64;
	})))();
}

// src/adapters/importers/write-pattern.ts
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
var ASSERTIONS, MAX_WIDE, CONTROL_NAMES;
function init_write_pattern() {
	return (init_write_pattern = require_rolldown_runtime.__esmMin((() => {
		init_go_pattern();
		ASSERTIONS = {
			"text-start": "^",
			"text-end": "$",
			"line-start": "(?<![^\\n])",
			"line-end": "(?![^\\n])",
			"word-edge": "\\b",
			"no-word-edge": "\\B"
		};
		MAX_WIDE = 64;
		CONTROL_NAMES = {
			9: "\\t",
			10: "\\n",
			11: "\\v",
			12: "\\f",
			13: "\\r"
		};
	})))();
}

// src/adapters/importers/convert-rule.ts
/** Makes a rule of ours from one of another scanner, or says why that can't be. */
function convertRule(foreign) {
	try {
		return convert(foreign);
	} catch (error) {
		if (error instanceof GoPatternFault) return {
			kind: "lost",
			why: `Its pattern has ${error.message}.`
		};
		if (error instanceof require_rule.PatternFault || error instanceof SyntaxError) return {
			kind: "lost",
			why: "Its pattern can’t be written for the engine."
		};
		throw error;
	}
}
function convert(foreign) {
	const { node: whole, groups } = readGoPattern(foreign.regex);
	if (foreign.secretGroup > groups) return {
		kind: "lost",
		why: `Its secretGroup is ${foreign.secretGroup}, and its pattern has ${groups} groups.`
	};
	const secret = foreign.secretGroup > 0 ? foreign.secretGroup : groups > 0 ? 1 : null;
	const notes = [];
	if (foreign.secretGroup === 0 && groups > 1) notes.push("Of its several groups the first is the secret, and where that took no part the whole match.");
	const node = secret === null ? whole : withoutOptionalStart(whole);
	const written = write(node, secret, foreign.keywords);
	if (typeof written === "string") return {
		kind: "lost",
		why: written
	};
	if (isUnbounded(node)) notes.push(`Its unbounded quantifiers end at ${written.cap}.`);
	const given = foreign.keywords.map((keyword) => keyword.toLowerCase());
	if (given.length > 0 && !sameTexts(given, written.keywords)) notes.push(`Its keywords (${given.join(", ")}) need not stand in a match; those of its pattern are taken: ${written.keywords.join(", ")}.`);
	const checks = foreign.entropy !== null && foreign.entropy > 0 ? [`entropy:${foreign.entropy}`] : [];
	const examples = tryExamples(node, {
		...written,
		checks,
		id: foreign.id
	});
	if (examples === null) return {
		kind: "lost",
		why: "No text could be made up that its pattern (with its entropy) finds, so it can’t be tried. Write the rule by hand, with an example."
	};
	const { id, description } = foreign;
	const name = description.split(/[.\n]/)[0].trim().slice(0, 80) || id;
	const { pattern, ignoreCase, keywords } = written;
	return {
		kind: "rule",
		notes,
		rule: {
			id,
			name,
			description: description.trim() || name,
			keywords,
			pattern,
			ignoreCase,
			checks,
			...examples
		}
	};
}
/** The pattern with the widest bounds that the engine takes, or why it takes none. */
function write(node, secret, given) {
	const ignoreCase = foldsThroughout(node);
	let fault = "";
	for (const cap of CAPS) {
		const pattern = writePattern(node, {
			over: "bytes",
			cap,
			ignoreCase,
			secret
		});
		new RegExp(pattern);
		const shape = require_rule.shapeOf(pattern);
		if (shape.faults.length > 0 || shape.maxLength > 16384) {
			fault = shape.faults[0] ?? "matches longer than a window";
			continue;
		}
		const keywords = keywordsFor(node, shape, given);
		if (keywords === null) return "Its pattern has no fixed text of three characters or more, which every rule needs to be looked for quickly.";
		return {
			pattern,
			ignoreCase,
			keywords,
			cap
		};
	}
	return `Its pattern may take more than linear time: it has ${fault}, even with every open quantifier ended at ${CAPS.at(-1)}.`;
}
/** The given keywords where every match holds one of them, else those of the pattern. */
function keywordsFor(node, shape, given) {
	const mine = [...new Set(given.map((keyword) => keyword.toLowerCase()))];
	const fits = (keywords) => keywords.length > 0 && keywords.every((keyword) => KEYWORD.test(keyword)) && shape.reachOf(keywords) !== null;
	if (fits(mine)) return mine;
	const derived = keywordsOfPattern(node);
	return derived !== null && fits(derived) ? derived : null;
}
/**
* Without what may be missing at the start, outside of groups: a search finds the same values without it, and needs no
* window for it.
*/
function withoutOptionalStart(node) {
	if (node.kind !== "sequence") return node;
	let from = 0;
	while (from < node.items.length - 1 && isOptionalFiller(node.items[from])) from++;
	return from === 0 ? node : {
		kind: "sequence",
		items: node.items.slice(from)
	};
}
function isOptionalFiller(node) {
	return node.kind === "repeat" && node.min === 0 && !holdsGroup(node.item);
}
function holdsGroup(node) {
	if (node.kind === "group") return true;
	if (node.kind === "sequence") return node.items.some(holdsGroup);
	if (node.kind === "choice") return node.options.some(holdsGroup);
	return node.kind === "repeat" && holdsGroup(node.item);
}
function isUnbounded(node) {
	if (node.kind === "repeat") return node.max === Number.POSITIVE_INFINITY || isUnbounded(node.item);
	if (node.kind === "sequence") return node.items.some(isUnbounded);
	if (node.kind === "choice") return node.options.some(isUnbounded);
	return node.kind === "group" && isUnbounded(node.item);
}
function sameTexts(a, b) {
	return new Set(a).size === new Set(b).size && a.every((text) => b.includes(text));
}
/** One text that the rule finds, and one that it leaves alone; tried, with several fillings. */
function tryExamples(node, { id, pattern, ignoreCase, keywords, checks }) {
	const rule = {
		id,
		name: id,
		severity: "high",
		confidence: .8,
		keywords,
		pattern,
		ignoreCase,
		reach: {
			before: 0,
			after: 0
		},
		checks,
		credential: null,
		publicPrefix: 0,
		remedy: ""
	};
	const finds = (template, seed) => require_templates.matchRule(rule, require_templates.fillTemplate(template, seed), "example.txt").length > 0;
	const example = examplesOfPattern(node).filter(isTemplate).find((template) => SEEDS.every((seed) => finds(template, seed)));
	const negative = [
		`${keywords[0]}`,
		`# ${keywords[0]} is not set`,
		"-"
	].filter(isTemplate).find((text) => !SEEDS.some((seed) => finds(text, seed)));
	return example === void 0 || negative === void 0 ? null : {
		examples: [example],
		negativeExamples: [negative]
	};
}
function isTemplate(text) {
	try {
		require_templates.fillTemplate(text, 1);
		return true;
	} catch (error) {
		if (error instanceof require_scan.AppError) return false;
		throw error;
	}
}
var CAPS, SEEDS, KEYWORD;
function init_convert_rule() {
	return (init_convert_rule = require_rolldown_runtime.__esmMin((() => {
		require_scan.init_app_error();
		require_templates.init_match_rule();
		require_rule.init_pattern_shape();
		require_rule.init_pattern_syntax();
		require_rule.init_rule();
		require_templates.init_templates();
		init_go_pattern();
		init_pattern_example();
		init_pattern_keywords();
		init_write_pattern();
		CAPS = [
			1e3,
			400,
			150,
			60,
			30,
			12
		];
		SEEDS = [
			1,
			2,
			3,
			4,
			5
		];
		KEYWORD = /^[\x20-\x7e]{3,}$/;
	})))();
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
function init_gitleaks_allowlist() {
	return (init_gitleaks_allowlist = require_rolldown_runtime.__esmMin((() => {
		init_go_pattern();
		init_write_pattern();
	})))();
}

// src/adapters/importers/imported.ts
function nothingImported() {
	return {
		rules: [],
		allow: [],
		disable: [],
		places: [],
		notes: [],
		lost: []
	};
}
function init_imported() {
	return (init_imported = require_rolldown_runtime.__esmMin((() => {})))();
}

// src/adapters/importers/toml-reader.ts
function isTable(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
var TomlTable;
function init_toml_reader() {
	return (init_toml_reader = require_rolldown_runtime.__esmMin((() => {
		TomlTable = class TomlTable {
			#table;
			#odd;
			#where;
			#asked = /* @__PURE__ */ new Set();
			constructor(table, where, odd) {
				this.#table = isTable(table) ? table : {};
				this.#where = where;
				this.#odd = odd;
				if (!isTable(table)) odd(`${where} is no table.`);
			}
			has(key) {
				this.#asked.add(key);
				return this.#table[key] !== void 0;
			}
			text(key) {
				const value = this.#value(key);
				if (value === void 0 || typeof value === "string") return value ?? "";
				this.#wrong(key, "text");
				return "";
			}
			number(key) {
				const value = this.#value(key);
				if (typeof value === "number") return value;
				if (value !== void 0) this.#wrong(key, "number");
				return null;
			}
			flag(key) {
				const value = this.#value(key);
				if (value !== void 0 && typeof value !== "boolean") this.#wrong(key, "true or false");
				return value === true;
			}
			texts(key) {
				const value = this.#value(key) ?? [];
				if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value;
				this.#wrong(key, "list of texts");
				return [];
			}
			/** The tables of `[[key]]`, and the single one of `[key]`. */
			tables(key) {
				const value = this.#value(key) ?? [];
				return (Array.isArray(value) ? value : [value]).map((each, i) => new TomlTable(each, `${this.#where}${key}${Array.isArray(value) ? ` ${i + 1}` : ""}`, this.#odd));
			}
			/** Keys that were not asked for. */
			others() {
				return Object.keys(this.#table).filter((key) => !this.#asked.has(key));
			}
			#value(key) {
				this.#asked.add(key);
				return this.#table[key];
			}
			#wrong(key, wanted) {
				this.#odd(`${this.#where} “${key}” is not a ${wanted}.`);
			}
		};
	})))();
}

// src/adapters/importers/gitleaks-toml.ts
/**
* Reads a config of gitleaks or betterleaks, whose formats share their rules.
* @see https://github.com/gitleaks/gitleaks#configuration
* @throws AppError `config` when it is no TOML
*/
async function importGitleaksToml(text, context) {
	const into = nothingImported();
	await readConfig(text, context, into, 0);
	return into;
}
async function readConfig(text, context, into, depth) {
	const root = await parseToml(text, context.file, into);
	for (const key of [
		"title",
		"minVersion",
		"betterleaksMinVersion"
	]) root.has(key);
	await readExtend(root, context, into, depth);
	const ids = /* @__PURE__ */ new Map();
	for (const rule of root.tables("rules")) readRule(rule, context, into, ids);
	readFilters(root, "the whole config", [], into);
	for (const list of [...root.tables("allowlist"), ...root.tables("allowlists")]) {
		const targets = list.texts("targetRules");
		const known = targets.map((id) => ids.get(id) ?? id);
		importAllowlist(list, known, targets.length === 0 ? "the whole config" : `rules ${targets.join(", ")}`, into);
	}
	for (const key of root.others()) into.lost.push({
		what: `“${key}” in ${context.file}`,
		why: "Sealant has nothing like it."
	});
}
async function parseToml(text, file, into) {
	if (Buffer.byteLength(text) > MAX_BYTES) throw new require_scan.AppError("config", `${file} is larger than 4 MiB.`, { mend: "Import its parts one by one." });
	const { parse, TomlError } = await Promise.resolve().then(() => require("./npm-smol-toml.js")).then((n) => (n.init_dist(), n.dist_exports));
	try {
		return new TomlTable(parse(text), "", (why) => into.lost.push({
			what: `a value in ${file}`,
			why
		}));
	} catch (cause) {
		if (!(cause instanceof TomlError)) throw cause;
		throw notToml(file, cause);
	}
}
function notToml(file, cause) {
	const what = require_scan.neutralLine(cause.message.split("\n")[0].slice(0, 160));
	return new require_scan.AppError("config", `${file}:${cause.line}:${cause.column}: ${what}`, {
		mend: "Mend the TOML, then import it again.",
		cause
	});
}
async function readExtend(root, context, into, depth) {
	const [extend] = root.tables("extend");
	if (extend === void 0) {
		if (depth === 0) into.notes.push("The config uses its own rules only. Sealant’s built-in rules stay on beside them; scan.rules.disable switches single ones off.");
		return;
	}
	if (extend.flag("useDefault")) into.notes.push("useDefault: Sealant’s built-in rules take the place of gitleaks’ default ones.");
	for (const id of extend.texts("disabledRules")) disable(id, context, into);
	const path = extend.text("path");
	if (extend.text("url") !== "") into.lost.push({
		what: "extend.url",
		why: "Nothing is fetched. Download that config and import it too."
	});
	for (const key of extend.others()) into.lost.push({
		what: `extend.${key}`,
		why: "Sealant has nothing like it."
	});
	if (path === "") return;
	const below = context.readBeside(path);
	if (below === null) into.lost.push({
		what: `extend.path “${path}”`,
		why: "There is no such file. Import it by its own path."
	});
	else if (depth >= MAX_EXTENDS) into.lost.push({
		what: `extend.path “${path}”`,
		why: "Configs extend each other too deeply."
	});
	else await readConfig(below, {
		...context,
		file: path
	}, into, depth + 1);
}
function disable(id, { builtIn }, into) {
	if (builtIn.includes(id)) into.disable.push(id);
	else into.lost.push({
		what: `the disabled rule “${id}”`,
		why: `Sealant has no rule of that name.${require_scan.didYouMean(id, builtIn)} If one of its rules tells what you don’t want, put it into scan.rules.disable.`
	});
}
function readRule(table, context, into, ids) {
	const given = table.text("id");
	const regex = table.text("regex");
	const path = table.text("path");
	const description = table.text("description");
	const secretGroup = table.number("secretGroup") ?? 0;
	const entropy = table.number("entropy");
	const keywords = table.texts("keywords");
	table.has("tags");
	const name = given === "" ? "a rule without an id" : `rule ${given}`;
	const id = idFor(given, regex !== "", context, into);
	ids.set(given, id);
	const lists = [...table.tables("allowlist"), ...table.tables("allowlists")];
	if (table.flag("skipReport") || table.tables("required").length > 0) into.lost.push({
		what: `${name}: composite parts`,
		why: "Rules that need each other can’t be written in a rule file; each stands for itself."
	});
	if (regex === "" ? holdsAllowlistsOnly(id, path, name, context, into) : convert()) {
		for (const list of lists) importAllowlist(list, [id], name, into);
		readFilters(table, name, [id], into);
	}
	for (const key of table.others()) into.lost.push({
		what: `${name}: “${key}”`,
		why: "Sealant has nothing like it."
	});
	function convert() {
		const converted = convertRule({
			id,
			description: description || given,
			regex,
			secretGroup,
			entropy,
			keywords
		});
		if (converted.kind === "lost") {
			into.lost.push({
				what: name,
				why: converted.why
			});
			return false;
		}
		into.rules.push(converted.rule);
		into.notes.push(...converted.notes.map((note) => `${id}: ${note}`));
		if (path !== "") restrictToPath(path, id, name, into);
		return true;
	}
}
/** A rule without a regex either looks at names of files, or adds allowlists to a rule of the defaults. */
function holdsAllowlistsOnly(id, path, name, { builtIn }, into) {
	if (path !== "") {
		into.lost.push({
			what: name,
			why: "It tells files by their names alone; Sealant tells values."
		});
		return false;
	}
	if (builtIn.includes(id)) return true;
	into.lost.push({
		what: name,
		why: `It changes a default rule of gitleaks, and Sealant has no rule “${id}”.${require_scan.didYouMean(id, builtIn)}`
	});
	return false;
}
/** The rule counts in some files only: elsewhere it is allowed. */
function restrictToPath(path, id, name, into) {
	const pattern = joined([path], (why) => into.lost.push({
		what: `${name}: path`,
		why: `${why} The rule counts in every file.`
	}));
	if (typeof pattern !== "string") return;
	into.allow.push({
		pathPattern: `^(?![\\s\\S]*(?:${pattern}))`,
		rules: [id],
		value: null,
		reason: `${id} counts in files that match ${path}`
	});
}
/** Ours are kebab-case, and may not be a built-in rule's. */
function idFor(given, isRule, { builtIn }, into) {
	const kebab = given.replace(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "") || "imported-rule";
	if (!isRule) return kebab;
	const taken = /* @__PURE__ */ new Set([...builtIn, ...into.rules.map((rule) => rule.id)]);
	let id = kebab;
	for (let n = 1; taken.has(id); n++) id = n === 1 ? `${kebab}-imported` : `${kebab}-imported-${n}`;
	if (id !== given) into.notes.push(`Rule “${given}” is called ${id} here${taken.has(kebab) ? "; a rule of that name is there already" : ""}.`);
	return id;
}
/**
* betterleaks’ expressions: only a `prefilter` or `filter` that asks for paths alone can be an allowlist.
* @see https://github.com/betterleaks/betterleaks (prefilter, filter, validate)
*/
function readFilters(table, where, rules, into) {
	for (const key of ["prefilter", "filter"]) {
		const expression = table.text(key);
		if (expression === "") continue;
		const pathPattern = pathsOnly(expression);
		if (pathPattern !== null) into.allow.push({
			pathPattern,
			rules,
			value: null,
			reason: `${key} of ${where} of betterleaks`
		});
		else into.lost.push({
			what: `${where}: ${key}`,
			why: "It is a program over attributes and values; only “matchesAny(attributes[\"path\"], […])” alone can be carried over. What it filtered is told now."
		});
	}
	if (table.text("validate") !== "") into.lost.push({
		what: `${where}: validate`,
		why: "It calls a server with the value. Sealant asks providers by its own verifiers only."
	});
}
/** The paths of `matchesAny(attributes["path"], [`a`, `b`])`, as one pattern; `null` for any other expression. */
function pathsOnly(expression) {
	const whole = /^\s*matchesAny\(\s*attributes\["path"\]\s*,\s*\[(?<list>(?:\s*`[^`]*`\s*,?)+)\]\s*\)\s*$/.exec(expression);
	if (!whole) return null;
	const patterns = [...whole.groups["list"].matchAll(/`(?<pattern>[^`]*)`/g)].map((match) => match.groups["pattern"]);
	let failed = false;
	const pattern = joined(patterns, () => failed = true);
	return failed || typeof pattern !== "string" ? null : pattern;
}
var MAX_BYTES, MAX_EXTENDS;
function init_gitleaks_toml() {
	return (init_gitleaks_toml = require_rolldown_runtime.__esmMin((() => {
		require_scan.init_app_error();
		/* @__PURE__ */ require_scan.init_nearest_name();
		/* @__PURE__ */ require_scan.init_neutral_text();
		init_convert_rule();
		init_gitleaks_allowlist();
		init_toml_reader();
		MAX_BYTES = 4194304;
		MAX_EXTENDS = 2;
	})))();
}

init_gitleaks_toml();
exports.importGitleaksToml = importGitleaksToml;