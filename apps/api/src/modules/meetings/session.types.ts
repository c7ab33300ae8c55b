/** PLANNED: announced. OPEN: being held, its agenda drawn up. CLOSED: over, its reviews recorded. */
export const SESSION_STATES = ["PLANNED", "OPEN", "CLOSED"] as const;
export type SessionState = (typeof SESSION_STATES)[number];

export const SESSION_BODIES = ["CELL", "PARTY_GROUP"] as const;
export type SessionBody = (typeof SESSION_BODIES)[number];

export const MINUTES_SIGNERS = ["CHAIR", "CLERK"] as const;
export type MinutesSigner = (typeof MINUTES_SIGNERS)[number];
