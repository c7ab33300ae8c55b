import { lazy } from "react";
import { Route } from "react-router-dom";

const CellRoundPage = lazy(() => import("./CellRoundPage").then((it) => ({ default: it.CellRoundPage })));
const RollCallPage = lazy(() => import("./RollCallPage").then((it) => ({ default: it.RollCallPage })));
const MeetingPage = lazy(() => import("./MeetingPage").then((it) => ({ default: it.MeetingPage })));
const HallPage = lazy(() => import("./HallPage").then((it) => ({ default: it.HallPage })));
const MinutesPage = lazy(() => import("./MinutesPage").then((it) => ({ default: it.MinutesPage })));
const MinutesPrintPage = lazy(() =>
  import("./MinutesPrintPage").then((it) => ({ default: it.MinutesPrintPage })),
);
const PositionsPage = lazy(() => import("./PositionsPage").then((it) => ({ default: it.PositionsPage })));

const CELL = "/cell-rounds/:roundId/:cellId";

export const meetingRoutes = [
  <Route key="cell-round" path={CELL} element={<CellRoundPage />} />,
  <Route key="roll-call" path={`${CELL}/roll-call`} element={<RollCallPage />} />,
  <Route key="meeting" path={`${CELL}/meeting`} element={<MeetingPage />} />,
  <Route key="minutes" path={`${CELL}/minutes`} element={<MinutesPage />} />,
  <Route key="minutes-print" path={`${CELL}/minutes/print`} element={<MinutesPrintPage />} />,
  <Route key="hall" path="/meeting-sessions/:sessionId" element={<HallPage />} />,
  <Route key="positions" path="/my-positions" element={<PositionsPage />} />,
];
