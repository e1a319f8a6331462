import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { Secret } from '../../../src/domain/secret.ts';
import { MaskStream, MaskTable } from '../../../src/engine/inject/mask-stream.ts';
import { deriveMasks, STREAM_MASK_LIMITS } from '../../../src/engine/inject/masks.ts';
import { visibleCharacters } from '../../../src/engine/inject/selftest/log-forms.ts';
import { randomSecrets } from './random-secrets.ts';

/** What real tools print of a value that stands in `$V`; `visible` as in log-forms.ts. */
const TOOLS: readonly { name: string; command: string; args: readonly string[]; visible: number }[] = [
  { name: 'bash: printf %q', command: 'bash', args: ['-c', 'printf "%q\\n" "$V"'], visible: 0 },
  { name: 'bash: set -x', command: 'bash', args: ['-c', 'exec 2>&1; set -x; : "$V"'], visible: 6 },
  { name: 'base64', command: 'bash', args: ['-c', 'printf %s "$V" | base64'], visible: 7 },
  { name: 'echo | base64', command: 'bash', args: ['-c', 'echo "$V" | base64'], visible: 9 },
  { name: 'openssl base64', command: 'bash', args: ['-c', 'printf %s "$V" | openssl base64'], visible: 7 },
  {
    name: 'python: json.dumps',
    command: 'python3',
    args: ['-c', 'import json,os; print(json.dumps(os.environ["V"]))'],
    visible: 2,
  },
  {
    name: 'python: shlex.quote',
    command: 'python3',
    args: ['-c', 'import shlex,os; print(shlex.quote(os.environ["V"]))'],
    visible: 2,
  },
  {
    name: 'python: html.escape',
    command: 'python3',
    args: ['-c', 'import html,os; print(html.escape(os.environ["V"]))'],
    visible: 0,
  },
  {
    name: 'python: quote_plus',
    command: 'python3',
    args: ['-c', 'import os,urllib.parse as u; print(u.quote_plus(os.environ["V"], safe=""))'],
    visible: 0,
  },
  {
    name: 'python: urlsafe_b64encode',
    command: 'python3',
    args: ['-c', 'import base64,os; print(base64.urlsafe_b64encode(os.environ["V"].encode()).decode())'],
    visible: 1,
  },
  {
    name: 'node: JSON in JSON',
    command: process.execPath,
    args: ['-e', 'console.log(JSON.stringify(JSON.stringify(process.env.V)))'],
    visible: 6,
  },
  {
    name: 'node: a URL’s query',
    command: process.execPath,
    args: [
      '-e',
      'const u = new URL("https://h/"); u.searchParams.set("q", process.env.V); console.log(u.search.slice(3))',
    ],
    visible: 0,
  },
  {
    name: 'node: basic auth',
    command: process.execPath,
    args: ['-e', 'console.log(Buffer.from("me:" + process.env.V).toString("base64"))'],
    visible: 6,
  },
];

/** Generated passwords with every symbol, long ones, and one in other scripts. */
const SECRETS = randomSecrets(20, 11).slice(12, 18);

describe('what real tools print', () => {
  for (const { name, command, args, visible } of TOOLS) {
    const missing = spawnSync(command, ['--version']).error !== undefined;
    test.skipIf(missing)(`${name}${missing ? ` (skipped: ${command} is not installed)` : ''} is hidden`, () => {
      let most = 0;
      for (const value of SECRETS) {
        const { stdout, status } = spawnSync(command, args, {
          env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8', V: value },
        });
        expect(status).toBe(0);
        const table = new MaskTable();
        table.add(deriveMasks(new Secret(value, 'test'), STREAM_MASK_LIMITS).forms);
        const stream = new MaskStream(table);
        const shown = Buffer.concat([stream.push(stdout), stream.end()]).toString();
        most = Math.max(most, visibleCharacters(shown.split('\n')));
      }
      expect(most).toBeLessThanOrEqual(visible);
    });
  }
});
