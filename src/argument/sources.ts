import type { Kind } from './types';

/** The rule that reports each kind; its page and its sources are the kind's. */
export const SOURCES: Readonly<Record<Kind, string>> = {
  placeholder: 'governance/placeholder-text',
  circular: 'necessity/necessity-circular',
  'useful-only': 'necessity/usefulness-as-necessity',
  convenience: 'necessity/alternative-rejected-on-convenience',
  'common-practice': 'necessity/common-practice-as-necessity',
  'bare-assertion': 'necessity/bare-assertion',
  vague: 'purpose/interest-vague',
  speculative: 'purpose/interest-speculative',
  'no-alternative': 'necessity/no-alternative-considered',
  'alternative-unreasoned': 'necessity/alternative-dismissed',
  'objection-as-necessity': 'necessity/objection-as-necessity',
  'consent-avoidance': 'necessity/consent-avoided',
  hedged: 'balancing/hedged-argument',
  'over-collection': 'necessity/over-collection',
  absolute: 'balancing/impact-denied',
  'expectation-from-notice': 'balancing/expectations-from-notice',
  'expectation-from-practice': 'balancing/expectations-from-common-practice',
  'public-source': 'balancing/public-source-as-licence',
  'vendor-as-authority': 'purpose/vendor-as-authority',
  'one-sided-balance': 'balancing/one-sided-balance',
  'empty-balancing': 'balancing/balance-without-reasons',
  'vague-safeguard': 'safeguards/safeguard-vague',
  'code-of-conduct': 'balancing/code-of-conduct-as-balance',
  'recital-as-pass': 'scope/recital-as-pass',
};
