import CloseIcon from "@mui/icons-material/Close";
import { Box, Drawer, IconButton, Typography } from "@mui/material";
import { type ReactNode, useId } from "react";
import { useTranslate } from "react-admin";

interface SideDrawerProps {
  isOpen: boolean;
  title: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

/** A record beside its list; the whole screen on phones. */
export function SideDrawer({ isOpen, title, onClose, children }: SideDrawerProps) {
  const translate = useTranslate();
  const titleId = useId();
  return (
    <Drawer
      anchor="right"
      open={isOpen}
      onClose={onClose}
      slotProps={{
        paper: { "aria-labelledby": titleId, sx: { width: { xs: "100%", sm: 600 }, maxWidth: "100%" } },
      }}
    >
      <Box
        sx={{
          display: "flex",
          alignItems: "center",
          gap: 1,
          px: 2,
          py: 1,
          borderBottom: 1,
          borderColor: "divider",
          position: "sticky",
          top: 0,
          bgcolor: "background.paper",
          // above the labels of boxes that scroll beneath
          zIndex: 2,
        }}
      >
        <Typography
          id={titleId}
          component="h2"
          variant="h6"
          sx={{ flex: 1, minWidth: 0, overflowWrap: "anywhere" }}
        >
          {title}
        </Typography>
        <IconButton aria-label={translate("common.close")} onClick={onClose}>
          <CloseIcon />
        </IconButton>
      </Box>
      <Box sx={{ p: 2 }}>{children}</Box>
    </Drawer>
  );
}
