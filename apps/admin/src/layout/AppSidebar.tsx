import { type Theme, useMediaQuery } from "@mui/material";
import { useEffect, useState } from "react";
import { Sidebar, type SidebarProps } from "react-admin";

const isNarrow = (theme: Theme): string => theme.breakpoints.down("sm");

/**
 * The menu beside the page, a drawer on phones. When a window becomes narrow the open menu would for a moment be an open
 * drawer, which hides the page from screen readers and never gives it back: the drawer begins closed instead.
 */
export function AppSidebar(props: SidebarProps) {
  const narrow = useMediaQuery<Theme>(isNarrow, { noSsr: true });
  const [settled, setSettled] = useState(narrow);
  useEffect(() => setSettled(narrow), [narrow]);
  return settled === narrow ? <Sidebar {...props} /> : null;
}
