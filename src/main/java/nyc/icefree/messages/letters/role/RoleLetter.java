package nyc.icefree.messages.letters.role;

import java.time.Instant;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterKind;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonCard;

/** A letter about who works for an organization. */
interface RoleLetter extends LetterKind {
    RoleMail mail();

    Letter write(PersonCard to, OrganizationId organization);

    default boolean isStillSo(PersonCard to, OrganizationId organization) {
        return true;
    }

    @Override
    default LetterResult compose(QueuedMessage message, LetterReader reader, Instant now) {
        var organization = new OrganizationId(message.about());
        return mail().parts()
                .reader(message)
                .map(to -> isStillSo(to, organization)
                        ? new LetterResult.Ready(write(to, organization))
                        : LetterResult.dropped(MessageNote.OVERTAKEN))
                .orElseGet(LetterResult::gone);
    }
}
