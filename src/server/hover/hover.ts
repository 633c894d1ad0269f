import { type Hover, MarkupKind, type Position } from 'vscode-languageserver-protocol';
import type { Entry, Span } from '../../language/syntax';
import { declaredAs, eachName, type NameSite } from '../../model/names';
import { slotName } from '../../model/slots';
import { RULES } from '../../rules/index';
import { fieldMarkdown, fieldOf } from '../fields/fields';
import { placeAt } from '../text/place';
import { namesOf } from '../text/symbol';
import type { View } from '../workspace/view';
import { argumentMarkdown } from './argument';
import { casesMarkdown } from './cases';
import { declarationMarkdown } from './declaration';
import { derivedMarkdown } from './derived';
import { kindMarkdown } from './kind';
import { ruleMarkdown } from './rule';

/** What can be said of the word at a position. */
export function hover(view: View, position: Position, pages: string | undefined): Hover | null {
  const offset = view.document.offsetAt(position);
  const place = placeAt(view.file.tree, offset);
  if (!place?.at) return null;
  const { entry, around, at } = place;
  const parent = around[around.length - 2];
  const answer = (span: Span, ...texts: readonly (string | undefined)[]): Hover | null => {
    const value = texts.filter((text) => text !== undefined && text !== '').join('\n\n---\n\n');
    return value === '' ? null : { contents: { kind: MarkupKind.Markdown, value }, range: view.range(span) };
  };
  switch (at.kind) {
    case 'word':
      return answer(at.span, wordMarkdown(entry, parent), derivedMarkdown(view, entry));
    case 'name':
      return answer(
        at.span,
        declarationMarkdown(view, { entry, file: view.path, within: undefined }),
        derivedMarkdown(view, entry),
        casesMarkdown(view, entry),
      );
    case 'joining-word':
      return null;
    case 'kind':
    case 'value': {
      if (at.value.$type === 'Text') return answer(at.span, argumentMarkdown(view, at.value));
      if (at.value.$type !== 'Ref') return null;
      const ref = at.value;
      let site: NameSite | undefined;
      eachName(around[0] ?? entry, (one) => {
        if (one.ref === ref) site = one;
      });
      return site ? answer(at.span, nameMarkdown(view, site, offset, pages)) : null;
    }
  }
}

function wordMarkdown(entry: Entry, parent: Entry | undefined): string | undefined {
  const field = fieldOf(parent?.key ?? '', entry.key);
  return field && fieldMarkdown(entry.key, field);
}

function nameMarkdown(view: View, site: NameSite, offset: number, pages: string | undefined): string | undefined {
  const { ref, slot, entry, top } = site;
  if (ref.to === 'open')
    return `**open**: not answered yet. It takes ${slot ? slotName(slot) : 'a text'}, and the report lists it as an open point.`;
  const rule = entry.key === 'waive' || entry.key === 'accept' ? RULES.find(({ id }) => id === ref.to) : undefined;
  if (rule) return ruleMarkdown(rule, pages);
  const named = namesOf(view, site).find(({ span }) => span.start <= offset && offset <= span.end);
  const [declaration] = named?.declarations ?? [];
  if (slot && 'vocabulary' in slot) return kindMarkdown(view.file.vocabulary, slot.vocabulary, ref.to);
  if (declaration) return declarationMarkdown(view, declaration);
  if (slot && 'declared' in slot && slot.or !== undefined) return kindMarkdown(view.file.vocabulary, slot.or, ref.to);
  const other = declaredAs(view.file, top, ref.to)[0];
  return other && declarationMarkdown(view, other);
}
