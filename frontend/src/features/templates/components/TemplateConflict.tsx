import { useTexts } from '../../../i18n/useTexts';
import { Button, Notice, Table } from '../../../ui';
import type { TemplateContent } from '../api/useTemplates';
import { differences } from '../words/differences';
import type { Placeholder } from './WordsBox';

interface TemplateConflictProps {
  theirs: { content: TemplateContent; by: string };
  mine: TemplateContent;
  placeholders: Placeholder[];
  onSettle: (words: TemplateContent) => void;
}

/** Somebody else saved meanwhile: where the two differ, and whose words go on. */
export function TemplateConflict({ theirs, mine, placeholders, onSettle }: TemplateConflictProps) {
  const t = useTexts('templates');
  const kinds = useTexts('decisions');
  const rows = differences(
    theirs.content,
    mine,
    {
      letterhead: t('letterhead.label'),
      body: t('body.label'),
      remedy: t('remedy.label'),
      occasions: ({ occasions }) => occasions.map((occasion) => kinds(`kind.${occasion}`)).join(', '),
    },
    (key) => placeholders.find((placeholder) => placeholder.key === key)?.meaning ?? key,
  ).map((row, at) => ({ ...row, at }));
  return (
    <Notice tone="warning" announce title={t('conflict.title', { name: theirs.by })}>
      <div className="stack">
        <p>{t('conflict.text')}</p>
        {rows.length > 0 && (
          <Table
            caption={t('conflict.caption')}
            rows={rows}
            rowKey={({ at }) => String(at)}
            columns={[
              { id: 'place', head: t('conflict.place'), rowHead: true, cell: ({ place }) => place },
              {
                id: 'theirs',
                head: t('conflict.theirs', { name: theirs.by }),
                cell: (row) => <Lines text={row.theirs} />,
              },
              { id: 'mine', head: t('conflict.mine'), cell: (row) => <Lines text={row.mine} /> },
            ]}
          />
        )}
        <div className="row">
          <Button onClick={() => onSettle(mine)}>{t('conflict.keepMine')}</Button>
          <Button onClick={() => onSettle(theirs.content)}>
            {t('conflict.takeTheirs', { name: theirs.by })}
          </Button>
        </div>
      </div>
    </Notice>
  );
}

function Lines({ text }: { text: string }) {
  const t = useTexts('templates');
  return text ? <span className="template-other">{text}</span> : t('conflict.nothing');
}
