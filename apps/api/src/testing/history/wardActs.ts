import { randomUUID } from "node:crypto";
import type { Services } from "../../services.js";
import { gradesOf } from "../makeProcedure.js";
import type { TestUnit } from "../makeUnits.js";
import type { HistoryWard, WardSnapshot } from "./HistoryWard.js";
import type { ActKind, HistoryAct } from "./historyActs.js";
import { presentOf, votesOf } from "./historyVotes.js";
import { at } from "./modelReview.js";

interface Sending {
  ward: HistoryWard;
  services: Services;
  act: HistoryAct;
  seen: WardSnapshot;
  /** How many versions behind what is stored. */
  behind: number;
  /** Where whoever acts has a role. */
  place: TestUnit;
}

/** Sends the act as whoever may do it, or as people of another ward. */
export function perform(ward: HistoryWard, act: HistoryAct, seen: WardSnapshot): Promise<unknown> {
  const place = act.isByStranger ? ward.people.elsewhere : ward.ward;
  return SENDERS[act.kind]({
    ward,
    services: ward.api.services,
    act,
    seen,
    behind: Number(act.isStale),
    place,
  });
}

const SENDERS: Readonly<Record<ActKind, (sending: Sending) => Promise<unknown>>> = {
  HAND_IN: ({ ward, services, act: { subject }, seen, behind, place }) =>
    services.selfAssessments.type(ward.people.secretary(place), {
      reviewId: ward.review(subject),
      version: at(seen.reviews, subject).draft - behind,
      grades: gradesOf("GOOD"),
      sections: [],
      ownLevel: "GOOD",
    }),
  MEET: ({ ward, services, act: { cell, seed }, seen, behind, place }) => {
    const members = ward.membersOf(cell);
    const present = presentOf(seed, members.length);
    return services.meetings.record(ward.people.secretary(place), {
      ...ward.key(cell),
      version: at(seen.cells, cell).meeting - behind,
      heldOn: "2018-12-01",
      place: "Nhà văn hóa",
      chair: "Bùi Thị Chủ",
      clerk: "Vũ Văn Ký",
      attendances: members.map((memberId, index) =>
        index < present
          ? { memberId, presence: "PRESENT" as const }
          : { memberId, presence: "ABSENT_WITH_REASON" as const, reason: "Ốm" },
      ),
    });
  },
  OPEN_BALLOT: ({ ward, services, act: { cell }, place }) =>
    services.ballotServices.opening.open(ward.people.secretary(place), {
      ...ward.key(cell),
      tellerIds: ward.membersOf(cell).slice(0, 2),
      isOnPaper: true,
    }),
  HAND_OUT: (it) =>
    it.services.ballotServices.counts.handOut(it.ward.people.secretary(it.place), {
      ...ballotOf(it),
      issued: votersOf(it),
    }),
  COUNT: (it) => {
    const { ward, services, act, place } = it;
    const voters = votersOf(it);
    const { ballots } = at(ward.model.ballots.cells, act.cell);
    const tallies = (ballots.at(-1)?.lines ?? []).map((index, line) => {
      const { EXCELLENT, GOOD, SATISFACTORY, UNSATISFACTORY } = votesOf(act.seed, line, voters);
      const counted = { excellent: EXCELLENT, good: GOOD, satisfactory: SATISFACTORY };
      return { reviewId: ward.review(index), ...counted, unsatisfactory: UNSATISFACTORY, blank: 0 };
    });
    const teller = ward.people.teller(place, act.who, at(ward.membersOf(act.cell), act.who));
    return services.ballotServices.counts.key(teller, {
      ballotId: ballotOf(it).ballotId,
      teller: act.who + 1,
      returned: voters,
      valid: voters,
      invalid: 0,
      blank: 0,
      tallies,
    });
  },
  CLOSE_BALLOT: (it) =>
    it.services.ballotServices.counts.close(it.ward.people.secretary(it.place), ballotOf(it)),
  CANCEL_BALLOT: (it) =>
    it.services.ballotServices.opening.cancel(it.ward.people.secretary(it.place), {
      ...ballotOf(it),
      reason: "Phiếu in thiếu tên.",
    }),
  PROPOSE: (it) =>
    it.services.ballotServices.ballots.proposeWithoutMajority(
      it.ward.people.secretary(it.place),
      proposalOf(it),
    ),
  SEAL: ({ ward, services, act: { cell }, seen, behind, place }) =>
    services.seals.seal(ward.people.secretary(place), {
      roundId: ward.roundId,
      unitId: ward.key(cell).cellId,
      revision: at(seen.cells, cell).revision - behind,
    }),
  RETURN: ({ ward, services, act: { subject, who }, seen, place }) =>
    services.submissions.returnSubject(ward.committee(place, who), {
      submissionId: at(seen.cells, at(ward.model.reviews, subject).cell).submissionId ?? randomUUID(),
      reviewId: ward.review(subject),
      reason: "Đề nghị chi bộ xem lại mức xếp loại.",
    }),
  PROPOSE_AGAIN: (it) => it.services.seals.proposeAgain(it.ward.people.secretary(it.place), proposalOf(it)),
  OPEN_SESSION: (it) =>
    it.services.decisionSessions.open(it.ward.committee(it.place, it.act.who), {
      roundId: it.ward.roundId,
      version: it.seen.round.version - it.behind,
    }),
  DECIDE: (it) => decide(it, null),
  DECIDE_OVER: (it) => decide(it, { authority: "Ban Thường vụ Quận ủy", reason: "Vượt mức mọi chỉ tiêu." }),
  SWAP: (it) =>
    it.services.swaps.swap(it.ward.committee(it.place, it.act.who), {
      ...resolutionOf(it),
      up: { reviewId: it.ward.review(it.act.subject), reason: "Kết quả vượt trội." },
      down: { reviewId: it.ward.review(it.act.other), reason: "Nhường chỉ tiêu." },
    }),
  PUBLISH: ({ ward, services, seen, behind, place }) =>
    services.publications.publish(ward.people.administrator(place), {
      id: ward.roundId,
      version: seen.round.version - behind,
    }),
};

function decide(it: Sending, override: { authority: string; reason: string } | null): Promise<unknown> {
  const { ward, act } = it;
  const { open, cells } = ward.model.docket(act);
  const changes = open.includes(act.subject)
    ? [{ reviewId: ward.review(act.subject), level: act.level, reason: "Thành tích thực tế." }]
    : [];
  return it.services.decisions.decide(ward.committee(it.place, act.who), {
    ...resolutionOf(it),
    subjectKind: "MEMBER",
    cellIds: cells.map((cell) => ward.key(cell).cellId),
    changes,
    override,
  });
}

const votersOf = ({ ward, act }: Sending): number => at(ward.model.ballots.cells, act.cell).present ?? 0;

const resolutionOf = ({ ward, seen, behind }: Sending) => ({
  roundId: ward.roundId,
  version: seen.round.version - behind,
  resolutionNumber: ward.nextNumber(),
  resolvedOn: "2018-12-01",
});

const proposalOf = ({ ward, act: { subject, level }, seen, behind }: Sending) => ({
  reviewId: ward.review(subject),
  version: at(seen.reviews, subject).version - behind,
  level,
  reason: "Chi ủy thống nhất đề nghị.",
});

function ballotOf({ act: { cell }, seen, behind }: Sending) {
  const { ballotId, ballot } = at(seen.cells, cell);
  return { ballotId: ballotId ?? randomUUID(), version: ballot - behind };
}
