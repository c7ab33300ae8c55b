const MESSAGE_LINES = 4;

/** What failed in a suite, by its report, each with the first lines of why; empty without a report. */
export function failedTests(report) {
  const failed = report?.suites ? failedJourneys(report.suites) : failedUnits(report?.testResults ?? []);
  return failed.map(({ name, message }) => ({ name, message: firstLines(message) }));
}

function failedUnits(files) {
  return files.flatMap(({ name: file, status, message, assertionResults }) => {
    const failed = assertionResults.filter((it) => it.status === "failed");
    // A file that ended before its tests names none of them.
    if (failed.length === 0) return status === "failed" ? [{ name: file, message }] : [];
    return failed.map((it) => ({ name: it.fullName, message: it.failureMessages.join("\n") }));
  });
}

function failedJourneys(suites) {
  return suites.flatMap(({ suites: inner = [], specs = [] }) => [
    ...failedJourneys(inner),
    ...specs.filter((it) => !it.ok).map((it) => ({ name: `${it.file}: ${it.title}`, message: whyOf(it) })),
  ]);
}

const whyOf = ({ tests }) =>
  tests
    .flatMap((it) => it.results)
    .map((it) => it.error?.message)
    .find(Boolean) ?? "";

const firstLines = (message) => message.split("\n").slice(0, MESSAGE_LINES).join("\n");
