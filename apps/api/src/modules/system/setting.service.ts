import { can } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Door } from "../../database/Door.js";
import { ConflictError, ForbiddenError, RefusalError } from "../../errors/errors.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import {
  isInRange,
  lockProcedureSetting,
  procedureSetting,
  SETTINGS_IN_USE,
  type SettingInUse,
  settingOf,
  storeProcedureSetting,
} from "./procedureSetting.js";
import type { ProcedureSetting, SetProcedureSettingInput } from "./setting.type.js";

/** Numbers that the rules leave open, set for the whole installation. */
export class SettingService {
  readonly #door: Door;
  readonly #trail: AuditTrail;

  constructor(door: Door, trail: AuditTrail) {
    this.#door = door;
    this.#trail = trail;
  }

  list(actor: Actor): Promise<ProcedureSetting[]> {
    return this.#door.enter(actor, async (tx) => {
      const settings: ProcedureSetting[] = [];
      for (const field of SETTINGS_IN_USE) settings.push(shown(field, await procedureSetting(tx, field)));
      return settings;
    });
  }

  /** @throws {RefusalError} SETTING_OUT_OF_RANGE {ConflictError} when somebody else set it first */
  set(actor: Actor, { field, value, formerValue }: SetProcedureSettingInput): Promise<ProcedureSetting> {
    return this.#door.enter(actor, async (tx) => {
      if (!can(actor, "system:configure")) throw new ForbiddenError();
      const { min, max } = settingOf(field);
      if (!isInRange(field, value)) throw new RefusalError({ code: "SETTING_OUT_OF_RANGE", min, max, value });
      await lockProcedureSetting(tx, field);
      const current = await procedureSetting(tx, field);
      if (current !== formerValue) throw new ConflictError(current);
      if (current === value) return shown(field, value);
      await storeProcedureSetting(tx, field, value);
      await this.#trail.append(tx, actor, {
        chainOf: null,
        action: "setting:set",
        objectKind: "setting",
        objectId: field,
        details: { formerValue, value },
      });
      return shown(field, value);
    });
  }
}

const shown = (field: SettingInUse, value: number): ProcedureSetting => ({
  field,
  value,
  isDefault: value === settingOf(field).defaultValue,
});
