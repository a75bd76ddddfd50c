import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeviceType } from '../device-types.ts';
import type { Listing } from '../listing.ts';
import { createTokeniser } from '../text/tokens.ts';
import { createDetector } from './detect.ts';

const tokenise = createTokeniser();
const detect = createDetector();
const run = (title: string, more: Partial<Listing> = {}): ReturnType<typeof detect> =>
  detect({ key: '1', kind: 'row', title, ...more }, tokenise(title));

/** Titles written by us, as shops of six languages word them. */
const DEVICES: readonly [DeviceType, ...string[]][] = [
  [
    'router',
    'Dual-band Wi-Fi 6 router AX3000, 4 antennas',
    'WLAN Router 1200 Mbit/s',
    'Routeur Wi-Fi 6 double bande',
    '4G LTE router with SIM slot',
    'Wireless cable router 867 Mbps',
  ],
  [
    'ip-camera',
    'Outdoor Wi-Fi security camera 2K with night vision',
    'WLAN Kamera für außen',
    'Caméra de surveillance WiFi extérieure',
    'Cámara IP WiFi interior',
    'Telecamera WiFi da esterno',
    'Pan and tilt smart camera 1080p',
    'Bulb shape CCTV Wi-Fi camera',
  ],
  [
    'doorbell',
    'Video doorbell with chime',
    'Video-Türklingel mit WLAN',
    'Sonnette vidéo sans fil',
    'Videocitofono WiFi',
    'Ring Video Doorbell (2nd Gen)',
  ],
  [
    'smart-plug',
    'Smart plug 13A, works with Alexa',
    'WLAN Steckdose mit Stromverbrauch',
    'Prise connectée WiFi',
    'Enchufe inteligente WiFi',
    'Presa smart WiFi',
    'Slimme stekker',
  ],
  [
    'smart-bulb',
    'Smart bulb E27 colour',
    'Zigbee LED bulb GU10',
    'Ampoule connectée E27',
    'Bombilla inteligente WiFi',
    'Lampadina smart E14',
  ],
  [
    'phone',
    'Android smartphone 5G 128GB dual SIM',
    'iPhone 15 Pro Max 256GB',
    'Samsung Galaxy A54 128GB',
    'Teléfono móvil 4G 64GB',
    'Keypad phone with torch',
    'F21s Pro 5G (Dawn Gold, 8GB RAM, 128 Storage)',
    'Acme G64 5G (Red, 12GB RAM, 256GB Storage) | 50MP Camera with OIS',
  ],
  [
    'laptop',
    '15.6 inch laptop Intel Core i5 16GB 512GB SSD',
    'Ordinateur portable 14 pouces',
    'MacBook Air 13-inch',
    'Chromebook 14 inch 64GB',
    '14-dq3015 14" HD, Intel Celeron N4500, 8GB DDR4, Windows 11',
    'Gaming PC tower Ryzen 7',
  ],
  [
    'tablet',
    'Android tablet 10 inch Wi-Fi',
    'Apple iPad Air 11-inch',
    'Fire HD 10 tablet 32GB',
    'Tablette tactile 10 pouces WiFi',
  ],
  [
    'tv',
    '55 inch 4K smart TV',
    'Fernseher 43 Zoll Smart TV',
    'Téléviseur LED Smart TV 50 pouces',
    '65" QLED Google TV',
    '32-inch Class HD Roku TV',
  ],
  [
    'headphones',
    'True wireless earbuds with charging case',
    'Bluetooth Kopfhörer over ear',
    'Écouteurs sans fil Bluetooth',
    'Auriculares inalámbricos',
    'Cuffie Bluetooth',
    'Draadloze oordopjes',
    'Wireless noise cancelling headphones',
  ],
  [
    'smartwatch',
    'Smart watch with Bluetooth calling, 1.8 inch',
    'Montre connectée homme',
    'Reloj inteligente',
    'Apple Watch Series 9 45mm Midnight Aluminium Case with Sport Band',
    'Fitness smartwatch for men women',
  ],
  [
    'fitness-tracker',
    'Fitness tracker with heart rate',
    'Smart band 7 activity tracker',
    'Pulsera de actividad',
  ],
  [
    'smart-speaker',
    'Smart speaker with voice assistant',
    'Echo Dot (5th Gen) charcoal',
    'Altavoz inteligente',
    'Sonos One speaker',
  ],
  [
    'streaming-stick',
    '4K streaming stick with remote',
    'Chromecast with Google TV',
    'Android TV box 4K',
  ],
  [
    'vacuum',
    'Robot vacuum cleaner with mapping',
    'Saugroboter mit Wischfunktion',
    'Aspirateur robot',
    'Robot aspirador',
    'Robot aspirapolvere',
    'Robotstofzuiger',
  ],
  ['thermostat', 'Smart thermostat Wi-Fi', 'Thermostat connecté', 'Termostato inteligente'],
  ['printer', 'All-in-one printer Wi-Fi colour', 'Tintenstrahldrucker WLAN', 'Imprimante WiFi'],
  [
    'games-console',
    'PlayStation 5 Digital Edition',
    'Xbox Series X 1TB console',
    'Nintendo Switch OLED console white',
  ],
  ['nas', '2-bay NAS diskless', 'Network attached storage 4TB'],
  [
    'network-switch',
    '8-port gigabit ethernet switch',
    'PoE switch managed 16 port',
    'Switch de sobremesa 8 puertos',
  ],
  [
    'range-extender',
    'Wi-Fi range extender AC1200',
    'WLAN Repeater',
    'Powerline adapter kit 1000 Mbps',
    'Répéteur WiFi',
  ],
  [
    'e-reader',
    'Kindle Paperwhite 16 GB',
    'Kobo Clara colour e-reader',
    'eBook Reader 6 Zoll Tolino',
  ],
  ['hub', 'Zigbee hub gateway', 'Smart home hub'],
  ['alarm', 'Smart home security system kit'],
  ['air-conditioner', '1.5 ton Wi-Fi split AC'],
  ['washing-machine', 'Smart washing machine 9kg Wi-Fi'],
  ['air-fryer', 'Smart air fryer 5L Wi-Fi'],
  ['projector', 'Mini projector with Wi-Fi and Bluetooth'],
  ['dashcam', 'Dash cam Wi-Fi 4K front and rear'],
  ['drone', 'Foldable drone 4K camera drone'],
  ['scale', 'Smart scale body composition'],
  ['toothbrush', 'Electric toothbrush with Bluetooth'],
  ['garden', 'Robotic lawn mower 500 m²', 'Mähroboter'],
  ['tracker-tag', 'Bluetooth tracker key finder'],
  ['vr-headset', 'Meta Quest 3 128GB'],
  ['printer', 'Instax Mini Link 2 Smartphone Printer'],
  ['nas', 'QNAP Turbo Station TS-EC1080 Pro, 4x Gb LAN'],
  ['smartwatch', 'Samsung Galaxy Watch6 Classic 47mm'],
  ['tv', 'Sky Glass 55 inch'],
  [
    'other',
    'Portable Bluetooth speaker 20W',
    'USB Wi-Fi adapter 600Mbps',
    'Bluetooth keyboard compact',
    '7kW EV charger with Wi-Fi',
  ],
];

