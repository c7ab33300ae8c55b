import { can, editionOfYear, foldName, residenceComment } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import { scopeRanges } from "../../access/scopeRanges.js";
import type { Clock } from "../../clock.js";
import type { Door, Tx } from "../../database/Door.js";
import { ConflictError, NotFoundError } from "../../errors/errors.js";
import { InputCheck } from "../../errors/InputCheck.js";
import type { PageInput } from "../../graphql/PageInput.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import type { Notifier } from "../notifications/Notifier.js";
import { OrganisationTree } from "../organisations/OrganisationTree.js";
import { wordPatterns } from "../organisations/wordPatterns.js";
import { refusal } from "../rounds/procedureCodes.js";
import { lockRound } from "../rounds/round.queries.js";
import type {
  ResidenceCommentFilter,
  SetResidenceInput,
  WriteResidenceCommentInput,
} from "./residence.inputs.js";
import {
  findHome,
  findResidenceComments,
  type ResidenceQuestion,
  type ResidenceRow,
} from "./residence.queries.js";
import type { ResidenceCell, ResidenceComment, ResidenceCommentPage } from "./residence.type.js";
import { tellResidences } from "./tellResidences.js";

const COMMENT_LIMIT = 2000;
const MOST_CELLS = 20;

/**
 * Comments from the place of residence: who needs one, what the committee there says on members of other cells and wards.
 * @see Regulation 76-QĐ/TW (2000), 213-QĐ/TW (2020)
 */
export class ResidenceService {
  readonly #door: Door;
  readonly #clock: Clock;
  readonly #trail: AuditTrail;
  readonly #notifier: Notifier;
  readonly #tree = new OrganisationTree();

  constructor(door: Door, clock: Clock, trail: AuditTrail, notifier: Notifier) {
    this.#door = door;
    this.#clock = clock;
    this.#trail = trail;
    this.#notifier = notifier;
  }

  /** Of members active in the caller's part of the tree. */
  comments(actor: Actor, filter: ResidenceCommentFilter, page: PageInput): Promise<ResidenceCommentPage> {
    return this.#list(actor, filter, page, "ACTIVITY");
  }

  /** Of members living there, whatever their cell: those the committee at the residence comments on. */
  toWrite(actor: Actor, filter: ResidenceCommentFilter, page: PageInput): Promise<ResidenceCommentPage> {
    return this.#list(actor, filter, page, "RESIDENCE");
  }

