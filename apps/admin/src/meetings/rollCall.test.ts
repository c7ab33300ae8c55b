import { MORE_THAN_HALF } from "@xeploai/domain";
import { describe, expect, it } from "vitest";
import type { Presence } from "../graphql/generated/graphql";
import { countRollCall, type RollCallLine } from "./rollCall";

const line = (presence: Presence, more: Partial<RollCallLine> = {}): RollCallLine => ({
  memberId: "m",
  fullName: "Nguyễn Văn Mẫu",
  isVoter: true,
  presence,
  reason: "",
  ...more,
});
const lines = (present: number, absent: number) => [
  ...Array.from({ length: present }, () => line("PRESENT")),
  ...Array.from({ length: absent }, () => line("ABSENT")),
];

describe("roll call", () => {
  it.each([
    { present: 15, absent: 15, needed: 16, quorum: false },
    { present: 16, absent: 14, needed: 16, quorum: true },
    { present: 4, absent: 3, needed: 4, quorum: true },
    { present: 0, absent: 0, needed: 1, quorum: false },
  ])(
    "with $present of $present + $absent present needs $needed: quorum $quorum",
    ({ present, absent, needed, quorum }) => {
      expect(countRollCall(lines(present, absent), MORE_THAN_HALF)).toMatchObject({
        needed,
        hasQuorum: quorum,
      });
    },
  );

  it("leaves probationary members out of the base and of those present", () => {
    const count = countRollCall([...lines(2, 1), line("PRESENT", { isVoter: false })], MORE_THAN_HALF);
    expect(count).toMatchObject({ convened: 3, present: 2, probationaryPresent: 1 });
  });

  it("names who is absent with a reason nobody wrote", () => {
    const count = countRollCall(
      [
        line("ABSENT_WITH_REASON", { fullName: "Trần Thị Thử" }),
        line("ABSENT_WITH_REASON", { reason: "Ốm" }),
      ],
      MORE_THAN_HALF,
    );
    expect(count).toMatchObject({ withoutReason: ["Trần Thị Thử"], absentWithReason: 2, absent: 0 });
  });
});
