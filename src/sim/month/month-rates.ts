// This module turns numbers, settings in force and the macro state into the rates one month's persons meet.
// Everything the step of a person reads is a field here, so that no person pays for a look-up.

import { exp, log, logit, normalCdf, power } from '../../common/exact-math';
import type { ParameterSet } from '../../evidence/parameter-set';
import type { Macro } from '../frame/macro';
import { irregularRouteCount } from '../frame/person-state';
import type { SettingsInForce } from '../frame/setting-ramps';
import type { Shock } from '../run-api';
import { deskCriterion, deskSensitivity } from './desk-rates';
import { detectionRates, fearOfReporting } from './detection-rates';
import { personRates } from './person-rates';

/** Shocks under way in a month. */
export interface ShocksNow {
  readonly pandemic: boolean;
  readonly displacement: boolean;
  readonly boom: boolean;
}

/** Which shocks are under way. `month` counts after burn-in. */
export function shocksAt(shocks: readonly Shock[], month: number): ShocksNow {
  const under = (id: Shock['id']) =>
    shocks.some((shock) => shock.id === id && month >= shock.month && month < shock.month + shock.months);
  return { pandemic: under('pandemic'), displacement: under('displacement'), boom: under('boom') };
}

/** Chance per month that adds up to a chance per year. */
export function monthly(perYear: number): number {
  return 1 - power(1 - Math.min(0.9999, Math.max(0, perYear)), 1 / 12);
}

/** A yearly hazard as a chance per month. */
export function monthlyOfHazard(perYear: number): number {
  return 1 - exp(-Math.max(0, perYear) / 12);
}

/** All rates of a month. Arrays over routes are in the order of the irregular routes. */
export type MonthRates = ReturnType<typeof ratesOfMonth>;

