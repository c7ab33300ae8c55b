import { overlayErrors } from "./overlayErrors";
import { procedureErrors, procedureFieldFaults } from "./procedureErrors";
import { workErrors, workFieldFaults } from "./workErrors";

/** What each refusal says, by its code: what is wrong, with figures, and what to do next. */
export const errors = {
  ...procedureErrors,
  ...overlayErrors,
  ...workErrors,
  UNAUTHENTICATED: "Phiên đăng nhập đã hết. Đề nghị đăng nhập lại.",
  FORBIDDEN: "Đồng chí không có quyền làm việc này.",
  NOT_FOUND: "Không tìm thấy, hoặc không thuộc phạm vi của đồng chí.",
  BAD_REQUEST: "Yêu cầu không hợp lệ. Đề nghị tải lại trang rồi thử lại.",
  BAD_USER_INPUT: "Có ô chưa đúng. Đề nghị kiểm tra các ô được đánh dấu.",
  CONFLICT: "Người khác vừa sửa mục này. Nội dung đồng chí đã gõ vẫn còn; đề nghị so sánh rồi lưu lại.",
  RATE_LIMITED: "Thử quá nhiều lần. Đề nghị chờ vài phút rồi thử lại.",
  UNAVAILABLE: "Hệ thống đang khởi động hoặc tạm ngừng. Đề nghị thử lại sau ít phút.",
  NETWORK: "Không kết nối được với máy chủ. Nội dung đã gõ vẫn còn; đề nghị kiểm tra mạng rồi thử lại.",
  BODY_TOO_LARGE: "Nội dung gửi lên quá lớn. Đề nghị rút ngắn rồi thử lại.",
  INTERNAL_SERVER_ERROR:
    "Hệ thống gặp lỗi. Dữ liệu đã lưu không bị ảnh hưởng; đề nghị thử lại, nếu vẫn lỗi thì báo quản trị hệ thống.",
  UNKNOWN: "Yêu cầu chưa được chấp nhận (mã %{code}). Đề nghị báo quản trị hệ thống mã này.",

  STEP_NOT_POSSIBLE_FROM_STATE:
    "Không làm được bước này khi hồ sơ ở trạng thái “%{state}”. Việc tiếp theo của hồ sơ: %{next}.",
  SELF_ASSESSMENT_INCOMPLETE:
    "Bản tự kiểm điểm chưa đủ: cần tự chấm mọi tiêu chí, viết các mục bắt buộc và tự nhận mức xếp loại.",
  REVIEW_NOT_RECORDED: "Chưa ghi cuộc họp kiểm điểm của chi bộ. Bí thư chi bộ cần ghi điểm danh trước.",
  STATE_RATING_MISSING:
    "Chưa có kết quả xếp loại chuyên môn của cán bộ, công chức, viên chức. Cần ghi kết quả này trước.",
  PAPER_MISSING: "Còn thiếu giấy tờ: %{paper}. Đề nghị ghi vào hồ sơ khi nhận được, rồi làm lại bước này.",
  BALLOT_NOT_RECORDED:
    "Chưa ghi kết quả bỏ phiếu của chi bộ. Đề nghị bí thư tổ chức bỏ phiếu và khóa biên bản trước.",
  QUORUM_NOT_MET:
    "Có mặt %{present} trong %{convened} người được triệu tập; cần ít nhất %{required} người mới đủ để bỏ phiếu. Đề nghị họp lại khi đủ người, điểm danh, rồi bỏ phiếu.",
  COUNTING_MINUTES_NOT_BALANCED:
    "Biên bản kiểm phiếu chưa khớp số liệu (%{imbalances} chỗ). Đề nghị kiểm lại các số.",
  NO_MAJORITY_NEEDS_REASON: "Không mức nào được quá nửa số phiếu. Cấp ủy chi bộ đề xuất mức và ghi rõ lý do.",
  PROPOSAL_DIFFERS_FROM_BALLOT: "Mức đề xuất khác kết quả bỏ phiếu. Cần ghi rõ lý do.",
  PROPOSAL_MISSING: "Chi bộ chưa đề xuất mức xếp loại. Đề nghị chi bộ đề xuất mức trước.",
  QUOTA_NOT_CHECKED: "Chưa kiểm tra tỷ lệ xếp loại xuất sắc. Đề nghị văn phòng đảng ủy kiểm tra trước.",
  EXCELLENT_QUOTA_EXCEEDED:
    "Chỉ được xếp loại xuất sắc tối đa %{allowed} trường hợp (đang đề nghị %{proposed}). Đề nghị chuyển bớt xuống Hoàn thành tốt, hoặc ghi rõ cấp có thẩm quyền cho vượt và lý do, rồi quyết định lại.",
  EXCELLENT_QUOTA_EXCEEDED_IN_GROUP:
    "Nhóm “%{group}” chỉ được xếp loại xuất sắc tối đa %{allowed} trường hợp (đang đề nghị %{proposed}). Đề nghị chuyển bớt %{exceededBy} trường hợp của nhóm này xuống Hoàn thành tốt rồi quyết định lại.",
  EXCELLENT_QUOTA_EXCEEDED_OUTSIDE_GROUPS:
    "Trong số chưa xếp vào nhóm nào chỉ được xếp loại xuất sắc tối đa %{allowed} trường hợp (đang đề nghị %{proposed}). Đề nghị chuyển bớt %{exceededBy} trường hợp xuống Hoàn thành tốt rồi quyết định lại.",
  QUOTA_EXCEPTION_NOT_OPEN: "Quy định của năm này không có tỷ lệ xuất sắc cao hơn (đang đề nghị %{asked}%).",
  QUOTA_EXCEPTION_SHARE_OUT_OF_RANGE:
    "Tỷ lệ cao hơn phải trên %{above}% và không quá %{upTo}% (đang đề nghị %{asked}%).",
  QUOTA_EXCEPTION_NOT_RECORDED:
    "Tỷ lệ xuất sắc cao hơn chỉ áp dụng khi ghi đủ cấp có thẩm quyền quyết định, lý do, số và ngày văn bản.",
  LEVEL_NOT_DECIDED: "Chưa quyết định mức xếp loại. Đề nghị đảng ủy quyết định trước.",
  OWN_CASE: "Đây là hồ sơ của chính đồng chí. Người khác trong đảng ủy cần quyết định.",
  REASON_MISSING: "Cần ghi rõ lý do.",
  COUNT_NOT_A_WHOLE_NUMBER: "Số phiếu cần là số nguyên, không âm (đang ghi %{actual}).",
  PRESENT_EXCEEDS_CONVENED: "Số có mặt (%{actual}) nhiều hơn số triệu tập (%{expected}).",
  ABSENT_NOT_BALANCED: "Số vắng mặt phải là %{expected} (đang ghi %{actual}).",
  ISSUED_EXCEEDS_PRESENT: "Số phiếu phát ra (%{actual}) nhiều hơn số có mặt (%{expected}).",
  RETURNED_EXCEEDS_ISSUED: "Số phiếu thu về (%{actual}) nhiều hơn số phiếu phát ra (%{expected}).",
  ISSUED_NOT_BALANCED:
    "Phiếu thu về cộng phiếu không thu về phải bằng %{expected} phiếu phát ra (đang là %{actual}).",
  RETURNED_NOT_BALANCED:
    "Phiếu hợp lệ, không hợp lệ và phiếu trắng cộng lại phải bằng %{expected} phiếu thu về (đang là %{actual}).",
  TALLY_NOT_BALANCED:
    "Số phiếu của một đồng chí cộng lại phải bằng %{expected} phiếu hợp lệ (đang là %{actual}).",
  LEVEL_NOT_ON_BALLOT: "Có %{actual} phiếu chọn mức không có trên phiếu lần này.",
  OWN_VOTE_COUNTED:
    "Người được xếp loại không bỏ phiếu về mình, nên số phiếu về đồng chí này nhiều nhất là %{expected} (đang ghi %{actual}).",
  GUEST_MAY_NOT_VOTE: "Đại biểu cấp trên hoặc khách mời dự họp không tham gia bỏ phiếu.",
  PROBATIONARY_MAY_NOT_VOTE: "Đảng viên dự bị không có quyền biểu quyết.",
  EXEMPT_NOT_CONVENED: "Đảng viên được miễn công tác và sinh hoạt không thuộc diện triệu tập.",
  SUSPENDED_NOT_CONVENED: "Đảng viên đang bị đình chỉ sinh hoạt không thuộc diện triệu tập.",
  TEMPORARILY_ELSEWHERE_NOT_CONVENED:
    "Đảng viên đang sinh hoạt tạm thời nơi khác không thuộc diện triệu tập.",
  REVOTE_NOT_BY_EVERYBODY:
    "Bỏ phiếu lại phải có đủ mọi đảng viên có mặt, không chỉ người đến sau (còn %{leftOut} đồng chí chưa được phát phiếu).",
  REVOTE_DIFFERENCE_TOO_SMALL:
    "Chỉ %{difference} người đến thêm hoặc ra về giữa hai lần bỏ phiếu: so hai kết quả sẽ lộ phiếu của những người này. Đề nghị bỏ phiếu lại ở cuộc họp khác.",
  TOO_FEW_FOR_ELECTRONIC_BALLOT:
    "Chỉ có %{voters} người bỏ phiếu, dưới %{fewest} người thì bỏ phiếu điện tử không giữ được bí mật. Đề nghị bỏ phiếu giấy.",
  KEYED_COUNTS_DIFFER:
    "Hai người nhập số kiểm phiếu chưa khớp nhau (%{differences} chỗ). Đề nghị đối chiếu lại với biên bản giấy.",
  CATEGORIES_NOT_BALANCED: "Các nhóm cộng lại là %{sum}, tổng là %{total}: lệch %{difference}.",
  NO_EDITION_FOR_YEAR: "Chưa có bộ quy định cho năm %{year} trong hệ thống.",
  SETTING_NOT_OPEN: "Quy định này không cho đơn vị tự chọn (%{setting}).",

  INVALID_CREDENTIALS:
    "Tên đăng nhập hoặc mật khẩu chưa đúng. Đề nghị kiểm tra phím Caps Lock và bộ gõ tiếng Việt rồi thử lại.",
  PASSWORD_CHANGE_REQUIRED: "Đề nghị đổi mật khẩu dùng một lần trước khi làm việc khác.",
  WEAK_PASSWORD:
    "Mật khẩu dễ đoán quá. Cần ít nhất %{minimum} ký tự, không chứa tên đăng nhập, không lặp vài ký tự.",
  ACCOUNT_EXISTS: "Tên đăng nhập “%{username}” đã có người dùng, hoặc đảng viên này đã có tài khoản.",
  OWN_ACCOUNT: "Không tự sửa quyền hoặc khóa tài khoản của chính mình. Đề nghị người quản trị khác làm.",
  DOCUMENT_TOO_LARGE: "Yêu cầu quá lớn. Đề nghị thu hẹp phạm vi rồi thử lại.",
  PARAMETER: "Đường dẫn tải về chưa đúng. Đề nghị mở lại từ trang số liệu.",

  FILE_TOO_LARGE:
    "Tệp lớn %{megabytes} MB, vượt mức %{limitMegabytes} MB. Đề nghị bỏ bớt trang, ảnh hoặc chia nhỏ tệp.",
  FILE_TYPE:
    "Tệp này không phải bảng tính XLSX hoặc CSV. Mở tệp bằng Excel rồi chọn Lưu thành “Sổ làm việc Excel (.xlsx)”.",
  FILE_ENCRYPTED: "Tệp đang đặt mật khẩu. Mở tệp, bỏ mật khẩu, lưu lại rồi tải lên.",
  FILE_CORRUPT: "Không đọc được tệp, có thể tệp bị hỏng khi sao chép. Mở tệp, lưu lại rồi tải lên.",
  FILE_SUSPICIOUS:
    "Tệp có cấu trúc không an toàn nên không được nhận (%{reason}). Chép nội dung sang một tệp mới rồi tải lên.",
  FILE_EMPTY: "Tệp không có nội dung. Đề nghị kiểm tra rồi tải lên lại.",
  FILE_KIND_NOT_TAKEN:
    "Chỉ nhận tệp PDF, ảnh JPEG hoặc PNG, văn bản Word (.docx), bảng tính Excel (.xlsx). Mở tệp rồi lưu thành một trong các dạng này.",
  FILE_DAMAGED: "Tệp lưu trên máy chủ đã bị hỏng nên không tải về được. Đề nghị báo quản trị hệ thống.",
  TOO_MANY_FILES: "Mỗi hồ sơ có tối đa %{limit} tệp. Đề nghị xóa bớt hoặc gộp các tệp lại.",
  TOO_MANY_ROWS: "Tệp có %{rows} dòng, vượt mức %{limit}. Đề nghị chia thành nhiều tệp.",
  TOO_MANY_COLUMNS: "Tệp có %{columns} cột, vượt mức %{limit}. Đề nghị xóa các cột không dùng.",
  NO_HEADER:
    "Không thấy dòng tiêu đề trong %{limit} dòng đầu. Cần một dòng có tên cột như “Họ và tên”, “Ngày sinh”.",
  NO_ROWS: "Tệp không có dòng đảng viên nào.",
  MISSING_COLUMN: "Chưa có cột nào cho “%{field}”. Chọn cột ở bước ghép cột.",
  WRONG_ENCODING: "Tệp CSV không dùng bảng mã Unicode (%{encoding}). Trong Excel chọn Lưu thành “CSV UTF-8”.",
  READING_TOO_LONG: "Đọc tệp quá %{limitSeconds} giây nên đã dừng. Đề nghị chia nhỏ tệp.",
  FIELD_MAPPED_TWICE: "Có hai cột cùng ghép vào “%{field}”. Mỗi mục chỉ lấy từ một cột.",
  IMPORT_ABANDONED:
    "Máy chủ khởi động lại khi đang xử lý. Chưa có gì được nhập; đề nghị tải tệp lên lần nữa.",
  ROSTER_CHANGED: "Danh sách đảng viên vừa thay đổi sau khi kiểm tra. Đề nghị kiểm tra lại rồi nhập.",
  ROSTER_HAS_FAULTS: "Còn %{faults} ô lỗi nên chưa nhập được. Sửa trong tệp rồi tải lên lại.",
  IMPORT_STATE: "Việc này không làm được ở bước hiện tại. Đề nghị tải lại trang.",
  IMPORT_BUSY: "Một tệp khác của đơn vị đang được nhập. Đề nghị chờ xong rồi thử lại.",
  IMPORT_FAILED: "Hệ thống gặp lỗi khi xử lý tệp. Chưa có gì được nhập; đề nghị thử lại.",
};

