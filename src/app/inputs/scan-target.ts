import { FINDING_COMMANDS, type InputSpec, SCAN_COMMANDS, SCANNING } from './input-spec.ts';

/** What is scanned. */
export const SCAN_TARGET_INPUTS = {
  base: {
    kind: 'text',
    placeholder: 'REV',
    doc: 'Start of the commit range: every commit reachable from --head and not from here is scanned.',
    commands: FINDING_COMMANDS,
    actions: SCANNING,
  },
  head: {
    kind: 'text',
    placeholder: 'REV',
    default: 'HEAD',
    doc: 'End of the commit range.',
    commands: FINDING_COMMANDS,
    actions: SCANNING,
  },
  staged: { kind: 'flag', doc: 'Scan what the index would commit.', commands: SCAN_COMMANDS, actions: [] },
  tree: {
    kind: 'flag',
    doc: 'Scan the files on disk below PATH, but for folders named .git and node_modules.',
    commands: FINDING_COMMANDS,
    actions: [],
  },
  history: {
    kind: 'flag',
    doc: 'Scan every blob that any ref reaches, once.',
    commands: FINDING_COMMANDS,
    actions: [],
  },
  stdin: { kind: 'flag', doc: 'Scan standard input as one text.', commands: ['scan'], actions: [] },
  'diff-file': {
    kind: 'text',
    placeholder: 'FILE',
    doc: 'Scan the added lines of a unified diff; - reads standard input.',
    commands: ['scan'],
    actions: [],
  },
  what: {
    kind: 'choice',
    choices: ['auto', 'range', 'tree', 'history'],
    default: 'auto',
    doc: 'What the Action scans. auto: the commits of a pull request, push or merge group; the whole history on a schedule or by hand.',
    commands: [],
    actions: SCANNING,
  },
  shard: {
    kind: 'text',
    placeholder: 'I/N',
    doc: 'Scan one of N parts of a history, a commit range or a tree, for jobs that divide the work; sealant report --merge joins them.',
    commands: ['scan'],
    actions: ['root', 'scan'],
  },
  exclude: {
    kind: 'list',
    placeholder: 'GLOB',
    doc: 'Leave paths out. The receipt counts them.',
    commands: SCAN_COMMANDS,
    actions: SCANNING,
  },
  archives: {
    kind: 'flag',
    doc: 'Look into zip (jar, whl, docx, xlsx, odt), tar and gzip files. Without it the receipt names them as skipped.',
    commands: SCAN_COMMANDS,
    actions: SCANNING,
  },
  'max-size': {
    kind: 'number',
    placeholder: 'MIB',
    default: '32',
    doc: 'Largest text that is scanned, in MiB. Larger ones are named in the receipt.',
    commands: SCAN_COMMANDS,
    actions: SCANNING,
  },
} as const satisfies Record<string, InputSpec>;
