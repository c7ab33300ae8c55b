import { describe, expect, it } from "vitest";
import { createDraftStore, type StoredDraft } from "./draftStore";

function memoryStorage() {
  const values = new Map<string, string>();
  return {
    values,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  };
}

const stored: StoredDraft = {
  draft: { grades: { "I.1": "GOOD" }, points: {}, sections: { II: "Còn nể nang" }, ownLevel: "GOOD" },
  baseVersion: 3,
  keptAt: "2018-12-01T02:00:00.000Z",
  unanswered: [{ grades: {}, points: {}, sections: { II: "Còn" }, ownLevel: null }],
};

describe("draft store", () => {
  it("gives back what was kept and forgets it once dropped", () => {
    const store = createDraftStore(memoryStorage(), "account-1");
    store.keep("review-1", stored);
    expect(store.read("review-1")).toEqual(stored);
    store.drop("review-1");
    expect(store.read("review-1")).toBeNull();
  });

  it("takes a draft kept before there were points as one without", () => {
    const storage = memoryStorage();
    const { points: _, ...before } = stored.draft;
    storage.values.set("xeploai.draft.account-1.review-1", JSON.stringify({ ...stored, draft: before }));
    expect(createDraftStore(storage, "account-1").read("review-1")?.draft.points).toEqual({});
  });

  it("never shows one account the draft of another on the same device", () => {
    const storage = memoryStorage();
    createDraftStore(storage, "account-1").keep("review-1", stored);
    expect(createDraftStore(storage, "account-2").read("review-1")).toBeNull();
  });

  it.each([
    "{",
    "null",
    "[]",
    '{"draft":{}}',
    '{"draft":{"grades":[],"sections":{}},"baseVersion":1,"keptAt":""}',
  ])("reads the damaged entry %s as no draft", (text) => {
    const storage = memoryStorage();
    storage.values.set("xeploai.draft.account-1.review-1", text);
    expect(createDraftStore(storage, "account-1").read("review-1")).toBeNull();
  });

  it("reads an entry of before, and a damaged list of what was sent, as nothing sent", () => {
    const storage = memoryStorage();
    const { unanswered: _, ...before } = stored;
    const store = createDraftStore(storage, "account-1");
    storage.values.set("xeploai.draft.account-1.review-1", JSON.stringify(before));
    expect(store.read("review-1")).toEqual({ ...before, unanswered: [] });
    storage.values.set(
      "xeploai.draft.account-1.review-1",
      JSON.stringify({ ...before, unanswered: [1, {}] }),
    );
    expect(store.read("review-1")).toEqual({ ...before, unanswered: [] });
  });

  it("leaves out grades and levels that do not exist", () => {
    const storage = memoryStorage();
    const odd = {
      ...stored,
      draft: { grades: { a: "SUPERB", b: "POOR" }, points: {}, sections: {}, ownLevel: "BEST" },
    };
    storage.values.set("xeploai.draft.account-1.review-1", JSON.stringify(odd));
    expect(createDraftStore(storage, "account-1").read("review-1")?.draft).toEqual({
      grades: { b: "POOR" },
      points: {},
      sections: {},
      ownLevel: null,
    });
  });

  it("survives a storage that refuses to write", () => {
    const store = createDraftStore(
      {
        getItem: () => {
          throw new Error("denied");
        },
        setItem: () => {
          throw new Error("full");
        },
        removeItem: () => {
          throw new Error("denied");
        },
      },
      "account-1",
    );
    store.keep("review-1", stored);
    store.drop("review-1");
    expect(store.read("review-1")).toBeNull();
  });
});
