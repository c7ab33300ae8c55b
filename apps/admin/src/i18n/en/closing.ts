export const closing = {
  button: "Close the round",
  title: "Closing the round of %{year}",
  state: "Dossiers of the round",
  rated: "Dossiers rated",
  unsettled: "Results not settled",
  incomplete: "Dossiers incomplete",
  closed:
    "The round was closed %{time}. Its dossiers are only read and printed; a fault found later leads to a re-rating.",
  earlier: "some time ago",
  left: "%{count} dossiers to finish",
  leftHelp: "Each line leads to where it is made good.",
  contested: "Contested, not answered yet",
  unpublished: "Result not published (%{state})",
  publish: "Publish %{count} results decided",
  missing: "Document %{number} is missing: %{item}",
  notYet:
    "%{count} dossiers are not finished, so the round cannot be closed yet. Finish what is listed below, then come back.",
  ready: "All results are published, all dossiers complete.",
  act: "Close the round",
  ask: "Close the round of %{year}?",
  effect:
    "%{count} dossiers are locked. Afterwards nobody can add, change or remove anything in this round; everybody reads it as before.",
  done: "The round is closed.",
  figures: "Figures in version %{version}, restated by the resolution of %{day}.",
  rerate: {
    open: "Record of decisions",
    title: "Rating again",
    help: "When a fault or a false statement comes to light after publication, also once the round is closed.",
    begin: "Cancel the result and rate again",
    effect:
      "The published result is cancelled and stays on record. The new level is in force and published at once; the figures of the year are restated. Look again at the levels of the head and of the organisation.",
    foundOn: "Found on",
    fault: "Fault or false statement found",
    act: "Cancel the former result and decide the new level",
    done: "The former result is cancelled; rated again.",
  },
  refused: "The round could not be closed",
};
