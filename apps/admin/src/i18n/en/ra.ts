import english from "ra-language-english";

export const ra: typeof english.ra = {
  ...english.ra,
  message: { ...english.ra.message, error: "The browser met an error and the request was not carried out." },
  notification: {
    ...english.ra.notification,
    data_provider_error: "The data could not be read. Please tell the system administrator.",
    logged_out: "Your session has ended, please sign in again.",
  },
};
