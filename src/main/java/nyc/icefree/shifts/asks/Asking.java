package nyc.icefree.shifts.asks;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonCard;
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
 * Asks one person about one shift, if they may be asked now; every ask is made here. Locks the person, so that
 * concurrent asks keep the weekly limit, which does not apply to calls that they wished for.
 */
@Component
public class Asking {
    private final AskTable table;
    private final AskStops stops;
    private final AskableShifts shifts;
    private final VolunteerProfiles volunteers;
    private final PeopleDirectory people;
    private final AskSettings settings;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    Asking(
            AskTable table,
            AskStops stops,
            AskableShifts shifts,
            VolunteerProfiles volunteers,
            PeopleDirectory people,
            AskSettings settings,
            ApplicationEventPublisher announcements,
            Clock clock) {
        this.table = table;
        this.stops = stops;
        this.shifts = shifts;
        this.volunteers = volunteers;
        this.people = people;
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

    @Transactional
    public Outcome ask(PersonId person, ShiftId shift, AskKind kind) {
        var held = volunteers.holdUnheard(person);
        var facts = shifts.facts(shift).filter(Facts::comes);
        if (held.isEmpty() || facts.isEmpty()) {
            return Outcome.NOT_NOW;
        }
        int sequence = facts.get().sequence();
        var before = table.of(person, shift);
        if (before.stream().anyMatch(ask -> ask.state() == AskState.NO)) {
            return Outcome.SAID_NO;
        }
        var open = before.stream().filter(ask -> isOpen(ask, sequence)).toList();
        if (kind == AskKind.OFFER
                && open.stream()
                        .anyMatch(ask -> ask.kind() == AskKind.OFFER || ask.kind() == AskKind.LEAD && isGood(ask))) {
            return Outcome.ASKED;
        }
        boolean calls = kind == AskKind.CALL_ME;
        Instant now = clock.instant();
        var organization = facts.get().organization();
        if ((calls
                        ? before.stream().noneMatch(ask -> ask.state() == AskState.WISHED)
                        : open.stream().anyMatch(this::isGood))
                || !wantsMail(held.get())
                || held.get().answers().free().pausedUntil() != null
                || !shifts.fits(held.get(), shift, kind != AskKind.COVER, kind)
                || !calls && !settings.allow(table.askedSince(person, now.minus(AskSettings.WEEK)), organization)) {
            return Outcome.NOT_NOW;
        }
        if (kind != AskKind.COVER && before.stream().anyMatch(ask -> ask.state() == AskState.WISHED)) {
            table.drop(person, shift, AskKind.CALL_ME);
        }
        var id = table.add(person, shift, organization, kind, AskState.ASKED, sequence, now);
        announcements.publishEvent(new ShiftOffered(id.value()));
        return Outcome.ASKED;
    }

    private boolean wantsMail(VolunteerProfile profile) {
        return profile.confirmedAt() != null
                && !stops.isStopped(profile.person())
                && people.card(profile.person())
                        .filter(PersonCard::active)
                        .filter(card -> card.email() != null)
                        .isPresent();
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
