import {
  addDays,
  editionByCode,
  MONDAY_TO_FRIDAY,
  mayEver,
  type OrderBlocker,
  type OrderIndex,
  orderBlockers,
  workingDaysLeft,
} from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import { scopeRanges } from "../../access/scopeRanges.js";
import type { Clock } from "../../clock.js";
import type { Door, Tx } from "../../database/Door.js";
import type { PageInput } from "../../graphql/PageInput.js";
import { findPapers, missingOf } from "../changes/paper.queries.js";
import { planChanges } from "../changes/planChanges.js";
import type { OrganisationRef } from "../organisations/organisationRef.type.js";
import { findRounds, type PlacedRound } from "../rounds/round.queries.js";
import { loadOrder } from "../rounds/roundOrder.queries.js";
import { type FoundTask, reviewTasks } from "./reviewTasks.js";
import type { Task, TaskPage } from "./task.type.js";
import { TASK_KINDS } from "./task.types.js";
import { findWork, type WorkRow } from "./work.queries.js";
import { findWorkedRounds } from "./workedRounds.queries.js";

/** Most rounds whose changes one inbox looks for: an office has one, a district's a few. */
const MOST_ROUNDS = 5;

/** What a person can do now. Nothing of it is stored: it follows from where the work stands. */
export class TaskService {
  readonly #door: Door;
  readonly #clock: Clock;

  constructor(door: Door, clock: Clock) {
    this.#door = door;
    this.#clock = clock;
  }

  myTasks(actor: Actor, { offset, limit }: PageInput): Promise<TaskPage> {
    return this.#door.enter(actor, async (tx) => {
      const tasks = [...(await this.#ofReviews(tx, actor)), ...(await this.#ofRounds(tx, actor))].toSorted(
        mostUrgentFirst,
      );
      return {
        items: tasks.slice(offset, offset + limit),
        totalCount: tasks.length,
        counts: TASK_KINDS.map((kind) => ({
          kind,
          count: tasks.filter((it) => it.kind === kind).length,
        })).filter(({ count }) => count > 0),
      };
    });
  }

  async #ofReviews(tx: Tx, actor: Actor): Promise<Task[]> {
    const rows = await findWork(tx, {
      scope: scopeRanges(actor, "review:list"),
      ownMemberId: actor.memberId,
      roundId: null,
      ids: null,
    });
    if (rows.length === 0) return [];
    const papers = mayEver(actor, "paper:record")
      ? await findPapers(
          tx,
          rows.map(({ id }) => id),
          this.#clock.today(),
        )
      : new Map();
    const orders = await this.#orders(tx, actor, rows);
    const found = reviewTasks(actor, rows, {
      missingPapers: ({ id }) => missingOf(papers.get(id)),
      earlierSubjects: (row) => blockersOf(orders.get(row.roundId), row),
    });
    return found.map((it) => this.#present(actor, it));
  }

  /** The order among subjects, one statement for each round with bodies whose review the actor may record. */
  async #orders(tx: Tx, actor: Actor, rows: readonly WorkRow[]): Promise<Map<string, OrderIndex>> {
    const orders = new Map<string, OrderIndex>();
    if (!mayEver(actor, "review:record")) return orders;
    const bodies = rows.filter((it) => it.subjectKind !== "MEMBER" && it.state === "SELF_SUBMITTED");
    for (const roundId of new Set(bodies.map((it) => it.roundId)))
      orders.set(roundId, await loadOrder(tx, roundId));
    return orders;
  }

  async #ofRounds(tx: Tx, actor: Actor): Promise<Task[]> {
    const toPublish = mayEver(actor, "round:publish")
      ? await findWorkedRounds(tx, scopeRanges(actor, "round:publish"), ["DECIDED"], MOST_ROUNDS)
      : [];
    const toChange = mayEver(actor, "change:apply")
      ? await findWorkedRounds(tx, scopeRanges(actor, "change:apply"), null, MOST_ROUNDS)
      : [];
    const rounds = await findRounds(tx, [...new Set([...toPublish, ...toChange])]);
    const tasks: Task[] = toPublish.flatMap((id) => {
      const round = rounds.get(id);
      return round ? [this.#ofRound("PUBLISH_RESULTS", round, 1)] : [];
    });
    for (const id of toChange) {
      const round = rounds.get(id);
      const { changes } = round ? await planChanges(tx, round, this.#clock.today()) : { changes: [] };
      if (round && changes.length > 0) tasks.push(this.#ofRound("APPLY_CHANGES", round, changes.length));
    }
    return tasks;
  }

  #ofRound(kind: "PUBLISH_RESULTS" | "APPLY_CHANGES", round: PlacedRound, count: number): Task {
    const { id: roundId, year, organisation: unit, deadlineOn, steps } = round;
    const step = kind === "PUBLISH_RESULTS" ? steps.find(({ code }) => code === "PUBLISH") : undefined;
    return {
      id: `${kind}:${roundId}`,
      kind,
      roundId,
      year,
      unit,
      reviewId: null,
      subjectName: null,
      subjectKind: null,
      isOwn: false,
      count,
      since: null,
      ...this.#due(step?.endsOn, deadlineOn),
    };
  }

  #present(actor: Actor, { kind, step, rows, about }: FoundTask): Task {
    const first = rows[0] as WorkRow;
    const { roundId, year, deadlineOn, stepEnds } = first;
    const isOne = about === "REVIEW";
    const unit: OrganisationRef = first.unit;
    return {
      id: [kind, roundId, about === "ROUND" ? "" : unit.id, isOne ? first.id : ""].join(":"),
      kind,
      roundId,
      year,
      unit,
      reviewId: isOne ? first.id : null,
      subjectName: isOne ? first.subjectName : null,
      subjectKind: isOne ? first.subjectKind : null,
      isOwn:
        isOne &&
        actor.memberId !== null &&
        (first.member?.id === actor.memberId || first.headMemberIds.includes(actor.memberId)),
      count: rows.length,
      since: rows.flatMap((it) => it.stateSince ?? []).toSorted()[0] ?? null,
      ...this.#due(stepEnds[step], deadlineOn),
    };
  }

  #due(endsOn: string | undefined, deadlineOn: string): Pick<Task, "dueOn" | "workingDaysLeft"> {
    const dueOn = endsOn ?? addDays(deadlineOn, -1);
    const today = this.#clock.today();
    return { dueOn, workingDaysLeft: workingDaysLeft(today, addDays(dueOn, 1), MONDAY_TO_FRIDAY) };
  }
}

function blockersOf(order: OrderIndex | undefined, { id, editionCode }: WorkRow): readonly OrderBlocker[] {
  if (!order?.subjects.has(id)) return [];
  return orderBlockers(order, editionByCode(editionCode), id, "RECORD_REVIEW");
}

/** Own work first on the same day: nobody else can do it. */
function mostUrgentFirst(a: Task, b: Task): number {
  return (
    a.dueOn.localeCompare(b.dueOn) ||
    Number(b.isOwn) - Number(a.isOwn) ||
    TASK_KINDS.indexOf(a.kind) - TASK_KINDS.indexOf(b.kind) ||
    a.unit.name.localeCompare(b.unit.name, "vi") ||
    a.id.localeCompare(b.id)
  );
}
