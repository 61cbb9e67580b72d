package nyc.icefree.site.campaign;

import nyc.icefree.campaign.Campaign;
import nyc.icefree.links.Links;
import nyc.icefree.links.PageLinks;
import nyc.icefree.links.PictureLinks;
import nyc.icefree.pages.PageKind;
import nyc.icefree.pages.PagePart;
import nyc.icefree.pages.Pages;
import nyc.icefree.partners.OrganizationPage;
import nyc.icefree.partners.Organizations;
import nyc.icefree.publicevents.EventFilter;
import nyc.icefree.publicevents.EventProgramme;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.site.events.AgendaLines;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
record PressController(
        Html html,
        Frames frames,
        Campaign campaign,
        Pages pages,
        Organizations organizations,
        EventProgramme programme,
        AgendaLines lines) {
    private static final int NEXT_EVENTS = 5;

    @GetMapping(PageLanguage.PATH + "/press")
    ResponseEntity<byte[]> press(@PathVariable Language reader) {
        Words words = frames.words(reader);
        var shelf = pages.now();
        var press = SaidPage.one(words, shelf.one(PageKind.PRESS), PageLinks::press);
        var about = SaidPage.one(words, shelf.one(PageKind.ABOUT), Links::about);
        return html.shared(
                "site/press.jte",
                new PressPage(
                        frames.open(reader, words.get("site.about.press"), about.title(), PageLinks::press),
                        press.part(PagePart.CONTACT),
                        press.part(PagePart.SHORT),
                        press.part(PagePart.BODY),
                        press.part(PagePart.PHOTOGRAPHS),
                        organizations
                                .ofCampaign()
                                .flatMap(card -> organizations.bySlug(card.slug(), reader))
                                .map(OrganizationPage::logo)
                                .map(PictureLinks::logo)
                                .orElse(null),
                        shelf.shown(PageKind.DEMAND, reader)
                                .map(demand -> SaidPage.one(words, demand, Links::about))
                                .toList(),
                        lines.days(
                                words,
                                programme
                                        .coming(EventFilter.ALL, 0, NEXT_EVENTS)
                                        .events()),
                        campaign.now().roleAddress()));
    }
}
