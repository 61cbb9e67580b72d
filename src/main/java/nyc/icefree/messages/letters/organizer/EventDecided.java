package nyc.icefree.messages.letters.organizer;

import java.util.Optional;
import java.util.UUID;
import nyc.icefree.approvals.ReviewDecision;
import nyc.icefree.approvals.ReviewDesk;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.letters.WordsInReview;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.people.PersonCard;
import nyc.icefree.people.PersonId;

/** Says to the host's organizers what administrators decided about an event or an announcement. */
@LetterFor(MessageReason.EVENT_DECIDED)
record EventDecided(TeamMail mail, ReviewDesk reviews, WordsInReview announcements) implements OrganizerLetter {
    @Override
    public boolean isFor(PersonId reader, QueuedMessage message, EventView event) {
        return mail.audience().organizers(event.id(), false).contains(reader)
                && decision(message.about()).isPresent();
    }

    @Override
    public Letter write(PersonCard to, QueuedMessage message, EventView event) {
        var words = mail.parts().words(to);
        var decision = decision(message.about()).orElseThrow();
        return mail.begin(to, message, event)
                .with(letter -> letter.fact(words.get("mail.event-decided.verdict"), words.of(decision.verdict())))
                .with(letter -> {
                    if (!decision.words().isBlank()) {
                        letter.quote(words.get("mail.event-decided.words"), decision.words(), null);
                    }
                })
                .link("mail.workspace", path(message, event))
                .tell("mail.why.organizer")
                .done();
    }

    private Optional<ReviewDecision> decision(UUID about) {
        return reviews.decision(about).or(() -> announcements.declined(about));
    }
}
