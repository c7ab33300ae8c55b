import { describe, expect, it } from "vitest";
import { createSecret, createSecretStore, spelled, unspelled } from "./secretStore";
import { EMPTY_SHEET } from "./sheetContent";

function memory() {
  const values = new Map<string, string>();
  return {
    values,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  };
}

describe("what a device keeps of a confidential sheet", () => {
  it("comes back to the same account alone, and goes when dropped", () => {
    const storage = memory();
    const mine = createSecretStore(storage, "a");
    mine.keep("sheet", { draft: EMPTY_SHEET, secret: "S", version: 1 });
    expect(mine.read("sheet")).toEqual({ draft: EMPTY_SHEET, secret: "S", version: 1 });
    expect(createSecretStore(storage, "b").read("sheet")).toBeNull();
    mine.drop("sheet");
    expect([mine.read("sheet"), storage.values.size]).toEqual([null, 0]);
  });

  it("is nothing where it is broken or storage is forbidden", () => {
    const storage = memory();
    const store = createSecretStore(storage, "a");
    for (const text of ["{", "1", '{"secret":1}']) {
      storage.setItem("xeploai.sheet.a.sheet", text);
      expect(store.read("sheet")).toBeNull();
    }
    const refuses = () => {
      throw new Error("forbidden");
    };
    const forbidden = createSecretStore({ getItem: refuses, setItem: refuses, removeItem: refuses }, "a");
    forbidden.keep("sheet", { draft: null, secret: "S", version: 1 });
    forbidden.drop("sheet");
    expect(forbidden.read("sheet")).toBeNull();
  });
});

describe("the code of a sheet", () => {
  it("is 16 letters of chance that are not mistaken for others", () => {
    expect(createSecret((bytes) => bytes.map((_, at) => at * 2))).toBe("02468ACEGJMPRTWY");
    expect(createSecret((bytes) => bytes.fill(31))).toBe("Z".repeat(16));
  });

  it("is read in fours and typed back as written", () => {
    expect(spelled("02468ACEGJMPRTWY")).toBe("0246-8ACE-GJMP-RTWY");
    expect(unspelled(" o246-8ace gjmp-rtwy ")).toBe("02468ACEGJMPRTWY");
    expect(unspelled("il00")).toBe("1100");
  });
});
