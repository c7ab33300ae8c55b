import MenuIcon from "@mui/icons-material/Menu";
import { AppBar, Box, IconButton, Toolbar, Tooltip, Typography } from "@mui/material";
import { useSidebarState, useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { formatDay } from "../components/dates";
import { NotificationBell } from "../notifications/NotificationBell";
import { useSystem } from "../session/useSystem";
import { useActiveGrant } from "../session/useViewer";
import { RoleSwitch } from "./RoleSwitch";
import { UserMenu } from "./UserMenu";

/** Product, unit, demo clock, role and account. */
export function TopBar() {
  const translate = useTranslate();
  const grant = useActiveGrant();
  const [isOpen, setOpen] = useSidebarState();
  return (
    <AppBar position="fixed" elevation={0} sx={{ bgcolor: "primary.main" }}>
      <Toolbar sx={{ gap: { xs: 0.5, sm: 1.5 }, minHeight: { xs: 60, sm: 64 }, px: { xs: 0.5, sm: 2 } }}>
        <IconButton
          color="inherit"
          aria-label={translate(isOpen ? "ra.action.close_menu" : "ra.action.open_menu")}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <MenuIcon />
        </IconButton>
        <Box
          component={Link}
          to="/"
          sx={{ color: "inherit", textDecoration: "none", minWidth: 0, flex: "1 1 auto" }}
        >
          <Typography
            component="span"
            sx={{ display: "block", fontWeight: 700, lineHeight: 1.2, fontSize: "1.1rem" }}
          >
            {translate("common.product")}
          </Typography>
          {grant && (
            <Typography
              component="span"
              noWrap
              sx={{ display: "block", fontSize: "0.85rem", lineHeight: 1.3 }}
            >
              {grant.organisation.name}
            </Typography>
          )}
        </Box>
        <DemoClock />
        <RoleSwitch />
        <NotificationBell />
        <UserMenu />
      </Toolbar>
    </AppBar>
  );
}

/** The day a sample system works on; nothing in a real one. */
function DemoClock() {
  const translate = useTranslate();
  const system = useSystem();
  if (!system?.isDemo) return null;
  const day = formatDay(system.today);
  return (
    <Tooltip title={translate("layout.demoClockHint")}>
      <Box
        sx={{
          bgcolor: "#fff3d1",
          color: "#5c3c00",
          px: 1.25,
          py: 0.5,
          borderRadius: 1.5,
          fontWeight: 600,
          fontSize: "0.9rem",
          flex: "none",
        }}
      >
        <Box component="span" sx={{ display: { xs: "none", md: "inline" } }}>
          {translate("layout.demoClock", { date: day })}
        </Box>
        <Box
          component="span"
          aria-label={translate("layout.demoClock", { date: day })}
          sx={{ display: { md: "none" } }}
        >
          {day}
        </Box>
      </Box>
    </Tooltip>
  );
}