/** What is wrong with one field of a form, by the code the server gives. */
export const fieldFaults = {
  ...procedureFieldFaults,
  ...workFieldFaults,
  REQUIRED: "Cần điền ô này.",
  INVALID: "Giá trị chưa đúng.",
  DATE_FORMAT: "Chưa đúng dạng ngày/tháng/năm.",
  DATE_FUTURE: "Ngày này ở sau hôm nay.",
  DATE_ORDER: "Ngày này phải sau ngày đứng trước nó.",
  MAIL_ADDRESS_FORMAT: "Chưa đúng dạng địa chỉ thư điện tử, ví dụ ten@example.vn.",
  FORBIDDEN_CHARACTER: "Có ký tự không nhìn thấy hoặc ký tự điều khiển. Đề nghị gõ lại.",
  TEXT_TOO_LONG: "Dài %{length} ký tự, không được quá %{limit}.",
  NAME_TAKEN: "Đơn vị này đã có tập thể mang tên đó.",
  COLLECTIVE_DISSOLVED: "Tập thể này đã thôi hoạt động từ %{dissolvedOn}.",
  MEMBER_UNKNOWN: "Không có đảng viên này trong phạm vi của đồng chí vào ngày đó.",
  ALREADY_IN_COLLECTIVE: "Đồng chí này đã ở trong tập thể vào thời gian đó.",
  HEAD_TAKEN: "Tập thể đã có người đứng đầu vào thời gian đó. Cần ghi thôi chức vụ của người trước.",
  KIND_NOT_ALLOWED: "Loại tổ chức này không đặt được dưới đơn vị đã chọn.",
  NO_PLACE_LEFT: "Đơn vị cấp trên đã đủ số đơn vị trực thuộc.",
  TOO_MANY_ROWS: "Phạm vi quá rộng. Đề nghị thu hẹp lại.",
  YEARS: "Năm chưa đúng.",
  CARD_NUMBER_FORMAT: "Số thẻ đảng viên gồm 8 chữ số.",
  DOSSIER_NUMBER_FORMAT: "Số lý lịch gồm 6 chữ số và 1 đến 3 chữ cái.",
  NATIONAL_ID_FORMAT: "Số căn cước gồm 12 chữ số; thẻ cũ 9 chữ số.",
  NUMBER_TAKEN: "Số này đã thuộc về đảng viên khác.",
  NAME_IMPLAUSIBLE: "Ghi đủ họ và tên, không có chữ số.",
  USERNAME_FORMAT: "Chỉ dùng chữ thường không dấu, chữ số, dấu chấm, gạch ngang; từ 3 ký tự.",
  NOT_A_CELL: "Đơn vị đã chọn không phải chi bộ.",
  TOO_YOUNG: "Chưa đủ %{minimum} tuổi khi vào Đảng.",
  COLUMN: "Cột này không có trong tệp.",
  PARAMETER: "Thông tin gửi kèm chưa đúng. Đề nghị tải lại trang.",
  REASON_MISSING: "Cần ghi lý do.",
};
