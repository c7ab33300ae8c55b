import type { overlayErrors as source } from "../vi/overlayErrors";

export const overlayErrors: typeof source = {
  OVERLAY_OF_OTHER_EDITION:
    "The refinement of %{unit} is for the rules of %{attempted}; this round follows those of %{central}.",
  OVERLAY_LEVELS_OUT_OF_ORDER:
    "The levels are out of order: %{unit} cannot come after %{central}. Go from province to district, ward and unit.",
  OVERLAY_UNIT_TWICE: "%{unit} has two refinements. Please put them into one.",
  OVERLAY_KIND_NOT_RATED:
    "The rules of the year do not rate the kind of subject that %{unit} names (%{line}).",
  OVERLAY_CODE_UNKNOWN: "The code %{line} of %{unit} is not in the rules.",
  OVERLAY_LINE_TWICE: "Criterion %{line} of %{unit} stands twice, or is there already.",
  OVERLAY_LINE_DROPPED: "%{unit} may not leave out criterion %{line} (%{central}). Source: %{source}.",
  OVERLAY_RESULT_CHANGED:
    "Criterion %{line} is %{central}; %{unit} may not make it %{attempted}. Source: %{source}.",
  OVERLAY_WEIGHT_OFF_STEP: "Criterion %{line} has %{attempted}; it must be %{central}.",
  OVERLAY_WEIGHT_FIXED_ABOVE:
    "The level above gave criterion %{line} %{central}; %{unit} may not make it %{attempted}.",
  OVERLAY_WEIGHTS_NOT_BALANCED:
    "The points of group %{line} of %{unit} add up to %{attempted}; they must be %{central}.",
  OVERLAY_CONDITION_LOOSENED:
    "Condition %{line}: the rules ask %{central}; %{attempted}, as %{unit} proposes, is looser. Source: %{source}.",
  OVERLAY_CONDITION_REPLACED:
    "Condition %{line}: %{unit} may not put “%{attempted}” in the place of “%{central}”. Source: %{source}.",
  OVERLAY_QUOTA_RAISED:
    "The largest share of Excellent is %{central}; %{unit} may not set %{attempted}. Source: %{source}.",
  OVERLAY_MAJORITY_LOWERED: "This level needs %{central} of the votes; %{unit} may not set %{attempted}.",
  OVERLAY_DEADLINE_LATER:
    "The common limit is before %{central}; %{unit} may not set a later one (%{attempted}).",
};
