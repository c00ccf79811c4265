import { z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, ChoiceGroup, Dialog, Select, toast } from '../../../ui';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import { fullName, GROUP_ROLES, type Person, ROLES, type RoleHeld } from '../api/people';
import { useChangeRoles } from '../api/useChangePerson';
import { useGroups } from '../api/useDirectory';

const schema = z.object({ roles: z.array(z.string()), groupId: z.string() });

interface RolesDialogProps {
  person: Person;
  open: boolean;
  onClose: () => void;
}

export function RolesDialog({ person, open, onClose }: RolesDialogProps) {
  const t = useTexts('people');
  return (
    <Dialog open={open} onClose={onClose} wide title={`${t('person.changeRoles')}: ${fullName(person)}`}>
      <RolesForm person={person} onClose={onClose} />
    </Dialog>
  );
}

function RolesForm({ person, onClose }: { person: Person; onClose: () => void }) {
  const t = useTexts('people');
  const roleName = useTexts('roles');
  const groups = useGroups();
  const change = useChangeRoles(person, () => {
    toast(t('person.rolesDone'));
    onClose();
  });
  const form = useZodForm(schema, {
    roles: person.roles.map(({ role }) => role),
    groupId: person.roles.find(({ groupId }) => groupId)?.groupId ?? '',
  });
  const chosen = form.watch('roles');
  const inGroup = chosen.some((role) => GROUP_ROLES.includes(role));
  return (
    <Form
      form={form}
      onSubmit={({ roles, groupId }) =>
        change.mutateAsync({
          roles: roles.map((role) => ({
            role: role as RoleHeld['role'],
            groupId: GROUP_ROLES.includes(role) && groupId ? groupId : null,
          })),
        })
      }
    >
      <ChoiceGroup
        type="checkbox"
        label={t('person.roles')}
        hint={t('person.rolesHint')}
        cardWidth="20rem"
        error={fieldError(form, 'roles')}
        options={ROLES.map((value) => ({ value, label: roleName(value) }))}
        {...form.register('roles')}
      />
      {inGroup && (
        <Select
          label={t('form.group')}
          hint={t('form.groupHint')}
          optional
          empty={t('form.groupEmpty')}
          options={(groups.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          error={fieldError(form, 'groupId')}
          {...form.register('groupId')}
        />
      )}
      <div className="form-actions">
        <Button type="submit" kind="primary" busy={change.isPending}>
          {t('person.rolesSubmit')}
        </Button>
        <Button onClick={onClose}>{t('form.cancel')}</Button>
      </div>
    </Form>
  );
}
