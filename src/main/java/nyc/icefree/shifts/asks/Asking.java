package nyc.icefree.shifts.asks;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonCard;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AskableShifts;
import nyc.icefree.shifts.AskableShifts.Facts;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.announced.ShiftOffered;
import nyc.icefree.volunteers.VolunteerProfile;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks one person about one shift, if they may be asked now: whoever asks, and for whatever reason, asks here. The person is held
 * meanwhile, so that however many ask at once, none goes beyond what they may be asked in a week.
 */
@Component
public class Asking {
    private final AskTable table;
    private final AskStops stops;
    private final AskOutlook outlook;
    private final AskableShifts shifts;
    private final VolunteerProfiles volunteers;
    private final PeopleDirectory people;
    private final AskSettings settings;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    Asking(
            AskTable table,
            AskStops stops,
            AskOutlook outlook,
            AskableShifts shifts,
            VolunteerProfiles volunteers,
            PeopleDirectory people,
            AskSettings settings,
            ApplicationEventPublisher announcements,
            Clock clock) {
        this.table = table;
        this.stops = stops;
        this.outlook = outlook;
        this.shifts = shifts;
        this.volunteers = volunteers;
        this.people = people;
        this.settings = settings;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** What came of it. */
    public enum Outcome {
        /** They are asked, now or since before. */
        ASKED,
        /** They said no to this shift. */
        SAID_NO,
        /** For a reason that is not told: it may lie with another organization. */
        NOT_NOW
    }

    /** In a transaction of its own. */
    @Transactional
    public Outcome ask(PersonId person, ShiftId shift, AskKind kind) {
        return ask(person, shift, kind, null);
    }

    /**
     * Calls who wished it: also who was called before and let it pass.
     *
     * @param since whoever was called after it still has time to answer
     */
    @Transactional
    public Outcome call(PersonId person, ShiftId shift, Instant since) {
        return ask(person, shift, AskKind.CALL_ME, since);
    }

    private Outcome ask(PersonId person, ShiftId shift, AskKind kind, @Nullable Instant since) {
        Optional<VolunteerProfile> held = volunteers.holdUnheard(person);
        Optional<Facts> facts = shifts.facts(shift).filter(Facts::comes);
        if (held.isEmpty() || facts.isEmpty()) {
            return Outcome.NOT_NOW;
        }
        int sequence = facts.get().sequence();
        var before = table.of(person, shift);
        if (table.isRefused(person, shift)) {
            return Outcome.SAID_NO;
        }
        var open = before.stream().filter(ask -> isOpen(ask, sequence)).toList();
        if (kind == AskKind.OFFER && open.stream().anyMatch(ask -> ask.kind() == AskKind.OFFER)) {
            return Outcome.ASKED;
        }
        if (open.stream().anyMatch(ask -> bars(ask, kind, since))) {
            return Outcome.NOT_NOW;
        }
        var wish = wish(before);
        if (kind == AskKind.CALL_ME && wish.isEmpty()
                || !wantsMail(held.get())
                || held.get().answers().free().pausedUntil() != null
                || !shifts.fits(held.get(), shift, kind != AskKind.COVER, kind)
                || table.askedSince(person, clock.instant().minus(AskSettings.WEEK)) >= settings.perWeek()) {
            return Outcome.NOT_NOW;
        }
        announcements.publishEvent(
                new ShiftOffered(write(person, shift, kind, sequence, wish).value()));
        return Outcome.ASKED;
    }

    /** Whoever covers is asked for a shift once; what nothing would come of any more keeps no other from being asked. */
    private boolean bars(Ask open, AskKind kind, @Nullable Instant since) {
        return switch (kind) {
            case COVER, UNASKED -> true;
            case OFFER -> outlook.isGood(open);
            case CALL_ME ->
                open.kind() == AskKind.CALL_ME && since != null && open.askedAt() != null
                        ? open.askedAt().isAfter(since)
                        : outlook.isGood(open);
        };
    }

    private AskId write(PersonId person, ShiftId shift, AskKind kind, int sequence, Optional<Ask> wish) {
        Instant now = clock.instant();
        if (kind == AskKind.CALL_ME && wish.isPresent()) {
            table.ask(wish.get().id(), sequence, now);
            return wish.get().id();
        }
        return table.add(person, shift, kind, AskState.ASKED, sequence, now, true);
    }

    private static Optional<Ask> wish(List<Ask> before) {
        return before.stream().filter(ask -> ask.state() == AskState.WISHED).findFirst();
    }

    static boolean isOpen(Ask ask, int sequence) {
        return ask.state() == AskState.ASKED && ask.sequence() == sequence;
    }

    private boolean wantsMail(VolunteerProfile profile) {
        return profile.confirmedAt() != null
                && !stops.isStopped(profile.person())
                && people.card(profile.person())
                        .filter(PersonCard::active)
                        .filter(card -> card.email() != null)
                        .isPresent();
    }
}
