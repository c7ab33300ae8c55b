import { lazy } from "react";
import { Route } from "react-router-dom";

const InboxPage = lazy(() => import("./InboxPage").then((it) => ({ default: it.InboxPage })));

export const inboxRoutes = [<Route key="inbox" path="/inbox" element={<InboxPage />} />];
