import { useState } from 'react';
import { offered, useMe } from '../../../api/useMe';
import {
  APPEARANCES,
  type Appearance,
  changeAppearance,
  rememberedAppearance,
} from '../../../app/appearance';
import { portalConfig } from '../../../app/config';
import { LanguageSwitch } from '../../../app/LanguageSwitch';
import { useSession } from '../../../auth/useSession';
import { useTexts } from '../../../i18n/useTexts';
import { ChoiceGroup } from '../../../ui/Choice';
import { Link, OutsideLink } from '../../../ui/Link';
import { ProblemNotice } from '../../../ui/Notice';
import { Page } from '../../../ui/Page';
import { Waiting } from '../../../ui/States';

/** What the portal knows about me, and how I want to see it. */
export function ProfilePage() {
  const t = useTexts('profile');
  const role = useTexts('roles');
  const session = useSession();
  const { data: me, error, refetch } = useMe();
  const [appearance, setAppearance] = useState<Appearance>(rememberedAppearance());

  return (
    <Page title={t('title')}>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!me && !error && <Waiting />}
      {me && (
        <div className="stack stack-wide">
          <section className="stack" aria-labelledby="about-me">
            <h2 id="about-me">{t('aboutMe')}</h2>
            <dl className="facts">
              <div>
                <dt>{t('name')}</dt>
                <dd>{me.person.name}</dd>
              </div>
              {me.tenant && (
                <div>
                  <dt>{t('office')}</dt>
                  <dd>{me.tenant.name}</dd>
                </div>
              )}
              <div>
                <dt>{t('roles')}</dt>
                <dd>{me.roles.map((code) => role(code)).join(', ') || t('noRoles')}</dd>
              </div>
            </dl>
            {session.status === 'signed-in' && (
              <p>
                <OutsideLink href={`${portalConfig().keycloakUrl}/realms/${session.realm}/account`}>
                  {t('account')}
                </OutsideLink>
              </p>
            )}
          </section>
          {offered(me, 'absence') && (
            <section className="stack stack-tight" aria-labelledby="my-absence">
              <h2 id="my-absence">{t('absence')}</h2>
              <p>
                <Link to="/vertretung">{t('toAbsence')}</Link>
              </p>
            </section>
          )}
          <section className="stack" aria-labelledby="my-language">
            <h2 id="my-language">{t('language')}</h2>
            <p className="reading">{t('languageText')}</p>
            <LanguageSwitch />
          </section>
          <ChoiceGroup
            label={t('appearance')}
            name="appearance"
            cardWidth="10rem"
            value={appearance}
            options={APPEARANCES.map((value) => ({ value, label: t(`appearances.${value}`) }))}
            onChange={(event) => {
              const chosen = event.target.value as Appearance;
              changeAppearance(chosen);
              setAppearance(chosen);
            }}
          />
        </div>
      )}
    </Page>
  );
}
