import type { ActionPart } from './read-action-inputs.ts';

export interface OutputSpec {
  /** One sentence for action.yml and the README. */
  doc: string;
  actions: readonly ActionPart[];
}

const SCANNING: readonly ActionPart[] = ['root', 'scan', 'rotate'];
const RESPONDING: readonly ActionPart[] = ['root', 'rotate'];
const INJECTING: readonly ActionPart[] = ['root', 'inject'];

/** Every output of the actions, once: action.yml and README are filled from here. None ever holds a secret's value. */
const OUTPUTS = {
  outcome: { doc: 'clean, findings, incomplete or error.', actions: ['root', 'scan', 'inject', 'rotate'] },
  red: { doc: 'true when the step failed because of the scan.', actions: SCANNING },
  findings: { doc: 'Number of findings that are told.', actions: SCANNING },
  report: { doc: 'Path of the JSON report, without values, below the runner’s temp folder.', actions: SCANNING },
  entries: { doc: 'Vault entries that leaked, one reference a line.', actions: RESPONDING },
  rotated: { doc: 'Number of entries whose rotation was carried out to its end.', actions: RESPONDING },
  injected: { doc: 'Names of what was injected, one a line.', actions: INJECTING },
  'audit-head': {
    doc: 'Hash of the last entry that this step wrote into the audit log, which proves the chain up to it; post adds what it gives back.',
    actions: ['root', 'inject', 'rotate'],
  },
} as const satisfies Record<string, OutputSpec>;

export type OutputName = keyof typeof OUTPUTS;
export const OUTPUT_SPECS: Readonly<Record<OutputName, OutputSpec>> = OUTPUTS;
