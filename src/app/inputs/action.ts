import { ALL_ACTIONS, type InputSpec, SCANNING } from './input-spec.ts';

/** Only in a workflow. */
export const ACTION_INPUTS = {
  annotations: {
    kind: 'choice',
    choices: ['on', 'off'],
    default: 'on',
    doc: 'Annotate the lines of findings in the pull request.',
    commands: [],
    actions: SCANNING,
  },
  'step-summary': {
    kind: 'choice',
    choices: ['on', 'off'],
    default: 'on',
    doc: 'Write the job’s summary.',
    commands: [],
    actions: ALL_ACTIONS,
  },
  'github-token': {
    kind: 'text',
    placeholder: 'TOKEN',
    default: '${{ github.token }}',
    doc: 'Used to read what a shallow checkout lacks, and the logs that selftest: check looks at.',
    commands: [],
    actions: ALL_ACTIONS,
    sensitive: true,
  },
} as const satisfies Record<string, InputSpec>;
