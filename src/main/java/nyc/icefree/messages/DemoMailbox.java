package nyc.icefree.messages;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import nyc.icefree.people.Anyone;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/** In the demo no mail leaves: it lies here, whole, until the app stops. Elsewhere this does not exist. */
@Service
@Profile("demo")
public class DemoMailbox {
    private static final int KEPT = 500;

    private final ConcurrentLinkedDeque<DemoMail> mails = new ConcurrentLinkedDeque<>();

    /** The newest first. */
    @Anyone
    public List<DemoMail> mails() {
        return new ArrayList<>(mails);
    }

    /** Not private: it is called through the proxy that asks who may. */
    void keep(DemoMail mail) {
        mails.addFirst(mail);
        while (mails.size() > KEPT) {
            mails.pollLast();
        }
    }

    /** Stands where the mail server's client stands otherwise. */
    @Component
    @Primary
    @Profile("demo")
    static class Sender extends JavaMailSenderImpl {
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
                    mailbox.keep(new DemoMail(
                            clock.instant(), mail.getAllRecipients()[0].toString(), mail.getSubject(), text(mail)));
                } catch (MessagingException | IOException e) {
                    throw new MailSendException("the demo's mailbox cannot read this mail", e);
                }
            }
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
