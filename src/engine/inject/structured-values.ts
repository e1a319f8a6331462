/** JSON deeper or larger than this is masked as text only. */
const MAX_DEPTH = 16;
const MAX_LEAVES = 1000;
const SECRET_NAME = /pass|pwd|secret|token|key|cred|auth|private|signature|cert/i;

/** Values that stand inside a structured secret and are printed without it. */
export interface Parts {
  /** Secrets in their own right, such as the password of a URL: every form of them is masked. */
  secrets: string[];
  /** Other pieces, such as the leaves of a JSON document: the commonest forms are masked. */
  pieces: string[];
  /** How many leaves of JSON were left out because there are too many. */
  dropped: number;
}

/**
 * Finds the secrets inside a value: leaves of JSON, the password of a URL (raw and decoded), of `user:password` and of
 * `Key=value;` connection strings, the joined body of a PEM block, the signature of a JWT, the text behind base64.
 */
export function partsOf(value: string): Parts {
  const parts: Parts = { secrets: [], pieces: [], dropped: 0 };
  const trimmed = value.trim();
  addJsonLeaves(trimmed, parts);
  addPemBodies(trimmed, parts);
  addUrlPassword(trimmed, parts);
  addPairs(trimmed, parts);
  addJwtSignature(trimmed, parts);
  addDecodedBase64(trimmed, parts);
  return parts;
}

function addJsonLeaves(text: string, parts: Parts): void {
  if (!/^[{[]/.test(text)) return;
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return;
  }
  const leaves = leavesOf(document, '', 0);
  parts.dropped += Math.max(0, leaves.length - MAX_LEAVES);
  for (const { name, leaf } of leaves.slice(0, MAX_LEAVES)) {
    const secretName = SECRET_NAME.test(name);
    if (typeof leaf === 'number' && !secretName) continue;
    const text = `${leaf}`;
    if (!isAddress(text) && (secretName || !isPlain(text))) parts.pieces.push(text);
    addPemBodies(text, parts);
    addUrlPassword(text, parts);
  }
}

function leavesOf(node: unknown, name: string, depth: number): { name: string; leaf: string | number }[] {
  if (typeof node === 'string' || typeof node === 'number') return [{ name, leaf: node }];
  if (typeof node !== 'object' || node === null || depth > MAX_DEPTH) return [];
  return Object.entries(node).flatMap(([key, child]) => leavesOf(child, Array.isArray(node) ? name : key, depth + 1));
}

/** Text that is no secret unless its name says so: a word or identifier, a short number. */
function isPlain(text: string): boolean {
  return (/^[a-z]+([._ -][a-z0-9]{1,12}){0,4}$/i.test(text) && text.length <= 40) || /^\d{1,7}$/.test(text);
}

/** An address without a password or token in it, whatever its name says (`auth_uri`). */
function isAddress(text: string): boolean {
  if (/^[\w.+-]+@[\w.-]+$/.test(text)) return true;
  return /^https?:\/\/[^@\s]*$/.test(text) && !/(?=[\w-]{0,40}\d)[\w-]{20}/.test(text);
}

function addPemBodies(text: string, parts: Parts): void {
  for (const [, body] of text.matchAll(/-----BEGIN [A-Z0-9 ]{1,40}-----([A-Za-z0-9+/=\s\\]{32,})-----END /g)) {
    parts.pieces.push(body!.replace(/\\[nr]|\s/g, ''));
  }
}

function addUrlPassword(text: string, parts: Parts): void {
  // The last @ before the path ends the password: passwords with a raw @ or / are common in connection strings.
  const password = /^[a-z][a-z0-9+.-]*:\/\/[^:/?#\s@]*:([^\s]+)@[^@\s]*$/i.exec(text)?.[1];
  if (password === undefined) return;
  parts.secrets.push(password);
  try {
    const decoded = decodeURIComponent(password);
    if (decoded !== password) parts.secrets.push(decoded);
  } catch {
    // Not percent-encoded: a raw % is part of it.
  }
}

function addPairs(text: string, parts: Parts): void {
  const pair = /^[\w.@+-]{1,64}:([^\s:/][^\s]{5,})$/.exec(text)?.[1];
  if (pair !== undefined) parts.secrets.push(pair);
  for (const [, name, quoted, bare] of text.matchAll(
    /(?:^|[;\s])([A-Za-z][\w .-]{0,40}?)\s*=\s*(?:"([^"\n]+)"|([^;\s]+))/g,
  )) {
    if (SECRET_NAME.test(name!)) parts.secrets.push(quoted ?? bare!);
  }
}

function addJwtSignature(text: string, parts: Parts): void {
  const signature = /^[\w-]{8,}\.[\w-]{2,}\.([\w-]{8,})$/.exec(text)?.[1];
  if (signature !== undefined) parts.pieces.push(signature);
}

function addDecodedBase64(text: string, parts: Parts): void {
  if (!/^[A-Za-z0-9+/]{16,}={0,2}$/.test(text) || text.length % 4 !== 0) return;
  const decoded = Buffer.from(text, 'base64').toString('utf8').trim();
  if (decoded.length >= 6 && /^[\t\r\n -~]+$/.test(decoded)) parts.pieces.push(decoded);
}
