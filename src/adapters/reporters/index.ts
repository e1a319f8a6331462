import type { Reporter } from '../../engine/report.ts';

/** Every output format. A new one is a file here and a line below. */
const REPORTERS = {
  pretty: () => import('./pretty.ts'),
  json: () => import('./json.ts'),
  jsonl: () => import('./jsonl.ts'),
  sarif: () => import('./sarif.ts'),
  csv: () => import('./csv.ts'),
  junit: () => import('./junit.ts'),
  gitlab: () => import('./gitlab.ts'),
  github: () => import('./github.ts'),
  html: () => import('./html.ts'),
  summary: () => import('./summary.ts'),
} satisfies Record<string, () => Promise<{ reporter: Reporter }>>;

/** `pretty`, `json`, … */
export type ReporterId = keyof typeof REPORTERS;

export const REPORTER_IDS = Object.keys(REPORTERS) as ReporterId[];

/** Whether a text names a format. */
export function isReporterId(text: string): text is ReporterId {
  return Object.hasOwn(REPORTERS, text);
}

/** Loads one reporter; the others are not loaded. */
export async function loadReporter(id: ReporterId): Promise<Reporter> {
  return (await REPORTERS[id]()).reporter;
}
