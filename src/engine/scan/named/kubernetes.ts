import type { NamedValue } from './named-value.ts';

const HOW = 'Decoded from the data of a Kubernetes Secret';
const KIND = /(?:^|[\s{,])["']?kind["']?[ \t]*:[ \t]*["']?Secret["']?[ \t]*(?:[\r\n,}]|$)/;
/** An entry of the map, and the characters before its value. */
const YAML_ENTRY = /^([ \t]+["']?([\w.-]{1,80})["']?[ \t]*:[ \t]*["']?)([A-Za-z0-9+/]{4,400}={0,2})["']?[ \t\r]*$/;
const JSON_DATA = /"data"\s{0,8}:\s{0,8}\{([^{}]{1,20000})\}/g;
const JSON_ENTRY = /"([\w.-]{1,80})"(\s{0,8}:\s{0,8}")([A-Za-z0-9+/]{4,400}={0,2})"/g;
/** A name that says secret by itself; others get the word, since the object says it of all it holds. */
const TELLING = /pass|pwd|secret|token|key|cred|auth|salt|jwt|psk/i;
/** What is public of a login. */
const PUBLIC =
  /user(?:name)?$|host|port$|database$|^db$|name$|url$|uri$|email|region|bucket|endpoint|ca\.crt$|\.crt$|tls\.crt$/i;

/**
 * What the `data` of Secrets holds, decoded.
 * https://kubernetes.io/docs/concepts/configuration/secret/
 */
export function kubernetesValues(text: Buffer, path: string): NamedValue[] {
  if (!text.includes('Secret') || !text.includes('data')) return [];
  return /\.json/i.test(path) ? jsonValues(text.toString('latin1')) : yamlValues(text.toString('latin1'));
}

function yamlValues(text: string): NamedValue[] {
  const values: NamedValue[] = [];
  let start = 0;
  for (const document of text.split(/^(?=---)/m)) {
    if (KIND.test(document)) yamlDocument(document, start, values);
    start += document.length;
  }
  return values;
}

function yamlDocument(document: string, start: number, values: NamedValue[]): void {
  let at = start;
  let indent = -1;
  for (const line of document.split('\n')) {
    const depth = line.length - line.trimStart().length;
    if (/^[ \t]*data:[ \t\r]*$/.test(line)) indent = depth;
    else if (indent >= 0 && line.trim() !== '' && !/^[ \t]*#/.test(line)) {
      if (depth <= indent) indent = -1;
      else add(values, YAML_ENTRY.exec(line), at);
    }
    at += line.length + 1;
  }
}

function add(values: NamedValue[], entry: RegExpExecArray | null, at: number): void {
  if (entry !== null) addDecoded(values, entry[2]!, entry[3]!, at + entry[1]!.length);
}

function jsonValues(text: string): NamedValue[] {
  const values: NamedValue[] = [];
  if (!KIND.test(text)) return values;
  for (const data of text.matchAll(JSON_DATA)) {
    const from = data.index + data[0].length - data[1]!.length - 1;
    for (const entry of data[1]!.matchAll(JSON_ENTRY)) {
      const [, name = '', between = '', encoded = ''] = entry;
      addDecoded(values, name, encoded, from + entry.index + name.length + 2 + between.length);
    }
  }
  return values;
}

function addDecoded(values: NamedValue[], name: string, encoded: string, start: number): void {
  if (encoded.length % 4 !== 0 || PUBLIC.test(name)) return;
  const value = Buffer.from(encoded, 'base64').toString('latin1').replace(/\n$/, '');
  const told = TELLING.test(name) ? name : `${name}-secret`;
  values.push({ name: told, value, start, end: start + encoded.length, how: HOW });
}
