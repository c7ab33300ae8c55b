import type { FormReference } from "../form.js";
import { formsOf } from "../regulation132/forms.js";
import type { Provenance, Sourced } from "../sourced.js";
import { FORMS21 } from "./provenance.js";

const known: Provenance = { source: FORMS21, certainty: "KNOWN" };
const partlyRead: Provenance = {
  source: FORMS21,
  certainty: "SOURCED",
  note: {
    vi: "Đọc được tên mẫu và phần đầu; phần sau theo mẫu cùng số năm 2018.",
    en: "Title and first part were read; the rest follows the form of the same number of 2018.",
  },
};

/** Forms of 2019 to 2022: the titles of 2018, without the list of 82 signs. */
export const FORMS_2019: readonly Sourced<FormReference>[] = formsOf(2019, {
  "01": known,
  "02": partlyRead,
  "03": known,
  "04": partlyRead,
  "05": known,
});
