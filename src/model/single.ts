/** Fields that can hold only one answer in their block: a second one is a fault, and that of `defaults` gives way. */
export const SINGLE: ReadonlySet<string> = new Set(
  `achieves adopted after age assessed automated-decisions balancing balancing-summary before complaint conclusion
  controller country decision description disclaimer dpia earlier-version effectiveness frequency importance intrusion
  language lawful necessity needed novelty objection processing processing-record proportionate public-task rated
  rejected relationship rights scale sensitivity shown-separately starts statement status summary terminal-equipment
  version`.split(/\s+/),
);
