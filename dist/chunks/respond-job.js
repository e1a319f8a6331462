const require_start = require("./start.js");
const require_operation_id = require("./operation-id.js");
const require_scan = require("./scan.js");
const require_reference = require("./reference.js");
const require_entry_pattern = require("./entry-pattern.js");
const require_generate = require("./generate.js");
const require_rotation_driver = require("./rotation-driver.js");
const require_run_facts = require("./run-facts.js");
const require_correlate = require("./correlate.js");
const require_keyed_hash_of = require("./keyed-hash-of.js");
const require_command_line = require("./command-line.js");
let node_fs = require("node:fs");
let node_path = require("node:path");

// src/adapters/drivers/index.ts
/** Every driver, the more particular first. Adding one = one file and one entry. */
const DRIVERS = {
	embedded: {
		id: "embedded",
		overlap: true,
		newValue: "generated",
		handles: (entry, type) => type === "embedded" && entry.path !== "",
		load: () => Promise.resolve().then(() => require("./embedded.js"))
	},
	"vault-db-static": {
		id: "vault-db-static",
		overlap: false,
		newValue: "issued",
		handles: (entry, type) => type === "vault" && /\/static-(?:creds|roles)\/[^/]+$/.test(entry.path),
		load: () => Promise.resolve().then(() => require("./vault-db-static.js"))
	},
	"vault-db-lease": {
		id: "vault-db-lease",
		overlap: false,
		newValue: "issued",
		named: true,
		handles: (entry, type) => type === "vault" && /[^/]\/creds\/[^/]+(?:\/[^/]+)?$/.test(entry.path),
		load: () => Promise.resolve().then(() => require("./vault-db-lease.js"))
	},
	"vault-kv": {
		id: "vault-kv",
		overlap: true,
		newValue: "generated",
		handles: (entry, type) => type === "vault" && entry.field !== null && !/\/static-(?:creds|roles)\/[^/]+$/.test(entry.path),
		load: () => Promise.resolve().then(() => require("./vault-kv.js"))
	},
	"aws-iam-access-key": {
		id: "aws-iam-access-key",
		overlap: true,
		newValue: "issued",
		named: true,
		handles: (entry, type) => type === "aws-secrets-manager" && entry.field !== null,
		load: () => Promise.resolve().then(() => require("./aws-iam-access-key.js"))
	},
	"aws-secrets-manager": {
		id: "aws-secrets-manager",
		overlap: true,
		newValue: "generated",
		handles: (_, type) => type === "aws-secrets-manager",
		load: () => Promise.resolve().then(() => require("./aws-secrets-manager2.js"))
	},
	"azure-key-vault": {
		id: "azure-key-vault",
		overlap: true,
		newValue: "generated",
		handles: (_, type) => type === "azure-key-vault",
		load: () => Promise.resolve().then(() => require("./azure-key-vault.js"))
	},
	"gcp-secret-manager": {
		id: "gcp-secret-manager",
		overlap: true,
		newValue: "generated",
		handles: (_, type) => type === "gcp-secret-manager",
		load: () => Promise.resolve().then(() => require("./gcp-secret-manager.js"))
	}
};
/** The drivers, each loaded on first use. */
function driverSet(access) {
	return { async driver(id) {
		const kind = Object.hasOwn(DRIVERS, id) ? DRIVERS[id] : void 0;
		if (kind === void 0) throw new require_start.AppError("config", `There is no rotation driver “${id.slice(0, 60)}”.`, { mend: `Use one of: ${Object.keys(DRIVERS).join(", ")}.` });
		return (await kind.load()).create(access);
	} };
}

// src/engine/respond/policy.ts
/** The rule that decides about a subject, or `null` where none matches. `live` never matches an unknown liveness. */
function ruleFor(policy, subject) {
	return policy.rules.find(({ when }) => fits(when, subject)) ?? null;
}
function fits(when, subject) {
	if (when.credential !== void 0 && when.credential !== subject.credential) return false;
	if (when.rule !== void 0 && when.rule !== subject.ruleId) return false;
	if (when.live !== void 0 && subject.liveness !== (when.live ? "live" : "dead")) return false;
	if (when.entry !== void 0 && (subject.entry === null || !require_entry_pattern.matchesEntry(when.entry, subject.entry))) return false;
	return true;
}

