const require_engine = require("./engine.js");
const require_json_field = require("./json-field.js");

// src/adapters/vaults/gcp/crc32c.ts
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
	let rest = byte;
	for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? rest >>> 1 ^ 2197175160 : rest >>> 1;
	return rest >>> 0;
});
/** CRC-32C (Castagnoli), as an unsigned number. Source: RFC 3720 §12.1, B.4. */
function crc32c(bytes) {
	let crc = 4294967295;
	for (const byte of bytes) crc = TABLE[(crc ^ byte) & 255] ^ crc >>> 8;
	return (crc ^ 4294967295) >>> 0;
}

// src/adapters/vaults/gcp/secret-value.ts
/**
* The value that a reference asks for: whole, or one field of a JSON document. Bytes that are no UTF-8 text stay bytes.
*
* @param shown the reference without its field, for messages
* @returns `null` where the field isn't there but `optional`
*/
function secretValue(bytes, field, optional, shown) {
	const text = bytes.toString("utf8");
	if (field !== null) {
		const value = require_json_field.jsonField(text, field, optional, shown);
		return value === null ? null : new require_engine.Secret(value, `${shown}#${field}`);
	}
	if (Buffer.from(text, "utf8").equals(bytes)) return new require_engine.Secret(text, shown);
	return new require_engine.Secret(bytes.toString("base64"), shown, "base64");
}

Object.defineProperty(exports, "crc32c", {
  enumerable: true,
  get: function () {
    return crc32c;
  }
});
Object.defineProperty(exports, "secretValue", {
  enumerable: true,
  get: function () {
    return secretValue;
  }
});