package nyc.icefree.partnercalendars;

import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.events.PartnerEvent;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import org.springframework.stereotype.Component;

/** Turns a calendar entry into an event's content. A tentative date says so in its title, in every outlet. */
@Component
record PartnerWords(Texts texts) {
    PartnerEvent of(EntryContent said, Source source) {
        return of(said, source.kind, source.language());
    }

    PartnerEvent of(EntryContent said, EventKind kind, Language language) {
        return new PartnerEvent(
                kind,
                language,
                title(said, language),
                said.description(),
                said.slot(),
                place(said, language),
                said.latitude(),
                said.longitude(),
                said.online(),
                texts.in(language).city());
    }

    /** Names a bare point on the map; its only name is a web address. */
    private String place(EntryContent said, Language language) {
        boolean unnamed = said.latitude() != null && said.place().matches("https?://\\S+");
        return unnamed ? texts.in(language).get("sources.place-on-map") : said.place();
    }

    private String title(EntryContent said, Language language) {
        if (!said.tentative()) {
            return said.title();
        }
        return shortened(marked(said.title(), language));
    }

    /** Never cuts within a character. */
    static String shortened(String title) {
        int most = EventDraft.TITLE_MAX;
        if (title.length() <= most) {
            return title;
        }
        int cut = Character.isHighSurrogate(title.charAt(most - 2)) ? most - 2 : most - 1;
        return title.substring(0, cut) + "…";
    }

    private String marked(String title, Language language) {
        return texts.in(language).get("sources.tentative", "title", title);
    }
}
