import { useState } from 'react';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { optionalText, z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, ChoiceGroup, Dialog, Notice, Select, TextField, toast } from '../../../ui';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import type { CaseOverview } from '../api/useCase';
import { type Invitation, type Invited, useInvite } from '../api/useParticipantWrites';
import { PersonFields } from '../forms/PersonFields';
import { NOBODY, personSchema, personWish } from '../forms/person';
import { useCaseWords } from '../useCaseWords';
import { ColleagueForm } from './ColleagueForm';

/** They work in the office or a service and have their account already. */
const COLLEAGUES = ['IFD_ADVISER', 'SPECIALIST'];
/** From the company: only once the employee agrees. */
const COMPANY = ['SUPERVISOR', 'HR', 'SBV', 'SBV_DEPUTY', 'WORKS_COUNCIL', 'INCLUSION_OFFICER', 'WORKSHOP'];
const OTHERS = ['REPRESENTATIVE', 'TRUSTED_PERSON'];

interface InviteDialogProps {
  overview: CaseOverview;
  /** As what, where it is known already. */
  as?: string;
  onClose: () => void;
  onInvited: (invited: Invited) => void;
}

/** First as what somebody takes part, then who it is. */
export function InviteDialog({ overview, as = '', onClose, onInvited }: InviteDialogProps) {
  const t = useTexts('cases');
  const words = useCaseWords();
  const options = [...COMPANY, ...OTHERS, ...COLLEAGUES];
  const [relation, setRelation] = useState(options.includes(as) ? as : '');
  return (
    <Dialog open onClose={onClose} title={t('people.invite')} wide>
      <div className="stack">
        <Select
          id="relation"
          label={t('people.relation')}
          empty={t('recorded.choose')}
          options={options.map((value) => ({ value, label: words.relation(value) }))}
          value={relation}
          onChange={(event) => setRelation(event.target.value)}
        />
        {COMPANY.includes(relation) && (
          <Notice>
            <p>
              {t('people.agreementFirst')}{' '}
              <Link to={paths.case(overview.id, 'einwilligungen')}>{t('people.toConsents')}</Link>
            </p>
          </Notice>
        )}
        {COLLEAGUES.includes(relation) && (
          <ColleagueForm key={relation} caseId={overview.id} relation={relation} onDone={onClose} />
        )}
        {relation && !COLLEAGUES.includes(relation) && (
          <InviteForm overview={overview} relation={relation} onInvited={onInvited} />
        )}
      </div>
    </Dialog>
  );
}

const schema = z
  .object({
    ...personSchema.shape,
    how: z.string().min(1, 'errors.choose'),
    scope: optionalText(500),
  })
  .superRefine(({ how, email, postalAddress }, context) => {
    if (how === 'MAIL' && !email)
      context.addIssue({ code: 'custom', path: ['email'], message: 'errors.required' });
    if (how === 'LETTER' && !postalAddress) {
      context.addIssue({ code: 'custom', path: ['postalAddress'], message: 'errors.required' });
    }
  });

/** Who acts for somebody says on what that rests. */
const acting = schema.refine(({ scope }) => scope.trim() !== '', {
  path: ['scope'],
  message: 'errors.required',
});

function InviteForm({
  overview,
  relation,
  onInvited,
}: {
  overview: CaseOverview;
  relation: string;
  onInvited: (invited: Invited) => void;
}) {
  const t = useTexts('cases');
  const form = useZodForm(relation === 'REPRESENTATIVE' ? acting : schema, { ...NOBODY, how: '', scope: '' });
  const invite = useInvite(overview.id, (invited) => {
    toast(t('people.invited'));
    onInvited(invited);
  });
  return (
    <Form
      form={form}
      onSubmit={({ how, scope, ...person }) =>
        invite.mutateAsync({
          ...personWish(person),
          relation: relation as Invitation['relation'],
          how: how as Invitation['how'],
          scope: scope || undefined,
        })
      }
    >
      <PersonFields form={form} readers={t('people.contactReaders')} />
      {relation === 'TRUSTED_PERSON' && <Notice>{t('people.trustedPerson')}</Notice>}
      {relation === 'REPRESENTATIVE' && (
        <TextField
          label={t('people.scope')}
          hint={t('people.scopeHint')}
          readers={t('people.scopeReaders')}
          error={fieldError(form, 'scope')}
          {...form.register('scope')}
        />
      )}
      <ChoiceGroup
        label={t('people.how')}
        error={fieldError(form, 'how')}
        options={['MAIL', 'LETTER', 'NONE'].map((value) => ({
          value,
          label: t(`people.hows.${value}`),
          note: t(`people.howNotes.${value}`),
        }))}
        {...form.register('how')}
      />
      <div className="form-actions">
        <Button type="submit" kind="primary" busy={invite.isPending}>
          {t('people.invite')}
        </Button>
      </div>
    </Form>
  );
}
