import { assertInteger } from "../assertInteger.js";

/** Official members from which a cell elects a committee. */
const MEMBERS_FOR_COMMITTEE = 9;

/**
 * True when a cell of so many official members elects a committee (chi ủy); a smaller one elects a secretary, with a
 * deputy if needed, who then act where the committee would.
 * @throws {RangeError} when the number is negative or no integer
 * @see Statute of the Party (Điều lệ Đảng), article 24
 */
export function electsCellCommittee(officialMembers: number): boolean {
  assertInteger("officialMembers", officialMembers, { min: 0 });
  return officialMembers >= MEMBERS_FOR_COMMITTEE;
}
