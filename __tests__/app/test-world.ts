import type { World } from '../../src/app/world.ts';

/** A world that records what is printed. */
export function testWorld(changes: Partial<World> = {}): World & { printed: () => string; complained: () => string } {
  const out: string[] = [];
  const err: string[] = [];
  const output = (into: string[]) => ({
    write: (text: string) => void into.push(text),
    isTerminal: false,
    columns: 100,
  });
  return {
    env: {},
    cwd: '/',
    argv: [],
    stdout: output(out),
    stderr: output(err),
    stdin: () => {
      throw new Error('This command should not read standard input.');
    },
    now: () => new Date('2026-11-24T05:00:00Z'),
    platform: 'linux',
    entry: '/nowhere/cli.js',
    printed: () => out.join(''),
    complained: () => err.join(''),
    ...changes,
  };
}
