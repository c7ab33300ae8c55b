import {
  EDITIONS,
  type Edition,
  editionOfYear,
  isEditionCode,
  POST_GROUPS,
  type PostGroup,
  SUBJECT_KINDS,
  type SubjectKind,
} from "@xeploai/domain";
import { useSearchParams } from "react-router-dom";
import { useSystem } from "../session/useSystem";

export interface RulesAddress {
  edition: Edition;
  kind: SubjectKind;
  /** Group of posts whose own rules are shown; null for the rules all others have. */
  post: PostGroup | null;
}

/** What the rules page shows, kept in the address so that a page can be sent to somebody. */
export function useRulesAddress(): [RulesAddress, (change: Record<string, string | null>) => void] {
  const [params, setParams] = useSearchParams();
  const today = useSystem()?.today;
  const change = (next: Record<string, string | null>) =>
    setParams((old) => {
      for (const [key, value] of Object.entries(next)) {
        if (value === null) old.delete(key);
        else old.set(key, value);
      }
      return old;
    });
  return [readRulesAddress(params, today), change];
}

/** The address as asked for; the edition of the present year, members and no post where it is silent or wrong. */
export function readRulesAddress(params: URLSearchParams, today: string | undefined): RulesAddress {
  const code = params.get("edition") ?? "";
  const present = today ? editionOfYear(Number(today.slice(0, 4))) : null;
  const edition = (isEditionCode(code) && EDITIONS.find((it) => it.code === code)) || present || EDITIONS[0];
  if (!edition) throw new TypeError("the product holds an edition");
  const asked = SUBJECT_KINDS.find((it) => it === params.get("kind"));
  const kind = asked && edition.subjects[asked] ? asked : "MEMBER";
  const post = POST_GROUPS.find((it) => it === params.get("post"));
  return { edition, kind, post: post && edition.subjects[kind]?.byPost?.[post] ? post : null };
}
