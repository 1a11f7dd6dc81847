// This module is what people hear and come to believe: word of mouth (M2), campaigns (M3) and trust (M4).
// It runs when a person thinks about moving, not every month: nobody updates a fear she does not use.

import { drawIndex } from '../../common/draw';
import { events } from '../frame/events';
import { mark, personState } from '../frame/person-state';
import type { Population } from '../frame/population';
import type { MonthRates } from '../month/month-rates';
import type { MonthStage } from '../month/month-stage';

/** The contact a person has under a number; computed from her key, never stored. */
export function contactOf(key: number, which: number, count: number): number {
  return drawIndex(key, events.contact, which, count);
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

/** Number of the first acquaintance abroad; below it are the contacts a person listens to. */
const firstDiaspora = 16;

/** States that are life in the destination, as bits by their number: read many times a month. */
const lifeThere =
  (1 << personState.irregular) |
  (1 << personState.claim) |
  (1 << personState.tied) |
  (1 << personState.open) |
  (1 << personState.protected);

/** M2: how many of her acquaintances abroad a person finds: for each, the first of a few people who lives there. */
function acquaintances(population: Population, key: number, rates: MonthRates): number {
  const { count, stateBefore } = population;
  let found = 0;
  for (let slot = 0; slot < rates.diasporaContacts; slot++) {
    const first = firstDiaspora + slot * firstDiaspora;
    for (let which = 0; which < rates.diasporaReach; which++) {
      if (((lifeThere >> stateBefore[contactOf(key, first + which, count)]!) & 1) === 0) continue;
      found++;
      break;
    }
  }
  return found;
}

/**
 * M2, M3: listen to contacts and to the campaign, then let knowledge fade a little. Answers the share (0–1) of her
 * contacts, acquaintances abroad included, who lived in the destination last month.
 */
export function listen(stage: MonthStage, person: number): number {
  const { population, rates } = stage;
  const count = population.count;
  const key = population.key[person]!;
  let smuggler = population.fearSmuggler[person]!;
  let recruiter = population.fearRecruiter[person]!;
  let information = population.information[person]!;
  let pullSmuggler = 0;
  let pullRecruiter = 0;
  let pullInformation = 0;
  let badSmuggler = 0;
  let goodSmuggler = 0;
  let badRecruiter = 0;
  let there = acquaintances(population, key, rates);
  const floor = rates.confidenceFloor;
  for (let which = 0; which < rates.contacts; which++) {
    const other = contactOf(key, which, count);
    const confidence = floor + (1 - floor) * population.informationBefore[other]!;
    pullSmuggler += confidence * (population.fearSmugglerBefore[other]! - smuggler);
    pullRecruiter += confidence * (population.fearRecruiterBefore[other]! - recruiter);
    pullInformation += population.informationBefore[other]! - information;
    const marks = population.marksBefore[other]!;
    const state = population.stateBefore[other]!;
    there += (lifeThere >> state) & 1;
    switch (state) {
      case personState.exploitedEnRoute:
      case personState.dead:
      case personState.stranded:
      case personState.returnedForced:
        badSmuggler++;
        if ((marks & mark.recruited) !== 0) badRecruiter++;
        break;
      case personState.irregular:
      case personState.claim:
        goodSmuggler++;
        break;
      case personState.identified:
      case personState.returnedVoluntary:
        if ((marks & mark.everExploited) !== 0) {
          badRecruiter++;
          badSmuggler++;
        }
        break;
      default:
    }
  }
  const peers = (rates.peerWeight * rates.peerTrust) / rates.contacts;
  smuggler +=
    peers * pullSmuggler +
    rates.experienceWeight * (badSmuggler * (1 - smuggler) - rates.goodNews * goodSmuggler * smuggler);
  recruiter += peers * pullRecruiter + rates.experienceWeight * badRecruiter * (1 - recruiter);
  information += peers * pullInformation;
  // Rumours flatter the way: they take away fear that facts would keep.
  smuggler -= rates.rumourWeight * rates.rumour * smuggler * (1 - information);
  recruiter -= rates.rumourWeight * rates.rumour * recruiter * (1 - information);
  const source = (1 - rates.messenger) * population.trust[person]! + rates.messenger * rates.peerTrust;
  const heard = rates.campaignReach * source;
  smuggler += rates.campaignWeight * heard * (rates.message - smuggler);
  recruiter += rates.campaignWeight * heard * rates.informationGain * (1 - recruiter);
  information += heard * rates.informationGain * (1 - information);
  information += rates.informationFade * (rates.baseInformation - information);
  population.fearSmuggler[person] = clamp(smuggler);
  population.fearRecruiter[person] = clamp(recruiter);
  population.information[person] = clamp(information);
  return there / Math.max(1, rates.contacts + rates.diasporaContacts);
}
