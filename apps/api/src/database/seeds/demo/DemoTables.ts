import type { ClientBase } from "pg";
import { type CopyValue, copyRows } from "./copyRows.js";

/** Tables of the demo in the order of their references, with the columns it fills. */
// biome-ignore format: a table reads better packed
const COLUMNS = {
  organisations: ["id", "kind", "type", "name", "short_name", "name_key", "founded_on"],
  organisation_parents: ["id", "organisation_id", "parent_id", "valid_from"],
  tree_nodes: ["tree_id", "organisation_id", "parent_id", "depth", "lo", "hi"],
  members: [
    "id", "full_name", "name_key", "sort_key", "birth_date", "gender", "ethnicity", "religion", "native_place", "residence",
    "general_education", "political_education", "professional_education", "foreign_languages", "former_occupation",
    "occupation", "admitted_on", "official_on", "card_number", "dossier_number", "badge", "service_background",
    "is_state_employee", "ended_on", "end_kind",
  ],
  memberships: ["id", "member_id", "organisation_id", "kind", "valid_from", "valid_to"],
  collectives: ["id", "organisation_id", "kind", "name", "name_key", "founded_on"],
  posts: [
    "id", "member_id", "organisation_id", "kind", "title", "is_head", "is_deputy", "managing_authority", "equivalent_group",
    "valid_from", "valid_to", "collective_id", "is_full_time",
  ],
  activity_periods: ["id", "member_id", "kind", "valid_from", "valid_to"],
  disciplines: ["id", "member_id", "form", "act_on", "decided_on", "organisation_of_act_id", "used_in_year"],
  state_ratings: ["member_id", "year", "level"],
  accounts: ["id", "username", "display_name", "password_hash", "must_change_password", "member_id", "created_at"],
  account_grants: ["id", "account_id", "role", "organisation_id", "valid_from"],
  rounds: [
    "id", "organisation_id", "year", "edition_code", "state", "plan_number", "plan_issued_on", "as_of", "deadline_on",
    "deadline", "opened_at", "published_at",
  ],
  round_steps: ["round_id", "code", "starts_on", "ends_on"],
  reviews: [
    "id", "round_id", "year", "subject_kind", "member_id", "organisation_id", "collective_id", "cell_id", "participation",
    "reason", "cap", "state", "state_since", "self_level", "proposed_level", "decided_level", "has_override", "published_at",
    "draft_sent_on",
  ],
  self_assessments: ["review_id", "grades", "sections", "own_level", "submitted_at", "typed_by_id", "updated_at"],
  review_papers: ["id", "review_id", "kind", "received_on", "document_number", "recorded_by_id", "recorded_at"],
  meetings: ["id", "round_id", "cell_id", "held_on", "place", "chair", "clerk", "minutes"],
  attendances: ["meeting_id", "member_id", "is_voter", "presence", "reason"],
  ballots: [
    "id", "meeting_id", "state", "opened_at", "convened", "present", "electors", "voters", "roll_hash", "issued", "returned",
    "valid", "invalid", "blank", "tellers", "closed_at",
  ],
  ballot_tallies: [
    "ballot_id", "review_id", "base", "levels", "excellent", "good", "satisfactory", "unsatisfactory", "blank", "required",
    "outcome", "is_in_force",
  ],
  submissions: [
    "id", "round_id", "unit_id", "receiver_id", "number", "revision", "content", "content_hash", "sealed_at",
  ],
  submission_items: ["submission_id", "review_id", "level"],
  resolutions: [
    "id", "round_id", "number", "resolved_on", "decided_at", "decided_by_id", "excellent", "good", "satisfactory",
    "unsatisfactory", "excellent_allowed", "override_authority", "override_reason",
  ],
  decisions: ["id", "resolution_id", "review_id", "level", "proposed_level", "reason"],
} as const satisfies Record<string, readonly string[]>;

export type DemoTable = keyof typeof COLUMNS;

/** One value for each column of the table, in its order. */
type RowOf<T extends DemoTable> = CellsOf<(typeof COLUMNS)[T]>;

type CellsOf<Names extends readonly string[]> = { readonly [Index in keyof Names]: CopyValue };

/** Rows of the demo, gathered table by table and written in one go. */
export class DemoTables {
  readonly #rows = new Map<DemoTable, (readonly CopyValue[])[]>();

  add<T extends DemoTable>(table: T, row: RowOf<T>): void {
    const rows = this.#rows.get(table);
    if (rows) rows.push(row as readonly CopyValue[]);
    else this.#rows.set(table, [row as readonly CopyValue[]]);
  }

  async write(client: ClientBase, onTable: (share: number) => void): Promise<void> {
    const total = [...this.#rows.values()].reduce((sum, rows) => sum + rows.length, 0);
    let written = 0;
    for (const table of Object.keys(COLUMNS) as DemoTable[]) {
      const rows = this.#rows.get(table) ?? [];
      await copyRows(client, table, COLUMNS[table], rows);
      written += rows.length;
      onTable(written / total);
    }
  }
}
