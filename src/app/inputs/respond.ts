import type { InputSpec } from './input-spec.ts';

/** What is done about leaks and due rotations, and where it is recorded. */
export const RESPOND_INPUTS = {
  respond: {
    kind: 'choice',
    choices: ['report', 'plan', 'apply'],
    default: 'plan',
    doc: 'What to do about findings: name the vault entry, print the plan, or carry out what the config allows.',
    commands: [],
    actions: ['root', 'rotate'],
  },
  plan: { kind: 'flag', doc: 'Print what would be done (default).', commands: ['rotate'], actions: [] },
  apply: { kind: 'flag', doc: 'Carry out what the config allows.', commands: ['rotate'], actions: [] },
  approve: {
    kind: 'flag',
    doc: 'Approve steps whose mode is approve. In a workflow, run this in an environment with required reviewers.',
    commands: ['rotate'],
    actions: ['root', 'rotate'],
  },
  finding: {
    kind: 'text',
    placeholder: 'FINGERPRINT',
    doc: 'Only this finding.',
    commands: ['rotate'],
    actions: ['rotate'],
  },
  due: {
    kind: 'flag',
    doc: 'Rotate what respond.schedule says is due, instead of findings.',
    commands: ['rotate'],
    actions: ['rotate'],
  },
  resume: {
    kind: 'flag',
    doc: 'Go on with rotations that a journal left unfinished.',
    commands: ['rotate'],
    actions: ['rotate'],
  },
  journal: {
    kind: 'text',
    placeholder: 'FILE',
    doc: 'Where steps are journalled, so that a killed rotation resumes.',
    commands: ['rotate', 'revoke'],
    actions: ['root', 'rotate'],
  },
  index: {
    kind: 'text',
    placeholder: 'FILE',
    default: '.sealant/index.json',
    doc: 'The keyed index of vault entries: index writes it, rotate looks leaks up in it instead of reading entries.',
    commands: ['index', 'rotate'],
    actions: [],
  },
  credential: {
    kind: 'text',
    placeholder: 'KIND',
    doc: 'The kind of the credential on standard input, where it does not tell itself.',
    commands: ['revoke'],
    actions: [],
  },
  yes: { kind: 'flag', doc: 'Do it without asking.', commands: ['revoke'], actions: [] },
  audit: {
    kind: 'text',
    placeholder: 'FILE',
    doc: 'Append every access, lease, mask count, rotation and revocation to this hash-chained log.',
    commands: ['inject', 'rotate', 'revoke', 'index', 'vault'],
    actions: ['root', 'inject', 'rotate'],
  },
} as const satisfies Record<string, InputSpec>;
