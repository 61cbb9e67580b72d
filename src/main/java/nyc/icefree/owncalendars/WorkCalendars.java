package nyc.icefree.owncalendars;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.events.Events;
import nyc.icefree.owncalendars.PersonalLinks.Calendar;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Right;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.StaffMay;
import nyc.icefree.shifts.signup.EventShifts;
import nyc.icefree.shifts.signup.ShiftRecords;
import nyc.icefree.vault.SecretToken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An organizer's own work as a calendar behind a secret link, which they make, replace and remove themselves. */
@Service
public class WorkCalendars {
    private final PersonalLinks links;
    private final ShiftRecords shifts;
    private final Events events;
    private final Memberships memberships;
    private final PeopleDirectory people;
    private final CurrentActor actor;
    private final ToldCalendars told;

    WorkCalendars(
            PersonalLinks links,
            ShiftRecords shifts,
            Events events,
            Memberships memberships,
            PeopleDirectory people,
            CurrentActor actor,
            ToldCalendars told) {
        this.links = links;
        this.shifts = shifts;
        this.events = events;
        this.memberships = memberships;
        this.people = people;
        this.actor = actor;
        this.told = told;
    }

    /** Empty when the actor made none. */
    @StaffMay
    @Transactional(readOnly = true)
    public Optional<SecretToken> link() {
        return links.of(Calendar.WORK, me());
    }

    /** Makes the first link, or one that replaces the old. */
    @StaffMay
    @Transactional
    public SecretToken renew() {
        return links.renew(Calendar.WORK, me());
    }

    @StaffMay
    @Transactional
    public void revoke() {
        links.remove(Calendar.WORK, me());
    }

    /** Empty for an unknown or replaced token, and for a closed account. */
    @CallerDecides
    @Transactional(readOnly = true)
    public Optional<WorkCalendar> read(String token) {
        return links.resolve(Calendar.WORK, token)
                .filter(person -> !people.isDeactivated(person))
                .flatMap(people::card)
                .map(card -> new WorkCalendar(card.language(), entries(memberships.of(card.id(), Right.STAFF))));
    }

    /** Stores what the link's programs are told now. Empty for an unknown or replaced token. */
    @CallerDecides
    @Transactional
    public Optional<ToldCalendar> tell(String token, UnaryOperator<ToldCalendar> telling) {
        return told.tell(PersonalLinks.Calendar.WORK, token, telling);
    }

    /** Needs a fixed number of statements. Shows their own organizations' shifts: they do not staff a co-host's. */
    private List<WorkCalendar.Entry> entries(Set<OrganizationId> mine) {
        var shown = events.workOf(mine);
        if (shown.isEmpty()) {
            return List.of();
        }
        var own = shifts.at(shown.stream().map(EventView::id).toList(), mine);
        return shown.stream().map(event -> entry(event, own.get(event.id()))).toList();
    }

    private static WorkCalendar.Entry entry(EventView event, @Nullable EventShifts own) {
        return own == null
                ? new WorkCalendar.Entry(event, List.of(), event.modifiedAt())
                : new WorkCalendar.Entry(event, own.shifts(), later(event.modifiedAt(), own.modifiedAt()));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private PersonId me() {
        return actor.get().mustBePerson();
    }
}
