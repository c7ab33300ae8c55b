export const points = {
  count: "%{points} points",
  ofGroup: "points (at most %{max})",
  ofLine: "of %{max} points",
  less: "Fewer points for criterion %{code}",
  more: "More points for criterion %{code}",
  previous: "Given in %{year}: %{points} points",
  missing: "This criterion has no points yet. Type them, or press + and −.",
  notANumber: "Type the number of points only, for example 8 or 8.5.",
  notOnStep: "The smallest step is %{step} points. Please correct it.",
  aboveLine: "This criterion has at most %{max} points. Please correct it.",
  aboveGroup:
    "The group as a whole has at most %{max} points; this criterion may still have %{room}. Correct it here, or take some away from another one.",
  contents: "What this criterion contains",
  blocks: "Find your own block to compare with",
  bands: "How many points for criterion %{code}",
  bandsNote:
    "The ranges only help to choose; they follow the marks 90, 70 and 50 of a hundred points. The standard is the central rules and the unit's plan.",
  helpLines: "Each criterion has its own largest points. Type them, or press + and −.",
  helpGroup:
    "The rules give points to the group; the unit has not allotted them to single criteria. Divide them so that they add up to no more than the group has.",
  groupSum: "This group: %{given} of %{max} points",
  wholeSum: "The whole sheet: %{total} of %{whole} points",
  byPoints: "by points the level is %{level}",
  chosenAbove: "The level chosen is above that of the points. Check points or level before handing in.",
  missingLines: "%{smart_count} criteria without points",
  typing: {
    level: "Own level: keys 1 to 4, Enter saves",
    subtitle: "Type the points on the paper, for example 8 or 8.5",
    most: "at most %{max}",
    help: "Type the points, then Enter or ↓ for the next line · keys 1–4 choose the level · Enter on the level saves and goes to the next person · The + key adds a scan · PageUp, PageDown change the person.",
  },
};
