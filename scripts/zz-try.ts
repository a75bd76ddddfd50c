import { readFileSync } from 'node:fs';
import { openChromium } from '/work/main/scripts/start/chromium.ts';
import { openFirefox } from '/work/main/scripts/start/firefox.ts';
import { settledChips } from '/work/main/scripts/start/browse.ts';
export async function main(args: string[]) {
  const html = readFileSync('../shared/pages/amazon-us/price-checker-amazon-search.html', 'utf8');
  const sample = `<!doctype html><meta charset=utf-8><title>t</title><body>${['TP-Link Tapo C200 Pan/Tilt Security WiFi Camera','Apple iPhone 15 128GB Black','Sony WH-1000XM5 Wireless Headphones','Anker Power Bank 20000mAh'].map((t, i) => `<div data-component-type="s-search-result" data-asin="B0${i}"><a href=#><div class=image style="width:200px;height:200px;background:#eee"></div></a><h2>${t}</h2></div>`).join('')}`;
  const serve = (url: URL) => url.hostname !== 'www.amazon.co.uk' ? null : url.pathname === '/s' ? { body: url.search.includes('sample') ? sample : html, type: 'text/html; charset=utf-8' } : null;
  const b = args[0] === 'firefox' ? await openFirefox('/usr/bin/firefox-esr', { extension: 'dist/firefox', serve, headless: true }) : await openChromium('/usr/bin/chromium', { extension: 'dist/chromium', serve, headless: true });
  try {
  console.log(b.version);
  for (const q of ['sample', 'charger']) {
  const tab = await b.tab();
  await tab.goto(`https://www.amazon.co.uk/s?k=${q}`);
  console.log(q, await settledChips(tab, 1, 6000), tab.errors.slice(0, 3));
  await tab.screenshot(`/tmp/try-${b.name}-${q}.png`, false);
  }
  const own = await b.ownPage('popup.html');
  console.log(await own.run(async () => { const api = (globalThis as any).browser ?? (globalThis as any).chrome; const tabs = await api.tabs.query({}); return [tabs.map((t: any) => t.url), await api.permissions.getAll(), await api.runtime.sendMessage({ type: 'dataset' }), await Promise.all(tabs.map((t: any) => api.tabs.sendMessage(t.id, { type: 'list' }).catch((e: any) => String(e))))]; }).then((x) => JSON.stringify(x).slice(0, 1500)));
  console.log(b.refused.length, b.refused.slice(0,3));
  } finally { await b.close(); }
}
