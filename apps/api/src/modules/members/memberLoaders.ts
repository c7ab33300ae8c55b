import DataLoader from "dataloader";
import type { Actor } from "../../access/Actor.js";
import { type Door, NOBODY } from "../../database/Door.js";
import { organisationRefJson } from "../organisations/organisationRefJson.js";
import type { ActivityPeriod, Discipline, Membership, Post, StateRating } from "./memberRelations.type.js";

/** SQL that gives, for each member of $1, the rows of one relation as JSON. */
const relation = (columns: string, from: string, order: string): string => `
  SELECT member_id AS "memberId", json_agg(to_jsonb(r) - 'member_id' ORDER BY ${order}) AS rows
    FROM (SELECT r.member_id, ${columns} FROM ${from} WHERE r.member_id = ANY ($1::uuid[])) r GROUP BY member_id`;

const VALIDITY = `r.valid_from AS "validFrom", r.valid_to AS "validTo"`;

const POSTS = relation(
  `r.id, r.kind, r.title, r.is_head AS "isHead", r.is_deputy AS "isDeputy", ${organisationRefJson("o")} AS organisation,
   r.managing_authority AS "managingAuthority", r.equivalent_group AS "equivalentGroup", ${VALIDITY}`,
  "posts r JOIN organisations o ON o.id = r.organisation_id",
  `"validFrom" DESC, title`,
);
const MEMBERSHIPS = relation(
  `r.id, r.kind, ${organisationRefJson("o")} AS cell,
   CASE WHEN g.id IS NOT NULL THEN ${organisationRefJson("g")} END AS "partyGroup", ${VALIDITY}`,
  `memberships r JOIN organisations o ON o.id = r.organisation_id LEFT JOIN organisations g ON g.id = r.party_group_id`,
  `"validFrom" DESC`,
);
const ACTIVITY_PERIODS = relation(`r.id, r.kind, ${VALIDITY}`, "activity_periods r", `"validFrom" DESC`);
const DISCIPLINES = relation(
  `r.id, r.form, r.act_on AS "actOn", r.decided_on AS "decidedOn", r.used_in_year AS "usedInYear",
   CASE WHEN o.id IS NOT NULL THEN ${organisationRefJson("o")} END AS "organisationOfAct"`,
  "disciplines r LEFT JOIN organisations o ON o.id = r.organisation_of_act_id",
  `"decidedOn" DESC`,
);
const STATE_RATINGS = relation("r.year, r.level", "state_ratings r", "year DESC");

/** Relations of members by member id. They hang below a Member, which the caller was already allowed to read. */
export function createMemberLoaders(door: Door, actor: Actor | null) {
  const loader = <Row>(sql: string) =>
    new DataLoader<string, Row[]>(async (ids) => {
      const found: { memberId: string; rows: Row[] }[] = await door.enter(actor ?? NOBODY, (tx) =>
        tx.query(sql, [ids]),
      );
      const byMember = new Map(found.map((it) => [it.memberId, it.rows]));
      return ids.map((id) => byMember.get(id) ?? []);
    });
  return {
    posts: loader<Post>(POSTS),
    memberships: loader<Membership>(MEMBERSHIPS),
    activityPeriods: loader<ActivityPeriod>(ACTIVITY_PERIODS),
    disciplines: loader<Discipline>(DISCIPLINES),
    stateRatings: loader<StateRating>(STATE_RATINGS),
  };
}
