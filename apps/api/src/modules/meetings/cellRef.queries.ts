import type { Tx } from "../../database/Door.js";
import { isUuid } from "../../database/isUuid.js";
import { NotFoundError } from "../../errors/errors.js";
import type { OrganisationRef } from "../organisations/organisationRef.type.js";
import type { CellKey } from "./cellRound.queries.js";

export type { CellKey } from "./cellRound.queries.js";

/**
 * The cell, when members of it are in the round.
 * @throws {NotFoundError} otherwise: another ward's round tells nothing, not even that it exists
 */
export async function findCellRef(tx: Tx, { roundId, cellId }: CellKey): Promise<OrganisationRef> {
  const rows: OrganisationRef[] =
    isUuid(roundId) && isUuid(cellId)
      ? await tx.query(
          `SELECT o.id, o.name, o.short_name AS "shortName", o.kind FROM organisations o
            WHERE o.id = $2 AND EXISTS (SELECT 1 FROM reviews r WHERE r.round_id = $1 AND r.cell_id = o.id AND r.subject_kind = 'MEMBER')`,
          [roundId, cellId],
        )
      : [];
  const cell = rows[0];
  if (!cell) throw new NotFoundError();
  return cell;
}
