import { describe, expect, test } from 'vitest';
import { envNameFault } from '../../../src/engine/inject/env-name.ts';

/** Names that give a value power over programs, each with where that power comes from. */
const POWERFUL: readonly [name: string, power: string][] = [
  ['PATH', 'which programs run'],
  ['path', 'the same on Windows'],
  ['LD_PRELOAD', 'ld.so(8)'],
  ['LD_LIBRARY_PATH', 'ld.so(8)'],
  ['DYLD_INSERT_LIBRARIES', 'dyld(1)'],
  ['NODE_OPTIONS', 'node: --require'],
  ['NODE_EXTRA_CA_CERTS', 'node: trusted CAs'],
  ['NPM_CONFIG_REGISTRY', 'npm: where packages come from'],
  ['npm_config_script_shell', 'npm: the shell of scripts'],
  ['PYTHONPATH', 'python: modules'],
  ['PYTHONSTARTUP', 'python: code'],
  ['PERL5OPT', 'perl: -M'],
  ['RUBYOPT', 'ruby: -r'],
  ['JAVA_TOOL_OPTIONS', 'java: -javaagent'],
  ['_JAVA_OPTIONS', 'java: -javaagent'],
  ['BASH_ENV', 'bash: a file that is sourced'],
  ['BASH_FUNC_ls%%', 'bash: an exported function'],
  ['ENV', 'sh: a file that is sourced'],
  ['IFS', 'how shells split words'],
  ['PS4', 'bash: expanded under set -x'],
  ['PROMPT_COMMAND', 'bash: code'],
  ['GIT_SSH_COMMAND', 'git: a program'],
  ['GIT_EXTERNAL_DIFF', 'git: a program'],
  ['SSH_AUTH_SOCK', 'ssh: whose keys'],
  ['GITHUB_ENV', 'the runner: where later variables come from'],
  ['GITHUB_TOKEN', 'the job’s identity'],
  ['RUNNER_TEMP', 'the runner: where files go'],
  ['ACTIONS_ID_TOKEN_REQUEST_URL', 'the job’s identity'],
  ['INPUT_CONFIG', 'inputs of actions'],
  ['STATE_remembered_0', 'state of actions'],
  ['HTTPS_PROXY', 'where traffic goes'],
  ['https_proxy', 'the same'],
  ['ALL_PROXY', 'where traffic goes'],
  ['REQUESTS_CA_BUNDLE', 'trusted CAs'],
  ['SSL_CERT_FILE', 'trusted CAs'],
  ['DOCKER_HOST', 'which daemon'],
  ['KUBECONFIG', 'which cluster, and programs that log in to it'],
  ['HOME', 'where configuration comes from'],
  ['SHELL', 'a program'],
  ['EDITOR', 'a program'],
  ['GIT_PAGER', 'a program'],
  ['GOFLAGS', 'go: -toolexec'],
  ['RUSTC_WRAPPER', 'cargo: a program'],
  ['MAKEFLAGS', 'make: --eval'],
  ['SEALANT_VAULT_KEY', 'our own'],
];

const MALFORMED = [
  '',
  '1ST',
  'with-dash',
  'with space',
  'with.dot',
  'a=b',
  'a\nb',
  'nul\0',
  'ünicode',
  '$(id)',
  'x'.repeat(129),
];
const FINE = [
  'DB_PASSWORD',
  'api_key',
  '_private',
  'NODE_AUTH_TOKEN',
  'AWS_SECRET_ACCESS_KEY',
  'PGPASSWORD',
  'NPM_TOKEN',
  'GH_TOKEN',
  'DATABASE_URL',
];

describe('envNameFault', () => {
  test.each(POWERFUL)('%s is refused (%s)', (name) => expect(envNameFault(name)).not.toBeNull());
  test.each(MALFORMED)('%j is refused', (name) => expect(envNameFault(name)).not.toBeNull());
  test.each(FINE)('%s may be injected', (name) => expect(envNameFault(name)).toBeNull());
});
