import type { ActivityKind, DisciplineForm } from "../../../modules/members/member.types.js";
import type { DemoCell } from "./DemoUnit.js";
import type { Profile } from "./unitPlans.js";

/** Official activity in a cell from `from` up to, not including, `until`. */
export interface Stay {
  cell: DemoCell;
  from: string;
  until: string | null;
}

export interface DemoPost {
  cellOrUnitId: string;
  kind: "PARTY" | "STATE" | "MASS_ORGANISATION";
  title: string;
  rank: "HEAD" | "DEPUTY" | "OTHER";
  equivalentGroup: string | null;
}

export interface DemoDiscipline {
  form: DisciplineForm;
  actOn: string;
  decidedOn: string;
}

/** An invented member and what befalls him or her in the years of the demo. */
export interface Person {
  /** Unique in the whole demo; identifiers and numbers follow from it. */
  number: number;
  id: string;
  fullName: string;
  gender: "FEMALE" | "MALE";
  birthDate: string;
  admittedOn: string;
  officialOn: string | null;
  profile: Profile;
  isStateEmployee: boolean;
  /** How well he or she works, around 0; the ratings follow it. */
  quality: number;
  stays: Stay[];
  periods: { kind: ActivityKind; from: string; until: string | null }[];
  disciplines: DemoDiscipline[];
  posts: DemoPost[];
  ended: { on: string; kind: "DECEASED" | "LEFT" | "TRANSFERRED_OUT" } | null;
  /** True for those of a planted story or account: nothing befalls them by chance. */
  isPlanted: boolean;
}

/** Where the person has official activity on a day. */
export const cellOn = (person: Person, day: string): DemoCell | null =>
  person.stays.find((it) => it.from <= day && (it.until === null || day < it.until))?.cell ?? null;

export const isDuring = (span: { from: string; until: string | null }, day: string): boolean =>
  span.from <= day && (span.until === null || day < span.until);
