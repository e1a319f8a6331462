import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { RefFiles } from '../../../src/adapters/sources/refs.ts';
import { findRepository } from '../../../src/adapters/sources/repository.ts';
import { TestRepository } from '../../scenarios/git-repository.ts';

const repository = new TestRepository();
const first = repository.commit({ 'a.txt': 'a\n' });
repository.git('branch', 'zweig-ä');
repository.git('tag', '-a', '-m', 'x', 'v1');
repository.git('pack-refs', '--all');
const second = repository.commit({ 'a.txt': 'b\n' });
repository.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/gone');
repository.git('symbolic-ref', 'refs/remotes/up/HEAD', 'refs/heads/zweig-ä');

afterAll(() => repository.remove());

const hashOf = (name: string) => new RefFiles(findRepository(repository.top)!).hashOf(name);

describe('the files of refs', () => {
  test('tell loose refs before packed ones, and follow symbolic ones', () => {
    expect(hashOf('HEAD')).toBe(second);
    expect(hashOf('refs/heads/main')).toBe(second);
    expect(hashOf('refs/heads/zweig-ä')).toBe(first);
    expect(hashOf('refs/remotes/up/HEAD')).toBe(first);
  });

  test('say nothing of what is not there', () => {
    expect(hashOf('refs/heads/nope')).toBeNull();
    expect(hashOf('refs/heads/zweig')).toBeNull();
    expect(hashOf('refs/remotes/origin/HEAD')).toBeNull();
  });

  test.for(['ref: refs/heads/../../config', 'ref: /etc/passwd', 'ref: refs/remotes/loop/HEAD', 'garbage', ''])(
    'with “%s” in them say nothing',
    (text) => {
      repository.git('symbolic-ref', 'refs/remotes/loop/HEAD', 'refs/heads/main');
      writeFileSync(join(repository.top, '.git/refs/remotes/loop/HEAD'), `${text}\n`);
      expect(hashOf('refs/remotes/loop/HEAD')).toBeNull();
    },
  );

  test('of a linked worktree have a HEAD of their own', () => {
    repository.git('worktree', 'add', '--quiet', '--detach', '../tree', first);
    const place = findRepository(join(repository.folder, 'tree'))!;
    expect(new RefFiles(place).hashOf('HEAD')).toBe(first);
    expect(new RefFiles(place).hashOf('refs/heads/main')).toBe(second);
  });
});
