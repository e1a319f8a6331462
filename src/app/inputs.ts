import { FAIL_ON } from '../domain/severity.ts';

/**
 * Every input there is, once: the command line's flags, the Action's inputs, the help, the completion and the README's
 * tables all come from here (`scripts/sync-docs.ts` fills the files, `__tests__/app/inputs.test.ts` compares them).
 */
export interface InputSpec {
  kind: 'flag' | 'text' | 'number' | 'list' | 'choice';
  /** For `choice`. */
  choices?: readonly string[];
  /** What stands for the value in the help: `--base REV`. */
  placeholder?: string;
  /** Shown in help and README. The command decides what an unset input means. */
  default?: string;
  /** One or two sentences, present tense. */
  doc: string;
  /** CLI commands that take it; `*` for all. */
  commands: readonly string[];
  /** Actions that take it: `root`, `scan`, `inject`, `rotate`. */
  actions: readonly ('root' | 'scan' | 'inject' | 'rotate')[];
  /** Another flag letter. */
  short?: string;
  /** The value is a secret: masked at once, never echoed. */
  sensitive?: boolean;
}

const ALL_ACTIONS = ['root', 'scan', 'inject', 'rotate'] as const;
const SCANNING = ['root', 'scan', 'rotate'] as const;
const SCAN_COMMANDS = ['scan', 'rotate'] as const;

