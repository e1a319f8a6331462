import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, isAbsolute, join, relative, sep } from 'node:path';
import { AppError } from '../../domain/app-error.ts';
import { neutralLine } from '../../domain/neutral-text.ts';
import { Secret } from '../../domain/secret.ts';
import { shellQuoted } from '../../domain/shell-quoted.ts';
import type { PeerFinding } from '../../engine/compare/peer-finding.ts';
import { guardedGitVariables } from '../sources/git-process.ts';
import { absoluteFolders } from './find-program.ts';
import type { Peer, PeerInput, ToldFinding } from './peer.ts';
import { type ProgramEnd, runProgram } from './run-program.ts';

/** Of its answer. */
const MAX_BYTES = 256 * 1024 * 1024;
const TIMEOUT_MS = 30 * 60_000;

export interface PeerRun {
  peer: Peer;
  /** Absolute path of its program. */
  program: string;
  input: PeerInput;
  /** What paths of findings are told relative to; absolute, without symbolic links. */
  root: string;
  env: Readonly<Record<string, string | undefined>>;
  signal: AbortSignal;
  /** Tests set smaller ones. */
  limits?: { maxBytes: number; timeoutMs: number };
}

export interface PeerAnswer {
  findings: readonly PeerFinding[];
  /** How many were told of files outside of what was scanned. */
  outside: number;
  /** Whether it told errors, so that it may not have seen everything. */
  complained: boolean;
}

/**
 * Runs another scanner and reads its answer, which is hostile text with values in it: nothing of it is written to disk,
 * and the values are kept as Secrets. It gets no network and no variables but those that it needs.
 * @throws AppError `incomplete` where it did not do its work, or its answer is none
 */
export async function runPeer(run: PeerRun): Promise<PeerAnswer> {
  const { peer, program, input, env, signal } = run;
  const folder = mkdtempSync(join(tmpdir(), 'sealant-compare-'));
  const { maxBytes, timeoutMs } = run.limits ?? { maxBytes: MAX_BYTES, timeoutMs: TIMEOUT_MS };
  const args = peer.args(input);
  try {
    // Not where we are: what it may write, and what it may read of its surroundings, is in a folder of its own.
    const end = await runProgram({
      program,
      args,
      cwd: folder,
      env: peerVariables(env, folder),
      signal,
      maxBytes,
      timeoutMs,
    });
    const told = answerOf(end, peer, [program, ...args]);
    return { ...placed(told, run), complained: peer.tellsErrorsOnly && end.kind === 'ended' && end.complained };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a program needs to run, and the other scanner's own config: nothing that switches its network on, no credential. */
const PASSED =
  /^(?:HOME|USERPROFILE|LANG|LC_\w+|TZ|XDG_(?:CACHE|CONFIG)_HOME|SystemRoot|windir|APPDATA|LOCALAPPDATA|NUMBER_OF_PROCESSORS|GOMAXPROCS|GIT_\w+|(?:GITLEAKS|BETTERLEAKS)_CONFIG(?:_TOML)?|KF_RULE_CACHE_DIR)$/i;

/** The discard port of this machine, where nobody listens: a call that should not be made leads nowhere. */
const NOWHERE = 'http://127.0.0.1:9';

function peerVariables(env: PeerRun['env'], folder: string): Record<string, string> {
  const passed = Object.entries(guardedGitVariables(env)).filter(([name]) => PASSED.test(name));
  const proxies = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY'].flatMap((name) => [name, name.toLowerCase()]);
  return {
    ...Object.fromEntries(passed),
    ...Object.fromEntries(proxies.map((name) => [name, NOWHERE])),
    PATH: absoluteFolders(env).join(delimiter),
    TMPDIR: folder,
    TEMP: folder,
    TMP: folder,
  };
}

function answerOf(end: ProgramEnd, peer: Peer, command: readonly string[]): readonly ToldFinding[] {
  const by = neutralLine(`Run it by itself, to see what it says: ${command.map(shellWord).join(' ')}`);
  if (end.kind !== 'ended') throw failed(`${peer.program} ${whyNot(end)}.`, by);
  if (!peer.doneCodes.includes(end.code)) throw failed(`${peer.program} ended with code ${end.code}.`, by);
  const read = peer.read(end.stdout.toString('utf8'));
  if ('findings' in read) return read.findings;
  throw failed(`The answer of ${peer.program} is not what was asked for (${neutralLine(read.fault)}).`, by);
}

function whyNot(end: Exclude<ProgramEnd, { kind: 'ended' }>): string {
  switch (end.kind) {
    case 'not-started':
      return `can’t be started (${end.why})`;
    case 'killed':
      return `was ended by ${end.by}`;
    case 'too-large':
      return `answers more than ${MAX_BYTES / 1024 / 1024} MiB, so it was ended`;
    case 'timeout':
      return `did not end within ${TIMEOUT_MS / 60_000} minutes, so it was ended`;
    case 'interrupted':
      return 'was ended, because the run was interrupted';
  }
}

function failed(message: string, mend: string): AppError {
  return new AppError('incomplete', message, { mend });
}

function shellWord(word: string): string {
  return /^[\w./:@%+,=-]+$/.test(word) ? word : shellQuoted(word);
}

function placed(told: readonly ToldFinding[], { peer, root }: PeerRun): Omit<PeerAnswer, 'complained'> {
  const findings: PeerFinding[] = [];
  for (const { value, path, rule, ...rest } of told) {
    const below = pathBelow(root, path);
    if (below === null) continue;
    const secret = value === null || value === '' ? null : new Secret(value, `found by ${peer.program}`);
    findings.push({ ...rest, rule, path: below, secret });
  }
  return { findings, outside: told.length - findings.length };
}

/** With `/`, or `null` outside of the root. */
function pathBelow(root: string, path: string): string | null {
  const way = isAbsolute(path) ? relative(root, path) : relative(root, join(root, path));
  if (way === '' || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) return null;
  return way.split(sep).join('/');
}
