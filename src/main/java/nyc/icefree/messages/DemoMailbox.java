package nyc.icefree.messages;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nyc.icefree.jobs.Purge;
import nyc.icefree.messages.outbox.OutboxRows;
import nyc.icefree.people.Anyone;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/** In the demo no mail leaves: it stays here until the app stops or its row in the outbox is purged. */
@Service
@Profile("demo")
public class DemoMailbox {
    private static final int KEPT = 500;

    private record Kept(DemoMail mail, @Nullable UUID row) {}

    private final ConcurrentLinkedDeque<Kept> mails = new ConcurrentLinkedDeque<>();

    @Anyone
    public List<DemoMail> mails() {
        return mails.stream().map(Kept::mail).toList();
    }

    /** Not private: it is called through a proxy that checks rights. */
    void keep(DemoMail mail, @Nullable UUID row) {
        mails.addFirst(new Kept(mail, row));
        while (mails.size() > KEPT) {
            mails.pollLast();
        }
    }

    int forget(Predicate<UUID> rows) {
        int before = mails.size();
        mails.removeIf(kept -> kept.row() != null && rows.test(kept.row()));
        return before - mails.size();
    }

    @Component
    @Profile("demo")
    static class MailboxPurge implements Purge {
        private final DemoMailbox mailbox;
        private final OutboxRows rows;

        MailboxPurge(DemoMailbox mailbox, OutboxRows rows) {
            this.mailbox = mailbox;
            this.rows = rows;
        }

        @Override
        public int purgeDue() {
            return mailbox.forget(row -> rows.find(row).isEmpty());
        }
    }

    /** Takes the place of the mail server's client. */
    @Component
    @Primary
    @Profile("demo")
    static class Sender extends JavaMailSenderImpl {
        private static final Pattern ROW = Pattern.compile("<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.");

        private final DemoMailbox mailbox;
        private final Clock clock;

        Sender(DemoMailbox mailbox, Clock clock) {
            this.mailbox = mailbox;
            this.clock = clock;
        }

        @Override
        protected void doSend(MimeMessage[] mails, Object @Nullable [] originals) {
            for (MimeMessage mail : mails) {
                try {
                    mail.saveChanges();
                    mailbox.keep(
                            new DemoMail(
                                    clock.instant(),
                                    mail.getAllRecipients()[0].toString(),
                                    mail.getSubject(),
                                    text(mail)),
                            row(mail));
                } catch (MessagingException | IOException e) {
                    throw new MailSendException("the demo's mailbox cannot read this mail", e);
                }
            }
        }

        /** The row that a mail is named after; null for a test. */
        private static @Nullable UUID row(MimeMessage mail) throws MessagingException {
            var named = ROW.matcher(mail.getMessageID());
            return named.lookingAt() ? UUID.fromString(named.group(1)) : null;
        }

        private static String text(Part part) throws MessagingException, IOException {
            if (part.isMimeType("text/plain")) {
                return part.getContent().toString();
            }
            if (part.getContent() instanceof Multipart parts) {
                return text(parts.getBodyPart(0));
            }
            return "";
        }
    }
}
