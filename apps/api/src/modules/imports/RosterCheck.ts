import { setImmediate } from "node:timers/promises";
import { can } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Tx } from "../../database/Door.js";
import type { NationalIdSeal } from "../members/NationalIdSeal.js";
import { OrganisationTree, type PlacedOrganisation } from "../organisations/OrganisationTree.js";
import { CELL_KINDS } from "../organisations/organisation.types.js";
import { CellNames } from "./cellNames.js";
import { readExistingMembers } from "./existingMembers.js";
import type { RosterField } from "./rosterField.js";
import type { RosterGrid } from "./rosterGrid.js";
import { type RosterPlan, RosterPlanner } from "./rosterPlan.js";
import { type RosterRecord, type RowQuestion, readRow } from "./rosterRow.js";

/** Rows between two breaths, in which the server answers others. */
const BREATH = 250;

export interface CheckQuestion {
  actor: Actor;
  place: PlacedOrganisation;
  grid: RosterGrid;
  fields: readonly (RosterField | null)[];
  today: string;
  onProgress: (percent: number) => Promise<void>;
}

export const isCell = (place: Pick<PlacedOrganisation, "kind">): boolean =>
  (CELL_KINDS as readonly string[]).includes(place.kind);

/** The dry run: reads every row, matches it with members and other rows, and works out what applying would do. */
export class RosterCheck {
  readonly #seal: NationalIdSeal;
  readonly #tree = new OrganisationTree();

  constructor(seal: NationalIdSeal) {
    this.#seal = seal;
  }

  async plan(tx: Tx, { actor, place, grid, fields, today, onProgress }: CheckQuestion): Promise<RosterPlan> {
    const cells = (await this.#tree.withinOf(tx, place, CELL_KINDS)).filter(
      (it) => it.dissolvedOn === null || it.dissolvedOn > today,
    );
    const ownCell = isCell(place) ? { id: place.id, name: place.name } : null;
    const question: RowQuestion = {
      headings: grid.headings,
      fields,
      cells: new CellNames(cells),
      ownCell,
      today,
    };
    const records: RosterRecord[] = [];
    await inBreaths(
      grid.rows.length,
      (index) => {
        const line = grid.rows[index];
        if (line) records.push(readRow(line, question));
      },
      (part) => onProgress(Math.round(part * 45)),
    );
    const numbers = (column: "card_number" | "dossier_number") =>
      records.map((it) => it.values[column]).filter((it) => typeof it === "string");
    const existing = await readExistingMembers(tx, {
      place,
      today,
      cardNumbers: numbers("card_number"),
      dossierNumbers: numbers("dossier_number"),
    });
    const planner = new RosterPlanner({
      fields,
      headings: grid.headings,
      today,
      existing,
      lines: new Map(grid.rows.map((it) => [it.row, it])),
      isInScope: (position) => can(actor, "member:import", { lo: position, hi: position }),
      openNationalId: ({ id, nationalIdSealed }) =>
        nationalIdSealed === null ? null : this.#seal.open(id, nationalIdSealed),
    });
    await inBreaths(
      records.length,
      (index) => {
        const record = records[index];
        if (record) planner.add(record);
      },
      (part) => onProgress(50 + Math.round(part * 45)),
    );
    return planner.plan;
  }
}

async function inBreaths(
  count: number,
  work: (index: number) => void,
  onProgress: (part: number) => Promise<void>,
): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    work(index);
    if (index % BREATH !== BREATH - 1) continue;
    await setImmediate();
    if (index % (BREATH * 8) === BREATH * 8 - 1) await onProgress(index / count);
  }
}
