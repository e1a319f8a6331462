import { AppError } from '../../domain/app-error.ts';
import { didYouMean } from '../../domain/nearest-name.ts';
import type { Command, CommandSpec } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { INPUT_SPECS, type InputName, takes } from '../inputs/index.ts';

type Catalogue = Readonly<Record<string, CommandSpec>>;

const SHELLS: Readonly<Record<string, (commands: Catalogue) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

export const command: Command = {
  async run({ positionals, world, commands }) {
    const shell = positionals[0] ?? '';
    const script = SHELLS[shell];
    if (!script) {
      throw new AppError('usage', `There is no completion for “${shell}”.${didYouMean(shell, Object.keys(SHELLS))}`, {
        mend: 'Write sealant completion bash, zsh or fish.',
      });
    }
    world.stdout.write(script(commands));
    return EXIT.clean;
  },
};

function flagsOf(command: string): InputName[] {
  return (Object.keys(INPUT_SPECS) as InputName[]).filter((name) => takes(command, name));
}

function wordsOf(command: string, commands: Catalogue): string {
  const subcommands = Object.keys(commands[command]?.subcommands ?? {});
  return [...subcommands, ...flagsOf(command).map((flag) => `--${flag}`)].join(' ');
}

function bashScript(commands: Catalogue): string {
  const cases = Object.keys(commands).map((name) => `    ${name}) words="${wordsOf(name, commands)}" ;;`);
  return `_sealant() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
    *) words="${Object.keys(commands).join(' ')} --help --version" ;;
  esac
  [ "$COMP_CWORD" -eq 1 ] && words="${Object.keys(commands).join(' ')} --help --version"
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _sealant sealant
`;
}

function zshScript(commands: Catalogue): string {
  return `#compdef sealant\nautoload -U +X bashcompinit && bashcompinit\n${bashScript(commands)}`;
}

function fishScript(commands: Catalogue): string {
  const lines = Object.entries(commands).flatMap(([name, spec]) => [
    `complete -c sealant -n __fish_use_subcommand -a ${name} -d "${spec.summary.replaceAll('"', '')}"`,
    ...flagsOf(name).map((flag) => `complete -c sealant -n "__fish_seen_subcommand_from ${name}" -l ${flag}`),
  ]);
  return `${lines.join('\n')}\n`;
}
