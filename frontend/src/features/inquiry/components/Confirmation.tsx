import { useEffect } from 'react';
import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import { ButtonLink, Notice, Page } from '../../../ui';
import type { Begun } from '../api/useAsk';

/** The question is asked: its number, and what happens next. */
export function Confirmation({ begun }: { begun: Begun }) {
  const t = useTexts('inquiry');
  useEffect(() => {
    document.querySelector('h1')?.focus();
  }, []);
  return (
    <Page title={t('done.title')}>
      <div className="reading stack stack-wide">
        <Notice tone="success" announce title={t('done.number', { number: begun.number })}>
          <p>{t('done.keep')}</p>
        </Notice>
        <section className="stack" aria-labelledby="then">
          <h2 id="then">{t('done.nextTitle')}</h2>
          <ul className="bullets">
            <li>{t('done.next1')}</li>
            <li>{t('done.next2')}</li>
            <li>{t('done.next3')}</li>
          </ul>
        </section>
        <p>
          <ButtonLink kind="primary" icon="arrow-forward" to={paths.case(begun.id)}>
            {t('done.open')}
          </ButtonLink>
        </p>
      </div>
    </Page>
  );
}
