// src/adapters/vaults/group-by-entry.ts
/**
* Groups references by the entry they point to, so that each is read once however many fields are wanted.
* @param resolve the entry's address, and a key that two references to the same entry share
*/
function groupByEntry(references, resolve) {
	const groups = /* @__PURE__ */ new Map();
	for (const reference of references) {
		const { key, address } = resolve(reference);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, {
			address,
			references: [reference]
		});
		else group.references.push(reference);
	}
	return [...groups.values()];
}

Object.defineProperty(exports, "groupByEntry", {
  enumerable: true,
  get: function () {
    return groupByEntry;
  }
});