/**
 * What stands on the sample shop's shelves: written by us, with device names a reader of the
 * dataset knows.
 */
export interface Goods {
  id: string;
  title: string;
  price: string;
  /** Kind of picture to draw. */
  picture: 'camera' | 'phone' | 'box' | 'round' | 'flat';
  ad?: true;
}

const item = (
  id: string,
  title: string,
  price: string,
  picture: Goods['picture'],
  ad?: true,
): Goods => ({ id, title, price, picture, ...(ad ? { ad } : {}) });

/** The search page: 24 tiles, devices and what lies beside them on a real shelf. */
export const SHELF: readonly Goods[] = [
  item(
    'B0SAMPLE01',
    'TP-Link Tapo C200 Pan/Tilt Security Camera, 1080p, Wi-Fi, Night Vision',
    '24.99',
    'camera',
    true,
  ),
  item('B0SAMPLE02', 'Samsung Galaxy S25 256GB, SIM-free Smartphone, Navy', '699.00', 'phone'),
  item('B0SAMPLE03', 'Google Pixel 8a 128GB Obsidian Android Smartphone', '379.00', 'phone'),
  item('B0SAMPLE04', 'D-Link DIR-882 EXO AC2600 Dual Band Wi-Fi Router', '89.95', 'box'),
  item('B0SAMPLE05', 'Fairphone 5 256GB Matte Black 5G Smartphone', '549.00', 'phone'),
  item('B0SAMPLE06', 'Power Bank 20000mAh with two USB-C ports, 22.5W', '21.99', 'flat', true),
  item('B0SAMPLE07', 'ASUS RT-AX55 AX1800 Dual Band Wi-Fi 6 Router', '74.99', 'box'),
  item('B0SAMPLE08', 'Sonos Era 100 Smart Speaker, Black', '199.00', 'round'),
  item('B0SAMPLE09', 'Motorola Moto G54 5G 256GB Smartphone, Midnight Blue', '149.99', 'phone'),
  item('B0SAMPLE10', 'Case for Samsung Galaxy S25 with Screen Protector, Clear', '8.99', 'flat'),
  item('B0SAMPLE11', 'TP-Link Tapo P100 Mini Smart Wi-Fi Plug, works with Alexa', '9.99', 'box'),
  item(
    'B0SAMPLE12',
    'Google Nest Learning Thermostat (3rd Generation), Stainless Steel',
    '179.00',
    'round',
  ),
  item('B0SAMPLE13', 'Apple iPhone 15 128GB Black', '599.00', 'phone'),
  item('B0SAMPLE14', 'Stainless Steel Kettle 1.7 L, 3000 W, Fast Boil', '29.99', 'round'),
  item('B0SAMPLE15', 'Ring Video Doorbell Wired, HD Video, Motion Alerts', '39.99', 'camera'),
  item('B0SAMPLE16', 'Wall Bracket compatible with Ring Video Doorbell', '12.49', 'flat'),
  item('B0SAMPLE17', 'Sony WH-1000XM5 Wireless Noise Cancelling Headphones', '259.00', 'round'),
  item('B0SAMPLE18', 'NETGEAR Nighthawk R7000 AC1900 Wi-Fi Router', '99.99', 'box'),
  item('B0SAMPLE19', 'Philips Hue White and Colour Ambiance Smart Bulb E27', '44.99', 'round'),
  item('B0SAMPLE20', 'Paperback: The Quiet History of the Home Telephone', '10.99', 'flat'),
  item(
    'B0SAMPLE21',
    'Amazon Echo Dot (5th Generation) Smart Speaker with Alexa, Charcoal',
    '54.99',
    'round',
  ),
  item('B0SAMPLE22', 'HDMI Cable 2 m, braided, 4K 60 Hz, pack of two', '7.49', 'flat'),
  item('B0SAMPLE23', 'Samsung Galaxy S25 256GB, SIM-free Smartphone, Icy Blue', '699.00', 'phone'),
  item('B0SAMPLE24', 'Gift Card for Electronics, sent by post', '25.00', 'flat'),
];

const DRAWINGS: Record<Goods['picture'], string> = {
  camera:
    '<circle cx="100" cy="80" r="46" fill="#d8dde3"/><circle cx="100" cy="80" r="22" fill="#2a2f37"/><path d="M70 138h60l14 26H56z" fill="#c3c9d1"/>',
  phone:
    '<rect x="62" y="20" width="76" height="152" rx="12" fill="#2a2f37"/><rect x="68" y="30" width="64" height="130" rx="4" fill="#6d8fb5"/>',
  box: '<rect x="40" y="86" width="120" height="52" rx="8" fill="#c3c9d1"/><path d="M62 86V36M138 86V36" stroke="#8a929c" stroke-width="8"/>',
  round:
    '<circle cx="100" cy="100" r="62" fill="#c3c9d1"/><circle cx="100" cy="100" r="44" fill="#e4e8ec"/>',
  flat: '<rect x="50" y="44" width="100" height="120" rx="6" fill="#dfe3e8"/><path d="M66 68h68M66 88h68M66 108h40" stroke="#aab2bc" stroke-width="6"/>',
};

/**
 * A picture of its own for each kind, as a data address: the sample shop asks the network for
 * nothing.
 */
export const pictureOf = ({ picture }: Goods): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200"><rect width="200" height="200" fill="#f6f7f8"/>${DRAWINGS[picture]}</svg>`)}`;
