import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** A git repository in a folder, read by its `file://` address. */
export interface GitRepository {
  readonly url: string;
  /** Replaces everything in the repository by the content of a folder; the new commit. */
  readonly commit: (content: string, below?: string) => string;
  readonly tag: (name: string) => void;
}

export const gitRepository = (folder: string): GitRepository => {
  mkdirSync(folder, { recursive: true });
  const git = (...words: readonly string[]): string => execFileSync('git', ['-C', folder, ...words], { encoding: 'utf8', env: { ...process.env, ...author }, stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  git('init', '--quiet', '--initial-branch=main');
  return {
    url: `file://${folder}`,
    commit: (content, below = '.') => {
      for (const name of readdirSync(folder)) if (name !== '.git') rmSync(join(folder, name), { recursive: true });
      cpSync(content, join(folder, below), { recursive: true });
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', 'The output');
      return git('rev-parse', 'HEAD');
    },
    tag: (name) => void git('tag', name),
  };
};

/** Whatever the user's git is set to has no say. */
const author = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'test',
  GIT_AUTHOR_EMAIL: 'test@example.org',
  GIT_COMMITTER_NAME: 'test',
  GIT_COMMITTER_EMAIL: 'test@example.org',
};