const OTHERS: readonly string[] = [
  'Case for iPhone 15 Pro',
  'iPhone 15 case clear',
  'Coque iPhone 15',
  'Hülle für Samsung Galaxy S23',
  'Funda para iPhone 14',
  'Custodia iPhone 15',
  'Hoesje voor Galaxy S23',
  'Screen protector compatible with Galaxy S24 Ultra',
  'Tempered glass for iPad Air',
  'Panzerglas iPhone 15',
  'Apple AirTag Leather Key Ring',
  'Charger for Ring video doorbell',
  'USB-C charging cable 2m for iPhone, iPad, MacBook',
  'Ladekabel für Smartwatch',
  'Power bank 20000mAh',
  'Wall bracket for 55 inch TV',
  'TV stand for smart TV',
  'Laptop stand aluminium',
  'Laptop bag 15.6 inch',
  'Strap for Galaxy Watch 5',
  'Smart watch charger magnetic',
  'Replacement band for fitness tracker',
  'HP 301 black ink cartridge',
  'Toner for wireless printer',
  'Druckerpatrone schwarz',
  'Vacuum bags 10 pack',
  'HEPA filter for robot vacuum',
  'Dust bags for robot vacuum',
  'Brush heads for Sonicare',
  'Dishwasher tablets 100 pack',
  'Remote control for Samsung smart TV',
  '24 inch monitor',
  'Graphics card RTX 4070',
  'DDR4 16GB laptop memory module',
  'Core i3-6100 3.7GHz dual-core processor',
  '1TB SSD internal',
  'microSD card 128GB',
  'USB hub 4 port',
  'HDMI cable 4K 2m compatible with smart TV',
  '1080p USB webcam',
  'Wired gaming headset',
  'Wired earphones with mic',
  'Smart shirt men slim fit',
  "Women's Alexa running shoes",
  'Quartz watch men leather strap',
  'Paperback: the secret history of the iPhone',
  'Kids toy laptop',
  'Lego city police',
  'Gift card 50',
  'Camera plan monthly subscription',
  'Antivirus software 5 devices',
  'Persona game - Xbox Series X',
  'EA FC 25 PS5',
  'Vitamin D3 120 tablets',
  'Kettle 1.7L stainless steel',
  'Freestanding dishwasher 60cm',
  'Induction cooktop 2000W',
  'Ceiling fan 48 inch',
  'Split AC 1.5 ton 5 star',
  'Hair dryer 1000W',
  'LED desk lamp',
  'Dock for iPhone 15',
  'Ring light 10 inch with tripod',
  'Diamond engagement ring',
  'Nest of tables oak',
  'Selfie ring light for phone',
  'Designed for Nothing Phone 1 back cover | Nothing Phone 1',
];

