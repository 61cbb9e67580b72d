package nyc.icefree.messages;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.OutboxRows;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.signin.PasswordResetAsked;
import nyc.icefree.signin.SignInLinkAsked;
import nyc.icefree.signin.StaffInactive;
import nyc.icefree.signin.StaffInvited;
import nyc.icefree.trainings.TrainingEnds;
import nyc.icefree.volunteers.OwnAddress;
import nyc.icefree.volunteers.VolunteerAsked;
import nyc.icefree.volunteers.VolunteerInactive;
import nyc.icefree.volunteers.VolunteerLetGo;
import nyc.icefree.volunteers.addresses.AddressToTell;
import nyc.icefree.volunteers.addresses.OtherAddress;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Writes to people about their own account, help and trainings. While a link waits to be sent, asking again adds none. */
@Component
class AccountNotices {
    private final OutboxRows rows;
    private final PeopleDirectory people;
    private final MailBrake brake;
    private final OwnAddress addresses;
    private final Clock clock;

    AccountNotices(OutboxRows rows, PeopleDirectory people, MailBrake brake, OwnAddress addresses, Clock clock) {
        this.addresses = addresses;
        this.rows = rows;
        this.people = people;
        this.brake = brake;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(SignInLinkAsked announcement) {
        addAsked(MessageReason.SIGN_IN_LINK, announcement.person());
        var shift = announcement.towards();
        if (shift != null) {
            rows.lead(MessageReason.SIGN_IN_LINK, announcement.person().value(), shift);
        }
    }

    @ApplicationModuleListener
    void on(StaffInvited announcement) {
        add(MessageReason.STAFF_INVITATION, announcement.person());
    }

    @ApplicationModuleListener
    void on(PasswordResetAsked announcement) {
        addAsked(MessageReason.PASSWORD_RESET, announcement.person());
    }

    @ApplicationModuleListener
    void on(VolunteerInactive announcement) {
        addOnceAWeek(MessageReason.VOLUNTEER_STAY, announcement.volunteer());
    }

    @ApplicationModuleListener
    void on(StaffInactive announcement) {
        addOnceAWeek(MessageReason.STAFF_STAY, announcement.person());
    }

    @ApplicationModuleListener
    void on(VolunteerAsked announcement) {
        addAsked(MessageReason.VOLUNTEER_ASKED, announcement.person());
    }

    @ApplicationModuleListener
    void on(VolunteerLetGo announcement) {
        people.hold(announcement.volunteer());
        var recipient = Recipient.of(announcement.volunteer());
        rows.add(
                MessageReason.VOLUNTEER_LET_GO,
                List.of(recipient),
                announcement.organization().value(),
                rows.of(MessageReason.VOLUNTEER_LET_GO, recipient).size() + 1,
                null,
                clock.instant());
    }

    /** The row does not say which training, since rows are not sealed. Its version is when it was found. */
    @ApplicationModuleListener
    void on(TrainingEnds announcement) {
        people.hold(announcement.volunteer());
        rows.add(
                MessageReason.TRAINING_ENDS,
                List.of(Recipient.of(announcement.volunteer())),
                announcement.volunteer().value(),
                Math.toIntExact(
                        Duration.ofSeconds(announcement.at().getEpochSecond()).toMinutes()),
                null,
                clock.instant());
    }

    /** Limits the mails that one person causes, and those that one address gets. */
    @ApplicationModuleListener
    void on(AddressToTell announcement) {
        addresses.other(announcement.address()).ifPresent(other -> {
            var person = other.person();
            boolean left = other.kind() == OtherAddress.Kind.LEFT;
            var reason = left ? MessageReason.ADDRESS_LEFT : MessageReason.ADDRESS_CONFIRM;
            if (left || brake.lets(reason, other.email()) && brake.lets(reason, person.toString())) {
                rows.add(reason, List.of(Recipient.of(person)), other.id(), 1, null, clock.instant());
            }
        });
    }

    /** Anybody can ask for it in another's name. */
    private void addAsked(MessageReason reason, PersonId person) {
        add(reason, person, () -> brake.lets(reason, person.toString()));
    }

    /** Announced each hour until it left. While a row says that the address refused it, none is added. */
    private void addOnceAWeek(MessageReason reason, PersonId person) {
        add(reason, person, () -> rows.of(reason, Recipient.of(person)).isEmpty());
    }

    private void add(MessageReason reason, PersonId person) {
        add(reason, person, () -> true);
    }

    /** Two at once are heard one after the other, so that the second sees that the first waits. */
    private void add(MessageReason reason, PersonId person, BooleanSupplier may) {
        people.hold(person);
        var recipient = Recipient.of(person);
        List<QueuedMessage> earlier = rows.of(reason, recipient);
        if (earlier.stream().noneMatch(m -> m.state().waits()) && may.getAsBoolean()) {
            int next = QueuedMessage.nextVersion(earlier);
            rows.add(reason, List.of(recipient), person.value(), next, null, clock.instant());
        }
    }
}
