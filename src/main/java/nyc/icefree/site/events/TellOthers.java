package nyc.icefree.site.events;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.WhenAndWhere;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.links.Links;
import nyc.icefree.links.PictureLinks;
import nyc.icefree.site.QrCode;
import nyc.icefree.text.SafeText;
import nyc.icefree.text.Words;

/**
 * Passing an event on: a text to copy, and links that open a program with it. Says what everybody may see and links to
 * the public page, never to anybody's own.
 */
public record TellOthers(String text, String whatsApp, String sms, String mail, String flyer, QrCode qr) {

    /**
     * @param event as the public sees it, or people with its link
     * @return empty for an unlisted event, whose link was given in trust
     */
    public static Optional<TellOthers> of(Words words, EventView event, Links links) {
        if (event.audience() != Audience.PUBLIC && event.audience() != Audience.INVITED) {
            throw new IllegalArgumentException("what only some may know is passed on to nobody");
        }
        return event.listed() ? Optional.of(listed(words, event, links)) : Optional.empty();
    }

    private static TellOthers listed(Words words, EventView event, Links links) {
        var planned = new WhenAndWhere(words);
        String title = SafeText.line(event.wordsIn(words.language()).title());
        String page = links.absolute(Links.event(words.language(), event.slug()));
        String text = Stream.of(
                        off(words, event),
                        title,
                        words.begin(planned.when(event.slot())),
                        planned.location(event),
                        event.accessibility().noQuestions() && event.takesPlace()
                                ? words.get(
                                        event.takesRsvps() ? "site.event.no-questions" : "site.event.no-questions.come")
                                : "",
                        event.attendance() == Attendance.IN_PERSON ? "" : words.of(event.attendance()),
                        page)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
        return new TellOthers(
                text,
                Links.with("https://wa.me/", "text", text),
                Links.with("sms:?", "body", text), // both kinds of phones read this form when there is no number
                Links.with(Links.with("mailto:", "subject", title), "body", text),
                PictureLinks.flyer(words.language(), event.slug()),
                QrCode.ofPage(links.absolute(Links.inAnyLanguage(Links.event(words.language(), event.slug())))));
    }

    private static String off(Words words, EventView event) {
        if (event.takesPlace()) {
            return "";
        }
        return words.get(event.postponed() ? "site.event.postponed-long" : "site.event.cancelled-long");
    }
}
