import type { Clock } from "./clock.js";
import type { Config } from "./config.js";
import type { Door } from "./database/Door.js";
import { AccountService } from "./modules/accounts/account.service.js";
import { Sessions } from "./modules/accounts/Sessions.js";
import { SignInThrottle } from "./modules/accounts/SignInThrottle.js";
import { SignInService } from "./modules/accounts/signIn.service.js";
import { AuditTrail } from "./modules/audit/AuditTrail.js";
import { AuditService } from "./modules/audit/audit.service.js";
import { StatisticsService } from "./modules/statistics/statistics.service.js";
import { SystemService } from "./modules/system/system.service.js";
import type { DemoAccount } from "./modules/system/system.type.js";

export interface Foundations {
  door: Door;
  clock: Clock;
  config: Config;
  demoAccounts: readonly DemoAccount[];
}

/** Every service, made from what the process has. */
export function assembleServices({ door, clock, config, demoAccounts }: Foundations) {
  const trail = new AuditTrail();
  const sessions = new Sessions(door);
  return {
    sessions,
    trail,
    system: new SystemService(clock, { isDemo: config.isDemo, accounts: demoAccounts }),
    signIn: new SignInService(door, sessions, new SignInThrottle(), trail),
    accounts: new AccountService(door, clock, sessions, trail),
    audit: new AuditService(door),
    statistics: new StatisticsService(door, clock),
  };
}

export type Services = ReturnType<typeof assembleServices>;