/** Make the rates of a month (equations as named in docs/model.md). */
export function ratesOfMonth(
  p: ParameterSet,
  s: SettingsInForce,
  macro: Macro,
  shocks: ShocksNow,
  month: number,
  peopleWeight: number,
) {
  const legalWage = p['money.legal-day-wage'] * p['money.working-days-per-month'];
  const originWage = legalWage / p['money.place-premium'];
  const tiedLog = log(p['money.place-premium'] * p['work.tied-wage']) + (shocks.boom ? 0.15 : 0);
  const irregularLog = log(p['money.place-premium'] * p['work.irregular-wage']) + (shocks.boom ? 0.15 : 0);
  const fear = fearOfReporting(p, s, macro);
  const detection = detectionRates(p, s, macro, fear);
  const enforcementFactor = power(Math.max(0.05, s.enforcement), p['interception.elasticity']);
  const intercept = new Float64Array(irregularRouteCount);
  const partner = new Float64Array(irregularRouteCount);
  const death = new Float64Array(irregularRouteCount);
  const harm = Float64Array.of(
    p['journey.harm-land-north'],
    p['journey.harm-land-south'],
    p['journey.harm-land-remote'],
    p['journey.harm-strait'],
  );
  const strength = [
    p['interception.land-north'],
    p['interception.land-south'],
    p['interception.land-remote'],
    p['interception.strait'],
  ];
  const reach = [
    p['interception.partner-reach-land'],
    p['interception.partner-reach-land'],
    p['interception.partner-reach-remote'],
    1,
  ];
  const baseDeath = [
    p['journey.death-land-north'],
    p['journey.death-land-south'],
    p['journey.death-land-remote'],
    p['journey.death-strait'],
  ];
  const rescue = (cover: number) =>
    (1 - p['journey.rescue-effect'] * cover) *
    (1 + p['journey.rescue-compensation'] * p['journey.rescue-effect'] * cover);
  const riskier = Math.max(0.2, 1 + p['journey.enforcement-risk'] * (s.enforcement - 1));
  for (let r = 0; r < irregularRouteCount; r++) {
    intercept[r] = s.enforcement <= 0 ? 0 : 1 - exp(-strength[r]! * enforcementFactor);
    partner[r] = Math.min(0.98, s['partner-interception'] * reach[r]!);
    const saved = r === 3 ? rescue(s['search-and-rescue']) / rescue(0.4) : 1;
    death[r] = Math.min(0.5, baseDeath[r]! * riskier * saved);
  }
  // Debts at the recruiter's rate fall where fees are ruled and contracts registered.
  const regulated = Math.min(0.9, 0.7 * s['employer-pays'] + 0.15 * s['labour-agreement'] + 0.05 * s.remedy);
  const sensitivity = deskSensitivity(p, s, macro.trustMean);
  const criterion = deskCriterion(p, s);
  const hit = normalCdf(sensitivity - criterion);
  const falseAlarm = normalCdf(-criterion);
  const inspection = log((s.inspectors + 0.25) / 0.75);
  const inspected =
    exp(-p['exploitation.inspection-effect'] * inspection) *
    exp(-p['exploitation.sanction-effect'] * (s['employer-sanctions'] - 1)) *
    exp(-p['exploitation.duty-effect'] * s['supply-chain-duty']);
  const tiedMonths = Math.min(48, s['employer-change-months']);
  // A tied permit is as bad as measured at three years, as an open one when the worker may leave at once.
  const tiedYear =
    p['exploitation.open'] * power(p['exploitation.tied'] / p['exploitation.open'], Math.min(1.2, tiedMonths / 36));
  const network = new Float64Array(macro.networkLog.length);
  for (let k = 0; k < network.length; k++) network[k] = exp(p['exploitation.network-effect'] * macro.networkLog[k]!);
  const crack = s['removal-share'] * 0.5 + Math.min(1, s['detention-days'] / 120) * 0.5;
  return {
    month,
    peopleWeight,
    // money, crowns a month for the lowest skill
    legalWage,
    originWage,
    skillPremium: p['work.skill-premium'],
    tiedWage: p['work.tied-wage'],
    irregularWage: p['work.irregular-wage'],
    exploitedWage: p['work.exploited-wage'],
    livingShare: p['work.living-share'],
    remittanceShare: p['work.remittance-share'],
    savingOrigin: p['work.saving-origin'],
    interestKin: p['debt.interest-kin'],
    interestSmuggler: p['debt.interest-smuggler'],
    interestRecruiter: p['debt.interest-recruiter'] * (1 - regulated),
    // M1
    deliberates: p['decision.deliberation-rate'],
    wageWeight: p['decision.wage-weight'],
    aspirationWeight: p['decision.aspiration-weight'],
    kinWeight: p['decision.kin-weight'],
    costWeight: p['decision.cost-weight'],
    failureWeight: p['decision.failure-weight'],
    riskWeight: p['decision.risk-weight'],
    delayWeight: p['decision.delay-weight'],
    tiedLog,
    irregularLog,
    considersUnskilled: considersUnskilled(p),
    considersSkilled: considersUnskilled(p) * p['population.considers-skilled-ratio'],
    constantWork: p['decision.constant-work'],
    constantFamily: p['decision.constant-family'],
    constantHumanitarian: p['decision.constant-humanitarian'],
    constantSmuggler: p['decision.constant-smuggler'] + (shocks.displacement ? 0.5 : 0),
    constantRecruiter: p['decision.constant-recruiter'],
    constantElsewhere: p['decision.constant-elsewhere'],
    refusedPush: p['decision.refused-push'],
    // Doors that close divert people; doors that open replace journeys only as far as places and waits allow.
    closingPush:
      p['decision.refusal-elasticity'] * Math.max(0, log(refusalShare(macro.grantOdds) / macro.refusalStart)),
    removalFear: p['decision.removal-fear'] * (crack - 0.235),
    similarity: Math.max(0.05, p['decision.route-similarity']),
    routeConstant: Float64Array.of(
      p['decision.route-land-north'],
      p['decision.route-land-south'],
      p['decision.route-land-remote'],
      p['decision.route-strait'],
    ),
    kinCredit: p['decision.credit-kin'],
    smugglerCredit: p['decision.credit-smuggler'],
    recruiterReach: Math.min(
      0.9,
      p['decision.recruiter-reach'] *
        power(macro.abroadRatio, p['decision.recruiter-network']) *
        (1 - 0.35 * s['labour-agreement']),
    ),
    recruiterFee: p['recruit.fee-months'] * legalWage * 0.9,
    deceit: p['recruit.deceit'] * (1 - 0.4 * s['labour-agreement']),
    intent: p['recruit.intent'],
    officialShare: Math.min(0.95, p['recruit.official-crossing'] * (1 + 0.08 * (1 - s['carrier-sanctions']))),
    fee: p['recruit.fee-months'] * legalWage,
    employerPays: Math.min(1, s['employer-pays'] + 0.05 * s['labour-agreement']),
    shamSponsor:
      p['recruit.sham-sponsor'] * inspected * (1 - 0.5 * s['labour-agreement']) * (1 + 0.5 * (tiedMonths / 36 - 1)),
    contractBroken: p['recruit.contract-broken'] * (1 - 0.5 * s['labour-agreement']),
    believedSuccess: p['decision.believed-success'],
    // delays, months
    delayWork: s['visa-months'],
    delayFamily: s['family-months'],
    delayHumanitarian: p['queue.humanitarian-months'],
    patienceWork: p['queue.patience'],
    ferriesClosed: shocks.pandemic,
    lowerPaidOpen: s['work-visas'] * s['lower-paid-share'],
    skilledOpen: s['work-visas'] * (1 - s['lower-paid-share']),
    placesOpen: s['humanitarian-places'],
    // M2, M3
    peerWeight: p['belief.peer-weight'],
    experienceWeight: p['belief.experience-weight'],
    campaignReach: (1 - exp(-s['campaign-spend'] / p['campaign.reach-spend'])) * (0.6 + 0.4 * s['campaign-messenger']),
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
    // M7, M8
    intercept,
    partner,
    death,
    harm,
    capture: p['journey.capture'],
    captureRecruited: p['journey.capture-recruited-factor'],
    robbery: p['journey.robbery'],
    harmMean: 0.37,
    pushedBack: p['interception.returned-share'],
    heldAtBorder: Math.min(0.6, (p['interception.held-share'] * s['detention-days']) / 30),
    claimNeed: p['asylum.claim-need'],
    claimOther: p['asylum.claim-other'] * power(s['recognition-share'] / 0.4, 0.5),
    reattemptLogit: logit(
      p['interception.reattempt'] *
        (1 -
          p['interception.sanction-effect'] *
            Math.min(1, Math.max(0, (s['detention-days'] - 30) / 90 + (s['removal-share'] - 0.22)))),
    ),
    giveUp: p['interception.give-up'],
    // M9
    hit,
    falseAlarm,
    consent: consentTo(p, s, fear),
    refusedPapers: p['screening.refused-papers'] * (s.dashboard === 0 ? 1.4 : 1),
    // status
    asylumDecides: 1 / Math.max(1, s['asylum-months']),
    recognisedNeed: recognised(s['recognition-share'], p['asylum.need-odds']),
    recognisedOther: recognised(s['recognition-share'], 1 / p['asylum.need-odds']),
    removesRefused: monthly(s['removal-share']),
    apprehends: p['removal.apprehension'] * (0.5 + 0.5 * s.enforcement),
    detentionLeaves: 1 / Math.max(1, s['detention-days'] / 30),
    detentionDays: s['detention-days'],
    removesDetained: power(Math.max(0.0001, s['removal-share']), 0.6),
    returnsHome: p['return.voluntary'] * power(Math.max(0.2, s.enforcement), -p['return.settlement-effect']),
    tiedReturns: p['return.tied'],
    regularises: monthly(s.regularisation),
    settles: p['settle.leaves-model'],
    changesEmployer: s['employer-change-months'],
    movesOn: p['return.moves-on'],
    // M10, per month
    exploitIrregular: monthlyOfHazard(p['exploitation.irregular']) * inspected,
    exploitTied: monthlyOfHazard(tiedYear) * inspected,
    exploitOpen: monthlyOfHazard(p['exploitation.open']) * inspected,
    exploitProtected: monthlyOfHazard(p['exploitation.protected']) * inspected,
    debtFactor: p['exploitation.debt-factor'],
    recruitedFactor: p['exploitation.recruited-factor'],
    minorFactor: p['exploitation.minor-factor'],
    informationEffect: p['exploitation.information-effect'],
    network,
    debtMonths: p['exploitation.debt-months'],
    intendedTaken: p['exploitation.intended-taken'],
    // M11, M12, per month
    ...detection,
    ends: 1 / p['exploitation.months'],
    endsEnRoute: 1 / p['exploitation.months-en-route'],
    ransom: p['journey.ransom'],
    // M13: identified persons
    permitMonths: s['victim-permit-months'],
    permitByNeed: s['permit-condition'] >= 1,
    cooperation: cooperationOf(p, s, fear),
    permitGivenCooperating: p['justice.permit-if-cooperating'],
    supportMonths: Math.round(3 + s['reflection-days'] / 30),
    retrafficking: monthly(p['return.retrafficking'] / 2) * (1 - 0.3 * s.reintegration),
    trustTarget: 0,
    closing: shocks.pandemic ? 0.25 : 1,
    ...personRates(p, s, macro),
  };
}

