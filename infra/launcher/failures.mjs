/** A failure already told in words a user can act on. */
export class LaunchError extends Error {}

const REASONS = [
  {
    pattern: /ENOSPC|no space left/i,
    advice:
      "Đĩa đã đầy: hãy giải phóng ít nhất 2 GB rồi chạy lại.\n  The disk is full: free at least 2 GB and run again.",
  },
  {
    pattern: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i,
    advice:
      "Không kết nối được kho gói npm: hãy kiểm tra mạng hoặc proxy (npm config get registry) rồi chạy lại. Sau lần cài đầu tiên thì không cần mạng.\n" +
      "  The npm registry cannot be reached: check the network or proxy and run again. After the first installation no network is needed.",
  },
  {
    pattern: /EACCES|EPERM|permission denied|EROFS/i,
    advice:
      "Không có quyền ghi: hãy chạy bằng tài khoản sở hữu thư mục này, hoặc sửa quyền của thư mục.\n" +
      "  No permission to write: run as the owner of this folder, or mend its permissions.",
  },
  {
    pattern: /EUSAGE|in sync/,
    advice:
      "package.json và package-lock.json không khớp: hãy lấy lại mã nguồn.\n  package.json and package-lock.json disagree: fetch the sources again.",
  },
];

/** What the output of a failed step means for the user; empty when it is not known. */
export function adviceFor(output) {
  const reason = REASONS.find(({ pattern }) => pattern.test(output));
  return reason ? `\n  ${reason.advice}` : "";
}
