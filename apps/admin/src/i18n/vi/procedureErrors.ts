/** Refusals of the procedure, merged into `errors`. */
export const procedureErrors = {
  PAPER_NOT_OF_MEMBER: "Giấy tờ này chỉ ghi cho hồ sơ của đảng viên.",
  SAME_CELL: "Đơn vị nhận phải khác đơn vị chuyển đi; hãy chọn chi bộ khác.",
  NOTHING_TO_CHANGE: "Không có thay đổi nào cần áp dụng cho đợt này.",
  CHANGES_DIFFER: "Danh sách thay đổi vừa khác đi (nay có %{count} thay đổi). Hãy xem lại rồi áp dụng.",
  PLAN_INCOMPLETE:
    "Kế hoạch còn thiếu %{count} nội dung nên chưa ban hành được. Đề nghị xem bước “Kiểm tra”.",
  PLAN_ALREADY_ISSUED: "Kế hoạch đã ban hành. Muốn sửa, đề nghị ban hành văn bản điều chỉnh.",
  PLAN_NOT_ISSUED: "Kế hoạch chưa ban hành nên chưa điều chỉnh được.",
  AMENDMENT_NOT_BEGUN: "Chưa có bản điều chỉnh nào đang soạn.",
  NOT_GRASSROOTS: "Chỉ tổ chức cơ sở đảng (đảng bộ phường, đảng bộ hoặc chi bộ cơ sở) mở được đợt kiểm điểm.",
  ROUND_ALREADY_OPEN: "Đợt năm %{year} đã được mở trước đó.",
  ROUND_NOT_OPEN:
    "Đợt kiểm điểm này không còn mở, nên không ghi thêm được. Nếu còn sai sót, đề nghị báo văn phòng đảng ủy.",
  ROUND_ALREADY_PUBLISHED: "Kết quả của đợt này đã được công bố.",
  NOT_PUBLISHED_LEFT:
    "Còn %{count} kết quả chưa công bố hoặc đang có khiếu nại, nên chưa kết thúc đợt được. Công bố và giải quyết xong khiếu nại rồi kết thúc.",
  UNDECIDED_LEFT:
    "Chưa có mức nào mới được quyết định để công bố (còn %{count} đảng viên chưa được quyết định). Đề nghị đảng ủy quyết định trước, rồi công bố.",
  DRAFT_SENT_IN_FUTURE:
    "Ngày gửi dự thảo %{sentOn} ở sau hôm nay (%{today}). Đề nghị gửi dự thảo rồi mới ghi ngày gửi.",
  NO_DRAFT_REPORT:
    "Chỉ báo cáo kiểm điểm của tập thể mới gửi dự thảo trước hội nghị. Hồ sơ này không phải ghi ngày gửi.",
  MEETING_IN_FUTURE: "Ngày họp %{heldOn} ở sau hôm nay (%{today}). Ghi cuộc họp sau khi đã họp.",
  UNKNOWN_ATTENDEE:
    "Có %{count} người trong bảng điểm danh không sinh hoạt ở chi bộ vào ngày họp. Đề nghị tải lại trang.",
  ROLL_CALL_INCOMPLETE:
    "Còn %{count} đảng viên phải triệu tập chưa được điểm danh. Đề nghị điểm danh đủ, rồi làm lại bước này.",
  BALLOT_ALREADY_RECORDED: "Đã có biên bản kiểm phiếu theo điểm danh này, nên không sửa điểm danh được nữa.",
  BALLOT_STILL_OPEN: "Đang có một lần bỏ phiếu chưa khóa biên bản. Đề nghị khóa hoặc hủy lần đó trước.",
  BALLOT_NOT_OPEN: "Lần bỏ phiếu này đã khóa hoặc đã hủy, nên không ghi thêm được.",
  NOTHING_TO_VOTE_ON:
    "Không còn đảng viên nào để bỏ phiếu: ai đã được kiểm điểm đều đã có phiếu, ai chưa nộp bản tự kiểm điểm thì nộp trước.",
  COUNTING_BEGUN: "Đã có kiểm phiếu viên nhập kết quả, nên không sửa số phiếu phát ra được nữa.",
  BALLOTS_NOT_HANDED_OUT: "Chưa ghi số phiếu phát ra. Đề nghị bí thư ghi số này trước khi kiểm phiếu.",
  NOT_THE_TELLER:
    "Kết quả của kiểm phiếu viên %{teller} do chính đồng chí ấy nhập bằng tài khoản của mình; bí thư chỉ nhập thay người không có tài khoản.",
  SAME_PERSON_COUNTS_TWICE:
    "Một người không nhập cả hai kết quả. Đề nghị kiểm phiếu viên kia tự nhập; nếu chưa có tài khoản, văn phòng đảng ủy cấp.",
  BALLOT_ON_PAPER: "Lần bỏ phiếu này dùng phiếu giấy.",
  BALLOT_ON_SCREEN:
    "Lần bỏ phiếu này bỏ trên máy: kết quả do máy đếm khi hai kiểm phiếu viên mở hộp, không nhập tay.",
  OWN_LINE_NAMES_VOTER:
    "Đơn vị quy định không bỏ phiếu cho chính mình: phiếu trên máy để trống một dòng sẽ lộ người bỏ. Đề nghị bỏ phiếu giấy.",
  SLIPS_ISSUED: "Đã tạo mã bỏ phiếu, nên không làm lại bước này được. Cần làm lại thì hủy lần bỏ phiếu.",
  SLIPS_NOT_ISSUED: "Chưa tạo mã bỏ phiếu. Đề nghị tạo và in mã trước.",
  TELLER_KEYS_MISSING: "Hai kiểm phiếu viên chưa tạo đủ khóa. Đề nghị mỗi người tạo mã của mình trước.",
  TELLER_CODE_WRONG: "Mã của kiểm phiếu viên %{teller} không đúng. Đề nghị xem lại giấy đã ghi và nhập lại.",
  MORE_VOTES_THAN_SLIPS:
    "Đã có %{cast} phiếu trong hộp, nhiều hơn %{issued} mã ghi là đã phát. Đề nghị đếm lại số mã đã phát.",
  SLIP_UNKNOWN: "Mã không đúng. Đề nghị xem lại mã trên phiếu và gõ lại.",
  SLIP_SPENT: "Mã này đã bỏ phiếu rồi. Mỗi mã chỉ dùng một lần.",
  SECOND_BALLOT_DUE:
    "Trường hợp này phải bỏ phiếu lần hai trước; chi ủy chỉ đề xuất khi lần hai vẫn không đủ phiếu.",
  SECOND_BALLOT_NOT_DUE: "Không có trường hợp nào phải bỏ phiếu lần hai.",
  BALLOT_NOT_CLOSED: "Chỉ làm được việc này với lần bỏ phiếu đã khóa biên bản.",
  NO_PAPERS_TO_COUNT: "Biên bản này không có phiếu giấy riêng để kiểm lại. Đề nghị chọn lần bỏ phiếu gốc.",
  PAPERS_DESTROYED: "Phiếu giấy của lần bỏ phiếu này đã hủy, nên không kiểm lại được nữa.",
  PAPERS_STILL_NEEDED:
    "Chưa được hủy phiếu: còn trong thời hạn khiếu nại (hết ngày %{until}) hoặc kết quả chưa công bố. Đề nghị niêm phong và giữ phiếu.",
  COUNTS_MISSING: "Còn %{count} kiểm phiếu viên chưa nhập kết quả. Chờ đủ hai người rồi khóa biên bản.",
  TALLY_MISSING: "Còn %{count} đảng viên đã nộp bản tự kiểm điểm mà chưa có số phiếu.",
  APPEAL_ALREADY_FILED:
    "Quyết định này đã có khiếu nại, mỗi quyết định khiếu nại một lần. Đề nghị chờ trả lời; nếu có quyết định mới thì được khiếu nại quyết định mới.",
  APPEAL_BEFORE_NOTICE:
    "Đơn nhận trước ngày thông báo kết quả (%{firstDay}) nên chưa phải khiếu nại kết quả này. Kiểm tra lại ngày nhận đơn.",
  APPEAL_SETTLED: "Khiếu nại đã được trả lời ngày %{settledOn}. Mở lại trang để xem kết quả.",
  APPEAL_LEVEL_SAME: "Mức mới trùng mức đã quyết định. Chọn “Giữ nguyên mức” nếu không thay đổi.",
  SECOND_LOOK_BY_FIRST_DECIDER:
    "Đồng chí đã quyết định mức này lần đầu nên không tự xem xét lại. Đề nghị một ủy viên khác của đảng ủy xem xét.",
  PROPOSALS_NOT_SEALED:
    "Còn %{count} đề nghị của %{units} đơn vị chưa được niêm phong nên chưa quyết định được. Mở trang Đề nghị gửi lên của đợt để xem đơn vị nào; đề nghị đơn vị đó niêm phong và gửi.",
  NOTHING_TO_SEAL:
    "Không có đề nghị mới để niêm phong: %{sealed} đề nghị đã niêm phong. Đơn vị bỏ phiếu và đề xuất mức trước, rồi niêm phong.",
  RETURNED_NOT_ANSWERED:
    "Còn %{count} đề nghị bị trả lại mà đơn vị chưa trả lời. Mở bản đã gửi, chọn “Đề nghị lại” cho từng trường hợp rồi niêm phong.",
  NOT_RETURNED: "Đề nghị này không bị trả lại nên vẫn giữ nguyên dưới niêm phong.",
  ALREADY_RETURNED: "Đề nghị này đã được trả lại. Đợi đơn vị đề nghị lại và niêm phong bản mới.",
  SUBMISSION_OUTDATED:
    "Đây là bản gửi lần %{revision}, đơn vị đã gửi bản mới hơn. Mở bản mới nhất để làm việc.",
  NOT_THE_RECEIVER: "Bản này gửi cho đơn vị khác; đơn vị đó tiếp nhận.",
  NO_SUBMISSION: "Chưa niêm phong (%{count} đề nghị đang chờ). Nhắc đơn vị niêm phong và gửi.",
  ALREADY_RECEIVED: "Bản số %{number} đã được tiếp nhận, không cần làm lại.",
  SEAL_INCOMPLETE:
    "Bản số %{number} còn %{count} đề nghị chưa niêm phong hoặc bị trả lại. Đề nghị đơn vị niêm phong bản mới.",
  SEAL_BROKEN:
    "Mã niêm phong của bản số %{number} không khớp nội dung. Không tiếp nhận; báo quản trị hệ thống kiểm tra.",
  NOT_PROPOSED:
    "Còn %{count} trường hợp đã chọn chưa có mức đề xuất. Đề nghị đơn vị đề xuất mức trước (chi bộ cần bỏ phiếu, đề xuất và niêm phong), rồi quyết định.",
  PROPOSED_AFTER_OPENING:
    "%{count} đề nghị gửi đến sau khi mở phiên, nên chưa có trong cơ số tính tỷ lệ đã chốt. Hãy mở phiên mới để chốt lại cơ số, rồi quyết định.",
  NOTHING_TO_DECIDE:
    "Chưa có đề nghị nào để quyết định, nên chưa mở được phiên. Hãy chờ các chi bộ, đơn vị gửi đề nghị, hoặc nhắc nơi còn thiếu.",
  SWAP_NOT_DECIDED:
    "Chỉ đổi chỗ được hai trường hợp đã quyết định mức. Với trường hợp chưa quyết định, hãy chọn mức ngay trên bảng.",
  SWAP_AFTER_NOTICE:
    "Kết quả đã thông báo, nên không đổi chỗ được nữa. Muốn thay đổi, hãy giải quyết theo khiếu nại hoặc xếp loại lại.",
  SWAP_ACROSS_GROUPS:
    "Hai trường hợp thuộc hai nhóm tính tỷ lệ khác nhau, nên không đổi chỗ cho nhau được. Hãy chọn hai trường hợp cùng nhóm.",
  SWAP_NOT_EXCELLENT_FOR_GOOD:
    "Đổi chỗ là một trường hợp từ xuất sắc xuống tốt và một trường hợp từ tốt lên xuất sắc. Hãy chọn lại hai trường hợp.",
  ALREADY_DECIDED:
    "Có %{count} trường hợp đã được quyết định, không sửa được ở bước này. Muốn đổi mức, đề nghị đổi chỗ trong phiên, trả lời khiếu nại hoặc xếp loại lại.",
  LEVEL_ABOVE_CAP:
    "Mức chọn cao hơn mức tối đa được phép đối với trường hợp này. Đề nghị mở hồ sơ xem điều kiện nào chưa đạt, rồi chọn mức thấp hơn.",
  NOT_STATE_EMPLOYEE:
    "Đảng viên này không phải cán bộ, công chức, viên chức nên không có xếp loại ở cơ quan.",
  COMMITTEE_VOTE_MISSING:
    "Kế hoạch của đợt yêu cầu ghi biểu quyết của cấp ủy vào nghị quyết. Đề nghị ghi tổng số ủy viên, số có mặt, số tán thành và số còn lại.",
  COMMITTEE_VOTE_NOT_BALANCED:
    "Số biểu quyết chưa khớp: %{approve} tán thành và %{other} không tán thành hoặc ý kiến khác, trong khi có mặt %{present} trên tổng số %{members} ủy viên. Đề nghị đối chiếu biên bản họp và ghi lại.",
  COMMITTEE_TOO_FEW_PRESENT:
    "Chỉ có mặt %{present} trên tổng số %{members} ủy viên; cần ít nhất %{required} ủy viên tán thành thì nghị quyết mới có giá trị. Đề nghị họp lại khi có mặt từ %{required} ủy viên.",
  RESOLUTION_NOT_CARRIED:
    "Mới có %{approve} trên tổng số %{members} ủy viên tán thành; nghị quyết chỉ có giá trị khi hơn một nửa tổng số ủy viên, ít nhất %{required}, tán thành. Đề nghị cấp ủy thảo luận, biểu quyết lại trước khi ghi nghị quyết.",
  RESOLUTION_NUMBER_TAKEN: "Số nghị quyết này đã dùng cho một quyết định khác.",

  SHEETS_RELEASED: "Phiếu đánh giá của đợt này đã được công bố, nên không thay đổi được nữa.",
  SHEETS_BEGUN:
    "Việc đánh giá đối tượng này đã bắt đầu, nên không bỏ chủ thể đánh giá được nữa; vẫn thêm được.",
  NO_EVALUATORS_YET: "Đợt này chưa lập danh sách chủ thể đánh giá. Đề nghị bấm “Lập danh sách”.",
  EVALUATOR_ALREADY_NAMED: "Chủ thể này đã có trong danh sách đánh giá đối tượng này.",
  NOBODY_CAN_SIGN:
    "Không có ai ký thay được: chưa ghi người đứng đầu, cấp phó, hoặc đó chính là người được đánh giá.",
  SUPERIORS_NOT_ASKED: "Kế hoạch của đợt không lấy phiếu cá nhân của cấp trên.",
  SHEET_NOT_OPEN:
    "Chưa đến lúc, hoặc đã hết lúc cho ý kiến: chỉ ghi phiếu từ khi đối tượng nộp bản kiểm điểm đến khi tổng hợp.",
  FUNCTION_NOT_SETTLED:
    "Chưa xác định tiêu chí thuộc chức năng của cơ quan này. Đề nghị văn phòng đảng ủy chọn tiêu chí.",
  SHEET_INCOMPLETE: "Phiếu còn thiếu %{missing} tiêu chí hoặc chưa đề nghị mức xếp loại.",
  SHEET_HANDED_IN: "Phiếu đã nộp. Muốn sửa, đề nghị rút phiếu trước.",
  SHEET_NOT_HANDED_IN: "Phiếu này chưa nộp.",
  SHEET_SECRET_UNKNOWN:
    "Mã phiếu không đúng. Chỉ người có mã đã nhận khi nộp mới sửa hoặc rút được phiếu kín.",
  SHEET_SECRET_TAKEN: "Mã phiếu này đã dùng. Đề nghị tải lại trang để có mã mới.",
  NO_RESIDENCE_COMMENT: "Năm nay không lấy nhận xét nơi cư trú đối với đảng viên này.",

  SUBJECT_KIND_NOT_RATED: "Quy định của năm này không xếp loại loại đối tượng này.",
  SUGGESTED_POINT_UNANSWERED:
    "Còn %{count} nội dung gợi ý kiểm điểm chưa được giải trình. Đề nghị giải trình từng nội dung rồi nộp lại.",
  DRAFT_REPORT_LATE:
    "Dự thảo báo cáo kiểm điểm phải gửi trước hội nghị ít nhất %{workingDays} ngày làm việc, chậm nhất ngày %{lastDay}. Đã gửi đúng hạn thì ghi ngày gửi ở bản tự kiểm điểm của tập thể; gửi muộn thì để tập thể đó sang buổi họp khác.",
  EARLIER_SUBJECTS_OPEN:
    "Còn %{open} trong %{total} đối tượng phải xong trước mà chưa xong. Thứ tự quy định: %{constraint}. Người cần làm trước: %{actor}.",
  APPEAL_WINDOW_OVER:
    "Đã hết thời hạn khiếu nại, kiến nghị (ngày cuối cùng là %{lastDay}). Nếu có tình tiết mới, đề nghị báo đảng ủy xem xét.",
  DOSSIER_ITEM_MISSING: "Hồ sơ còn thiếu tài liệu số %{number} trong danh mục.",
  CELL_TOO_SMALL_TO_SPLIT:
    "Chi bộ có %{members} đảng viên; từ %{threshold} đảng viên trở lên mới kiểm điểm ở tổ đảng.",
  CELL_WITHOUT_PARTY_GROUPS: "Chi bộ không chia tổ đảng nên kiểm điểm tại chi bộ.",
  SUPERIOR_AGREEMENT_MISSING:
    "Chưa ghi văn bản đồng ý của cấp ủy cấp trên cho kiểm điểm ở tổ đảng. Đề nghị ghi số và ngày văn bản.",
  ATTENDEE_NOT_IN_CELL: "Trong điểm danh có người không sinh hoạt ở chi bộ này.",
  ATTENDEE_NOT_IN_PARTY_GROUP: "Buổi họp của tổ đảng chỉ ghi đảng viên thuộc tổ đó.",
  LEADER_REVIEWED_IN_PARTY_GROUP:
    "Cấp ủy viên chi bộ và cán bộ lãnh đạo kiểm điểm tại chi bộ, không kiểm điểm ở tổ đảng.",
  REVIEWED_WITHOUT_ATTENDING:
    "Chỉ kiểm điểm đảng viên đã được điểm danh có mặt ở buổi này. Đề nghị điểm danh trước, hoặc để đồng chí vắng mặt sang buổi sau.",
  REVIEWED_TWICE: "Có đảng viên được ghi kiểm điểm ở hai buổi.",
  BALLOT_IN_PARTY_GROUP: "Tổ đảng không bỏ phiếu xếp loại; chi bộ bỏ phiếu một lần chung.",
  BALLOT_IN_TWO_SESSIONS: "Chi bộ chỉ bỏ phiếu xếp loại ở một buổi.",
  BALLOT_BEFORE_REVIEW: "Có đảng viên kiểm điểm sau khi chi bộ đã bỏ phiếu. Kiểm điểm xong mới bỏ phiếu.",
  SESSIONS_PLANNED:
    "Cuộc họp này đã được chia buổi. Đề nghị điểm danh và kết thúc từng buổi ở trang cuộc họp.",
  MEETING_RECORDED_WHOLE: "Cuộc họp đã được ghi chung một lần, nên không chia thêm buổi được.",
  SESSION_STATE:
    "Buổi họp %{sessionState} nên không làm được việc này. Chỉ kiểm điểm và kết thúc khi buổi họp đang mở; đề nghị xem lại trang cuộc họp.",
  ITEM_STILL_DISCUSSED:
    "Còn %{count} nội dung đang thảo luận. Đề nghị bấm “Xong” hoặc “Để sau” trước khi kết thúc buổi họp.",
  POSITIONS_CLOSED: "Buổi họp về đồng chí này đã mở, nên không ghi thêm ý kiến chuẩn bị được.",
  MINUTES_NOT_DRAFTED: "Chưa có dự thảo biên bản. Đề nghị bấm “Lập dự thảo từ số liệu đã ghi”.",
  MINUTES_OUTDATED:
    "Còn %{count} mục của biên bản khác với số liệu vừa ghi. Đề nghị cập nhật dự thảo trước khi thông qua.",
  MINUTES_SIGNED: "Biên bản đã được thông qua. Cần mở lại mới sửa được.",
  AGENDA_ORDER_FIXED:
    "Thứ tự kiểm điểm là tập thể, người đứng đầu, cấp phó rồi đến đảng viên. Nội dung này chỉ đổi chỗ được từ vị trí %{first} đến %{last}.",
  EARLIER_ITEMS_WAITING:
    "Còn %{count} đối tượng phải kiểm điểm trước: tập thể, người đứng đầu, cấp phó rồi đến đảng viên.",
  TEXT_NOT_TAKEN: "Nội dung còn trống, dài quá %{limit} ký tự hoặc có ký tự không đọc được.",
  SETTING_OUT_OF_RANGE: "Con số phải từ %{min} đến %{max}; số đã nhập là %{value}.",
  DECISION_NOT_IN_FORCE: "Quyết định này đã bị thay thế hoặc hủy bỏ.",
  NEW_DECISION_TOO_EARLY: "Quyết định mới không được sớm hơn ngày %{earliest}.",
};

