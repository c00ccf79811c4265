import '../../../forms/filling/filling.css';
import { memo, useMemo, useState } from 'react';
import { FILLERS, type Filler, type FormDefinition } from '../../../forms/definition/types';
import { type SchemaOfFields, stepsOf, type Typed } from '../../../forms/filling/answers';
import { SectionFields } from '../../../forms/filling/SectionFields';
import { PreviewWording } from '../../../forms/filling/useWords';
import { useTexts } from '../../../i18n/useTexts';
import { ChoiceGroup, Select } from '../../../ui';
import { missingWords, type Wording } from '../model/wording';

const WORDINGS: Wording[] = ['de', 'plain', 'en'];
const NO_ERRORS: ReadonlyMap<string, string> = new Map();

interface Props {
  definition: FormDefinition;
  /** The page that is worked on is the page that is shown, until another one is chosen by hand. */
  stepKey?: string;
}

/** The form as each filler will meet it: their part only, page by page, in the words they chose, to try out. */
export const Preview = memo(function Preview({ definition, stepKey }: Props) {
  const t = useTexts('formbuilder');
  const [wanted, setWanted] = useState<Filler>();
  const [wording, setWording] = useState<Wording>('de');
  const [chosen, setChosen] = useState<{ key: string; whileAt?: string }>();
  const [answers, setAnswers] = useState<Partial<Record<Filler, Typed>>>({});
  const { steps } = definition.layout;
  const fillers = useMemo(() => FILLERS.filter((one) => stepsOf(steps, one).length > 0), [steps]);
  const filler = wanted && fillers.includes(wanted) ? wanted : fillers[0];
  const own = useMemo(() => (filler ? stepsOf(steps, filler) : []), [steps, filler]);
  const key = chosen && chosen.whileAt === stepKey ? chosen.key : stepKey;
  const step = own.find((one) => one.key === key) ?? own[0];
  const missing = useMemo(() => missingWords(definition, wording), [definition, wording]);
  if (!filler || !step) return <p className="muted">{t('preview.nothing')}</p>;

  return (
    <>
      <ChoiceGroup
        label={t('preview.as')}
        name="preview-filler"
        cardWidth="11rem"
        value={filler}
        options={fillers.map((one) => ({ value: one, label: t(`filler.${one}`) }))}
        onChange={({ target }) => setWanted(target.value as Filler)}
      />
      <div className="boxes-beside">
        <Select
          label={t('preview.step')}
          value={step.key}
          options={own.map((one) => ({ value: one.key, label: one.title.de }))}
          onChange={({ target }) => setChosen({ key: target.value, whileAt: stepKey })}
        />
        <Select
          label={t('preview.wording')}
          hint={missing > 0 ? t('preview.missing', { count: missing }) : undefined}
          value={wording}
          options={WORDINGS.map((one) => ({ value: one, label: t(`preview.${one}`) }))}
          onChange={({ target }) => setWording(target.value as Wording)}
        />
      </div>
      <PreviewWording value={wording}>
        <div className="preview-paper" lang={wording === 'en' ? 'en' : 'de'}>
          <p className="strong">{step.title[wording] ?? step.title.de}</p>
          {step.sections.map((section) => (
            <SectionFields
              key={section.key}
              section={section}
              part={own.flatMap(({ sections }) => sections)}
              schema={definition.schema as SchemaOfFields}
              answers={answers[filler] ?? {}}
              errors={NO_ERRORS}
              onAnswers={(typed) => setAnswers((before) => ({ ...before, [filler]: typed }))}
            />
          ))}
        </div>
      </PreviewWording>
    </>
  );
});
