// The one door to the project's commands. No dependencies, and nothing newer than Node 18 understands.
import { bench, check, db, demo, dev, docs, start, test } from "./commands.mjs";
import { LaunchError } from "./failures.mjs";
import { stopOnSignals } from "./processes.mjs";
import { relaunchUnderOwnNode } from "./runtime.mjs";

const commands = { start, test, dev, check, db, demo, docs, bench };

async function launch([name, ...args]) {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new LaunchError(`Lệnh / commands: ${Object.keys(commands).join(" | ")}`);
  stopOnSignals();
  return (await relaunchUnderOwnNode([name, ...args])) ?? command(args);
}

launch(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    process.stderr.write(`\n${error instanceof LaunchError ? error.message : error.stack}\n`);
    process.exit(1);
  },
);
