import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openGitQuestions } from '../../src/adapters/git-questions.ts';
import { originRepository } from '../../src/adapters/origin-repository.ts';
import { TestRepository } from '../scenarios/git-repository.ts';

let repository: TestRepository;
beforeEach(() => {
  repository = new TestRepository();
});
afterEach(() => repository.remove());

describe('questions to git', () => {
  test('run no program that the repository’s config names', async () => {
    const [spy, seen] = [join(repository.folder, 'spy'), join(repository.folder, 'seen')];
    writeFileSync(spy, `#!/bin/sh\necho "$0 $*" >>'${seen}'\n`);
    chmodSync(spy, 0o755);
    repository.commit({ 'a.txt': 'a\n' });
    for (const name of [
      'core.fsmonitor',
      'core.pager',
      'diff.external',
      'core.sshCommand',
      'core.editor',
      'alias.status',
    ])
      repository.git('config', name, name.startsWith('alias') ? `!${spy}` : spy);
    repository.write('a.txt', 'b\n');
    const git = await openGitQuestions(repository.top, { ...repository.env, PAGER: spy, EDITOR: spy, GIT_PAGER: spy });
    expect(await git.raw('status', '--porcelain')).toContain('a.txt');
    expect(await git.raw('diff', '--stat')).toContain('a.txt');
    expect(existsSync(seen)).toBe(false);
  });

  test('are about the folder that is named, whatever the environment names', async () => {
    const git = await openGitQuestions(repository.top, { ...repository.env, GIT_DIR: '/nowhere', GIT_WORK_TREE: '/' });
    expect(await git.revparse(['--show-toplevel'])).toBe(repository.top);
  });

  test('see the settings that the environment gives, such as safe.directory', async () => {
    const env = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'user.name', GIT_CONFIG_VALUE_0: 'somebody' };
    const git = await openGitQuestions(repository.top, { ...repository.env, ...env });
    expect((await git.getConfig('user.name')).value).toBe('somebody');
    expect((await git.getConfig('core.fsmonitor')).value).toBe('false');
  });

  test('tell the real value of a guarded setting only where it is asked for', async () => {
    repository.git('config', 'core.hooksPath', '.hooks');
    const hooks = async (asked: string[]) =>
      (await openGitQuestions(repository.top, repository.env, asked)).revparse(['--git-path', 'hooks']);
    expect([await hooks([]), await hooks(['core.hooksPath'])]).toEqual(['/dev/null', '.hooks']);
  });
});

describe('the repository of origin', () => {
  test.each([
    ['https://github.com/octo-org/app.git', 'octo-org/app'],
    ['git@github.com:octo-org/app.git', 'octo-org/app'],
    ['ssh://git@ghe.example.com:2222/octo-org/my.app', 'octo-org/my.app'],
    ['https://github.com/octo-org/app/', 'octo-org/app'],
    ['--upload-pack=x', null],
  ])('of %s is %s', async (url, name) => {
    repository.git('config', 'remote.origin.url', url);
    expect(await originRepository(repository.top, repository.env)).toBe(name);
  });

  test('is found in a worktree, too, and is nothing where there is none', async () => {
    expect(await originRepository(repository.top, repository.env)).toBeNull();
    expect(await originRepository(repository.folder, repository.env)).toBeNull();
    repository.git('remote', 'add', 'origin', 'https://github.com/octo-org/app');
    repository.commit({ 'a.txt': 'a\n' });
    const worktree = join(repository.folder, 'worktree');
    repository.git('worktree', 'add', '--quiet', '--detach', worktree);
    expect(await originRepository(worktree, repository.env)).toBe('octo-org/app');
  });
});
