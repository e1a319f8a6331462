import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readRunEvent } from '../../../src/adapters/actions/event.ts';

describe('readRunEvent', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sealant-event-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const read = (text: string) => {
    const path = join(folder, 'event.json');
    writeFileSync(path, text);
    return readRunEvent({ GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: path, GITHUB_REPOSITORY: 'o/r' });
  };

  test('brings the payload as it is', () => {
    expect(read('{"after":"x"}')).toMatchObject({ name: 'push', payload: { after: 'x' }, repository: 'o/r' });
  });
  test('without a payload file the payload is empty', () => {
    expect(readRunEvent({ GITHUB_EVENT_NAME: 'schedule' }).payload).toEqual({});
  });
  test.for(['', 'null', '[]', '"text"', '{"after":'])('refuses %o as a payload', (text) => {
    expect(() => read(text)).toThrowError(/can’t be read/);
  });
  test('refuses a payload file that is gone', () => {
    expect(() => readRunEvent({ GITHUB_EVENT_PATH: join(folder, 'gone.json') })).toThrowError(/can’t be read/);
  });
});
