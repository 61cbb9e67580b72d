package nyc.icefree.shifts.signup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.Organizations;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.Briefing;
import nyc.icefree.shifts.ShiftCard;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.fit.EventStanding;
import nyc.icefree.shifts.seats.Assignment;
import nyc.icefree.shifts.seats.AssignmentRepository;
import nyc.icefree.shifts.seats.Shift;
import nyc.icefree.shifts.seats.ShiftEvents;
import nyc.icefree.shifts.seats.ShiftRepository;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
public class MyShifts {
    public static final int MOST_PAST = 50;
    private final ShiftRepository shifts;
    private final AssignmentRepository assignments;
    private final ShiftEvents events;
    private final Organizations organizations;
    private final MyDays days;
    private final Vault vault;
    private final Clock clock;

    MyShifts(
            ShiftRepository shifts,
            AssignmentRepository assignments,
            ShiftEvents events,
            Organizations organizations,
            MyDays days,
            Vault vault,
            Clock clock) {
        this.shifts = shifts;
        this.assignments = assignments;
        this.events = events;
        this.organizations = organizations;
        this.days = days;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * One assignment with its shift.
     *
     * @param event as the reader may see it
     * @param whole as the team sees it, to derive only what the reader may know anyway
     */
    record Mine(
            Assignment row,
            Shift shift,
            @Nullable EventView event,
            @Nullable EventView whole,
            EventStanding standing,
            OrganizationCard organization) {
        boolean cancelled() {
            return standing == EventStanding.GONE;
        }

        ShiftCard card() {
            return shift.card(row.part());
        }

        TimeSlot slot() {
            return shift.slot(row.part());
        }

        boolean confirmed() {
            return row.isOfTeam();
        }

        Briefing briefing() {
            return confirmed() ? shift.briefing(organization) : Briefing.NONE;
        }

        boolean alone() {
            return row.helped() && shift.isAlone();
        }
    }

    List<MyShift> of(PersonId person) {
        Instant now = clock.instant();
        var mine = read(person);
        var days = this.days.of(
                person, mine.stream().filter(one -> one.row().helped()).toList());
        var all = mine.stream()
                .map(one ->
                        render(one, days.getOrDefault(one.row().shift(), MyDay.NONE), sameTime(one, mine, now), now))
                .toList();
        Comparator<MyShift> byStart =
                Comparator.comparing((MyShift one) -> one.shift().slot().startsAt());
        return Stream.concat(
                        all.stream().filter(one -> !one.over()).sorted(byStart),
                        all.stream()
                                .filter(one -> one.over() && one.state() != AssignmentState.DECLINED)
                                .sorted(byStart.reversed())
                                .limit(MOST_PAST))
                .toList();
    }

    HelpedHours hours(PersonId person, Predicate<OrganizationCard> with) {
        var each = helped(read(person)).stream()
                .filter(one -> with.test(one.organization()))
                .toList();
        var counted = each.stream().filter(one -> one.time().isPositive()).toList();
        var days = counted.stream()
                .map(one -> one.slot().startLocal().toLocalDate())
                .sorted()
                .toList();
        var byHost = counted.stream().collect(Collectors.groupingBy(HelpedShift::organization)).entrySet().stream()
                .map(one -> new HelpedHours.With(one.getKey(), one.getValue().size(), time(one.getValue())))
                .sorted(Comparator.comparing(one -> one.organization().name()))
                .toList();
        return new HelpedHours(
                byHost, days.isEmpty() ? null : days.getFirst(), days.isEmpty() ? null : days.getLast(), each);
    }

    private static Duration time(List<HelpedShift> helped) {
        return helped.stream().map(HelpedShift::time).reduce(Duration.ZERO, Duration::plus);
    }

    private List<HelpedShift> helped(List<Mine> mine) {
        Instant now = clock.instant();
        return mine.stream()
                .filter(one -> one.row().helped() && !one.cancelled())
                .filter(one -> one.slot().isOver(now))
                .map(one -> new HelpedShift(
                        one.row().id(),
                        one.card().role(),
                        one.slot(),
                        one.organization(),
                        one.event(),
                        one.row().corrected()))
                .sorted(Comparator.comparing((HelpedShift one) -> one.slot().startsAt())
                        .reversed())
                .toList();
    }

    List<ShiftOnRecord> all(PersonId person) {
        var own = days.onRecord(person);
        return read(assignments.findByPersonId(person.value())).stream()
                .sorted(Comparator.comparing(mine -> mine.slot().startsAt()))
                .map(mine -> new ShiftOnRecord(
                        mine.card().role(),
                        mine.slot(),
                        mine.row().state(),
                        mine.organization(),
                        mine.event(),
                        own.led().contains(mine.row().shift()),
                        own.of(mine.row().shift()).comes(),
                        own.of(mine.row().shift()).mark(),
                        mine.row().corrected(),
                        vault.openOrNull(
                                KeyOwner.person(person.value()),
                                mine.row().place(),
                                mine.row().reason())))
                .toList();
    }

    public List<Mine> read(PersonId person) {
        return read(assignments.findByPersonId(person.value()).stream()
                .filter(row -> row.state() != AssignmentState.HANDED_BACK && row.state() != AssignmentState.TAKEN_BACK)
                .toList());
    }

    public List<Mine> read(List<Assignment> rows) {
        Map<ShiftId, Shift> found =
                shifts
                        .findAllById(
                                rows.stream().map(row -> row.shift().value()).collect(Collectors.<UUID>toSet()))
                        .stream()
                        .collect(Collectors.toMap(Shift::id, Function.identity()));
        var forPublic = events.views(found.values(), Audience.INVITED);
        var forTeam = events.views(found.values(), Audience.TEAM);
        var standings = events.standings(found.values());
        var hosts = organizations.cards(
                found.values().stream().map(Shift::organization).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> {
                    Shift shift = Objects.requireNonNull(found.get(row.shift()));
                    return new Mine(
                            row,
                            shift,
                            ShiftEvents.view(shift, row.isOfTeam() ? forTeam : forPublic),
                            ShiftEvents.view(shift, forTeam),
                            standings.of(shift),
                            Objects.requireNonNull(hosts.get(shift.organization())));
                })
                .toList();
    }

    private static MyShift.@Nullable SameTime sameTime(Mine mine, List<Mine> all, Instant now) {
        return all.stream()
                .filter(other -> other != mine && binds(mine, now) && binds(other, now))
                .filter(other -> other.slot().overlaps(mine.slot()))
                .min(Comparator.comparing(other -> other.slot().startsAt()))
                .map(other -> new MyShift.SameTime(
                        other.card().role(),
                        other.slot(),
                        mine.row().reason() == null
                                && other.row().reason() == null
                                && (mayHandBack(mine, now) || mayHandBack(other, now))))
                .orElse(null);
    }

    private static boolean binds(Mine mine, Instant now) {
        return mine.row().helped()
                && mine.standing() == EventStanding.TAKES_PLACE
                && !mine.slot().isOver(now);
    }

    private static MyShift render(Mine mine, MyDay day, MyShift.@Nullable SameTime sameTime, Instant now) {
        var slot = mine.slot();
        var row = mine.row();
        return new MyShift(
                row.id(),
                mine.card(),
                row.state(),
                mine.event(),
                mine.organization(),
                mine.briefing().note(),
                mine.briefing().meetingPoint(),
                mine.standing(),
                slot.isOver(now),
                mayHandBack(mine, now),
                mayPassOn(mine, now),
                mine.alone() && !slot.hasStarted(now),
                sameTime,
                day);
    }

    /** Only the whole shift; also when giving it back is too late, since they keep it until somebody takes it. */
    private static boolean mayPassOn(Mine mine, Instant now) {
        return mine.row().helped()
                && mine.row().part() == null
                && mine.standing() == EventStanding.TAKES_PLACE
                && mine.shift().card().signup() != SignupMode.INVITED
                && !mine.shift().slot().hasStarted(now);
    }

    private static boolean mayHandBack(Mine mine, Instant now) {
        var card = mine.card();
        boolean held = mine.row().helped() && !card.terms().isTooLateToHandBack(card.slot(), now);
        return (held || mine.row().isAsked()) && !card.slot().hasStarted(now);
    }
}
