import type { FormReference } from "../form.js";
import { PERSONAL_REVIEW_TITLE, REPORT_TITLES } from "../regulation132/formTitles.js";
import type { Sourced } from "../sourced.js";

const known = { source: "Hướng dẫn 16-HD/BTCTW (2018), phụ lục biểu mẫu", certainty: "KNOWN" } as const;
const sourced = { source: "Hướng dẫn 16-HD/BTCTW (2018), phụ lục biểu mẫu", certainty: "SOURCED" } as const;

/** Forms of 2018, among them the list of 82 signs that 2019 dropped. */
export const FORMS_2018: readonly Sourced<FormReference>[] = [
  {
    value: {
      code: "Mẫu 01-HD KĐ.ĐG 2018",
      title: REPORT_TITLES.COLLECTIVE_REPORT,
      subjectKinds: ["COLLECTIVE"],
      fields: [],
    },
    ...known,
  },
  {
    value: {
      code: "Mẫu 02-HD KĐ.ĐG 2018",
      title: PERSONAL_REVIEW_TITLE,
      subjectKinds: ["MEMBER", "CADRE"],
      fields: [],
    },
    ...known,
  },
  {
    value: {
      code: "Mẫu 03-HD KĐ.ĐG 2018",
      title: REPORT_TITLES.ORGANISATION_SHEET,
      subjectKinds: ["ORGANISATION"],
      fields: [],
    },
    ...sourced,
  },
  {
    value: {
      code: "Mẫu 04-HD KĐ.ĐG 2018",
      title: REPORT_TITLES.COLLECTIVE_SHEET,
      subjectKinds: ["COLLECTIVE"],
      fields: [],
    },
    ...known,
  },
  {
    value: {
      code: "Mẫu 05-HD KĐ.ĐG 2018",
      title: REPORT_TITLES.MEMBER_SHEET,
      subjectKinds: ["MEMBER"],
      fields: [],
    },
    ...sourced,
  },
  {
    value: {
      code: "Phụ lục 2018",
      title: REPORT_TITLES.SIGNS_ANNEX,
      subjectKinds: ["MEMBER", "CADRE"],
      fields: [],
    },
    ...sourced,
  },
];
