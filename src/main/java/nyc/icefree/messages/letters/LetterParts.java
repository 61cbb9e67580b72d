package nyc.icefree.messages.letters;

import java.time.Instant;
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

/** Services that most letters need. */
@Component
public record LetterParts(PeopleDirectory people, Campaign campaign, Texts texts, Links links) {
    /** Empty for who is gone, or has no address. */
    public Optional<PersonCard> reader(QueuedMessage message) {
        return people.card(message.recipient().person()).filter(card -> card.email() != null);
    }

    Words words(PersonCard reader) {
        return texts.in(reader.language());
    }

    public String campaignName() {
        return campaign.now().name();
    }

    /** When the night ends in the campaign's zone; null by day. */
    public @Nullable Instant morning(Instant now) {
        return ReminderTimes.morning(now, campaign.now().zone()).orElse(null);
    }

    /**
     * @param who key of the text that says who writes and about what
     * @param key of the text, whose subject is {@code <key>.subject}
     */
    public LetterText begin(String address, Words words, String who, String key, Object... namesAndValues) {
        return greet(address, words, words.get(key + ".subject", namesAndValues), "mail.privacy")
                .from(who, "campaign", campaignName())
                .tell(key, namesAndValues);
    }

    /** @param privacy key of the text that says who should not read it */
    public LetterText greet(String address, Words words, String subject, String privacy) {
        return new LetterText(Letter.to(address, words.language(), subject), words, links)
                .tell("mail.hello")
                .tell(privacy);
    }
}
