export { AnalystHome } from "../analysis/AnalystHome";
