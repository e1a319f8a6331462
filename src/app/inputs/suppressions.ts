import type { InputSpec } from './input-spec.ts';

/** Suppressions and git hooks. */
export const SUPPRESSION_INPUTS = {
  reason: {
    kind: 'text',
    placeholder: 'TEXT',
    doc: 'Why this is not a leak. Required.',
    commands: ['suppress'],
    actions: [],
  },
  expires: {
    kind: 'text',
    placeholder: 'DATE',
    doc: 'Last day (YYYY-MM-DD, UTC) on which the suppression counts.',
    commands: ['suppress'],
    actions: [],
  },
  kind: {
    kind: 'choice',
    choices: ['false-positive', 'test-value', 'revoked', 'accepted-risk'],
    default: 'false-positive',
    doc: 'What the suppressed finding is.',
    commands: ['suppress'],
    actions: [],
  },
  owner: {
    kind: 'text',
    placeholder: 'WHO',
    doc: 'Who answers for the suppression, such as @team.',
    commands: ['suppress'],
    actions: [],
  },
  force: {
    kind: 'flag',
    doc: 'Replace rules and suppressions of the same name that are there already.',
    commands: ['import'],
    actions: [],
  },
  'pre-commit': { kind: 'flag', doc: 'Install the pre-commit hook (default).', commands: ['hook'], actions: [] },
  'pre-push': { kind: 'flag', doc: 'Install the pre-push hook.', commands: ['hook'], actions: [] },
} as const satisfies Record<string, InputSpec>;
