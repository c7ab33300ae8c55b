import { describe, expect, it } from "vitest";
import {
  firstOpenField,
  nextToType,
  openSheet,
  type TypingState,
  typingKey,
  typingReducer,
} from "./typingSheet";

const press = (state: TypingState, keys: string) =>
  [...keys].reduce((current, key) => {
    const meaning = typingKey(key === "<" ? "Backspace" : key);
    const isOfSheet =
      meaning && meaning.type !== "save" && meaning.type !== "scan" && meaning.type !== "person";
    return isOfSheet ? typingReducer(current, meaning) : current;
  }, state);

describe("typing sheet", () => {
  it("takes a whole paper sheet as a row of digits", () => {
    const state = press(openSheet(["a", "b", "c"]), "2132");
    expect(state.grades).toEqual({ a: "GOOD", b: "EXCELLENT", c: "AVERAGE" });
    expect(state.ownLevel).toBe("GOOD");
    expect(firstOpenField(state)).toBeNull();
  });

  it("corrects the last mark with Backspace and goes back from an empty field", () => {
    expect(press(openSheet(["a", "b"]), "223<1").ownLevel).toBe("EXCELLENT");
    expect(press(openSheet(["a", "b"]), "2<<4").grades).toEqual({ a: "POOR" });
  });

  it("replaces the own level instead of running past the end", () => {
    expect(press(openSheet(["a"]), "2123")).toMatchObject({ ownLevel: "SATISFACTORY", field: 1 });
  });

  it("names the first field without a mark, so that Enter can point there", () => {
    expect(firstOpenField(press(openSheet(["a", "b"]), "2"))).toBe(1);
    expect(firstOpenField(press(openSheet(["a", "b"]), "22"))).toBe(2);
  });

  it("attaches the scan with a key beside the digits", () => {
    expect(["+", "="].map(typingKey)).toEqual([{ type: "scan" }, { type: "scan" }]);
  });

  it("opens with the marks somebody else saved", () => {
    const theirs = openSheet(["a"], { grades: { a: "POOR" }, ownLevel: "SATISFACTORY" });
    expect(typingReducer(press(openSheet(["a"]), "11"), { type: "open", sheet: theirs })).toBe(theirs);
  });

  it.each([
    { done: [true, false, false], from: 0, next: 1 },
    { done: [false, true, true], from: 2, next: 0 },
    { done: [true, true], from: 0, next: null },
    { done: [false], from: 0, next: 0 },
    { done: [], from: 0, next: null },
  ])("goes from person $from to $next of $done", ({ done, from, next }) => {
    expect(nextToType(done, from)).toBe(next);
  });
});
