import { members } from "./members";

/** Names of resources as react-admin asks for them. */
export const resources = {
  members: { name: "đảng viên", fields: members.fields },
  organisations: { name: "tổ chức đảng" },
  accounts: { name: "tài khoản" },
  auditEntries: { name: "dòng nhật ký" },
};
