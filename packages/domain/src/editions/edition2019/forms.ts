import type { FormReference } from "../form.js";
import { PERSONAL_REVIEW_TITLE, REPORT_TITLES } from "../regulation132/formTitles.js";
import type { Sourced } from "../sourced.js";

const known = { source: "Hướng dẫn 21-HD/BTCTW (2019), phụ lục biểu mẫu", certainty: "KNOWN" } as const;

/** Forms of 2019: the titles of 2018, without the list of 82 signs. */
export const FORMS_2019: readonly Sourced<FormReference>[] = [
  {
    value: {
      code: "Mẫu 01-HD KĐ.ĐG 2019",
      title: REPORT_TITLES.COLLECTIVE_REPORT,
      subjectKinds: ["COLLECTIVE"],
      fields: [],
    },
    ...known,
  },
  {
    value: {
      code: "Mẫu 02-HD KĐ.ĐG 2019",
      title: PERSONAL_REVIEW_TITLE,
      subjectKinds: ["MEMBER", "CADRE"],
      fields: [],
    },
    source: "Mẫu 02-HD KĐ.ĐG 2019",
    certainty: "SOURCED",
  },
  {
    value: {
      code: "Mẫu 03-HD KĐ.ĐG 2019",
      title: REPORT_TITLES.ORGANISATION_SHEET,
      subjectKinds: ["ORGANISATION"],
      fields: [],
    },
    ...known,
  },
  {
    value: {
      code: "Mẫu 04-HD KĐ.ĐG 2019",
      title: REPORT_TITLES.COLLECTIVE_SHEET,
      subjectKinds: ["COLLECTIVE"],
      fields: [],
    },
    ...known,
  },
  {
    value: {
      code: "Mẫu 05-HD KĐ.ĐG 2019",
      title: REPORT_TITLES.MEMBER_SHEET,
      subjectKinds: ["MEMBER"],
      fields: [],
    },
    ...known,
  },
];
