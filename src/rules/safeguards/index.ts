import type { Rule } from '../rule';
import { childSafeguardMissing } from './child-safeguard-missing';
import { codeNotFound } from './code-not-found';
import { foreignAuthorityDisclosure } from './foreign-authority-disclosure';
import { impactNotAddressed } from './impact-not-addressed';
import { marketingOptOutMissing } from './marketing-opt-out-missing';
import { onlyBaselineSafeguards } from './only-baseline-safeguards';
import { safeguardMeetsNothing } from './safeguard-meets-nothing';
import { safeguardOnlyPlanned } from './safeguard-only-planned';
import { safeguardVague } from './safeguard-vague';
import { scoringWithoutHumanReview } from './scoring-without-human-review';
import { scrapingSafeguardsMissing } from './scraping-safeguards-missing';
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
  safeguardOnlyPlanned,
  scoringWithoutHumanReview,
  scrapingSafeguardsMissing,
  foreignAuthorityDisclosure,
  safeguardVague,
];
