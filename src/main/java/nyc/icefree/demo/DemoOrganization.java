package nyc.icefree.demo;

import java.util.List;
import nyc.icefree.city.Area;
import nyc.icefree.city.City;

/** The invented members of the coalition, each with its usual venue. */
enum DemoOrganization {
    CAMPAIGN(
            "ICE-FREE NYC",
            "manhattan",
            "Lower Manhattan",
            "The Lantern Room, 4 Example Plaza",
            "The campaign itself: it brings the coalition together, speaks with officials and holds the common calendar.",
            "La campaña misma: reúne a la coalición, habla con las autoridades y lleva el calendario común.",
            true),
    MARIGOLD(
            "Marigold House",
            "queens",
            "Jackson Heights",
            "Marigold House, 210 Sample Avenue",
            "A neighborhood house with classes, a kitchen and a legal table on Thursdays.",
            "Una casa del barrio con clases, cocina y mesa legal los jueves.",
            true),
    TWO_RIVERS(
            "Two Rivers Workers’ Table",
            "bronx",
            "Mott Haven",
            "Two Rivers Hall, 18 Specimen Street",
            "Workers who stand by each other at the site, in the kitchen and at the door.",
            "Trabajadores que se apoyan en la obra, en la cocina y en la puerta.",
            true),
    QUILT_STREET(
            "Quilt Street Families",
            "brooklyn",
            "Sunset Park",
            "Quilt Street Center, 77 Placeholder Road",
            "Parents and grandparents who want every child to come home to a whole family.",
            "Madres, padres y abuelos que quieren que cada niño vuelva a una familia completa.",
            true),
    GOLDEN_THREAD(
            "Golden Thread Family Circle",
            "brooklyn",
            "Flatbush",
            "Golden Thread Church Hall, 9 Example Terrace",
            "A circle of Haitian families with childcare, music and interpreters.",
            "Un círculo de familias haitianas con cuidado de niños, música e intérpretes.",
            true),
    OPEN_GATE(
            "Open Gate Legal Circle",
            "manhattan",
            "Washington Heights",
            "Open Gate Rooms, 300 Sample Broadway",
            "Volunteer lawyers and accredited representatives who screen cases and explain papers.",
            "Abogados voluntarios y representantes acreditados que revisan casos y explican papeles.",
            true),
    TIDEWATER(
            "Tidewater Neighbors",
            "staten-island",
            "Port Richmond",
            "Tidewater Library Room, 52 Specimen Terrace",
            "Neighbors on the North Shore who look out for each other.",
            "Vecinos de la costa norte que se cuidan entre sí.",
            true),
    PAPER_CRANE(
            "Paper Crane Youth",
            "queens",
            "Flushing",
            "Paper Crane Studio, 141 Placeholder Boulevard",
            "Young people who interpret, film and march.",
            "Jóvenes que interpretan, filman y marchan.",
            true),
    BRICK_AND_LANTERN(
            "Brick & Lantern Tenants",
            "bronx",
            "Kingsbridge",
            "Brick & Lantern Basement, 66 Example Avenue",
            "Tenants who know their rights at the door.",
            "Inquilinos que conocen sus derechos en la puerta.",
            true),
    NINTH_BELL(
            "Ninth Bell Interfaith Table",
            "manhattan",
            "East Harlem",
            "Ninth Bell Parish Hall, 23 Sample Street",
            "Congregations that open their halls for vigils, suppers and sanctuary of the heart.",
            "Congregaciones que abren sus salones para vigilias, cenas y acogida.",
            true),
    KORA(
            "Kora Cultural Circle",
            "bronx",
            "Highbridge",
            "Kora Hall, 88 Specimen Avenue",
            "West African families: stories, food and know-your-rights in Wolof and Pulaar.",
            "Familias de África occidental: relatos, comida y derechos en wólof y pulaar.",
            true),
    YELLOW_DOOR(
            "Yellow Door Students",
            "brooklyn",
            "Bay Ridge",
            "Yellow Door Common Room, 5 Placeholder Place",
            "Students who bring sessions to schools and colleges.",
            "Estudiantes que llevan sesiones a escuelas y universidades.",
            false),
    MARKET_STREET(
            "Market Street Vendors",
            "queens",
            "Corona",
            "Market Street Loft, 31 Example Road",
            "Vendors who share what they know, stall by stall.",
            "Vendedores que comparten lo que saben, puesto por puesto.",
            false);

    final String title;
    private final String area;
    private final String neighbourhood;
    final String venueName;
    final String address;
    final String english;
    final String spanish;
    final boolean trusted;

    DemoOrganization(
            String title,
            String area,
            String neighbourhood,
            String venue,
            String english,
            String spanish,
            boolean trusted) {
        this.title = title;
        this.area = area;
        this.neighbourhood = neighbourhood;
        int comma = venue.indexOf(", ");
        this.venueName = venue.substring(0, comma);
        this.address = venue.substring(comma + 2);
        this.english = english;
        this.spanish = spanish;
        this.trusted = trusted;
    }

    /** Its own where the city has it; elsewhere they are dealt out in order. */
    Area area(City city) {
        var all = city.areas();
        return city.area(area).orElseGet(() -> all.get(ordinal() % all.size()));
    }

    /** Empty in another city. */
    String neighbourhood(City city) {
        return city.area(area).isPresent() ? neighbourhood : "";
    }

    List<String> spoken() {
        return switch (this) {
            case GOLDEN_THREAD -> List.of("ht", "en", "fr");
            case PAPER_CRANE -> List.of("zh", "en", "ko");
            case KORA -> List.of("wo", "ff", "fr");
            case YELLOW_DOOR -> List.of("ar", "en");
            case CAMPAIGN, OPEN_GATE, NINTH_BELL -> List.of("en", "es");
            case MARIGOLD -> List.of("es", "bn", "en");
            case TIDEWATER, TWO_RIVERS, QUILT_STREET, BRICK_AND_LANTERN, MARKET_STREET -> List.of("es", "en");
        };
    }
}
