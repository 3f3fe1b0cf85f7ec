import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** How long a stream may be silent that says that it is alive every 10 s, in milliseconds. */
const PATIENCE = 25_000;

/** How long to wait before the next attempt, in milliseconds. */
const AGAIN = 1000;

/** Changes that come within this time are looked at together, in milliseconds. */
const TOGETHER = 150;

/** The other service may be a moment behind the one that told; a second look finds what the first did not, in milliseconds. */
const SECOND_LOOK = 1200;

/** Where the first member of a query's key is one of these, the second is the contact's id. */
const ABOUT_ONE = new Set(['contact', 'timeline', 'payments', 'contact-opportunities']);

/** What no event of Kafka tells of, or is the same whatever happens. */
const NEVER = new Set(['me', 'architects']);

/**
 * Keeps what the pages know up to date while others work, and says whether it can: true while the stream is open.
 *
 * <p>After an interruption everything is read anew, as what was told in between is lost.
 */
export function useLiveChanges(): boolean {
  const client = useQueryClient();
  const [connected, setConnected] = useState(true);
  useEffect(() => {
    const stream = new LiveStream(client, setConnected);
    const look = () => (document.hidden ? stream.rest() : stream.open());
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      stream.close();
    };
  }, [client]);
  return connected;
}

class LiveStream {
  private source: EventSource | undefined;
  private silence: ReturnType<typeof setTimeout> | undefined;
  private next: ReturnType<typeof setTimeout> | undefined;
  private interrupted = false;
  private readonly changes: Changes;

  constructor(
    private readonly client: QueryClient,
    private readonly report: (connected: boolean) => void,
  ) {
    this.changes = new Changes(client);
  }

  open() {
    this.stop();
    this.source = new EventSource('/live');
    this.source.onopen = () => this.opened();
    this.source.onerror = () => this.lost();
    this.source.addEventListener('alive', () => this.heard());
    this.source.addEventListener('change', (event) => {
      this.heard();
      this.changes.add((JSON.parse(event.data) as { contactId?: string }).contactId);
    });
    this.heard();
  }

  /** While nobody looks: a browser has only a few connections for all its tabs together. */
  rest() {
    this.stop();
    this.interrupted = true;
  }

  close() {
    this.stop();
    this.changes.forget();
  }

  private stop() {
    clearTimeout(this.silence);
    clearTimeout(this.next);
    this.source?.close();
  }

  private opened() {
    this.report(true);
    if (this.interrupted) {
      this.changes.add(undefined);
    }
    this.interrupted = false;
  }

  private heard() {
    clearTimeout(this.silence);
    this.silence = setTimeout(() => this.lost(), PATIENCE);
  }

  private lost() {
    this.stop();
    this.interrupted = true;
    this.report(false);
    // The reason may be that the session is over, which only this tells.
    void this.client.invalidateQueries({ queryKey: ['me'] });
    this.next = setTimeout(() => this.open(), AGAIN);
  }
}

/** Collects what changed, and has the open pages read it anew. */
class Changes {
  private ids = new Set<string | undefined>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly secondLooks = new Set<ReturnType<typeof setTimeout>>();

  constructor(private readonly client: QueryClient) {}

  /** Without an id: anything may have changed. */
  add(id: string | undefined) {
    this.ids.add(id);
    this.timer ??= setTimeout(() => this.look(), TOGETHER);
  }

  forget() {
    clearTimeout(this.timer);
    for (const timer of this.secondLooks) clearTimeout(timer);
  }

  private look() {
    const ids = this.ids;
    this.ids = new Set();
    this.timer = undefined;
    this.invalidate(ids);
    const again = setTimeout(() => {
      this.secondLooks.delete(again);
      this.invalidate(ids);
    }, SECOND_LOOK);
    this.secondLooks.add(again);
  }

  private invalidate(ids: Set<string | undefined>) {
    void this.client.invalidateQueries({ predicate: ({ queryKey }) => isTouched(queryKey, ids) });
  }
}

/** Whether what is kept under a key may be another after changes to these contacts. */
export function isTouched(key: readonly unknown[], ids: ReadonlySet<string | undefined>): boolean {
  const [about, id] = key;
  if (typeof about !== 'string' || NEVER.has(about)) return false;
  return !ABOUT_ONE.has(about) || ids.has(undefined) || ids.has(id as string);
}
