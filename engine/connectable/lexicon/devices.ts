import type { DeviceType } from '../../dataset.ts';

/**
 * Words for things that can always connect, by type. Phrases are matched without regard to
 * spaces and dashes.
 */
export const ALWAYS: Partial<Record<DeviceType, string>> = {
  router:
    'router, routers, wlan router, routeur, enrutador, wireless gateway, hotspot, mifi, mobile wifi, 5g cpe, broadband router, cable router, router access point, wifi 6 router, nighthawk, fritzbox, archer ax, vpn router, travel router, whole home mesh, whole home wifi, tp link deco, whole home wi fi system',
  mesh: 'mesh wifi, mesh system, wifi mesh, mesh router, eero, orbi, velop, deco mesh, nest wifi, google wifi, mesh wlan, mesh extender system',
  modem:
    'modem, cable modem, dsl modem, modem router, adsl modem, vdsl modem, modem routeur, dongle 4g, 4g dongle, lte modem',
  'range-extender':
    'range extender, wifi extender, wifi repeater, wlan repeater, repeater wifi, access point, wireless access point, wifi booster, signal booster wifi, powerline, powerline adapter, homeplug, repeteur wifi, ripetitore wifi, range expander, wireless bridge, punto de acceso, point d acces, punto di accesso, amplificatore wifi, amplificador wifi, powerline adapter kit, cpl, wireless extender, wireless range extender, mesh repeater',
  'network-switch':
    'ethernet switch, gigabit switch, network switch, managed switch, unmanaged switch, port switch, poe switch, smart managed switch, gigabit smart switch, 10 100 smart switch, port smart switch, gigabit web smart switch, web smart switch, 24 port, 48 port, 16 port, desktop switch, web smart switch, netzwerk switch, lan switch, fast ethernet desktop switch, switch gs105, prosafe switch, layer 2 switch, l2 switch, easy smart switch, switch de sobremesa, switch ethernet, switch gigabit, commutateur, switch 8 puertos, switch 5 puertos, switch de bureau, switch di rete, netwerkswitch, 8 port gigabit, 5 port gigabit, port gigabit, plus switch',
  nas: 'nas enclosure, diskless nas, bay nas, network attached storage, network storage, readynas, diskstation, rackstation, flashstation, turbo station, turbostation, drivestor, lockerstor, nimbustor, nas system, nas drive, my cloud, mycloud, cloud drive, linkstation, terastation, netzwerkspeicher, media network hard drive, network hard drive, nas server, serveur nas, personal cloud',
  'ip-camera':
    'ip camera, ip cam, wifi camera, wi fi camera, wlan kamera, network camera, netzwerkkamera, smart camera, smart security camera, ptz wifi camera, camera ip, camara ip, camara wifi, camera wifi, telecamera wifi, telecamera ip, uberwachungskamera wlan, wifi cctv camera, cctv wifi camera, nanny cam wifi, pet camera, smart cam, stick up cam, tapo c200, tapo c210, blink outdoor, blink mini, blink indoor, blink xt2, nest cam, arlo pro, arlo ultra, arlo essential, wyze cam, eufycam, floodlight cam, spotlight cam, indoor cam, charger camera, usb charger camera, clock camera, bulb camera, bulb shape camera, spy wifi, poe camera, camera de surveillance wifi, wireless security camera, wireless ip camera, ip kamera, wifi smart camera, cloud camera, pet monitor camera, baby monitor camera, smart wifi baby, wifi pet camera, trail camera wifi, wifi security camera, mydlink',
  doorbell:
    'video doorbell, doorbell camera, smart doorbell, doorbell cam, wifi doorbell, video turklingel, video doorphone wifi, videoportero wifi, sonnette video, campanello video, videocitofono wifi, video deurbel, nest hello, nest doorbell, battery doorbell, ring doorbell, timbre con camara, sonnette connectee, wireless doorbell camera',
  'baby-monitor':
    'smart baby monitor, wifi baby monitor, baby monitor wifi, wifi babyphone, owlet, nanit',
  'smart-plug':
    'smart plug, smart socket, smart outlet, wifi plug, wlan steckdose, smarte steckdose, prise connectee, presa smart, enchufe inteligente, slimme stekker, smart power strip, smart switch, smart dimmer, smart light switch, smart wall switch, wifi switch, smart relay, zigbee switch, smart extension lead, prise wifi, enchufe wifi, presa wifi, smart plugs, wifi smart plug, smart wifi switch, smart extension board, smart touch switch',
  'smart-bulb':
    'smart bulb, smart light bulb, smart led, smart lamp, hue white, philips hue, hue bulb, lifx, smart light, smart lights, smart strip light, wifi bulb, ampoule connectee, bombilla inteligente, lampadina smart, slimme lamp, smarte gluhbirne, smart bedside lamp, smart light strip, smart lightstrip, ampoule wifi, bombilla wifi, lampadina wifi, smart bulbs, smart lighting, smart led bulb, wifi led bulb, wifi smart bulb, hue lightstrip, hue go, nanoleaf, wled, smart led strip',
  'smart-lock':
    'smart lock, smart door lock, wifi lock, digital door lock wifi, serrure connectee, serratura smart, cerradura inteligente, smart turschloss, slim slot, smart deadbolt, keyless smart lock, bluetooth padlock, smart padlock, bluetooth lock',
  alarm:
    'smart alarm, alarm kit wifi, wifi alarm system, smart alarm system, ring alarm, smart siren, wireless alarm system gsm, gsm alarm, smart home security system, smart security kit, simplisafe, smart smoke alarm, smart smoke detector, wifi smoke detector',
  hub: 'smart hub, smart home hub, zigbee hub, zigbee gateway, ir hub, smart ir, hue bridge, smartthings hub, homepod hub, nest hub, home hub, smart home controller, wifi ir remote, smart ir control hub, universal smart remote hub, zigbee bridge, zigbee coordinator, smart bridge, tado bridge, smart display, echo show, echo hub, broadlink',
  thermostat:
    'smart thermostat, wifi thermostat, nest thermostat, nest learning thermostat, ecobee, tado, thermostat connecte, termostato wifi, termostato inteligente, smart radiator valve, smart radiator thermostat, smartes heizkorperthermostat, termostato smart, slimme thermostaat, smart trv, hive thermostat, hive active heating, wlan thermostat, thermostat wifi, smart heating',
  sensor:
    'smart sensor, zigbee sensor, wifi sensor, smart motion sensor, smart temperature sensor, smart leak detector, nest protect, smart energy monitor, wifi temperature sensor, smart water sensor, smart smoke sensor, weather station wifi, wifi weather station, smart weather station, air quality monitor wifi, smart air quality monitor, presence sensor, human presence motion sensor, hue motion sensor, bluetooth thermometer, smart thermometer, wireless meat thermometer bluetooth',
  'smart-speaker':
    'smart speaker, echo dot, echo pop, echo studio, amazon echo, google home, home mini, nest mini, nest audio, homepod, sonos one, sonos move, sonos era, sonos roam, sonos five, sonos play, enceinte connectee, altavoz inteligente, smart lautsprecher, wifi speaker, multiroom speaker, network speaker, altoparlante intelligente, slimme speaker, sonos',
  tv: 'smart tv, sky glass, google tv, android tv, roku tv, fire tv edition, fire tv omni, smart led tv, smart television, qled tv, oled tv, qned tv, neo qled, smart android led tv, android led tv, smart google tv, webos tv, tizen tv, smart lcd tv, the frame tv, smart 4k tv, mini led tv, smart qled, uhd smart, smart uhd, smart led google tv, certified android, certified android led tv, vidaa, smart televisie, televisore smart, televisor smart, fernseher smart, smart tv led, android smart, qled, oled evo, crystal uhd, ultra hd smart, bravia xr, smart fernseher, tv connecte, smart full hd, smart hd ready, nanocell',
  'streaming-stick':
    'streaming stick, streaming device, fire tv stick, fire tv cube, chromecast, roku express, roku streaming, roku premiere, roku ultra, apple tv, tv box, android tv box, android box, media player wifi, streaming media player, streaming box, google tv streamer, nvidia shield, miracast, wireless display dongle, mi box, xiaomi tv stick, tv stick, now tv stick, wireless display adapter, streaming player, screen mirroring, set top box android',
  soundbar:
    'wifi soundbar, smart soundbar, bluetooth soundbar, wireless soundbar, sonos beam, sonos arc, sonos ray, soundbar with wireless subwoofer, dolby atmos soundbar, soundbar bluetooth, barre de son bluetooth, soundbar with bluetooth, soundbar with subwoofer, barra de sonido bluetooth',
  headphones:
    'earbuds, airpods, airpod, wireless headphones, bluetooth headphones, bluetooth headset, wireless headset, bluetooth earphones, wireless earphones, wireless earbuds, bluetooth earbuds, galaxy buds, pixel buds, airdopes, neckband, bluetooth kopfhorer, ecouteurs sans fil, ecouteurs bluetooth, casque bluetooth, auriculares inalambricos, auriculares bluetooth, cuffie bluetooth, auricolari bluetooth, draadloze oordopjes, in ear kopfhorer bluetooth, cuffie wireless, auricolari wireless, casque sans fil, wireless bluetooth headphones, rockerz, freebuds, soundcore life, soundcore liberty, tune active, truly wireless, quietcomfort, quiet comfort, wh 1000xm3, wh 1000xm4, wh 1000xm5, wh 1000xm6, wf 1000xm4, wf 1000xm5, noise cancelling headphones wireless, wireless over ear headphones, wireless on ear headphones, wireless neckband, wireless in ear, bluetooth wireless in ear, bluetooth wireless over ear, bluetooth wireless on ear, bluetooth wireless headset, powerbeats, beats studio, beats solo, beats fit, studio buds, buds air, buds pro, buds live, buds fe, bone conduction headphones, open ear headphones, kabellose kopfhorer, draadloze koptelefoon, wireless gaming headset, headset bluetooth, airbuds, buds, airpods max, bullets wireless, ows',
  'games-console':
    'game console, games console, gaming console, handheld console, spielkonsole, console de jeux, videoconsola, spelcomputer, steam deck, rog ally, playstation portal, nintendo switch oled, nintendo switch console, xbox console, ps5 console, ps4 console, playstation 5 console, playstation portable, legion go, ps vita, portable gaming system, switch lite, nintendo 3ds, nintendo 2ds',
  phone:
    'smartphone, smart phone, mobile phone, cell phone, cellphone, android phone, iphone, rugged phone, handy ohne vertrag, telefono movil, telephone portable, teléfono móvil, galaxy s21, galaxy s22, galaxy s23, galaxy s24, galaxy s25, galaxy z fold, galaxy z flip, galaxy a#, galaxy a0#, galaxy m#, galaxy m0#, galaxy f#, galaxy s#, galaxy note, google pixel, pixel 6, pixel 7, pixel 8, pixel 9, pixel 10, moto g, moto g#, moto g0#, moto e#, motorola edge, motorola razr, oneplus nord, redmi note, redmi, poco x, poco f, poco m, poco c, poco x#, poco f#, poco m#, poco c#, realme narzo, xperia, nothing phone, fairphone, keypad phone, feature phone, keypad mobile, folder phone, flip phone, galaxy m, nokia 105, nokia g#, nokia x#, nokia c#, blackberry, unlocked phone, sim free, sim free smartphone, iqoo, galaxy xcover, 5g phone, senior phone, telefono cellulare, gsm unlocked, smartphone 5g, mobile keypad, vivo y#, vivo v#, vivo t#, oppo a#, oppo f#, oppo k#, galaxy j#, lumia, htc desire, htc one, lg g#, huawei p#, huawei mate, honor #x, honor magic#, asus rog phone, oneplus ace, xiaomi mi, blu studio, motorola one, moto x, moto z, oppo reno, oppo find, honor magic, xiaomi 11, xiaomi 12, xiaomi 13, xiaomi 14, xiaomi 15, mobiltelefon, klapphandy, seniorenhandy, smartfon, galaxy f, oneplus 9, oneplus 10, oneplus 11, oneplus 12, oneplus 13, oneplus 11r, oneplus 12r, realme c#, realme gt, realme p#, tecno spark, infinix hot, infinix note, moto e, motorola g, iphone se',
  tablet:
    'ipad, galaxy tab, fire hd, fire 7, tablet android, android tablet, tablet pc, kindle fire, surface go, mediapad, matepad, lenovo tab, mi pad, redmi pad, oneplus pad, pixel tablet, fire tablet, kids tablet, tablet with wifi, inch tablet, hd tablet, fire max 11, ipad pro, ipad air, ipad mini, surface pro, realme pad, tab m10, tab m11, tab p11, tab p12, tablette tactile, galaxy tab a',
  laptop:
    'laptop, notebook pc, notebook computer, chromebook, macbook, thinkpad, ideapad, ultrabook, elitebook, probook, vivobook, zenbook, surface laptop, gaming laptop, laptops, ordinateur portable, portatil, portatile, laptop computer, galaxy book, inspiron, pavilion laptop, latitude laptop, omnibook, netbook, aspire 5, nitro v, rog strix g15, rog strix g16, rog strix g17, rog strix g18, rog strix scar, desktop computer, mini pc, desktop pc, all in one pc, all in one computer, gaming pc, imac, mac mini, mac studio, pc portable, notebook pcg, vaio, workstation pc, laptop pc, matebook, chromebox, chromebase, elitedesk, optiplex, prodesk, thinkcentre, tower pc, touchscreen notebook, aio desktop, barebone pc, gaming desktop',
  smartwatch:
    'smart watch, smartwatch, smartwatches, apple watch, galaxy watch, galaxy watch#, pixel watch, watch gt, forerunner, fenix, garmin venu, vivoactive, amazfit, fitbit versa, fitbit sense, ticwatch, montre connectee, reloj inteligente, smart watches, fitbit ionic, sports watch gps, gps running watch, gps watch, garmin instinct, garmin approach, garmin epix, suunto, polar vantage, polar ignite, coros, huawei watch, redmi watch, mi watch, watch fit, calling watch, bluetooth calling watch, colorfit, montre intelligente, orologio intelligente, fossil gen, kids smartwatch, gps smartwatch, wear os, running smartwatch, fitness smartwatch, garmin enduro, garmin lily, bluetooth calling',
  'fitness-tracker':
    'fitness tracker, activity tracker, smart band, fitness band, fitbit charge, fitbit inspire, fitbit luxe, fitbit flex, fitbit alta, fitbit surge, fitbit, mi band, vivosmart, whoop, oura ring, smart ring, fitness armband, pulsera de actividad, bracelet connecte, aktivitatstracker, fitnesstracker, vivofit, band 7, band 8, heart rate strap bluetooth, smartband, activity fitness tracker, jawbone',
  'e-reader':
    'kindle, kindle paperwhite, kindle oasis, kindle scribe, kobo, e reader, ereader, ebook reader, tolino, nook, liseuse, e book reader, pocketbook, boox, onyx boox, remarkable 2, e ink tablet',
  printer:
    'wireless printer, smartphone printer, instax mini link, instax link, instax square link, wifi printer, network printer, wlan drucker, imprimante wifi, stampante wifi, impresora wifi, bluetooth printer, photo printer bluetooth, airprint, cloud printer, ecotank wifi, officejet, envy printer, all in one wireless printer, wireless all in one printer, laserjet wireless, printer wifi, wifi all in one, ink tank wifi, wi fi color ink tank, smart tank wifi',
  vacuum:
    'robot vacuum, robot vacuum cleaner, robotic vacuum, roomba, saugroboter, aspirateur robot, robot aspirador, robot aspirapolvere, robotstofzuiger, roborock, deebot, robovac, robot mop, robot limpiacristales, robotic vacuum cleaner, robot hoover, robot vacuum and mop, robot aspirateur, staubsaugerroboter, wischroboter, robot cleaner, window cleaning robot, conga',
  'air-purifier':
    'smart air purifier, wifi air purifier, connected air purifier, air purifier wifi, smart humidifier, wifi dehumidifier, smart dehumidifier',
  'tracker-tag':
    'airtag, airtags, smarttag, bluetooth tracker, gps tracker, tile mate, tile pro, key finder bluetooth, item finder, item tracker, dog gps tracker, pet gps tracker, car gps tracker, tile slim, find my tag, smart tag, bluetooth key finder, gps tracking',
  dashcam:
    'wifi dash cam, dash cam wifi, dashcam wifi, wifi dashcam, 4g dash cam, 4g dashcam, dash cam with gps, smart dash cam, cloud dash cam, car dash camera wifi',
  drone:
    'dji, camera drone, fpv drone, drone with camera, quadcopter wifi, gps drone, wifi drone, wifi fpv, dji mini, dji mavic, dji air, foldable drone, drohne mit kamera, drone 4k',
  scale:
    'smart scale, smart scales, bluetooth scale, wifi scale, body fat scale bluetooth, body composition monitor bluetooth, withings body, balance connectee, bascula inteligente, bilancia smart, smart body scale, personenwaage bluetooth, smart weighing scale, smart bathroom scale, body composition scale, renpho',
  'blood-pressure':
    'bluetooth blood pressure monitor, smart blood pressure monitor, blood pressure monitor bluetooth, wireless blood pressure monitor',
  toothbrush:
    'bluetooth toothbrush, smart toothbrush, oral b io, smart electric toothbrush, sonicare diamondclean smart',
  'ebike-scooter':
    'electric scooter app, segway ninebot, ninebot, xiaomi electric scooter, smart electric scooter',
  garden:
    'robotic lawn mower, robotic lawnmower, robot lawn mower, automower, mahroboter, smart sprinkler, smart irrigation, robot tondeuse, smart irrigation controller, wifi sprinkler controller, robotmaaier, landroid, robotic mower, indego, smart watering',
  blinds:
    'smart blinds, smart blind, smart curtain, motorised blind wifi, smart shades, smart roller shade, smart curtain robot, wifi curtain motor, switchbot curtain',
  projector:
    'smart projector, wifi projector, android projector, bluetooth projector, projector wifi, projector with wifi, beamer wlan, projector wifi bluetooth, proiettore wifi, proyector wifi, netflix projector',
  'vr-headset':
    'meta quest, oculus quest, oculus rift, htc vive, playstation vr, psvr, pico 4, vr all in one, oculus go, valve index',
  pet: 'smart pet feeder, automatic pet feeder wifi, wifi pet feeder, smart cat litter, smart litter box, smart feeder, pet feeder camera, litter robot, smart pet door, smart dog collar',
  toy: 'smart robot toy wifi, toniebox, coding robot, app controlled robot, yoto player, sphero, robosapien bluetooth',
  kettle: 'smart kettle, wifi kettle',
  'coffee-machine':
    'smart coffee machine, wifi coffee machine, connected coffee machine, bluetooth coffee machine',
  heater:
    'smart heater, wifi heater, smart radiator, smart panel heater, wlan heizung, smart fan heater, smart water heater',
  fan: 'smart fan, wifi fan, smart ceiling fan, smart tower fan, iot fan, smart pedestal fan',
  'air-conditioner':
    'smart air conditioner, wifi air conditioner, smart split ac, wi fi split ac, wifi ac, smart ac, wi fi inverter smart split ac, smart portable air conditioner, wi fi inverter',
  'air-fryer': 'smart air fryer, wifi air fryer, cosori smart',
  oven: 'smart oven wifi, wifi oven, smart cooker wifi',
  fridge:
    'smart fridge, family hub, wifi refrigerator, smart refrigerator, wifi fridge, fridge freezer wifi, smart fridge freezer',
  'washing-machine':
    'smart washing machine, wifi washing machine, wi fi washing machine, washing machine wifi, smart washer',
  dishwasher: 'smart dishwasher, wifi dishwasher, home connect dishwasher',
  dryer: 'smart tumble dryer, wifi tumble dryer, smart dryer wifi',
  other:
    'smart monitor, ev charger, ev charge point, ev charging point, ev charging station, ev wall charger, electric vehicle charger, electric car charger, smart ev charger, wallbox, car charging point, home ev charger, zappi, hypervolt, easee, ohme home pro, ohme epod, pod point, tesla wall connector, smart meter, in home display, continuous glucose monitor, cgm, hearing aid bluetooth, bluetooth hearing aids, ecg monitor bluetooth, bluetooth pulse oximeter, bluetooth thermometer meat, energy monitor wifi, wifi energy monitor, wifi energy meter, smart cat flap, smart toilet, smart bed, smart doorbell chime wifi, ring chime, chime pro, raspberry pi, bluetooth speaker, portable bluetooth speaker, wireless speaker, altavoz bluetooth, enceinte bluetooth, bluetooth lautsprecher, cassa bluetooth, altoparlante bluetooth, bluetooth box, wifi adapter, wi fi adapter, wireless adapter, usb wifi adapter, wifi dongle, wi fi dongle, wlan stick, wlan adapter, usb wifi, wireless usb adapter, bluetooth adapter, bluetooth dongle, bluetooth receiver, bluetooth transmitter, network adapter, network adapters, network card, network cards, wireless network card, wired network card, ethernet adapter, usb ethernet adapter, gigabit desktop adapter, gigabit adapter, lan card, wireless network cards, usb network adapters, notebook adapter, wireless notebook adapter, pci adapter, wireless pci adapter, wifi card, wireless card, bluetooth keyboard, bluetooth mouse, bluetooth gamepad, bluetooth controller, action camera wifi, wifi action camera, gopro hero, gopro max, insta360, wifi camera for photography, baby phone wifi, wifi endoscope, bluetooth car kit, bluetooth car charger, fm transmitter bluetooth, bluetooth fm transmitter, car bluetooth, smart glasses, ray ban meta, smart mirror, smart garage, smart garage door opener, bluetooth turntable, bluetooth home theater, bluetooth home theatre, internet radio, wifi radio, smart radio, dab radio bluetooth, network video recorder, wifi nvr, nvr, nvr kit, smart frame, digital photo frame wifi, wifi photo frame, smart whiteboard, smart meter wifi, universal smart remote, wifi usb adapter, wlan usb, carplay wireless, wireless carplay, android auto wireless, car stereo bluetooth, bluetooth car stereo, android car stereo, android head unit, bluetooth music receiver, bluetooth audio receiver, smart helmet, bluetooth helmet, bluetooth intercom, av receiver network, network receiver, wifi hard drive, wireless hard drive, soundlink, partybox, jbl flip, jbl charge, jbl go, ue boom, megaboom, wifi doorphone, smart button, zigbee remote, dualsense, xbox wireless controller, mp3 player bluetooth, ipod touch, smart pen, bluetooth stylus, sphygmomanometer bluetooth, wifi microscope, wifi microphone, voip phone, ip phone, sip phone, wireless lan card, gps navigation, sat nav, satnav, tomtom go, garmin drive, bike computer, cycling computer gps, garmin edge, wahoo elemnt, smart trainer, smart bike, peloton, wifi display',
};

