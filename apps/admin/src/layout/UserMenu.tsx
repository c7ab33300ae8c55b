import AccountIcon from "@mui/icons-material/AccountCircleOutlined";
import {
  Box,
  Divider,
  FormControlLabel,
  IconButton,
  Menu,
  MenuItem,
  Switch,
  Typography,
} from "@mui/material";
import { useState } from "react";
import { useLocaleState, useLocales, useTranslate } from "react-admin";
import { useNavigate } from "react-router-dom";
import { signOut } from "../providers/authProvider";
import { useActiveRole, useViewer } from "../session/useViewer";
import { useTextSize } from "../theme/useTextSize";

/** Who is signed in; language, reading size, password, sign out. */
export function UserMenu() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const viewer = useViewer();
  const locales = useLocales();
  const [locale, setLocale] = useLocaleState();
  const [isLarger, setLarger] = useTextSize();
  const [role, setRole, roles] = useActiveRole();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);

  return (
    <>
      <IconButton
        color="inherit"
        aria-haspopup="menu"
        aria-label={translate("layout.account")}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <AccountIcon />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        {viewer && (
          <Box component="li" role="presentation" sx={{ px: 2, py: 1 }}>
            <Typography sx={{ fontWeight: 600 }}>{viewer.displayName}</Typography>
            <Typography sx={{ color: "text.secondary", fontSize: "0.9rem" }}>{viewer.username}</Typography>
          </Box>
        )}
        <Divider component="li" />
        {roles.length > 1 &&
          roles.map((it) => (
            <MenuItem
              key={it}
              selected={it === role}
              sx={{ display: { sm: "none" } }}
              onClick={() => {
                close();
                setRole(it);
                navigate("/");
              }}
            >
              {translate(`enums.role.${it}`)}
            </MenuItem>
          ))}
        {locales.map((it) => (
          <MenuItem
            key={it.locale}
            lang={it.locale}
            selected={it.locale === locale}
            onClick={() => {
              close();
              setLocale(it.locale);
            }}
          >
            {it.name}
          </MenuItem>
        ))}
        <Divider component="li" />
        <MenuItem onClick={() => setLarger(!isLarger)} role="menuitemcheckbox" aria-checked={isLarger}>
          <FormControlLabel
            control={
              <Switch checked={isLarger} tabIndex={-1} slotProps={{ input: { "aria-hidden": true } }} />
            }
            label={translate("session.largerText")}
            sx={{ pointerEvents: "none" }}
          />
        </MenuItem>
        <MenuItem
          onClick={() => {
            close();
            navigate("/change-password");
          }}
        >
          {translate("session.changePassword")}
        </MenuItem>
        <MenuItem
          onClick={async () => {
            close();
            await signOut();
            navigate("/login", { state: { isSignedOut: true } });
          }}
        >
          {translate("session.signOut")}
        </MenuItem>
      </Menu>
    </>
  );
}
