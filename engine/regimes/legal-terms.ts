import { splitPhrases } from '../text/offer-text.ts';

/**
 * Words the rules of law look for. Kept apart from the rules so that each rule reads as a sentence.
 */

/** Designed for children: Sch.3 para 5(2). */
export const CHILDREN = splitPhrases(
  'kids, kid, kids edition, kids pro, kids tablet, kids laptop, children, childrens, children s, child s, childs, for children, toddler, toddlers, ages 3, age 3, aged 3, ages 4, ages 5, ages 6, aged 6, age 6, 3 7, 6 12, 3 12 years, kinder, kindertablet, kinderlaptop, enfant, enfants, bambini, ninos, kinderen, vtech, leapfrog, leappad, under 14, under 14s, under 13s, under 12s, preschool, pre school, pre schoolers, preschoolers, junior, boys and girls, boys girls, primary school',
);
/** Words that speak against "exclusively". */
export const GROWN_UPS = splitPhrases(
  'adults, adult, family, families, whole family, students, student, teens, teen, teenagers, all ages, seniors, business, work, office, gaming laptop, university, college, everyone, parents',
);
/** A mode or a case for children does not make a computer one for children. */
export const CHILDREN_ASIDE = splitPhrases(
  'kids mode, kid mode, kids space, kids space app, google kids space, kids app, kids apps, kids home, samsung kids, kids case, kid case, kids cover, kids proof case, kid friendly, kids friendly, parental control, parental controls, with kids, kids profile, kids zone, children mode, child mode, child lock, kids content, kids subscription, childrens mode, kids included, amazon kids subscription, kids corner, free kids',
);

export const CELLULAR = splitPhrases(
  'cellular, 4g, lte, 3g, sim, wi fi cellular, wifi cellular, nano sim, micro sim, esim, gsm, dual sim, sim card, sim slot, mobile data, 4g lte, wwan, sim free, mobile network, mobilfunk, umts, hspa',
);
/** In cheap tablets "5G WiFi" is the 5 GHz band. */
export const WIFI_BAND = splitPhrases(
  '5g wifi, 5g wi fi, 5g wlan, 2 4ghz 5g, 2 4 5g, 5g dual band, dual band 5g, 5g band, 5g 2 4ghz, 5g 2 4',
);
export const FIVE_G = splitPhrases('5g, 5g nr, 5g sub6');

export const EV_CHARGE_POINT = splitPhrases(
  'ev charger, ev chargers, ev charge point, ev chargepoint, ev charging point, ev charging station, ev charging unit, ev home charger, ev wall charger, ev wallbox, electric vehicle charger, electric vehicle charge point, electric vehicle chargepoint, electric vehicle charging, electric car charger, electric car charging point, electric car charge point, wallbox, wall box charger, car charging point, home ev charger, charge point, smart charge point, chargepoint, smart ev charger, smart chargepoint, zappi, pod point, podpoint, ohme home pro, ohme epod, easee one, easee charge, easee home, hypervolt, myenergi, andersen a2, andersen quartz, wallbox pulsar, pulsar max, pulsar plus, tesla wall connector, rolec, project ev, indra smart pro, evec, syncev, eo mini, simpson partners, borne de recharge, ladestation elektroauto, cord zero, cord one, hive ev charger, sevadis, evbox',
);
export const CABLE_ONLY = splitPhrases(
  'charging cable, ev cable, type 2 cable, cable only, granny cable, extension cable, cable holder, cable hook, ev cable holder, charger cover, charger holder, charger post, pedestal, mounting post, cable holster, socket holder',
);

export const MEDICAL = splitPhrases(
  'blood pressure monitor, blood pressure cuff, blood pressure machine, bp monitor, upper arm monitor, sphygmomanometer, blutdruckmessgerat, tensiometre, blood glucose, glucose monitor, glucose meter, glucose monitoring, glucometer, continuous glucose, continuous glucose monitor, cgm, flash glucose, freestyle libre, dexcom, hearing aid, hearing aids, horgerat, insulin pump, insulin pen, smart insulin pen, infusion pump, pulse oximeter, oximeter, spo2 finger, cpap, apap, bipap, sleep apnoea machine, ecg monitor, ekg monitor, ecg device, ecg recorder, personal ecg, kardiamobile, kardia, holter, heart rhythm monitor, medical device, medical grade, clinically validated medical, class ii medical device, class iia, class iia medical device, tens machine, tens unit, tens device, muscle stimulator medical, nebuliser, nebulizer, smart inhaler, inhaler sensor, inhaler, clinical thermometer, medical thermometer, infrared thermometer forehead, forehead thermometer, ear thermometer, fever thermometer, body thermometer, digital thermometer fever, defibrillator, aed, spirometer, peak flow, peak flow meter, fertility monitor, fetal doppler, foetal doppler, ventilator medical, digital stethoscope, smart stethoscope, electronic stethoscope, otoscope, pacemaker, dialysis, smart thermometer medical, medical alert oximeter, holter monitor, wearable ecg patch, contraception monitor',
);
export const MEDICAL_ASIDE = splitPhrases(
  'case, cuff, strip, strips, test strips, lancets, replacement, charger, holder, strap, cover, adapter, adaptor, bag, cable, batteries, filter, filters, mask, mouthpiece, patch, patches, overpatch, skin, book',
);
export const SUPPLIED_METER = splitPhrases(
  'smets, smets1, smets2, smets 2, smets 1, energy supplier, supplied by your energy supplier, installed by your energy supplier, licence holder, licensed supplier, dcc enrolled, dcc, cpa assured, commercial product assurance, smart meter communications hub, supplier installed',
);
export const SMART_METER = splitPhrases(
  'smart meter, smart electricity meter, smart gas meter, smart meters, smart energy meter',
);
/** Meters one buys in a shop and clips on: in scope. */
export const SHOP_METER = splitPhrases(
  'energy monitor, power monitor, wifi energy meter, wifi smart meter, clamp, ct clamp, clamp on, din rail, wi fi, wifi, tuya, shelly, sub meter, submeter, zigbee, plug in, display for smart meter, consumer access device, glow, home assistant, smart meter reader, meter reader, emporia, emonpi, sense, iammeter, diy',
);
export const ENERGY_SUPPLIERS =
  /british gas|octopus energy|e\.?on\b|\bedf\b|\bovo\b|scottish ?power|\bsse\b|utilita|utility warehouse|so energy|energy supplier|npower|bulb energy/i;

