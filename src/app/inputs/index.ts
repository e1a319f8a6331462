import { ACTION_INPUTS } from './action.ts';
import { COMPARE_INPUTS } from './compare.ts';
import { EMBEDDED_VAULT_INPUTS } from './embedded-vault.ts';
import { COMMON_INPUTS } from './everywhere.ts';
import { FINDINGS_INPUTS } from './findings.ts';
import { INJECT_INPUTS } from './inject.ts';
import type { InputSpec } from './input-spec.ts';
import { RESPOND_INPUTS } from './respond.ts';
import { SCAN_TARGET_INPUTS } from './scan-target.ts';
import { SUPPRESSION_INPUTS } from './suppressions.ts';

export type { InputSpec } from './input-spec.ts';

/**
 * Every input there is, once: the command line's flags, the Action's inputs, the help, the completion and the README's
 * tables all come from here, in this order (`scripts/sync-docs.ts` fills the files, and compares them when it is run with
 * `--check`).
 */
export const INPUTS = {
  ...SCAN_TARGET_INPUTS,
  ...FINDINGS_INPUTS,
  ...COMPARE_INPUTS,
  ...INJECT_INPUTS,
  ...RESPOND_INPUTS,
  ...EMBEDDED_VAULT_INPUTS,
  ...SUPPRESSION_INPUTS,
  ...ACTION_INPUTS,
  ...COMMON_INPUTS,
} as const satisfies Record<string, InputSpec>;

export type InputName = keyof typeof INPUTS;
export const INPUT_SPECS: Readonly<Record<InputName, InputSpec>> = INPUTS;

/** Whether a command takes an input. */
export function takes(command: string, name: InputName): boolean {
  const { commands } = INPUT_SPECS[name];
  return commands.includes(command) || commands.includes('*');
}
