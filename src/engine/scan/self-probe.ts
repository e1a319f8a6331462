import { base62, crc32 } from './checks/crc32.ts';
import { PROBE_RULE } from './rules/compile-rules.ts';
import type { Match, ScanRule } from './rules/rule.ts';

/** A random token may by chance look like a placeholder; three in a row don't. */
const TRIES = 3;

/**
 * Whether secrets made just now are found: one of the probe rule, and a GitHub-shaped token with a right checksum
 * where a rule for it is in force. So a receipt proves that prefilter, windows and checks did work in this very run.
 *
 * @param scan runs the engine over a text as over any other
 */
export function selfProbe(rules: readonly ScanRule[], scan: (text: Buffer) => readonly Match[]): boolean {
  const head = `gh${'p'}_`;
  const knowsGithub = rules.some(({ keywords }) => keywords.includes(head));
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const probe = PROBE_RULE.keywords[0] + randomText(32, 16).toLowerCase();
    const token = knowsGithub ? githubToken(head) : null;
    // No word of the generic detector stands in it, whose language tables a clean scan need not load.
    const found = scan(Buffer.from(`# ${probe}\n'${token ?? ''}'\n`));
    const sees = (value: string, fits: (match: Match) => boolean): boolean =>
      found.some((match) => match.value === value && fits(match));
    if (!sees(probe, ({ ruleId }) => ruleId === PROBE_RULE.id)) return false;
    if (token === null || sees(token, ({ validity }) => validity === 'valid')) return true;
  }
  return false;
}

/** https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/ */
function githubToken(head: string): string {
  const body = randomText(30, 62);
  return head + body + base62(crc32(body), 6);
}

/** Unlike anything before is all it must be, so that `node:crypto` need not be loaded. */
function randomText(length: number, radix: number): string {
  return Array.from({ length }, () => base62(Math.floor(Math.random() * radix), 1)).join('');
}