  /** Cells anywhere, by words of their name and of the organisation above: a residence may lie in another ward. */
  cells(actor: Actor, search: string): Promise<ResidenceCell[]> {
    return this.#door.enter(actor, (tx) =>
      tx.query(
        `SELECT o.id, o.name, a.name AS "parentName" FROM organisations o
           JOIN tree_nodes n ON n.organisation_id = o.id AND n.tree_id = (SELECT max(id) FROM trees)
           JOIN organisations a ON a.id = n.parent_id
          WHERE o.kind IN ('CELL', 'GRASSROOTS_CELL') AND o.dissolved_on IS NULL AND $1::text[] <> '{}'
            AND (' ' || o.name_key || ' ' || a.name_key) LIKE ALL ($1::text[])
          ORDER BY a.name, o.name, o.id LIMIT ${MOST_CELLS}`,
        [wordPatterns(search)],
      ),
    );
  }

  setResidence(actor: Actor, input: SetResidenceInput): Promise<boolean> {
    return this.#door.enter(actor, async (tx) => {
      const home = await findHome(tx, input.memberId);
      const node = home?.cellId ? await this.#tree.findNode(tx, home.cellId) : null;
      if (!home || !node || !can(actor, "member:update", { ...node, memberId: input.memberId }))
        throw new NotFoundError();
      if (home.version !== input.version) throw new ConflictError(home.version);
      if (input.cellId && !(await this.#tree.findNode(tx, input.cellId))) throw new NotFoundError();
      await tx.query(
        `INSERT INTO residences (member_id, cell_id, exemption) VALUES ($1, $2, $3)
         ON CONFLICT (member_id) DO UPDATE SET cell_id = excluded.cell_id, exemption = excluded.exemption`,
        [input.memberId, input.cellId ?? null, input.exemption ?? null],
      );
      const rounds: { roundId: string; year: number }[] = await tx.query(
        `SELECT rd.id AS "roundId", rd.year FROM reviews r JOIN rounds rd ON rd.id = r.round_id AND rd.state = 'OPEN'
          WHERE r.member_id = $1 AND r.subject_kind = 'MEMBER'`,
        [input.memberId],
      );
      for (const round of rounds) await tellResidences(tx, this.#notifier, round, input.memberId);
      await this.#trail.append(tx, actor, {
        chainOf: node.id,
        action: "residence:update",
        objectKind: "member",
        objectId: input.memberId,
        details: { cellId: input.cellId ?? null, exemption: input.exemption ?? null },
      });
      return true;
    });
  }

  write(actor: Actor, input: WriteResidenceCommentInput): Promise<ResidenceComment> {
    return this.#door.enter(actor, async (tx) => {
      const home = await findHome(tx, input.memberId);
      const node = home?.residenceCellId ? await this.#tree.findNode(tx, home.residenceCellId) : null;
      if (!node || !can(actor, "residenceComment:write", { ...node, memberId: input.memberId }))
        throw new NotFoundError();
      await this.#assertNotClosed(tx, input);
      const check = new InputCheck();
      const comment = check.requiredParagraphs("input.comment", input.comment, COMMENT_LIMIT);
      check.assertClean();
      const before = await this.#one(tx, input, node);
      if (!before) throw refusal("NO_RESIDENCE_COMMENT");
      if (before.version !== input.version) throw new ConflictError(before.version);
      await tx.query(
        `INSERT INTO residence_comments (member_id, year, cell_id, comment, commented_on, written_by_id)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (member_id, year) DO UPDATE SET cell_id = excluded.cell_id, comment = excluded.comment,
           commented_on = excluded.commented_on, written_by_id = excluded.written_by_id`,
        [input.memberId, input.year, node.id, comment, this.#clock.today(), actor.accountId],
      );
      await this.#trail.append(tx, actor, {
        chainOf: node.id,
        action: "residenceComment:write",
        objectKind: "member",
        objectId: input.memberId,
        details: { year: input.year },
      });
      const after = await this.#one(tx, input, node);
      if (!after) throw new RangeError("the comment just written is not listed");
      return after;
    });
  }

  /** A comment is a paper of the dossier, which no longer changes once its round is closed. */
  async #assertNotClosed(tx: Tx, { memberId, year }: WriteResidenceCommentInput): Promise<void> {
    const rounds: { id: string }[] = await tx.query(
      `SELECT round_id AS id FROM reviews WHERE member_id = $1 AND year = $2 AND subject_kind = 'MEMBER' ORDER BY 1`,
      [memberId, year],
    );
    for (const { id } of rounds) await lockRound(tx, id, "SHARE");
  }

  #list(
    actor: Actor,
    { year, isMissing, search }: ResidenceCommentFilter,
    page: PageInput,
    by: ResidenceQuestion["by"],
  ): Promise<ResidenceCommentPage> {
    const action = by === "ACTIVITY" ? "residenceComment:read" : "residenceComment:write";
    return this.#door.enter(actor, (tx) =>
      findPresented(tx, {
        year,
        scope: scopeRanges(actor, action),
        by,
        isMissing,
        words: foldName(search ?? "")
          .split(" ")
          .filter(Boolean),
        ...page,
      }),
    );
  }

  async #one(
    tx: Tx,
    { memberId, year }: { memberId: string; year: number },
    { lo, hi }: { lo: number; hi: number },
  ): Promise<ResidenceComment | null> {
    const page = await findPresented(tx, {
      year,
      scope: [[lo], [hi]],
      by: "RESIDENCE",
      isMissing: false,
      words: [],
      limit: 5000,
      offset: 0,
    });
    return page.items.find((it) => it.member.id === memberId) ?? null;
  }
}

/** Empty for a year whose rules know no such comment. */
async function findPresented(
  tx: Tx,
  question: Omit<ResidenceQuestion, "hasExemptions">,
): Promise<ResidenceCommentPage> {
  const { year } = question;
  const edition = editionOfYear(year);
  const taken = (exemption: ResidenceRow["exemption"], hasComment: boolean) =>
    edition && residenceComment({ isWorking: true, exemption, hasComment }, edition, year);
  if (!taken(null, false)) return { items: [], totalCount: 0, missingCount: 0 };
  const hasExemptions = taken("NOT_INTRODUCED", false)?.effect === "NOT_TAKEN";
  const found = await findResidenceComments(tx, { ...question, hasExemptions });
  return {
    ...found,
    items: found.items.flatMap((row) => {
      const { isOnPaper, ...shown } = row;
      const rule = taken(row.exemption, row.comment !== null || isOnPaper);
      return rule ? [{ ...shown, effect: rule.effect, isMissing: rule.isMissing }] : [];
    }),
  };
}
