import { describe, expect, test } from 'vitest';
import { Git, gitEnvironment } from '../../../src/adapters/sources/git-process.ts';

describe('the environment of git', () => {
  const env = {
    PATH: '/bin',
    HOME: '/home/x',
    LANG: 'de_DE.UTF-8',
    GIT_DIR: '/elsewhere',
    GIT_INDEX_FILE: '/elsewhere/index',
    GIT_EXTERNAL_DIFF: 'evil',
    GIT_SSH_COMMAND: 'evil',
    GIT_TRACE: '1',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'safe.directory',
    GIT_CONFIG_VALUE_0: '*',
    UNSET: undefined,
  };

  test('keeps where settings are, and nothing else of GIT_*', () => {
    const clean = gitEnvironment(env, false);
    expect(clean).toMatchObject({
      PATH: '/bin',
      HOME: '/home/x',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'safe.directory',
    });
    for (const name of ['GIT_DIR', 'GIT_INDEX_FILE', 'GIT_EXTERNAL_DIFF', 'GIT_SSH_COMMAND', 'GIT_TRACE', 'UNSET'])
      expect(clean).not.toHaveProperty(name);
    expect(clean).toMatchObject({ LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_NO_REPLACE_OBJECTS: '1' });
  });

  test('in a hook keeps the repository that git names', () => {
    expect(gitEnvironment(env, true)).toMatchObject({ GIT_DIR: '/elsewhere', GIT_INDEX_FILE: '/elsewhere/index' });
    expect(gitEnvironment(env, true)).not.toHaveProperty('GIT_EXTERNAL_DIFF');
  });
});

describe('a begun process', () => {
  test('loses nothing of its output when it ends before anybody listens', async () => {
    const git = new Git('/', { PATH: process.env['PATH'] });
    const child = git.begin(['version']);
    await new Promise((resolve) => child.handle.on('exit', resolve));
    await new Promise((resolve) => setImmediate(resolve));
    let text = '';
    const end = await git.follow(child, (chunk) => {
      text += chunk.toString('utf8');
    });
    expect(end.code).toBe(0);
    expect(text).toMatch(/^git version/);
  });

  test('is ended when its reader throws, and the fault comes through', async () => {
    const git = new Git('/', { PATH: process.env['PATH'] });
    await expect(
      git.follow(git.begin(['version']), () => {
        throw new RangeError('mine');
      }),
    ).rejects.toThrow(RangeError);
  });

  test('that can’t be started says so instead of throwing', async () => {
    const git = new Git('/', { PATH: '/nonexistent' });
    const { end } = await git.output(['version']);
    expect(end).toMatchObject({ code: null, failure: { code: 'ENOENT' } });
  });
});
