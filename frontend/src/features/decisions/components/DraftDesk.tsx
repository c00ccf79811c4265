import { useEffect, useRef } from 'react';
import { saveFile } from '../../../api/saveFile';
import { useTexts } from '../../../i18n/useTexts';
import { Button, Notice, ProblemNotice, TextArea, toast } from '../../../ui';
import { useHoursText } from '../../cases/useHoursText';
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
  const step = useDraftStep(caseId, (done) => toast(t(`done.${done}`)));
  const fields = useFieldErrors(step.error ?? error);
  const change: typeof write = (part) => {
    fields.mended(Object.keys(part));
    write(part);
  };
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (step.error) page.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [step.error]);
  const mayDraft = desk.actions.includes('DECISION_DRAFT');
  const writable = mayDraft && draft.state !== 'FOR_APPROVAL';
  const text = useHoursText();
  const hours = (minutes: number) => text(minutes, desk.unitMinutes);
  const gives = GIVING.includes(draft.kind);
  const toEmployer = desk.benefit?.recipient === 'EMPLOYER';
  const readers = t(toEmployer ? 'words.readersEmployer' : 'words.readers');

  async function take(which: DraftStep, reason?: string) {
    const version = await settled();
    step.mutate({ id: draft.id, version: writable ? version : draft.version, step: which, reason });
  }

  const words = (
    <section aria-labelledby="words" className="stack">
      <h2 id="words">{t('words.title')}</h2>
      <FrameFields
        kind={draft.kind}
        content={content}
        change={change}
        errorOf={fields.of}
        unitMinutes={desk.unitMinutes}
      />
      {gives && desk.benefit?.kind === 'MONEY' && (
        <ContributionFields
          kind={draft.kind}
          content={content}
          change={change}
          errorOf={fields.of}
          readers={readers}
        />
      )}
      {draft.curtails && (
        <CurtailmentFields content={content} change={change} errorOf={fields.of} toEmployer={toEmployer} />
      )}
      <ReasonsField
        draft={draft}
        content={content}
        change={change}
        error={fields.of('reasons')}
        readers={readers}
      />
      <TermsFields
        kind={draft.kind}
        content={content}
        change={change}
        errorOf={fields.of}
        readers={readers}
      />
      <TextArea
        name="plainReasons"
        label={t('plain.reasons')}
        hint={t('plain.reasonsHint')}
        optional
        rows={4}
        value={content.plainReasons}
        onChange={(event) => change({ plainReasons: event.target.value })}
        error={fields.of('plainReasons')}
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
            deviations={content.deviations}
            errorOf={(rule) => fields.of(`deviations/${rule}`)}
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
          draft={draft}
          step={step}
          mayDraft={mayDraft}
          mayApprove={desk.actions.includes('DECISION_APPROVE')}
          onStep={(which, reason) => void take(which, reason)}
        />
        <section aria-labelledby="preview" className="stack">
          <div className="row row-between">
            <h2 id="preview" className="h3">
              {t('letter.title')}
            </h2>
            <Button
              small
              onClick={() =>
                void settled().then(() =>
                  saveFile(`/api/cases/${caseId}/decisions/${draft.id}/preview`, 'Entwurf.pdf'),
                )
              }
            >
              {t('letter.pdf')}
            </Button>
          </div>
          <LetterPreview letter={draft.letter} draft />
          <PlainTwin
            caseId={caseId}
            draft={draft}
            mayRelease={mayDraft}
            onReleased={adopt}
            version={async () => (writable ? settled() : draft.version)}
          />
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
            {draft.kind === 'GRANT_BENEFIT' && <li>{t('after.benefit')}</li>}
            {draft.kind === 'REFUSE_BENEFIT' && <li>{t('after.noBenefit')}</li>}
            {draft.kind === 'CHANGE_BENEFIT' && <li>{t('after.changeBenefit')}</li>}
            {draft.kind === 'STOP_BENEFIT' && <li>{t('after.stopBenefit')}</li>}
            <li>{t(toEmployer ? 'after.noticeEmployer' : 'after.notice')}</li>
            <li>
              {t(toEmployer ? 'after.othersEmployer' : desk.benefit ? 'after.othersBenefit' : 'after.others')}
            </li>
          </ul>
        </section>
      </div>
    </div>
  );
}
