import { describe, expect, it } from "vitest";
import { editionByCode } from "../editions/editions.js";
import type { HeldPost, PlaceFacts, PostCollective } from "./placeFacts.js";
import type { ReviewPlace } from "./reviewPlace.js";
import { reviewPlaces } from "./reviewPlaces.js";

const YEARS = { "2014": 2016, "2018": 2018, "2019": 2021, "2023": 2024, "2025": 2025 } as const;
type Code = keyof typeof YEARS;

const body = (id: string, own: Partial<PostCollective> = {}): PostCollective => ({
  id,
  memberCount: 5,
  isPartyCommittee: false,
  committeeId: null,
  ...own,
});
const post = (id: string, own: Partial<HeldPost> = {}): HeldPost => ({
  id,
  sphere: "STATE",
  role: "HEAD",
  isFullTime: true,
  workingTimePercent: null,
  rank: null,
  collective: body(`${id}-body`),
  ...own,
});
const places = (code: Code, posts: readonly HeldPost[], own: Partial<PlaceFacts> = {}) =>
  reviewPlaces({ year: YEARS[code], cellId: "cell", posts, ...own }, editionByCode(code));
const part = (place: ReviewPlace): string =>
  place.parts.map((it) => (it.kind === "POST" ? `${it.postId}:${it.extent}` : it.kind)).join("+");
const shortly = (all: readonly ReviewPlace[]): string[] =>
  all.map((it) => `${it.where} ${it.bodyId} ${part(it)}`);
const codes = (place: ReviewPlace | undefined) => place?.rules.map((it) => it.code);

