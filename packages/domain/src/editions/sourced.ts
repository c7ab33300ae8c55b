import type { Bilingual } from "./bilingual.js";

/**
 * How sure we are of a rule. SOURCED: read in the document named. KNOWN: known with good confidence, not read.
 * UNCERTAIN: a stated default that a deployment may set. DERIVED: worked out from rules of the other kinds.
 */
export const CERTAINTIES = ["SOURCED", "KNOWN", "UNCERTAIN", "DERIVED"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Where a rule comes from: regulation, article and year, and how sure we are of it. */
export interface Provenance {
  readonly source: string;
  readonly certainty: Certainty;
  readonly note?: Bilingual;
}

/** A value with its provenance. */
export interface Sourced<T> extends Provenance {
  readonly value: T;
}
