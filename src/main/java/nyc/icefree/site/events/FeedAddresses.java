package nyc.icefree.site.events;

import nyc.icefree.campaign.Campaign;
import nyc.icefree.links.FeedLinks;
import nyc.icefree.links.Links;
import org.springframework.stereotype.Component;

/** The address of a feed in each form that calendar programs take. */
@Component
record FeedAddresses(Campaign campaign, Links links, FeedLinks feeds) {
    SubscribePage.Addresses of(String feed) {
        return new SubscribePage.Addresses(
                links.absolute(feed),
                feeds.webcal(feed),
                feeds.google(feed),
                feeds.outlook(feed, campaign.now().name()),
                feeds.office(feed, campaign.now().name()),
                links.absolute(FeedLinks.rich(feed)));
    }
}
