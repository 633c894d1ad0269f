/** What a full stop may follow without ending a sentence, in English, German and French. */

/** Never the last word of a sentence: something has to follow. Written as in running text, without the last stop. */
export const NEVER_LAST: ReadonlySet<string> = new Set(
  (
    'Art Arts art arts Rec Recs rec recs Reg Dir Cl cl para paras Para Paras approx Approx ca Ca cf Cf viz vs e.g E.g ' +
    'i.e I.e Dr Mr Mrs Ms Prof Rev Hon St Mt Messrs Mme Mlle Mgr Me Hr Fr Herrn Abs Ziff Nr Nrn Rn Rdnr Rz Rs Buchst ' +
    'Anm Kap Bd Hrsg vgl Vgl gem bzw Bzw sog insb Insb inkl zzgl evtl ggf Ggf z.B Z.B d.h D.h u.a i.S.d i.V.m o.g ' +
    'p.ex P.ex ex c.-à-d env réf Réf éd ibid Ibid op cit seq'
  ).split(' '),
);

/** Abbreviations where a number follows (`No. 3`), and words where none does (`no.`). */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  (
    'No Nos no nos n° N° Num num p pp P PP S Sec Secs sec Sect Sects Fig Figs fig figs Ch Chs ch Vol Vols vol Ed ed App ' +
    'Tab tab lit Lit let al Anl Ver ver Doc Ref ref Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec janv févr juil'
  ).split(' '),
);

/** Abbreviations that may end a sentence; the word that follows decides. */
export const MAYBE_LAST: ReadonlySet<string> = new Set(
  (
    'Inc Ltd Co Corp Bros LLC plc etc Etc usw ff f et.al al a.m p.m U.S U.K E.U U.N Ph.D e.V S.A S.A.S S.p.A B.V N.V dept ' +
    'Dept est resp max min incl excl tel Tel Str Mio Mrd std Std'
  ).split(' '),
);

/** Words that begin a sentence far more often than they follow an abbreviation or an initial with a capital. */
export const OPENERS: ReadonlySet<string> = new Set(
  (
    'The A An This That These Those It Its He She We They There I In On At For If When While As But And Or So No Not Our ' +
    'Their His Her You Your Each Every Some All Any Both With Without To From By After Before However Who What Why How ' +
    'Where Only Because Since Der Die Das Den Dem Des Ein Eine Einen Einer Es Sie Er Wir Ihr Dies Diese Dieser Im Für ' +
    'Wenn Nach Vor Mit Ohne Auch Und Oder Aber Bei Daher Le La Les Un Une Il Elle Ils Elles Nous Vous Ce Cet Cette Ces ' +
    'Si Pour Par Dans Sur Avec Sans Mais Et Ou On'
  ).split(' '),
);

/** Months after which an ordinal such as `3.` belongs to a date. */
export const MONTHS: ReadonlySet<string> = new Set(
  'Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
);
