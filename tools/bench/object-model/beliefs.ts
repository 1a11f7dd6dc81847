// This module is what persons of the object version hear and come to believe (M2, M3).

import type { MonthNow } from './month-now.ts';
import type { Impression, Person } from './person.ts';

const clamp = (value: number) => Math.min(1, Math.max(0, value));

/** Listen to contacts, rumours and the campaign. */
export function listen(person: Person, now: MonthNow): void {
  const p = now.parameters;
  const { rates } = now;
  const heard = person.contacts.map((contact) => contact.lastMonth);
  const floor = p['belief.confidence-floor'];
  const confidence = (other: Readonly<Impression>) => floor + (1 - floor) * other.information;
  const pull = (of: (other: Readonly<Impression>) => number) => heard.reduce((sum, other) => sum + of(other), 0);
  let { fearSmuggler, fearRecruiter, information } = person;
  const pullSmuggler = pull((other) => confidence(other) * (other.fearSmuggler - fearSmuggler));
  const pullRecruiter = pull((other) => confidence(other) * (other.fearRecruiter - fearRecruiter));
  const pullInformation = pull((other) => other.information - information);
  const badEnds = heard.filter(endedBadly).length;
  const goodEnds = heard.filter(({ state }) => state === 'irregular' || state === 'claim').length;
  const badRecruiters = heard.filter(warnsOfRecruiters).length;

  const peers = (p['belief.peer-weight'] * p['campaign.peer-trust']) / heard.length;
  const experience = p['belief.experience-weight'];
  fearSmuggler +=
    peers * pullSmuggler +
    experience * (badEnds * (1 - fearSmuggler) - p['belief.good-news-weight'] * goodEnds * fearSmuggler);
  fearRecruiter += peers * pullRecruiter + experience * badRecruiters * (1 - fearRecruiter);
  information += peers * pullInformation;

  // Rumours flatter the way.
  const rumour = p['rumour.weight'] * rates.rumour * (1 - information);
  fearSmuggler -= rumour * fearSmuggler;
  fearRecruiter -= rumour * fearRecruiter;

  const trustInSource = (1 - rates.messenger) * person.trust + rates.messenger * p['campaign.peer-trust'];
  const campaign = rates.campaignReach * trustInSource;
  fearSmuggler += p['campaign.weight'] * campaign * (rates.message - fearSmuggler);
  fearRecruiter += p['campaign.weight'] * campaign * rates.informationGain * (1 - fearRecruiter);
  information += campaign * rates.informationGain * (1 - information);
  information += p['belief.information-fade'] * (p['belief.initial-information'] - information);

  person.fearSmuggler = clamp(fearSmuggler);
  person.fearRecruiter = clamp(fearRecruiter);
  person.information = clamp(information);
}

/** The share of her contacts, acquaintances abroad included, who lived in the destination last month. */
export function shareAbroad(person: Person): number {
  const contacts = person.contacts.filter(livesThere).length;
  const acquaintances = person.circlesAbroad.filter((circle) => circle.some(livesThere)).length;
  return (contacts + acquaintances) / Math.max(1, person.contacts.length + person.circlesAbroad.length);
}

function livesThere({ lastMonth }: Person): boolean {
  switch (lastMonth.state) {
    case 'irregular':
    case 'claim':
    case 'tied':
    case 'open':
    case 'protected':
      return true;
    default:
      return false;
  }
}

function endedBadly(other: Readonly<Impression>): boolean {
  return gotStuck(other) || cameOutOfExploitation(other);
}

function warnsOfRecruiters(other: Readonly<Impression>): boolean {
  return (gotStuck(other) && other.recruited) || cameOutOfExploitation(other);
}

function gotStuck({ state }: Readonly<Impression>): boolean {
  return state === 'exploitedEnRoute' || state === 'dead' || state === 'stranded' || state === 'returnedForced';
}

function cameOutOfExploitation({ state, everExploited }: Readonly<Impression>): boolean {
  return everExploited && (state === 'identified' || state === 'returnedVoluntary');
}
