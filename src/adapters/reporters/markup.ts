import { neutralLine } from '../../domain/neutral-text.ts';

/** Text for HTML content and quoted attributes, on one line. */
export function html(text: string): string {
  return wellFormed(neutralLine(text)).replace(/[&<>"']/g, entity);
}

/**
 * Text for GitHub-flavoured Markdown, table cells included, on one line: every character that could start markup, a
 * mention, an emoji or a link is a numeric entity. Not for code spans, which don't decode entities.
 */
export function markdown(text: string): string {
  return wellFormed(neutralLine(text))
    .replace(/[!-$&'*<-@[-`{-~]|:(?=\S)/g, entity)
    .replace(/(&#64;|&#35;)(?=\w)/g, '$1\u200b')
    .replace(/\bwww(?=\.)/gi, '$&\u200b');
}

/** A text of ours of several lines for HTML: the first line as text, what follows (YAML, a command) as it stands. */
export function htmlLines(text: string, inline: (line: string) => string = html): { first: string; rest: string } {
  const [first = '', ...rest] = text.split(/\r?\n/);
  return { first: inline(first), rest: rest.length === 0 ? '' : `<pre>${rest.map(html).join('&#10;')}</pre>` };
}

/** Text for XML 1.0 content and attributes, on one line. */
export function xml(text: string): string {
  return wellFormed(neutralLine(text))
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, entity);
}

/** Replaces lone surrogates, which neither UTF-8 nor a URI can hold, by U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
