package nyc.icefree.site.entry;

import java.util.List;
import java.util.stream.Stream;
import nyc.icefree.entrypages.EntryCalendar;
import nyc.icefree.entrypages.EntryLanguage;
import nyc.icefree.entrypages.EntryPage;
import nyc.icefree.entrypages.EntryPages;
import nyc.icefree.entrypages.EntryTexts;
import nyc.icefree.links.Links;
import nyc.icefree.people.NotYours;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.text.Language;
import nyc.icefree.text.MixedLine;
import nyc.icefree.text.OwnNames;
import nyc.icefree.text.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page in a language that the site does not speak; it links to pages in one that it does. */
@Controller
record EntryController(Html html, Frames frames, EntryPages pages, EntryEvents rows, EntryLinks links) {
    private static final String PATH = "/{entry:${entrypages.languages}}";
    private static final Language ONWARD = Language.ENGLISH;

    @GetMapping(PATH)
    ResponseEntity<byte[]> withoutSlash(@PathVariable("entry") String tag) {
        return ResponseEntity.status(308)
                .header("Location", Links.home(shown(tag).entry().language()))
                .build();
    }

    @GetMapping(PATH + "/")
    ResponseEntity<byte[]> entry(@PathVariable("entry") String tag) {
        return html.shared("site/entry.jte", content(shown(tag)));
    }

    /** Answers 404 for a page that is off. */
    private EntryPage shown(String tag) {
        return EntryLanguage.of(tag).flatMap(pages::shown).orElseThrow(NotYours::new);
    }

    private EntryContent content(EntryPage page) {
        var entry = page.entry();
        var language = entry.language();
        var texts = EntryTexts.of(entry);
        Words words = frames.words(ONWARD);
        var frame = frames.open(ONWARD, entry.ownName(), texts.get("what"), reader -> Links.home(language));
        var what = texts.get("what", "campaign", MixedLine.foreign(frame.campaign(), ONWARD));
        return new EntryContent(
                frame,
                texts,
                language.tag(),
                language.direction(),
                entry.ownName(),
                what.text(),
                List.of(what, MixedLine.of(texts.get("account"))),
                steps(texts, words),
                rows.of(entry, words),
                entry.spoken().stream().map(spoken -> calendar(texts, spoken)).toList(),
                Links.request(ONWARD),
                page.checkedOn() == null
                        ? null
                        : texts.get("read", "date", MixedLine.of(new EntryCalendar(entry).date(page.checkedOn())))
                                .text(),
                links.from(language),
                frame.help().numbersFor(ONWARD));
    }

    private static List<MixedLine> steps(EntryTexts texts, Words words) {
        return Stream.of(
                        MixedLine.of(texts.get("how.choose")),
                        texts.get("how.reserve", "button", said(words, "word.reserve-a-place")),
                        MixedLine.of(texts.get("how.keep")),
                        texts.get("how.come", "come", said(words, "site.event.just-come")))
                .toList();
    }

    private static MixedLine said(Words words, String key) {
        return MixedLine.foreign(words.get(key), words.language());
    }

    private static EntryContent.Calendar calendar(EntryTexts texts, Language spoken) {
        var name = OwnNames.of(spoken).map(own -> new MixedLine(List.of(own))).orElse(MixedLine.EMPTY);
        return new EntryContent.Calendar(
                texts.get("calendar", "language", name), Links.with(Links.events(ONWARD), "language", spoken.tag()));
    }
}
