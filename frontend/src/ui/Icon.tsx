/** A KERN icon. Always beside words, so it is hidden from screen readers. */
export function Icon({ name, small, large }: { name: string; small?: boolean; large?: boolean }) {
  const size = small ? ' kern-icon--small' : large ? ' kern-icon--large' : '';
  return <span className={`kern-icon kern-icon--${name}${size}`} aria-hidden="true" />;
}
