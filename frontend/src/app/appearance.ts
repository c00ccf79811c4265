export const APPEARANCES = ['device', 'light', 'dark'] as const;
export type Appearance = (typeof APPEARANCES)[number];

const STORED_AS = 'portal.appearance';
const dark = () => matchMedia('(prefers-color-scheme: dark)');

export function rememberedAppearance(): Appearance {
  const stored = localStorage.getItem(STORED_AS) as Appearance | null;
  return stored && APPEARANCES.includes(stored) ? stored : 'device';
}

function show() {
  const wished = rememberedAppearance();
  const theme = wished === 'device' ? (dark().matches ? 'dark' : 'light') : wished;
  document.documentElement.dataset.kernTheme = theme;
  document.documentElement.style.colorScheme = theme;
}

/** Light or dark as the device has it, until the person chooses. */
export function startAppearance() {
  show();
  dark().addEventListener('change', show);
}

export function changeAppearance(appearance: Appearance) {
  localStorage.setItem(STORED_AS, appearance);
  show();
}
