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

/** The search page: 24 tiles, devices and what lies beside them on a real shelf. */
export const SHELF: readonly Goods[] = [
  {
    id: 'B0SAMPLE01',
    title: 'TP-Link Tapo C200 Pan/Tilt Security Camera, 1080p, Wi-Fi, Night Vision',
    price: '24.99',
    picture: 'camera',
    ad: true,
  },
  {
    id: 'B0SAMPLE02',
    title: 'Samsung Galaxy S25 256GB, SIM-free Smartphone, Navy',
    price: '699.00',
    picture: 'phone',
  },
  {
    id: 'B0SAMPLE03',
    title: 'Google Pixel 8a 128GB Obsidian Android Smartphone',
    price: '379.00',
    picture: 'phone',
  },
  {
    id: 'B0SAMPLE04',
    title: 'D-Link DIR-882 EXO AC2600 Dual Band Wi-Fi Router',
    price: '89.95',
    picture: 'box',
  },
  {
    id: 'B0SAMPLE05',
    title: 'Fairphone 5 256GB Matte Black 5G Smartphone',
    price: '549.00',
    picture: 'phone',
  },
  {
    id: 'B0SAMPLE06',
    title: 'Power Bank 20000mAh with two USB-C ports, 22.5W',
    price: '21.99',
    picture: 'flat',
    ad: true,
  },
  {
    id: 'B0SAMPLE07',
    title: 'ASUS RT-AX55 AX1800 Dual Band Wi-Fi 6 Router',
    price: '74.99',
    picture: 'box',
  },
  {
    id: 'B0SAMPLE08',
    title: 'Sonos Era 100 Smart Speaker, Black',
    price: '199.00',
    picture: 'round',
  },
  {
    id: 'B0SAMPLE09',
    title: 'Motorola Moto G54 5G 256GB Smartphone, Midnight Blue',
    price: '149.99',
    picture: 'phone',
  },
  {
    id: 'B0SAMPLE10',
    title: 'Case for Samsung Galaxy S25 with Screen Protector, Clear',
    price: '8.99',
    picture: 'flat',
  },
  {
    id: 'B0SAMPLE11',
    title: 'TP-Link Tapo P100 Mini Smart Wi-Fi Plug, works with Alexa',
    price: '9.99',
    picture: 'box',
  },
  {
    id: 'B0SAMPLE12',
    title: 'Google Nest Learning Thermostat (3rd Generation), Stainless Steel',
    price: '179.00',
    picture: 'round',
  },
  { id: 'B0SAMPLE13', title: 'Apple iPhone 15 128GB Black', price: '599.00', picture: 'phone' },
  {
    id: 'B0SAMPLE14',
    title: 'Stainless Steel Kettle 1.7 L, 3000 W, Fast Boil',
    price: '29.99',
    picture: 'round',
  },
  {
    id: 'B0SAMPLE15',
    title: 'Ring Video Doorbell Wired, HD Video, Motion Alerts',
    price: '39.99',
    picture: 'camera',
  },
  {
    id: 'B0SAMPLE16',
    title: 'Wall Bracket compatible with Ring Video Doorbell',
    price: '12.49',
    picture: 'flat',
  },
  {
    id: 'B0SAMPLE17',
    title: 'Sony WH-1000XM5 Wireless Noise Cancelling Headphones',
    price: '259.00',
    picture: 'round',
  },
  {
    id: 'B0SAMPLE18',
    title: 'NETGEAR Nighthawk R7000 AC1900 Wi-Fi Router',
    price: '99.99',
    picture: 'box',
  },
  {
    id: 'B0SAMPLE19',
    title: 'Philips Hue White and Colour Ambiance Smart Bulb E27',
    price: '44.99',
    picture: 'round',
  },
  {
    id: 'B0SAMPLE20',
    title: 'Paperback: The Quiet History of the Home Telephone',
    price: '10.99',
    picture: 'flat',
  },
  {
    id: 'B0SAMPLE21',
    title: 'Amazon Echo Dot (5th Generation) Smart Speaker with Alexa, Charcoal',
    price: '54.99',
    picture: 'round',
  },
  {
    id: 'B0SAMPLE22',
    title: 'HDMI Cable 2 m, braided, 4K 60 Hz, pack of two',
    price: '7.49',
    picture: 'flat',
  },
  {
    id: 'B0SAMPLE23',
    title: 'Samsung Galaxy S25 256GB, SIM-free Smartphone, Icy Blue',
    price: '699.00',
    picture: 'phone',
  },
  {
    id: 'B0SAMPLE24',
    title: 'Gift Card for Electronics, sent by post',
    price: '25.00',
    picture: 'flat',
  },
];

export const findGoods = (id: string): Goods => SHELF.find((goods) => goods.id === id) as Goods;

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
export const drawPicture = ({ picture }: Goods): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200"><rect width="200" height="200" fill="#f6f7f8"/>${DRAWINGS[picture]}</svg>`)}`;
