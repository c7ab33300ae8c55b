import { Box, Button, Chip, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useTranslate } from "react-admin";
import { Section } from "../components/Section";

const PROBES = [
  { key: "alive", address: "/healthz" },
  { key: "ready", address: "/readyz" },
] as const;

async function answers(address: string): Promise<boolean> {
  const response = await fetch(address, { cache: "no-store" }).catch(() => null);
  return response?.ok ?? false;
}

/** Whether the server and its database answer just now. */
export function HealthPanel() {
  const translate = useTranslate();
  const { data, isFetching, refetch } = useQuery({
    queryKey: ["health"],
    queryFn: () => Promise.all(PROBES.map(({ address }) => answers(address))),
    refetchInterval: 30_000,
  });
  return (
    <Section
      title={translate("home.system.health")}
      actions={
        <Button variant="outlined" disabled={isFetching} onClick={() => void refetch()}>
          {translate("home.system.recheck")}
        </Button>
      }
    >
      <Box role="status" sx={{ display: "flex", flexWrap: "wrap", gap: 3 }}>
        {PROBES.map(({ key }, index) => {
          const isUp = data?.[index];
          const state = isUp === undefined ? "checking" : isUp ? "up" : "down";
          return (
            <Box key={key} sx={{ display: "flex", gap: 1, alignItems: "center" }}>
              <Typography>{translate(`home.system.${key}`)}:</Typography>
              <Chip
                color={state === "up" ? "success" : state === "down" ? "error" : "default"}
                label={translate(`home.system.${state}`)}
              />
            </Box>
          );
        })}
      </Box>
    </Section>
  );
}
