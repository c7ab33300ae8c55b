import { type ReactNode, Suspense } from "react";
import { Layout } from "react-admin";
import { Navigate, useLocation } from "react-router-dom";
import { ErrorBoundaryPage } from "../components/ErrorBoundaryPage";
import { LoadingState } from "../components/LoadingState";
import { useViewer } from "../session/useViewer";
import { useTextSize } from "../theme/useTextSize";
import { AppMenu } from "./AppMenu";
import { AppSidebar } from "./AppSidebar";
import { TopBar } from "./TopBar";

// react-admin lets its root grow with wide content; here wide content scrolls inside its own box.
const SX = {
  minWidth: 0,
  "& .RaLayout-contentWithSidebar": { minWidth: 0, width: 1 },
  "& .RaLayout-appFrame": { mt: { xs: 7.5, sm: 8 } },
  "& .RaLayout-content": { p: { xs: 1.5, sm: 3 }, minWidth: 0, backgroundColor: "background.default" },
  "@media print": {
    "& .MuiAppBar-root, & .MuiDrawer-root": { display: "none" },
    "& .RaLayout-appFrame": { mt: 0 },
  },
};

const CHANGE_PASSWORD = "/change-password";

/** Bar on top, menu at the left (a drawer on phones), the page in the middle. */
export function AppLayout({ children }: { children?: ReactNode }) {
  useTextSize();
  const { pathname } = useLocation();
  const mustChange = useViewer()?.mustChangePassword ?? false;
  if (mustChange && pathname !== CHANGE_PASSWORD) return <Navigate to={CHANGE_PASSWORD} replace />;
  return (
    <Layout appBar={TopBar} menu={AppMenu} sidebar={AppSidebar} error={ErrorBoundaryPage} sx={SX}>
      <Suspense fallback={<LoadingState />}>{children}</Suspense>
    </Layout>
  );
}
