/**
 * Every component in every state, for whoever builds Kithe: `npm run gallery`, then `/gallery`. No part of what is built.
 *
 * Each section is kept as a picture, seen from afar, and compared (`test/e2e/gallery.test.ts`), so that a change of one component is
 * seen wherever it is used. What a record holds comes from the example, so that nothing here is invented for show. The words of this
 * page are for builders and stand in no catalogue.
 */
import { type ReactNode, useState } from 'react';
import { theExample } from '../example/the-example.ts';
import { Strips } from '../five/Strips.tsx';
import { Band } from '../images/Band.tsx';
import { State } from '../images/State.tsx';
import { MapFigure } from '../map/MapFigure.tsx';
import { useRoom } from '../map/use-room.ts';
import { CardFace } from '../opening/CardFace.tsx';
import { MyMap } from '../parts/MyMap.tsx';
import { readMap } from '../parts/map.ts';
import { RelationshipContext, usePeople, useViews } from '../relationship.ts';
import { Slip } from '../repair/Slip.tsx';
import { OneAccount } from '../solo/OneAccount.tsx';
import { SymbolKey } from '../timeline/SymbolKey.tsx';
import { Button } from '../ui/Button.tsx';
import { Crack } from '../ui/Crack.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ChooseMany, ChooseOne, MarkField, SelectField, TextArea, TextField } from '../ui/Field.tsx';
import { type HourChoice, HourField } from '../ui/HourField.tsx';
import { LanguageChoice } from '../ui/LanguageChoice.tsx';
import { Eyebrow, Notice, Row, Sheet, Stack } from '../ui/Layout.tsx';
import { Legend } from '../ui/Legend.tsx';
import { Mark } from '../ui/Mark.tsx';
import { type Kept, ReceiptLine } from '../ui/Receipt.tsx';
import { Seam } from '../ui/Seam.tsx';
import { Voice, Who } from '../ui/Voice.tsx';
import { Watching } from '../ui/Watching.tsx';
import { PAIRS } from './contrast.ts';
import css from './gallery.module.css';

/** One picture: a name, and everything of its kind. */
const Section = ({ name, children }: { name: string; children: ReactNode }) => (
  <section className={css.section} data-picture={name.toLowerCase().replaceAll(' ', '-')} aria-label={name}>
    <h2>{name}</h2>
    {children}
  </section>
);

const Type = () => (
  <Section name="Type">
    <h1>A heading of a page</h1>
    <h2>A heading of a part</h2>
    <h3>A heading of a slip</h3>
    <Eyebrow>An eyebrow, which says where one is</Eyebrow>
    <p>What Kithe itself says, and what a therapist writes, stands in the sans.</p>
    <p className={css.serif}>What a client writes stands in the serif. The two are never mixed.</p>
    <p className={css.soft}>What may be read later is soft.</p>
    <p className={css.small}>The smallest type there is.</p>
  </Section>
);

const Colours = () => (
  <Section name="Colours">
    <ul className={css.swatches}>
      {PAIRS.map(({ on, colour, use }) => (
        <li
          key={`${colour} ${on}`}
          className={css.swatch}
          style={{ background: `var(--${on})`, color: `var(--${colour})` }}
        >
          {use === 'text' ? `${colour} on ${on}` : <span className={css.stroke} />}
        </li>
      ))}
    </ul>
  </Section>
);

const Symbols = () => (
  <Section name="Symbols">
    <Row>
      <Mark size={56} />
      <span className={css.symbol}>
        <Crack seed="gallery" />
      </span>
      <span className={css.symbol}>
        <Seam seed="gallery" />
      </span>
    </Row>
    <Legend />
  </Section>
);

const Buttons = () => (
  <Section name="Buttons">
    <Row>
      <Button>The one thing to do</Button>
      <Button look="quiet">Another</Button>
      <Button look="plain">A way out</Button>
    </Row>
    <Row>
      <Button disabledBecause="Write something first.">The one thing to do</Button>
      <Button look="quiet" disabledBecause="There is no connection.">
        Another
      </Button>
    </Row>
    <Button>
      A button whose words are as long as words can be in a language that puts its nouns together without a
      space
    </Button>
  </Section>
);

const Fields = () => {
  const [one, setOne] = useState<'a' | 'b' | undefined>('a');
  const [many, setMany] = useState<readonly ('a' | 'b' | 'c')[]>(['b', 'c']);
  const [mark, setMark] = useState<number | undefined>(70);
  const [unmarked, setUnmarked] = useState<number | undefined>(undefined);
  return (
    <Section name="Fields">
      <Stack>
        <TextField label="One line" defaultValue="What I call it" />
        <TextField label="One line, with a hint" hint="As you would say it." />
        <TextField
          label="One line that cannot be taken"
          error="This word is not on the list. Nothing is lost."
        />
        <TextArea label="Many lines, as a client" voice="client" defaultValue="I counted the books again." />
        <TextArea label="Many lines, as a therapist" defaultValue="She looked up, and saw." />
        <SelectField label="One of a list">
          <option>the last hour</option>
          <option>the hour before</option>
        </SelectField>
        <ChooseOne
          legend="One, or none"
          choices={[
            { value: 'a', label: 'chosen' },
            { value: 'b', label: 'not chosen' },
          ]}
          value={one}
          onChange={setOne}
        />
        <ChooseMany
          legend="Any of several"
          hint="As many as are true."
          choices={[
            { value: 'a', label: 'not chosen' },
            { value: 'b', label: 'chosen' },
            { value: 'c', label: 'chosen as well' },
          ]}
          values={many}
          onChange={setMany}
        />
        <MarkField
          label="A place on a line"
          ends={['far', 'close']}
          say={() => 'rather close'}
          value={mark}
          onChange={setMark}
          clearLabel="Take the mark back"
        />
        <MarkField
          label="A place on a line, untouched"
          ends={['far', 'close']}
          say={() => ''}
          value={unmarked}
          onChange={setUnmarked}
          clearLabel="Take the mark back"
        />
      </Stack>
    </Section>
  );
};

