package nyc.icefree.site.entry;

import java.util.List;
import java.util.stream.Stream;
import nyc.icefree.entrypages.EntryPages;
import nyc.icefree.links.Links;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import org.springframework.stereotype.Component;

@Component
public class EntryLinks {
    private final EntryPages pages;
    private final Texts texts;
    private final Links links;

    EntryLinks(EntryPages pages, Texts texts, Links links) {
        this.pages = pages;
        this.texts = texts;
        this.links = links;
    }

    /** Each in its own script; empty while only the site's own languages are shown. */
    public List<EntryLink> from(Language here) {
        var entries = pages.shown();
        return entries.isEmpty()
                ? List.of()
                : Stream.concat(
                                Language.NEIGHBORS.stream()
                                        .map(language -> link(
                                                language, texts.in(language).get("site.language.own-name"), here)),
                                entries.stream()
                                        .map(page -> link(
                                                page.entry().language(),
                                                page.entry().ownName(),
                                                here)))
                        .toList();
    }

    private EntryLink link(Language language, String name, Language here) {
        String path = Links.home(language);
        return new EntryLink(
                language.tag(),
                language.direction(),
                name,
                path,
                links.absolute(path),
                Language.NEIGHBORS.contains(language),
                language.equals(here));
    }
}
