package nyc.icefree.site.campaign;

import java.util.Set;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.WhenAndWhere;
import nyc.icefree.links.Links;
import nyc.icefree.partners.OrganizationPage;
import nyc.icefree.partners.Organizations;
import nyc.icefree.people.NotYours;
import nyc.icefree.publicevents.EventFilter;
import nyc.icefree.publicevents.EventProgramme;
import nyc.icefree.site.FirstSentence;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.site.events.AgendaLines;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
record OrganizationsController(
        Html html, Frames frames, Organizations organizations, EventProgramme programme, AgendaLines lines) {
    private static final int NEXT_EVENTS = 10;

    @GetMapping(PageLanguage.PATH + "/organizations")
    ResponseEntity<byte[]> all(@PathVariable Language reader) {
        Words words = frames.words(reader);
        var next = programme.nextOfEach();
        return html.shared(
                "site/organizations.jte",
                new OrganizationsPage(
                        frames.open(
                                reader,
                                words.get("word.organizations"),
                                words.get("site.organizations.lead"),
                                Links::organizations),
                        organizations.pages(reader).stream()
                                .map(page -> card(words, page, next.get(page.id())))
                                .toList()));
    }

    private static OrganizationsPage.Card card(Words words, OrganizationPage page, @Nullable EventView next) {
        return new OrganizationsPage.Card(
                PublicOrganization.of(words, page),
                FirstSentence.of(page.description(), page.descriptionLanguage()),
                next == null ? null : next(words, next));
    }

    private static OrganizationsPage.Next next(Words words, EventView event) {
        var title = event.wordsIn(words.language());
        var planned = new WhenAndWhere(words);
        return new OrganizationsPage.Next(
                Links.event(words.language(), event.slug()),
                title.title(),
                title.language().equals(words.language())
                        ? null
                        : title.language().tag(),
                event.slot().startsAt().toString(),
                planned.date(event.slot()),
                planned.time(event.slot()),
                planned.place(event.place()));
    }

    @GetMapping(PageLanguage.PATH + "/organizations/{slug}")
    ResponseEntity<byte[]> one(@PathVariable Language reader, @PathVariable String slug) {
        OrganizationPage page = organizations.bySlug(slug, reader).orElseThrow(NotYours::new);
        if (!page.slug().equals(slug)) {
            return ResponseEntity.status(308)
                    .header("Location", Links.organization(reader, page.slug()))
                    .build();
        }
        Words words = frames.words(reader);
        return html.shared("site/organization.jte", page(words, page));
    }

    private OneOrganizationPage page(Words words, OrganizationPage page) {
        Language reader = words.language();
        var theirs = new EventFilter(null, null, null, null, null, page.slug(), Set.of(), null);
        return new OneOrganizationPage(
                frames.open(
                        reader,
                        page.name(),
                        words.get("site.organization.description", "name", page.name()),
                        language -> Links.organization(language, page.slug())),
                PublicOrganization.of(words, page),
                page.active(),
                lines.days(words, programme.coming(theirs, 0, NEXT_EVENTS).events()),
                Links.with(Links.events(reader), "organization", page.slug()),
                Links.with(Links.subscribe(reader), "organization", page.slug()),
                Links.with(Links.request(reader), "to", page.slug()),
                Links.organizations(reader));
    }
}
