import OrganisationIcon from "@mui/icons-material/AccountTreeOutlined";
import StatisticsIcon from "@mui/icons-material/BarChartOutlined";
import CellIcon from "@mui/icons-material/ChecklistOutlined";
import RoundIcon from "@mui/icons-material/EventNoteOutlined";
import AuditIcon from "@mui/icons-material/FactCheckOutlined";
import HomeIcon from "@mui/icons-material/HomeOutlined";
import AccountIcon from "@mui/icons-material/ManageAccountsOutlined";
import MemberIcon from "@mui/icons-material/PeopleAltOutlined";
import ReviewIcon from "@mui/icons-material/RateReviewOutlined";
import ImportIcon from "@mui/icons-material/UploadFileOutlined";
import QuotaIcon from "@mui/icons-material/ViewWeekOutlined";
import type { ComponentType } from "react";
import type { Role } from "../session/viewer";

export interface MenuEntry {
  /** Key under `layout`. */
  label: string;
  to: string;
  icon: ComponentType;
  roles: readonly Role[];
}

const EVERYONE: readonly Role[] = [
  "SYSTEM_ADMINISTRATOR",
  "WARD_ADMINISTRATOR",
  "COMMITTEE",
  "CELL_SECRETARY",
  "MEMBER",
  "ANALYST",
  "INSPECTOR",
];

/** Every entry of the menu and the roles whose work it is. */
export const MENU_ENTRIES: readonly MenuEntry[] = [
  { label: "home", to: "/", icon: HomeIcon, roles: EVERYONE },
  { label: "myReviews", to: "/my-reviews", icon: ReviewIcon, roles: ["MEMBER"] },
  { label: "rounds", to: "/rounds", icon: RoundIcon, roles: ["WARD_ADMINISTRATOR"] },
  {
    label: "reviews",
    to: "/reviews",
    icon: CellIcon,
    roles: ["WARD_ADMINISTRATOR", "COMMITTEE", "CELL_SECRETARY"],
  },
  { label: "quotaBoard", to: "/decisions", icon: QuotaIcon, roles: ["WARD_ADMINISTRATOR", "COMMITTEE"] },
  {
    label: "members",
    to: "/members",
    icon: MemberIcon,
    roles: ["WARD_ADMINISTRATOR", "CELL_SECRETARY", "COMMITTEE"],
  },
  {
    label: "organisations",
    to: "/organisations",
    icon: OrganisationIcon,
    roles: ["WARD_ADMINISTRATOR", "COMMITTEE", "ANALYST", "SYSTEM_ADMINISTRATOR", "INSPECTOR"],
  },
  { label: "imports", to: "/imports", icon: ImportIcon, roles: ["WARD_ADMINISTRATOR"] },
  {
    label: "statistics",
    to: "/statistics",
    icon: StatisticsIcon,
    roles: ["WARD_ADMINISTRATOR", "COMMITTEE", "ANALYST"],
  },
  {
    label: "accounts",
    to: "/accounts",
    icon: AccountIcon,
    roles: ["WARD_ADMINISTRATOR", "SYSTEM_ADMINISTRATOR"],
  },
  { label: "audit", to: "/auditEntries", icon: AuditIcon, roles: ["INSPECTOR", "WARD_ADMINISTRATOR"] },
];

/** What the menu shows to a person acting in one role. */
export function menuOf(role: Role | undefined): readonly MenuEntry[] {
  return role ? MENU_ENTRIES.filter((entry) => entry.roles.includes(role)) : [];
}
