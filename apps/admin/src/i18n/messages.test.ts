import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  CODES,
  LEVELS,
  PARTICIPATION_REASONS,
  REVIEW_STATES,
  ROLES,
  STEPS,
  TRAIL_ACTIONS,
} from "@xeploai/domain";
import english from "ra-language-english";
import { describe, expect, it } from "vitest";
import { ROSTER_FIELDS } from "../imports/columnChoice";
import { en } from "./en";
import { vi } from "./vi";

type Messages = { [key: string]: string | Messages };

/** Every text by its dotted key. */
function flat(messages: Messages, prefix = ""): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(messages)) {
    if (typeof value === "string") found.set(prefix + key, value);
    else for (const [inner, text] of flat(value, `${prefix}${key}.`)) found.set(inner, text);
  }
  return found;
}

const vietnamese = flat(vi as unknown as Messages);
const inEnglish = flat(en as unknown as Messages);
const placeholders = (text: string) => [...text.matchAll(/%\{(\w+)\}/g)].map(([, name]) => name).toSorted();
const distinct = (text: string) => [...new Set(placeholders(text))];

describe("react-admin's own words", () => {
  const source = flat(english.ra as unknown as Messages);
  const ours = flat(vi.ra as unknown as Messages);
  // Texts made of figures or names alone read the same in every language.
  const SAME = new Set(["boolean.null", "page.edit", "page.list", "page.show"]);

  it("are all translated: no key is missing, none is obsolete", () => {
    expect([...ours.keys()].toSorted()).toEqual([...source.keys()].toSorted());
  });

  it.each([...source].filter(([key]) => !SAME.has(key)))("%s differs from the English", (key, text) => {
    expect(ours.get(key)).not.toBe(text);
  });

  it("name no figure that react-admin does not give", () => {
    const strange = [...ours].filter(([key, text]) => {
      const given = new Set([...placeholders(source.get(key) ?? ""), "smart_count"]);
      return placeholders(text).some((name) => !given.has(name));
    });
    expect(strange).toEqual([]);
  });
});

