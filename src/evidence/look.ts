/** Looks whether what an assessment points to is there. */
import { closest } from '../base/closest';
import type { LoadedFile, ReferencedFiles } from '../model/files';
import { findAnchor } from './anchor';
import { anyMatch, baseOf, isPattern } from './pattern';
import type { Reference } from './references';
import { linesOf, type Target, targetOf } from './target';

/** Why a reference leads nowhere. `to` is what should be written instead, where that can be told. */
export type Trouble =
  | { readonly kind: 'missing' | 'outside' | 'submodule' | 'no-match' }
  | { readonly kind: 'moved' | 'spelling' | 'near'; readonly to: string }
  | { readonly kind: 'no-heading' | 'no-symbol'; readonly file: string; readonly anchor: string; readonly to?: string }
  | { readonly kind: 'past-end'; readonly file: string; readonly anchor: string; readonly count: number }
  | { readonly kind: 'folder'; readonly file: string; readonly anchor: string };

/** @returns undefined where nothing is wrong, or nobody can look. */
export function lookAt(reference: Reference, file: LoadedFile): Trouble | undefined {
  const { referenced } = file;
  if (!referenced) return undefined;
  const { text } = reference.written;
  const whole = referenced.resolve(file.path, text);
  // A name may hold a `#`, or the letters of a pattern.
  if (whole !== undefined && referenced.find(whole)) return state(referenced.find(whole));
  const target = targetOf(text);
  const path = referenced.resolve(file.path, target.file);
  if (path === undefined) return { kind: 'outside' };
  if (isPattern(target.file)) {
    if (anyMatch(path, referenced)) return undefined;
    return movedBy(path, baseOf(path), reference, file) ?? { kind: 'no-match' };
  }
  const found = referenced.find(path);
  if (found === undefined) return missing(path, target, reference, file);
  return state(found) ?? anchorTrouble(path, found, target, referenced);
}

function state(found: ReturnType<ReferencedFiles['find']>): Trouble | undefined {
  return found === 'outside' || found === 'submodule' ? { kind: found } : undefined;
}

function missing(path: string, target: Target, reference: Reference, file: LoadedFile): Trouble {
  const moved = movedBy(path, path, reference, file);
  if (moved) return moved;
  const similar = file.referenced && similarTo(path, file.referenced);
  if (!similar) return { kind: 'missing' };
  const to = writtenAs(similar.path, reference.written.text, file) + anchorText(target);
  return { kind: similar.same ? 'spelling' : 'near', to };
}

/** @param gone What of the path is looked for in the history: all of it, or of a pattern the folder. */
function movedBy(path: string, gone: string, reference: Reference, file: LoadedFile): Trouble | undefined {
  const { referenced } = file;
  if (gone === '' || referenced?.find(gone)) return undefined;
  const now = referenced?.movedTo?.(gone);
  if (now === undefined) return undefined;
  const { text } = reference.written;
  return { kind: 'moved', to: writtenAs(now + path.slice(gone.length), text, file) + anchorText(targetOf(text)) };
}

function anchorText({ anchor }: Target): string {
  return anchor === undefined ? '' : `#${anchor}`;
}

/** A path as the author writes paths: from the root where the old one was, else from the file. */
function writtenAs(path: string, old: string, file: LoadedFile): string {
  return file.referenced?.write(file.path, path, old.startsWith('/')) ?? path;
}

/** The nearest name in the folder where the path ends to exist; `same` where only capital letters or accents differ. */
function similarTo(path: string, files: ReferencedFiles): { path: string; same: boolean } | undefined {
  const absolute = path.startsWith('/');
  const steps = path.slice(absolute ? 1 : 0).split('/');
  let folder = absolute ? '/' : '';
  let same = true;
  for (const [index, step] of steps.entries()) {
    const names = files.list(folder)?.map(({ name }) => name) ?? [];
    const last = index === steps.length - 1;
    const exact = names.includes(step) ? step : names.find((name) => folded(name) === folded(step));
    const name = exact ?? (last ? closest(step, names) : undefined);
    if (name === undefined) return undefined;
    same &&= exact !== undefined;
    folder = folder === '' || folder === '/' ? folder + name : `${folder}/${name}`;
  }
  return folder === path ? undefined : { path: folder, same };
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function anchorTrouble(path: string, found: string, target: Target, files: ReferencedFiles): Trouble | undefined {
  const { file, anchor } = target;
  if (anchor === undefined || anchor === '') return undefined;
  if (found === 'folder') return { kind: 'folder', file, anchor };
  const text = files.read(path);
  if (text === undefined) return linesOf(anchor) ? { kind: 'past-end', file, anchor, count: 0 } : undefined;
  const anchored = findAnchor(text, path, anchor, files.headings?.bind(files));
  if (anchored.kind === 'past-end') return { kind: 'past-end', file, anchor, count: anchored.count };
  if (anchored.kind !== 'no-heading' && anchored.kind !== 'no-symbol') return undefined;
  return { kind: anchored.kind, file, anchor, ...(anchored.near !== undefined && { to: `${file}#${anchored.near}` }) };
}
