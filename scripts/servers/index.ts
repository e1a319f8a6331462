/** Real servers for tests and demos. Each `start…` binds to 127.0.0.1 on a free port and returns `{ url, …, stop() }`. */
export {
  type Annotation,
  installAct,
  installNode24,
  runWorkflow,
  type WorkflowResult,
  type WorkflowRun,
} from './act.ts';
export { installMinistack, type Ministack, startMinistack } from './ministack.ts';
export { type OidcIssuer, type OidcIssuerOptions, startOidcIssuer } from './oidc-issuer.ts';
export { installOpenBao, type OpenBao, startOpenBao } from './openbao.ts';
export { type OpenLdap, startOpenLdap } from './openldap.ts';
export { type Postgres, startPostgres } from './postgres.ts';
export { installVaultPlugins, mountVaultPlugin } from './vault-plugins.ts';
