import { foldName, nameSortKey } from "@xeploai/domain";
import type { ExistingMember } from "./existingMembers.js";
import { type MemberColumns, rosterColumns } from "./rosterColumns.js";
import type { PostColumn, RosterRecord } from "./rosterRow.js";

/** What applying one row does; nothing in it means that the member stays as stored. */
export interface MemberChange {
  columns: MemberColumns | null;
  /** Set when the citizen number is new or another one. */
  nationalId: string | null;
  /** Move to another cell: from the day named, or in place of a membership that began no earlier. */
  move: { cellId: string; from: string; replaces: string | null } | null;
  /** Kinds of post whose titles are no longer those of the roster. */
  posts: Partial<Record<PostColumn, string[]>>;
  activity: "EXEMPT" | "SUSPENDED" | null;
}

export const isEmptyChange = ({ columns, nationalId, move, posts, activity }: MemberChange): boolean =>
  columns === null &&
  nationalId === null &&
  move === null &&
  activity === null &&
  Object.keys(posts).length === 0;

/** Columns of somebody new. */
export function newColumns(record: RosterRecord): MemberColumns {
  const columns = Object.fromEntries(rosterColumns.map((it) => [it, null])) as MemberColumns;
  return { ...columns, is_state_employee: false, ...derived(record), ...record.values };
}

/** What the row changes of a stored member. An empty cell changes nothing. */
export function changeOf(
  record: RosterRecord,
  member: ExistingMember,
  { today, nationalId }: { today: string; nationalId: string | null },
): MemberChange {
  const values = { ...record.values, ...derived(record) };
  const isChanged = Object.entries(values).some(
    ([column, value]) => member.columns[column as keyof MemberColumns] !== value,
  );
  const { membership } = member;
  const from = record.joinedOn ?? today;
  const isMove = membership !== null && record.cellId !== null && record.cellId !== membership.cellId;
  return {
    columns: isChanged ? { ...member.columns, ...values } : null,
    nationalId: record.nationalId !== null && record.nationalId !== nationalId ? record.nationalId : null,
    move:
      isMove && record.cellId !== null
        ? { cellId: record.cellId, from, replaces: membership.validFrom >= from ? membership.id : null }
        : null,
    posts: changedPosts(record, member),
    activity: newActivity(record, member.activities),
  };
}

/** The activity a status asks for that is not recorded yet. */
export function newActivity(
  { status }: RosterRecord,
  activities: readonly string[],
): MemberChange["activity"] {
  if (status !== "EXEMPT" && status !== "SUSPENDED") return null;
  return activities.includes(status) ? null : status;
}

function derived({ fullName }: RosterRecord): { name_key: string; sort_key: string } {
  return { name_key: foldName(fullName), sort_key: nameSortKey(fullName) };
}

function changedPosts({ posts }: RosterRecord, member: ExistingMember): MemberChange["posts"] {
  const changed: MemberChange["posts"] = {};
  for (const kind of Object.keys(posts) as PostColumn[]) {
    const wanted = posts[kind] ?? [];
    const held = member.posts.filter((it) => it.kind === kind).map((it) => it.title);
    const isSame = wanted.length === held.length && wanted.every((it) => held.includes(it));
    if (!isSame) changed[kind] = wanted;
  }
  return changed;
}
