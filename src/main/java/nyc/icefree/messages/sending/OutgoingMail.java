package nyc.icefree.messages.sending;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import java.util.stream.Stream;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.links.Links;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Hands a letter to the mail server: one recipient a mail, from the role address. */
@Component
public class OutgoingMail {
    private static final String UTF_8 = "UTF-8";

    private final ObjectProvider<JavaMailSender> senders;
    private final boolean on;
    /** Empty for the word of the reader's language. A name in the settings comes first. */
    private final String installedName;

    private final Campaign campaign;
    private final Texts texts;
    private final Links links;
    private final Clock clock;

    public OutgoingMail(
            ObjectProvider<JavaMailSender> senders,
            Environment environment,
            Campaign campaign,
            Texts texts,
            Links links,
            Clock clock) {
        this.senders = senders;
        this.on = environment.acceptsProfiles(Profiles.of("demo"))
                || !environment.getProperty("spring.mail.host", "").isBlank();
        this.installedName = environment.getProperty("mail.name", "").strip();
        this.campaign = campaign;
        this.texts = texts;
        this.links = links;
        this.clock = clock;
    }

    public boolean on() {
        return on;
    }

    /** On a connection of its own. */
    public void send(Letter letter, String name) throws NotSent {
        try (var line = new SmtpConnection()) {
            send(line, letter, new MailName(name, null));
        }
    }

    /** @param name stays the same over every try, so that a mailbox can tell a mail that came twice */
    public void send(SmtpConnection line, Letter letter, MailName name) throws NotSent {
        try {
            var mail = mail(letter, name);
            JavaMailSender sender = senders.getObject();
            if (sender instanceof JavaMailSenderImpl server && sender.getClass() == JavaMailSenderImpl.class) {
                line.send(mail, server);
            } else {
                sender.send(mail);
            }
        } catch (AddressException | MailParseException e) {
            throw new NotSent(MessageNote.ADDRESS_REFUSED);
        } catch (MailException e) {
            throw new NotSent(reason(e));
        } catch (SendFailedException refused) {
            throw new NotSent(reason(refused));
        } catch (AuthenticationFailedException refused) {
            throw new NotSent(MessageNote.SERVER_REFUSED, true);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("a mail could not be written", e);
        } catch (MessagingException e) {
            line.close();
            throw new NotSent(
                    SmtpConnection.isUnencrypted(e) ? MessageNote.NOT_ENCRYPTED : MessageNote.SERVER_UNREACHABLE);
        }
    }

    private MimeMessage mail(Letter letter, MailName name) throws MessagingException, UnsupportedEncodingException {
        var mail = new Named(inBrackets(name.id()));
        // strict parsing refuses a second address, a display name and line breaks
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.address(), true));
        var profile = campaign.now();
        String shown = Stream.of(
                        profile.mailName(),
                        installedName,
                        texts.in(letter.language()).get("mail.from"))
                .filter(sender -> !sender.isEmpty())
                .findFirst()
                .orElseThrow();
        mail.setFrom(new InternetAddress(profile.roleAddress(), shown, UTF_8));
        mail.setHeader("Subject", SubjectLines.of(letter.subject()));
        mail.setSentDate(Date.from(clock.instant()));
        mail.setContent(MailParts.of(letter));
        if (name.thread() != null) {
            mail.setHeader("References", inBrackets(name.thread()));
        }
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("X-Auto-Response-Suppress", "All");
        mail.setHeader("Content-Language", letter.language().tag());
        letStop(mail, letter.stop());
        return mail;
    }

    /** RFC 2369 and RFC 8058, which needs https: mail programs show a button of their own. */
    private static void letStop(MimeMessage mail, @Nullable String url) throws MessagingException {
        if (url != null && url.startsWith("https://")) {
            mail.setHeader("List-Unsubscribe", "<" + url + ">");
            mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    private String inBrackets(String name) {
        return "<" + name + "@" + links.host() + ">";
    }

    private static MessageNote reason(MailException failure) {
        if (failure instanceof MailSendException sending) {
            for (Exception each : sending.getMessageExceptions()) {
                if (each instanceof SendFailedException refused) {
                    return reason(refused);
                }
            }
            return MessageNote.SERVER_UNREACHABLE;
        }
        return MessageNote.SERVER_REFUSED;
    }

    private static MessageNote reason(SendFailedException refused) {
        return refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0
                ? MessageNote.ADDRESS_REFUSED
                : MessageNote.SERVER_REFUSED;
    }

    public static final class NotSent extends Exception {
        private final MessageNote note;
        private final boolean ofServer;

        NotSent(MessageNote note) {
            this(note, note.isOfServer());
        }

        NotSent(MessageNote note, boolean ofServer) {
            super(note.name());
            this.note = note;
            this.ofServer = ofServer;
        }

        /** Every other letter would fail too; and a wrong password for each locks us out. */
        boolean isOfServer() {
            return ofServer;
        }

        public MessageNote note() {
            return note;
        }
    }

    /** Keeps its Message-ID, which Jakarta Mail would make anew with the machine's name in it. */
    private static final class Named extends MimeMessage {
        /** Names no server. Making a session reads the whole class path, so there is one. */
        private static final Session NO_SERVER = Session.getInstance(new Properties());

        private final String messageId;

        Named(String messageId) {
            super(NO_SERVER);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
