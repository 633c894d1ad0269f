import pc from 'picocolors';
import { RULES } from '../../rules/index';
import { documentOf, documents, type LegalDocument, RULE_PACK } from '../../sources';
import { Exit, type Io } from '../io';

/** A place of a source that a rule cites. */
interface Use {
  readonly rule: string;
  readonly at: string;
  readonly status: string;
}

/** `lia sources`: the legal sources with version, date, standing and link, and the rules that rest on each. */
export function sources(options: { readonly format: 'human' | 'json' }, io: Io): number {
  const uses = usesOf();
  const list = Object.values<LegalDocument>(documents).map((document) => ({
    ...document,
    rules: uses.get(document) ?? [],
  }));
  if (options.format === 'json') {
    io.out(`${JSON.stringify({ schemaVersion: 1, rulePack: RULE_PACK, sources: list }, undefined, 2)}\n`);
    return Exit.ok;
  }
  const colors = pc.createColors(io.color);
  io.out(`Rule pack ${RULE_PACK}, ${list.length} sources\n\n`);
  for (const { id, title, version, date, standing, link, rules } of list) {
    io.out(`${colors.bold(id)}  ${title}\n`);
    io.out(`  ${[version && `version ${version}`, date, standing].filter(Boolean).join(' · ')}\n  ${link}\n`);
    for (const { rule, at, status } of rules)
      io.out(colors.dim(`    ${rule}${at === '' ? '' : `: ${at}`}${status === 'verified' ? '' : ` (${status})`}\n`));
    io.out('\n');
  }
  return Exit.ok;
}

function usesOf(): Map<LegalDocument, Use[]> {
  const uses = new Map<LegalDocument, Use[]>();
  for (const rule of RULES) {
    for (const citation of rule.sources) {
      const document = documentOf(citation);
      uses.set(document, [...(uses.get(document) ?? []), { rule: rule.id, at: citation.at, status: citation.status }]);
    }
  }
  return uses;
}
