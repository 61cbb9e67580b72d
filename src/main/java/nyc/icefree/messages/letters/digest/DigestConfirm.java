package nyc.icefree.messages.letters.digest;

import java.time.Instant;
import nyc.icefree.digest.DigestMail;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.letters.LetterKind;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;

/** Asks whether somebody wants new events by mail. Nothing else is sent to them before they have said so by its link. */
@LetterFor(MessageReason.DIGEST_CONFIRM)
record DigestConfirm(DigestPage page) implements LetterKind {
    @Override
    public LetterResult compose(QueuedMessage message, LetterReader reader, Instant now) {
        return page.mail(message)
                .<LetterResult>map(mail -> new LetterResult.Ready(write(mail, reader)))
                .orElseGet(LetterResult::gone);
    }

    private Letter write(DigestMail mail, LetterReader reader) {
        return page.ask(mail, mail.confirmed() ? "mail.digest-known" : "mail.digest-confirm", reader)
                .tell("mail.not-asked")
                .done();
    }
}
