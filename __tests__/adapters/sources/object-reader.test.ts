import { afterAll, describe, expect, test } from 'vitest';
import { Git } from '../../../src/adapters/sources/git-process.ts';
import { isAskable, joinChunks, type ObjectAnswer, ObjectReader } from '../../../src/adapters/sources/object-reader.ts';
import { TestRepository } from '../../scenarios/git-repository.ts';

const repository = new TestRepository();
repository.commit({ 'a.txt': 'hello\n', 'empty.txt': '', 'big.bin': Buffer.alloc(300_000, 10), 'with space': 'x' });

afterAll(() => repository.remove());

function open(): { reader: ObjectReader; git: Git } {
  const git = new Git(repository.top, repository.env);
  return { reader: new ObjectReader(git), git };
}

function say(answer: ObjectAnswer): string {
  if (answer.kind === 'object') return `${answer.type} ${answer.size} ${joinChunks(answer.chunks).length}`;
  return answer.kind === 'too-large' ? `too large ${answer.size}` : answer.kind;
}

describe('the reader of objects', () => {
  test('answers in the order of the questions, large and empty ones included', async () => {
    const { reader, git } = open();
    const names = [
      'HEAD:a.txt',
      'HEAD:big.bin',
      'HEAD:empty.txt',
      'HEAD:nope',
      'HEAD:with space',
      'HEAD',
      'HEAD:big.bin',
    ];
    const answers = await Promise.all(names.map((name) => reader.ask(name, 1_000_000)));
    expect(answers.map(say)).toEqual([
      'blob 6 6',
      'blob 300000 300000',
      'blob 0 0',
      'missing',
      'blob 1 1',
      expect.stringMatching(/^commit /),
      'blob 300000 300000',
    ]);
    git.abandonAll();
  });

  test('passes over what is too large and goes on behind it', async () => {
    const { reader, git } = open();
    const answers = await Promise.all(['HEAD:big.bin', 'HEAD:a.txt'].map((name) => reader.ask(name, 100)));
    expect(answers.map(say)).toEqual(['too large 300000', 'blob 6 6']);
    git.abandonAll();
  });

  test('whose process is gone answers every question with that', async () => {
    const { reader, git } = open();
    const asked = [reader.ask('HEAD:a.txt', 100), reader.ask('HEAD:big.bin', 1_000_000)];
    git.killAll();
    expect((await Promise.all(asked)).map(say)).toEqual(['failed', 'failed']);
    expect(say(await reader.ask('HEAD', 100))).toBe('failed');
  });

  test('where there is no repository tells what git said', async () => {
    const git = new Git('/', repository.env);
    const answer = await new ObjectReader(git).ask('HEAD', 100);
    expect(answer).toMatchObject({
      kind: 'failed',
      end: { code: 128, stderr: expect.stringContaining('not a git') as string },
    });
  });

  test('can’t be asked for a name with a line break', () => {
    expect(isAskable('HEAD:a b')).toBe(true);
    expect(isAskable('HEAD:a\nb')).toBe(false);
  });
});
