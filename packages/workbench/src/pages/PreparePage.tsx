/**
 * Before a therapist meets somebody again (J73): what our own history holds, in words and without a number (J50), and
 * the questions of the role, which nobody answers here (J65–J68, J80). Nothing is inferred. It prints on one sheet.
 */
import { mayRead } from '@kithe/record/handed-packets';
import type { Disconnection } from '@kithe/record/repair';
import { wordsOf } from '@kithe/record/weather';
import { Navigate } from '@tanstack/react-router';
import { preparationOf, standOf } from '../home/stand.ts';
import { ToldList } from '../noticing/ToldToMe.tsx';
import { at } from '../paths.ts';
import { Intentions } from '../prepare/Intentions.tsx';
import { lastedOf } from '../prepare/lasted.ts';
import css from '../prepare/prepare.module.css';
import { usePeople, useRelationship, useToday, useViews } from '../relationship.ts';
import { useDates } from '../text/use-dates.ts';
import { bringText, useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Crack } from '../ui/Crack.tsx';
import { GoWithin, useBase } from '../ui/Go.tsx';
import { Notice } from '../ui/Layout.tsx';
import { PaperNote } from '../ui/PaperNote.tsx';
import { Voice } from '../ui/Voice.tsx';
import { WithOther } from '../ui/WithOther.tsx';

bringText('prepare', 'noticed');

/** As many as one carries into a room. */
const MOST = 5;

