import type { Bilingual } from "../editions/bilingual.js";
import type { FormReference } from "../editions/form.js";
import type { Sourced } from "../editions/sourced.js";
import { type Finding, isChanged, isGone, isNew, joined } from "./changeDraft.js";
import { formMeaning, formNumber } from "./formMeaning.js";
import { matchLines } from "./matchLines.js";

type Form = Sourced<FormReference>;

/** What changed among the printed forms, matched by what they are for and not by their number. */
export function compareForms(before: readonly Form[], after: readonly Form[]): readonly Finding[] {
  const findLater = (was: Form) => after.find((it) => meansSame(was, it));
  const findEarlier = (is: Form) => before.find((it) => meansSame(it, is));
  const divided = dividedReview(before, after);
  const isTold = (it: Form) => divided.some(({ was, into }) => it === was || into.includes(it));
  return [
    ...divided.map(({ was, into }) => dividedFinding(was, into)),
    ...after
      .filter((is) => !findEarlier(is) && !isTold(is))
      .map((is) => isNew("FORMS", added(is.value), named(is.value), is)),
    ...before.flatMap((was) => {
      const is = findLater(was);
      return is ? keptForm(was, is) : [];
    }),
    ...before.flatMap((was) => takenNumber(was, after)),
    ...before
      .filter((was) => !findLater(was) && !isTold(was))
      .map((was) => isGone("FORMS", dropped(was.value), named(was.value), was)),
  ];
}

const meansSame = (a: Form, b: Form) => formMeaning(a.value) === formMeaning(b.value);
const named = ({ code, title }: FormReference): Bilingual => ({
  vi: `${code}: ${title.vi}`,
  en: `${code}: ${title.en}`,
});
const added = (form: FormReference): Bilingual => ({
  vi: `Mẫu mới: ${named(form).vi}.`,
  en: `New form: ${named(form).en}.`,
});
const dropped = (form: FormReference): Bilingual => ({
  vi: `Bỏ ${named(form).vi}.`,
  en: `Form gone: ${named(form).en}.`,
});

interface Divided {
  readonly was: Form;
  readonly into: readonly Form[];
}

/** One self-review for everybody that became one for each group of posts. */
function dividedReview(before: readonly Form[], after: readonly Form[]): Divided[] {
  const was = before.find((it) => formMeaning(it.value) === "REVIEW_ANYBODY");
  const into = after.filter((it) => /^REVIEW_(?!ANYBODY)/.test(formMeaning(it.value)));
  return was && into.length > 0 && !after.some((it) => meansSame(was, it)) ? [{ was, into }] : [];
}

function dividedFinding(was: Form, into: readonly Form[]): Finding {
  const parts = joined(into.map((it) => named(it.value)));
  const text = {
    vi: `${was.value.code} (${was.value.title.vi}) tách thành ${into.length} mẫu: ${parts.vi}.`,
    en: `${was.value.code} (${was.value.title.en}) is now ${into.length} forms: ${parts.en}.`,
  };
  return isChanged("FORMS", text, [named(was.value), parts], [was, ...into]);
}

function keptForm(was: Form, is: Form): Finding[] {
  const [a, b] = [was.value, is.value];
  const findings: Finding[] = [];
  if (formNumber(a) !== formNumber(b)) {
    const text = {
      vi: `${b.title.vi}: nay là ${b.code}, trước là ${a.code}.`,
      en: `${b.title.en}: now ${b.code}, before ${a.code}.`,
    };
    findings.push(isChanged("FORMS", text, [named(a), named(b)], [was, is], "MOVED"));
  }
  const { fresh, gone } = changedFields(a, b);
  if (fresh.length + gone.length > 0) {
    const [plus, minus] = [joined(fresh), joined(gone)];
    const say = (it: "vi" | "en", more: string, less: string) =>
      [
        ...(fresh.length > 0 ? [`${more} ${plus[it]}`] : []),
        ...(gone.length > 0 ? [`${less} ${minus[it]}`] : []),
      ].join(". ");
    const text = {
      vi: `${b.code} (${b.title.vi}) thay đổi. ${say("vi", "Thêm mục:", "Bỏ mục:")}.`,
      en: `${b.code} (${b.title.en}) changed. ${say("en", "New items:", "Items gone:")}.`,
    };
    findings.push(isChanged("FORMS", text, [minus, plus], [was, is]));
  }
  return findings;
}

function changedFields(a: FormReference, b: FormReference) {
  const items = ({ fields }: FormReference) =>
    fields
      .filter((it) => it.kind !== "HEADER" && it.kind !== "SIGNATURE" && it.kind !== "PERSON")
      .map(({ code, label }) => ({ code, text: label }));
  const { fresh, gone } = matchLines(items(a), items(b));
  return { fresh: fresh.map((it) => it.text), gone: gone.map((it) => it.text) };
}

/** The trap: a number that people know now belongs to another paper. */
function takenNumber(was: Form, after: readonly Form[]): Finding[] {
  const is = after.find((it) => formNumber(it.value) === formNumber(was.value));
  if (!is || meansSame(was, is)) return [];
  const text = {
    vi: `Lưu ý: Mẫu ${formNumber(is.value)} không còn là “${was.value.title.vi}”, nay là “${is.value.title.vi}”.`,
    en: `Note: form ${formNumber(is.value)} is no longer “${was.value.title.en}” but “${is.value.title.en}”.`,
  };
  return [isChanged("FORMS", text, [named(was.value), named(is.value)], [was, is])];
}
