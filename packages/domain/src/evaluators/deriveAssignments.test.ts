import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CollectiveKind } from "../editions/collectiveKind.js";
import { editionByCode } from "../editions/editions.js";
import type { SubjectKind } from "../editions/subjectKind.js";
import { type Assignment, assignmentKey } from "./assignment.js";
import { deriveAssignments } from "./deriveAssignments.js";
import type { EvaluatedSubject, EvaluationFacts, EvaluatorPost } from "./evaluationFacts.js";
import { evaluatorsInForce } from "./evaluatorsInForce.js";
import { DEFAULT_SHEET_SETTINGS } from "./sheetSettings.js";

const post = (
  memberId: string,
  at: string,
  more: Partial<EvaluatorPost> & { rank?: "HEAD" | "DEPUTY" } = {},
): EvaluatorPost => {
  const { rank, ...rest } = more;
  const [unitId = "", bodyId = null] = at.split("/");
  const isHead = rank === "HEAD";
  return { memberId, unitId, bodyId, sphere: "PARTY", isHead, isDeputy: rank === "DEPUTY", ...rest };
};
const state = { sphere: "STATE" } as const;
const mass = { sphere: "MASS_ORGANISATION" } as const;

const body = (id: string, unitId: string, kind: CollectiveKind) => ({ id, unitId, kind });

const UNITS = [
  { id: "district", parentId: null },
  { id: "ward", parentId: "district" },
  { id: "cell-1", parentId: "ward" },
  { id: "cell-2", parentId: "ward" },
];
const BODIES = [
  body("district-standing", "district", "PARTY_STANDING_COMMITTEE"),
  body("district-office", "district", "UNIT_LEADERSHIP"),
  body("district-authority", "district", "PEOPLES_COMMITTEE"),
  body("committee", "ward", "PARTY_COMMITTEE"),
  body("standing", "ward", "PARTY_STANDING_COMMITTEE"),
  body("authority", "ward", "PEOPLES_COMMITTEE"),
  body("council", "ward", "PEOPLES_COUNCIL_STANDING"),
  body("front", "ward", "FATHERLAND_FRONT_STANDING"),
  body("women", "ward", "MASS_ORGANISATION_STANDING"),
  body("cell-1-committee", "cell-1", "CELL_COMMITTEE"),
];
const POSTS = [
  post("d-secretary", "district/district-standing", { rank: "HEAD" }),
  post("d-office", "district/district-office", { rank: "HEAD" }),
  post("d-chair", "district/district-authority", { rank: "HEAD", ...state }),
  post("w-secretary", "ward/standing", { rank: "HEAD" }),
  post("w-deputy", "ward/standing", { rank: "DEPUTY" }),
  post("w-chair", "ward/standing"),
  post("w-chair", "ward/authority", { rank: "HEAD", ...state }),
  post("w-vice", "ward/authority", { rank: "DEPUTY", ...state }),
  post("w-secretary", "ward/council", { rank: "HEAD", ...state }),
  post("f-chair", "ward/front", { rank: "HEAD", ...mass }),
  post("women-chair", "ward/women", { rank: "HEAD", ...mass }),
  post("women-vice", "ward/women", { rank: "DEPUTY", ...mass }),
  post("c1-secretary", "cell-1/cell-1-committee", { rank: "HEAD" }),
  post("c1-deputy", "cell-1/cell-1-committee", { rank: "DEPUTY" }),
  post("c1-third", "cell-1/cell-1-committee"),
  post("c2-secretary", "cell-2", { rank: "HEAD" }),
];
const subject = (kind: SubjectKind, at: string, more: Partial<EvaluatedSubject> = {}): EvaluatedSubject => {
  const [unitId = "", bodyId = null] = at.split("/");
  return { id: "review", kind, unitId, bodyId, memberId: null, isStateEmployee: false, ...more };
};
const factsOf = (...subjects: EvaluatedSubject[]): EvaluationFacts => ({
  units: UNITS,
  bodies: BODIES,
  posts: POSTS,
  subjects,
});

const short = ({ side, evaluator, attribution }: Assignment) => {
  const who =
    evaluator.kind === "BODY" ? evaluator.bodyId : evaluator.kind === "UNIT" ? evaluator.unitId : "person";
  return `${side} ${who} ${evaluator.signatoryId}${attribution === "NAMED" ? "" : " confidential"}`;
};
const derive = (it: EvaluatedSubject, code: Parameters<typeof editionByCode>[0] = "2018", settings = {}) =>
  deriveAssignments(factsOf(it), evaluatorsInForce(editionByCode(code), null), {
    ...DEFAULT_SHEET_SETTINGS,
    ...settings,
  });
