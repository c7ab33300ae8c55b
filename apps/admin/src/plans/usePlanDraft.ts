import { useCallback, useEffect, useRef, useState } from "react";
import { ApiError } from "../graphql/ApiError";
import { execute } from "../graphql/execute";
import { type PlanFieldsFragment, SavePlanDocument } from "../graphql/generated/graphql";
import { contentInput, type PlanContent } from "./planDraft";

const PAUSE_MS = 800;
const RETRY_MS = 5000;

export type PlanSaving = "SAVED" | "TYPING" | "SAVING" | "OFFLINE" | "REFUSED";

/**
 * The draft on the screen: every change is sent after a short pause, one request at a time, on the version it was typed
 * on. A refusal keeps what is typed and says why; another's version is a conflict that only reloading settles.
 */
export function usePlanDraft(opened: PlanFieldsFragment, opening: PlanContent) {
  const [plan, setPlan] = useState(opened);
  const [content, setContent] = useState<PlanContent>(opening);
  const [saving, setSaving] = useState<PlanSaving>("SAVED");
  const [error, setError] = useState<ApiError | null>(null);
  const latest = useRef({ plan, content });
  latest.current = { plan: latest.current.plan, content };
  const sending = useRef<Promise<boolean> | null>(null);
  const saved = useRef(opening);

  const send = useCallback(async (): Promise<boolean> => {
    const { plan: base, content: sent } = latest.current;
    setSaving("SAVING");
    try {
      const { savePlan } = await execute(SavePlanDocument, {
        input: { id: base.id, version: base.version, content: contentInput(sent) },
      });
      latest.current.plan = savePlan;
      saved.current = sent;
      setPlan(savePlan);
      setError(null);
      setSaving(latest.current.content === sent ? "SAVED" : "TYPING");
      return true;
    } catch (failure) {
      const refused = failure instanceof ApiError ? failure : new ApiError("NETWORK");
      const isTransient = refused.code === "NETWORK" || refused.code === "UNAVAILABLE";
      setError(isTransient ? null : refused);
      setSaving(isTransient ? "OFFLINE" : "REFUSED");
      return false;
    }
  }, []);

  /** Sends what is unsent; true once the server has all of it. */
  const flush = useCallback(async (): Promise<boolean> => {
    while (sending.current) await sending.current;
    if (saved.current === latest.current.content) return true;
    sending.current = send().finally(() => {
      sending.current = null;
    });
    return sending.current;
  }, [send]);

  useEffect(() => {
    if (saving !== "TYPING" && saving !== "OFFLINE") return;
    const timer = setTimeout(() => void flush(), saving === "TYPING" ? PAUSE_MS : RETRY_MS);
    // `content` restarts the pause with every keystroke.
    void content;
    return () => clearTimeout(timer);
  }, [saving, content, flush]);

  const change = useCallback((part: Partial<PlanContent>) => {
    setContent((it) => ({ ...it, ...part }));
    setSaving((it) => (it === "SAVING" ? it : "TYPING"));
  }, []);

  return { plan, content, change, saving, error, flush };
}

export type PlanDraft = ReturnType<typeof usePlanDraft>;
