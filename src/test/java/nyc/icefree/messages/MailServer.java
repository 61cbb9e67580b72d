package nyc.icefree.messages;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server in memory that can be down, or know nobody. */
public final class MailServer extends JavaMailSenderImpl {
    public enum Mood {
        UP,
        DOWN,
        KNOWS_NOBODY
    }

    public volatile Mood mood = Mood.UP;
    /** Before it takes a letter. */
    public volatile @Nullable CountDownLatch waitsFor;

    /** Done once, while the next letter is on its way. */
    public final AtomicReference<@Nullable Runnable> meanwhile = new AtomicReference<>();

    public final List<MimeMessage> received = new CopyOnWriteArrayList<>();

    @Override
    protected void doSend(MimeMessage[] mails, Object @Nullable [] originals) {
        for (MimeMessage mail : mails) {
            try {
                hold();
                var act = meanwhile.getAndSet(null);
                if (act != null) {
                    act.run();
                }
                switch (mood) {
                    case DOWN -> throw new MailSendException("down", new MessagingException("no route"));
                    case KNOWS_NOBODY ->
                        throw new MailSendException(Map.of(
                                mail,
                                new SendFailedException(
                                        "550",
                                        new MessagingException(),
                                        new Address[0],
                                        new Address[0],
                                        mail.getAllRecipients())));
                    case UP -> {
                        mail.saveChanges();
                        received.add(mail);
                    }
                }
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void hold() {
        var gate = waitsFor;
        if (gate != null) {
            try {
                gate.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    public List<MimeMessage> to(String address) {
        return received.stream()
                .filter(mail -> {
                    try {
                        return mail.getAllRecipients()[0].toString().equals(address);
                    } catch (MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }
}
