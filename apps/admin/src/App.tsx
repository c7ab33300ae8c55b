import { Admin, CustomRoutes, Resource } from "react-admin";
import { BrowserRouter } from "react-router-dom";
import { votingRoutes } from "./ballots/routes";
import { Home } from "./home/Home";
import { AppLayout } from "./layout/AppLayout";
import { NotFoundPage } from "./layout/NotFoundPage";
import { authProvider } from "./providers/authProvider";
import { dataProvider } from "./providers/dataProvider";
import { i18nProvider } from "./providers/i18nProvider";
import { queryClient } from "./providers/queryClient";
import { store } from "./providers/store";
import { resources } from "./resources";
import { routes } from "./routes";
import { SignInPage } from "./session/SignInPage";
import { theme } from "./theme/theme";

export function App() {
  return (
    <BrowserRouter>
      <Admin
        authProvider={authProvider}
        catchAll={NotFoundPage}
        dashboard={Home}
        dataProvider={dataProvider}
        disableTelemetry
        i18nProvider={i18nProvider}
        layout={AppLayout}
        loginPage={SignInPage}
        queryClient={queryClient}
        requireAuth
        store={store}
        theme={theme}
        darkTheme={null}
        title="Xếp Loại"
      >
        {resources.map((resource) => (
          <Resource key={resource.name} {...resource} />
        ))}
        <CustomRoutes noLayout>{votingRoutes}</CustomRoutes>
        <CustomRoutes>{routes}</CustomRoutes>
      </Admin>
    </BrowserRouter>
  );
}
