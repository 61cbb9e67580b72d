package nyc.icefree.messages.sending;

import java.time.Duration;
import nyc.icefree.messages.MailStage;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What tests stand on that go the whole way to a mail server. */
abstract class SmtpStage extends MailStage {
    /** How long a sender waits for an answer, where a test says nothing else. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    final Sending sendingTo(int port) {
        return sendingTo("127.0.0.1", port, false);
    }

    final Sending sendingTo(String host, int port, boolean password) {
        return sendingTo(host, port, password, PATIENCE);
    }

    final Sending sendingTo(String host, int port, boolean password, Duration patience) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(host);
        sender.setPort(port);
        if (password) {
            sender.setUsername("app");
            sender.setPassword("secret");
        }
        sender.getJavaMailProperties().put("mail.smtp.auth", String.valueOf(password));
        sender.getJavaMailProperties().put("mail.smtp.timeout", String.valueOf(patience.toMillis()));
        var beans = new StaticListableBeanFactory();
        beans.addBean("mail", sender);
        var out = new OutgoingMail(
                beans.getBeanProvider(JavaMailSender.class), environment, campaign, texts, links, clock);
        return new Sending(rows, claims, letters, out, limit, clock);
    }
}
