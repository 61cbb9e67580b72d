package nyc.icefree.messages.letters;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.digest.DigestIssue;
import nyc.icefree.digest.DigestIssues;
import nyc.icefree.digest.DigestMail;
import nyc.icefree.digest.DigestReaders;
import nyc.icefree.digest.NewEvents;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.WhenAndWhere;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.links.DigestLinks;
import nyc.icefree.links.Links;
import nyc.icefree.links.StopLinks;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.text.LanguageNames;
import nyc.icefree.text.Texts;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks whether somebody wants new events by mail, tells them, and asks again after a year. What is told is what every list of the
 * site shows at the moment at which it leaves: what was cancelled or taken back meanwhile is not in it.
 */
@Component
public class DigestLetters {
    /** The rest is a link away. */
    private static final int MOST = 25;

    private final DigestReaders readers;
    private final DigestIssues issues;
    private final NewEvents events;
    private final Campaign campaign;
    private final Texts texts;
    private final Links links;

    DigestLetters(
            DigestReaders readers, DigestIssues issues, NewEvents events, Campaign campaign, Texts texts, Links links) {
        this.readers = readers;
        this.issues = issues;
        this.events = events;
        this.campaign = campaign;
        this.texts = texts;
        this.links = links;
    }

    public LetterResult compose(MessageReason reason, QueuedMessage message, LetterReader reader, Instant now) {
        var mail = readers.mailFor(message.recipient().digest());
        if (mail.isEmpty()) {
            return LetterResult.gone();
        }
        return switch (reason) {
            case DIGEST_CONFIRM -> new LetterResult.Ready(confirm(mail.get(), reader));
            case DIGEST_STAY ->
                mail.get().grownOld()
                        ? new LetterResult.Ready(stay(mail.get(), reader), morning(now))
                        : LetterResult.dropped(MessageNote.OVERTAKEN);
            case DIGEST_NEWS ->
                news(
                        mail.get(),
                        issues.find(message.aboutVersion(), message.recipient().digest()),
                        reader,
                        now);
            default -> throw new IllegalArgumentException("another letter's: " + reason);
        };
    }

    private Letter confirm(DigestMail mail, LetterReader reader) {
        String kind = mail.confirmed() ? "mail.digest-known" : "mail.digest-confirm";
        return written(mail, kind, reader)
                .say(words(mail).get("mail.not-asked"))
                .done();
    }

    private Letter stay(DigestMail mail, LetterReader reader) {
        return written(mail, "mail.digest-stay", reader)
                .say(words(mail).get("mail.digest-stay.silence"))
                .done();
    }

    private Letter.Writing written(DigestMail mail, String kind, LetterReader reader) {
        Words words = words(mail);
        return Letter.to(mail.email(), words.language(), words.get(kind + ".subject"))
                .say(words.get("mail.hello"))
                .say(words.get("mail.privacy"))
                .say(words.get(kind, "campaign", campaign.now().name()))
                .link(words.get(kind + ".link"), page(mail, reader));
    }

    private LetterResult news(DigestMail mail, Optional<DigestIssue> issue, LetterReader reader, Instant now) {
        var found = issue.filter(known -> mail.confirmed())
                .map(known -> events.in(known, mail.wishes()))
                .orElse(List.of());
        if (found.isEmpty()) {
            return LetterResult.dropped(MessageNote.OVERTAKEN);
        }
        return new LetterResult.Ready(news(mail, found, reader), morning(now));
    }

    private @Nullable Instant morning(Instant now) {
        return ReminderTimes.morning(now, campaign.now().zone()).orElse(null);
    }

    private Letter news(DigestMail mail, List<EventView> found, LetterReader reader) {
        Words words = words(mail);
        var letter = Letter.to(mail.email(), words.language(), words.get("mail.digest-news.subject"))
                .say(words.get("mail.hello"))
                .say(words.get("mail.digest-news.privacy"))
                .say(words.get(
                        "mail.digest-news",
                        "count",
                        found.size(),
                        "campaign",
                        campaign.now().name()));
        if (reader == LetterReader.RECIPIENT) {
            found.stream().limit(MOST).forEach(event -> tell(letter, event, words));
        } else {
            letter.say(reader.text("")); // which events would tell what somebody wishes
        }
        return letter.link(
                        words.get(found.size() > MOST ? "mail.digest-news.more" : "mail.digest-news.all"),
                        links.absolute(Links.events(words.language())))
                .say(words.get("mail.why.digest"))
                .link(words.get("word.change-what-you-get"), page(mail, reader))
                .stopBy(
                        words.get("mail.digest-news.stop"),
                        links.absolute(StopLinks.stop(words.language(), reader.token(mail.stop()))))
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
                .link(words.get("mail.digest-news.link"), links.absolute(Links.event(words.language(), event.slug())));
    }

    private String page(DigestMail mail, LetterReader reader) {
        return links.absolute(DigestLinks.page(
                mail.wishes().reader(), reader.token(mail.link()).value()));
    }

    private Words words(DigestMail mail) {
        return texts.in(mail.wishes().reader());
    }
}
