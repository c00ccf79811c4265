import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import { Badge } from '../../../ui/Badge';
import { daysUntil, formatDate } from '../../../ui/format';
import { type Column, Table } from '../../../ui/Table';
import type { CaseLine } from '../api/useCases';

export function CaseTable({ cases }: { cases: CaseLine[] }) {
  const t = useTexts('caselist');
  const state = useTexts('states');
  const columns: Column<CaseLine>[] = [
    {
      id: 'case',
      head: t('case'),
      rowHead: true,
      cell: (line) => (
        <>
          <Link to={paths.case(line.id)}>{line.employee ?? t('unnamed')}</Link>
          <br />
          <span className="muted">{line.workplace}</span>
        </>
      ),
    },
    { id: 'number', head: t('number'), cell: (line) => <span className="num">{line.number}</span> },
    {
      id: 'state',
      head: t('state'),
      cell: (line) => (
        <>
          {state(line.state)} {line.resting && <Badge>{t('resting')}</Badge>}
        </>
      ),
    },
    { id: 'responsible', head: t('responsible'), cell: (line) => line.responsible ?? '–' },
    {
      id: 'next',
      head: t('next'),
      cell: (line) =>
        line.nextDue ? (
          <>
            <span className="num">{formatDate(line.nextDue)}</span>
            {daysUntil(line.nextDue) < 0 && <Badge tone="danger">{t('overdue')}</Badge>}
          </>
        ) : (
          '–'
        ),
    },
  ];
  return <Table caption={t('caption')} columns={columns} rows={cases} rowKey={(line) => line.id} />;
}
