package nyc.icefree.site;

import java.util.function.Function;
import java.util.stream.Stream;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.campaign.CampaignProfile;
import nyc.icefree.guard.PageHeaders;
import nyc.icefree.links.DoorAddresses;
import nyc.icefree.links.Links;
import nyc.icefree.links.PictureLinks;
import nyc.icefree.links.ProjectSettings;
import nyc.icefree.pages.HelpBlock;
import nyc.icefree.pages.Pages;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Makes the {@link Frame} of a page; callers give the page's path as a function of the language. */
@Component
public class Frames {
    private static final Logger LOG = LoggerFactory.getLogger(Frames.class);
    private final Texts texts;
    private final Links links;
    private final Styles styles;
    private final Scripts scripts;
    private final Campaign campaign;
    private final Pages pages;
    private final Cards cards;
    private final SiteSettings settings;
    private final ProjectSettings project;
    private volatile String lastName;

    Frames(
            Texts texts,
            Links links,
            Styles styles,
            Scripts scripts,
            Campaign campaign,
            Pages pages,
            Cards cards,
            SiteSettings settings,
            ProjectSettings project) {
        this.texts = texts;
        this.links = links;
        this.styles = styles;
        this.scripts = scripts;
        this.campaign = campaign;
        this.pages = pages;
        this.cards = cards;
        this.settings = settings;
        this.project = project;
        this.lastName = links.host();
    }

    public Words words(Language reader) {
        return texts.in(reader);
    }

    /** For a page that search engines may find. */
    public Frame open(Language reader, String title, String description, Function<Language, String> path) {
        String name = campaignName();
        boolean isHome = path.apply(reader).equals(Links.home(reader));
        var card = isHome ? new Cards.Card(name, description, "") : new Cards.Card(name, title, description);
        var picture = new Preview(links.absolute(PictureLinks.card(cards.remember(card))), card.title());
        return open(reader, title, description, picture, path);
    }

    public Frame open(
            Language reader, String title, String description, Preview picture, Function<Language, String> path) {
        return frame(
                campaignName(),
                pages.help(),
                reader,
                title,
                description,
                links.absolute(path.apply(reader)),
                picture,
                path,
                path.apply(reader),
                false);
    }

    /** For a form or a personal page. */
    public Frame closed(Language reader, String title, Function<Language, String> path) {
        return frame(campaignName(), pages.help(), reader, title, null, null, null, path, path.apply(reader), false);
    }

    /** For a page behind a secret link: its title does not tell on a shared device what it was about. */
    public Frame discreet(Language reader, String title, Function<Language, String> path) {
        return frame(campaignName(), pages.help(), reader, title, null, null, null, path, path.apply(reader), true);
    }

    /** Makes the frame of an error page, without asking the database, which may be what failed. */
    public Frame atRest(String address, Language reader, String title, Function<Language, String> path) {
        String name = campaign.lastKnown().map(CampaignProfile::name).orElse(lastName);
        return frame(name, pages.lastHelp(), reader, title, null, null, null, path, address, false);
    }

    private Frame frame(
            String name,
            HelpBlock urgent,
            Language reader,
            String title,
            @Nullable String description,
            @Nullable String canonical,
            @Nullable Preview preview,
            Function<Language, String> path,
            String address,
            boolean discreet) {
        Words words = texts.in(reader);
        String here = path.apply(reader);
        return new Frame(
                words,
                name,
                title,
                description,
                canonical,
                preview,
                Language.NEIGHBORS.stream()
                        .filter(language -> Language.READ.contains(language)
                                || !path.apply(language).equals(path.apply(language.whole())))
                        .map(language -> new Frame.Version(
                                language.tag(),
                                language.direction(),
                                texts.in(language).get("site.language.own-name"),
                                path.apply(language),
                                links.absolute(path.apply(language)),
                                language.equals(reader)))
                        .toList(),
                Stream.of(
                                entry(words, "word.events", Links.events(reader), here),
                                entry(words, "word.help-out", Links.volunteer(reader), here),
                                entry(words, "site.menu.subscribe", Links.subscribe(reader), here),
                                entry(words, "word.organizations", Links.organizations(reader), here),
                                entry(words, "word.about-us", Links.about(reader), here))
                        .toList(),
                Links.home(reader),
                Links.privacy(reader),
                Links.my(reader),
                styles.path(),
                scripts.path(),
                urgent,
                discreet,
                settings.exit(),
                project.source(),
                !setsCookie(address));
    }

    private static boolean setsCookie(String address) {
        return PageHeaders.isOwn(address.replaceFirst("[?].*", ""))
                || Stream.of(Links.signIn(), Links.signOut(), Links.workspace(), DoorAddresses.PAGE)
                        .anyMatch(address::startsWith);
    }

    private static Frame.Entry entry(Words words, String key, String path, String here) {
        boolean below =
                here.startsWith(path) && here.substring(path.length()).matches("/(month/|website|developers).*");
        return new Frame.Entry(words.get(key), path, here.equals(path) || below);
    }

    /** The last known name when the database does not answer, so that an error page still has its frame. */
    public String campaignName() {
        try {
            lastName = campaign.now().name();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("The campaign's name could not be read");
        }
        return lastName;
    }
}