/** Faulty fields of the procedure's forms, merged into `fieldFaults`. */
export const procedureFieldFaults = {
  FILE_UNKNOWN: "Không tìm thấy tệp này; hãy tải lên lại.",
  SETTING_UNKNOWN: "Chương trình không có lựa chọn này.",
  THRESHOLD_UNKNOWN: "Mức này không có điều kiện đã nêu, hoặc số liệu chưa đủ.",
  CHOICE_NOT_OPEN: "Quy định không để ngỏ trường hợp này.",
  SCALE_OF_POINTS: "Năm này chấm bằng điểm, không chấm theo cấp độ.",
  SCALE_OF_GRADES: "Năm này chấm theo cấp độ, không chấm bằng điểm.",
  POINTS_NOT_ON_STEP: "Điểm phải từ 0 trở lên và đúng bước chấm của năm (nửa điểm hoặc tròn điểm).",
  POINTS_ABOVE_LINE: "Tiêu chí này được nhiều nhất %{maxPoints} điểm.",
  POINTS_ABOVE_GROUP: "Cả nhóm %{group} được nhiều nhất %{maxPoints} điểm.",
  CRITERION_OUTSIDE_FUNCTION: "Tiêu chí không thuộc chức năng đánh giá của chủ thể này.",
  CRITERION_UNKNOWN: "Tiêu chí không có trong bộ quy định của năm.",
  SECTION_UNKNOWN: "Mục này không có trong mẫu của năm.",
  STEP_UNKNOWN: "Bước này không có trong quy trình.",
  REVIEW_UNKNOWN: "Hồ sơ này không thuộc chi bộ, không thuộc đợt này, hoặc chưa tới bước này.",
  NOT_ON_ROLL: "Người này không có trong danh sách điểm danh của cuộc họp.",
  DAY_IN_FUTURE: "Ngày này chưa tới.",
  TELLER_NOT_PRESENT: "Kiểm phiếu viên phải là đảng viên chính thức của chi bộ và có mặt ở cuộc họp.",
  NAMED_TWICE: "Ghi hai lần.",
  VOTES_NOT_BALANCED:
    "Số phiếu không khớp: phiếu đồng ý cộng không đồng ý không quá số có mặt, số có mặt không quá số triệu tập. Hãy kiểm tra lại biên bản.",
  AFTER_DEADLINE: "Sau hạn chung %{deadlineOn}.",
  REASON_REQUIRED: "Cần ghi lý do vắng.",
  COUNT_NOT_A_WHOLE_NUMBER: "Cần là số nguyên, không âm.",
  PRESENT_EXCEEDS_CONVENED: "Có mặt (%{actual}) nhiều hơn triệu tập (%{expected}).",
  ISSUED_EXCEEDS_PRESENT: "Phát ra (%{actual}) nhiều hơn có mặt (%{expected}).",
  RETURNED_EXCEEDS_ISSUED: "Thu về (%{actual}) nhiều hơn phát ra (%{expected}).",
  RETURNED_NOT_BALANCED: "Hợp lệ, không hợp lệ và trắng cộng lại phải là %{expected} (đang là %{actual}).",
  TALLY_NOT_BALANCED: "Số phiếu của một đồng chí cộng lại phải là %{expected} (đang là %{actual}).",
  TIME_FORMAT: "Ghi giờ theo dạng 19:30.",
  TIME_ORDER: "Giờ kết thúc phải sau giờ bắt đầu (%{startsAt}).",
  NOT_A_PARTY_GROUP: "Tổ đảng này không thuộc chi bộ.",
  BALLOT_IN_PARTY_GROUP: "Tổ đảng không bỏ phiếu xếp loại; chi bộ bỏ phiếu một lần chung.",
};