const shortOf = (...of: Parameters<typeof derive>) => derive(...of).assignments.map(short);

describe("who evaluates whom, 2018", () => {
  it("a ward: offices above, authorities beside, cells below", () => {
    expect(shortOf(subject("ORGANISATION", "ward"))).toEqual([
      "ABOVE district-office d-office",
      "SAME_LEVEL authority w-chair",
      "SAME_LEVEL front f-chair",
      "SAME_LEVEL women women-chair",
      "BELOW cell-1-committee c1-secretary",
      "BELOW cell-2 c2-secretary",
    ]);
  });

  it("a cell: nothing above but offices, which a ward has none of", () => {
    expect(shortOf(subject("ORGANISATION", "cell-1"))).toEqual([]);
  });

  it("the People's Committee: committee and authority of the district, Party committee and Front beside, cells below", () => {
    expect(shortOf(subject("COLLECTIVE", "ward/authority"))).toEqual([
      "ABOVE district-standing d-secretary",
      "ABOVE district-authority d-chair",
      "SAME_LEVEL standing w-secretary",
      "SAME_LEVEL front f-chair",
      "SAME_LEVEL women women-chair",
      "BELOW cell-1-committee c1-secretary",
      "BELOW cell-2 c2-secretary",
    ]);
  });

  it("the standing committee: not by itself, and not twice by the one above", () => {
    expect(shortOf(subject("COLLECTIVE", "ward/standing"))).toEqual([
      "ABOVE district-standing d-secretary",
      "SAME_LEVEL front f-chair",
      "SAME_LEVEL women women-chair",
      "BELOW cell-1-committee c1-secretary",
      "BELOW cell-2 c2-secretary",
    ]);
  });

  it("the People's Council, which the Party secretary heads: the deputy signs for the Party committee", () => {
    expect(shortOf(subject("COLLECTIVE", "ward/council"))).toContain("SAME_LEVEL standing w-deputy");
  });

  it("a member: the own cell committee alone", () => {
    expect(shortOf(subject("MEMBER", "cell-1", { memberId: "somebody" }))).toEqual([
      "SAME_LEVEL cell-1-committee c1-secretary",
    ]);
  });

  it("the cell's secretary as member: the deputy signs", () => {
    expect(shortOf(subject("MEMBER", "cell-1", { memberId: "c1-secretary" }))).toEqual([
      "SAME_LEVEL cell-1-committee c1-deputy",
    ]);
  });

  it("a secretary without committee and deputy: nobody can sign, and it is said", () => {
    expect(derive(subject("MEMBER", "cell-2", { memberId: "c2-secretary" }))).toEqual({
      assignments: [],
      gaps: [
        {
          subjectId: "review",
          side: "SAME_LEVEL",
          role: "OWN_CELL_COMMITTEE",
          bodyId: null,
          unitId: "cell-2",
        },
      ],
    });
  });

  it("a leader of a mass organisation as member: its leadership too, signed by another", () => {
    expect(shortOf(subject("MEMBER", "cell-1", { memberId: "women-chair" }))).toEqual([
      "SAME_LEVEL cell-1-committee c1-secretary",
      "SAME_LEVEL women women-vice",
    ]);
  });

  it("an official as member: the head of the agency, by name; not for whoever is no State employee", () => {
    const official = subject("MEMBER", "cell-1", { memberId: "w-vice", isStateEmployee: true });
    expect(shortOf(official)).toEqual([
      "SAME_LEVEL cell-1-committee c1-secretary",
      "SAME_LEVEL person w-chair",
    ]);
    expect(shortOf({ ...official, isStateEmployee: false })).toHaveLength(1);
    expect(shortOf({ ...official, memberId: "w-chair" })).toHaveLength(1);
  });

  it("the ward's deputy secretary as cadre: one superior by name, peers and heads of cells in confidence", () => {
    expect(shortOf(subject("CADRE", "ward", { memberId: "w-deputy" }))).toEqual([
      "ABOVE person w-secretary",
      "SAME_LEVEL person w-chair confidential",
      "BELOW person c1-secretary confidential",
      "BELOW person c2-secretary confidential",
    ]);
  });

  it("a single superior may be left out by the plan; bodies above stay", () => {
    const cadre = subject("CADRE", "ward", { memberId: "w-deputy" });
    expect(shortOf(cadre, "2018", { fewSuperiors: "NOT_ASKED" })).not.toContain("ABOVE person w-secretary");
    expect(shortOf(subject("ORGANISATION", "ward"), "2018", { fewSuperiors: "NOT_ASKED" })).toHaveLength(6);
  });

  it("the chairman with two superiors: too few to hide, so both by name; whoever is superior is not asked again as peer", () => {
    expect(shortOf(subject("CADRE", "ward", { memberId: "w-chair" }))).toEqual([
      "ABOVE person w-secretary",
      "ABOVE person d-chair",
      "SAME_LEVEL person w-deputy confidential",
      "SAME_LEVEL person w-vice confidential",
    ]);
  });

  it("four superiors are enough to be asked in confidence", () => {
    const led = ["x1", "x2", "x3", "x4"].flatMap((it) => [
      post(it, "district", { rank: "HEAD" }),
      post("w-deputy", `ward/of-${it}`),
      post(it, `ward/of-${it}`, { rank: "HEAD" }),
    ]);
    const facts = { ...factsOf(subject("CADRE", "ward", { memberId: "w-deputy" })), posts: led };
    const sides = (count: number) =>
      deriveAssignments(
        { ...facts, posts: led.slice(0, count * 3) },
        evaluatorsInForce(editionByCode("2018"), null),
        DEFAULT_SHEET_SETTINGS,
      )
        .assignments.filter((it) => it.side === "ABOVE")
        .map((it) => it.attribution);
    expect(sides(3)).toEqual(["NAMED", "NAMED", "NAMED"]);
    expect(sides(4)).toEqual(["CONFIDENTIAL", "CONFIDENTIAL", "CONFIDENTIAL", "CONFIDENTIAL"]);
  });

  it("a head is led from above, the head of the Front by the Party secretary of the ward", () => {
    const superiorOf = (memberId: string, unit = "ward") =>
      shortOf(subject("CADRE", unit, { memberId })).filter((it) => it.startsWith("ABOVE"));
    expect(superiorOf("f-chair")).toEqual(["ABOVE person w-secretary"]);
    expect(superiorOf("c2-secretary", "cell-2")).toEqual(["ABOVE person w-secretary"]);
    expect(superiorOf("d-secretary", "district")).toEqual([]);
  });

  it("a head and a holder of a post outside any collective", () => {
    const posts = [post("x-head", "cell-2", mass), post("x-lead", "cell-2", { rank: "HEAD", ...mass })];
    const facts = (memberId: string) => ({
      ...factsOf(subject("CADRE", "cell-2", { memberId })),
      posts: [...POSTS, ...posts],
    });
    for (const memberId of ["x-head", "x-lead"])
      expect(
        deriveAssignments(
          facts(memberId),
          evaluatorsInForce(editionByCode("2018"), null),
          DEFAULT_SHEET_SETTINGS,
        ).assignments.map(short),
      ).toEqual(["ABOVE person c2-secretary"]);
  });

  it("criteria within the function: those the plan names for the office, none until it does", () => {
    const [before] = derive(subject("ORGANISATION", "ward")).assignments;
    expect(before).toMatchObject({
      role: "SUPERIOR_OFFICES",
      criteria: [],
      formCode: "Mẫu 03-HD KĐ.ĐG 2018",
    });
    const functions = { "district-office": ["I.2"] };
    const [after, beside] = derive(subject("ORGANISATION", "ward"), "2018", { functions }).assignments;
    expect(after?.criteria).toEqual(["I.2"]);
    expect(beside?.criteria).toBeNull();
  });

  it("an organisation without body above that may fill in only its function has none of it", () => {
    const edition = editionByCode("2018");
    const evaluators = edition.evaluators.map((it) =>
      it.value.role === "SUBORDINATE_UNITS"
        ? { ...it, value: { ...it.value, onlyWithinFunction: true } }
        : it,
    );
    const { assignments } = deriveAssignments(
      factsOf(subject("ORGANISATION", "ward")),
      evaluatorsInForce({ ...edition, evaluators }, null),
      { ...DEFAULT_SHEET_SETTINGS, functions: { "cell-1-committee": ["III"] } },
    );
    expect(assignments.filter((it) => it.side === "BELOW").map((it) => it.criteria)).toEqual([["III"], []]);
  });
});

