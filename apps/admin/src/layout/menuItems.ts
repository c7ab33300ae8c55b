import OrganisationIcon from "@mui/icons-material/AccountTreeOutlined";
import StatisticsIcon from "@mui/icons-material/BarChartOutlined";
import RoundIcon from "@mui/icons-material/EventNoteOutlined";
import AuditIcon from "@mui/icons-material/FactCheckOutlined";
import HomeIcon from "@mui/icons-material/HomeOutlined";
import AccountIcon from "@mui/icons-material/ManageAccountsOutlined";
import RulesIcon from "@mui/icons-material/MenuBookOutlined";
import ResidenceIcon from "@mui/icons-material/OtherHousesOutlined";
import MemberIcon from "@mui/icons-material/PeopleAltOutlined";
import ReviewIcon from "@mui/icons-material/RateReviewOutlined";
import SheetIcon from "@mui/icons-material/RuleOutlined";
import ImportIcon from "@mui/icons-material/UploadFileOutlined";
import { type Action, mayEver } from "@xeploai/domain";
import type { ComponentType } from "react";
import type { Role } from "../session/viewer";

export interface MenuEntry {
  /** Key under `layout`. */
  label: string;
  to: string;
  icon: ComponentType;
  /** What somebody must be able to do to find work there; null for everybody. */
  action: Action | null;
}

/** Every entry of the menu, the most used first. */
export const MENU_ENTRIES: readonly MenuEntry[] = [
  { label: "home", to: "/", icon: HomeIcon, action: null },
  { label: "rounds", to: "/rounds", icon: RoundIcon, action: "round:list" },
  { label: "reviews", to: "/reviews", icon: ReviewIcon, action: "review:list" },
  { label: "mySheets", to: "/my/sheets", icon: SheetIcon, action: "sheet:write" },
  { label: "members", to: "/members", icon: MemberIcon, action: "member:list" },
  { label: "organisations", to: "/organisations", icon: OrganisationIcon, action: "organisation:list" },
  { label: "residence", to: "/residence-comments", icon: ResidenceIcon, action: "residenceComment:write" },
  { label: "imports", to: "/imports", icon: ImportIcon, action: "member:import" },
  { label: "statistics", to: "/statistics", icon: StatisticsIcon, action: "statistics:query" },
  { label: "rules", to: "/rules", icon: RulesIcon, action: null },
  { label: "accounts", to: "/accounts", icon: AccountIcon, action: "account:list" },
  { label: "audit", to: "/auditEntries", icon: AuditIcon, action: "audit:read" },
];

/** What the menu shows to a person acting in one role. */
export function menuOf(role: Role | undefined): readonly MenuEntry[] {
  return role ? MENU_ENTRIES.filter(({ action }) => action === null || mayEver([role], action)) : [];
}
