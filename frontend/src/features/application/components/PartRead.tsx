import { useTexts } from '../../../i18n/useTexts';
import { Icon } from '../../../ui';
import type { Application, PartName } from '../api/useApplication';
import { isAsked, PARTS, valuesOf } from '../forms/parts';
import { useAnswerWords } from '../useAnswerWords';

/** A part as it was saved, for those who read it. */
export function PartRead({ application, part }: { application: Application; part: PartName }) {
  const t = useTexts('application');
  const words = useAnswerWords(part);
  const values = valuesOf(part, application);
  const secret = part === 'employee' ? application.health : application.tradeSecrets;
  return PARTS[part].map((section) => (
    <div key={section.id} className="application-read">
      <h4>{t(`sections.${section.id}`)}</h4>
      <dl className="facts">
        {section.fields
          .filter((field) => isAsked(field, values))
          .map((field) => {
            const hidden = field.readers !== 'part' && secret === undefined;
            return (
              <div key={field.name}>
                <dt>{t(`${part}.${field.name}.label`)}</dt>
                <dd className={hidden ? undefined : 'said'}>
                  {hidden ? (
                    <span className="readers">
                      <Icon name="visibility-off" small />
                      <span>{t('hidden')}</span>
                    </span>
                  ) : (
                    (words(field, values[field.name]) ?? <span className="muted">{t('empty')}</span>)
                  )}
                </dd>
              </div>
            );
          })}
      </dl>
    </div>
  ));
}
