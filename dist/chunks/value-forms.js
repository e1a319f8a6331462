// src/engine/respond/value-forms.ts
/** Longest value that forms are made of, in UTF-16 units. */
const MAX_LENGTH = 65536;
/** Shorter forms say nothing: too many values have them by chance. */
const MIN_FORM = 8;
/**
* A value and what it may have been before it was written down: trimmed, unquoted, URL-decoded, base64-decoded,
* the password of a pair with its user, and a PEM text brought to 64 columns with `\n`. Never empty; the value itself comes first.
*/
function valueForms(value) {
	const forms = /* @__PURE__ */ new Set([value]);
	if (value.length > MAX_LENGTH) return [value];
	const add = (form) => {
		if (form !== null && form.length >= MIN_FORM) forms.add(form);
	};
	add(value.trim());
	for (const form of [...forms]) {
		add(urlDecoded(form));
		add(base64Decoded(form));
		add(rewrappedPem(form));
	}
	for (const form of [...forms]) add(passwordOfPair(form));
	for (const form of [...forms]) {
		add(form.trim());
		add(rewrappedPem(form));
	}
	return [...forms];
}
function urlDecoded(text) {
	if (!text.includes("%")) return null;
	try {
		return decodeURIComponent(text);
	} catch {
		return null;
	}
}
function base64Decoded(text) {
	const packed = text.replace(/\s+/g, "");
	if (packed.length < 12 || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(packed)) return null;
	const bytes = Buffer.from(packed, "base64");
	const decoded = bytes.toString("utf8");
	return Buffer.from(decoded, "utf8").equals(bytes) && !/[\u0000-\u0008\u000e-\u001f]/.test(decoded) ? decoded : null;
}
/** The password of `user:password`, as registries' and Basic credentials decode to (RFC 7617). */
function passwordOfPair(text) {
	return /^[^\s:/]{1,100}:(?!\/\/)([^\r\n]+)$/.exec(text)?.[1] ?? null;
}
/** RFC 7468: lines of 64 characters; escaped and missing line breaks are undone. */
function rewrappedPem(text) {
	const pem = /-----BEGIN ([A-Z0-9 ]+)-----(.*?)-----END \1-----/s.exec(text);
	if (pem === null) return null;
	const body = pem[2].replace(/\\r|\\n|\s+/g, "");
	if (!/^[A-Za-z0-9+/]+={0,2}$/.test(body)) return null;
	return `-----BEGIN ${pem[1]}-----\n${body.replace(/(.{64})(?=.)/g, "$1\n")}\n-----END ${pem[1]}-----`;
}

Object.defineProperty(exports, "valueForms", {
  enumerable: true,
  get: function () {
    return valueForms;
  }
});