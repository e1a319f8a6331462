const require_engine = require("./engine.js");

// src/adapters/reporters/contract.ts
/** The report as machines read it: in order, without code frames. */
function contractReport(report) {
	return {
		schema: report.schema,
		outcome: report.outcome,
		findings: require_engine.inOrder(report.findings).map(contractFinding),
		suppressed: report.suppressed.map(({ by, finding }) => ({
			by,
			finding: contractFinding(finding)
		})),
		receipt: report.receipt
	};
}
/** Key by key, never by spreading: what a finding gains later is not printed unasked. */
function contractFinding(finding) {
	return {
		ruleId: finding.ruleId,
		title: finding.title,
		level: finding.level,
		severity: finding.severity,
		confidence: finding.confidence,
		validity: finding.validity,
		credential: finding.credential,
		path: finding.path,
		startLine: finding.startLine,
		startColumn: finding.startColumn,
		endLine: finding.endLine,
		endColumn: finding.endColumn,
		commit: finding.commit,
		head: finding.head && contractLocation(finding.head),
		fingerprint: finding.fingerprint,
		redacted: finding.redacted,
		identity: finding.identity,
		reasons: finding.reasons,
		entry: finding.entry && {
			reference: finding.entry.reference,
			current: finding.entry.current
		},
		remedy: finding.remedy,
		...finding.order === void 0 ? {} : { order: finding.order },
		...finding.listed === void 0 ? {} : { listed: finding.listed }
	};
}
function contractLocation(at) {
	return {
		path: at.path,
		startLine: at.startLine,
		startColumn: at.startColumn,
		endLine: at.endLine,
		endColumn: at.endColumn
	};
}

Object.defineProperty(exports, "contractFinding", {
  enumerable: true,
  get: function () {
    return contractFinding;
  }
});
Object.defineProperty(exports, "contractReport", {
  enumerable: true,
  get: function () {
    return contractReport;
  }
});