/**
 * Times whole processes side by side: each round runs every command once, in turn, so that a machine whose speed drifts
 * slows all of them alike. Needs GNU time (`/usr/bin/time`, Debian package `time`) for processor time and peak memory.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Contender {
  name: string;
  command: readonly string[];
  cwd?: string;
  /** Exit codes that count as done. */
  ok?: readonly number[];
}

export interface Figures {
  name: string;
  /** Milliseconds, median over the rounds. */
  wall: number;
  /** Milliseconds, fastest round. */
  fastest: number;
  /** User and system time in milliseconds, median. */
  cpu: number;
  /** Peak resident memory of the largest process in MiB, maximum over the rounds. */
  peak: number;
  /** Median over the rounds of this wall time minus the first contender's in the same round, milliseconds. */
  overFirst: number;
}

export interface Run {
  /** Milliseconds. */
  wall: number;
  /** User and system time in milliseconds. */
  cpu: number;
  /** Peak resident memory of the largest process in MiB. */
  peak: number;
}

const WARM_UPS = 2;

/**
 * Node 20 reads the certificates that `NODE_EXTRA_CA_CERTS` names before its first line of code (27 ms for the 140 of a
 * Debian system), whether it speaks to anybody or not. Runners of GitHub don't set it; where it is set it would be most of
 * what is measured, so it is left out for all contenders.
 */
const { NODE_EXTRA_CA_CERTS: _, ...ENVIRONMENT } = process.env;

/** Runs the contenders `rounds` times in turn after two rounds that don't count. */
export function compare(contenders: readonly Contender[], rounds: number): Figures[] {
  const folder = mkdtempSync(join(tmpdir(), 'sealant-bench-'));
  try {
    const runs = contenders.map((): Run[] => []);
    for (let round = -WARM_UPS; round < rounds; round++) {
      contenders.forEach((contender, i) => {
        const run = timed(contender, folder);
        if (round >= 0) runs[i]!.push(run);
      });
    }
    return contenders.map((contender, i) => figuresOf(contender.name, runs[i]!, runs[0]!));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function timed(contender: Contender, folder: string): Run {
  const note = join(folder, 'time');
  const started = process.hrtime.bigint();
  const [time, ...args] = timeArguments(note, contender.command);
  const child = spawnSync(time!, args, {
    cwd: contender.cwd,
    env: ENVIRONMENT,
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 30,
  });
  const wall = Number(process.hrtime.bigint() - started) / 1e6;
  if (!(contender.ok ?? [0]).includes(child.status ?? -1)) {
    throw new Error(`${contender.name} ended with ${child.status}: ${child.stderr.toString().slice(0, 500)}`);
  }
  return { wall, ...readTimes(note) };
}

/** A command under GNU time, which writes into the file `note` what `readTimes` reads. */
export function timeArguments(note: string, command: readonly string[]): string[] {
  return ['/usr/bin/time', '-q', '-f', '%U %S %M', '-o', note, ...command];
}

export function readTimes(note: string): Omit<Run, 'wall'> {
  const [user, system, kibibytes] = readFileSync(note, 'utf8').trim().split(' ').map(Number) as [
    number,
    number,
    number,
  ];
  return { cpu: (user + system) * 1000, peak: kibibytes / 1024 };
}

function figuresOf(name: string, runs: readonly Run[], first: readonly Run[]): Figures {
  return {
    name,
    wall: median(runs.map((run) => run.wall)),
    fastest: Math.min(...runs.map((run) => run.wall)),
    cpu: median(runs.map((run) => run.cpu)),
    peak: Math.max(...runs.map((run) => run.peak)),
    overFirst: median(runs.map((run, i) => run.wall - first[i]!.wall)),
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The figures as a Markdown table. */
export function tableOf(title: string, figures: readonly Figures[]): string {
  const rows = figures.map(
    (f) =>
      `| ${f.name} | ${f.wall.toFixed(1)} | ${f.fastest.toFixed(1)} | ${f.overFirst.toFixed(1)} | ${f.cpu.toFixed(0)} | ${f.peak.toFixed(0)} |`,
  );
  return [
    `### ${title}`,
    '',
    '| command | wall ms (median) | fastest | over the first (paired) | cpu ms | peak MiB |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
