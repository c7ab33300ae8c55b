import { enumOf } from "../../graphql/enums.js";
import { MEMBER_STATUSES } from "./memberStatus.js";

export const MemberStatusEnum = enumOf("MemberStatus", MEMBER_STATUSES, "What a member is today.");
export const PostKindEnum = enumOf(
  "PostKind",
  ["PARTY", "STATE", "MASS_ORGANISATION"] as const,
  "Whose post it is.",
);
export const MembershipKindEnum = enumOf(
  "MembershipKind",
  ["OFFICIAL", "TEMPORARY"] as const,
  "Whether activity was moved for good or for a time.",
);
