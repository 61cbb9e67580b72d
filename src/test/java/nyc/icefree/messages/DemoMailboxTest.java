package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.sending.OutgoingMail;
import nyc.icefree.messages.sending.Sending;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;

/** What is purged from the outbox lies in the demo's mailbox no longer. */
@AppTest
class DemoMailboxTest extends MailStage {
    @Test
    void a_mail_goes_with_its_row_and_the_others_stay() {
        sending().sendWaiting();
        var mailbox = new DemoMailbox();
        var beans = new StaticListableBeanFactory();
        beans.addBean("mail", new DemoMailbox.Sender(mailbox, clock));
        var out = new OutgoingMail(
                beans.getBeanProvider(JavaMailSender.class), environment, campaign, texts, links, clock);
        var ada = somebody("Ada", Language.ENGLISH);
        var bo = somebody("Bo", Language.ENGLISH);
        UUID id = queue(ada, MessageReason.Account.STAFF_INVITATION);
        queue(bo, MessageReason.Account.STAFF_INVITATION);
        new Sending(rows, claims, letters, out, limit, clock).sendWaiting();
        var purge = new DemoMailbox.MailboxPurge(mailbox, rows);
        assertEquals(0, purge.purgeDue());
        assertEquals(2, mailbox.mails().size());
        jdbc.sql("delete from outbox where id = ?").param(id).update();
        assertEquals(1, purge.purgeDue());
        assertEquals(
                List.of(bo.email()), mailbox.mails().stream().map(DemoMail::to).toList());
    }
}
