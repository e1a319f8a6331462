import { AppError } from '../../../domain/app-error.ts';
import { nearestName } from '../../../domain/nearest-name.ts';
import { neutralLine } from '../../../domain/neutral-text.ts';
import type { HttpAnswer } from '../../http.ts';
import { reasonOf } from './api-error.ts';
import { hostOf, optionsOf, type SecretAddress } from './secret-address.ts';

/** What a refused read was about. */
export interface ReadFault {
  address: SecretAddress;
  /** As the user wrote it, without field. */
  shown: string;
  /** Whom IAM knows the reader as. */
  member: string;
}

/** Why a version can't be read; anything but 404, which may be optional. */
export function refused(fault: ReadFault, answer: HttpAnswer): AppError {
  const { status } = answer;
  const { text, reason } = reasonOf(answer);
  const { address } = fault;
  if (reason === 'SERVICE_DISABLED')
    return error(
      `Secret Manager is off in the project ${address.project} (403)`,
      `Enable it: gcloud services enable secretmanager.googleapis.com --project=${address.project}`,
    );
  if (/VPC_SERVICE_CONTROLS|SECURITY_POLICY_VIOLATED/.test(`${reason} ${text}`))
    return error(
      `${fault.shown}: a service perimeter (VPC Service Controls) keeps this runner out (403)`,
      'Run the job inside the perimeter, or let an ingress rule name this identity and secretmanager.googleapis.com.',
    );
  if (status === 403) return forbidden(fault);
  if (/DISABLED state/i.test(text) || /DESTROYED state/i.test(text)) return inState(fault, /DISABLED/i.test(text));
  if (status === 400 && reasonOf(answer).error === 'FAILED_PRECONDITION')
    return error(
      `${fault.shown}: its state does not allow reading it (400)`,
      `Look at it: gcloud secrets versions describe ${address.version} --secret=${address.name} ${optionsOf(address)}. A key of your own (CMEK) that encrypts it may be disabled.`,
    );
  if (status === 429)
    return error(
      `${hostOf(address)} refused too many requests (429), and went on refusing`,
      `A project may access 90,000 versions a minute: see its quotas for ${address.project}, or read fewer secrets per job.`,
    );
  if (status === 401)
    return error(
      `${hostOf(address)} does not accept the access token (401)`,
      'It may have been revoked. Run it again.',
    );
  if (status >= 500)
    return error(`${hostOf(address)} failed (${status})`, 'Run it again; see status.cloud.google.com if it stays so.');
  return error(`${fault.shown}: Secret Manager answered ${status}`, 'Check the reference, “project:” and “location:”.');
}

/** @param names what the project holds, as far as the identity may list it */
export function notFound({ address, shown }: ReadFault, names: readonly string[]): AppError {
  const near = names.includes(address.name) ? null : nearestName(address.name, names);
  const hint = near === null ? '' : ` Did you mean “${neutralLine(near)}”?`;
  const where = `${address.location === null ? '' : `${address.location} of `}project ${address.project}`;
  if (names.includes(address.name) || address.version !== 'latest')
    return error(
      `${shown}: there is no such secret in ${where}, or no such version of it (404)`,
      `List its versions: gcloud secrets versions list ${address.name} ${optionsOf(address)}${hint}`,
    );
  const other =
    address.location === null
      ? ' A regional secret needs “location:”.'
      : ' Without “location:” global secrets are meant.';
  return error(
    `${shown}: there is no such secret in ${where} (404)`,
    `Check the name, or mark it optional: “?optional”. List what is there: gcloud secrets list ${optionsOf(address)}.${hint}${other} A secret with an expiry is deleted when that comes.`,
  );
}

export function damaged(shown: string): AppError {
  return error(
    `${shown}: the value does not match its checksum, twice`,
    'It was altered on its way: look at proxies between this runner and Google. It was not used.',
  );
}

export function malformed(shown: string): AppError {
  return error(
    `${shown}: the answer holds no value`,
    'Look at what answers in Secret Manager’s place on this network.',
  );
}

/** Reading single secrets needs no list, so the role for it is often not there. */
export function mayNotList(
  place: Pick<SecretAddress, 'project' | 'location'>,
  shown: string,
  member: string,
): AppError {
  return error(
    `${shown}: this identity may not list the secrets of ${place.project} (403)`,
    `A wildcard needs it:\ngcloud projects add-iam-policy-binding ${place.project} --role=roles/secretmanager.viewer --member='${member}'`,
  );
}

function inState({ address, shown }: ReadFault, isDisabled: boolean): AppError {
  const version = address.version === 'latest' ? 'VERSION' : address.version;
  if (!isDisabled)
    return error(
      `${shown}: this version was destroyed`,
      `Add a new one: gcloud secrets versions add ${address.name} ${optionsOf(address)} --data-file=PATH`,
    );
  const latest = address.version === 'latest' ? ' “latest” is the newest version, whether it is enabled or not.' : '';
  return error(
    `${shown}: this version is disabled`,
    `Enable it: gcloud secrets versions enable ${version} --secret=${address.name} ${optionsOf(address)}.${latest}`,
  );
}

function forbidden({ address, shown, member }: ReadFault): AppError {
  return error(
    `${shown}: this identity may not read it, or it does not exist (403)`,
    `Give it the role for this one secret:\ngcloud secrets add-iam-policy-binding ${address.name} ${optionsOf(address)} --role=roles/secretmanager.secretAccessor --member='${member}'`,
  );
}

function error(what: string, mend: string): AppError {
  return new AppError('vault', `${what}.`, { mend });
}
