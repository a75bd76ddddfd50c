import { describe, expect, it } from 'vitest';
import { readDisclosures, type Said } from './read-disclosures.ts';

const UK: Said = { language: 'en-GB', market: 'GB', title: 'Acme Cam Pro 4', brand: 'Acme' };
const brief = (said: Said): string => {
  const [read, ...more] = readDisclosures(said);
  if (read === undefined) return 'nothing';
  return [read.kind, read.until ?? read.years ?? '', more.length > 0 ? `+${more.length}` : '']
    .join(' ')
    .trim()
    .replace(/ +/g, ' ');
};

describe('a labelled row', () => {
  it.each<[string, string, string, Said?]>([
    ['Support period (PSTI Act)', 'Until at least 09.2030', 'date 2030-09-30'],
    ['Security updates guaranteed until', '2029/2031', 'nothing'],
    ['Security updates guaranteed until', 'March 2025 + 3 years', 'years 3'],
    ['Security updates guaranteed until', '2 Nov 2026 (date checked)', 'nothing'],
    ['Security updates guaranteed until', 'First on sale 06/2025, 3 yrs', 'years 3'],
    ['Security updates guaranteed until', 'Until 2028 for the hub and 2030 for the eye', 'nothing'],
    ['Support period', '12 years for seals', 'nothing'],
    [
      'Software-Support',
      'bis Ende des ersten Halbjahrs 2029',
      'date 2029-06-30',
      { language: 'de', market: 'DE' },
    ],
    [
      'Fin du support logiciel',
      'deuxième trimestre 2030',
      'date 2030-06-30',
      { language: 'fr', market: 'FR' },
    ],
    [
      'Actualizaciones de seguridad hasta',
      'primer semestre de 2029',
      'date 2029-06-30',
      { language: 'es', market: 'ES' },
    ],
    [
      'Durata degli aggiornamenti di sicurezza',
      'fino al terzo trimestre 2029',
      'date 2029-09-30',
      { language: 'it', market: 'IT' },
    ],
    [
      'Beveiligingsupdates',
      '5 jaar na introductie (Q2 2025)',
      'years 5',
      { language: 'nl', market: 'NL' },
    ],
    [
      'Aktualizacje zabezpieczeń do',
      'II kwartał 2030',
      'date 2030-06-30',
      { language: 'pl', market: 'PL' },
    ],
    ['Security updates guaranteed until', '30th June 2031', 'date 2031-06-30'],
    [
      'Minimum guaranteed security support',
      '5 years from date of first sale (March 2024)',
      'years 5',
    ],
    ['Defined support period end date', '2030-12-31 (subject to change)', 'date 2030-12-31'],
    ['Product support period', 'Launch: 09/2023 – End: 09/2028', 'date 2028-09-30'],
    ['Security update period', '24.04.2024-24.04.2029', 'date 2029-04-24'],
    ['Security support', 'Ends Q3 2029', 'date 2029-09-30'],
    ['Software support until', '2H 2028', 'date 2028-12-31'],
    ['Software support until', "End of Dec '28", 'date 2028-12-31'],
    ['PSTI support period', 'To 01/07/30', 'date 2030-07-01'],
    ['PSTI minimum support period', '36 months from purchase', 'years 3'],
    ['Guaranteed software updates until', 'No information provided by supplier', 'none-given'],
    ['Guaranteed software updates until', 'Awaiting confirmation', 'none-given'],
    ['Guaranteed software updates until', 'T.B.C.', 'none-given'],
    ['Guaranteed software updates until', 'Please contact the manufacturer', 'none-given'],
    ['Guaranteed software updates until', 'Unspecified', 'none-given'],
    ['Security updates', 'This product does not receive updates', 'none'],
    ['Security updates', 'None after purchase', 'none'],
    ['Security updates', 'Support has ended', 'none'],
    ['Security updates', 'No security updates will be provided', 'none'],
    ['Security updates', 'Not available', 'none-given'],
    ['Security update end date', 'Sunday, 30 September 2029', 'date 2029-09-30'],
    ['Security update end date', '30-09-2029', 'date 2029-09-30'],
    ['Security update end date', '2029/9', 'date 2029-09-30'],
    ['Security update end date', 'Sept. 2029', 'date 2029-09-30'],
    [
      'Security update end date',
      '09/30/2029',
      'date 2029-09-30',
      { language: 'en-US', market: 'US' },
    ],
    [
      'Security update end date',
      '04/05/2029',
      'date 2029-04-05',
      { language: 'en-US', market: 'US' },
    ],
    ['Security update end date', '04/05/2029', 'date 2029-05-04'],
    ['Security updates', 'until at least May 2031', 'date 2031-05-31'],
    ['Security updates', '7 years (until October 2031)', 'date 2031-10-31'],
    ['Security updates', '5 years after end of sale', 'years 5'],
    ['Security updates', 'up to 6 years', 'years 6'],
    ['Security updates (min.)', 'five years', 'years 5'],
    ['Warranty', '2 years, security updates until 2030', 'date 2030-12-31'],
    ['Warranty', '2 years', 'nothing'],
    ['Last software update', '12 May 2025', 'nothing'],
    ['Latest firmware update', '3 March 2026', 'nothing'],
    ['Operating system', 'Windows 11 (security updates until October 2031)', 'nothing'],
    ['Antivirus', '12 months of security updates', 'nothing'],
    [
      'Sicherheitsupdates bis mindestens',
      'Ende 2030',
      'date 2030-12-31',
      { language: 'de', market: 'DE' },
    ],
    [
      'Sicherheitsupdates garantiert bis',
      '2. Quartal 2029',
      'date 2029-06-30',
      { language: 'de', market: 'DE' },
    ],
    [
      'Updatezeitraum',
      '5 Jahre ab Markteinführung (04/2024)',
      'years 5',
      { language: 'de', market: 'DE' },
    ],
    [
      'Mises à jour de sécurité',
      "jusqu'au 1er juin 2030",
      'date 2030-06-01',
      { language: 'fr', market: 'FR' },
    ],
    [
      'Mises à jour logicielles garanties jusqu’à',
      'fin 2029',
      'date 2029-12-31',
      { language: 'fr', market: 'FR' },
    ],
    [
      'Actualizaciones de seguridad hasta',
      'segundo semestre de 2029',
      'date 2029-12-31',
      { language: 'es', market: 'ES' },
    ],
    [
      'Aggiornamenti di sicurezza fino al',
      '31 dicembre 2029',
      'date 2029-12-31',
      { language: 'it', market: 'IT' },
    ],
    [
      'Aktualizacje zabezpieczeń do',
      'grudzień 2030',
      'date 2030-12-31',
      { language: 'pl', market: 'PL' },
    ],
    ['Beveiligingsupdates tot', 'eind 2029', 'date 2029-12-31', { language: 'nl', market: 'NL' }],
  ])('%s: %s', (label, value, said, page) =>
    expect(brief({ ...UK, ...page, specs: { [label]: value } })).toBe(said),
  );
});

