import { useEffect, useRef, useState } from 'react';
import { saveFile } from '../../../api/saveFile';
import { useTexts } from '../../../i18n/useTexts';
import { Button, Notice, ProblemNotice, TextArea, toast } from '../../../ui';
import { withoutCoaching } from '../../cases/useBenefitStep';
import { useHoursText } from '../../cases/useHoursText';
import { useTheCaseIfOpen } from '../../cases/useTheCase';
import { GIVING, OPENING } from '../api/kinds';
import type { DecisionDesk, DecisionDraft } from '../api/types';
import { type DraftStep, useDraftStep } from '../api/useDecisionSteps';
import { useDraftContent } from '../useDraftContent';
import { useFieldErrors } from '../useFieldErrors';
import { CheckChanged } from './CheckChanged';
import { ContributionFields } from './ContributionFields';
import { CurtailmentFields } from './CurtailmentFields';
import { DeskFacts } from './DeskFacts';
import { FourEyesBox } from './FourEyesBox';
import { FrameFields } from './FrameFields';
import { LetterPreview } from './LetterPreview';
import { PlainTwin } from './PlainTwin';
import { ReasonsField } from './ReasonsField';
import { RuleList } from './RuleList';
import { TermsFields } from './TermsFields';

interface DraftDeskProps {
  caseId: string;
  desk: DecisionDesk;
  draft: DecisionDraft;
}

