import { Navigate, Outlet, useLocation } from 'react-router';
import { useSession } from '../auth/useSession';
import { paths } from './paths';

/** Signed-out people choose their office first and come back to this place afterwards. */
export function RequireSession() {
  const session = useSession();
  const { pathname, search } = useLocation();
  if (session.status === 'signed-out') {
    return <Navigate to={`${paths.signIn}?zu=${encodeURIComponent(pathname + search)}`} replace />;
  }
  // When the session has ended the page stays as it is; the dialog above it offers to sign in again.
  return <Outlet />;
}
