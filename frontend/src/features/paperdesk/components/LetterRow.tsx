import { useState } from 'react';
import { Link } from 'react-router';
import { saveFile } from '../../../api/saveFile';
import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import { Badge, daysUntil, formatDate, LinkButton, ProblemNotice } from '../../../ui';
import type { CasePaper } from '../../cases/api/useCasePapers';
import { PaperLink } from '../../cases/components/PaperLink';
import { usePrinted } from '../api/useLetterWrites';
import type { LetterLine } from '../api/usePaperDesk';
import { CameBackDialog } from './CameBackDialog';

function State({ letter }: { letter: LetterLine }) {
  const t = useTexts('paperdesk');
  if (letter.cameBackOn)
    return <Badge tone="success">{t('cameBackOn', { date: formatDate(letter.cameBackOn) })}</Badge>;
  if (!letter.printedAt) return <Badge tone="warning">{t('toPrint')}</Badge>;
  if (!letter.answerExpectedBy) return <Badge>{t('sent', { date: formatDate(letter.printedAt) })}</Badge>;
  const late = daysUntil(letter.answerExpectedBy) < 0;
  return (
    <Badge tone={late ? 'danger' : 'info'}>
      {t(late ? 'answerLate' : 'answerBy', { date: formatDate(letter.answerExpectedBy) })}
    </Badge>
  );
}

interface Props {
  letter: LetterLine;
  withCase?: boolean;
  /** Documents of the case, to show what came back. */
  papers?: CasePaper[];
}

/** A letter with what can be done with it next: print, say that it went out, say what came back. */
export function LetterRow({ letter, withCase, papers = [] }: Props) {
  const t = useTexts('paperdesk');
  const printed = usePrinted();
  const [returning, setReturning] = useState(false);
  const [failed, setFailed] = useState<unknown>();
  const error = printed.error ?? failed;

  function download() {
    setFailed(undefined);
    saveFile(`/api/cases/${letter.caseId}/letters/${letter.id}/pdf`, `${letter.subject}.pdf`).catch(
      setFailed,
    );
  }

  return (
    <li>
      <div>
        <p className="strong">{letter.subject}</p>
        <p className="small">
          {t('to', { name: letter.to })}
          {withCase && (
            <>
              {' · '}
              <Link to={paths.case(letter.caseId, 'briefe')}>{letter.number}</Link>
            </>
          )}
        </p>
        <p className="small muted">{t('written', { date: formatDate(letter.createdAt) })}</p>
        {letter.cameBackNote && <p className="small">{letter.cameBackNote}</p>}
        {error !== undefined && error !== null && <ProblemNotice error={error} />}
      </div>
      <State letter={letter} />
      <div className="row letter-actions">
        <LinkButton onClick={download}>
          {t('pdf')}
          <span className="sr-only"> {letter.subject}</span>
        </LinkButton>
        {!letter.printedAt && (
          <LinkButton aria-disabled={printed.isPending} onClick={() => printed.mutate(letter)}>
            {t('printed')}
            <span className="sr-only"> {letter.subject}</span>
          </LinkButton>
        )}
        {papers
          .filter((paper) => paper.answer?.letterId === letter.id)
          .map((paper) => (
            <PaperLink key={paper.id} caseId={letter.caseId} paper={paper} scan />
          ))}
        {letter.printedAt && !letter.cameBackOn && (
          <LinkButton onClick={() => setReturning(true)}>
            {t('cameBack')}
            <span className="sr-only"> {letter.subject}</span>
          </LinkButton>
        )}
      </div>
      {returning && <CameBackDialog letter={letter} onClose={() => setReturning(false)} />}
    </li>
  );
}
