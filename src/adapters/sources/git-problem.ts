import type { Incomplete } from '../../domain/receipt.ts';
import type { GitEnd } from './git-process.ts';

/** What is known of the repository when something in it fails. */
export interface RepositoryState {
  /** The folder git ran in. */
  directory: string;
  shallow: boolean;
  /** A partial clone: objects are missing on purpose and would be fetched when asked for. */
  partial: boolean;
}

/** How to get a whole history, for a laptop and for a workflow. */
export const FETCH_ALL = `Run: git fetch --unshallow
In a workflow, check out with the whole history:
  - uses: actions/checkout@v5
    with:
      fetch-depth: 0`;

const FETCH_OBJECTS = `Run: git fetch --refetch --no-filter
In a workflow, leave “filter:” out of the checkout step:
  - uses: actions/checkout@v5
    with:
      fetch-depth: 0`;

/** Words a git process that failed, by the message it left. `doing` completes “Git failed while …”. */
export function describeGitFailure(end: GitEnd, doing: string, state: RepositoryState): Incomplete {
  if (end.failure !== null) return describeNoStart(end.failure, doing);
  const { stderr } = end;
  if (/dubious ownership/.test(stderr)) return dubiousOwnership(stderr, state.directory);
  if (/not a git repository/i.test(stderr))
    return {
      kind: 'git',
      message: `${state.directory} is not inside a git repository, or git can't open it.`,
      mend: 'Run sealant in a clone, or scan the files on disk: sealant scan --tree PATH',
    };
  if (/invalid filter-spec|unknown option|unrecognized argument/.test(stderr))
    return {
      kind: 'git',
      message: `This git is too old for what was asked while ${doing}: ${firstLine(stderr)}`,
      mend: 'Use git 2.32 or later.',
    };
  if (/shallow/.test(stderr)) return shallowProblem(state.directory);
  if (MISSING.test(stderr)) return missingObject(firstLine(stderr), state);
  const how = end.code === null ? 'was ended by a signal' : `ended with code ${end.code}`;
  return {
    kind: 'git',
    message: `Git ${how} while ${doing}: ${firstLine(stderr) || 'no message'}`,
    mend: `Run in ${state.directory}: git fsck --connectivity-only`,
  };
}

const MISSING =
  /bad object|missing (?:blob|tree|commit|object)|unable to (?:read|find)|could not (?:read|fetch)|promisor|loose object|object file|packfile/i;

function describeNoStart(failure: NodeJS.ErrnoException, doing: string): Incomplete {
  if (failure.code === 'ENOENT')
    return {
      kind: 'git',
      message: `Git could not be started while ${doing}: the program “git” or the folder to run it in was not found.`,
      mend: 'Install git 2.32 or later and put it on the PATH, or scan the files on disk: sealant scan --tree PATH',
    };
  return {
    kind: 'git',
    message: `Git could not be started while ${doing} (${failure.code ?? failure.name}).`,
    mend: 'Check that “git --version” runs here.',
  };
}

function dubiousOwnership(stderr: string, directory: string): Incomplete {
  const named = /repository at '([^'\n]+)'/.exec(stderr)?.[1] ?? directory;
  return {
    kind: 'git',
    message: `Git refuses to read ${named}, because another user owns it, so nothing was scanned.`,
    mend: `If you trust that folder, run: git config --global --add safe.directory ${quoteForShell(named)}`,
  };
}

/** The history stops at the boundary of a shallow clone. */
export function shallowProblem(directory: string): Incomplete {
  return {
    kind: 'shallow',
    message: `The clone in ${directory} is shallow: its history ends inside the range, so earlier commits of the range were not scanned.`,
    mend: FETCH_ALL,
  };
}

/** An object that the scan needed is not there. */
export function missingObject(what: string, state: RepositoryState): Incomplete {
  if (state.partial)
    return {
      kind: 'missing-object',
      message: `The clone in ${state.directory} is partial (made with --filter), and an object of the range is not in it: ${what}`,
      mend: FETCH_OBJECTS,
    };
  if (state.shallow) return { kind: 'missing-object', message: `An object is missing: ${what}`, mend: FETCH_ALL };
  return {
    kind: 'missing-object',
    message: `The repository in ${state.directory} lacks an object, or it is damaged: ${what}`,
    mend: 'Run: git fsck --full\nthen clone the repository again, or fetch the object.',
  };
}

function firstLine(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const line = lines.find((each) => /^(?:fatal|error):/.test(each)) ?? lines[0] ?? '';
  return line.replace(/^(?:fatal|error): /, '').slice(0, 300);
}

function quoteForShell(text: string): string {
  return /^[\w./:@-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
