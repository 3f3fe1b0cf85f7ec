const KEY = 'parcours-address';

/** Before leaving for the login, which always comes back to the first page. */
export function rememberAddress() {
  sessionStorage.setItem(KEY, window.location.pathname + window.location.search);
}

/** Where somebody was before the login, once. */
export function takeAddress(): string | null {
  const address = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  return address;
}
