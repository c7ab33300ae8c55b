import { ATTRIBUTIONS, EVALUATOR_ROLES, EVALUATOR_SIDES, SHEET_GROUPS } from "@xeploai/domain";
import { enumOf } from "../../graphql/enums.js";

export const EvaluatorSideEnum = enumOf(
  "EvaluatorSide",
  EVALUATOR_SIDES,
  "Where an evaluator stands to the subject.",
);
export const EvaluatorRoleEnum = enumOf(
  "EvaluatorRole",
  EVALUATOR_ROLES,
  "Who an evaluator is, by which it is found in the tree and the posts.",
);
export const AttributionEnum = enumOf(
  "SheetAttribution",
  ATTRIBUTIONS,
  "Whether a sheet is signed, or nobody may learn who wrote it.",
);
export const EvaluatorKindEnum = enumOf(
  "EvaluatorKind",
  ["BODY", "UNIT", "PERSON"] as const,
  "Whether a collective, an organisation by its secretary, or a person evaluates.",
);
export const SheetGroupEnum = enumOf("SheetGroup", SHEET_GROUPS, "Sides that are read together.");
export const FewSuperiorsEnum = enumOf(
  "FewSuperiors",
  ["NAMED", "NOT_ASKED"] as const,
  "What is done with superiors too few to be hidden in a group.",
);