export const INPUTS = {
  // what is scanned
  base: {
    kind: 'text',
    placeholder: 'REV',
    doc: 'Start of the commit range: every commit reachable from --head and not from here is scanned.',
    commands: SCAN_COMMANDS,
    actions: SCANNING,
  },
  head: {
    kind: 'text',
    placeholder: 'REV',
    default: 'HEAD',
    doc: 'End of the commit range.',
    commands: SCAN_COMMANDS,
    actions: SCANNING,
  },
  staged: { kind: 'flag', doc: 'Scan what the index would commit.', commands: SCAN_COMMANDS, actions: [] },
  tree: {
    kind: 'flag',
    doc: 'Scan the files on disk below PATH, but for folders named .git and node_modules.',
    commands: SCAN_COMMANDS,
    actions: [],
  },
  history: { kind: 'flag', doc: 'Scan every blob that any ref reaches, once.', commands: SCAN_COMMANDS, actions: [] },
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
  exclude: {
    kind: 'list',
    placeholder: 'GLOB',
    doc: 'Leave paths out. The receipt counts them.',
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
  // what is told
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
    commands: SCAN_COMMANDS,
    actions: SCANNING,
  },
  format: {
    kind: 'list',
    placeholder: 'FORMAT[=FILE]',
    doc: 'Output format: pretty, json, jsonl, sarif, csv, junit, gitlab, github, html, summary. May be given several times; with =FILE it is written there.',
    commands: [...SCAN_COMMANDS, 'doctor', 'guard', 'rules'],
    actions: SCANNING,
  },
  output: {
    kind: 'text',
    placeholder: 'FILE',
    short: 'o',
    doc: 'Write the (only) format into a file; of import: - prints instead of writing.',
    commands: [...SCAN_COMMANDS, 'import'],
    actions: [],
  },
  rules: {
    kind: 'list',
    placeholder: 'FILE',
    doc: 'More rules, from a YAML file.',
    commands: SCAN_COMMANDS,
    actions: SCANNING,
  },
  'disable-rule': {
    kind: 'list',
    placeholder: 'ID',
    doc: 'Switch a rule off.',
    commands: SCAN_COMMANDS,
    actions: SCANNING,
  },
  'all-levels': { kind: 'flag', doc: 'Tell notes, too.', commands: SCAN_COMMANDS, actions: SCANNING },
  'trust-change': {
    kind: 'flag',
    doc: 'Honour config, suppressions and allow comments as the change itself has them (default on a laptop, never in a pull request); --no-trust-change judges it by its base.',
    commands: ['scan'],
    actions: [],
  },
  // inject
  profile: {
    kind: 'text',
    placeholder: 'NAME',
    doc: 'The profile of inject.profiles in the config whose secrets are wanted.',
    commands: ['inject', 'guard'],
    actions: ['root', 'inject'],
  },
  secrets: {
    kind: 'list',
    placeholder: 'NAME=REF',
    doc: 'A secret to inject, such as API_KEY=vault://secret/prod/api#key; may be given several times (in the Action: one a line).',
    commands: ['inject', 'guard'],
    actions: ['root', 'inject'],
  },
  'export-to': {
    kind: 'choice',
    choices: ['env', 'output', 'file'],
    default: 'env',
    doc: 'Where injected secrets go: environment variables, step outputs, or 0600 files whose paths are exported.',
    commands: [],
    actions: ['root', 'inject'],
  },
  guard: {
    kind: 'choice',
    choices: ['on', 'warn', 'off'],
    default: 'on',
    doc: 'When the job ends, look for what was injected in the files that it changed, in outputs, summary and SARIF. A hit fails the job (on) or warns.',
    commands: [],
    actions: ['root', 'inject'],
  },
  'guard-paths': {
    kind: 'list',
    placeholder: 'PATH',
    doc: 'Folders and files that the guard searches whole, such as those that become artifacts.',
    commands: [],
    actions: ['root', 'inject'],
  },
  repository: {
    kind: 'text',
    placeholder: 'OWNER/NAME',
    doc: 'The repository whose jobs are to be trusted. Default: this one.',
    commands: ['policy'],
    actions: [],
  },
  environment: {
    kind: 'text',
    placeholder: 'NAME',
    doc: 'The deployment environment of the jobs that are to be trusted.',
    commands: ['policy'],
    actions: [],
  },
  event: {
    kind: 'text',
    placeholder: 'EVENT',
    doc: 'The event of the jobs that are to be trusted. Default: that of this job, or push.',
    commands: ['policy'],
    actions: [],
  },
  ref: {
    kind: 'text',
    placeholder: 'REF',
    doc: 'The ref of the jobs that are to be trusted. Default: that of this job, or refs/heads/main.',
    commands: ['policy'],
    actions: [],
  },
  variable: {
    kind: 'list',
    placeholder: 'NAME',
    doc: 'A variable whose value is looked for; may be given several times.',
    commands: ['guard'],
    actions: [],
  },
  dotenv: {
    kind: 'text',
    placeholder: 'FILE',
    doc: 'Write the secrets as a .env file, created 0600; never over an existing file.',
    commands: ['inject'],
    actions: [],
  },
  json: {
    kind: 'text',
    placeholder: 'FILE',
    doc: 'Write the secrets as a JSON file, created 0600; never over an existing file.',
    commands: ['inject'],
    actions: [],
  },
  'vault-url': {
    kind: 'text',
    placeholder: 'URL',
    doc: 'Address of HashiCorp Vault or OpenBao, for use without a config file.',
    commands: ['inject', 'doctor'],
    actions: ['root', 'inject', 'rotate'],
  },
  'vault-role': {
    kind: 'text',
    placeholder: 'ROLE',
    doc: 'Role for the login with the job’s OIDC token.',
    commands: ['inject', 'doctor'],
    actions: ['root', 'inject', 'rotate'],
  },
  'vault-audience': {
    kind: 'text',
    placeholder: 'AUDIENCE',
    doc: 'Audience asked for in the OIDC token. Default: the vault’s URL.',
    commands: ['inject', 'doctor'],
    actions: ['root', 'inject', 'rotate'],
  },
  'vault-namespace': {
    kind: 'text',
    placeholder: 'NAMESPACE',
    doc: 'Namespace of the vault.',
    commands: ['inject', 'doctor'],
    actions: ['root', 'inject', 'rotate'],
  },
  'vault-auth-path': {
    kind: 'text',
    placeholder: 'MOUNT',
    default: 'jwt',
    doc: 'Mount of the JWT auth method.',
    commands: ['inject', 'doctor'],
    actions: ['root', 'inject', 'rotate'],
  },
  'vault-ca': {
    kind: 'text',
    placeholder: 'FILE',
    doc: 'PEM file of the CA that signed the vault’s certificate.',
    commands: ['inject', 'doctor'],
    actions: ['root', 'inject', 'rotate'],
  },
  'max-ttl': {
    kind: 'text',
    placeholder: 'DURATION',
    default: '15m',
    doc: 'Longest life asked for, and accepted, of a leased credential.',
    commands: ['inject'],
    actions: ['root', 'inject'],
  },
  // respond
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
  // embedded vault
  vault: {
    kind: 'text',
    placeholder: 'FILE',
    default: '.sealant/vault.age',
    doc: 'The embedded vault’s file.',
    commands: ['vault'],
    actions: [],
  },
  key: {
    kind: 'text',
    placeholder: 'env:NAME|file:PATH',
    default: 'env:SEALANT_VAULT_KEY',
    doc: 'Where the embedded vault’s key is.',
    commands: ['vault'],
    actions: [],
  },
  out: {
    kind: 'text',
    placeholder: 'FILE',
    doc: 'Write the value into this file, created 0600.',
    commands: ['vault'],
    actions: [],
  },
  'at-version': {
    kind: 'number',
    placeholder: 'N',
    doc: 'A version of the entry, counted from 1.',
    commands: ['vault'],
    actions: [],
  },
  // suppress, hook
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
  'pre-commit': { kind: 'flag', doc: 'Install the pre-commit hook (default).', commands: ['hook'], actions: [] },
  'pre-push': { kind: 'flag', doc: 'Install the pre-push hook.', commands: ['hook'], actions: [] },
  // the Action
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
    doc: 'Used to read what a shallow checkout lacks.',
    commands: [],
    actions: SCANNING,
    sensitive: true,
  },
  // everywhere
  config: {
    kind: 'text',
    placeholder: 'FILE',
    default: '.github/sealant.yml',
    doc: 'The config file.',
    commands: ['scan', 'inject', 'guard', 'rotate', 'revoke', 'index', 'doctor', 'policy', 'suppress'],
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

export type InputName = keyof typeof INPUTS;
export const INPUT_SPECS: Readonly<Record<InputName, InputSpec>> = INPUTS;

/** Whether a command takes an input. */
export function takes(command: string, name: InputName): boolean {
  const { commands } = INPUT_SPECS[name];
  return commands.includes(command) || commands.includes('*');
}
