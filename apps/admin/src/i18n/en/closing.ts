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
  refused: "The round could not be closed",
};
