/**
 * Throws unless a text is well-formed markup: tags nest, attributes are quoted, every `<` and `&` means what it says,
 * and no character is outside XML 1.0 §2.2.
 * @param voids elements without end tag (HTML)
 */
export function checkMarkup(text: string, voids: readonly string[] = []): string[] {
  const bad = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/u.exec(text.replace(/[\u{10000}-\u{10ffff}]/gu, ''));
  if (bad) throw new Error(`character U+${bad[0].charCodeAt(0).toString(16)} at ${bad.index}`);
  const open: string[] = [];
  const names: string[] = [];
  let rest = text.replace(/^<\?xml [^?]*\?>\n|^<!doctype html>\n/, '');
  while (rest !== '') {
    const run = /^[^<&]+/.exec(rest)?.[0] ?? /^&(?:#\d+|amp|lt|gt|quot|apos);/.exec(rest)?.[0];
    if (run !== undefined) {
      rest = rest.slice(run.length);
      continue;
    }
    const tag = /^<(\/?)([a-z][a-z0-9-]*)((?:\s+[a-z-]+="(?:[^"<&]|&#?\w+;)*")*)\s*(\/?)>/.exec(rest);
    if (!tag) throw new Error(`not well-formed at: ${rest.slice(0, 60)}`);
    rest = rest.slice(tag[0].length);
    const [, end, name, , selfClosing] = tag;
    names.push(name!);
    if (end) {
      const opened = open.pop();
      if (opened !== name) throw new Error(`</${name}> closes <${opened}>`);
    } else if (!selfClosing && !voids.includes(name!)) open.push(name!);
  }
  if (open.length > 0) throw new Error(`never closed: ${open.join(' ')}`);
  return names;
}