/** Things that may or may not have a link: what the title must add, and what silence means. */
export interface Needing {
  words: string;
  silent: 'no' | 'unclear';
  /** "wireless" alone is evidence (headphones, speakers); for a mouse it is a 2.4 GHz dongle. */
  wireless?: 'yes' | 'unclear';
}

export const NEEDING: Partial<Record<DeviceType, Needing[]>> = {
  tv: [
    {
      words:
        'tv, television, televisions, hdtv, led tv, lcd tv, fernseher, televisor, televisore, televiseur, uhd tv, 4k tv, led television, televisie, plasma tv, inch tv, projection hdtv, ultra hd led',
      silent: 'unclear',
    },
  ],
  headphones: [
    {
      words:
        'headphones, headphone, headset, headsets, earphones, earphone, in ear, kopfhorer, auriculares, cuffie, auricolari, casque audio, ecouteurs, koptelefoon, oordopjes, gaming headset, over ear, on ear, handsfree',
      silent: 'no',
      wireless: 'yes',
    },
  ],
  'ip-camera': [
    {
      words:
        'security camera, cctv camera, surveillance camera, cctv, bullet camera, dome camera, spy camera, hidden camera, ptz camera, outdoor camera, uberwachungskamera, camera de surveillance, telecamera di sorveglianza, camara de vigilancia, beveiligingscamera, pan tilt camera, home security camera, home camera, indoor camera, baby camera, nanny cam, camera, cam, kamera, camara, telecamera, camera system, cctv system, cctv kit, wireless camera, camera security',
      silent: 'unclear',
      wireless: 'yes',
    },
  ],
  doorbell: [
    {
      words:
        'doorbell, door bell, turklingel, sonnette, timbre, campanello, deurbel, video door phone',
      silent: 'no',
      wireless: 'unclear',
    },
  ],
  'baby-monitor': [
    {
      words: 'baby monitor, video baby monitor, babyphone, babyfoon',
      silent: 'unclear',
      wireless: 'unclear',
    },
  ],
  'smart-plug': [
    {
      words:
        'wall switch, light switch, dimmer, dimmer switch, gang switch, switch 2 gang, relay module, power socket, steckdose, prise electrique, enchufe, presa elettrica, stekker, plug socket, touch switch, relay',
      silent: 'no',
      wireless: 'unclear',
    },
  ],
  'smart-bulb': [
    {
      words:
        'bulb, led bulb, light bulb, bulbs, led strip, strip light, lamp, lampe, bombilla, lampadina, ampoule, gluhbirne, downlight, spot gu10, ceiling light, table lamp, desk lamp, night light, led light strip, filament, string lights, floor lamp',
      silent: 'no',
      wireless: 'unclear',
    },
  ],
  'smart-lock': [
    {
      words:
        'door lock, digital lock, padlock, deadbolt, fingerprint lock, electronic lock, keyless lock',
      silent: 'no',
      wireless: 'unclear',
    },
  ],
  alarm: [
    {
      words:
        'smoke alarm, smoke detector, carbon monoxide alarm, burglar alarm, alarm system, siren, rauchmelder, detecteur de fumee',
      silent: 'no',
      wireless: 'unclear',
    },
  ],
  thermostat: [
    {
      words:
        'thermostat, room thermostat, termostato, radiator valve, thermostatic radiator valve, thermostaat',
      silent: 'no',
      wireless: 'unclear',
    },
  ],
  sensor: [
    {
      words:
        'motion sensor, door sensor, temperature sensor, pir sensor, weather station, thermometer, energy monitor, wetterstation, leak detector, contact sensor, water leak sensor, window sensor, humidity sensor',
      silent: 'no',
      wireless: 'unclear',
    },
  ],
  soundbar: [
    {
      words: 'soundbar, sound bar, barre de son, barra de sonido, sound projector',
      silent: 'unclear',
      wireless: 'yes',
    },
  ],
  phone: [{ words: 'handy, dual sim, mobile', silent: 'no' }],
  tablet: [
    { words: 'tablet, tablette, tableta', silent: 'unclear', wireless: 'yes' },
    { words: 'tablets, graphics tablet, drawing tablet, pen tablet', silent: 'no' },
  ],
  printer: [
    {
      words:
        'printer, all in one printer, laser printer, inkjet printer, drucker, imprimante, stampante, impresora, multifunction printer, laserjet, deskjet, pixma, ecotank, label printer, ink tank printer, multifunktionsdrucker, tintenstrahldrucker, laserdrucker, photo printer, 3d printer, imageclass, multifunction, mfp, all in one ink tank',
      silent: 'unclear',
      wireless: 'yes',
    },
  ],
  vacuum: [
    {
      words:
        'vacuum cleaner, vacuum, staubsauger, aspirateur, aspiradora, aspirapolvere, stofzuiger, cordless vacuum, hoover',
      silent: 'no',
    },
  ],
  'washing-machine': [
    {
      words:
        'washing machine, washer dryer, waschmaschine, lave linge, lavadora, lavatrice, wasmachine, washer, front load, top load, lava e seca',
      silent: 'no',
    },
  ],
  dryer: [
    {
      words:
        'tumble dryer, clothes dryer, waschetrockner, trockner, seche linge, secadora, asciugatrice, hair dryer, wasdroger',
      silent: 'no',
    },
  ],
  dishwasher: [
    {
      words:
        'dishwasher, dishwashers, geschirrspuler, lave vaisselle, lavavajillas, lavastoviglie, vaatwasser',
      silent: 'no',
    },
  ],
  fridge: [
    {
      words:
        'fridge, refrigerator, fridge freezer, freezer, kuhlschrank, refrigerateur, frigorifico, frigorifero, koelkast, wine cooler',
      silent: 'no',
    },
  ],
  oven: [
    {
      words:
        'oven, microwave, microwave oven, cooker, backofen, horno, forno, mikrowelle, multi cooker, pressure cooker, slow cooker, instant pot, sous vide, four encastrable',
      silent: 'no',
    },
  ],
  hob: [
    {
      words: 'hob, induction hob, cooktop, induction cooktop, kochfeld, plaque induction',
      silent: 'no',
    },
  ],
  'coffee-machine': [
    {
      words:
        'coffee machine, coffee maker, espresso machine, kaffeevollautomat, machine a cafe, cafetera, macchina da caffe, koffiemachine, bean to cup',
      silent: 'no',
    },
  ],
  kettle: [{ words: 'kettle, electric kettle, wasserkocher, bouilloire, bollitore', silent: 'no' }],
  'air-purifier': [
    {
      words:
        'air purifier, luftreiniger, purificateur d air, purificador de aire, purificatore, dehumidifier, humidifier, luchtreiniger',
      silent: 'no',
    },
  ],
  'air-conditioner': [
    {
      words:
        'air conditioner, air conditioning, split ac, window ac, klimaanlage, climatiseur, aire acondicionado, condizionatore, portable ac, inverter ac, air cooler, airco, split',
      silent: 'no',
    },
  ],
  heater: [
    {
      words:
        'heater, room heater, panel heater, fan heater, oil filled radiator, heizlufter, radiateur, calefactor, stufa, water heater, geyser, heizung',
      silent: 'no',
    },
  ],
  fan: [
    {
      words:
        'fan, ceiling fan, ceiling fans, tower fan, pedestal fan, ventilator, ventilateur, ventilador, ventilatore, table fan, desk fan',
      silent: 'no',
    },
  ],
  'air-fryer': [
    { words: 'air fryer, airfryer, heissluftfritteuse, friteuse, freidora de aire', silent: 'no' },
  ],
  scale: [
    {
      words:
        'bathroom scale, weighing scale, body fat scale, body scale, personenwaage, pese personne, bascula, bilancia, kitchen scale, body composition',
      silent: 'no',
    },
  ],
  'blood-pressure': [
    {
      words: 'blood pressure monitor, bp monitor, blutdruckmessgerat, tensiometre, tensiometro',
      silent: 'no',
    },
  ],
  toothbrush: [
    {
      words: 'electric toothbrush, toothbrush, zahnburste, brosse a dents, sonicare',
      silent: 'no',
    },
  ],
  'ebike-scooter': [
    {
      words:
        'electric scooter, e scooter, electric bike, ebike, e bike, trottinette electrique, patinete electrico, monopattino elettrico, hoverboard',
      silent: 'no',
    },
  ],
  garden: [
    {
      words:
        'lawn mower, lawnmower, sprinkler, sprinkler controller, irrigation timer, irrigation controller, rasenmaher',
      silent: 'no',
    },
  ],
  blinds: [
    { words: 'roller blind, curtain motor, motorised blinds, motorized shades', silent: 'no' },
  ],
  projector: [
    {
      words: 'projector, beamer, projecteur, proyector, proiettore, video projector, dlp projector',
      silent: 'unclear',
      wireless: 'yes',
    },
  ],
  'vr-headset': [{ words: 'vr headset, vr glasses, virtual reality headset', silent: 'unclear' }],
  dashcam: [
    {
      words: 'dash cam, dashcam, dash camera, car dash camera, car dvr, car camera',
      silent: 'unclear',
      wireless: 'yes',
    },
  ],
  drone: [{ words: 'drone, quadcopter, drohne', silent: 'unclear' }],
  'fitness-tracker': [{ words: 'pedometer', silent: 'no' }],
  smartwatch: [{ words: 'watch phone, digital sports watch, running watch', silent: 'no' }],
  'tracker-tag': [{ words: 'key finder, luggage tracker, tracker', silent: 'unclear' }],
  pet: [
    { words: 'pet feeder, automatic feeder, pet fountain, cat flap, dog collar', silent: 'no' },
  ],
  'network-switch': [{ words: 'kvm switch', silent: 'unclear' }],
  hub: [{ words: 'gateway, bridge', silent: 'no', wireless: 'unclear' }],
  other: [
    {
      words:
        'speaker, speakers, lautsprecher, haut parleur, enceinte, altavoz, altoparlante, subwoofer, party speaker, tower speaker, speaker system, boombox, luidspreker, multimedia speaker',
      silent: 'no',
      wireless: 'yes',
    },
    {
      words:
        'wireless mouse, wireless keyboard, wireless presenter, wireless trackball, wireless keyboard and mouse, wireless gaming mouse, wireless mechanical keyboard, kabellose maus, souris sans fil, raton inalambrico, mouse wireless, clavier sans fil, funkmaus, funktastatur, wireless optical mouse, wireless laser mouse, cordless mouse',
      silent: 'unclear',
    },
    {
      words:
        'mouse, keyboard, keyboard and mouse, mechanical keyboard, maus, tastatur, souris, clavier, teclado, raton, tastiera, toetsenbord, trackball, combo keyboard mouse',
      silent: 'no',
      wireless: 'unclear',
    },
    {
      words:
        'digital camera, camcorder, dslr, mirrorless, mirrorless camera, slr, action camera, vlog camera, video camera, sports action camera, cyber shot, coolpix, lumix, powershot, digital slr, camera for photography, appareil photo, digitalkamera, camara digital, vlogging camera, digital cameras, sports camera, instant camera',
      silent: 'unclear',
      wireless: 'yes',
    },
    {
      words:
        'home theater, home theatre, home theater system, av receiver, stereo system, hifi system, micro system, amplifier, amplifier kit, home cinema, receiver, cd player, turntable, music system, dj speaker, blu ray player, car stereo, head unit',
      silent: 'unclear',
      wireless: 'yes',
    },
    {
      words:
        'cordless phone, dect phone, dect, cordless telephone, schnurlostelefon, walkie talkie, two way radio',
      silent: 'unclear',
    },
    { words: 'radio, dab radio, clock radio, alarm clock, wecker, radio reveil', silent: 'no' },
    {
      words:
        'gamepad, game controller, controller, joystick, selfie stick, remote control, remote, gimbal, microphone, wireless microphone, voice remote, keyring remote, button remote control',
      silent: 'no',
      wireless: 'unclear',
    },
    {
      words: 'mp3 player, ipod, media player, dvd player, photo frame, digital photo frame',
      silent: 'no',
    },
    { words: 'dvr, video recorder, recorder', silent: 'unclear' },
    {
      words:
        'garage door opener, treadmill, exercise bike, rowing machine, pool robot, pool cleaner, grill, smoker, meat thermometer, translator',
      silent: 'no',
    },
  ],
};

