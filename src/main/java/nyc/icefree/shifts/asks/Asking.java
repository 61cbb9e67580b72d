package nyc.icefree.shifts.asks;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AskKind;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.announced.ShiftOffered;
import nyc.icefree.shifts.asks.AskableShifts.Facts;
import nyc.icefree.shifts.asks.AskableShifts.Hold;
import nyc.icefree.shifts.signup.OfferedShift;
import nyc.icefree.volunteers.VolunteerProfile;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks people about one shift each, if they may be asked now; every ask is made here. Locks the people, so that
 * concurrent asks keep the weekly limit, which does not apply to calls that they wished for.
 */
@Component
public class Asking {
    private final AskTable table;
    private final AskStops stops;
    private final AskableShifts shifts;
    private final VolunteerProfiles volunteers;
    private final PeopleDirectory directory;
    private final AskSettings settings;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    Asking(
            AskTable table,
            AskStops stops,
            AskableShifts shifts,
            VolunteerProfiles volunteers,
            PeopleDirectory directory,
            AskSettings settings,
            ApplicationEventPublisher announcements,
            Clock clock) {
        this.table = table;
        this.stops = stops;
        this.shifts = shifts;
        this.volunteers = volunteers;
        this.directory = directory;
        this.settings = settings;
        this.announcements = announcements;
        this.clock = clock;
    }

    public enum Outcome {
        /** They are asked, now or already before. */
        ASKED,
        SAID_NO,
        /** The reason is not told: it may lie with another organization. */
        NOT_NOW
    }

    /**
     * What came of asking.
     *
     * @param made asks made now, each with the wish to be called that it ended
     */
    public record Asked(Map<PersonId, Outcome> outcomes, Map<Ask, Optional<Ask>> made) {}

    @Transactional
    public Outcome ask(PersonId person, ShiftId shift, AskKind kind) {
        return Objects.requireNonNull(
                ask(Map.of(person, shift), kind).outcomes().get(person));
    }

    /** Asks each about one shift; so far as none was asked about it before, by as many statements for many as for one. */
    @Transactional
    public Asked ask(Map<PersonId, ShiftId> people, AskKind kind) {
        if (people.isEmpty()) {
            return new Asked(Map.of(), Map.of());
        }
        Instant now = clock.instant();
        var held = volunteers.holdAllUnheard(people.keySet());
        var facts = shifts.facts(people.values());
        var before = table.of(people);
        var lately = table.askedSince(now.minus(AskSettings.WEEK), people.keySet());
        var fit = shifts.fit(people.keySet(), people.values(), kind);
        var mailed = mailed(people.keySet());
        var done = new Asked(new LinkedHashMap<>(), new LinkedHashMap<>());
        var asks = new LinkedHashMap<Ask, OrganizationId>();
        people.forEach((person, shift) -> {
            var volunteer = held.get(person);
            var about = Optional.ofNullable(facts.get(shift)).filter(Facts::comes);
            var all = before.getOrDefault(person, List.of());
            if (volunteer == null || about.isEmpty()) {
                done.outcomes().put(person, Outcome.NOT_NOW);
                return;
            }
            var known = known(all, about.get(), kind);
            boolean calls = kind == AskKind.CALL_ME;
            var by = about.get().organization();
            if (known.isEmpty()
                    && mailed.contains(person)
                    && mayBeMailed(volunteer)
                    && fit.test(volunteer, shift)
                    && (calls || settings.allow(lately.getOrDefault(person, List.of()), by))) {
                var ask = Ask.made(
                        person, shift, kind, AskState.ASKED, about.get().sequence(), now);
                asks.put(ask, by);
                done.made().put(ask, kind == AskKind.COVER ? Optional.empty() : wish(all));
                done.outcomes().put(person, Outcome.ASKED);
            } else {
                done.outcomes().put(person, known.orElse(Outcome.NOT_NOW));
            }
        });
        done.made().forEach((ask, wish) -> wish.ifPresent(one -> table.drop(one.person(), one.shift(), one.kind())));
        table.add(asks);
        asks.keySet().stream()
                .map(ask -> ask.id().value())
                .gather(Gatherers.windowFixed(ShiftOffered.MOST))
                .forEach(ids -> announcements.publishEvent(new ShiftOffered(ids)));
        return done;
    }

    /** What need not be asked anew; empty when nothing is known. */
    private Optional<Outcome> known(List<Ask> before, Facts about, AskKind kind) {
        if (before.stream().anyMatch(ask -> ask.state() == AskState.NO)) {
            return Optional.of(Outcome.SAID_NO);
        }
        var open = before.stream().filter(ask -> isOpen(ask, about.sequence())).toList();
        if (kind == AskKind.OFFER
                && open.stream()
                        .anyMatch(ask -> ask.kind() == AskKind.OFFER || ask.kind() == AskKind.LEAD && isGood(ask))) {
            return Optional.of(Outcome.ASKED);
        }
        boolean settled =
                kind == AskKind.CALL_ME ? wish(before).isEmpty() : open.stream().anyMatch(this::isGood);
        return settled ? Optional.of(Outcome.NOT_NOW) : Optional.empty();
    }

    private static Optional<Ask> wish(List<Ask> before) {
        return before.stream().filter(ask -> ask.state() == AskState.WISHED).findFirst();
    }

    private static boolean mayBeMailed(VolunteerProfile profile) {
        return profile.confirmedAt() != null && profile.answers().free().pausedUntil() == null;
    }

    /** Those with an address who want mail that asks. */
    private Set<PersonId> mailed(Set<PersonId> among) {
        var stopped = stops.all();
        return directory.cards(among).entrySet().stream()
                .filter(one -> one.getValue().active() && one.getValue().email() != null)
                .map(Map.Entry::getKey)
                .filter(person -> !stopped.contains(person))
                .collect(Collectors.toSet());
    }

    static boolean isOpen(Ask ask, int sequence) {
        return ask.state() == AskState.ASKED && ask.sequence() == sequence;
    }

    /** Whether a yes would give them the shift; nothing is locked, so it is decided anew when somebody says yes. */
    private boolean isGood(Ask ask) {
        var offered = shifts.offered(ask.person(), List.of(ask.shift())).get(ask.shift());
        return offered != null && isGood(ask, offered);
    }

    boolean isGood(Ask ask, OfferedShift offered) {
        var status = offered.status();
        return switch (ask.kind()) {
            case OFFER -> status.mayTakeOffered();
            case COVER -> status.mayTakeOver() && !givers(ask).isEmpty();
            case LEAD, CALL_ME -> status.maySignUp();
            case UNASKED -> false;
        };
    }

    /** Those whose shift the asked person could take, the longest search first; never the person themselves. */
    List<Hold> givers(Ask ask) {
        return givers(ask.shift(), ask.sequence()).stream()
                .filter(hold -> !hold.person().equals(ask.person()))
                .toList();
    }

    /** A search ends when its owner is taken out of the shift, even if they are put in again. */
    List<Hold> givers(ShiftId shift, int sequence) {
        return table.of(shift).stream()
                .filter(one -> one.state() == AskState.WANTED && one.kind() == AskKind.COVER)
                .filter(one -> one.sequence() == sequence)
                .flatMap(one ->
                        shifts
                                .hold(one.person(), shift)
                                .filter(hold -> !hold.since().isAfter(one.madeAt()))
                                .stream())
                .toList();
    }
}
