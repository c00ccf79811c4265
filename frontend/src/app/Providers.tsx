import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, Suspense, useState } from 'react';
import { Problem } from '../api/problem';
import { Announcer } from '../ui/Announcer';
import { Waiting } from '../ui/States';
import { Toasts } from '../ui/Toasts';

export function createQueryClient() {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        // A clear no stays a no; faults and lost answers are tried twice more.
        retry: (failures, error) => !(error instanceof Problem && error.status < 500) && failures < 2,
      },
    },
  });
}

export function Providers({ children, queries }: { children: ReactNode; queries?: QueryClient }) {
  const [client] = useState(() => queries ?? createQueryClient());
  return (
    <QueryClientProvider client={client}>
      <Suspense fallback={<Waiting label="…" />}>
        {children}
        <Toasts />
        <Announcer />
      </Suspense>
    </QueryClientProvider>
  );
}
