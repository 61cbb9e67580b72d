package nyc.icefree.trainings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.events.EventRights;
import nyc.icefree.events.Events;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Right;
import nyc.icefree.people.ActorAudit;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.StaffMay;
import nyc.icefree.refusals.Refused;
import nyc.icefree.search.Alphabet;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.trainings.TrainingDay.Attendee;
import nyc.icefree.volunteers.VolunteerProfile;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Events that give a training. Coordinators choose it, anybody who staffs the event notes attendance. */
@Service
public class TrainingDays {
    private final TrainingTable trainings;
    private final SealedStandings sealed;
    private final HadShiftThere shifts;
    private final Events events;
    private final EventRights rights;
    private final Memberships memberships;
    private final VolunteerProfiles volunteers;
    private final PeopleDirectory people;
    private final CurrentActor actor;
    private final ActorAudit audit;
    private final Clock clock;

    TrainingDays(
            TrainingTable trainings,
            SealedStandings sealed,
            HadShiftThere shifts,
            Events events,
            EventRights rights,
            Memberships memberships,
            VolunteerProfiles volunteers,
            PeopleDirectory people,
            CurrentActor actor,
            ActorAudit audit,
            Clock clock) {
        this.trainings = trainings;
        this.sealed = sealed;
        this.shifts = shifts;
        this.events = events;
        this.rights = rights;
        this.memberships = memberships;
        this.volunteers = volunteers;
        this.people = people;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param chosen null for none */
    public record Choice(List<Training> all, @Nullable TrainingId chosen, boolean mayChoose) {
        public Optional<Training> given() {
            return all.stream().filter(one -> one.id().equals(chosen)).findFirst();
        }
    }

    @StaffMay
    @Transactional(readOnly = true)
    public Choice choice(EventId event) {
        rights.require(actor.get(), Right.STAFF, event);
        var host = rights.hostOf(event).orElseThrow(NotYours::new);
        return new Choice(
                trainings.of(List.of(host)).getOrDefault(host, List.of()),
                trainings.givenAt(event).orElse(null),
                memberships.may(actor.get().mustBePerson(), Right.LEAD, host));
    }

    /** @param training one of the event's host; null for none */
    @StaffMay
    @Transactional
    public void choose(EventId event, @Nullable TrainingId training) {
        rights.require(actor.get(), Right.LEAD, event);
        trainings.giveNoneAt(event);
        if (training != null) {
            if (trainings
                    .find(training)
                    .map(Training::organization)
                    .filter(rights.hostOf(event).orElseThrow(NotYours::new)::equals)
                    .isEmpty()) {
                throw new NotYours();
            }
            trainings.giveAt(event, training);
        }
        note(AuditedAct.EVENT_CHANGED, event, rights.hostOf(event).orElseThrow(NotYours::new));
    }

    /** Recorded as a reading of people. Empty when the event gives no training. */
    @StaffMay
    @Transactional
    public Optional<TrainingDay> attendance(EventId event, Language reader) {
        rights.require(actor.get(), Right.STAFF, event);
        return given(event).map(training -> attendance(event, training, reader));
    }

    private TrainingDay attendance(EventId event, Training training, Language reader) {
        var host = training.organization();
        audit.noteReading(AuditedAct.VOLUNTEERS_READ, event.value(), host.value());
        var slot = slot(event);
        var helping = helping(training);
        var had = shifts.hadShiftAt(event);
        var standings = sealed.of(helping);
        var day = day(slot);
        var cards = List.copyOf(people.cards(helping).values());
        var byName = Alphabet.by(
                cards, card -> card.name(), reader.locale(), card -> card.id().toString());
        var list = cards.stream()
                .sorted(byName)
                .map(card -> new Attendee(
                        card.id(),
                        card.name(),
                        had.contains(card.id()),
                        standings
                                .getOrDefault(card.id(), TrainingRecord.NONE)
                                .since(training.id())
                                .filter(since -> !since.isBefore(day))
                                .isPresent()))
                .sorted(Comparator.comparing(Attendee::hadShift).reversed())
                .toList();
        return new TrainingDay(training, slot.hasStarted(clock.instant()), list);
    }

    /** @throws Refused when the event is not published or has not begun, or for the actor themselves */
    @StaffMay
    @Transactional
    public void attended(EventId event, Collection<PersonId> persons) {
        rights.require(actor.get(), Right.STAFF, event);
        var training = given(event).orElseThrow(NotYours::new);
        if (!isPublished(event)) {
            throw new Refused(TrainingRefused.NOT_PUBLISHED);
        }
        if (persons.contains(actor.get().mustBePerson())) {
            throw new Refused(TrainingRefused.ONESELF);
        }
        if (!slot(event).hasStarted(clock.instant())) {
            throw new Refused(TrainingRefused.NOT_YET);
        }
        if (!hold(training, persons)) {
            throw new NotYours();
        }
        var day = day(slot(event));
        long changed = persons.stream()
                .distinct()
                .sorted(Comparator.comparing(PersonId::value))
                .filter(person -> {
                    sealed.hold(person);
                    return sealed.change(person, had -> had.granted(training, day));
                })
                .count();
        if (changed > 0) {
            note(AuditedAct.TRAINING_GIVEN, event, training.organization());
        }
    }

    private boolean isPublished(EventId event) {
        return events.termsOf(event)
                .filter(terms -> terms.state() == EventState.PUBLISHED)
                .isPresent();
    }

    private Set<PersonId> helping(Training training) {
        return volunteers.helping(Set.of(training.organization())).stream()
                .map(VolunteerProfile::person)
                .collect(Collectors.toSet());
    }

    /** Locks the volunteers, so that nobody gets a training who leaves meanwhile; false when one no longer helps. */
    private boolean hold(Training training, Collection<PersonId> persons) {
        return persons.stream()
                .distinct()
                .sorted(Comparator.comparing(PersonId::value))
                .allMatch(person -> volunteers
                        .holdUnheard(person)
                        .filter(one -> one.confirmedAt() != null)
                        .filter(one -> one.organizations().contains(training.organization()))
                        .isPresent());
    }

    private void note(AuditedAct act, EventId event, OrganizationId organization) {
        audit.note(act, event.value(), organization.value());
    }

    private Optional<Training> given(EventId event) {
        return trainings.givenAt(event).flatMap(trainings::find);
    }

    private TimeSlot slot(EventId event) {
        return events.slotOf(event).orElseThrow(NotYours::new);
    }

    private LocalDate day(TimeSlot slot) {
        return slot.startsAt().atZone(sealed.home()).toLocalDate();
    }
}
