// This module holds what people decide by in a month (M1 to M3, M6): weights, constants, pay, offers, messages.

import { exp, log, power } from '../../common/exact-math';
import type { ParameterSet } from '../../evidence/parameter-set';
import { statusQuoSettings } from '../../policy/levers';
import type { Macro } from '../frame/macro';
import type { SettingsInForce } from '../frame/setting-ramps';
import { leastFactor, likeliest, tiny } from './guards';
import type { ShocksNow } from './shocks-now';

/** Weights and constants of the choice. `boom` and `displacement` are the shocks of people's choices. */
export function decisionRates(p: ParameterSet, s: SettingsInForce, macro: Macro, shocks: ShocksNow) {
  const boom = shocks.boom ? p['shock.boom-pay'] : 0;
  const prospect = prospectOfRemoval(p, s) - prospectOfRemoval(p, statusQuoSettings);
  return {
    // M1
    deliberatesInNeed: p['decision.deliberation-rate'],
    // Where there is nothing to gain, only those who need protection have a reason to weigh a move.
    deliberatesForGain:
      p['decision.deliberation-rate'] *
      Math.min(1, Math.max(0, log(p['money.place-premium']) / p['decision.least-gain'])),
    wageWeight: p['decision.wage-weight'],
    aspirationWeight: p['decision.aspiration-weight'],
    kinWeight: p['decision.kin-weight'],
    costWeight: p['decision.cost-weight'],
    failureWeight: p['decision.failure-weight'],
    riskWeight: p['decision.risk-weight'],
    delayWeight: p['decision.delay-weight'],
    tiedLog: log(p['money.place-premium'] * p['work.tied-wage']) + boom,
    irregularLog: log(p['money.place-premium'] * p['work.irregular-wage']) + boom,
    considersUnskilled: considersUnskilled(p),
    considersSkilled: considersUnskilled(p) * p['population.considers-skilled-ratio'],
    constantWork: p['decision.constant-work'],
    constantFamily: p['decision.constant-family'],
    constantHumanitarian: p['decision.constant-humanitarian'],
    constantSmuggler: p['decision.constant-smuggler'] + (shocks.displacement ? p['shock.displacement-push'] : 0),
    constantRecruiter: p['decision.constant-recruiter'],
    constantElsewhere: p['decision.constant-elsewhere'],
    refusedPush: p['decision.refused-push'],
    // Doors that close divert people; doors that open replace journeys only as far as places and waits allow.
    closingPush:
      p['decision.refusal-elasticity'] * Math.max(0, log(refusalShare(p, macro.grantOdds) / macro.refusalStart)),
    removalFear: p['decision.removal-fear'] * prospect,
    kinCredit: p['decision.credit-kin'],
    // Studies disagree on whether removal makes lenders bold or careful (SMG-09).
    smugglerCredit:
      p['decision.credit-smuggler'] *
      power(
        Math.max(leastFactor, s['removal-share']) / statusQuoSettings['removal-share'],
        p['debt.removal-elasticity'],
      ),
    informationWillingness: p['belief.information-willingness'],
    believedSuccess: p['decision.believed-success'],
    // M6
    similarity: Math.max(leastFactor, p['decision.route-similarity']),
    routeConstant: Float64Array.of(
      p['decision.route-land-north'],
      p['decision.route-land-south'],
      p['decision.route-land-remote'],
      p['decision.route-strait'],
    ),
    // M2, M3
    peerWeight: p['belief.peer-weight'],
    experienceWeight: p['belief.experience-weight'],
    campaignReach: campaignReach(p, s),
    campaignWeight: p['campaign.weight'],
    messenger: s['campaign-messenger'],
    peerTrust: p['campaign.peer-trust'],
    message: Math.min(1, macro.trueFear * (1 + s['campaign-framing'] * (p['campaign.deterrence-bias'] - 1))),
    informationGain: p['campaign.information-gain'] * (1 - s['campaign-framing']),
    informationFade: p['belief.information-fade'],
    baseInformation: p['belief.initial-information'],
    rumour: macro.rumour,
    rumourWeight: p['rumour.weight'],
    // M4
    trustPull: p['trust.adaptation'],
  };
}

/** Recruiters' offers and the fee of a job (M1), and the jobs that are none (M10). `inspected` bends the last. */
export function offerRates(p: ParameterSet, s: SettingsInForce, macro: Macro, inspected: number) {
  const legalWage = p['money.legal-day-wage'] * p['money.working-days-per-month'];
  const fee = p['recruit.fee-months'] * legalWage;
  const agreement = s['labour-agreement'];
  const tied = s['employer-change-months'] / p['exploitation.tied-months'];
  const carriers = statusQuoSettings['carrier-sanctions'] - s['carrier-sanctions'];
  return {
    recruiterReach: Math.min(
      likeliest,
      p['decision.recruiter-reach'] *
        power(macro.abroadRatio, p['decision.recruiter-network']) *
        (1 - p['recruit.agreement-reach'] * agreement),
    ),
    recruiterFee: fee * p['recruit.unofficial-fee'],
    deceit: p['recruit.deceit'] * (1 - p['recruit.agreement-deceit'] * agreement),
    intent: p['recruit.intent'],
    officialShare: Math.min(likeliest, p['recruit.official-crossing'] * (1 + p['recruit.carrier-effect'] * carriers)),
    fee,
    employerPays: Math.min(1, s['employer-pays'] + p['recruit.agreement-fees'] * agreement),
    shamSponsor:
      p['recruit.sham-sponsor'] *
      inspected *
      (1 - p['recruit.agreement-sham'] * agreement) *
      (1 + p['recruit.tied-sham'] * (tied - 1)),
    contractBroken: p['recruit.contract-broken'] * (1 - p['recruit.agreement-contract'] * agreement),
  };
}

/** Lines for permits: delays in months, places a year. */
export function lineRates(p: ParameterSet, s: SettingsInForce) {
  return {
    delayWork: s['visa-months'],
    delayFamily: s['family-months'],
    delayHumanitarian: p['queue.humanitarian-months'],
    patienceWork: p['queue.patience'],
    lowerPaidOpen: s['work-visas'] * s['lower-paid-share'],
    skilledOpen: s['work-visas'] * (1 - s['lower-paid-share']),
    placesOpen: s['humanitarian-places'],
  };
}

/** Share of work applications refused, over both lines. */
export function refusalShare(p: ParameterSet, grantOdds: ArrayLike<number>): number {
  const skilled = p['decision.skilled-applications'];
  return Math.max(tiny, 1 - (1 - skilled) * grantOdds[0]! - skilled * grantOdds[1]!);
}

/** Prospect of being held and removed, 0–1, as people hear of it. */
function prospectOfRemoval(p: ParameterSet, s: Readonly<SettingsInForce>): number {
  const removal = p['decision.removal-weight'];
  return s['removal-share'] * removal + Math.min(1, s['detention-days'] / p['decision.detention-days']) * (1 - removal);
}

/** Share of people whom a campaign reaches; officials reach fewer than migrants do (M3). */
function campaignReach(p: ParameterSet, s: SettingsInForce): number {
  const official = p['campaign.official-reach'];
  return (
    (1 - exp(-s['campaign-spend'] / p['campaign.reach-spend'])) * (official + (1 - official) * s['campaign-messenger'])
  );
}

/** Share of the less skilled who would consider a journey without papers, so that the mean over all is the one read. */
function considersUnskilled(p: ParameterSet): number {
  const skilled = p['population.share-skilled'];
  return p['population.considers-irregular'] / (1 - skilled + skilled * p['population.considers-skilled-ratio']);
}