// src/engine/respond/plan.ts
/** Kinds of credential that are mere agreements between two sides, so that a new random value may do. */
const AGREED = /* @__PURE__ */ new Set(["postgres-password", "azure-sql-password"]);
/**
* What to do about leaks. Pure: everything it needs comes in. Findings of one secret make one operation; what is exposed
* and live comes first and is revoked before it is replaced, what is not is replaced with overlap and revoked after it.
* @throws AppError `config` for a policy name or a reference that isn't one
*/
function planResponse(leaks, policy, means) {
	const operations = [];
	const byHand = [];
	for (const leak of urgentFirst(oneEach(leaks))) for (const planned of planOne(leak, policy, means)) if ("steps" in planned) operations.push(planned);
	else byHand.push(planned);
	return {
		operations,
		byHand
	};
}
function planOne(leak, policy, means) {
	const { finding } = leak;
	const entry = finding.entry === null ? null : require_reference.parseReference(finding.entry.reference);
	const rule = ruleFor(policy, {
		fingerprint: finding.fingerprint,
		ruleId: finding.ruleId,
		credential: finding.credential,
		entry,
		liveness: leak.liveness
	});
	const revoker = finding.credential !== null && means.revocable(finding.credential) ? finding.credential : null;
	const wanted = rule?.do ?? (entry !== null ? "rotate" : "revoke");
	const mode = rule?.mode ?? policy.default;
	if (wanted === "report" || mode === "report") return [handOver(leak, entry, "the config only wants it reported")];
	if (wanted === "rotate" && entry !== null) return planRotation(leak, entry, rule, {
		revoker,
		mode
	}, means);
	if (revoker !== null) return [revocation(leak, entry, revoker, mode)];
	return [handOver(leak, entry, wanted === "revoke" ? "Sealant knows no call that ends this kind of credential" : "it is no vault entry that the config names")];
}
function planRotation(leak, entry, rule, how, means) {
	const { finding } = leak;
	const driver = driverFor(entry, rule?.driver, means);
	if (driver === null) return [handOver(leak, entry, rule?.driver ? `the driver “${rule.driver}” does not fit this entry` : "no driver fits this entry")];
	if (driver.newValue === "generated" && finding.credential !== null && !AGREED.has(finding.credential)) return issuedElsewhere(leak, entry, how);
	if (driver.newValue === "generated" && rule === null) return [withoutRule(leak, entry)];
	const first = revokesFirst(leak);
	const steps = [...require_rotation_driver.ROTATION_STEPS.filter((step) => !(step === "grace" && (first || !driver.overlap)))];
	if (how.revoker !== null) steps.splice(first ? 0 : steps.indexOf("verify"), 0, "revoke");
	if (means.notifies) addNotice(steps);
	return [{
		id: require_operation_id.operationId(finding.fingerprint, require_entry_pattern.entryName(entry), means.day),
		leak: placeOf(finding),
		entry: require_entry_pattern.entryName(entry),
		driver: driver.id,
		revoker: how.revoker,
		mode: how.mode,
		graceMs: steps.includes("grace") ? rule?.graceMs ?? 0 : 0,
		generation: rule?.policy === void 0 ? require_generate.DEFAULT_POLICY : require_generate.parsePolicy(rule.policy),
		steps,
		why: reasonsFor(leak, driver, first)
	}];
}
/**
* An entry that holds what somebody else issued (a GitHub token in a KV engine). A random text in its place would break
* every user of it, so the new one is made by hand; what others can read is revoked all the same, and at once.
*/
function issuedElsewhere(leak, entry, { revoker, mode }) {
	const byHand = handOver(leak, entry, "only its issuer can make a new one");
	if (revoker === null) return [byHand];
	if (revokesFirst(leak)) return [revocation(leak, entry, revoker, mode), byHand];
	const mend = `Make a new one, store it as ${require_entry_pattern.entryName(entry)}, and when its users have it: sealant revoke --yes. ${byHand.mend}`;
	return [{
		...byHand,
		mend
	}];
}
function withoutRule(leak, entry) {
	const byHand = handOver(leak, entry, "no rule of the config says that a new random value will do for this entry");
	const rule = `{ when: { entry: "${require_entry_pattern.entryName(entry).replace(/#.*$/, "")}" }, do: rotate, mode: approve, grace: 24h }`;
	return {
		...byHand,
		mend: `If its users read it from the vault, add under respond.rules: ${rule}. ${byHand.mend}`
	};
}
function revocation(leak, entry, revoker, mode) {
	return {
		id: require_operation_id.operationId(leak.finding.fingerprint, revoker, "*"),
		leak: placeOf(leak.finding),
		entry: entry === null ? null : require_entry_pattern.entryName(entry),
		driver: null,
		revoker,
		mode,
		graceMs: 0,
		generation: require_generate.DEFAULT_POLICY,
		steps: ["revoke"],
		why: [`its provider ends a ${revoker} given the credential itself`]
	};
}
/** Users are told before the old value ends where it has a grace, and else when all is done: nothing waits for them. */
function addNotice(steps) {
	const grace = steps.indexOf("grace");
	steps.splice(grace === -1 ? steps.length : grace, 0, "notify");
}
/** A driver named by the config must fit, too: rotating an entry with the wrong one destroys it. */
function driverFor(entry, named, means) {
	const type = means.typeOf(entry.scheme);
	if (type === null) return null;
	return means.drivers.find((driver) => (named === void 0 ? !driver.named : named === driver.id) && driver.handles(entry, type)) ?? null;
}
function revokesFirst(leak) {
	return leak.exposed && leak.liveness !== "dead";
}
function reasonsFor(leak, driver, first) {
	const reasons = [first ? "others can read it, so the leaked value dies at once" : "nobody else could read it, so the leaked value stays valid while users move over"];
	if (!driver.overlap) reasons.push("this entry has one value at a time: users must read it anew");
	if (driver.newValue === "generated") reasons.push("the vault is the only place that is changed");
	if (leak.finding.entry?.current === false) reasons.push("the leaked value is an older version already");
	return reasons;
}
function handOver(leak, entry, why) {
	return {
		leak: placeOf(leak.finding),
		entry: entry === null ? null : require_entry_pattern.entryName(entry),
		why,
		mend: leak.finding.remedy
	};
}
function placeOf(finding) {
	const { fingerprint, ruleId, title, path, startLine, commit } = finding;
	return {
		fingerprint,
		ruleId,
		title,
		path,
		line: startLine,
		commit
	};
}
function oneEach(leaks) {
	const kept = /* @__PURE__ */ new Map();
	for (const leak of leaks) {
		const before = kept.get(leak.finding.fingerprint);
		if (before === void 0) kept.set(leak.finding.fingerprint, leak);
		else if (leak.exposed && !before.exposed) kept.set(leak.finding.fingerprint, {
			...before,
			exposed: true
		});
	}
	return [...kept.values()];
}
function urgentFirst(leaks) {
	const urgency = (leak) => (leak.exposed ? 2 : 0) + (leak.liveness === "live" ? 1 : 0);
	return [...leaks].sort((a, b) => urgency(b) - urgency(a));
}

