/** What an e-mail says: that something waits, and where. Never what. */
export function mailText(locale: "vi" | "en", inboxUrl: string): { subject: string; text: string } {
  return locale === "en"
    ? {
        subject: "Xếp Loại: work is waiting for you",
        text: `Work is waiting for you in Xếp Loại. Please sign in to see it:\n\n${inboxUrl}\n\nThis message was sent by the system; please do not reply. To stop these messages, take your address away on the page of your notifications.\n`,
      }
    : {
        subject: "Xếp Loại: có việc đang chờ đồng chí",
        text: `Kính gửi đồng chí,\n\nTrên hệ thống Xếp Loại có việc đang chờ đồng chí. Đề nghị đăng nhập để xem:\n\n${inboxUrl}\n\nThư do hệ thống gửi tự động, đề nghị không trả lời. Nếu không muốn nhận thư nữa, đồng chí xóa địa chỉ thư ở trang Thông báo.\n`,
      };
}
