import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from './free-port.ts';
import { startServer, waitUntilReady } from './server-process.ts';

const BASE = 'dc=example,dc=com';
const SLAPD = '/usr/sbin/slapd';

/** A running OpenLDAP with one group, whose members log in with their passwords; nobody else may look. */
export interface OpenLdap {
  /** `ldap://127.0.0.1:PORT` */
  url: string;
  usersDn: string;
  groupsDn: string;
  /** Who may search. */
  reader: { dn: string; password: string };
  stop(): Promise<void>;
}

/**
 * Starts an OpenLDAP of the machine (`apt-get install slapd` where there is none) on a free port of 127.0.0.1.
 * @param group a name for the group
 * @param members passwords by `uid`
 */
export async function startOpenLdap(group: string, members: Readonly<Record<string, string>>): Promise<OpenLdap> {
  if (!existsSync(SLAPD))
    throw new Error('OpenLDAP is not installed. Run: sudo apt-get install --no-install-recommends slapd');
  const folder = mkdtempSync(join(tmpdir(), 'sealant-openldap-'));
  const file = (name: string): string => join(folder, name);
  // Ubuntu's AppArmor lets the one of /usr/sbin read its own folders only.
  const slapd = file('slapd');
  copyFileSync(SLAPD, slapd);
  mkdirSync(file('data'));
  const reader = { dn: `cn=reader,${BASE}`, password: randomBytes(18).toString('base64url') };
  writeFileSync(file('slapd.conf'), configOf(file('data'), reader), { mode: 0o600 });
  writeFileSync(file('entries.ldif'), entriesOf(group, members), { mode: 0o600 });
  await promisify(execFile)(slapd, ['-Tadd', '-f', file('slapd.conf'), '-l', file('entries.ldif')], { cwd: folder });
  rmSync(file('entries.ldif'));
  const port = await freePort();
  const url = `ldap://127.0.0.1:${port}`;
  // With a debug level it stays in the foreground.
  const server = startServer(slapd, ['-f', file('slapd.conf'), '-h', url, '-d', 'none'], { cwd: folder });
  await waitUntilReady('OpenLDAP', server, () => Promise.resolve(server.output().includes('slapd starting')));
  return {
    url,
    usersDn: `ou=people,${BASE}`,
    groupsDn: `ou=groups,${BASE}`,
    reader,
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Source: man 5 slapd.conf, slapd-mdb, slapd.access. */
function configOf(data: string, reader: OpenLdap['reader']): string {
  return `${['core', 'cosine', 'inetorgperson'].map((name) => `include /etc/ldap/schema/${name}.schema`).join('\n')}
modulepath /usr/lib/ldap
moduleload back_mdb
database mdb
suffix "${BASE}"
rootdn "${reader.dn}"
rootpw ${reader.password}
directory ${data}
access to attrs=userPassword by anonymous auth by * none
access to * by self read by * none
`;
}

/** Source: RFC 2849 (LDIF), RFC 2798 (inetOrgPerson). */
function entriesOf(group: string, members: Readonly<Record<string, string>>): string {
  const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
  const people = Object.entries(members).map(
    ([uid, password]) =>
      `dn: uid=${uid},ou=people,${BASE}\nobjectClass: inetOrgPerson\nuid: ${uid}\ncn: ${uid}\nsn: ${uid}\nuserPassword:: ${base64(password)}\n`,
  );
  const units = ['people', 'groups'].map((ou) => `dn: ou=${ou},${BASE}\nobjectClass: organizationalUnit\nou: ${ou}\n`);
  const listed = Object.keys(members).map((uid) => `member: uid=${uid},ou=people,${BASE}\n`);
  return [
    `dn: ${BASE}\nobjectClass: dcObject\nobjectClass: organization\no: example\ndc: example\n`,
    ...units,
    ...people,
    `dn: cn=${group},ou=groups,${BASE}\nobjectClass: groupOfNames\ncn: ${group}\n${listed.join('')}`,
  ].join('\n');
}
