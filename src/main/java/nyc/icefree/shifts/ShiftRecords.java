package nyc.icefree.shifts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.events.Audience;
import nyc.icefree.events.EventId;
import nyc.icefree.events.EventView;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.Organizations;
import nyc.icefree.people.InHouse;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonCard;
import nyc.icefree.text.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the rooms above read of shifts: mails and the private calendar. */
@Service
public class ShiftRecords {
    private static final Duration PAST_IN_CALENDAR = Duration.ofDays(60);
    private final ShiftRepository shifts;
    private final AssignmentRepository assignments;
    private final MyShifts myShifts;
    private final CalendarLinks links;
    private final ShiftEvents events;
    private final PeopleDirectory people;
    private final Organizations organizations;
    private final Memberships memberships;
    private final Clock clock;

    ShiftRecords(
            ShiftRepository shifts,
            AssignmentRepository assignments,
            MyShifts myShifts,
            CalendarLinks links,
            ShiftEvents events,
            PeopleDirectory people,
            Organizations organizations,
            Memberships memberships,
            Clock clock) {
        this.shifts = shifts;
        this.assignments = assignments;
        this.myShifts = myShifts;
        this.links = links;
        this.events = events;
        this.people = people;
        this.organizations = organizations;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** Empty when the assignment or its shift is gone. */
    @InHouse
    @Transactional(readOnly = true)
    public Optional<ShiftMail> mailFor(AssignmentId assignment) {
        return assignments
                .findById(assignment.value())
                .flatMap(row -> shifts.findById(row.shift().value()).map(shift -> mail(row, shift)));
    }

    /** What the same person holds or asked for at the same event, by start. */
    @InHouse
    @Transactional(readOnly = true)
    public List<ShiftCard> besides(AssignmentId assignment) {
        var row = assignments.findById(assignment.value()).orElse(null);
        var event = row == null
                ? null
                : shifts.findById(row.shift().value()).map(Shift::event).orElse(null);
        if (row == null || event == null) {
            return List.of();
        }
        var theirs = assignments.findByPersonId(row.person().value()).stream()
                .filter(other -> other.isConfirmed() || other.isAsked())
                .map(Assignment::shift)
                .collect(Collectors.toSet());
        return shifts.ofEvent(event.value()).stream()
                .filter(other -> theirs.contains(other.id()) && !other.id().equals(row.shift()))
                .map(Shift::card)
                .toList();
    }

    /** Everybody who holds or asked for a shift of the event, to be told of a change or cancellation. */
    @InHouse
    @Transactional(readOnly = true)
    public List<AssignmentId> toTell(EventId event) {
        return assignments.toTell(event.value()).stream().map(AssignmentId::new).toList();
    }

    /** Everybody who holds or asked for the shift, to be told of its change. */
    @InHouse
    @Transactional(readOnly = true)
    public List<AssignmentId> toTell(ShiftId shift) {
        return assignments.toTellOf(shift.value()).stream()
                .map(AssignmentId::new)
                .toList();
    }

    /** Empty for a token that is not, or no longer, one. */
    @InHouse
    @Transactional(readOnly = true)
    public Optional<VolunteerCalendar> shiftsForCalendar(String token) {
        Instant from = clock.instant().minus(PAST_IN_CALENDAR);
        return links.resolve(token)
                .flatMap(people::card)
                .map(card -> new VolunteerCalendar(
                        card.language(),
                        myShifts.read(card.id()).stream()
                                .filter(mine -> mine.row().state() != AssignmentState.DECLINED)
                                .filter(mine -> mine.shift().slot().endsAt().isAfter(from))
                                .map(ShiftRecords::entry)
                                .sorted(Comparator.comparing((VolunteerCalendar.Entry e) ->
                                                e.shift().slot().startsAt())
                                        .thenComparing(e -> e.shift().id().toString()))
                                .toList()));
    }

    /** A change of the event is one of the shift too: both counters only grow, and so does their sum. */
    private static VolunteerCalendar.Entry entry(MyShifts.Mine mine) {
        Shift shift = mine.shift();
        EventView event = mine.whole();
        return new VolunteerCalendar.Entry(
                shift.card(),
                mine.event(),
                mine.organization().name(),
                mine.confirmed() ? shift.note() : "",
                mine.confirmed(),
                mine.cancelled(),
                shift.sequence() + (event == null ? 0 : event.sequence()),
                shift.createdAt(),
                Stream.of(mine.row().changedAt(), shift.modifiedAt(), event == null ? Instant.MIN : event.modifiedAt())
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    private ShiftMail mail(Assignment row, Shift shift) {
        var card = people.card(row.person());
        var views = events.views(Set.of(shift), row.isConfirmed() ? Audience.TEAM : Audience.INVITED);
        return new ShiftMail(
                row.id(),
                row.version(),
                row.state(),
                row.person(),
                card.map(PersonCard::name).orElse(""),
                card.map(PersonCard::email).orElse(null),
                card.map(PersonCard::language).orElse(Language.ENGLISH),
                shift.card(),
                row.isConfirmed() ? shift.note() : "",
                ShiftEvents.view(shift, views),
                Objects.requireNonNull(
                        organizations.cards(Set.of(shift.organization())).get(shift.organization())),
                events.standing(shift) == EventStanding.GONE,
                memberships.members(shift.organization()));
    }
}
