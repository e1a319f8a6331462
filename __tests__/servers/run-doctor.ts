import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../src/app/run.ts';
import { testWorld } from '../app/test-world.ts';

interface Check {
  id: string;
  status: string;
  says: string;
  mend: string | null;
}

/** What `sealant doctor` says in a job whose config has one provider, named “cloud”, and one profile. */
export async function doctor(provider: object, reference: string, more: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'sealant-doctor-'));
  try {
    mkdirSync(join(folder, '.github'));
    const config = { providers: { cloud: provider }, inject: { profiles: { deploy: { A: reference } } } };
    writeFileSync(join(folder, '.github/sealant.yml'), JSON.stringify(config));
    const env = {
      PATH: process.env['PATH'],
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REPOSITORY: 'octo-org/app',
      ...more,
    };
    const world = testWorld({ cwd: folder, env, argv: ['doctor', '--format', 'json'] });
    const code = await runCommandLine(world, new AbortController().signal);
    const { checks } = JSON.parse(world.printed()) as { checks: Check[] };
    return { code, of: (id: string) => checks.filter((check) => check.id === `providers.cloud${id}`) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
