/** JSON strings as written by most languages, by ASCII-only writers, by Go and by PHP; and JSON within JSON. */
export function jsonForms(value: string): string[] {
  const plain = jsonText(value);
  return [
    plain,
    plain.replace(/[<>&\u2028\u2029]/g, unicodeEscape), // Go's encoding/json
    plain.replace(/[^\u0000-\u007e]/g, unicodeEscape), // Python's json.dumps
    jsonText(plain),
    plain.replaceAll('/', '\\/'), // PHP's json_encode
  ];
}

/** Percent-encodings: of a component (also strict RFC 3986, and in lower-case hex), of a whole URI, of a form, twice. */
export function urlForms(value: string): string[] {
  const sound = Buffer.from(value, 'utf8').toString('utf8'); // encodeURIComponent throws for lone surrogates
  const component = encodeURIComponent(sound);
  const strict = component.replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return [
    component,
    strict,
    new URLSearchParams([['', sound]]).toString().slice(1),
    strict.replaceAll('%20', '+'), // Go's QueryEscape, Python's quote_plus
    component.replace(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase()),
    encodeURI(sound),
    encodeURIComponent(component),
  ];
}

/** Quotings of POSIX shells: `'\''` (set -x), `'"'"'` (Python's shlex), `%q` of bash, inside double quotes; and `''` (SQL, YAML). */
export function shellForms(value: string): string[] {
  return [
    value.replaceAll("'", "'\\''"),
    value.replace(/["\\$`]/g, '\\$&'),
    value.replace(/[\s"'\\|&;()<>!{}*[\]?^$`,]|^[#~]/g, '\\$&'),
    value.replaceAll("'", `'"'"'`),
    value.replaceAll('"', '\\"'),
    value.replaceAll("'", "''"),
  ];
}

/** Entities as written for XML, by Go and Jinja (decimal), and by Python (hexadecimal). */
export function markupForms(value: string): string[] {
  const basic = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return [
    basic.replaceAll('"', '&quot;').replaceAll("'", '&apos;'),
    basic.replaceAll('"', '&#34;').replaceAll("'", '&#39;'),
    basic.replaceAll('"', '&quot;').replaceAll("'", '&#x27;'),
  ];
}

function jsonText(value: string): string {
  return JSON.stringify(value).slice(1, -1);
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
