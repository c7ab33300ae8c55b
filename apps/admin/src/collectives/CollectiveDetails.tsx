import { Box, Button, Typography } from "@mui/material";
import { COLLECTIVE_TEXTS } from "@xeploai/domain";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { formatDay } from "../components/dates";
import { useBilingual } from "../components/useBilingual";
import type { CollectiveRowFragment } from "../graphql/generated/graphql";
import { useCan } from "../providers/accessProvider";
import { AppointForm } from "./AppointForm";
import { EndForm } from "./EndForm";
import { RenameForm } from "./RenameForm";

interface CollectiveDetailsProps {
  collective: CollectiveRowFragment;
  onEnded: () => void;
}

type Act = { kind: "appoint" } | { kind: "rename" } | { kind: "end" } | { kind: "leave"; postId: string };

/** One collective: who belongs to it, and what may be changed. One thing is changed at a time. */
export function CollectiveDetails({ collective, onEnded }: CollectiveDetailsProps) {
  const translate = useTranslate();
  const read = useBilingual();
  const can = useCan();
  const [act, setAct] = useState<Act | null>(null);
  const mayChange = can("collective:update");
  const close = () => setAct(null);
  const { kind, organisation, foundedOn, posts } = collective;
  const leaving = act?.kind === "leave" ? posts.find(({ id }) => id === act.postId) : undefined;
  return (
    <Box sx={{ display: "grid", gap: 2 }}>
      <Typography sx={{ color: "text.secondary" }}>
        {[
          read(COLLECTIVE_TEXTS[kind]),
          organisation.name,
          foundedOn && translate("collectives.since", { day: formatDay(foundedOn) }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </Typography>
      <Box component="section">
        <Typography component="h3" sx={{ fontWeight: 700 }}>
          {translate("collectives.members", { count: posts.length })}
        </Typography>
        {posts.length === 0 && <Typography>{translate("collectives.noMembers")}</Typography>}
        <Box component="ul" sx={{ listStyle: "none", p: 0, my: 1 }}>
          {posts.map((post) => (
            <Box
              component="li"
              key={post.id}
              sx={{
                borderTop: "1px solid",
                borderColor: "divider",
                py: 1,
                display: "flex",
                flexWrap: "wrap",
                gap: 1,
              }}
            >
              <Box sx={{ flex: "1 1 220px", minWidth: 0 }}>
                <Typography sx={{ fontWeight: 600 }}>{post.member.fullName}</Typography>
                <Typography>
                  {translate(`collectives.roles.${post.role}`)}: {post.title}
                </Typography>
                <Typography sx={{ color: "text.secondary", fontSize: "0.95rem" }}>
                  {translate(post.isFullTime ? "collectives.fullTime" : "collectives.concurrent")} ·{" "}
                  {post.validTo
                    ? translate("collectives.fromTo", {
                        from: formatDay(post.validFrom),
                        to: formatDay(post.validTo),
                      })
                    : translate("collectives.since", { day: formatDay(post.validFrom) })}
                </Typography>
              </Box>
              {mayChange && !post.validTo && (
                <Button
                  onClick={() => setAct({ kind: "leave", postId: post.id })}
                  aria-label={translate("collectives.leaveNamed", { name: post.member.fullName })}
                >
                  {translate("collectives.leave")}
                </Button>
              )}
            </Box>
          ))}
        </Box>
      </Box>
      {mayChange && act === null && (
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
          <Button variant="contained" onClick={() => setAct({ kind: "appoint" })}>
            {translate("collectives.appoint")}
          </Button>
          <Button variant="outlined" onClick={() => setAct({ kind: "rename" })}>
            {translate("collectives.rename")}
          </Button>
          <Button variant="outlined" color="inherit" onClick={() => setAct({ kind: "end" })}>
            {translate("collectives.end")}
          </Button>
        </Box>
      )}
      {act?.kind === "appoint" && <AppointForm collective={collective} onDone={close} />}
      {act?.kind === "rename" && <RenameForm collective={collective} onDone={close} />}
      {act?.kind === "end" && (
        <EndForm collective={collective} post={null} onDone={onEnded} onCancel={close} />
      )}
      {leaving && <EndForm collective={collective} post={leaving} onDone={close} onCancel={close} />}
    </Box>
  );
}
