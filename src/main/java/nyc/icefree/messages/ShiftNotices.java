package nyc.icefree.messages;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.ShiftAsked;
import nyc.icefree.shifts.ShiftAssigned;
import nyc.icefree.shifts.ShiftChanged;
import nyc.icefree.shifts.ShiftDeclined;
import nyc.icefree.shifts.ShiftHandedBack;
import nyc.icefree.shifts.ShiftMail;
import nyc.icefree.shifts.ShiftRecords;
import nyc.icefree.shifts.ShiftTaken;
import nyc.icefree.shifts.ShiftUnassigned;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells volunteers and organizers what happened to a shift. Each listener may be called twice. */
@Component
class ShiftNotices {
    private final OutboxRows rows;
    private final ShiftRecords shifts;
    private final Clock clock;

    ShiftNotices(OutboxRows rows, ShiftRecords shifts, Clock clock) {
        this.rows = rows;
        this.shifts = shifts;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(ShiftTaken announcement) {
        tellVolunteer(MessageReason.SHIFT_CONFIRMATION, announcement.assignment());
    }

    @ApplicationModuleListener
    void on(ShiftAssigned announcement) {
        tellVolunteer(MessageReason.SHIFT_CONFIRMATION, announcement.assignment());
    }

    @ApplicationModuleListener
    void on(ShiftDeclined announcement) {
        tellVolunteer(MessageReason.SHIFT_DECLINED, announcement.assignment());
    }

    @ApplicationModuleListener
    void on(ShiftUnassigned announcement) {
        tellVolunteer(MessageReason.SHIFT_UNASSIGNED, announcement.assignment());
    }

    @ApplicationModuleListener
    void on(ShiftAsked announcement) {
        tellOrganizers(MessageReason.SHIFT_ASKED, announcement.assignment());
    }

    @ApplicationModuleListener
    void on(ShiftHandedBack announcement) {
        tellOrganizers(MessageReason.SHIFT_HANDED_BACK, announcement.assignment());
    }

    /** Told once an edition of the shift; what is written is the shift as it then is. */
    @ApplicationModuleListener
    void on(ShiftChanged announcement) {
        shifts.toTell(announcement.shift()).stream()
                .flatMap(id -> shifts.mailFor(id).stream())
                .filter(mail -> mail.email() != null)
                .forEach(mail -> rows.add(
                        MessageReason.SHIFT_CHANGED,
                        List.of(Recipient.of(mail.volunteer())),
                        mail.assignment().value(),
                        announcement.edition(),
                        mail.event() == null ? null : mail.event().id(),
                        clock.instant()));
    }

    private void tellVolunteer(MessageReason reason, AssignmentId assignment) {
        shifts.mailFor(assignment)
                .filter(mail -> mail.email() != null)
                .ifPresent(mail -> add(reason, List.of(Recipient.of(mail.volunteer())), mail));
    }

    private void tellOrganizers(MessageReason reason, AssignmentId assignment) {
        Optional<ShiftMail> found = shifts.mailFor(assignment);
        found.ifPresent(mail -> add(
                reason,
                mail.organizers().stream()
                        .filter(o -> !o.equals(mail.volunteer()))
                        .map(Recipient::of)
                        .toList(),
                mail));
    }

    private void add(MessageReason reason, List<Recipient> recipients, ShiftMail mail) {
        rows.add(
                reason,
                recipients,
                mail.assignment().value(),
                mail.version(),
                mail.event() == null ? null : mail.event().id(),
                clock.instant());
    }
}
