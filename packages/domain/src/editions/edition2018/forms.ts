import type { FormReference } from "../form.js";
import { formField, PARTY_HEAD, titleField } from "../regulation132/formFields.js";
import { formsOf } from "../regulation132/forms.js";
import { REPORT_TITLES } from "../regulation132/formTitles.js";
import type { Provenance, Sourced } from "../sourced.js";
import { FORMS16 } from "./provenance.js";

const known: Provenance = { source: FORMS16, certainty: "KNOWN" };
const sourced: Provenance = { source: FORMS16, certainty: "SOURCED" };

const partlyRead: Provenance = {
  ...sourced,
  note: {
    vi: "Tên mẫu, người lập phiếu đã đọc được; chưa đọc được phần cuối (tự nhận mức, đề nghị mức).",
    en: "Title and who fills it were read; the end (own level, level proposed) was not.",
  },
};

/** The annex of 2018 that 2019 dropped: 27 signs of degradation as 82 items. */
const SIGNS_ANNEX: Sourced<FormReference> = {
  value: {
    code: "Phụ lục 2018",
    title: REPORT_TITLES.SIGNS_ANNEX,
    subjectKinds: ["MEMBER", "CADRE"],
    fields: [
      PARTY_HEAD,
      titleField(REPORT_TITLES.SIGNS_ANNEX),
      formField("1", "PERSON", "Họ và tên; chi bộ", "Full name; cell"),
      formField(
        "2",
        "ITEMS",
        "82 nội dung của 27 biểu hiện suy thoái, “tự diễn biến”, “tự chuyển hóa”: đánh dấu có hoặc không biểu hiện",
        "82 items of the 27 signs of degradation, “self-evolution” and “self-transformation”: ticked as shown or not shown",
      ),
      formField("3", "SIGNATURE", "Người tự kiểm điểm ký, ghi rõ họ tên", "Signature of the person reviewed"),
    ],
  },
  ...sourced,
  note: {
    vi: "Đọc được việc có phụ lục và số nội dung; chưa đọc được lời văn của từng nội dung.",
    en: "That there is an annex and how many items it has was read; the wording of each item was not.",
  },
};

/** Forms of 2018, among them the list of 82 signs that 2019 dropped. */
export const FORMS_2018: readonly Sourced<FormReference>[] = [
  ...formsOf(2018, { "01": known, "02": known, "03": sourced, "04": known, "05": partlyRead }),
  SIGNS_ANNEX,
];
