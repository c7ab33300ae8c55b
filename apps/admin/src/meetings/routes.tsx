import { lazy } from "react";
import { Route } from "react-router-dom";

const CellRoundPage = lazy(() => import("./CellRoundPage").then((it) => ({ default: it.CellRoundPage })));
const RollCallPage = lazy(() => import("./RollCallPage").then((it) => ({ default: it.RollCallPage })));

export const meetingRoutes = [
  <Route key="cell-round" path="/cell-rounds/:roundId/:cellId" element={<CellRoundPage />} />,
  <Route key="roll-call" path="/cell-rounds/:roundId/:cellId/roll-call" element={<RollCallPage />} />,
];
