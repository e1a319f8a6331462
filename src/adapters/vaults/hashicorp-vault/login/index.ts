import { approle } from './approle.ts';
import { aws } from './aws.ts';
import { cert } from './cert.ts';
import { jwt } from './jwt.ts';
import { kubernetes } from './kubernetes.ts';
import { ldap } from './ldap.ts';
import { token } from './token.ts';
import { userpass } from './userpass.ts';

/** Every way to log in, by the `method:` of `auth:`. */
export const LOGIN_METHODS = { jwt, approle, kubernetes, userpass, ldap, cert, aws, token } as const;

type Methods = typeof LOGIN_METHODS;
/** The settings of one login, by its `method`. */
export type VaultLogin = { [Method in keyof Methods]: ReturnType<Methods[Method]['read']> }[keyof Methods];