describe("posts and bodies that are not as the rules think of them", () => {
  const withPosts = (it: EvaluatedSubject, posts: readonly EvaluatorPost[], bodies = BODIES) =>
    deriveAssignments(
      { ...factsOf(it), bodies, posts: [...POSTS, ...posts] },
      evaluatorsInForce(editionByCode("2018"), null),
      DEFAULT_SHEET_SETTINGS,
    );

  it("a body that nobody heads is told as a gap", () => {
    const youth = body("youth", "ward", "MASS_ORGANISATION_STANDING");
    expect(withPosts(subject("COLLECTIVE", "ward/front"), [], [...BODIES, youth]).gaps).toEqual([
      { subjectId: "review", side: "SAME_LEVEL", role: "SAME_LEVEL_BODIES", bodyId: "youth", unitId: null },
    ]);
  });

  it.each([
    { who: "no leader", of: post("x", "ward/women", mass) },
    { who: "a leader outside any body", of: post("x", "ward", { rank: "DEPUTY", ...mass }) },
    { who: "an official outside any agency", of: post("x", "ward", state) },
  ])("$who of a mass organisation or agency is spoken on by the own cell alone", ({ of }) => {
    const member = subject("MEMBER", "cell-1", { memberId: "x", isStateEmployee: true });
    expect(withPosts(member, [of]).assignments.map(short)).toEqual([
      "SAME_LEVEL cell-1-committee c1-secretary",
    ]);
  });

  it("the head of a body that nobody knows is led by the Party secretary of the place", () => {
    const cadre = subject("CADRE", "cell-2", { memberId: "x" });
    const [above] = withPosts(cadre, [post("x", "cell-2/unknown", { rank: "HEAD", ...state })]).assignments;
    expect(above && short(above)).toBe("ABOVE person c2-secretary");
  });

  it("a list that asks peers on a body, or superiors of an unknown one, finds no persons and the committee above", () => {
    const edition = editionByCode("2018");
    const asked = evaluatorsInForce(edition, null).flatMap((it) =>
      it.role === "FELLOW_COLLECTIVE_MEMBERS"
        ? [{ ...it, subjectKind: "ORGANISATION" as const }]
        : it.role === "SUPERIOR_LEADERSHIP"
          ? [it, { ...it, subjectKind: "ORGANISATION" as const }]
          : [],
    );
    const above = (it: EvaluatedSubject) =>
      deriveAssignments(factsOf(it), asked, DEFAULT_SHEET_SETTINGS).assignments.map(short);
    for (const it of [subject("ORGANISATION", "ward"), subject("COLLECTIVE", "ward/unknown")])
      expect(above(it)).toEqual(["ABOVE district-standing d-secretary"]);
  });
});

