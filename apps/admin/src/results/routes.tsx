import { lazy } from "react";
import { Route } from "react-router-dom";

const MyResultPage = lazy(() => import("./MyResultPage").then((it) => ({ default: it.MyResultPage })));

export const resultRoutes = [
  <Route key="my-result" path="/my/result/:reviewId" element={<MyResultPage />} />,
];
