/** `node:crypto`, loaded when first asked for: 2 ms (Node 20) to 4 ms (Node 24) that a scan without findings saves. */
export function nodeCrypto(): typeof import('node:crypto') {
  return process.getBuiltinModule('node:crypto');
}