/** Signs of a class that only count when nothing else names the goods. */
export const SOFT: Partial<Record<DeviceType, string>> = {
  headphones: 'true wireless, tws, buds, ows',
  'smart-bulb': 'hue',
  nas: 'nas',
  mesh: 'deco',
};
/**
 * Words of a computer's description: two of them and no other head, or one beside "notebook", name
 * a computer.
 */
export const COMPUTER_SIGNS =
  'intel core, core i3, core i5, core i7, core i9, intel celeron, celeron, amd ryzen, ryzen 3, ryzen 5, ryzen 7, ryzen 9, windows 11, windows 10, win 11, win 10, windows 11 home, windows 11 pro, win11, win11h, win11p, w11p, win 11 pro, chrome os, intel uhd, uhd graphics, intel iris, gb ddr4, gb ddr5, pentium, intel n100, n4020, n4500, n5095, i5 1135g7, nvme ssd, ssd gb, apple m1, apple m2, apple m3, apple m4, m1 chip, m2 chip, m3 chip, m4 chip, notebook, dual core, quad core, 8gb ddr4, 4gb ddr4, 16gb ddr4, 16gb ddr5, emmc, intel i5, intel i7, intel i3, win xp, windows 7, windows 8, core 2 duo, centrino, snapdragon x, gb ram, 16gb ram, 8gb ram, 4gb ram, 32gb ram';