/** Left the facts and the rules, right four eyes and the letter as it will look. */
export function DraftDesk({ caseId, desk, draft }: DraftDeskProps) {
  const t = useTexts('decisions');
  const { content, change: write, savedAt, error, settled, adopt } = useDraftContent(caseId, draft);
  const step = useDraftStep(caseId, (done, after) => {
    adopt(after.version);
    toast(t(`done.${done}`));
  });
  const refused = useFieldErrors(step.error);
  const unsaved = useFieldErrors(error);
  const errorOf = (field: string) => unsaved.of(field) ?? refused.of(field);
  const change: typeof write = (part) => {
    refused.mended(Object.keys(part));
    unsaved.mended(Object.keys(part));
    write(part);
  };
  const [blocked, setBlocked] = useState<unknown>();
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (step.error || blocked) page.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [step.error, blocked]);
  const mayDraft = desk.actions.includes('DECISION_DRAFT');
  const writable = mayDraft && draft.state !== 'FOR_APPROVAL';
  const refusal = error && blocked === error ? error : refused.isOld ? undefined : step.error;
  const text = useHoursText();
  const hours = (minutes: number) => text(minutes, desk.unitMinutes);
  const gives = GIVING.includes(draft.kind);
  const toEmployer = desk.benefit?.recipient === 'EMPLOYER';
  const overview = useTheCaseIfOpen();
  const coaching = !overview || !withoutCoaching(overview);
  const others = !desk.benefit ? 'others' : coaching ? 'othersBenefit' : 'othersBenefitOnly';
  const readers = t(toEmployer ? 'words.readersEmployer' : 'words.readers');

  /** What is still being written is saved first; where that fails its error stands at the words, and nothing more is done. */
  const saved = (then: (version: number) => void) => {
    if (writable) settled().then(then, setBlocked);
    else then(draft.version);
  };
  const take = (which: DraftStep, reason?: string) => {
    const go = (version: number) => step.mutate({ id: draft.id, version, step: which, reason });
    // Words that are thrown away need not be saved.
    if (which === 'discarding') settled().then(go, () => go(draft.version));
    else saved(go);
  };

  const words = (
    <section aria-labelledby="words" className="stack">
      <h2 id="words">{t('words.title')}</h2>
      <FrameFields
        kind={draft.kind}
        content={content}
        change={change}
        errorOf={errorOf}
        unitMinutes={desk.unitMinutes}
      />
      {gives && desk.benefit?.kind === 'MONEY' && (
        <ContributionFields
          kind={draft.kind}
          content={content}
          change={change}
          errorOf={errorOf}
          readers={readers}
        />
      )}
      {draft.curtails && (
        <CurtailmentFields content={content} change={change} errorOf={errorOf} toEmployer={toEmployer} />
      )}
      <ReasonsField
        draft={draft}
        content={content}
        change={change}
        error={errorOf('reasons')}
        readers={readers}
      />
      <TermsFields kind={draft.kind} content={content} change={change} errorOf={errorOf} readers={readers} />
      <TextArea
        name="plainReasons"
        label={t('plain.reasons')}
        hint={t('plain.reasonsHint')}
        optional
        rows={4}
        value={content.plainReasons}
        onChange={(event) => change({ plainReasons: event.target.value })}
        error={errorOf('plainReasons')}
        readers={readers}
      />
      {error ? (
        <ProblemNotice error={error} />
      ) : (
        <p className="saved-at" role="status">
          {savedAt ? t('words.saved', { time: savedAt }) : ''}
        </p>
      )}
    </section>
  );

  return (
    <div className="desk" ref={page}>
      <div className="stack stack-wide">
        <DeskFacts caseId={caseId} desk={desk} />
        {writable && words}
        <section aria-label={t('rules.title')}>
          <RuleList
            caseId={caseId}
            check={draft.check}
            curtails={draft.curtails}
            deviations={content.deviations}
            errorOf={(rule) => errorOf(`deviations/${rule}`)}
            onDeviation={
              writable && gives
                ? (rule, reason) => change({ deviations: { ...content.deviations, [rule]: reason } })
                : undefined
            }
          />
        </section>
        {OPENING.includes(draft.kind) && desk.facts.gaps.length > 0 && (
          <Notice tone="warning" title={t('gaps.title')}>
            <ul className="bullets">
              {desk.facts.gaps.map(({ code, sentence, paragraph }) => (
                <li key={code + sentence}>
                  {sentence} {paragraph && <span className="muted">({paragraph})</span>}
                </li>
              ))}
            </ul>
          </Notice>
        )}
      </div>
      <div className="stack">
        {draft.state === 'FOR_APPROVAL' && (
          <CheckChanged changed={draft.changed}>{t('changed.issuedAsRead')}</CheckChanged>
        )}
        <FourEyesBox
          // What somebody was about to do ends with the state in which it could be done.
          key={draft.state}
          draft={draft}
          step={step}
          error={refusal}
          mayDraft={mayDraft}
          mayApprove={desk.actions.includes('DECISION_APPROVE')}
          onStep={take}
        />
        <section aria-labelledby="preview" className="stack">
          <div className="row row-between">
            <h2 id="preview" className="h3">
              {t('letter.title')}
            </h2>
            <Button
              small
              onClick={() =>
                saved(
                  () => void saveFile(`/api/cases/${caseId}/decisions/${draft.id}/preview`, 'Entwurf.pdf'),
                )
              }
            >
              {t('letter.pdf')}
            </Button>
          </div>
          <LetterPreview letter={draft.letter} draft />
          <PlainTwin caseId={caseId} draft={draft} mayRelease={mayDraft} onReleased={adopt} saved={saved} />
          {!desk.remedyChecked && <Notice tone="warning" title={t('letter.remedy')} />}
        </section>
        <section aria-labelledby="after" className="stack stack-tight">
          <h2 id="after" className="h3">
            {t('after.title')}
          </h2>
          <ul className="bullets">
            {OPENING.includes(draft.kind) && (
              <li>{t('after.ledger', { hours: hours(draft.minutes ?? 0) })}</li>
            )}
            {draft.kind === 'EXTEND' && (
              <li>
                {t('after.more', {
                  before: hours(desk.facts.grantedMinutes),
                  after: hours(desk.facts.grantedMinutes + (draft.minutes ?? 0)),
                })}
              </li>
            )}
            {draft.kind === 'CHANGE' && (draft.minutes ?? 0) < 0 && (
              <li>
                {t('after.less', {
                  before: hours(desk.facts.grantedMinutes),
                  after: hours(desk.facts.grantedMinutes + (draft.minutes ?? 0)),
                })}
              </li>
            )}
            {draft.kind === 'STOP' && (
              <li>
                {t('after.stop', {
                  unused: hours(desk.facts.grantedMinutes - desk.facts.usedMinutes),
                })}
              </li>
            )}
            {draft.kind === 'GRANT_BENEFIT' && <li>{t(coaching ? 'after.benefit' : 'after.benefitOnly')}</li>}
            {draft.kind === 'REFUSE_BENEFIT' && <li>{t('after.noBenefit')}</li>}
            {draft.kind === 'CHANGE_BENEFIT' && <li>{t('after.changeBenefit')}</li>}
            {draft.kind === 'STOP_BENEFIT' && <li>{t('after.stopBenefit')}</li>}
            <li>{t(toEmployer ? 'after.noticeEmployer' : 'after.notice')}</li>
            <li>{t(`after.${toEmployer ? 'othersEmployer' : others}`)}</li>
          </ul>
        </section>
      </div>
    </div>
  );
}
