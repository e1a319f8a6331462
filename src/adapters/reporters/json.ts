import type { Reporter } from '../../engine/report.ts';
import { contractReport } from './contract.ts';
import { safeJson } from './safe-json.ts';

/** One object, the contract of machine output (`ContractReport`). */
export const reporter: Reporter = {
  extension: 'json',
  render: (report) => `${safeJson(contractReport(report), 2)}\n`,
};
