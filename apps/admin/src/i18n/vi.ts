import { accounts } from "./vi/accounts";
import { analysis } from "./vi/analysis";
import { appeals } from "./vi/appeals";
import { audit } from "./vi/audit";
import { ballots } from "./vi/ballots";
import { closing } from "./vi/closing";
import { collectives } from "./vi/collectives";
import { common } from "./vi/common";
import { decisions } from "./vi/decisions";
import { enums } from "./vi/enums";
import { errors, fieldFaults } from "./vi/errors";
import { files } from "./vi/files";
import { home } from "./vi/home";
import { imports } from "./vi/imports";
import { layout } from "./vi/layout";
import { grades, levels } from "./vi/levels";
import { meetings } from "./vi/meetings";
import { members } from "./vi/members";
import { movements } from "./vi/movements";
import { notifications } from "./vi/notifications";
import { organisations } from "./vi/organisations";
import { plans } from "./vi/plans";
import { points } from "./vi/points";
import { prompts } from "./vi/prompts";
import { proposals } from "./vi/proposals";
import { ra } from "./vi/ra";
import { residence } from "./vi/residence";
import { resources } from "./vi/resources";
import { results } from "./vi/results";
import { reviews } from "./vi/reviews";
import { rounds } from "./vi/rounds";
import { rules } from "./vi/rules";
import { session } from "./vi/session";
import { settings } from "./vi/settings";
import { sheets } from "./vi/sheets";
import { subjects } from "./vi/subjects";
import { work } from "./vi/work";

/** The source language. Each area is one file with the same keys in both languages. */
export const vi = {
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
