import {
  Box,
  Card,
  CardActionArea,
  LinearProgress,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  TableSortLabel,
  type Theme,
  useMediaQuery,
} from "@mui/material";
import type { ReactNode } from "react";
import { type RaRecord, useListContext, useTranslate } from "react-admin";
import { Link, type To } from "react-router-dom";
import { EmptyState } from "./EmptyState";
import { ListPages } from "./ListPages";
import { LoadingState } from "./LoadingState";
import { RefusalAlert } from "./RefusalAlert";

export interface DataColumn<T> {
  key: string;
  /** Translation key of the heading. */
  label: string;
  render: (record: T) => ReactNode;
  /** Member of the schema's sort enum; absent where the server does not sort by it. */
  sortKey?: string;
  isNumber?: boolean;
  /** Long text that may run over several lines. */
  wraps?: boolean;
}

interface DataListProps<T> {
  /** The first column names the record and links to it. */
  columns: readonly DataColumn<T>[];
  linkOf?: (record: T) => string;
  /** Whether the links lead to a list of their own, which begins without these filters. */
  opensOwnList?: boolean;
  selectedId?: string | null;
  /** Shown when there is nothing at all, not even without filters. */
  empty?: ReactNode;
}

/** For ListBase: the list says itself what was refused, so nothing else has to. */
export const SHOWS_ERRORS = { onError: () => undefined };

/** A list of the server's page: a table on wide screens, cards on phones; loading, empty and error states included. */
export function DataList<T extends RaRecord>(props: DataListProps<T>) {
  const { columns, linkOf, opensOwnList = false, selectedId, empty } = props;
  const translate = useTranslate();
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down("md"));
  const { data, isPending, error, refetch, total, filterValues, isFetching } = useListContext<T>();
  if (error) return <RefusalAlert error={error} onRetry={() => void refetch()} />;
  if (isPending || !data) return <LoadingState rows={8} />;
  if (total === 0) {
    const isFiltered = Object.keys(filterValues).length > 0;
    if (!isFiltered && empty) return empty;
    return (
      <EmptyState title={translate("common.nothingFound")}>{translate("common.nothingFoundHint")}</EmptyState>
    );
  }
  const rows = { columns, data, linkOf, opensOwnList, selectedId };
  return (
    <Box aria-busy={isFetching}>
      <Box sx={{ height: 4 }}>
        {isFetching && <LinearProgress aria-label={translate("common.loading")} />}
      </Box>
      {isNarrow ? <Cards {...rows} /> : <Rows {...rows} />}
      <ListPages />
    </Box>
  );
}

interface RowsProps<T> {
  columns: readonly DataColumn<T>[];
  data: readonly T[];
  linkOf: ((record: T) => string) | undefined;
  opensOwnList: boolean;
  selectedId: string | null | undefined;
}

function Rows<T extends RaRecord>({ columns, data, linkOf, opensOwnList, selectedId }: RowsProps<T>) {
  const translate = useTranslate();
  const { sort, setSort, resource } = useListContext();
  return (
    <TableContainer tabIndex={0} role="region" aria-label={translate(`resources.${resource}.title`)}>
      <Table>
        <TableHead>
          <TableRow>
            {columns.map(({ key, label, sortKey, isNumber }) => {
              const isSorted = sortKey !== undefined && sort.field === sortKey;
              const direction = isSorted && sort.order === "DESC" ? "desc" : "asc";
              return (
                <TableCell
                  key={key}
                  align={isNumber ? "right" : "left"}
                  sx={{ px: 1.5 }}
                  {...(isSorted ? { sortDirection: direction as "asc" | "desc" } : {})}
                >
                  {sortKey ? (
                    <TableSortLabel
                      active={isSorted}
                      direction={direction}
                      onClick={() =>
                        setSort({ field: sortKey, order: isSorted && direction === "asc" ? "DESC" : "ASC" })
                      }
                    >
                      {translate(label)}
                    </TableSortLabel>
                  ) : (
                    translate(label)
                  )}
                </TableCell>
              );
            })}
          </TableRow>
        </TableHead>
        <TableBody>
          {data.map((record) => (
            <TableRow key={record.id} hover selected={record.id === selectedId}>
              {columns.map(({ key, render, isNumber, wraps }, index) => (
                <TableCell
                  key={key}
                  align={isNumber ? "right" : "left"}
                  sx={{
                    px: 1.5,
                    fontVariantNumeric: "tabular-nums",
                    ...(wraps ? { minWidth: 150 } : { whiteSpace: "nowrap" }),
                  }}
                >
                  {index === 0 && linkOf ? (
                    <RecordLink to={addressOf(linkOf(record), opensOwnList)}>{render(record)}</RecordLink>
                  ) : (
                    render(record)
                  )}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

/** The list's own filters stay in the address, so that closing the drawer comes back to them. */
const addressOf = (pathname: string, opensOwnList: boolean): To => ({
  pathname,
  search: opensOwnList ? "" : window.location.search,
});

function RecordLink({ to, children }: { to: To; children: ReactNode }) {
  return (
    <Box
      component={Link}
      to={to}
      sx={{ color: "secondary.main", fontWeight: 600, display: "inline-block", py: 1 }}
    >
      {children}
    </Box>
  );
}

function Cards<T extends RaRecord>({ columns, data, linkOf, opensOwnList, selectedId }: RowsProps<T>) {
  const translate = useTranslate();
  const [main, ...others] = columns;
  return (
    <Box component="ul" sx={{ listStyle: "none", p: 0, m: 0, display: "grid", gap: 1.25 }}>
      {data.map((record) => {
        const body = (
          <Box sx={{ p: 1.5, minWidth: 0, overflowWrap: "anywhere" }}>
            <Box sx={{ fontWeight: 600, color: linkOf ? "secondary.main" : "text.primary" }}>
              {main?.render(record)}
            </Box>
            {others.map(({ key, label, render }) => {
              const value = render(record);
              return value === "" || value === null || value === undefined || value === false ? null : (
                <Box key={key} sx={{ display: "flex", columnGap: 1, mt: 0.5, flexWrap: "wrap" }}>
                  <Box component="span" sx={{ color: "text.secondary" }}>
                    {translate(label)}:
                  </Box>
                  <Box component="span">{value}</Box>
                </Box>
              );
            })}
          </Box>
        );
        return (
          <Card
            key={record.id}
            component="li"
            variant="outlined"
            sx={record.id === selectedId ? { borderColor: "secondary.main", borderWidth: 2 } : {}}
          >
            {linkOf ? (
              <CardActionArea component={Link} to={addressOf(linkOf(record), opensOwnList)}>
                {body}
              </CardActionArea>
            ) : (
              body
            )}
          </Card>
        );
      })}
    </Box>
  );
}
