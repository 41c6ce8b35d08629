/** What stands around every chapter: where one is, a step back, the beginning again, and the way on. */
import { type ReactNode, useEffect, useRef } from 'react';
import { paths } from '../paths.ts';
import { useText } from '../text/use-text.ts';
import { Button, buttonLook } from '../ui/Button.tsx';
import { Go } from '../ui/Go.tsx';
import { Eyebrow } from '../ui/Layout.tsx';
import { CHAPTERS, type Chapter, nextChapter } from './chapters.ts';
import css from './play.module.css';
import { Acted } from './use-chapter.ts';

type Props = {
  chapter: Chapter;
  intro: readonly string[];
  /** Takes back the last thing that was done; `null` where nothing was. */
  onBack?: (() => void) | null;
  onAgain?: () => void;
  /** Is there nothing left to do here? Then the way on is the next thing to press. */
  isOver: boolean;
  /** What the next chapter is told of this one, in its address. */
  nextWords?: Readonly<Record<string, string>>;
  children: ReactNode;
};

const ChapterList = ({ current }: { current: Chapter }) => {
  const t = useText('play');
  return (
    <nav className={css.chapters} aria-label={t('chapter.nav')} data-screen-only>
      <ol className={css.chapterList}>
        {CHAPTERS.map((id, i) => (
          <li key={id}>
            <Go to={paths.chapter(id)} aria-current={id === current ? 'page' : undefined}>
              <span className={css.number} aria-hidden="true">
                {i + 1}
              </span>
              {t(`chapters.${id}.title`)}
            </Go>
          </li>
        ))}
      </ol>
    </nav>
  );
};

export const ChapterFrame = ({ chapter, intro, onBack, onAgain, isOver, nextWords, children }: Props) => {
  const t = useText('play');
  const acted = useRef(false);
  const next = nextChapter(chapter);
  const n = CHAPTERS.indexOf(chapter) + 1;
  const heading = useRef<HTMLHeadingElement>(null);
  const isAtFirst = !onBack;
  const isBeginning = useRef(false);
  // The button for a step back is gone with the last step: the focus goes to the beginning of the chapter; and the
  // screen too, where the whole of it begins again.
  useEffect(() => {
    if (!isAtFirst || !acted.current) return;
    if (isBeginning.current) heading.current?.focus();
    else if (document.activeElement === document.body) heading.current?.focus();
    if (isBeginning.current) window.scrollTo({ top: 0 });
    isBeginning.current = false;
  }, [isAtFirst]);
  return (
    <Acted value={acted}>
      <article
        className={css.chapter}
        onClickCapture={() => {
          acted.current = true;
        }}
      >
        <header className={css.head}>
          <Eyebrow>
            <Go to={paths.play}>{t('eyebrow')}</Go>
            {' · '}
            {t('chapter.where', { n, of: CHAPTERS.length })}
          </Eyebrow>
          <h1 ref={heading} tabIndex={-1}>
            {t(`chapters.${chapter}.title`)}
          </h1>
          {intro.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </header>
        {children}
        <footer className={css.foot} data-over={isOver || undefined} data-screen-only>
          {onBack && (
            <Button look="quiet" onClick={onBack}>
              {t('chapter.back')}
            </Button>
          )}
          {onAgain && onBack && (
            <Button
              look="plain"
              onClick={() => {
                isBeginning.current = true;
                onAgain();
              }}
            >
              {t('chapter.again')}
            </Button>
          )}
          {next && (
            <Go
              to={paths.chapter(next)}
              {...(nextWords && { search: nextWords })}
              className={`${buttonLook(isOver ? 'strong' : 'plain')} ${css.onward}`}
            >
              {t('chapter.next', { title: t(`chapters.${next}.title`) })}
            </Go>
          )}
        </footer>
        <ChapterList current={chapter} />
      </article>
    </Acted>
  );
};
