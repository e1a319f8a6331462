import type { CommandSpec } from '../command.ts';

/**
 * Every command, in the order of the help. Adding one = `src/app/commands/<name>.ts` exporting `command`, and one entry
 * here; its flags are the entries of `src/app/inputs/` that name it.
 */
export const COMMANDS: Readonly<Record<string, CommandSpec>> = {
  scan: {
    summary: 'Finds secrets in what a change brings, in files, or in a whole history',
    usage: '[PATH]',
    examples: [
      { run: 'sealant scan', does: 'what you have and the default branch has not: commits, index, files' },
      { run: 'sealant scan --base origin/main', does: 'every commit since the default branch, all parents' },
      { run: 'sealant scan --staged', does: 'what the index would commit' },
      { run: 'sealant scan --tree src --format json', does: 'the files on disk below src, as JSON' },
      { run: 'sealant scan --history --format sarif=history.sarif', does: 'every blob that any ref reaches, once' },
      { run: 'sealant scan --history --shard 1/4 --format json=shard-1.json', does: 'a quarter of the history' },
      { run: 'git diff | sealant scan --diff-file -', does: 'the added lines of a diff' },
    ],
    load: () => import('./scan.ts'),
  },
  demo: {
    summary: 'Plays the whole loop in a temporary repository: leak, red, rotate, revoke, inject, green',
    usage: '',
    words: 0,
    examples: [{ run: 'sealant demo', does: 'takes some seconds, needs git, leaves nothing behind' }],
    load: () => import('./demo.ts'),
  },
  help: {
    summary: 'Shows how a command is used',
    usage: '[COMMAND]',
    words: 1,
    examples: [{ run: 'sealant help scan', does: 'the flags of scan, with examples' }],
    load: () => import('./help.ts'),
  },
  inject: {
    summary: 'Runs a command with secrets from a vault in its environment only',
    usage: '[--profile NAME] [--secrets NAME=REF]… [-- CMD…]',
    runsRest: true,
    subcommands: { selftest: 'shows made-up values in every form in a job’s log; with check [LOG], which were hidden' },
    examples: [
      { run: 'sealant inject --profile deploy -- ./deploy.sh', does: 'run it with the secrets of a profile' },
      {
        run: 'sealant inject --vault-url https://vault.example.com --secrets API_KEY=vault://secret/prod/api#key -- make publish',
        does: 'the same without a config; VAULT_TOKEN logs in',
      },
      { run: 'sealant inject --profile dev --dotenv .env', does: 'write them into a new 0600 file' },
    ],
    load: () => import('./inject.ts'),
  },
  guard: {
    summary: 'Looks whether injected secrets stand in files that leave the job',
    usage: 'PATH… [--profile NAME] [--variable NAME]…',
    examples: [
      { run: 'sealant guard --profile deploy dist reports', does: 'look before they are uploaded' },
      { run: 'sealant guard --variable API_KEY "$GITHUB_OUTPUT"', does: 'look into the outputs of this step' },
    ],
    load: () => import('./guard.ts'),
  },
  rotate: {
    summary: 'Says what to do about leaks, and does it: new value, leaked one dead, both proven',
    usage: '[--plan|--apply] [--finding FINGERPRINT] [--due|--resume]',
    examples: [
      {
        run: 'sealant rotate --base origin/main',
        does: 'which vault entries have leaked here, and what would be done',
      },
      { run: 'sealant rotate --apply --base origin/main', does: 'do what the config allows' },
      { run: 'sealant rotate --apply --resume', does: 'go on where a grace, or a kill, ended the run' },
      { run: 'sealant rotate --apply --due', does: 'rotate what respond.schedule says is due' },
    ],
    load: () => import('./rotate.ts'),
  },
  index: {
    summary: 'Indexes vault entries by keyed hashes, to tell which one has leaked',
    usage: '[--index FILE]',
    words: 0,
    examples: [
      { run: 'sealant index', does: 'write .sealant/index.json; run it on a schedule from a protected branch' },
    ],
    load: () => import('./index-entries.ts'),
  },
  revoke: {
    summary: 'Ends one credential, and proves that it is dead',
    usage: '[--credential KIND] [--yes] < CREDENTIAL',
    examples: [
      { run: 'sealant revoke < token.txt', does: 'say what it is, and which call would end it' },
      { run: 'sealant revoke --yes < token.txt', does: 'end it' },
    ],
    load: () => import('./revoke.ts'),
  },
  vault: {
    summary: 'Keeps secrets in the embedded vault: one encrypted file',
    usage: 'init|set|get|list|history|destroy [PATH#FIELD]',
    subcommands: {
      init: 'makes an empty vault and its key',
      set: 'stores a value read from standard input or typed unseen',
      get: 'tells about a value, or writes it into a 0600 file (--out)',
      list: 'lists what there is, below a prefix',
      history: 'lists the versions of a value',
      destroy: 'wipes one version of a value',
    },
    examples: [
      { run: 'sealant vault init', does: 'make .sealant/vault.age and its key' },
      { run: 'sealant vault set prod/api#key < key.txt', does: 'store a value, as file://prod/api#key' },
      { run: 'sealant vault get prod/api#key --out key.txt', does: 'write the current value into a new 0600 file' },
    ],
    load: () => import('./vault.ts'),
  },
  audit: {
    summary: 'Checks an audit log',
    usage: 'verify FILE [HEAD]',
    words: 3,
    subcommands: { verify: 'checks the hash chain and names the first bad line' },
    examples: [{ run: 'sealant audit verify sealant-audit.jsonl', does: 'check the chain' }],
    load: () => import('./audit.ts'),
  },
  rules: {
    summary: 'Lists the rules, explains one, or tries rules against their own examples',
    usage: 'list|show ID|test [FILE]',
    words: 2,
    subcommands: {
      list: 'lists every rule with its severity',
      show: 'tells what a rule finds, why it matters and what to do',
      test: 'fills the examples of the built-in rules, or of a file, and checks that each does as it says',
    },
    examples: [
      { run: 'sealant rules list --format json', does: 'every rule, for machines' },
      { run: 'sealant rules show github-pat-classic', does: 'one rule' },
      { run: 'sealant rules test .github/sealant-rules.yml', does: 'check your own rules' },
    ],
    load: () => import('./rules.ts'),
  },
  suppress: {
    summary: 'Lists findings as no leaks, in .github/sealant-baseline.txt',
    usage: 'FINGERPRINT|REPORT.json… --reason TEXT',
    examples: [
      { run: 'sealant suppress FINGERPRINT --reason "the key of the public demo"', does: 'suppress one finding' },
      {
        run: 'sealant suppress report.json --reason "from before Sealant" --kind accepted-risk --expires 2027-06-30',
        does: 'suppress all findings of a JSON report for a while',
      },
    ],
    load: () => import('./suppress.ts'),
  },
  report: {
    summary: 'Shows earlier JSON reports in another form, and joins those of several jobs',
    usage: 'FILE [--format FORMAT[=FILE]]… | --merge FILE…',
    examples: [
      { run: 'sealant report report.json --format html=report.html', does: 'a page from an earlier scan' },
      {
        run: 'sealant report --merge shard-1.json shard-2.json --format sarif=all.sarif',
        does: 'one report of all shards; ends as the scan would have ended',
      },
    ],
    load: () => import('./report.ts'),
  },
  import: {
    summary: 'Carries over what gitleaks, betterleaks or detect-secrets were told, and says what it could not',
    usage: 'FILE… [--force]',
    examples: [
      {
        run: 'sealant import .gitleaks.toml',
        does: 'add its rules and allowlists to .github/sealant-rules.yml and .github/sealant.yml',
      },
      {
        run: 'sealant import .gitleaksignore',
        does: 'suppress what stands at its places: .github/sealant-baseline.txt',
      },
      { run: 'sealant import .secrets.baseline', does: 'the same, from a baseline of detect-secrets' },
      { run: 'sealant import .gitleaks.toml --output -', does: 'only print them' },
    ],
    load: () => import('./import.ts'),
  },
  compare: {
    summary: 'Runs another scanner over the same files, and says what only one of the two finds',
    usage: '--with gitleaks|betterleaks|kingfisher|trufflehog [PATH]',
    examples: [
      { run: 'sealant compare --with gitleaks', does: 'the files here, by both; places and rules, never a value' },
      { run: 'sealant compare --with betterleaks --history', does: 'every commit, by both' },
      { run: 'sealant compare --with kingfisher --format json src', does: 'the files below src, for machines' },
    ],
    load: () => import('./compare.ts'),
  },
  hook: {
    summary: 'Installs git hooks that scan before a commit or a push',
    usage: 'install',
    words: 1,
    subcommands: { install: 'writes the hook; never over one of something else' },
    examples: [{ run: 'sealant hook install --pre-commit --pre-push', does: 'install both' }],
    load: () => import('./hook.ts'),
  },
  doctor: {
    summary: 'Checks config, permissions, and whether each vault lets us in',
    usage: '',
    words: 0,
    examples: [
      { run: 'sealant doctor', does: 'look at everything' },
      { run: 'sealant doctor --format json', does: 'the same, for machines' },
    ],
    load: () => import('./doctor.ts'),
  },
  policy: {
    summary: 'Prints what each vault must grant to this repository’s jobs, ready to paste',
    usage: '[--environment NAME]',
    words: 0,
    examples: [
      { run: 'sealant policy --environment production', does: 'roles and policies for jobs of an environment' },
      { run: 'sealant policy --repository octo-org/app --event pull_request', does: 'those of another repository' },
    ],
    load: () => import('./policy.ts'),
  },
  completion: {
    summary: 'Prints a completion script for a shell',
    usage: 'bash|zsh|fish',
    words: 1,
    examples: [{ run: 'source <(sealant completion bash)', does: 'complete commands and flags in this shell' }],
    load: () => import('./completion.ts'),
  },
};
