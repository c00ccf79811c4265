import type { ComponentProps } from 'react';
import { Link as RouterLink } from 'react-router';

export { RouterLink as Link };

/** A link that leaves the portal stays in the same window; the address says where it goes. */
export function OutsideLink(props: ComponentProps<'a'>) {
  return <a rel="noreferrer" {...props} />;
}
