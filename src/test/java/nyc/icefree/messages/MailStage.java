package nyc.icefree.messages;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nyc.icefree.MovableClock;
import nyc.icefree.audit.Audit;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.events.EventRights;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import nyc.icefree.web.Links;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionTemplate;

/** What tests of mail stand on: a sender and a mail server of their own beside the running app's. */
abstract class MailStage {
    @Autowired
    OutboxRows rows;

    @Autowired
    Letters letters;

    @Autowired
    AccountLetters accountLetters;

    @Autowired
    EventRights rights;

    @Autowired
    CurrentActor current;

    @Autowired
    Audit audit;

    @Autowired
    Outbox outbox;

    @Autowired
    MailState mailState;

    @Autowired
    OutboxPurge purge;

    @Autowired
    PeopleDirectory people;

    @Autowired
    Campaign campaign;

    @Autowired
    Texts texts;

    @Autowired
    Links links;

    @Autowired
    Environment environment;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher announcements;

    @Autowired
    GreenMail mailbox;

    @Autowired
    Postman post;

    /** An hour ahead of the running app, whose own sender so leaves a test's rows alone. */
    final MovableClock clock = MovableClock.now().forward(Duration.ofHours(1));

    final MailServer server = new MailServer();

    record Invited(PersonId person, String email) {}

    /** As it is while no mail server is set. */
    Outbox withoutMail() {
        return new Outbox(rows, letters, accountLetters, rights, current, audit, sinkOf(new MockEnvironment()), clock);
    }

    Sending sending() {
        return new Sending(rows, letters, sink(), clock);
    }

    OutgoingMail sinkOf(Environment settings) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("mail", server);
        return new OutgoingMail(beans.getBeanProvider(JavaMailSender.class), settings, campaign, texts, links, clock);
    }

    OutgoingMail sink() {
        return sinkOf(environment);
    }

    Invited somebody(String name, Language language) {
        String email = "p" + UUID.randomUUID() + "@example.org";
        return new Invited(people.register(name, email, language), email);
    }

    UUID queue(Invited who, MessageReason reason) {
        rows.add(reason, List.of(Recipient.of(who.person())), who.person().value(), 1, null, clock.instant());
        return rows.of(reason, Recipient.of(who.person())).getFirst().id();
    }

    QueuedMessage row(UUID id) {
        return rows.find(id).orElseThrow();
    }

    static String header(MimeMessage mail, String name) throws MessagingException {
        return String.join("|", mail.getHeader(name));
    }

    static String body(MimeMessage mail, int part) throws MessagingException, IOException {
        var related = (Multipart) ((Multipart) mail.getContent()).getBodyPart(0).getContent();
        var alternative = (Multipart) related.getBodyPart(0).getContent();
        Object content = alternative.getBodyPart(part).getContent();
        return content instanceof Multipart deeper
                ? deeper.getBodyPart(0).getContent().toString()
                : content.toString();
    }

    /** Mails that the running app has sent to that address. */
    List<MimeMessage> mailedBy(String address) {
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

    int mailed(String address) {
        return mailedBy(address).size();
    }
}
