import { ago, day, time } from '../format';

/** How long ago something was; the exact moment appears under the pointer. */
export function Ago({ at }: { at: string }) {
  return (
    <time style={{ whiteSpace: 'nowrap' }} dateTime={at} title={`${day(at)} à ${time(at)}`}>
      {ago(at)}
    </time>
  );
}
