package nyc.icefree.messages.letters.digest;

import java.time.Instant;
import java.util.List;
import nyc.icefree.digest.DigestIssues;
import nyc.icefree.digest.DigestMail;
import nyc.icefree.digest.NewEvents;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.WhenAndWhere;
import nyc.icefree.links.Links;
import nyc.icefree.links.StopLinks;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.letters.LetterKind;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.text.LanguageNames;
import nyc.icefree.text.Words;

/**
 * Tells new events as every list of the site shows them at the moment at which it leaves: what was cancelled or taken back
 * meanwhile is not in it.
 */
@LetterFor(MessageReason.DIGEST_NEWS)
record DigestNewsLetter(DigestPage page, DigestIssues issues, NewEvents events) implements LetterKind {
    /** The rest is a link away. */
    private static final int MOST = 25;

    @Override
    public LetterResult compose(QueuedMessage message, LetterReader reader, Instant now) {
        var mail = page.mail(message);
        if (mail.isEmpty()) {
            return LetterResult.gone();
        }
        var found = issues.find(message.aboutVersion(), message.recipient().digest())
                .filter(issue -> mail.get().confirmed())
                .map(issue -> events.in(issue, mail.get().wishes()))
                .orElse(List.of());
        return found.isEmpty()
                ? LetterResult.dropped(MessageNote.OVERTAKEN)
                : new LetterResult.Ready(
                        write(mail.get(), found, reader), page.parts().morning(now));
    }

    private Letter write(DigestMail mail, List<EventView> found, LetterReader reader) {
        var parts = page.parts();
        Words words = page.words(mail);
        String stop = parts.links().absolute(StopLinks.stop(words.language(), reader.token(mail.stop())));
        return parts.greet(mail.email(), words, words.get("mail.digest-news.subject"), "mail.digest-news.privacy")
                .from("mail.who.digest", "campaign", parts.campaignName())
                .tell("mail.digest-news", "count", found.size(), "campaign", parts.campaignName())
                .with(letter -> {
                    if (reader == LetterReader.RECIPIENT) {
                        found.stream()
                                .limit(MOST)
                                .forEach(event -> letter.passage(event.kind(), one -> tell(one, event, words)));
                    } else {
                        letter.say(reader.text("")); // which events would tell what somebody wishes
                    }
                })
                .link(
                        found.size() > MOST ? "mail.digest-news.more" : "mail.digest-news.all",
                        Links.events(words.language()))
                .tell("mail.why.digest")
                .link("word.change-what-you-get", page.path(mail, reader))
                .with(letter -> letter.stopBy(words.get("mail.digest-news.stop"), stop))
                .done();
    }

    private void tell(Letter.Writing letter, EventView event, Words words) {
        var own = event.wordsIn(words.language());
        var planned = new WhenAndWhere(words);
        letter.quote(Letter.name(own.title()), own.language())
                .fact(words.get("mail.when"), planned.when(event.slot()))
                .fact(words.get("mail.where"), Letter.name(planned.nearby(event)))
                .fact(
                        words.get("word.languages"),
                        new LanguageNames(words)
                                .spoken(event.spoken(), event.interpreted())
                                .text())
                .link(
                        words.get("mail.digest-news.link"),
                        page.parts().links().absolute(Links.event(words.language(), event.slug())));
    }
}
