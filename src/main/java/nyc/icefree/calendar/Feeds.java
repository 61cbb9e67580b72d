package nyc.icefree.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.campaign.CampaignProfile;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.FeedEvent;
import nyc.icefree.disclosure.FeedFilter;
import nyc.icefree.links.FeedLinks;
import nyc.icefree.links.Links;
import nyc.icefree.partners.OrganizationPage;
import nyc.icefree.partners.Organizations;
import nyc.icefree.publicevents.FeedEvents;
import nyc.icefree.series.SeriesAddress;
import nyc.icefree.series.SeriesRecords;
import nyc.icefree.text.Texts;
import nyc.icefree.text.Words;
import nyc.icefree.web.Freshness;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the public feeds and the files of single events from what the public may see. */
@Component
record Feeds(
        FeedEvents events,
        Organizations organizations,
        Campaign campaign,
        SeriesPieces series,
        SeriesRecords records,
        Texts texts,
        Links links,
        FeedSettings settings) {
    /** Empty for an unknown organization. */
    Optional<Feed> of(FeedAddress.Events asked, Freshness.Stamp stamp) {
        String organization = asked.choice().organization();
        if (organization == null) {
            return Optional.of(make(asked, null, stamp));
        }
        return organizations
                .bySlug(organization, asked.style().text())
                .map(found -> make(
                        new FeedAddress.Events(asked.style(), asked.choice().of(found.slug())), found, stamp));
    }

    Optional<Feed> of(FeedAddress.Event asked) {
        return events.bySlug(asked.slug()).map(event -> {
            CalendarOrganizer sender = sender(campaign.now());
            byte[] piece = event.view() == null
                    ? series.single(event, asked.style())
                    : series.single(event.view(), asked.style(), sender);
            String slug = event.view() == null ? asked.slug() : event.view().slug();
            boolean byLink = event.view() != null && !event.view().listed();
            return new Feed(
                    CalendarObject.single(event.slot().zone(), piece), event.modifiedAt(), slug + ".ics", byLink);
        });
    }

    /** Empty for an unknown series, or when none of its dates was ever public. */
    Optional<Feed> of(FeedAddress.Series asked, Freshness.Stamp stamp) {
        return records.family(asked.id()).flatMap(family -> {
            var entries = events.of(family.dates(), FeedFilter.ALL);
            if (entries.isEmpty()) {
                return Optional.empty();
            }
            var style = asked.style();
            var about = next(entries, stamp);
            Words words = texts.in(style.text());
            return Optional.of(make(
                    entries,
                    FeedFilter.ALL,
                    style,
                    new Outline(
                            words.get(
                                    "calendar.feed.some",
                                    "campaign",
                                    campaign.now().name(),
                                    "facets",
                                    about == null
                                            ? words.get("calendar.feed.series")
                                            : about.wordsIn(style.text()).title()),
                            FeedLinks.series(style.text(), family.root()),
                            Links.series(
                                    style.text(),
                                    about == null
                                            ? SeriesAddress.of(family.root())
                                            : SeriesAddress.of(family.root(), about)),
                            "series-" + family.root() + ".ics",
                            true),
                    stamp));
        });
    }

    /** The date that names the series' feed: the next public one, else the last. */
    private static @Nullable EventView next(List<FeedEvent> entries, Freshness.Stamp stamp) {
        EventView last = null;
        Instant today = stamp.day().atStartOfDay(ZoneOffset.UTC).toInstant();
        for (FeedEvent entry : entries) {
            var view = entry.view();
            if (view != null && (last == null || view.takesPlace())) {
                last = view;
                if (view.takesPlace() && entry.slot().endsAt().isAfter(today)) {
                    return view;
                }
            }
        }
        return last;
    }

    private Feed make(FeedAddress.Events address, @Nullable OrganizationPage organization, Freshness.Stamp stamp) {
        var choice = address.choice();
        var filter = new FeedFilter(
                organization == null ? null : organization.id(),
                choice.kind(),
                choice.area(),
                choice.spoken(),
                choice.access());
        return make(
                events.of(filter),
                filter,
                address.style(),
                new Outline(
                        name(texts.in(address.style().text()), campaign.now(), choice, organization),
                        choice.path(address.style().text()),
                        Links.events(address.style().text()),
                        filename(address),
                        false),
                stamp);
    }

    /**
     * @param path in the plain style
     * @param whole never cut
     */
    private record Outline(String name, String path, String page, String filename, boolean whole) {}

    private Feed make(
            List<FeedEvent> entries, FeedFilter filter, FeedStyle style, Outline outline, Freshness.Stamp stamp) {
        CampaignProfile profile = campaign.now();
        var components = series.of(entries, filter, style, sender(profile));
        Set<ZoneId> zones = new HashSet<>(Set.of(profile.zone()));
        entries.forEach(entry -> zones.add(entry.slot().zone()));
        Words words = texts.in(style.text());
        var about = new CalendarObject.About(
                outline.name,
                words.get("calendar.feed.description", "campaign", profile.name()),
                profile.zone(),
                links.absolute(outline.page),
                links.absolute(style.on(outline.path)),
                components.lastChange());
        var pieces = components.pieces();
        if (!outline.whole) {
            // cut as in the variant that marks cancelled entries, so that both carry the same events
            var marking = about.from(links.absolute(style.marking().on(outline.path)));
            var cut = cut(marking, zones, pieces, words, stamp);
            if (cut.leavesOut(pieces)) {
                about = about.saying(leftOut(words, cut.ahead()));
                pieces = cut.kept();
            }
        }
        return new Feed(
                CalendarObject.feed(
                        about,
                        zones,
                        pieces.stream().map(DatedComponent::component).toList()),
                // includes changes of pieces left out, since they move the cut
                lastModified(components.lastChange(), stamp),
                outline.filename,
                false);
    }

    private FeedCut cut(
            CalendarObject.About about,
            Set<ZoneId> zones,
            List<DatedComponent> pieces,
            Words words,
            Freshness.Stamp stamp) {
        long bound = settings.bound();
        var cut = FeedCut.of(pieces, bound - CalendarObject.around(about, zones), stamp.day());
        return cut.leavesOut(pieces)
                ? FeedCut.of(
                        pieces, bound - CalendarObject.around(about.saying(leftOut(words, true)), zones), stamp.day())
                : cut;
    }

    private static String leftOut(Words words, boolean ahead) {
        return words.get("calendar.feed.left-out", "ahead", ahead ? "yes" : "no");
    }

    /** At least the start of the day (UTC), because a past event leaves the feed then. */
    private static Instant lastModified(@Nullable Instant lastChange, Freshness.Stamp stamp) {
        Instant day = stamp.day().atStartOfDay(ZoneOffset.UTC).toInstant();
        return lastChange == null || day.isAfter(lastChange) ? day : lastChange;
    }

    private static String name(
            Words words, CampaignProfile profile, FeedChoice choice, @Nullable OrganizationPage organization) {
        String facets = Stream.concat(
                        Stream.of(
                                organization == null ? "" : organization.name(),
                                choice.kind() == null ? "" : words.of(choice.kind()),
                                choice.area() == null ? "" : words.of(choice.area()),
                                choice.spoken() == null ? "" : words.of(choice.spoken())),
                        choice.access().stream().sorted().map(words::of))
                .filter(f -> !f.isEmpty())
                .collect(Collectors.joining(" · "));
        return facets.isEmpty()
                ? words.get("calendar.feed.all", "campaign", profile.name())
                : words.get("calendar.feed.some", "campaign", profile.name(), "facets", facets);
    }

    private static String filename(FeedAddress.Events address) {
        return address.choice()
                .path(address.style().text())
                .replaceFirst("^.*/calendar/(by/)?", "")
                .replace('/', '-');
    }

    static CalendarOrganizer sender(CampaignProfile profile) {
        return new CalendarOrganizer(profile.name(), profile.roleAddress());
    }
}
