import type { Rule } from '../rule';
import { childSafeguardMissing } from './child-safeguard-missing';
import { codeNotFound } from './code-not-found';
import { impactNotAddressed } from './impact-not-addressed';
import { marketingOptOutMissing } from './marketing-opt-out-missing';
import { onlyBaselineSafeguards } from './only-baseline-safeguards';
import { safeguardMeetsNothing } from './safeguard-meets-nothing';
import { transferMechanismMissing } from './transfer-mechanism-missing';
import { workerMonitoringSafeguardsMissing } from './worker-monitoring-safeguards-missing';

/** The rules of the group `safeguards`. */
export const safeguardRules: readonly Rule[] = [
  transferMechanismMissing,
  onlyBaselineSafeguards,
  childSafeguardMissing,
  marketingOptOutMissing,
  workerMonitoringSafeguardsMissing,
  safeguardMeetsNothing,
  impactNotAddressed,
  codeNotFound,
];
