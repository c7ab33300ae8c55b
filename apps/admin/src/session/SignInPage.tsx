import { Alert, Box, Button, Paper, Typography } from "@mui/material";
import { type FormEvent, useState } from "react";
import { useLocaleState, useLocales, useLogin, useTranslate } from "react-admin";
import { useLocation } from "react-router-dom";
import { PasswordField } from "../components/PasswordField";
import { RefusalAlert } from "../components/RefusalAlert";
import { RequiredTextField } from "../components/RequiredTextField";
import { takeSessionEnded } from "../providers/authProvider";
import { useTextSize } from "../theme/useTextSize";
import { DemoAccounts } from "./DemoAccounts";
import { useSystem } from "./useSystem";

/** Name and password; in a sample system also one tap per role. */
export function SignInPage() {
  const translate = useTranslate();
  const login = useLogin();
  const system = useSystem();
  const location = useLocation();
  useTextSize();
  const [isEnded] = useState(takeSessionEnded);
  const [username, setUsername] = useState("");
  const [password, setPassword] = useState("");
  const [error, setError] = useState<unknown>(null);
  const [isPending, setPending] = useState(false);
  const isSignedOut = Boolean((location.state as { isSignedOut?: boolean } | null)?.isSignedOut);

  const enter = async (credentials: { username: string; password: string }) => {
    setError(null);
    setPending(true);
    try {
      await login(credentials);
    } catch (refusal) {
      setError(refusal);
      setPending(false);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void enter({ username: username.trim(), password });
  };

  return (
    <Box component="main" sx={{ minHeight: "100dvh", bgcolor: "background.default", p: { xs: 1.5, sm: 4 } }}>
      <title>{`${translate("session.title")} · ${translate("common.product")}`}</title>
      <Box sx={{ maxWidth: 1080, mx: "auto" }}>
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center", mb: 3 }}>
          <Box component="img" src="/favicon.svg" alt="" sx={{ width: 52, height: 52 }} />
          <Box sx={{ flex: "1 1 200px" }}>
            <Typography component="h1" variant="h4" sx={{ color: "primary.main" }}>
              {translate("common.product")}
            </Typography>
            <Typography sx={{ color: "text.secondary" }}>{translate("common.tagline")}</Typography>
          </Box>
          <LanguageButtons />
        </Box>
        <Box
          sx={{
            display: "grid",
            gap: 3,
            gridTemplateColumns: { md: "minmax(320px, 420px) 1fr" },
            alignItems: "start",
          }}
        >
          <Paper variant="outlined" component="form" onSubmit={submit} sx={{ p: { xs: 2, sm: 3 } }}>
            <Typography component="h2" variant="h5" sx={{ mb: 2 }}>
              {translate("session.title")}
            </Typography>
            {isEnded && !error && (
              <Alert severity="info" sx={{ mb: 2 }}>
                {translate("session.ended")}
              </Alert>
            )}
            {isSignedOut && !isEnded && !error && (
              <Alert severity="success" sx={{ mb: 2 }}>
                {translate("session.signedOut")}
              </Alert>
            )}
            <RefusalAlert error={error} />
            <RequiredTextField
              fullWidth
              autoFocus
              name="username"
              autoComplete="username"
              label={translate("session.username")}
              value={username}
              onChange={(event) => setUsername(event.target.value)}
              htmlInput={{ autoCapitalize: "none", spellCheck: false }}
              sx={{ mb: 2 }}
            />
            <PasswordField
              fullWidth
              required
              name="password"
              autoComplete="current-password"
              label={translate("session.password")}
              value={password}
              onChange={(event) => setPassword(event.target.value)}
              sx={{ mb: 2 }}
            />
            <Button fullWidth size="large" type="submit" variant="contained" disabled={isPending}>
              {translate(isPending ? "session.submitting" : "session.submit")}
            </Button>
            <Typography sx={{ color: "text.secondary", mt: 2 }}>{translate("session.forgotten")}</Typography>
          </Paper>
          {system?.isDemo && system.demoAccounts.length > 0 && (
            <DemoAccounts accounts={system.demoAccounts} isPending={isPending} onEnter={enter} />
          )}
        </Box>
      </Box>
    </Box>
  );
}

function LanguageButtons() {
  const locales = useLocales();
  const [locale, setLocale] = useLocaleState();
  return (
    <Box sx={{ display: "flex", gap: 1 }}>
      {locales.map((it) => (
        <Button
          key={it.locale}
          lang={it.locale}
          aria-pressed={it.locale === locale}
          variant={it.locale === locale ? "outlined" : "text"}
          onClick={() => setLocale(it.locale)}
        >
          {it.name}
        </Button>
      ))}
    </Box>
  );
}
