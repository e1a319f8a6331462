import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * Puts wheels into a folder, and nothing that they depend on.
 * @param requirements lines of a requirements file; with `--hash` in them, pip checks every one
 */
export async function pipInstall(target: string, requirements: readonly string[]): Promise<void> {
  const file = join(target, 'requirements.txt');
  writeFileSync(file, `${requirements.join('\n')}\n`);
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps', '--only-binary', ':all:'];
  await promisify(execFile)('python3', [...pip, '--target', target, '-r', file]);
}