describe("other editions", () => {
  it("2014: only the residence committee, which fills no sheet", () => {
    expect(shortOf(subject("MEMBER", "cell-1", { memberId: "somebody" }), "2014")).toEqual([]);
  });

  it("2023: opinions on a collective, the own cell committee on a member; no form", () => {
    expect(shortOf(subject("COLLECTIVE", "ward/front"), "2023")).toEqual([
      "SAME_LEVEL standing w-secretary",
      "SAME_LEVEL women women-chair",
    ]);
    const [member] = derive(subject("MEMBER", "cell-1", { memberId: "somebody" }), "2023").assignments;
    expect(member).toMatchObject({ side: "SAME_LEVEL", formCode: null });
  });

  it("2025: opinions on a collective; members and cadres are appraised without sheets", () => {
    expect(shortOf(subject("COLLECTIVE", "ward/front"), "2025")).toHaveLength(2);
    expect(shortOf(subject("MEMBER", "cell-1", { memberId: "somebody" }), "2025")).toEqual([]);
    expect(shortOf(subject("CADRE", "ward", { memberId: "w-deputy" }), "2025")).toEqual([]);
  });
});

describe("whatever the tree", () => {
  const ids = fc.constantFrom("ward", "cell-1", "cell-2", "district");
  const anyPost = fc.record({
    memberId: fc.constantFrom("a", "b", "c", "d", "e"),
    unitId: ids,
    bodyId: fc.constantFrom(null, ...BODIES.map((it) => it.id)),
    sphere: fc.constantFrom("PARTY", "STATE", "MASS_ORGANISATION"),
    isHead: fc.boolean(),
    isDeputy: fc.boolean(),
  });
  it("nobody evaluates himself, nobody twice, and confidential are persons only", () => {
    fc.assert(
      fc.property(fc.array(anyPost, { maxLength: 20 }), ids, (posts, unitId) => {
        const facts = {
          units: UNITS,
          bodies: BODIES,
          posts,
          subjects: [subject("CADRE", unitId, { memberId: "a" })],
        };
        const { assignments } = deriveAssignments(
          facts,
          evaluatorsInForce(editionByCode("2019"), null),
          DEFAULT_SHEET_SETTINGS,
        );
        expect(assignments.filter((it) => it.evaluator.signatoryId === "a")).toEqual([]);
        expect(new Set(assignments.map(assignmentKey)).size).toBe(assignments.length);
        for (const it of assignments)
          if (it.attribution === "CONFIDENTIAL") expect(it.evaluator.kind).toBe("PERSON");
      }),
    );
  });
});
