// src/engine/inject/policies/workload.ts
/** GitHub.com's token service. An Enterprise Server has its own: https://HOST/_services/token. */
const GITHUB_ISSUER = "https://token.actions.githubusercontent.com";
/**
* What `sub` of the job's token says: the classic form, and the immutable one with ids that repositories made or renamed
* since 2026-07-15 have. Source: docs.github.com/en/actions/reference/security/oidc (example subject claims).
* @returns one or two; the second only where the ids are known
*/
function subjectsOf(workload) {
	const { repository, repositoryId, ownerId } = workload;
	const [owner = "", name = ""] = repository.split("/");
	const names = [repository];
	if (repositoryId !== null && ownerId !== null) names.push(`${owner}@${ownerId}/${name}@${repositoryId}`);
	return names.map((one) => `repo:${one}:${contextOf(workload)}`);
}
function contextOf({ environment, event, ref }) {
	if (environment !== null) return `environment:${environment}`;
	return event === "pull_request" ? "pull_request" : `ref:${ref}`;
}
/** Claims that pin the job down, by name. Ids where they are known: a name can be taken by somebody else later. */
function claimsOf({ repository, repositoryId, environment, event, ref }) {
	const claims = { repository };
	if (repositoryId !== null) claims["repository_id"] = repositoryId;
	if (environment !== null) claims["environment"] = environment;
	else if (event === "pull_request") claims["event_name"] = event;
	else claims["ref"] = ref;
	return claims;
}

// src/engine/inject/policies/vault-policy.ts
/** Paths whose GET mints a secret, by the usual shapes: `database/creds/app`, `aws/sts/ci`. */
const MINTED = /\/(creds|static-creds|sts|token|roleset|impersonated-account)\//;
/**
* The least policy for a use, as HCL: KV paths as of version 2, as every new mount is.
* Source: developer.hashicorp.com/vault/docs/concepts/policies.
*/
function vaultPolicy(use) {
	return [...vaultGrants(use)].sort(([a], [b]) => a < b ? -1 : 1).map(([path, found]) => `path ${JSON.stringify(path)} {\n  capabilities = [${ordered(found)}]\n}\n`).join("");
}
/** What a use needs, by API path; a path may end in `*`. */
function vaultGrants(use) {
	const grants = /* @__PURE__ */ new Map();
	const grant = (path, ...capabilities) => {
		const known = grants.get(path) ?? /* @__PURE__ */ new Set();
		for (const one of capabilities) known.add(one);
		grants.set(path, known);
	};
	for (const { path, parameters } of use.inject) if (parameters !== void 0) grant(path, "update");
	else if (path.endsWith("*")) grantWildcard(path, grant);
	else grant(MINTED.test(path) ? path : kvPath("data", path), "read");
	if (use.inject.some(({ path }) => MINTED.test(path))) grant("sys/leases/revoke", "update");
	for (const pattern of use.correlate) {
		const path = pattern.replace(/\*+$/, "*");
		grant(kvPath("data", path), "read");
		grant(kvPath("metadata", path), "read", "list");
		if (path.endsWith("/*")) grant(kvPath("metadata", path.slice(0, -2)), "list");
	}
	if (use.key !== null) grantKey(use.key, grant);
	for (const { path, driver } of use.rotate) grantRotation(path.replace(/\*+$/, "*"), driver, grant);
	return grants;
}
function grantWildcard(path, grant) {
	const folder = path.slice(0, path.lastIndexOf("/"));
	grant(kvPath("data", path.replace(/\*+$/, "*")), "read");
	grant(kvPath("metadata", folder), "list");
	if (path.endsWith("**")) grant(kvPath("metadata", `${folder}/*`), "list");
}
function grantKey(key, grant) {
	const [mount = "", name = ""] = key.split("/");
	grant(`${mount}/hmac/${name}`, "update");
	grant(`${mount}/hmac/${name}/*`, "update");
	grant(`${mount}/keys/${name}`, "read");
}
function grantRotation(path, driver, grant) {
	const role = /^(.+)\/static-(?:roles|creds)\/(.+)$/.exec(path);
	if (driver === "vault-db-static" || role !== null) {
		const [, mount = path.split("/")[0], name = path.split("/").at(-1)] = role ?? [];
		grant(`${mount}/rotate-role/${name}`, "update");
		grant(`${mount}/static-creds/${name}`, "read");
		grant(`${mount}/static-roles/${name}`, "read");
		return;
	}
	grant(kvPath("data", path), "create", "read", "update", "patch");
	grant(kvPath("metadata", path), "read", "list", "create", "update", "patch");
	grant(kvPath("destroy", path), "update");
}
function kvPath(kind, path) {
	const [mount = "", ...rest] = path.split("/");
	return [
		mount,
		kind,
		...rest
	].join("/");
}
function ordered(found) {
	return [
		"create",
		"read",
		"update",
		"patch",
		"list"
	].filter((one) => found.has(one)).map((one) => `"${one}"`).join(", ");
}
/**
* The role of a JWT mount for a job, as the JSON of `bao write auth/jwt/role/NAME -`. Bound to claims, not to `sub`, so that
* both forms of `sub` fit. Source: developer.hashicorp.com/vault/api-docs/auth/jwt (create/update role).
* @param ttl seconds
*/
function vaultJwtRole(workload, audience, policy, ttl) {
	return {
		role_type: "jwt",
		user_claim: "repository",
		bound_audiences: [audience],
		bound_claims_type: "string",
		bound_claims: claimsOf(workload),
		token_policies: [policy],
		token_type: "service",
		token_ttl: `${ttl}s`,
		token_max_ttl: "1h"
	};
}
/** What a policy may allow beyond a use: capabilities of a path that the grants of the use don't name. */
function beyondGrants(grants, path, capabilities) {
	const needed = /* @__PURE__ */ new Set(["deny"]);
	for (const [pattern, found] of grants) if (pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern) for (const one of found) needed.add(one);
	return capabilities.filter((one) => !needed.has(one));
}

Object.defineProperty(exports, "GITHUB_ISSUER", {
  enumerable: true,
  get: function () {
    return GITHUB_ISSUER;
  }
});
Object.defineProperty(exports, "beyondGrants", {
  enumerable: true,
  get: function () {
    return beyondGrants;
  }
});
Object.defineProperty(exports, "claimsOf", {
  enumerable: true,
  get: function () {
    return claimsOf;
  }
});
Object.defineProperty(exports, "subjectsOf", {
  enumerable: true,
  get: function () {
    return subjectsOf;
  }
});
Object.defineProperty(exports, "vaultGrants", {
  enumerable: true,
  get: function () {
    return vaultGrants;
  }
});
Object.defineProperty(exports, "vaultJwtRole", {
  enumerable: true,
  get: function () {
    return vaultJwtRole;
  }
});
Object.defineProperty(exports, "vaultPolicy", {
  enumerable: true,
  get: function () {
    return vaultPolicy;
  }
});