describe("where a person is reviewed", () => {
  it.each(["2014", "2018", "2019", "2023", "2025"] as const)(
    "%s: a member without a post is reviewed and rated at the cell of activity",
    (code) => {
      const { places: all, stateRating, needsPerson } = places(code, []);
      expect(shortly(all)).toEqual(["CELL cell MEMBERSHIP"]);
      expect(all[0]?.isMemberRatedHere).toBe(true);
      expect(codes(all[0])).toEqual(["CELL_OF_ACTIVITY", "MEMBER_RATING_AT_CELL"]);
      expect(stateRating).toBeNull();
      expect(needsPerson).toBe(false);
    },
  );

  it.each([
    { code: "2014", expected: ["CELL cell MEMBERSHIP"] },
    { code: "2018", expected: ["CELL cell MEMBERSHIP", "COLLECTIVE chair-body chair:WHOLE"] },
    { code: "2019", expected: ["CELL cell MEMBERSHIP", "COLLECTIVE chair-body chair:WHOLE"] },
    { code: "2023", expected: ["CELL cell MEMBERSHIP", "COLLECTIVE chair-body chair:WHOLE"] },
    { code: "2025", expected: ["CELL cell MEMBERSHIP", "COLLECTIVE chair-body chair:WHOLE"] },
  ] as const)(
    "$code: a cadre is reviewed at the cell first, then in the leadership collective",
    ({ code, expected }) => {
      const { places: all, isOrderFixed } = places(code, [post("chair")]);
      expect(shortly(all)).toEqual(expected);
      expect(all.filter((it) => it.isMemberRatedHere).map((it) => it.where)).toEqual(["CELL"]);
      expect(isOrderFixed).toBe(code === "2023" || code === "2025");
    },
  );

  it("2025: each place names the rules that lead to it, with their source", () => {
    const { places: all } = places("2025", [post("chair")]);
    expect(all[1]?.rules).toEqual([
      {
        code: "LEADERSHIP_COLLECTIVE_TOO",
        source: "Quy định 366-QĐ/TW (2025), Điều 7",
        certainty: "SOURCED",
      },
    ]);
  });

  it("2025: of several full-time posts the one with more working time counts", () => {
    const posts = [post("a", { workingTimePercent: 40 }), post("b", { workingTimePercent: 60 })];
    const { places: all, needsPerson } = places("2025", posts);
    expect(shortly(all)).toEqual(["CELL cell MEMBERSHIP", "COLLECTIVE b-body b:WHOLE"]);
    expect(codes(all[1])).toEqual(["LEADERSHIP_COLLECTIVE_TOO", "MORE_WORKING_TIME"]);
    expect(needsPerson).toBe(false);
    // Before 2025 a holder of several posts is reviewed at all of the places.
    expect(shortly(places("2019", posts).places)).toEqual([
      "CELL cell MEMBERSHIP",
      "COLLECTIVE a-body a:WHOLE",
      "COLLECTIVE b-body b:WHOLE",
    ]);
    expect(places("2019", posts).needsPerson).toBe(false);
  });

  it.each([
    { what: "equal", times: [50, 50] },
    { what: "not recorded", times: [60, null] },
  ])(
    "2025: working time that is $what leaves the choice to a person, with both places listed",
    ({ times }) => {
      const [a = null, b = null] = times;
      const { places: all, needsPerson } = places("2025", [
        post("a", { workingTimePercent: a }),
        post("b", { workingTimePercent: b }),
      ]);
      expect(all.map((it) => it.bodyId)).toEqual(["cell", "a-body", "b-body"]);
      expect(codes(all[1])).toEqual(["LEADERSHIP_COLLECTIVE_TOO"]);
      expect(needsPerson).toBe(true);
    },
  );

  it("2025: time of two posts in one collective is added up", () => {
    const shared = body("shared");
    const { places: all, needsPerson } = places("2025", [
      post("a", { workingTimePercent: 30, collective: shared }),
      post("b", { workingTimePercent: 30, collective: shared }),
      post("c", { workingTimePercent: 40 }),
    ]);
    expect(shortly(all)).toEqual(["CELL cell MEMBERSHIP", "COLLECTIVE shared a:WHOLE+b:WHOLE"]);
    expect(needsPerson).toBe(false);
    const one = places("2025", [post("a", { collective: shared }), post("b", { collective: shared })]);
    expect(one.needsPerson).toBe(false);
    expect(codes(one.places[1])).toEqual(["LEADERSHIP_COLLECTIVE_TOO"]);
  });

  it("2025: a concurrent post is reviewed as well, within its tasks; before 2025 without that limit", () => {
    const posts = [post("full"), post("part", { isFullTime: false, sphere: "MASS_ORGANISATION" })];
    const { places: all } = places("2025", posts);
    expect(shortly(all)).toEqual([
      "CELL cell MEMBERSHIP",
      "COLLECTIVE full-body full:WHOLE",
      "COLLECTIVE part-body part:TASKS_OF_POST",
    ]);
    expect(codes(all[2])).toEqual(["LEADERSHIP_COLLECTIVE_TOO", "CONCURRENT_POST_LIMITED"]);
    expect(part(places("2019", posts).places[2] as ReviewPlace)).toBe("part:WHOLE");
  });

  it("2025: a collective that all sits in the committee is reviewed once, there, for both contents", () => {
    const posts = [
      post("secretary", { sphere: "PARTY", collective: body("committee", { isPartyCommittee: true }) }),
      post("chair", { isFullTime: false, collective: body("council", { committeeId: "committee" }) }),
    ];
    const { places: all } = places("2025", posts);
    expect(shortly(all)).toEqual([
      "CELL cell MEMBERSHIP",
      "COMMITTEE committee secretary:WHOLE+chair:TASKS_OF_POST",
    ]);
    expect(codes(all[1])).toEqual([
      "LEADERSHIP_COLLECTIVE_TOO",
      "CONCURRENT_POST_LIMITED",
      "ONCE_IN_COMMITTEE",
    ]);
    expect(all[1]?.isMemberRatedHere).toBe(false);
    const reversed = places("2025", [...posts].reverse()).places;
    expect(shortly(reversed)[1]).toBe("COMMITTEE committee chair:TASKS_OF_POST+secretary:WHOLE");
    // Earlier editions have no such rule: both places, the committee last.
    expect(shortly(places("2019", posts).places)).toEqual([
      "CELL cell MEMBERSHIP",
      "COLLECTIVE council chair:WHOLE",
      "COLLECTIVE committee secretary:WHOLE",
    ]);
  });

  it("2025: a post in a collective of the committee's members leads to the committee without one there", () => {
    const { places: all } = places("2025", [
      post("union", { collective: body("union-body") }),
      post("chair", { isFullTime: false, collective: body("council", { committeeId: "committee" }) }),
      post("deputy", { isFullTime: false, collective: body("front") }),
    ]);
    expect(all.map((it) => `${it.where} ${it.bodyId}`)).toEqual([
      "CELL cell",
      "COLLECTIVE union-body",
      "COLLECTIVE front",
      "COMMITTEE committee",
    ]);
  });

  it.each([
    { memberCount: 2, where: "CHOSEN_BY_AUTHORITY", bodyId: null },
    { memberCount: 3, where: "COLLECTIVE", bodyId: "small" },
  ])("2025: a collective of $memberCount is reviewed where: $where", ({ memberCount, where, bodyId }) => {
    const posts = [post("head", { collective: body("small", { memberCount }) })];
    const { places: all, needsPerson } = places("2025", posts);
    expect(all[1]).toMatchObject({ where, bodyId });
    expect(codes(all[1])?.includes("UNDER_THREE_IN_COMMITTEE")).toBe(memberCount === 2);
    expect(needsPerson).toBe(memberCount === 2);
    expect(places("2019", posts).places[1]?.where).toBe("COLLECTIVE");
  });

  it("2025: a small collective is no case of the authority when all sit in the committee, nor is a committee", () => {
    const sitting = places("2025", [
      post("a", { collective: body("s", { memberCount: 2, committeeId: "p" }) }),
    ]);
    expect(sitting.places[1]).toMatchObject({ where: "COMMITTEE", bodyId: "p" });
    const committee = body("p", { memberCount: 2, isPartyCommittee: true });
    expect(places("2025", [post("a", { collective: committee })]).places[1]?.where).toBe("COLLECTIVE");
  });

  it("2025: two small collectives are two places to choose", () => {
    const small = (id: string) =>
      post(id, { isFullTime: false, collective: body(`${id}-body`, { memberCount: 2 }) });
    expect(places("2025", [small("a"), small("b")]).places).toHaveLength(3);
  });

  it("L-16 (2025): suspended from the committee, the post is answered for at the cell, for the time before", () => {
    const committee = body("committee", { isPartyCommittee: true });
    const posts = [
      post("member", { sphere: "PARTY", role: "MEMBER", isSuspended: true, collective: committee }),
    ];
    const { places: all } = places("2025", posts);
    expect(shortly(all)).toEqual(["CELL cell MEMBERSHIP+member:BEFORE_SUSPENSION"]);
    expect(codes(all[0])).toEqual([
      "CELL_OF_ACTIVITY",
      "MEMBER_RATING_AT_CELL",
      "COMMITTEE_SUSPENDED_AT_CELL",
    ]);
    // 2019: reviewed and rated as a member; the text says nothing of the post.
    expect(shortly(places("2019", posts).places)).toEqual(["CELL cell MEMBERSHIP"]);
  });

  it.each(["2018", "2019", "2023", "2025"] as const)(
    "P-11 (%s): without a cell committee the secretary is reviewed at the cell",
    (code) => {
      const secretary = post("secretary", { sphere: "PARTY", collective: null });
      const { places: all } = places(code, [secretary]);
      expect(shortly(all)).toEqual(["CELL cell MEMBERSHIP"]);
      expect(codes(all[0])).toContain("WITHOUT_CELL_COMMITTEE_AT_CELL");
      const others = [
        post("typist", { collective: null }),
        post("ordinary", { sphere: "PARTY", role: "MEMBER", collective: null }),
        post("chief", { sphere: "PARTY" }),
      ];
      expect(codes(places(code, others).places[0])).not.toContain("WITHOUT_CELL_COMMITTEE_AT_CELL");
    },
  );
});
