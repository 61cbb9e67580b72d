package nyc.icefree.pages;

import java.util.List;

/** In the order in which they are edited. Names are kept in the database: add, never rename. */
public enum PageKind {
    ABOUT(1, PagePart.TITLE, PagePart.BODY, PagePart.HELPING, PagePart.RUN_BY),
    DEMAND(9, PagePart.TITLE, PagePart.BODY, PagePart.TODAY, PagePart.NEXT),
    RIGHTS_CARD(30, PagePart.TITLE, PagePart.BODY),
    PRIVACY(1, PagePart.BODY),
    PRESS(1, PagePart.SHORT, PagePart.BODY, PagePart.CONTACT, PagePart.PHOTOGRAPHS),
    FREE(50, PagePart.TITLE, PagePart.BODY),
    HOTLINE(3, PagePart.TITLE, PagePart.TARGET, PagePart.SPEAKS),
    EMERGENCY(1, PagePart.BODY),
    LINK(5, PagePart.TITLE, PagePart.TARGET);

    /** Lines for whoever needs help now, in the order in which they are shown. */
    public static final List<PageKind> HELP = List.of(HOTLINE, EMERGENCY, LINK);

    /** Characters that fit on an eighth of a sheet of paper. */
    private static final int CARD_MAX = 500;

    private static final int EMERGENCY_MAX = 600;
    private static final int LINE_MAX = 120;

    private final int most;
    private final List<PagePart> parts;

    PageKind(int most, PagePart... parts) {
        this.most = most;
        this.parts = List.of(parts);
    }

    public int most() {
        return most;
    }

    public boolean isMany() {
        return most > 1;
    }

    public List<PagePart> parts() {
        return parts;
    }

    public int longest(PagePart part) {
        if (HELP.contains(this) && part != PagePart.TARGET) {
            return this == EMERGENCY ? EMERGENCY_MAX : LINE_MAX;
        }
        return this == RIGHTS_CARD && part == PagePart.BODY ? CARD_MAX : part.longest();
    }

    /** Whether somebody other than the author checks each edition before anybody reads it. */
    public boolean speaksOfRights() {
        return this == RIGHTS_CARD || this == PRIVACY || HELP.contains(this);
    }

    /** A page that lacks it says nothing, and is not shown. */
    PagePart main() {
        return parts.contains(PagePart.TARGET) ? PagePart.TARGET : PagePart.BODY;
    }

    /** Whether its pages are named by their number. */
    boolean isNumbered() {
        return this == DEMAND || HELP.contains(this);
    }

    /** Whether a check names an organization and a lawyer, and until when it is good. */
    public boolean needsLawyer() {
        return this == RIGHTS_CARD;
    }
}
