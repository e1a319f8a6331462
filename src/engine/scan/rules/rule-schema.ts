import { SEVERITIES } from '../../../domain/severity.ts';
import { checks } from '../checks/index.ts';
import { MAX_WITHIN } from './parse-near.ts';
import { MAX_REACH } from './rule.ts';
import type { RuleKey } from './rule-entry.ts';

type Schema = Record<string, unknown>;

const TEXT = { type: 'string', minLength: 1 };
const KEBAB = { type: 'string', pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' };
const SHARE = { type: 'number', minimum: 0, maximum: 1 };
const texts = (minItems: number, items: Schema = TEXT): Schema => ({ type: 'array', items, minItems });
const about = (description: string, schema: Schema): Schema => ({ description, ...schema });
const bytes = { type: 'integer', minimum: 0, maximum: MAX_REACH };

const NEAR: Schema = {
  type: 'object',
  additionalProperties: false,
  oneOf: [{ required: ['rule'] }, { required: ['pattern'] }],
  properties: {
    rule: about('Id of another rule.', TEXT),
    pattern: about('A text close by, in any case.', TEXT),
    within: about('Lines between the two, at most. Default: 5.', { type: 'integer', minimum: 0, maximum: MAX_WITHIN }),
    confidence: about('What the confidence is raised to. Default: 0.95.', SHARE),
  },
};

const PROPERTIES: Readonly<Record<RuleKey, Schema>> = {
  id: about('Unique and stable: suppressions and configs name it.', KEBAB),
  name: TEXT,
  description: about('What it is, and what an attacker could do with it.', TEXT),
  severity: about('How bad it is if the credential is live.', { enum: SEVERITIES }),
  confidence: about('Of a match that no check proves. Default: 0.8.', SHARE),
  keywords: about(
    'Every match holds one. None only with “requires: near”.',
    texts(0, { type: 'string', minLength: 3, pattern: '^[ -@\\[-~]+$' }),
  ),
  pattern: about('A JavaScript regular expression in linear time; the group “secret” is the value.', TEXT),
  'ignore-case': { type: 'boolean' },
  reach: about('Bytes around a keyword that a match may need. Default: worked out.', {
    type: 'object',
    additionalProperties: false,
    required: ['before', 'after'],
    properties: { before: bytes, after: bytes },
  }),
  checks: about(
    'Offline checks, in order.',
    texts(0, { type: 'string', pattern: `^(?:${Object.keys(checks).join('|')})(?::|$)` }),
  ),
  near: about('What standing close by makes a match surer.', { type: 'array', items: NEAR }),
  requires: about('Without a neighbour it is no match.', { enum: ['near'] }),
  credential: about('Joins verifiers, revokers and rotation drivers.', { anyOf: [KEBAB, { type: 'null' }] }),
  'public-prefix': about('How many leading characters may be shown.', { type: 'integer', minimum: 0, maximum: 40 }),
  remedy: about('What to do when it has leaked.', TEXT),
  references: texts(0),
  examples: about('Templates of texts in which it is found.', texts(1)),
  'negative-examples': about('Templates of texts in which it finds nothing.', texts(1)),
  'near-examples': about('Templates of texts in which a neighbour is found.', texts(1)),
};

/** JSON Schema (draft 7) of a rule file, by which editors complete and check it; `parse-rules.ts` checks more. */
export const RULES_SCHEMA: Schema = {
  title: 'Sealant rules',
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['id', 'name', 'description', 'severity', 'pattern', 'remedy', 'examples', 'negative-examples'],
    properties: PROPERTIES,
  },
};
