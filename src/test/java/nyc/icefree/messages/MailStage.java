package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nyc.icefree.Given;
import nyc.icefree.MovableClock;
import nyc.icefree.Sql;
import nyc.icefree.audit.Audit;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.EventRights;
import nyc.icefree.events.Events;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.messages.letters.AccountLetters;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.outbox.Claims;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.OutboxPurge;
import nyc.icefree.messages.outbox.OutboxRows;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.messages.outbox.StaffRows;
import nyc.icefree.messages.sending.HourlyLimit;
import nyc.icefree.messages.sending.Letters;
import nyc.icefree.messages.sending.OutgoingMail;
import nyc.icefree.messages.sending.Sending;
import nyc.icefree.partners.Memberships;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.proposals.Proposals;
import nyc.icefree.requests.EventRequests;
import nyc.icefree.rsvp.Reservations;
import nyc.icefree.rsvp.RsvpContacts;
import nyc.icefree.shifts.ShiftLeading;
import nyc.icefree.shifts.ShiftSignup;
import nyc.icefree.shifts.ShiftStaffing;
import nyc.icefree.shifts.asks.ShiftAsks;
import nyc.icefree.signin.StaffAccounts;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import nyc.icefree.volunteers.LettingGo;
import nyc.icefree.volunteers.VolunteerProfiles;
import nyc.icefree.web.Links;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionTemplate;

/** What tests of mail stand on: a sender and a mail server of their own beside the running app's. */
public abstract class MailStage {
    @Autowired
    protected Given given;

    @Autowired
    protected EventPlanning planning;

    @Autowired
    protected Events events;

    @Autowired
    protected ShiftSignup signup;

    @Autowired
    protected Reservations reservations;

    @Autowired
    protected ShiftStaffing staffing;

    @Autowired
    protected StaffAccounts accounts;

    @Autowired
    protected RsvpContacts contacts;

    @Autowired
    protected ShiftLeading leading;

    @Autowired
    protected Proposals proposals;

    @Autowired
    protected VolunteerProfiles volunteers;

    @Autowired
    protected Clock running;

    @Autowired
    protected Memberships memberships;

    @Autowired
    protected EventRequests requests;

    @Autowired
    protected ShiftAsks asks;

    @Autowired
    protected LettingGo lettingGo;

    @Autowired
    StrayEntries strays;

    @Autowired
    protected StaffRows staff;

    @Autowired
    protected OutboxRows rows;

    @Autowired
    EventNews news;

    @Autowired
    protected Letters letters;

    @Autowired
    protected Claims claims;

    @Autowired
    protected HourlyLimit limit;

    @Autowired
    protected AccountLetters accountLetters;

    @Autowired
    protected EventRights rights;

    @Autowired
    protected CurrentActor current;

    @Autowired
    protected Audit audit;

    @Autowired
    protected Outbox outbox;

    @Autowired
    protected MailState mailState;

    @Autowired
    protected OutboxPurge purge;

    @Autowired
    protected PeopleDirectory people;

    @Autowired
    protected Campaign campaign;

    @Autowired
    protected Texts texts;

    @Autowired
    protected Links links;

    @Autowired
    protected Environment environment;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected TransactionTemplate transaction;

    @Autowired
    protected ApplicationEventPublisher announcements;

    @Autowired
    protected GreenMail mailbox;

    @Autowired
    protected Postman post;

    /** An hour ahead of the running app, whose own sender so leaves a test's rows alone. */
    protected final MovableClock clock = MovableClock.now().forward(Duration.ofHours(1));

    protected final MailServer server = new MailServer();

    protected record Invited(PersonId person, String email) {}

    /** As it is while no mail server is set. */
    protected Outbox withoutMail() {
        return new Outbox(
                rows, news, letters, accountLetters, rights, current, audit, sinkOf(new MockEnvironment()), clock);
    }

    protected Sending sending() {
        return new Sending(rows, claims, letters, sink(), limit, clock);
    }

    protected OutgoingMail sinkOf(Environment settings) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("mail", server);
        return new OutgoingMail(beans.getBeanProvider(JavaMailSender.class), settings, campaign, texts, links, clock);
    }

    protected OutgoingMail sink() {
        return sinkOf(environment);
    }

    protected Invited somebody(String name, Language language) {
        String email = "p" + Given.email();
        return new Invited(people.register(name, email, language), email);
    }

    protected UUID queue(Invited who, MessageReason reason) {
        rows.add(reason, List.of(Recipient.of(who.person())), who.person().value(), 1, null, clock.instant());
        return rows.of(reason, Recipient.of(who.person())).getFirst().id();
    }

    protected QueuedMessage row(UUID id) {
        return rows.find(id).orElseThrow();
    }

    protected void untilHeard(EventId event) {
        untilHeard(event.value());
    }

    /** Waits until whatever was announced of it is heard. */
    protected void untilHeard(Object id) {
        Postman.untilHeard(() -> number(
                        "select count(*) from event_publication where completion_date is null and serialized_event"
                                + " like ?",
                        "%" + id + "%")
                == 0);
    }

    /** Nothing waits to be sent, and nothing that other tests announced will be heard of later. */
    protected final void nothingWaits() {
        Postman.untilHeard(() -> number(
                        "select count(*) from event_publication where publication_date > ?"
                                + " and (status is null or status <> 'FAILED')",
                        Timestamp.from(Instant.now().minus(Duration.ofMinutes(1))))
                == 0);
        update("delete from outbox");
    }

    protected static String header(MimeMessage mail, String name) throws MessagingException {
        return String.join("|", mail.getHeader(name));
    }

    protected static String body(MimeMessage mail, int part) throws MessagingException, IOException {
        return ((Multipart) mail.getContent()).getBodyPart(part).getContent().toString();
    }

    /** Mails that the running app has sent to that address. */
    protected List<MimeMessage> mailedBy(String address) {
        return Arrays.stream(mailbox.getReceivedMessages())
                .filter(mail -> {
                    try {
                        return mail.getAllRecipients()[0].toString().equals(address);
                    } catch (MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    protected int mailed(String address) {
        return mailedBy(address).size();
    }

    protected final int update(String statement, @Nullable Object... params) {
        return Sql.run(jdbc, statement, params);
    }

    protected final int number(String query, @Nullable Object... params) {
        return Sql.number(jdbc, query, params);
    }

    /** As it would leave now. */
    protected final LetterResult.Ready ready(QueuedMessage row) {
        return ready(row, clock.instant());
    }

    protected final LetterResult.Ready ready(QueuedMessage row, Instant now) {
        return assertInstanceOf(LetterResult.Ready.class, letters.compose(row, LetterReader.RECIPIENT, now));
    }

    protected final void assertDropped(MessageNote note, QueuedMessage row, Instant now) {
        assertEquals(LetterResult.dropped(note), letters.compose(row, LetterReader.RECIPIENT, now));
    }

    /** One that waits. */
    protected static QueuedMessage message(
            MessageReason reason, Recipient to, UUID about, @Nullable EventId event, int version, Instant now) {
        var id = UUID.randomUUID();
        var waits = MessageState.QUEUED;
        return new QueuedMessage(id, reason, to, about, version, event, waits, null, 0, 0, now, now, null, null);
    }

    /** In a transaction of its own. */
    protected final void announce(Object what) {
        transaction.executeWithoutResult(t -> announcements.publishEvent(what));
    }

    protected static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    protected int told(MessageReason reason, Recipient who) {
        return rows.of(reason, who).size();
    }
}
