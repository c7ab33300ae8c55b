import { type PointsFault, pointsText } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import { useBilingual } from "../components/useBilingual";

/** What is wrong with the points of a line, and what to do about it. */
export function usePointsFaultText(): (fault: PointsFault, roomTenths: number) => string {
  const translate = useTranslate();
  const read = useBilingual();
  return (fault, roomTenths) => {
    switch (fault.code) {
      case "POINTS_NOT_ON_STEP":
        return translate("points.notOnStep", { step: read(pointsText(fault.stepTenths)) });
      case "POINTS_ABOVE_LINE":
        return translate("points.aboveLine", { max: read(pointsText(fault.maxTenths)) });
      case "POINTS_ABOVE_GROUP":
        return translate("points.aboveGroup", {
          max: read(pointsText(fault.maxTenths)),
          room: read(pointsText(roomTenths)),
        });
    }
  };
}
