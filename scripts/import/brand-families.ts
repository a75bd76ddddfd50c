/**
 * Which names lead to one brand file. The dataset keeps one file a brand as shoppers know it; a
 * sub-brand shares its maker's file when it also shares the maker's security contact and promises
 * (Tapo, Nest, Redmi), and has its own file when it speaks for itself (Ring, Blink, eero, Wemo,
 * SmartThings). Everything not listed here is a file of its own name.
 */
export interface Family {
  id: string;
  name: string;
  maker: string;
  /**
   * File of the maker it belongs to: a listing that gives the maker as its brand and the sub-brand
   * in its title means this file.
   */
  owner?: string;
  /**
   * Other spellings of the brand; they fall away in front of a model name ("AVM FRITZ!Box 7590" is
   * a FRITZ!Box 7590).
   */
  spellings?: readonly string[];
  /**
   * Sub-brands and families people search by; they stay part of the model's name ("Tapo C200",
   * "Galaxy A54").
   */
  ranges?: readonly string[];
}

export const FAMILIES: readonly Family[] = [
  {
    id: 'tp-link',
    name: 'TP-Link',
    maker: 'TP-Link',
    ranges: [
      'Tapo',
      'Kasa',
      'Kasa Smart',
      'Deco',
      'Archer',
      'TP-Link Tapo',
      'TP-Link Kasa',
      'TP-Link Deco',
    ],
  },
  {
    id: 'google',
    name: 'Google',
    maker: 'Google',
    ranges: ['Nest', 'Google Nest', 'Chromecast', 'Pixel', 'Google Pixel', 'Google Fiber'],
  },
  {
    id: 'fitbit',
    name: 'Fitbit',
    maker: 'Google (Fitbit)',
    owner: 'google',
    spellings: ['Google Fitbit', 'Fitbit by Google'],
  },
  {
    id: 'amazon',
    name: 'Amazon',
    maker: 'Amazon',
    ranges: ['Kindle', 'Echo', 'Fire TV', 'Fire HD', 'Amazon Echo', 'Amazon Kindle', 'Amazon Fire'],
  },
  { id: 'ring', name: 'Ring', maker: 'Amazon (Ring)', owner: 'amazon', spellings: ['Amazon Ring'] },
  {
    id: 'blink',
    name: 'Blink',
    maker: 'Amazon (Blink)',
    owner: 'amazon',
    spellings: ['Amazon Blink', 'Blink for Home'],
  },
  { id: 'eero', name: 'eero', maker: 'Amazon (eero)', owner: 'amazon', spellings: ['Amazon eero'] },
  {
    id: 'hive',
    name: 'Hive',
    maker: 'Centrica',
    spellings: ['Centrica Hive', 'Centrica', 'British Gas Hive', 'British Gas', 'Hive Home'],
  },
  {
    id: 'xiaomi',
    name: 'Xiaomi',
    maker: 'Xiaomi',
    ranges: ['Redmi', 'POCO', 'Mi', 'Xiaomi Redmi', 'Xiaomi Mi'],
  },
  {
    id: 'fritz',
    name: 'FRITZ!',
    maker: 'AVM (FRITZ! GmbH)',
    spellings: ['AVM'],
    ranges: ['FRITZ!Box', 'FRITZ!Repeater', 'FRITZ!DECT', 'AVM FRITZ!Box'],
  },
  {
    id: 'sony',
    name: 'Sony',
    maker: 'Sony',
    ranges: ['PlayStation', 'Sony PlayStation', 'Bravia', 'Xperia', 'Sony Bravia', 'Sony Xperia'],
  },
  { id: 'wemo', name: 'Wemo', maker: 'Belkin', owner: 'belkin', spellings: ['Belkin Wemo'] },
  {
    id: 'western-digital',
    name: 'WD',
    maker: 'Western Digital',
    spellings: ['Western Digital'],
    ranges: ['My Cloud', 'WD My Cloud'],
  },
  { id: 'bosch', name: 'Bosch', maker: 'BSH / Bosch', ranges: ['Bosch Smart Home'] },
  {
    id: 'smartthings',
    name: 'SmartThings',
    maker: 'Samsung',
    owner: 'samsung',
    spellings: ['Samsung SmartThings'],
  },
  {
    id: 'samsung',
    name: 'Samsung',
    maker: 'Samsung Electronics',
    spellings: ['Samsung Mobile', 'Samsung TV', 'Samsung Smart TV', 'Samsung Electronics'],
    ranges: ['Galaxy', 'Samsung Galaxy'],
  },
  {
    id: 'philips-hue',
    name: 'Philips Hue',
    maker: 'Signify',
    spellings: ['Signify'],
    ranges: ['Hue'],
  },
  {
    id: 'wiz',
    name: 'WiZ',
    maker: 'Signify',
    owner: 'philips-hue',
    spellings: ['Philips WiZ', 'WiZ Connected'],
  },
  {
    id: 'microsoft',
    name: 'Microsoft',
    maker: 'Microsoft',
    ranges: ['Xbox', 'Surface', 'Microsoft Surface'],
  },
  {
    id: 'beats',
    name: 'Beats',
    maker: 'Apple (Beats)',
    owner: 'apple',
    spellings: ['Beats by Dre'],
  },
  {
    id: 'apple',
    name: 'Apple',
    maker: 'Apple',
    ranges: ['iPhone', 'iPad', 'Apple Watch', 'AirPods', 'HomePod', 'MacBook', 'Apple TV'],
  },
  {
    id: 'eufy',
    name: 'eufy',
    maker: 'Anker Innovations',
    owner: 'anker',
    spellings: ['Anker eufy', 'eufy Security'],
    ranges: ['eufyCam'],
  },
  { id: 'irobot', name: 'iRobot', maker: 'iRobot', ranges: ['Roomba', 'Braava'] },
  {
    id: 'honeywell',
    name: 'Honeywell',
    maker: 'Honeywell / Resideo',
    spellings: ['Honeywell Home', 'Resideo'],
  },
  { id: 'hikvision', name: 'Hikvision', maker: 'Hikvision', ranges: ['HiLook', 'HiWatch'] },
  { id: 'ezviz', name: 'EZVIZ', maker: 'Hikvision (EZVIZ)', owner: 'hikvision' },
  { id: 'imou', name: 'Imou', maker: 'Dahua (Imou)', owner: 'dahua', spellings: ['Dahua Imou'] },
  {
    id: 'hanwha-vision',
    name: 'Hanwha Vision',
    maker: 'Hanwha Vision',
    spellings: ['Hanwha', 'Samsung Techwin', 'Hanwha Techwin'],
    ranges: ['Wisenet'],
  },
  { id: 'now', name: 'NOW', maker: 'Sky UK', spellings: ['NOW Broadband', 'NOW TV'] },
  { id: 'xfinity', name: 'Xfinity', maker: 'Comcast', spellings: ['Comcast', 'Comcast Xfinity'] },
  { id: 'jio', name: 'Jio', maker: 'Reliance Jio', spellings: ['JioFi', 'JioFiber'] },
  { id: 'netgear', name: 'NETGEAR', maker: 'NETGEAR', ranges: ['Orbi', 'Nighthawk', 'ReadyNAS'] },
  { id: 'ubiquiti', name: 'Ubiquiti', maker: 'Ubiquiti', ranges: ['UniFi', 'AmpliFi'] },
  { id: 'asus', name: 'ASUS', maker: 'ASUSTeK', ranges: ['ZenWiFi', 'ASUS ZenWiFi'] },
  {
    id: 'motorola',
    name: 'Motorola',
    maker: 'Motorola Mobility (Lenovo)',
    ranges: ['Moto', 'Motorola Moto'],
  },
  {
    id: 'meta',
    name: 'Meta',
    maker: 'Meta',
    spellings: ['Oculus'],
    ranges: ['Meta Quest', 'Ray-Ban Meta'],
  },
  { id: 'linksys', name: 'Linksys', maker: 'Linksys', ranges: ['Velop', 'Linksys Velop'] },
  { id: 'lexmark', name: 'Lexmark', maker: 'Lexmark' },
  {
    id: 'drayton-wiser',
    name: 'Drayton Wiser',
    maker: 'Schneider Electric',
    owner: 'schneider-electric',
    spellings: ['Drayton', 'Wiser by Drayton'],
  },
  { id: 'draytek', name: 'DrayTek', maker: 'DrayTek', ranges: ['Vigor', 'DrayTek Vigor'] },
];
