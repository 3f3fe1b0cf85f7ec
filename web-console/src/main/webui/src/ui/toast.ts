import { notifications } from '@mantine/notifications';

/** Says that something was done. */
export function toast(message: string) {
  notifications.show({ message, color: 'green', autoClose: 5000, closeButtonProps: { 'aria-label': 'Fermer' } });
}

/** Says that something was not done, outside a form that could say it. */
export function toastProblem(title: string, message?: string) {
  notifications.show({
    title,
    message: message ?? '',
    color: 'red',
    autoClose: 10_000,
    closeButtonProps: { 'aria-label': 'Fermer' },
  });
}
