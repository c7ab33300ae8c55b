import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { useParams } from "react-router-dom";
import { LoadingState } from "../components/LoadingState";
import { OFFICIAL_PAPER, PARTY_NAME } from "../components/officialPaper";
import { PrintBar } from "../components/PrintBar";
import { RefusalAlert } from "../components/RefusalAlert";
import { MinutesDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";

/** Minutes as they are printed and signed; an official document, in Vietnamese in either language of the screens. */
export function MinutesPrintPage() {
  const { roundId = "", cellId = "" } = useParams();
  const translate = useTranslate();
  const { data, error } = useDocument(MinutesDocument, { roundId, cellId });
  const minutes = data?.minutes;
  return (
    <>
      <PrintBar
        back={`/cell-rounds/${roundId}/${cellId}/minutes`}
        label={translate("meetings.minutes.printNow")}
      />
      <RefusalAlert error={error} />
      {!minutes && !error && <LoadingState rows={8} />}
      {minutes && (
        <Box component="article" lang="vi" sx={OFFICIAL_PAPER}>
          <title>{`${translate("meetings.minutes.title")} · Xếp Loại`}</title>
          <Box
            sx={{
              display: "flex",
              flexWrap: { xs: "wrap", sm: "nowrap" },
              justifyContent: "space-between",
              gap: 2,
            }}
          >
            <Box sx={{ textAlign: "center", minWidth: 0 }}>
              <Typography>{minutes.superiorName?.toUpperCase()}</Typography>
              <Typography sx={{ fontWeight: "bold !important" }}>
                {minutes.cell.name.toUpperCase()}
              </Typography>
              <Typography aria-hidden>*</Typography>
              <Typography>Số ……-BB/CB</Typography>
            </Box>
            <Box sx={{ textAlign: "center", minWidth: 0 }}>
              <Typography
                sx={{ fontWeight: "bold !important", textDecoration: "underline", textUnderlineOffset: 4 }}
              >
                {PARTY_NAME}
              </Typography>
              <Typography sx={{ fontStyle: "italic" }}>{dateLine(minutes.heldOn)}</Typography>
            </Box>
          </Box>
          <Typography
            component="h1"
            sx={{ textAlign: "center", fontWeight: "bold !important", mt: "12mm !important" }}
          >
            BIÊN BẢN
          </Typography>
          <Typography sx={{ textAlign: "center", fontWeight: "bold !important", mb: "8mm !important" }}>
            Hội nghị kiểm điểm, đánh giá, xếp loại chất lượng năm {minutes.year}
          </Typography>
          {minutes.sections.map(({ code, title, text }, index) => (
            <Box key={code} component="section" sx={{ mb: "4mm" }}>
              <Typography component="h2" sx={{ fontWeight: "bold !important", breakAfter: "avoid" }}>
                {index + 1}. {title}
              </Typography>
              <Typography sx={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere", textAlign: "justify" }}>
                {text}
              </Typography>
            </Box>
          ))}
          <Box
            sx={{ display: "flex", justifyContent: "space-around", gap: 3, mt: "10mm", breakInside: "avoid" }}
          >
            {[
              { office: "THƯ KÝ", name: minutes.clerk },
              { office: "CHỦ TRÌ", name: minutes.chair },
            ].map(({ office, name }) => (
              <Box key={office} sx={{ textAlign: "center" }}>
                <Typography sx={{ fontWeight: "bold !important" }}>{office}</Typography>
                <Typography sx={{ mt: "25mm !important", fontWeight: "bold !important" }}>
                  {name ?? "……………"}
                </Typography>
              </Box>
            ))}
          </Box>
        </Box>
      )}
    </>
  );
}

/** "ngày 30 tháng 11 năm 2018"; open until the meeting is held. */
function dateLine(day: string | null | undefined): string {
  const [year, month, date] = day?.split("-") ?? ["……", "……", "……"];
  return `……………, ngày ${date} tháng ${month} năm ${year}`;
}
