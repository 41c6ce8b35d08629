/**
 * What stays with the therapist (J6; record.md: what must be kept by law is said beforehand). A plain page of text, and
 * the concrete rule of the place in the therapist's own words, if they write it down: shared from the first letter kept.
 */
import { type FormEvent, useMemo } from 'react';
import * as v from 'valibot';
import css from '../leaving/leaving.module.css';
import { at } from '../paths.ts';
import { usePeople, useRelationship, useViews } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { TextArea } from '../ui/Field.tsx';
import { GoWithin } from '../ui/Go.tsx';
import { InTherapy } from '../ui/InTherapy.tsx';
import { Eyebrow, Row } from '../ui/Layout.tsx';
import { ReceiptLine } from '../ui/Receipt.tsx';
import { useKeeping } from '../ui/use-keeping.ts';
import { useKept } from '../ui/use-kept.ts';
import { Voice, Who } from '../ui/Voice.tsx';
import { Watching } from '../ui/Watching.tsx';
import { KeptLine } from '../writing/KeptLine.tsx';

const WriteRule = () => {
  const t = useText('carry');
  const { me, them } = usePeople();
  const { leaving } = useViews();
  const rule = leaving.rules.find(({ by }) => by === me.key);
  const schema = useMemo(() => v.object({ words: v.fallback(v.string(), rule?.words ?? '') }), [rule]);
  const { form, put, forget, kept } = useKept('keeping-rule', schema);
  const { say, takeAway, receipt } = useKeeping();
  const words = form.words.trim();
  const name = them.name;
  const reason =
    words === '' ? t('kept.rule.needs') : words === rule?.words ? t('kept.rule.same', { name }) : undefined;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (reason !== undefined) return;
    const before = rule?.written.between.at(-1);
    await say('between', {
      type: 'keeping-rule',
      words,
      ...(before !== undefined && { supersedes: before }),
    });
    forget();
  };
  return (
    <form className={css.form} onSubmit={save}>
      <TextArea
        label={t('kept.rule.label')}
        hint={t('kept.rule.hint')}
        maxLength={4_000}
        value={form.words}
        onChange={(event) => put({ words: event.currentTarget.value })}
      />
      <Row>
        <Button type="submit" disabledBecause={reason}>
          {t('kept.rule.save', { name })}
        </Button>
        {rule && (
          <Button
            look="plain"
            onClick={() => {
              // What is taken back stands in the field again, to be shared once more or not.
              put({ words: rule.words });
              void takeAway(rule);
            }}
          >
            {t('kept.rule.remove')}
          </Button>
        )}
      </Row>
      {rule && <p className={css.soft}>{t('kept.rule.kept')}</p>}
      {receipt === 'nothing' ? <KeptLine state={kept} /> : <ReceiptLine state={receipt} />}
      <Watching />
    </form>
  );
};

const WhatStays = () => {
  const t = useText('carry');
  const { role } = useRelationship();
  const { them } = usePeople();
  const { leaving } = useViews();
  const rule = leaving.rules.find(({ by }) => by === them.key);
  return (
    <article className={css.text}>
      <header className={css.text}>
        <Eyebrow>
          <GoWithin to={at.leaving}>{t('title')}</GoWithin>
        </Eyebrow>
        <h1>{t('kept.title')}</h1>
        <p>{t('kept.lead')}</p>
      </header>
      <section className={css.text}>
        <h2>{role === 'therapist' ? t('kept.rule.mine', { name: them.name }) : t('kept.rule.title')}</h2>
        {role === 'therapist' ? (
          <WriteRule />
        ) : rule ? (
          <>
            <Who member={them} />
            <Voice member={them}>{rule.words}</Voice>
          </>
        ) : (
          <p className={css.soft}>{t('kept.rule.none', { name: them.name })}</p>
        )}
      </section>
      {role === 'therapist' && <p className={css.soft}>{t('kept.theirs', { name: them.name })}</p>}
      {(['usually', 'notHere'] as const).map((part) => (
        <section key={part} className={css.text}>
          <h2>{t(`kept.${part}.title`)}</h2>
          <ul className={css.items}>
            {t(`kept.${part}.items`, { returnObjects: true }).map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
          {part === 'usually' && <p>{t('kept.usually.text')}</p>}
        </section>
      ))}
      <p>{t('kept.ask')}</p>
      <p className={css.soft}>{t('kept.notAdvice')}</p>
    </article>
  );
};

export const KeptByLaw = () => (
  <InTherapy instead={at.leaving}>
    <WhatStays />
  </InTherapy>
);
