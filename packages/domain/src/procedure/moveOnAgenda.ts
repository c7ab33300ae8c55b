import { assertInteger } from "../assertInteger.js";
import { type AgendaSubject, agendaRank } from "./agendaOrder.js";

export interface AgendaEntry extends AgendaSubject {
  readonly id: string;
}

export const AGENDA_REFUSALS = ["AGENDA_ORDER_FIXED", "EARLIER_ITEMS_WAITING"] as const;
export type AgendaRefusalCode = (typeof AGENDA_REFUSALS)[number];

export type AgendaMove<T> =
  | { readonly ok: true; readonly items: readonly T[] }
  | {
      readonly ok: false;
      readonly code: "AGENDA_ORDER_FIXED";
      readonly first: number;
      readonly last: number;
    };

/**
 * Moves one subject of an agenda that is in the required order. It may change places with those of its own rank only: a
 * member never comes before the head, nor the head after a deputy.
 * @param to place to move to, from 1
 * @returns the refusal names the first and last place that are open to the subject, from 1
 * @throws {RangeError} when the agenda has no such subject, or `to` is no place of it
 */
export function moveOnAgenda<T extends AgendaEntry>(
  items: readonly T[],
  id: string,
  to: number,
): AgendaMove<T> {
  assertInteger("to", to, { min: 1, max: items.length });
  const moved = items.find((it) => it.id === id);
  if (!moved) throw new RangeError(`${id} is not on the agenda`);
  const rank = agendaRank(moved);
  const first = items.findIndex((it) => agendaRank(it) === rank) + 1;
  const last = items.findLastIndex((it) => agendaRank(it) === rank) + 1;
  if (to < first || to > last) return { ok: false, code: "AGENDA_ORDER_FIXED", first, last };
  return { ok: true, items: items.filter((it) => it !== moved).toSpliced(to - 1, 0, moved) };
}
