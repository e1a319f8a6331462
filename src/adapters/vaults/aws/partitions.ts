/** A part of AWS with accounts, ARNs and sign-in of its own. */
export interface AwsPartition {
  /** As in ARNs: `aws`, `aws-us-gov`, `aws-cn`. */
  id: string;
  /** The audience that an OIDC provider is usually registered with there. */
  audience: string;
}

/**
 * Partitions by the form of their regions' names.
 * Source: docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html, and partitions.json of the SDKs.
 */
const PARTITIONS: readonly (readonly [regions: RegExp, id: string])[] = [
  [/^us-gov-/, 'aws-us-gov'],
  [/^cn-/, 'aws-cn'],
  [/^eusc-/, 'aws-eusc'],
  [/^us-isob-/, 'aws-iso-b'],
  [/^eu-isoe-/, 'aws-iso-e'],
  [/^us-isof-/, 'aws-iso-f'],
  [/^us-iso-/, 'aws-iso'],
];

/** The partition of a region, by its name. */
export function partitionOf(region: string): AwsPartition {
  const id = PARTITIONS.find(([regions]) => regions.test(region))?.[1] ?? 'aws';
  return { id, audience: audienceOf(id) };
}

/** The usual audience of a partition, by its id. */
export function audienceOf(partition: string): string {
  return partition === 'aws-cn' ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';
}

/** Whether a text may be a region; whether there is one of that name is AWS's to say. */
export function isRegion(text: string): boolean {
  return /^[a-z]{2,4}(-[a-z]+){1,2}-\d{1,2}$/.test(text);
}

export interface Arn {
  partition: string;
  service: string;
  region: string;
  account: string;
  resource: string;
}

/** Reads an ARN of any partition; `null` for anything else. Source: docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html. */
export function parseArn(text: string): Arn | null {
  const parts = /^arn:(aws[a-z-]*):([a-z0-9-]+):([a-z0-9-]*):(\d{12}|):(.+)$/.exec(text);
  if (parts === null) return null;
  const [, partition = '', service = '', region = '', account = '', resource = ''] = parts;
  return { partition, service, region, account, resource };
}
