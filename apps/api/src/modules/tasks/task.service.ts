import {
  addDays,
  dueDay,
  editionByCode,
  MONDAY_TO_FRIDAY,
  mayEver,
  type OrderBlocker,
  type OrderIndex,
  orderBlockers,
  type Step,
  workingDaysLeft,
} from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import { scopeRanges } from "../../access/scopeRanges.js";
import type { Clock } from "../../clock.js";
import type { Door, Tx } from "../../database/Door.js";
import type { PageInput } from "../../graphql/PageInput.js";
import { findPapers, missingOf } from "../changes/paper.queries.js";
import { planChanges } from "../changes/planChanges.js";
import { findPlannedMeetings } from "../meetings/plannedMeetings.queries.js";
import type { PositionService } from "../meetings/position.service.js";
import { splitFromMembers } from "../meetings/splitSetting.js";
import { findRoundsWithPrompts } from "../prompts/roundsWithPrompts.queries.js";
import { findRounds, type PlacedRound } from "../rounds/round.queries.js";
import { loadOrder } from "../rounds/roundOrder.queries.js";
import type { FoundTask } from "./foundTask.js";
import { positionTasks } from "./positionTasks.js";
import { rerateTasks } from "./rerateTasks.js";
import { residenceTasks } from "./residenceTasks.js";
import { reviewTasks } from "./reviewTasks.js";
import { sessionTasks } from "./sessionTasks.js";
import { sheetTasks } from "./sheetTasks.js";
import type { Task, TaskPage } from "./task.type.js";
import { TASK_KINDS, type TaskKind } from "./task.types.js";
import { findWork, type WorkRow } from "./work.queries.js";
import { findWorkedRounds } from "./workedRounds.queries.js";

/** Most rounds whose changes one inbox looks for: an office has one, a district's a few. */
const MOST_ROUNDS = 5;

/** What a person can do now. Nothing of it is stored: it follows from where the work stands. */
export class TaskService {
  readonly #door: Door;
  readonly #clock: Clock;
  readonly #positions: PositionService;

  constructor(door: Door, clock: Clock, positions: PositionService) {
    this.#door = door;
    this.#clock = clock;
    this.#positions = positions;
  }

  myTasks(actor: Actor, { offset, limit }: PageInput): Promise<TaskPage> {
    return this.#door.enter(actor, async (tx) => {
      const found = [
        ...(await this.#ofReviews(tx, actor)),
        ...(await sheetTasks(tx, actor)),
        ...positionTasks(await this.#positions.due(tx, actor)),
        ...(await residenceTasks(tx, actor)),
        ...(await this.#ofRounds(tx, actor)),
        ...(await rerateTasks(tx, actor, this.#clock.today())),
      ];
      const tasks = found.map((it) => this.#present(it)).toSorted(mostUrgentFirst);
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

  /** What is to be done about reviews, and in the sessions where cells review. */
  async #ofReviews(tx: Tx, actor: Actor): Promise<FoundTask[]> {
    const today = this.#clock.today();
    const meetings = mayEver(actor, "meeting:record")
      ? await findPlannedMeetings(tx, scopeRanges(actor, "meeting:record"), today)
      : [];
    const sessions = sessionTasks(actor, meetings, {
      today,
      splitFromMembers: meetings.length > 0 ? await splitFromMembers(tx) : 0,
    });
    const rows = await findWork(tx, {
      scope: scopeRanges(actor, "review:list"),
      ownMemberId: actor.memberId,
      roundId: null,
      ids: null,
    });
    if (rows.length === 0) return sessions;
    const papers = mayEver(actor, "paper:record")
      ? await findPapers(
          tx,
          rows.map(({ id }) => id),
          today,
        )
      : new Map();
    const orders = await this.#orders(tx, actor, rows);
    const planned = new Map(meetings.map((it) => [`${it.roundId}:${it.cellId}`, it]));
    const found = reviewTasks(actor, rows, {
      missingPapers: ({ id }) => missingOf(papers.get(id)),
      earlierSubjects: (row) => blockersOf(orders.get(row.roundId), row),
      plannedMeeting: ({ roundId, unit }) => planned.get(`${roundId}:${unit.id}`) ?? null,
      roundsWithPrompts: mayEver(actor, "suggestedPoint:write")
        ? await findRoundsWithPrompts(tx, [...new Set(rows.map(({ roundId }) => roundId))])
        : new Set(),
    });
    return [...sessions, ...found];
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

  async #ofRounds(tx: Tx, actor: Actor): Promise<FoundTask[]> {
    const toPublish = mayEver(actor, "round:publish")
      ? await findWorkedRounds(tx, scopeRanges(actor, "round:publish"), ["DECIDED"], MOST_ROUNDS)
      : [];
    const toChange = mayEver(actor, "change:apply")
      ? await findWorkedRounds(tx, scopeRanges(actor, "change:apply"), null, MOST_ROUNDS)
      : [];
    const rounds = await findRounds(tx, [...new Set([...toPublish, ...toChange])]);
    const tasks: FoundTask[] = toPublish.flatMap((id) => {
      const round = rounds.get(id);
      return round ? [aboutRound("PUBLISH_RESULTS", "PUBLISH", round, 1)] : [];
    });
    for (const id of toChange) {
      const round = rounds.get(id);
      const { changes } = round ? await planChanges(tx, round, this.#clock.today()) : { changes: [] };
      if (round && changes.length > 0)
        tasks.push(aboutRound("APPLY_CHANGES", "DECIDE", round, changes.length));
    }
    return tasks;
  }

  #present({ step, dueOn: ownDay, deadlineOn, stepEnds, ...task }: FoundTask): Task {
    const { kind, roundId, unit, reviewId, formId } = task;
    const dueOn = ownDay ?? dueDay(step, stepEnds, deadlineOn);
    return {
      ...task,
      id: [kind, roundId ?? task.year, unit.id, reviewId ?? "", formId ?? ""].join(":"),
      dueOn,
      workingDaysLeft: workingDaysLeft(this.#clock.today(), addDays(dueOn, 1), MONDAY_TO_FRIDAY),
    };
  }
}

function aboutRound(kind: TaskKind, step: Step, round: PlacedRound, count: number): FoundTask {
  const { id: roundId, year, deadlineOn, organisation: unit } = round;
  return {
    kind,
    step,
    roundId,
    year,
    deadlineOn,
    stepEnds: Object.fromEntries(round.steps.map(({ code, endsOn }) => [code, endsOn])),
    unit,
    reviewId: null,
    formId: null,
    subjectName: null,
    subjectKind: null,
    isOwn: false,
    count,
    since: null,
  };
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
