import { passwordMethod } from './userpass.ts';

/** A user of a directory that the vault asks. */
export const ldap = passwordMethod('ldap');
