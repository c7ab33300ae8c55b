import { readDevice, writeDevice } from "../providers/deviceStore";
import type { HallSession, QueuedAct } from "./hallActs";

/** What a device keeps of the sessions it records, so that the hall needs no network. */
export interface HallStore {
  readSession(sessionId: string): Promise<HallSession | null>;
  keepSession(session: HallSession): Promise<void>;
  /** Acts not confirmed yet, in the order in which they were done. */
  readActs(sessionId: string): Promise<QueuedAct[]>;
  /** Writes the whole queue of a session in one transaction. */
  keepActs(sessionId: string, queue: readonly QueuedAct[]): Promise<void>;
}

/**
 * The store on the device. Keys hold the account, so that two people who share a tablet never meet each other's acts. A
 * device that keeps nothing still works while there is a network.
 */
export function createHallStore(accountId: string): HallStore {
  const key = (sessionId: string) => `${accountId}:${sessionId}`;
  return {
    readSession: (sessionId) => readDevice<HallSession>("snapshots", key(sessionId)),
    keepSession: (session) => writeDevice("snapshots", key(session.id), session),
    readActs: async (sessionId) => (await readDevice<QueuedAct[]>("unsent", key(sessionId))) ?? [],
    keepActs: (sessionId, queue) => writeDevice("unsent", key(sessionId), queue),
  };
}
