import { AppError } from '../../../domain/app-error.ts';
import { nearestName } from '../../../domain/nearest-name.ts';
import { neutralLine } from '../../../domain/neutral-text.ts';
import type { AzureSettings } from './settings.ts';

/** What a refused read was about. */
export interface ReadFault {
  settings: AzureSettings;
  /** As the user wrote it, without field. */
  shown: string;
  name: string;
  version: string | null;
  /** The object id of the identity that asked, or how to find it. */
  principal: string;
}

/**
 * A refusal by its status and Key Vault's inner code. `null` for one that is not known.
 * Source: learn.microsoft.com/azure/key-vault/general/rest-error-codes.
 */
export function refused(fault: ReadFault, status: number, code: string): AppError | null {
  if (/Disabled$/.test(code)) return disabled(fault);
  if (/Expired$/.test(code)) return outsideItsTime(fault, 'has expired');
  if (/NotYetValid$/.test(code)) return outsideItsTime(fault, 'is not valid yet');
  if (!isMissingRole(code)) return firewalled(fault);
  if (status === 403) return forbidden(fault);
  if (status === 401) return unauthorized(fault);
  if (status === 429)
    return error(
      `${fault.settings.url} refused too many requests (429), and went on refusing`,
      'A vault serves 4,000 reads in 10 s, a subscription five times that: read fewer entries at once, or run fewer jobs side by side.',
    );
  if (status >= 500)
    return error(`${fault.settings.url} failed (${status})`, 'Run it again; see status.azure.com if it stays so.');
  return null;
}

/** Whether a 403 is about what the identity may do, not about where it calls from. */
export function isMissingRole(code: string): boolean {
  return !/Firewall|ForbiddenByConnection|PublicNetwork/i.test(code);
}

export function mayNotList({ settings: { vaultName }, shown, principal }: ReadFault): AppError {
  return error(
    `${shown}: this identity may not list the secrets of ${vaultName} (403)`,
    [
      'A wildcard needs the role for the vault, not only for single secrets:',
      `az role assignment create --role "Key Vault Secrets User" --assignee-object-id ${principal} --assignee-principal-type ServicePrincipal --scope "$(az keyvault show --name ${vaultName} --query id -o tsv)"`,
      `Where the vault uses access policies: az keyvault set-policy --name ${vaultName} --object-id ${principal} --secret-permissions get list`,
    ].join('\n'),
  );
}

export function disabled(fault: ReadFault): AppError {
  return error(
    `${fault.shown}: this secret is disabled`,
    `Enable it: az keyvault secret set-attributes ${where(fault)} --enabled true`,
  );
}

/** Key Vault gives such a secret all the same; whoever set the date meant that it is no longer, or not yet, used. */
export function outsideItsTime(fault: ReadFault, what: string, when: Date | null = null): AppError {
  const since = when === null ? '' : ` (${when.toISOString()})`;
  const option = what.includes('expired') ? '--expires' : '--not-before';
  return error(
    `${fault.shown}: this secret ${what}${since}`,
    `Rotate it: az keyvault secret set --vault-name ${fault.settings.vaultName} --name ${fault.name} --file PATH. Or move the date: az keyvault secret set-attributes ${where(fault)} ${option} 2030-01-31T00:00:00Z. To take it all the same, set “allow-expired: true” on the provider.`,
  );
}

export function deleted(fault: ReadFault, purgedOn: Date | null): AppError {
  const until = purgedOn === null ? '' : ` until ${purgedOn.toISOString().slice(0, 10)}`;
  return error(
    `${fault.shown}: this secret was deleted`,
    `It can be recovered${until}: az keyvault secret recover --vault-name ${fault.settings.vaultName} --name ${fault.name}`,
  );
}

/** @param names what the vault holds, as far as the identity may list it */
export function notFound(fault: ReadFault, names: readonly string[]): AppError {
  const vault = `--vault-name ${fault.settings.vaultName}`;
  if (fault.version !== null)
    return error(
      `${fault.shown}: there is no such secret, or no such version of it (404)`,
      `List its versions: az keyvault secret list-versions ${vault} --name ${fault.name}`,
    );
  const near = nearestName(fault.name, names);
  const hint = near === null ? '' : ` Did you mean “${neutralLine(near)}”?`;
  return error(
    `${fault.shown}: there is no such secret in ${fault.settings.vaultName} (404)`,
    `Check the name, or mark it optional: “?optional”. List what is there: az keyvault secret list ${vault} --query "[].name"${hint}`,
  );
}

function forbidden(fault: ReadFault): AppError {
  const { vaultName } = fault.settings;
  return error(
    `${fault.shown}: this identity may not read it (403)`,
    [
      'Give it the role for this one secret:',
      `az role assignment create --role "Key Vault Secrets User" --assignee-object-id ${fault.principal} --assignee-principal-type ServicePrincipal --scope "$(az keyvault show --name ${vaultName} --query id -o tsv)/secrets/${fault.name}"`,
      `A new assignment takes some minutes. Where the vault uses access policies: az keyvault set-policy --name ${vaultName} --object-id ${fault.principal} --secret-permissions get`,
    ].join('\n'),
  );
}

function firewalled(fault: ReadFault): AppError {
  const { vaultName, url } = fault.settings;
  return error(
    `${url}: its firewall does not let this runner in (403)`,
    `Run the job inside the vault’s network (a self-hosted runner, or GitHub’s private networking), or allow the runner’s fixed address: az keyvault network-rule add --name ${vaultName} --ip-address ADDRESS. GitHub-hosted runners have no fixed address.`,
  );
}

function unauthorized(fault: ReadFault): AppError {
  return error(
    `${fault.settings.url} does not accept the identity’s token (401)`,
    `The vault trusts another tenant: “tenant-id:” must be that of “az keyvault show --name ${fault.settings.vaultName} --query properties.tenantId”.`,
  );
}

function where({ settings, name, version }: ReadFault): string {
  return `--vault-name ${settings.vaultName} --name ${name}${version === null ? '' : ` --version ${version}`}`;
}

function error(what: string, mend: string): AppError {
  return new AppError('vault', `${what}.`, { mend });
}
