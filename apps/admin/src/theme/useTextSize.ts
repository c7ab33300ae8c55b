import { useEffect } from "react";
import { useStore } from "react-admin";
import { TEXT_SIZE_PX } from "./theme";

/** Whether this browser reads in the larger size; sizes are in rem, so the root size carries all of them. */
export function useTextSize(): [boolean, (isLarger: boolean) => void] {
  const [isLarger, setLarger] = useStore<boolean>("theme.largerText", false);
  useEffect(() => {
    document.documentElement.style.fontSize = `${String(isLarger ? TEXT_SIZE_PX.larger : TEXT_SIZE_PX.normal)}px`;
  }, [isLarger]);
  return [isLarger, setLarger];
}
