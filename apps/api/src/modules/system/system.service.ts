import type { Clock } from "../../clock.js";
import type { DemoAccount, SystemInfo } from "./system.type.js";

const VERSION = "0.1.0";

export class SystemService {
  readonly #clock: Clock;
  readonly #isDemo: boolean;
  readonly #demoAccounts: readonly DemoAccount[];

  constructor(clock: Clock, demo: { isDemo: boolean; accounts: readonly DemoAccount[] }) {
    this.#clock = clock;
    this.#isDemo = demo.isDemo;
    this.#demoAccounts = demo.accounts;
  }

  info(): SystemInfo {
    return {
      version: VERSION,
      isDemo: this.#isDemo,
      today: this.#clock.today(),
      now: this.#clock.now(),
      demoAccounts: [...this.#demoAccounts],
    };
  }
}
