import { describe, expect, it } from "vitest";
import { draftMinutes } from "./draftMinutes.js";
import type { MinutesFacts, MinutesSession } from "./minutes.types.js";

const session = (more: Partial<MinutesSession> = {}): MinutesSession => ({
  id: "s",
  partyGroupName: null,
  heldOn: "2018-11-28",
  startsAt: "19:30",
  endsAt: "21:45",
  place: "Nhà văn hóa",
  chair: "Bùi Thị Chủ",
  clerk: "Vũ Văn Ký",
  hasVote: true,
  convened: 30,
  present: 28,
  probationaryPresent: 0,
  absent: [
    { name: "Lê Văn Ốm", reason: "Nằm viện" },
    { name: "Hồ Thị Xa", reason: null },
  ],
  ...more,
});

const facts = (more: Partial<MinutesFacts> = {}): MinutesFacts => ({
  cellName: "Chi bộ tổ dân phố số 5",
  year: 2018,
  sessions: [session()],
  convened: 30,
  present: 28,
  subjects: [],
  opinions: [],
  lackReview: [],
  typed: null,
  ...more,
});

const textOf = (from: MinutesFacts, code: string) => draftMinutes(from).find((it) => it.code === code)?.text;

describe("the draft of the minutes", () => {
  it("tells time, place and attendance of one session, the absent with their reasons", () => {
    expect(textOf(facts(), "OPENING")).toBe(
      "Hồi 19 giờ 30 phút ngày 28/11/2018, tại Nhà văn hóa, Chi bộ tổ dân phố số 5 tổ chức hội nghị kiểm điểm, đánh giá, xếp loại chất lượng năm 2018.",
    );
    expect(textOf(facts(), "ATTENDANCE")).toBe(
      [
        "Triệu tập 30 đảng viên chính thức, có mặt 28, vắng 2.",
        "Vắng mặt: Lê Văn Ốm (Nằm viện); Hồ Thị Xa (không lý do).",
        "Chủ trì: đồng chí Bùi Thị Chủ. Thư ký: đồng chí Vũ Văn Ký.",
      ].join("\n"),
    );
    expect(textOf(facts(), "CLOSING")).toContain("hồi 21 giờ 45 phút ngày 28/11/2018");
  });

  it("lists several sessions by the body that met, and counts everybody once", () => {
    const group = session({
      id: "g",
      partyGroupName: "Tổ đảng số 1",
      hasVote: false,
      convened: 10,
      present: 10,
      absent: [],
    });
    const several = facts({ sessions: [{ ...group, probationaryPresent: 2 }, session()], present: 29 });
    expect(textOf(several, "OPENING")).toContain("thành 2 buổi:\n1. Tổ đảng số 1: hồi 19 giờ 30 phút");
    expect(textOf(several, "OPENING")).toContain("2. Toàn chi bộ:");
    expect(textOf(several, "ATTENDANCE")).toContain(
      "Buổi 1 (tổ đảng số 1): Triệu tập 10 đảng viên chính thức, có mặt 10, vắng 0; dự họp có thêm 2 đảng viên dự bị.",
    );
    expect(textOf(several, "ATTENDANCE")).toContain(
      "Tính chung các buổi, mỗi đảng viên tính một lần: triệu tập 30, dự ít nhất một buổi 29, không dự buổi nào 1.",
    );
    expect(textOf(several, "VOTE")).toContain(
      "ngày 28/11/2018: triệu tập 30 đảng viên chính thức, có mặt 28",
    );
    expect(textOf(facts({ sessions: [group] }), "VOTE")).toBe("Chi bộ chưa bỏ phiếu.");
  });

  it("gives each subject its opinions, conclusion and commitment, and leaves open what nobody recorded", () => {
    const subject = {
      sessionId: "s",
      kind: "MEMBER",
      name: "Trần Thị Hai",
      opinions: [],
      conclusion: null,
      commitment: null,
    };
    const drafted = draftMinutes(
      facts({
        subjects: [
          {
            ...subject,
            reviewId: "c",
            kind: "COLLECTIVE",
            name: "chi ủy",
            opinions: [{ speaker: "Lê A", text: "Đoàn kết." }],
            conclusion: "Tốt.",
          },
          { ...subject, reviewId: "m" },
        ],
      }),
    );
    const [collective, member] = drafted.filter((it) => it.code.startsWith("SUBJECT:"));
    expect(collective).toEqual({
      code: "SUBJECT:c",
      title: "Kiểm điểm tập thể chi ủy",
      text: "Ý kiến tham gia:\n- Đồng chí Lê A: Đoàn kết.\nKết luận: Tốt.\nCam kết, biện pháp khắc phục: ……………\nMức xếp loại đề xuất: …………… (ghi theo biên bản kiểm phiếu)",
    });
    expect(member?.title).toBe("Kiểm điểm đồng chí Trần Thị Hai");
    expect(member?.text).toContain("Hội nghị không có ý kiến khác.\nKết luận: ……………");
    expect(drafted.find((it) => it.code === "PURPOSE")?.text).toContain("tập thể chi ủy, người đứng đầu");
  });

  it("takes over what was typed with a meeting recorded in one go, which names no hour", () => {
    const whole = facts({ sessions: [session({ startsAt: null, endsAt: null })], typed: "Chi bộ nhất trí." });
    expect(textOf(whole, "OPENING")).toMatch(/^Ngày 28\/11\/2018, tại Nhà văn hóa, /);
    expect(textOf(whole, "GENERAL")).toMatch(/^Chi bộ nhất trí\.\n/);
    expect(textOf(whole, "CLOSING")).toContain("kết thúc ……………");
    expect(textOf(facts({ lackReview: ["Hồ Thị Xa"] }), "GENERAL")).toContain("Chưa kiểm điểm: Hồ Thị Xa;");
  });
});
