import '../benefits.css';
import { useState } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import { Badge, Button, LinkButton, Page, ProblemNotice, Table, Waiting } from '../../../ui';
import { useCatalogue } from '../../cases/api/useCatalogue';
import type { Benefit } from '../api/useCatalogue';
import { EntryDialog } from '../components/EntryDialog';
import { RECIPIENTS } from '../forms/entry';
import { useCapWords } from '../useEntryWords';

interface GroupProps {
  recipient: Benefit['recipient'];
  benefits: Benefit[];
  onChange?: (benefit: Benefit) => void;
}

function Group({ recipient, benefits, onChange }: GroupProps) {
  const t = useTexts('benefits');
  const capOf = useCapWords();
  return (
    <section className="section stack" aria-labelledby={`to-${recipient}`}>
      <h2 id={`to-${recipient}`}>{t(`catalogue.to.${recipient}`)}</h2>
      <Table
        caption={t(`catalogue.to.${recipient}`)}
        rows={benefits.filter((benefit) => benefit.recipient === recipient)}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'name',
            head: t('entry.name'),
            rowHead: true,
            cell: ({ name, legalBasis, source }) => (
              <>
                {name}
                <span className="small muted benefit-note">{legalBasis}</span>
                <span className="small muted benefit-note">
                  {source ? t('catalogue.source', { source }) : t('catalogue.own')}
                </span>
              </>
            ),
          },
          { id: 'kind', head: t('entry.kind'), cell: ({ kind }) => t(`kind.${kind}`) },
          {
            id: 'share',
            head: t('entry.share'),
            cell: ({ kind, usualSharePercent }) =>
              kind !== 'MONEY'
                ? '–'
                : usualSharePercent
                  ? t('percent', { percent: usualSharePercent })
                  : t('catalogue.open'),
          },
          {
            id: 'cap',
            head: t('entry.cap'),
            cell: (benefit) => (benefit.kind === 'MONEY' ? capOf(benefit) : '–'),
          },
          {
            id: 'state',
            head: t('catalogue.state'),
            cell: ({ active }) => (
              <Badge tone={active ? 'success' : 'neutral'}>
                {t(active ? 'catalogue.on' : 'catalogue.off')}
              </Badge>
            ),
          },
          ...(onChange
            ? [
                {
                  id: 'change',
                  head: '',
                  cell: (benefit: Benefit) => (
                    <LinkButton onClick={() => onChange(benefit)}>
                      {t('catalogue.changeThis')} <span className="sr-only">{benefit.name}</span>
                    </LinkButton>
                  ),
                },
              ]
            : []),
        ]}
      />
    </section>
  );
}

/** What the office can give besides coaching. */
export function CataloguePage() {
  const t = useTexts('benefits');
  const catalogue = useCatalogue();
  const [open, setOpen] = useState<Benefit | 'new'>();
  const mayWrite = catalogue.data?.actions.includes('WRITE') ?? false;
  return (
    <Page
      title={t('catalogue.title')}
      subtitle={t('catalogue.subtitle')}
      actions={
        mayWrite && (
          <Button icon="add" onClick={() => setOpen('new')}>
            {t('catalogue.add')}
          </Button>
        )
      }
    >
      {catalogue.isPending && <Waiting />}
      {catalogue.isError && (
        <ProblemNotice error={catalogue.error} onRetry={() => void catalogue.refetch()} />
      )}
      {catalogue.data &&
        RECIPIENTS.map((recipient) => (
          <Group
            key={recipient}
            recipient={recipient}
            benefits={catalogue.data.benefits}
            onChange={mayWrite ? setOpen : undefined}
          />
        ))}
      {open && <EntryDialog benefit={open === 'new' ? undefined : open} onClose={() => setOpen(undefined)} />}
    </Page>
  );
}