describe("our own words", () => {
  it("have the same keys in both languages", () => {
    expect([...inEnglish.keys()].toSorted()).toEqual([...vietnamese.keys()].toSorted());
  });

  it("show the same figures in both languages", () => {
    const own = [...vietnamese].filter(([key]) => !key.startsWith("ra."));
    const differing = own.filter(
      ([key, text]) => String(distinct(text)) !== String(distinct(inEnglish.get(key) ?? "")),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it("are in NFC and never empty", () => {
    const odd = [...vietnamese, ...inEnglish].filter(
      ([, text]) => text !== text.normalize("NFC") || text === "",
    );
    expect(odd).toEqual([]);
  });
});

describe("closed sets", () => {
  const sets: [string, readonly string[]][] = [
    ["errors", CODES],
    ["levels", LEVELS],
    ["enums.role", ROLES],
    ["enums.reviewState", REVIEW_STATES],
    ["enums.procedureStep", [...STEPS, "NONE"]],
    ["enums.participationReason", PARTICIPATION_REASONS],
    ["imports.fields", ROSTER_FIELDS],
    ["audit.actions", TRAIL_ACTIONS],
  ];
  it.each(sets)("%s has a text for every member", (area, members) => {
    expect(members.filter((member) => !vietnamese.has(`${area}.${member}`))).toEqual([]);
  });
});

describe("codes of the API", () => {
  const api = join(import.meta.dirname, "../../../api/src");
  const sources = readdirSync(api, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"))
    .map((path) => readFileSync(join(api, path), "utf8"));
  const all = (pattern: RegExp) => [
    ...new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map(([, code]) => code ?? ""))),
  ];
  /** Members of an exported constant list of codes. */
  const listed = (name: string) => {
    const text = sources.find((source) => source.includes(`const ${name} = [`)) ?? "";
    const [, body = ""] = new RegExp(`const ${name} = \\[([\\s\\S]*?)\\] as const`).exec(text) ?? [];
    return [...body.matchAll(/^\s*"([A-Z_]+)",?$/gm)].map(([, code]) => code ?? "");
  };
  const without = (codes: readonly string[], area: string, part = "") =>
    codes.filter((code) => !vietnamese.has(`${area}.${code}${part}`));

  it("of errors each have a text", () => {
    const codes = all(/new ClientError\("([A-Z_]+)"/g);
    expect(codes).toContain("INVALID_CREDENTIALS");
    expect(without(codes, "errors")).toEqual([]);
  });

  it("of the procedure each have a text", () => {
    expect(listed("PROCEDURE_CODES")).toContain("ROUND_NOT_OPEN");
    expect(without(listed("PROCEDURE_CODES"), "errors")).toEqual([]);
  });

  /** What stops the way from the vote to the published level, with the figures each refusal carries. */
  const ON_THE_WAY: [string, readonly string[]][] = [
    ["QUORUM_NOT_MET", ["convened", "present", "required"]],
    ["KEYED_COUNTS_DIFFER", ["differences"]],
    ["COUNTS_MISSING", ["count"]],
    ["ROLL_CALL_INCOMPLETE", ["count"]],
    ["PAPER_MISSING", ["paper"]],
    ["SECOND_BALLOT_DUE", []],
    ["BALLOT_NOT_RECORDED", []],
    ["PROPOSAL_MISSING", []],
    ["NOT_PROPOSED", ["count"]],
    ["PROPOSALS_NOT_SEALED", ["count", "units"]],
    ["RETURNED_NOT_ANSWERED", ["count"]],
    ["SEAL_INCOMPLETE", ["count", "number"]],
    ["PROPOSED_AFTER_OPENING", ["count"]],
    ["EXCELLENT_QUOTA_EXCEEDED", ["allowed", "proposed"]],
    ["EXCELLENT_QUOTA_EXCEEDED_IN_GROUP", ["allowed", "exceededBy", "group", "proposed"]],
    ["QUOTA_NOT_CHECKED", []],
    ["LEVEL_ABOVE_CAP", []],
    ["LEVEL_NOT_DECIDED", []],
    ["COMMITTEE_VOTE_MISSING", []],
    ["COMMITTEE_VOTE_NOT_BALANCED", ["approve", "members", "other", "present"]],
    ["COMMITTEE_TOO_FEW_PRESENT", ["members", "present", "required"]],
    ["RESOLUTION_NOT_CARRIED", ["approve", "members", "required"]],
    ["OWN_CASE", []],
    ["ALREADY_DECIDED", ["count"]],
    ["UNDECIDED_LEFT", ["count"]],
    ["ROUND_NOT_OPEN", []],
    ["APPEAL_WINDOW_OVER", ["lastDay"]],
    ["SECOND_LOOK_BY_FIRST_DECIDER", []],
  ];
  const ADVICE = /(Đề nghị|đề nghị|Hãy|Mở|Chờ|Muốn|Người khác|chỉ đề xuất khi) [^.]+\.$/;

  it.each(ON_THE_WAY)("of the way to a level: %s says what to do next, with its figures", (code, figures) => {
    const text = vietnamese.get(`errors.${code}`) ?? "";
    expect(distinct(text)).toEqual(figures);
    expect(text).toMatch(ADVICE);
  });

  it("of faulty roster cells each say why and how to mend", () => {
    expect(listed("IMPORT_FAULT_CODES")).toContain("LOOKALIKE_LETTER");
    expect(without(listed("IMPORT_FAULT_CODES"), "imports.faults", ".why")).toEqual([]);
    expect(without(listed("IMPORT_FAULT_CODES"), "imports.faults", ".mend")).toEqual([]);
  });

  it("of refused roster files each have a text", () => {
    expect(listed("IMPORT_REFUSAL_CODES")).toContain("FILE_ENCRYPTED");
    expect(without(listed("IMPORT_REFUSAL_CODES"), "errors")).toEqual([]);
  });

  it("of notifications each have a text", () => {
    expect(listed("NOTIFICATION_KINDS")).toContain("SHEET_DUE");
    expect(without(listed("NOTIFICATION_KINDS"), "notifications.kinds")).toEqual([]);
  });

  it("of refused files each have a text", () => {
    expect(listed("FILE_REFUSAL_CODES")).toContain("FILE_DAMAGED");
    expect(without(listed("FILE_REFUSAL_CODES"), "errors")).toEqual([]);
  });

  it("of faulty fields each have a text", () => {
    const codes = all(/\.add\([^,()]*(?:\([^()]*\))?[^,()]*, "([A-Z_]+)"/g);
    expect(codes).toContain("DATE_FUTURE");
    expect(without(codes, "fieldFaults")).toEqual([]);
    expect(without(all(/path: [^,{}]+, code: "([A-Z_]+)"/g), "fieldFaults")).toEqual([]);
  });
});
