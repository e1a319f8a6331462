import type { InputSpec } from './input-spec.ts';

/** The embedded vault’s own commands. */
export const EMBEDDED_VAULT_INPUTS = {
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
} as const satisfies Record<string, InputSpec>;
