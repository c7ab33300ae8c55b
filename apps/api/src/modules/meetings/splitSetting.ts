import type { Tx } from "../../database/Door.js";
import { procedureSetting } from "../system/procedureSetting.js";

/** Members from which a cell may review in its Party groups: what the installation set, or 30, which no document states. */
export const splitFromMembers = (tx: Tx): Promise<number> => procedureSetting(tx, "splitFromMembers");