// src/engine/respond/schedule.ts
/**
* What `respond.schedule` says is due: entries whose value is older than allowed.
* @param rotatedAt when an entry's current value was made; `null` where its vault can't tell, which counts as due
*/
async function planSchedule(policy, means, now, rotatedAt) {
	const operations = [];
	const notDue = [];
	for (const rule of policy.schedule) {
		const entry = require_reference.parseReference(rule.entry);
		const driver = driverFor(entry, rule.driver, means);
		if (driver === null) {
			notDue.push({
				entry: rule.entry,
				why: "no driver fits this entry"
			});
			continue;
		}
		const since = await rotatedAt(entry, driver.id);
		const dueAt = since === null ? null : new Date(since.getTime() + rule.maxAgeMs);
		if (dueAt !== null && dueAt > now) notDue.push({
			entry: rule.entry,
			why: `it is due at ${dueAt.toISOString()}`
		});
		else operations.push(scheduledRotation(rule, entry, driver, means, since));
	}
	return {
		operations,
		notDue
	};
}
function scheduledRotation(rule, entry, driver, { day, notifies }, since) {
	const steps = require_rotation_driver.ROTATION_STEPS.filter((step) => step !== "grace" || driver.overlap);
	if (notifies) addNotice(steps);
	return {
		id: require_operation_id.operationId(null, require_entry_pattern.entryName(entry), day),
		leak: null,
		entry: require_entry_pattern.entryName(entry),
		driver: driver.id,
		revoker: null,
		mode: rule.mode,
		graceMs: driver.overlap ? rule.graceMs : 0,
		generation: rule.policy === void 0 ? require_generate.DEFAULT_POLICY : require_generate.parsePolicy(rule.policy),
		steps,
		why: [since === null ? "its age is not known" : `its value is from ${since.toISOString()}`]
	};
}

