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
import nyc.icefree.AppParts;
import nyc.icefree.Given;
import nyc.icefree.MovableClock;
import nyc.icefree.Sql;
import nyc.icefree.audit.Audit;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.EventDesk;
import nyc.icefree.events.EventRights;
import nyc.icefree.links.Links;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.letters.Letters;
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
import nyc.icefree.messages.sending.OutgoingMail;
import nyc.icefree.messages.sending.Sending;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.PersonId;
import nyc.icefree.proposals.Proposals;
import nyc.icefree.requests.EventRequests;
import nyc.icefree.rsvp.spots.RsvpContacts;
import nyc.icefree.shifts.asks.MyAsks;
import nyc.icefree.shifts.day.LeadAppointment;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.LettingGo;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mock.env.MockEnvironment;

/** What tests of mail stand on: a sender and a mail server of their own beside the running app's. */
public abstract class MailStage extends AppParts {
    @Autowired
    protected RsvpContacts contacts;

    @Autowired
    protected LeadAppointment leading;

    @Autowired
    protected Proposals proposals;

    @Autowired
    protected Clock running;

    @Autowired
    protected EventRequests requests;

    @Autowired
    protected MyAsks asks;

    @Autowired
    protected LettingGo lettingGo;

    @Autowired
    StrayEntries strays;

    @Autowired
    protected StaffRows staff;

    @Autowired
    protected OutboxRows rows;

    @Autowired
    EventDesk desk;

    @Autowired
    EventNews news;

    @Autowired
    protected Letters letters;

    @Autowired
    protected Claims claims;

    @Autowired
    protected HourlyLimit limit;

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
    protected Campaign campaign;

    @Autowired
    protected Links links;

    @Autowired
    protected Environment environment;

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
        return new Outbox(rows, desk, news, letters, rights, current, audit, sinkOf(new MockEnvironment()), clock);
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

    protected Invited account(String name, boolean administrator) {
        String email = "s" + Given.email();
        var person = accounts.create(name, email, Language.ENGLISH, "three lamps over", new byte[20], administrator);
        return new Invited(person, email);
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

    /** As it stands in the register when a node dies that hears of it. @return its row */
    protected final UUID leftUnheard(Class<?> listener, Class<?> announcement, String json) {
        var id = UUID.randomUUID();
        update(
                "insert into event_publication (id, listener_id, event_type, serialized_event, publication_date,"
                        + " completion_attempts, status) values (?, ?, ?, ?, ?, 0, 'PUBLISHED')",
                id,
                listener.getName() + ".on(" + announcement.getName() + ")",
                announcement.getName(),
                json,
                Timestamp.from(running.instant().minus(Duration.ofMinutes(5))));
        return id;
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
