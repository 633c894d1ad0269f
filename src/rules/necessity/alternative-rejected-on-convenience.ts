import { cite, edpb } from '../../sources';
import { argumentRule } from '../arguments';

export const alternativeRejectedOnConvenience = argumentRule({
  id: 'necessity/alternative-rejected-on-convenience',
  weakness: 'convenience',
  severity: 'warning',
  summary: 'Cost, ease, habit or an existing system is not the only reason of an argument.',
  sources: [edpb('¶28-29'), cite('ico-serco-2024', '', 'verified')],
  satisfy:
    'Say what the milder way would fail to achieve for the aim; where its cost is out of proportion, give both figures.',
  message: '"{words}" speaks of cost, ease or systems, and not of what the milder way would fail to achieve.',
});
