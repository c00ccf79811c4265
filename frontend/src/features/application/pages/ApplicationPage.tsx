import '../application.css';
import { useState } from 'react';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import { Button, formatDate, LinkButton, Notice, ProblemNotice, useDraft, Waiting } from '../../../ui';
import type { CaseOverview } from '../../cases/api/useCase';
import { may, useTheCase } from '../../cases/useTheCase';
import { type Application, type PartName, useApplication } from '../api/useApplication';
import { FileDialog } from '../components/FileDialog';
import { Gaps } from '../components/Gaps';
import { NotOffered } from '../components/NotOffered';
import { Papers } from '../components/Papers';
import { PartForm } from '../components/PartForm';
import { PartRead } from '../components/PartRead';
import { hidesSome, type PartValues } from '../forms/parts';

interface PartProps {
  overview: CaseOverview;
  application: Application;
  part: PartName;
}

/** A part in which the reader may write themselves. */
function OwnPart(props: PartProps & { recorded?: boolean; onSaved?: () => void }) {
  const { overview, part, recorded = false, onSaved } = props;
  const draft = useDraft<PartValues>(`application:${overview.id}:${part}${recorded ? ':recorded' : ''}`);
  if (draft.found === undefined) return <Waiting />;
  return <PartForm {...props} draft={draft} recorded={recorded} onSaved={() => onSaved?.()} />;
}

function Part({ overview, application, part }: PartProps) {
  const t = useTexts('application');
  const [recording, setRecording] = useState(false);
  const view = part === 'employee' ? application.employeePart : application.companyPart;
  if (!view) return null;
  const fills = view.mine && application.actions.includes('APPLICATION_FILL');
  const records =
    !view.mine && application.actions.includes('RECORD_FOR_OTHERS') && BEFORE_DECISION(overview);
  return (
    <section className="stack" aria-labelledby={`part-${part}`}>
      <h3 className="h2" id={`part-${part}`}>
        {t(fills ? `partsMine.${part}` : `parts.${part}`)}
      </h3>
      {fills || recording ? (
        <OwnPart
          overview={overview}
          application={application}
          part={part}
          recorded={recording}
          onSaved={() => setRecording(false)}
        />
      ) : (
        <PartRead application={application} part={part} />
      )}
      {records && !recording && hidesSome(part, application) && (
        <p className="small muted">{t('hidesSome')}</p>
      )}
      {records && !recording && !hidesSome(part, application) && (
        <p>
          <LinkButton onClick={() => setRecording(true)}>{t('recordPart')}</LinkButton>
        </p>
      )}
      {recording && (
        <p>
          <LinkButton onClick={() => setRecording(false)}>{t('stopRecording')}</LinkButton>
        </p>
      )}
    </section>
  );
}

/** Later the parts stand fast; the server refuses it as well. */
const BEFORE_DECISION = ({ phase }: CaseOverview) => phase === 'ASKING' || phase === 'APPLYING';

/** What is said about the receipt: the next step only while it still comes. */
function filedText({ own, state }: CaseOverview): string {
  if (!['FILED', 'COMPETENCE_CHECK', 'PAPERS_REQUESTED'].includes(state)) return 'filed.number';
  return own ? 'filed.textOwn' : 'filed.text';
}

function Filing({ overview, application }: Omit<PartProps, 'part'>) {
  const t = useTexts('application');
  const [filing, setFiling] = useState(false);
  const own = application.actions.includes('APPLICATION_FILE');
  const recorded = !own && application.actions.includes('RECORD_FOR_OTHERS') && overview.phase === 'ASKING';
  if (application.filedOn) {
    return (
      <Notice tone="success" title={t('filed.title', { date: formatDate(application.filedOn) })}>
        <p>{t(filedText(overview), { number: overview.number })}</p>
        {may(overview, 'COMPETENCE_CHECK') && (
          <p>
            <Link to={paths.case(overview.id, 'zustaendigkeit')}>{t('filed.check')}</Link>
          </p>
        )}
      </Notice>
    );
  }
  if (!own && !recorded) return null;
  return (
    <section className="box box-yours stack" aria-labelledby="filing">
      <h3 id="filing">{t('file.heading')}</h3>
      <p>{t('file.hint')}</p>
      <p>
        <Button kind="primary" icon="mail" onClick={() => setFiling(true)}>
          {t(own ? 'file.button' : 'file.buttonRecorded')}
        </Button>
      </p>
      {filing && (
        <FileDialog
          overview={overview}
          gaps={application.gaps.length}
          recorded={recorded}
          onClose={() => setFiling(false)}
        />
      )}
    </section>
  );
}

function Body({ overview, application }: Omit<PartProps, 'part'>) {
  const t = useTexts('application');
  return (
    <div className="beside">
      <div className="stack stack-wide">
        <section className="stack" aria-labelledby="application">
          <h2 id="application">{t('title')}</h2>
          {!application.filedOn && <p className="reading">{t(overview.own ? 'textOwn' : 'text')}</p>}
          <NotOffered overview={overview} />
          <p>
            <Link to={paths.case(overview.id, 'passt-das')}>{t('selfCheck')}</Link>
          </p>
        </section>
        {overview.own && <Papers overview={overview} />}
        <Part overview={overview} application={application} part="employee" />
        <Part overview={overview} application={application} part="company" />
      </div>
      <div className="stack application-side">
        <Filing overview={overview} application={application} />
        {application.employeePart && <Gaps gaps={application.gaps} filed={Boolean(application.filedOn)} />}
      </div>
    </div>
  );
}

/** The application: each side fills its own part; it can be filed at any time, with gaps. */
export function ApplicationPage() {
  const overview = useTheCase();
  const { data, error, refetch } = useApplication(overview.id);
  if (data) return <Body overview={overview} application={data} />;
  return error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : <Waiting />;
}
