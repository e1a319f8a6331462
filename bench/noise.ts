/**
 * Findings per MB in ordinary packages of three registries, none of which the detector was trained on.
 *
 *   npx tsx bench/noise.ts [--into FOLDER] [--list LEVEL] [--json OUT.json]
 *
 * Fetches the pinned packages with npm, pip and go into the folder (kept; next time nothing is fetched) and scans their
 * trees with the engine. Private keys that parse are counted apart: packages test with real ones.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { Finding } from '../src/domain/finding.ts';
import { compileRules } from '../src/engine/scan/rules/compile-rules.ts';
import type { Ruleset } from '../src/engine/scan/rules/rule.ts';
import { createScanner } from '../src/engine/scan/scanner.ts';
import type { ScanSource } from '../src/engine/scan/source.ts';
import ruleset from '../src/generated/ruleset.json' with { type: 'json' };

const NPM =
  '@hapi/hapi@21 @nestjs/core@12 aws4@1 axios-retry@4 bootstrap@5 chart.js@4 d3@7 discord.js@14 dotenv@18 fastify@5 grant@5 graphql@16 hawk@9 http-proxy@1 jose@6 jquery@4 koa@3 mongodb@7 node-fetch@3 oauth-1.0a@2 prettier@3 request@2 rollup@4 telegraf@4 three@0.187 tough-cookie@6 typeorm@1 undici@7 winston@3';
const PYPI =
  'black==26.10.1 django-allauth==65.21.1 djangorestframework==3.18.3 httpx==0.28.1 jinja2==3.1.6 kubernetes==37.0.2 mlflow==3.18.0 moto==5.2.5 mypy==2.4.1 notebook==7.6.5 openai==3.54.0 pandas==3.1.1 pip==26.3 poetry==2.5.1 pytest==9.2.0 python-jose==3.5.0 scrapy==2.19.0 setuptools==84.2.1 slack-sdk==3.47.0 social-auth-core==7.0.0 sphinx==9.0.4 streamlit==1.67.0 telethon==1.45.0 twisted==26.10.0';
const GO =
  'k8s.io/client-go@v0.37.2 github.com/gin-gonic/gin@v1.12.0 github.com/hashicorp/vault/api@v1.23.0 github.com/aws/aws-sdk-go@v1.55.8 github.com/docker/docker@v28.5.2+incompatible github.com/prometheus/prometheus@v0.316.0 github.com/spf13/cobra@v1.10.2 google.golang.org/grpc@v1.85.0 gorm.io/gorm@v1.31.2 github.com/minio/minio-go/v7@v7.4.1 github.com/go-git/go-git/v5@v5.19.3';

const { values: args } = parseArgs({
  options: { into: { type: 'string' }, list: { type: 'string' }, json: { type: 'string' } },
});
const into = args.into ?? join(tmpdir(), 'sealant-noise');

/** The texts are pushed by hand; nothing is asked of the source. */
const NOTHING: ScanSource = {
  read: async () => ({ source: 'tree', base: null, head: null, commits: 0, blobs: 0, files: 0 }),
  blob: async () => null,
  head: async () => null,
  close: () => undefined,
};

/** The registries by name: where their packages lie once `fetch` has run in that folder. */
const REGISTRIES: Readonly<Record<string, { fetch: (folder: string) => void }>> = {
  npm: {
    fetch: (folder) => {
      writeFileSync(join(folder, 'package.json'), '{"private":true}');
      execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...NPM.split(' ')], {
        cwd: folder,
      });
    },
  },
  pypi: {
    fetch: (folder) => {
      const list = PYPI.split(' ');
      execFileSync('pip', ['download', '--quiet', '--no-deps', '--only-binary', ':all:', '-d', folder, ...list]);
      for (const name of readdirSync(folder))
        if (name.endsWith('.whl'))
          execFileSync('python3', ['-m', 'zipfile', '-e', join(folder, name), join(folder, name.split('-')[0]!)]);
    },
  },
  go: {
    fetch: (folder) => {
      const env = { ...process.env, GOMODCACHE: folder, GOFLAGS: '-modcacherw' };
      execFileSync('go', ['mod', 'download', ...GO.split(' ')], { cwd: folder, env });
    },
  },
};

/** Files of packages; archives as downloaded, and what a client keeps for itself, are left out. */
function* filesIn(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!(entry.name === 'cache' && existsSync(join(path, 'download')))) yield* filesIn(path);
    } else if (entry.isFile() && !entry.name.endsWith('.whl')) yield path;
  }
}

async function scan(root: string): Promise<{ megabytes: number; findings: Finding[] }> {
  const scanner = createScanner({ ruleset: compileRules(ruleset as Ruleset) });
  for (const path of filesIn(root)) {
    if (statSync(path).size > 10e6) continue;
    const bytes = readFileSync(path);
    // not below node_modules: what is measured is the package, as its own repository would be scanned
    const shown = relative(root, path).replaceAll('\\', '/').replaceAll('node_modules/', '');
    scanner.sink.buffer(bytes.length).set(bytes);
    scanner.sink.scan({ path: shown, commit: null, previous: [] }, bytes.length);
  }
  const { findings, receipt } = await scanner.finish(NOTHING, new AbortController().signal);
  return { megabytes: receipt.bytes / 1e6, findings };
}

const isParsedKey = ({ ruleId, validity }: Finding): boolean =>
  ruleId.startsWith('private-key') && validity === 'valid';

interface Row {
  registry: string;
  megabytes: number;
  fail: number;
  warn: number;
  note: number;
  parsedKeys: number;
}

function print({ registry, megabytes, fail, warn, note, parsedKeys }: Row): void {
  const perMegabyte = (n: number): string => (n / megabytes).toFixed(2).padStart(7);
  const all = fail + warn + note;
  console.log(
    `${registry.padEnd(6)} ${megabytes.toFixed(0).padStart(5)} MB ${[fail, warn, note, all].map(perMegabyte).join('')}   ${fail} ${warn} ${note}, parsed private keys ${parsedKeys}`,
  );
}

async function main(): Promise<void> {
  const rows: Row[] = [];
  const rules = new Map<string, number>();
  console.log('per MB            fail   warn   note    all   findings');
  for (const [registry, { fetch }] of Object.entries(REGISTRIES)) {
    const folder = join(into, registry);
    if (!existsSync(folder)) {
      mkdirSync(folder, { recursive: true });
      fetch(folder);
    }
    const { megabytes, findings } = await scan(folder);
    const row: Row = { registry, megabytes, fail: 0, warn: 0, note: 0, parsedKeys: 0 };
    for (const finding of findings) {
      if (isParsedKey(finding)) row.parsedKeys++;
      else row[finding.level]++;
      const key = `${finding.ruleId} ${finding.level}`;
      rules.set(key, (rules.get(key) ?? 0) + 1);
      if (finding.level === args.list)
        console.log(`  ${finding.ruleId} ${finding.confidence} ${finding.path}:${finding.startLine}`);
    }
    rows.push(row);
    print(row);
  }
  const total: Row = { registry: 'all', megabytes: 0, fail: 0, warn: 0, note: 0, parsedKeys: 0 };
  for (const row of rows)
    for (const key of ['megabytes', 'fail', 'warn', 'note', 'parsedKeys'] as const) total[key] += row[key];
  print(total);
  for (const [rule, n] of [...rules].sort((a, b) => b[1] - a[1]).slice(0, 15)) console.log(`  ${n} ${rule}`);
  if (args.json) writeFileSync(args.json, `${JSON.stringify([...rows, total], null, 1)}\n`);
}

void main();
