import type {
  AgendaItemState,
  Presence,
  SessionActInput,
  SessionWorkFieldsFragment,
} from "../graphql/generated/graphql";

export type HallSession = SessionWorkFieldsFragment;

/** Why the server did not take an act, with the figures its words need. */
export interface ActProblem {
  outcome: "CONFLICT" | "REFUSED";
  code: string;
  arguments: readonly { name: string; value: string }[];
}

/** An act done on this device that the server has not confirmed. */
export interface QueuedAct {
  act: SessionActInput;
  /** Null while it waits for the network. */
  problem: ActProblem | null;
}

/** What a person does in the hall, before it is compared with anything. */
export type HallDeed =
  | { kind: "MARK_PRESENCE"; memberId: string; presence: Presence; reason: string | null }
  | { kind: "SET_ITEM_STATE"; itemId: string; state: AgendaItemState }
  | { kind: "WRITE_CONCLUSION"; itemId: string; conclusion: string; commitment: string }
  | { kind: "ADD_OPINION"; opinionId: string; reviewId: string | null; speaker: string; text: string }
  | { kind: "REVISE_OPINION"; opinionId: string; speaker: string; text: string };

/** The act for a deed: what is wanted, and what stands there now on this device. */
export function actOf(deed: HallDeed, session: HallSession, id: string): SessionActInput {
  switch (deed.kind) {
    case "MARK_PRESENCE": {
      const line = session.roll.find((it) => it.member.id === deed.memberId);
      return { id, ...deed, seenPresence: line?.presence ?? null };
    }
    case "SET_ITEM_STATE":
      return { id, ...deed, seenState: session.items.find((it) => it.id === deed.itemId)?.state ?? null };
    case "WRITE_CONCLUSION": {
      const item = session.items.find((it) => it.id === deed.itemId);
      return {
        id,
        kind: deed.kind,
        itemId: deed.itemId,
        conclusion: emptyAsNull(deed.conclusion),
        commitment: emptyAsNull(deed.commitment),
        seenConclusion: item?.conclusion ?? null,
        seenCommitment: item?.commitment ?? null,
      };
    }
    case "ADD_OPINION":
      return { id, ...deed };
    case "REVISE_OPINION":
      return { id, ...deed, seenText: session.opinions.find((it) => it.id === deed.opinionId)?.text ?? null };
  }
}

/** The session as it will stand once the acts have arrived. Acts with a problem wait for a choice and change nothing. */
export function withActs(session: HallSession, queue: readonly QueuedAct[]): HallSession {
  const acted = queue.filter((it) => it.problem === null).reduce((at, { act }) => withAct(at, act), session);
  return acted === session ? session : counted(acted);
}

function withAct(session: HallSession, act: SessionActInput): HallSession {
  switch (act.kind) {
    case "MARK_PRESENCE":
      return {
        ...session,
        hasRollCall: true,
        roll: session.roll.map((line) =>
          line.member.id === act.memberId
            ? { ...line, presence: act.presence ?? null, reason: act.reason ?? null }
            : line,
        ),
      };
    case "SET_ITEM_STATE":
      return {
        ...session,
        items: session.items.map((item) =>
          item.id === act.itemId ? { ...item, state: act.state ?? item.state } : item,
        ),
      };
    case "WRITE_CONCLUSION":
      return {
        ...session,
        items: session.items.map((item) =>
          item.id === act.itemId
            ? { ...item, conclusion: act.conclusion ?? null, commitment: act.commitment ?? null }
            : item,
        ),
      };
    case "ADD_OPINION":
      if (session.opinions.some((it) => it.id === act.opinionId)) return session;
      return {
        ...session,
        opinions: [
          ...session.opinions,
          {
            id: act.opinionId ?? act.id,
            reviewId: act.reviewId ?? null,
            speaker: act.speaker ?? "",
            text: act.text ?? "",
            version: 1,
          },
        ],
      };
    case "REVISE_OPINION":
      return {
        ...session,
        opinions: act.text
          ? session.opinions.map((it) =>
              it.id === act.opinionId
                ? { ...it, speaker: act.speaker ?? it.speaker, text: act.text ?? it.text }
                : it,
            )
          : session.opinions.filter((it) => it.id !== act.opinionId),
      };
  }
}

/** Figures of the session from its lines, as the server counts them. */
function counted(session: HallSession): HallSession {
  const present = session.roll.filter((it) => it.isVoter && it.presence === "PRESENT").length;
  return {
    ...session,
    present,
    hasQuorum: session.convened > 0 && present >= session.required,
    itemsDone: session.items.filter((it) => it.state === "DONE").length,
  };
}

/** The same wish once more, against what stands there now: what the server has is overwritten knowingly. */
export function againOver(act: SessionActInput, session: HallSession, id: string): SessionActInput {
  const item = session.items.find((it) => it.id === act.itemId);
  switch (act.kind) {
    case "MARK_PRESENCE":
      return {
        ...act,
        id,
        seenPresence: session.roll.find((it) => it.member.id === act.memberId)?.presence ?? null,
      };
    case "SET_ITEM_STATE":
      return { ...act, id, seenState: item?.state ?? null };
    case "WRITE_CONCLUSION":
      return {
        ...act,
        id,
        seenConclusion: item?.conclusion ?? null,
        seenCommitment: item?.commitment ?? null,
      };
    case "ADD_OPINION":
      return { ...act, id, opinionId: id };
    case "REVISE_OPINION": {
      const opinion = session.opinions.find((it) => it.id === act.opinionId);
      // Taken back by another device meanwhile: what was written here is put down anew.
      return opinion
        ? { ...act, id, seenText: opinion.text }
        : { id, kind: "ADD_OPINION", opinionId: id, speaker: act.speaker ?? "", text: act.text ?? "" };
    }
  }
}

/** Bytes of one request that leave room below the server's limit. */
const BATCH_BYTES = 150_000;
const BATCH_ACTS = 100;

/** The next acts to send, in order: no more than the server takes at once. */
export function nextBatch(queue: readonly QueuedAct[]): SessionActInput[] {
  const batch: SessionActInput[] = [];
  let bytes = 0;
  for (const { act, problem } of queue) {
    if (problem !== null) continue;
    bytes += 3 * JSON.stringify(act).length;
    if (batch.length > 0 && (bytes > BATCH_BYTES || batch.length === BATCH_ACTS)) break;
    batch.push(act);
  }
  return batch;
}

const emptyAsNull = (text: string): string | null => (text.trim() === "" ? null : text.normalize("NFC"));
