/** "2018-12-15" as 15/12/2018: dates of the schema are days, never instants, so no time zone enters. */
export function formatDay(day: string | null | undefined): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})/.exec(day ?? "") ?? [];
  return year && month && date ? `${date}/${month}/${year}` : "";
}

/** An instant as the clock in Viet Nam shows it, wherever the browser stands. */
export function formatInstant(instant: string | null | undefined): string {
  if (!instant) return "";
  return new Intl.DateTimeFormat("vi-VN", {
    timeZone: "Asia/Ho_Chi_Minh",
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  })
    .format(new Date(instant))
    .replace(/^(\d{2}:\d{2}) (.*)$/, "$2 $1");
}

/** The hour of an instant in Viet Nam, 09:41. */
export function formatHour(instant: string | null | undefined): string {
  return formatInstant(instant).slice(-5);
}
