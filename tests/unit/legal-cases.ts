import type { RegimeId, Role, Scope } from '../../engine/assessment.ts';
import type { Listing } from '../../engine/listing.ts';

/** One legal case: what is offered, what the law says of it, and by which rule. */
export interface LegalCase {
  rule: string;
  scope: Scope;
  reference: string;
  listing: Partial<Listing> & { title: string };
  regime?: RegimeId;
  role?: Role;
}

type Fields = Partial<Listing>;
/** A group of cases under one rule and reference. */
const under = (rule: string, scope: Scope, reference: string, ...offers: (string | [string, Fields] | [string, Fields, Partial<LegalCase>])[]): LegalCase[] =>
  offers.map((offer) => (typeof offer === 'string' ? { rule, scope, reference, listing: { title: offer } } : { rule, scope, reference, listing: { title: offer[0], ...offer[1] }, ...offer[2] }));

const specs = (rows: Record<string, string>): Fields => ({ specs: rows });
const by = (name: string): Fields => ({ seller: { name } });

export const legalCases: LegalCase[] = [
  // 1.2 types: the Internet Protocol
  ...under('uk-s5-1', 'in-scope', 'PSTI Act s.5(1)-(2), s.54',
    'TP-Link Tapo C200 Pan/Tilt Wi-Fi Security Camera', 'Ring Video Doorbell (2nd Gen)', 'Samsung Galaxy S24 Ultra 256GB Smartphone', 'Sony PlayStation 5 Slim Console 1TB SSD',
    'LG 55 inch OLED Smart TV', 'Amazon Echo Dot (5th Gen) Smart Speaker', 'Synology DS224+ 2-Bay NAS', 'Kindle Paperwhite 16GB e-reader', 'Google Nest Hub Smart Display', 'Eve Energy Smart Plug with Thread',
    'Apple Watch Series 9 GPS 45mm with ECG app', 'Netgear GS305 5-Port Gigabit Unmanaged Switch', 'Wi-Fi Smart Washing Machine 9kg', 'iRobot Roomba j7+ Robot Vacuum', 'Steam Deck OLED 512GB handheld console',
    'Toniebox Starter Set', 'Nanoleaf Essentials Matter over Thread Smart Bulb E27', 'HP DeskJet 2720e Wireless All-in-One Printer Wi-Fi', 'Philips Hue Bridge', 'Fitbit Charge 6 Fitness Tracker',
    ['Samsung Galaxy Watch6 Bluetooth 44mm', {}], ['Dualtron electric scooter with app and Wi-Fi', {}], ['VanMoof S5 e-bike with 4G tracking and app', {}], ['Meta Quest 3 128GB VR headset', {}],
    ['Shelly EM Wi-Fi energy meter with clamp', {}], ['Smart meter reader Wi-Fi, Hildebrand Glow display for smart meter', {}], ['Omron connected phone app smartwatch with blood pressure and Wi-Fi', {}],
    ['Dash Cam 4K with Wi-Fi and GPS for car', {}], ['4G GPS tracker for motorcycle', {}], ['Netgear Nighthawk R7000 router, new old stock 2016', { condition: 'new' }], ['Raspberry Pi style smart mirror with Wi-Fi', specs({ Connectivity: 'Wi-Fi' })],
    ['Tapo L530E Smart Bulb', { market: 'UK' }], ['Wireless Doorbell', specs({ Connectivity: 'Wi-Fi 2.4GHz' })], ['Bluetooth speaker with Wi-Fi and AirPlay 2', {}], ['Yale smart lock', specs({ Protocol: 'Wi-Fi' })]),
  // second condition
  ...under('uk-s5-second-condition', 'in-scope', 'PSTI Act s.5(5)', 'JBL Flip 6 Portable Bluetooth Speaker with PartyBoost', 'Jabra Elite 8 Active earbuds with Bluetooth Multipoint', 'Bluetooth headphones, connects to two devices at the same time', ['Sony WH-CH720N Wireless Headphones', specs({ Bluetooth: 'Multipoint connection' })], 'Ultimate Ears Boom Bluetooth speaker, stereo pair, party mode'),
  ...under('uk-s5-mesh', 'in-scope', 'PSTI Act s.5(5)', 'Zigbee smart plug 13A', ['IKEA smart bulb E27', specs({ Protocol: 'Zigbee' })], 'Z-Wave smart plug 13A UK', 'Innr Zigbee smart bulb GU10'),
  ...under('uk-s5-mesh-end-device', 'unclear', 'PSTI Act s.5(5)', 'Aqara Zigbee door sensor battery powered', 'Zigbee smart motion sensor CR2450', 'Z-Wave temperature sensor', 'Zigbee smart lock'),
  ...under('uk-s5-bluetooth-only', 'unclear', 'PSTI Act s.5(5)', 'Bluetooth speaker portable 10W', 'Apple AirPods Pro 2 wireless earbuds', ['Over ear wireless headphones', specs({ Connectivity: 'Bluetooth 5.3' })], 'Tile Mate Bluetooth tracker', ['Bluetooth smart padlock', specs({ 'Wi-Fi': 'No' })], ['Bluetooth headphones', specs({ Multipoint: 'No' })], 'Apple AirTag with Find My network', 'Bluetooth kitchen thermometer, no Wi-Fi needed'),
  ...under('uk-s5-one-at-a-time', 'type-not-met', 'PSTI Act s.5(5)', 'Oral-B iO 6 Bluetooth electric toothbrush', 'Philips Sonicare DiamondClean Smart toothbrush with Bluetooth', 'Renpho Bluetooth body fat smart scale', 'Hoover One Touch washing machine with NFC', ['Bluetooth speaker', specs({ Pairing: 'one phone at a time' })], ['Bluetooth toothbrush', specs({ Connectivity: 'Bluetooth' })]),
  ...under('uk-s5-linking-product', 'in-scope', 'PSTI Act s.5(7)', 'Logitech M185 wireless mouse with USB nano receiver', 'Wireless keyboard and mouse set 2.4GHz USB dongle', 'Logitech MK270 Wireless Keyboard and Mouse Combo, 2.4 GHz, USB receiver', 'Wireless gaming mouse LIGHTSPEED', ['Wireless mouse', specs({ Connection: '2.4GHz USB receiver' })]),
  ...under('uk-s5-one-host', 'type-not-met', 'PSTI Act s.5(5)', 'Microsoft Bluetooth mouse', 'Bluetooth keyboard for iPad slim', 'Logitech C920 USB webcam 1080p', 'SanDisk Ultra 64GB USB flash drive', 'Samsung T7 1TB portable SSD', 'Logitech H390 wired USB headset'),
  ...under('uk-s5-not-settled', 'unclear', 'PSTI Act s.5(5)', 'Anker 7-port USB hub', 'Dell WD19 USB-C docking station', '4 port HDMI KVM switch'),
  ...under('uk-s5-one-way', 'type-not-met', 'PSTI Act s.5(3)', 'Roberts DAB radio with FM', 'Radio controlled clock MSF', 'Sony AM/FM portable radio', 'Clock radio with dual alarm'),
  ...under('uk-s5-dead-end', 'type-not-met', 'PSTI Act s.5(4)-(5)', 'RF interlinked smoke alarm pack of 3', '433MHz wireless doorbell plug in chime', 'DECT cordless phone twin', 'DECT audio baby monitor', 'Video baby monitor 2.4GHz FHSS no WiFi', 'RF wireless room thermostat with boiler receiver', 'PMR446 walkie talkie twin pack', ['Wireless doorbell', specs({ Frequency: '433 MHz' })], ['Baby monitor', specs({ Technology: 'DECT' })]),
  ...under('uk-link-unclear', 'unclear', 'PSTI Act s.5', 'LED TV 32 inch', 'Wireless doorbell with chime'),
  // nothing to connect
  ...under('uk-not-connectable', 'not-connectable', 'PSTI Act s.5', 'Russell Hobbs electric kettle 1.7L', 'Bosch washing machine 8kg 1400 spin', 'Plain LED bulb E27 60W'),
  ...under('uk-accessory', 'not-connectable', 'PSTI Act s.5', 'Silicone case for iPhone 15', 'Screen protector for Samsung Galaxy Tab A9', 'Replacement filter for Dyson air purifier', 'Wall mount for Echo Dot', 'Charging cable for Fitbit Charge 5', 'Laptop sleeve 15.6 inch', 'Alexa for Dummies book', 'Keyboard cover for MacBook Air'),
  // 1.3 exceptions
  ...under('uk-sch3-2', 'excepted', 'SI 2023/1007 Sch.3 para 2', 'myenergi zappi 7kW smart EV charger', 'Wallbox Pulsar Max EV charger with Wi-Fi', 'Ohme Home Pro electric vehicle charge point', ['Pod Point Solo 3 home EV charger', { market: 'NI' }], 'Hypervolt Home 3 Pro smart charge point'),
  ...under('uk-sch3-3', 'excepted', 'SI 2023/1007 Sch.3 para 3', 'Omron M7 Intelli IT Bluetooth blood pressure monitor', 'Dexcom ONE+ continuous glucose monitor', 'Withings BPM Connect Wi-Fi blood pressure monitor', 'Bluetooth hearing aids rechargeable pair', ['Finger pulse oximeter Bluetooth', specs({ Classification: 'Class IIa medical device' })], ['KardiaMobile personal ECG Bluetooth', {}], ['Wi-Fi CPAP machine with app', {}]),
  ...under('uk-sch3-4', 'excepted', 'SI 2023/1007 Sch.3 para 4', 'SMETS2 smart electricity meter', ['Smart gas meter installed by your energy supplier', by('British Gas')]),
  ...under('uk-sch3-5', 'excepted', 'SI 2023/1007 Sch.3 para 5(1)(a)-(b)', 'Dell XPS 13 Laptop Intel Core i7 16GB 512GB SSD', 'Apple MacBook Air M3 13 inch', 'HP Pavilion Desktop PC Intel Core i5', 'Apple iMac 24 inch M3', 'Lenovo ThinkPad X1 Carbon 5G laptop', 'Samsung Galaxy Book2 Pro 5G laptop', 'Intel NUC mini PC Core i5 16GB', 'Acer Chromebook 314', ['ASUS gaming laptop', { market: 'NI' }], ['HP laptop 15s', { condition: 'used' }], 'Laptop for students 15.6 inch Windows 11', 'Custom gaming PC Ryzen 7 RTX 4070'),
  ...under('uk-sch3-5-tablet', 'excepted', 'SI 2023/1007 Sch.3 para 5(1)(c)', 'Apple iPad 10th generation Wi-Fi 64GB', 'Samsung Galaxy Tab A9+ Wi-Fi 64GB', 'Amazon Fire HD 10 tablet 32GB', 'Android 14 tablet 10 inch 2.4G/5G WiFi', 'Lenovo Tab M10 with Kids Mode and parental controls', 'Apple iPad Air Wi-Fi, no SIM slot', ['Lenovo tablet 10 inch Wi-Fi', specs({ Cellular: 'No' })], 'Android tablet for kids and adults 10 inch', ['iPad mini', specs({ Connectivity: 'Wi-Fi only' })]),
  ...under('uk-sch3-5-cellular', 'in-scope', 'SI 2023/1007 Sch.3 para 5(1)(c)', 'Apple iPad Pro 11 Wi-Fi + Cellular 256GB', 'Samsung Galaxy Tab S9 5G 128GB', 'Lenovo Tab M10 LTE tablet', ['Samsung Galaxy Tab A9', specs({ 'SIM card': 'Nano SIM' })], 'Samsung Galaxy Tab Active 4 Pro 5G', ['Rugged tablet 10 inch', specs({ Network: '4G LTE' })]),
  ...under('uk-sch3-5-under-14', 'in-scope', 'SI 2023/1007 Sch.3 para 5(2)', 'Amazon Fire 7 Kids tablet ages 3-7', 'LeapFrog LeapPad Academy kids tablet', 'Fire HD 8 Kids Pro tablet for ages 6-12', ['Android tablet', specs({ 'Age range': '3-7 years' })], 'Kids laptop Windows 11 designed for children', ['Kids tablet 7 inch Wi-Fi', {}]),
  ...under('uk-sch3-6', 'excepted', 'SI 2023/1007 Sch.3 paras 6-8 (Great Britain)', 'Super Soco TC Max electric motorcycle with app', 'Electric moped 45km/h Bluetooth app', 'Citroen Ami electric quadricycle', 'Renault Zoe electric car connected services 4G', 'John Deere compact tractor with telematics 4G'),
  ...under('uk-sch3-1', 'unclear', 'SI 2023/1007 Sch.3 para 1', ['Ring Video Doorbell', { market: 'NI' }], ['TP-Link Archer AX55 Wi-Fi router', { market: 'NI' }], ['Samsung Galaxy S24 smartphone', { market: 'NI', condition: 'new' }], ['Apple iPad 5G Wi-Fi + Cellular', { market: 'NI' }], ['Electric motorcycle with Bluetooth and 4G', { market: 'NI' }], ['Smart plug Wi-Fi', { market: 'XI' }]),
  ...under('uk-s5-1', 'in-scope', 'PSTI Act s.5(1)-(2), s.54', ['Netgear 8 port Gigabit Ethernet network switch', { market: 'NI' }], ['Wired PoE IP camera Ethernet', { market: 'NI' }]),
  // 1.4 the offer
  ...under('uk-s54-used', 'second-hand', 'PSTI Act s.54', ['Ring Video Doorbell', { condition: 'used' }], 'Pre-owned iPhone 13 128GB', 'Used Sonos One smart speaker', 'Samsung Galaxy S21 - Used - Good', 'PlayStation 4 console spares or repair', 'Nintendo Switch console (Used)', ['Fire TV Stick 4K', specs({ Condition: 'Used - Very Good' })], ['Ring Video Doorbell', { condition: 'used', market: 'NI' }], 'Google Nest Mini second hand', 'Samsung Galaxy S20 faulty'),
  ...under('uk-s54-refurbished', 'second-hand', 'PSTI Act s.54(7)', 'Apple iPhone 12 64GB (Renewed)', ['Samsung Galaxy S22', { condition: 'refurbished', ...by('Back Market') }], ['Sonos One', { condition: 'refurbished', ...specs({ 'Refurbished by': 'TechRevive Ltd' }) }], 'iPhone 11 seller refurbished', ['Refurbished iPhone 13', by('Music Magpie')], ['Google Pixel 7', { condition: 'refurbished', ...specs({ 'Refurbished by': 'third party' }) }]),
  ...under('uk-s54-refurbished-by-whom', 'unclear', 'PSTI Act s.54(7)', ['Samsung Galaxy S22', { condition: 'refurbished' }], 'Refurbished Google Pixel 7', ['Sonos Beam', { condition: 'refurbished', ...by('Electric Barn') }], 'iPhone 12 refurbished grade A'),
  ...under('uk-s54-maker-refurbished', 'in-scope', 'PSTI Act s.54(7)', ['Sonos One', { condition: 'manufacturer-refurbished' }], ['iPhone 14', { brand: 'Apple', condition: 'refurbished', ...by('Apple') }], 'iPhone 13 certified refurbished by Apple', ['Ring Video Doorbell', { brand: 'Ring', condition: 'refurbished', ...specs({ 'Refurbished by': 'Ring' }) }], ['Roomba i7 robot vacuum manufacturer refurbished', {}], ['Bose smart speaker', { brand: 'Bose', condition: 'refurbished', ...specs({ 'Refurbished by': 'Manufacturer' }) }], ['Sonos Certified Refurbished Beam soundbar with Wi-Fi', { brand: 'Sonos' }]),
  ...under('uk-s54-open-box', 'in-scope', 'PSTI Act s.54(5)', ['Nest Thermostat', { condition: 'open-box' }], 'Ring Video Doorbell open box', ['Echo Show 8', specs({ Condition: 'Opened – never used' })], 'Arlo Wi-Fi camera, customer return, unused'),
  ...under('uk-s55-private', 'second-hand', 'PSTI Act s.55', ['Ring Video Doorbell brand new', { seller: { kind: 'private' } }], ['Samsung Galaxy S24 sealed', by('private seller')], ['iPhone 15', { condition: 'new', ...by('John (private seller)') }]),
  ...under('uk-s55-hire', 'second-hand', 'PSTI Act s.55(3)', ['Samsung Galaxy S24 smartphone monthly rental', by('Grover')], ['Meta Quest 3 for hire', {}], ['4G Wi-Fi router', { hire: true }]),
  ...under('uk-s5-1', 'in-scope', 'PSTI Act s.5(1)-(2), s.54', ['Samsung 55 inch smart TV on hire purchase', {}], ['Xbox Series X console gift with purchase', {}], ['Ring Video Doorbell', { condition: 'new', ...by('Argos') }, { role: 'distributor' }], ['Bush 43 inch Smart TV', { brand: 'Bush', ...by('Argos') }, { role: 'own-brand' }], ['Ring Indoor Cam Wi-Fi', { brand: 'Ring', ...by('Ring') }, { role: 'own-brand' }], ['Wi-Fi IP camera 1080p', by('Shenzhen Bright Trading'), { role: 'importer' }], ['Logik Wi-Fi smart plug', { brand: 'Logik', ...by('Currys') }, { role: 'own-brand' }], ['Wi-Fi smart camera grey import', by('Deals Ltd'), { role: 'importer' }]),
  ...under('uk-market', 'other-market', 'PSTI Act s.54', ['Ring Video Doorbell', { market: 'DE' }], ['Fire TV Stick', { market: 'US' }], ['FRITZ!Box 7590 Router', { market: 'IE' }]),
  // 3 European Union
  ...under('eu-in-scope', 'in-scope', 'Regulation (EU) 2024/2847 Art 2(1)', ['FRITZ!Box 7590 WLAN Router', { market: 'DE' }, { regime: 'eu' }], ['Apple MacBook Air M3 Laptop', { market: 'FR' }, { regime: 'eu' }], ['Wallbox Pulsar EV charger Wi-Fi', { market: 'ES' }, { regime: 'eu' }], ['Smart toy robot with Wi-Fi', {}, { regime: 'eu' }]),
  ...under('eu-market', 'other-market', 'Regulation (EU) 2024/2847 Art 3', ['Ring Video Doorbell', { market: 'GB' }, { regime: 'eu' }], ['Ring Video Doorbell', { market: 'US' }, { regime: 'eu' }]),
  ...under('eu-used', 'second-hand', 'Regulation (EU) 2024/2847 Art 69(2)', ['Ring Video Doorbell', { market: 'DE', condition: 'used' }, { regime: 'eu' }]),
  ...under('eu-medical', 'excepted', 'Regulation (EU) 2024/2847 Art 2(2)', ['Omron Bluetooth blood pressure monitor', { market: 'DE' }, { regime: 'eu' }]),
  ...under('eu-not-connectable', 'not-connectable', 'Regulation (EU) 2024/2847 Art 2(1)', ['Silicone case for iPhone 15', { market: 'DE' }, { regime: 'eu' }]),
  ...under('eu-vehicles', 'excepted', 'Regulation (EU) 2024/2847 Art 2(2)', ['Electric moped 45 km/h with Bluetooth app', { market: 'IT' }, { regime: 'eu' }]),
  ...under('eu-refurbished-by-whom', 'unclear', 'Regulation (EU) 2024/2847 Art 69(2)', ['Refurbished Google Pixel 7', { market: 'NL' }, { regime: 'eu' }]),
  ...under('eu-link-unclear', 'unclear', 'Regulation (EU) 2024/2847 Art 2(1)', ['LED TV 32 Zoll', { market: 'DE' }, { regime: 'eu' }]),
  ...under('eu-private', 'second-hand', 'Regulation (EU) 2024/2847 Art 3(21)', ['FRITZ!Box 7590 WLAN Router', { market: 'DE', seller: { kind: 'private' } }, { regime: 'eu' }]),
];
