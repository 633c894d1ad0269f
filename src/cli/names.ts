import { closest } from '../base/closest';
import { RULES } from '../rules/index';
import { GROUPS, groupOf, type Rule } from '../rules/rule';
import { CliError } from './io';

/**
 * The rules that names mean: `group/name`, a name alone, or a whole group.
 *
 * @param rules Those that there are; with rules of one's own where a configuration brings them.
 * @throws CliError that says what was meant, where a name means nothing.
 */
export function findRules(names: readonly string[], rules: readonly Rule[] = RULES): Rule[] {
  return names.flatMap((name) => {
    const found = rules.filter((rule) => rule.id === name || groupOf(rule) === name || rule.id.endsWith(`/${name}`));
    if (found.length === 0) throw new CliError(`There is no rule or group \`${name}\`.${hint(name, rules)}`);
    return found;
  });
}

function hint(name: string, rules: readonly Rule[]): string {
  const near = closest(name, [
    ...rules.flatMap((rule) => [rule.id, rule.id.slice(rule.id.indexOf('/') + 1)]),
    ...GROUPS,
  ]);
  return near ? ` Did you mean \`${near}\`?` : ' `lia rules` lists them.';
}
