import { useState } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import {
  Button,
  Checkbox,
  ChoiceGroup,
  formatDate,
  formatMinutes,
  Icon,
  LinkButton,
  Select,
  TextArea,
  TextField,
  today,
} from '../../../ui';
import { DateField } from '../../../ui/DateField';
import { DurationField } from '../../../ui/DurationField';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import { useHoursText } from '../../cases/useHoursText';
import { type Hours, SESSION_KINDS, type Session } from '../api/types';
import type { NewSession } from '../api/useRecordSession';
import { bookedMinutes, sessionSchema } from '../forms/session';

const USUAL = [60, 90, 120];
const OTHER = 'other';

interface SessionFormProps {
  caseId: string;
  hours: Hours;
  /** Sessions are booked in whole steps of so many minutes. */
  stepMinutes: number;
  /** How long a professional hour is; null where the programme counts clock hours. */
  unitMinutes: number | null;
  /** On the way out the reserve is there to be used. */
  tapering: boolean;
  earlier: Session[];
  audiences: string[];
  goals: { id: string; title: string }[];
  busy: boolean;
  onSubmit: (session: NewSession) => Promise<unknown>;
}

export function SessionForm({
  hours,
  stepMinutes,
  unitMinutes,
  tapering,
  earlier,
  audiences,
  goals,
  busy,
  onSubmit,
}: SessionFormProps) {
  const t = useTexts('hours');
  const text = useHoursText();
  const last = earlier[0];
  const lastMinutes = last?.minutes ?? 90;
  const topics = [
    ...new Set([...goals.map(({ title }) => title), ...earlier.slice(0, 5).map(({ topic }) => topic)]),
  ].slice(0, 6);
  const form = useZodForm(sessionSchema(t), {
    heldOn: today(),
    place: last?.place ?? '',
    kind: last?.kind ?? 'ON_SITE',
    minutes: lastMinutes,
    topic: '',
    note: '',
    noteAudience: audiences[0] ?? '',
    fromReserve: false,
  });
  const [open, setOpen] = useState<Record<string, boolean>>({
    heldOn: false,
    place: !last,
    kind: false,
    note: false,
  });
  const [otherTime, setOtherTime] = useState<boolean>(!USUAL.includes(lastMinutes) && !last);
  const [ownTopic, setOwnTopic] = useState(topics.length === 0);
  const { heldOn, place, kind, minutes, topic, fromReserve } = form.watch();
  const held = minutes || 0;
  const reserveOpen = tapering || fromReserve;
  const booked = bookedMinutes(held, stepMinutes, reserveOpen ? hours.leftMinutes : hours.freeMinutes);
  const after = hours.leftMinutes - booked;
  const touches = held > hours.freeMinutes && after >= 0;
  const times = [...new Set([...USUAL, lastMinutes])].sort((a, b) => a - b);

  return (
    <Form
      form={form}
      label={t('new.title')}
      onSubmit={({ note, noteAudience, ...values }) =>
        onSubmit({
          ...values,
          goalId: goals.find(({ title }) => title === values.topic)?.id,
          note: note.trim() || undefined,
          noteAudience: note.trim() ? (noteAudience as NewSession['noteAudience']) : undefined,
        })
      }
    >
      <ul className="prefilled session-list">
        <li>
          <Icon name="calendar-today" />
          <span>
            {heldOn === today() ? t('new.today', { date: formatDate(heldOn) }) : formatDate(heldOn)}
          </span>
          <LinkButton aria-expanded={open.heldOn} onClick={() => setOpen({ ...open, heldOn: !open.heldOn })}>
            {t('new.change')}
            <span className="sr-only"> {t('new.date')}</span>
          </LinkButton>
          {open.heldOn && (
            <DateField
              control={form.control}
              name="heldOn"
              label={t('new.date')}
              min={hours.startsOn}
              max={today()}
            />
          )}
        </li>
        <li>
          <Icon name="home" />
          <span>{place || t('new.noPlace')}</span>
          <LinkButton aria-expanded={open.place} onClick={() => setOpen({ ...open, place: !open.place })}>
            {t('new.change')}
            <span className="sr-only"> {t('new.place')}</span>
          </LinkButton>
          {open.place && (
            <TextField
              label={t('new.place')}
              error={fieldError(form, 'place')}
              readers={t('new.readersAll')}
              {...form.register('place')}
            />
          )}
        </li>
        <li>
          <Icon name="account-circle" />
          <span>{t(`kind.${kind}`)}</span>
          <LinkButton aria-expanded={open.kind} onClick={() => setOpen({ ...open, kind: !open.kind })}>
            {t('new.change')}
            <span className="sr-only"> {t('new.kind')}</span>
          </LinkButton>
          {open.kind && (
            <Select
              label={t('new.kind')}
              options={SESSION_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
              {...form.register('kind')}
            />
          )}
        </li>
      </ul>

      <ChoiceGroup
        label={t('new.howLong')}
        name="time"
        cardWidth="9rem"
        value={otherTime ? OTHER : String(minutes)}
        error={otherTime ? undefined : fieldError(form, 'minutes')}
        onChange={({ target }) => {
          setOtherTime(target.value === OTHER);
          if (target.value !== OTHER) form.setValue('minutes', Number(target.value));
        }}
        options={[
          ...times.map((value) => ({
            value: String(value),
            label: formatMinutes(value),
            note: last && value === lastMinutes ? t('new.likeLast') : undefined,
          })),
          { value: OTHER, label: t('new.otherTime') },
        ]}
      />
      {otherTime && (
        <DurationField
          label={t('new.time')}
          name="minutes"
          value={minutes}
          error={fieldError(form, 'minutes')}
          onChange={(value) => form.setValue('minutes', value ?? 0)}
        />
      )}

      {topics.length > 0 && (
        <ChoiceGroup
          label={t('new.topic')}
          name="topicChoice"
          value={ownTopic ? OTHER : topic}
          error={ownTopic ? undefined : fieldError(form, 'topic')}
          onChange={({ target }) => {
            setOwnTopic(target.value === OTHER);
            form.setValue('topic', target.value === OTHER ? '' : target.value);
          }}
          options={[
            ...topics.map((value) => ({ value, label: value })),
            { value: OTHER, label: t('new.otherTopic') },
          ]}
        />
      )}
      {ownTopic && (
        <TextField
          label={topics.length > 0 ? t('new.topicOwn') : t('new.topic')}
          hint={t('new.topicHint')}
          error={fieldError(form, 'topic')}
          readers={t('new.readersAll')}
          {...form.register('topic')}
        />
      )}

      {open.note ? (
        <>
          <TextArea label={t('new.note')} optional {...form.register('note')} />
          <Select
            label={t('new.noteFor')}
            options={audiences.map((value) => ({ value, label: t(`audience.${value}`) }))}
            {...form.register('noteAudience')}
          />
        </>
      ) : (
        <p>
          <LinkButton onClick={() => setOpen({ ...open, note: true })}>{t('new.addNote')}</LinkButton>
        </p>
      )}

      {touches && !tapering && <Checkbox label={t('new.fromReserve')} {...form.register('fromReserve')} />}

      <div className="save-bar">
        <p>
          {booked !== held && (
            <span>
              {t('new.rounded', { booked: formatMinutes(booked), step: formatMinutes(stepMinutes) })}{' '}
            </span>
          )}
          <span className="strong">
            {after >= 0
              ? t('new.after', { left: text(after, unitMinutes) })
              : t('new.tooMuch', { left: text(hours.leftMinutes, unitMinutes) })}
          </span>
          {hours.reserveMinutes > 0 && after >= 0 && (
            <span className="muted">
              {' '}
              {t('new.afterReserve', { reserve: text(Math.min(hours.reserveMinutes, after), unitMinutes) })}
            </span>
          )}
        </p>
        <Button type="submit" kind="primary" icon="check" busy={busy}>
          {t('new.save')}
        </Button>
        <p className="small muted">{t('new.whoIsAsked')}</p>
      </div>
    </Form>
  );
}