// src/app/respond/correlate-findings.ts
/** The findings, each with the vault entry that a keyed index says it is. No entry is read. */
async function correlateByIndex(findings, text, hash, signal) {
	const index = await require_keyed_hash_of.openIndex(text, hash, signal);
	const entries = await require_keyed_hash_of.lookUpFindings(findings, index, hash, signal);
	return findings.map((finding, i) => ({
		...finding,
		entry: entries.get(i) ?? finding.entry
	}));
}
/**
* The findings, each with the vault entry it is. Only entries that the config names are read, and none when there are no
* findings.
* @param versions reads every version of what a pattern means
*/
async function correlateFindings(findings, config, versions) {
	if (findings.length === 0) return [];
	const known = [];
	for (const pattern of entryPatterns(config)) known.push(...await versions(pattern));
	const entries = require_correlate.correlate(findings, known);
	return findings.map((finding, index) => ({
		...finding,
		entry: entries.get(index) ?? finding.entry
	}));
}
/** Patterns of entries that leaks are compared with: what the config would index, respond to or rotate by schedule. */
function entryPatterns({ correlate: index, respond }) {
	const patterns = [
		...index?.prefixes ?? [],
		...respond.rules.flatMap(({ when, do: action }) => when.entry !== void 0 && action !== "report" ? [when.entry] : []),
		...respond.schedule.map(({ entry }) => entry)
	];
	return new Set(patterns.map((pattern) => pattern.endsWith("/") ? `${pattern}**` : pattern));
}

// src/app/respond/reveal-leak.ts
/**
* Leaked values: those that this run's scan has found, and for a resumed response those that a scan of the commit finds
* again. Nothing of them is ever kept in a file.
*/
function leakReader(found, place) {
	const known = new Map(found.map(({ fingerprint, secret }) => [fingerprint, secret]));
	return { async reveal(leak, signal) {
		const secret = known.get(leak.fingerprint);
		if (secret !== void 0) return secret;
		const { findings } = await require_scan.runScanJob({
			...place,
			...rescanOf(leak, place.top),
			signal
		});
		for (const finding of findings) known.set(finding.fingerprint, finding.secret);
		return known.get(leak.fingerprint) ?? null;
	} };
}
function rescanOf(leak, top) {
	if (leak.commit === null) return {
		path: (0, node_path.join)(top, leak.path),
		onlyBelow: true,
		plan: require_scan.planLocalScan({ kind: "tree" })
	};
	const target = {
		kind: "range",
		base: `${leak.commit}^`,
		head: leak.commit,
		without: [],
		otherwise: {
			base: null,
			because: "It is the first commit."
		}
	};
	return {
		path: top,
		onlyBelow: false,
		plan: require_scan.planLocalScan(target)
	};
}

// src/app/respond/what-was-sought.ts
/**
* What a response looked for and where, as a sentence without its end, for one that has nothing to do.
* @param dropped how many unfinished rotations the config has no vault or driver for any more
*/
function whatWasSought({ what, config, top, journal, findings }, dropped) {
	if (what === "findings") return findings.length === 0 ? "the scan found no leak" : "no leak is left to respond to";
	if (what === "due") return config.respond.schedule.length === 0 ? "the config has no respond.schedule, so nothing ever falls due" : `none of the ${config.respond.schedule.length} entries of respond.schedule is due`;
	const place = require_command_line.neutralLine((0, node_path.resolve)(top, journal));
	if (!(0, node_fs.existsSync)((0, node_path.resolve)(top, journal))) return `there is no journal ${place}; where each job gets a new machine, keep it in a cache`;
	if (dropped === 0) return `the journal ${place} has no unfinished rotation`;
	return `the journal ${place} has ${dropped} unfinished, for which the config has no vault or driver any more`;
}

