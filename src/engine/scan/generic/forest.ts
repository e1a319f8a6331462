/**
 * Trees as flat arrays, one after the other, each in pre-order: a node's left child, for values up to the threshold, is
 * the next one.
 */
export interface Forest {
  roots: Int32Array;
  /** Index in `FEATURES`, or -1 in a leaf. */
  feature: Int16Array;
  threshold: Float64Array;
  value: Float64Array;
  right: Int32Array;
  /** The most that the trees from one on can add. */
  rest: Float64Array;
}