const RECEIPTS: readonly Kept[] = ['nothing', 'keeping', 'kept', 'sealed', 'waiting', 'shared'];
const Lines = () => (
  <Section name="Lines">
    {RECEIPTS.map((state) => (
      <ReceiptLine key={state} state={state} />
    ))}
    <Watching />
    <Notice>Something worth knowing now, with a line at its beginning.</Notice>
  </Section>
);

const Sheets = () => {
  const { me, them } = usePeople();
  return (
    <Section name="Sheets and voices">
      <Sheet label="A sheet">
        <Stack>
          <Who member={me} />
          <Voice member={me}>I told you because you stayed where you were.</Voice>
          <Who member={them} />
          <Voice member={them}>I stayed where I was because I could not have moved.</Voice>
        </Stack>
      </Sheet>
      <Sheet label="An empty one">
        <Stack gap="tight">
          <h3>Nothing stands here yet</h3>
          <p className={css.soft}>
            What this place is for, in one sentence, and that nothing needs to be done.
          </p>
        </Stack>
      </Sheet>
    </Section>
  );
};

const Question = () => {
  const [isOpen, setOpen] = useState(false);
  return (
    <Section name="A question">
      <Button onClick={() => setOpen(true)}>Ask</Button>
      <Dialog title="Take it back?" isOpen={isOpen} onClose={() => setOpen(false)}>
        <p>What happens, what is safe, what can still be changed.</p>
        <Row>
          <Button onClick={() => setOpen(false)}>Take it back</Button>
          <Button look="quiet" onClick={() => setOpen(false)}>
            Cancel
          </Button>
        </Row>
      </Dialog>
    </Section>
  );
};

/** One of each state that the example has. */
const oneOfEach = <T,>(all: readonly T[], stateOf: (one: T) => string): readonly T[] => [
  ...new Map(all.map((one) => [stateOf(one), one])).values(),
];

const Slips = () => {
  const { repair } = useViews();
  return (
    <Section name="Slips">
      <Stack>
        {oneOfEach(repair, (d) => `${d.stage} ${d.isResting} ${d.isBecomingAWay} ${d.stronger}`).map((d) => (
          <Slip key={d.id} of={d} />
        ))}
      </Stack>
    </Section>
  );
};

const Images = () => {
  const { ledger } = useViews();
  return (
    <Section name="Images">
      <Stack>
        {oneOfEach(ledger, ({ tone, state }) => `${tone} ${state}`).map((image) => (
          <div key={image.id}>
            <State of={image} />
            <Band of={image} hasWords />
          </div>
        ))}
      </Stack>
    </Section>
  );
};

const Cards = () => {
  const { hours } = useViews();
  const { me, them } = usePeople();
  const cards = oneOfEach(
    hours.flatMap((hour) => hour.cards),
    ({ author, card }) => `${author} ${card.kind}`,
  );
  return (
    <Section name="Cards">
      <Stack>
        {cards.map(({ ref, author, card }) => (
          <Sheet key={ref} as="article">
            <CardFace
              card={card}
              author={author === me.key ? me : them}
              other={author === me.key ? them : me}
            />
          </Sheet>
        ))}
      </Stack>
    </Section>
  );
};

/** What opens and closes, a list of hours, and what stands at the foot of every page. */
const Further = () => {
  const [hour, setHour] = useState<HourChoice>(null);
  return (
    <Section name="What opens">
      <details>
        <summary>More, if you like</summary>
      </details>
      <details open>
        <summary>Something that has been opened</summary>
        <p>What was behind it.</p>
      </details>
      <HourField label="In which hour" none="No hour in particular" value={hour} onChange={setHour} />
      <SymbolKey hasKept />
      <OneAccount />
      <LanguageChoice />
    </Section>
  );
};

const Parts = () => {
  const { parts, hours } = useViews();
  const { me } = usePeople();
  const mine = parts.filter(({ by, isInner }) => by === me.key && !isInner);
  const reader = readMap(hours, mine, me.key);
  return (
    <Section name="Parts">
      <MyMap parts={mine} step={reader.steps.at(-1) ?? null} reader={reader} />
    </Section>
  );
};

const Five = () => {
  const { five } = useViews();
  const { me } = usePeople();
  const told = five.flatMap(({ by, week, kept }) =>
    by === me.key && kept ? [{ week, said: kept.said }] : [],
  );
  return (
    <Section name="Strips">
      <Strips weeks={told} />
    </Section>
  );
};

const LifeMap = () => (
  <Section name="Map">
    <MapFigure room={useRoom()} />
  </Section>
);

export const Gallery = () => (
  <RelationshipContext value={theExample().ana}>
    <div className={css.gallery}>
      <Type />
      <Colours />
      <Symbols />
      <Buttons />
      <Fields />
      <Lines />
      <Sheets />
      <Question />
      <Slips />
      <Images />
      <Cards />
      <Further />
      <Parts />
      <Five />
      <LifeMap />
    </div>
  </RelationshipContext>
);
