import pc from 'picocolors';
import wrap from 'word-wrap';
import { closest } from '../../base/closest';
import { casesOf, type DecidedCase } from '../../cases';
import { sourcesOf } from '../../check/sources';
import { pageOfWeakening, WEAKENINGS } from '../../compare/weakenings';
import { RULES } from '../../rules/index';
import { GROUPS, groupOf, pageOf, type Rule } from '../../rules/rule';
import { Vocabulary } from '../../vocabulary/vocabulary';
import { CliError, Exit, type Io } from '../io';
import { findRules } from '../names';
import { rulePage } from '../rule-page';

/** `lia explain`: the page of a rule as Markdown. */
export function explain(name: string, io: Io): number {
  const weakening = WEAKENINGS.find(({ id }) => id === name);
  if (weakening) return printPage(pageOfWeakening(weakening.id), weakening.id, io);
  const found = findRules([name]);
  const [rule] = found;
  if (!rule || found.length > 1)
    throw new CliError(`\`${name}\` means ${found.length} rules: ${found.map((one) => one.id).join(', ')}.`);
  const code = printPage(pageOf(rule), rule.id, io);
  const cases = casesOf(rule.id);
  if (cases.length > 0) io.out(`\n## Decided cases\n\n${cases.map(caseLine).join('\n')}\n`);
  return code;
}

/** A case in which the question of the rule was at issue, as Markdown. */
function caseLine({ authority, country, year, title, held, fate, status, link }: DecidedCase): string {
  const second = status === 'second-hand' ? ' Told from a report of the decision.' : '';
  const where = country === 'EU' ? '' : ` (${country})`;
  return `- ${authority}${where} ${year}, [${title}](${link}). ${held}${fate ? ` ${fate}` : ''}${second}`;
}

function printPage(path: string, id: string, io: Io): number {
  const page = rulePage(path, io);
  if (page === undefined) throw new CliError(`The page of \`${id}\` is missing from this installation: ${path}.`);
  io.out(page);
  return Exit.ok;
}

/** `lia rules`: the catalogue. */
export function rules(group: string | undefined, options: { readonly format: 'human' | 'json' }, io: Io): number {
  const wanted = group === undefined ? RULES : findRules([group]);
  io.out(options.format === 'json' ? asJson(wanted) : asList(wanted, io));
  return Exit.ok;
}

function asJson(wanted: readonly Rule[]): string {
  const list = wanted.map((rule) => ({
    id: rule.id,
    group: groupOf(rule),
    severity: rule.severity,
    kind: rule.kind,
    summary: rule.summary,
    satisfy: rule.satisfy,
    page: pageOf(rule),
    sources: sourcesOf(rule.sources),
  }));
  return `${JSON.stringify({ schemaVersion: 1, rules: list }, undefined, 2)}\n`;
}

function asList(wanted: readonly Rule[], io: Io): string {
  const colors = pc.createColors(io.color);
  const paint = { error: colors.red, warning: colors.yellow, info: colors.cyan };
  const groups = GROUPS.filter((group) => wanted.some((rule) => groupOf(rule) === group));
  return groups
    .map((group) => {
      const lines = wanted
        .filter((rule) => groupOf(rule) === group)
        .map(
          (rule) => `  ${paint[rule.severity](rule.severity.padEnd(8))}${rule.id}\n${wrapped(rule.summary, io, 10)}`,
        );
      return `${colors.bold(group)}\n${lines.join('\n')}\n`;
    })
    .join('\n');
}

/** `lia vocabulary`: the closed lists and their entries. */
export function vocabulary(name: string | undefined, io: Io): number {
  const words = new Vocabulary();
  const colors = pc.createColors(io.color);
  if (name === undefined) {
    for (const category of words.categories())
      io.out(`${category}  ${colors.dim(`${words.names(category).length} entries`)}\n`);
    return Exit.ok;
  }
  const kinds = words.kinds(name);
  if (kinds.length === 0) {
    const near = closest(name, words.categories());
    throw new CliError(
      `There is no list \`${name}\`.${near ? ` Did you mean \`${near}\`?` : ' `lia vocabulary` shows them.'}`,
    );
  }
  for (const kind of kinds) {
    const effects = Object.entries(kind.facts).map(([fact, values]) => `${fact}: ${values.join(', ')}`);
    const texts = Object.entries(kind.texts).map(([fact, text]) => `${fact}: ${text}`);
    io.out(
      `${colors.bold(kind.name)}${kind.extends === undefined ? '' : colors.dim(` extends ${kind.extends}`)}\n${wrapped(kind.title, io, 2)}\n`,
    );
    for (const effect of [...effects, ...texts]) io.out(`${colors.dim(wrapped(effect, io, 4))}\n`);
  }
  return Exit.ok;
}

function wrapped(text: string, io: Io, indent: number): string {
  const lead = ' '.repeat(indent);
  return wrap(text, { width: Math.max(30, io.width - indent), indent: '', trim: true })
    .split('\n')
    .map((line) => lead + line)
    .join('\n');
}
