import { expect, test } from 'vitest';
import { sentences } from '../../src/format';

/** A bar stands where a sentence ends. */
const cases = [
  'The data are kept for 90 days.|Then they are deleted.',
  'It rests on Art. 6(1)(f) GDPR.|Art. 21 gives a right to object.',
  'Rec. 47 names fraud.|See also Rec. 49.',
  'Some facts, e.g. the address, are kept, i.e. stored.|Others are not.',
  'See No. 3 of the list.|It has 2.5 % of the cases.',
  'May they object?|The answer is no.|We looked again.',
  'The EDPB says so in ¶57.|The ICO agrees.',
  'It was tried in 2025.|In 2026 it was dropped.',
  'See Opinion 06/2014, pp. 24 and 48, para. 3.|It was approved by A. Jensen and J. R. Smith.|They signed.',
  'The processor is Acme Inc. of Dublin.|It is paid.',
  'The processor is Acme Inc.|The contract is signed.',
  'Names, addresses, etc. are kept.|Logs, traces, etc.|This is all.',
  'We waited … and then went on.|We waited…|Then it came.',
  'They waited... and went.|They left...|Then they came.',
  'Is it needed?|Yes!|It is.',
  'She asked "Is it needed?" and left.|He said "No."|Then he left.',
  'It is needed (see Art. 5.)|That is all.|(So it is.)|Good.',
  'Das gilt z. B. für Kunden, d. h. auch für Händler.|Vgl. Nr. 5 und Abs. 2.|Mehr dazu in Rn. 57.',
  'Das gilt bzw. galt ab dem 3. März 2026 gem. Art. 6 Abs. 1 Buchst. f DSGVO.|Danach nicht.',
  'C’est le cas p. ex. Quand il pleut.|Voir art. 6, al. 1.|Il suffit.',
  'The U.S. Senate met.|He lives in the U.S.|They do not.',
  'Die Zeit „endet.“|Danach „beginnt“ sie.',
  'Two points: 1. The first. 2. The second.|Good.',
  'It is - as said. - And more.|More.',
  'Run `npm i. Then` and stop.|`lia check` follows.',
  'CJEU, C-621/22, KNLTB v. AP, decided so.|It binds.',
  'Two spaces stay.  They are kept.|One is cut.',
  '**It is bold.**|*It is not.*|[A link](https://a.example) ends.',
  'Ændringen gælder.|Éire too.|Ωμέγα.',
  'Version 2.0 was used.|3 of 4 agreed.',
  'Without an end',
  '',
];

test.each(cases)('%s', (marked) => {
  const found = sentences(marked.replaceAll('|', ' '));
  expect(found.join('|')).toBe(marked);
});
