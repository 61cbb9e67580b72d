package nyc.icefree.site.posters;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.Host;
import nyc.icefree.disclosure.WhenAndWhere;
import nyc.icefree.site.QrCode;
import nyc.icefree.text.SafeText;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What an event's flyer says, on paper and as a picture: only what everybody may read on its page.
 *
 * @param titleLang null when it is the reader's language
 * @param address null when it is hidden or unknown
 * @param digits "2026-12-05 18:30", for readers whose letters the picture cannot draw
 * @param page the event's page, absolute; what the QR code says
 */
record Flyer(
        Poster poster,
        String campaign,
        String kind,
        String title,
        @Nullable String titleLang,
        String hours,
        String place,
        @Nullable String address,
        @Nullable String addressNote,
        String hosts,
        String digits,
        String page) {

    /** @param event as the public sees it */
    static Flyer of(Words words, EventView event, String campaign, String page, Instant now) {
        var planned = new WhenAndWhere(words);
        var own = event.wordsIn(words.language());
        var poster = Poster.of(event, words.language(), now);
        boolean hidden = event.place().addressHidden() && poster.standing() == PosterState.PLANNED;
        return new Flyer(
                poster,
                campaign,
                words.of(event.kind()),
                SafeText.line(own.title()),
                own.language().equals(words.language()) ? null : own.language().tag(),
                planned.hours(event.slot()),
                planned.place(event.place()),
                event.place().address(),
                hidden
                        ? words.get(
                                "site.flyer.hidden",
                                "shownTo",
                                event.addressVisibility().name())
                        : null,
                event.hosts().stream().map(Host::name).collect(Collectors.joining(words.comma())),
                event.slot().startLocal().toLocalDate() + " "
                        + event.slot().startLocal().toLocalTime(),
                page);
    }

    QrCode code() {
        return QrCode.ofPage(page);
    }

    /** The address as people type it. */
    String typed() {
        return page.replaceFirst("^https?://", "");
    }

    /** What stands under the title of the picture. */
    List<String> lines() {
        return java.util.stream.Stream.of(hours, place, address, addressNote)
                .filter(line -> line != null && !line.isBlank())
                .map(String::valueOf)
                .toList();
    }
}
