import type { Bilingual } from "../editions/bilingual.js";
import type { ShareCode } from "../editions/share.js";

/** What a share found in the facts says; `{of}` stands for "49/100". */
export const SHARE_FINDINGS: Readonly<Record<ShareCode, Bilingual>> = {
  TASKS_DONE: { vi: "Hoàn thành {of} nhiệm vụ", en: "{of} tasks are done" },
  TASKS_NOT_DONE: {
    vi: "{of} nhiệm vụ bị đánh giá không hoàn thành",
    en: "{of} tasks are judged not done",
  },
  TASKS_LATE: { vi: "{of} nhiệm vụ chậm tiến độ", en: "{of} tasks are late" },
  TASKS_ABOVE_REQUIREMENT: {
    vi: "{of} nhiệm vụ hoàn thành vượt mức yêu cầu",
    en: "{of} tasks are done above requirement",
  },
  UNIT_TASKS_DONE: {
    vi: "Cơ quan, đơn vị phụ trách hoàn thành {of} nhiệm vụ",
    en: "The unit in charge has {of} tasks done",
  },
  UNIT_TASKS_LATE: {
    vi: "Cơ quan, đơn vị phụ trách có {of} nhiệm vụ chậm tiến độ",
    en: "The unit in charge has {of} tasks late",
  },
  UNIT_TASKS_ABOVE_REQUIREMENT: {
    vi: "Cơ quan, đơn vị phụ trách có {of} nhiệm vụ vượt mức yêu cầu",
    en: "The unit in charge has {of} tasks above requirement",
  },
  SHORTCOMINGS_FIXED: {
    vi: "Đã khắc phục {of} hạn chế, khuyết điểm được chỉ ra",
    en: "{of} shortcomings pointed out are remedied",
  },
  SUBORDINATES_SATISFACTORY_OR_ABOVE: {
    vi: "{of} tổ chức đảng trực thuộc (đảng viên, nếu là chi bộ) Hoàn thành nhiệm vụ trở lên",
    en: "{of} subordinate organisations (in a cell, members) are rated Satisfactory or better",
  },
  SUBORDINATES_GOOD_OR_ABOVE: {
    vi: "{of} tổ chức đảng trực thuộc (đảng viên, nếu là chi bộ) Hoàn thành tốt nhiệm vụ trở lên",
    en: "{of} subordinate organisations (in a cell, members) are rated Good or better",
  },
  SUBORDINATES_UNSATISFACTORY: {
    vi: "{of} tổ chức đảng trực thuộc (đảng viên, nếu là chi bộ) Không hoàn thành nhiệm vụ",
    en: "{of} subordinate organisations (in a cell, members) are rated Unsatisfactory",
  },
  SUBORDINATES_DISCIPLINED: {
    vi: "{of} đơn vị trực thuộc bị kỷ luật",
    en: "{of} subordinate units are disciplined",
  },
  SUBORDINATE_ORGANISATIONS_UNSATISFACTORY: {
    vi: "{of} tổ chức đảng trực thuộc ở mức thấp nhất",
    en: "{of} subordinate organisations are at the lowest level",
  },
  SUBORDINATE_MEMBERS_UNSATISFACTORY: {
    vi: "{of} đảng viên ở mức thấp nhất",
    en: "{of} members are at the lowest level",
  },
  UNITS_IN_CHARGE_UNSATISFACTORY: {
    vi: "{of} cơ quan, đơn vị phụ trách Không hoàn thành nhiệm vụ",
    en: "{of} units in charge are rated Unsatisfactory",
  },
  UNITS_IN_CHARGE_GOOD_OR_ABOVE: {
    vi: "{of} cơ quan, đơn vị phụ trách Hoàn thành tốt nhiệm vụ trở lên",
    en: "{of} units in charge are rated Good or better",
  },
  LOW_CONFIDENCE_VOTES: { vi: "{of} phiếu tín nhiệm thấp", en: "{of} votes are “low confidence”" },
};

/** What is to be recorded before a share can be looked at. */
export const SHARE_FACTS_MISSING: Readonly<Record<ShareCode, Bilingual>> = {
  TASKS_DONE: { vi: "số nhiệm vụ được giao và đã hoàn thành", en: "tasks assigned and done" },
  TASKS_NOT_DONE: { vi: "số nhiệm vụ được giao và đã hoàn thành", en: "tasks assigned and done" },
  TASKS_LATE: { vi: "số nhiệm vụ chậm tiến độ", en: "late tasks" },
  TASKS_ABOVE_REQUIREMENT: {
    vi: "số nhiệm vụ hoàn thành vượt mức yêu cầu",
    en: "tasks done above requirement",
  },
  UNIT_TASKS_DONE: {
    vi: "số nhiệm vụ của cơ quan, đơn vị phụ trách đã hoàn thành",
    en: "tasks done by the unit in charge",
  },
  UNIT_TASKS_LATE: {
    vi: "số nhiệm vụ chậm tiến độ của cơ quan, đơn vị phụ trách",
    en: "late tasks of the unit in charge",
  },
  UNIT_TASKS_ABOVE_REQUIREMENT: {
    vi: "số nhiệm vụ vượt mức yêu cầu của cơ quan, đơn vị phụ trách",
    en: "tasks above requirement of the unit in charge",
  },
  SHORTCOMINGS_FIXED: {
    vi: "số hạn chế, khuyết điểm đã khắc phục",
    en: "shortcomings remedied",
  },
  SUBORDINATES_SATISFACTORY_OR_ABOVE: {
    vi: "kết quả xếp loại của tổ chức đảng trực thuộc, đảng viên",
    en: "levels of subordinate organisations or members",
  },
  SUBORDINATES_GOOD_OR_ABOVE: {
    vi: "kết quả xếp loại của tổ chức đảng trực thuộc, đảng viên",
    en: "levels of subordinate organisations or members",
  },
  SUBORDINATES_UNSATISFACTORY: {
    vi: "kết quả xếp loại của tổ chức đảng trực thuộc, đảng viên",
    en: "levels of subordinate organisations or members",
  },
  SUBORDINATES_DISCIPLINED: {
    vi: "số đơn vị trực thuộc bị kỷ luật",
    en: "subordinate units disciplined",
  },
  SUBORDINATE_ORGANISATIONS_UNSATISFACTORY: {
    vi: "kết quả xếp loại của tổ chức đảng trực thuộc",
    en: "levels of subordinate organisations",
  },
  SUBORDINATE_MEMBERS_UNSATISFACTORY: {
    vi: "kết quả xếp loại của đảng viên",
    en: "levels of members",
  },
  UNITS_IN_CHARGE_UNSATISFACTORY: {
    vi: "kết quả xếp loại của cơ quan, đơn vị phụ trách",
    en: "levels of the units in charge",
  },
  UNITS_IN_CHARGE_GOOD_OR_ABOVE: {
    vi: "kết quả xếp loại của cơ quan, đơn vị phụ trách",
    en: "levels of the units in charge",
  },
  LOW_CONFIDENCE_VOTES: {
    vi: "kết quả lấy phiếu tín nhiệm",
    en: "result of the confidence vote",
  },
};
