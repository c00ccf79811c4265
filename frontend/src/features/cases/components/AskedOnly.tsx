import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import { ButtonLink, formatDate, Notice, Page, ProblemNotice, Waiting } from '../../../ui';

interface Asked {
  question: string;
  askedOn: string;
}

/** The company's side asked, and the person it is about has not agreed yet: there is the question, and no case. */
export function AskedOnly({ caseId, refusal }: { caseId: string; refusal: Error }) {
  const t = useTexts('cases');
  const { data, error } = useQuery({
    queryKey: ['case', caseId, 'inquiry'],
    queryFn: ({ signal }) => api.get<Asked>(`/api/cases/${caseId}/inquiry`, signal),
  });
  if (error) {
    return (
      <div className="width">
        <ProblemNotice error={refusal} />
      </div>
    );
  }
  if (!data) {
    return (
      <div className="width">
        <Waiting />
      </div>
    );
  }
  return (
    <Page title={t('askedOnly.title')} subtitle={t('askedOnly.askedOn', { date: formatDate(data.askedOn) })}>
      <div className="reading stack stack-wide">
        <p className="said">{data.question}</p>
        <Notice title={t('askedOnly.waits')}>
          <p>{t('askedOnly.text')}</p>
        </Notice>
        <p>
          <ButtonLink to={paths.cases}>{t('askedOnly.back')}</ButtonLink>
        </p>
      </div>
    </Page>
  );
}