/** Words of a phone's description; with a memory size and no other head they name a phone. */
export const PHONE_SIGNS =
  '5g, 4g lte, dual sim, amoled, mp camera, mp quad camera, mp triple camera, snapdragon, mediatek, helio, dimensity, android 13, android 14, android 15, unlocked, sim free, octa core';
/** Names of makers and platforms whose cameras, plugs, bulbs and the like all have a link. */
export const CONNECTED_MAKERS =
  'tapo, kasa, arlo, wyze, eufy, ezviz, reolink, imou, qubo, netatmo, google nest, philips hue, govee, meross, shelly, sonoff, aqara, tado, switchbot, yeelight, lifx, wiz, innr, wemo, tuya, blink, ring video, ring indoor, ring outdoor, ring stick, ring floodlight, ring spotlight, hive, nuki, simplisafe, nanoleaf, 70mai, nextbase, dji, gopro, withings, ecowitt, broadlink, moes, zemismart, bosch smart home, homematic, fibaro, ikea tradfri, tradfri, lutron caseta, ecobee, sengled, cync, lightwaverf, wiser, owlet, nanit, petcube, furbo, rachio, hydrawise';

/**
 * Consoles named alone: the console itself only with a word of a console beside them, else the
 * platform of a game.
 */
export const CONSOLES =
  'playstation 5, playstation 4, playstation 3, playstation 2, ps5, ps4, ps3, xbox series x, xbox series s, xbox one, xbox 360, nintendo switch, nintendo switch 2, nintendo wii, wii u, psp, sony playstation, microsoft xbox';
export const CONSOLE_SIGNS =
  'console, digital edition, disc edition, slim, 500gb, 1tb, 2tb, 825gb, 512gb, 250gb, system, gaming system, konsole, consola, konsol, oled model, special edition, core system';