/** M13: chance that an identified person makes a statement. */
export function cooperationOf(p: ParameterSet, s: SettingsInForce, fear: number): number {
  const permit = Math.min(1, s['victim-permit-months'] / 24) * (s['permit-condition'] >= 1 ? 1 : 0.6);
  const x =
    p['justice.cooperation-base'] +
    p['justice.cooperation-permit'] * permit +
    p['justice.cooperation-support'] * s['victim-support'] +
    0.2 * Math.min(1, s['reflection-days'] / 90) +
    0.2 * s['non-punishment'] -
    p['justice.cooperation-fear'] * fear;
  return 1 / (1 + exp(-x));
}

/** Share of work applications refused, over both lines. */
export function refusalShare(grantOdds: ArrayLike<number>): number {
  return Math.max(0.01, 1 - 0.7 * grantOdds[0]! - 0.3 * grantOdds[1]!);
}

/** Share of the less skilled who would consider a journey without papers, so that the mean over all is the one read. */
function considersUnskilled(p: ParameterSet): number {
  const skilled = p['population.share-skilled'];
  return p['population.considers-irregular'] / (1 - skilled + skilled * p['population.considers-skilled-ratio']);
}

/** Chance that a person found by the authorities says yes to referral (JUS-03). */
function consentTo(p: ParameterSet, s: SettingsInForce, fear: number): number {
  const protective = 1 - Math.min(1, fear);
  const low = p['victim.consent-hostile'];
  const high = p['victim.consent-protective'];
  return Math.min(0.98, low + (high - low) * (0.7 * protective + 0.3 * Math.min(1, s['reflection-days'] / 60)));
}

/** A share moved by an odds ratio. */
function recognised(share: number, odds: number): number {
  const o = (share / Math.max(0.001, 1 - share)) * odds;
  return o / (1 + o);
}
