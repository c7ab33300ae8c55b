import { defaultLightTheme, type RaThemeOptions } from "react-admin";

/** Root size of the two reading sizes; every other size follows from it. */
export const TEXT_SIZE_PX = { normal: 17, larger: 21 };

const TARGET_PX = 44;

/** Calm paper, ink and one deep red; every pair of text and ground is at least 4.5 : 1. */
export const theme: RaThemeOptions = {
  ...defaultLightTheme,
  palette: {
    mode: "light",
    primary: { main: "#8f1d1d", dark: "#701414", light: "#b04545", contrastText: "#ffffff" },
    secondary: { main: "#1d4f7c", dark: "#123a5e", light: "#3a75a8", contrastText: "#ffffff" },
    success: { main: "#1f6f43", dark: "#17583a", contrastText: "#ffffff" },
    warning: { main: "#8a5a00", dark: "#6e4800", contrastText: "#ffffff" },
    error: { main: "#a4262c", dark: "#861d22", contrastText: "#ffffff" },
    info: { main: "#1d4f7c", dark: "#123a5e", contrastText: "#ffffff" },
    text: { primary: "#23262b", secondary: "#555b64" },
    background: { default: "#f6f5f2", paper: "#ffffff" },
    divider: "#dedbd4",
  },
  shape: { borderRadius: 10 },
  sidebar: { width: 260, closedWidth: 60 },
  typography: {
    fontFamily: '"Be Vietnam Pro", "Segoe UI", Roboto, Arial, sans-serif',
    h4: { fontSize: "1.65rem", fontWeight: 700, lineHeight: 1.3 },
    h5: { fontSize: "1.35rem", fontWeight: 700, lineHeight: 1.35 },
    h6: { fontSize: "1.15rem", fontWeight: 600, lineHeight: 1.4 },
    body1: { fontSize: "1rem", lineHeight: 1.55 },
    body2: { fontSize: "1rem", lineHeight: 1.5 },
    button: { fontSize: "1rem", fontWeight: 600, textTransform: "none" },
    caption: { fontSize: "0.9rem" },
    subtitle1: { fontSize: "1rem" },
    subtitle2: { fontSize: "1rem", fontWeight: 600 },
  },
  components: {
    ...defaultLightTheme.components,
    MuiButton: { styleOverrides: { root: { minHeight: TARGET_PX } } },
    MuiIconButton: { styleOverrides: { root: { minWidth: TARGET_PX, minHeight: TARGET_PX } } },
    MuiTab: { styleOverrides: { root: { minHeight: TARGET_PX, fontSize: "1rem", textTransform: "none" } } },
    // MUI's grey of what is not chosen is too pale on paper.
    MuiToggleButton: { styleOverrides: { root: { color: "#555b64" } } },
    MuiMenuItem: { styleOverrides: { root: { minHeight: TARGET_PX } } },
    MuiChip: { styleOverrides: { root: { fontSize: "0.95rem" } } },
    MuiAlert: {
      styleOverrides: { root: { fontSize: "1rem" }, message: { minWidth: 0, overflowWrap: "anywhere" } },
    },
    MuiTableCell: {
      styleOverrides: {
        root: { fontSize: "1rem", padding: "10px 14px" },
        head: { fontWeight: 600, color: "#3d434b" },
      },
    },
    MuiFormHelperText: { styleOverrides: { root: { fontSize: "0.9rem" } } },
    MuiTextField: { defaultProps: { variant: "outlined", size: "medium" } },
    MuiFormControl: { defaultProps: { variant: "outlined", size: "medium" } },
    MuiTooltip: { styleOverrides: { tooltip: { fontSize: "0.95rem" } } },
    MuiCssBaseline: {
      styleOverrides: {
        ":focus-visible": { outline: "3px solid #1d4f7c", outlineOffset: 2 },
        "@media (prefers-reduced-motion: reduce)": {
          "*, *::before, *::after": {
            animationDuration: "0.01ms !important",
            transitionDuration: "0.01ms !important",
          },
        },
      },
    },
  },
};
