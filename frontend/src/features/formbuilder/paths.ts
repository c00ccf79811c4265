export const formPaths = {
  list: '/verwaltung/formulare',
  editor: (versionId: string) => `/verwaltung/formulare/${versionId}`,
  compare: (before: string, after: string) => `/verwaltung/formulare/${before}/vergleich/${after}`,
};
