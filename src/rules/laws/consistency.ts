/**
 * Rules that hold the assessment against itself: what it promises, points to, leaves open and rests on. No law has to
 * say that a paper must not contradict itself, so they hold under each.
 */
export const CONSISTENCY: readonly string[] = [
  'necessity/bare-assertion',
  'necessity/effective-alternative-not-adopted',
  'balancing/conclusion-rests-on-nothing',
  'balancing/rests-on-not-in-place',
  'balancing/worry-unmet',
  'safeguards/safeguard-meets-nothing',
  'safeguards/impact-not-addressed',
  'safeguards/code-not-found',
  'governance/placeholder-text',
  'governance/promise-contradicted',
  'governance/tripwire-broken',
  'governance/open-point-in-approved',
  'governance/evidence-not-found',
  'governance/date-passed',
];
