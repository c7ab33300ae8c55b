export const work = {
  cancel: "Cancel",
  tasks: {
    title: "To do",
    total: "%{smart_count} task waits for you |||| %{smart_count} tasks wait for you",
    none: "Nothing waits for you now.",
    more: "Show %{count} more",
    all: "Show all",
    open: "Open",
    openNamed: "Open: %{task}",
    since: "waiting since %{day}",
    due: "Due %{day}, %{smart_count} working day left |||| Due %{day}, %{smart_count} working days left",
    today: "Due today, %{day}",
    late: "Overdue since %{day}",
    write: {
      MEMBER: "Write the self-assessment as a member: %{subject}",
      CADRE: "Write the self-assessment as a cadre: %{subject}",
      COLLECTIVE: "Write the review report of the collective: %{subject}",
      ORGANISATION: "Write the review report of %{subject}",
    },
    kinds: {
      SUGGEST_POINTS:
        "Suggest review points to those below (%{smart_count} subject has not handed in) |||| Suggest review points to those below (%{smart_count} subjects have not handed in)",
      ANSWER_POINTS:
        "Answer %{smart_count} point suggested from above: %{subject} |||| Answer %{smart_count} points suggested from above: %{subject}",
      WRITE_RESIDENCE_COMMENTS:
        "Comment on %{smart_count} member of another cell who lives here |||| Comment on %{smart_count} members of other cells who live here",
      FILL_SHEET: "Fill in the evaluation sheet: %{subject}",
      NOTE_POSITIONS:
        "Note your own position on %{smart_count} subject before the session |||| Note your own positions on %{smart_count} subjects before the session",
      PLAN_VOTING_SESSION:
        "Plan the session in which the cell votes (%{smart_count} member) |||| Plan the session in which the cell votes (%{smart_count} members)",
      HOLD_SESSION: "Open the session, call the roll and take down what is said",
      WRITE_SELF_ASSESSMENT: "Write the self-assessment: %{subject}",
      DRAFT_REPORTS:
        "Draft the review report of %{smart_count} collective or organisation |||| Draft the review reports of %{smart_count} collectives and organisations",
      TYPE_SELF_ASSESSMENTS:
        "Type in the paper self-assessment of %{smart_count} member who has not handed in |||| Type in the paper self-assessments of %{smart_count} members who have not handed in",
      RECORD_STATE_RATINGS:
        "Record the State rating of %{smart_count} member |||| Record the State rating of %{smart_count} members",
      RECORD_PAPER: "Record the missing paper of %{subject}",
      HOLD_MEETING:
        "Hold the review meeting and record the roll (%{smart_count} member has handed in) |||| Hold the review meeting and record the roll (%{smart_count} members have handed in)",
      RECORD_REVIEW: "Record the review: %{subject}",
      RECORD_BALLOT:
        "Vote and type in the counting minutes (%{smart_count} members) |||| Vote and type in the counting minutes (%{smart_count} members)",
      PROPOSE_WITHOUT_MAJORITY: "Propose a level for %{subject}, on whom no level had enough votes",
      PROPOSE_LEVELS:
        "Propose the level of %{smart_count} cadre, collective or organisation |||| Propose the levels of %{smart_count} cadres, collectives and organisations",
      SEAL_PROPOSALS:
        "Seal and send up %{smart_count} proposal |||| Seal and send up %{smart_count} proposals",
      RERATE_LEVEL:
        "Rate %{subject} again: the published level is above what is allowed since a related one was rated again",
      SETTLE_APPEAL: "Look again at the level of %{subject}, who appeals",
      DECIDE_LEVELS:
        "Decide the level of %{smart_count} member |||| Decide the levels of %{smart_count} members",
      PUBLISH_RESULTS: "Publish the decided results",
      APPLY_CHANGES:
        "Bring %{smart_count} change of members and units into the round |||| Bring %{smart_count} changes of members and units into the round",
    },
  },
  chain: {
    title: "What stands before the deadline",
    help: "What is left to do: who must act, and since when it waits. What can be done now comes first.",
    nothing: "Nothing is left to do.",
    left: "To be finished before %{day}: %{smart_count} working day left. |||| To be finished before %{day}: %{smart_count} working days left.",
    late: "The deadline of %{day} has come and work is left.",
    waits: "Waits for others",
    units: "Show %{smart_count} unit |||| Show %{smart_count} units",
    unitsNamed: "Show %{smart_count} unit: %{task} |||| Show %{smart_count} units: %{task}",
    hide: "Show less",
    hideNamed: "Show less: %{task}",
    actor: "To be done by: %{actor}",
    since:
      "waits since %{day}, %{smart_count} working day |||| waits since %{day}, %{smart_count} working days",
    sinceToday: "waits since %{day}",
    remind: "Remind %{smart_count} person |||| Remind %{smart_count} people",
    remindNamed: "Remind %{smart_count} person: %{task} |||| Remind %{smart_count} people: %{task}",
    reminded: "%{smart_count} person was reminded |||| %{smart_count} people were reminded",
    remindedBefore: "Reminded earlier today",
    nobodyReached: "Nobody there has an account to remind; tell them directly",
    below: {
      title: "Units below with work left",
      help: "Rounds of the units below in which work waits, the soonest deadline first. Press a unit's name to see who must act.",
      late: "Deadline reached",
      since: "waits since %{day}",
      remind: "Remind the unit",
      remindNamed: "Remind %{name}",
    },
    withoutAccount:
      "%{count} person has no account and must be told directly: %{names} |||| %{count} people have no account and must be told directly: %{names}",
    count: {
      MEMBER: "%{count} member |||| %{count} members",
      CADRE: "%{count} cadre |||| %{count} cadres",
      COLLECTIVE: "%{count} collective |||| %{count} collectives",
      ORGANISATION: "%{count} organisation |||| %{count} organisations",
    },
    steps: {
      SUBMIT_SELF_ASSESSMENT: "Hand in the self-assessment",
      RECORD_REVIEW: "Hold the review meeting",
      COMPILE: "Compile the dossier",
      RECORD_BALLOT: "Vote",
      PROPOSE: "Propose a level",
      CHECK_QUOTA: "Check the share of excellent",
      VERIFY: "Verify",
      DECIDE: "Decide the level",
      RESUME: "Review whoever was absent",
    },
  },
  changes: {
    title: "Changes in the round of %{year}",
    open: "Changes of members and units",
    back: "Back to the round",
    pending: "Not in the round yet",
    pendingHelp:
      "Records of members and units have changed since the round was opened. Check the list, then bring it in; levels already decided stay.",
    none: "The round is true to the records of members and units.",
    apply: "Bring in %{smart_count} change |||| Bring in %{smart_count} changes",
    applied: "The changes are in the round",
    number: "Change number %{number}, %{day}",
    snapshot:
      "The figures of %{unit} are kept as of that day: %{total} reviews, %{rated} to be rated, %{submitted} handed in.",
    kinds: {
      JOINED: "Joins the round",
      MOVED: "Moves",
      LEFT: "Leaves the round",
      PARTICIPATION: "Takes part otherwise",
      POST_GROUP: "Another group of posts",
    },
    participation: { RATED: "rated", REVIEW_ONLY: "reviewed only", OUT: "not part of the round" },
    moved: "From %{from} to %{to}; the dossier follows.",
    unit: "Reviewed at %{unit}.",
    because: "Now %{participation}, case: %{reason}.",
    ordinary: "Now %{participation}.",
    otherCriteria: "The criteria of the new group of posts hold.",
    state: "The review goes to “%{state}”.",
    losesVotes: "The votes of the former cell no longer count; the receiving one votes anew.",
    needsPaper: "Needs %{paper} before the vote.",
  },
  papers: {
    writtenThere: "Written in the system by the committee at the residence; ask them to change it.",
    title: "Papers from elsewhere",
    missing: "Not in yet, awaited",
    receivedOn: "Received %{day}",
    number: "number %{number}",
    day: "Received on",
    numberLabel: "Document number",
    record: "Record as received",
    remove: "Recorded by mistake, remove",
    recorded: "The paper is recorded",
    removed: "The paper recorded by mistake is removed",
  },
  bulk: {
    title: "With all %{count} reviews of the filter:",
    acts: { REMIND: "Remind", SUBMIT: "Hand in what was typed", RETURN: "Return for mending" },
    help: {
      REMIND:
        "Whoever takes the next step is told once a day. A reminder that was sent cannot be taken back.",
      SUBMIT:
        "Hands in self-assessments typed from paper that are still drafts. What members write themselves is left alone.",
      RETURN:
        "What was handed in becomes a draft again, its words kept. Can be undone until somebody edits it.",
    },
    ready: "Will be done on %{ready} of %{total} reviews.",
    refused: "%{count} reviews are left out:",
    start: "Do it on %{count} reviews",
    nothing: "There is no review to do it on",
    counting: "Counting…",
    running: "in progress",
    finished: "finished",
    progress: "%{done} done, %{refused} left out, of %{total} in all.",
    refusals: "Reviews left out, and why",
    undo: "Undo",
    undoOf: "Undo of the work before",
    close: "Close",
  },
};
