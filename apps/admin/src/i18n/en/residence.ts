import type { residence as vi } from "../vi/residence";

export const residence: typeof vi = {
  title: "Residence comments",
  subtitle: "%{year}",
  mine: "Members of the unit who need a comment",
  what: "Working members are active in one cell and live elsewhere: each year the committee at the residence comments on them. The office records where a member lives; the committee there writes; the member's own cell reads it when it sums up.",
  toWrite: "Comments our committee writes on members of other cells who live here",
  toWriteHelp: "Press “Write the comment” beside a name. The member and the member's own cell can read it.",
  missing: "Comments still missing: %{count}",
  none: "No member needs a residence comment",
  noneToWrite:
    "Nobody yet. Once a member's office records this cell as the residence, the name appears here.",
  search: "Find by name",
  onlyMissing: "Only those still missing",
  cell: "Active in %{name}",
  livesAt: "Lives at %{name}, %{ward}",
  set: "Record the residence",
  setTitle: "Residence of %{name}",
  findCell: "Cell at the residence",
  findHelp:
    "Type the names of the cell and of the ward; diacritics may be left out. Other wards are found too.",
  exemption: "No comment is taken because",
  noExemption: "A comment is taken",
  exemptions: {
    BARRACKS_OR_OFFICIAL_HOUSING: "In barracks or official housing",
    OFTEN_AWAY: "Often away",
    STUDYING_AWAY: "Studying away",
    NOT_INTRODUCED: "Not introduced at the residence",
  },
  effect: {
    INPUT: "One input of the cell committee's synthesis",
    DOSSIER_ITEM: "The dossier must hold it",
    NOT_TAKEN: "No comment is taken",
  },
  isMissing: "No comment yet; the committee at the residence writes it",
  isUnplaced: "Residence not recorded, so nobody can write the comment yet",
  notTaken: "No comment is taken: %{why}",
  done: "Written on %{day}",
  write: "Write the comment",
  change: "Change the comment",
  writeTitle: "Comment on %{name}",
  comment: "Comment of the committee at the residence",
  commentHelp:
    "Observance of policies and local rules; ties with the committee and the people; example set by the member and the family. At most 2,000 characters.",
  saved: "Saved.",
};
