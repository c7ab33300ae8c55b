import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { useParams } from "react-router-dom";
import { formatDay } from "../components/dates";
import { LoadingState } from "../components/LoadingState";
import { OFFICIAL_PAPER, PARTY_NAME } from "../components/officialPaper";
import { PrintBar } from "../components/PrintBar";
import { RefusalAlert } from "../components/RefusalAlert";
import { CaseRecordDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { levels as words } from "../i18n/vi/levels";

/** The notice of the own result as it is printed or saved as PDF; an official document, in Vietnamese in either language. */
export function NoticePage() {
  const { reviewId = "" } = useParams();
  const translate = useTranslate();
  const { data, error } = useDocument(CaseRecordDocument, { reviewId });
  const record = data?.caseRecord;
  const decision = record?.decisions.find(({ status }) => status === "IN_FORCE");
  return (
    <>
      <PrintBar back={`/my/result/${reviewId}`} label={translate("results.notice.print")} />
      <RefusalAlert error={error} />
      {!record && !error && <LoadingState rows={8} />}
      {record && decision && (
        <Box component="article" lang="vi" sx={OFFICIAL_PAPER}>
          <title>{`${translate("results.notice.title")} · Xếp Loại`}</title>
          <Typography sx={{ fontWeight: "bold !important", textAlign: "right", textDecoration: "underline" }}>
            {PARTY_NAME}
          </Typography>
          <Typography
            component="h1"
            sx={{ textAlign: "center", fontWeight: "bold !important", mt: "12mm !important" }}
          >
            THÔNG BÁO
          </Typography>
          <Typography sx={{ textAlign: "center", fontWeight: "bold !important", mb: "8mm !important" }}>
            Kết quả đánh giá, xếp loại chất lượng năm {record.review.year}
          </Typography>
          <Typography>
            Kính gửi: {record.review.subject.name}, {record.review.subject.unit.name}.
          </Typography>
          <Typography sx={{ mt: "4mm !important", textAlign: "justify" }}>
            Theo nghị quyết số {decision.resolutionNumber} ngày {formatDay(decision.resolvedOn)}, đồng chí
            được xếp loại: <strong>{words[decision.level]}</strong>.
          </Typography>
          {decision.reason && <Typography sx={{ textAlign: "justify" }}>Lý do: {decision.reason}</Typography>}
          {record.clock && (
            <Typography sx={{ mt: "4mm !important", textAlign: "justify" }}>
              Nếu thấy kết quả chưa đúng, đồng chí gửi khiếu nại, kiến nghị đến hết ngày{" "}
              {formatDay(record.clock.lastDay)} ({record.clock.workingDays} ngày làm việc kể từ ngày thông báo{" "}
              {formatDay(record.clock.firstDay)}).
            </Typography>
          )}
          {record.decisions.length > 1 && (
            <Typography sx={{ mt: "4mm !important" }}>
              Thông báo này thay cho thông báo theo nghị quyết số{" "}
              {record.decisions
                .filter(({ status }) => status !== "IN_FORCE")
                .map((it) => it.resolutionNumber)
                .join(", ")}
              .
            </Typography>
          )}
        </Box>
      )}
    </>
  );
}