const OPEN: readonly string[] = [
  'Wireless mouse',
  'Wireless keyboard and mouse 2.4 GHz',
  'Digital camera 20 MP',
  'LED TV 32 inch',
  'Cordless phone twin',
  'Colour laser printer',
  'HD dome camera CCTV',
  'Home theater projector',
];

it('reads what goods are compatible with as other things, and a cable by its plugs as the goods', () => {
  for (const title of [
    'Acme Modern Fit Band Strap Compatible with Samsung Galaxy Watch 3 (45mm) | Galaxy Watch (46mm)',
    'Acme Compatible with Apple Watch Straps 49mm 45mm, Solo Loop Braided Nylon',
    'Acme USB to Type C PVC Data Sync & 2A Smartphone Fast Charging Cable',
    'Acme Smartphone Certified Lightning to Type C Cable, fast charging for iPhone',
  ])
    expect(run(title).connectable).toBe('no');
  expect(run('Acme smart watch compatible with iPhone and Android').connectable).toBe('yes');
  expect(run('Acme Android smartphone 128GB with USB C cable').connectable).toBe('yes');
});

it('takes packaging alone for no device, and says why', () => {
  for (const title of [
    'Apple iPhone 6 (Empty Box Only) 16GB',
    'Samsung Galaxy S24 Ultra - box only',
    'Sony WH-1000XM5 nur OVP',
    'iPhone 15 boîte vide',
  ])
    expect(run(title)).toMatchObject({
      connectable: 'no',
      type: null,
      reasons: [{ rule: 'accessory' }],
    });
  for (const title of [
    'Apple iPhone 6 16GB, opened box only',
    'Apple iPhone 6 16GB, no box only phone',
    'Apple iPhone 6 open box',
  ])
    expect(run(title).connectable).toBe('yes');
});

describe('devices', () => {
  it.each(DEVICES.flatMap(([type, ...titles]) => titles.map((title) => [title, type] as const)))(
    '%s → %s',
    (title, type) => {
      expect(run(title)).toMatchObject({ connectable: 'yes', type });
    },
  );
});

describe('what is no device', () => {
  it.each(OTHERS)('%s', (title) => {
    expect(run(title).connectable).toBe('no');
  });
});

describe('what the title leaves open', () => {
  it.each(OPEN)('%s', (title) => {
    expect(run(title).connectable).toBe('unclear');
  });
});

describe('other fields', () => {
  it('reads a data link from specification rows', () => {
    expect(run('Dishwasher 14 places', { specs: { Connectivity: 'Wi-Fi, app' } })).toMatchObject({
      connectable: 'yes',
      type: 'dishwasher',
    });
    expect(run('Dishwasher 14 places', { specs: { Connectivity: 'None' } }).connectable).toBe('no');
  });
  it('reads the kind of goods from the last step of a breadcrumb', () => {
    expect(run('Acme X200', { category: 'Computing > Networking > Routers' })).toMatchObject({
      connectable: 'yes',
      type: 'router',
    });
    expect(run('Acme touch shield', { category: 'Phones > Cases' }).connectable).toBe('no');
  });
  it('gives the rule and the words that triggered it', () => {
    expect(run('Case for iPhone 15').reasons).toEqual([
      { rule: 'accessory', words: 'Case', field: 'title' },
    ]);
    expect(run('Smart bulb E27').reasons).toEqual([
      { rule: 'device', words: 'Smart bulb', field: 'title' },
    ]);
  });
});

describe('any string', () => {
  it('gives the same answer twice and never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.string({ maxLength: 60 }),
        (title, category) => {
          expect(run(title, { category })).toEqual(run(title, { category }));
        },
      ),
      { numRuns: 400 },
    );
  });
  it.each([
    'for '.repeat(250_000),
    'router '.repeat(150_000),
    'a,'.repeat(500_000),
    '\ud800'.repeat(1_000_000),
    `${'wi-fi '.repeat(100_000)}camera`,
    '('.repeat(1_000_000),
  ])('bounded work on a long text', (title) => {
    expect(run(title)).toEqual(run(title));
  });
});
