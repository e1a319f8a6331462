// src/adapters/vaults/infisical/address.ts
/** Infisical's own cloud, in the United States. */
const CLOUD = "https://us.infisical.com";
/** The audience that a login asks for where none is named: the address, whole, without a slash at its end. */
function audienceOf(url) {
	return (url ?? "https://us.infisical.com").replace(/\/+$/, "");
}

Object.defineProperty(exports, "CLOUD", {
  enumerable: true,
  get: function () {
    return CLOUD;
  }
});
Object.defineProperty(exports, "audienceOf", {
  enumerable: true,
  get: function () {
    return audienceOf;
  }
});