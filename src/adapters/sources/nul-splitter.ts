/** Cuts bytes that come piece by piece at NUL, as git ends its entries with `-z`. */
export class NulSplitter {
  readonly #take: (token: Buffer) => void;
  #rest: Buffer = Buffer.alloc(0);

  /** @param take gets each token without its NUL; valid for the duration of the call */
  constructor(take: (token: Buffer) => void) {
    this.#take = take;
  }

  push(chunk: Buffer): void {
    const data = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    let at = 0;
    for (let end = data.indexOf(0, at); end !== -1; end = data.indexOf(0, at)) {
      this.#take(data.subarray(at, end));
      at = end + 1;
    }
    this.#rest = data.subarray(at);
  }

  /** What came after the last NUL. */
  get rest(): Buffer {
    return this.#rest;
  }
}
