import { lazy } from "react";
import { Route } from "react-router-dom";

const BallotPage = lazy(() => import("./BallotPage").then((it) => ({ default: it.BallotPage })));
const CountPage = lazy(() => import("./CountPage").then((it) => ({ default: it.CountPage })));
const VotePage = lazy(() => import("./VotePage").then((it) => ({ default: it.VotePage })));
const PapersPage = lazy(() => import("./PapersPage").then((it) => ({ default: it.PapersPage })));
const MinutesPage = lazy(() => import("./MinutesPage").then((it) => ({ default: it.MinutesPage })));

export const ballotRoutes = [
  <Route key="ballot" path="/cell-rounds/:roundId/:cellId/ballot" element={<BallotPage />} />,
  <Route key="count" path="/ballots/:ballotId/count/:teller" element={<CountPage />} />,
  <Route key="papers" path="/ballots/:ballotId/papers" element={<PapersPage />} />,
  <Route key="ballot-minutes" path="/ballots/:ballotId/minutes" element={<MinutesPage />} />,
];

/** Pages for whoever is not signed in: a voter has a slip and no account. */
export const votingRoutes = [<Route key="vote" path="/vote/:ballotId" element={<VotePage />} />];
