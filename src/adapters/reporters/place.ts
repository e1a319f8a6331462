import type { Location, ReportedFinding } from '../../domain/finding.ts';

/** Where a reader who has the newest version finds it: there if it is still there, else where it was brought. */
export function shownPlace(finding: ReportedFinding): Location {
  return finding.head ?? finding;
}
