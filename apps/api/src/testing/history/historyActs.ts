import type { Level, Step, TrailAction } from "@xeploai/domain";

/** One thing somebody tries in a history of a round. */
export interface HistoryAct {
  kind: ActKind;
  /** Which cell, or whose review, by place. */
  cell: number;
  subject: number;
  /** The second subject of a swap; whether a decision takes in both cells. */
  other: number;
  level: Level;
  /** Which of two who may do it: the tellers, or the committee's members of whom the first decides no own case. */
  who: number;
  /** Tried by people of another ward. */
  isByStranger: boolean;
  /** Tried on what was read before somebody else's last act. */
  isStale: boolean;
  /** How the votes fall, or how many come; the same number is the same count. */
  seed: number;
}

/** Steps of the state machine an act takes, and the entries it leaves in the trail. */
interface ActRule {
  steps: readonly Step[];
  trail: readonly TrailAction[];
  /** Whether whoever acts says which version was read. */
  isVersioned: boolean;
}

export const ACT_RULES = {
  HAND_IN: { steps: ["SUBMIT_SELF_ASSESSMENT"], trail: ["review:typeOnBehalf"], isVersioned: true },
  MEET: { steps: ["RECORD_REVIEW"], trail: ["meeting:record"], isVersioned: true },
  OPEN_BALLOT: { steps: ["RECORD_REVIEW", "COMPILE"], trail: ["ballot:open"], isVersioned: false },
  HAND_OUT: { steps: [], trail: ["ballot:handOut"], isVersioned: true },
  COUNT: { steps: [], trail: ["ballot:count"], isVersioned: false },
  CLOSE_BALLOT: { steps: ["RECORD_BALLOT", "PROPOSE"], trail: ["ballot:close"], isVersioned: true },
  CANCEL_BALLOT: { steps: [], trail: ["ballot:cancel"], isVersioned: true },
  PROPOSE: { steps: ["PROPOSE"], trail: ["ballot:proposeWithoutMajority"], isVersioned: true },
  SEAL: { steps: [], trail: ["proposal:seal"], isVersioned: true },
  RETURN: { steps: [], trail: ["proposal:return"], isVersioned: false },
  PROPOSE_AGAIN: { steps: [], trail: ["proposal:proposeAgain"], isVersioned: true },
  OPEN_SESSION: { steps: [], trail: ["decisionSession:open"], isVersioned: true },
  DECIDE: { steps: ["CHECK_QUOTA", "VERIFY", "DECIDE"], trail: ["decision:decide"], isVersioned: true },
  DECIDE_OVER: { steps: ["CHECK_QUOTA", "VERIFY", "DECIDE"], trail: ["decision:decide"], isVersioned: true },
  SWAP: { steps: [], trail: ["decision:swap"], isVersioned: true },
  PUBLISH: { steps: ["NOTIFY", "PUBLISH"], trail: ["round:publish"], isVersioned: true },
} as const satisfies Readonly<Record<string, ActRule>>;

export type ActKind = keyof typeof ACT_RULES;
export const ACT_KINDS = Object.keys(ACT_RULES) as ActKind[];

/** Acts that bring a round on, and the exchange that seldom fits; the others give up, send back or go over. */
export const FORWARD_KINDS: readonly ActKind[] = ACT_KINDS.filter(
  (it) => !["CANCEL_BALLOT", "RETURN", "OPEN_SESSION", "DECIDE_OVER"].includes(it),
);
