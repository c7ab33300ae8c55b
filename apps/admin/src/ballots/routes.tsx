import { lazy } from "react";
import { Route } from "react-router-dom";

const BallotPage = lazy(() => import("./BallotPage").then((it) => ({ default: it.BallotPage })));

export const ballotRoutes = [
  <Route key="ballot" path="/cell-rounds/:roundId/:cellId/ballot" element={<BallotPage />} />,
];
