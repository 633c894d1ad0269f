import type { Position, SignatureHelp } from 'vscode-languageserver-protocol';
import { FIELDS, SHAPES } from '../../language/shapes/generated';
import { nextOf, type Shape } from '../../language/shapes/shape';
import { categoryOf, KIND_CATEGORY, slotOfField, slotOfPart } from '../../model/slots';
import { fieldOf } from '../fields/fields';
import { cursorAt } from '../text/cursor';
import type { View } from '../workspace/view';

/** The shape of the line at a position, with the part that comes next marked: `impact NAME [: impact] ["…"] [on …]`. */
export function signatureHelp(view: View, position: Position): SignatureHelp | null {
  const cursor = cursorAt(view.text, view.document.offsetAt(position));
  const line = cursor?.line;
  const rule = cursor && line ? FIELDS[cursor.block.name]?.[line.key] : undefined;
  const shape = rule === undefined ? undefined : SHAPES[rule];
  if (!cursor || !line || !shape || typeof shape === 'string') return null;
  const parts = shape
    .slice(1)
    .map((part) => ({ part, words: isTail(part as Shape) ? TAIL : wordsOf(part as Shape, line.key) }));
  const shown = parts.filter(({ words }) => words !== '');
  const next = line.rest === undefined ? new Set<string>() : nextOf(line.rest);
  const active = shown.findIndex(({ part }) => [...nextOf(part as Shape)].some((token) => next.has(token)));
  const field = fieldOf(cursor.around[cursor.around.length - 1]?.key ?? '', line.key);
  return {
    signatures: [
      {
        label: [line.key, ...shown.map(({ words }) => words)].join(' '),
        ...(field && { documentation: field.means }),
        parameters: shown.map(({ words }) => ({ label: words })),
      },
    ],
    activeSignature: 0,
    activeParameter: active < 0 ? shown.length : active,
  };
}

/** The end that nearly every line may have: a reason, and braces. */
const TAIL = '[because "…"] [{ … }]';

/** A shape as the reader writes it: lists as `a, …`, what may be left out in brackets. */
function wordsOf(shape: Shape, key: string): string {
  if (typeof shape === 'string') return tokenWords(shape, key);
  const [operator, ...rest] = shape;
  if (operator === 'many' && nextOf(shape).has(',')) return ', …';
  const words = rest.map((one) => wordsOf(one, key)).filter((one) => one !== '');
  if (operator === 'or') return [...new Set(words)].join(' | ');
  const joined = words.join(' ').replaceAll(' , …', ', …');
  return operator === 'then' || joined === '' ? joined : `[${joined}]`;
}

function isTail(shape: Shape): boolean {
  const next = nextOf(shape);
  return next.has('=because') && next.has('{') && next.size === 2;
}

function tokenWords(token: string, key: string): string {
  if (token.startsWith('=')) return token.slice(1);
  if (token === '{') return '{ … }';
  const [kind = '', role = ''] = token.split('@');
  if (kind === 'name') return 'NAME';
  if (kind === 'text') return '"…"';
  if (kind === 'date') return 'DATE';
  if (kind === 'number') return 'NUMBER';
  if (kind !== 'ref') return token;
  if (role === 'unit') return 'UNIT';
  if (role === 'kind') return KIND_CATEGORY[key]?.toUpperCase() ?? 'LIST';
  const slot = role === '' ? slotOfField(key, undefined) : slotOfPart(key, role);
  if (slot && 'declared' in slot) return slot.declared.map((word) => word.toUpperCase()).join('|');
  const list = categoryOf(slot);
  return list === '' ? 'NAME' : list.toUpperCase();
}