const OpenOne = ({ of }: { of: Disconnection }) => {
  const t = useText('prepare');
  const { day } = useDates();
  const { me, them } = usePeople();
  const { hours } = useViews();
  const hour = hours.find(({ id }) => id === of.hour);
  const answer = of.steps.findLast(
    ({ by, step, words }) => by === me.key && step === 'answered' && words !== '',
  );
  const lasted = t(`open.lasted.${lastedOf(of)}`);
  return (
    <li className={css.open}>
      <span className={css.crack}>
        <Crack seed={of.id} />
      </span>
      <div>
        <GoWithin to={at.disconnection(of.id)} className={css.name}>
          {of.title}
        </GoWithin>
        <p className={css.soft}>
          {[hour && t('open.since', { hour: hour.name, day: day(hour.date) }), lasted]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {of.isBecomingAWay && <p>{t('open.way')}</p>}
        {of.isResting && <p className={css.soft}>{t('open.resting', { name: them.name })}</p>}
        {answer && (
          <div>
            <p className={css.soft}>{t('open.answered')}</p>
            <Voice member={me}>{answer.words}</Voice>
          </div>
        )}
      </div>
    </li>
  );
};

const Between = () => {
  const t = useText('prepare');
  const { me } = usePeople();
  const { open, resting } = standOf(useViews(), me.key);
  return (
    <section className={css.section}>
      <h2>{t('open.title')}</h2>
      {open.length + resting.length === 0 && <p className={css.soft}>{t('open.none')}</p>}
      <ul className={css.list}>
        {[...open.slice(-MOST), ...resting.slice(-MOST)].map((one) => (
          <OpenOne key={one.id} of={one} />
        ))}
      </ul>
    </section>
  );
};

const Told = () => {
  const t = useText('prepare');
  const n = useText('noticed');
  const { them } = usePeople();
  const { told, weather, hours } = useViews();
  const last = wordsOf(them.key, weather).at(-1);
  const hour = hours.find(({ id }) => id === last?.hour);
  return (
    <section className={css.section}>
      <h2>{t('told.title', { name: them.name })}</h2>
      {!told.some(({ by }) => by === them.key) && <p className={css.soft}>{t('told.none')}</p>}
      <ToldList />
      {last && hour && (
        <p className={css.soft}>
          {t('told.weather', { hour: hour.name, word: n(`therapist.weatherWords.${last.word}`) })}
        </p>
      )}
      <p data-screen-only>
        <GoWithin to={at.noticed} className={css.go}>
          {t('told.go', { name: them.name })}
        </GoWithin>
      </p>
    </section>
  );
};

/** What a supervisee handed over and may be read: in a record of supervision alone. */
const PacketsToRead = () => {
  const t = useText('prepare');
  const today = useToday();
  const { handedPackets } = useViews();
  const toRead = handedPackets.filter((packet) => mayRead(packet, today)).slice(-MOST);
  return toRead.length === 0 ? null : (
    <section className={css.section}>
      <h2>{t('packets.title')}</h2>
      <p className={css.soft}>{t('packets.about')}</p>
      <ul className={css.list}>
        {toRead.map(({ id, title }) => (
          <li key={id}>
            <GoWithin to={at.packets} className={css.name}>
              {title}
            </GoWithin>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Touched = () => {
  const t = useText('prepare');
  const { me, them } = usePeople();
  const views = useViews();
  const { images, seen, unreceived } = preparationOf(views, me.key);
  const hourName = new Map(views.hours.map(({ id, name }) => [id, name]));
  const name = them.name;
  return (
    <>
      <section className={css.section}>
        <h2>{t('images.title')}</h2>
        {images.length === 0 && <p className={css.soft}>{t('images.none')}</p>}
        <ul className={css.list}>
          {images.slice(0, MOST).map((image) => (
            <li key={image.id}>
              <GoWithin to={at.image(image.id)} className={css.name}>
                {t('images.image', { part: image.part })}
              </GoWithin>
            </li>
          ))}
        </ul>
      </section>
      <WithOther>
        <section className={css.section}>
          <h2>{t('moved.title', { name })}</h2>
          {unreceived.length === 0 && <p className={css.soft}>{t('moved.none')}</p>}
          <ul className={css.list}>
            {unreceived.slice(0, MOST).map((one) => (
              <li key={one.id} className={css.item}>
                <Voice member={me}>{one.words}</Voice>
              </li>
            ))}
          </ul>
          <p data-screen-only>
            <GoWithin to={at.empathy} className={css.go}>
              {t('moved.go')}
            </GoWithin>
          </p>
        </section>
        <section className={css.section}>
          <h2>{t('seen.title', { name })}</h2>
          {seen.length === 0 && <p className={css.soft}>{t('seen.none')}</p>}
          <ul className={css.list}>
            {seen.slice(0, MOST).map(({ ref, hour, card }) => (
              <li key={ref} className={css.item}>
                <Voice member={them}>{card.words}</Voice>
                <GoWithin to={at.hour(hour)} className={`${css.soft} ${css.go}`}>
                  {hourName.get(hour)}
                </GoWithin>
              </li>
            ))}
          </ul>
        </section>
      </WithOther>
    </>
  );
};

const Rules = () => {
  const t = useText('prepare');
  const { them } = usePeople();
  const name = them.name;
  return (
    <section className={css.section}>
      <h2>{t('rules.title')}</h2>
      <p className={css.soft}>{t('rules.lead')}</p>
      <ul className={css.questions}>
        {t('rules.role', { name, returnObjects: true }).map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <p>{t('rules.stay', { name })}</p>
      <ul className={css.questions}>
        {t('rules.stays', { returnObjects: true }).map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <p data-screen-only>
        <GoWithin to={at.own} className={css.go}>
          {t('rules.note')}
        </GoWithin>
      </p>
    </section>
  );
};

const Preparing = () => {
  const t = useText('prepare');
  const { them } = usePeople();
  const name = them.name;
  return (
    <div className={css.page}>
      <header className={css.head}>
        <h1>{t('title', { name })}</h1>
        <p className={css.soft}>{t('lead')}</p>
        <PaperNote of="prepare" />
      </header>
      <Notice>
        <strong>{t('available')}</strong> {t('availableMore', { name })}
      </Notice>
      <div className={css.columns}>
        <div className={css.column}>
          <Between />
          <PacketsToRead />
          <Intentions />
          <WithOther>
            <Told />
          </WithOther>
        </div>
        <div className={css.column}>
          <Touched />
          <WithOther>
            <section className={css.section} data-screen-only>
              <h2>{t('miss.title')}</h2>
              <p>
                <GoWithin to={at.guesses} className={css.go}>
                  {t('miss.go')}
                </GoWithin>
              </p>
            </section>
          </WithOther>
          <Rules />
        </div>
      </div>
      <div data-screen-only>
        <Button look="plain" onClick={() => window.print()}>
          {t('print')}
        </Button>
      </div>
    </div>
  );
};

/** A page of the therapist's role; whoever has another is at home where they came from. */
export const PreparePage = () => {
  const base = useBase();
  return useRelationship().role === 'therapist' ? <Preparing /> : <Navigate to={base + at.home} replace />;
};
