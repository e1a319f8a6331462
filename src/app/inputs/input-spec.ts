/** One input of the command line or the Action, as help, README, action files and parsers read it. */
export interface InputSpec {
  kind: 'flag' | 'text' | 'number' | 'list' | 'choice';
  /** For `choice`. */
  choices?: readonly string[];
  /** Where not every command knows all values of a text: those it knows. */
  choicesOf?: Readonly<Record<string, readonly string[]>>;
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

export const ALL_ACTIONS = ['root', 'scan', 'inject', 'rotate'] as const;
/** Actions and commands that scan. */
export const SCANNING = ['root', 'scan', 'rotate'] as const;
export const SCAN_COMMANDS = ['scan', 'rotate'] as const;
/** Those, and the comparison with another scanner. */
export const FINDING_COMMANDS = [...SCAN_COMMANDS, 'compare'] as const;
