/** The settings that hold for one file, and where each comes from. */
import type { Level, Origin, Settings } from './types';

/** The settings of one file, the strongest first. */
export class FileSettings {
  private readonly known = new Map<string, Origin<Level> | undefined>();

  constructor(private readonly layers: readonly { readonly settings: Settings; readonly from: string }[]) {}

  /** The level that is set for a rule: the strongest layer that names it or its group; in one layer the rule beats the group. */
  level(rule: string): Origin<Level> | undefined {
    if (!this.known.has(rule)) this.known.set(rule, this.find(rule));
    return this.known.get(rule);
  }

  /** The law of assessments that name none. */
  law(): Origin<readonly string[]> | undefined {
    const layer = this.layers.find(({ settings }) => settings.law);
    return layer?.settings.law && { value: layer.settings.law, from: layer.from };
  }

  private find(rule: string): Origin<Level> | undefined {
    const group = rule.slice(0, rule.indexOf('/'));
    for (const { settings, from } of this.layers) {
      const value = settings.rules.get(rule) ?? settings.rules.get(group);
      if (value !== undefined) return { value, from };
    }
    return undefined;
  }
}
