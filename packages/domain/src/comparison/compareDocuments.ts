import type { Bilingual } from "../editions/bilingual.js";
import type { Edition, LegalDocument } from "../editions/edition.js";
import { dateText } from "../editions/figureTexts.js";
import type { Provenance } from "../editions/sourced.js";
import { type Finding, isChanged, isGone, isNew } from "./changeDraft.js";

/** What changed among the regulation, the guidance and the documents beside them. */
export function compareDocuments(before: Edition, after: Edition): readonly Finding[] {
  const kept = new Set(before.supplements.map((it) => it.number));
  const still = new Set(after.supplements.map((it) => it.number));
  return [
    ...compareRegulations(before, after),
    ...compareGuidance(before, after),
    ...after.supplements
      .filter((it) => !kept.has(it.number))
      .map((it) =>
        isNew(
          "DOCUMENTS",
          { vi: `Thêm ${cited(it).vi}.`, en: `New: ${cited(it).en}.` },
          titled(it),
          asSource(it),
        ),
      ),
    ...before.supplements
      .filter((it) => !still.has(it.number))
      .map((it) =>
        isGone(
          "DOCUMENTS",
          { vi: `Không còn áp dụng ${cited(it).vi}.`, en: `No longer applied: ${cited(it).en}.` },
          titled(it),
          asSource(it),
        ),
      ),
  ];
}

function compareRegulations(before: Edition, after: Edition): Finding[] {
  const [a, b] = [before.regulation, after.regulation];
  if (a?.number === b?.number) return [];
  if (!a && b) {
    const text = {
      vi: `Lần đầu có một quy định chung của Bộ Chính trị: ${cited(b).vi}. Trước đây chỉ có ${cited(before.guidance).vi}.`,
      en: `For the first time one regulation of the Politburo: ${cited(b).en}. Before there was only ${cited(before.guidance).en}.`,
    };
    return [isNew("DOCUMENTS", text, titled(b), asSource(b))];
  }
  if (a && !b) {
    const text = { vi: `Không còn ${cited(a).vi}.`, en: `${cited(a).en} is no longer in force.` };
    return [isGone("DOCUMENTS", text, titled(a), asSource(a))];
  }
  return [replaced(a!, b!)];
}

function compareGuidance({ guidance: a }: Edition, { guidance: b }: Edition): Finding[] {
  return a.number === b.number ? [] : [replaced(a, b)];
}

function replaced(a: LegalDocument, b: LegalDocument): Finding {
  const text = { vi: `${cited(b).vi} thay ${cited(a).vi}.`, en: `${cited(b).en} replaces ${cited(a).en}.` };
  return isChanged("DOCUMENTS", text, [titled(a), titled(b)], [asSource(a), asSource(b)]);
}

function cited({ number, issuedOn }: LegalDocument): Bilingual {
  const day = dateText(issuedOn);
  return { vi: `${number} ngày ${day}`, en: `${number} of ${day}` };
}

function titled({ number, title }: LegalDocument): Bilingual {
  return { vi: `${number}: ${title.vi}`, en: `${number}: ${title.en}` };
}

function asSource({ number }: LegalDocument): Provenance {
  return { source: number, certainty: "SOURCED" };
}
