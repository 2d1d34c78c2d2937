import type { PageCode, PageWords } from './page-words.js';

/** What the form shows of an order. */
export interface FormFacts {
  readonly shop: string | null;
  readonly goods: readonly string[];
  readonly place: string;
  readonly triesLeft: number;
  /** What was typed before, to be mended. */
  readonly typed?: string;
  /** What was wrong with it. */
  readonly fault?: PageCode;
}

/** The only style; the policy names its hash, so that no other is let in. */
export const STYLE = `*{box-sizing:border-box}body{margin:0;background:#f4f5f7;color:#1d2129;font:16px/1.6 system-ui,sans-serif}
main{max-width:30rem;margin:0 auto;padding:1.25rem 1rem;background:#fff;min-height:100vh}
h1{font-size:1.3rem;margin:0 0 .75rem}dl{margin:0 0 1rem}dt{color:#5b6470;font-size:.875rem}dd{margin:0 0 .5rem;overflow-wrap:anywhere}
label{display:block;font-weight:600;margin-top:1rem}.hint{color:#5b6470;font-size:.875rem;margin:.25rem 0}
textarea,input,button{font:inherit;width:100%;padding:.7rem;border:1px solid #8a94a3;border-radius:.5rem}
textarea{min-height:6rem}input{letter-spacing:.3em}button{margin-top:1.25rem;border:0;background:#1559c7;color:#fff;font-weight:600}
:focus-visible{outline:3px solid #f0a020;outline-offset:2px}[role=alert]{background:#fdecea;color:#8a1c12;padding:.75rem;border-radius:.5rem}
[role=status]{font-size:1.1rem}`;

/** The form on which a buyer completes an address. */
export function formPage(words: PageWords, { shop, goods, place, triesLeft, typed, fault }: FormFacts): string {
  const alert = fault ? `<p role="alert">${words.codes[fault]} ${words.triesLeft(triesLeft)}</p>` : '';
  return pageOf(
    words,
    `${shop ? `<p>${escaped(shop)}</p>` : ''}<p>${words.ask}</p>
<dl><dt>${words.goods}</dt>${goods.map(title => `<dd>${escaped(title)}</dd>`).join('')}<dt>${words.place}</dt><dd>${escaped(place)}</dd></dl>
${alert}<form method="post" autocomplete="off">
<label for="address">${words.address}</label><p class="hint" id="address-hint">${words.addressHint}</p>
<textarea id="address" name="address" required minlength="4" maxlength="200" aria-describedby="address-hint">${escaped(typed ?? '')}</textarea>
<label for="phone">${words.phone}</label>
<input id="phone" name="phone" required inputmode="numeric" pattern="[0-9]{4}" maxlength="4">
<button>${words.send}</button></form>`,
  );
}

/** A page that says one thing. */
export const messagePage = (words: PageWords, code: PageCode): string =>
  pageOf(words, `<p role="status" data-code="${code}">${words.codes[code]}</p>`);

const pageOf = ({ language, title }: PageWords, body: string): string => `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex"><link rel="icon" href="data:,"><title>${title}</title><style>${STYLE}</style></head>
<body><main><h1>${title}</h1>
${body}
</main></body></html>
`;

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, sign => SIGNS[sign] ?? '');
