import type { HallSession } from "./hallActs";

type Item = HallSession["items"][number];

/** Whether the subject can be reviewed now: a collective always, a person who is present. */
export function isThere({ roll }: HallSession, { memberId }: Item): boolean {
  return !memberId || roll.find((it) => it.member.id === memberId)?.presence === "PRESENT";
}

/** The next subject to take, in the order of the agenda, after `item` first and then from the top; null when none is left. */
export function nextItem(session: HallSession, item?: Item): Item | null {
  const waiting = session.items.filter(
    (it) => it.state === "WAITING" && it.id !== item?.id && isThere(session, it),
  );
  return waiting.find((it) => it.place > (item?.place ?? 0)) ?? waiting[0] ?? null;
}

/** Places the subject may move to on the agenda: those of its own rank. Null at the end of it. */
export function neighbour({ items }: HallSession, item: Item, step: -1 | 1): number | null {
  const other = items[items.indexOf(item) + step];
  return other && other.kind === item.kind && other.position === item.position ? item.place + step : null;
}
