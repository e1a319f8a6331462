import { FAIL_ON } from '../../domain/severity.ts';
import { FINDING_COMMANDS, type InputSpec, SCAN_COMMANDS, SCANNING } from './input-spec.ts';

/** Of commands that tell no findings. */
const TWO_FORMATS = ['pretty', 'json'];

/** Which findings are told, how, and what they do to the build. */
export const FINDINGS_INPUTS = {
  'fail-on': {
    kind: 'choice',
    choices: FAIL_ON,
    default: 'medium',
    doc: 'What turns the build red: a severity (of findings that are sure enough), a level, only what a checksum proves (verified), or nothing (never).',
    commands: SCAN_COMMANDS,
    actions: SCANNING,
  },
  'min-confidence': {
    kind: 'number',
    placeholder: '0..1',
    doc: 'Leave out findings below this confidence.',
    commands: FINDING_COMMANDS,
    actions: SCANNING,
  },
  format: {
    kind: 'list',
    placeholder: 'FORMAT[=FILE]',
    doc: 'Output format: pretty, json, jsonl, sarif, csv, junit, gitlab, github, html, summary. May be given several times; with =FILE it is written there.',
    choicesOf: { doctor: TWO_FORMATS, guard: TWO_FORMATS, rules: TWO_FORMATS, compare: TWO_FORMATS },
    commands: [...SCAN_COMMANDS, 'report', 'doctor', 'guard', 'rules', 'compare'],
    actions: SCANNING,
  },
  output: {
    kind: 'text',
    placeholder: 'FILE',
    short: 'o',
    doc: 'Write the (only) format into a file; of import: - prints instead of writing.',
    commands: [...SCAN_COMMANDS, 'report', 'import'],
    actions: [],
  },
  rules: {
    kind: 'list',
    placeholder: 'FILE',
    doc: 'More rules, from a YAML file.',
    commands: FINDING_COMMANDS,
    actions: SCANNING,
  },
  'disable-rule': {
    kind: 'list',
    placeholder: 'ID',
    doc: 'Switch a rule off.',
    commands: FINDING_COMMANDS,
    actions: SCANNING,
  },
  'all-levels': { kind: 'flag', doc: 'Tell notes, too.', commands: [...SCAN_COMMANDS, 'report'], actions: SCANNING },
  merge: {
    kind: 'flag',
    doc: 'Join the reports of several scans, or of the shards of one; whole only if all shards are there.',
    commands: ['report'],
    actions: [],
  },
  'trust-change': {
    kind: 'flag',
    doc: 'Honour config, suppressions and allow comments as the change itself has them (default on a laptop, never in a pull request); --no-trust-change judges it by its base.',
    commands: ['scan'],
    actions: [],
  },
} as const satisfies Record<string, InputSpec>;
