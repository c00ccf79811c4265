import { useTexts } from '../../../i18n/useTexts';
import { formatCents, Table } from '../../../ui';
import type { Package, PackagePart } from '../../cases/api/usePackage';
import { useHoursText } from '../../cases/useHoursText';
import { type Share, sharesOf } from '../picture';
import { useDraftWords, useStateWords } from '../useStateWords';

interface Line {
  id: string;
  name: string;
  state: string;
  office: string;
  rest: string;
}

const NOTHING = '–';

/** A telephone shows a line for what there is only. */
const said = (words: string) =>
  words === NOTHING ? <span className="package-nothing">{words}</span> : words;

interface PackageTableProps {
  pack: Package;
  coaching: string;
  /** What has become of the application for it, where there is one. */
  coachingState?: string;
}

/** The same as the picture, in numbers. */
export function PackageTable({ pack, coaching, coachingState }: PackageTableProps) {
  const t = useTexts('benefits');
  const text = useHoursText();
  const stateOf = useStateWords();
  const draftOf = useDraftWords();
  const money = (shares: Share[], office: boolean) =>
    shares
      .filter(({ by }) => (by === 'OFFICE') === office)
      .map(({ by, cents }) => (office ? formatCents(cents) : `${t(`paidBy.${by}`)} ${formatCents(cents)}`))
      .join(', ') || NOTHING;
  const lineOf = (part: PackagePart): Line => ({
    id: part.id,
    name: part.name,
    state: [stateOf(part), part.draft && draftOf(part.draft)].filter(Boolean).join(', '),
    office: money(sharesOf(part), true),
    rest: money(sharesOf(part), false),
  });
  const lines: Line[] = [
    {
      id: 'coaching',
      name: coaching,
      state: pack.grantedMinutes
        ? t('state.GRANTED')
        : coachingState
          ? t(`state.${coachingState}`)
          : t(pack.coachingOffered === false ? 'package.switchedOff' : 'package.notGranted'),
      office: pack.grantedMinutes ? text(pack.grantedMinutes, pack.unitMinutes) : NOTHING,
      rest: NOTHING,
    },
    ...pack.parts.map(lineOf),
    ...pack.named.map(({ id, name, state }) => ({
      id,
      name,
      state: t(`state.${state}`),
      office: t('package.notYours'),
      rest: t('package.notYours'),
    })),
  ];
  return (
    <Table
      caption={t('package.table')}
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        { id: 'name', head: t('package.help'), rowHead: true, cell: ({ name }) => name },
        { id: 'state', head: t('package.state'), cell: ({ state }) => state },
        { id: 'office', head: t('paidBy.OFFICE'), cell: ({ office }) => said(office) },
        { id: 'rest', head: t('package.rest'), cell: ({ rest }) => said(rest) },
      ]}
    />
  );
}
