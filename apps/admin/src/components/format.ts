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

const integer = new Intl.NumberFormat("vi-VN");

/** 12345 as 12.345, the Vietnamese way, in both languages: reports carry these figures. */
export const formatInteger = (value: number): string => integer.format(value);

/** Hundredths of a percent as 14,55 %. */
export function formatShare(hundredths: number): string {
  const fraction = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return `${new Intl.NumberFormat("vi-VN", fraction).format(hundredths / 100)} %`;
}
