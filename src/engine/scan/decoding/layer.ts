/** How a text was written. */
export type Encoding =
  | 'base64'
  | 'gzip in base64'
  | 'UTF-16 in base64'
  | 'hex'
  | 'escapes'
  | 'URL encoding'
  | 'HTML entities';

/** What was decoded of a stretch of a text. */
export interface Layer {
  encoding: Encoding;
  /** The decoded text, UTF-8. */
  bytes: Uint8Array;
  /** The stretch it was decoded from, in bytes of the text it stands in; the end is exclusive. */
  start: number;
  end: number;
  /** Where a part of the decoded text is written, or `null` where all of the stretch counts (compressed). */
  places: Places | null;
}

export interface Places {
  /** First byte of the decoded text → first byte of what it is written with. */
  startOf(offset: number): number;
  /** The same for exclusive ends. */
  endOf(offset: number): number;
}
