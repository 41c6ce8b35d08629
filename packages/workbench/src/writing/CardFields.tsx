/**
 * One card to write on: words first, then a few choices, then what else there might be, folded away.
 * The two mirror each other (J61–J62): the therapist begins with what was heard, and where somebody was alone, with
 * their own part in it. What the therapist did or missed is the first choice of both (J79).
 */
import type { Role } from '@kithe/record/body';
import { type Card, RESPONSES, SEEN, type Source, THIRDS } from '@kithe/record/cards';
import { useId } from 'react';
import { useText } from '../text/use-text.ts';
import { ChooseOne, MarkField } from '../ui/Field.tsx';
import { Area } from './Area.tsx';
import { markWord } from './marks.ts';
import { OwnWords } from './OwnWords.tsx';
import { PartsField } from './PartsField.tsx';
import { roomOf } from './room.ts';
import writing from './writing.module.css';

/** Whose doing it was, in the order in which it is offered: the therapist's comes first, from either side (J79). */
export const SOURCES_FOR: Readonly<Record<Role, readonly Source[]>> = {
  client: ['you-did', 'you-missed', 'i-did', 'i-missed', 'someone-else', 'nobody'],
  therapist: ['i-did', 'i-missed', 'you-did', 'you-missed', 'someone-else', 'nobody'],
};

type Props = {
  card: Card;
  onChange: (card: Card) => void;
  role: Role;
  otherName: string;
  /** Parts this person has named before. */
  knownParts: readonly string[];
  /** Stable for this card; see `Drafts`. */
  place: string;
};

type FieldProps = Props & { set: (change: Partial<Card>) => void };

/** What a card has room for: said while it is being written, and only once it matters. */
const RoomLine = ({ id, card }: { id: string; card: Card }) => {
  const t = useText('write');
  const room = roomOf(card);
  return (
    <p id={id} role="status" className={writing.room}>
      {room.kind === 'words' && t('room.words')}
      {(room.kind === 'sentences' || room.kind === 'over') && t(`room.${room.kind}`, { count: room.count })}
    </p>
  );
};

const Words = ({ card, role, set }: FieldProps) => {
  const t = useText('write');
  const describedBy = useId();
  const { kind } = card;
  const mirror =
    role === 'client'
      ? undefined
      : kind === 'alone'
        ? 'myPart'
        : kind === 'together' || kind === 'moved'
          ? 'heard'
          : undefined;
  return (
    <div className={writing.words}>
      {mirror && (
        <Area
          label={t(mirror)}
          role={role}
          value={card[mirror] ?? ''}
          onChange={(words) => set({ [mirror]: words === '' ? undefined : words })}
          describedBy={describedBy}
          isSmall
        />
      )}
      <Area
        label={t(`words.${kind}`)}
        role={role}
        value={card.words}
        onChange={(words) => set({ words })}
        describedBy={describedBy}
        isSmall={mirror !== undefined || kind === 'here'}
      />
      <RoomLine id={describedBy} card={card} />
    </div>
  );
};

const Alone = ({ card, role, otherName, set }: FieldProps) => {
  const t = useText('write');
  return (
    <>
      <ChooseOne
        legend={t('source')}
        choices={SOURCES_FOR[role].map((source) => ({
          value: source,
          label: t(`sources.${source}`, { other: otherName }),
        }))}
        value={card.source}
        onChange={(source) => set({ source })}
      />
      <ChooseOne
        legend={t('response')}
        choices={RESPONSES.map((response) => ({
          value: response,
          label: t(`responses.${response}`, { other: otherName }),
        }))}
        value={card.response}
        onChange={(response) => set({ response })}
      />
    </>
  );
};

const Marks = ({ card, set }: FieldProps) => {
  const t = useText('write');
  const c = useText('common');
  return (
    <>
      <MarkField
        label={t('close')}
        ends={[t('closeEnds.low'), t('closeEnds.high')]}
        say={(mark) => t(`closeWords.${markWord(mark)}`)}
        value={card.close}
        onChange={(close) => set({ close })}
        clearLabel={c('takeBack')}
      />
      <MarkField
        label={t('real')}
        ends={[t('realEnds.low'), t('realEnds.high')]}
        say={(mark) => t(`realWords.${markWord(mark)}`)}
        value={card.real}
        onChange={(real) => set({ real })}
        clearLabel={c('takeBack')}
      />
    </>
  );
};

const Parts = ({ card, set, knownParts, place }: FieldProps) => (
  <PartsField
    draftPlace={`${place}/part`}
    offered={knownParts}
    parts={card.parts ?? []}
    onChange={(parts) => set({ parts: parts.length > 0 ? [...parts] : undefined })}
  />
);

/** What a moment can say besides: when, what was felt, who else was in it, which parts. */
const Details = (props: FieldProps) => {
  const t = useText('write');
  const { card, set } = props;
  const hasSome = Boolean(card.third ?? card.feelings ?? card.people ?? card.parts);
  return (
    <details className={writing.details} open={hasSome || undefined}>
      <summary>{t('details')}</summary>
      <div className={writing.fields}>
        <ChooseOne
          legend={t('third')}
          choices={THIRDS.map((third) => ({ value: third, label: t(`thirds.${third}`) }))}
          value={card.third}
          onChange={(third) => set({ third })}
        />
        <OwnWords
          legend={t('feelings')}
          ownLabel={t('ownFeeling')}
          offered={t(`feelingWords.${card.kind}`, { returnObjects: true })}
          values={card.feelings ?? []}
          onChange={(feelings) => set({ feelings: feelings.length > 0 ? [...feelings] : undefined })}
        />
        <OwnWords
          legend={t('people')}
          ownLabel={t('ownPerson')}
          offered={[]}
          values={card.people ?? []}
          onChange={(people) => set({ people: people.length > 0 ? [...people] : undefined })}
        />
        <Parts {...props} />
      </div>
    </details>
  );
};

export const CardFields = (props: Props) => {
  const t = useText('write');
  const { card, onChange, role } = props;
  const fields: FieldProps = { ...props, set: (change) => onChange({ ...card, ...change }) };
  return (
    <div className={writing.fields}>
      <Words {...fields} />
      {card.kind === 'alone' && <Alone {...fields} />}
      {card.kind === 'here' && (
        <>
          <Marks {...fields} />
          <Parts {...fields} />
        </>
      )}
      {card.kind === 'moved' && (
        <ChooseOne
          legend={t(`saw.${role}`)}
          choices={SEEN.map((saw) => ({ value: saw, label: t(`saws.${role}.${saw}`) }))}
          value={card.saw}
          onChange={(saw) => fields.set({ saw })}
        />
      )}
      {(card.kind === 'together' || card.kind === 'alone' || card.kind === 'moved') && (
        <Details key={props.place} {...fields} />
      )}
    </div>
  );
};
