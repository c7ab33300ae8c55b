import OrganisationIcon from "@mui/icons-material/AccountTreeOutlined";
import RoundIcon from "@mui/icons-material/EventNoteOutlined";
import AccountIcon from "@mui/icons-material/ManageAccountsOutlined";
import ImportIcon from "@mui/icons-material/UploadFileOutlined";
import { Box, Card, CardActionArea, Typography } from "@mui/material";
import type { Action } from "@xeploai/domain";
import type { ComponentType } from "react";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { EmptyState } from "../components/EmptyState";
import { useCan } from "../providers/accessProvider";

interface WardAction {
  key: string;
  to: string;
  icon: ComponentType;
  action: Action;
}

const ACTIONS: readonly WardAction[] = [
  { key: "openRound", to: "/rounds/new", icon: RoundIcon, action: "round:open" },
  { key: "importRoster", to: "/imports", icon: ImportIcon, action: "member:import" },
  { key: "organisations", to: "/organisations", icon: OrganisationIcon, action: "organisation:create" },
  { key: "accounts", to: "/accounts/create", icon: AccountIcon, action: "account:create" },
];

interface WardActionsProps {
  hasRound: boolean;
  /** While a round goes on no other is opened. */
  isGoing: boolean;
}

/** The big next things a ward does; opening the round comes first. */
export function WardActions({ hasRound, isGoing }: WardActionsProps) {
  const translate = useTranslate();
  const can = useCan();
  return (
    <>
      {!hasRound && (
        <EmptyState title={translate("home.ward.noRound")}>{translate("home.ward.noRoundHint")}</EmptyState>
      )}
      <Box
        sx={{
          display: "grid",
          gap: 2,
          mb: 2.5,
          gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 250px), 1fr))",
        }}
      >
        {ACTIONS.filter(({ key, action }) => can(action) && !(isGoing && key === "openRound")).map(
          ({ key, to, icon: Icon }, index) => (
            <Card
              key={key}
              variant="outlined"
              sx={index === 0 && !isGoing ? { borderColor: "primary.main", borderWidth: 2 } : {}}
            >
              <CardActionArea component={Link} to={to} sx={{ p: 2, height: 1 }}>
                <Box sx={{ color: "primary.main" }}>
                  <Icon />
                </Box>
                <Typography component="span" sx={{ display: "block", fontWeight: 600 }}>
                  {translate(`home.ward.${key}`)}
                </Typography>
                <Typography
                  component="span"
                  sx={{ display: "block", color: "text.secondary", fontSize: "0.95rem" }}
                >
                  {translate(`home.ward.${key}Hint`)}
                </Typography>
              </CardActionArea>
            </Card>
          ),
        )}
      </Box>
    </>
  );
}
