import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AwsStore, entryOf } from '../../../../src/adapters/vaults/aws/entry.ts';
import { narrowGroups } from '../../../../src/adapters/vaults/aws/session-policy.ts';
import { readAwsSettings } from '../../../../src/adapters/vaults/aws/settings.ts';
import { secretsManager } from '../../../../src/adapters/vaults/aws-secrets-manager.ts';
import { parameterStore } from '../../../../src/adapters/vaults/aws-ssm.ts';

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

  test.for(['prod/*/x', 'pr?d', 'prod/${aws:username}', 'a"b', 'prod/ü'])(
    '%s, which a policy would read as more, is refused',
    (path) => {
      const reference = { scheme: 'awssm', path, field: null, version: null, optional: false };
      expect(() => entryOf(reference, secretsManager, settings)).toThrow('not the name or ARN of one');
    },
  );

  test.for<[AwsStore, string, string[], string, string[]]>([
    [secretsManager, 'prod/app-*', ['secret:prod/app-*'], 'secretsmanager:ListSecrets', ['*']],
    [
      parameterStore,
      'prod/**',
      ['parameter/prod/*'],
      'ssm:GetParametersByPath',
      ['parameter/prod', 'parameter/prod/*'],
    ],
  ])('for a wildcard let it be read and listed, and nothing else', ([store, path, read, action, list]) => {
    const reference = { scheme: 'awssm', path, field: null, version: null, optional: false };
    const [group] = narrowGroups([entryOf(reference, store, settings)], store, settings, ACCOUNT);
    const arn = (resource: string): string =>
      resource === '*' ? '*' : `arn:aws:${store.service}:eu-west-1:${ACCOUNT}:${resource}`;
    const { Statement } = JSON.parse(group!.policy) as { Statement: { Action: string; Resource: string[] }[] };
    expect(Statement.find(({ Action }) => Action === store.readAction)?.Resource).toEqual(read.map(arn));
    expect(Statement.find(({ Action }) => Action === action)?.Resource).toEqual(list.map(arn));
  });

  test.for<[AwsStore, string, RegExp]>([
    [secretsManager, 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/*', /not behind an ARN/],
    [secretsManager, 'pr?d/*', /no names can begin so/],
    [parameterStore, 'prod/app-*', /no names can begin so/],
  ])('the wildcard %j %s is refused', ([store, path, told]) => {
    const reference = { scheme: 'awssm', path, field: null, version: null, optional: false };
    expect(() => entryOf(reference, store, settings)).toThrow(told);
  });
});
