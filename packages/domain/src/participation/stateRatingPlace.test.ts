import { describe, expect, it } from "vitest";
import { editionByCode } from "../editions/editions.js";
import type { HeldPost, PlaceFacts, PostCollective } from "./placeFacts.js";
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
describe("where the State rating is made", () => {
  const at = (code: Code, posts: readonly HeldPost[]) => places(code, posts, { isStateEmployee: true });

  it("2025: where the highest post is held", () => {
    const { stateRating, needsPerson } = at("2025", [
      post("low", { rank: 2 }),
      post("high", { rank: 1, isFullTime: false }),
    ]);
    expect(stateRating).toEqual({
      postId: "high",
      rules: [
        {
          code: "STATE_RATING_AT_HIGHEST_POST",
          source: "Quy định 366-QĐ/TW (2025), Điều 3, khoản 4",
          certainty: "SOURCED",
        },
      ],
    });
    expect(needsPerson).toBe(false);
  });

  it.each([
    { what: "of equal rank", ranks: [1, 1] },
    { what: "one of unknown rank", ranks: [1, null] },
  ])("2025: of two posts, $what, a person names the highest", ({ ranks }) => {
    const [a = null, b = null] = ranks;
    const { stateRating, needsPerson } = at("2025", [
      post("a", { rank: a }),
      post("b", { rank: b, isFullTime: false }),
    ]);
    expect(stateRating?.postId).toBeNull();
    expect(needsPerson).toBe(true);
  });

  it("with one post there is nothing to choose, with several before 2025 a person says which", () => {
    expect(at("2019", [post("only")])).toMatchObject({
      stateRating: { postId: "only", rules: [] },
      needsPerson: false,
    });
    expect(at("2019", [post("a", { rank: 1 }), post("b", { rank: 2 })])).toMatchObject({
      stateRating: { postId: null, rules: [] },
      needsPerson: true,
    });
  });

  it("concerns State employees with a post", () => {
    expect(at("2025", []).stateRating).toBeNull();
    expect(places("2025", [post("a")], { isStateEmployee: false }).stateRating).toBeNull();
  });
});
