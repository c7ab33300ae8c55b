import { lazy } from "react";
import { Route } from "react-router-dom";

const MyResultPage = lazy(() => import("./MyResultPage").then((it) => ({ default: it.MyResultPage })));

const NoticePage = lazy(() => import("./NoticePage").then((it) => ({ default: it.NoticePage })));
const PublishedResultsPage = lazy(() =>
  import("./PublishedResultsPage").then((it) => ({ default: it.PublishedResultsPage })),
);

export const resultRoutes = [
  <Route key="notice" path="/my/result/:reviewId/notice" element={<NoticePage />} />,
  <Route key="published-results" path="/rounds/:roundId/results" element={<PublishedResultsPage />} />,
  <Route key="my-result" path="/my/result/:reviewId" element={<MyResultPage />} />,
];
