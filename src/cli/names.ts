import { closest } from '../base/closest';
import { RULES } from '../rules/index';
import { GROUPS, groupOf, type Rule } from '../rules/rule';
import { CliError } from './io';

/**
 * The rules that names mean: `group/name`, a name alone, or a whole group.
 * @throws CliError that says what was meant, where a name means nothing.
 */
export function findRules(names: readonly string[]): Rule[] {
  return names.flatMap((name) => {
    const found = RULES.filter((rule) => rule.id === name || groupOf(rule) === name || rule.id.endsWith(`/${name}`));
    if (found.length === 0) throw new CliError(`There is no rule or group \`${name}\`.${hint(name)}`);
    return found;
  });
}

function hint(name: string): string {
  const near = closest(name, [
    ...RULES.flatMap((rule) => [rule.id, rule.id.slice(rule.id.indexOf('/') + 1)]),
    ...GROUPS,
  ]);
  return near ? ` Did you mean \`${near}\`?` : ' `lia rules` lists them.';
}
