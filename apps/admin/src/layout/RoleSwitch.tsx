import ExpandIcon from "@mui/icons-material/ExpandMore";
import { Button, Menu, MenuItem } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useNavigate } from "react-router-dom";
import { useActiveRole } from "../session/useViewer";

/** For people with several roles: whose screens are shown. */
export function RoleSwitch() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [role, setRole, roles] = useActiveRole();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (roles.length < 2 || !role) return null;
  return (
    <>
      <Button
        color="inherit"
        endIcon={<ExpandIcon />}
        aria-haspopup="menu"
        aria-label={`${translate("session.switchRole")}: ${translate(`enums.role.${role}`)}`}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ display: { xs: "none", sm: "inline-flex" } }}
      >
        {translate(`enums.role.${role}`)}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {roles.map((it) => (
          <MenuItem
            key={it}
            selected={it === role}
            onClick={() => {
              setAnchor(null);
              setRole(it);
              navigate("/");
            }}
          >
            {translate(`enums.role.${it}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
