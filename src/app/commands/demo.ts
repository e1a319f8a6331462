import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { AppError } from '../../domain/app-error.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { usesColor, type World } from '../world.ts';

/** Bytes of randomness in the value that is leaked on purpose; 24 make 32 base64url characters. */
const LEAKED_BYTES = 24;

const CONFIG = `version: 1
providers:
  local: { type: embedded, path: .sealant/vault.age, key: env:SEALANT_VAULT_KEY }
inject:
  profiles:
    deploy:
      PAYMENTS_API_KEY: local://app/payments#api-key
correlate:
  prefixes: ["local://app/"]
respond:
  default: plan
  rules:
    - { when: { entry: "local://app/**" }, do: rotate, mode: auto, grace: 0s, driver: embedded }
audit: { file: sealant-audit.jsonl }
`;

export const command: Command = {
  async run({ inputs, world }) {
    const color = usesColor(world, world.stdout, inputs.choice('color'));
    const stage = new Stage(world, color, mkdtempSync(join(tmpdir(), 'sealant-demo-')));
    try {
      play(stage);
    } finally {
      rmSync(stage.folder, { recursive: true, force: true });
    }
    return EXIT.clean;
  },
};

/** The whole loop, by the real commands in processes of their own: what is shown here is what a user gets. */
function play(stage: Stage): void {
  stage.say('A repository with a small service. Its API key lives in the embedded vault, one encrypted file.');
  stage.git('init', '--quiet', '--initial-branch=main');
  stage.write('.github/sealant.yml', CONFIG);
  stage.write('.gitignore', '.sealant/\nsealant-audit.jsonl\n');
  stage.write(
    'src/pay.js',
    "const key = process.env.PAYMENTS_API_KEY;\nconsole.log('charging with the key of the day');\n",
  );
  stage.commit('A service that reads its key from the environment');
  stage.sealant(['vault', 'init', '--key', 'file:.sealant/vault.key'], { show: true, expect: [EXIT.clean] });
  stage.useKey('.sealant/vault.key');
  const leaked = randomBytes(LEAKED_BYTES).toString('base64url');
  stage.sealant(['vault', 'set', 'app/payments#api-key'], { show: true, expect: [EXIT.clean], stdin: leaked });

  stage.say('On a branch, somebody pastes the key into the code “just for a test”.');
  stage.git('checkout', '--quiet', '-b', 'quick-test');
  stage.write('src/pay.js', `const paymentsApiKey = '${leaked}';\nconsole.log('charging with', paymentsApiKey);\n`);
  stage.commit('Quick test');
  stage.sealant(['scan', '--base', 'main', '--head', 'quick-test'], { show: true, expect: [EXIT.findings] });

  stage.say(
    'Red. But a red cross doesn’t make a leaked key harmless: which vault entry is it, and what would be done?',
  );
  stage.sealant(['rotate', '--plan', '--base', 'main', '--head', 'quick-test'], {
    show: true,
    expect: [EXIT.clean, EXIT.findings],
  });

  stage.say('Carry it out: a new version, then the leaked one destroyed and proven dead.');
  stage.sealant(['rotate', '--apply', '--base', 'main', '--head', 'quick-test'], { show: true, expect: [EXIT.clean] });
  stage.sealant(['vault', 'history', 'app/payments#api-key'], { show: true, expect: [EXIT.clean] });
  stage.sealant(['audit', 'verify', 'sealant-audit.jsonl'], { show: true, expect: [EXIT.clean] });

  stage.say(
    'The branch is mended, and the service runs with the new key: in its environment only, masked in its output.',
  );
  stage.git('checkout', '--quiet', 'main');
  stage.git('checkout', '--quiet', '-B', 'quick-test');
  stage.write('src/pay.js', "const key = process.env.PAYMENTS_API_KEY;\nconsole.log('charging with', key);\n");
  stage.commit('Log what is charged with');
  const run = stage.sealant(['inject', '--profile', 'deploy', '--', 'node', 'src/pay.js'], {
    show: true,
    expect: [EXIT.clean],
  });
  if (!run.includes('***') || run.includes(leaked)) throw faulty('the output of the service was not masked');
  stage.sealant(['scan', '--base', 'main', '--head', 'quick-test'], { show: true, expect: [EXIT.clean] });
  stage.say('Green. Leak → red → rotated → leaked value dead → injected → green. Nothing of this is left on disk.');
}

class Stage {
  readonly #world: World;
  readonly #color: boolean;
  readonly folder: string;
  #env: Record<string, string | undefined>;

  constructor(world: World, color: boolean, folder: string) {
    this.#world = world;
    this.#color = color;
    this.folder = folder;
    this.#env = {
      ...world.env,
      // The demo is a laptop of its own: no CI, and nobody's git config.
      CI: undefined,
      GITHUB_ACTIONS: undefined,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_DIR: undefined,
      GIT_WORK_TREE: undefined,
      FORCE_COLOR: color ? '1' : undefined,
      NO_COLOR: color ? undefined : '1',
    };
  }

  say(text: string): void {
    this.#world.stdout.write(`\n${this.#paint(1, `● ${text}`)}\n`);
  }

  write(path: string, text: string): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  useKey(path: string): void {
    this.#env = { ...this.#env, SEALANT_VAULT_KEY: readFileSync(join(this.folder, path), 'utf8').trim() };
  }

  commit(message: string): void {
    this.git('add', '--all');
    this.git(
      '-c',
      'user.name=Demo',
      '-c',
      'user.email=demo@localhost',
      '-c',
      'commit.gpgsign=false',
      'commit',
      '--quiet',
      '--no-verify',
      '-m',
      message,
    );
  }

  git(...args: string[]): void {
    const child = spawnSync('git', args, { cwd: this.folder, env: this.#env, encoding: 'utf8' });
    if (child.error || child.status !== 0) {
      throw new AppError('usage', `git ${args[0]} failed: ${child.stderr?.trim() || 'git could not be started'}.`, {
        mend: 'Install git 2.32 or later and put it into PATH.',
        cause: child.error,
      });
    }
  }

  /** Runs Sealant itself; shows command and output; returns what it printed. */
  sealant(args: readonly string[], options: { show: boolean; expect: readonly number[]; stdin?: string }): string {
    const child = spawnSync(process.execPath, [this.#world.entry, ...args], {
      cwd: this.folder,
      env: this.#env,
      encoding: 'utf8',
      input: options.stdin ?? '',
    });
    const output = `${child.stdout ?? ''}${child.stderr ?? ''}`;
    if (options.show) {
      this.#world.stdout.write(`${this.#paint(36, `$ sealant ${args.join(' ')}`)}\n${indent(output)}`);
      this.#world.stdout.write(this.#paint(90, `  exit ${child.status}\n`));
    }
    if (!options.expect.includes(child.status ?? -1)) throw faulty(`sealant ${args[0]} ended with ${child.status}`);
    return output;
  }

  #paint(code: number, text: string): string {
    return this.#color ? `\u001b[${code}m${text}\u001b[0m` : text;
  }
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}

function faulty(what: string): AppError {
  return new AppError('internal', `The demo went wrong: ${what}.`, {
    mend: 'Report this with the output above; it holds no secret.',
  });
}
