import { isA, isOpen } from '../../model/questions';
import type { Actor, Assessment, Interest, Purpose } from '../../model/types';
import { cite, edpb } from '../../sources';
import { add, placeholder } from '../fix';
import { defineRule } from '../rule';

export const thirdPartyUnnamed = defineRule({
  id: 'purpose/third-party-unnamed',
  severity: 'warning',
  kind: 'structural',
  summary: 'A third party whose interest is pursued is described, and its interest has to do with the processing.',
  sources: [edpb('¶19-25, ¶30'), cite('sg-pdp-regulations-2021', 'reg. 15(2)(d)', 'verified')],
  satisfy:
    'Give the third party a title that says who it is, `party NAME : third-persons "…"`, and say in the interest with `link "…"` why the controller pursues it.',
  fix: 'Adds the place for the link.',
  messages: {
    unnamed: 'The interest `{name}` is that of `{holder}`, and nothing says who that is.',
    link: 'The interest `{name}` is that of a third party, `{holder}`, and nothing says why the controller pursues it.',
  },
  check(assessment, report) {
    for (const purpose of assessment.purposes) {
      for (const interest of purpose.interests) {
        for (const holder of thirdParties(interest, assessment)) {
          const values = { name: interest.name, holder: holder.name };
          if (!isDescribed(holder)) report('unnamed', { at: interest, values });
          else if (!isLinked(interest, purpose)) {
            const line = `link ${placeholder('explain why the controller pursues this interest')}`;
            report('link', { at: interest, values, fixes: [add(assessment, interest, 'Add the link', line)] });
          }
        }
      }
    }
  },
});

/** Holders other than those who decide; the public and the people themselves have rules of their own. */
function thirdParties({ heldBy }: Interest, { header }: Assessment): Actor[] {
  if (!header.controller) return [];
  const deciding = [header.controller, ...header.jointControllers].map(({ name }) => name);
  return heldBy.filter(
    ({ what, name, kinds }) =>
      what !== 'group' && !deciding.includes(name) && !kinds.some((kind) => isA(kind, 'public', 'joint-controller')),
  );
}

function isDescribed({ title, activity }: Actor): boolean {
  return title.trim() !== '' || activity !== undefined;
}

/** The interest is the controller's too, or a line says how it belongs to the processing. */
function isLinked(interest: Interest, purpose: Purpose): boolean {
  const { holders, heldBy, link, because, statement } = interest;
  const own = heldBy.length < holders.length || holders.length > 1;
  const said = [because, ...(statement?.texts ?? []), ...(link?.texts ?? []), purpose.because];
  return own || said.some((prose) => prose !== undefined) || (link !== undefined && isOpen(link));
}
