import { Box, Button, Paper, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import type { SystemQuery } from "../graphql/generated/graphql";
import { rolesOf } from "./useViewer";

type DemoAccount = SystemQuery["system"]["demoAccounts"][number];

interface DemoAccountsProps {
  accounts: readonly DemoAccount[];
  isPending: boolean;
  onEnter: (credentials: { username: string; password: string }) => Promise<void>;
}

/** The sample accounts by role: one tap enters. */
export function DemoAccounts({ accounts, isPending, onEnter }: DemoAccountsProps) {
  const translate = useTranslate();
  return (
    <Paper variant="outlined" component="section" sx={{ p: { xs: 2, sm: 3 }, minWidth: 0 }}>
      <Typography component="h2" variant="h5">
        {translate("session.demo.title")}
      </Typography>
      <Typography sx={{ color: "text.secondary", mb: 2 }}>{translate("session.demo.body")}</Typography>
      {rolesOf(accounts).map((role) => (
        <Box key={role} sx={{ mb: 2 }}>
          <Typography component="h3" sx={{ fontWeight: 600, mb: 0.75 }}>
            {translate(`enums.role.${role}`)}
          </Typography>
          <Box
            sx={{
              display: "grid",
              gap: 1,
              gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 270px), 1fr))",
            }}
          >
            {accounts
              .filter((it) => it.role === role)
              .map(({ username, password, displayName, organisationName }) => (
                <Button
                  key={username}
                  variant="outlined"
                  color="secondary"
                  disabled={isPending}
                  onClick={() => void onEnter({ username, password })}
                  sx={{ justifyContent: "flex-start", textAlign: "left", py: 1 }}
                >
                  <Box component="span" sx={{ minWidth: 0 }}>
                    <Box component="span" sx={{ display: "block" }}>
                      {displayName}
                    </Box>
                    <Box
                      component="span"
                      sx={{ display: "block", fontWeight: 400, fontSize: "0.9rem", color: "text.secondary" }}
                    >
                      {organisationName} · {username}
                    </Box>
                  </Box>
                </Button>
              ))}
          </Box>
        </Box>
      ))}
    </Paper>
  );
}
