import { paintFor } from '../../adapters/reporters/paint.ts';
import { neutralLine, neutralText } from '../../domain/neutral-text.ts';
import type { Command, CommandContext } from '../command.ts';
import type { Check, CheckStatus } from '../doctor/check.ts';
import { checkConfig } from '../doctor/check-config.ts';
import { checkJob } from '../doctor/check-job.ts';
import { checkGit, checkNode } from '../doctor/check-surroundings.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { VERSION } from '../version.ts';
import { usesColor } from '../world.ts';

/** `sealant doctor`: looks at what Sealant needs, and says what is wrong and how to mend it. */
export const command: Command = {
  async run({ inputs, world, signal }: CommandContext) {
    const { checks, config, directory } = await checkConfig(world, inputs.has('config') ? inputs.text('config') : null);
    const all = [checkNode(process.versions.node), ...(await checkGit(world)), ...checks, ...(await checkJob(world))];
    if (config !== null) {
      const { checkVaults } = await import('../doctor/check-vaults.ts');
      all.push(...(await checkVaults(config, world, directory, signal)));
    }
    const json = inputs.list('format').includes('json');
    world.stdout.write(
      json ? renderJson(all) : renderPretty(all, usesColor(world, world.stdout, inputs.choice('color'))),
    );
    return exitCodeFor(all);
  },
};

function exitCodeFor(checks: readonly Check[]): ExitCode {
  const failed = checks.filter(({ status }) => status === 'fail');
  if (failed.length === 0) return EXIT.clean;
  return failed.every(({ id }) => id.startsWith('providers.')) ? EXIT.provider : EXIT.usage;
}

function renderJson(checks: readonly Check[]): string {
  return `${JSON.stringify({ schema: 'sealant/doctor/1', version: VERSION, checks }, null, 2).replace(/##(?=\[)/g, '#\\u0023')}\n`;
}

const MARKS: Record<CheckStatus, { sign: string; color: 'green' | 'cyan' | 'yellow' | 'red' }> = {
  ok: { sign: '✔', color: 'green' },
  info: { sign: '·', color: 'cyan' },
  warn: { sign: '▲', color: 'yellow' },
  fail: { sign: '✖', color: 'red' },
};

function renderPretty(checks: readonly Check[], color: boolean): string {
  const paint = paintFor(color);
  const width = Math.max(...checks.map(({ id }) => id.length));
  const lines = checks
    .filter((check) => !isToPaste(check))
    .flatMap(({ id, status, says, mend }) => {
      const mark = paint[MARKS[status].color](MARKS[status].sign);
      const indent = ' '.repeat(width + 4);
      const told = says.split('\n').map((line, i) => (i === 0 ? line : `${indent}${line}`));
      const advice = mend === null ? [] : mend.split('\n').map((line, i) => `${indent}${i === 0 ? '→ ' : '  '}${line}`);
      return [
        `${mark} ${neutralLine(id).padEnd(width)}  ${told.map(neutralLine).join('\n')}`,
        ...advice.map(neutralLine),
      ];
    });
  const bad = checks.filter(({ status }) => status === 'fail').length;
  const verdict = bad === 0 ? 'Nothing stands in the way.' : `${bad} of ${checks.length} checks failed.`;
  // At the left margin: a here-document that is indented does not end.
  const pastes = checks.filter(isToPaste).map(({ id, says, mend }) => {
    const [title = '', text = ''] = [`# ${id}: ${says}`, mend ?? ''];
    return `${neutralLine(title)}\n${text.split('\n').map(neutralLine).join('\n')}\n\n`;
  });
  return `${lines.join('\n')}\n\n${pastes.join('')}${neutralText(verdict)}\n`;
}

/** What a vault must be told for this job. */
function isToPaste({ id, status }: Check): boolean {
  return status === 'info' && id.endsWith('.trust');
}
