import { matchLines } from "../comparison/matchLines.js";
import { isSameOrPart } from "../criteria/criterionCode.js";
import { rulesFor } from "../editions/rulesFor.js";
import { SUBJECT_KIND_TEXTS } from "../editions/subjectKindTexts.js";
import { bilingualOf } from "../overlay/localText.js";
import type { AddedLine, LineDetail, Refinement } from "../overlay/overlay.js";
import { plain } from "../overlay/overlayRefusal.js";
import type { CarryContext, NotCarried } from "./planFromLastYear.js";

/**
 * One refinement of last year under this year's numbers. A line goes where the line reads the same, or alike under the
 * same number; a part of a line goes with it. What has no place any more is named.
 */
export function carryRefinement(
  refinement: Refinement,
  { from, to }: Pick<CarryContext, "from" | "to">,
): { readonly refinement: Refinement | null; readonly notCarried: readonly NotCarried[] } {
  const { kind, post } = refinement;
  const [was, is] = [rulesFor(from, kind, post), rulesFor(to, kind, post)];
  if (!was || !is) {
    const gone: NotCarried = { what: "KIND", code: kind, text: SUBJECT_KIND_TEXTS[kind] };
    return { refinement: null, notCarried: [gone] };
  }
  const earlier = was.criteria.value;
  const later = is.criteria.value;
  const places = [
    ...matchLines(earlier.criteria, later.criteria).pairs.map(([a, b]) => ({
      from: a.code,
      to: b.code,
      group: b.group,
    })),
    ...matchLines(earlier.groups, later.groups).pairs.map(([a, b]) => ({
      from: a.code,
      to: b.code,
      group: b.code,
    })),
  ];
  /** Where a line, or a part of one, stands this year; null where it is gone. */
  const placeNow = (code: string): { code: string; group: string } | null => {
    const found = places
      .filter(({ from: before }) => isSameOrPart(code, before))
      .toSorted((a, b) => b.from.length - a.from.length)[0];
    return found ? { code: found.to + code.slice(found.from.length), group: found.group } : null;
  };
  const notCarried: NotCarried[] = [];
  const carry = ({ code }: LineDetail, text: NotCarried["text"]) => {
    const place = placeNow(code);
    if (place === null) notCarried.push({ what: "LINE", code, text });
    return place;
  };
  const adds = (refinement.adds ?? []).flatMap((line): AddedLine[] => {
    const place = carry(line, bilingualOf(line.text));
    return place ? [{ ...line, ...place }] : [];
  });
  const details = (refinement.details ?? []).flatMap((line): LineDetail[] => {
    const text = earlier.criteria.find(({ code }) => code === line.code)?.text;
    const place = carry(line, text ?? plain(line.code));
    return place ? [{ ...line, code: place.code }] : [];
  });
  const { leavesOut: _, ...rest } = refinement;
  return { refinement: { ...rest, adds, details }, notCarried };
}
