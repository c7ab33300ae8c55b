import {
  type AgendaItemState,
  type Edition,
  normaliseParagraphs,
  normaliseText,
  waitingOnAgenda,
} from "@xeploai/domain";
import type { Presence } from "./meeting.type.js";
import type { AgendaItem, SessionOpinion } from "./session.type.js";
import type { SessionActInput } from "./sessionAct.inputs.js";

const NAME_LIMIT = 100;
const REASON_LIMIT = 500;
const TEXT_LIMIT = 5_000;

export interface ActRefusal {
  outcome: "CONFLICT" | "REFUSED";
  code: string;
  figures?: Readonly<Record<string, string | number>>;
}

/** What has to be written for an act that is allowed. */
export type ActEffect =
  | { kind: "PRESENCE"; memberId: string; presence: Presence; reason: string | null }
  | { kind: "ITEM_STATE"; itemId: string; reviewId: string; state: AgendaItemState; opens: boolean }
  | { kind: "CONCLUSION"; itemId: string; conclusion: string | null; commitment: string | null }
  | { kind: "OPINION"; id: string; reviewId: string | null; speaker: string; text: string }
  | { kind: "OPINION_TEXT"; id: string; speaker: string; text: string }
  | { kind: "OPINION_GONE"; id: string };

export type ActVerdict = { ok: true; effect: ActEffect | null } | ({ ok: false } & ActRefusal);

interface Called {
  presence: Presence;
  reason: string | null;
}

/**
 * How a session stands while acts of a device are taken in order. It compares what each act saw with what stands there now:
 * an act that wants what already stands is done without an effect, one that saw something else is a conflict.
 */
export class ActBook {
  readonly #roll: ReadonlySet<string>;
  readonly #called: Map<string, Called>;
  readonly #items: Map<string, AgendaItem>;
  readonly #opinions: Map<string, SessionOpinion>;
  readonly #edition: Edition;

