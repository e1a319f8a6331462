import { AppError } from '../../domain/app-error.ts';
import { neutralLine } from '../../domain/neutral-text.ts';

/** A name that may be given to a job's environment: well-formed and without power over the programs that run in it. */
export type EnvName = string & { readonly __brand: 'EnvName' };

/**
 * Variables by which a value becomes code, a path to code, a proxy or another identity in a later step. The runner
 * itself refuses NODE_OPTIONS only (actions/runner, FileCommandManager.cs `_setEnvBlockList`).
 */
const DENIED_NAMES = new Set([
  ...['PATH', 'PATHEXT', 'COMSPEC', 'HOME', 'USERPROFILE', 'SHELL', 'IFS', 'ENV', 'BASHOPTS', 'SHELLOPTS', 'CDPATH'],
  ...['PS0', 'PS1', 'PS2', 'PS4', 'PROMPT_COMMAND', 'GLOBIGNORE', 'FPATH', 'ZDOTDIR', 'TMPDIR', 'TMP', 'TEMP', 'PWD'],
  ...['EDITOR', 'VISUAL', 'PAGER', 'MANPAGER', 'BROWSER', 'LESSOPEN', 'LESSCLOSE', 'TERMCAP', 'TERMINFO', 'CLASSPATH'],
  ...['JAVA_TOOL_OPTIONS', '_JAVA_OPTIONS', 'JDK_JAVA_OPTIONS', 'JAVA_OPTS', 'MAVEN_OPTS', 'GRADLE_OPTS', 'SBT_OPTS'],
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'FTP_PROXY', 'NO_PROXY', 'DOCKER_HOST', 'DOCKER_CONFIG', 'KUBECONFIG'],
  ...[
    'MAKEFLAGS',
    'MFLAGS',
    'GNUMAKEFLAGS',
    'CI',
    'HOSTALIASES',
    'LOCALDOMAIN',
    'RES_OPTIONS',
    'OPENSSL_CONF',
    'GCONV_PATH',
  ],
  ...[
    'GOFLAGS',
    'GOPROXY',
    'GOENV',
    'GOROOT',
    'GOTOOLCHAIN',
    'RUSTFLAGS',
    'RUSTC',
    'RUSTC_WRAPPER',
    'CC',
    'CXX',
    'LD',
    'AR',
  ],
]);
const DENIED_PREFIXES = [
  ...[
    'LD_',
    'DYLD_',
    'BASH_',
    'NODE_',
    'NPM_CONFIG_',
    'YARN_',
    'PNPM_',
    'COREPACK_',
    'BUN_',
    'DENO_',
    'PYTHON',
    'PIP_',
  ],
  ...['UV_', 'PERL', 'RUBY', 'BUNDLE_', 'GEM_', 'PHP_', 'COMPOSER_', 'GIT_', 'SSH_', 'GITHUB_', 'RUNNER_', 'ACTIONS_'],
  ...[
    'INPUT_',
    'STATE_',
    'SEALANT_',
    'SSL_CERT_',
    'MALLOC_',
    'GLIBC_',
    'CARGO_',
    'DOTNET_',
    'COMPLUS_',
    'CORECLR_',
    'COR_',
  ],
];
const DENIED_SUFFIXES = ['_PROXY', '_CA_BUNDLE'];
/** Variables of package managers that carry a credential and no power, as `NODE_AUTH_TOKEN` for setup-node's .npmrc. */
const ALLOWED = new Set(['NODE_AUTH_TOKEN', 'GITHUB_PAT', 'GEM_HOST_API_KEY', 'COMPOSER_AUTH', 'CARGO_REGISTRY_TOKEN']);
const LONGEST_NAME = 128;

/** Why a name may not be given to a job, or `null`. Windows has names without case, so case doesn't count. */
export function envNameFault(name: string): string | null {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
    return 'it is not a name of letters, digits and _ that starts without a digit';
  if (name.length > LONGEST_NAME) return `it is longer than ${LONGEST_NAME} characters`;
  const upper = name.toUpperCase();
  if (ALLOWED.has(upper)) return null;
  const denied =
    DENIED_NAMES.has(upper) ||
    DENIED_PREFIXES.some((prefix) => upper.startsWith(prefix)) ||
    DENIED_SUFFIXES.some((suffix) => upper.endsWith(suffix));
  return denied ? 'programs and later steps obey this variable, so a vault’s value must not set it' : null;
}

/**
 * @param where for the message: `inject.profiles.deploy` or `--secrets`
 * @throws AppError `config` for a name with a fault
 */
export function parseEnvName(name: string, where: string): EnvName {
  const fault = envNameFault(name);
  if (fault === null) return name as EnvName;
  throw new AppError('config', `${where}: “${neutralLine(name.slice(0, 80))}” can't be injected: ${fault}.`, {
    mend: 'Give the secret a name of its own, such as DEPLOY_TOKEN, and read that name where it is used.',
  });
}
