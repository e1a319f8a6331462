// src/engine/scan/rules/pattern-syntax.ts
/** What this reader can't or won't accept, in words for the rule's author. */
var PatternFault = class extends Error {};
const ESCAPED = {
	n: 10,
	r: 13,
	t: 9,
	f: 12,
	v: 11,
	"0": 0
};
/** A set of bytes by test. */
function byteSet(test) {
	return Uint8Array.from({ length: 256 }, (_, byte) => test(byte) ? 1 : 0);
}
const isDigit = (byte) => byte >= 48 && byte <= 57;
const isWord = (byte) => isDigit(byte) || byte === 95 || (byte | 32) >= 97 && (byte | 32) <= 122;
const isSpace = (byte) => byte >= 9 && byte <= 13 || byte === 32 || byte === 160;
const CLASSES = {
	d: isDigit,
	D: (byte) => !isDigit(byte),
	w: isWord,
	W: (byte) => !isWord(byte),
	s: isSpace,
	S: (byte) => !isSpace(byte)
};
/**
* Reads a JavaScript regex source (no `u` or `v` flag) into its structure.
*
* @throws PatternFault for back-references, which no linear-time engine runs, and for syntax this reader doesn't know
*/
function readPattern(source) {
	const reader = new PatternReader(source);
	const node = reader.choice();
	if (!reader.done) throw new PatternFault(`an unmatched “)” at ${reader.at}`);
	return node;
}
var PatternReader = class {
	#source;
	at = 0;
	constructor(source) {
		this.#source = source;
	}
	get done() {
		return this.at >= this.#source.length;
	}
	choice() {
		const options = [this.#sequence()];
		while (this.#take("|")) options.push(this.#sequence());
		return options.length === 1 ? options[0] : {
			kind: "choice",
			options
		};
	}
	#sequence() {
		const items = [];
		while (!this.done && !this.#sees("|") && !this.#sees(")")) {
			const item = this.#quantified();
			items.push(...item.kind === "sequence" ? item.items : [item]);
		}
		return items.length === 1 ? items[0] : {
			kind: "sequence",
			items
		};
	}
	#quantified() {
		const item = this.#atom();
		const bounds = this.#bounds();
		if (bounds === null) return item;
		this.#take("?");
		return {
			kind: "repeat",
			item,
			...bounds
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
		const [whole, low, comma, high] = /^\{(\d+)(,?)(\d*)\}/.exec(this.#source.slice(this.at)) ?? [];
		if (whole === void 0) return null;
		this.at += whole.length;
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
	#atom() {
		if (this.#take("(")) return this.#group();
		if (this.#take("[")) return {
			kind: "bytes",
			set: this.#characterClass()
		};
		if (this.#take(".")) return {
			kind: "bytes",
			set: byteSet((byte) => byte !== 10 && byte !== 13)
		};
		if (this.#take("^") || this.#take("$")) return { kind: "look" };
		if (this.#take("\\")) return this.#escape();
		const code = this.#source.charCodeAt(this.at++);
		return {
			kind: "bytes",
			set: byteSet((byte) => byte === code)
		};
	}
	#group() {
		const [look] = /^\?<?[=!]/.exec(this.#source.slice(this.at)) ?? [];
		const [named] = /^\?(?::|<\w+>)/.exec(this.#source.slice(this.at)) ?? [];
		this.at += (look ?? named ?? "").length;
		const inner = this.choice();
		if (!this.#take(")")) throw new PatternFault("a group that is not closed");
		return look === void 0 ? inner : { kind: "look" };
	}
	#escape() {
		const char = this.#source[this.at];
		if (char === "b" || char === "B") {
			this.at++;
			return { kind: "look" };
		}
		if (/[1-9k]/.test(char)) throw new PatternFault("a back-reference, which can’t be run in linear time");
		return {
			kind: "bytes",
			set: this.#escapedSet()
		};
	}
	#escapedSet() {
		const char = this.#source[this.at++];
		const test = CLASSES[char];
		if (test !== void 0) return byteSet(test);
		if (char === "x") {
			const code = Number.parseInt(this.#source.slice(this.at, this.at + 2), 16);
			this.at += 2;
			return byteSet((byte) => byte === code);
		}
		const code = ESCAPED[char] ?? char.charCodeAt(0);
		return byteSet((byte) => byte === code);
	}
	#characterClass() {
		const negated = this.#take("^");
		const set = /* @__PURE__ */ new Uint8Array(256);
		while (!this.#sees("]")) {
			if (this.done) throw new PatternFault("a character class that is not closed");
			const low = this.#classMember();
			if (!(this.#sees("-") && this.#source[this.at + 1] !== "]")) {
				for (let byte = 0; byte < 256; byte++) set[byte] |= low[byte];
				continue;
			}
			this.at++;
			const [from, to] = [low.indexOf(1), this.#classMember().lastIndexOf(1)];
			for (let byte = from; byte <= to; byte++) set[byte] = 1;
		}
		this.at++;
		return negated ? set.map((flag) => 1 - flag) : set;
	}
	#classMember() {
		if (this.#take("\\")) {
			if (this.#take("b")) return byteSet((byte) => byte === 8);
			return this.#escapedSet();
		}
		const code = this.#source.charCodeAt(this.at++);
		return byteSet((byte) => byte === code);
	}
	#sees(char) {
		return this.#source[this.at] === char;
	}
	#take(char) {
		if (!this.#sees(char)) return false;
		this.at++;
		return true;
	}
};

// src/engine/scan/rules/pattern-shape.ts
/** Ways a stretch of adjacent quantifiers may divide the same text among themselves, at most. */
const MAX_WAYS = 2e4;
/** Texts that a part of a pattern may stand for before it counts as not literal. */
const MAX_TEXTS = 256;
const MAX_FOLDED = 4;
/**
* Reads a pattern's lengths, its keywords and whether it is linear by shape: every quantifier bounded, none inside
* another unless a separator parts the rounds, neighbours not sharing characters beyond a budget, no back-reference.
*
* @throws PatternFault where the pattern can't be read
*/
function shapeOf(source) {
	const root = readPattern(source);
	return {
		minLength: minLength(root),
		maxLength: maxLength(root),
		faults: [...nestingFaults(root), ...overlapFaults(root)],
		reachOf: (keywords) => {
			const place = keywordPlace(root, keywords);
			return place && {
				before: place.before + 2,
				after: place.after + 2
			};
		}
	};
}
function minLength(node) {
	if (node.kind === "bytes") return 1;
	if (node.kind === "look") return 0;
	if (node.kind === "repeat") return node.min * minLength(node.item);
	if (node.kind === "choice") return Math.min(...node.options.map(minLength));
	return node.items.reduce((sum, item) => sum + minLength(item), 0);
}
function maxLength(node) {
	if (node.kind === "bytes") return 1;
	if (node.kind === "look") return 0;
	if (node.kind === "repeat") return node.max === 0 ? 0 : node.max * maxLength(node.item);
	if (node.kind === "choice") return Math.max(...node.options.map(maxLength));
	return node.items.reduce((sum, item) => sum + maxLength(item), 0);
}
function isVariable(node) {
	if (node.kind === "repeat") return node.min !== node.max || isVariable(node.item);
	return childrenOf(node).some(isVariable);
}
function childrenOf(node) {
	if (node.kind === "sequence") return node.items;
	if (node.kind === "choice") return node.options;
	return node.kind === "repeat" ? [node.item] : [];
}
/** Every byte a node may consume. */
function alphabetOf(node) {
	if (node.kind === "bytes") return node.set;
	const union = /* @__PURE__ */ new Uint8Array(256);
	for (const child of childrenOf(node)) {
		const set = alphabetOf(child);
		for (let byte = 0; byte < 256; byte++) union[byte] |= set[byte];
	}
	return union;
}
function overlaps(a, b) {
	return a.some((flag, byte) => flag === 1 && b[byte] === 1);
}
function nestingFaults(node) {
	const faults = childrenOf(node).flatMap(nestingFaults);
	if (node.kind !== "repeat") return faults;
	if (node.max === Number.POSITIVE_INFINITY) faults.push("a quantifier without an upper bound");
	if (node.max > 1 && isVariable(node.item) && !hasSeparator(node.item)) faults.push("a quantifier inside another");
	return faults;
}
/** Whether a repeated sequence begins or ends with a byte that its variable parts never hold, so that rounds are told apart. */
function hasSeparator(node) {
	if (node.kind !== "sequence") return false;
	return [node.items[0], node.items.at(-1)].some((edge) => edge.kind === "bytes" && !node.items.some((item) => isVariable(item) && overlaps(alphabetOf(item), edge.set)));
}
/**
* Adjacent variable parts that share characters: the product of their ranges is how often a miss is tried again. A text
* of fixed length between two can only stand in so many places of the first.
*/
function overlapFaults(root) {
	return waysOf(root) > MAX_WAYS ? ["neighbouring quantifiers that share too many characters"] : [];
}
function waysOf(node) {
	if (node.kind === "choice") return Math.max(...node.options.map(waysOf));
	if (node.kind === "repeat") return (node.max - node.min + 1) * (isVariable(node.item) ? waysOf(node.item) : 1);
	if (node.kind !== "sequence") return 1;
	let worst = 1;
	let ways = 1;
	let fixed = 1;
	let shared = /* @__PURE__ */ new Uint8Array(256);
	for (const item of node.items.filter((part) => part.kind !== "look")) {
		const alphabet = alphabetOf(item);
		if (!overlaps(shared, alphabet)) {
			ways = 1;
			fixed = 1;
			shared = /* @__PURE__ */ new Uint8Array(256);
		}
		if (!isVariable(item)) {
			fixed += maxLength(item);
			continue;
		}
		ways = Math.ceil(ways / fixed) * waysOf(item);
		fixed = 1;
		shared = alphabet;
		worst = Math.max(worst, ways);
	}
	return worst;
}
/** Where a keyword must stand: in a stretch of literal text, or in every branch of a choice. */
function keywordPlace(node, keywords) {
	if (node.kind === "choice") return widest(node.options.map((option) => keywordPlace(option, keywords)));
	if (node.kind === "repeat") return node.min > 0 ? inRepeat(node, keywords) : null;
	return keywordPlaceAlong(node.kind === "sequence" ? node.items : [node], maxLength(node), keywords);
}
/** The first place along a sequence at which a keyword must have been met. */
function keywordPlaceAlong(items, total, keywords) {
	const shortest = Math.min(...keywords.map((keyword) => keyword.length));
	let passed = 0;
	let start = 0;
	let texts = [""];
	for (const item of items) {
		const grown = append(texts, item);
		const inner = grown === null && items.length > 1 ? keywordPlace(item, keywords) : null;
		if (inner !== null) return {
			before: passed + inner.before,
			after: total - passed - maxLength(item) + inner.after
		};
		passed += maxLength(item);
		texts = grown ?? [""];
		if (grown === null) start = passed;
		if (texts.every((text) => keywords.some((keyword) => text.includes(keyword)))) return {
			before: passed - shortest,
			after: total - start
		};
	}
	return null;
}
function inRepeat(node, keywords) {
	const inner = keywordPlace(node.item, keywords);
	return inner && {
		before: inner.before,
		after: inner.after + (node.max - 1) * maxLength(node.item)
	};
}
function widest(places) {
	if (places.includes(null)) return null;
	const found = places;
	return {
		before: Math.max(...found.map((p) => p.before)),
		after: Math.max(...found.map((p) => p.after))
	};
}
/** Every text continued by what the item may be, or `null` when those are too many to list. */
function append(texts, item) {
	const tails = textsOf(item);
	if (tails === null || tails.length * texts.length > MAX_TEXTS) return null;
	return texts.flatMap((text) => tails.map((tail) => text + tail));
}
/** All texts a node may match, in lower case, or `null` when they are many. */
function textsOf(node) {
	if (node.kind === "look") return [""];
	if (node.kind === "bytes") return textsOfBytes(node.set);
	if (node.kind === "choice") {
		const options = node.options.map(textsOf);
		return options.includes(null) ? null : [...new Set(options.flat())];
	}
	if (node.kind === "sequence") return node.items.reduce((texts, item) => texts && append(texts, item), [""]);
	if (node.max > 8) return null;
	const all = node.min === 0 ? [""] : [];
	let texts = [""];
	for (let round = 1; round <= node.max && texts !== null; round++) {
		texts = append(texts, node.item);
		if (texts === null || all.length + texts.length > MAX_TEXTS) return null;
		if (round >= node.min) all.push(...texts);
	}
	return all;
}
function textsOfBytes(set) {
	const folded = /* @__PURE__ */ new Set();
	for (let byte = 0; byte < 256; byte++) {
		if (set[byte] !== 1) continue;
		folded.add(byte < 128 ? String.fromCharCode(byte).toLowerCase() : String.fromCharCode(byte));
		if (folded.size > MAX_FOLDED) return null;
	}
	return [...folded];
}

// src/engine/scan/rules/rule.ts
/** Farthest that a rule's window may reach to either side of a keyword, in bytes: an RSA-4096 key in PGP armour fits. */
const MAX_REACH = 16384;

Object.defineProperty(exports, "MAX_REACH", {
  enumerable: true,
  get: function () {
    return MAX_REACH;
  }
});
Object.defineProperty(exports, "PatternFault", {
  enumerable: true,
  get: function () {
    return PatternFault;
  }
});
Object.defineProperty(exports, "shapeOf", {
  enumerable: true,
  get: function () {
    return shapeOf;
  }
});