describe('running text', () => {
  it.each<[string, string]>([
    // The page's own name with another number is another product, with a number of years the same.
    ['The Cam 3 gets security updates until 1 May 2027.', 'nothing'],
    ['Cam 3: security updates until 1 May 2027.', 'nothing'],
    ['The Cam Pro 4 gets security updates until 1 May 2027.', 'date 2027-05-01'],
    ['Acme gives this Cam 5 years of security updates.', 'years 5'],
    [
      'Acme will provide security updates for this camera until at least 31 March 2030.',
      'date 2030-03-31',
    ],
    ['Supported with security updates for a minimum of 4 years from launch.', 'years 4'],
    ['Security updates: guaranteed until the end of 2029', 'date 2029-12-31'],
    ['We guarantee software updates through December 2028.', 'date 2028-12-31'],
    ['Launched in May 2024, it gets security updates for five years.', 'years 5'],
    ['Your phone must receive security updates until 2027 to use the app.', 'nothing'],
    ['Works with Alexa devices that get software updates until 2028.', 'nothing'],
    ['Includes Norton 360: security updates for 12 months.', 'nothing'],
    ['The bundled router from Zorp gets security updates until 2027.', 'nothing'],
    ['Customers also bought the Zorp Eye 9: security updates until May 2031.', 'nothing'],
    ['Firmware update 2.1 was released on 3 May 2025.', 'nothing'],
    ['Security updates were last delivered in May 2024.', 'nothing'],
    ['This product will not receive security updates.', 'none'],
    ['Software support by our shop since 1999 and warranty until 2029.', 'nothing'],
    ['Order by 20 December 2026 to get security updates and free post.', 'nothing'],
    ['I had it for 3 years and it still gets security updates.', 'nothing'],
    ['Two years warranty and security updates until 2029.', 'date 2029-12-31'],
    ['Security updates will be available for three years from the date of purchase.', 'years 3'],
    ['Software updates are guaranteed up to 6/2030.', 'date 2030-06-30'],
    ['If you do not register, the camera will not receive security updates.', 'nothing'],
    ['Price held until 31 December 2026. Security updates yes.', 'nothing'],
    ['Sale ends 30 November 2026, security updates until 2031', 'date 2031-12-31'],
  ])('%s', (prose, said) => expect(brief({ ...UK, prose })).toBe(said));
});

it.each([
  ['de', 'Die Kamera erhält keine Sicherheitsupdates.'],
  ['fr', 'Cet appareil ne reçoit pas de mises à jour de sécurité.'],
  ['nl', 'Dit apparaat krijgt geen beveiligingsupdates.'],
])('a sentence that denies them, in %s', (language, prose) =>
  expect(brief({ ...UK, language, prose })).toBe('none'),
);
