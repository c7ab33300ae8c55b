import { lazy } from "react";
import { Route } from "react-router-dom";

const AnalystHome = lazy(async () => ({ default: (await import("./AnalystHome")).AnalystHome }));

export const analysisRoutes = [<Route key="statistics" path="/statistics" element={<AnalystHome />} />];
