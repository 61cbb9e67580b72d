package nyc.icefree.rsvp.desk;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.EventRights;
import nyc.icefree.events.Events;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.Right;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonCard;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.StaffMay;
import nyc.icefree.rsvp.EventKeys;
import nyc.icefree.rsvp.ReasonText;
import nyc.icefree.rsvp.ReservationReason;
import nyc.icefree.rsvp.ReservationRefused;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.announced.RsvpsExported;
import nyc.icefree.rsvp.answers.EventQuestions;
import nyc.icefree.rsvp.answers.RsvpTable;
import nyc.icefree.rsvp.spots.SpotTable;
import nyc.icefree.signin.StaffCards;
import nyc.icefree.text.Words;
import nyc.icefree.vault.PasswordArchive;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Exports an event's list: for those whom a coordinator of the host allows, who give a reason, as a sealed file marked with
 * who took it; the host's coordinators are told. Nobody else may, not even co-hosts and administrators.
 */
@Service
public class RsvpExports {
    private static final int PAST_SHOWN = 20;
    /** All states but cancelled, refused and held. */
    private static final Set<RsvpState> TAKEN =
            EnumSet.complementOf(EnumSet.of(RsvpState.CANCELLED, RsvpState.REFUSED, RsvpState.HELD));

    private static final DateTimeFormatter IN_NAME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** @param fileName says who took it and when */
    public record ExportedList(String fileName, PasswordArchive archive) {}

    /** @param who by name; empty when the account is deleted */
    public record PastExport(String who, Instant at, String reason, int parties) {
        @Override
        public String toString() {
            return "PastExport[" + at + "]";
        }
    }

    private final EventRights rights;
    private final Memberships memberships;
    private final CurrentActor actor;
    private final Audit audit;
    private final StaffCards staff;
    private final Events events;
    private final EventQuestions questions;
    private final SpotTable spots;
    private final RsvpTable rsvps;
    private final RsvpLines lines;
    private final EventKeys keys;
    private final ExportTable exports;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    RsvpExports(
            EventRights rights,
            Memberships memberships,
            CurrentActor actor,
            Audit audit,
            StaffCards staff,
            Events events,
            EventQuestions questions,
            SpotTable spots,
            RsvpTable rsvps,
            RsvpLines lines,
            EventKeys keys,
            ExportTable exports,
            ApplicationEventPublisher announcements,
            Clock clock) {
        this.rights = rights;
        this.memberships = memberships;
        this.actor = actor;
        this.audit = audit;
        this.staff = staff;
        this.events = events;
        this.questions = questions;
        this.spots = spots;
        this.rsvps = rsvps;
        this.lines = lines;
        this.keys = keys;
        this.exports = exports;
        this.announcements = announcements;
        this.clock = clock;
    }

    @StaffMay
    @Transactional(readOnly = true)
    public boolean mayExport(EventId event) {
        return rights.may(actor.get(), Right.EXPORT, event);
    }

    /**
     * At most {@value RsvpDesk#LIST_MAX} parties. Recorded and told even when the file is never fetched.
     *
     * @param reason kept with the event's RSVPs, shown to coordinators and written into the file
     * @throws ReservationRefused REASON_MISSING, REASON_TOO_LONG, NOBODY_TOLD when the host has no coordinator, CLOSED
     *     when the RSVPs are destroyed
     */
    @StaffMay
    @Transactional
    public ExportedList export(EventId event, String reason, Words words) {
        rights.require(actor.get(), Right.EXPORT, event);
        var host = rights.hostOf(event).orElseThrow(NotYours::new);
        String why = ReasonText.must(reason);
        var me = actor.get().mustBePerson();
        ReservationReason.NOBODY_TOLD.refuseUnless(
                !memberships.coordinators(host).isEmpty());
        ReservationReason.CLOSED.refuseUnless(
                spots.lock(event).filter(known -> !known.isPurged()).isPresent());
        var rows = rsvps.of(event, TAKEN, RsvpDesk.LIST_MAX + 1);
        boolean cut = rows.size() > RsvpDesk.LIST_MAX;
        var taken = rows.stream().limit(RsvpDesk.LIST_MAX).map(lines::said).toList();
        Instant now = clock.instant();
        var id = UUID.randomUUID();
        audit.note(me.value(), AuditedAct.RSVPS_EXPORTED, event.value(), host.value());
        keys.ready(event);
        exports.insert(id, event, new ExportTable.Row(me, now, why, taken.size()));
        announcements.publishEvent(new RsvpsExported(event, id));
        String who = staff.card(me).map(PersonCard::name).orElse("");
        var text = new ExportText(
                words,
                questions.of(event),
                events.slotOf(event).orElseThrow(NotYours::new).zone());
        String name = "rsvps-" + IN_NAME.format(now) + "z-" + plain(who);
        return new ExportedList(
                name + ".zip",
                PasswordArchive.of(
                        name + ".csv", text.of(text.mark(who, now, why, cut ? RsvpDesk.LIST_MAX : 0), taken), now));
    }

    /** Newest first; empty for all but the host's coordinators and those who may {@link #export}. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<PastExport> past(EventId event) {
        if (!rights.may(actor.get(), Right.LEAD, event) && !rights.may(actor.get(), Right.EXPORT, event)) {
            return List.of();
        }
        var rows = exports.of(event, PAST_SHOWN);
        var cards = staff.cards(rows.stream()
                .map(ExportTable.Row::who)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return rows.stream()
                .map(row -> new PastExport(name(cards, row.who()), row.at(), row.reason(), row.parties()))
                .toList();
    }

    private static String name(Map<PersonId, PersonCard> cards, @Nullable PersonId who) {
        var card = who == null ? null : cards.get(who);
        return card == null ? "" : card.name();
    }

    private static String plain(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return folded.isEmpty() ? "staff" : folded;
    }
}
