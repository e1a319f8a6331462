import type { Command, CommandContext } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { loadConfig } from '../load-config.ts';
import { policySections, workloadOf } from '../policy/policies.ts';

/** `sealant policy`: what each vault must grant to this repository's jobs, ready to paste. Asks nobody. */
export const command: Command = {
  async run({ inputs, world }: CommandContext) {
    const { config, directory } = await loadConfig(world, inputs);
    const sections = policySections(config, await workloadOf(inputs, world.env, directory));
    world.stdout.write(`${sections.join('\n\n')}\n`);
    return EXIT.clean;
  },
};
