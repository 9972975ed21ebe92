/** What members are told when the elements and the server no longer go together. */
export const version = {
  'version.misfit':
    'Trang này không còn phù hợp với hệ thống, nên có thể không dùng được. Đồng chí báo đơn vị quản lý trang.',
} as const;
