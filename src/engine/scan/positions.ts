import type { UnitText } from './unit-text.ts';

export interface Position {
  /** From 1. */
  line: number;
  /** In UTF-16 units, from 1. */
  column: number;
}

/**
 * Lines and columns of a text's offsets. Work is kept from one question to the next, so asking in order of the text
 * costs one pass, however long its lines are.
 */
export class Positions {
  readonly #unit: UnitText;
  #line = 1;
  #lineStart = 0;
  /** Start of the line after, or -1 when not known yet. */
  #nextStart = -1;
  #offset = 0;
  #column = 1;

  constructor(unit: UnitText) {
    this.#unit = unit;
  }

  /** @param offset in bytes; inside a character, its start counts */
  at(offset: number): Position {
    if (offset < this.#offset) this.#restart();
    while (offset >= this.#next()) this.#enterLine(this.#next());
    this.#column += this.#unit.utf8(this.#offset, offset).length;
    this.#offset = offset;
    return { line: this.#line, column: this.#column };
  }

  #next(): number {
    if (this.#nextStart === -1) this.#nextStart = this.#unit.lineEnd(this.#lineStart) + 1;
    return this.#nextStart;
  }

  #enterLine(start: number): void {
    this.#line++;
    this.#lineStart = start;
    this.#offset = start;
    this.#column = 1;
    this.#nextStart = -1;
  }

  #restart(): void {
    this.#line = 1;
    this.#lineStart = 0;
    this.#nextStart = -1;
    this.#offset = 0;
    this.#column = 1;
  }
}
