import { ALL_ACTIONS, type InputSpec } from './input-spec.ts';

/** Every command. */
export const COMMON_INPUTS = {
  config: {
    kind: 'text',
    placeholder: 'FILE',
    default: '.github/sealant.yml',
    doc: 'The config file.',
    commands: ['scan', 'compare', 'inject', 'guard', 'rotate', 'revoke', 'index', 'doctor', 'policy', 'suppress'],
    actions: ALL_ACTIONS,
  },
  stats: { kind: 'flag', doc: 'Show time and volume per stage on standard error.', commands: ['scan'], actions: [] },
  color: {
    kind: 'choice',
    choices: ['always', 'never', 'auto'],
    default: 'auto',
    doc: 'Colours.',
    commands: ['*'],
    actions: [],
  },
  debug: { kind: 'flag', doc: 'Show causes and stacks of errors.', commands: ['*'], actions: [] },
  help: { kind: 'flag', short: 'h', doc: 'Show help.', commands: ['*'], actions: [] },
} as const satisfies Record<string, InputSpec>;
