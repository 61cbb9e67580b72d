package nyc.icefree.messages.letters;

import java.time.Instant;
import java.util.Objects;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.people.PersonCard;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Words;
import nyc.icefree.vault.SecretToken;
import org.jspecify.annotations.Nullable;

/** Facts for a letter to a person. */
public record PersonFacts(
        LetterParts parts,
        QueuedMessage message,
        LetterReader reader,
        Instant now,
        PersonCard to,
        @Nullable SecretToken madeLink) {
    public PersonFacts with(SecretToken link) {
        return new PersonFacts(parts, message, reader, now, to, link);
    }

    public PersonId person() {
        return to.id();
    }

    public boolean isToRecipient() {
        return reader == LetterReader.RECIPIENT;
    }

    public Words words() {
        return parts.words(to);
    }

    /** Of a letter whose link is for one use. */
    public SecretToken link() {
        return Objects.requireNonNull(madeLink);
    }

    public LetterText greet(String subject) {
        return parts.greet(Objects.requireNonNull(to.email()), words(), subject, "mail.privacy");
    }

    /** @param who key of the text that says who writes and about what */
    public LetterText begin(String who, String key, Object... namesAndValues) {
        return parts.begin(Objects.requireNonNull(to.email()), words(), who, key, namesAndValues);
    }

    public LetterText beginForCampaign(String who, String key) {
        return begin(who, key, "campaign", parts.campaignName());
    }
}
