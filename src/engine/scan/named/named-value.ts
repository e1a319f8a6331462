/** One of them. Offsets are bytes of the text, the end is exclusive; texts are bytes, one character each. */
export interface NamedValue {
  name: string;
  /** The value itself, decoded where it stands encoded. */
  value: string;
  start: number;
  end: number;
  /** A sentence that says how it was read. */
  how: string;
}
