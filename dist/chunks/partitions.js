// src/adapters/vaults/aws/partitions.ts
/**
* Partitions by the form of their regions' names.
* Source: docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html, and partitions.json of the SDKs.
*/
const PARTITIONS = [
	[/^us-gov-/, "aws-us-gov"],
	[/^cn-/, "aws-cn"],
	[/^eusc-/, "aws-eusc"],
	[/^us-isob-/, "aws-iso-b"],
	[/^eu-isoe-/, "aws-iso-e"],
	[/^us-isof-/, "aws-iso-f"],
	[/^us-iso-/, "aws-iso"]
];
/** The partition of a region, by its name. */
function partitionOf(region) {
	const id = PARTITIONS.find(([regions]) => regions.test(region))?.[1] ?? "aws";
	return {
		id,
		audience: audienceOf(id)
	};
}
/** The usual audience of a partition, by its id. */
function audienceOf(partition) {
	return partition === "aws-cn" ? "sts.amazonaws.com.cn" : "sts.amazonaws.com";
}
/** Whether a text may be a region; whether there is one of that name is AWS's to say. */
function isRegion(text) {
	return /^[a-z]{2,4}(-[a-z]+){1,2}-\d{1,2}$/.test(text);
}
/** Reads an ARN of any partition; `null` for anything else. Source: docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html. */
function parseArn(text) {
	const parts = /^arn:(aws[a-z-]*):([a-z0-9-]+):([a-z0-9-]*):(\d{12}|):(.+)$/.exec(text);
	if (parts === null) return null;
	const [, partition = "", service = "", region = "", account = "", resource = ""] = parts;
	return {
		partition,
		service,
		region,
		account,
		resource
	};
}

Object.defineProperty(exports, "audienceOf", {
  enumerable: true,
  get: function () {
    return audienceOf;
  }
});
Object.defineProperty(exports, "isRegion", {
  enumerable: true,
  get: function () {
    return isRegion;
  }
});
Object.defineProperty(exports, "parseArn", {
  enumerable: true,
  get: function () {
    return parseArn;
  }
});
Object.defineProperty(exports, "partitionOf", {
  enumerable: true,
  get: function () {
    return partitionOf;
  }
});