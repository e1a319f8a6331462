import { readRunEvent } from '../adapters/actions/event.ts';
import { ActionsJob } from '../adapters/actions/job.ts';
import { AppError } from '../domain/app-error.ts';
import { neutralText } from '../domain/neutral-text.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exit-code.ts';
import { readActionInputs } from './read-action-inputs.ts';
import { renderError } from './render-error.ts';
import { VERSION } from './version.ts';
import type { World } from './world.ts';

/** Runs one of the four actions. The only place of the Action's main step that catches. */
export async function runAction(world: World, _signal: AbortSignal): Promise<ExitCode> {
  try {
    const job = new ActionsJob({
      env: world.env,
      stdout: world.stdout,
      tempFolder: world.env['RUNNER_TEMP'] ?? world.cwd,
    });
    const { part, warnings } = readActionInputs(world.env);
    for (const warning of warnings) world.stdout.write(`::warning::${neutralText(warning)}\n`);
    const event = readRunEvent(world.env);
    world.stdout.write(`sealant ${VERSION} (${part}) on ${event.name}\n`);
    job.tell('outcome', 'clean');
    return EXIT.clean;
  } catch (error) {
    world.stdout.write(renderError(error, { color: false, debug: world.env['RUNNER_DEBUG'] === '1' }));
    return error instanceof AppError ? exitCodeOf(error.code) : EXIT.incomplete;
  }
}
