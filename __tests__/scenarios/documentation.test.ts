import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { COMMANDS } from '../../src/app/commands/index.ts';
import { readConfig } from '../../src/app/config/read-config.ts';
import { InputValues } from '../../src/app/input-values.ts';
import { INPUT_SPECS, type InputName } from '../../src/app/inputs/index.ts';
import { parseArguments } from '../../src/app/parse-arguments.ts';
import { createProviders } from '../../src/app/providers.ts';
import { runScanJob } from '../../src/app/scan/scan-job.ts';
import { NO_SCAN_SETTINGS } from '../../src/app/scan/scan-policy.ts';
import { planLocalScan } from '../../src/app/scan/scan-range.ts';
import { isWildcard, parseProfile } from '../../src/engine/inject/request.ts';
import { nameFound } from '../../src/engine/inject/wildcard.ts';
import { BUILT_IN_RULES, parseRules } from '../../src/engine/scan/rules/parse-rules.ts';
import { fillTemplate } from '../../src/engine/scan/templates/templates.ts';
import { testWorld } from '../app/test-world.ts';
import { builtCli } from '../build-dist.ts';
import { leakLine, runCli, TestRepository } from './git-repository.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'SECURITY.md'];
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');

function blocks(name: string, language: string): string[] {
  return [...read(name).matchAll(new RegExp(`^ *\`\`\`${language}\\n(?<body>[\\s\\S]*?)^ *\`\`\``, 'gm'))].map(
    (match) => match.groups!['body']!,
  );
}

