/** Rules of other scanners that catch whatever looks like a secret, and ours that do. */
const CATCH_ALL: Readonly<Record<string, readonly string[]>> = {
  'generic-api-key': ['generic-secret', 'generic-password', 'authorization-header'],
  'generic-password': ['generic-password'],
  'curl-auth-header': ['authorization-header'],
  'curl-auth-user': ['command-line-password'],
};

/** Our rules that find what a rule of another scanner finds, by its name: `github-pat` → `github-pat-classic`. */
export function counterparts(theirs: string, ours: readonly string[]): string[] {
  return ours.filter((id) => isCounterpart(theirs, id));
}

/** Whether a rule of ours goes by the same name as one of theirs, or by a narrower one. */
export function isCounterpart(theirs: string, ours: string): boolean {
  const name = theirs
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const general = Object.hasOwn(CATCH_ALL, name) ? CATCH_ALL[name]! : [];
  return ours === name || ours.startsWith(`${name}-`) || general.includes(ours);
}
