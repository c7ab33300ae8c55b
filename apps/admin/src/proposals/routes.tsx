import { lazy } from "react";
import { Route } from "react-router-dom";

const ProposalsPage = lazy(() => import("./ProposalsPage").then((it) => ({ default: it.ProposalsPage })));
const ProposeLevelsPage = lazy(() =>
  import("./ProposeLevelsPage").then((it) => ({ default: it.ProposeLevelsPage })),
);
const SubmissionPage = lazy(() => import("./SubmissionPage").then((it) => ({ default: it.SubmissionPage })));

export const proposalRoutes = [
  <Route key="proposals" path="/rounds/:roundId/proposals" element={<ProposalsPage />} />,
  <Route key="propose-levels" path="/rounds/:roundId/proposals/levels" element={<ProposeLevelsPage />} />,
  <Route key="submission" path="/submissions/:submissionId" element={<SubmissionPage />} />,
];
