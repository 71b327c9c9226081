/** Argo CD renders with the cluster's version and kinds; a rendering that differs would restart pods when it takes over. */
export const capabilities: readonly string[] = [
  '# capabilities: sets the array `cluster` to what the API server is and serves',
  'capabilities() {',
  '  local version versions kinds api',
  `  version=$("$KUBECTL" get --raw /version | sed -n 's/.*"gitVersion": *"\\(v[0-9.]*\\).*/\\1/p')`,
  '  [ -n "$version" ] || fail "the API server does not tell its version"',
  '  versions=$("$KUBECTL" api-versions)',
  '  # a kind that cannot be listed now, such as metrics without a network, is no kind a chart asks for',
  `  kinds=$("$KUBECTL" api-resources --no-headers 2>/dev/null | awk '{ print $(NF-2) "/" $NF }' || true)`,
  '  cluster=(--kube-version "$version")',
  '  for api in $versions $kinds; do cluster+=(--api-versions "$api"); done',
  '}',
];
