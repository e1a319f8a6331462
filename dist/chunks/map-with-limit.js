// src/engine/inject/map-with-limit.ts
/**
* Maps items in parallel, at most `limit` at once, in order. Waits for all that were started, so that nothing which a
* late one took (a lease) is lost; after the first failure no more are started, and that failure is thrown.
*/
async function mapWithLimit(items, limit, map) {
	const results = [];
	let next = 0;
	let failure = null;
	const work = async () => {
		while (next < items.length && failure === null) {
			const index = next++;
			try {
				results[index] = await map(items[index], index);
			} catch (error) {
				failure ??= { error };
			}
		}
	};
	await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
	if (failure !== null) throw failure.error;
	return results;
}

Object.defineProperty(exports, "mapWithLimit", {
  enumerable: true,
  get: function () {
    return mapWithLimit;
  }
});