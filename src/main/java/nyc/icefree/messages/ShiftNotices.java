package nyc.icefree.messages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.messages.outbox.MailTerms;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.OutboxRows;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.messages.outbox.StaffRows;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.announced.CoverCalled;
import nyc.icefree.shifts.announced.ShiftAsked;
import nyc.icefree.shifts.announced.ShiftAssigned;
import nyc.icefree.shifts.announced.ShiftChanged;
import nyc.icefree.shifts.announced.ShiftCovered;
import nyc.icefree.shifts.announced.ShiftDeclined;
import nyc.icefree.shifts.announced.ShiftHandedBack;
import nyc.icefree.shifts.announced.ShiftOffered;
import nyc.icefree.shifts.announced.ShiftTaken;
import nyc.icefree.shifts.announced.ShiftUnassigned;
import nyc.icefree.shifts.announced.ShiftsAssigned;
import nyc.icefree.shifts.asks.AskId;
import nyc.icefree.shifts.asks.AskRecords;
import nyc.icefree.shifts.asks.AskRecords.AskMail;
import nyc.icefree.shifts.day.LeadAppointment;
import nyc.icefree.shifts.signup.OpenShift;
import nyc.icefree.shifts.signup.ShiftMail;
import nyc.icefree.shifts.signup.ShiftRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells volunteers and organizers what happened to a shift. Each listener may be called twice. */
@Component
class ShiftNotices {
    /** So shortly before it begins the lead must act when somebody leaves. */
    static final Duration ALARMED = Duration.ofHours(24);

    private static final Set<MessageState> HAS_LEFT = EnumSet.of(MessageState.SENDING, MessageState.SENT);

    private final OutboxRows rows;
    private final StaffRows staff;
    private final ShiftRecords shifts;
    private final LeadAppointment leading;
    private final AskRecords asks;
    private final Clock clock;

    ShiftNotices(
            OutboxRows rows,
            StaffRows staff,
            ShiftRecords shifts,
            LeadAppointment leading,
            AskRecords asks,
            Clock clock) {
        this.rows = rows;
        this.staff = staff;
        this.shifts = shifts;
        this.leading = leading;
        this.asks = asks;
        this.clock = clock;
    }

    /** In one order of turns, so that two of these wait for each other. */
    @ApplicationModuleListener
    void on(ShiftOffered announcement) {
        announcement.asks().stream()
                .sorted(Comparator.comparing(OutboxRows::turnOf))
                .forEach(ask -> {
                    rows.takeTurn(ask);
                    asks.mailFor(new AskId(ask)).ifPresent(mail -> add(ask, mail));
                });
    }

    private void add(UUID ask, AskMail mail) {
        OpenShift shift = mail.shift();
        rows.add(
                MessageReason.SHIFT_OFFERED,
                List.of(Recipient.of(mail.person())),
                ask,
                0,
                shift.event() == null ? null : shift.event().id(),
                clock.instant());
    }

    @ApplicationModuleListener
    void on(ShiftTaken announcement) {
        tellVolunteer(MessageReason.SHIFT_CONFIRMATION, announcement.assignment());
    }

    @ApplicationModuleListener
    void on(ShiftAssigned announcement) {
        tellVolunteer(
                MessageReason.SHIFT_CONFIRMATION,
                announcement.assignment(),
                announcement.isPutIn(),
                MailTerms.BY_OTHERS);
    }

    /** In one order of turns, so that two of these wait for each other. */
    @ApplicationModuleListener
    void on(ShiftsAssigned announcement) {
        announcement.assignments().stream()
                .sorted(Comparator.comparing(OutboxRows::turnOf))
                .forEach(one -> tellVolunteer(
                        MessageReason.SHIFT_CONFIRMATION, new AssignmentId(one), true, MailTerms.BY_OTHERS));
    }

    @ApplicationModuleListener
    void on(ShiftDeclined announcement) {
        tellVolunteer(MessageReason.SHIFT_DECLINED, announcement.assignment());
    }

    @ApplicationModuleListener
    void on(ShiftUnassigned announcement) {
        rows.takeTurn(announcement.assignment().value());
        boolean undone = !announcement.leaves();
        var told = rows.of(MessageReason.SHIFT_CONFIRMATION, Recipient.of(announcement.volunteer())).stream()
                .filter(m -> m.about().equals(announcement.assignment().value()))
                .toList();
        // who has not read yet that somebody put them in need not read that they are out
        var untold = told.stream().filter(m -> undone || m.aboutVersion() < 0);
        boolean unread =
                !rows.drop(untold, MessageNote.OVERTAKEN, clock.instant()).isEmpty()
                        || undone && told.stream().noneMatch(m -> HAS_LEFT.contains(m.state()));
        if (!unread) {
            tellVolunteer(
                    MessageReason.SHIFT_DECLINED,
                    announcement.assignment(),
                    true,
                    MessageReason.SHIFT_DECLINED.terms().waits());
        }
        if (!unread && !undone) {
            alarmLead(announcement.assignment());
        }
    }

