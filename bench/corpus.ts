/** Repositories and trees to measure on, made on the spot from a fixed seed: the same bytes everywhere, nothing downloaded. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const WORDS =
  'request response handler session buffer stream cursor index value option config parse render update create delete user order invoice account total price amount label widget layout module export import return const function async await string number boolean null undefined token key auth password secret path name type interface class extends public private static'.split(
    ' ',
  );

/** A small, fast generator (mulberry32), so that the corpus needs no library. */
function generatorOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const SECRET_NAMES = new Set(['token', 'key', 'auth', 'password', 'secret']);
/** How many of the values under such names are texts: three words may be a password. */
const TOLD_SHARE = 0.05;

/** Source-like text of about `bytes` bytes: names, calls, strings, comments, secret-like names mostly without a secret. */
function sourceText(random: () => number, bytes: number): string {
  const word = () => WORDS[Math.floor(random() * WORDS.length)]!;
  const name = () => word() + word().replace(/^./, (c) => c.toUpperCase());
  const lines: string[] = [];
  for (let size = 0; size < bytes; size += lines.at(-1)!.length + 1) {
    const kind = Math.floor(random() * 6);
    if (kind === 0) lines.push(`// ${word()} the ${word()} of each ${word()} before the ${word()}`);
    else if (kind === 1)
      lines.push(`export const ${name()} = ${name()}(${word()}.${word()}, ${Math.floor(random() * 1000)});`);
    else if (kind === 2) lines.push(`  if (${name()} !== ${word()}) { return ${name()}.${word()}; }`);
    else if (kind === 3) lines.push(`  ${entryOf(word(), random, word)},`);
    else if (kind === 4) lines.push(`function ${name()}(${word()}: string, ${word()}: number): ${name()} {`);
    else lines.push(`  const ${word()} = process.env.${name().toUpperCase()} ?? ${name()}.${word()};`);
  }
  return `${lines.join('\n')}\n`;
}

function entryOf(name: string, random: () => number, word: () => string): string {
  const isRead = SECRET_NAMES.has(name) && random() >= TOLD_SHARE;
  return isRead ? `${name}: ${word()}.${word()}` : `${name}: '${word()} ${word()} ${word()}'`;
}

/** Text in which nothing is found: three words under the name of a password may be one. */
function calmText(random: () => number, bytes: number): string {
  return sourceText(random, bytes).replace(/^ {2}(?:token|key|auth|password|secret): '/gm, "  label: '");
}

/** Writes `files` source files of about `bytes` bytes each below `root`, forty to a folder. */
export function writeTree(root: string, files: number, bytes: number, seed: number): void {
  const random = generatorOf(seed);
  for (let i = 0; i < files; i++) {
    const path = join(root, `packages/p${Math.floor(i / 400)}/src/m${Math.floor(i / 40)}/file${i}.ts`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, sourceText(random, bytes * (0.5 + random())));
  }
}

export function git(cwd: string, ...args: string[]): string {
  return execFileSync(
    'git',
    ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', '-c', 'gc.auto=0', ...args],
    { cwd, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
}

/** A repository of 8,000 files whose branch `one` changes one small file and whose branch `twenty` adds 20 in 5 commits; both clean. */
export function pullRequestRepository(root: string): void {
  if (existsSync(join(root, '.git'))) return;
  mkdirSync(root, { recursive: true });
  git(root, 'init', '-q', '-b', 'main');
  writeTree(root, 8_000, 4_000, 1);
  git(root, 'add', '-A');
  git(root, 'commit', '-qm', 'start');
  git(root, 'gc', '-q');
  const random = generatorOf(2);
  git(root, 'checkout', '-qb', 'one');
  writeFileSync(join(root, 'packages/p0/src/m0/file0.ts'), calmText(random, 4_000));
  git(root, 'commit', '-qam', 'one file');
  git(root, 'checkout', '-q', 'main');
  git(root, 'checkout', '-qb', 'twenty');
  for (let commit = 0; commit < 5; commit++) {
    for (let i = 0; i < 4; i++) {
      writeFileSync(
        join(root, `packages/p${commit}/src/m${commit * 10}/file${commit * 400 + i}.ts`),
        calmText(random, 4_000),
      );
    }
    git(root, 'add', '-A');
    git(root, 'commit', '-qm', `part ${commit}`);
  }
}

/** A repository of `commits` commits on one branch, each with a few versions of files, packed as a server packs a clone. */
export function historyRepository(root: string, commits: number): void {
  if (existsSync(join(root, '.git'))) return;
  mkdirSync(root, { recursive: true });
  git(root, 'init', '-q', '-b', 'main');
  const random = generatorOf(11);
  const files = Array.from({ length: 2_000 }, () => sourceText(random, 6_000));
  const stream: string[] = [];
  for (let i = 0; i < commits; i++) {
    stream.push(
      'commit refs/heads/main',
      `committer bench <bench@localhost> ${1_700_000_000 + i} +0000`,
      data(`c${i}`),
    );
    for (let each = 0; each < 3; each++) {
      const at = Math.floor(random() * files.length);
      const lines = files[at]!.split('\n');
      lines.splice(Math.floor(random() * lines.length), 1, sourceText(random, 60).trimEnd());
      files[at] = lines.join('\n');
      stream.push(`M 100644 inline src/m${at % 50}/file${at}.ts`, data(files[at]));
    }
  }
  execFileSync('git', ['fast-import', '--quiet'], { cwd: root, input: `${stream.join('\n')}\n` });
  // What `fast-import` writes has each blob as a delta of the one before, whichever file that was.
  git(root, 'repack', '-adfq');
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}`;
}
