import type { Severity } from '../../../domain/severity.ts';
import type { Candidate } from './candidate.ts';
import type { Subject } from './subject.ts';

/** What reporters and `rules list` show of a detector that is code, not a pattern. */
export interface GenericRule {
  id: string;
  name: string;
  severity: Severity;
  description: string;
  remedy: string;
  credential: null;
}

const STORE =
  'Move the value to a vault or to the CI secret store and read it at run time, then change it wherever it is accepted: it stays in the history.';

/** The rules of the generic detector, by what they find. */
export const GENERIC_RULES: readonly GenericRule[] = [
  {
    id: 'generic-secret',
    name: 'Hardcoded secret',
    severity: 'high',
    description:
      'A hard-to-guess value is assigned to a name that says secret, token, key or credential. Whoever reads the code can use it.',
    remedy: STORE,
    credential: null,
  },
  {
    id: 'generic-password',
    name: 'Hardcoded password',
    severity: 'medium',
    description: 'A fixed text is assigned to a name that says password. Whoever reads the code can log in with it.',
    remedy: STORE,
    credential: null,
  },
  {
    id: 'url-credentials',
    name: 'Password in a URL',
    severity: 'high',
    description:
      'A URL carries a user name and password (RFC 3986 userinfo). URLs end up in logs, histories and error messages.',
    remedy: `${STORE} Build the URL from parts.`,
    credential: null,
  },
  {
    id: 'authorization-header',
    name: 'Credentials in an Authorization header',
    severity: 'high',
    description: 'A fixed Basic or Bearer authorization header (RFC 7617, RFC 6750). Base64 hides nothing.',
    remedy: STORE,
    credential: null,
  },
  {
    id: 'connection-string-password',
    name: 'Password in a connection string',
    severity: 'high',
    description: 'A database connection string carries its password.',
    remedy: `${STORE} Prefer an identity the database trusts over a password.`,
    credential: null,
  },
  {
    id: 'sql-password',
    name: 'Password in an SQL statement',
    severity: 'high',
    description: 'A statement creates or changes a database user with a fixed password.',
    remedy: `${STORE} Set the password in a session that is not kept.`,
    credential: null,
  },
  {
    id: 'command-line-password',
    name: 'Password on a command line',
    severity: 'medium',
    description: 'A command gets its password as an argument, where every process list and shell history shows it.',
    remedy: `${STORE} Pass it by standard input or a file only its user can read.`,
    credential: null,
  },
];

const BY_ID = new Map(GENERIC_RULES.map((rule) => [rule.id, rule]));

/** The rule that a candidate falls under. */
export function ruleOf(candidate: Candidate): GenericRule {
  return BY_ID.get(ruleIdOf(candidate))!;
}

function ruleIdOf(candidate: Candidate): string {
  const { separator, name, before } = candidate;
  if (separator === 'url') return 'url-credentials';
  if (separator === 'basic' || separator === 'bearer') return 'authorization-header';
  if (separator === 'by') return 'sql-password';
  if (separator === 'command' || separator === 'securestring') return 'command-line-password';
  const password =
    /pass(?!ed|ing|ive)|pwd|\bpw\b|psk|senha|kennwort|contrase|(?<![a-z])(?:clave|mdp|parola)(?![a-z])|wachtwoord|heslo|haslo/i.test(
      name,
    );
  if (password && /\b(?:create|alter)[ \t]+(?:user|role|login)\b/i.test(before)) return 'sql-password';
  if (
    password &&
    /(?:server|data source|host|user id|uid|database|initial catalog)[ \t]*=[^;\n]{0,80};/i.test(before)
  ) {
    return 'connection-string-password';
  }
  if (password && separator === ' ' && /-$|[ \t]\/$/.test(before)) return 'command-line-password';
  return password ? 'generic-password' : 'generic-secret';
}

/** A password everybody tries first protects nothing worth an alarm of the same height. */
export function severityOf(severity: Severity, subject: Subject, bits = subject.shape.bits): Severity {
  if (severity === 'high' && bits < 40) return 'medium';
  return severity === 'medium' && (subject.common || bits < 12) ? 'low' : severity;
}
