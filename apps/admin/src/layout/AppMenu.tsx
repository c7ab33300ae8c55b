import { Menu, useTranslate } from "react-admin";
import { useActiveRole } from "../session/useViewer";
import { menuOf } from "./menuItems";

/** The pages of the role in use. */
export function AppMenu() {
  const translate = useTranslate();
  const [role] = useActiveRole();
  return (
    <Menu
      sx={{
        mt: 1,
        "& .MuiMenuItem-root": { minHeight: 46, whiteSpace: "normal", color: "text.primary" },
        "& .MuiMenuItem-root .MuiTypography-root": { whiteSpace: "normal" },
        "& .RaMenuItemLink-active": { bgcolor: "#ece4df", fontWeight: 600 },
      }}
    >
      {menuOf(role).map(({ label, to, icon: Icon }) => (
        <Menu.Item key={to} to={to} primaryText={translate(`layout.${label}`)} leftIcon={<Icon />} />
      ))}
    </Menu>
  );
}
