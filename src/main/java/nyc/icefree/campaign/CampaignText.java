package nyc.icefree.campaign;

/** Names are kept in the database: add, never rename. */
enum CampaignText {
    TAGLINE,
    ABOUT,
    HELP,
    PRIVACY,
    DEMAND_TITLE,
    DEMAND_EXPLANATION,
    RUN_BY,
    BOILERPLATE,
    PRESS_CONTACT
}
