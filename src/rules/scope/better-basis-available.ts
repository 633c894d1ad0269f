import { isA } from '../../model/questions';
import type { Assessment, Prose } from '../../model/types';
import { cite, edpb } from '../../sources';
import { add, placeholder } from '../fix';
import { defineRule } from '../rule';
import type { FoundWords } from '../words';

/** Words before a phrase, in its sentence, that deny it or set something else against it. */
const DENIED =
  /\b(?:no|not|nor|neither|never|without|beyond|than|instead\s+of|unless|if|whether|other|cannot|isn't)\b[^.;:]{0,60}$/i;

function pattern(...phrases: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${phrases.join('|').replaceAll(' ', '\\s+')})\\b`, 'gi');
}

/** Words that speak for another basis. English only. */
const WORDS: readonly { readonly basis: string; readonly pattern: RegExp }[] = [
  {
    basis: 'legal-obligation',
    pattern: pattern(
      '(?:is|are|as) (?:required|prescribed|demanded) by (?:the )?law',
      '(?:required|obliged|bound) by (?:the )?law to',
      '(?:under|have|has|meet|fulfil|comply with) (?:a|an|our|its|the|their) (?:legal|statutory) (?:obligation|duty|requirement)s?',
      'the (?:law|regulator|statute) (?:requires|obliges|demands)',
    ),
  },
  {
    basis: 'contract',
    pattern: pattern(
      'to (?:perform|fulfil|carry out) (?:the|our|a|their|its) contracts?',
      'for the performance of (?:the|our|a|their|its) contracts?',
      'to provide the service (?:that )?(?:they|people|customers|users) (?:have )?(?:requested|ordered|booked|asked for)',
    ),
  },
  { basis: 'consent', pattern: pattern("with (?:their|the person's|people's|the customer's) (?:explicit )?consent") },
  { basis: 'public-task', pattern: pattern("(?:our|its|their|the controller's) public task") },
];

export const betterBasisAvailable = defineRule({
  id: 'scope/better-basis-available',
  severity: 'warning',
  kind: 'cross-check',
  summary: 'Where the argument points to another legal basis, the assessment says why that one does not fit.',
  sources: [edpb('¶107'), cite('wp217', '', 'verified'), cite('ico-guidance', 'checklist', 'verified')],
  satisfy:
    'Rest what a law, a contract or a consent carries on that basis and leave it out here, or write in the purpose `basis NAME rejected because "…"`.',
  fix: 'Adds that basis with the place for the reason.',
  messages: {
    default:
      '"{words}" speaks for `{basis}` as the basis, and nothing says why that one does not carry the processing.',
  },
  check(assessment, report) {
    const considered = assessment.purposes.flatMap((purpose) => purpose.bases.flatMap((answer) => answer.terms));
    const [purpose] = assessment.purposes;
    for (const { basis, pattern: words } of WORDS) {
      if (considered.some((term) => isA(term, basis))) continue;
      for (const { prose, path } of argumentsOf(assessment)) {
        const found = affirmed(assessment.document.text, prose, words);
        if (!found) continue;
        const line = `basis ${basis} because ${placeholder('explain why this basis does not carry it')}`;
        const fixes = purpose ? [add(assessment, purpose, 'Add this basis', line)] : [];
        report('default', { at: found.span, path, values: { words: found.words, basis }, fixes });
        break;
      }
    }
  },
});

/** The first match in the source of a prose that is not denied; of words over several lines, those on the first. */
function affirmed(text: string, prose: Prose, words: RegExp): FoundWords | undefined {
  const raw = text.slice(prose.start, prose.end);
  for (const match of raw.matchAll(words)) {
    if (DENIED.test(raw.slice(Math.max(0, match.index - 80), match.index))) continue;
    const start = prose.start + match.index;
    const said = match[0].split(/\r?\n/)[0]?.trimEnd() ?? match[0];
    return { words: said, span: { start, end: start + said.length } };
  }
  return undefined;
}

/** Where an author says why the processing has to be: purpose, interests and necessity. */
function argumentsOf({ purposes, necessity }: Assessment): { readonly prose: Prose; readonly path: string }[] {
  const found: { prose: Prose; path: string }[] = [];
  const put = (path: string, ...proses: readonly (Prose | undefined)[]): void => {
    for (const prose of proses) if (prose) found.push({ prose, path });
  };
  for (const purpose of purposes) {
    put(purpose.path, purpose.text, purpose.because);
    for (const interest of purpose.interests) {
      const { statement, benefit, ifNotDone } = interest;
      put(interest.path, interest.because, ...[statement, benefit, ifNotDone].flatMap((one) => one?.texts ?? []));
    }
  }
  if (necessity) put(necessity.path, necessity.because, necessity.achieves?.because);
  return found;
}
