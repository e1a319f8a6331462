/**
 * How GitHub's runner masks a log, rebuilt from the description of its behaviour (runner 2.336: ActionCommandManager,
 * HostContext, ValueEncoders, SecretMasker). It stands in for the runner, which can't be had in a test.
 */
export class RunnerMasker {
  readonly #masks = new Set<string>();

  /** What `::add-mask::` does with its (decoded) value. */
  addMask(value: string): void {
    if (value.trim() === '') return;
    this.#add(value);
    for (const line of value.split(/[\r\n]+/)) if (line.trim() !== '') this.#add(line.trim());
  }

  /** A line of the log: ordinal search of every mask, overlapping and adjacent hits merged into one `***`. */
  maskLine(line: string): string {
    const hits: [start: number, end: number][] = [];
    for (const mask of this.#masks) {
      for (let at = line.indexOf(mask); at !== -1; at = line.indexOf(mask, at + 1)) hits.push([at, at + mask.length]);
    }
    hits.sort((a, b) => a[0] - b[0]);
    let masked = '';
    let shownTo = 0;
    for (let i = 0; i < hits.length; ) {
      const [start] = hits[i]!;
      let [, end] = hits[i]!;
      for (i++; i < hits.length && hits[i]![0] <= end; i++) end = Math.max(end, hits[i]![1]);
      masked += `${line.slice(shownTo, start)}***`;
      shownTo = end;
    }
    return masked + line.slice(shownTo);
  }

  get size(): number {
    return this.#masks.size;
  }

  #add(value: string): void {
    this.#masks.add(value);
    for (const encoded of encodings(value)) if (encoded !== '') this.#masks.add(encoded);
  }
}

function encodings(value: string): string[] {
  const bytes = Buffer.from(value, 'utf8');
  const shifted = (by: number): string => (bytes.length > by ? bytes.subarray(by) : bytes).toString('base64');
  const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
  const uri = encodeURIComponent(bytes.toString('utf8')).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const unquoted = value.length > 8 && /^".*"$/s.test(value) ? value.slice(1, -1) : '';
  const ampersand = value.indexOf('&');
  const pieces = ampersand === -1 ? [] : [value.slice(0, ampersand + 1), value.slice(ampersand + 1)];
  return [
    shifted(0),
    shifted(1),
    shifted(2),
    value.replaceAll('"', '\\"'),
    value.replaceAll("'", "''"),
    JSON.stringify(value).slice(1, -1),
    uri,
    value.replace(/[&<>"']/g, (c) => escapes[c]!),
    unquoted,
    ...pieces.filter((piece) => piece.length >= 6),
  ];
}
