import type { Bilingual } from "./bilingual.js";
import type { PlaceCode, PlaceRule } from "./placeRule.js";
import type { Provenance, Sourced } from "./sourced.js";

/** Plain wording of every rule on places. */
export const PLACE_TEXTS: Readonly<Record<PlaceCode, Bilingual>> = {
  CELL_OF_ACTIVITY: {
    vi: "Đảng viên kiểm điểm ở chi bộ nơi sinh hoạt",
    en: "A member is reviewed at the cell of activity",
  },
  WITHOUT_CELL_COMMITTEE_AT_CELL: {
    vi: "Nơi chi bộ không có chi ủy, bí thư, phó bí thư kiểm điểm tại chi bộ",
    en: "Where a cell has no committee, its secretary and deputy are reviewed at the cell",
  },
  LEADERSHIP_COLLECTIVE_TOO: {
    vi: "Cán bộ lãnh đạo, quản lý kiểm điểm ở hai nơi: chi bộ nơi sinh hoạt và tập thể lãnh đạo, quản lý nơi công tác; giữ nhiều chức vụ thì kiểm điểm cả ở những nơi đó",
    en: "A leading cadre is reviewed at two places, the cell and the leadership collective at work; a holder of several posts at the other places as well",
  },
  MORE_WORKING_TIME: {
    vi: "Giữ nhiều chức vụ chuyên trách thì kiểm điểm ở nơi có nhiều thời gian công tác hơn",
    en: "A holder of several full-time posts is reviewed where more working time is spent",
  },
  CONCURRENT_POST_LIMITED: {
    vi: "Chức vụ kiêm nhiệm: kiểm điểm cả ở nơi kiêm nhiệm, trong phạm vi nhiệm vụ của chức vụ đó",
    en: "A concurrent post is reviewed where it is held, within the tasks of that post",
  },
  ONCE_IN_COMMITTEE: {
    vi: "Các thành viên tập thể lãnh đạo đồng thời đều là cấp ủy viên thì kiểm điểm một lần, tại hội nghị cấp ủy, gồm cả hai nội dung",
    en: "Where all members of the leadership collective sit in the committee, they are reviewed once, in the committee's meeting, for both contents",
  },
  UNDER_THREE_IN_COMMITTEE: {
    vi: "Tập thể lãnh đạo dưới 3 người thì kiểm điểm trong cấp ủy, chi bộ hoặc nơi phù hợp do cấp có thẩm quyền quyết định",
    en: "A collective of fewer than three is reviewed within the committee, the cell or a suitable body that the authority decides",
  },
  COMMITTEE_SUSPENDED_AT_CELL: {
    vi: "Cấp ủy viên bị đình chỉ sinh hoạt cấp ủy kiểm điểm trách nhiệm trong thời gian trước khi bị đình chỉ, tại chi bộ",
    en: "A committee member suspended from the committee is reviewed for the time before, at the cell",
  },
  MEMBER_RATING_AT_CELL: {
    vi: "Xếp loại đảng viên theo kết quả thực hiện nhiệm vụ tại chi bộ",
    en: "The member's level follows the results at the cell",
  },
  STATE_RATING_AT_HIGHEST_POST: {
    vi: "Xếp loại công chức, viên chức thực hiện ở nơi giữ chức vụ cao nhất",
    en: "The State rating is made where the highest post is held",
  },
  DIFFERENT_LEVELS_TO_AUTHORITY: {
    vi: "Các nơi bỏ phiếu đề nghị mức khác nhau thì cấp có thẩm quyền xem xét, quyết định",
    en: "Where the bodies vote different levels, the competent authority decides",
  },
  RESIDENCE_COMMENT: {
    vi: "Đảng viên đang công tác có nhận xét của cấp ủy nơi cư trú",
    en: "A working member has a comment of the Party committee at the place of residence",
  },
  NO_RESIDENCE_COMMENT: {
    vi: "Không lấy nhận xét nơi cư trú hằng năm đối với đảng viên ở doanh trại, nhà công vụ; thường xuyên làm việc xa, lưu động; học tập trung, học xa nhà; được miễn giới thiệu về nơi cư trú",
    en: "No yearly residence comment of members in barracks or official housing, often working away, studying full-time or far from home, or exempt from introduction at the residence",
  },
};

/** A place rule with its wording and provenance; a short way to write the list of an edition. */
export function placeRule(
  code: PlaceCode,
  provenance: Provenance,
  own: Partial<PlaceRule> = {},
): Sourced<PlaceRule> {
  return { value: { code, text: PLACE_TEXTS[code], ...own }, ...provenance };
}
