import type { Rule } from '../rule';
import { fraudTypeUnspecified } from './fraud-type-unspecified';
import { importanceUnstated } from './importance-unstated';
import { interestHolderMissing } from './interest-holder-missing';
import { interestLawfulnessUnanswered } from './interest-lawfulness-unanswered';
import { interestMissing } from './interest-missing';
import { interestOutsideActivity } from './interest-outside-activity';
import { interestRestatesProcessing } from './interest-restates-processing';
import { interestSpeculative } from './interest-speculative';
import { interestVague } from './interest-vague';
import { interestWithoutEvidence } from './interest-without-evidence';
import { publicInterestOnly } from './public-interest-only';
import { purposesBundled } from './purposes-bundled';
import { subjectBenefitAsInterest } from './subject-benefit-as-interest';
import { thirdPartyUnnamed } from './third-party-unnamed';
import { vendorAsAuthority } from './vendor-as-authority';

/** The rules of the purpose test. */
export const purposeRules: readonly Rule[] = [
  purposesBundled,
  interestMissing,
  interestHolderMissing,
  thirdPartyUnnamed,
  publicInterestOnly,
  subjectBenefitAsInterest,
  interestOutsideActivity,
  interestLawfulnessUnanswered,
  interestWithoutEvidence,
  fraudTypeUnspecified,
  importanceUnstated,
  interestVague,
  interestSpeculative,
  interestRestatesProcessing,
  vendorAsAuthority,
];
