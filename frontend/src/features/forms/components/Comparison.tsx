import type { FormField } from '../../../forms/definition/types';
import { AnswerValue } from '../../../forms/filling/AnswerList';
import type { Typed } from '../../../forms/filling/answers';
import { pairsOf } from '../../../forms/filling/compare';
import { useWords } from '../../../forms/filling/useWords';
import { useTexts } from '../../../i18n/useTexts';
import { Badge, Table } from '../../../ui';

/** Two views of the same work side by side, for who may read both; where they differ, a word says so. */
export function Comparison({ fields, answers }: { fields: FormField[]; answers: Typed }) {
  const t = useTexts('forms');
  const words = useWords();
  const pairs = pairsOf(fields).filter(
    ({ self, other }) => answers[self.field] !== undefined || answers[other.field] !== undefined,
  );
  if (pairs.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="compare">
      <h3 className="h2" id="compare">
        {t('compare.title')}
      </h3>
      <p className="reading">{t('compare.text')}</p>
      <Table
        caption={t('compare.title')}
        rows={pairs}
        rowKey={({ self }) => self.field}
        columns={[
          {
            id: 'question',
            head: t('compare.question'),
            cell: ({ self }) => words(self.label),
            rowHead: true,
          },
          {
            id: 'self',
            head: t('compare.self'),
            cell: ({ self }) => <AnswerValue field={self} value={answers[self.field]} />,
          },
          {
            id: 'other',
            head: t('compare.other'),
            cell: ({ self, other }) => (
              <>
                <AnswerValue field={other} value={answers[other.field]} />{' '}
                {self.kind === 'CHOICE' &&
                  answers[self.field] !== undefined &&
                  answers[other.field] !== undefined && (
                    <Badge tone={answers[self.field] === answers[other.field] ? 'neutral' : 'warning'}>
                      {t(answers[self.field] === answers[other.field] ? 'compare.same' : 'compare.differs')}
                    </Badge>
                  )}
              </>
            ),
          },
        ]}
      />
    </section>
  );
}
