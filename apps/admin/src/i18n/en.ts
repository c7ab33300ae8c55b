import { accounts } from "./en/accounts";
import { analysis } from "./en/analysis";
import { appeals } from "./en/appeals";
import { audit } from "./en/audit";
import { ballots } from "./en/ballots";
import { closing } from "./en/closing";
import { collectives } from "./en/collectives";
import { common } from "./en/common";
import { decisions } from "./en/decisions";
import { enums } from "./en/enums";
import { errors, fieldFaults } from "./en/errors";
import { files } from "./en/files";
import { home } from "./en/home";
import { imports } from "./en/imports";
import { layout } from "./en/layout";
import { grades, levels } from "./en/levels";
import { meetings } from "./en/meetings";
import { members } from "./en/members";
import { movements } from "./en/movements";
import { notifications } from "./en/notifications";
import { organisations } from "./en/organisations";
import { plans } from "./en/plans";
import { points } from "./en/points";
import { prompts } from "./en/prompts";
import { proposals } from "./en/proposals";
import { ra } from "./en/ra";
import { residence } from "./en/residence";
import { resources } from "./en/resources";
import { results } from "./en/results";
import { reviews } from "./en/reviews";
import { rounds } from "./en/rounds";
import { rules } from "./en/rules";
import { session } from "./en/session";
import { settings } from "./en/settings";
import { sheets } from "./en/sheets";
import { subjects } from "./en/subjects";
import { work } from "./en/work";
import type { vi } from "./vi";

/** Every word a second time; the compiler sees to it that no key is missing. */
export const en: typeof vi = {
  ra,
  resources,
  accounts,
  analysis,
  audit,
  common,
  enums,
  errors,
  fieldFaults,
  grades,
  home,
  imports,
  layout,
  levels,
  members,
  movements,
  notifications,
  organisations,
  ballots,
  decisions,
  meetings,
  plans,
  results,
  reviews,
  rounds,
  rules,
  prompts,
  proposals,
  appeals,
  residence,
  settings,
  sheets,
  session,
  work,
  files,
  points,
  subjects,
  closing,
  collectives,
};
