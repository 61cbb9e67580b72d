package nyc.icefree.messages.letters;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.links.Links;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonCard;
import nyc.icefree.text.Texts;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What most letters need. */
@Component
public record LetterParts(PeopleDirectory people, Campaign campaign, Texts texts, Links links) {
    /** Empty for who is gone, or has no address. */
    public Optional<PersonCard> reader(QueuedMessage message) {
        return people.card(message.recipient().person()).filter(card -> card.email() != null);
    }

    public Words words(PersonCard reader) {
        return texts.in(reader.language());
    }

    public String campaignName() {
        return campaign.now().name();
    }

    /** When the campaign's night ends; null by day. */
    public @Nullable Instant morning(Instant now) {
        return ReminderTimes.morning(now, campaign.now().zone()).orElse(null);
    }

    public LetterText begin(PersonCard to, String key, Object... namesAndValues) {
        return begin(Objects.requireNonNull(to.email()), words(to), key, namesAndValues);
    }

    /** @param key of the text, whose subject is {@code <key>.subject} */
    public LetterText begin(String address, Words words, String key, Object... namesAndValues) {
        return greet(address, words, words.get(key + ".subject", namesAndValues), "mail.privacy")
                .tell(key, namesAndValues);
    }

    public LetterText greet(PersonCard to, String subject) {
        return greet(Objects.requireNonNull(to.email()), words(to), subject, "mail.privacy");
    }

    /** Before it says anything. */
    public LetterText greet(String address, Words words, String subject, String privacy) {
        return new LetterText(Letter.to(address, words.language(), subject), words, links)
                .tell("mail.hello")
                .tell(privacy);
    }
}
