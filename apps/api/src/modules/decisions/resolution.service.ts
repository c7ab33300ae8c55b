import { approvalsNeeded, can, LEVELS, quotaSentence, quotaStandingOf } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Door } from "../../database/Door.js";
import { isUuid } from "../../database/isUuid.js";
import { NotFoundError } from "../../errors/errors.js";
import type { EvaluationSentence } from "../reviews/levelEvaluation.type.js";
import { findReviewsByIds } from "../reviews/review.queries.js";
import { sightOf } from "../reviews/reviewSight.js";
import { findRound } from "../rounds/round.queries.js";
import type { DecidedGroup } from "./decidedGroup.js";
import { findResolution, findResolutions } from "./resolution.queries.js";
import type { ResolutionHead, ResolutionPaper, ResolvedLevel } from "./resolutionPaper.type.js";

const byName = new Intl.Collator("vi", { numeric: true });

/** What committees resolved, as it is read and printed. */
export class ResolutionService {
  readonly #door: Door;

  constructor(door: Door) {
    this.#door = door;
  }

  ofRound(actor: Actor, roundId: string): Promise<ResolutionHead[]> {
    return this.#door.enter(actor, async (tx) => {
      const round = await findRound(tx, roundId);
      if (!can(actor, "quotaBoard:read", round)) throw new NotFoundError();
      return findResolutions(tx, round.id);
    });
  }

  /** The paper of one resolution; a level the viewer may not know yet, as the own case, is only counted. */
  paper(actor: Actor, id: string): Promise<ResolutionPaper> {
    return this.#door.enter(actor, async (tx) => {
      const found = isUuid(id) ? await findResolution(tx, id) : null;
      if (!found) throw new NotFoundError();
      const round = await findRound(tx, found.roundId);
      if (!can(actor, "quotaBoard:read", round)) throw new NotFoundError();
      const reviews = new Map(
        (
          await findReviewsByIds(
            tx,
            found.levels.map(({ reviewId }) => reviewId),
          )
        ).map((row) => [row.id, row]),
      );
      const levels = found.levels.flatMap(({ reviewId, ...decided }): ResolvedLevel[] => {
        const row = reviews.get(reviewId);
        const sight = row && sightOf(actor, row);
        return row && sight?.decision ? [{ ...decided, subject: row.subject }] : [];
      });
      const { groups, roundId: _, levels: all, vote, ...head } = found;
      return {
        ...head,
        year: round.year,
        organisation: round.organisation,
        vote: vote && { ...vote, required: approvalsNeeded(vote.members) },
        quota: groups.flatMap((it) => sentenceOf(it, round.organisation.name)),
        levels: levels.toSorted(
          (a, b) =>
            LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
            byName.compare(a.subject.unit.name, b.subject.unit.name) ||
            byName.compare(a.subject.name, b.subject.name),
        ),
        withheld: all.length - levels.length,
      };
    });
  }
}

/** The group's arithmetic; nothing where the edition has no quota. What is still proposed stands with the GOOD. */
function sentenceOf({ group, counts, base, rule }: DecidedGroup, organisation: string): EvaluationSentence[] {
  if (!rule) return [];
  const name = group === "" ? organisation : `${organisation}, ${group}`;
  const standing = quotaStandingOf(
    {
      key: group,
      description: { vi: name, en: name },
      counts: { ...counts, GOOD: base - counts.EXCELLENT },
      notRated: 0,
    },
    { ...rule, group: "GRASSROOTS_ORGANISATION", hardBlock: false },
  );
  return [quotaSentence(standing)];
}
