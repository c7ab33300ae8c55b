import { enumOf } from "../../graphql/enums.js";
import { ROSTER_FIELDS } from "./rosterField.js";
import { DUPLICATE_KEYS, IMPORT_OUTCOMES, IMPORT_STATES } from "./rosterImport.types.js";

export const ImportStateEnum = enumOf("ImportState", IMPORT_STATES, "Where a roster import stands.");
export const RosterFieldEnum = enumOf("RosterField", ROSTER_FIELDS, "What a column of a roster may hold.");
export const DuplicateKeyEnum = enumOf(
  "DuplicateKey",
  DUPLICATE_KEYS,
  "By what two records were found to be one.",
);
export const ImportOutcomeEnum = enumOf("ImportOutcome", IMPORT_OUTCOMES, "What applying a row would do.");
