import { toNameKey } from './nameKey.ts';

// What a newspaper names without saying what it is: nobody looks for a source of these.
const names = `United Nations|UN|Security Council|General Assembly|European Union|EU|European Commission|European Parliament|
  European Council|European Central Bank|Eurozone|NATO|World Bank|International Monetary Fund|IMF|World Health Organization|
  World Trade Organization|OECD|OPEC|Red Cross|Interpol|Arab League|African Union|Commonwealth|Group of Seven|
  White House|Oval Office|Capitol Hill|Pentagon|State Department|Federal Reserve|Supreme Court|Congress|Senate|
  House of Representatives|House of Commons|House of Lords|Downing Street|Whitehall|Buckingham Palace|Kremlin|Red Square|
  Wall Street|Silicon Valley|Hollywood|World War I|World War II|First World War|Second World War|Cold War|Great Depression|
  Industrial Revolution|Middle Ages|Olympic Games|Olympics|World Cup|Nobel Prize|Nobel Peace Prize|
  Democratic Party|Republican Party|Labour Party|Conservative Party|Communist Party|
  Christianity|Islam|Judaism|Buddhism|Hinduism|Bible|Quran|Christmas|Easter|Ramadan|New Year|Thanksgiving|
  Atlantic|Pacific|Mediterranean|Black Sea|Baltic Sea|Gulf|Persian Gulf|Arctic|Antarctica|Alps|Himalayas|
  Microsoft|Apple|Amazon|Instagram|WhatsApp|LinkedIn|Netflix|Adobe|Android|Google|Facebook|Twitter|YouTube|Wikipedia|Internet|English|Latin`;

const keys = new Set(names.split('|').map(name => toNameKey(name.trim())));

/** Whether everyone knows the name, as far as a short list tells. */
export function isWellKnown(key: string): boolean {
  return keys.has(key);
}
