import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { findProgram, isExecutable } from '../../adapters/peers/find-program.ts';
import { PEERS, type PeerId } from '../../adapters/peers/index.ts';
import type { Peer, PeerInput } from '../../adapters/peers/peer.ts';
import { runPeer } from '../../adapters/peers/run-peer.ts';
import { AppError } from '../../domain/app-error.ts';
import { neutralLine } from '../../domain/neutral-text.ts';
import { matchFindings } from '../../engine/compare/match-findings.ts';
import type { Command, CommandContext } from '../command.ts';
import { comparisonReport } from '../compare/comparison-report.ts';
import { renderComparison } from '../compare/render-comparison.ts';
import { EXIT } from '../exit-code.ts';
import { readScanSettings } from '../scan/scan-inputs.ts';
import { runScanJob, type ScanResult } from '../scan/scan-job.ts';
import { planLocalScan, type ScanTarget } from '../scan/scan-range.ts';
import { usesColor } from '../world.ts';

/**
 * `sealant compare --with SCANNER [PATH]`: both look at the same files or commits; told is what both found, and what only
 * one did, by place and rule. Ends well when both have looked at everything, whatever they found.
 */
export const command: Command = {
  async run(context: CommandContext) {
    const { inputs, world, signal } = context;
    const id = scannerOf(context);
    const { peer } = await PEERS[id]();
    const path = pathOf(context);
    const target = targetOf(context, peer);
    const program = programOf(context, peer, path);
    const settings = readScanSettings(inputs, world.cwd);
    const result = await runScanJob({ world, path, onlyBelow: false, plan: planLocalScan(target), settings, signal });
    const { findings, ...peerFacts } = await runPeer({
      peer,
      program,
      ...peerInput(target, path, result),
      env: world.env,
      signal,
    });
    const comparison = matchFindings(result.findings, findings);
    const report = comparisonReport(comparison, { id, program, ...peerFacts, target: target.kind }, result.report);
    world.stdout.write(
      inputs.list('format').at(-1) === 'json'
        ? `${JSON.stringify(report, null, 2)}\n`
        : renderComparison(report, usesColor(world, world.stdout, inputs.choice('color'))),
    );
    return report.incomplete.length > 0 ? EXIT.incomplete : EXIT.clean;
  },
};

function scannerOf({ inputs }: CommandContext): PeerId {
  if (inputs.has('with')) return inputs.choice<PeerId>('with');
  throw new AppError('usage', 'sealant compare needs the name of the other scanner.', {
    mend: `sealant compare --with ${Object.keys(PEERS).join('|')} [PATH]`,
  });
}

function pathOf({ positionals, world }: CommandContext): string {
  const [given, more] = positionals;
  if (more !== undefined)
    throw new AppError('usage', `compare takes one PATH, and got “${neutralLine(positionals.join('” and “'))}”.`, {
      mend: 'Name the folder that holds both, or run it once for each.',
    });
  const path = resolve(world.cwd, given ?? '.');
  if (existsSync(path)) return realpathSync(path);
  throw new AppError('usage', `There is no file or folder “${neutralLine(given ?? '.')}”.`, {
    mend: 'Give a path that is there. A revision goes with --base.',
  });
}

type CompareTarget = Extract<ScanTarget, { kind: 'tree' | 'history' | 'range' }> | { kind: 'tree' | 'history' };

function targetOf({ inputs, positionals }: CommandContext, peer: Peer): CompareTarget {
  const isRange = inputs.has('base') || inputs.has('head');
  const asked = [...(inputs.flag('tree') ? ['tree'] : []), ...(inputs.flag('history') ? ['history'] : [])];
  if (isRange) asked.push('range');
  if (asked.length > 1)
    throw new AppError('usage', '--tree, --history and --base contradict each other.', {
      mend: 'Give one of them: each says what to scan.',
    });
  const kind = (asked[0] ?? 'tree') as PeerInput['kind'];
  if (!peer.inputs.includes(kind))
    throw new AppError('usage', `${peer.program} can’t be compared over a ${kind}.`, {
      mend: `It can be over: ${peer.inputs.join(', ')}.`,
    });
  if (kind !== 'tree' && positionals.length > 0)
    throw new AppError('usage', 'Commits are compared as a whole, so PATH goes with files only.', {
      mend: 'Leave it out, and run this inside of the repository.',
    });
  if (kind !== 'range') return { kind };
  const [base, head] = [inputs.has('base') ? inputs.text('base') : null, inputs.text('head')!];
  return { kind, base, head, without: [], otherwise: null };
}

function programOf({ inputs, world }: CommandContext, peer: Peer, scanned: string): string {
  if (inputs.has('bin')) {
    const file = resolve(world.cwd, inputs.text('bin')!);
    if (isExecutable(file)) return file;
    throw new AppError('usage', `--bin: “${neutralLine(inputs.text('bin')!)}” is no file that can be run.`, {
      mend: `Give the program of ${peer.program}. Get it: ${peer.install}`,
    });
  }
  const found = findProgram(peer.program, world.env, world.platform, folderOf(scanned));
  if (found !== null) return found;
  throw new AppError(
    'usage',
    `${peer.program} is in no absolute folder of PATH (programs inside of what is scanned don’t count).`,
    { mend: `Get it: ${peer.install}\nOr name its program: sealant compare --with ${peer.program} --bin FILE` },
  );
}

/** What the other scanner is given, once it is known which commits ours has looked at. */
function peerInput(
  { kind }: CompareTarget,
  path: string,
  { root, report }: ScanResult,
): { input: PeerInput; root: string } {
  if (kind === 'tree') return { input: { kind, path }, root: folderOf(path) };
  const top = realpathSync(root);
  if (kind === 'history') return { input: { kind, path: top }, root: top };
  const { base, head } = report.receipt;
  if (head === null)
    throw new AppError('incomplete', 'The range could not be read, so there is nothing to compare.', {
      mend: report.receipt.incomplete[0]?.mend ?? 'Run sealant scan with the same --base and --head.',
    });
  return { input: { kind: 'range', path: top, base, head }, root: top };
}

function folderOf(path: string): string {
  return statSync(path).isDirectory() ? path : dirname(path);
}
