/** Background work (streams) keeps a session alive only as long as somebody sat here not long ago. */
const COUNTS_AS_PRESENT_MS = 15 * 60_000;

let lastActive = Date.now();

export function watchActivity() {
  const note = () => {
    lastActive = Date.now();
  };
  for (const event of ['pointerdown', 'keydown', 'wheel', 'touchstart']) {
    addEventListener(event, note, { passive: true, capture: true });
  }
}

export function activeWithin(ms: number): boolean {
  return Date.now() - lastActive < ms;
}

export function recentlyActive(): boolean {
  return activeWithin(COUNTS_AS_PRESENT_MS);
}
