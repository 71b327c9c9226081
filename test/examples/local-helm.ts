import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A `helm` that is the real one, except that charts come from a folder; it keeps the values it was given. */
export const localHelm = (folder: string, helm: string, charts: string): NodeJS.ProcessEnv => {
  // called as: template RELEASE CHART --repo ADDRESS --version VERSION …
  writeFileSync(join(folder, 'helm'), [
    '#!/bin/sh',
    'set -e',
    'release=$2 chart=$3 version=$7',
    `[ "$1 $4 $6" = "template --repo --version" ] || { echo "not as expected: $*" >&2; exit 2; }`,
    'shift 7',
    'for word; do',
    `  case "$word" in *.values.json) cp "$word" '${folder}'/"$release.$chart.json";; esac`,
    'done',
    `exec '${helm}' template "$release" '${charts}'/"$chart-$version" "$@"`,
    '',
  ].join('\n'), { mode: 0o755 });
  return { PATH: `${folder}:${process.env['PATH'] ?? ''}` };
};
