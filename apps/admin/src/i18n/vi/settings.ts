/** Numbers that the rules leave open. */
export const settings = {
  title: "Con số văn bản chưa nêu",
  subtitle: "Áp dụng cho mọi đơn vị dùng hệ thống này. Mỗi lần đổi đều được ghi vào nhật ký.",
  isOpen: "Chưa chắc chắn: đơn vị thiết lập được.",
  isDefault: "Đang áp dụng mặc định: %{value} %{unit}.",
  isSet: "Đang áp dụng %{value} %{unit} do đơn vị đặt. Mặc định là %{default}.",
  value: "Con số mới",
  range: "Tính bằng %{unit}, số nguyên từ %{min} đến %{max}",
  save: "Đặt con số này",
  back: "Trở về mặc định %{value}",
  saved: "Đã đặt. Từ bây giờ tính theo con số mới.",
};
