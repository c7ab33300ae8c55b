export const subjects = {
  kinds: {
    ORGANISATION: "Party organisations",
    COLLECTIVE: "Leadership collectives",
    CADRE: "Leading and managing cadres",
    MEMBER: "Members",
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
