// Generated from src/language/lia.langium by scripts/generate-parser.mts. Do not edit.
import type { Entry, Part } from '../syntax';
import { Token, type Line } from '../tokens';
import type { Parser, ParserBlock } from './runtime';

/** The words of the language; the index is the token. */
export const WORDS: readonly string[] = [...Array<string>(16).fill(''), ...["about","accept","achieves","action","activity","addresses","adequate","adopted","after","against","age","alias","allowed-values","alternative","answered","applies","approver","article","article-10","article-9","as","asks","assessed","assessment","assumption","at","at-collection","author","automated-decisions","balancing","balancing-summary","baseline","basis","because","before","benefit","best-interests","beyond-duty","breaks","by","channel","check","checked-with","child","cites","compatibility","compelling","compelling-grounds","complaint","conclusion","condition","consequences","consulted","contact","context","controller","country","covers","data","data-subjects","decided","decision","defaults","deferred","description","despite","disclaimer","document","done","dpia","dpia-criterion","dpo","earlier-version","eea","effect","effectiveness","enforced","every","evidence","evidence-expected","excludes","exempt","expectation","extends","factor","fallback","fingerprint","followed","for","fraud-type","frequency","from","gets","grants","ground","group","guidance","harmful","held","if-not-done","impact","import","importance","in","in-favour","incidental","indicator","indirect","instead","interest","into","intrusion","joint-controller","keep","keeps","kind","language","law","lawful","level","likelihood","limit","link","market-position","may-reveal","meanwhile","measure","meets","met","nature","necessity","needed","never","not-collected","not-consulted","not-followed","note","notice","novelty","objection","observed","of","on","only-if","open","operations","opinion","optional","options","or","organisation","own-collection","owner","page","paid","party","pause","place","power-imbalance","prefers","present","previous-basis","processing","processing-record","proportionate","protects","public-task","purpose","rated","recipient","recognised-interest","refusal-at-collection","refusal-in-every-message","refused","rejected","relationship","representative","rests","retention","review","review-if","reviewed","reviewer","revised","revisit","right","rights","route","ruled-out","safeguard","safeguards-applied","said","sale-context","scale","sector","sensitivity","separable","set","severity","shown-separately","sign","similar-products","since","soft-opt-in","source","source-keeps","stake","starts","statement","status","strength","summary","supervisor","target","terminal-equipment","terms","tested","then","to","to-verify","told","transfer","tripwire","typical-impact","unless","until","version","vulnerable","waive","watch","whichever","while","within","worker","would-object"]];

/** The entries in whose braces a word may begin a line; `` is the file itself. */
export const HOMES: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(JSON.parse("{\"summary\":[\"document\",\"defaults\",\"assessment\",\"processing\"],\"author\":[\"document\",\"defaults\",\"assessment\"],\"version\":[\"document\",\"defaults\",\"assessment\"],\"disclaimer\":[\"document\",\"defaults\",\"assessment\"],\"law\":[\"defaults\",\"assessment\"],\"joint-controller\":[\"defaults\",\"assessment\"],\"status\":[\"defaults\",\"assessment\",\"safeguard\"],\"language\":[\"defaults\",\"assessment\"],\"guidance\":[\"defaults\",\"assessment\"],\"public-task\":[\"defaults\",\"assessment\",\"organisation\"],\"reviewer\":[\"defaults\",\"assessment\"],\"approver\":[\"defaults\",\"assessment\"],\"excludes\":[\"defaults\",\"assessment\"],\"processing-record\":[\"defaults\",\"assessment\"],\"earlier-version\":[\"defaults\",\"assessment\"],\"description\":[\"defaults\",\"assessment\"],\"controller\":[\"defaults\",\"assessment\"],\"revised\":[\"defaults\",\"assessment\"],\"assessed\":[\"defaults\",\"assessment\"],\"starts\":[\"defaults\",\"assessment\"],\"review\":[\"defaults\",\"assessment\"],\"dpia\":[\"defaults\",\"assessment\"],\"processing\":[\"defaults\",\"assessment\"],\"operations\":[\"defaults\",\"assessment\",\"processing\"],\"never\":[\"defaults\",\"assessment\",\"processing\"],\"frequency\":[\"defaults\",\"assessment\",\"processing\"],\"novelty\":[\"defaults\",\"assessment\",\"processing\"],\"channel\":[\"defaults\",\"assessment\",\"processing\"],\"place\":[\"defaults\",\"assessment\",\"processing\"],\"data-subjects\":[\"defaults\",\"assessment\",\"processing\"],\"previous-basis\":[\"defaults\",\"assessment\",\"processing\"],\"scale\":[\"defaults\",\"assessment\",\"processing\"],\"automated-decisions\":[\"defaults\",\"assessment\",\"processing\"],\"terminal-equipment\":[\"defaults\",\"assessment\",\"processing\"],\"soft-opt-in\":[\"defaults\",\"assessment\",\"processing\"],\"compatibility\":[\"defaults\",\"assessment\",\"processing\"],\"recipient\":[\"defaults\",\"assessment\",\"processing\"],\"data\":[\"defaults\",\"assessment\",\"processing\"],\"keep\":[\"defaults\",\"assessment\",\"retention\",\"processing\",\"data\"],\"purpose\":[\"defaults\",\"assessment\"],\"necessity\":[\"defaults\",\"assessment\"],\"balancing\":[\"defaults\",\"assessment\"],\"safeguard\":[\"defaults\",\"assessment\",\"\"],\"applies\":[\"defaults\",\"assessment\"],\"rights\":[\"defaults\",\"assessment\"],\"decision\":[\"defaults\",\"assessment\"],\"consulted\":[\"defaults\",\"assessment\",\"balancing\"],\"not-consulted\":[\"defaults\",\"assessment\",\"balancing\"],\"indicator\":[\"defaults\",\"assessment\"],\"tripwire\":[\"defaults\",\"assessment\"],\"watch\":[\"defaults\",\"assessment\",\"tripwire\"],\"sign\":[\"defaults\",\"assessment\"],\"waive\":[\"defaults\",\"assessment\"],\"reviewed\":[\"defaults\",\"assessment\"],\"accept\":[\"defaults\",\"assessment\"],\"checked-with\":[\"defaults\",\"assessment\"],\"country\":[\"organisation\",\"party\",\"recipient\"],\"sector\":[\"organisation\",\"party\",\"recipient\"],\"market-position\":[\"organisation\"],\"activity\":[\"organisation\",\"party\",\"recipient\"],\"contact\":[\"organisation\",\"dpo\",\"party\",\"recipient\"],\"supervisor\":[\"organisation\"],\"representative\":[\"organisation\"],\"group\":[\"organisation\",\"\"],\"dpo\":[\"organisation\"],\"transfer\":[\"party\",\"recipient\"],\"paid\":[\"party\",\"recipient\"],\"terms\":[\"party\",\"recipient\"],\"keeps\":[\"party\",\"recipient\"],\"vulnerable\":[\"group\",\"kind\"],\"age\":[\"group\"],\"told\":[\"group\",\"data\"],\"relationship\":[\"group\"],\"sensitivity\":[\"kind\",\"data\"],\"may-reveal\":[\"kind\",\"data\"],\"typical-impact\":[\"kind\"],\"dpia-criterion\":[\"kind\"],\"addresses\":[\"kind\",\"safeguard\"],\"baseline\":[\"kind\"],\"measure\":[\"kind\"],\"protects\":[\"kind\"],\"power-imbalance\":[\"kind\"],\"child\":[\"kind\"],\"worker\":[\"kind\"],\"harmful\":[\"kind\"],\"prefers\":[\"kind\"],\"evidence-expected\":[\"kind\"],\"adequate\":[\"kind\"],\"eea\":[\"kind\"],\"indirect\":[\"kind\"],\"article\":[\"kind\"],\"alias\":[\"kind\"],\"cites\":[\"kind\"],\"note\":[\"kind\"],\"level\":[\"kind\"],\"own-collection\":[\"soft-opt-in\"],\"sale-context\":[\"soft-opt-in\"],\"similar-products\":[\"soft-opt-in\"],\"refusal-at-collection\":[\"soft-opt-in\"],\"refusal-in-every-message\":[\"soft-opt-in\"],\"link\":[\"compatibility\",\"interest\"],\"context\":[\"compatibility\"],\"nature\":[\"compatibility\"],\"consequences\":[\"compatibility\"],\"safeguards-applied\":[\"compatibility\"],\"about\":[\"data\"],\"article-9\":[\"data\"],\"article-10\":[\"data\"],\"separable\":[\"data\"],\"only-if\":[\"data\"],\"allowed-values\":[\"data\"],\"source\":[\"data\"],\"needed\":[\"data\"],\"optional\":[\"data\"],\"incidental\":[\"data\"],\"basis\":[\"data\",\"purpose\"],\"held\":[\"data\",\"safeguard\"],\"set\":[\"keep\",\"safeguard\"],\"observed\":[\"keep\"],\"source-keeps\":[\"keep\"],\"interest\":[\"purpose\"],\"recognised-interest\":[\"purpose\"],\"compelling\":[\"purpose\"],\"statement\":[\"interest\"],\"fraud-type\":[\"interest\"],\"benefit\":[\"interest\",\"balancing\"],\"if-not-done\":[\"interest\"],\"lawful\":[\"interest\"],\"importance\":[\"interest\"],\"present\":[\"interest\"],\"achieves\":[\"necessity\"],\"proportionate\":[\"necessity\"],\"limit\":[\"necessity\"],\"alternative\":[\"necessity\"],\"intrusion\":[\"alternative\"],\"effectiveness\":[\"alternative\"],\"adopted\":[\"alternative\"],\"rejected\":[\"alternative\"],\"deferred\":[\"alternative\"],\"decided\":[\"alternative\",\"decision\"],\"right\":[\"balancing\"],\"stake\":[\"balancing\"],\"expectation\":[\"balancing\"],\"impact\":[\"balancing\"],\"ruled-out\":[\"balancing\"],\"factor\":[\"balancing\"],\"best-interests\":[\"balancing\"],\"conclusion\":[\"balancing\"],\"would-object\":[\"expectation\"],\"at-collection\":[\"expectation\"],\"before\":[\"impact\"],\"after\":[\"impact\"],\"rated\":[\"impact\"],\"met\":[\"impact\"],\"in-favour\":[\"conclusion\"],\"against\":[\"conclusion\"],\"rests\":[\"conclusion\"],\"beyond-duty\":[\"safeguard\"],\"meets\":[\"safeguard\"],\"fallback\":[\"safeguard\"],\"enforced\":[\"safeguard\"],\"tested\":[\"safeguard\"],\"notice\":[\"rights\"],\"shown-separately\":[\"rights\"],\"complaint\":[\"rights\"],\"balancing-summary\":[\"rights\"],\"objection\":[\"rights\"],\"grants\":[\"rights\"],\"instead\":[\"notice\",\"decision\"],\"page\":[\"notice\"],\"route\":[\"objection\"],\"asks\":[\"objection\"],\"compelling-grounds\":[\"objection\"],\"pause\":[\"objection\"],\"within\":[\"objection\"],\"then\":[\"objection\"],\"refused\":[\"objection\"],\"condition\":[\"decision\"],\"breaks\":[\"tripwire\"],\"opinion\":[\"sign\"],\"covers\":[\"sign\"],\"fingerprint\":[\"sign\"],\"check\":[\"assumption\"],\"import\":[\"\"],\"document\":[\"\"],\"defaults\":[\"\"],\"organisation\":[\"\"],\"party\":[\"\"],\"retention\":[\"\"],\"kind\":[\"\"],\"assessment\":[\"\"]}")));

function Import(p: Parser): Entry {
  const e = p.entry();
  e.values.push(p.prose());
  return p.close(e);
}

function DocumentInfo(p: Parser): Entry {
  const e = p.entry();
  e.values.push(p.prose());
  if (p.peek() === Token.Open) {
    p.body(e, BLOCKS.DocumentBody);
  }
  return p.close(e);
}

