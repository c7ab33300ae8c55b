import { describe, expect, it } from "vitest";
import { type AutosaveState, autosaveReducer, openedState } from "./autosaveState";
import type { SelfAssessmentDraft } from "./selfAssessmentDraft";

const draft = (text: string): SelfAssessmentDraft => ({
  grades: {},
  points: {},
  sections: { II: text },
  ownLevel: null,
});
const saved = (text: string, version: number) => ({
  grades: [],
  points: [],
  sections: [{ section: "II", text }],
  ownLevel: null,
  submittedAt: null,
  isTypedOnBehalf: false,
  updatedAt: "2018-12-01T02:41:00.000Z",
  version,
});
const typing: AutosaveState = { draft: draft("mới"), version: 2, phase: { kind: "TYPING" }, unanswered: [] };
const theirTime = "2018-12-01T02:50:00.000Z";

describe("autosave", () => {
  it("says saved with the server's time when nothing was typed meanwhile", () => {
    const state = autosaveReducer(typing, { type: "saved", saved: saved("mới", 3), sent: draft("mới") });
    expect(state).toEqual({
      draft: draft("mới"),
      version: 3,
      phase: { kind: "SAVED", at: "2018-12-01T02:41:00.000Z" },
      unanswered: [],
    });
  });

  it("keeps what was typed while the request was under way", () => {
    const state = autosaveReducer(
      { ...typing, draft: draft("mới hơn") },
      { type: "saved", saved: saved("mới", 3), sent: draft("mới") },
    );
    expect(state).toEqual({ ...typing, draft: draft("mới hơn"), version: 3 });
  });

  it("shows both versions of a conflict and loses neither", () => {
    const conflict = autosaveReducer(typing, {
      type: "conflicted",
      theirs: draft("khác"),
      theirVersion: 5,
      theirTime,
    });
    expect(conflict.draft).toEqual(draft("mới"));
    expect(conflict.phase).toEqual({ kind: "CONFLICT", theirs: draft("khác"), theirVersion: 5 });
    expect(autosaveReducer(conflict, { type: "keptMine" })).toEqual({ ...typing, version: 5 });
    expect(autosaveReducer(conflict, { type: "tookTheirs" }).draft).toEqual(draft("khác"));
  });

  it("goes on typing inside a conflict without closing it", () => {
    const conflict = autosaveReducer(typing, {
      type: "conflicted",
      theirs: draft("khác"),
      theirVersion: 5,
      theirTime,
    });
    expect(autosaveReducer(conflict, { type: "typed", draft: draft("mới nữa") }).phase.kind).toBe("CONFLICT");
  });

  it("does not call equal texts a conflict", () => {
    const state = autosaveReducer(typing, {
      type: "conflicted",
      theirs: draft("mới"),
      theirVersion: 5,
      theirTime,
    });
    expect(state).toEqual({ ...typing, version: 5, phase: { kind: "SAVED", at: theirTime } });
  });

  it("goes on from what it sent itself when the answer was lost on the way", () => {
    const sent = autosaveReducer(typing, { type: "sending", sent: draft("mới") });
    const offline = autosaveReducer(sent, { type: "unreachable" });
    const ahead = autosaveReducer(offline, { type: "typed", draft: draft("mới và nữa") });
    const met = autosaveReducer(ahead, {
      type: "conflicted",
      theirs: draft("mới"),
      theirVersion: 3,
      theirTime,
    });
    expect(met).toEqual({ ...typing, draft: draft("mới và nữa"), version: 3 });
    const other = autosaveReducer(ahead, {
      type: "conflicted",
      theirs: draft("khác"),
      theirVersion: 3,
      theirTime,
    });
    expect(other.phase.kind).toBe("CONFLICT");
  });

  it("goes on from what it sent itself also after the page was closed in between", () => {
    const kept = { draft: draft("mới và nữa"), baseVersion: 2, unanswered: [draft("cũ hơn"), draft("mới")] };
    expect(openedState(saved("mới", 3), kept)).toEqual({ ...typing, draft: draft("mới và nữa"), version: 3 });
    expect(openedState(saved("khác", 3), kept).phase.kind).toBe("CONFLICT");
  });

  it("remembers a few drafts without an answer, each once, the latest last", () => {
    const send = (state: AutosaveState, text: string) =>
      autosaveReducer(state, { type: "sending", sent: draft(text) });
    const state = ["1", "2", "1", "3", "4", "5", "6", "7", "8", "9"].reduce(send, typing);
    expect(state.unanswered.map((it) => it.sections.II)).toEqual(["1", "3", "4", "5", "6", "7", "8", "9"]);
  });

  it("opens with the text kept on the device when the server has not moved on", () => {
    const state = openedState(saved("cũ", 2), {
      draft: draft("chưa gửi"),
      baseVersion: 2,
      unanswered: [],
    });
    expect(state).toEqual({ ...typing, draft: draft("chưa gửi") });
  });

  it("opens as a conflict when the server moved on since the text was kept", () => {
    const state = openedState(saved("cũ", 4), { draft: draft("chưa gửi"), baseVersion: 2, unanswered: [] });
    expect(state.draft).toEqual(draft("chưa gửi"));
    expect(state.phase.kind).toBe("CONFLICT");
  });

  it("opens at rest when nothing is kept", () => {
    expect(openedState(null, null)).toEqual({
      draft: { grades: {}, points: {}, sections: {}, ownLevel: null },
      version: 0,
      phase: { kind: "SAVED", at: null },
      unanswered: [],
    });
  });
});
