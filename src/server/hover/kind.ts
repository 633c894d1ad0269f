import type { Vocabulary } from '../../vocabulary/vocabulary';

/** The facts of an entry that a rule reads, in the order in which they tell most. */
const FACTS = [
  'sensitivity',
  'may-reveal',
  'typical-impact',
  'dpia-criterion',
  'addresses',
  'baseline',
  'protects',
  'power-imbalance',
  'vulnerable',
  'child',
  'worker',
  'harmful',
  'prefers',
  'evidence-expected',
  'adequate',
  'eea',
  'indirect',
  'level',
  'measure',
];

/** The legal effect of an entry in a few words, for the end of a line; empty where it has none. */
export function effectOf(vocabulary: Vocabulary, list: string, name: string): string {
  const baseline = vocabulary.fact(list, name, 'baseline')[0];
  if (baseline === 'yes') return 'required by law anyway';
  if (baseline === 'no') return 'goes beyond the law';
  const sensitivity = vocabulary.fact(list, name, 'sensitivity')[0];
  if (sensitivity !== undefined && sensitivity !== 'ordinary') return sensitivity;
  for (const fact of ['dpia-criterion', 'typical-impact', 'addresses', 'power-imbalance', 'child']) {
    const values = vocabulary.fact(list, name, fact);
    if (values.length > 0) return `${fact}: ${values.slice(0, 2).join(', ')}${values.length > 2 ? ' …' : ''}`;
  }
  return '';
}

/** An entry of a closed list as Markdown: what it means, what follows from it, and by which source. */
export function kindMarkdown(vocabulary: Vocabulary, list: string, name: string): string {
  const kind = vocabulary.find(list, name);
  if (!kind) return '';
  const parents = vocabulary.lineage(list, name).slice(1);
  const lines = [`**${name}** (${list.replaceAll('-', ' ')}): ${kind.title}`];
  if (parents.length > 0) lines.push(`Extends ${parents.map((parent) => `\`${parent.name}\``).join(', ')}.`);
  const facts = FACTS.map((fact) => ({ fact, values: vocabulary.fact(list, name, fact) })).filter(
    ({ values }) => values.length > 0,
  );
  if (facts.length > 0)
    lines.push(
      facts.map(({ fact, values }) => `- ${fact}: ${values.map((value) => `\`${value}\``).join(', ')}`).join('\n'),
    );
  if (kind.texts.note) lines.push(kind.texts.note);
  if (kind.texts.alias) lines.push(`Also known as ${kind.texts.alias}.`);
  const sources = [kind.texts.article, kind.texts.cites].filter((text) => text !== undefined);
  if (sources.length > 0) lines.push(`_Source: ${sources.join('; ')}_`);
  return lines.join('\n\n');
}
