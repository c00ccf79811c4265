import '../people.css';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useTexts } from '../../../i18n/useTexts';
import {
  Breadcrumb,
  Button,
  ButtonLink,
  ChoiceGroup,
  Page,
  Select,
  TextArea,
  TextField,
  toast,
  today,
} from '../../../ui';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import { fullName, GROUP_ROLES, type Letter, ROLES } from '../api/people';
import { useAddDeputy } from '../api/useChangeDirectory';
import { useGroups, useOrganisations } from '../api/useDirectory';
import { useInvite } from '../api/useInvite';
import { usePeople } from '../api/usePeople';
import { LetterSheet } from '../components/LetterSheet';
import { emptyInvite, type InviteForm, inviteSchema, inviteWish } from '../forms/invite';

/** Brings somebody in: as what, where they belong, how they are invited. A letter is shown to be printed. */
export function InvitePage() {
  const t = useTexts('people');
  const [letter, setLetter] = useState<Letter>();
  return (
    <Page
      title={t('form.title')}
      before={<Breadcrumb crumbs={[{ label: t('title'), to: '/verwaltung/personen' }]} />}
    >
      {letter ? <LetterSheet letter={letter} /> : <InvitePerson onLetter={setLetter} />}
    </Page>
  );
}

function InvitePerson({ onLetter }: { onLetter: (letter: Letter) => void }) {
  const t = useTexts('people');
  const roleName = useTexts('roles');
  const navigate = useNavigate();
  const groups = useGroups();
  const organisations = useOrganisations();
  const staff = usePeople({ q: '', role: '', staff: true });
  const invite = useInvite();
  const addDeputy = useAddDeputy();
  const form = useZodForm(inviteSchema, emptyInvite);
  const [role, channel] = form.watch(['role', 'channel']);
  const inGroup = GROUP_ROLES.includes(role);
  const colleagues = staff.data?.pages.flatMap((page) => page.people) ?? [];

  async function send(values: InviteForm) {
    const invited = await invite.mutateAsync(inviteWish(values, inGroup));
    const personId = invited.person.value;
    if (inGroup && values.deputyId) {
      await addDeputy.mutateAsync({
        personId,
        deputyId: values.deputyId,
        validFrom: today(),
        validUntil: null,
      });
    }
    if (invited.letter) {
      onLetter(invited.letter);
      return;
    }
    toast(t(values.channel === 'NONE' ? 'form.entered' : 'form.sent', { name: fullName(values) }));
    await navigate(`/verwaltung/personen/${personId}`);
  }

  const choice = (name: 'organisationId' | 'groupId' | 'deputyId' | 'role') => ({
    error: fieldError(form, name),
    ...form.register(name),
  });
  return (
    <div className="reading">
      <p className="lead people-lead">{t('form.intro')}</p>
      <Form form={form} onSubmit={send}>
        <ChoiceGroup
          label={t('form.salutation')}
          cardWidth="8rem"
          options={(['FRAU', 'HERR', 'NONE'] as const).map((value) => ({
            value,
            label: t(`salutations.${value}`),
          }))}
          {...form.register('salutation')}
        />
        <TextField
          label={t('form.givenName')}
          autoComplete="off"
          error={fieldError(form, 'givenName')}
          {...form.register('givenName')}
        />
        <TextField
          label={t('form.familyName')}
          autoComplete="off"
          error={fieldError(form, 'familyName')}
          {...form.register('familyName')}
        />
        <Select
          label={t('form.role')}
          empty={t('form.roleEmpty')}
          options={ROLES.map((value) => ({ value, label: roleName(value) }))}
          {...choice('role')}
        />
        <Select
          label={t('form.organisation')}
          optional
          empty={t('form.organisationEmpty')}
          options={(organisations.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          {...choice('organisationId')}
        />
        {inGroup && (
          <>
            <Select
              label={t('form.group')}
              hint={t('form.groupHint')}
              optional
              empty={t('form.groupEmpty')}
              options={(groups.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
              {...choice('groupId')}
            />
            <Select
              label={t('form.deputy')}
              optional
              empty={t('form.deputyEmpty')}
              options={colleagues.map((person) => ({ value: person.id, label: fullName(person) }))}
              {...choice('deputyId')}
            />
          </>
        )}
        <ChoiceGroup
          label={t('form.channel')}
          cardWidth="12rem"
          options={(['MAIL', 'LETTER', 'NONE'] as const).map((value) => ({
            value,
            label: t(`form.channels.${value}`),
            note: t(`form.channelNotes.${value}`),
          }))}
          {...form.register('channel')}
        />
        <TextField
          label={t('form.email')}
          type="email"
          autoComplete="off"
          optional={channel !== 'MAIL'}
          error={fieldError(form, 'email')}
          {...form.register('email')}
        />
        <TextField
          label={t('form.phone')}
          type="tel"
          autoComplete="off"
          optional
          error={fieldError(form, 'phone')}
          {...form.register('phone')}
        />
        <TextArea
          label={t('form.postalAddress')}
          hint={t('form.postalHint')}
          rows={3}
          optional={channel !== 'LETTER'}
          readers={t('form.readers')}
          error={fieldError(form, 'postalAddress')}
          {...form.register('postalAddress')}
        />
        <div className="form-actions">
          <Button type="submit" kind="primary" busy={invite.isPending || addDeputy.isPending}>
            {channel === 'NONE' ? t('form.submitNone') : t('form.submit')}
          </Button>
          <ButtonLink to="/verwaltung/personen">{t('form.cancel')}</ButtonLink>
        </div>
      </Form>
    </div>
  );
}
