/** A growing list of offsets that is used again for each text, so that texts with many hits make no garbage. */
export class Offsets {
  #list = new Int32Array(1_024);
  #count = 0;

  push(offset: number): void {
    if (this.#count === this.#list.length) {
      const grown = new Int32Array(this.#count * 2);
      grown.set(this.#list);
      this.#list = grown;
    }
    this.#list[this.#count++] = offset;
  }

  /** A view of what was pushed since `clear`: valid until the next `push`. */
  all(): Int32Array {
    return this.#list.subarray(0, this.#count);
  }

  clear(): void {
    this.#count = 0;
  }
}
