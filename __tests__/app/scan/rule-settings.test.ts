import { describe, expect, test } from 'vitest';
import { runScanJob } from '../../../src/app/scan/scan-job.ts';
import { planLocalScan } from '../../../src/app/scan/scan-range.ts';
import { fillTemplate } from '../../../src/engine/scan/templates/templates.ts';
import { leakLine, repositoriesOfThisFile } from '../../scenarios/git-repository.ts';
import { testWorld } from '../test-world.ts';

const newRepository = repositoriesOfThisFile();

/** Scans a tree with one file by a config whose `scan.rules` are these lines. */
async function scanWith(rules: string, text: string) {
  const repository = newRepository();
  repository.write('.github/sealant.yml', `scan:\n  rules:\n${rules}`);
  repository.write('a.txt', text);
  const settings = { failOn: null, minConfidence: null, maxSizeMib: null, exclude: [], ruleFiles: [] };
  const { report } = await runScanJob({
    world: testWorld({ env: repository.env }),
    path: repository.top,
    onlyBelow: false,
    plan: planLocalScan({ kind: 'tree' }),
    settings: { ...settings, disabledRules: [], configFile: null },
    signal: new AbortController().signal,
  });
  return report;
}

const TWILIO = fillTemplate('TWILIO_AUTH_TOKEN={hex:32}', 3);

describe('an overridden rule', () => {
  test('has the severity and confidence that the config says, and makes another ruleset', async () => {
    const [plain, other] = await Promise.all([
      scanWith('    disable: []\n', TWILIO),
      scanWith(
        '    override:\n      twilio-auth-token: { severity: low, confidence: 0.3, remedy: Ask Ann. }\n',
        TWILIO,
      ),
    ]);
    expect(plain.findings).toMatchObject([{ ruleId: 'twilio-auth-token', severity: 'critical', confidence: 0.7 }]);
    expect(other.findings).toMatchObject([
      { ruleId: 'twilio-auth-token', severity: 'low', confidence: 0.3, remedy: 'Ask Ann.', level: 'note' },
    ]);
    expect(other.receipt.ruleset).not.toBe(plain.receipt.ruleset);
  });

  test('allows what its own entries say, and no other rule’s findings', async () => {
    const report = await scanWith(
      '    override:\n      github-pat-classic: { allow: [{ path: a.txt, reason: ours }] }\n',
      `${leakLine(2)}\n${TWILIO}`,
    );
    expect(report.findings.map(({ ruleId }) => ruleId)).toEqual(['twilio-auth-token']);
    expect(report.suppressed).toMatchObject([{ by: { kind: 'allowlist', reason: 'ours' } }]);
  });

  test('no longer fires on a disabled keyword', async () => {
    const rules =
      '    override:\n      datadog-app-key: { disable-keywords: [dd_app] }\n    disable: [generic-secret]\n';
    const report = await scanWith(rules, fillTemplate('DD_APP_KEY={hex:40}\ndatadog_key={hex:40}', 4));
    expect(report.findings.map(({ ruleId, startLine }) => `${ruleId} ${startLine}`)).toEqual(['datadog-app-key 2']);
  });

  test('of the generic detector has another severity', async () => {
    const report = await scanWith(
      '    override: { generic-secret: { severity: info } }\n',
      fillTemplate("service_secret = '{alnum:40}'", 5),
    );
    expect(report.findings).toMatchObject([{ ruleId: 'generic-secret', severity: 'info' }]);
  });
});

describe('a setting that would do nothing is refused with its place:', () => {
  test.each([
    [
      '    disable: [jwt, github-pat-clasic]\n',
      '3:20: There is no rule “github-pat-clasic” to switch off. Did you mean “github-pat-classic”?',
    ],
    ['    override:\n      jwtt: { severity: low }\n', '4:7: There is no rule “jwtt” to override. Did you mean “jwt”?'],
    [
      '    override:\n      twilio-auth-token: { disable-keywords: [twillio] }\n',
      '4:7: The rule “twilio-auth-token” has no keyword “twillio”. Did you mean “twilio”?',
    ],
    ['    override:\n      twilio-auth-token: { disable-keywords: [twilio] }\n', 'would have no keyword left'],
    [
      '    override:\n      generic-secret: { confidence: 0.2 }\n',
      '4:7: Of the generic rule “generic-secret” only severity and allow',
    ],
    ['    override:\n      jwt: { severity: hihg }\n', '4:24: scan.rules.override.jwt.severity is none of'],
    [
      '    override:\n      jwt: { severty: low }\n',
      '4:14: in scan.rules.override.jwt: unknown key “severty”. Did you mean “severity”?',
    ],
  ])('%j', async (rules, message) => {
    await expect(scanWith(rules, '')).rejects.toMatchObject({
      code: 'config',
      message: expect.stringContaining(message),
    });
  });
});
