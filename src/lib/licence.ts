/** The licence of texts and data, as files name it: `content/LICENSE` says the same to whoever reads the folder. */
export const LICENCE = {
  /** Its identifier at SPDX. */
  id: 'CC-BY-4.0',
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