function DocumentText(p: Parser): Entry {
  const e = p.entry();
  Words(p, e);
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Defaults(p: Parser): Entry {
  const e = p.entry();
  p.body(e, BLOCKS.AssessmentBody);
  return p.close(e);
}

function Assessment(p: Parser): Entry {
  const e = p.entry();
  p.name(e);
  if (p.peek() === Token.Text) {
    e.values.push(p.prose());
  }
  if (p.peek() === Token.Open) {
    p.body(e, BLOCKS.AssessmentBody);
  }
  return p.close(e);
}

function Organisation(p: Parser): Entry {
  const e = p.entry();
  p.name(e);
  if (p.peek() === Token.Colon) {
    Kinds(p, e);
  }
  if (p.peek() === Token.Text) {
    e.values.push(p.prose());
  }
  if (p.peek() === Token.Open) {
    p.body(e, BLOCKS.OrganisationBody);
  }
  return p.close(e);
}

function OrganisationNames(p: Parser): Entry {
  const e = p.entry();
  Names(p, e);
  if (p.peek() === Token.Text) {
    e.values.push(p.prose());
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function OrganisationTexts(p: Parser): Entry {
  const e = p.entry();
  Words(p, e);
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Dpo(p: Parser): Entry {
  const e = p.entry();
  Words(p, e);
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    DpoTail(p, e);
  }
  return p.close(e);
}

function DpoTail(p: Parser, e: Entry): void {
  switch (p.peek()) {
    case 49 /* because */:
      e.parts.push(Because(p));
      if (p.peek() === Token.Open) {
        p.body(e, BLOCKS.DpoBody);
      }
      break;
    case Token.Open:
      p.body(e, BLOCKS.DpoBody);
      break;
    default:
      p.fail(49 /* because */, Token.Open);
  }
}

function DpoContact(p: Parser): Entry {
  const e = p.entry();
  Words(p, e);
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Party(p: Parser): Entry {
  const e = p.entry();
  p.name(e);
  if (p.peek() === Token.Colon) {
    Kinds(p, e);
  }
  if (p.peek() === Token.Text) {
    e.values.push(p.prose());
  }
  if (p.peek() === Token.Open) {
    p.body(e, BLOCKS.PartyBody);
  }
  return p.close(e);
}

function PartyNames(p: Parser): Entry {
  const e = p.entry();
  Names(p, e);
  if (p.peek() === Token.Text) {
    e.values.push(p.prose());
  }
  if (p.peek() === 41 /* at */) {
    e.parts.push(At(p));
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function PartyTexts(p: Parser): Entry {
  const e = p.entry();
  Words(p, e);
  if (p.peek() === 41 /* at */) {
    e.parts.push(At(p));
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Group(p: Parser): Entry {
  const e = p.entry();
  p.name(e);
  if (p.peek() === Token.Colon) {
    Kinds(p, e);
  }
  if (p.peek() === Token.Text) {
    e.values.push(p.prose());
  }
  if (p.peek() === Token.Open) {
    p.body(e, BLOCKS.GroupBody);
  }
  return p.close(e);
}

function GroupNames(p: Parser): Entry {
  const e = p.entry();
  Names(p, e);
  if (p.peek() === Token.Text) {
    e.values.push(p.prose());
  }
  if (p.peek() === 41 /* at */) {
    e.parts.push(At(p));
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function GroupRelationship(p: Parser): Entry {
  const e = p.entry();
  Names(p, e);
  if (p.peek() === 226 /* strength */) {
    e.parts.push(Strength(p));
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Retention(p: Parser): Entry {
  const e = p.entry();
  p.name(e);
  if (p.peek() === Token.Text) {
    e.values.push(p.prose());
  }
  if (p.peek() === Token.Open) {
    p.body(e, BLOCKS.RetentionBody);
  }
  return p.close(e);
}

function Kind(p: Parser): Entry {
  const e = p.entry();
  e.kinds.push(p.ref());
  p.name(e);
  if (p.peek() === 99 /* extends */) {
    e.parts.push(Extends(p));
  }
  if (p.peek() === Token.Text) {
    e.values.push(p.prose());
  }
  if (p.peek() === Token.Open) {
    p.body(e, BLOCKS.KindBody);
  }
  return p.close(e);
}

function KindNames(p: Parser): Entry {
  const e = p.entry();
  Names(p, e);
  if (p.peek() === 49 /* because */) {
    e.parts.push(Because(p));
  }
  return p.close(e);
}

function KindTexts(p: Parser): Entry {
  const e = p.entry();
  Words(p, e);
  return p.close(e);
}

function KindLevel(p: Parser): Entry {
  const e = p.entry();
  e.values.push(p.amount());
  return p.close(e);
}

function HeaderNames(p: Parser): Entry {
  const e = p.entry();
  Names(p, e);
  if (p.peek() === Token.Text) {
    e.values.push(p.prose());
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function HeaderTexts(p: Parser): Entry {
  const e = p.entry();
  Words(p, e);
  if (p.peek() === 41 /* at */) {
    e.parts.push(At(p));
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Controller(p: Parser): Entry {
  const e = p.entry();
  Names(p, e);
  if (p.peek() === 107 /* from */) {
    e.parts.push(From(p));
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Revised(p: Parser): Entry {
  const e = p.entry();
  e.values.push(p.day());
  if (p.peek() === Token.Text) {
    e.values.push(p.prose());
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function HeaderDate(p: Parser): Entry {
  const e = p.entry();
  switch (p.peek()) {
    case Token.Date:
      e.values.push(p.day());
      break;
    case Token.Name:
    case Token.Path:
    case Token.Rule:
      e.values.push(p.ref());
      break;
    default:
      p.fail(Token.Date, Token.Name);
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Review(p: Parser): Entry {
  const e = p.entry();
  switch (p.peek()) {
    case 93 /* every */:
      e.parts.push(Every(p));
      break;
    case 158 /* on */:
      e.parts.push(OnEvent(p));
      break;
    case 55 /* by */:
      e.parts.push(By(p));
      break;
    default:
      p.fail(93 /* every */, 158 /* on */, 55 /* by */);
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function DpiaRecord(p: Parser): Entry {
  const e = p.entry();
  Names(p, e);
  if (p.peek() === Token.Text) {
    e.values.push(p.prose());
  }
  if (p.peek() === 41 /* at */) {
    e.parts.push(At(p));
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Processing(p: Parser): Entry {
  const e = p.entry();
  p.body(e, BLOCKS.ProcessingBody);
  return p.close(e);
}

function ProcessingTexts(p: Parser): Entry {
  const e = p.entry();
  Words(p, e);
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function ProcessingNames(p: Parser): Entry {
  const e = p.entry();
  Names(p, e);
  if (p.peek() === Token.Text) {
    e.values.push(p.prose());
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Scale(p: Parser): Entry {
  const e = p.entry();
  Names(p, e);
  if (p.peek() === Token.Number) {
    e.values.push(p.amount());
  }
  if (p.peek() === Token.Text) {
    e.values.push(p.prose());
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Automated(p: Parser): Entry {
  const e = p.entry();
  Names(p, e);
  while (p.peek() === 90 /* effect */ || p.peek() === 110 /* ground */) {
    switch (p.peek()) {
      case 90 /* effect */:
        e.parts.push(Effect(p));
        break;
      case 110 /* ground */:
        e.parts.push(Ground(p));
        break;
      default:
        p.fail(90 /* effect */, 110 /* ground */);
    }
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Terminal(p: Parser): Entry {
  const e = p.entry();
  Names(p, e);
  if (p.peek() === 110 /* ground */) {
    e.parts.push(Ground(p));
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function SoftOptIn(p: Parser): Entry {
  const e = p.entry();
  p.body(e, BLOCKS.SoftOptInBody);
  return p.close(e);
}

function SoftOptInAnswer(p: Parser): Entry {
  const e = p.entry();
  Names(p, e);
  if (p.peek() === Token.Text) {
    e.values.push(p.prose());
  }
  if (p.peek() === 41 /* at */) {
    e.parts.push(At(p));
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Compatibility(p: Parser): Entry {
  const e = p.entry();
  p.body(e, BLOCKS.CompatibilityBody);
  return p.close(e);
}

function CompatibilityFactor(p: Parser): Entry {
  const e = p.entry();
  Words(p, e);
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Recipient(p: Parser): Entry {
  const e = p.entry();
  Names(p, e);
  while (p.peek() === 108 /* gets */ || p.peek() === 104 /* for */) {
    switch (p.peek()) {
      case 108 /* gets */:
        e.parts.push(Gets(p));
        break;
      case 104 /* for */:
        e.parts.push(For(p));
        break;
      default:
        p.fail(108 /* gets */, 104 /* for */);
    }
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    RecipientTail(p, e);
  }
  return p.close(e);
}

function RecipientTail(p: Parser, e: Entry): void {
  switch (p.peek()) {
    case 49 /* because */:
      e.parts.push(Because(p));
      if (p.peek() === Token.Open) {
        p.body(e, BLOCKS.RecipientBody);
      }
      break;
    case Token.Open:
      p.body(e, BLOCKS.RecipientBody);
      break;
    default:
      p.fail(49 /* because */, Token.Open);
  }
}

function Data(p: Parser): Entry {
  const e = p.entry();
  p.name(e);
  if (p.peek() === Token.Colon) {
    Kinds(p, e);
  }
  if (p.peek() === Token.Text) {
    e.values.push(p.prose());
  }
  if (p.peek() === 149 /* not-collected */) {
    e.parts.push(NotCollected(p));
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    DataTail(p, e);
  }
  return p.close(e);
}

function DataTail(p: Parser, e: Entry): void {
  switch (p.peek()) {
    case 49 /* because */:
      e.parts.push(Because(p));
      if (p.peek() === Token.Open) {
        p.body(e, BLOCKS.DataBody);
      }
      break;
    case Token.Open:
      p.body(e, BLOCKS.DataBody);
      break;
    default:
      p.fail(49 /* because */, Token.Open);
  }
}

function DataNames(p: Parser): Entry {
  const e = p.entry();
  Names(p, e);
  if (p.peek() === Token.Text) {
    e.values.push(p.prose());
  }
  if (p.peek() === 41 /* at */) {
    e.parts.push(At(p));
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function DataTexts(p: Parser): Entry {
  const e = p.entry();
  Words(p, e);
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Source(p: Parser): Entry {
  const e = p.entry();
  Names(p, e);
  if (p.peek() === 81 /* despite */) {
    e.parts.push(Despite(p));
  }
  if (p.peek() === Token.Text) {
    e.values.push(p.prose());
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Needed(p: Parser): Entry {
  const e = p.entry();
  Tail(p, e);
  return p.close(e);
}

function DataFlag(p: Parser): Entry {
  const e = p.entry();
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function MayReveal(p: Parser): Entry {
  const e = p.entry();
  Names(p, e);
  if (p.peek() === 144 /* met */) {
    e.parts.push(MetBy(p));
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Basis(p: Parser): Entry {
  const e = p.entry();
  e.values.push(p.ref());
  if (p.peek() === Token.Name || p.peek() === Token.Path || p.peek() === Token.Rule) {
    e.values.push(p.ref());
  }
  if (p.peek() === 247 /* while */) {
    e.parts.push(While(p));
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Held(p: Parser): Entry {
  const e = p.entry();
  e.parts.push(In(p));
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Keep(p: Parser): Entry {
  const e = p.entry();
  if (p.peek() === Token.Name || p.peek() === Token.Path || p.peek() === Token.Rule) {
    e.values.push(p.ref());
  }
  if (p.peek() === Token.Number) {
    e.values.push(p.amount());
  }
  while (p.peek() === 107 /* from */ || p.peek() === 241 /* until */ || p.peek() === 165 /* or */ || p.peek() === 246 /* whichever */ || p.peek() === 233 /* then */ || p.peek() === 36 /* as */) {
    switch (p.peek()) {
      case 107 /* from */:
        e.parts.push(From(p));
        break;
      case 241 /* until */:
        e.parts.push(Until(p));
        break;
      case 165 /* or */:
        e.parts.push(Or(p));
        break;
      case 246 /* whichever */:
        e.parts.push(Whichever(p));
        break;
      case 233 /* then */:
        e.parts.push(Then(p));
        break;
      case 36 /* as */:
        e.parts.push(As(p));
        break;
      default:
        p.fail(107 /* from */, 241 /* until */, 165 /* or */, 246 /* whichever */, 233 /* then */, 36 /* as */);
    }
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    KeepTail(p, e);
  }
  return p.close(e);
}

function KeepTail(p: Parser, e: Entry): void {
  switch (p.peek()) {
    case 49 /* because */:
      e.parts.push(Because(p));
      if (p.peek() === Token.Open) {
        p.body(e, BLOCKS.KeepBody);
      }
      break;
    case Token.Open:
      p.body(e, BLOCKS.KeepBody);
      break;
    default:
      p.fail(49 /* because */, Token.Open);
  }
}

function KeepSet(p: Parser): Entry {
  const e = p.entry();
  e.parts.push(By(p));
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function KeepSource(p: Parser): Entry {
  const e = p.entry();
  e.values.push(p.amount());
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Purpose(p: Parser): Entry {
  const e = p.entry();
  if (p.peek() === Token.Text || p.peek() === Token.Name || p.peek() === Token.Path || p.peek() === Token.Rule) {
    Words(p, e);
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    PurposeTail(p, e);
  }
  return p.close(e);
}

function PurposeTail(p: Parser, e: Entry): void {
  switch (p.peek()) {
    case 49 /* because */:
      e.parts.push(Because(p));
      if (p.peek() === Token.Open) {
        p.body(e, BLOCKS.PurposeBody);
      }
      break;
    case Token.Open:
      p.body(e, BLOCKS.PurposeBody);
      break;
    default:
      p.fail(49 /* because */, Token.Open);
  }
}

function PurposeNames(p: Parser): Entry {
  const e = p.entry();
  Names(p, e);
  if (p.peek() === Token.Text) {
    e.values.push(p.prose());
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Interest(p: Parser): Entry {
  const e = p.entry();
  p.name(e);
  if (p.peek() === Token.Colon) {
    Kinds(p, e);
  }
  if (p.peek() === 157 /* of */) {
    e.parts.push(Of(p));
  }
  if (p.peek() === Token.Text) {
    e.values.push(p.prose());
  }
  if (p.peek() === Token.Open) {
    p.body(e, BLOCKS.InterestBody);
  }
  return p.close(e);
}

function InterestTexts(p: Parser): Entry {
  const e = p.entry();
  Words(p, e);
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function InterestNames(p: Parser): Entry {
  const e = p.entry();
  Names(p, e);
  if (p.peek() === Token.Text) {
    e.values.push(p.prose());
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Present(p: Parser): Entry {
  const e = p.entry();
  Names(p, e);
  if (p.peek() === 107 /* from */) {
    e.parts.push(FromDay(p));
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Necessity(p: Parser): Entry {
  const e = p.entry();
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    NecessityTail(p, e);
  }
  return p.close(e);
}

function NecessityTail(p: Parser, e: Entry): void {
  switch (p.peek()) {
    case 49 /* because */:
      e.parts.push(Because(p));
      if (p.peek() === Token.Open) {
        p.body(e, BLOCKS.NecessityBody);
      }
      break;
    case Token.Open:
      p.body(e, BLOCKS.NecessityBody);
      break;
    default:
      p.fail(49 /* because */, Token.Open);
  }
}

function NecessityArgument(p: Parser): Entry {
  const e = p.entry();
  Tail(p, e);
  return p.close(e);
}

function Limit(p: Parser): Entry {
  const e = p.entry();
  p.name(e);
  if (p.peek() === Token.Colon) {
    Kinds(p, e);
  }
  if (p.peek() === Token.Text) {
    e.values.push(p.prose());
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Alternative(p: Parser): Entry {
  const e = p.entry();
  p.name(e);
  if (p.peek() === Token.Colon) {
    Kinds(p, e);
  }
  if (p.peek() === Token.Text) {
    e.values.push(p.prose());
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    AlternativeTail(p, e);
  }
  return p.close(e);
}

function AlternativeTail(p: Parser, e: Entry): void {
  switch (p.peek()) {
    case 49 /* because */:
      e.parts.push(Because(p));
      if (p.peek() === Token.Open) {
        p.body(e, BLOCKS.AlternativeBody);
      }
      break;
    case Token.Open:
      p.body(e, BLOCKS.AlternativeBody);
      break;
    default:
      p.fail(49 /* because */, Token.Open);
  }
}

function AlternativeNames(p: Parser): Entry {
  const e = p.entry();
  Names(p, e);
  if (p.peek() === Token.Text) {
    e.values.push(p.prose());
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Adopted(p: Parser): Entry {
  const e = p.entry();
  if (p.peek() === 36 /* as */) {
    e.parts.push(As(p));
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Rejected(p: Parser): Entry {
  const e = p.entry();
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Deferred(p: Parser): Entry {
  const e = p.entry();
  while (p.peek() === 241 /* until */ || p.peek() === 200 /* revisit */) {
    switch (p.peek()) {
      case 241 /* until */:
        e.parts.push(Until(p));
        break;
      case 200 /* revisit */:
        e.parts.push(Revisit(p));
        break;
      default:
        p.fail(241 /* until */, 200 /* revisit */);
    }
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Decided(p: Parser): Entry {
  const e = p.entry();
  do {
    switch (p.peek()) {
      case 55 /* by */:
        e.parts.push(By(p));
        break;
      case 158 /* on */:
        e.parts.push(On(p));
        break;
      default:
        p.fail(55 /* by */, 158 /* on */);
    }
  } while (p.peek() === 55 /* by */ || p.peek() === 158 /* on */);
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Balancing(p: Parser): Entry {
  const e = p.entry();
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    BalancingTail(p, e);
  }
  return p.close(e);
}

function BalancingTail(p: Parser, e: Entry): void {
  switch (p.peek()) {
    case 49 /* because */:
      e.parts.push(Because(p));
      if (p.peek() === Token.Open) {
        p.body(e, BLOCKS.BalancingBody);
      }
      break;
    case Token.Open:
      p.body(e, BLOCKS.BalancingBody);
      break;
    default:
      p.fail(49 /* because */, Token.Open);
  }
}

function Right(p: Parser): Entry {
  const e = p.entry();
  Names(p, e);
  if (p.peek() === 157 /* of */) {
    e.parts.push(Of(p));
  }
  if (p.peek() === 144 /* met */) {
    e.parts.push(MetBy(p));
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Stake(p: Parser): Entry {
  const e = p.entry();
  if (p.peek() === Token.Name) {
    p.name(e);
  }
  if (p.peek() === Token.Text) {
    e.values.push(p.prose());
  }
  if (p.peek() === 157 /* of */) {
    e.parts.push(Of(p));
  }
  if (p.peek() === 144 /* met */) {
    e.parts.push(MetBy(p));
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Expectation(p: Parser): Entry {
  const e = p.entry();
  if (p.peek() === 157 /* of */) {
    e.parts.push(Of(p));
  }
  if (p.peek() === Token.Colon) {
    Kinds(p, e);
  }
  if (p.peek() === 144 /* met */) {
    e.parts.push(MetBy(p));
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    ExpectationTail(p, e);
  }
  return p.close(e);
}

function ExpectationTail(p: Parser, e: Entry): void {
  switch (p.peek()) {
    case 49 /* because */:
      e.parts.push(Because(p));
      if (p.peek() === Token.Open) {
        p.body(e, BLOCKS.ExpectationBody);
      }
      break;
    case Token.Open:
      p.body(e, BLOCKS.ExpectationBody);
      break;
    default:
      p.fail(49 /* because */, Token.Open);
  }
}

function ExpectationNames(p: Parser): Entry {
  const e = p.entry();
  Names(p, e);
  if (p.peek() === Token.Text) {
    e.values.push(p.prose());
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function ExpectationTexts(p: Parser): Entry {
  const e = p.entry();
  Words(p, e);
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Impact(p: Parser): Entry {
  const e = p.entry();
  p.name(e);
  if (p.peek() === Token.Colon) {
    Kinds(p, e);
  }
  if (p.peek() === Token.Text) {
    e.values.push(p.prose());
  }
  if (p.peek() === 158 /* on */) {
    e.parts.push(On(p));
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    ImpactTail(p, e);
  }
  return p.close(e);
}

function ImpactTail(p: Parser, e: Entry): void {
  switch (p.peek()) {
    case 49 /* because */:
      e.parts.push(Because(p));
      if (p.peek() === Token.Open) {
        p.body(e, BLOCKS.ImpactBody);
      }
      break;
    case Token.Open:
      p.body(e, BLOCKS.ImpactBody);
      break;
    default:
      p.fail(49 /* because */, Token.Open);
  }
}

function Rating(p: Parser): Entry {
  const e = p.entry();
  Rated(p, e);
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Rated(p: Parser, e: Entry): void {
  switch (p.peek()) {
    case 214 /* severity */:
      e.parts.push(Severity(p));
      if (p.peek() === Token.Comma) {
        p.eat(Token.Comma);
        e.parts.push(Likelihood(p));
      }
      break;
    case 136 /* likelihood */:
      e.parts.push(Likelihood(p));
      break;
    default:
      p.fail(214 /* severity */, 136 /* likelihood */);
  }
}

function ImpactNames(p: Parser): Entry {
  const e = p.entry();
  Names(p, e);
  if (p.peek() === Token.Text) {
    e.values.push(p.prose());
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Met(p: Parser): Entry {
  const e = p.entry();
  p.eat(55 /* by */);
  Names(p, e);
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function RuledOut(p: Parser): Entry {
  const e = p.entry();
  Names(p, e);
  if (p.peek() === 158 /* on */) {
    e.parts.push(On(p));
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Factor(p: Parser): Entry {
  const e = p.entry();
  e.kinds.push(p.ref());
  if (p.peek() === Token.Name) {
    p.name(e);
  }
  if (p.peek() === Token.Text) {
    e.values.push(p.prose());
  }
  if (p.peek() === 144 /* met */) {
    e.parts.push(MetBy(p));
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Benefit(p: Parser): Entry {
  const e = p.entry();
  if (p.peek() === Token.Name) {
    p.name(e);
  }
  if (p.peek() === Token.Text) {
    e.values.push(p.prose());
  }
  if (p.peek() === 158 /* on */) {
    e.parts.push(On(p));
  }
  if (p.peek() === Token.Text) {
    e.values.push(p.prose());
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function BestInterests(p: Parser): Entry {
  const e = p.entry();
  if (p.peek() === 157 /* of */) {
    e.parts.push(Of(p));
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Consulted(p: Parser): Entry {
  const e = p.entry();
  switch (p.peek()) {
    case Token.Name:
    case Token.Path:
    case Token.Rule:
      e.values.push(p.ref());
      break;
    case Token.Text:
      e.values.push(p.prose());
      break;
    default:
      p.fail(Token.Name, Token.Text);
  }
  while (p.peek() === 158 /* on */ || p.peek() === 207 /* said */ || p.peek() === 103 /* followed */ || p.peek() === 151 /* not-followed */) {
    switch (p.peek()) {
      case 158 /* on */:
        e.parts.push(On(p));
        break;
      case 207 /* said */:
        e.parts.push(Said(p));
        break;
      case 103 /* followed */:
      case 151 /* not-followed */:
        e.parts.push(Followed(p));
        break;
      default:
        p.fail(158 /* on */, 207 /* said */, 103 /* followed */, 151 /* not-followed */);
    }
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function NotConsulted(p: Parser): Entry {
  const e = p.entry();
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Conclusion(p: Parser): Entry {
  const e = p.entry();
  Names(p, e);
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    ConclusionTail(p, e);
  }
  return p.close(e);
}

function ConclusionTail(p: Parser, e: Entry): void {
  switch (p.peek()) {
    case 49 /* because */:
      e.parts.push(Because(p));
      if (p.peek() === Token.Open) {
        p.body(e, BLOCKS.ConclusionBody);
      }
      break;
    case Token.Open:
      p.body(e, BLOCKS.ConclusionBody);
      break;
    default:
      p.fail(49 /* because */, Token.Open);
  }
}

function ConclusionTexts(p: Parser): Entry {
  const e = p.entry();
  Words(p, e);
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function RestsOn(p: Parser): Entry {
  const e = p.entry();
  p.eat(158 /* on */);
  Names(p, e);
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Safeguard(p: Parser): Entry {
  const e = p.entry();
  p.name(e);
  if (p.peek() === Token.Colon) {
    Kinds(p, e);
  }
  if (p.peek() === 107 /* from */) {
    e.parts.push(FromPath(p));
  }
  if (p.peek() === Token.Text) {
    e.values.push(p.prose());
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    SafeguardTail(p, e);
  }
  return p.close(e);
}

function SafeguardTail(p: Parser, e: Entry): void {
  switch (p.peek()) {
    case 49 /* because */:
      e.parts.push(Because(p));
      if (p.peek() === Token.Open) {
        p.body(e, BLOCKS.SafeguardBody);
      }
      break;
    case Token.Open:
      p.body(e, BLOCKS.SafeguardBody);
      break;
    default:
      p.fail(49 /* because */, Token.Open);
  }
}

function SafeguardStatus(p: Parser): Entry {
  const e = p.entry();
  Names(p, e);
  while (p.peek() === 218 /* since */ || p.peek() === 55 /* by */) {
    switch (p.peek()) {
      case 218 /* since */:
        e.parts.push(Since(p));
        break;
      case 55 /* by */:
        e.parts.push(By(p));
        break;
      default:
        p.fail(218 /* since */, 55 /* by */);
    }
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function SafeguardNames(p: Parser): Entry {
  const e = p.entry();
  Names(p, e);
  if (p.peek() === Token.Text) {
    e.values.push(p.prose());
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function SafeguardTexts(p: Parser): Entry {
  const e = p.entry();
  Words(p, e);
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Proof(p: Parser): Entry {
  const e = p.entry();
  e.parts.push(At(p));
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function SetBy(p: Parser): Entry {
  const e = p.entry();
  e.parts.push(By(p));
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Applies(p: Parser): Entry {
  const e = p.entry();
  Names(p, e);
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Rights(p: Parser): Entry {
  const e = p.entry();
  p.body(e, BLOCKS.RightsBody);
  return p.close(e);
}

function Notice(p: Parser): Entry {
  const e = p.entry();
  if (p.peek() === 234 /* to */) {
    e.parts.push(To(p));
  }
  if (p.peek() === Token.Name || p.peek() === Token.Path || p.peek() === Token.Rule) {
    e.values.push(p.ref());
  }
  if (p.peek() === Token.Text) {
    e.values.push(p.prose());
  }
  while (p.peek() === 41 /* at */ || p.peek() === 169 /* page */ || p.peek() === 158 /* on */ || p.peek() === 97 /* exempt */) {
    switch (p.peek()) {
      case 41 /* at */:
        e.parts.push(At(p));
        break;
      case 169 /* page */:
        e.parts.push(Page(p));
        break;
      case 158 /* on */:
        e.parts.push(On(p));
        break;
      case 97 /* exempt */:
        e.parts.push(Exempt(p));
        break;
      default:
        p.fail(41 /* at */, 169 /* page */, 158 /* on */, 97 /* exempt */);
    }
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    NoticeTail(p, e);
  }
  return p.close(e);
}

function NoticeTail(p: Parser, e: Entry): void {
  switch (p.peek()) {
    case 49 /* because */:
      e.parts.push(Because(p));
      if (p.peek() === Token.Open) {
        p.body(e, BLOCKS.NoticeBody);
      }
      break;
    case Token.Open:
      p.body(e, BLOCKS.NoticeBody);
      break;
    default:
      p.fail(49 /* because */, Token.Open);
  }
}

function NoticeTexts(p: Parser): Entry {
  const e = p.entry();
  Words(p, e);
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function RightsTexts(p: Parser): Entry {
  const e = p.entry();
  Words(p, e);
  if (p.peek() === 41 /* at */) {
    e.parts.push(At(p));
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Objection(p: Parser): Entry {
  const e = p.entry();
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    ObjectionTail(p, e);
  }
  return p.close(e);
}

function ObjectionTail(p: Parser, e: Entry): void {
  switch (p.peek()) {
    case 49 /* because */:
      e.parts.push(Because(p));
      if (p.peek() === Token.Open) {
        p.body(e, BLOCKS.ObjectionBody);
      }
      break;
    case Token.Open:
      p.body(e, BLOCKS.ObjectionBody);
      break;
    default:
      p.fail(49 /* because */, Token.Open);
  }
}

function ObjectionTexts(p: Parser): Entry {
  const e = p.entry();
  Words(p, e);
  if (p.peek() === 41 /* at */) {
    e.parts.push(At(p));
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function ObjectionNames(p: Parser): Entry {
  const e = p.entry();
  Names(p, e);
  if (p.peek() === Token.Text) {
    e.values.push(p.prose());
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Within(p: Parser): Entry {
  const e = p.entry();
  e.values.push(p.amount());
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function ThenField(p: Parser): Entry {
  const e = p.entry();
  Names(p, e);
  if (p.peek() === 240 /* unless */) {
    e.parts.push(Unless(p));
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Refused(p: Parser): Entry {
  const e = p.entry();
  if (p.peek() === 157 /* of */) {
    e.parts.push(Of(p));
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Grants(p: Parser): Entry {
  const e = p.entry();
  Names(p, e);
  if (p.peek() === Token.Text) {
    e.values.push(p.prose());
  }
  while (p.peek() === 248 /* within */ || p.peek() === 41 /* at */) {
    switch (p.peek()) {
      case 248 /* within */:
        e.parts.push(WithinPart(p));
        break;
      case 41 /* at */:
        e.parts.push(At(p));
        break;
      default:
        p.fail(248 /* within */, 41 /* at */);
    }
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Decision(p: Parser): Entry {
  const e = p.entry();
  Names(p, e);
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    DecisionTail(p, e);
  }
  return p.close(e);
}

function DecisionTail(p: Parser, e: Entry): void {
  switch (p.peek()) {
    case 49 /* because */:
      e.parts.push(Because(p));
      if (p.peek() === Token.Open) {
        p.body(e, BLOCKS.DecisionBody);
      }
      break;
    case Token.Open:
      p.body(e, BLOCKS.DecisionBody);
      break;
    default:
      p.fail(49 /* because */, Token.Open);
  }
}

function Condition(p: Parser): Entry {
  const e = p.entry();
  switch (p.peek()) {
    case Token.Name:
    case Token.Path:
    case Token.Rule:
      e.values.push(p.ref());
      break;
    case Token.Text:
      e.values.push(p.prose());
      break;
    default:
      p.fail(Token.Name, Token.Text);
  }
  if (p.peek() === Token.Name || p.peek() === Token.Path || p.peek() === Token.Rule) {
    e.values.push(p.ref());
  }
  if (p.peek() === 55 /* by */) {
    e.parts.push(By(p));
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function DecisionNames(p: Parser): Entry {
  const e = p.entry();
  Names(p, e);
  if (p.peek() === Token.Text) {
    e.values.push(p.prose());
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function DecisionDate(p: Parser): Entry {
  const e = p.entry();
  do {
    switch (p.peek()) {
      case 55 /* by */:
        e.parts.push(By(p));
        break;
      case 158 /* on */:
        e.parts.push(On(p));
        break;
      default:
        p.fail(55 /* by */, 158 /* on */);
    }
  } while (p.peek() === 55 /* by */ || p.peek() === 158 /* on */);
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Indicator(p: Parser): Entry {
  const e = p.entry();
  if (p.peek() === Token.Name) {
    p.name(e);
  }
  if (p.peek() === Token.Text) {
    e.values.push(p.prose());
  }
  while (p.peek() === 229 /* target */ || p.peek() === 196 /* review-if */ || p.peek() === 41 /* at */) {
    switch (p.peek()) {
      case 229 /* target */:
        e.parts.push(Target(p));
        break;
      case 196 /* review-if */:
        e.parts.push(ReviewIf(p));
        break;
      case 41 /* at */:
        e.parts.push(At(p));
        break;
      default:
        p.fail(229 /* target */, 196 /* review-if */, 41 /* at */);
    }
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Tripwire(p: Parser): Entry {
  const e = p.entry();
  p.name(e);
  if (p.peek() === Token.Text) {
    e.values.push(p.prose());
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    TripwireTail(p, e);
  }
  return p.close(e);
}

function TripwireTail(p: Parser, e: Entry): void {
  switch (p.peek()) {
    case 49 /* because */:
      e.parts.push(Because(p));
      if (p.peek() === Token.Open) {
        p.body(e, BLOCKS.TripwireBody);
      }
      break;
    case Token.Open:
      p.body(e, BLOCKS.TripwireBody);
      break;
    default:
      p.fail(49 /* because */, Token.Open);
  }
}

function Breaks(p: Parser): Entry {
  const e = p.entry();
  Names(p, e);
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Watch(p: Parser): Entry {
  const e = p.entry();
  Words(p, e);
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Sign(p: Parser): Entry {
  const e = p.entry();
  e.values.push(p.ref());
  if (p.peek() === Token.Text) {
    e.values.push(p.prose());
  }
  while (p.peek() === 157 /* of */ || p.peek() === 158 /* on */ || p.peek() === 50 /* before */) {
    switch (p.peek()) {
      case 157 /* of */:
        e.parts.push(Of(p));
        break;
      case 158 /* on */:
        e.parts.push(On(p));
        break;
      case 50 /* before */:
        e.parts.push(BeforePart(p));
        break;
      default:
        p.fail(157 /* of */, 158 /* on */, 50 /* before */);
    }
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    SignTail(p, e);
  }
  return p.close(e);
}

function SignTail(p: Parser, e: Entry): void {
  switch (p.peek()) {
    case 49 /* because */:
      e.parts.push(Because(p));
      if (p.peek() === Token.Open) {
        p.body(e, BLOCKS.SignBody);
      }
      break;
    case Token.Open:
      p.body(e, BLOCKS.SignBody);
      break;
    default:
      p.fail(49 /* because */, Token.Open);
  }
}

function SignTexts(p: Parser): Entry {
  const e = p.entry();
  Words(p, e);
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Covers(p: Parser): Entry {
  const e = p.entry();
  Names(p, e);
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Fingerprint(p: Parser): Entry {
  const e = p.entry();
  if (p.peek() === Token.Name || p.peek() === Token.Path || p.peek() === Token.Rule) {
    e.values.push(p.ref());
  }
  e.values.push(p.prose());
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Waive(p: Parser): Entry {
  const e = p.entry();
  e.values.push(p.ref());
  while (p.peek() === 158 /* on */ || p.peek() === 241 /* until */ || p.peek() === 49 /* because */) {
    switch (p.peek()) {
      case 158 /* on */:
        e.parts.push(On(p));
        break;
      case 241 /* until */:
        e.parts.push(Until(p));
        break;
      case 49 /* because */:
        e.parts.push(Because(p));
        break;
      default:
        p.fail(158 /* on */, 241 /* until */, 49 /* because */);
    }
  }
  if (p.peek() === Token.Open) {
    p.body(e, BLOCKS.Notes);
  }
  return p.close(e);
}

function Accept(p: Parser): Entry {
  const e = p.entry();
  e.values.push(p.ref());
  while (p.peek() === 158 /* on */ || p.peek() === 241 /* until */ || p.peek() === 49 /* because */) {
    switch (p.peek()) {
      case 158 /* on */:
        e.parts.push(On(p));
        break;
      case 241 /* until */:
        e.parts.push(Until(p));
        break;
      case 49 /* because */:
        e.parts.push(Because(p));
        break;
      default:
        p.fail(158 /* on */, 241 /* until */, 49 /* because */);
    }
  }
  if (p.peek() === Token.Open) {
    p.body(e, BLOCKS.Notes);
  }
  return p.close(e);
}

function Reviewed(p: Parser): Entry {
  const e = p.entry();
  do {
    switch (p.peek()) {
      case 158 /* on */:
        e.parts.push(On(p));
        break;
      case 55 /* by */:
        e.parts.push(By(p));
        break;
      case 157 /* of */:
        e.parts.push(Of(p));
        break;
      default:
        p.fail(158 /* on */, 55 /* by */, 157 /* of */);
    }
  } while (p.peek() === 158 /* on */ || p.peek() === 55 /* by */ || p.peek() === 157 /* of */);
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function CheckedWith(p: Parser): Entry {
  const e = p.entry();
  Words(p, e);
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Evidence(p: Parser): Entry {
  const e = p.entry();
  Words(p, e);
  while (p.peek() === 41 /* at */ || p.peek() === 158 /* on */) {
    switch (p.peek()) {
      case 41 /* at */:
        e.parts.push(At(p));
        break;
      case 158 /* on */:
        e.parts.push(On(p));
        break;
      default:
        p.fail(41 /* at */, 158 /* on */);
    }
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Cites(p: Parser): Entry {
  const e = p.entry();
  Words(p, e);
  while (p.peek() === 41 /* at */ || p.peek() === 235 /* to-verify */) {
    switch (p.peek()) {
      case 41 /* at */:
        e.parts.push(At(p));
        break;
      case 235 /* to-verify */:
        e.parts.push(ToVerify(p));
        break;
      default:
        p.fail(41 /* at */, 235 /* to-verify */);
    }
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function OpenPoint(p: Parser): Entry {
  const e = p.entry();
  e.kinds.push(p.ref());
  if (p.peek() === Token.Name) {
    p.name(e);
  }
  if (p.peek() === 157 /* of */) {
    e.parts.push(Of(p));
  }
  if (p.peek() === Token.Text) {
    e.values.push(p.prose());
  }
  while (p.peek() === 168 /* owner */ || p.peek() === 55 /* by */ || p.peek() === 141 /* meanwhile */ || p.peek() === 164 /* options */ || p.peek() === 144 /* met */ || p.peek() === 30 /* answered */ || p.peek() === 207 /* said */) {
    switch (p.peek()) {
      case 168 /* owner */:
        e.parts.push(OwnerPart(p));
        break;
      case 55 /* by */:
        e.parts.push(By(p));
        break;
      case 141 /* meanwhile */:
        e.parts.push(Meanwhile(p));
        break;
      case 164 /* options */:
        e.parts.push(Options(p));
        break;
      case 144 /* met */:
        e.parts.push(MetBy(p));
        break;
      case 30 /* answered */:
        e.parts.push(Answered(p));
        break;
      case 207 /* said */:
        e.parts.push(Said(p));
        break;
      default:
        p.fail(168 /* owner */, 55 /* by */, 141 /* meanwhile */, 164 /* options */, 144 /* met */, 30 /* answered */, 207 /* said */);
    }
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Assumption(p: Parser): Entry {
  const e = p.entry();
  if (p.peek() === Token.Name) {
    p.name(e);
  }
  if (p.peek() === Token.Text) {
    e.values.push(p.prose());
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    AssumptionTail(p, e);
  }
  return p.close(e);
}

function AssumptionTail(p: Parser, e: Entry): void {
  switch (p.peek()) {
    case 49 /* because */:
      e.parts.push(Because(p));
      if (p.peek() === Token.Open) {
        p.body(e, BLOCKS.AssumptionBody);
      }
      break;
    case Token.Open:
      p.body(e, BLOCKS.AssumptionBody);
      break;
    default:
      p.fail(49 /* because */, Token.Open);
  }
}

function Check(p: Parser): Entry {
  const e = p.entry();
  Words(p, e);
  if (p.peek() === 55 /* by */) {
    e.parts.push(By(p));
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Action(p: Parser): Entry {
  const e = p.entry();
  if (p.peek() === Token.Name) {
    p.name(e);
  }
  if (p.peek() === Token.Text) {
    e.values.push(p.prose());
  }
  while (p.peek() === 168 /* owner */ || p.peek() === 55 /* by */ || p.peek() === 93 /* every */ || p.peek() === 84 /* done */) {
    switch (p.peek()) {
      case 168 /* owner */:
        e.parts.push(OwnerPart(p));
        break;
      case 55 /* by */:
        e.parts.push(By(p));
        break;
      case 93 /* every */:
        e.parts.push(Every(p));
        break;
      case 84 /* done */:
        e.parts.push(DoneOn(p));
        break;
      default:
        p.fail(168 /* owner */, 55 /* by */, 93 /* every */, 84 /* done */);
    }
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Owner(p: Parser): Entry {
  const e = p.entry();
  Words(p, e);
  if (p.peek() === 55 /* by */) {
    e.parts.push(By(p));
  }
  if (p.peek() === 49 /* because */ || p.peek() === Token.Open) {
    Tail(p, e);
  }
  return p.close(e);
}

function Argument(p: Parser): Entry {
  const e = p.entry();
  Words(p, e);
  return p.close(e);
}

function Tail(p: Parser, e: Entry): void {
  switch (p.peek()) {
    case 49 /* because */:
      e.parts.push(Because(p));
      if (p.peek() === Token.Open) {
        p.body(e, BLOCKS.Notes);
      }
      break;
    case Token.Open:
      p.body(e, BLOCKS.Notes);
      break;
    default:
      p.fail(49 /* because */, Token.Open);
  }
}

function Because(p: Parser): Part {
  const e = p.part(49 /* because */);
  PartWords(p, e);
  return p.closePart(e);
}

function Of(p: Parser): Part {
  const e = p.part(157 /* of */);
  PartWords(p, e);
  return p.closePart(e);
}

function On(p: Parser): Part {
  const e = p.part(158 /* on */);
  switch (p.peek()) {
    case Token.Date:
      e.values.push(p.day());
      break;
    case Token.Text:
    case Token.Name:
    case Token.Path:
    case Token.Rule:
      PartWords(p, e);
      break;
    default:
      p.fail(Token.Date, Token.Text, Token.Name);
  }
  return p.closePart(e);
}

function OnEvent(p: Parser): Part {
  const e = p.part(158 /* on */);
  switch (p.peek()) {
    case Token.Text:
      e.values.push(p.prose());
      break;
    case Token.Name:
    case Token.Path:
    case Token.Rule:
      e.values.push(p.ref());
      if (p.peek() === 157 /* of */) {
        p.eat(157 /* of */);
        PartNames(p, e);
      }
      break;
    default:
      p.fail(Token.Text, Token.Name);
  }
  return p.closePart(e);
}

function To(p: Parser): Part {
  const e = p.part(234 /* to */);
  PartNames(p, e);
  return p.closePart(e);
}

function At(p: Parser): Part {
  const e = p.part(41 /* at */);
  PartTexts(p, e);
  return p.closePart(e);
}

function In(p: Parser): Part {
  const e = p.part(119 /* in */);
  PartWords(p, e);
  return p.closePart(e);
}

function By(p: Parser): Part {
  const e = p.part(55 /* by */);
  switch (p.peek()) {
    case Token.Date:
      e.values.push(p.day());
      break;
    case Token.Text:
    case Token.Name:
    case Token.Path:
    case Token.Rule:
      PartWords(p, e);
      break;
    default:
      p.fail(Token.Date, Token.Text, Token.Name);
  }
  return p.closePart(e);
}

function From(p: Parser): Part {
  const e = p.part(107 /* from */);
  switch (p.peek()) {
    case Token.Date:
      e.values.push(p.day());
      break;
    case Token.Text:
    case Token.Name:
    case Token.Path:
    case Token.Rule:
      PartWords(p, e);
      break;
    default:
      p.fail(Token.Date, Token.Text, Token.Name);
  }
  return p.closePart(e);
}

function FromDay(p: Parser): Part {
  const e = p.part(107 /* from */);
  switch (p.peek()) {
    case Token.Date:
      e.values.push(p.day());
      break;
    case Token.Text:
    case Token.Name:
    case Token.Path:
    case Token.Rule:
      PartWords(p, e);
      break;
    default:
      p.fail(Token.Date, Token.Text, Token.Name);
  }
  return p.closePart(e);
}

function FromPath(p: Parser): Part {
  const e = p.part(107 /* from */);
  PartNames(p, e);
  return p.closePart(e);
}

function Since(p: Parser): Part {
  const e = p.part(218 /* since */);
  e.values.push(p.day());
  return p.closePart(e);
}

function Until(p: Parser): Part {
  const e = p.part(241 /* until */);
  switch (p.peek()) {
    case Token.Date:
      e.values.push(p.day());
      break;
    case Token.Text:
    case Token.Name:
    case Token.Path:
    case Token.Rule:
      PartWords(p, e);
      break;
    default:
      p.fail(Token.Date, Token.Text, Token.Name);
  }
  return p.closePart(e);
}

function For(p: Parser): Part {
  const e = p.part(104 /* for */);
  PartWords(p, e);
  return p.closePart(e);
}

function Gets(p: Parser): Part {
  const e = p.part(108 /* gets */);
  PartNames(p, e);
  return p.closePart(e);
}

function Then(p: Parser): Part {
  const e = p.part(233 /* then */);
  PartNames(p, e);
  if (p.peek() === 126 /* into */) {
    p.eat(126 /* into */);
    e.values.push(p.prose());
  }
  return p.closePart(e);
}

function As(p: Parser): Part {
  const e = p.part(36 /* as */);
  PartNames(p, e);
  return p.closePart(e);
}

function Or(p: Parser): Part {
  const e = p.part(165 /* or */);
  e.values.push(p.amount());
  return p.closePart(e);
}

function Whichever(p: Parser): Part {
  const e = p.part(246 /* whichever */);
  e.values.push(p.ref());
  return p.closePart(e);
}

function MetBy(p: Parser): Part {
  const e = p.part(144 /* met */);
  p.eat(55 /* by */);
  PartNames(p, e);
  return p.closePart(e);
}

function Said(p: Parser): Part {
  const e = p.part(207 /* said */);
  e.values.push(p.prose());
  return p.closePart(e);
}

function Followed(p: Parser): Part {
  const e = p.part(103 /* followed */, 151 /* not-followed */);
  return p.closePart(e);
}

function Every(p: Parser): Part {
  const e = p.part(93 /* every */);
  e.values.push(p.amount());
  return p.closePart(e);
}

function Meanwhile(p: Parser): Part {
  const e = p.part(141 /* meanwhile */);
  e.values.push(p.prose());
  return p.closePart(e);
}

function Options(p: Parser): Part {
  const e = p.part(164 /* options */);
  PartTexts(p, e);
  return p.closePart(e);
}

function OwnerPart(p: Parser): Part {
  const e = p.part(168 /* owner */);
  PartWords(p, e);
  return p.closePart(e);
}

function DoneOn(p: Parser): Part {
  const e = p.part(84 /* done */);
  p.eat(158 /* on */);
  e.values.push(p.day());
  return p.closePart(e);
}

function Answered(p: Parser): Part {
  const e = p.part(30 /* answered */);
  e.values.push(p.day());
  return p.closePart(e);
}

function Target(p: Parser): Part {
  const e = p.part(229 /* target */);
  e.values.push(p.prose());
  return p.closePart(e);
}

function ReviewIf(p: Parser): Part {
  const e = p.part(196 /* review-if */);
  e.values.push(p.prose());
  return p.closePart(e);
}

function While(p: Parser): Part {
  const e = p.part(247 /* while */);
  e.values.push(p.prose());
  return p.closePart(e);
}

function BeforePart(p: Parser): Part {
  const e = p.part(50 /* before */);
  switch (p.peek()) {
    case Token.Date:
      e.values.push(p.day());
      break;
    case Token.Text:
    case Token.Name:
    case Token.Path:
    case Token.Rule:
      PartWords(p, e);
      break;
    default:
      p.fail(Token.Date, Token.Text, Token.Name);
  }
  return p.closePart(e);
}

function Unless(p: Parser): Part {
  const e = p.part(240 /* unless */);
  PartNames(p, e);
  return p.closePart(e);
}

function WithinPart(p: Parser): Part {
  const e = p.part(248 /* within */);
  e.values.push(p.amount());
  return p.closePart(e);
}

function Extends(p: Parser): Part {
  const e = p.part(99 /* extends */);
  e.values.push(p.ref());
  return p.closePart(e);
}

function Despite(p: Parser): Part {
  const e = p.part(81 /* despite */);
  PartNames(p, e);
  return p.closePart(e);
}

function Effect(p: Parser): Part {
  const e = p.part(90 /* effect */);
  e.values.push(p.ref());
  return p.closePart(e);
}

function Ground(p: Parser): Part {
  const e = p.part(110 /* ground */);
  PartNames(p, e);
  return p.closePart(e);
}

function Exempt(p: Parser): Part {
  const e = p.part(97 /* exempt */);
  e.values.push(p.ref());
  return p.closePart(e);
}

function Page(p: Parser): Part {
  const e = p.part(169 /* page */);
  e.values.push(p.prose());
  return p.closePart(e);
}

function NotCollected(p: Parser): Part {
  const e = p.part(149 /* not-collected */);
  return p.closePart(e);
}

function ToVerify(p: Parser): Part {
  const e = p.part(235 /* to-verify */);
  return p.closePart(e);
}

function Severity(p: Parser): Part {
  const e = p.part(214 /* severity */);
  e.values.push(p.ref());
  return p.closePart(e);
}

function Likelihood(p: Parser): Part {
  const e = p.part(136 /* likelihood */);
  e.values.push(p.ref());
  return p.closePart(e);
}

function Revisit(p: Parser): Part {
  const e = p.part(200 /* revisit */);
  switch (p.peek()) {
    case Token.Date:
      e.values.push(p.day());
      break;
    case Token.Text:
    case Token.Name:
    case Token.Path:
    case Token.Rule:
      PartWords(p, e);
      break;
    default:
      p.fail(Token.Date, Token.Text, Token.Name);
  }
  return p.closePart(e);
}

function Strength(p: Parser): Part {
  const e = p.part(226 /* strength */);
  e.values.push(p.ref());
  return p.closePart(e);
}

function Kinds(p: Parser, e: Entry): void {
  p.eat(Token.Colon);
  e.kinds.push(p.ref());
  while (p.peek() === Token.Comma) {
    p.eat(Token.Comma);
    e.kinds.push(p.ref());
  }
}

function Names(p: Parser, e: Entry | Part): void {
  e.values.push(p.ref());
  while (p.peek() === Token.Comma) {
    p.eat(Token.Comma);
    e.values.push(p.ref());
  }
}

function Words(p: Parser, e: Entry | Part): void {
  switch (p.peek()) {
    case Token.Text:
      e.values.push(p.prose());
      break;
    case Token.Name:
    case Token.Path:
    case Token.Rule:
      e.values.push(p.ref());
      break;
    default:
      p.fail(Token.Text, Token.Name);
  }
  while (p.peek() === Token.Comma) {
    p.eat(Token.Comma);
    switch (p.peek()) {
      case Token.Text:
        e.values.push(p.prose());
        break;
      case Token.Name:
      case Token.Path:
      case Token.Rule:
        e.values.push(p.ref());
        break;
      default:
        p.fail(Token.Text, Token.Name);
    }
  }
}

function PartNames(p: Parser, e: Entry | Part): void {
  e.values.push(p.ref());
  while (p.peek() === Token.Comma) {
    p.eat(Token.Comma);
    e.values.push(p.ref());
  }
}

function PartTexts(p: Parser, e: Entry | Part): void {
  e.values.push(p.prose());
  while (p.peek() === Token.Comma) {
    p.eat(Token.Comma);
    e.values.push(p.prose());
  }
}

function PartWords(p: Parser, e: Entry | Part): void {
  switch (p.peek()) {
    case Token.Text:
      e.values.push(p.prose());
      break;
    case Token.Name:
    case Token.Path:
    case Token.Rule:
      e.values.push(p.ref());
      break;
    default:
      p.fail(Token.Text, Token.Name);
  }
  while (p.peek() === Token.Comma) {
    p.eat(Token.Comma);
    switch (p.peek()) {
      case Token.Text:
        e.values.push(p.prose());
        break;
      case Token.Name:
      case Token.Path:
      case Token.Rule:
        e.values.push(p.ref());
        break;
      default:
        p.fail(Token.Text, Token.Name);
    }
  }
}

function block(name: string, fields: string, read: (p: Parser, token: number) => Entry | undefined): ParserBlock {
  let lines: Map<string, Line> | undefined;
  return {
    name,
    read,
    get lines(): Map<string, Line> {
      lines ??= linesOf(fields);
      return lines;
    },
  };
}

function linesOf(fields: string): Map<string, Line> {
  const lines = new Map<string, Line>();
  for (const field of fields.split(';')) {
    const [keys = '', joining = '', body = ''] = field.split('|');
    const joins = new Map(joining === '' ? [] : joining.split(' ').map((word) => [word, TOKENS.get(word) ?? 0]));
    for (const key of keys.split(' ')) {
      lines.set(key, { token: TOKENS.get(key) ?? 0, joins, body: (BLOCKS as Record<string, ParserBlock>)[body] });
    }
  }
  return lines;
}

const TOKENS: ReadonlyMap<string, number> = new Map(WORDS.map((word, token) => [word, token]));

/** The file and every kind of braces, with the fields that may stand there. */
export const BLOCKS = {
  Document: block('Document', 'import||;document||DocumentBody;defaults||AssessmentBody;organisation||OrganisationBody;party||PartyBody;group||GroupBody;retention||RetentionBody;kind|extends|KindBody;safeguard|because from|SafeguardBody;assessment||AssessmentBody', (p, token) => {
    switch (token) {
      case 117 /* import */:
        return Import(p);
      case 83 /* document */:
        return DocumentInfo(p);
      case 78 /* defaults */:
        return Defaults(p);
      case 166 /* organisation */:
        return Organisation(p);
      case 171 /* party */:
        return Party(p);
      case 111 /* group */:
        return Group(p);
      case 194 /* retention */:
        return Retention(p);
      case 131 /* kind */:
        return Kind(p);
      case 205 /* safeguard */:
        return Safeguard(p);
      case 39 /* assessment */:
        return Assessment(p);
      default:
        return undefined;
    }
  }),
  DocumentBody: block('DocumentBody', 'because||;summary author version disclaimer|because|Notes;evidence|at because on|Notes;cites|at because to-verify|Notes;open|answered because by meanwhile met of options owner said|Notes;assumption|because|AssumptionBody;action|because by done every on owner|Notes;owner|because by|Notes', (p, token) => {
    switch (token) {
      case 49 /* because */:
        return Argument(p);
      case 227 /* summary */:
      case 43 /* author */:
      case 242 /* version */:
      case 82 /* disclaimer */:
        return DocumentText(p);
      case 94 /* evidence */:
        return Evidence(p);
      case 60 /* cites */:
        return Cites(p);
      case 160 /* open */:
        return OpenPoint(p);
      case 40 /* assumption */:
        return Assumption(p);
      case 19 /* action */:
        return Action(p);
      case 168 /* owner */:
        return Owner(p);
      default:
        return undefined;
    }
  }),
  AssessmentBody: block('AssessmentBody', 'because||;law joint-controller status language guidance public-task|because|Notes;version author reviewer approver excludes disclaimer processing-record earlier-version description|at because|Notes;controller|because from|Notes;revised|because|Notes;assessed starts|because|Notes;review|because by every of on|Notes;dpia|at because|Notes;processing||ProcessingBody;summary|because|Notes;operations never frequency novelty channel place data-subjects previous-basis|because|Notes;scale|because|Notes;automated-decisions|because effect ground|Notes;terminal-equipment|because ground|Notes;soft-opt-in||SoftOptInBody;compatibility||CompatibilityBody;recipient|because for gets|RecipientBody;data|because not-collected|DataBody;keep|as because from into or then until whichever|KeepBody;purpose|because|PurposeBody;necessity|because|NecessityBody;balancing|because|BalancingBody;safeguard|because from|SafeguardBody;applies|because|Notes;rights||RightsBody;decision|because|DecisionBody;consulted|because followed not-followed on said|Notes;not-consulted|because|Notes;indicator|at because review-if target|Notes;tripwire|because|TripwireBody;watch|because|Notes;sign|because before of on|SignBody;waive|because on until|Notes;reviewed|because by of on|Notes;accept|because on until|Notes;checked-with|because|Notes;evidence|at because on|Notes;cites|at because to-verify|Notes;open|answered because by meanwhile met of options owner said|Notes;assumption|because|AssumptionBody;action|because by done every on owner|Notes;owner|because by|Notes', (p, token) => {
    switch (token) {
      case 49 /* because */:
        return Argument(p);
      case 133 /* law */:
      case 128 /* joint-controller */:
      case 225 /* status */:
      case 132 /* language */:
      case 112 /* guidance */:
      case 182 /* public-task */:
        return HeaderNames(p);
      case 242 /* version */:
      case 43 /* author */:
      case 198 /* reviewer */:
      case 32 /* approver */:
      case 96 /* excludes */:
      case 82 /* disclaimer */:
      case 179 /* processing-record */:
      case 88 /* earlier-version */:
      case 80 /* description */:
        return HeaderTexts(p);
      case 71 /* controller */:
        return Controller(p);
      case 199 /* revised */:
        return Revised(p);
      case 38 /* assessed */:
      case 223 /* starts */:
        return HeaderDate(p);
      case 195 /* review */:
        return Review(p);
      case 85 /* dpia */:
        return DpiaRecord(p);
      case 178 /* processing */:
        return Processing(p);
      case 227 /* summary */:
        return ProcessingTexts(p);
      case 161 /* operations */:
      case 148 /* never */:
      case 106 /* frequency */:
      case 154 /* novelty */:
      case 56 /* channel */:
      case 173 /* place */:
      case 75 /* data-subjects */:
      case 177 /* previous-basis */:
        return ProcessingNames(p);
      case 209 /* scale */:
        return Scale(p);
      case 44 /* automated-decisions */:
        return Automated(p);
      case 230 /* terminal-equipment */:
        return Terminal(p);
      case 219 /* soft-opt-in */:
        return SoftOptIn(p);
      case 61 /* compatibility */:
        return Compatibility(p);
      case 185 /* recipient */:
        return Recipient(p);
      case 74 /* data */:
        return Data(p);
      case 129 /* keep */:
        return Keep(p);
      case 183 /* purpose */:
        return Purpose(p);
      case 146 /* necessity */:
        return Necessity(p);
      case 45 /* balancing */:
        return Balancing(p);
      case 205 /* safeguard */:
        return Safeguard(p);
      case 31 /* applies */:
        return Applies(p);
      case 202 /* rights */:
        return Rights(p);
      case 77 /* decision */:
        return Decision(p);
      case 68 /* consulted */:
        return Consulted(p);
      case 150 /* not-consulted */:
        return NotConsulted(p);
      case 122 /* indicator */:
        return Indicator(p);
      case 238 /* tripwire */:
        return Tripwire(p);
      case 245 /* watch */:
        return Watch(p);
      case 216 /* sign */:
        return Sign(p);
      case 244 /* waive */:
        return Waive(p);
      case 197 /* reviewed */:
        return Reviewed(p);
      case 17 /* accept */:
        return Accept(p);
      case 58 /* checked-with */:
        return CheckedWith(p);
      case 94 /* evidence */:
        return Evidence(p);
      case 60 /* cites */:
        return Cites(p);
      case 160 /* open */:
        return OpenPoint(p);
      case 40 /* assumption */:
        return Assumption(p);
      case 19 /* action */:
        return Action(p);
      case 168 /* owner */:
        return Owner(p);
      default:
        return undefined;
    }
  }),
  OrganisationBody: block('OrganisationBody', 'because||;country sector market-position public-task|because|Notes;activity contact supervisor representative group|because|Notes;dpo|because|DpoBody;evidence|at because on|Notes;cites|at because to-verify|Notes;open|answered because by meanwhile met of options owner said|Notes;assumption|because|AssumptionBody;action|because by done every on owner|Notes;owner|because by|Notes', (p, token) => {
    switch (token) {
      case 49 /* because */:
        return Argument(p);
      case 72 /* country */:
      case 210 /* sector */:
      case 139 /* market-position */:
      case 182 /* public-task */:
        return OrganisationNames(p);
      case 20 /* activity */:
      case 69 /* contact */:
      case 228 /* supervisor */:
      case 192 /* representative */:
      case 111 /* group */:
        return OrganisationTexts(p);
      case 87 /* dpo */:
        return Dpo(p);
      case 94 /* evidence */:
        return Evidence(p);
      case 60 /* cites */:
        return Cites(p);
      case 160 /* open */:
        return OpenPoint(p);
      case 40 /* assumption */:
        return Assumption(p);
      case 19 /* action */:
        return Action(p);
      case 168 /* owner */:
        return Owner(p);
      default:
        return undefined;
    }
  }),
  DpoBody: block('DpoBody', 'because||;contact|because|Notes;evidence|at because on|Notes;cites|at because to-verify|Notes;open|answered because by meanwhile met of options owner said|Notes;assumption|because|AssumptionBody;action|because by done every on owner|Notes;owner|because by|Notes', (p, token) => {
    switch (token) {
      case 49 /* because */:
        return Argument(p);
      case 69 /* contact */:
        return DpoContact(p);
      case 94 /* evidence */:
        return Evidence(p);
      case 60 /* cites */:
        return Cites(p);
      case 160 /* open */:
        return OpenPoint(p);
      case 40 /* assumption */:
        return Assumption(p);
      case 19 /* action */:
        return Action(p);
      case 168 /* owner */:
        return Owner(p);
      default:
        return undefined;
    }
  }),
  PartyBody: block('PartyBody', 'because||;country sector transfer paid|at because|Notes;terms contact keeps activity|at because|Notes;evidence|at because on|Notes;cites|at because to-verify|Notes;open|answered because by meanwhile met of options owner said|Notes;assumption|because|AssumptionBody;action|because by done every on owner|Notes;owner|because by|Notes', (p, token) => {
    switch (token) {
      case 49 /* because */:
        return Argument(p);
      case 72 /* country */:
      case 210 /* sector */:
      case 237 /* transfer */:
      case 170 /* paid */:
        return PartyNames(p);
      case 231 /* terms */:
      case 69 /* contact */:
      case 130 /* keeps */:
      case 20 /* activity */:
        return PartyTexts(p);
      case 94 /* evidence */:
        return Evidence(p);
      case 60 /* cites */:
        return Cites(p);
      case 160 /* open */:
        return OpenPoint(p);
      case 40 /* assumption */:
        return Assumption(p);
      case 19 /* action */:
        return Action(p);
      case 168 /* owner */:
        return Owner(p);
      default:
        return undefined;
    }
  }),
  GroupBody: block('GroupBody', 'because||;vulnerable age told|at because|Notes;relationship|because strength|Notes;evidence|at because on|Notes;cites|at because to-verify|Notes;open|answered because by meanwhile met of options owner said|Notes;assumption|because|AssumptionBody;action|because by done every on owner|Notes;owner|because by|Notes', (p, token) => {
    switch (token) {
      case 49 /* because */:
        return Argument(p);
      case 243 /* vulnerable */:
      case 26 /* age */:
      case 236 /* told */:
        return GroupNames(p);
      case 191 /* relationship */:
        return GroupRelationship(p);
      case 94 /* evidence */:
        return Evidence(p);
      case 60 /* cites */:
        return Cites(p);
      case 160 /* open */:
        return OpenPoint(p);
      case 40 /* assumption */:
        return Assumption(p);
      case 19 /* action */:
        return Action(p);
      case 168 /* owner */:
        return Owner(p);
      default:
        return undefined;
    }
  }),
  RetentionBody: block('RetentionBody', 'because||;keep|as because from into or then until whichever|KeepBody;evidence|at because on|Notes;cites|at because to-verify|Notes;open|answered because by meanwhile met of options owner said|Notes;assumption|because|AssumptionBody;action|because by done every on owner|Notes;owner|because by|Notes', (p, token) => {
    switch (token) {
      case 49 /* because */:
        return Argument(p);
      case 129 /* keep */:
        return Keep(p);
      case 94 /* evidence */:
        return Evidence(p);
      case 60 /* cites */:
        return Cites(p);
      case 160 /* open */:
        return OpenPoint(p);
      case 40 /* assumption */:
        return Assumption(p);
      case 19 /* action */:
        return Action(p);
      case 168 /* owner */:
        return Owner(p);
      default:
        return undefined;
    }
  }),
  KindBody: block('KindBody', 'sensitivity may-reveal typical-impact dpia-criterion addresses baseline measure protects power-imbalance vulnerable child worker harmful prefers evidence-expected adequate eea indirect|because|;article alias cites note||;level||', (p, token) => {
    switch (token) {
      case 211 /* sensitivity */:
      case 140 /* may-reveal */:
      case 239 /* typical-impact */:
      case 86 /* dpia-criterion */:
      case 21 /* addresses */:
      case 47 /* baseline */:
      case 142 /* measure */:
      case 181 /* protects */:
      case 174 /* power-imbalance */:
      case 243 /* vulnerable */:
      case 59 /* child */:
      case 249 /* worker */:
      case 113 /* harmful */:
      case 175 /* prefers */:
      case 95 /* evidence-expected */:
      case 22 /* adequate */:
      case 89 /* eea */:
      case 123 /* indirect */:
        return KindNames(p);
      case 33 /* article */:
      case 27 /* alias */:
      case 60 /* cites */:
      case 152 /* note */:
        return KindTexts(p);
      case 135 /* level */:
        return KindLevel(p);
      default:
        return undefined;
    }
  }),
  ProcessingBody: block('ProcessingBody', 'because||;summary|because|Notes;operations never frequency novelty channel place data-subjects previous-basis|because|Notes;scale|because|Notes;automated-decisions|because effect ground|Notes;terminal-equipment|because ground|Notes;soft-opt-in||SoftOptInBody;compatibility||CompatibilityBody;recipient|because for gets|RecipientBody;data|because not-collected|DataBody;keep|as because from into or then until whichever|KeepBody;evidence|at because on|Notes;cites|at because to-verify|Notes;open|answered because by meanwhile met of options owner said|Notes;assumption|because|AssumptionBody;action|because by done every on owner|Notes;owner|because by|Notes', (p, token) => {
    switch (token) {
      case 49 /* because */:
        return Argument(p);
      case 227 /* summary */:
        return ProcessingTexts(p);
      case 161 /* operations */:
      case 148 /* never */:
      case 106 /* frequency */:
      case 154 /* novelty */:
      case 56 /* channel */:
      case 173 /* place */:
      case 75 /* data-subjects */:
      case 177 /* previous-basis */:
        return ProcessingNames(p);
      case 209 /* scale */:
        return Scale(p);
      case 44 /* automated-decisions */:
        return Automated(p);
      case 230 /* terminal-equipment */:
        return Terminal(p);
      case 219 /* soft-opt-in */:
        return SoftOptIn(p);
      case 61 /* compatibility */:
        return Compatibility(p);
      case 185 /* recipient */:
        return Recipient(p);
      case 74 /* data */:
        return Data(p);
      case 129 /* keep */:
        return Keep(p);
      case 94 /* evidence */:
        return Evidence(p);
      case 60 /* cites */:
        return Cites(p);
      case 160 /* open */:
        return OpenPoint(p);
      case 40 /* assumption */:
        return Assumption(p);
      case 19 /* action */:
        return Action(p);
      case 168 /* owner */:
        return Owner(p);
      default:
        return undefined;
    }
  }),
  SoftOptInBody: block('SoftOptInBody', 'because||;own-collection sale-context similar-products refusal-at-collection refusal-in-every-message|at because|Notes;evidence|at because on|Notes;cites|at because to-verify|Notes;open|answered because by meanwhile met of options owner said|Notes;assumption|because|AssumptionBody;action|because by done every on owner|Notes;owner|because by|Notes', (p, token) => {
    switch (token) {
      case 49 /* because */:
        return Argument(p);
      case 167 /* own-collection */:
      case 208 /* sale-context */:
      case 217 /* similar-products */:
      case 187 /* refusal-at-collection */:
      case 188 /* refusal-in-every-message */:
        return SoftOptInAnswer(p);
      case 94 /* evidence */:
        return Evidence(p);
      case 60 /* cites */:
        return Cites(p);
      case 160 /* open */:
        return OpenPoint(p);
      case 40 /* assumption */:
        return Assumption(p);
      case 19 /* action */:
        return Action(p);
      case 168 /* owner */:
        return Owner(p);
      default:
        return undefined;
    }
  }),
  CompatibilityBody: block('CompatibilityBody', 'because||;link context nature consequences safeguards-applied|because|Notes;evidence|at because on|Notes;cites|at because to-verify|Notes;open|answered because by meanwhile met of options owner said|Notes;assumption|because|AssumptionBody;action|because by done every on owner|Notes;owner|because by|Notes', (p, token) => {
    switch (token) {
      case 49 /* because */:
        return Argument(p);
      case 138 /* link */:
      case 70 /* context */:
      case 145 /* nature */:
      case 67 /* consequences */:
      case 206 /* safeguards-applied */:
        return CompatibilityFactor(p);
      case 94 /* evidence */:
        return Evidence(p);
      case 60 /* cites */:
        return Cites(p);
      case 160 /* open */:
        return OpenPoint(p);
      case 40 /* assumption */:
        return Assumption(p);
      case 19 /* action */:
        return Action(p);
      case 168 /* owner */:
        return Owner(p);
      default:
        return undefined;
    }
  }),
  RecipientBody: block('RecipientBody', 'because||;country sector transfer paid|at because|Notes;terms contact keeps activity|at because|Notes;evidence|at because on|Notes;cites|at because to-verify|Notes;open|answered because by meanwhile met of options owner said|Notes;assumption|because|AssumptionBody;action|because by done every on owner|Notes;owner|because by|Notes', (p, token) => {
    switch (token) {
      case 49 /* because */:
        return Argument(p);
      case 72 /* country */:
      case 210 /* sector */:
      case 237 /* transfer */:
      case 170 /* paid */:
        return PartyNames(p);
      case 231 /* terms */:
      case 69 /* contact */:
      case 130 /* keeps */:
      case 20 /* activity */:
        return PartyTexts(p);
      case 94 /* evidence */:
        return Evidence(p);
      case 60 /* cites */:
        return Cites(p);
      case 160 /* open */:
        return OpenPoint(p);
      case 40 /* assumption */:
        return Assumption(p);
      case 19 /* action */:
        return Action(p);
      case 168 /* owner */:
        return Owner(p);
      default:
        return undefined;
    }
  }),
  DataBody: block('DataBody', 'because||;about told sensitivity article-9 article-10 separable|at because|Notes;only-if allowed-values|because|Notes;source|because despite|Notes;needed|because|Notes;optional incidental|because|Notes;may-reveal|because by met|Notes;basis|because while|Notes;held|because in|Notes;keep|as because from into or then until whichever|KeepBody;evidence|at because on|Notes;cites|at because to-verify|Notes;open|answered because by meanwhile met of options owner said|Notes;assumption|because|AssumptionBody;action|because by done every on owner|Notes;owner|because by|Notes', (p, token) => {
    switch (token) {
      case 49 /* because */:
        return Argument(p);
      case 16 /* about */:
      case 236 /* told */:
      case 211 /* sensitivity */:
      case 35 /* article-9 */:
      case 34 /* article-10 */:
      case 212 /* separable */:
        return DataNames(p);
      case 159 /* only-if */:
      case 28 /* allowed-values */:
        return DataTexts(p);
      case 220 /* source */:
        return Source(p);
      case 147 /* needed */:
        return Needed(p);
      case 163 /* optional */:
      case 121 /* incidental */:
        return DataFlag(p);
      case 140 /* may-reveal */:
        return MayReveal(p);
      case 48 /* basis */:
        return Basis(p);
      case 114 /* held */:
        return Held(p);
      case 129 /* keep */:
        return Keep(p);
      case 94 /* evidence */:
        return Evidence(p);
      case 60 /* cites */:
        return Cites(p);
      case 160 /* open */:
        return OpenPoint(p);
      case 40 /* assumption */:
        return Assumption(p);
      case 19 /* action */:
        return Action(p);
      case 168 /* owner */:
        return Owner(p);
      default:
        return undefined;
    }
  }),
  KeepBody: block('KeepBody', 'because||;set observed|because by|Notes;source-keeps|because|Notes;evidence|at because on|Notes;cites|at because to-verify|Notes;open|answered because by meanwhile met of options owner said|Notes;assumption|because|AssumptionBody;action|because by done every on owner|Notes;owner|because by|Notes', (p, token) => {
    switch (token) {
      case 49 /* because */:
        return Argument(p);
      case 213 /* set */:
      case 156 /* observed */:
        return KeepSet(p);
      case 221 /* source-keeps */:
        return KeepSource(p);
      case 94 /* evidence */:
        return Evidence(p);
      case 60 /* cites */:
        return Cites(p);
      case 160 /* open */:
        return OpenPoint(p);
      case 40 /* assumption */:
        return Assumption(p);
      case 19 /* action */:
        return Action(p);
      case 168 /* owner */:
        return Owner(p);
      default:
        return undefined;
    }
  }),
  PurposeBody: block('PurposeBody', 'because||;interest|of|InterestBody;basis|because while|Notes;recognised-interest compelling|because|Notes;evidence|at because on|Notes;cites|at because to-verify|Notes;open|answered because by meanwhile met of options owner said|Notes;assumption|because|AssumptionBody;action|because by done every on owner|Notes;owner|because by|Notes', (p, token) => {
    switch (token) {
      case 49 /* because */:
        return Argument(p);
      case 125 /* interest */:
        return Interest(p);
      case 48 /* basis */:
        return Basis(p);
      case 186 /* recognised-interest */:
      case 62 /* compelling */:
        return PurposeNames(p);
      case 94 /* evidence */:
        return Evidence(p);
      case 60 /* cites */:
        return Cites(p);
      case 160 /* open */:
        return OpenPoint(p);
      case 40 /* assumption */:
        return Assumption(p);
      case 19 /* action */:
        return Action(p);
      case 168 /* owner */:
        return Owner(p);
      default:
        return undefined;
    }
  }),
  InterestBody: block('InterestBody', 'because||;statement fraud-type benefit if-not-done link|because|Notes;lawful importance|because|Notes;present|because from|Notes;evidence|at because on|Notes;cites|at because to-verify|Notes;open|answered because by meanwhile met of options owner said|Notes;assumption|because|AssumptionBody;action|because by done every on owner|Notes;owner|because by|Notes', (p, token) => {
    switch (token) {
      case 49 /* because */:
        return Argument(p);
      case 224 /* statement */:
      case 105 /* fraud-type */:
      case 51 /* benefit */:
      case 115 /* if-not-done */:
      case 138 /* link */:
        return InterestTexts(p);
      case 134 /* lawful */:
      case 118 /* importance */:
        return InterestNames(p);
      case 176 /* present */:
        return Present(p);
      case 94 /* evidence */:
        return Evidence(p);
      case 60 /* cites */:
        return Cites(p);
      case 160 /* open */:
        return OpenPoint(p);
      case 40 /* assumption */:
        return Assumption(p);
      case 19 /* action */:
        return Action(p);
      case 168 /* owner */:
        return Owner(p);
      default:
        return undefined;
    }
  }),
  NecessityBody: block('NecessityBody', 'because||;achieves proportionate|because|Notes;limit|because|Notes;alternative|because|AlternativeBody;evidence|at because on|Notes;cites|at because to-verify|Notes;open|answered because by meanwhile met of options owner said|Notes;assumption|because|AssumptionBody;action|because by done every on owner|Notes;owner|because by|Notes', (p, token) => {
    switch (token) {
      case 49 /* because */:
        return Argument(p);
      case 18 /* achieves */:
      case 180 /* proportionate */:
        return NecessityArgument(p);
      case 137 /* limit */:
        return Limit(p);
      case 29 /* alternative */:
        return Alternative(p);
      case 94 /* evidence */:
        return Evidence(p);
      case 60 /* cites */:
        return Cites(p);
      case 160 /* open */:
        return OpenPoint(p);
      case 40 /* assumption */:
        return Assumption(p);
      case 19 /* action */:
        return Action(p);
      case 168 /* owner */:
        return Owner(p);
      default:
        return undefined;
    }
  }),
  AlternativeBody: block('AlternativeBody', 'because||;intrusion effectiveness|because|Notes;adopted|as because|Notes;rejected|because|Notes;deferred|because revisit until|Notes;decided|because by on|Notes;evidence|at because on|Notes;cites|at because to-verify|Notes;open|answered because by meanwhile met of options owner said|Notes;assumption|because|AssumptionBody;action|because by done every on owner|Notes;owner|because by|Notes', (p, token) => {
    switch (token) {
      case 49 /* because */:
        return Argument(p);
      case 127 /* intrusion */:
      case 91 /* effectiveness */:
        return AlternativeNames(p);
      case 23 /* adopted */:
        return Adopted(p);
      case 190 /* rejected */:
        return Rejected(p);
      case 79 /* deferred */:
        return Deferred(p);
      case 76 /* decided */:
        return Decided(p);
      case 94 /* evidence */:
        return Evidence(p);
      case 60 /* cites */:
        return Cites(p);
      case 160 /* open */:
        return OpenPoint(p);
      case 40 /* assumption */:
        return Assumption(p);
      case 19 /* action */:
        return Action(p);
      case 168 /* owner */:
        return Owner(p);
      default:
        return undefined;
    }
  }),
  BalancingBody: block('BalancingBody', 'because||;right|because by met of|Notes;stake|because by met of|Notes;expectation|because by met of|ExpectationBody;impact|because on|ImpactBody;ruled-out|because on|Notes;factor|because by met|Notes;benefit|because on|Notes;best-interests|because of|Notes;consulted|because followed not-followed on said|Notes;not-consulted|because|Notes;conclusion|because|ConclusionBody;evidence|at because on|Notes;cites|at because to-verify|Notes;open|answered because by meanwhile met of options owner said|Notes;assumption|because|AssumptionBody;action|because by done every on owner|Notes;owner|because by|Notes', (p, token) => {
    switch (token) {
      case 49 /* because */:
        return Argument(p);
      case 201 /* right */:
        return Right(p);
      case 222 /* stake */:
        return Stake(p);
      case 98 /* expectation */:
        return Expectation(p);
      case 116 /* impact */:
        return Impact(p);
      case 204 /* ruled-out */:
        return RuledOut(p);
      case 100 /* factor */:
        return Factor(p);
      case 51 /* benefit */:
        return Benefit(p);
      case 52 /* best-interests */:
        return BestInterests(p);
      case 68 /* consulted */:
        return Consulted(p);
      case 150 /* not-consulted */:
        return NotConsulted(p);
      case 65 /* conclusion */:
        return Conclusion(p);
      case 94 /* evidence */:
        return Evidence(p);
      case 60 /* cites */:
        return Cites(p);
      case 160 /* open */:
        return OpenPoint(p);
      case 40 /* assumption */:
        return Assumption(p);
      case 19 /* action */:
        return Action(p);
      case 168 /* owner */:
        return Owner(p);
      default:
        return undefined;
    }
  }),
  ExpectationBody: block('ExpectationBody', 'because||;would-object|because|Notes;at-collection|because|Notes;evidence|at because on|Notes;cites|at because to-verify|Notes;open|answered because by meanwhile met of options owner said|Notes;assumption|because|AssumptionBody;action|because by done every on owner|Notes;owner|because by|Notes', (p, token) => {
    switch (token) {
      case 49 /* because */:
        return Argument(p);
      case 250 /* would-object */:
        return ExpectationNames(p);
      case 42 /* at-collection */:
        return ExpectationTexts(p);
      case 94 /* evidence */:
        return Evidence(p);
      case 60 /* cites */:
        return Cites(p);
      case 160 /* open */:
        return OpenPoint(p);
      case 40 /* assumption */:
        return Assumption(p);
      case 19 /* action */:
        return Action(p);
      case 168 /* owner */:
        return Owner(p);
      default:
        return undefined;
    }
  }),
  ImpactBody: block('ImpactBody', 'because||;before after|because likelihood severity|Notes;rated|because|Notes;met|because by|Notes;evidence|at because on|Notes;cites|at because to-verify|Notes;open|answered because by meanwhile met of options owner said|Notes;assumption|because|AssumptionBody;action|because by done every on owner|Notes;owner|because by|Notes', (p, token) => {
    switch (token) {
      case 49 /* because */:
        return Argument(p);
      case 50 /* before */:
      case 24 /* after */:
        return Rating(p);
      case 184 /* rated */:
        return ImpactNames(p);
      case 144 /* met */:
        return Met(p);
      case 94 /* evidence */:
        return Evidence(p);
      case 60 /* cites */:
        return Cites(p);
      case 160 /* open */:
        return OpenPoint(p);
      case 40 /* assumption */:
        return Assumption(p);
      case 19 /* action */:
        return Action(p);
      case 168 /* owner */:
        return Owner(p);
      default:
        return undefined;
    }
  }),
  ConclusionBody: block('ConclusionBody', 'because||;in-favour against|because|Notes;rests|because on|Notes;evidence|at because on|Notes;cites|at because to-verify|Notes;open|answered because by meanwhile met of options owner said|Notes;assumption|because|AssumptionBody;action|because by done every on owner|Notes;owner|because by|Notes', (p, token) => {
    switch (token) {
      case 49 /* because */:
        return Argument(p);
      case 120 /* in-favour */:
      case 25 /* against */:
        return ConclusionTexts(p);
      case 193 /* rests */:
        return RestsOn(p);
      case 94 /* evidence */:
        return Evidence(p);
      case 60 /* cites */:
        return Cites(p);
      case 160 /* open */:
        return OpenPoint(p);
      case 40 /* assumption */:
        return Assumption(p);
      case 19 /* action */:
        return Action(p);
      case 168 /* owner */:
        return Owner(p);
      default:
        return undefined;
    }
  }),
  SafeguardBody: block('SafeguardBody', 'because||;status|because by since|Notes;beyond-duty meets addresses|because|Notes;fallback|because|Notes;enforced tested|at because|Notes;held|because in|Notes;set|because by|Notes;evidence|at because on|Notes;cites|at because to-verify|Notes;open|answered because by meanwhile met of options owner said|Notes;assumption|because|AssumptionBody;action|because by done every on owner|Notes;owner|because by|Notes', (p, token) => {
    switch (token) {
      case 49 /* because */:
        return Argument(p);
      case 225 /* status */:
        return SafeguardStatus(p);
      case 53 /* beyond-duty */:
      case 143 /* meets */:
      case 21 /* addresses */:
        return SafeguardNames(p);
      case 101 /* fallback */:
        return SafeguardTexts(p);
      case 92 /* enforced */:
      case 232 /* tested */:
        return Proof(p);
      case 114 /* held */:
        return Held(p);
      case 213 /* set */:
        return SetBy(p);
      case 94 /* evidence */:
        return Evidence(p);
      case 60 /* cites */:
        return Cites(p);
      case 160 /* open */:
        return OpenPoint(p);
      case 40 /* assumption */:
        return Assumption(p);
      case 19 /* action */:
        return Action(p);
      case 168 /* owner */:
        return Owner(p);
      default:
        return undefined;
    }
  }),
  RightsBody: block('RightsBody', 'because||;notice|at because exempt on page to|NoticeBody;shown-separately complaint balancing-summary|at because|Notes;objection|because|ObjectionBody;grants|at because within|Notes;evidence|at because on|Notes;cites|at because to-verify|Notes;open|answered because by meanwhile met of options owner said|Notes;assumption|because|AssumptionBody;action|because by done every on owner|Notes;owner|because by|Notes', (p, token) => {
    switch (token) {
      case 49 /* because */:
        return Argument(p);
      case 153 /* notice */:
        return Notice(p);
      case 215 /* shown-separately */:
      case 64 /* complaint */:
      case 46 /* balancing-summary */:
        return RightsTexts(p);
      case 155 /* objection */:
        return Objection(p);
      case 109 /* grants */:
        return Grants(p);
      case 94 /* evidence */:
        return Evidence(p);
      case 60 /* cites */:
        return Cites(p);
      case 160 /* open */:
        return OpenPoint(p);
      case 40 /* assumption */:
        return Assumption(p);
      case 19 /* action */:
        return Action(p);
      case 168 /* owner */:
        return Owner(p);
      default:
        return undefined;
    }
  }),
  NoticeBody: block('NoticeBody', 'because||;instead page|because|Notes;evidence|at because on|Notes;cites|at because to-verify|Notes;open|answered because by meanwhile met of options owner said|Notes;assumption|because|AssumptionBody;action|because by done every on owner|Notes;owner|because by|Notes', (p, token) => {
    switch (token) {
      case 49 /* because */:
        return Argument(p);
      case 124 /* instead */:
      case 169 /* page */:
        return NoticeTexts(p);
      case 94 /* evidence */:
        return Evidence(p);
      case 60 /* cites */:
        return Cites(p);
      case 160 /* open */:
        return OpenPoint(p);
      case 40 /* assumption */:
        return Assumption(p);
      case 19 /* action */:
        return Action(p);
      case 168 /* owner */:
        return Owner(p);
      default:
        return undefined;
    }
  }),
  ObjectionBody: block('ObjectionBody', 'because||;route asks compelling-grounds|at because|Notes;pause|because|Notes;within|because|Notes;then|because unless|Notes;refused|because of|Notes;evidence|at because on|Notes;cites|at because to-verify|Notes;open|answered because by meanwhile met of options owner said|Notes;assumption|because|AssumptionBody;action|because by done every on owner|Notes;owner|because by|Notes', (p, token) => {
    switch (token) {
      case 49 /* because */:
        return Argument(p);
      case 203 /* route */:
      case 37 /* asks */:
      case 63 /* compelling-grounds */:
        return ObjectionTexts(p);
      case 172 /* pause */:
        return ObjectionNames(p);
      case 248 /* within */:
        return Within(p);
      case 233 /* then */:
        return ThenField(p);
      case 189 /* refused */:
        return Refused(p);
      case 94 /* evidence */:
        return Evidence(p);
      case 60 /* cites */:
        return Cites(p);
      case 160 /* open */:
        return OpenPoint(p);
      case 40 /* assumption */:
        return Assumption(p);
      case 19 /* action */:
        return Action(p);
      case 168 /* owner */:
        return Owner(p);
      default:
        return undefined;
    }
  }),
  DecisionBody: block('DecisionBody', 'because||;condition|because by|Notes;instead|because|Notes;decided|because by on|Notes;evidence|at because on|Notes;cites|at because to-verify|Notes;open|answered because by meanwhile met of options owner said|Notes;assumption|because|AssumptionBody;action|because by done every on owner|Notes;owner|because by|Notes', (p, token) => {
    switch (token) {
      case 49 /* because */:
        return Argument(p);
      case 66 /* condition */:
        return Condition(p);
      case 124 /* instead */:
        return DecisionNames(p);
      case 76 /* decided */:
        return DecisionDate(p);
      case 94 /* evidence */:
        return Evidence(p);
      case 60 /* cites */:
        return Cites(p);
      case 160 /* open */:
        return OpenPoint(p);
      case 40 /* assumption */:
        return Assumption(p);
      case 19 /* action */:
        return Action(p);
      case 168 /* owner */:
        return Owner(p);
      default:
        return undefined;
    }
  }),
  TripwireBody: block('TripwireBody', 'because||;breaks|because|Notes;watch|because|Notes;evidence|at because on|Notes;cites|at because to-verify|Notes;open|answered because by meanwhile met of options owner said|Notes;assumption|because|AssumptionBody;action|because by done every on owner|Notes;owner|because by|Notes', (p, token) => {
    switch (token) {
      case 49 /* because */:
        return Argument(p);
      case 54 /* breaks */:
        return Breaks(p);
      case 245 /* watch */:
        return Watch(p);
      case 94 /* evidence */:
        return Evidence(p);
      case 60 /* cites */:
        return Cites(p);
      case 160 /* open */:
        return OpenPoint(p);
      case 40 /* assumption */:
        return Assumption(p);
      case 19 /* action */:
        return Action(p);
      case 168 /* owner */:
        return Owner(p);
      default:
        return undefined;
    }
  }),
  SignBody: block('SignBody', 'because||;opinion|because|Notes;covers|because|Notes;fingerprint|because|Notes;evidence|at because on|Notes;cites|at because to-verify|Notes;open|answered because by meanwhile met of options owner said|Notes;assumption|because|AssumptionBody;action|because by done every on owner|Notes;owner|because by|Notes', (p, token) => {
    switch (token) {
      case 49 /* because */:
        return Argument(p);
      case 162 /* opinion */:
        return SignTexts(p);
      case 73 /* covers */:
        return Covers(p);
      case 102 /* fingerprint */:
        return Fingerprint(p);
      case 94 /* evidence */:
        return Evidence(p);
      case 60 /* cites */:
        return Cites(p);
      case 160 /* open */:
        return OpenPoint(p);
      case 40 /* assumption */:
        return Assumption(p);
      case 19 /* action */:
        return Action(p);
      case 168 /* owner */:
        return Owner(p);
      default:
        return undefined;
    }
  }),
  AssumptionBody: block('AssumptionBody', 'because||;check|because by|Notes;evidence|at because on|Notes;cites|at because to-verify|Notes;open|answered because by meanwhile met of options owner said|Notes;assumption|because|AssumptionBody;action|because by done every on owner|Notes;owner|because by|Notes', (p, token) => {
    switch (token) {
      case 49 /* because */:
        return Argument(p);
      case 57 /* check */:
        return Check(p);
      case 94 /* evidence */:
        return Evidence(p);
      case 60 /* cites */:
        return Cites(p);
      case 160 /* open */:
        return OpenPoint(p);
      case 40 /* assumption */:
        return Assumption(p);
      case 19 /* action */:
        return Action(p);
      case 168 /* owner */:
        return Owner(p);
      default:
        return undefined;
    }
  }),
  Notes: block('Notes', 'because||;evidence|at because on|Notes;cites|at because to-verify|Notes;open|answered because by meanwhile met of options owner said|Notes;assumption|because|AssumptionBody;action|because by done every on owner|Notes;owner|because by|Notes', (p, token) => {
    switch (token) {
      case 49 /* because */:
        return Argument(p);
      case 94 /* evidence */:
        return Evidence(p);
      case 60 /* cites */:
        return Cites(p);
      case 160 /* open */:
        return OpenPoint(p);
      case 40 /* assumption */:
        return Assumption(p);
      case 19 /* action */:
        return Action(p);
      case 168 /* owner */:
        return Owner(p);
      default:
        return undefined;
    }
  }),
};
