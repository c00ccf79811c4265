export const formPaths = {
  list: '/verwaltung/formulare',
  editor: (versionId: string) => `/verwaltung/formulare/${versionId}`,
  mapping: (versionId: string) => `/verwaltung/formulare/${versionId}/zuordnung`,
  compare: (before: string, after: string) => `/verwaltung/formulare/${before}/vergleich/${after}`,
};
