package nyc.icefree.owncalendars;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.VolunteersMay;
import nyc.icefree.shifts.signup.ShiftRecords;
import nyc.icefree.shifts.signup.VolunteerShift;
import nyc.icefree.vault.SecretToken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A volunteer's own shifts as a calendar behind a secret link, which they make and replace themselves. */
@Service
public class VolunteerCalendars {
    private final VolunteerLinks links;
    private final ShiftRecords shifts;
    private final PeopleDirectory people;
    private final CurrentActor actor;
    private final ToldCalendars told;

    VolunteerCalendars(
            VolunteerLinks links, ShiftRecords shifts, PeopleDirectory people, CurrentActor actor, ToldCalendars told) {
        this.links = links;
        this.shifts = shifts;
        this.people = people;
        this.actor = actor;
        this.told = told;
    }

    /** Empty when the actor, who must be a volunteer, made none. */
    @VolunteersMay
    @Transactional(readOnly = true)
    public Optional<SecretToken> link() {
        return links.of(me());
    }

    /** Makes the first link, or one that replaces the old. */
    @VolunteersMay
    @Transactional
    public SecretToken renew() {
        return links.renew(me());
    }

    /** Empty for an unknown or replaced token. */
    @CallerDecides
    @Transactional(readOnly = true)
    public Optional<VolunteerCalendar> read(String token) {
        return links.resolve(token)
                .flatMap(people::card)
                .map(card -> new VolunteerCalendar(card.language(), lately(card.id())));
    }

    /** Stores what the link's programs are told now. Empty for an unknown or replaced token. */
    @CallerDecides
    @Transactional
    public Optional<ToldCalendar> tell(String token, UnaryOperator<ToldCalendar> telling) {
        return told.tell(PersonalLinks.Calendar.SHIFTS, token, telling);
    }

    private List<VolunteerShift> lately(PersonId volunteer) {
        Instant from = told.from();
        return shifts.ofVolunteer(volunteer).stream()
                .filter(mine -> mine.shift().slot().endsAt().isAfter(from))
                .sorted(Comparator.comparing(
                                (VolunteerShift mine) -> mine.shift().slot().startsAt())
                        .thenComparing(mine -> mine.shift().id().toString()))
                .toList();
    }

    private PersonId me() {
        return actor.get().mustBePerson();
    }
}
