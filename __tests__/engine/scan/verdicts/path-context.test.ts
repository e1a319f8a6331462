import { expect, it } from 'vitest';
import { pathContext } from '../../../../src/engine/scan/verdicts/path-context.ts';

it.each([
  ['src/index.ts', null],
  ['src/latest.ts', null],
  ['src/contest/run.ts', null],
  ['config/production.yml', null],
  ['src/greatest.py', null],
  ['test/a.ts', 'test'],
  ['src/__tests__/a.ts', 'test'],
  ['pkg/a_test.go', 'test'],
  ['a.spec.js', 'test'],
  ['tests/fixtures/a.yml', 'fixture'],
  ['internal/testdata/key.pem', 'fixture'],
  ['src/UserServiceTest.java', 'test'],
  ['examples/basic/main.tf', 'example'],
  ['.env.example', 'example'],
  ['app.ini.template', 'example'],
  ['charts/app/templates/secret.yaml', null],
  ['src/template.ts', null],
  ['example.ts', null],
  ['models/kms/examples-1.json', 'example'],
  ['api/swagger.yaml', 'documentation'],
  ['config.sample.yml', 'example'],
  ['docs/setup.html', 'documentation'],
  ['README.md', 'documentation'],
  ['yarn.lock', 'lock-file'],
  ['web/package-lock.json', 'lock-file'],
  ['vendor/lib/a.php', 'vendored'],
])('%s is %s', (path, context) => {
  expect(pathContext(path)).toBe(context);
});
