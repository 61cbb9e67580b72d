package nyc.icefree.messages.letters.digest;

import java.time.Instant;
import nyc.icefree.digest.DigestMail;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.letters.LetterKind;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;

/** Asks whether somebody wants new events by mail, before any is sent, and whether they still do after a year. */
@LetterFor({MessageReason.DIGEST_CONFIRM, MessageReason.DIGEST_STAY})
record DigestQuestionLetter(DigestPage page) implements LetterKind {
    @Override
    public LetterResult compose(QueuedMessage message, LetterReader reader, Instant now) {
        return page.mail(message)
                .map(mail -> message.reason() == MessageReason.DIGEST_CONFIRM
                        ? confirm(mail, reader)
                        : stay(mail, reader, now))
                .orElseGet(LetterResult::gone);
    }

    private LetterResult confirm(DigestMail mail, LetterReader reader) {
        return new LetterResult.Ready(
                page.ask(mail, mail.confirmed() ? "mail.digest-known" : "mail.digest-confirm", reader)
                        .tell("mail.not-asked")
                        .done());
    }

    private LetterResult stay(DigestMail mail, LetterReader reader, Instant now) {
        return !mail.grownOld()
                ? LetterResult.dropped(MessageNote.OVERTAKEN)
                : new LetterResult.Ready(
                        page.ask(mail, "mail.digest-stay", reader)
                                .tell("mail.digest-stay.silence")
                                .done(),
                        page.parts().morning(now));
    }

    /** The days to answer begin only now; a reader who has not said yes yet has no such days. */
    @Override
    public void asked(QueuedMessage message) {
        if (message.reason() == MessageReason.DIGEST_STAY) {
            page.readers().asked(message.recipient().digest());
        }
    }
}
