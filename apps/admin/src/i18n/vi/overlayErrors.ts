/** Refusals of a unit's refinement of the rules, merged into `errors`. */
export const overlayErrors = {
  OVERLAY_OF_OTHER_EDITION:
    "Bản cụ thể hóa của %{unit} lập cho bộ quy định %{attempted}; đợt này theo bộ quy định %{central}.",
  OVERLAY_LEVELS_OUT_OF_ORDER:
    "Thứ tự các cấp chưa đúng: %{unit} không thể đứng sau %{central}. Sắp lại theo tỉnh, quận, phường, đơn vị.",
  OVERLAY_UNIT_TWICE: "%{unit} có hai bản cụ thể hóa. Đề nghị gộp thành một.",
  OVERLAY_KIND_NOT_RATED: "Bộ quy định của năm không xếp loại nhóm đối tượng mà %{unit} nêu (%{line}).",
  OVERLAY_CODE_UNKNOWN: "Mã %{line} trong bản của %{unit} không có trong bộ quy định.",
  OVERLAY_LINE_TWICE: "Tiêu chí %{line} trong bản của %{unit} bị ghi hai lần hoặc đã có sẵn.",
  OVERLAY_LINE_DROPPED: "%{unit} không được bỏ tiêu chí %{line} (%{central}). Căn cứ: %{source}.",
  OVERLAY_RESULT_CHANGED:
    "Tiêu chí %{line} là %{central}; %{unit} không được đổi thành %{attempted}. Căn cứ: %{source}.",
  OVERLAY_WEIGHT_OFF_STEP: "Điểm của tiêu chí %{line} là %{attempted}; cần là %{central}.",
  OVERLAY_WEIGHT_FIXED_ABOVE:
    "Cấp trên đã cho tiêu chí %{line} %{central}; %{unit} không được đổi thành %{attempted}.",
  OVERLAY_WEIGHTS_NOT_BALANCED:
    "Điểm của nhóm %{line} trong bản của %{unit} cộng lại là %{attempted}, phải đúng %{central}.",
  OVERLAY_CONDITION_LOOSENED:
    "Điều kiện %{line}: quy định %{central}, %{unit} đề nghị %{attempted} là nới lỏng. Căn cứ: %{source}.",
  OVERLAY_CONDITION_REPLACED:
    "Điều kiện %{line}: %{unit} không được thay “%{central}” bằng “%{attempted}”. Căn cứ: %{source}.",
  OVERLAY_QUOTA_RAISED:
    "Tỷ lệ xuất sắc tối đa là %{central}; %{unit} không được đặt %{attempted}. Căn cứ: %{source}.",
  OVERLAY_MAJORITY_LOWERED: "Mức này cần %{central} số phiếu; %{unit} không được đặt %{attempted}.",
  OVERLAY_DEADLINE_LATER:
    "Hạn chung là trước ngày %{central}; %{unit} không được đặt muộn hơn (%{attempted}).",
};
