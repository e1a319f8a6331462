const require_masks = require("./masks.js");

// src/engine/inject/masked-secret.ts
/** Only this module holds it, so that only a `MaskBook` makes a MaskedSecret. */
const MADE_HERE = Symbol("masked");
/** A secret of which every form is hidden from the log. The only kind of secret that may be handed to a job. */
var MaskedSecret = class {
	#secret;
	constructor(secret, proof) {
		if (proof !== MADE_HERE) throw new TypeError("A MaskedSecret comes from MaskBook.mask only.");
		this.#secret = secret;
	}
	get label() {
		return this.#secret.label;
	}
	/** How a file of it is written: see `Secret.encoding`. */
	get encoding() {
		return this.#secret.encoding;
	}
	/** The value, for the one who hands it over. */
	reveal() {
		return this.#secret.reveal();
	}
	/** Whether it can stand in an environment variable, which ends at a NUL byte. */
	get fitsVariable() {
		return !this.#secret.reveal().includes("\0");
	}
	toJSON() {
		return this.#secret.toString();
	}
	toString() {
		return this.#secret.toString();
	}
};
/** The masks of one job: each form is registered once, and no more than the limits allow. */
var MaskBook = class {
	#register;
	#limits;
	#known = /* @__PURE__ */ new Set();
	reports = [];
	/** @param register hides these texts from now on, at once (`JobEnvironment.registerMasks`) */
	constructor(register, limits = require_masks.MASK_LIMITS) {
		this.#register = register;
		this.#limits = limits;
	}
	/** Number of forms registered so far. */
	get size() {
		return this.#known.size;
	}
	/**
	* Hides a secret as it stands, and no other form: of what no job is ever given, so that nothing can encode it, and of which
	* there may be so much that all forms would use up the masks for what jobs do get.
	*/
	hide(secret) {
		const fresh = require_masks.linesOf(secret.reveal()).filter((line) => require_masks.isMaskable(line) && !this.#known.has(line));
		for (const line of fresh) this.#known.add(line);
		if (fresh.length > 0) this.#register(fresh);
	}
	/** Hides every form of a secret, then vouches for it. */
	mask(secret) {
		const { forms, dropped, shortLines } = require_masks.deriveMasks(secret, this.#limits);
		const fresh = forms.filter((form) => !this.#known.has(form));
		const taken = fresh.slice(0, Math.max(0, this.#limits.total - this.#known.size));
		for (const form of taken) this.#known.add(form);
		if (taken.length > 0) this.#register(taken);
		this.reports.push({
			label: secret.label,
			masks: taken.length,
			dropped: dropped + fresh.length - taken.length,
			shortLines,
			unmaskable: forms.length === 0
		});
		return new MaskedSecret(secret, MADE_HERE);
	}
};

Object.defineProperty(exports, "MaskBook", {
  enumerable: true,
  get: function () {
    return MaskBook;
  }
});