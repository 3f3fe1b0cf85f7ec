import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { setNonce } from 'get-nonce';
import { newQueryClient } from '../api/queries';
import { router } from './router';
import { theme } from './theme';

const queries = newQueryClient();
const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content ?? '';
// The library's dialogs lock the page behind them by a style of their own, and ask there for the number.
setNonce(nonce);

export function App() {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => nonce}>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
        <Notifications position="top-right" containerWidth="min(26rem, 90vw)" />
      </QueryClientProvider>
    </MantineProvider>
  );
}