  constructor(
    session: {
      roll: readonly { member: { id: string }; presence: Presence | null; reason: string | null }[];
      items: readonly AgendaItem[];
      opinions: readonly SessionOpinion[];
    },
    edition: Edition,
  ) {
    this.#edition = edition;
    this.#roll = new Set(session.roll.map((it) => it.member.id));
    this.#called = new Map(
      session.roll.flatMap(({ member, presence, reason }) =>
        presence === null ? [] : [[member.id, { presence, reason }] as const],
      ),
    );
    this.#items = new Map(session.items.map((it) => [it.id, it]));
    this.#opinions = new Map(session.opinions.map((it) => [it.id, it]));
  }

  /** Judges the next act and, where it is allowed, takes it in. */
  take(act: SessionActInput): ActVerdict {
    switch (act.kind) {
      case "MARK_PRESENCE":
        return this.#markPresence(act);
      case "SET_ITEM_STATE":
        return this.#setItemState(act);
      case "WRITE_CONCLUSION":
        return this.#writeConclusion(act);
      case "ADD_OPINION":
        return this.#addOpinion(act);
      case "REVISE_OPINION":
        return this.#reviseOpinion(act);
    }
  }

  #markPresence({ memberId, presence, reason, seenPresence }: SessionActInput): ActVerdict {
    if (!memberId || !presence || !this.#roll.has(memberId)) return refused("UNKNOWN_ATTENDEE", { count: 1 });
    const said = line(reason, REASON_LIMIT);
    if (said === undefined || (presence === "ABSENT_WITH_REASON" && said === null))
      return refused("REASON_MISSING");
    const now = this.#called.get(memberId) ?? null;
    const wanted = { presence, reason: presence === "PRESENT" ? null : said };
    if (now?.presence === wanted.presence && now.reason === wanted.reason) return DONE;
    if ((now?.presence ?? null) !== (seenPresence ?? null)) return CONFLICT;
    this.#called.set(memberId, wanted);
    return { ok: true, effect: { kind: "PRESENCE", memberId, ...wanted } };
  }

  #setItemState({ itemId, state, seenState }: SessionActInput): ActVerdict {
    const item = this.#items.get(itemId ?? "");
    if (!item || !state) return refused("NOT_FOUND");
    if (item.state === state) return DONE;
    if (item.state !== seenState) return CONFLICT;
    if (state !== "WAITING") {
      if (!this.#isPresent(item)) return refused("REVIEWED_WITHOUT_ATTENDING");
      const waits = this.#waitsFor(item);
      if (item.state === "WAITING" && waits > 0) return refused("EARLIER_ITEMS_WAITING", { count: waits });
    }
    this.#items.set(item.id, { ...item, state });
    const opens = item.state === "WAITING";
    return {
      ok: true,
      effect: { kind: "ITEM_STATE", itemId: item.id, reviewId: item.reviewId, state, opens },
    };
  }

  #writeConclusion(act: SessionActInput): ActVerdict {
    const item = this.#items.get(act.itemId ?? "");
    if (!item) return refused("NOT_FOUND");
    const conclusion = paragraphs(act.conclusion);
    const commitment = paragraphs(act.commitment);
    if (conclusion === undefined || commitment === undefined)
      return refused("TEXT_NOT_TAKEN", { limit: TEXT_LIMIT });
    if (item.conclusion === conclusion && item.commitment === commitment) return DONE;
    const isSeen =
      item.conclusion === paragraphs(act.seenConclusion) &&
      item.commitment === paragraphs(act.seenCommitment);
    if (!isSeen) return CONFLICT;
    this.#items.set(item.id, { ...item, conclusion, commitment });
    return { ok: true, effect: { kind: "CONCLUSION", itemId: item.id, conclusion, commitment } };
  }

  #addOpinion({ opinionId, reviewId = null, speaker, text }: SessionActInput): ActVerdict {
    const written = paragraphs(text);
    const name = line(speaker, NAME_LIMIT);
    if (!opinionId || !written || !name) return refused("TEXT_NOT_TAKEN", { limit: TEXT_LIMIT });
    if (reviewId !== null && ![...this.#items.values()].some((it) => it.reviewId === reviewId))
      return refused("NOT_FOUND");
    if (this.#opinions.has(opinionId)) return CONFLICT;
    const opinion = { id: opinionId, reviewId, speaker: name, text: written };
    this.#opinions.set(opinionId, { ...opinion, version: 1 });
    return { ok: true, effect: { kind: "OPINION", ...opinion } };
  }

  #reviseOpinion({ opinionId, speaker, text, seenText }: SessionActInput): ActVerdict {
    const opinion = this.#opinions.get(opinionId ?? "");
    const written = paragraphs(text);
    const name = line(speaker, NAME_LIMIT);
    if (written === undefined || !name) return refused("TEXT_NOT_TAKEN", { limit: TEXT_LIMIT });
    if (!opinion) return written === null ? DONE : CONFLICT;
    if (opinion.text === written && opinion.speaker === name) return DONE;
    if (opinion.text !== paragraphs(seenText)) return CONFLICT;
    if (written === null) {
      this.#opinions.delete(opinion.id);
      return { ok: true, effect: { kind: "OPINION_GONE", id: opinion.id } };
    }
    this.#opinions.set(opinion.id, { ...opinion, speaker: name, text: written });
    return { ok: true, effect: { kind: "OPINION_TEXT", id: opinion.id, speaker: name, text: written } };
  }

  /** A collective is always there; a person once called and present. */
  #isPresent({ memberId }: AgendaItem): boolean {
    return memberId === null || this.#called.get(memberId)?.presence === "PRESENT";
  }

  #waitsFor({ id }: AgendaItem): number {
    const items = [...this.#items.values()].map((it) => ({ ...it, isPresent: this.#isPresent(it) }));
    return waitingOnAgenda(items, id, this.#edition)
      .filter((it) => it.severity === "REFUSE")
      .reduce((sum, it) => sum + it.waitsFor.length, 0);
  }
}

const DONE: ActVerdict = { ok: true, effect: null };
const CONFLICT: ActVerdict = { ok: false, outcome: "CONFLICT", code: "CONFLICT" };

function refused(code: string, figures?: ActRefusal["figures"]): ActVerdict {
  return { ok: false, outcome: "REFUSED", code, ...(figures && { figures }) };
}

/** Text in NFC, null when empty, undefined when it is not taken: too long, or with invisible characters. */
function paragraphs(value: string | null | undefined): string | null | undefined {
  const { text, problems } = normaliseParagraphs(value ?? "");
  if (problems.length > 0 || text.length > TEXT_LIMIT) return undefined;
  return text === "" ? null : text;
}

function line(value: string | null | undefined, limit: number): string | null | undefined {
  const { text, problems } = normaliseText(value ?? "");
  if (problems.length > 0 || text.length > limit) return undefined;
  return text === "" ? null : text;
}
