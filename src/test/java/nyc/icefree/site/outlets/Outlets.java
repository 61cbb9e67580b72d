package nyc.icefree.site.outlets;

import java.util.List;

/** By which addresses anybody may read of events: a new one is a line here, and tests say when it was forgotten. */
public final class Outlets {
    private Outlets() {}

    /** Of any event; schema.org and link previews are part of its page. */
    public static final List<String> ALL = List.of(
            "/en/",
            "/es",
            "/ur",
            "/ur/",
            "/en/events?organization={org}",
            "/es/events?organization={org}",
            "/en/events/month/{month}?organization={org}",
            "/es/events/month/{month}?organization={org}",
            "/en/events/{slug}",
            "/es/events/{slug}",
            "/en/events/{slug}/reserve",
            "/en/events/{slug}/find",
            "/en/events/{slug}/picture-000000000000.png",
            "/es/events/{slug}/picture-000000000000.png",
            "/en/events/{slug}/flyer",
            "/es/events/{slug}/flyer?print=large",
            "/en/events/{slug}/flyer-000000000000.png",
            "/en/events/{slug}/tally",
            "/en/organizations",
            "/en/organizations/{org}",
            "/en/volunteer",
            "/en/volunteer?event={slug}",
            "/sitemap.xml",
            "/calendar/all.ics",
            "/es/calendar/all.ics",
            "/calendar/all.ics?rich=1",
            "/calendar/all.ics?cancelled=shown",
            "/calendar/all.ics?rich=1&cancelled=shown",
            "/calendar/organization/{org}.ics",
            "/calendar/organization/{org}.ics?rich=1",
            "/calendar/kind/education-session.ics",
            "/calendar/borough/queens.ics",
            "/calendar/spoken/en.ics",
            "/calendar/access/step-free.ics",
            "/calendar/by/access-step-free/borough-queens/organization-{org}.ics",
            "/calendar/event/{slug}.ics",
            "/es/calendar/event/{slug}.ics",
            "/calendar/event/{slug}.ics?rich=1",
            "/calendar/event/{slug}.ics?cancelled=shown",
            "/calendar/event/{slug}.ics?rich=1&cancelled=shown",
            "/api/events?organization={org}",
            "/api/events?organization={org}&updatedSince=2020-01-01T00:00:00Z",
            "/en/events.atom?organization={org}",
            "/es/events.atom?organization={org}",
            "/embed/events?lang=en&organization={org}",
            "/en/subscribe?organization={org}",
            "/en/subscribe/website?organization={org}",
            "/en/subscribe/developers?organization={org}");

    /** Of a date of a series besides. */
    public static final List<String> OF_SERIES = List.of(
            "/calendar/series/{series}.ics",
            "/es/calendar/series/{series}.ics",
            "/calendar/series/{series}.ics?rich=1",
            "/calendar/series/{series}.ics?cancelled=shown",
            "/calendar/series/{series}.ics?rich=1&cancelled=shown",
            "/en/series/{series}",
            "/es/series/{series}");

    /** Those that must show the place as soon as everybody may know it: else nothing would be proved by the rest. */
    static final List<String> TELLING = ALL.stream()
            .filter(path -> !path.matches(".*(\\.png|/find|/tally)")) // says which event it is and when, not where
            .filter(path -> !path.startsWith("/en/volunteer")) // of its shifts, where there are some
            .filter(path ->
                    path.contains("{slug}") || path.contains(".ics") || path.matches("/(api|en/events.atom|embed).*"))
            .toList();

    /** Pages that anybody can open and on which no event stands, or only for who holds the secret in the address. */
    static final List<String> NONE = List.of(
            "/",
            "/{page:about|digest|events|organizations|our-year|pages|press|privacy|request|rights|series|submit|subscribe|volunteer}/**",
            "/apple-touch-icon.png",
            "/.well-known/security.txt",
            "/api/openapi.json",
            "/css/{version:[0-9a-f]{12}}.css",
            "/js/{version:[0-9a-f]{12}}.js",
            "/favicon.ico",
            "/door",
            "/door/t/{code:[A-Za-z0-9_-]{22,64}}",
            "/door/worker.js",
            "/door/{token:[A-Za-z0-9_-]{22}}",
            "/logo-{version:[0-9a-f]{12}}",
            "/picture.png",
            "/picture-{version:[0-9a-f]{12}}.png",
            "/robots.txt",
            "/sign-in",
            "/sign-in/code",
            "/sign-in/forgot",
            "/sign-in/invitation/{token}",
            "/sign-in/recovery-codes",
            "/sign-in/renewal/{token}",
            "/sign-in/reset/{token}",
            "/sign-in/second-factor",
            "/sign-in/set-up/{token}",
            "/sign-in/still",
            "/{reader}/our-year",
            "/{reader}/rights",
            "/{reader}/rights/{name}",
            "/{reader}/rights/{name}/sheet",
            "/{reader}/press",
            "/{reader}/pages/{name}",
            "/{reader}/events/{slug}/reserve/{code:[0-9]{16}}", // the form of the one without a code, which is searched
            "/{reader}/my/sign-in",
            "/{reader}/my/sign-in/open/{token}",
            "/{reader}/my/sign-in/out",
            "/{reader}/my/sign-in/again",
            "/{reader}/my/sign-in/sent",
            "/{reader}/my/sign-in/still",
            "/{reader}/about",
            "/{reader}/about/demands/{number:[1-9]}",
            "/{reader}/after/done",
            "/{reader}/after/{token}",
            "/{reader}/d/{token}",
            "/{reader}/digest",
            "/{reader}/digest/sent",
            "/{reader}/digest/stopped",
            "/{reader}/privacy",
            "/{reader}/q/{token}",
            "/{reader}/r/destroyed",
            "/{reader}/r/{token}",
            "/{reader}/r/{token}/event.ics",
            "/{reader}/r/{token}/reminder.ics",
            "/{reader}/request",
            "/{reader}/stop/{token}",
            "/{reader}/submit",
            "/{reader}/volunteer/address/{token}/back",
            "/{reader}/volunteer/answer/{token}",
            "/{reader}/volunteer/answer/{token}/give-back",
            "/{reader}/volunteer/answer/{token}/reminder.ics",
            "/{reader}/volunteer/asked",
            "/{reader}/volunteer/asked/{token}",
            "/{reader}/volunteer/sign-up",
            "/{reader}/volunteer/stay/{token}");
}
