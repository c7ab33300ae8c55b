/** What each refusal says, by its code: what is wrong, with figures, and what to do next. */
export const errors = {
  UNAUTHENTICATED: "Phiên đăng nhập đã hết. Đề nghị đăng nhập lại.",
  BAD_CREDENTIALS:
    "Tên đăng nhập hoặc mật khẩu chưa đúng. Đề nghị kiểm tra phím Caps Lock và bộ gõ tiếng Việt rồi thử lại.",
  ACCOUNT_DISABLED: "Tài khoản đang bị khóa. Đề nghị liên hệ quản trị phường.",
  FORBIDDEN: "Đồng chí không có quyền làm việc này.",
  NOT_FOUND: "Không tìm thấy, hoặc không thuộc phạm vi của đồng chí.",
  BAD_USER_INPUT: "Có ô chưa đúng. Đề nghị kiểm tra các ô được đánh dấu.",
  CONFLICT: "Người khác vừa sửa mục này. Nội dung đồng chí đã gõ vẫn còn; đề nghị so sánh rồi lưu lại.",
  RATE_LIMITED: "Thử quá nhiều lần. Đề nghị chờ vài phút rồi thử lại.",
  UNAVAILABLE: "Hệ thống đang khởi động hoặc tạm ngừng. Đề nghị thử lại sau ít phút.",
  NETWORK: "Không kết nối được với máy chủ. Nội dung đã gõ vẫn còn; đề nghị kiểm tra mạng rồi thử lại.",
  BODY_TOO_LARGE: "Nội dung gửi lên quá lớn. Đề nghị rút ngắn rồi thử lại.",
  INTERNAL_SERVER_ERROR:
    "Hệ thống gặp lỗi. Dữ liệu đã lưu không bị ảnh hưởng; đề nghị thử lại, nếu vẫn lỗi thì báo quản trị hệ thống.",
  UNKNOWN: "Yêu cầu chưa được chấp nhận (mã %{code}). Đề nghị báo quản trị hệ thống mã này.",
  EXCELLENT_QUOTA_EXCEEDED:
    "Chỉ được xếp loại xuất sắc tối đa %{allowed} đảng viên (đang đề nghị %{proposed}).",
};
