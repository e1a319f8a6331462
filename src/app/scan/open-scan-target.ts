import { statSync } from 'node:fs';
import { dirname, isAbsolute, resolve } from 'node:path';
import { SOURCES } from '../../adapters/sources/index.ts';
import type { OpenRepository } from '../../adapters/sources/open-repository.ts';
import { findRepository, pathBelowTop, type Repository } from '../../adapters/sources/repository.ts';
import { AppError } from '../../domain/app-error.ts';
import type { ShardShare } from '../../engine/scan/shard.ts';
import type { ScanSource } from '../../engine/scan/source.ts';
import type { World } from '../world.ts';
import type { RangeTarget, ScanPlan, ScanTarget } from './scan-range.ts';

export interface TargetRequest {
  world: Pick<World, 'env' | 'stdin'>;
  /** The folder, or file, that was named or that we run in; absolute. */
  path: string;
  /** Whether only what is below `path` counts, where there is a repository around it. */
  onlyBelow: boolean;
  plan: ScanPlan;
  /** The part of a range, a history or a tree that is read here; all of it without it. */
  share?: ShardShare | null;
}

export interface OpenTarget {
  source: ScanSource;
  /** Where there is one and it is needed. */
  repository: OpenRepository | null;
  /** Its root, or the folder that is scanned: where config is looked for. */
  root: string;
  /** Where the paths of what is scanned start, seen from `root`; empty where they start there. */
  below: string;
  /** What had to be decided on the way, as sentences. */
  reasons: readonly string[];
}

/**
 * Opens what is to be scanned. Git begins its work here.
 * @throws AppError `usage` where there is no such file, folder or repository
 */
export async function openScanTarget(request: TargetRequest): Promise<OpenTarget> {
  const { plan, path, world } = request;
  const folder = folderOf(path);
  const place = repositoryAround(folder, world.env, plan.target.kind === 'staged');
  const { kind } = plan.target;
  const needsGit = kind === 'range' || kind === 'working-tree' || kind === 'staged' || kind === 'history';
  const repository =
    place !== null && (needsGit || plan.policyFrom !== null) ? await openGit(place, world.env, kind) : null;
  const root = place?.top ?? folder;
  const below = kind === 'tree' && place !== null ? pathBelowTop(place, folder) : '';
  try {
    return { ...(await openSource(request, place, repository)), repository, root, below };
  } catch (error) {
    repository?.close();
    throw error;
  }
}

type Opened = Pick<OpenTarget, 'source' | 'reasons'>;

async function openSource(
  request: TargetRequest,
  place: Repository | null,
  repository: OpenRepository | null,
): Promise<Opened> {
  const { plan, world } = request;
  const { target } = plan;
  switch (target.kind) {
    case 'nothing':
      return { source: NOTHING, reasons: [] };
    case 'stdin':
      return { source: (await SOURCES.stdin()).openStdin(world.stdin()), reasons: [] };
    case 'diff': {
      const from = target.file === '-' ? { stream: world.stdin() } : { file: resolve(request.path, target.file) };
      return { source: (await SOURCES.diff()).openDiffFile(from), reasons: [] };
    }
    case 'tree':
      return { source: (await SOURCES.tree()).openTree(request.path, request.share), reasons: [] };
    default:
      return await openGitSource(request, place, repository);
  }
}

async function openGitSource(
  request: TargetRequest,
  place: Repository | null,
  repository: OpenRepository | null,
): Promise<Opened> {
  const { share = null, plan } = request;
  const { target } = plan;
  if (place === null || repository === null) {
    if (target.kind === 'working-tree')
      return {
        source: (await SOURCES.tree()).openTree(request.path, request.share),
        reasons: ['There is no git repository here, so the files on disk were scanned.'],
      };
    throw new AppError('usage', `${request.path} is not inside a git repository.`, {
      mend: 'Run sealant in a clone, or scan the files on disk: sealant scan --tree PATH',
    });
  }
  const options = { repository, within: request.onlyBelow ? pathFilter(pathBelowTop(place, request.path)) : null };
  if (place.bare && (target.kind === 'staged' || target.kind === 'working-tree'))
    throw new AppError('usage', `${place.top} is a bare repository: it has no work tree.`, {
      mend: 'Scan its commits: sealant scan --history, or --base A --head B',
    });
  switch (target.kind) {
    case 'staged':
      return { source: (await SOURCES.staged()).openStaged(options), reasons: [] };
    case 'history':
      return { source: (await SOURCES.history()).openHistory({ ...options, share }), reasons: [] };
    case 'range': {
      const { range, reasons } = await settleRange(repository, target);
      return { source: (await SOURCES.range()).openGitRange({ ...options, ...range, share }), reasons };
    }
    default:
      return { source: (await SOURCES['working-tree']()).openWorkingTree(options), reasons: [] };
  }
}

/** Looks into the clone for what the plan could only suppose. */
async function settleRange(repository: OpenRepository, target: RangeTarget) {
  const { base, head, without, otherwise } = target;
  const present: string[] = [];
  for (const name of without) if ((await repository.firstExisting([name])) !== null) present.push(name);
  const range = { base, head, without: present };
  if (otherwise === null || base === null || (await repository.firstExisting([base])) !== null)
    return { range, reasons: [] };
  if (otherwise.base === null || (await repository.firstExisting([otherwise.base])) !== null)
    return { range: { ...range, base: otherwise.base }, reasons: [otherwise.because] };
  return {
    range: { ...range, base: null },
    reasons: [`${otherwise.because} That is not in the clone either, so the whole history was scanned.`],
  };
}

async function openGit(place: Repository, env: World['env'], kind: ScanTarget['kind']): Promise<OpenRepository> {
  const { OpenRepository } = await import('../../adapters/sources/open-repository.ts');
  if (kind === 'range') return new OpenRepository(place, env, { plain: true });
  const repository = new OpenRepository(place, env, { hook: kind === 'staged' });
  // Starts the reader of objects; it warms up while the rest is loaded.
  repository.objects;
  return repository;
}

/** Git names the repository to its hooks; elsewhere only the folder counts. */
function repositoryAround(folder: string, env: World['env'], isStaged: boolean): Repository | null {
  const named = isStaged ? env['GIT_DIR'] : undefined;
  if (!named) return findRepository(folder);
  const gitDirectory = resolve(folder, named);
  const around = findRepository(folder);
  if (around !== null && around.gitDirectory === gitDirectory) return around;
  const top = resolve(folder, env['GIT_WORK_TREE'] ?? '.');
  return { top, bare: false, gitDirectory, commonDirectory: resolve(folder, env['GIT_COMMON_DIR'] ?? gitDirectory) };
}

function folderOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined)
    throw new AppError('usage', `There is no file or folder ${path}.`, { mend: 'Give the path of one that is there.' });
  return stats.isDirectory() ? path : dirname(path);
}

function pathFilter(below: string): ((path: string) => boolean) | null {
  if (below === '' || isAbsolute(below) || below.startsWith('..')) return null;
  return (path) => path === below || path.startsWith(`${below}/`);
}

const NOTHING: ScanSource = {
  read: () => Promise.resolve({ source: 'nothing', base: null, head: null, commits: 0, blobs: 0, files: 0 }),
  blob: () => Promise.resolve(null),
  head: () => Promise.resolve(null),
  close() {},
};
