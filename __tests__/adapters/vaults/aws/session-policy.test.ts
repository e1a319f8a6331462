import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryOf } from '../../../../src/adapters/vaults/aws/entry.ts';
import { narrowGroups } from '../../../../src/adapters/vaults/aws/session-policy.ts';
import { readAwsSettings } from '../../../../src/adapters/vaults/aws/settings.ts';
import { secretsManager } from '../../../../src/adapters/vaults/aws-secrets-manager.ts';

const ACCOUNT = '111122223333';
const settings = readAwsSettings(
  'aws-secrets-manager',
  { region: 'eu-west-1', auth: { method: 'web-identity', 'role-arn': `arn:aws:iam::${ACCOUNT}:role/ci` } },
  'at',
  { env: {}, directory: '/' },
);
const name = fc.stringMatching(/^[\w/+=.@-]{1,512}$/);
const entry = (path: string) => ({ path, version: null, shown: `awssm://${path}` });

describe('policies of narrowed sessions', () => {
  test('hold every entry once, in order, and none is longer than STS takes', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 60 }), (names) => {
        const groups = narrowGroups(names.map(entry), secretsManager, settings, ACCOUNT);
        expect(groups.flatMap(({ entries }) => entries.map(({ path }) => path))).toEqual(names);
        for (const { entries, policy } of groups) {
          expect(policy.length).toBeLessThanOrEqual(2048);
          expect(entries.length).toBeLessThanOrEqual(20);
          const [read] = (JSON.parse(policy) as { Statement: { Resource: string[] }[] }).Statement;
          const prefix = `arn:aws:secretsmanager:eu-west-1:${ACCOUNT}:secret:`;
          expect(read!.Resource).toEqual(entries.map(({ path }) => `${prefix}${path}-??????`));
        }
      }),
    );
  });

  test.for(['prod/*', 'prod/${aws:username}', 'a"b', 'prod/ü'])(
    '%s, which a policy would read as more, is refused',
    (path) => {
      const reference = { scheme: 'awssm', path, field: null, version: null, optional: false };
      expect(() => entryOf(reference, secretsManager, settings)).toThrow('not the name or ARN of one');
    },
  );
});
