import { type FormEvent, useState } from "react";

type Box = HTMLInputElement | HTMLTextAreaElement;

/**
 * Whether a required box was left empty at the last attempt to send its form. The page says so beside the box, in its own
 * language; the browser's bubble, in the language of the browser, is kept away.
 */
export function useMissing() {
  const [isMissing, setMissing] = useState(false);
  const handlers = {
    onInvalid: (event: FormEvent<Box>) => {
      event.preventDefault();
      const box = event.currentTarget;
      setMissing(box.validity.valueMissing);
      if (box.form?.querySelector("input:invalid, textarea:invalid") === box) box.focus();
    },
    onInput: () => setMissing(false),
  };
  return [isMissing, handlers] as const;
}
