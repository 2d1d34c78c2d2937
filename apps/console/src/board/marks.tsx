import type { AgeClass } from '../operations/results';
import { useSpeech } from '../words';

/** A colour is never alone: each has a shape of its own and a word for those who do not see it. */
export function Mark({ colour }: { colour: AgeClass }) {
  const { words } = useSpeech();
  const word = { RED: words.red, AMBER: words.amber, GREEN: words.green }[colour];
  return (
    <span className={`mark ${colour.toLowerCase()}`} title={word}>
      <Shape colour={colour} />
      <span className="unseen">{word}</span>
    </span>
  );
}

/** A mark with the number of orders it stands for; nothing when there are none. */
export function MarkedCount({ colour, count }: { colour: AgeClass; count: number }) {
  const { number } = useSpeech();
  if (count === 0) return null;
  return (
    <span className={`mark ${colour.toLowerCase()}`}>
      <Shape colour={colour} />
      {number(count)}
    </span>
  );
}

function Shape({ colour }: { colour: AgeClass }) {
  const path = {
    RED: 'M5 .8 9.6 9.2H.4Z',
    AMBER: 'M5 .3 9.7 5 5 9.7.3 5Z',
    GREEN: 'M5 1.2a3.8 3.8 0 1 1 0 7.6 3.8 3.8 0 0 1 0-7.6Z',
  }[colour];
  return (
    <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
      <path d={path} fill="currentColor" />
    </svg>
  );
}

/** How a number of orders divides into red, amber and in time. */
export function Split({ orders, red, amber }: { orders: number; red: number; amber: number }) {
  if (orders === 0) return <span className="split" />;
  return (
    <span className="split" aria-hidden="true">
      {red > 0 && <i className="red" style={{ flexGrow: red }} />}
      {amber > 0 && <i className="amber" style={{ flexGrow: amber }} />}
      {orders > red + amber && <i style={{ flexGrow: orders - red - amber }} />}
    </span>
  );
}
