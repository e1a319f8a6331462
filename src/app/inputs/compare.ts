import { PEER_IDS } from '../../adapters/peers/index.ts';
import type { InputSpec } from './input-spec.ts';

/** Comparison with another scanner. */
export const COMPARE_INPUTS = {
  with: {
    kind: 'choice',
    choices: PEER_IDS,
    doc: 'The scanner to compare with. It must be installed; its validation and update checks are switched off.',
    commands: ['compare'],
    actions: [],
  },
  bin: {
    kind: 'text',
    placeholder: 'FILE',
    doc: 'Its program. Without it, the absolute folders of PATH are searched, but never what is scanned.',
    commands: ['compare'],
    actions: [],
  },
} as const satisfies Record<string, InputSpec>;
