export const subjects = {
  kinds: {
    ORGANISATION: "Party organisations",
    COLLECTIVE: "Leadership collectives",
    CADRE: "Leading and managing cadres",
    MEMBER: "Members",
  },
  one: {
    ORGANISATION: "Party organisation",
    COLLECTIVE: "Collective",
    CADRE: "Cadre",
    MEMBER: "Member",
  },
  list: "Review and rating",
  kind: "Kind of subject",
  unit: "Unit",
  allUnits: "All units",
  empty: "No subject is here",
  proposed: "Proposed",
  write: "Write the review",
  read: "Read the review",
  texts: "What was written",
  answeredFor: "Other reviews you answer for",
  answeredForHelp: "As a cadre, and of the collective or organisation you head.",
  ofUnit: "The unit's own, its collectives and cadres, %{year}",
  ofUnitHelp: "Beside the self-assessments of its members.",
  others: "Organisation, collectives, cadres",
  meeting: {
    title: "Review meeting",
    draftHelp:
      "The draft of a collective's review report goes to those who will meet at least %{days} working days before, the day of the meeting not counted.",
    draftSent: "On record: the draft was sent on %{day}.",
    draftNotSent: "No day is on record on which the draft was sent.",
    draftDay: "Day the draft was sent",
    recordDraft: "Record the day",
    draftRecorded: "Recorded when the draft report was sent",
    help: {
      COLLECTIVE:
        "Once the collective has met for its review, record the day. If a session of the cell reviews it, nothing is to be recorded here.",
      CADRE: "Once the leadership collective has reviewed the cadre, record the day.",
      ORGANISATION: "Once the committee has met and passed the organisation's report, record the day.",
      MEMBER: "Members are reviewed in the meeting of their cell.",
    },
    day: "Day of the meeting",
    record: "Record the review",
    recorded: "Review recorded",
  },
  panel: {
    title: "The four kinds of subject",
    help: "Press the name of a kind to see each review.",
    kind: "Kind of subject",
    handedIn: "Handed in",
    out: "Left out",
  },
  form: {
    MEMBER: {
      title: "Self-assessment of %{year}",
      levelHelp: "Which level do you give yourself? The cell votes, the committee decides.",
      submit: "Hand in to the cell",
      submitTitle: "Hand in the self-assessment?",
      submitBody:
        "After that it cannot be changed, unless the cell secretary opens it again. Own level: %{level}.",
      submitted: "The self-assessment was handed in to the cell.",
    },
    CADRE: {
      title: "Review as a leading cadre, %{year}",
      levelHelp:
        "Which level do you give yourself in your leading post? The collective comments, the managing authority decides.",
      submit: "Hand in the review",
      submitTitle: "Hand in the review as a cadre?",
      submitBody: "After that it cannot be changed, unless the office opens it again. Own level: %{level}.",
      submitted: "The review as a cadre was handed in.",
    },
    COLLECTIVE: {
      title: "Report of the collective, %{year}",
      levelHelp: "Which level does the collective give itself? The competent committee decides.",
      submit: "Hand in the report",
      submitTitle: "Hand in the report of the collective?",
      submitBody:
        "After that it cannot be changed, unless the office opens it again. Level the collective gives itself: %{level}.",
      submitted: "The report of the collective was handed in.",
    },
    ORGANISATION: {
      title: "Own assessment of the Party organisation, %{year}",
      levelHelp: "Which level does the committee propose for the organisation? The committee above decides.",
      submit: "Hand in the assessment",
      submitTitle: "Hand in the organisation's assessment?",
      submitBody:
        "After that it cannot be changed, unless the office opens it again. Level proposed: %{level}.",
      submitted: "The organisation's assessment was handed in.",
    },
  },
  sectionHelp: "Keep it short, with the facts and figures of the whole body. It is saved as you write.",
};