export const VEHICLES = splitPhrases(
  'motorcycle, electric motorcycle, e motorcycle, motorbike, electric motorbike, e motorbike, moped, electric moped, e moped, speed pedelec, s pedelec, l1e, l1e b, l3e, l6e, l7e, quadricycle, electric quadricycle, quad bike, electric car, electric cars, plug in hybrid, hybrid car, motor vehicle, passenger car, new car, campervan, motorhome, trailer, caravan, tractor, compact tractor, agricultural vehicle, forestry vehicle, forestry machine, forwarder, electric van, panel van, hatchback, saloon car, suv electric, electric suv, factory infotainment, car infotainment system, infotainment unit oem, vehicle component, type approved, type approved vehicle, utv, side by side, seated electric scooter, seated e scooter, electric scooter with seat, road legal electric scooter, telematics control unit, ecu, engine control unit, three wheeler, tricycle l5e, atv, combine harvester, harvester, citroen ami, electric trike, vespa, sur ron, surron, talaria, super soco, zero motorcycles, farm vehicle, oem telematics, vehicle telematics unit',
);
export const VEHICLE_ASIDE = splitPhrases(
  'dash cam, dashcam, dash camera, gps tracker, tracker, toy, toys, model, model kit, ride on, ride on toy, intercom, headset, helmet, sat nav, satnav, camera, camera system, alarm, phone, phone holder, phone mount, remote control, remote controlled, rc, charger, tyre pressure, tyre inflator, tool, tools, speaker, bluetooth adapter, reversing, game, gloves, jacket, cover, scale model, diecast, lego, code reader, obd, obd2, obdii, mower, lawn mower, air compressor, pump, jump starter, kids, lock, router, wifi router, mifi, diagnostic, head unit aftermarket, carplay, android auto, aftermarket, tv, fridge, satellite, battery monitor, heater, vacuum, key finder, smartwatch, sticker, book, manual, poster',
);

export const LINKING_PRODUCT = splitPhrases(
  'usb receiver, usb dongle, nano receiver, nano usb, usb nano receiver, usb nano dongle, usb a receiver, usb c receiver, 2 4ghz, 2 4 ghz, unifying, logi bolt, bolt receiver, dongle, lightspeed, wireless receiver, tri mode, hyperspeed, slipstream, funkempfanger, usb empfanger, recepteur usb, with receiver, receiver included, including receiver',
);
export const INPUT = splitPhrases(
  'mouse, mice, keyboard, keyboards, keyboard and mouse, trackball, trackpad, touchpad, maus, tastatur, tastaturen, souris, clavier, teclado, raton, tastiera, toetsenbord, muis, presenter, mechanical keyboard, graphics tablet, pen tablet, numeric keypad, numpad',
);
export const USB_ONE_HOST = splitPhrases(
  'webcam, usb webcam, web cam, usb stick, usb flash drive, flash drive, memory stick, usb memory stick, pen drive, pendrive, thumb drive, external ssd, portable ssd, usb ssd, external hard drive, portable hard drive, external hdd, usb headset, wired headset, usb microphone, usb mic, wired mouse, wired keyboard, wired usb mouse, wired usb keyboard, wired usb, usb c headset, wired headphones, wired earphones, usb printer, usb scanner, usb dac, usb sound card, usb barcode scanner, usb camera, usb fingerprint reader',
);
/** Literally within the second condition, and nobody has said how such goods count. */
export const UNSETTLED = splitPhrases(
  'usb hub, usb c hub, usb 3 0 hub, usb3 hub, usb a hub, powered usb hub, port usb hub, port hub, usb splitter hub, hub usb, docking station, usb c dock, usb c docking station, thunderbolt dock, thunderbolt docking station, thunderbolt 4 dock, laptop dock, usb dock, displaylink dock, kvm, kvm switch',
);

export const COMPUTERS = splitPhrases(
  'desktop, desktop pc, desktop computer, gaming pc, gaming desktop, mini pc, micro pc, all in one pc, all in one computer, all in one desktop, aio pc, laptop, notebook pc, chromebook, macbook, imac, tower pc, mac mini, mac studio, mac pro, workstation, chromebox, thin client, nuc, pc tower, ultrabook, netbook, optiplex, elitedesk, prodesk, thinkcentre, ideacentre, pc system, computer tower',
);
export const BATTERY_END_DEVICE = splitPhrases(
  'remote, remote control, button, battery powered, battery operated, coin cell, cr2032, cr2450, aaa batteries, contact sensor, motion sensor, door sensor, window sensor, leak sensor, dimmer switch remote, end device, sleepy end device, sensor',
);
/** Links of the cable kind alone: Northern Ireland's radio rules do not reach them. */
export const RADIO = splitPhrases(
  'wifi, wi fi, wireless, wlan, bluetooth, zigbee, z wave, thread, lte, 4g, 5g, cellular, gsm, nfc, radio, matter, mobile',
);
export const WIRED = splitPhrases(
  'ethernet, wired, poe, lan, rj45, powerline, gigabit, cat5, cat6, network switch',
);
