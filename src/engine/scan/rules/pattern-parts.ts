/** How a name gives its value: the many ways in which code, settings and manifests write it. */
const ASSIGN =
  '\\\\{0,2}["\'`]?[\\])]?(?:' +
  // NAME = V, NAME: "V", NAME => 'V', NAME <- "V", NAME || "V", (NAME, b"V"), NAME: ["V"], \"NAME\": \"V\", | NAME | V |, NAME --body V
  '\\s{0,8}(?:[:|?]{0,2}=>?|<-|[|?]{1,2}|:-?|,|\\(|>|or|--?b(?:ody)?|\\s)\\s{0,8}[[({]?(?:[bBruf@]?\\\\{0,2}["\'`](?:\\\\")?)?|' +
  // name: NAME, value: V
  ',?\\s{1,9}["\'`]?[vV]alue["\'`]?\\s?[:=]\\s{0,4}["\'`]?|' +
  // <key>NAME</key><string>V
  '</key>\\s{0,9}<string>)';

/** Pieces that patterns call by name, as `(?&named)`. */
const PARTS: Readonly<Record<string, string>> = {
  assign: ASSIGN,
  /** The same behind the rest of a name that holds the word before the call. */
  named: `[A-Za-z0-9_. "':{-]{0,30}${ASSIGN}`,
  uuid: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
  /** A password as an argument: no variable, no option, up to what ends a word of a shell. */
  password: '(?<secret>[^\\s"\'`\\\\$%<>{}()[\\]|;&,*#-][^\\s"\'`\\\\<>|;&]{2,79})',
  /** Nothing that could be more of the value stands before it, or behind it. */
  start: '(?<![A-Za-z0-9_])',
  end: '(?![A-Za-z0-9_-])',
};

const CALL = /\(\?&([a-z]*)\)/g;

/** Names that a pattern may call. */
export const patternPartNames: readonly string[] = Object.keys(PARTS);

/**
 * A pattern with its calls (`datadog(?&named)(?<secret>…)`) put in full.
 *
 * @throws SyntaxError for a part that is not known
 */
export function expandParts(pattern: string): string {
  return pattern.replace(CALL, (_call, name: string) => {
    if (!Object.hasOwn(PARTS, name))
      throw new SyntaxError(`no part is called “${name}”; there are ${patternPartNames.join(', ')}`);
    return PARTS[name]!;
  });
}

/** The other way round: most of what the table of rules holds would be these pieces. */
export function foldParts(pattern: string): string {
  const longestFirst = Object.entries(PARTS).sort(([, a], [, b]) => b.length - a.length);
  return longestFirst.reduce((folded, [name, part]) => folded.replaceAll(part, () => `(?&${name})`), pattern);
}
