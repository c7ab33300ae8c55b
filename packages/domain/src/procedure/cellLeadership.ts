import { assertInteger } from "../assertInteger.js";

/** Official members from which a cell elects a committee (chi ủy). */
export const CELL_COMMITTEE_FROM_MEMBERS = 9;

/**
 * Who acts where the rules say chi ủy: below nine official members a cell elects a secretary and no committee, and the
 * secretary acts. Either way they are reviewed at the cell.
 * @param officialMembers 0 or more
 * @throws {RangeError} when it is negative or no integer
 * @see Điều lệ Đảng, on the cell and its committee
 */
export function cellLeadership(officialMembers: number): "CELL_COMMITTEE" | "SECRETARY" {
  assertInteger("officialMembers", officialMembers, { min: 0 });
  return officialMembers >= CELL_COMMITTEE_FROM_MEMBERS ? "CELL_COMMITTEE" : "SECRETARY";
}
