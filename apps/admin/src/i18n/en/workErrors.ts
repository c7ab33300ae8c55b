/** Refusals of changes in a round and of work on many reviews, merged into `errors`. */
export const workErrors = {
  PAPER_NOT_OF_MEMBER: "This paper belongs to reviews of members only.",
  SAME_CELL: "The member or unit is there already. Choose another cell.",
  NOTHING_TO_CHANGE: "The round is true to the records; there is nothing to bring in.",
  CHANGES_DIFFER:
    "The list of changes is another by now (%{count} entries). Look at it again, then bring it in.",
  BULK_EMPTY: "The filter has no reviews.",
  BULK_LIST_CHANGED:
    "The list has changed: %{total} reviews now, %{expected} in the dry run. Do the dry run again.",
  BULK_NOT_UNDOABLE: "This cannot be undone: it is not finished, was undone, or was a reminder.",
  BULK_NOT_WORKED_ON: "No step of the round is left for this review.",
  DRAFT_IS_THE_MEMBERS: "The member is writing this draft, and only the member hands it in.",
  CHANGED_SINCE: "The review has changed since, so it is not undone.",
  NOBODY_TO_REMIND: "Whoever must act has no account and must be told in person.",
  ALREADY_REMINDED: "Was reminded of this today already.",
};

export const workFieldFaults = {
  FILE_UNKNOWN: "There is no such file in the review. Upload it first.",
};
