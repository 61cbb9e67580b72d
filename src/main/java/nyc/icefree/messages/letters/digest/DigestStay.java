package nyc.icefree.messages.letters.digest;

import java.time.Instant;
import nyc.icefree.digest.DigestMail;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.letters.LetterKind;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;

/** Asks again after a year. */
@LetterFor(MessageReason.DIGEST_STAY)
record DigestStay(DigestPage page) implements LetterKind {
    @Override
    public LetterResult compose(QueuedMessage message, LetterReader reader, Instant now) {
        return page.mail(message)
                .map(mail -> mail.grownOld()
                        ? new LetterResult.Ready(
                                write(mail, reader), page.parts().morning(now))
                        : LetterResult.dropped(MessageNote.OVERTAKEN))
                .orElseGet(LetterResult::gone);
    }

    private Letter write(DigestMail mail, LetterReader reader) {
        return page.ask(mail, "mail.digest-stay", reader)
                .tell("mail.digest-stay.silence")
                .done();
    }

    @Override
    public void asked(QueuedMessage message) {
        page.readers().asked(message.recipient().digest());
    }
}