    @ApplicationModuleListener
    void on(ShiftAsked announcement) {
        tellOrganizers(MessageReason.SHIFT_ASKED, announcement.assignment());
    }

    @ApplicationModuleListener
    void on(ShiftHandedBack announcement) {
        tellOrganizers(MessageReason.SHIFT_HANDED_BACK, announcement.assignment());
        alarmLead(announcement.assignment());
    }

    @ApplicationModuleListener
    void on(ShiftCovered announcement) {
        tellVolunteer(MessageReason.SHIFT_COVERED, announcement.assignment());
        // first, since a lead who organizes too may have chosen to hear of that later, or not at all
        shifts.mailFor(announcement.assignment()).ifPresent(mail -> tellLead(MessageReason.SHIFT_COVERED_TEAM, mail));
        tellOrganizers(MessageReason.SHIFT_COVERED_TEAM, announcement.assignment());
    }

    @ApplicationModuleListener
    void on(CoverCalled announcement) {
        int minute = Math.toIntExact(announcement.at().getEpochSecond() / 60);
        tellOrganizers(MessageReason.SHIFT_COVER_CALLED, announcement.lead(), minute);
    }

    /** Of several changes only the last is told. */
    @ApplicationModuleListener
    void on(ShiftChanged announcement) {
        rows.takeTurn(announcement.shift().value());
        var mails = shifts.toTell(announcement.shift()).stream()
                .flatMap(assignment -> shifts.mailFor(assignment).stream())
                .filter(mail -> mail.email() != null)
                .toList();
        rows.drop(
                mails.stream().flatMap(mail -> told(mail).filter(m -> m.aboutVersion() < announcement.edition())),
                MessageNote.OVERTAKEN,
                clock.instant());
        mails.stream()
                .filter(mail -> told(mail).noneMatch(m -> m.aboutVersion() > announcement.edition()))
                .forEach(mail -> add(
                        MessageReason.SHIFT_CHANGED,
                        List.of(Recipient.of(mail.volunteer())),
                        mail,
                        announcement.edition()));
    }

    private Stream<QueuedMessage> told(ShiftMail mail) {
        return rows.of(MessageReason.SHIFT_CHANGED, Recipient.of(mail.volunteer())).stream()
                .filter(m -> m.about().equals(mail.assignment().value()));
    }

    private void tellVolunteer(MessageReason reason, AssignmentId assignment) {
        tellVolunteer(reason, assignment, false, reason.terms().waits());
    }

    /** @param others somebody else put them in or took them out, unasked: told by a version below 0 */
    private void tellVolunteer(MessageReason reason, AssignmentId assignment, boolean others, Duration waits) {
        rows.takeTurn(assignment.value());
        shifts.mailFor(assignment)
                .filter(mail -> mail.email() != null)
                .ifPresent(mail -> rows.add(
                        reason,
                        List.of(Recipient.of(mail.volunteer())),
                        assignment.value(),
                        others ? ~mail.version() : mail.version(),
                        event(mail),
                        clock.instant(),
                        waits));
    }

    private void tellOrganizers(MessageReason reason, AssignmentId assignment) {
        tellOrganizers(reason, assignment, null);
    }

    /** @param version null for that of the assignment */
    private void tellOrganizers(MessageReason reason, AssignmentId assignment, @Nullable Integer version) {
        rows.takeTurn(assignment.value());
        shifts.mailFor(assignment)
                .ifPresent(mail -> staff.add(
                        reason,
                        mail.organizers().stream()
                                .filter(o -> !o.equals(mail.volunteer()))
                                .toList(),
                        new StaffRows.About(
                                mail.assignment().value(),
                                version == null ? mail.version() : version,
                                event(mail),
                                mail.shift().slot().startsAt()),
                        clock.instant()));
    }

    private void alarmLead(AssignmentId left) {
        shifts.mailFor(left)
                .filter(mail -> isSoon(mail.shift().slot().startsAt()))
                .ifPresent(mail -> tellLead(MessageReason.SHIFT_LEFT_LATE, mail));
    }

    private void tellLead(MessageReason reason, ShiftMail mail) {
        leading.leadOf(mail.assignment())
                .filter(lead -> !lead.equals(mail.volunteer()))
                .ifPresent(lead -> add(reason, List.of(Recipient.of(lead)), mail));
    }

    private boolean isSoon(Instant begins) {
        return !clock.instant().isBefore(begins.minus(ALARMED));
    }

    private void add(MessageReason reason, List<Recipient> recipients, ShiftMail mail) {
        add(reason, recipients, mail, mail.version());
    }

    private void add(MessageReason reason, List<Recipient> recipients, ShiftMail mail, int version) {
        rows.add(reason, recipients, mail.assignment().value(), version, event(mail), clock.instant());
    }

    private static @Nullable EventId event(ShiftMail mail) {
        return mail.event() == null ? null : mail.event().id();
    }
}
