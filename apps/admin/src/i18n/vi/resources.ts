import { members } from "./members";

/** Names of resources as react-admin asks for them. */
export const resources = {
  members: { name: "đảng viên", title: "Danh sách đảng viên", fields: members.fields },
  organisations: { name: "tổ chức đảng", title: "Các tổ chức trực thuộc" },
  accounts: { name: "tài khoản", title: "Danh sách tài khoản" },
  auditEntries: { name: "dòng nhật ký", title: "Các dòng nhật ký" },
  rounds: { name: "đợt kiểm điểm", title: "Các đợt kiểm điểm" },
  reviews: { name: "hồ sơ kiểm điểm", title: "Danh sách kiểm điểm, xếp loại" },
};
