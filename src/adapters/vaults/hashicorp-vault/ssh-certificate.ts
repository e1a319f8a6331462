/** How many length-prefixed fields of the key follow the nonce. Source: openssh-portable, PROTOCOL.certkeys. */
const KEY_FIELDS: Readonly<Record<string, number>> = {
  'ssh-ed25519-cert-v01@openssh.com': 1,
  'ssh-rsa-cert-v01@openssh.com': 2,
  'ecdsa-sha2-nistp256-cert-v01@openssh.com': 2,
  'ecdsa-sha2-nistp384-cert-v01@openssh.com': 2,
  'ecdsa-sha2-nistp521-cert-v01@openssh.com': 2,
  'sk-ssh-ed25519-cert-v01@openssh.com': 2,
  'sk-ecdsa-sha2-nistp256-cert-v01@openssh.com': 3,
};

/**
 * When an SSH certificate ends (`TYPE BASE64 [COMMENT]`).
 * @returns `null` for what is no certificate, of an unknown type, or valid for ever
 */
export function sshValidBefore(text: string): Date | null {
  const blob = Buffer.from(text.trim().split(/\s+/)[1] ?? '', 'base64');
  try {
    let at = 0;
    const skipField = (): Buffer => {
      const start = at + 4;
      at = start + blob.readUInt32BE(at);
      return blob.subarray(start, at);
    };
    const fields = KEY_FIELDS[skipField().toString('latin1')];
    if (fields === undefined) return null;
    for (let i = 0; i < fields + 1; i++) skipField();
    at += 8 + 4; // serial, type of certificate
    skipField(); // key id
    skipField(); // principals
    const ms = blob.readBigUInt64BE(at + 8) * 1000n;
    return ms < BigInt(8.64e15) ? new Date(Number(ms)) : null;
  } catch {
    return null;
  }
}
