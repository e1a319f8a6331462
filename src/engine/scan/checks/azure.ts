import type { Check, CheckResult } from '../rules/rule.ts';
import { crc32 } from './crc32.ts';
import { decodeBase32, decodeBase64 } from './decode.ts';
import { marvin32, marvinSeed } from './marvin32.ts';

const RIGHT: CheckResult = { verdict: 'valid', reason: 'Its checksum is right.' };
const WRONG: CheckResult = { verdict: 'invalid', reason: 'Its checksum is wrong.' };

/**
 * Seeds of Azure's identifiable keys by the signature they carry; a service has one per kind of key.
 * https://github.com/microsoft/security-utilities (IdentifiableMetadata)
 */
export const AZURE_SEEDS: Readonly<Record<string, readonly string[]>> = {
  '+ASt': ['Default0'],
  '+ASb': ['Send0000', 'Manage00', 'Listen00', 'System00', 'Unknown0'],
  '+AEh': ['Send0000', 'Manage00', 'Listen00', 'System00', 'Unknown0'],
  '+ARm': ['Send0000', 'Manage00', 'Listen00', 'System00', 'Unknown0'],
  '+ABa': ['AbAcct00'],
  AzFu: ['Functi00', 'System00', 'Master00'],
  ACDb: ['MastRO00', 'MastRW00', 'SystRO00', 'SystRW00', 'SysAll00', 'Resour00', 'Encryp00'],
  AzCa: ['Access00'],
  AzSe: ['Query000', 'PAdmin00'],
  '+AMC': ['Classic0'],
  '+ACR': ['ACRDflt0'],
  AIoT: ['IoTHub00', 'DpsKey00', 'Device00'],
  APIM: ['Tenant00', 'IoTHub00', 'Gatewy00', 'GitKey00'],
};

/** Signatures whose keys may carry another checksum form, so that a mismatch proves nothing. */
const LENIENT = new Set(['AzCa', 'AZEG']);

/** `azure-identifiable:+ASt`: the last 4 bytes of the decoded key are the Marvin32 of all before them. */
const azureIdentifiable: Check = ({ value, argument }) => {
  const signature = argument ?? '';
  const bytes = decodeBase64(value);
  if (bytes === null) return WRONG;
  const expected = bytes.readUInt32LE(bytes.length - 4);
  const body = bytes.subarray(0, -4);
  if ((AZURE_SEEDS[signature] ?? []).some((seed) => marvin32(body, marvinSeed(seed)) === expected)) return RIGHT;
  return LENIENT.has(signature) ? { verdict: 'plausible' } : { ...WRONG, fake: true };
};

/**
 * Common annotated security keys: 80 base64 characters, then the first 3 bytes of their Marvin32 as 4 characters.
 * Other forms of the checksum exist, so a mismatch proves nothing. Tells year and month of issue.
 */
const azureCask: Check = ({ value }) => {
  const body = value.slice(0, 80);
  const hash = Buffer.alloc(4);
  hash.writeUInt32LE(marvin32(Buffer.from(body, 'base64'), marvinSeed('Default0')));
  const year = 2024 + 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(value[58] ?? '');
  const month = 1 + 'ABCDEFGHIJKL'.indexOf(value[59] ?? '');
  const identity = year >= 2024 && month >= 1 ? { issued: `${year}-${String(month).padStart(2, '0')}` } : {};
  if (hash.toString('base64', 0, 3) === value.slice(80, 84)) return { ...RIGHT, identity };
  return { verdict: 'plausible', identity };
};

const ENTRA_ALPHABET = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~';

/** The three checksum characters of an Entra client secret's first 37 (`…8Q~…`): the start of Marvin32 in base 66. */
export function entraChecksum(text: string): string {
  let rest = marvin32(Buffer.from(text, 'latin1'), marvinSeed('AadPwd00'));
  let digits = '';
  for (; rest > 0; rest = Math.floor(rest / ENTRA_ALPHABET.length))
    digits = ENTRA_ALPHABET[rest % ENTRA_ALPHABET.length]! + digits;
  return digits.slice(0, 3);
}

const entraSecret: Check = ({ value }) =>
  entraChecksum(value.slice(0, 37)) === value.slice(37) ? RIGHT : { verdict: 'plausible' };

/** What the CRC-32 of an Azure DevOps token is xored with, for a user's and for an application's. */
export const ADO_MASKS: readonly number[] = [0xe0b9692d, 0x1019f92e];

/** The bytes of a decoded legacy Azure DevOps token that its checksum covers. */
export function adoCoveredBytes(bytes: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, 2), bytes.subarray(3, 7), bytes.subarray(9, 22), bytes.subarray(23, 32)]);
}

/** Legacy Azure DevOps personal access token: 52 base32 characters with a CRC-32 scattered over bytes 22, 8, 7 and 2. */
const azureDevopsPat: Check = ({ value }) => {
  const bytes = decodeBase32(value);
  if (bytes?.length !== 32) return WRONG;
  const stored = Buffer.from([bytes[22]!, bytes[8]!, bytes[7]!, bytes[2]!]).readUInt32LE();
  const sum = crc32(adoCoveredBytes(bytes));
  return ADO_MASKS.some((mask) => (sum ^ mask) >>> 0 === stored) ? RIGHT : WRONG;
};

export const azureChecks = {
  'azure-identifiable': azureIdentifiable,
  'azure-cask': azureCask,
  'entra-client-secret': entraSecret,
  'azure-devops-pat': azureDevopsPat,
} as const satisfies Record<string, Check>;
