import { type CollectiveKind, PARTY_COLLECTIVE_KINDS } from "../editions/collectiveKind.js";
import type { EvaluatingBody, EvaluationFacts, EvaluatorPost } from "./evaluationFacts.js";

/** Units, bodies and posts by what they are looked up by, so that a ward is derived in one pass. */
export class PostIndex {
  readonly #parents: ReadonlyMap<string, string | null>;
  readonly #children: ReadonlyMap<string, readonly string[]>;
  readonly #bodiesAt: ReadonlyMap<string, readonly EvaluatingBody[]>;
  readonly #bodies: ReadonlyMap<string, EvaluatingBody>;
  readonly #inBody: ReadonlyMap<string, readonly EvaluatorPost[]>;
  readonly #partyAt: ReadonlyMap<string, readonly EvaluatorPost[]>;
  readonly #held: ReadonlyMap<string, readonly EvaluatorPost[]>;

  constructor({ units, bodies, posts }: EvaluationFacts) {
    const sorted = posts.toSorted((a, b) => a.memberId.localeCompare(b.memberId));
    this.#parents = new Map(units.map((it) => [it.id, it.parentId]));
    this.#children = new Map(
      [...Map.groupBy(units, (it) => it.parentId ?? "")].map(([id, below]) => [id, below.map((it) => it.id)]),
    );
    this.#bodies = new Map(bodies.map((it) => [it.id, it]));
    this.#bodiesAt = Map.groupBy(bodies, (it) => it.unitId);
    this.#inBody = Map.groupBy(sorted, (it) => it.bodyId ?? "");
    this.#partyAt = Map.groupBy(
      sorted.filter((it) => it.sphere === "PARTY"),
      (it) => it.unitId,
    );
    this.#held = Map.groupBy(sorted, (it) => it.memberId);
  }

  parentOf(unitId: string): string | null {
    return this.#parents.get(unitId) ?? null;
  }

  childrenOf(unitId: string): readonly string[] {
    return this.#children.get(unitId) ?? [];
  }

  body(bodyId: string): EvaluatingBody | null {
    return this.#bodies.get(bodyId) ?? null;
  }

  bodiesAt(unitId: string, kinds: readonly CollectiveKind[]): readonly EvaluatingBody[] {
    return (this.#bodiesAt.get(unitId) ?? []).filter((it) => kinds.includes(it.kind));
  }

  /** The body that speaks for a Party organisation: its standing committee, else its committee; null without one. */
  committeeAt(unitId: string): EvaluatingBody | null {
    const found = this.bodiesAt(unitId, PARTY_COLLECTIVE_KINDS);
    for (const kind of PARTY_COLLECTIVE_KINDS) {
      const body = found.find((it) => it.kind === kind);
      if (body) return body;
    }
    return null;
  }

  postsIn(bodyId: string): readonly EvaluatorPost[] {
    return this.#inBody.get(bodyId) ?? [];
  }

  /** Posts in the Party at a unit, whether in its committee or without one. */
  partyPostsAt(unitId: string): readonly EvaluatorPost[] {
    return this.#partyAt.get(unitId) ?? [];
  }

  postsOf(memberId: string): readonly EvaluatorPost[] {
    return this.#held.get(memberId) ?? [];
  }

  /** Heads of the Party organisation. */
  headsAt(unitId: string): readonly string[] {
    return this.partyPostsAt(unitId)
      .filter((it) => it.isHead)
      .map((it) => it.memberId);
  }

  /** Heads of a collective. */
  headsIn(bodyId: string): readonly string[] {
    return this.postsIn(bodyId)
      .filter((it) => it.isHead)
      .map((it) => it.memberId);
  }
}
