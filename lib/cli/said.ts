/** What a command prints, and how it ends: 0 done, 1 found something wrong, 2 was asked wrongly. */
export interface Said { readonly text: string; readonly code: 0 | 1 | 2 }