// src/app/respond/respond-job.ts
/** Where steps are journalled unless told otherwise; relative to the repository's root. */
const JOURNAL_PATH = ".sealant/journal.jsonl";
/** Their liveness is asked side by side, too. */
const REVOKED_AT_ONCE = 50;
/**
* Correlates, plans, and, where asked and allowed, carries out.
* @throws AppError `trust` when the run may not act; `vault`, `config`, `provider` of what it works with
*/
async function runRespondJob(job) {
	if (job.act) require_run_facts.requireTrust(job.trust);
	else require_run_facts.requireTrustToRead(job.trust);
	const vaults = new require_run_facts.VaultSet({
		...job,
		directory: job.top
	});
	try {
		const revokers = require_operation_id.revokerSet({
			env: job.world.env,
			vault: await vaults.vaultAddress(),
			...job.standIns === void 0 ? {} : { standIns: job.standIns }
		});
		const services = await revocationServices(job);
		const ports = {
			clock: job.world,
			drivers: driverSet(vaults),
			revokers: withServices(revokers, services),
			leaks: leakReader(job.findings, job),
			notifier: await notifierOf(job),
			audit: job.audit
		};
		const found = await findingsOf(job, vaults);
		const answered = await answeredOf(job, found);
		const { plan, notDue, dropped = 0 } = await planFor(job, found.filter((finding) => !answered.includes(finding)), ports, meansOf(job, vaults, services));
		const done = job.act ? await act(job, plan, ports) : {
			results: [],
			left: []
		};
		const hide = hideAll(job.findings);
		return {
			...done,
			plan,
			notDue,
			answered: answered.map((finding) => require_scan.reported(finding, hide)),
			findings: found,
			sought: whatWasSought(job, dropped)
		};
	} finally {
		await vaults.close();
	}
}
/** A path may hold the value of any of them. */
function hideAll(findings) {
	return (path) => findings.reduce((shown, { secret, redacted }) => secret.hideIn(shown, redacted), path);
}
/** The findings that are asked for, each with the vault entry it is. */
async function findingsOf(job, vaults) {
	const { what, only, findings, config } = job;
	if (what !== "findings") return [];
	const chosen = only === null ? findings : findings.filter(({ fingerprint }) => fingerprint === only);
	const index = job.index ? (0, node_path.resolve)(job.top, job.index) : null;
	if (chosen.length > 0 && index !== null && (0, node_fs.existsSync)(index)) {
		const hash = await require_keyed_hash_of.keyedHashOf(config, vaults);
		return correlateByIndex(chosen, (0, node_fs.readFileSync)(index, "utf8"), hash, job.signal);
	}
	return correlateFindings(chosen, config, (pattern) => vaults.versions(pattern));
}
/** Found again in the history, but dead: the journal closed its response, and no entry holds the value. */
async function answeredOf(job, found) {
	if (found.length === 0 || !(0, node_fs.existsSync)((0, node_path.resolve)(job.top, job.journal))) return [];
	const journal = await openJournal(job);
	journal.close();
	const closed = require_operation_id.progressOf(journal.entries()).filter((progress) => progress.closed && isDead(progress));
	const dead = new Set(closed.map(({ operation }) => operation.leak?.fingerprint));
	return found.filter(({ entry, fingerprint }) => entry === null && dead.has(fingerprint));
}
function isDead({ ended }) {
	const outcome = ended.revoke?.notes["outcome"];
	return outcome === void 0 || outcome === "revoked-verified" || outcome === "already-dead";
}
function meansOf(job, vaults, services) {
	return {
		drivers: Object.values(DRIVERS),
		revocable: (credential) => require_operation_id.isRevocable(credential) || services.some(({ types }) => types.has(credential)),
		typeOf: (scheme) => vaults.typeOf(scheme),
		notifies: job.config.respond.notify.some(isDispatch),
		day: job.world.now().toISOString().slice(0, 10)
	};
}
async function planFor(job, found, ports, means) {
	const { config, world, signal } = job;
	if (job.what === "due") {
		const age = async (entry, driver) => (await ports.drivers.driver(driver)).rotatedAt(entry, signal);
		const { operations, notDue } = await planSchedule(config.respond, means, world.now(), age);
		return {
			plan: {
				operations,
				byHand: []
			},
			notDue
		};
	}
	if (job.what === "unfinished") {
		const journal = await openJournal(job);
		journal.close();
		const unfinished = require_operation_id.unfinishedOperations(journal);
		const operations = unfinished.filter((operation) => stillFits(operation, means));
		return {
			plan: {
				operations,
				byHand: []
			},
			notDue: [],
			dropped: unfinished.length - operations.length
		};
	}
	const leaks = [];
	for (const finding of found) leaks.push({
		finding: require_scan.reported(finding, hideAll(job.findings)),
		liveness: await livenessOf(finding, job, ports),
		exposed: job.exposed
	});
	return {
		plan: planResponse(leaks, config.respond, means),
		notDue: []
	};
}
const isDispatch = (target) => target.kind === "repository-dispatch";
/** Whoever `respond.notify` names, or `null`. */
async function notifierOf(job) {
	const repositories = job.config.respond.notify.filter(isDispatch).map(({ repository }) => repository);
	if (repositories.length === 0) return null;
	const { repositoryDispatch } = await Promise.resolve().then(() => require("./repository-dispatch.js"));
	return repositoryDispatch({
		repositories,
		apiUrl: job.world.env["GITHUB_API_URL"] ?? "https://api.github.com",
		token: job.githubToken ?? job.identity.credential("GITHUB_TOKEN"),
		env: job.world.env
	});
}
/** The company's own revokers that the config names. They are asked only where there is something to respond to. */
async function revocationServices({ config, what, findings, identity, world, signal }) {
	const targets = config.respond.notify.filter((target) => target.kind === "webhook");
	if (targets.length === 0 || what === "due" || what === "findings" && findings.length === 0) return [];
	const { openRevocationService } = await Promise.resolve().then(() => require("./token-revocation-service.js"));
	return Promise.all(targets.map(({ url, key }) => openRevocationService({
		url,
		key: key === null ? null : identity.credential(key),
		env: world.env
	}, signal)));
}
/** A provider's own call comes first: it can be proven. */
function withServices(revokers, services) {
	return { async revoker(credential) {
		return await revokers.revoker(credential) ?? services.find(({ types }) => types.has(credential))?.revoker(credential) ?? null;
	} };
}
/** The config may have changed since: what it no longer has a vault and a driver for is left alone. */
function stillFits({ entry, driver }, means) {
	return driver === null || entry !== null && driverFor(require_reference.parseReference(entry), driver, means) !== null;
}
/** An entry's current value lives. A provider is only asked where the config allows it: no secret leaves unasked. */
async function livenessOf(finding, job, ports) {
	if (finding.entry?.current) return "live";
	if (job.config.scan.verify !== "live" || finding.credential === null) return "unknown";
	const revoker = await ports.revokers.revoker(finding.credential);
	if (revoker === null) return "unknown";
	const state = await revoker.liveness(finding.secret, job.signal);
	job.audit.record({
		action: "liveness",
		target: finding.fingerprint,
		result: "ok",
		detail: { state }
	});
	return state;
}
async function act(job, plan, ports) {
	const results = [];
	const left = [];
	const allowed = plan.operations.filter((operation) => {
		const why = whyNot(operation, job.trust.approved);
		if (why !== null) left.push({
			operation,
			why
		});
		return why === null;
	});
	if (allowed.length === 0) return {
		results,
		left
	};
	const journal = await openJournal(job);
	try {
		for (const group of together(allowed)) {
			const apply = (operation) => require_operation_id.applyOperation(operation, {
				...ports,
				journal
			}, job.signal);
			results.push(...await Promise.all(group.map(apply)));
		}
	} finally {
		journal.close();
	}
	return {
		results,
		left
	};
}
/** Mere revocations go side by side, as many of them may be one call; rotations one after the other. */
function together(operations) {
	const isRevocation = ({ steps }) => steps.length === 1 && steps[0] === "revoke";
	const groups = [];
	for (const operation of operations) {
		const last = groups.at(-1);
		if (last !== void 0 && last.length < REVOKED_AT_ONCE && isRevocation(operation) && last.every(isRevocation)) last.push(operation);
		else groups.push([operation]);
	}
	return groups;
}
function whyNot({ mode }, approved) {
	if (mode === "auto" || mode === "approve" && approved) return null;
	return mode === "approve" ? "it waits for approval: --approve" : "the config only wants it planned (mode: approve or auto lets it act)";
}
async function openJournal({ journal, top }) {
	const { openJournalFile } = await Promise.resolve().then(() => require("./journal-file.js"));
	return openJournalFile((0, node_path.resolve)(top, journal), journal);
}

Object.defineProperty(exports, "JOURNAL_PATH", {
  enumerable: true,
  get: function () {
    return JOURNAL_PATH;
  }
});
Object.defineProperty(exports, "runRespondJob", {
  enumerable: true,
  get: function () {
    return runRespondJob;
  }
});