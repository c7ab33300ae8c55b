import { CreateOrganisations1764000000001 } from "./1764000000001-CreateOrganisations.js";
import { CreateMembers1764000000002 } from "./1764000000002-CreateMembers.js";
import { CreateAccounts1764000000003 } from "./1764000000003-CreateAccounts.js";
import { CreateReviews1764000000004 } from "./1764000000004-CreateReviews.js";
import { CreateRosterImports1764000000005 } from "./1764000000005-CreateRosterImports.js";
import { CreateSettings1764000000006 } from "./1764000000006-CreateSettings.js";
import { NarrowAccountVersion1764000000007 } from "./1764000000007-NarrowAccountVersion.js";
import { ReviewEverySubject1764000000008 } from "./1764000000008-ReviewEverySubject.js";
import { CreateStoredFiles1764000000009 } from "./1764000000009-CreateStoredFiles.js";
import { CreateNotifications1764000000010 } from "./1764000000010-CreateNotifications.js";
import { PlanSessions1764000000014 } from "./1764000000014-PlanSessions.js";
import { CreatePlans1764000000018 } from "./1764000000018-CreatePlans.js";
import { CreateSheets1764000000020 } from "./1764000000020-CreateSheets.js";
import { CreateRoundChanges1764000000022 } from "./1764000000022-CreateRoundChanges.js";
import { CreateBulkJobs1764000000023 } from "./1764000000023-CreateBulkJobs.js";
import { AcceptResidencePapers1764000000026 } from "./1764000000026-AcceptResidencePapers.js";
import { CreateSubmissions1764000000031 } from "./1764000000031-CreateSubmissions.js";
import { OpenDecisionSessions1764000000032 } from "./1764000000032-OpenDecisionSessions.js";
import { HoldBallots1764000000034 } from "./1764000000034-HoldBallots.js";
import { CreateAppeals1764000000035 } from "./1764000000035-CreateAppeals.js";
import { CreateBodyVotes1764000000036 } from "./1764000000036-CreateBodyVotes.js";
import { FollowBallots1764000000038 } from "./1764000000038-FollowBallots.js";
import { RecordDraftReports1764000000043 } from "./1764000000043-RecordDraftReports.js";
import { CreateBallotBoxes1764000000044 } from "./1764000000044-CreateBallotBoxes.js";
import { TellReturnedProposals1764000000047 } from "./1764000000047-TellReturnedProposals.js";
import { CloseRounds1764000000048 } from "./1764000000048-CloseRounds.js";
import { RecordPaperAppeals1764000000052 } from "./1764000000052-RecordPaperAppeals.js";
import { RecordCommitteeVotes1764000000054 } from "./1764000000054-RecordCommitteeVotes.js";

/** In the order in which they run. */
export const migrations = [
  CreateOrganisations1764000000001,
  CreateMembers1764000000002,
  CreateAccounts1764000000003,
  CreateReviews1764000000004,
  CreateRosterImports1764000000005,
  CreateSettings1764000000006,
  NarrowAccountVersion1764000000007,
  ReviewEverySubject1764000000008,
  CreateStoredFiles1764000000009,
  CreateNotifications1764000000010,
  PlanSessions1764000000014,
  CreatePlans1764000000018,
  CreateSheets1764000000020,
  CreateRoundChanges1764000000022,
  CreateBulkJobs1764000000023,
  AcceptResidencePapers1764000000026,
  CreateSubmissions1764000000031,
  OpenDecisionSessions1764000000032,
  HoldBallots1764000000034,
  CreateAppeals1764000000035,
  CreateBodyVotes1764000000036,
  FollowBallots1764000000038,
  RecordDraftReports1764000000043,
  CreateBallotBoxes1764000000044,
  TellReturnedProposals1764000000047,
  CloseRounds1764000000048,
  RecordPaperAppeals1764000000052,
  RecordCommitteeVotes1764000000054,
];
