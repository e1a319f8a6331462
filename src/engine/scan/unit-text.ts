const KEPT_LINES = 6;

/** A distance before and after a place, in bytes. */
export interface Reach {
  behind: number;
  ahead: number;
}

export function widenReach(reach: Reach, behind: number, ahead: number): void {
  if (behind > reach.behind) reach.behind = behind;
  if (ahead > reach.ahead) reach.ahead = ahead;
}

/**
 * One text being scanned: UTF-8 bytes (UTF-16 input was transcoded before), with lines and strings made only on demand.
 * Offsets are bytes from the start of the text; ends are exclusive. Valid only while the sink's `scan` call runs.
 */
export class UnitText {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly length: number;
  /** How far from a place anything was read about it, in bytes: what was decided there depends on no bytes beyond. */
  readonly reach: Reach = { behind: 0, ahead: 0 };
  readonly #buffer: Buffer;
  /** Lines asked for lately, as pairs of start and end: on one line of 30 MB, every question costs a pass otherwise. */
  readonly #lines: number[] = [];

  constructor(path: string, bytes: Uint8Array, length: number) {
    this.path = path;
    this.bytes = bytes;
    this.length = length;
    this.#buffer = Buffer.from(bytes.buffer, bytes.byteOffset, length);
  }

  /** One character per byte: for regexes over ASCII syntax, since string offsets equal byte offsets. */
  latin1(start: number, end: number): string {
    widenReach(this.reach, end - start, end - start);
    return this.#buffer.toString('latin1', Math.max(0, start), Math.min(this.length, end));
  }

  /** As `latin1`, of at most `behind` bytes before and `ahead` bytes from `offset`, about which something is decided. */
  around(offset: number, behind: number, ahead: number): string {
    widenReach(this.reach, behind, ahead);
    return this.#buffer.toString('latin1', Math.max(0, offset - behind), Math.min(this.length, offset + ahead));
  }

  /** The text as people see it. */
  utf8(start: number, end: number): string {
    widenReach(this.reach, end - start, end - start);
    return this.#buffer.toString('utf8', Math.max(0, start), Math.min(this.length, end));
  }

  /** Offset of the first byte of the line that holds `offset`. */
  lineStart(offset: number): number {
    return this.#lines[this.#lineAt(offset)]!;
  }

  /** Offset of the line's `\n`, or the text's length on the last line. */
  lineEnd(offset: number): number {
    return this.#lines[this.#lineAt(offset) + 1]!;
  }

  /** Index in `#lines` of the line that holds `offset` or whose `\n` stands there. */
  #lineAt(offset: number): number {
    const lines = this.#lines;
    for (let i = 0; i < lines.length; i += 2) if (lines[i]! <= offset && offset <= lines[i + 1]!) return i;
    const end = this.#buffer.indexOf(10, offset);
    if (lines.length >= KEPT_LINES * 2) lines.splice(-2);
    const start = offset <= 0 ? 0 : this.#buffer.lastIndexOf(10, offset - 1) + 1;
    widenReach(this.reach, this.length, this.length);
    lines.unshift(start, end === -1 ? this.length : end);
    return 0;
  }
}
