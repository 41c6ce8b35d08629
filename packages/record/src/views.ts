/** All views of one relationship, folded in one go: what every screen reads, and nothing else. */
import { type Alignment, foldAlignment } from './alignment.ts';
import type { Member } from './body.ts';
import { type ComingBack, foldComingBack } from './coming-back.ts';
import { type Consent, foldConsent, isReadingInUse } from './consent.ts';
import { foldEmpathy, type ReceivedEmpathy } from './empathy.ts';
import { type Ended, foldEnding } from './ending.ts';
import { type FiveWeek, foldFive } from './five.ts';
import { type Doubt, type Fear, foldDoubts, foldFears, foldGuesses, type Guess } from './guesses.ts';
import {
  foldHandedPackets,
  foldPacketTrails,
  type HandedPacket,
  type PacketTrail,
} from './handed-packets.ts';
import { foldHours, type Hour } from './hours.ts';
import type { EntryId, MemberKey, SpaceId } from './ids.ts';
import { foldIntentions, type Intention } from './intentions.ts';
import type { Kind } from './kinds.ts';
import { foldLeaving, type Leaving } from './leaving.ts';
import { foldLedger, type LedgerImage } from './ledger.ts';
import { foldLifeMap, type LifeMap } from './life-map.ts';
import { foldNoticed, foldTold, type Noticed, type NoticedTold } from './noticing.ts';
import { foldPackets, type Packet } from './packets.ts';
import { foldPages, type OwnPage } from './pages.ts';
import { foldParts, type Part } from './parts.ts';
import { foldPeople, giversOf, keysOf, proposersOf } from './people.ts';
import { type NotCounted, notCountedIn } from './permissions.ts';
import { type Disconnection, foldRepair } from './repair.ts';
import { type Amends, type Carried, foldShame, type Met } from './shame.ts';
import { foldInstruments, foldSheets, type HeldInstrument, type Sheet } from './sheets.ts';
import { type Opened, standing } from './space.ts';
import { foldStrategies, type Strategy } from './strategies.ts';
import { foldModelLog, type ModelLog } from './suggests.ts';
import { foldTakenAlong, type TakenAlong } from './taken-along.ts';
import { foldTimeline, type TimelineHour } from './timeline.ts';
import { foldWeather, type HourWeather, wordsOf } from './weather.ts';

export type Views = {
  /** What the two are to each other. */
  readonly kind: Kind;
  /** When the record was founded, ISO 8601. */
  readonly since: string | null;
  readonly members: readonly Member[];
  readonly hours: readonly Hour[];
  readonly alignment: ReadonlyMap<EntryId, Alignment>;
  readonly repair: readonly Disconnection[];
  readonly ledger: readonly LedgerImage[];
  readonly empathy: ReceivedEmpathy;
  readonly timeline: readonly TimelineHour[];
  readonly consent: readonly Consent[];
  readonly packets: readonly Packet[];
  /** Handed over here by a supervisee. */
  readonly handedPackets: readonly HandedPacket[];
  /** Mine alone: where packets of this record lie. */
  readonly packetTrails: readonly PacketTrail[];
  readonly takenAlong: readonly TakenAlong[];
  readonly ended: readonly Ended[];
  readonly pages: readonly OwnPage[];
  readonly comingBack: readonly ComingBack[];
  readonly parts: readonly Part[];
  readonly strategies: readonly Strategy[];
  readonly amends: readonly Amends[];
  readonly carried: readonly Carried[];
  readonly met: readonly Met[];
  readonly five: readonly FiveWeek[];
  readonly sheets: readonly Sheet[];
  readonly instruments: readonly HeldInstrument[];
  /** Entries that both can read and that change nothing, since they were not their author's to say. */
  readonly notCounted: readonly NotCounted[];
  /** *I think you felt …*: mine, and those of the other's that they shared. */
  readonly guesses: readonly Guess[];
  readonly fears: readonly Fear[];
  readonly doubts: readonly Doubt[];
  /** Noticed, not ready: mine alone; and what was told of it. */
  readonly noticed: readonly Noticed[];
  readonly told: readonly NoticedTold[];
  readonly weather: readonly HourWeather[];
  readonly intentions: readonly Intention[];
  readonly lifeMap: LifeMap;
  readonly leaving: Leaving;
  /** Mine alone, but for a client's bare word: what a reading suggested, and what was said of it. */
  readonly modelLog: ModelLog;
};

/**
 * Pure: the same two logs give the same views, on every device.
 * Of the own space, what is about another relationship is left out: nothing wanders from one into another.
 */
export const foldViews = (
  between: readonly Opened[],
  allOwn: readonly Opened[],
  me: MemberKey,
  space: SpaceId,
): Views => {
  const own = allOwn.filter(({ body }) => body.about === undefined || body.about === space);
  const membership = allOwn.find(({ body }) => body.type === 'membership' && body.space === space)?.body;
  const people = foldPeople(between, membership?.type === 'membership' ? membership : undefined);
  const { kind, since, members } = people;
  const keys = members.map((member) => member.key);
  const hours = foldHours(between, own, me, space, kind);
  const repair = foldRepair(between, hours);
  const clients = keysOf('client', people);
  const told = foldTold(between, clients);
  const weather = foldWeather(between, clients);
  const consent = foldConsent(between, keys, me);
  return {
    kind,
    since,
    members,
    hours,
    alignment: foldAlignment(between, hours),
    repair,
    ledger: foldLedger(between, own),
    empathy: foldEmpathy(between, own, giversOf(people)),
    timeline: foldTimeline(between, hours, repair, keys),
    consent,
    packets: foldPackets(between, keys, proposersOf(people)),
    handedPackets: foldHandedPackets(between, kind === 'supervision' ? clients : []),
    packetTrails: foldPacketTrails(standing(own)),
    takenAlong: foldTakenAlong(between, keys),
    ended: foldEnding(between, keys),
    pages: foldPages(own),
    comingBack: foldComingBack(between),
    parts: foldParts(between, own, me),
    strategies: foldStrategies(between, own, me),
    ...foldShame(own),
    five: foldFive(between, own),
    sheets: foldSheets(between, own),
    instruments: foldInstruments(own),
    notCounted: notCountedIn(between, people),
    guesses: foldGuesses(between, own, hours, keys, space),
    fears: foldFears(own),
    doubts: foldDoubts(own),
    noticed: foldNoticed(own, told, wordsOf(me, weather)),
    told,
    weather,
    intentions: foldIntentions(between, own),
    lifeMap: foldLifeMap(between, own),
    leaving: foldLeaving(between, own, proposersOf(people)),
    modelLog: foldModelLog(between, own, clients, isReadingInUse({ kind, consent })),
  };
};