/** Every `sealant …` line of the documents and of the help. */
const COMMAND_LINES = [
  ...DOCUMENTS.flatMap((name) =>
    blocks(name, 'sh').flatMap((body) => body.split('\n').map((line) => line.replace(/\s+#.*$/, '').trim())),
  ),
  ...Object.values(COMMANDS).flatMap((spec) => spec.examples.map((example) => example.run)),
]
  .map((line) => /(?:^|\| |<\()(?:sealant|node dist\/cli\.js) (?<rest>[^|)]*)/.exec(line)?.groups?.['rest']?.trim())
  .filter((line) => line !== undefined);

const wordsOf = (line: string) =>
  [...line.matchAll(/"(?<quoted>[^"]*)"|(?<plain>\S+)/g)].map((m) => m.groups!['quoted'] ?? m.groups!['plain']!);

describe('examples', () => {
  test.for([...new Set(COMMAND_LINES)])('sealant %s is understood', (line) => {
    const [name = '', ...args] = wordsOf(line);
    if (name === '--help' || name === '--version' || name === 'COMMAND') return;
    expect(Object.keys(COMMANDS)).toContain(name);
    const { positionals } = parseArguments(name, args);
    const known = COMMANDS[name]!.subcommands;
    if (known && positionals[0] !== undefined) expect(Object.keys(known)).toContain(positionals[0]);
  });

  test('the configs are read as they stand', async () => {
    const configs = DOCUMENTS.flatMap((name) => blocks(name, 'yaml')).filter((body) => /^version: 1/m.test(body));
    expect(configs.length).toBeGreaterThan(0);
    for (const body of configs) {
      const config = await readConfig(body, 'README.md');
      await createProviders(config, new InputValues(new Map(), (name) => name), { env: {}, directory: ROOT });
    }
  });

  test('the workflows give the actions only inputs that they have', () => {
    const workflows = blocks('README.md', 'yaml').filter((body) => /uses:/.test(body));
    expect(workflows.length).toBeGreaterThan(1);
    for (const body of workflows) {
      for (const step of stepsOf(parse(body)).filter((candidate) => /^OWNER\/sealant/.test(candidate.uses ?? ''))) {
        const part = step.uses!.split('@')[0]!.split('/')[2] ?? 'root';
        for (const name of Object.keys(step.with ?? {})) {
          expect(INPUT_SPECS[name as InputName]?.actions, `${name} of ${part}`).toContain(part);
        }
      }
    }
  });

  test('what wildcards stand for becomes the variables that the README says', () => {
    const body = blocks('README.md', 'yaml').find((text) => text.includes('APP_*:'))!;
    const { inject } = parse(body) as { inject: { profiles: { deploy: Record<string, unknown> } } };
    const requests = parseProfile(inject.profiles.deploy, 'README.md').filter(isWildcard);
    expect(requests).toHaveLength(4);
    const said = [...body.matchAll(/^\s*"?([\w*]+)"?: .*: ([\w./-]+) becomes (\w+)$/gm)];
    expect(said).toHaveLength(3);
    for (const [, name, entry, variable] of said) {
      const { wildcard, transform } = requests.find((request) => request.name === name)!;
      const prefix = wildcard.prefix ?? '';
      expect(entry!.startsWith(prefix)).toBe(true);
      expect(nameFound(name!, entry!.slice(prefix.length), transform, entry!)).toBe(variable);
    }
  });

  test('the rules of one’s own and the config that takes them in do what the README says', async () => {
    const rules = blocks('README.md', 'yaml').find((text) => text.includes('id: acme-api-token'))!;
    const config = blocks('README.md', 'yaml').find((text) => text.includes('override:'))!;
    const repository = new TestRepository();
    try {
      repository.write('.github/sealant-rules.yml', rules);
      repository.write('.github/sealant.yml', config);
      const token = `${fillTemplate('acme_{hex:40}', 1)}\n`;
      for (const path of ['src/a.txt', 'docs/a.txt']) repository.write(path, token);
      const { report } = await runScanJob({
        world: testWorld({ env: repository.env }),
        path: repository.top,
        onlyBelow: false,
        plan: planLocalScan({ kind: 'tree' }),
        settings: NO_SCAN_SETTINGS,
        signal: new AbortController().signal,
      });
      expect(report.findings).toMatchObject([{ path: 'src/a.txt', ruleId: 'acme-api-token', severity: 'high' }]);
      expect(report.suppressed).toMatchObject([{ by: { kind: 'allowlist', reason: 'made up for the manual' } }]);
    } finally {
      repository.remove();
    }
  });

  test('the rule of the recipe passes the rule parser', () => {
    const body = blocks('CONTRIBUTING.md', 'yaml').find((text) => text.includes('acme'))!;
    const { rules, faults } = parseRules(parse(body), 'CONTRIBUTING.md', BUILT_IN_RULES);
    expect(faults).toEqual([]);
    expect(rules).toHaveLength(1);
  });
});

describe('the workflow that divides a history', () => {
  interface Divided {
    jobs: {
      part: { strategy: { matrix: { part: number[] } }; steps: Step[] };
      whole: { needs: string; steps: (Step & { run?: string })[] };
    };
  }
  const body = blocks('README.md', 'yaml').find((text) => text.includes('report --merge'))!;
  const { part, whole } = (parse(body) as Divided).jobs;
  const parts = part.strategy.matrix.part;
  const scan = part.steps.find(({ uses }) => uses?.startsWith('OWNER/sealant/scan'))!;
  const merge = whole.steps.find(({ run }) => run !== undefined)!.run!;
  const artifact = whole.steps.find(({ uses }) => uses?.startsWith('actions/download-artifact'))!.with!;

  test('finds as a whole what one scan finds, and is incomplete without one of its parts', async () => {
    const cli = await builtCli(inject('distFolder'));
    const repository = new TestRepository();
    try {
      for (let seed = 1; seed <= 12; seed++) repository.commit({ [`${seed}.js`]: leakLine(seed) });
      expect(scan.with!['what']).toBe('history');
      expect(String(artifact['pattern'])).toBe('part-*');
      for (const number of parts) {
        const shard = String(scan.with!['shard']).replace('${{ matrix.part }}', String(number));
        const folder = join(repository.top, String(artifact['path']), `part-${number}`);
        mkdirSync(folder, { recursive: true });
        const file = join(folder, 'sealant-report.json');
        const { code } = await runCli(cli, repository.top, [
          'scan',
          '--history',
          '--shard',
          shard,
          '--format',
          'json',
          '-o',
          file,
        ]);
        expect([0, 1]).toContain(code);
      }
      const joined = () =>
        spawnSync('bash', ['-c', merge.replace('dist/cli.js', `'${cli}'`)], { cwd: repository.top, encoding: 'utf8' });
      expect([joined().status, existsSync(join(repository.top, 'all.sarif'))]).toEqual([1, true]);
      const sarif = JSON.parse(readFileSync(join(repository.top, 'all.sarif'), 'utf8')) as {
        runs: { results: unknown[] }[];
      };
      expect(sarif.runs[0]!.results).toHaveLength(12);
      rmSync(join(repository.top, String(artifact['path']), `part-${parts[0]}`), { recursive: true });
      expect(joined().status).toBe(3);
    } finally {
      repository.remove();
    }
  });
});

describe('links', () => {
  test.for(DOCUMENTS)('%s points at files that are there', (name) => {
    for (const match of read(name).matchAll(/\]\((?<target>[^)#]+)(?:#[^)]*)?\)/g)) {
      const target = match.groups!['target']!;
      if (!/^https?:/.test(target)) expect(existsSync(join(ROOT, target)), target).toBe(true);
    }
  });
});

describe('sealant demo', () => {
  let cli = '';
  beforeAll(async () => {
    cli = await builtCli(inject('distFolder'));
  }, 120_000);

  test('plays the whole loop and leaves nothing behind', async () => {
    const run = await runCli(cli, ROOT, ['demo']);
    expect(run.stderr).toBe('');
    expect(run.code).toBe(0);
    const steps = [...run.stdout.matchAll(/^\$ sealant (?<command>\S+)[\s\S]*?^ {2}exit (?<code>\d)/gm)].map(
      (m) => `${m.groups!['command']} ${m.groups!['code']}`,
    );
    expect(steps).toEqual([
      'vault 0',
      'vault 0',
      'scan 1',
      'rotate 1',
      'rotate 0',
      'vault 0',
      'audit 0',
      'inject 0',
      'scan 0',
    ]);
    expect(run.stdout).toContain('charging with ***');
  });
});

interface Step {
  uses?: string;
  with?: Record<string, unknown>;
}

function stepsOf(workflow: { steps?: Step[]; jobs?: Record<string, { steps: Step[] }> }): Step[] {
  return workflow.steps ?? Object.values(workflow.jobs ?? {}).flatMap((job) => job.steps);
}
