/** The legal sources that rules stand on, with version, standing and link. */
export { type Citation, cite, cjeu, documentOf, edpb, formatCitation, gdpr, linkOf } from './citation';
export { documents, type LegalDocument } from './documents';
export { changedSince, RULE_PACK } from './pack';
