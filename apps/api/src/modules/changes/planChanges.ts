import { createHash } from "node:crypto";
import { type Edition, editionByCode, type MissingPaper, type PostGroup, rulesFor } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import { OrganisationTree } from "../organisations/OrganisationTree.js";
import type { Participant } from "../rounds/participant.js";
import { findParticipants } from "../rounds/participants.js";
import type { Round } from "../rounds/round.type.js";
import { findDepartures, findStandings } from "./change.queries.js";
import { diffParticipants, type PlannedChange } from "./diffParticipants.js";
import { findPapersOfMembers, missingOf } from "./paper.queries.js";

/** What has to change in a round, and a print by which an office applies exactly what it saw. */
export interface ChangePlan {
  changes: PlannedChange[];
  /** Those who join, as the round would have taken them in at its opening. */
  joining: Participant[];
  /** Papers that would be waited for, by member. */
  missing: ReadonlyMap<string, readonly MissingPaper[]>;
  fingerprint: string;
}

const tree = new OrganisationTree();

/** Reads the records of the day against what the round holds; nothing is written. */
export async function planChanges(tx: Tx, round: Round, today: string): Promise<ChangePlan> {
  const { treeId, lo, hi } = await tree.nodeOf(tx, round.organisation.id);
  const edition = editionByCode(round.editionCode);
  const day = today > round.asOf ? today : round.asOf;
  const on = (asOf: string): Promise<Participant[]> =>
    findParticipants(tx, { treeId, lo, hi, asOf, year: round.year }, edition);
  const now = await on(day);
  const changes = diffParticipants({
    now,
    onReferenceDay: day === round.asOf ? now : await on(round.asOf),
    stored: await findStandings(tx, round.id),
    departures: await findDepartures(tx, round.id, day),
    hasOtherCriteria: (kind, from, to) => criteriaOf(edition, kind, from) !== criteriaOf(edition, kind, to),
  });
  const joined = new Map(
    changes.filter((it) => it.stored === null).map((it) => [it.subjectKind + it.subjectId, it.after]),
  );
  return {
    changes,
    joining: now.flatMap((it) => {
      const after = joined.get(it.subjectKind + subjectIdOf(it));
      if (!after) return [];
      const { participation, reason, cap } = after;
      return [{ ...it, participation, reason, cap }];
    }),
    missing: await missingPapers(tx, round.id, changes, today),
    fingerprint: createHash("sha256").update(JSON.stringify(changes)).digest("hex"),
  };
}

async function missingPapers(
  tx: Tx,
  roundId: string,
  changes: readonly PlannedChange[],
  today: string,
): Promise<ChangePlan["missing"]> {
  const members = changes
    .filter((it) => it.subjectKind === "MEMBER" && it.after.participation === "RATED")
    .map((it) => it.subjectId);
  if (members.length === 0) return new Map();
  const papers = await findPapersOfMembers(tx, roundId, members, today);
  return new Map([...papers].map(([memberId, states]) => [memberId, missingOf(states)]));
}

const criteriaOf = (edition: Edition, kind: Participant["subjectKind"], group: PostGroup | null): string =>
  (rulesFor(edition, kind, group ?? undefined)?.criteria.value.criteria ?? []).map(({ code }) => code).join();

const subjectIdOf = (it: Participant): string => it.memberId ?? it.collectiveId ?? it.organisationId ?? "";
